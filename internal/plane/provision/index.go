package provision

import (
	"context"
	"errors"
	"sync"

	"muster/internal/fault"
	"muster/internal/fleet"
)

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
	version := x.at()
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
