package enroll

import (
	"net/netip"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"
)

// What one address may ask: a site of pairing.MaxPerSource devices behind one
// address starts them all at once, and each then asks every five seconds.
const (
	startBurst = 100
	startEvery = 2 * time.Second
	askBurst   = 200
	askEvery   = time.Second / 40

	maxSources = 50_000
)

// limits slow down who asks too often, by address. They bound the work that
// strangers cause; what bounds the guessing of PINs stands in package pairing.
type limits struct {
	starts, asks, tokens *otter.Cache[netip.Addr, *rate.Limiter]
}

func newLimits() *limits {
	watch := func() *otter.Cache[netip.Addr, *rate.Limiter] {
		return otter.Must(&otter.Options[netip.Addr, *rate.Limiter]{
			MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryAccessing[netip.Addr, *rate.Limiter](10 * time.Minute)})
	}
	return &limits{watch(), watch(), watch()}
}

func (l *limits) start(a netip.Addr, now time.Time) time.Duration {
	return take(l.starts, a, now, startEvery, startBurst)
}

func (l *limits) ask(a netip.Addr, now time.Time) time.Duration {
	return take(l.asks, a, now, askEvery, askBurst)
}

// token is start for tokens of gateways.
func (l *limits) token(a netip.Addr, now time.Time) time.Duration {
	return take(l.tokens, a, now, startEvery, startBurst)
}

// take lets a request through, or says how long to wait.
func take(c *otter.Cache[netip.Addr, *rate.Limiter], a netip.Addr, now time.Time, every time.Duration, burst int) time.Duration {
	l, ok := c.GetIfPresent(a)
	if !ok {
		l, _ = c.SetIfAbsent(a, rate.NewLimiter(rate.Every(every), burst))
	}
	r := l.ReserveN(now, 1)
	if wait := r.DelayFrom(now); wait > 0 {
		r.CancelAt(now)
		return wait
	}
	return 0
}
