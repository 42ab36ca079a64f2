package admin

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"

	"muster/internal/access"
	"muster/internal/fault"
)

// Names of the cookie. The prefix __Host- binds it to this host over TLS; over plain HTTP,
// on this machine alone, browsers would not take it.
const (
	secureCookie = "__Host-muster"
	plainCookie  = "muster"
)

// A door is what keeps browsers: whose request it is, and how often somebody may try.
type door struct {
	portal *url.URL // nil: the address of the request
	origin *http.CrossOriginProtection
	hasher *access.Hasher
	wrong  *otter.Cache[attempt, *rate.Limiter]
}

// An attempt is who tries to be whom; without a source, whoever it is.
type attempt struct {
	email  string
	source netip.Addr
}

// From one source an address may be tried 10 times at once, and then once in 15 seconds.
// From everywhere it is ten times as many: whoever tries to lock somebody out has to come
// from many places, and those who are signed in do not notice.
const (
	guessBurst, guessEvery       = 10, 15 * time.Second
	guessAllBurst, guessAllEvery = 100, 1500 * time.Millisecond
	codeEvery                    = 5 * time.Minute
)

func newDoor(portal string, cost access.Cost) *door {
	d := &door{origin: http.NewCrossOriginProtection(), hasher: access.NewHasher(cost),
		wrong: otter.Must(&otter.Options[attempt, *rate.Limiter]{MaximumSize: 50_000, ExpiryCalculator: otter.ExpiryAccessing[attempt, *rate.Limiter](time.Hour)})}
	if u, err := url.Parse(portal); err == nil && u.Host != "" {
		d.portal = u
		_ = d.origin.AddTrustedOrigin(u.Scheme + "://" + u.Host)
	}
	return d
}

// secure reports whether a browser came by TLS, here or at the proxy before.
func (d *door) secure(r *http.Request) bool {
	return r.TLS != nil || d.portal != nil && d.portal.Scheme == "https" && strings.EqualFold(r.Host, d.portal.Host)
}

// address is where the browser found the portal, without a slash at the end.
func (d *door) address(r *http.Request) string {
	if d.portal != nil {
		return strings.TrimRight(d.portal.String(), "/")
	}
	return serverOf(r)
}

// sameOrigin refuses a write that another site's page sent with our cookie, or to sign
// somebody in there. A request with a token is not a browser's doing.
func (d *door) sameOrigin(r *http.Request) *problem {
	if r.Header.Get("Authorization") != "" || d.origin.Check(r) == nil {
		return nil
	}
	return newProblem(http.StatusForbidden, "crossOrigin", "a page of another site sent this; where a proxy stands before the server, portal-url is its address")
}

func (d *door) cookie(r *http.Request) string {
	name := plainCookie
	if d.secure(r) {
		name = secureCookie
	}
	c, err := r.Cookie(name)
	if err != nil || len(c.Value) > 200 {
		return ""
	}
	return c.Value
}

// bake makes the cookie of a session; without text, one that ends it.
func (d *door) bake(r *http.Request, text string, until time.Time) string {
	c := http.Cookie{Name: plainCookie, Value: text, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, Expires: until}
	if d.secure(r) {
		c.Name, c.Secure = secureCookie, true
	}
	if text == "" {
		c.MaxAge = -1
	}
	return c.String()
}

// tries reports whether somebody may try once more to be who has an address. Each try
// counts until succeeded says that it was the right one.
func (d *door) tries(r *http.Request, email string) *problem {
	who := strings.ToLower(strings.TrimSpace(email))
	for a, l := range map[attempt]*rate.Limiter{{who, source(r)}: rate.NewLimiter(rate.Every(guessEvery), guessBurst), {who, netip.Addr{}}: rate.NewLimiter(rate.Every(guessAllEvery), guessAllBurst)} {
		if l, _ = d.wrong.SetIfAbsent(a, l); !l.Allow() {
			return tooMany("there were too many tries to sign in with this address; wait", guessEvery)
		}
	}
	return nil
}

// triesCode counts codes of a member who knew the password, wherever from: there are only
// a million.
func (d *door) triesCode(m access.MemberID) *problem {
	l, _ := d.wrong.SetIfAbsent(codeOf(m), rate.NewLimiter(rate.Every(codeEvery), guessBurst))
	if !l.Allow() {
		return tooMany("there were too many wrong codes; wait", codeEvery)
	}
	return nil
}

func codeOf(m access.MemberID) attempt { return attempt{email: "code of " + string(m)} }

func (d *door) succeeded(r *http.Request, email string) {
	d.wrong.Invalidate(attempt{strings.ToLower(strings.TrimSpace(email)), source(r)})
}

// usedEvery is how exactly the last use of a session is known.
const usedEvery = 5 * time.Minute

// recognize finds who is signed in with a cookie.
func (s *server) recognize(r *http.Request, c *call, text string) *problem {
	now := s.o.Now()
	v, m, err := s.o.Store.SessionByHash(r.Context(), access.Hash(text), now)
	if errors.Is(err, fault.Missing) {
		if p := s.gate.wrongOne(r); p != nil {
			return p
		}
		return newProblem(http.StatusUnauthorized, "signedOut", "the session is over: sign in")
	}
	if err != nil {
		return s.answer(r.Context(), err)
	}
	if now.Sub(v.UsedAt) > usedEvery {
		if err := s.o.Store.UseSession(r.Context(), v.Account, v.ID, now); err != nil {
			s.o.Log.Warn("that a session is used was not saved", "requestId", c.id, "err", err)
		}
	}
	c.token, c.actor, c.session = text, m.Actor(), &v
	c.sign(&c.actor)
	return nil
}

// still reports whether who asks may still: not when a token was revoked, or a session ended.
func (s *server) still(ctx context.Context) (ok bool) {
	c, err := callOf(ctx), error(nil)
	if c.session != nil {
		_, _, err = s.o.Store.SessionByHash(ctx, access.Hash(c.token), s.o.Now())
	} else {
		_, err = s.o.Store.TokenByHash(ctx, access.Hash(c.token), s.o.Now())
	}
	return !errors.Is(err, fault.Missing)
}
