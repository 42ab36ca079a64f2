package filter

import (
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// An Expr is true or false of a device. The zero Expr is true of all. It does
// not change, and may be used by many at once.
type Expr struct {
	root Node
	text string
}

// Root is the tree, for who turns it into something else; nil is true of all.
func (e Expr) Root() Node { return e.root }

// String is the text as it was written.
func (e Expr) String() string { return e.text }

// Match reports whether the expression is true of d at now. One with names in
// it, or with site.path, is resolved first: before that they match nothing but ids.
func (e Expr) Match(d fleet.Device, now time.Time) bool {
	return e.root == nil || e.root.match(&d, now)
}

// All is true where each of the expressions is. Their texts are not joined.
func All(es ...Expr) Expr {
	var all And
	for _, e := range es {
		if e.root != nil {
			all = append(all, e.root)
		}
	}
	switch len(all) {
	case 0:
		return Expr{}
	case 1:
		return Expr{root: all[0]}
	}
	return Expr{root: all}
}

// Equals is true of devices whose field is one of the values: what an
// expression with "in" says. The field is one of Fields.
func Equals(field string, values ...string) (Expr, error) {
	f, key, ok := lookup(field)
	if !ok {
		return Expr{}, wrong("filter.unknownField", "devices have no field “"+shorten(field)+"”")
	}
	t := &Test{Field: f, Key: key}
	for _, text := range values {
		v, why := t.read(text)
		if why != "" {
			return Expr{}, wrong("filter.value", why)
		}
		t.Values = append(t.Values, v)
	}
	return Expr{root: t.index()}, nil
}

// Labelled is true of devices that have the label, whatever its value.
func Labelled(key string) (Expr, error) {
	if key == "" {
		return Expr{}, wrong("filter.value", "a label has a name")
	}
	return Expr{root: &Test{Field: index["labels"], Key: key, Op: Has}}, nil
}

// Uses reports whether the expression asks the field, by its own name, itself
// or by way of a group once resolved. Before Resolve it tells whose changes matter to it.
func (e Expr) Uses(field string) bool {
	found := false
	e.tests(func(t *Test) { found = found || t.Field.Name == field })
	return found
}

func (e Expr) tests(f func(*Test)) {
	var walk func(Node)
	walk = func(n Node) {
		switch n := n.(type) {
		case And:
			for _, m := range n {
				walk(m)
			}
		case Or:
			for _, m := range n {
				walk(m)
			}
		case Not:
			walk(n.Node)
		case *Test:
			f(n)
		}
	}
	walk(e.root)
}

// CheckGroup refuses what no dynamic group may ask: fields that move with time
// or with each request, and times counted from now. Who is in a group changes when
// somebody changes something, so that it can be kept and explained.
func CheckGroup(e Expr) error {
	var err error
	e.tests(func(t *Test) {
		if err != nil {
			return
		}
		if t.Field.Moves {
			err = failAt(e.text, t.at, "filter.volatile", t.Field.Name+" changes by itself, so no group can go by it")
			return
		}
		if i := slices.IndexFunc(t.Values, func(v Value) bool { return v.ago }); i >= 0 {
			err = failAt(e.text, t.Values[i].at, "filter.volatile", "a time counted from now changes by itself, so no group can go by it")
		}
	})
	return err
}

// Sorts lists the names of the fields that lists can be in the order of.
func Sorts() []string {
	var out []string
	for _, f := range fields {
		if f.Sorts {
			out = append(out, f.Name)
		}
	}
	return out
}

// ReadSort reads "-status.lastProvisioningSync,name": at most three fields, a
// minus for the other way round. It is fault.Invalid, filter.sort, otherwise.
func ReadSort(text string) ([]fleet.Sort, error) {
	var out []fleet.Sort
	if text == "" {
		return nil, nil
	}
	for word := range strings.SplitSeq(text, ",") {
		name, down := strings.CutPrefix(strings.TrimSpace(word), "-")
		f, key, ok := lookup(name)
		switch {
		case !ok || key != "" || !f.Sorts:
			return nil, wrong("filter.sort", "a list cannot be in the order of “"+shorten(name)+"”; it can by "+strings.Join(Sorts(), ", "))
		case slices.ContainsFunc(out, func(s fleet.Sort) bool { return s.Field == f.Name }):
			return nil, wrong("filter.sort", f.Name+" is there twice")
		case len(out) == fleet.MaxSort:
			return nil, wrong("filter.sort", "a list is in the order of at most three fields")
		}
		out = append(out, fleet.Sort{Field: f.Name, Down: down})
	}
	return out, nil
}
