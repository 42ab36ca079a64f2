package provision

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// realm is shown by browsers and hashed into Digest; changing it breaks no
// phone, since each takes it from the challenge.
const realm = "Muster"

// A pair is one valid pair of credentials, prepared for comparison. Passwords
// are never hashed slowly here: they are random, and this runs on every request.
type pair struct {
	of         fleet.Credentials
	owner      fleet.MAC // whose own pair it is; zero: the account's
	bare       bool      // no pair was shown, but the certificate of owner
	generation fleet.Generation
	until      time.Time // zero: current
	user       string
	password   secret.Text
	basic      [][32]byte // SHA-256 of "user:password", as it is and percent-encoded
	md5        string     // HA1, RFC 7616 §3.4.2
	sha256     string
}

// newPair prepares c. Some stacks send what a DHCP URL held without decoding
// it, so the percent-encoded spelling of a password is the password too.
func newPair(c fleet.Credentials) *pair {
	user, password := c.User, c.Password.Reveal()
	p := &pair{of: c, generation: c.Generation, until: c.ValidUntil, user: user, password: c.Password}
	p.basic = append(p.basic, sha256.Sum256([]byte(user+":"+password)))
	if eu, ep := url.QueryEscape(user), url.QueryEscape(password); eu != user || ep != password {
		p.basic = append(p.basic, sha256.Sum256([]byte(eu+":"+ep)), sha256.Sum256([]byte(user+":"+ep)))
	}
	p.md5 = hexMD5(user + ":" + realm + ":" + password)
	p.sha256 = hexSHA256(user + ":" + realm + ":" + password)
	return p
}

func (p *pair) validAt(t time.Time) bool { return p.until.IsZero() || t.Before(p.until) }

// prove finds the pair that the request presents, or answers 401 or 429.
// Whether the MAC in the path is known plays no part, so it cannot show.
func (s *Server) prove(a *answerer, r *http.Request, v *visit, acct *account, view *view, mode fleet.HTTPMode) (*pair, bool) {
	basicAllowed := v.secure || mode == fleet.HTTPAll
	header := r.Header.Get("Authorization")
	scheme, rest, _ := strings.Cut(header, " ")
	stale, why := false, "wrong credentials"
	var found *pair
	bare := v.bearer.alone(acct)
	switch {
	case header == "" && bare != nil:
		v.scheme = "certificate"
		return bare, true
	case header == "":
		s.challenge(a, basicAllowed, false)
		a.status(http.StatusUnauthorized, "no credentials yet") // the phone asks again with its pair
		return nil, false
	case strings.EqualFold(scheme, "Basic") && basicAllowed:
		v.scheme = "basic"
		found = view.basic(strings.TrimSpace(rest), r, v.start)
	case strings.EqualFold(scheme, "Basic"):
		v.scheme = "basic"
		why = "Basic over plain HTTP, where only Digest is taken" // right or not: nobody looks
	case strings.EqualFold(scheme, "Digest"):
		v.scheme = "digest"
		found, stale = s.digest(rest, r, view, v.start)
	}
	if found != nil {
		return found, true
	}
	if bare != nil && !view.prov.Certificates.Zero() { // an old pair, say: it is told the new one
		v.scheme = "certificate"
		return bare, true
	}
	if stale {
		why = "stale nonce"
	}
	s.unproved(a, r, v, basicAllowed, stale, why)
	return nil, false
}

// unproved answers whoever showed no valid pair, and nothing in its place.
func (s *Server) unproved(a *answerer, r *http.Request, v *visit, basic, stale bool, why string) {
	if !stale && r.Header.Get("Authorization") != "" && !s.failures.allow(v.source, v.start) {
		a.w.Header()["Retry-After"] = []string{"60"}
		a.status(http.StatusTooManyRequests, "too many wrong credentials from this address") // asks again later; others behind the address with the right pair are served
		return
	}
	if v.scheme == "certificate" {
		v.scheme = ""
	}
	s.challenge(a, basic, stale)
	a.status(http.StatusUnauthorized, why) // keeps its settings and tries again at its next poll
}

