package policy

import (
	"iter"
	"slices"
	"strings"
)

// Keys walks a layer's keys: in their order after Sorted, in any before.
func (l *Layer) Keys() iter.Seq[Key] {
	return func(yield func(Key) bool) {
		for i := range l.sorted {
			if !yield(l.sorted[i].key) {
				return
			}
		}
		if l.sorted == nil {
			for k := range l.Values {
				if !yield(k) {
					return
				}
			}
		}
	}
}

// Get is what a layer says of a key.
func (l *Layer) Get(k Key) (value string, locked, ok bool) {
	if l.sorted == nil {
		value, ok = l.Values[k]
		return value, l.Locked[k], ok
	}
	i, ok := l.find(k)
	if !ok {
		return "", false, false
	}
	return l.sorted[i].value, l.sorted[i].locked, true
}

// SaysByModel reports whether a layer says a key with the name of the device's
// model behind it.
func (l *Layer) SaysByModel(k Key) bool {
	if l.sorted == nil {
		return l.ByModel[k]
	}
	i, ok := l.find(k)
	return ok && l.sorted[i].model
}

func (l *Layer) find(k Key) (int, bool) {
	return slices.BinarySearchFunc(l.sorted, k, func(e entry, k Key) int { return strings.Compare(string(e.key), string(k)) })
}

// Alike reports whether two layers stand at the same place of a stack, so that
// a key of which both say the same is the same with either.
func (l *Layer) Alike(m *Layer) bool {
	return l.Level == m.Level && l.Priority == m.Priority && l.Name == m.Name
}

// ResolvePart is Resolve for some keys alone, which are in order, and without
// what the winners hid: a few binary searches where Resolve merges everything.
// It sorts layers in place.
func ResolvePart(keys []Key, layers []*Layer) Effective {
	slices.SortStableFunc(layers, rank)
	out := make([]Setting, 0, len(keys))
	for _, k := range keys {
		var s Setting
		said, byModel := false, false
		for _, l := range layers {
			value, locked, ok := l.Get(k)
			byModel = byModel || ok && l.SaysByModel(k)
			if !ok || said && !yields(s.From.Level, s.From.Locked, l.Level, locked) {
				continue
			}
			said = true
			s = Setting{Key: k, Value: value, From: Source{Level: l.Level, Priority: l.Priority, Name: l.Name, Policy: l.Policy, Value: value, Locked: locked}}
		}
		if s.ByModel = byModel; said {
			out = append(out, s)
		}
	}
	return Effective{settings: out}
}

// A Scratch is room for one resolved stack after the other: that of 350 settings
// takes 50 kB, which is most of what it costs.
type Scratch struct{ settings []Setting }

// Resolve is the Resolve of this package without what the winners hid: all that a
// file is made of. layers are Sorted; their order is changed. What it returns is
// good until the next call.
func (s *Scratch) Resolve(layers []*Layer) Effective {
	slices.SortStableFunc(layers, rank)
	var few [16][]entry
	rest, out := few[:0], s.settings[:0]
	for _, l := range layers {
		rest = append(rest, l.sorted)
	}
	for {
		first, k := -1, Key("")
		for i := range rest {
			if len(rest[i]) > 0 && (first < 0 || rest[i][0].key < k) {
				first, k = i, rest[i][0].key
			}
		}
		if first < 0 {
			s.settings = out
			return Effective{settings: out}
		}
		win, e := layers[first], rest[first][0]
		rest[first] = rest[first][1:]
		byModel := e.model
		for i := first + 1; i < len(rest); i++ { // weakest first
			if len(rest[i]) == 0 || rest[i][0].key != k {
				continue
			}
			l, next := layers[i], rest[i][0]
			rest[i] = rest[i][1:]
			byModel = byModel || next.model
			if yields(win.Level, e.locked, l.Level, next.locked) {
				win, e = l, next
			}
		}
		out = append(out, Setting{Key: k, Value: e.value, From: Source{Level: win.Level, Priority: win.Priority, Name: win.Name, Policy: win.Policy, Value: e.value, Locked: e.locked}, ByModel: byModel})
	}
}

// Part is what e says of some keys, which are in order.
func (e Effective) Part(keys []Key) Effective {
	out := make([]Setting, 0, len(keys))
	for _, k := range keys {
		if s, ok := e.Get(k); ok {
			out = append(out, s)
		}
	}
	return Effective{settings: out}
}

// Map is e with other values; where they came from stays.
func (e Effective) Map(to func(Setting) string) Effective {
	out := slices.Clone(e.settings)
	for i := range out {
		out[i].Value = to(out[i])
	}
	return Effective{settings: out}
}
