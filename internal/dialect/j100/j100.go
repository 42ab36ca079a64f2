package j100

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// J100 is the dialect. Its zero value is ready to use.
type J100 struct{}

var _ dialect.Dialect = J100{}

// Family returns fleet.J100.
func (J100) Family() fleet.Family { return fleet.J100 }

//go:embed settings.tsv
var settingsTSV string

var book = sync.OnceValue(func() *catalog.Book {
	settings, err := catalog.ParseTSV(settingsTSV)
	if err != nil {
		panic(fmt.Sprintf("j100 settings.tsv: %v", err))
	}
	return catalog.NewBook(fleet.J100, settings, true, nil)
})

// Book returns every name of the vendor's template of July 2022 and those seen
// elsewhere. Letter case does not count: phones upper-case names. One entry is
// Muster's own spelling: a file may SET PHONEKEY once per key, and a policy
// says PHONEKEY.1 to PHONEKEY.96 for that.
func (J100) Book() *catalog.Book { return book() }

// Refuses says why a setting cannot be told to a phone, or returns an empty
// string. Whoever stores policies asks it first: Render leaves out what the
// language cannot say, without a word.
func (J100) Refuses(name, value string) string {
	switch {
	case !settable(strings.ToUpper(name)):
		return "a J100 setting's name has letters, digits and underscores only"
	case strings.IndexByte(value, '"') >= 0:
		return "a J100 settings file cannot carry a double quote"
	case !sayable(value):
		return "a J100 settings file cannot carry control characters or line ends"
	case strings.EqualFold(name, webPassword) && value != "" && !webPasswordHolds(value):
		return "the phone would fall back to its factory code: 8 to 31 characters with a digit, a letter and a symbol, at most 4 in a row of one kind and 2 of one character"
	case strings.EqualFold(name, "GMTOFFSET") && value != "" && !isOffset(value):
		return "the phone takes [+-]h:mm, from -12:59 to +12:59"
	}
	return ""
}

// isOffset reports whether a phone reads value as an offset to UTC.
func isOffset(value string) bool {
	h, m, ok := strings.Cut(strings.TrimLeft(value[:1], "+-")+value[1:], ":")
	hours, err := strconv.Atoi(h)
	return ok && err == nil && len(h) <= 2 && strings.Trim(h, digits) == "" && hours <= 12 &&
		len(m) == 2 && strings.Trim(m, digits) == "" && m[0] <= '5'
}

// settable reports whether an upper-case name can stand after SET.
func settable(name string) bool {
	name, _ = phoneKey(name)
	return name != "" && len(name) <= maxName && strings.Trim(name, names) == ""
}

// sayable reports whether the language can carry a value: everything but the
// double quote, which no escape makes possible, and what is no text
// (catalog.CheckText). Text beyond ASCII goes as UTF-8: the vendor's own names
// of ring tones do.
func sayable(value string) bool {
	return strings.IndexByte(value, '"') < 0 && catalog.CheckText("", value) == nil
}

// phoneKey takes the index off PHONEKEY.n. n is the key, or 0 for any other name.
func phoneKey(name string) (string, int) {
	rest, ok := strings.CutPrefix(name, "PHONEKEY.")
	if !ok || rest == "" || len(rest) > 2 || rest[0] == '0' || strings.Trim(rest, digits) != "" {
		return name, 0
	}
	n := 0
	for i := range len(rest) {
		n = n*10 + int(rest[i]-'0')
	}
	if n > 96 { // the highest key there is, on three button modules
		return name, 0
	}
	return "PHONEKEY", n
}

const (
	maxName = 64 // the longest known has 45
	digits  = "0123456789"
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	names   = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + digits + "_" // may begin with a digit: 3PCC_SERVER_MODE
)
