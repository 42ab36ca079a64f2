package provision

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// settingLines is a file of n settings, those whose number changed answers for with another value.
func settingLines(n int, changed func(i int) bool) []byte {
	var b strings.Builder
	b.WriteString("<ALL\n")
	for i := range n {
		v := "shared"
		if changed(i) {
			v = "of its own"
		}
		fmt.Fprintf(&b, "  setting.%04d=\"a value that is %s, as long as they are\"\n", i, v)
	}
	b.WriteString("/>")
	return []byte(b.String())
}

func none(int) bool { return false }

func TestAFileToldByAnotherIsTheSameFile(t *testing.T) {
	pattern := settingLines(350, none)
	for name, c := range map[string]struct {
		body []byte
		most int // bytes it may be told in
	}{
		"the same":                           {pattern, 10},
		"every seventh line is another":      {settingLines(350, func(i int) bool { return i%7 == 0 }), len(pattern) / 5},
		"the first and the last":             {settingLines(350, func(i int) bool { return i == 0 || i == 349 }), 200},
		"nothing is the same":                {[]byte("GET other.txt\nSET X \"y\"\n"), 40},
		"empty":                              {nil, 0},
		"one line without an end":            {[]byte("x"), 5},
		"shorter":                            {settingLines(200, none), 20},
		"longer":                             {settingLines(400, none), 50 * 80},
		"a line that is the pattern's twice": {append(bytes.Clone(pattern), pattern...), 20},
		"the end comes first":                {append([]byte("/>\n"), pattern...), 20},
		"a line that begins as another":      {[]byte("<ALL\n  setting.0000=\n"), 40},
		"a line cut short":                   {pattern[:len(pattern)-40], 100},
	} {
		t.Run(name, func(t *testing.T) {
			m := newPattern(pattern)
			told := m.tell(c.body)
			if got := untell([]byte("before"), m.body, told); string(got) != "before"+string(c.body) {
				t.Fatalf("got another file: %q", got)
			}
			if len(told) > c.most {
				t.Errorf("told in %d bytes of %d, want %d at most", len(told), len(c.body), c.most)
			}
		})
	}
}

func FuzzAFileToldByAnother(f *testing.F) {
	f.Add([]byte("a\nb\nc"), []byte("a\nx\nc"))
	f.Add([]byte("a\na\n"), []byte("a\na\na\n\n"))
	f.Add([]byte(""), []byte("\n"))
	f.Fuzz(func(t *testing.T, pattern, body []byte) {
		m := newPattern(pattern)
		if got := untell(nil, m.body, m.tell(body)); !bytes.Equal(got, body) {
			t.Fatalf("%q told by %q came back as %q", body, pattern, got)
		}
	})
}

// BenchmarkUntell is what serving a file of 24 kB costs beyond a file that is kept whole.
func BenchmarkUntell(b *testing.B) {
	m := newPattern(settingLines(350, none))
	told := m.tell(settingLines(350, func(i int) bool { return i%5 == 0 }))
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf = untell(buf[:0], m.body, told)
	}
	b.SetBytes(int64(len(buf)))
}
