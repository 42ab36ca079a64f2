package enroll

import (
	"context"
	"errors"
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
	of, ok := l.of.GetIfPresent(a)
	if !ok || of.TokensAt(now) >= 1 {
		return 0
	}
	return wrongEvery
}

// add counts a refusal.
func (l *refusals) add(a netip.Addr, now time.Time) {
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

// seconds rounds up, and is one at least.
func seconds(d time.Duration) time.Duration {
	return max((d + time.Second - 1).Truncate(time.Second), time.Second)
}
