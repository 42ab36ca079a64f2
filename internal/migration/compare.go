package migration

import (
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A ladder is the policies as a server would hold them, with the groups that
// they are for: nothing here knows which boxes they were made of.
type ladder struct {
	rungs   []rung
	dynamic map[string]filter.Expr // by name
	groups  map[string]Group       // of the import; any other is taken to hold every device
}

type rung struct {
	level  policy.Level
	target string
	policy.Layer
}

func (b *builder) ladder() (*ladder, error) {
	l := &ladder{dynamic: map[string]filter.Expr{}, groups: b.groups}
	book := b.d.Book()
	spelled := func(name string) (policy.Key, bool) { return policy.Key(book.Canonical(name)), true }
	for _, at := range b.order {
		p := b.boxes[at]
		l.rungs = append(l.rungs, rung{p.Level, p.Target, p.Layer(b.d.Family(), spelled).Sorted()})
	}
	for name, g := range b.groups {
		if g.Filter == "" {
			continue
		}
		e, err := filter.OfGroup(fleet.Group{ID: fleet.GroupID(name), Name: name, Filter: g.Filter}, refs(b.groups))
		if err != nil {
			return nil, err
		}
		l.dynamic[name] = e
	}
	return l, nil
}

// refs finds groups by name; their ids are their names.
type refs map[string]Group

func (r refs) Find(kind, ref string) (string, error) {
	return "", fault.New(fault.Missing, "no %s %s", kind, ref)
}

func (r refs) Group(ref string) (fleet.Group, error) {
	g, ok := r[ref]
	if !ok {
		return fleet.Group{}, fault.New(fault.Missing, "no group %s", ref)
	}
	return fleet.Group{ID: fleet.GroupID(ref), Name: ref, Filter: g.Filter}, nil
}

func (r refs) Paths() (map[string]string, error) { return nil, nil } //nolint:nilnil // there are no sites

// resolve returns the settings of a device.
func (l *ladder) resolve(d fleet.Device) policy.Effective {
	var layers []policy.Layer
	for _, r := range l.rungs {
		on := false
		switch r.level {
		case policy.Account, policy.Family, policy.Site, policy.UserGroup: // an import has none but the second: see Against
			on = true
		case policy.Model:
			on = r.target == d.Model
		case policy.DeviceGroup:
			if e, ok := l.dynamic[r.target]; ok {
				on = e.Match(d, time.Time{})
			} else {
				_, ours := l.groups[r.target]
				on = !ours || slices.Contains(d.Groups, r.target)
			}
		case policy.Device:
			on = r.target == d.MAC.String()
		}
		if on {
			layers = append(layers, r.Layer)
		}
	}
	return policy.Resolve(layers...)
}

// device is a device of a case.
func (b *builder) device(m, g, mac int) fleet.Device {
	d := fleet.Device{Family: b.d.Family(), Model: b.t.models[m], Groups: b.t.groups[g].names, Onboarding: fleet.Provisioned}
	if d.MAC, _ = fleet.ParseMAC(b.t.macs[mac]); mac == 0 {
		d.MAC = fleet.MAC{2} // locally administered: no phone has it
	}
	return d
}

// compare resolves the policies for every case by Muster's ladder and counts
// the cases in which a device would not have exactly the settings of the table.
func (b *builder) compare() (cases, differences int, err error) {
	l, err := b.ladder()
	if err != nil {
		return 0, 0, err
	}
	for m := range b.t.models {
		for g := range b.t.groups {
			for d := range b.t.macs {
				if cases++; !b.same(l.resolve(b.device(m, g, d)), m, g, d) {
					differences++
				}
			}
		}
	}
	return cases, differences, nil
}

// same reports whether has is what the table says of a case. A default that
// was left out counts as said.
func (b *builder) same(has policy.Effective, m, g, d int) bool {
	count := 0
	for k := range b.t.keys {
		want := b.t.at(m, g, d, k)
		s, there := has.Get(policy.Key(b.t.keys[k]))
		if there {
			count++
		}
		left, dropped := b.dropped[k]
		switch {
		case want == none && there, want != none && there && b.t.values[want] != s.Value:
			return false
		case want != none && !there && !(dropped && left == want):
			return false
		}
	}
	return count == has.Len()
}

// dimension returns sorted values with what stands for any other in front.
func dimension(values []string) []string {
	slices.Sort(values)
	return append([]string{""}, slices.Compact(values)...)
}
