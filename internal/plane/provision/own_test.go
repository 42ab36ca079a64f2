package provision

import (
	"encoding/base64"
	"net/http"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// viewOf is a picture of these generations, newest first.
func viewOf(cs ...fleet.Credentials) *view {
	w := &view{}
	for _, c := range cs {
		w.pairs = append(w.pairs, newPair(c))
		w.perDevice = w.perDevice || c.PerDevice()
	}
	return w
}

func TestWhatAPairProves(t *testing.T) {
	now := time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)
	m := fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}
	third := fleet.Credentials{Generation: 3, User: "a+b", Password: secret.New("password"), Mode: fleet.PerDevice}
	second, first := third, third
	second.Generation, second.ValidUntil = 2, now.Add(time.Hour)
	first.Generation, first.Mode, first.ValidUntil = 1, fleet.SharedPair, now.Add(time.Hour)
	for name, c := range map[string]struct {
		valid          []fleet.Credentials
		user, password string
		generation     fleet.Generation // 0: refused
		proves         bool
	}{
		"its own pair":                                  {[]fleet.Credentials{third, second, first}, "a+b.0004f2abcd01", third.Of(m).Password.Reveal(), 3, true},
		"its own pair, percent-encoded":                 {[]fleet.Credentials{third}, "a%2Bb.0004f2abcd01", third.Of(m).Password.Reveal(), 3, true},
		"its own pair of before":                        {[]fleet.Credentials{third, second, first}, "a+b.0004f2abcd01", second.Of(m).Password.Reveal(), 2, true},
		"another's":                                     {[]fleet.Credentials{third, second, first}, "a+b.0004f2abcd02", third.Of(m).Password.Reveal(), 0, false},
		"the account's lets in and proves nothing":      {[]fleet.Credentials{third, second}, "a+b", "password", 3, false},
		"the account's, shared in an older generation":  {[]fleet.Credentials{third, second, first}, "a+b", "password", 1, true},
		"no own pair where there is a shared one alone": {[]fleet.Credentials{first}, "a+b.0004f2abcd01", first.Of(m).Password.Reveal(), 0, false},
	} {
		token := base64.StdEncoding.EncodeToString([]byte(c.user + ":" + c.password))
		p := viewOf(c.valid...).basic(token, &http.Request{}, now)
		if (p != nil) != (c.generation != 0) || p != nil && (p.generation != c.generation || p.proves() != c.proves) {
			t.Errorf("%s: %+v", name, p)
		}
		if p := viewOf(second).basic(token, &http.Request{}, now.Add(2*time.Hour)); p != nil {
			t.Errorf("%s: taken after the end", name)
		}
	}
}

func TestThePairOfTwoHostsIsThatOfTheHostItCameTo(t *testing.T) {
	now := time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)
	is := fleet.Credentials{Generation: 2, User: "u", Password: secret.New("password"), Mode: fleet.SharedPair, Host: "new.example"}
	was := is
	was.Generation, was.Host = 1, "old.example"
	token := base64.StdEncoding.EncodeToString([]byte("u:password"))
	for host, want := range map[string]fleet.Generation{"new.example": 2, "OLD.example": 1, "192.0.2.1": 2, "": 2} {
		if p := viewOf(is, was).basic(token, &http.Request{Host: host}, now); p == nil || p.generation != want {
			t.Errorf("%q: %+v", host, p)
		}
	}
	for host, want := range map[string]string{"old.example:8443": "old.example", "old.example": "old.example", "[::1]:443": "::1", "[::1]": "::1"} {
		if got := hostOf(&http.Request{Host: host}); got != want {
			t.Errorf("%q: %q", host, got)
		}
	}
}

func TestOwnPasswordsInAPathAreHidden(t *testing.T) {
	c := fleet.Credentials{Generation: 3, User: "acme", Password: secret.New("password"), Mode: fleet.PerDevice}
	own := c.Of(fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}).Password.Reveal()
	for path, want := range map[string]string{
		"/" + own: "/********", "/" + own + "/0004f2abcd01.cfg": "/********/0004f2abcd01.cfg",
		"/0004f2abcd01.cfg": "/0004f2abcd01.cfg", "/0004f2abcd01-a-name-of-32-letters.x": "/0004f2abcd01-a-name-of-32-letters.x",
	} {
		if got := viewOf(c).hide(path); got != want {
			t.Errorf("%s: %s", path, got)
		}
	}
}

// A request let in by the account's pair says nothing of generations, before and
// after one that proved its own.
func TestALetInRequestTakesNoProofBack(t *testing.T) {
	s, a := newSightings(Options{}, nil), &account{}
	m := fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}
	old := &gathered{Sighting: fleet.Sighting{MAC: m, Seen: time.Unix(1, 0), Holds: 3, Used: 3}}
	s.of(a, m).Seen = time.Unix(2, 0)
	s.putBack(a, old)
	if g := s.of(a, m); g.Holds != 3 || g.Used != 3 {
		t.Errorf("holds %d, used %d", g.Holds, g.Used)
	}
}

// Whether there is a device of the MAC plays no part: nothing is looked up and
// nothing remembered.
func BenchmarkOwnPair(b *testing.B) {
	c := fleet.Credentials{Generation: 3, User: "acme", Password: secret.New("password"), Mode: fleet.PerDevice}
	w, r := viewOf(c), &http.Request{Host: "muster.example:8443"}
	m := fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}
	for name, password := range map[string]string{"right": c.Of(m).Password.Reveal(), "wrong": "x"} {
		token := base64.StdEncoding.EncodeToString([]byte("acme.0004f2abcd01:" + password))
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				w.basic(token, r, time.Now())
			}
		})
	}
}
