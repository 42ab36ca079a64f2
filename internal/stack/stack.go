package stack

import (
	"encoding/binary"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"muster/internal/autosync"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A Family is an account's policies as one family reads them. It is immutable
// and safe for use by many goroutines.
type Family struct {
	Dialect dialect.Dialect
	Shared  policy.Effective // builtin, account and family levels: what the shared file says

	// SharedKey names what Shared is made of, as Key does for a device.
	SharedKey string

	builtin policy.Layer
	wide    [2][]numbered // the layers of the account and of the family: every device's
	own     *own          // all others; families that differ in wide alone share it
}

// own are the layers that not all devices of a family have. With a Family that was
// handed out, they are immutable.
type own struct {
	layers map[rung][]numbered

	once sync.Once
	keys []policy.Key // of all layers; see Keys
}

// A numbered layer has a number that no other has had in this process: an
// edited policy is another layer, one that stayed is the same.
type numbered struct {
	policy.Layer
	n uint64 // 0: it says nothing
	// variants are what the layer is for devices of some models, by canonical name;
	// numbered too, so that a variant's number stands for the whole layer.
	variants map[string]*numbered
}

var number atomic.Uint64

// A rung is a level and what it names: a device's stack is the layers on its
// rungs, found without looking at the policies of others. Those of the account and of the
// family are Family.wide.
type rung struct {
	level  policy.Level
	target string
}

// NewFamily reads an account's wishes and policies as d's family does.
func NewFamily(d dialect.Dialect, defaults fleet.DeviceDefaults, all []policy.Policy) *Family {
	m := NewMaker(defaults, d)
	for i := range all {
		m.Add(&all[i])
	}
	return m.Families()[d.Family()]
}

// A Maker makes the families of one account of its policies, one after the other:
// nobody need have them all at once. What they say alike is there once.
type Maker struct {
	families []*Family
	words    policy.Words
}

// NewMaker begins with the account's wishes and no policies.
func NewMaker(defaults fleet.DeviceDefaults, ds ...dialect.Dialect) *Maker {
	m := &Maker{words: policy.Words{}}
	for _, d := range ds {
		m.families = append(m.families, &Family{Dialect: d, builtin: builtin(d, defaults), own: &own{layers: map[rung][]numbered{}}})
	}
	return m
}

// Add takes a policy in.
func (m *Maker) Add(p *policy.Policy) {
	for _, f := range m.families {
		f.add(p, m.words)
	}
}

// Families ends the making; the Maker is not used any more.
func (m *Maker) Families() map[fleet.Family]*Family {
	out := make(map[fleet.Family]*Family, len(m.families))
	for _, f := range m.families {
		f.share()
		out[f.Dialect.Family()] = f
	}
	return out
}

func builtin(d dialect.Dialect, defaults fleet.DeviceDefaults) policy.Layer {
	return policy.Layer{Level: policy.Builtin, Name: "Muster defaults", Values: d.Defaults(defaults)}.Sorted()
}

func (f *Family) add(p *policy.Policy, words policy.Words) {
	book := f.Dialect.Book()
	names := func(name string) (policy.Key, bool) {
		_, _, known := book.Lookup(name)
		return policy.Key(book.Canonical(name)), known
	}
	plain, variants := byModel(book, p.Layer(f.Dialect.Family(), names))
	if len(plain.Values) == 0 && len(variants) == 0 {
		return
	}
	l := numbered{Layer: plain}
	if len(plain.Values) > 0 {
		l.Layer, l.n = plain.SortedBy(words), number.Add(1)
	}
	for model, v := range variants {
		if l.variants == nil {
			l.variants = make(map[string]*numbered, len(variants))
		}
		l.variants[model] = &numbered{Layer: v.SortedBy(words), n: number.Add(1)}
	}
	switch {
	case p.Level == policy.Account:
		f.wide[0] = append(f.wide[0], l)
	case p.Level != policy.Family:
		at := rung{p.Level, p.Target}
		f.own.layers[at] = append(f.own.layers[at], l)
	case p.Target == string(f.Dialect.Family()):
		f.wide[1] = append(f.wide[1], l)
	}
}

// share works out what all devices of the family have in common.
func (f *Family) share() {
	shared, key := []policy.Layer{f.builtin}, []byte(nil)
	for _, wide := range f.wide {
		for _, l := range wide {
			if l.n == 0 {
				continue // for some models alone: their own files say it
			}
			shared, key = append(shared, l.Layer), binary.BigEndian.AppendUint64(key, l.n)
		}
	}
	if string(key) != f.SharedKey || f.Shared.Len() == 0 {
		f.Shared, f.SharedKey = policy.Resolve(shared...), string(key)
	}
}

// With is f after a policy was made, changed or, when p is nil, deleted. What
// stayed is shared with f and has the same keys.
func (f *Family) With(id policy.ID, p *policy.Policy) *Family {
	out := *f
	is := func(l numbered) bool { return l.Policy == id }
	found := false
	for i, wide := range f.wide {
		if slices.ContainsFunc(wide, is) {
			out.wide[i], found = slices.DeleteFunc(slices.Clone(wide), is), true
		} else {
			out.wide[i] = slices.Clip(wide) // add must not write behind f's
		}
	}
	if !found {
		out.own = f.own.without(is)
	}
	if p != nil {
		if p.Level != policy.Account && p.Level != policy.Family {
			at := rung{p.Level, p.Target}
			if out.own == f.own {
				out.own = f.own.clone()
			}
			out.own.layers[at] = slices.Clip(out.own.layers[at])
		}
		out.add(p, nil)
	}
	out.share()
	return &out
}

func (o *own) clone() *own { return &own{layers: maps.Clone(o.layers)} }

// without is o itself when nothing is to go.
func (o *own) without(gone func(numbered) bool) *own {
	out := o
	for at, on := range o.layers {
		if slices.ContainsFunc(on, gone) {
			if out == o {
				out = o.clone()
			}
			out.layers[at] = slices.DeleteFunc(slices.Clone(on), gone)
		}
	}
	return out
}

// Key appends to key what names d's stack: devices with the same key have the
// same settings, in this Family and in those that With makes of it. It costs a few
// map lookups, Resolve hundreds. The policies of dynamic groups and of user groups are
// those that d.Member names.
func (f *Family) Key(key []byte, d fleet.Device) []byte {
	f.rungs(&d, func(l *numbered) { key = binary.BigEndian.AppendUint64(key, l.n) })
	return key
}

// rungs calls do with each layer of d's stack above the builtin one.
func (f *Family) rungs(d *fleet.Device, do func(*numbered)) {
	f.wideRungs(d, do)
	f.ownRungs(d, do)
}

// wideRungs are the account's and the family's, which all devices have.
func (f *Family) wideRungs(d *fleet.Device, do func(*numbered)) {
	for _, found := range f.wide {
		said(found, d.Model, do)
	}
}

// said calls do with what layers say to devices of a model.
func said(layers []numbered, model string, do func(*numbered)) {
	for i := range layers {
		l := &layers[i]
		if v := l.variants[model]; v != nil {
			l = v
		}
		if l.n != 0 {
			do(l)
		}
	}
}

func (f *Family) ownRungs(d *fleet.Device, do func(*numbered)) {
	on := func(level policy.Level, target string) { said(f.own.layers[rung{level, target}], d.Model, do) }
	on(policy.Model, d.Model)
	if len(d.Groups)+len(d.Dynamic) > 0 && d.Onboarding.Offers(fleet.DeviceGroups) != fleet.Nothing {
		for _, g := range d.Groups {
			on(policy.DeviceGroup, g)
		}
		for _, g := range d.Dynamic {
			on(policy.DeviceGroup, g)
		}
	}
	if d.Site != "" {
		on(policy.Site, d.Site)
	}
	if len(d.UserGroups) > 0 && d.Onboarding.Offers(fleet.DeviceUserGroups) != fleet.Nothing {
		for _, g := range d.UserGroups {
			on(policy.UserGroup, g)
		}
	}
	if d.ID != "" {
		on(policy.Device, string(d.ID))
	}
}

// Resolve returns the settings of d's stack.
func (f *Family) Resolve(d fleet.Device) policy.Effective {
	layers := append(make([]policy.Layer, 0, 8), f.builtin)
	f.rungs(&d, func(l *numbered) { layers = append(layers, l.Layer) })
	return policy.Resolve(layers...)
}

// Values is Resolve without what the winners hid, into room: all that a file is
// made of. It is good until room is used again.
func (f *Family) Values(d fleet.Device, room *policy.Scratch) policy.Effective {
	var few [16]*policy.Layer
	layers := append(few[:0], &f.builtin)
	f.rungs(&d, func(l *numbered) { layers = append(layers, &l.Layer) })
	return room.Resolve(layers)
}

// Told is what a device's own file says beside its settings; see dialect.Input.
type Told struct {
	Server  *dialect.Server
	Address *dialect.Server
	Root    string
	Home    *fleet.Home    // what the profile of the device's site says; nil: the site has none
	Trust   string         // addresses of certificates for families that are told such, between commas
	Under   *dialect.Under // nil: nothing; what the bundle of the device's site says
	Image   dialect.Image  // in whatever file names one
	// Identity is the device's own: files told so are nobody else's.
	Identity *dialect.Identity
}

// Tell says what Auto-Sync tells d of the account's server. Both the file that a
// phone gets and the one that an administrator is shown are made of it.
func Tell(p fleet.Provisioning, d fleet.Device, server *dialect.Server) Told {
	switch {
	case autosync.Covers(p, d):
		return Told{Server: server, Home: d.Home}
	case autosync.Keeps(p, d):
		return Told{Address: server, Home: d.Home}
	}
	return Told{Home: d.Home}
}

// Trusting is t with the addresses of what the server's certificate leads to: beneath at, the
// enrollment address, are the server's own root, when it is private, and those of profiles.
// A device of a site without a profile is told nothing: it was told none when it came, and
// trusts as it does.
func (t Told) Trusting(at string, private bool) Told {
	if t.Home == nil {
		return t
	}
	if private {
		t.Trust = at + "root.pem"
	}
	if t.Home.Root {
		if private {
			t.Trust += ","
		}
		t.Trust += at + "trust/" + string(t.Home.Profile) + ".pem"
	}
	return t
}

// Own is what is told to the device with this MAC alone: with its own pair, where
// the account's current credentials have one for each device. Files told so are
// nobody else's.
func (t Told) Own(c fleet.Credentials, m fleet.MAC) Told {
	if t.Server != nil && c.PerDevice() {
		own := *t.Server
		c = c.Of(m)
		own.User, own.Password = c.User, c.Password
		t.Server = &own
	}
	return t
}

// Input is what the file of ask is made of. settings are d's own. What is told
// is used where the file may carry secrets.
func (f *Family) Input(ask dialect.Ask, d fleet.Device, settings policy.Effective, told Told) dialect.Input {
	d.Family = f.Dialect.Family()
	in := dialect.Input{Device: d, Settings: f.Shared, Shared: f.Shared, Group: -1, Image: told.Image}
	if ask.Under && told.Under != nil {
		in.Under = *told.Under
	}
	if ask.Kind == dialect.Own {
		in.Settings = settings
		if ask.Secret {
			in.Server, in.Address, in.Root, in.Trust, in.Identity = told.Server, told.Address, told.Root, told.Trust, told.Identity
			if told.Home != nil {
				in.Group = told.Home.Group
			}
		}
	}
	return in
}
