package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"iter"
	"slices"
	"strings"

	"muster/internal/fleet"
)

// A Layer is one policy in a device's stack, reduced to one family: its keys
// are bare names that the family knows.
type Layer struct {
	Level    Level
	Name     string // of the policy
	Policy   ID     // empty for the builtin layer
	Priority Priority
	Values   map[Key]string
	Locked   map[Key]bool
	ByModel  map[Key]bool // said with the name of the device's model behind it

	sorted []entry // Values by key; nil: Sorted was not called
}

type entry struct {
	key    Key
	value  string
	locked bool
	model  bool
}

// Sorted returns the layer as Resolve reads it, for many calls. Values, Locked
// and ByModel go with it into a smaller form and are nil: a large account has
// thousands of layers in memory, and a map is the most for a collector to walk.
func (l Layer) Sorted() Layer { return l.SortedBy(nil) }

// Words holds one copy of each text that layers have in common: policies read
// from a database have each their own, and a thousand sites say the same.
type Words map[string]string

func (w Words) one(s string) string {
	if w == nil {
		return s
	}
	if had, ok := w[s]; ok {
		return had
	}
	w[s] = s
	return s
}

// SortedBy is Sorted with keys and values taken from w, and put there when they
// are new; nil: as they are.
func (l Layer) SortedBy(w Words) Layer {
	if l.sorted != nil {
		return l
	}
	l.sorted = make([]entry, 0, len(l.Values))
	for k, v := range l.Values {
		l.sorted = append(l.sorted, entry{Key(w.one(string(k))), w.one(v), l.Locked[k], l.ByModel[k]})
	}
	slices.SortFunc(l.sorted, func(a, b entry) int { return strings.Compare(string(a.key), string(b.key)) })
	l.Values, l.Locked, l.ByModel = nil, nil, nil
	return l
}

// A Source says where a value came from.
type Source struct {
	Level    Level
	Priority Priority
	Name     string
	Policy   ID
	Value    string
	Locked   bool
}

// A Setting is a value with its pedigree: the layer that won, then the layers
// it hid, nearest first.
type Setting struct {
	Key    Key
	Value  string
	From   Source
	Hidden []Source

	// ByModel is whether some layer says it with the name of the device's model
	// behind it, the winner or one that it hid.
	ByModel bool
}

// Effective is a resolved stack, in key order. It is immutable.
type Effective struct {
	settings []Setting
}

// rank orders two layers, the weaker first: by level, then priority, then name,
// where the name that sorts first is the stronger (docs/adr/0008).
func rank(a, b *Layer) int {
	return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.Priority, b.Priority), -strings.Compare(a.Name, b.Name))
}

// yields reports whether what a layer of one level says gives way to what the next
// in rank says: always, unless it is locked; then to a lock of its own level alone.
func yields(level Level, locked bool, next Level, nextLocked bool) bool {
	return !locked || nextLocked && next <= level
}

// Resolve stacks layers, in any order. The strongest layer wins each key,
// unless a weaker level locked it: then the lowest level's lock holds.
//
// Layers are merged by key, so that the result is in order without a map or a
// sort: five layers of 300 keys take 60 µs, not 210.
func Resolve(layers ...Layer) Effective {
	layers = slices.Clone(layers)
	slices.SortStableFunc(layers, func(a, b Layer) int { return rank(&a, &b) })
	most, all := 0, 0
	for i := range layers {
		if layers[i].sorted == nil {
			layers[i] = layers[i].Sorted()
		}
		most, all = max(most, len(layers[i].sorted)), all+len(layers[i].sorted)
	}
	out := make([]Setting, 0, most+most/4)
	hidden := make([]Source, 0, all-most) // all that are hidden, one after the other: at most this many
	for {
		first, k := -1, Key("")
		for i := range layers {
			if len(layers[i].sorted) > 0 && (first < 0 || layers[i].sorted[0].key < k) {
				first, k = i, layers[i].sorted[0].key
			}
		}
		if first < 0 {
			return Effective{settings: out}
		}
		from := len(hidden)
		var s Setting
		for i := first; i < len(layers); i++ { // weakest first
			l := &layers[i]
			if len(l.sorted) == 0 || l.sorted[0].key != k {
				continue
			}
			src := Source{Level: l.Level, Priority: l.Priority, Name: l.Name, Policy: l.Policy, Value: l.sorted[0].value, Locked: l.sorted[0].locked}
			byModel := s.ByModel || l.sorted[0].model
			l.sorted = l.sorted[1:]
			switch {
			case i == first:
				s = Setting{Key: k, Value: src.Value, From: src}
			case !yields(s.From.Level, s.From.Locked, src.Level, src.Locked):
				hidden = append(hidden, src)
			default:
				hidden = append(hidden, s.From)
				s.Value, s.From = src.Value, src
			}
			s.ByModel = byModel
		}
		if len(hidden) > from {
			s.Hidden = hidden[from:len(hidden):len(hidden)]
		}
		if len(hidden) > from+1 {
			slices.SortStableFunc(s.Hidden, func(a, b Source) int { // nearest first
				return -rank(&Layer{Level: a.Level, Priority: a.Priority, Name: a.Name}, &Layer{Level: b.Level, Priority: b.Priority, Name: b.Name})
			})
		}
		out = append(out, s)
	}
}

