package provision

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/stack"
)

// accounts holds a picture of each account that devices ask for. A picture is
// immutable and read without a lock; a notice throws it away, and the next
// request paints it anew.
type accounts struct {
	o    Options
	mu   sync.RWMutex
	keys map[string]*account
	ids  map[fleet.AccountID]*account

	missMu sync.Mutex
	misses map[string]time.Time // keys that no account has, so that guessing does not ask the database each time
}

// maxMisses bounds what strangers can make us remember.
const maxMisses = 10_000

func newAccounts(o Options) *accounts {
	return &accounts{o: o, keys: map[string]*account{}, ids: map[fleet.AccountID]*account{}, misses: map[string]time.Time{}}
}

// byKey finds the account of a Server Address; fault.Missing when there is none.
func (as *accounts) byKey(ctx context.Context, key string) (*account, error) {
	as.mu.RLock()
	a := as.keys[key]
	as.mu.RUnlock()
	if a != nil {
		return a, nil
	}
	now := as.o.Now()
	as.missMu.Lock()
	at, missed := as.misses[key]
	as.missMu.Unlock()
	if missed && now.Sub(at) < 2*time.Second {
		return nil, fault.Missing
	}
	p, err := as.o.Store.ProvisioningByKey(ctx, key)
	if errors.Is(err, fault.Missing) {
		as.missMu.Lock()
		if len(as.misses) >= maxMisses {
			clear(as.misses)
		}
		as.misses[key] = now
		as.missMu.Unlock()
	}
	if err != nil {
		return nil, err
	}
	as.mu.Lock()
	defer as.mu.Unlock()
	if a = as.ids[p.Account]; a == nil {
		a = &account{id: p.Account, as: as}
		as.ids[p.Account] = a
	}
	as.keys[key] = a
	return a, nil
}

// hear throws away what a notice says is old.
func (as *accounts) hear(n fleet.Notice) {
	as.mu.RLock()
	a := as.ids[n.Account]
	as.mu.RUnlock()
	if a == nil {
		return
	}
	switch {
	case n.About == "device" && n.MAC != fleet.MAC{}:
		a.index.forget(n.MAC)
	case n.About == "device":
		a.index.drop()
	case n.About == "gone":
		as.mu.Lock()
		delete(as.ids, n.Account)
		for k, other := range as.keys {
			if other == a {
				delete(as.keys, k)
			}
		}
		as.mu.Unlock()
		a.drop()
	default:
		a.drop()
	}
}

// An account is one account's place in memory.
type account struct {
	id      fleet.AccountID
	as      *accounts
	current atomic.Pointer[view]
	mu      sync.Mutex // one painter at a time
	epoch   atomic.Uint64
	index   index
}

// drop makes the next request paint a new view.
func (a *account) drop() {
	a.epoch.Add(1)
	a.current.Store(nil)
}

// A view is all of an account that an answer depends on, but for the device.
type view struct {
	prov     fleet.Provisioning
	pairs    []*pair // valid when painted, newest first
	server   dialect.Server
	families map[fleet.Family]*stack.Family
}

