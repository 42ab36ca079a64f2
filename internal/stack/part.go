package stack

import (
	"encoding/binary"
	"iter"
	"maps"
	"slices"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// Part is Resolve for some keys alone, which are in order.
func (f *Family) Part(d fleet.Device, keys []policy.Key) policy.Effective {
	var few [16]*policy.Layer
	layers := append(few[:0], &f.builtin)
	f.rungs(&d, func(l *numbered) { layers = append(layers, &l.Layer) })
	return policy.ResolvePart(keys, layers)
}

// Layers walks all layers but the builtin one, those for one model among them,
// each with the number that Key and Numbers name it by. They are sorted, and nobody changes them.
func (f *Family) Layers() iter.Seq2[uint64, *policy.Layer] {
	return func(yield func(uint64, *policy.Layer) bool) {
		for _, on := range f.layers {
			for i := range on {
				if on[i].n != 0 && !yield(on[i].n, &on[i].Layer) {
					return
				}
				for _, v := range on[i].variants {
					if !yield(v.n, &v.Layer) {
						return
					}
				}
			}
		}
	}
}

// Numbers appends the numbers of the layers in d's stack.
func (f *Family) Numbers(to []uint64, d fleet.Device) []uint64 {
	f.rungs(&d, func(l *numbered) { to = append(to, l.n) })
	return to
}

// OwnAlike reports whether f and g differ in nothing but the builtin layer and the layers that
// all devices have: then of any device they have the same OwnKey.
func (f *Family) OwnAlike(g *Family) bool {
	same := func(a, b numbered) bool {
		return a.n == b.n && maps.EqualFunc(a.variants, b.variants, func(v, w *numbered) bool { return v.n == w.n })
	}
	for _, pair := range [...][2]*Family{{f, g}, {g, f}} {
		for at, on := range pair[0].layers {
			if at.level != policy.Account && at.level != policy.Family && !slices.EqualFunc(on, pair[1].layers[at], same) {
				return false
			}
		}
	}
	return true
}

// WideKey is the first part of Key, OwnKey the rest.
func (f *Family) WideKey(key []byte, d fleet.Device) []byte {
	f.wideRungs(&d, func(l *numbered) { key = binary.BigEndian.AppendUint64(key, l.n) })
	return key
}

// OwnKey names the layers of d's stack that not all devices have.
func (f *Family) OwnKey(key []byte, d fleet.Device) []byte {
	f.ownRungs(&d, func(l *numbered) { key = binary.BigEndian.AppendUint64(key, l.n) })
	return key
}

// Builtin is the layer of Muster's own defaults.
func (f *Family) Builtin() *policy.Layer { return &f.builtin }

// WithDefaults is f after the account's wishes changed. The policies are shared
// with f and have the same keys.
func (f *Family) WithDefaults(d fleet.DeviceDefaults) *Family {
	out := *f
	out.builtin = builtin(f.Dialect, d)
	out.Shared = policy.Effective{}
	out.share()
	return &out
}
