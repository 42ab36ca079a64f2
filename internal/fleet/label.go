package fleet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"muster/internal/fault"
)

// MaxLabels bounds the labels of one thing.
const MaxLabels = 64

// CheckLabel refuses what is no label: fault.Invalid, "label".
func CheckLabel(name, value string) error {
	if name == "" || utf8.RuneCountInString(name) > 63 || utf8.RuneCountInString(value) > 255 || strings.ContainsFunc(name+value, unicode.IsControl) {
		return fault.Coded(fault.Invalid, "label", "a label has a name of 1 to 63 and a value of at most 255 characters")
	}
	return nil
}
