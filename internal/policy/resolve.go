package policy

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"iter"
	"slices"
	"sort"
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
}

// Effective is a resolved stack, in key order. It is immutable.
type Effective struct {
	settings []Setting
	digest   [32]byte
}

// rank orders two layers, the weaker first: by level, then priority, then name,
// where the name that sorts first is the stronger (docs/adr/0008).
func rank(a, b Layer) int {
	return cmp.Or(cmp.Compare(a.Level, b.Level), cmp.Compare(a.Priority, b.Priority), -strings.Compare(a.Name, b.Name))
}

// Resolve stacks layers, in any order. The strongest layer wins each key,
// unless a weaker level locked it: then the lowest level's lock holds.
func Resolve(layers ...Layer) Effective {
	layers = slices.Clone(layers)
	slices.SortStableFunc(layers, rank)
	size := 0
	for _, l := range layers {
		size = max(size, len(l.Values))
	}
	at := make(map[Key]int, size)
	out := make([]Setting, 0, size)
	for _, l := range layers { // weakest first
		for k, v := range l.Values {
			src := Source{Level: l.Level, Priority: l.Priority, Name: l.Name, Policy: l.Policy, Value: v, Locked: l.Locked[k]}
			i, known := at[k]
			if !known {
				at[k] = len(out)
				out = append(out, Setting{Key: k, Value: v, From: src})
				continue
			}
			s := &out[i]
			if s.From.Locked && (s.From.Level < src.Level || !src.Locked) {
				s.Hidden = append(s.Hidden, src)
				continue
			}
			s.Hidden = append(s.Hidden, s.From)
			s.Value, s.From = v, src
		}
	}
	for i := range out {
		slices.SortStableFunc(out[i].Hidden, func(a, b Source) int { // nearest first
			return -rank(Layer{Level: a.Level, Priority: a.Priority, Name: a.Name}, Layer{Level: b.Level, Priority: b.Priority, Name: b.Name})
		})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Key < out[j].Key })
	return Effective{settings: out, digest: digest(out)}
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

// Len counts the settings.
func (e Effective) Len() int { return len(e.settings) }

// Digest identifies keys and values: same digest, same bytes to the device.
func (e Effective) Digest() [32]byte { return e.digest }

// Applies reports whether p is in d's stack. userGroups are the ids of the
// device user groups of d's user; dynamic groups the ids of the dynamic device groups that hold d.
func (p Policy) Applies(d fleet.Device, groups, userGroups []string) bool {
	switch p.Level {
	case Account:
		return true
	case Family:
		return p.Target == string(d.Family)
	case Model:
		return p.Target == d.Model && d.Model != ""
	case DeviceGroup:
		return slices.Contains(groups, p.Target)
	case Site:
		return p.Target == d.Site && d.Site != ""
	case UserGroup:
		return slices.Contains(userGroups, p.Target)
	case Device:
		return p.Target == string(d.ID) && d.ID != ""
	}
	return false
}

// Layer reduces p to the keys that family f is told: those said for f, and
// those said for nobody in particular that knows(name) accepts.
func (p Policy) Layer(f fleet.Family, knows func(name string) bool) Layer {
	l := Layer{Level: p.Level, Name: p.Name, Policy: p.ID, Priority: p.Priority, Values: make(map[Key]string, len(p.Settings))}
	add := func(k Key, name string) {
		l.Values[Key(name)] = p.Settings[k]
		if slices.Contains(p.Locked, k) {
			if l.Locked == nil {
				l.Locked = map[Key]bool{}
			}
			l.Locked[Key(name)] = true
		}
	}
	for k := range p.Settings {
		if fam, name := k.Split(); fam == "" && knows(name) {
			add(k, name)
		}
	}
	for k := range p.Settings { // what is said for the family beats what is said for all
		if fam, name := k.Split(); fam == f {
			add(k, name)
		}
	}
	return l
}
