package roster

import (
	"context"
	"errors"
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// An Account is one account's devices and places. All devices are read at once
// when the first one is asked for, so that a stranger costs no query; after that,
// those that notices name. Until all are read, lookups that would wait for long
// cost a query each.
type Account struct {
	id    fleet.AccountID
	store Store

	mu      sync.RWMutex
	devices map[fleet.MAC]*packed // nil value: look again
	shared  sharer
	loaded  bool
	version uint64  // grows with each change that is not in devices
	missed  *missed // what changes while devices are read; nil: they are not being read
	loading sync.Mutex
	reading chan struct{} // closed when the reading that lookups asked for is over; nil: none is under way
	since   time.Time     // when it began

	patience time.Duration // how long lookups wait for it

	places   atomic.Pointer[Places]
	painting sync.Mutex
	newsMu   sync.Mutex
	epoch    uint64  // grows with each notice about places
	last     *Places // what may be painted over
	old      part    // what of last is not to be believed
}

// missed is what a reader of all devices may have read too early.
type missed struct {
	all  bool
	macs map[fleet.MAC]struct{}
}

// ByMAC finds a device, with Member filled in. It fails when nobody can tell: a
// known device must not be taken for a new one. What was observed of it may be
// old, but for whether it was ever seen and ever had its settings; Address is empty.
func (a *Account) ByMAC(ctx context.Context, m fleet.MAC) (d fleet.Device, have bool, err error) {
	places, err := a.Places(ctx)
	if err != nil {
		return fleet.Device{}, false, err
	}
	p, err := a.byMAC(ctx, m)
	if p == nil || err != nil {
		return fleet.Device{}, false, err
	}
	return places.device(p), true, nil
}

// Fill puts d's Member in, for a device that was found elsewhere or is not
// stored yet.
func (a *Account) Fill(ctx context.Context, d *fleet.Device) error {
	places, err := a.Places(ctx)
	if err == nil {
		d.Member = places.Member(*d)
	}
	return err
}

// Walk goes over all devices, in no particular order, as ByMAC returns them. All
// have their Member by the same Places. It holds no lock and no transaction.
func (a *Account) Walk(ctx context.Context) iter.Seq2[fleet.Device, error] {
	return func(yield func(fleet.Device, error) bool) {
		places, err := a.Places(ctx)
		if err != nil {
			yield(fleet.Device{}, err)
			return
		}
		for p, err := range a.walk(ctx) {
			if err != nil {
				yield(fleet.Device{}, err)
				return
			}
			if !yield(places.device(p), nil) {
				return
			}
		}
	}
}

// walk goes over all devices as they are kept; those that changed are read.
func (a *Account) walk(ctx context.Context) iter.Seq2[*packed, error] {
	return func(yield func(*packed, error) bool) {
		if err := a.load(ctx); err != nil {
			yield(nil, err)
			return
		}
		a.mu.RLock()
		all, again := make([]*packed, 0, len(a.devices)), []fleet.MAC(nil)
		for m, p := range a.devices {
			if p == nil {
				again = append(again, m)
			} else {
				all = append(all, p)
			}
		}
		a.mu.RUnlock()
		for i, p := range all {
			if i%1024 == 0 && ctx.Err() != nil {
				yield(nil, ctx.Err())
				return
			}
			if !yield(p, nil) {
				return
			}
		}
		for _, m := range again {
			p, err := a.byMAC(ctx, m)
			switch {
			case err != nil:
				yield(nil, err)
				return
			case p != nil && !yield(p, nil):
				return
			}
		}
	}
}

// device unpacks p with its Member.
func (places *Places) device(p *packed) fleet.Device {
	d := p.device()
	d.Home = places.homes[d.Site]
	d.UserGroups = places.groupsOf(d.User)
	if m := places.membership(p); m != nil {
		d.Dynamic = m.groups
	}
	return d
}

// membership is p's, nil when there are no dynamic groups. It is worked out once, and
// again when the groups have changed since.
func (places *Places) membership(p *packed) *membership {
	if len(places.dynamic.groups) == 0 {
		return nil
	}
	m := p.member.Load()
	if m == nil || m.by != places.dynamic {
		d := p.device()
		d.Home = places.homes[d.Site]
		d.UserGroups = places.groupsOf(d.User)
		m = places.dynamic.membership(d)
		p.member.Store(m) // of p, and p is of one state of the device: nothing newer is lost
	}
	return m
}

// byMAC returns nil when the account has no such device.
func (a *Account) byMAC(ctx context.Context, m fleet.MAC) (*packed, error) {
	p, settled := a.look(m)
	if !settled && a.wait(ctx) {
		p, settled = a.look(m)
	}
	if settled {
		return p, nil
	}
	// Changed since it was read, or not read yet: one device is read.
	version := a.At()
	fresh, err := a.store.DeviceByMAC(ctx, a.id, m)
	missing := errors.Is(err, fault.Missing)
	if err != nil && !missing {
		return nil, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if !missing {
		p = a.pack(&fresh)
	}
	if a.loaded && a.version == version {
		a.put(m, p)
	}
	return p, nil
}

// look reports what is remembered of m: the device, or for sure that there is none.
func (a *Account) look(m fleet.MAC) (p *packed, settled bool) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	p, known := a.devices[m]
	return p, a.loaded && (p != nil || !known)
}

// put takes in what is known of m; nil: there is no such device. The caller holds mu.
func (a *Account) put(m fleet.MAC, p *packed) {
	if p == nil {
		delete(a.devices, m)
	} else {
		a.devices[m] = p
	}
}

// pack is called with mu held.
func (a *Account) pack(d *fleet.Device) *packed {
	if a.shared == nil {
		a.shared = sharer{}
	}
	return pack(d, a.shared, len(a.devices))
}

// patience is how long lookups wait, all together, while all devices are read:
// most accounts are read by then. Those of a large one are read one by one until
// it is, which takes seconds for a million.
const patience = 50 * time.Millisecond

// wait has all devices read, and reports whether they are.
func (a *Account) wait(ctx context.Context) bool {
	a.mu.Lock()
	if a.loaded {
		a.mu.Unlock()
		return true
	}
	if a.reading == nil {
		over := make(chan struct{})
		a.reading, a.since = over, time.Now()
		go func() {
			_ = a.load(context.WithoutCancel(ctx)) // who asks next has it tried again, and is told by its own query what is wrong
			a.mu.Lock()
			a.reading = nil
			a.mu.Unlock()
			close(over)
		}()
	}
	over, left := a.reading, a.patience-time.Since(a.since)
	a.mu.Unlock()
	if left <= 0 {
		return false
	}
	t := time.NewTimer(left)
	defer t.Stop()
	select {
	case <-over:
		return true
	case <-t.C:
	case <-ctx.Done():
	}
	return false
}

// load reads all devices, unless they are in memory. What changes meanwhile is
// looked up when it is asked for.
func (a *Account) load(ctx context.Context) error {
	a.loading.Lock()
	defer a.loading.Unlock()
	for range 5 {
		a.mu.Lock()
		if a.loaded {
			a.mu.Unlock()
			return nil
		}
		now := &missed{macs: map[fleet.MAC]struct{}{}}
		a.missed = now
		a.mu.Unlock()
		devices, shared, err := a.read(ctx)
		a.mu.Lock()
		a.missed = nil
		if err == nil && !now.all {
			for m := range now.macs {
				devices[m] = nil
			}
			a.devices, a.shared, a.loaded = devices, shared, true
		}
		a.mu.Unlock()
		if err != nil {
			return err
		}
	}
	return fault.Unavailable
}

func (a *Account) read(ctx context.Context) (map[fleet.MAC]*packed, sharer, error) {
	devices, shared := map[fleet.MAC]*packed{}, sharer{}
	for d, err := range a.store.AllDevices(ctx, a.id) {
		if err != nil {
			return nil, nil, err
		}
		devices[d.MAC] = pack(&d, shared, len(devices))
	}
	return devices, shared, nil
}

// forget makes the next lookup of each read it anew.
func (a *Account) forget(ms ...fleet.MAC) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.forgetIn(ms...)
}

