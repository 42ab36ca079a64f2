package catalog

import (
	"bytes"
	"fmt"
	"math"
	"net/netip"
	"net/url"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Type is the kind of value a setting takes.
type Type string

const (
	Bool   Type = "bool"
	Int    Type = "int"
	Enum   Type = "enum"
	Text   Type = "string"
	Host   Type = "host"
	URL    Type = "url"
	IP     Type = "ip"
	List   Type = "list"
	Opaque Type = "opaque" // the type is not known: any text is taken
)

// A Restart is what a changed value makes the device do.
type Restart string

const (
	NoRestart      Restart = "none"
	RestartApp     Restart = "restart" // restarts the application, calls end
	Reboot         Restart = "reboot"
	UnknownRestart Restart = "unknown"
)

// A Choice is one value of an Enum. Some families take a word and a number for
// the same thing; Alias is the other spelling, or empty.
type Choice struct {
	Value string
	Alias string
	Means string // in words, when the value does not say it
}

// A Setting is one entry of a family's catalog. A Name may hold "#" for an
// index ("reg.#.address").
type Setting struct {
	Name     string
	Type     Type
	Choices  []Choice // for Enum and Bool where the words are not 0 and 1
	Min, Max int64    // for Int: the range; for text: the length in characters. Both 0: not known
	Default  string   // the device's own; empty: empty or not known
	MaxIndex int      // highest index known; 0: not known
	Restart  Restart
	Secret   bool
	// Strict: values outside the type are refused; otherwise they are only warned of, since
	// the source is not sure. What is no whole number, or outside of its range, is refused either
	// way: an administrator who knows better makes the setting a raw one.
	Strict  bool
	Since   string // firmware or models that know it, as the source says it
	Summary string
	Source  string // where the entry comes from, as a short key explained in docs/vendor

	Category Category // where people look for it; NewBook fills it in

	// What Since says without doubt; NewBook fills it in.
	Models     []string          // the only models that know it, by canonical name; empty: it says of none that they do not
	NotModels  []string          // models that do not know it
	MinVersion map[string]string // oldest software by model; "" is for those not named
}

// A Book is the catalog of one family. It is immutable and safe for use by
// many goroutines.
type Book struct {
	family   fleet.Family
	settings []Setting
	byName   map[string]int // lower-case generalised name
	fold     bool
	suffixes map[string]bool // model suffixes, lower case
}

// NewBook builds a Book. Names that differ only by case are the same when fold
// is set (J100). suffixes are the model tokens a name may end in (UCS), and
// such a name means the setting without it, on that model. It panics on a
// duplicate name: that is a mistake in our data.
func NewBook(f fleet.Family, settings []Setting, fold bool, suffixes []string) *Book {
	b := &Book{family: f, settings: settings, byName: make(map[string]int, len(settings)), fold: fold, suffixes: map[string]bool{}}
	sort.Slice(b.settings, func(i, j int) bool { return b.settings[i].Name < b.settings[j].Name })
	for i, s := range b.settings {
		k := b.key(s.Name)
		if _, twice := b.byName[k]; twice {
			panic(fmt.Sprintf("catalog %s: %s twice", f, s.Name))
		}
		b.byName[k] = i
		b.settings[i].reach(f)
		b.settings[i].Category = categoryOf(f, s.Name)
	}
	for _, s := range suffixes {
		b.suffixes[strings.ToLower(s)] = true
	}
	return b
}

func (b *Book) key(name string) string {
	if b.fold {
		return strings.ToLower(name)
	}
	return name
}

// Canonical returns the one spelling of a name: what differs by it is another
// setting. Where case counts that is the name as it stands; where it does not, as
// phones do, in upper case, known or not.
func (b *Book) Canonical(name string) string {
	if b.fold {
		return strings.ToUpper(name)
	}
	return name
}

// Family returns the family the book is of.
func (b *Book) Family() fleet.Family { return b.family }

// All returns the entries in the order of their names; callers leave them alone.
func (b *Book) All() []Setting { return b.settings }

// Lookup finds the entry for a concrete name: "reg.12.address" is found under
// "reg.#.address", and a model suffix is set aside. model is the suffix, as
// written, or empty.
func (b *Book) Lookup(name string) (s Setting, model string, ok bool) {
	if s, ok := b.exact(name); ok {
		return s, "", true
	}
	if base, model, ok := b.cutSuffix(name); ok {
		if s, ok := b.exact(base); ok {
			return s, model, true
		}
	}
	return Setting{}, "", false
}

// Plain takes a model's suffix off a name that the catalog does not have as it
// stands, whether it has the name without it or not. model is the suffix, as
// written; empty: there is none.
func (b *Book) Plain(name string) (plain, model string) {
	plain, model, ok := b.cutSuffix(name)
	if !ok {
		return name, ""
	}
	if _, ok := b.find(name); ok {
		return name, ""
	}
	return plain, model
}

// cutSuffix takes a model's suffix off.
func (b *Book) cutSuffix(name string) (base, model string, ok bool) {
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 || !b.suffixes[strings.ToLower(name[dot+1:])] {
		return name, "", false
	}
	return name[:dot], name[dot+1:], true
}

func (b *Book) exact(name string) (Setting, bool) {
	if i, ok := b.find(name); ok {
		return b.settings[i], true
	}
	return Setting{}, false
}

// find looks an entry up without allocating: a file has hundreds of names.
func (b *Book) find(name string) (int, bool) {
	if i, ok := b.byName[b.key(name)]; ok {
		return i, true
	}
	var numbers [3][2]int // where parts of one to four digits start and end
	count := 0
	for start := 0; start <= len(name); {
		end := start
		digits := true
		for ; end < len(name) && name[end] != '.'; end++ {
			digits = digits && name[end] >= '0' && name[end] <= '9'
		}
		if digits && end > start && end-start <= 4 {
			if count == len(numbers) {
				return 0, false
			}
			numbers[count] = [2]int{start, end}
			count++
		}
		start = end + 1
	}
	// A name may hold a fixed number beside an index: try each way to read them.
	var buf [160]byte
	for mask := 1; mask < 1<<count; mask++ {
		try, from := buf[:0], 0
		for n, at := range numbers[:count] {
			if mask&(1<<n) != 0 {
				try = append(append(try, name[from:at[0]]...), '#')
				from = at[1]
			}
		}
		try = append(try, name[from:]...)
		if b.fold {
			try = bytes.ToLower(try)
		}
		if i, ok := b.byName[string(try)]; ok {
			return i, true
		}
	}
	return 0, false
}

// Secret reports whether a concrete name carries a secret. An unknown name
// that looks like a password counts as one.
func (b *Book) Secret(name string) bool {
	if i, ok := b.find(name); ok {
		return b.settings[i].Secret
	}
	if base, _, ok := b.cutSuffix(name); ok {
		if i, ok := b.find(base); ok {
			return b.settings[i].Secret
		}
	}
	n := strings.ToLower(name)
	return strings.Contains(n, "password") || strings.Contains(n, "passwd") || strings.Contains(n, "secret") || strings.HasSuffix(n, "pswd")
}

// MaxValue bounds a value's length in bytes: the longest real line seen in a
// vendor file is 11,226 characters, a PEM chain takes about as much.
const MaxValue = 32 << 10

// CheckText refuses text that some family's files cannot carry, or that could
// be taken for syntax there: controls (line ends included), the Unicode line
// and paragraph separators, and what is not UTF-8.
func CheckText(pointer, value string) error {
	if len(value) > MaxValue {
		return fault.Bad(pointer, "tooLong", "a value may have at most %d bytes", MaxValue)
	}
	if !utf8.ValidString(value) {
		return fault.Bad(pointer, "encoding", "a value must be UTF-8")
	}
	for _, r := range value {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\ufffe' || r == '\uffff' {
			return fault.Bad(pointer, "characters", "a value may hold no control characters or line ends")
		}
	}
	return nil
}

