package stack

import (
	"encoding/binary"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A Family is an account's policies as one family reads them. It is immutable
// and safe for use by many goroutines.
type Family struct {
	Dialect dialect.Dialect
	Shared  policy.Effective // builtin, account and family levels: what the shared file says

	builtin policy.Layer
	layers  map[rung][]numbered
}

// A numbered layer has a number of its own in its family.
type numbered struct {
	policy.Layer
	n uint32
}

// A rung is a level and what it names: a device's stack is the layers on its
// rungs, found without looking at the policies of others.
type rung struct {
	level  policy.Level
	target string
}

// NewFamily reads an account's wishes and policies as d's family does.
func NewFamily(d dialect.Dialect, defaults fleet.DeviceDefaults, all []policy.Policy) *Family {
	f := &Family{Dialect: d, layers: map[rung][]numbered{}}
	f.builtin = policy.Layer{Level: policy.Builtin, Name: "Muster defaults", Values: d.Defaults(defaults)}.Sorted()
	knows := func(name string) bool { _, _, ok := d.Book().Lookup(name); return ok }
	for i, p := range all {
		if l := p.Layer(d.Family(), knows); len(l.Values) > 0 {
			at := rung{p.Level, p.Target}
			f.layers[at] = append(f.layers[at], numbered{l.Sorted(), uint32(i)}) //nolint:gosec // far below 2^32
		}
	}
	shared := []policy.Layer{f.builtin}
	for _, at := range [...]rung{{policy.Account, ""}, {policy.Family, string(d.Family())}} {
		for _, l := range f.layers[at] {
			shared = append(shared, l.Layer)
		}
	}
	f.Shared = policy.Resolve(shared...)
	return f
}

// Key appends to key what names d's stack in this Family: devices with the
// same key have the same settings. It costs a few map lookups, Resolve hundreds.
func (f *Family) Key(key []byte, d fleet.Device) []byte {
	f.rungs(d, func(l *numbered) { key = binary.BigEndian.AppendUint32(key, l.n) })
	return key
}

// rungs calls do with each layer of d's stack above the builtin one.
func (f *Family) rungs(d fleet.Device, do func(*numbered)) {
	on := func(level policy.Level, target string) {
		found := f.layers[rung{level, target}]
		for i := range found {
			do(&found[i])
		}
	}
	on(policy.Account, "")
	on(policy.Family, string(f.Dialect.Family()))
	on(policy.Model, d.Model)
	for _, g := range d.Groups {
		on(policy.DeviceGroup, g)
	}
	if d.Site != "" {
		on(policy.Site, d.Site)
	}
	if d.ID != "" {
		on(policy.Device, string(d.ID))
	}
}

// Resolve returns the settings of d's stack.
func (f *Family) Resolve(d fleet.Device) policy.Effective {
	layers := append(make([]policy.Layer, 0, 8), f.builtin)
	f.rungs(d, func(l *numbered) { layers = append(layers, l.Layer) })
	return policy.Resolve(layers...)
}

// Told is what a device's own file says beside its settings; see dialect.Input.
type Told struct {
	Server  *dialect.Server
	Address *dialect.Server
	Root    string
}

// Input is what the file of ask is made of. settings are d's own. What is told
// is used where the file may carry secrets.
func (f *Family) Input(ask dialect.Ask, d fleet.Device, settings policy.Effective, told Told) dialect.Input {
	d.Family = f.Dialect.Family()
	in := dialect.Input{Device: d, Settings: f.Shared, Shared: f.Shared, Group: -1}
	if ask.Kind == dialect.Own {
		in.Settings = settings
		if ask.Secret {
			in.Server, in.Address, in.Root = told.Server, told.Address, told.Root
		}
	}
	return in
}
