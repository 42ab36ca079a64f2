package stack

import (
	"maps"
	"slices"

	"muster/internal/catalog"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// byModel takes the names that end in a model out of l: such a name is the value
// of the plain one for devices of that model and nothing for others, so the
// model, by its canonical name, gets a layer of its own in l's place. What locks
// the plain name locks it there too. Of two spellings of a suffix the one that
// sorts first counts.
func byModel(book *catalog.Book, l policy.Layer) (policy.Layer, map[string]policy.Layer) {
	var suffixed []policy.Key
	for k := range l.Values {
		if _, model := book.Plain(string(k)); model != "" {
			suffixed = append(suffixed, k)
		}
	}
	if suffixed == nil {
		return l, nil
	}
	slices.Sort(suffixed)
	plain := l
	plain.Values, plain.Locked = maps.Clone(l.Values), maps.Clone(l.Locked)
	for _, k := range suffixed {
		delete(plain.Values, k)
		delete(plain.Locked, k)
	}
	type place struct{ model, name string }
	variants, said := map[string]policy.Layer{}, map[place]bool{}
	for _, k := range suffixed {
		name, suffix := book.Plain(string(k))
		m, known := fleet.FindModel(suffix)
		if !known {
			continue // of the vendor's export and not of the model catalog: no device is known as one
		}
		v, begun := variants[m.Model]
		if !begun {
			v = plain
			v.ByModel = map[policy.Key]bool{}
			if v.Values, v.Locked = maps.Clone(plain.Values), maps.Clone(plain.Locked); v.Locked == nil {
				v.Locked = map[policy.Key]bool{}
			}
		}
		if here := (place{m.Model, name}); !said[here] {
			said[here] = true
			v.Values[policy.Key(name)] = l.Values[k]
			v.ByModel[policy.Key(name)] = true
		}
		if l.Locked[k] {
			v.Locked[policy.Key(name)] = true
		}
		variants[m.Model] = v
	}
	return plain, variants
}
