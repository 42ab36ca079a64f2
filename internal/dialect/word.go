package dialect

import "strings"

// Word reports whether s is made of ASCII letters, ASCII digits and the bytes
// of also, and nothing else. The empty text is. Every request of a device asks
// it, and strings.Trim takes ten times as long.
func Word(s, also string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
		case strings.IndexByte(also, c) < 0:
			return false
		}
	}
	return true
}
