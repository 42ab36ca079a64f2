package admin

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A policySource is a policy, or what Muster tells by itself, with what it says.
type policySource struct {
	Level   string `json:"level" enum:"builtin,account,family,model,group,site,userGroup,device"`
	Name    string `json:"name"`
	Policy  string `json:"policy,omitempty" doc:"Id; absent: Muster's own"`
	Value   string `json:"value" doc:"******** for a secret"`
	Locked  bool   `json:"locked"`
	Devices int    `json:"devices" doc:"Of the policy's devices, those with whom it is so"`
}

type policySetting struct {
	Key         string         `json:"key" doc:"As the policy has it, else as the family spells it"`
	Here        bool           `json:"here" doc:"The policy sets it; false: its devices inherit it"`
	Wins        int            `json:"wins" doc:"Devices that have the policy's value"`
	Overridden  int            `json:"overridden" doc:"Devices on which another policy's value wins"`
	By          []policySource `json:"by" nullable:"false" doc:"The policies that win there, most devices first"`
	Beneath     []policySource `json:"beneath" nullable:"false" doc:"What the devices inherit, or would if the policy did not set it, most devices first"`
	Unsupported []string       `json:"unsupported" nullable:"false" doc:"Models among the devices that do not know it"`
}

// policyStanding is how a policy's settings fare.
type policyStanding struct {
	Items      []policySetting `json:"items" nullable:"false" doc:"In the order of keys"`
	NextCursor *string         `json:"nextCursor" doc:"Always null: the list is whole"`
	Devices    int             `json:"devices" doc:"Devices that the policy is sent to"`
	Models     map[string]int  `json:"models" doc:"The same by model"`
	Revision   int64           `json:"revision" doc:"Of the policy, when it was looked at"`
}

func (s *server) policySettings(ctx context.Context, in *struct{ InPolicy }) (*one[policyStanding], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	picture, err := s.pictures.Of(ctx, p.Account)
	if err != nil {
		return nil, err
	}
	// Devices with the same stack fare alike: one of each is looked at.
	type alike struct {
		device fleet.Device
		count  int
	}
	found, devices, models := map[string]*alike{}, 0, map[string]int{}
	var key []byte
	for d, err := range s.o.Roster.Of(p.Account).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		if !p.Applies(&d) || d.Onboarding.Offers(fleet.Policies) != fleet.Whole {
			continue
		}
		devices++
		models[d.Model]++
		f := picture.Families[d.Family]
		if f == nil {
			continue
		}
		key = f.Key(append(append(key[:0], d.Family...), d.Model+"\x00"...), d)
		if had := found[string(key)]; had != nil {
			had.count++
		} else {
			found[string(key)] = &alike{d, 1}
		}
	}
	st := standing{p: p, rows: map[string]*policySetting{}}
	for k := range p.Settings {
		st.row(string(k)).Here = true
	}
	for _, one := range found {
		st.add(picture.Families[one.device.Family], one.device, one.count)
	}
	return tagged(policyStanding{Items: st.items(), Devices: devices, Models: models, Revision: p.Revision}, p.Revision), nil
}

// standing gathers how settings fare, by their names.
type standing struct {
	p    policy.Policy
	rows map[string]*policySetting
}

func (st *standing) row(name string) *policySetting {
	r := st.rows[name]
	if r == nil {
		r = &policySetting{Key: name, By: []policySource{}, Beneath: []policySource{}, Unsupported: []string{}}
		st.rows[name] = r
	}
	return r
}

// add counts n devices that have the stack of d.
func (st *standing) add(f *stack.Family, d fleet.Device, n int) {
	said := st.names(f.Dialect, d)
	for s := range f.Resolve(d).All() {
		secret := f.Dialect.Book().Secret(string(s.Key))
		name, here := said[s.Key]
		if !here {
			name = string(s.Key)
		}
		if here {
			r := st.row(name)
			if s.From.Policy == st.p.ID {
				r.Wins += n
			} else {
				r.Overridden += n
				r.By = tallied(r.By, s.From, secret, n)
			}
		}
		for _, from := range append([]policy.Source{s.From}, s.Hidden...) {
			if from.Policy != st.p.ID && from.Level <= st.p.Level {
				r := st.row(name)
				r.Beneath = tallied(r.Beneath, from, secret, n)
				break
			}
		}
	}
	for k, name := range said {
		if entry, _, known := f.Dialect.Book().Lookup(string(k)); known && entry.UnfitModel(d.Model) != "" {
			if r := st.row(name); !slices.Contains(r.Unsupported, d.Model) {
				r.Unsupported = append(r.Unsupported, d.Model)
			}
		}
	}
}

// names are the keys that the policy says to d, by what it calls them.
func (st *standing) names(of dialect.Dialect, d fleet.Device) map[policy.Key]string {
	book, out := of.Book(), make(map[policy.Key]string, len(st.p.Settings))
	for _, k := range slices.Sorted(maps.Keys(st.p.Settings)) {
		f, name := k.Split()
		if f != "" && f != of.Family() {
			continue
		}
		plain, model := book.Plain(book.Canonical(name))
		if m, known := fleet.FindModel(model); model != "" && (!known || m.Model != d.Model) {
			continue
		}
		if was := out[policy.Key(plain)]; was == "" || model != "" || f != "" { // the narrower name speaks
			out[policy.Key(plain)] = string(k)
		}
	}
	return out
}

// tallied adds n devices to what a policy says.
func tallied(to []policySource, from policy.Source, secret bool, n int) []policySource {
	v := policySource{from.Level.String(), from.Name, string(from.Policy), from.Value, from.Locked, n}
	if secret {
		v.Value = masked
	}
	for i, had := range to {
		if v.Devices = had.Devices; v == had {
			to[i].Devices += n
			return to
		}
	}
	v.Devices = n
	return append(to, v)
}

func (st *standing) items() []policySetting {
	out := make([]policySetting, 0, len(st.rows))
	for _, name := range slices.Sorted(maps.Keys(st.rows)) {
		r := st.rows[name]
		for _, list := range [...][]policySource{r.By, r.Beneath} {
			slices.SortFunc(list, func(a, b policySource) int {
				return cmp.Or(cmp.Compare(b.Devices, a.Devices), cmp.Compare(a.Level, b.Level), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Value, b.Value))
			})
		}
		slices.Sort(r.Unsupported)
		out = append(out, *r)
	}
	return out
}
