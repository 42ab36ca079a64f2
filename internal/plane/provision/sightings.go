package provision

import (
	"cmp"
	"context"
	"net/netip"
	"sync"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// sightings gathers what requests teach about devices: one row a device and
// batch, not one a request. It is memory only until it is saved: news at most two
// seconds, that a device came again two minutes. Losing that costs as much of
// "last seen".
type sightings struct {
	o        Options
	accounts *accounts
	mu       sync.Mutex
	pending  map[*account]map[fleet.MAC]*gathered
	count    int
	full     chan struct{}
	saving   sync.Mutex
	told     told  // under saving
	busy     int   // flushes under way
	begun    int   // flushes of all so far
	failed   error // of the last flush; under saving
	dropped  int
}

const (
	sightingsEvery = time.Second
	// maxSightings bounds the batch: 200,000 devices of about 200 bytes. Past it new
	// devices wait for their next request; known ones lose a "last seen".
	maxSightings   = 200_000
	sightingsBatch = 2_000 // rows a transaction: 40–80 ms on SQLite, so that edits get in between
)

// A gathered is a sighting on its way to the store.
type gathered struct {
	fleet.Sighting
	news bool       // for sure; whether it is otherwise, told knows
	from netip.Addr // Address
}

func newSightings(o Options, as *accounts) *sightings {
	return &sightings{o: o, accounts: as, pending: map[*account]map[fleet.MAC]*gathered{}, full: make(chan struct{}, 1)}
}

// of returns the sighting of m in the batch being gathered; the caller holds mu.
func (s *sightings) of(a *account, m fleet.MAC) *gathered {
	ms := s.pending[a]
	if ms == nil {
		ms = map[fleet.MAC]*gathered{}
		s.pending[a] = ms
	}
	g := ms[m]
	if g == nil {
		if s.count >= maxSightings {
			s.dropped++
			return &gathered{}
		}
		s.count++
		if s.count == sightingsBatch*5 {
			select {
			case s.full <- struct{}{}:
			default:
			}
		}
		g = &gathered{Sighting: fleet.Sighting{MAC: m}}
		ms[m] = g
	}
	return g
}

// saw notes an authenticated request.
func (s *sightings) saw(a *account, w *view, v *visit, ask dialect.Ask, d fleet.Device, have bool, p *pair, at stand, came bool) {
	m := ask.MAC
	if have {
		m = d.MAC
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.of(a, m)
	g.Seen = v.start
	if g.from != v.source {
		g.from, g.Address = v.source, v.source.String()
	}
	if ask.Family != "" {
		g.Family = ask.Family
	}
	if ask.Model != "" {
		g.Model = ask.Model
	}
	if ask.Build != "" {
		g.Version = ask.Build
	}
	if ask.Serial != "" {
		g.Serial = ask.Serial
	}
	if p.proves() {
		g.Holds = max(g.Holds, p.generation) // by using it
		g.Used = p.generation
	}
	if at.site != "" {
		g.Site, g.Move = at.site, at.move
	}
	g.Came = g.Came || came
	g.news = g.news || !have || came || at.moved
	g.Hold = !have && w.prov.UnknownDevices == fleet.HoldUnknown
}

// synced notes that a device got its own settings.
func (s *sightings) synced(a *account, v *visit, ask dialect.Ask, d fleet.Device) {
	m := ask.MAC
	if (d.MAC != fleet.MAC{}) {
		m = d.MAC
	}
	if (m == fleet.MAC{}) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(a, m).Sync = v.start
}

// run saves batches until ctx ends, then what is left.
func (s *sightings) run(ctx context.Context) {
	t := time.NewTicker(sightingsEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
			defer cancel()
			if err := s.flush(last, true); err != nil {
				s.o.Log.Error("save sightings", "err", err)
			}
			return
		case <-t.C:
		case <-s.full:
		}
		if err := s.flush(ctx, false); err != nil && ctx.Err() == nil {
			s.o.Log.Error("save sightings", "err", err)
		}
	}
}

// idle reports whether nobody came since the last flush, which has ended.
func (s *sightings) idle() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.count == 0 && s.busy == 0
}

// flush saves what was gathered so far; unless it shall save all, devices that came
// again, and of which the store was told just now, wait. What the store refuses for
// now goes back into the batch.
func (s *sightings) flush(ctx context.Context, all bool) error {
	s.mu.Lock()
	since := s.begun
	if s.count == 0 && s.busy == 0 && s.dropped == 0 {
		s.mu.Unlock()
		return nil
	}
	s.busy++
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.busy--
		s.mu.Unlock()
	}()
	s.saving.Lock()
	defer s.saving.Unlock()
	s.mu.Lock()
	if all && s.begun > since && s.failed == nil { // another one took all that was there when this one was asked for
		s.mu.Unlock()
		return nil
	}
	if all {
		s.begun++
	}
	pending, dropped := s.pending, s.dropped
	s.pending, s.count, s.dropped = map[*account]map[fleet.MAC]*gathered{}, 0, 0
	s.mu.Unlock()
	if dropped > 0 {
		s.o.Log.Warn("sightings dropped: more devices than fit the batch", "count", dropped)
	}
	var failed error
	now := s.o.Now()
	for a, ms := range pending {
		batch, wait := make([]fleet.Sighting, 0, min(len(ms), sightingsBatch)), []*gathered(nil)
		save := func() {
			if len(batch) == 0 {
				return
			}
			version := a.roster.At()
			saw, err := s.o.Store.SawDevices(ctx, a.id, batch)
			if err != nil {
				failed = err
				for i := range batch {
					s.putBack(a, &gathered{Sighting: batch[i], news: true})
				}
			} else {
				for i := range batch {
					s.told.add(a, &batch[i], now)
				}
				a.roster.Took(version, saw, batch)
				if n := len(saw.Added); n > 0 {
					s.o.Log.Info("devices joined", "account", a.id, "count", n)
				}
				if n := len(saw.Foreign); n > 0 {
					s.o.Log.Warn("devices of another account came with these credentials", "account", a.id, "count", n)
				}
			}
			batch = batch[:0]
		}
		for _, g := range ms {
			if !all && !g.news && s.told.knows(a, &g.Sighting, now) {
				wait = append(wait, g)
			} else if batch = append(batch, g.Sighting); len(batch) == cap(batch) {
				save()
			}
		}
		save()
		for _, g := range wait {
			s.putBack(a, g)
		}
	}
	s.failed = failed
	return failed
}

// putBack merges a sighting that was not saved into the batch being gathered.
func (s *sightings) putBack(a *account, old *gathered) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.of(a, old.MAC)
	newer := *g
	*g = *old
	if newer.Seen.After(g.Seen) {
		g.Seen, g.Address, g.Hold, g.Used, g.from = newer.Seen, newer.Address, newer.Hold, cmp.Or(newer.Used, g.Used), newer.from
		if newer.Site != "" {
			g.Site, g.Move = newer.Site, newer.Move
		}
	}
	if newer.Sync.After(g.Sync) {
		g.Sync = newer.Sync
	}
	g.Holds, g.Came, g.news = max(g.Holds, newer.Holds), g.Came || newer.Came, g.news || newer.news
	for _, f := range [...]struct{ to, from *string }{{&g.Model, &newer.Model}, {&g.Version, &newer.Version}, {&g.Serial, &newer.Serial}} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
}
