package provision

import (
	"context"
	"net/netip"
	"sync"
	"time"

	"muster/internal/autosync"
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
	count    int         // in pending
	fresh    []*gathered // of pending, what came since the last flush; the others wait
	full     chan struct{}
	looked   time.Time // when the last flush looked for those that waited long enough; under saving
	saving   sync.Mutex
	told     told  // under saving
	busy     int   // flushes under way
	begun    int   // flushes of all so far
	failed   error // of the last flush; under saving
	dropped  int
}

const (
	sightingsEvery = time.Second
	// maxSightings bounds the batch: 200,000 devices of about 300 bytes. Past it new
	// devices wait for their next request; known ones lose a "last seen". When half of
	// it is there, nobody waits.
	maxSightings   = 200_000
	sightingsBatch = 2_000 // rows a transaction: 40–80 ms on SQLite, so that edits get in between
	// lookEvery is how much longer than toldFor a device may wait: to look at all that
	// wait each second would cost as much as a thousand answers.
	lookEvery = 10 * time.Second
	// atOnce is how many are looked at while requests cannot note theirs: 0.1 ms.
	atOnce = 256
)

// A gathered is a sighting on its way to the store.
type gathered struct {
	fleet.Sighting
	account *account
	news    bool       // for sure; whether it is otherwise, told knows
	fresh   bool       // in sightings.fresh
	due     time.Time  // when it has waited long enough, unless it is fresh
	from    netip.Addr // Address
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
		g = &gathered{Sighting: fleet.Sighting{MAC: m}, account: a}
		ms[m] = g
	}
	if !g.fresh {
		g.fresh = true
		s.fresh = append(s.fresh, g)
	}
	return g
}

// early has a batch saved before its time, when it is that large. Neither those
// that wait nor those that could not be saved count: they would have it saved again
// and again. The caller holds mu.
func (s *sightings) early() {
	if len(s.fresh) == sightingsBatch*5 {
		select {
		case s.full <- struct{}{}:
		default:
		}
	}
}

// saw notes an authenticated request.
func (s *sightings) saw(a *account, w *view, v *visit, ask dialect.Ask, d fleet.Device, have bool, p *pair, at stand, came bool) {
	m := ask.MAC
	if have {
		m = d.MAC
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	before := len(s.fresh)
	g := s.of(a, m)
	if len(s.fresh) > before {
		s.early()
	}
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
	if p.proves() && !p.bare {
		g.Holds = max(g.Holds, p.generation) // by using it
		g.Used = p.generation
	}
	if old := p.generation < w.prov.Current.Generation; !p.bare && (old || !p.proves()) {
		if !have {
			d = fleet.Device{MAC: m, Model: ask.Model, Family: ask.Family}
		}
		told := autosync.Covers(w.prov, d)
		g.Let = g.Let || !p.proves() && told
		if old {
			g.Old, g.Told = p.generation, told
		}
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
	dropped := s.dropped
	s.dropped = 0
	s.mu.Unlock()
	if dropped > 0 {
		s.o.Log.Warn("sightings dropped: more devices than fit the batch", "count", dropped)
	}
	now := s.o.Now()
	var failed error
	for a, batch := range s.take(all, now) {
		for len(batch) > 0 {
			n := min(len(batch), sightingsBatch)
			if err := s.save(ctx, a, batch[:n], now); err != nil {
				failed = err
			}
			batch = batch[n:]
		}
	}
	s.failed = failed
	return failed
}

// take takes from what is pending all, or what is news or has waited long enough.
// The caller holds saving.
func (s *sightings) take(all bool, now time.Time) map[*account][]fleet.Sighting {
	out := map[*account][]fleet.Sighting{}
	s.mu.Lock()
	defer s.mu.Unlock()
	if all {
		for a, ms := range s.pending {
			batch := make([]fleet.Sighting, 0, len(ms))
			for _, g := range ms {
				batch = append(batch, g.Sighting)
			}
			out[a] = batch
		}
		s.pending, s.count, s.fresh = map[*account]map[fleet.MAC]*gathered{}, 0, nil
		return out
	}
	take := func(g *gathered) {
		out[g.account] = append(out[g.account], g.Sighting)
		delete(s.pending[g.account], g.MAC)
		s.count--
	}
	fresh := s.fresh
	s.fresh = nil
	for i, g := range fresh {
		if i%atOnce == atOnce-1 {
			s.mu.Unlock()
			s.mu.Lock()
		}
		g.fresh = false
		if until, known := s.told.knows(g.account, &g.Sighting, now); known && !g.news {
			g.due = until
		} else {
			take(g)
		}
	}
	if crowded := s.count > maxSightings/2; crowded || now.Sub(s.looked) >= lookEvery {
		s.looked = now
		for a, ms := range s.pending {
			for _, g := range ms {
				if !g.fresh && (crowded || !now.Before(g.due)) {
					take(g)
				}
			}
			if len(ms) == 0 {
				delete(s.pending, a)
			}
		}
	}
	return out
}

// save saves a batch, or puts it back. The caller holds saving.
func (s *sightings) save(ctx context.Context, a *account, batch []fleet.Sighting, now time.Time) error {
	version := a.roster.At()
	saw, err := s.o.Store.SawDevices(ctx, a.id, batch)
	if err != nil {
		for i := range batch {
			s.putBack(a, &gathered{Sighting: batch[i], news: true})
		}
		return err
	}
	for i := range batch {
		s.told.add(a, &batch[i], now)
	}
	a.roster.Took(version, saw, batch)
	s.tell(ctx, a, saw, batch)
	if n := len(saw.Added); n > 0 {
		s.o.Log.Info("devices joined", "account", a.id, "count", n)
	}
	if n := len(saw.Foreign); n > 0 {
		s.o.Log.Warn("devices of another account came with these credentials", "account", a.id, "count", n)
	}
	return nil
}

// named is how many devices of a batch are told of by name: a storm would be an event a device, and drive out all others.
const named = 100

// tell tells whose sightings were saved.
func (s *sightings) tell(ctx context.Context, a *account, saw fleet.Saw, batch []fleet.Sighting) {
	switch {
	case s.o.Saw == nil:
		return
	case len(batch) > named:
		s.o.Saw(a.id, nil, nil)
		return
	}
	var joined, came []fleet.DeviceID
	fresh := map[fleet.MAC]bool{}
	for i := range saw.Added {
		joined = append(joined, saw.Added[i].ID)
		fresh[saw.Added[i].MAC] = true
	}
	for i := range batch {
		if fresh[batch[i].MAC] {
			continue
		}
		if d, have, err := a.roster.ByMAC(ctx, batch[i].MAC); err == nil && have {
			came = append(came, d.ID)
		}
	}
	if len(joined)+len(came) > 0 { // none: all belong elsewhere
		s.o.Saw(a.id, joined, came)
	}
}

// putBack merges a sighting that was not saved into the batch being gathered.
func (s *sightings) putBack(a *account, old *gathered) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.of(a, old.MAC)
	if g.Sighting = old.Join(g.Sighting); g.from.String() != g.Address {
		g.from = netip.Addr{} // Address came from the other
	}
	g.news = g.news || old.news
}