// view returns the current picture, painting it when there is none. A change
// that commits while it is painted is not missed: the painter looks at the
// epoch again and starts over.
func (a *account) view(ctx context.Context) (*view, error) {
	if w := a.current.Load(); w != nil {
		return w, nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for {
		if w := a.current.Load(); w != nil {
			return w, nil
		}
		epoch := a.epoch.Load()
		w, err := a.paint(ctx)
		if err != nil {
			return nil, err
		}
		a.current.Store(w)
		if a.epoch.Load() == epoch {
			return w, nil
		}
		a.current.Store(nil)
	}
}

func (a *account) paint(ctx context.Context) (*view, error) {
	o := a.as.o
	prov, err := o.Store.Provisioning(ctx, a.id)
	if err != nil {
		return nil, err
	}
	valid, err := o.Store.ValidCredentials(ctx, a.id, o.Now())
	if err != nil {
		return nil, err
	}
	all, err := o.Store.Policies(ctx, a.id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	w := &view{prov: prov, families: map[fleet.Family]*stack.Family{}}
	for _, c := range valid {
		w.pairs = append(w.pairs, newPair(c))
	}
	w.server = dialect.Server{URL: o.Address(prov.Key), User: prov.Current.User, Password: prov.Current.Password}
	for _, d := range o.Dialects.All() {
		w.families[d.Family()] = stack.NewFamily(d, prov.Defaults, all)
	}
	return w, nil
}

// find looks the device of an ask up: by MAC, else by serial number. It fails
// when nobody can tell: a known device taken for a new one would get a complete
// file without its own settings, and reset them.
func (a *account) find(ctx context.Context, ask dialect.Ask) (d fleet.Device, have bool, err error) {
	switch {
	case ask.MAC != fleet.MAC{}:
		return a.index.byMAC(ctx, a, ask.MAC)
	case ask.Serial != "":
		d, err = a.as.o.Store.DeviceBySerial(ctx, a.id, ask.Serial)
		if errors.Is(err, fault.Missing) {
			return fleet.Device{}, false, nil
		}
		return d, err == nil, err
	}
	return fleet.Device{}, false, nil
}

// An index remembers the account's devices by MAC: all of them, read at once
// when the first one is asked for. A stranger then costs no query.
type index struct {
	mu      sync.RWMutex
	devices map[fleet.MAC]*fleet.Device // nil value: look again
	loaded  bool
	version uint64
	loading sync.Mutex
}

func (x *index) byMAC(ctx context.Context, a *account, m fleet.MAC) (fleet.Device, bool, error) {
	d, settled := x.look(m)
	if !settled && x.load(ctx, a) == nil {
		d, settled = x.look(m)
	}
	if d != nil {
		return *d, true, nil
	}
	if settled {
		return fleet.Device{}, false, nil
	}
	// Changed since it was read: one device is read anew.
	x.mu.RLock()
	version := x.version
	x.mu.RUnlock()
	fresh, err := a.as.o.Store.DeviceByMAC(ctx, a.id, m)
	if errors.Is(err, fault.Missing) {
		x.mu.Lock()
		if x.version == version {
			delete(x.devices, m)
		}
		x.mu.Unlock()
		return fleet.Device{}, false, nil
	}
	if err != nil {
		return fleet.Device{}, false, err
	}
	x.mu.Lock()
	if x.loaded && x.version == version {
		x.devices[m] = intern(&fresh)
	}
	x.mu.Unlock()
	return fresh, true, nil
}

// look reports what is remembered of m: the device, or for sure that there is none.
func (x *index) look(m fleet.MAC) (d *fleet.Device, settled bool) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	d, known := x.devices[m]
	return d, x.loaded && (d != nil || !known)
}

func (x *index) load(ctx context.Context, a *account) error {
	x.loading.Lock()
	defer x.loading.Unlock()
	for range 5 {
		x.mu.RLock()
		loaded, version := x.loaded, x.version
		x.mu.RUnlock()
		if loaded {
			return nil
		}
		devices := map[fleet.MAC]*fleet.Device{}
		for d, err := range a.as.o.Store.AllDevices(ctx, a.id) {
			if err != nil {
				return err
			}
			devices[d.MAC] = intern(&d)
		}
		x.mu.Lock()
		if x.version == version {
			x.devices, x.loaded = devices, true
		}
		x.mu.Unlock()
	}
	return fault.Unavailable
}

// forget makes the next lookup of m read it anew.
func (x *index) forget(m fleet.MAC) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.version++
	if x.loaded {
		x.devices[m] = nil
	}
}

// drop makes the next lookup read all devices anew.
func (x *index) drop() {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.version++
	x.devices, x.loaded = nil, false
}

// at is the version to hand to took, read before a batch is saved.
func (x *index) at() uint64 {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.version
}

// took takes in a batch that was saved: devices that are new, and the first
// time that a device had its settings. What somebody changed since version may
// be newer than what we hold: it is looked up when it comes again.
func (x *index) took(version uint64, added []fleet.Device, seen []fleet.Sighting) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.loaded {
		return
	}
	for i := range added {
		d := intern(&added[i])
		if x.version != version {
			d = nil
		}
		x.devices[added[i].MAC] = d
	}
	for _, g := range seen {
		if d := x.devices[g.MAC]; d != nil && d.LastSync.IsZero() && !g.Sync.IsZero() {
			c := *d
			c.LastSync = g.Sync
			x.devices[g.MAC] = &c
		}
	}
}

// intern shares the strings that many devices have in common, and leaves out
// what no answer depends on: 1,000,000 devices stay below 400 bytes each.
func intern(d *fleet.Device) *fleet.Device {
	c := *d
	c.Account = fleet.AccountID(one(string(c.Account)))
	c.Family, c.Model, c.Site = fleet.Family(one(string(c.Family))), one(c.Model), one(c.Site)
	c.Lifecycle, c.Onboarding = fleet.Lifecycle(one(string(c.Lifecycle))), fleet.Onboarding(one(string(c.Onboarding)))
	c.AutoSync, c.SoftwareVersion = one(c.AutoSync), one(c.SoftwareVersion)
	for i := range c.Groups {
		c.Groups[i] = one(c.Groups[i])
	}
	c.Name, c.User, c.Labels, c.Address = "", "", nil, ""
	return &c
}
