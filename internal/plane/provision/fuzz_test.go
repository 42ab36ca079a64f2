package provision

import (
	"strings"
	"testing"
)

// What a stranger sends must end in an answer, never in a panic, and nothing
// that climbs may come out of a path.
func FuzzHeadersAndPaths(f *testing.F) {
	f.Add(`username="u", realm="Muster", nonce="n", uri="/p/k/x.cfg", qop=auth, nc=00000001, cnonce="c", response="0"`, "/p/k/0004f2abcdef.cfg")
	f.Add(`username="a\"b", =,`, "//p//k//..//x")
	f.Add(`username="unterminated`, "/p/k/%2e%2e/\x00")
	f.Fuzz(func(t *testing.T, header, path string) {
		if fields, ok := parseDigest(header); ok {
			for name := range fields {
				if name != strings.ToLower(name) {
					t.Errorf("field %q is not lower case", name)
				}
			}
		}
		if key, file, ok := splitPath(path); ok {
			if strings.Contains(file, "//") || strings.Contains(file, "/../") || strings.HasSuffix(file, "/..") || strings.ContainsAny(file, "\x00\\\r\n") {
				t.Errorf("%q became key %q, file %q", path, key, file)
			}
			if key != "" && strings.Contains(key, "/") {
				t.Errorf("%q: key %q", path, key)
			}
		}
	})
}
