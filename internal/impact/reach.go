package impact

import (
	"encoding/binary"
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A reading is a change as one family reads it.
type reading struct {
	before, after *stack.Family
	// without are the policies of the question of whose settings the family knows none.
	without  []*policy.Policy
	common   map[policy.Key]bool // keys that all devices have otherwise: Muster's defaults, and what the shared file says
	defaults bool                // some of them are Muster's
	all      []policy.Key        // all keys of all layers, once asked for
	key      []byte              // room for a scope's
	scopes   map[string]*scope
	memo     map[string]verdict
	names    []policy.Key // that Auto-Sync writes
	alike    bool         // before and after differ in what all devices have alone
}

// A scope is what a change can reach in stacks that differ by the same layers.
type scope struct {
	inherit bool
	changed []policy.Key       // that may have another value
	keys    []policy.Key       // those, and all that their lines depend on
	secret  bool               // one of keys is
	says    map[uint64]bool    // whether a layer says any of keys, by its number
	stacks  map[string]verdict // by those layers of a stack that do
	memo    map[string]verdict // by what they come to
	// What the shared file says of keys.
	sharedBefore, sharedAfter policy.Effective
}

// reading is a family's, nil for one that nobody speaks.
func (c *computing) reading(name fleet.Family) *reading {
	if r, known := c.families[name]; known {
		return r
	}
	before, after := c.q.Before.Families[name], c.q.After.Families[name]
	if before == nil || after == nil {
		c.families[name] = nil
		return nil
	}
	r := &reading{before: before, after: after, alike: before.OwnAlike(after), scopes: map[string]*scope{}, memo: map[string]verdict{}, common: map[policy.Key]bool{}}
	differing(r.common, before.Builtin(), after.Builtin())
	r.defaults = len(r.common) > 0
	for _, pair := range [...][2]*stack.Family{{before, after}, {after, before}} {
		for s := range pair[0].Shared.All() {
			if other, ok := pair[1].Shared.Get(s.Key); !ok || other.Value != s.Value {
				r.common[s.Key] = true
			}
		}
	}
	for _, server := range [...]*dialect.Server{c.q.Before.Server, c.q.After.Server} {
		for _, p := range before.Dialect.Credentials(*server) {
			r.names = append(r.names, policy.Key(p.Name))
		}
	}
	for i := range c.q.Policies {
		if p := &c.q.Policies[i]; r.unknown(p) {
			r.without = append(r.without, p)
		}
	}
	c.families[name] = r
	return r
}

// unknown reports whether a policy says something to the family, of which it knows nothing.
func (r *reading) unknown(p *policy.Policy) bool {
	d := r.before.Dialect
	meant := false
	for k := range p.Settings {
		f, name := k.Split()
		if f != "" && f != d.Family() {
			continue
		}
		if _, _, ok := d.Book().Lookup(name); ok || slices.Contains(p.Raw, k) {
			return false
		}
		meant = true
	}
	return meant
}

// differing adds the keys of which two layers at the same place do not say the same.
func differing(to map[policy.Key]bool, a, b *policy.Layer) {
	for _, pair := range [...][2]*policy.Layer{{a, b}, {b, a}} {
		for k := range pair[0].Keys() {
			v, locked, _ := pair[0].Get(k)
			if w, also, ok := pair[1].Get(k); !ok || v != w || locked != also || a.SaysByModel(k) != b.SaysByModel(k) {
				to[k] = true
			}
		}
	}
}

// scope is that of stacks of which only the one has the layers gone, only the
// other the layers come. told says that Auto-Sync tells the device something else.
func (r *reading) scope(gone, come []stack.Numbered, told bool) *scope {
	r.key = append(r.key[:0], byte(len(gone)), 0)
	if told {
		r.key[1] = 1
	}
	for _, list := range [...][]stack.Numbered{gone, come} {
		for _, l := range list {
			r.key = binary.BigEndian.AppendUint64(r.key, l.N)
		}
	}
	sc := r.scopes[string(r.key)]
	if sc == nil {
		sc = r.reach(slices.Clone(gone), slices.Clone(come), told)
		r.scopes[string(r.key)] = sc
	}
	return sc
}

func (r *reading) reach(gone, come []stack.Numbered, told bool) *scope {
	changed := maps.Clone(r.common)
	inherit := len(gone)+len(come) > 0 || r.defaults || told
	for _, l := range gone {
		// A policy that was edited and stands where it stood changes what it says
		// otherwise, and nothing else.
		i := slices.IndexFunc(come, func(m stack.Numbered) bool { return m.Layer.Policy == l.Layer.Policy && m.Layer.Alike(l.Layer) })
		if i >= 0 {
			differing(changed, l.Layer, come[i].Layer)
			come = slices.Delete(come, i, i+1)
			continue
		}
		for k := range l.Layer.Keys() {
			changed[k] = true
		}
	}
	for _, l := range come {
		for k := range l.Layer.Keys() {
			changed[k] = true
		}
	}
	d := r.before.Dialect
	if told { // what policies say of it is left out of files while Auto-Sync writes it
		for _, k := range r.names {
			changed[k] = true
		}
		for _, k := range r.universe() {
			if d.Reserved(string(k)) {
				changed[k] = true
			}
		}
	}
	sc := &scope{changed: sorted(changed), inherit: inherit, says: map[uint64]bool{}, stacks: map[string]verdict{}, memo: map[string]verdict{}}
	sc.keys = sc.changed
	if e, ok := d.(dialect.Entangler); ok && len(changed) > 0 {
		if with := e.Entangled(sc.changed); with != nil {
			keys := maps.Clone(changed)
			for _, k := range r.universe() {
				if with(k) {
					keys[k] = true
				}
			}
			sc.keys = sorted(keys)
		}
	}
	sc.secret = slices.ContainsFunc(sc.keys, func(k policy.Key) bool { return d.Book().Secret(string(k)) })
	sc.sharedBefore, sc.sharedAfter = r.before.Shared.Part(sc.keys), r.after.Shared.Part(sc.keys)
	return sc
}

// universe is every key that some layer says.
func (r *reading) universe() []policy.Key {
	if r.all != nil {
		return r.all
	}
	keys := map[policy.Key]bool{}
	for _, f := range [...]*stack.Family{r.before, r.after} {
		for k := range f.Keys() {
			keys[k] = true
		}
	}
	r.all = sorted(keys)
	return r.all
}

// saying appends the numbers of those layers of a stack that say any of the scope's keys: what
// else a stack is made of leaves them as they are.
func (sc *scope) saying(to []byte, all []stack.Numbered) []byte {
	for _, l := range all {
		says, known := sc.says[l.N]
		if !known {
			says = slices.ContainsFunc(sc.keys, func(k policy.Key) bool { _, _, ok := l.Layer.Get(k); return ok })
			sc.says[l.N] = says
		}
		if says {
			to = binary.BigEndian.AppendUint64(to, l.N)
		}
	}
	return to
}

func sorted(keys map[policy.Key]bool) []policy.Key { return slices.Sorted(maps.Keys(keys)) }