func digest(settings []Setting) [32]byte {
	h := sha256.New()
	var n [8]byte
	for _, s := range settings {
		for _, part := range [2]string{string(s.Key), s.Value} {
			binary.LittleEndian.PutUint64(n[:], uint64(len(part)))
			h.Write(n[:])
			h.Write([]byte(part))
		}
		if s.ByModel { // no part is as long
			binary.LittleEndian.PutUint64(n[:], ^uint64(0))
			h.Write(n[:])
		}
	}
	return [32]byte(h.Sum(nil))
}

// Get finds a setting.
func (e Effective) Get(k Key) (Setting, bool) {
	i, ok := slices.BinarySearchFunc(e.settings, k, func(s Setting, k Key) int { return cmp.Compare(s.Key, k) })
	if !ok {
		return Setting{}, false
	}
	return e.settings[i], true
}

// All walks the settings in key order.
func (e Effective) All() iter.Seq[Setting] { return slices.Values(e.settings) }

// Masked is e with a mask in place of what secret settings say, the values that were hidden too.
func (e Effective) Masked(mask string, secret func(Key) bool) Effective {
	out := slices.Clone(e.settings)
	for i, s := range out {
		if !secret(s.Key) {
			continue
		}
		s.Value, s.From.Value, s.Hidden = mask, mask, slices.Clone(s.Hidden)
		for j := range s.Hidden {
			s.Hidden[j].Value = mask
		}
		out[i] = s
	}
	return Effective{out}
}

// Len counts the settings.
func (e Effective) Len() int { return len(e.settings) }

// Digest identifies keys and values: same digest, same bytes to the device.
func (e Effective) Digest() [32]byte { return digest(e.settings) }

// Applies reports whether p is in d's stack; d.Member says which dynamic groups and
// user groups d is in.
func (p *Policy) Applies(d *fleet.Device) bool {
	switch p.Level {
	case Account:
		return true
	case Family:
		return p.Target == string(d.Family)
	case Model:
		return p.Target == d.Model && d.Model != ""
	case DeviceGroup:
		return slices.Contains(d.Groups, p.Target) || slices.Contains(d.Dynamic, p.Target)
	case Site:
		return p.Target == d.Site && d.Site != ""
	case UserGroup:
		return slices.Contains(d.UserGroups, p.Target)
	case Device:
		return p.Target == string(d.ID) && d.ID != ""
	}
	return false
}

// Layer reduces p to the keys that family f is told: those said for f, and those
// said for nobody in particular that the family knows or that are raw. names says
// how the family spells a name, and whether it knows it: a name has one key,
// however it was written. Of two spellings of it the one that sorts first counts,
// and a lock of either is a lock.
func (p Policy) Layer(f fleet.Family, names func(name string) (spelled Key, known bool)) Layer {
	l := Layer{Level: p.Level, Name: p.Name, Policy: p.ID, Priority: p.Priority, Values: make(map[Key]string, len(p.Settings))}
	var from map[Key]Key // what keys were written as, where that is not how the family spells them
	add := func(k Key, fam fleet.Family, name string, as Key) {
		if slices.Contains(p.Locked, k) {
			if l.Locked == nil {
				l.Locked = map[Key]bool{}
			}
			l.Locked[as] = true
		}
		if string(as) != name {
			spelled := as
			if fam != "" {
				spelled = Key(fam) + ":" + as
			}
			_, too := p.Settings[spelled]
			if other, twice := from[as]; too || twice && other < k {
				return
			}
			if from == nil {
				from = map[Key]Key{}
			}
			from[as] = k
		}
		l.Values[as] = p.Settings[k]
	}
	for k := range p.Settings {
		fam, name := k.Split()
		if fam != "" {
			continue
		}
		if as, known := names(name); known || slices.Contains(p.Raw, k) {
			add(k, fam, name, as)
		}
	}
	from = nil
	for k := range p.Settings { // what is said for the family beats what is said for all
		if fam, name := k.Split(); fam == f {
			as, _ := names(name)
			add(k, fam, name, as)
		}
	}
	return l
}
