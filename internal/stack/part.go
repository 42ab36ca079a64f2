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

// Keys walks the keys of all layers, those that are for one model among them; a key of
// several may come again.
func (f *Family) Keys() iter.Seq[policy.Key] {
	return func(yield func(policy.Key) bool) {
		for k := range f.builtin.Keys() {
			if !yield(k) {
				return
			}
		}
		for _, wide := range f.wide {
			for k := range keysOf(wide) {
				if !yield(k) {
					return
				}
			}
		}
		for _, k := range f.own.all() {
			if !yield(k) {
				return
			}
		}
	}
}

// all is worked out when it is first asked for: that takes a look at each of thousands of layers.
func (o *own) all() []policy.Key {
	o.once.Do(func() {
		keys := map[policy.Key]struct{}{}
		for _, on := range o.layers {
			for k := range keysOf(on) {
				keys[k] = struct{}{}
			}
		}
		o.keys = slices.Collect(maps.Keys(keys))
	})
	return o.keys
}

func keysOf(layers []numbered) iter.Seq[policy.Key] {
	return func(yield func(policy.Key) bool) {
		for i := range layers {
			for k := range layers[i].Keys() {
				if !yield(k) {
					return
				}
			}
			for _, v := range layers[i].variants {
				for k := range v.Keys() {
					if !yield(k) {
						return
					}
				}
			}
		}
	}
}

// A Numbered layer is one of a device's stack with the number that Key names it by, which no other has.
type Numbered struct {
	N     uint64
	Layer *policy.Layer // sorted; nobody changes it
}

// Stack appends the layers of d's stack above the builtin one.
func (f *Family) Stack(to []Numbered, d fleet.Device) []Numbered {
	f.rungs(&d, func(l *numbered) { to = append(to, Numbered{l.n, &l.Layer}) })
	return to
}

// HasOwn reports whether a policy is for the device with this id alone.
func (f *Family) HasOwn(id fleet.DeviceID) bool {
	return len(f.own.layers[rung{policy.Device, string(id)}]) > 0
}

// OwnAlike reports whether f and g differ in nothing but the builtin layer and the layers that
// all devices have: then of any device they have the same OwnKey.
func (f *Family) OwnAlike(g *Family) bool {
	if f.own == g.own {
		return true
	}
	same := func(a, b numbered) bool {
		return a.n == b.n && maps.EqualFunc(a.variants, b.variants, func(v, w *numbered) bool { return v.n == w.n })
	}
	for _, pair := range [...][2]*Family{{f, g}, {g, f}} {
		for at, on := range pair[0].own.layers {
			if !slices.EqualFunc(on, pair[1].own.layers[at], same) {
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
