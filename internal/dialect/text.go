package dialect

import (
	"strings"
	"unicode/utf8"
)

// MaxPath is the longest path beneath an account's directory that a dialect
// reads. The longest name seen in the field has 60 bytes.
const MaxPath = 255

// FileName takes the leading slash off a Request's path and refuses what no
// device asks for: anything but printable ASCII, the percent sign and the
// backslash (the path is decoded already), and segments that are empty or
// start with a dot.
func FileName(path string) (string, bool) {
	if len(path) < 2 || len(path) > MaxPath || path[0] != '/' {
		return "", false
	}
	for i := range len(path) {
		switch c := path[i]; {
		case c < ' ' || c > '~' || c == '%' || c == '\\':
			return "", false
		case c == '/' && (i+1 == len(path) || path[i+1] == '/' || path[i+1] == '.'):
			return "", false
		}
	}
	return path[1:], true
}

// XMLText reports whether XML 1.0 (§2.2) can carry every character of s.
func XMLText(s string) bool {
	ascii := true
	for i := range len(s) {
		if c := s[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return false
		} else if c >= utf8.RuneSelf {
			ascii = false
		}
	}
	return ascii || utf8.ValidString(s) && !strings.Contains(s, "\ufffe") && !strings.Contains(s, "\uffff")
}

// XMLAttribute appends one indented line with an attribute. Tabs and line ends
// go as references, or a parser turns them into blanks (XML 1.0 §3.3.3). The
// caller has made sure of the name, and of the value by XMLText.
func XMLAttribute(dst []byte, name, value string) []byte {
	dst = append(dst, "  "...)
	dst = append(dst, name...)
	dst = append(dst, `="`...)
	from := 0
	for i := range len(value) {
		var as string
		switch value[i] {
		case '&':
			as = "&amp;"
		case '<':
			as = "&lt;"
		case '>':
			as = "&gt;"
		case '"':
			as = "&quot;"
		case '\t':
			as = "&#9;"
		case '\n':
			as = "&#10;"
		case '\r':
			as = "&#13;"
		default:
			continue
		}
		dst = append(dst, value[from:i]...)
		dst = append(dst, as...)
		from = i + 1
	}
	dst = append(dst, value[from:]...)
	return append(dst, '"', '\n')
}
