package migration

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func textProblem(value string) error { return catalog.CheckText("", value) }

// A builder makes policies of a table.
type builder struct {
	t       *table
	d       dialect.Dialect
	drop    bool
	raw     map[string]bool // keys that no catalog has
	boxes   map[box]*policy.Policy
	order   []box
	also    map[box][]int // the models that a dynamic group holds beside its box's
	alsoIn  map[box][]int // and the groups
	dropped map[int]int32
	held    map[held][]string // the policies that hold a value
	groups  map[string]Group
	byModel map[*policy.Policy]map[policy.Key]policy.Key // what is said with a model's suffix, by plain name
}

// A suffixed setting stands in the files with a model's suffix.
type suffixed struct {
	key, model int
	suffix     string
}

type held struct {
	key   int
	value int32
}

// build places every key and makes policies of the boxes.
func build(t *table, d dialect.Dialect, drop bool, raw map[string]bool, said ...suffixed) (*builder, error) {
	b := &builder{t: t, d: d, drop: drop, raw: raw, boxes: map[box]*policy.Policy{}, also: map[box][]int{}, alsoIn: map[box][]int{}, byModel: map[*policy.Policy]map[policy.Key]policy.Key{}, dropped: map[int]int32{}, held: map[held][]string{}, groups: map[string]Group{}}
	ours := builtin(d)
	for k, name := range t.keys {
		t.place(k, func(at box, v int32, lock bool) {
			if s, _, ok := d.Book().Lookup(name); drop && ok && at == (box{every, every, every}) && s.Default != "" && s.Default == t.values[v] && !ours[name] && !varies(d, name) {
				b.dropped[k] = v
				return
			}
			b.put(at, k, v, lock)
		})
	}
	for _, s := range said {
		b.suffix(s)
	}
	for _, g := range t.groups[1:] {
		for _, n := range g.names {
			b.groups[n] = Group{Name: n, Description: "Imported: put the devices here that the files told apart so"}
		}
	}
	slices.SortFunc(b.order, func(x, y box) int {
		return cmp.Or(cmp.Compare(b.boxes[x].Level, b.boxes[y].Level), cmp.Compare(x.model, y.model), cmp.Compare(x.group, y.group), cmp.Compare(x.mac, y.mac))
	})
	b.join()
	names := map[string]bool{}
	for i, at := range b.order {
		p := b.boxes[at]
		if p.Name != "" {
			continue
		}
		p.Name = "Imported " + string(d.Family()) + ": " + b.words(at)
		if utf8.RuneCountInString(p.Name) > maxName || names[p.Name] {
			p.Name = fmt.Sprintf("Imported %s: case %d", d.Family(), i+1)
		}
		names[p.Name] = true
		p.Target = p.Name
		f := b.filter(at)
		if !fits(f) {
			return nil, fault.Coded(fault.Invalid, "tooManyCases", "the files tell so many groups or devices apart that %s would need a filter of %d characters", p.Name, len(f))
		}
		b.groups[p.Target] = Group{Name: p.Target, Filter: f, Description: "Imported: " + b.words(at)}
	}
	for _, p := range b.boxes {
		for k, value := range p.Settings {
			_, name := k.Split()
			h := held{b.t.index[name], b.t.valued[value]}
			b.held[h] = append(b.held[h], p.Name)
		}
	}
	for _, names := range b.held {
		slices.Sort(names)
	}
	return b, nil
}

// Bounds of a group's filter, and of names.
const (
	maxFilter = 2000
	maxTerms  = 100
	maxName   = 100
)

// builtin are the settings that Muster itself may give devices: their default
// must be said, or Muster's own wish would take its place.
func builtin(d dialect.Dialect) map[string]bool {
	out := map[string]bool{}
	for k := range d.Defaults(fleet.DeviceDefaults{PollInterval: 1 << 48, TimeServer: "x", GMTOffset: 1 << 42, AdminPassword: secret.New("Admin-12345"), CheckSync: true}) {
		out[string(k)] = true
	}
	return out
}

// varies reports whether models of the family have defaults of their own, so
// that what equals the catalog's must be said.
func varies(d dialect.Dialect, name string) bool {
	v, ok := d.(interface{ VariesByModel(string) bool })
	return ok && v.VariesByModel(name)
}