// forgetIn is forget with mu held.
func (a *Account) forgetIn(ms ...fleet.MAC) {
	a.version++
	for _, m := range ms {
		if a.loaded {
			a.devices[m] = nil
		}
		if a.missed != nil {
			a.missed.macs[m] = struct{}{}
		}
	}
}

// drop makes the next lookup read all devices anew.
func (a *Account) drop() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.version++
	a.devices, a.shared, a.loaded = nil, nil, false
	if a.missed != nil {
		a.missed.all = true
	}
}

// At is the version to hand to Took, read before a batch is saved.
func (a *Account) At() uint64 {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.version
}

// Took takes in sightings that were saved, so that nobody has to ask: devices
// that are new, what others learned and where they moved, and that a device was
// seen and had its settings for the first time. What somebody changed since version may
// be newer than what saw holds: then devices that are not what they were are looked
// up when they come again.
func (a *Account) Took(version uint64, saw fleet.Saw, seen []fleet.Sighting) {
	a.mu.Lock()
	defer a.mu.Unlock()
	current := a.loaded && a.version == version
	for i := range saw.Learned {
		l := &saw.Learned[i]
		p := a.devices[l.MAC]
		a.forgetIn(l.MAC) // also what is being read this moment
		if current && p != nil {
			a.devices[l.MAC] = a.taught(p, l)
		}
	}
	for i := range saw.Added {
		d := &saw.Added[i]
		a.forgetIn(d.MAC)
		if current {
			a.devices[d.MAC] = a.pack(d)
		}
	}
	for i := range seen {
		g := &seen[i]
		p := a.devices[g.MAC]
		if p == nil || (p.firstSeen != 0 || g.Seen.IsZero()) && (p.lastSync != 0 || g.Sync.IsZero()) {
			continue
		}
		d := p.device()
		if p.firstSeen == 0 {
			d.FirstSeen = g.Seen
		}
		if p.lastSync == 0 {
			d.LastSync = g.Sync
		}
		a.devices[g.MAC] = a.pack(&d)
	}
}

