package provision

import (
	"testing"
	"time"
)

func TestNonces(t *testing.T) {
	start := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	t.Run("a nonce serves rising counts, each once", func(t *testing.T) {
		n := newNonces(nil)
		nonce := n.issue(start)
		for _, step := range []struct {
			nc   uint32
			want bool
		}{{1, true}, {1, false}, {3, true}, {2, true}, {2, false}, {200, true}, {3, false}, {199, true}} {
			if got := n.use(nonce, step.nc, start); got != step.want {
				t.Errorf("nc %d: %v, want %v", step.nc, got, step.want)
			}
		}
	})
	t.Run("a nonce that is old, forged or another server's is stale", func(t *testing.T) {
		n := newNonces(nil)
		nonce := n.issue(start)
		if n.use(nonce, 1, start.Add(nonceLife+time.Second)) {
			t.Error("an old nonce was taken")
		}
		forged := []byte(nonce)
		forged[3] ^= 1
		if n.use(string(forged), 1, start) {
			t.Error("a forged nonce was taken")
		}
		if newNonces(nil).use(nonce, 1, start) {
			t.Error("another key's nonce was taken")
		}
	})
	t.Run("counts survive the change of halves", func(t *testing.T) {
		n := newNonces(nil)
		n.rotated = start
		nonce := n.issue(start.Add(4 * time.Minute))
		if !n.use(nonce, 1, start.Add(4*time.Minute)) {
			t.Fatal("refused")
		}
		if n.use(nonce, 1, start.Add(6*time.Minute)) {
			t.Error("a replay was taken after the halves changed")
		}
	})
	t.Run("when too many nonces are in use, the forgotten ones are stale and never replayed", func(t *testing.T) {
		n := newNonces(nil)
		n.rotated = start
		first := n.issue(start)
		if !n.use(first, 1, start) {
			t.Fatal("refused")
		}
		at := start
		for range 2*maxNonces + 2 {
			at = at.Add(time.Microsecond)
			n.use(n.issue(at), 1, at)
		}
		if n.use(first, 1, at) {
			t.Error("a replay was taken")
		}
	})
}

func TestParseDigest(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want map[string]string
	}{
		"quoted, bare and blanks":      {`username="a b", nc=00000001 ,qop=auth`, map[string]string{"username": "a b", "nc": "00000001", "qop": "auth"}},
		"an escaped quote":             {`username="a\"b"`, map[string]string{"username": `a"b`}},
		"no end of quote is refused":   {`username="a`, nil},
		"twice the same is refused":    {`nc=1, nc=2`, nil},
		"a name without value refused": {`nc`, nil},
	} {
		got, ok := parseDigest(c.in)
		if ok != (c.want != nil) {
			t.Errorf("%s: ok %v", name, ok)
		}
		for k, v := range c.want {
			if got[k] != v {
				t.Errorf("%s: %s = %q, want %q", name, k, got[k], v)
			}
		}
	}
}

func TestSplitPath(t *testing.T) {
	for in, want := range map[string][3]string{
		"/p/KEY/0004f2abcdef.cfg":     {"key", "/0004f2abcdef.cfg", "y"},
		"/p/key//x.cfg":               {"key", "/x.cfg", "y"},
		"//p///key/logs//x.log":       {"key", "/logs/x.log", "y"},
		"/p/key":                      {"key", "/", "y"},
		"/p/key/../other/x.cfg":       {"", "", ""},
		"/p/key/x\x00.cfg":            {"", "", ""},
		"/p/key/..":                   {"", "", ""},
		`/p/key/..\x`:                 {"", "", ""},
		"/pki/root.pem":               {"", "/pki/root.pem", "y"},
		"/p/":                         {"", "", ""},
		"/p/key/a\r\nX-Injected: yes": {"", "", ""},
	} {
		key, file, ok := splitPath(in)
		if key != want[0] || file != want[1] || ok != (want[2] == "y") {
			t.Errorf("%q: %q %q %v", in, key, file, ok)
		}
	}
}
