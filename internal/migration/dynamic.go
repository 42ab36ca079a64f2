package migration

import (
	"maps"
	"slices"
	"strings"

	"muster/internal/policy"
)

// join makes one dynamic group of those that differ by model alone and say
// the same, and then of those that differ by group alone.
func (b *builder) join() {
	b.joinBy(func(at box) (box, bool) {
		return box{every, at.group, at.mac}, at.model != every && b.t.models[at.model] != ""
	}, func(first, at box) bool {
		b.also[first] = append(b.also[first], at.model)
		return true
	})
	// With two kinds a device is in two of the groups: they are no either-or.
	if b.kinds() > 1 || len(b.t.groups) > maxTerms {
		return
	}
	b.joinBy(func(at box) (box, bool) {
		return box{at.model, every, at.mac}, at.group != every
	}, func(first, at box) bool {
		was := b.alsoIn[first]
		b.alsoIn[first] = append(slices.Clone(was), at.group)
		if !slices.Equal(b.also[first], b.also[at]) || !fits(b.filter(first)) {
			b.alsoIn[first] = was
			return false
		}
		return true
	})
}

// joinBy joins dynamic groups of the same rest that say the same, where into
// takes a box into the first of them.
func (b *builder) joinBy(rest func(box) (of box, joins bool), into func(first, at box) bool) {
	seen := map[box][]box{}
	var order []box
	for _, at := range b.order {
		p := b.boxes[at]
		of, joins := rest(at)
		if p.Name != "" || !joins {
			order = append(order, at)
			continue
		}
		i := slices.IndexFunc(seen[of], func(o box) bool {
			return maps.Equal(b.boxes[o].Settings, p.Settings) && sameKeys(b.boxes[o].Locked, p.Locked) && into(o, at)
		})
		if i < 0 {
			seen[of] = append(seen[of], at)
			order = append(order, at)
			continue
		}
		delete(b.boxes, at)
	}
	b.order = order
}

func sameKeys(a, b []policy.Key) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// fits reports whether a server takes a filter.
func fits(filter string) bool {
	return len(filter) <= maxFilter && strings.Count(filter, `"`) <= 2*maxTerms
}

// filter says a box in the language of dynamic groups.
func (b *builder) filter(at box) string {
	var terms []string
	pick := func(i int, field string, all []string) {
		switch {
		case i == every:
		case i > 0 || all[0] != "":
			terms = append(terms, field+quoted(all[i]))
		default:
			for _, other := range all[1:] {
				terms = append(terms, "NOT "+field+quoted(other))
			}
		}
	}
	if also := b.also[at]; len(also) > 0 {
		any := []string{"model = " + quoted(b.t.models[at.model])}
		for _, m := range also {
			any = append(any, "model = "+quoted(b.t.models[m]))
		}
		terms = append(terms, "("+strings.Join(any, " OR ")+")")
	} else {
		pick(at.model, "model = ", b.t.models)
	}
	terms = append(terms, b.inGroups(at)...)
	pick(at.mac, "mac = ", b.t.macs)
	return strings.Join(terms, " AND ")
}

// inGroups says which groups the devices of a box are in.
func (b *builder) inGroups(at box) (terms []string) {
	in, notIn := b.either(at)
	switch {
	case len(in) > 0:
		for _, n := range in {
			terms = append(terms, "groups : "+quoted(n))
		}
		return []string{"(" + strings.Join(terms, " OR ") + ")"}
	case len(b.alsoIn[at]) > 0 || at.group == every:
	default:
		mine := b.t.groups[at.group].names
		for _, n := range mine {
			terms = append(terms, "groups : "+quoted(n))
		}
		for _, n := range b.groupNames() {
			// Who is in two groups of one kind is nobody's case; what must be said
			// is that none of the others holds.
			if !slices.Contains(mine, n) && (at.group == 0 || len(mine) < b.kinds()) {
				notIn = append(notIn, n)
			}
		}
	}
	for _, n := range notIn {
		terms = append(terms, "NOT groups : "+quoted(n))
	}
	return terms
}

// either says who is in a box of several groups: those in one of these, or those
// in none of those.
func (b *builder) either(at box) (in, notIn []string) {
	also := b.alsoIn[at]
	if len(also) == 0 {
		return nil, nil
	}
	for g := 1; g < len(b.t.groups); g++ {
		name := b.t.groups[g].names[0]
		if g == at.group || slices.Contains(also, g) {
			in = append(in, name)
		} else {
			notIn = append(notIn, name)
		}
	}
	if at.group == 0 || slices.Contains(also, 0) {
		return nil, notIn
	}
	return in, nil
}

// groupNames lists the static groups.
func (b *builder) groupNames() []string {
	set := map[string]bool{}
	for _, g := range b.t.groups {
		for _, n := range g.names {
			set[n] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// kinds is how many groups one device can be in, one of each variable.
func (b *builder) kinds() int {
	most := 0
	for _, g := range b.t.groups {
		most = max(most, len(g.names))
	}
	return most
}

func (b *builder) words(at box) string {
	var w []string
	switch {
	case at.model == every:
	case b.t.models[at.model] == "":
		w = append(w, "models that the files do not name")
	default:
		list := b.t.models[at.model]
		for _, m := range b.also[at] {
			list += " " + b.t.models[m]
		}
		w = append(w, list)
	}
	in, notIn := b.either(at)
	switch {
	case at.group == every:
	case len(in) > 0:
		w = append(w, "in "+strings.Join(in, " or "))
	case len(notIn) > 0:
		w = append(w, "not in "+strings.Join(notIn, ", "))
	case len(b.alsoIn[at]) > 0: // in any, or in none
	case at.group == 0:
		w = append(w, "in none of the groups")
	default:
		w = append(w, "in "+strings.Join(b.t.groups[at.group].names, " and "))
	}
	switch {
	case at.mac == every:
	case at.mac == 0:
		w = append(w, "without a file or branch of its own")
	default:
		w = append(w, "with MAC "+b.t.macs[at.mac])
	}
	return strings.Join(w, ", ")
}

func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}
