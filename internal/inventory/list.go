package inventory

import (
	"maps"
	"slices"
	"strings"
)

// Labels and groups stand in one cell: "k=v;k2=v2" and "a;b". A backslash makes
// ; = and itself plain.

var (
	escapes     = strings.NewReplacer(`\`, `\\`, `;`, `\;`)
	pairEscapes = strings.NewReplacer(`\`, `\\`, `;`, `\;`, `=`, `\=`)
)

// escaped makes special characters plain, and blanks at the ends.
func escaped(r *strings.Replacer, s string) string {
	s = r.Replace(s)
	if strings.HasPrefix(s, " ") {
		s = `\` + s
	}
	if strings.HasSuffix(s, " ") && s != `\ ` {
		s = s[:len(s)-1] + `\ `
	}
	return s
}

func writeList(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = escaped(escapes, s)
	}
	return strings.Join(out, ";")
}

func writePairs(m map[string]string) string {
	out := make([]string, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, escaped(pairEscapes, k)+"="+escaped(pairEscapes, m[k]))
	}
	return strings.Join(out, ";")
}

// split cuts s at sep where no backslash stands before it; the parts keep their
// backslashes. At most n parts (0: all).
func split(s string, sep byte, n int) []string {
	var out []string
	from := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case s[i] == sep && (n == 0 || len(out) < n-1):
			out = append(out, s[from:i])
			from = i + 1
		}
	}
	return append(out, s[from:])
}

// unescape takes blanks around a part away, and backslashes.
func unescape(s string) string {
	s = strings.TrimLeft(s, " ")
	for strings.HasSuffix(s, " ") && !strings.HasSuffix(s, `\ `) {
		s = s[:len(s)-1]
	}
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func readList(cell string) []string {
	var out []string
	for _, part := range split(cell, ';', 0) {
		if part = unescape(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// readPairs is false for a part without "=".
func readPairs(cell string) (map[string]string, bool) {
	out := map[string]string{}
	for _, part := range split(cell, ';', 0) {
		if strings.TrimSpace(part) == "" {
			continue
		}
		kv := split(part, '=', 2)
		if len(kv) != 2 {
			return nil, false
		}
		out[unescape(kv[0])] = unescape(kv[1])
	}
	return out, true
}