// taught is p after a lesson. The caller holds mu.
func (a *Account) taught(p *packed, l *fleet.Lesson) *packed {
	d := p.device()
	d.Family, d.Model, d.Serial, d.SoftwareVersion = l.Family, l.Model, l.Serial, l.SoftwareVersion
	d.Onboarding, d.Lifecycle, d.Site, d.Room = l.Onboarding, l.Lifecycle, l.Site, l.Room
	d.UpdatedAt, d.Revision = l.UpdatedAt, l.Revision
	return a.pack(&d)
}

// Places is the account's places as they are now. A change that commits while
// they are read is not missed: the reader looks at the epoch again and starts over.
func (a *Account) Places(ctx context.Context) (*Places, error) {
	if p := a.places.Load(); p != nil {
		return p, nil
	}
	a.painting.Lock()
	defer a.painting.Unlock()
	for {
		if p := a.places.Load(); p != nil {
			return p, nil
		}
		a.newsMu.Lock()
		epoch, last, old := a.epoch, a.last, a.old
		a.newsMu.Unlock()
		p, err := paint(ctx, a.store, a.id, last, old)
		if err != nil {
			return nil, err
		}
		a.newsMu.Lock()
		if a.epoch == epoch {
			a.last, a.old = p, 0
			a.places.Store(p)
		}
		a.newsMu.Unlock()
	}
}

// moved makes the next look at the places read a part of them anew.
func (a *Account) moved(p part) {
	a.newsMu.Lock()
	defer a.newsMu.Unlock()
	a.epoch++
	a.old |= p
	a.places.Store(nil)
}
