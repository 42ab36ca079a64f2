package dialect

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// attributeValue puts characters for references and blanks for line ends and
// tabs (XML 1.0 §3.3.3). Those said as references would stay what they are,
// and no policy can hold them: they are bent too.
func attributeValue(raw string) (value string, bent bool, wrong int, why string) {
	if strings.IndexByte(raw, '<') >= 0 {
		return "", false, strings.IndexByte(raw, '<'), "< in a value is written &lt;"
	}
	if strings.ContainsAny(raw, "\r\n\t") {
		raw, bent = strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ", "\t", " ").Replace(raw), true
	}
	if strings.IndexByte(raw, '&') < 0 {
		return raw, bent, 0, ""
	}
	var out strings.Builder
	for at := 0; ; {
		n := strings.IndexByte(raw[at:], '&')
		if n < 0 {
			out.WriteString(raw[at:])
			return out.String(), bent, 0, ""
		}
		out.WriteString(raw[at : at+n])
		at += n
		end := strings.IndexByte(raw[at:min(len(raw), at+12)], ';')
		if end < 0 {
			return "", false, at, "& in a value is written &amp;"
		}
		c, ok := reference(raw[at+1 : at+end])
		if !ok {
			return "", false, at, "&" + raw[at+1:at+end] + "; is no character"
		}
		if c == '\r' || c == '\n' || c == '\t' {
			c, bent = ' ', true
		}
		out.WriteRune(c)
		at += end + 1
	}
}

// undeclared is the reference to a named entity that raw begins with, if any.
func undeclared(raw string) string {
	const longest = 100
	end := strings.IndexByte(raw[:min(len(raw), longest)], ';')
	if end < 2 || raw[0] != '&' || !Word(raw[1:end], "_.-:") || raw[1] >= '0' && raw[1] <= '9' {
		return ""
	}
	return raw[:end+1]
}

var entities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

func reference(name string) (rune, bool) {
	if c, ok := entities[name]; ok {
		return c, true
	}
	digits, ok := strings.CutPrefix(name, "#")
	if !ok {
		return 0, false
	}
	base := 10
	if hex, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n > utf8.MaxRune || !utf8.ValidRune(rune(n)) || n < ' ' && n != '\t' && n != '\r' && n != '\n' {
		return 0, false
	}
	return rune(n), true
}