// basic compares with every valid pair, always all of them, in constant time.
func (w *view) basic(token string, r *http.Request, now time.Time) (found *pair) {
	var buf [512]byte
	if base64.StdEncoding.DecodedLen(len(token)) > len(buf) {
		return nil
	}
	n, err := base64.StdEncoding.Decode(buf[:], []byte(token))
	if err != nil {
		return nil
	}
	sum := sha256.Sum256(buf[:n])
	for _, p := range w.pairs {
		for i := range p.basic {
			if subtle.ConstantTimeCompare(sum[:], p.basic[i][:]) == 1 && p.validAt(now) {
				found = prefer(r, found, p)
			}
		}
	}
	if w.perDevice {
		user, _, _ := strings.Cut(string(buf[:n]), ":")
		found = prefer(r, w.ownBasic(user, sum, now), found)
	}
	return found
}

// hide masks valid passwords in a path: a Server Address typed wrong may hold
// one as a directory. A plain file name, as of almost every request, is not
// searched; nothing is compared there but the whole of it.
func (w *view) hide(path string) string {
	name := strings.TrimPrefix(path, "/")
	deep := strings.IndexByte(name, '/') >= 0
	for _, p := range w.pairs {
		switch password := p.password.Reveal(); {
		case password == "":
		case deep:
			path = strings.ReplaceAll(path, password, "********")
		case name == password:
			return "/********"
		}
	}
	if w.perDevice {
		path = hideOwn(path)
	}
	return path
}

// leastScrubbed is the length from which a password is looked for in a text: a shorter one would
// blot out half of it.
const leastScrubbed = 4

// scrub masks valid passwords, those of the device included, wherever they stand in a text.
func (w *view) scrub(text string, of fleet.MAC) string {
	for _, p := range w.pairs {
		for _, password := range [...]string{p.password.Reveal(), p.of.Of(of).Password.Reveal()} {
			if len(password) >= leastScrubbed {
				text = strings.ReplaceAll(text, password, headerMask)
			}
		}
	}
	return text
}

// challenge offers Basic first where it is safe, since every family does it and
// PolyOS may do nothing else; then Digest with MD5, the first Digest challenge
// being the only one old stacks read, then SHA-256.
func (s *Server) challenge(a *answerer, basic, stale bool) {
	var offers []string
	if basic && !stale {
		offers = append(offers, `Basic realm="`+realm+`", charset="UTF-8"`)
	}
	nonce := s.nonces.issue(a.v.start)
	tail := `, qop="auth"`
	if stale {
		tail += `, stale=true`
	}
	offers = append(offers,
		`Digest realm="`+realm+`", nonce="`+nonce+`", algorithm=MD5`+tail,
		`Digest realm="`+realm+`", nonce="`+nonce+`", algorithm=SHA-256`+tail)
	a.w.Header()["WWW-Authenticate"] = offers // as everybody spells it: some old stack may compare letter by letter
}

// failures limits wrong credentials by source address: 100 at once, one a
// second after that. Right credentials pass always, so an office behind one
// address is not silenced by its one broken phone.
type failures struct {
	mu      sync.Mutex
	buckets map[netip.Addr]*rate.Limiter
	started time.Time
}

func newFailures() *failures { return &failures{buckets: map[netip.Addr]*rate.Limiter{}} }

// maxSources bounds the memory an outsider controls: 20,000 buckets of about
// 150 bytes. When it is full, or after ten minutes, all start afresh.
const maxSources = 20_000

func (f *failures) allow(source netip.Addr, now time.Time) bool {
	source = fleet.Line(source)
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.buckets) >= maxSources || now.Sub(f.started) > 10*time.Minute {
		clear(f.buckets)
		f.started = now
	}
	b := f.buckets[source]
	if b == nil {
		b = rate.NewLimiter(1, 100)
		f.buckets[source] = b
	}
	return b.AllowN(now, 1)
}
