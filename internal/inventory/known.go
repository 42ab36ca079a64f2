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

// keyIn finds the name under which p sets k for a device of family f, in any of
// the spellings that the family takes for one: of several that whose value the device
// is told (policy.Layer).
func keyIn(ds *dialect.Set, p *policy.Policy, f fleet.Family, k policy.Key) (policy.Key, bool) {
	said, bare := k.Split()
	if said != "" && said != f {
		_, ok := p.Settings[k]
		return k, ok
	}
	name := canonical(ds, f, bare)
	own, all := policy.Key(string(f)+":"+name), policy.Key(name)
	if _, ok := p.Settings[own]; ok {
		return own, true
	}
	if canonical(ds, f, "a") == "a" { // the family tells all spellings apart
		_, ok := p.Settings[all]
		return all, ok
	}
	before := func(a, b policy.Key) bool { // what is said for the family, what it spells itself, what sorts first
		x, _ := a.Split()
		y, _ := b.Split()
		if x != y {
			return x == f
		}
		return a == all || b != all && a < b
	}
	at, found := policy.Key(""), false
	for have := range p.Settings {
		if of, b := have.Split(); (of == f || of == "") && canonical(ds, f, b) == name && (!found || before(have, at)) {
			at, found = have, true
		}
	}
	return at, found
}

// canonical is the one spelling of a bare name in a family.
func canonical(ds *dialect.Set, f fleet.Family, bare string) string {
	if d := ds.Of(f); d != nil {
		return d.Book().Canonical(bare)
	}
	return bare
}

// secrets remembers of settings whether they carry a secret: a table asks for
// each cell.
type secrets struct {
	dialects *dialect.Set
	known    map[policy.Key]bool
}

func newSecrets(ds *dialect.Set) secrets { return secrets{ds, map[policy.Key]bool{}} }

// has reports whether a setting carries a secret in any family that it may be
// meant for.
func (s secrets) has(k policy.Key) bool {
	secret, known := s.known[k]
	if !known {
		f, bare := k.Split()
		secret = slices.ContainsFunc(s.dialects.All(), func(d dialect.Dialect) bool {
			return (f == "" || f == d.Family()) && d.Book().Secret(bare)
		})
		s.known[k] = secret
	}
	return secret
}