// besides says which settings devices get from Muster itself that no file says.
func (b *builder) besides() string {
	var names []string
	for _, n := range slices.Sorted(maps.Keys(builtin(b.d))) {
		if !b.says(n) && !b.d.Reserved(n) {
			names = append(names, n)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "the comparison is of policies; as the account's provisioning settings have it, Muster itself also tells devices: " + strings.Join(names, ", ")
}

// suffix has the model's policy say a setting with the suffix, as the files do:
// what that is to the phone beside the plain name is known to its dialect alone.
// Where the model has no policy for it, its value is said once more.
func (b *builder) suffix(s suffixed) {
	v := b.t.at(s.model, 0, 0, s.key)
	if v == none || b.t.takesAway(s.key) {
		return
	}
	at := box{s.model, every, every}
	name := policy.Key(b.t.keys[s.key])
	if p := b.boxes[at]; p == nil || p.Settings[name] == "" {
		b.put(at, s.key, v, false)
	}
	p := b.boxes[at]
	if b.byModel[p] == nil {
		b.byModel[p] = map[policy.Key]policy.Key{}
	}
	b.byModel[p][name] = name + "." + policy.Key(s.suffix)
}

// spelled is a policy as it is stored.
func (b *builder) spelled(p *policy.Policy) policy.Policy {
	out := *p
	as := func(k policy.Key) policy.Key {
		if s, ok := b.byModel[p][k]; ok {
			return s
		}
		return k
	}
	out.Settings = make(map[policy.Key]string, len(p.Settings))
	for k, v := range p.Settings {
		out.Settings[as(k)] = v
	}
	spell := func(keys []policy.Key) (out []policy.Key) {
		for _, k := range keys {
			out = append(out, as(k))
		}
		slices.Sort(out)
		return out
	}
	out.Locked, out.Raw = spell(p.Locked), spell(p.Raw)
	return out
}

func (b *builder) put(at box, k int, v int32, lock bool) {
	p := b.boxes[at]
	if p == nil {
		p = b.policyOf(at)
		b.boxes[at] = p
		b.order = append(b.order, at)
	}
	name := b.t.keys[k]
	key := policy.Key(name)
	if p.Level == policy.DeviceGroup { // a group may hold devices of every family
		key = policy.Key(string(b.d.Family()) + ":" + name)
	}
	if _, said := p.Settings[key]; !said && b.raw[name] {
		p.Raw = append(p.Raw, key)
	}
	p.Settings[key] = b.t.values[v]
	if lock {
		p.Locked = append(p.Locked, key)
	}
}

// policyOf chooses the rung of a box. Within level group the boxes of a MAC go
// before those of model and group, and these before a group alone. A name that
// is still empty is given when all boxes are known.
func (b *builder) policyOf(at box) *policy.Policy {
	p := &policy.Policy{Settings: map[policy.Key]string{}}
	all := func(i, n int) bool { return i == every || i == 0 && n == 1 }
	model, group, mac := at.model == every, all(at.group, len(b.t.groups)), all(at.mac, len(b.t.macs))
	family := string(b.d.Family())
	switch {
	case model && group && mac:
		p.Level, p.Target, p.Name = policy.Family, family, "Imported "+family
	case group && mac && b.t.models[at.model] != "":
		p.Level, p.Target = policy.Model, b.t.models[at.model]
		p.Name = "Imported " + family + " " + p.Target
	case model && mac && at.group > 0 && b.kinds() == 1: // with two kinds, a device can be in two of the groups
		p.Level, p.Target = policy.DeviceGroup, b.t.groups[at.group].names[0]
		p.Name = "Imported " + family + " " + p.Target
	case model && group && at.mac > 0:
		p.Level, p.Target = policy.Device, b.t.macs[at.mac]
		p.Name = "Imported " + family + " " + p.Target
	default:
		p.Level, p.Priority = policy.DeviceGroup, policy.Important
		if at.mac > 0 {
			p.Priority = policy.Critical
		}
	}
	return p
}

// result puts policies, groups and report together.
func (b *builder) result(facts []*fact, report Report, order map[string]int, read int) *Result {
	r := &Result{Family: b.d.Family(), Report: report, b: b}
	if n := b.besides(); n != "" {
		r.Report.Notes = append(r.Report.Notes, n)
	}
	for _, at := range b.order {
		r.Policies = append(r.Policies, b.spelled(b.boxes[at]))
	}
	for _, n := range slices.Sorted(maps.Keys(b.groups)) {
		r.Groups = append(r.Groups, b.groups[n])
	}
	if n := len(r.Dynamic()); n > fleet.MaxDynamicGroups {
		r.Report.Notes = append(r.Report.Notes, fmt.Sprintf("%d dynamic device groups are more than the %d that an account may have: what some models or groups read in a MAC's file, and others lack, can be said in no other way; --mac-from-names lets a MAC's file count for its device whatever leads to it", n, fleet.MaxDynamicGroups))
	}
	for _, f := range facts {
		var names []string
		dropped := false
		if f.key != none {
			names = b.held[held{f.key, f.value}]
			v, ok := b.dropped[f.key]
			dropped = ok && v == f.value
		}
		f.settle(names, dropped)
		r.Report.add(f.Line)
	}
	sortLines(r.Report.Lines, order)
	r.Report.finish(read)
	return r
}
