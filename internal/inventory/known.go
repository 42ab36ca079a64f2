package inventory

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// Store is what the room needs from storage.
type Store interface {
	Account(ctx context.Context, id fleet.AccountID) (fleet.Account, error)
	Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error)
	AllDevices(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error]
	Devices(ctx context.Context, id fleet.AccountID, q fleet.DeviceQuery) ([]fleet.Device, error)
	Policies(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]policy.Policy, error)
	Sites(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Site, error)
	Rooms(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Room, error)
	Groups(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Group, error)
	Users(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.User, error)
	CreateSite(ctx context.Context, by fleet.Actor, s fleet.Site) (fleet.Site, error)
	policy.ImportStore
}

// names are the things of one kind that an account has.
type names struct {
	byID, byName map[string]string // id → name, name → id
}

func newNames() names { return names{map[string]string{}, map[string]string{}} }

func (n names) add(id, name string) { n.byID[id], n.byName[name] = name, id }

// id takes an id or a name.
func (n names) id(ref string) (string, bool) {
	if id, ok := n.byName[ref]; ok {
		return id, true
	}
	_, ok := n.byID[ref]
	return ref, ok
}

// name is what people call it; of what is gone, its id.
func (n names) name(id string) string { return cmp.Or(n.byID[id], id) }

// places are what devices refer to.
type places struct {
	sites, rooms, groups, users names
	siteOf                      map[string]string // room → site
	dynamic                     map[string]bool   // groups that a filter fills
}

func loadPlaces(ctx context.Context, st Store, id fleet.AccountID) (p places, err error) {
	p = places{newNames(), newNames(), newNames(), newNames(), map[string]string{}, map[string]bool{}}
	sites, err := st.Sites(ctx, id, fleet.Page{})
	if err != nil {
		return p, err
	}
	for _, s := range sites {
		p.sites.add(string(s.ID), s.Name)
	}
	rooms, err := st.Rooms(ctx, id, fleet.Page{})
	if err != nil {
		return p, err
	}
	for _, r := range rooms {
		p.rooms.add(string(r.ID), r.Name)
		p.siteOf[string(r.ID)] = string(r.Site)
	}
	groups, err := st.Groups(ctx, id, fleet.Page{})
	if err != nil {
		return p, err
	}
	for _, g := range groups {
		p.groups.add(string(g.ID), g.Name)
		p.dynamic[string(g.ID)] = g.Dynamic()
	}
	users, err := st.Users(ctx, id, fleet.Page{})
	for _, u := range users {
		p.users.add(string(u.ID), u.Name)
	}
	return p, err
}

// devicePolicies are the policies of level device by their device, the
// strongest first.
func devicePolicies(ctx context.Context, st Store, id fleet.AccountID, wanted func(fleet.DeviceID) bool) (map[fleet.DeviceID][]policy.Policy, error) {
	all, err := st.Policies(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	out := map[fleet.DeviceID][]policy.Policy{}
	for _, p := range all {
		if d := fleet.DeviceID(p.Target); p.Level == policy.Device && wanted(d) {
			out[d] = append(out[d], p)
		}
	}
	for _, ps := range out {
		slices.SortFunc(ps, func(a, b policy.Policy) int { // docs/adr/0008
			return cmp.Or(-cmp.Compare(a.Priority, b.Priority), strings.Compare(a.Name, b.Name))
		})
	}
	return out, nil
}

// sameKey reports whether two names are one setting of a family: said for it or
// for all, and on J100 in any letter case.
func sameKey(f fleet.Family, a, b policy.Key) bool {
	fa, na := a.Split()
	fb, nb := b.Split()
	if fa != "" && fa != f || fb != "" && fb != f {
		return a == b
	}
	return na == nb || f == fleet.J100 && strings.EqualFold(na, nb)
}

// keyIn finds the name under which p sets k for a device of family f: what is
// said for the family beats what is said for all.
func keyIn(p *policy.Policy, f fleet.Family, k policy.Key) (policy.Key, bool) {
	said, bare := k.Split()
	if said == "" {
		said = f
	}
	for _, try := range [...]policy.Key{policy.Key(string(said) + ":" + bare), policy.Key(bare)} {
		if _, ok := p.Settings[try]; ok && (said == f || try == k) {
			return try, true
		}
	}
	if f == fleet.J100 {
		for have := range p.Settings {
			if sameKey(f, have, k) {
				return have, true
			}
		}
	}
	return "", false
}

// secretSetting reports whether a setting carries a secret in any family that
// it may be meant for.
func secretSetting(ds *dialect.Set, k policy.Key) bool {
	f, bare := k.Split()
	return slices.ContainsFunc(ds.All(), func(d dialect.Dialect) bool {
		return (f == "" || f == d.Family()) && d.Book().Secret(bare)
	})
}
