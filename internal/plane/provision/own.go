package provision

import (
	"cmp"
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// proves reports whether whoever came with the pair has taken the generation over.
// Where each device has its own, the account's pair lets in and proves nothing.
func (p *pair) proves() bool { return p.owner != fleet.MAC{} || !p.of.PerDevice() }

// prefer is the pair that says most of who came with r, the first of two alike. One
// that only lets in stands back behind one that proves, since the same pair may be a
// shared one of an older generation; and of two that are the same, told with
// different public hosts, the one whose host the request came to is meant.
// Almost always there is one alone, and nobody looks at the host.
func prefer(r *http.Request, first, second *pair) *pair {
	if first == nil || second == nil {
		return cmp.Or(first, second)
	}
	if host := hostOf(r); second.says(host) > first.says(host) {
		return second
	}
	return first
}

func (p *pair) says(host string) (n int) {
	if p.proves() {
		n += 2
	}
	if p.of.Host != "" && strings.EqualFold(p.of.Host, host) {
		n++
	}
	return n
}

// hostOf is the name by which a request came, without a port.
func hostOf(r *http.Request) string {
	if host, _, err := net.SplitHostPort(r.Host); err == nil {
		return host
	}
	return strings.Trim(r.Host, "[]")
}

// owns makes of each generation that has a pair for each device the one of the
// device that user names. That is done for any MAC alike and remembered for none: it
// costs a microsecond, and how long an answer takes does not say which MACs there are.
func (w *view) owns(user string, try func(p *pair, own fleet.Credentials)) {
	_, m, ok := fleet.OwnerOf(user)
	if !ok {
		return
	}
	for _, p := range w.pairs {
		if p.of.PerDevice() {
			own := *p
			own.owner = m
			try(&own, p.of.Of(m))
		}
	}
}

// ownBasic is the device's own pair that a Basic token with this user and sum holds.
func (w *view) ownBasic(user string, sum [32]byte, now time.Time) (found *pair) {
	w.owns(user, func(p *pair, own fleet.Credentials) {
		password := own.Password.Reveal()
		for _, spelt := range [...]string{own.User, url.QueryEscape(own.User)} { // the password needs no escaping
			want := sha256.Sum256([]byte(spelt + ":" + password))
			if subtle.ConstantTimeCompare(sum[:], want[:]) == 1 && p.validAt(now) && found == nil {
				found = p
			}
		}
	})
	return found
}

// foreign reports whether a device that came with its own pair asks for what may
// be another's: as another MAC, or for secrets without saying whose.
func (p *pair) foreign(ask dialect.Ask, m fleet.MAC) bool {
	if p.owner == (fleet.MAC{}) {
		return false
	}
	if m == (fleet.MAC{}) {
		return ask.Secret
	}
	return m != p.owner
}

// hideOwn masks what looks like a device's own password, which is nowhere to be
// compared with: a part of the path of just as many letters and digits.
func hideOwn(path string) string {
	parts := strings.Split(path, "/")
	for i, s := range parts {
		if len(s) == fleet.GeneratedPasswordLength && !strings.ContainsFunc(s, func(r rune) bool {
			return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
		}) {
			parts[i] = "********"
		}
	}
	return strings.Join(parts, "/")
}
