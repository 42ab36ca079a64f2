package migration

import (
	"maps"
	"slices"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// A Clash is what another policy does to devices beside an import: for those that
// it is for, and that Import's own comparison knows nothing of.
type Clash struct {
	Policy   policy.Policy
	Instead  []string // keys that the files say, and it says otherwise
	Besides  []string // keys that the files do not say at all
	Cases    int      // the combinations in which a device of the policy differs from the files
	Untested bool     // there are too many combinations to look at each: Cases is 0
}

// maxAgainst bounds the resolutions of one Against.
const maxAgainst = 100_000

// Against resolves the import's policies together with each of an account's
// others. Their targets are names: of groups and models, and MACs of devices.
// Whom a site or a group of another name is for is not known here: such a
// policy is taken to be for everybody. Those that change nothing are left out.
func (r *Result) Against(others []policy.Policy) ([]Clash, error) {
	var out []Clash
	l, err := r.b.ladder()
	if err != nil {
		return nil, err
	}
	book := r.b.d.Book()
	known := func(name string) (policy.Key, bool) {
		_, _, ok := book.Lookup(name)
		return policy.Key(book.Canonical(name)), ok
	}
	cases := len(r.b.t.models) * len(r.b.t.groups) * len(r.b.t.macs)
	for _, p := range others {
		if p.Level == policy.Family && p.Target != string(r.Family) || p.Level == policy.Model && !ofFamily(p.Target, r.Family) {
			continue
		}
		layer := p.Layer(r.Family, known)
		c := Clash{Policy: p, Untested: cases > maxAgainst/len(others)}
		for _, k := range slices.Sorted(maps.Keys(layer.Values)) {
			if !r.b.says(string(k)) {
				c.Besides = append(c.Besides, string(k))
			} else if c.Untested {
				c.Instead = append(c.Instead, string(k))
			}
		}
		if !c.Untested {
			r.b.against(l, layer, p, &c)
		}
		if len(c.Instead)+len(c.Besides) > 0 {
			out = append(out, c)
		}
	}
	return out, nil
}

func ofFamily(model string, f fleet.Family) bool {
	e, ok := fleet.FindModel(model)
	return ok && e.Family == f
}

// says reports whether the import gives a key to some device.
func (b *builder) says(key string) bool {
	k, ok := b.t.index[key]
	if !ok {
		return false
	}
	for _, row := range b.t.cells {
		if k < len(row) && row[k] != none {
			return true
		}
	}
	return false
}

// against fills in what the files' cases look like with one more layer.
func (b *builder) against(l *ladder, layer policy.Layer, p policy.Policy, c *Clash) {
	instead := map[string]bool{}
	keys := slices.Collect(maps.Keys(layer.Values))
	with := *l
	with.rungs = append(slices.Clone(l.rungs), rung{p.Level, p.Target, layer.Sorted()})
	added := &with.rungs[len(l.rungs)]
	// A device that the files do not name is one of any other; of one whose MAC is
	// not said here, it may be each.
	_, err := fleet.ParseMAC(p.Target)
	other := err == nil && !slices.Contains(b.t.macs, p.Target)
	for m, model := range b.t.models {
		if p.Level == policy.Model && p.Target != model {
			continue
		}
		for g := range b.t.groups {
			for d := range b.t.macs {
				dev := b.device(m, g, d)
				if p.Level == policy.Device {
					if other && d > 0 || err == nil && !other && b.t.macs[d] != p.Target {
						continue
					}
					added.target = dev.MAC.String()
				}
				is, differs := with.resolve(dev), false
				was := l.resolve(dev)
				for _, k := range keys {
					a, had := was.Get(k)
					v, _ := is.Get(k)
					differs = differs || !had || a.Value != v.Value
					if had && a.Value != v.Value {
						instead[string(k)] = true
					}
				}
				if differs {
					c.Cases++
				}
			}
		}
	}
	c.Instead = slices.Sorted(maps.Keys(instead))
}
