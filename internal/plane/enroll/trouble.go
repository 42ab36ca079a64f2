package enroll

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/netip"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// What one address may get wrong. Passwords are not guessed, they have 130 bits:
// this bounds the work that strangers cause. A site of phones whose passwords
// ended tries each once an hour.
const (
	wrongBurst = 200
	wrongEvery = 2 * time.Second
)

// refusals slow down an address that is refused again and again.
type refusals struct {
	of *otter.Cache[netip.Addr, *rate.Limiter]
}

func newRefusals() *refusals {
	return &refusals{otter.Must(&otter.Options[netip.Addr, *rate.Limiter]{
		MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryAccessing[netip.Addr, *rate.Limiter](10 * time.Minute)})}
}

// wait is how long an address has to wait before it is listened to.
func (l *refusals) wait(a netip.Addr, now time.Time) time.Duration {
	of, ok := l.of.GetIfPresent(fleet.Line(a))
	if !ok || of.TokensAt(now) >= 1 {
		return 0
	}
	return wrongEvery
}

// add counts a refusal.
func (l *refusals) add(a netip.Addr, now time.Time) {
	a = fleet.Line(a)
	of, ok := l.of.GetIfPresent(a)
	if !ok {
		of, _ = l.of.SetIfAbsent(a, rate.NewLimiter(rate.Every(wrongEvery), wrongBurst))
	}
	of.AllowN(now, 1)
}

// newPolls remembers which device was told to poll, by its key.
func newPolls() *otter.Cache[[32]byte, fleet.DeviceID] {
	return otter.Must(&otter.Options[[32]byte, fleet.DeviceID]{
		MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryAccessing[[32]byte, fleet.DeviceID](7 * 24 * time.Hour)})
}

// no refuses with a sentence for who reads the device's log: who asks for certificates reads no JSON.
func (a answerer) no(status int, say string) {
	a.bytes(status, "text/plain; charset=utf-8", []byte(say+"\n"))
}

// wait is no, and says when to come again.
func (a answerer) wait(status int, d time.Duration, say string) {
	a.later(max(d, time.Second))
	a.no(status, say)
}

// busy answers for a failure that is the server's.
func (a answerer) busy() {
	a.wait(http.StatusServiceUnavailable, 5*time.Second, "certificates cannot be issued just now")
}

// body reads what was posted, of so many bytes at most; what says that it is.
func (s *Server) body(a answerer, source netip.Addr, most int64, what string) ([]byte, bool) {
	b, err := io.ReadAll(http.MaxBytesReader(a.w, a.r.Body, most))
	if _, large := errors.AsType[*http.MaxBytesError](err); large {
		s.wrong.add(source, s.o.Now())
		a.no(http.StatusRequestEntityTooLarge, "the body is too large for "+what)
		return nil, false
	}
	if err != nil {
		a.no(http.StatusBadRequest, "the body broke off")
		return nil, false
	}
	return b, true
}

// refused counts and records that a request for a certificate was refused. The
// reason goes to the log and to the device's state; the asker is told less.
func (s *Server) refused(ctx context.Context, g ca.Grant, way string, source netip.Addr, err error) {
	s.wrong.add(source, s.o.Now())
	s.o.Log.Debug("a certificate was refused", "way", way, "source", source.String(), "device", string(g.Device), "mac", macOf(g), "reason", err)
	s.o.Office.Refused(context.WithoutCancel(ctx), g, way, err.Error())
}

func macOf(g ca.Grant) string {
	if g.MAC == (fleet.MAC{}) {
		return ""
	}
	return g.MAC.String()
}

// ours reports whether a failure is the server's, not the asker's, and logs what
// nobody foresaw.
func (s *Server) ours(err error) bool {
	switch kind, _ := fault.Public(err); kind {
	case fault.Invalid, fault.Denied, fault.Missing, fault.Conflict:
		return false
	case fault.Unavailable:
		return true
	}
	if !errors.Is(err, context.Canceled) {
		s.o.Log.Error("a certificate could not be issued", "err", err)
	}
	return true
}
