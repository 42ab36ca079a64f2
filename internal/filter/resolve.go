package filter

import (
	"errors"
	"slices"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Refs says what an account's names stand for. What is not there is
// fault.Missing; other errors end Resolve and are returned as they are.
type Refs interface {
	// Find returns the id of the "site", "room" or "user" that an id or name stands for.
	Find(kind, ref string) (id string, err error)
	// Group returns the device group that an id or name stands for.
	Group(ref string) (fleet.Group, error)
	// Paths returns fleet.Site.Path of each site, by id.
	Paths() (map[string]string, error)
}

// Limits of an expression with the filters of its groups written out.
const (
	maxWhole = 1000 // terms
	maxTower = 100  // deep
)

// Resolve puts ids in the place of names, sites in the place of site.path, and
// the filter of a dynamic group in the place of the group. What a name stands for
// can change: then it is resolved anew. Codes: filter.reference for a name that
// stands for nothing, filter.cycle, filter.limit, and Parse's for a group's filter.
func (e Expr) Resolve(refs Refs) (Expr, error) {
	if e.root == nil {
		return e, nil
	}
	r := &resolver{refs: refs, known: map[fleet.GroupID]part{}}
	p, err := r.resolve(e.text, e.root)
	if err != nil {
		return Expr{}, err
	}
	return Expr{root: p.Node, text: e.text}, nil
}

// OfGroup is the expression that is true of a dynamic group's devices: its
// filter, resolved, of devices that can be in groups at all. g itself may be new
// or changed and not saved yet; a filter that comes back to it is refused, by id
// or by name. Who saves a group asks here whether its filter is a good one.
func OfGroup(g fleet.Group, refs Refs) (Expr, error) {
	r := &resolver{refs: refs, known: map[fleet.GroupID]part{}, own: true}
	p, err := r.group(g)
	if err != nil {
		return Expr{}, err
	}
	return Expr{root: p.Node, text: g.Filter}, nil
}

// A part is a resolved node and how large it is, written out.
type part struct {
	Node
	terms, depth int
}

type resolver struct {
	refs  Refs
	known map[fleet.GroupID]part
	open  []fleet.Group // whose filters are being resolved, outermost first
	own   bool          // the outermost is the asker's own
	paths map[string]string
}

func (r *resolver) resolve(text string, n Node) (p part, err error) {
	several := func(list []Node) ([]Node, error) {
		out := make([]Node, len(list))
		for i, m := range list {
			q, err := r.resolve(text, m)
			if err != nil {
				return nil, err
			}
			out[i] = q.Node
			p.terms, p.depth = p.terms+q.terms, max(p.depth, q.depth+1)
		}
		return out, nil
	}
	var list []Node
	switch n := n.(type) {
	case And:
		list, err = several(n)
		p.Node = And(list)
	case Or:
		list, err = several(n)
		p.Node = Or(list)
	case Not:
		p, err = r.resolve(text, n.Node)
		p.Node, p.depth = Not{p.Node}, p.depth+1
	case *Test:
		p, err = r.test(text, n)
	}
	if err == nil && (p.terms > maxWhole || p.depth > maxTower) {
		err = wrong("filter.limit", "the filter is too large once the filters of its groups are written out")
	}
	return p, err
}

func (r *resolver) test(text string, t *Test) (part, error) {
	same := part{t, 1 + len(t.Values), 1}
	switch {
	case t.Field.Type == Path:
		n, err := r.sites(t)
		return part{n, 1, 1}, err
	case t.Op == Has:
		return same, nil
	case t.Field.Type == List:
		return r.groups(text, t)
	case t.Field.Type != Ref:
		return same, nil
	}
	c := &Test{Field: t.Field, Op: Is, at: t.at, Values: slices.Clone(t.Values)}
	for i, v := range c.Values {
		if v.Text == "" {
			continue
		}
		id, err := r.refs.Find(t.Field.Name, v.Text)
		if err != nil {
			return part{}, missing(err, text, v, t.Field.Name)
		}
		c.Values[i].Text = id
	}
	same.Node = c.index()
	return same, nil
}

func missing(err error, text string, v Value, kind string) error {
	if errors.Is(err, fault.Missing) {
		return failAt(text, v.at, "filter.reference", "there is no "+kind+" “"+shorten(v.Text)+"”")
	}
	return err
}

// sites makes of a test of paths one of the sites whose paths pass it. A
// device without a site has the empty path.
func (r *resolver) sites(t *Test) (Node, error) {
	if r.paths == nil {
		var err error
		if r.paths, err = r.refs.Paths(); err != nil {
			return nil, err
		}
	}
	c := &Test{Field: index["site"], Op: Is, at: t.at}
	if t.of("") {
		c.Values = append(c.Values, Value{})
	}
	for id, path := range r.paths {
		if t.of(path) {
			c.Values = append(c.Values, Value{Text: id})
		}
	}
	slices.SortFunc(c.Values, func(a, b Value) int { return strings.Compare(a.Text, b.Text) })
	return c.index(), nil
}

// groups takes dynamic groups out of a test and puts their filters beside it.
func (r *resolver) groups(text string, t *Test) (part, error) {
	fixed := &Test{Field: t.Field, Op: Is, at: t.at}
	var any Or
	p := part{depth: 1}
	for _, v := range t.Values {
		g, err := r.refs.Group(v.Text)
		if err != nil {
			if len(r.open) > 0 && v.Text == r.open[0].Name { // a new group that names itself
				return p, r.circle(r.open[0])
			}
			return p, missing(err, text, v, "group")
		}
		if !g.Dynamic() {
			fixed.Values = append(fixed.Values, Value{Text: string(g.ID), at: v.at})
			p.terms++
			continue
		}
		q, err := r.group(g)
		if err != nil {
			return p, err
		}
		any = append(any, q.Node)
		p.terms, p.depth = p.terms+q.terms, max(p.depth, q.depth+1)
	}
	if len(any) == 0 {
		p.Node = fixed.index()
		return p, nil
	}
	if len(fixed.Values) > 0 {
		any = append(any, fixed.index())
	}
	p.Node = any
	return p, nil
}

// group resolves a dynamic group's filter, once.
func (r *resolver) group(g fleet.Group) (part, error) {
	for _, o := range r.open {
		if o.ID == g.ID && o.Name == g.Name || o.ID != "" && o.ID == g.ID {
			return part{}, r.circle(o)
		}
	}
	if p, ok := r.known[g.ID]; ok && g.ID != "" {
		return p, nil
	}
	r.open = append(r.open, g)
	e, err := Parse(g.Filter)
	if err == nil {
		err = CheckGroup(e)
	}
	var p part
	if err == nil {
		p, err = r.resolve(e.text, e.root)
	}
	r.open = r.open[:len(r.open)-1]
	if err != nil {
		return p, inGroup(err, g, !r.own || len(r.open) > 0)
	}
	p.Node, p.terms, p.depth = And{grouped, p.Node}, p.terms+len(grouped.Values), p.depth+1
	r.known[g.ID] = p
	return p, nil
}

// grouped is true of devices that can be in dynamic groups at all.
var grouped = func() *Test {
	t := &Test{Field: index["onboarding"], Op: Is}
	for _, o := range t.Field.Values {
		if fleet.Onboarding(o).Offers(fleet.DeviceGroups) != fleet.Nothing {
			t.Values = append(t.Values, Value{Text: o})
		}
	}
	return t
}()

// inGroup says in whose filter the error is, when it is in another's.
func inGroup(err error, g fleet.Group, inner bool) error {
	e := fault.As(err)
	if !inner || e == nil || e.Code == "filter.cycle" || strings.HasPrefix(e.Say, "in the filter of group") {
		return err
	}
	return wrong(e.Code, "in the filter of group “"+g.Name+"”: "+e.Say)
}

func (r *resolver) circle(from fleet.Group) error {
	var names []string
	for _, g := range r.open {
		if g.ID == from.ID && g.Name == from.Name || len(names) > 0 {
			names = append(names, g.Name)
		}
	}
	return wrong("filter.cycle", "groups make a circle: "+strings.Join(append(names, from.Name), " → "))
}

// Names is Refs for who has all of an account's places and groups at hand.
type Names struct {
	ids    map[[2]string]string
	groups map[string]fleet.Group
	paths  map[string]string
}

// NewNames keeps what the four lists say; a list may be left out when no
// expression asks for it. An id goes before a name.
func NewNames(sites []fleet.Site, rooms []fleet.Room, users []fleet.User, groups []fleet.Group) *Names {
	n := &Names{map[[2]string]string{}, map[string]fleet.Group{}, map[string]string{}}
	for _, byID := range [...]bool{false, true} {
		put := func(kind, id, name string) {
			if byID {
				name = id
			}
			n.ids[[2]string{kind, name}] = id
		}
		for _, s := range sites {
			put("site", string(s.ID), s.Name)
			n.paths[string(s.ID)] = s.Path()
		}
		for _, r := range rooms {
			put("room", string(r.ID), r.Name)
		}
		for _, u := range users {
			put("user", string(u.ID), u.Name)
		}
		for _, g := range groups {
			if byID {
				n.groups[string(g.ID)] = g
			} else {
				n.groups[g.Name] = g
			}
		}
	}
	return n
}

// Find implements Refs.
func (n *Names) Find(kind, ref string) (string, error) {
	if id, ok := n.ids[[2]string{kind, ref}]; ok {
		return id, nil
	}
	return "", fault.New(fault.Missing, "no such %s", kind)
}

// Group implements Refs.
func (n *Names) Group(ref string) (fleet.Group, error) {
	if g, ok := n.groups[ref]; ok {
		return g, nil
	}
	return fleet.Group{}, fault.New(fault.Missing, "no such group")
}

// Paths implements Refs.
func (n *Names) Paths() (map[string]string, error) { return n.paths, nil }
