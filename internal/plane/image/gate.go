package image

import (
	"math/rand/v2"
	"net/http"
	"net/netip"
	"sync"
	"time"
)

const (
	// stalled is how long a device may take nothing: a slow line is served as long as it moves.
	stalled = time.Minute
	piece   = 32 << 10 // bytes between two looks at the clock
	// comeBack is when a device is told to ask again that finds its site full, with as much chance on top, so that
	// those that were turned away together do not come together.
	comeBack = 20 * time.Second
)

// gates let so many devices of each site in.
type gates struct {
	o    Options
	mu   sync.Mutex
	all  int
	site map[netip.Prefix]*gate
}

// A gate is the state of one site that fetches something now.
type gate struct {
	inside int
	free   time.Time // when the line of the site is free again, at its rate
}

func newGates(o Options) *gates { return &gates{o: o, site: map[netip.Prefix]*gate{}} }

// enter lets a device in and returns how it leaves; nil and how long to wait when there is no room.
func (g *gates) enter(site netip.Prefix) (wait time.Duration, leave func()) {
	g.mu.Lock()
	defer g.mu.Unlock()
	s := g.site[site]
	if g.all >= g.o.All || s != nil && s.inside >= g.o.AtOnce {
		return comeBack + rand.N(comeBack), nil
	}
	if s == nil {
		s = &gate{}
		g.site[site] = s
	}
	s.inside++
	g.all++
	g.o.Metrics.active.Set(float64(g.all))
	return 0, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		if s.inside--; s.inside == 0 {
			delete(g.site, site)
		}
		g.all--
		g.o.Metrics.active.Set(float64(g.all))
	}
}

// turn is how long to wait before n more bytes go to a site.
func (g *gates) turn(site netip.Prefix, n int) time.Duration {
	if g.o.Rate <= 0 {
		return 0
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	s := g.site[site]
	if s == nil {
		return 0
	}
	now := g.o.Now()
	if s.free.Before(now) {
		s.free = now
	}
	wait := s.free.Sub(now)
	s.free = s.free.Add(time.Duration(float64(n) / float64(g.o.Rate) * float64(time.Second)))
	return wait
}

// paced writes as fast as the site's rate allows, and gives up on a device that takes nothing.
type paced struct {
	http.ResponseWriter
	r     *http.Request
	gates *gates
	site  netip.Prefix
	o     *Options
}

func (p *paced) Write(b []byte) (n int, err error) {
	c := http.NewResponseController(p.ResponseWriter)
	for len(b) > 0 {
		some := b[:min(len(b), piece)]
		if wait := p.gates.turn(p.site, len(some)); wait > 0 {
			t := time.NewTimer(wait)
			select {
			case <-t.C:
			case <-p.r.Context().Done():
				t.Stop()
				return n, p.r.Context().Err()
			}
		}
		_ = c.SetWriteDeadline(time.Now().Add(stalled)) // in place of that for the whole answer
		m, err := p.ResponseWriter.Write(some)
		n += m
		p.o.Metrics.bytes.Add(float64(m))
		if err != nil {
			return n, err
		}
		b = b[m:]
	}
	return n, nil
}