// Check tests value against the entry. A rule that is sure and broken is an
// error (fault.Invalid with pointer, and setting.type, setting.enum or
// setting.outOfRange as its code); one that is not sure comes back as a warning.
func (s Setting) Check(pointer, value string) (warning string, err error) {
	text := value
	if IsPEM(value) {
		text = strings.ReplaceAll(value, "\n", " ")
	}
	if err := CheckText(pointer, text); err != nil {
		return "", err
	}
	code, problem := s.problem(value)
	if problem == "" {
		return "", nil
	}
	if s.Strict || s.Type == Int {
		return "", fault.Bad(pointer, code, "%s %s", s.Name, problem)
	}
	return s.Name + " " + problem, nil
}

// What a value can break; programs branch on them.
const (
	wrongType  = "setting.type"
	wrongWord  = "setting.enum"
	outOfRange = "setting.outOfRange"
)

// problem names the rule that value breaks; no words when it breaks none.
func (s Setting) problem(value string) (code, words string) {
	if value == "" {
		return "", "" // empty means "the default" on every family
	}
	if len(s.Choices) > 0 {
		for _, c := range s.Choices {
			if value == c.Value || c.Alias != "" && value == c.Alias || s.Type == Bool && strings.EqualFold(value, c.Value) {
				return "", ""
			}
		}
		words := make([]string, 0, len(s.Choices))
		for i, c := range s.Choices {
			if i == 12 {
				words = append(words, "…")
				break
			}
			words = append(words, c.Value)
		}
		return wrongWord, "takes one of " + strings.Join(words, ", ")
	}
	switch s.Type {
	case Bool:
		switch strings.ToLower(value) {
		case "0", "1", "true", "false":
			return "", ""
		}
		return wrongType, "takes 0 or 1"
	case Int:
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil {
			return wrongType, "takes a whole number"
		}
		if (s.Min != 0 || s.Max != 0) && (n < s.Min || n > s.Max) {
			return outOfRange, fmt.Sprintf("takes a number from %d to %d", s.Min, s.Max)
		}
	case IP:
		if _, err := netip.ParseAddr(value); err != nil {
			return wrongType, "takes an IP address"
		}
	case URL:
		if u, err := url.Parse(value); err != nil || u.Scheme == "" {
			return wrongType, "takes a URL with its scheme"
		}
	case Host:
		if strings.ContainsAny(value, " /\\\"'<>") {
			return wrongType, "takes a host name or an IP address"
		}
	case Text, List:
		if n := int64(utf8.RuneCountInString(value)); s.Max > 0 && s.Max < math.MaxInt32 && (n > s.Max || n < s.Min) {
			return outOfRange, fmt.Sprintf("takes %d to %d characters", s.Min, s.Max)
		}
	}
	return "", ""
}
