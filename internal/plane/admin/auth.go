package admin

import (
	"errors"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"

	"muster/internal/access"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// A gate slows down who presents wrong tokens, by source address. A right one
// is never refused for the wrong ones of others: an office, or a proxy, is many
// people behind one address, and no rate makes 190 random bits guessable.
type gate struct {
	wrong *otter.Cache[netip.Addr, *rate.Limiter]
}

// A source may be wrong 30 times at once, and then once in two seconds.
const (
	wrongBurst = 30
	wrongEvery = 2 * time.Second
)

func newGate() *gate {
	return &gate{
		wrong: otter.Must(&otter.Options[netip.Addr, *rate.Limiter]{
			MaximumSize: 50_000, ExpiryCalculator: otter.ExpiryAccessing[netip.Addr, *rate.Limiter](10 * time.Minute)}),
	}
}

func (g *gate) limiter(source netip.Addr) *rate.Limiter {
	if l, ok := g.wrong.GetIfPresent(source); ok {
		return l
	}
	l, _ := g.wrong.SetIfAbsent(source, rate.NewLimiter(rate.Every(wrongEvery), wrongBurst))
	return l
}

// wrongOne counts a wrong token, and says when there were too many.
func (g *gate) wrongOne(r *http.Request) *problem {
	if g.limiter(source(r)).Allow() {
		return nil
	}
	return tooMany("too many wrong tokens came from this address; wait", wrongEvery)
}

func tooMany(detail string, wait time.Duration) *problem {
	p := newProblem(http.StatusTooManyRequests, "tooManyAttempts", detail)
	p.RetryAfter = int(wait / time.Second)
	return p
}

// source is who to slow down.
func source(r *http.Request) netip.Addr {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	a, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return fleet.Line(a)
}

// authenticate finds who asks. Every way of not being somebody is one answer.
func (s *server) authenticate(r *http.Request, c *call) *problem {
	if r.Header.Get("Authorization") == "" { // never both: who names a token means it
		if text := s.door.cookie(r); text != "" {
			return s.recognize(r, c, text)
		}
	}
	text := bearer(r)
	if text == "" {
		return unauthorized()
	}
	t, err := s.o.Store.TokenByHash(r.Context(), access.Hash(text), s.o.Now())
	if errors.Is(err, fault.Missing) {
		if p := s.gate.wrongOne(r); p != nil {
			return p
		}
		return unauthorized()
	}
	if err != nil {
		return s.answer(r.Context(), err)
	}
	c.token, c.actor = text, t.Actor()
	c.sign(&c.actor)
	s.o.Uses.Note(t.ID, s.o.Now())
	return nil
}

// bearer is the token of the request, empty when it has none that could be one.
func bearer(r *http.Request) string {
	scheme, text, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	text = strings.TrimSpace(text)
	if !ok || !strings.EqualFold(scheme, "Bearer") || len(text) > 200 {
		return ""
	}
	return text
}

func unauthorized() *problem {
	return newProblem(http.StatusUnauthorized, "unauthorized", "sign in, or send a valid token: Authorization: Bearer mst_…")
}
