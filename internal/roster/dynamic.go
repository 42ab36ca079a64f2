package roster

import (
	"slices"
	"strings"
	"sync"
	"time"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

// dynamic is an account's dynamic groups, ready to be asked. What it says of a
// device depends on the device alone, so it is worked out once for each state of one.
type dynamic struct {
	groups []chooser // by id
	asked  part      // what the filters name, beside groups

	mu  sync.Mutex
	one map[string]*membership // the memberships that occur, by their groups
}

// A chooser is a dynamic group.
type chooser struct {
	id    string
	holds filter.Expr // resolved
}

// A membership is the dynamic groups of a device, as by says. Devices share them.
type membership struct {
	by     *dynamic
	groups []string // nobody writes into it
}

// newDynamic reads the filters of p's groups. One that cannot be read any more,
// since what it names is gone, holds no device.
func newDynamic(p *Places) *dynamic {
	n := &dynamic{one: map[string]*membership{}}
	for _, g := range p.groups.all {
		if !g.Dynamic() {
			continue
		}
		n.asked |= mentions(g.Filter)
		if e, err := filter.OfGroup(g, p.Refs()); err == nil {
			n.groups = append(n.groups, chooser{string(g.ID), e})
		}
	}
	slices.SortFunc(n.groups, func(a, b chooser) int { return strings.Compare(a.id, b.id) })
	return n
}

// mentions is what a filter may name, judged by its words: too much costs time
// and too little would be wrong.
func mentions(filter string) (p part) {
	if strings.Contains(filter, "site") || strings.Contains(filter, "room") {
		p |= sites
	}
	if strings.Contains(filter, "user") {
		p |= users
	}
	return p
}

// asks reports whether n may be wrong after these parts of the places changed.
func (n *dynamic) asks(changed part) bool { return changed&(groups|n.asked) != 0 }

func (n *dynamic) of(d fleet.Device) []string {
	if len(n.groups) == 0 {
		return nil
	}
	return n.membership(d).groups
}

func (n *dynamic) membership(d fleet.Device) *membership {
	var buf [16]string
	ids := buf[:0]
	for i := range n.groups {
		if n.groups[i].holds.Match(d, time.Time{}) { // no group goes by the time
			ids = append(ids, n.groups[i].id)
		}
	}
	var text [512]byte
	key := text[:0]
	for _, id := range ids {
		key = append(append(key, id...), 0)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	m := n.one[string(key)]
	if m == nil {
		m = &membership{by: n, groups: slices.Clone(ids)}
		n.one[string(key)] = m
	}
	return m
}

// refs are places as filters name them.
type refs struct{ *Places }

// Refs says what names in filters stand for, for filter.Expr's Resolve and
// filter.OfGroup.
func (p *Places) Refs() filter.Refs { return refs{p} }

func (r refs) Find(kind, ref string) (id string, err error) {
	found := false
	switch kind {
	case "site":
		var s fleet.Site
		s, found = r.Site(ref)
		id = string(s.ID)
	case "room":
		var v fleet.Room
		v, found = r.Room(ref)
		id = string(v.ID)
	case "user":
		var u fleet.User
		u, found = r.User(ref)
		id = string(u.ID)
	}
	if !found {
		return "", fault.New(fault.Missing, "no such %s", kind)
	}
	return id, nil
}

func (r refs) Group(ref string) (fleet.Group, error) {
	g, ok := r.Places.Group(ref)
	if !ok {
		return g, fault.New(fault.Missing, "no such group")
	}
	return g, nil
}

func (r refs) Paths() (map[string]string, error) {
	out := make(map[string]string, len(r.sites.all))
	for i := range r.sites.all {
		out[string(r.sites.all[i].ID)] = r.sites.all[i].Path()
	}
	return out, nil
}
