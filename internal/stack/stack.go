package stack

import (
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
	layers  map[rung][]policy.Layer
}

// A rung is a level and what it names: a device's stack is the layers on its
// rungs, found without looking at the policies of others.
type rung struct {
	level  policy.Level
	target string
}

// NewFamily reads an account's wishes and policies as d's family does.
func NewFamily(d dialect.Dialect, defaults fleet.DeviceDefaults, all []policy.Policy) *Family {
	f := &Family{Dialect: d, layers: map[rung][]policy.Layer{}}
	f.builtin = policy.Layer{Level: policy.Builtin, Name: "Muster defaults", Values: d.Defaults(defaults)}
	knows := func(name string) bool { _, _, ok := d.Book().Lookup(name); return ok }
	for _, p := range all {
		if l := p.Layer(d.Family(), knows); len(l.Values) > 0 {
			at := rung{p.Level, p.Target}
			f.layers[at] = append(f.layers[at], l)
		}
	}
	shared := append([]policy.Layer{f.builtin}, f.layers[rung{policy.Account, ""}]...)
	f.Shared = policy.Resolve(append(shared, f.layers[rung{policy.Family, string(d.Family())}]...)...)
	return f
}

// Layers appends d's stack to layers, and to key what names it: devices with
// the same key have the same settings. own reports that a policy of d alone is
// among them.
func (f *Family) Layers(layers []policy.Layer, key []byte, d fleet.Device) (_ []policy.Layer, _ []byte, own bool) {
	layers, key = append(layers, f.builtin), append(key, f.Dialect.Family()...)
	layers, key, _ = f.add(layers, key, policy.Account, "")
	layers, key, _ = f.add(layers, key, policy.Family, string(f.Dialect.Family()))
	layers, key, _ = f.add(layers, key, policy.Model, d.Model)
	for _, g := range d.Groups {
		layers, key, _ = f.add(layers, key, policy.DeviceGroup, g)
	}
	if d.Site != "" {
		layers, key, _ = f.add(layers, key, policy.Site, d.Site)
	}
	if d.ID != "" {
		layers, key, own = f.add(layers, key, policy.Device, string(d.ID))
	}
	return layers, key, own
}

func (f *Family) add(layers []policy.Layer, key []byte, level policy.Level, target string) ([]policy.Layer, []byte, bool) {
	found := f.layers[rung{level, target}]
	for _, l := range found {
		layers = append(layers, l)
		key = append(append(key, '/'), l.Policy...)
	}
	return layers, key, len(found) > 0
}

// Resolve returns the settings of d's stack.
func (f *Family) Resolve(d fleet.Device) policy.Effective {
	layers, _, _ := f.Layers(nil, nil, d)
	return policy.Resolve(layers...)
}

// Input is what the file of ask is made of. settings are d's own. server is
// used where Auto-Sync covers d and the file may carry secrets; nil: never.
func (f *Family) Input(ask dialect.Ask, d fleet.Device, settings policy.Effective, server *dialect.Server) dialect.Input {
	d.Family = f.Dialect.Family()
	in := dialect.Input{Device: d, Settings: f.Shared, Shared: f.Shared, Group: -1}
	if ask.Kind == dialect.Own {
		in.Settings = settings
		if ask.Secret {
			in.Server = server
		}
	}
	return in
}
