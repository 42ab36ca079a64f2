package dialect

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"muster/internal/fault"
)

// decode returns the text of a file in UTF-8, without a byte order mark.
func decode(file []byte) (string, error) {
	switch {
	case bytes.HasPrefix(file, []byte("\xff\xfe")):
		return utf16Text(file[2:], 0, 1), nil
	case bytes.HasPrefix(file, []byte("\xfe\xff")):
		return utf16Text(file[2:], 1, 0), nil
	}
	file = bytes.TrimPrefix(file, []byte("\xef\xbb\xbf"))
	head, _, _ := bytes.Cut(file[:min(len(file), 200)], []byte("?>"))
	head = bytes.ToLower(head)
	if bytes.Contains(head, []byte("iso-8859-1")) || bytes.Contains(head, []byte("windows-1252")) {
		var out strings.Builder
		for _, c := range file {
			out.WriteRune(rune(c))
		}
		return out.String(), nil
	}
	for at, line, start := 0, 1, 0; at < len(file); {
		c, size := utf8.DecodeRune(file[at:])
		switch {
		case c == utf8.RuneError && size == 1, c < ' ' && c != '\t' && c != '\r' && c != '\n', c == '\ufffe', c == '\uffff':
			e := fault.Coded(fault.Invalid, "encoding", "line %d, column %d: this is no character of UTF-8 that XML can hold", line, utf8.RuneCount(file[start:at])+1)
			return "", e
		case c == '\n':
			line, start = line+1, at+1
		}
		at += size
	}
	return string(file), nil
}

func utf16Text(b []byte, low, high int) string {
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i+low])|uint16(b[i+high])<<8)
	}
	return string(utf16.Decode(units))
}
