package storetest

import (
	"strings"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

func (w *world) group(a fleet.Account, name string) fleet.Group {
	w.t.Helper()
	v, err := w.CreateGroup(w.ctx, w.by, fleet.Group{Account: a.ID, Name: name})
	w.no(err)
	return v
}

func (w *world) dynamic(a fleet.Account, name, filter string) fleet.Group {
	w.t.Helper()
	v, err := w.CreateGroup(w.ctx, w.by, fleet.Group{Account: a.ID, Name: name, Filter: filter})
	w.no(err)
	return v
}

func (w *world) user(a fleet.Account, name string, groups ...fleet.UserGroup) fleet.User {
	w.t.Helper()
	u := fleet.User{Account: a.ID, Name: name, Email: name + "@example.org"}
	for _, g := range groups {
		u.Groups = append(u.Groups, string(g.ID))
	}
	v, err := w.CreateUser(w.ctx, w.by, u)
	w.no(err)
	return v
}

func (w *world) userGroup(a fleet.Account, name string) fleet.UserGroup {
	w.t.Helper()
	v, err := w.CreateUserGroup(w.ctx, w.by, fleet.UserGroup{Account: a.ID, Name: name})
	w.no(err)
	return v
}

func (w *world) view(a fleet.Account, name string) fleet.View {
	w.t.Helper()
	v, err := w.CreateView(w.ctx, w.by, fleet.View{Account: a.ID, Name: name, Filter: "held = true", Sort: "name", Columns: []string{"name", "mac"}})
	w.no(err)
	return v
}

// kept holds a noun of an account to what they all promise. edit changes what
// may change.
func kept[T any](w *world, what, prefix string, id func(T) string, common func(*T) (*string, *map[string]string, *int64), made func(a fleet.Account, name string) T, edit func(*T),
	find func(root fleet.AccountID, ref string) (T, error), list func(fleet.AccountID, fleet.Page) ([]T, error), save func(T) (T, error), drop func(fleet.AccountID, T) error) {
	w.t.Helper()
	a, b := w.customer(what), w.customer("other "+what)
	v := made(a, "one")
	made(b, "one")
	if _, _, revision := common(&v); !strings.HasPrefix(id(v), prefix) || *revision != 1 {
		w.t.Errorf("%s: filled in: %+v", what, v)
	}
	for _, ref := range []string{id(v), "one"} {
		got, err := find(a.ID, ref)
		w.no(err)
		w.same(got, v)
		_, err = find(b.ID, id(v))
		w.missing(err, what)
	}
	w.is(second(find(w.top.ID, "one")), fault.Conflict, "ambiguousName")
	for _, ref := range []string{"", "none", "x\x00"} {
		w.missing(second(find(a.ID, ref)), what)
	}

	before := len(w.entries())
	same, err := save(v)
	w.no(err)
	w.same(same, v)
	if len(w.entries()) != before {
		w.t.Errorf("%s: a save that changes nothing has a line in the trail", what)
	}
	changed := v
	edit(&changed)
	name, labels, _ := common(&changed)
	*name, *labels = "two", map[string]string{"l": "v"}
	changed, err = save(changed)
	w.no(err)
	if _, _, revision := common(&changed); *revision != 2 {
		w.t.Errorf("%s: saved as %+v", what, changed)
	}
	got, err := find(a.ID, "two")
	w.no(err)
	w.same(got, changed)
	stale := v
	name, _, _ = common(&stale)
	*name = "three"
	w.is(second(save(stale)), fault.Conflict, "stale")
	third := made(a, "three")
	name, _, _ = common(&third)
	*name = "two"
	w.is(second(save(third)), fault.Conflict, "nameTaken")
	*name = "a/b"
	w.is(second(save(third)), fault.Invalid, "")

	w.same(pages(w, 1, id, func(p fleet.Page) ([]T, error) { return list(a.ID, p) }, nil), []string{id(v), id(third)})
	all, err := list(a.ID, fleet.Page{})
	w.no(err)
	if len(all) != 2 {
		w.t.Errorf("%s: all are %d", what, len(all))
	}
	w.no(drop(a.ID, v))
	w.missing(drop(a.ID, v), what)
	w.missing(second(find(a.ID, id(v))), what)
	w.missing(second(save(changed)), what)
	w.no(w.DeleteAccount(w.ctx, w.by, a.ID))
	w.no(w.DeleteAccount(w.ctx, w.by, b.ID))
}

var groups = map[string]func(*testing.T, *world){
	"a device group is kept": func(_ *testing.T, w *world) {
		kept(w, "device group", "grp_", func(v fleet.Group) string { return string(v.ID) }, func(v *fleet.Group) (*string, *map[string]string, *int64) { return &v.Name, &v.Labels, &v.Revision },
			w.group, func(v *fleet.Group) { v.Description = "d" },
			func(a fleet.AccountID, ref string) (fleet.Group, error) { return w.FindGroup(w.ctx, a, ref) },
			func(a fleet.AccountID, p fleet.Page) ([]fleet.Group, error) { return w.Groups(w.ctx, a, p) },
			func(v fleet.Group) (fleet.Group, error) { return w.SaveGroup(w.ctx, w.by, v) },
			func(a fleet.AccountID, v fleet.Group) error { return w.DeleteGroup(w.ctx, w.by, a, v.ID) })
	},
	"a device user is kept": func(_ *testing.T, w *world) {
		kept(w, "device user", "usr_", func(v fleet.User) string { return string(v.ID) }, func(v *fleet.User) (*string, *map[string]string, *int64) { return &v.Name, &v.Labels, &v.Revision },
			func(a fleet.Account, name string) fleet.User { return w.user(a, name) }, func(v *fleet.User) { v.Email = "x@example.org" },
			func(a fleet.AccountID, ref string) (fleet.User, error) { return w.FindUser(w.ctx, a, ref) },
			func(a fleet.AccountID, p fleet.Page) ([]fleet.User, error) { return w.Users(w.ctx, a, p) },
			func(v fleet.User) (fleet.User, error) { return w.SaveUser(w.ctx, w.by, v) },
			func(a fleet.AccountID, v fleet.User) error { return w.DeleteUser(w.ctx, w.by, a, v.ID) })
	},
	"a device user group is kept": func(_ *testing.T, w *world) {
		kept(w, "device user group", "dug_", func(v fleet.UserGroup) string { return string(v.ID) }, func(v *fleet.UserGroup) (*string, *map[string]string, *int64) { return &v.Name, &v.Labels, &v.Revision },
			w.userGroup, func(v *fleet.UserGroup) { v.Description = "d" },
			func(a fleet.AccountID, ref string) (fleet.UserGroup, error) { return w.FindUserGroup(w.ctx, a, ref) },
			func(a fleet.AccountID, p fleet.Page) ([]fleet.UserGroup, error) { return w.UserGroups(w.ctx, a, p) },
			func(v fleet.UserGroup) (fleet.UserGroup, error) { return w.SaveUserGroup(w.ctx, w.by, v) },
			func(a fleet.AccountID, v fleet.UserGroup) error { return w.DeleteUserGroup(w.ctx, w.by, a, v.ID) })
	},
	"a saved view is kept": func(_ *testing.T, w *world) {
		kept(w, "saved view", "viw_", func(v fleet.View) string { return v.ID }, func(v *fleet.View) (*string, *map[string]string, *int64) { return &v.Name, &v.Labels, &v.Revision },
			w.view, func(v *fleet.View) { v.Filter, v.Sort, v.Columns = "", "-mac", []string{"mac"} },
			func(a fleet.AccountID, ref string) (fleet.View, error) { return w.FindView(w.ctx, a, ref) },
			func(a fleet.AccountID, p fleet.Page) ([]fleet.View, error) { return w.Views(w.ctx, a, p) },
			func(v fleet.View) (fleet.View, error) { return w.SaveView(w.ctx, w.by, v) },
			func(a fleet.AccountID, v fleet.View) error { return w.DeleteView(w.ctx, w.by, a, v.ID) })
	},
	"a group stays static or dynamic": func(_ *testing.T, w *world) {
		a := w.customer("a")
		g, d := w.group(a, "g"), w.dynamic(a, "d", "held = true")
		g.Filter, d.Filter = "held = true", ""
		w.field(second(w.SaveGroup(w.ctx, w.by, g)), "/spec/kind", "immutable")
		w.field(second(w.SaveGroup(w.ctx, w.by, d)), "/spec/kind", "immutable")
		d.Filter = "held = false"
		w.no(second(w.SaveGroup(w.ctx, w.by, d)))
		w.same(w.changes(a), map[string]string{"filter": "held = true → held = false"})
	},
	"a deleted group leaves its devices, wherever it stands among theirs": func(_ *testing.T, w *world) {
		a := w.customer("a")
		x, y, z := w.group(a, "x"), w.group(a, "y"), w.group(a, "z")
		var before []fleet.Device
		want := map[int][]string{}
		for i, of := range [][]fleet.Group{{y}, {x, y}, {y, z}, {x, y, z}, {x, z}, {}} {
			d := w.device(a)
			for _, g := range of {
				d.Groups = append(d.Groups, string(g.ID))
				if g.ID != y.ID {
					want[i] = append(want[i], string(g.ID))
				}
			}
			d, err := w.SaveDevice(w.ctx, w.by, d)
			w.no(err)
			before = append(before, d)
		}
		p, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "for y", Level: policy.DeviceGroup, Target: string(y.ID)})
		w.no(err)
		w.is(w.DeleteGroup(w.ctx, w.by, a.ID, y.ID), fault.Conflict, "inUse")
		w.same(w.byMAC(a, before[0].MAC), before[0])
		w.no(w.DeletePolicy(w.ctx, w.by, a.ID, p.ID, p.Revision))
		w.no(w.DeleteGroup(w.ctx, w.by, a.ID, y.ID))
		w.same(w.changes(a), map[string]string{"name": "y", "devices": "4"})
		for i, d := range before {
			got := w.byMAC(a, d.MAC)
			w.same(got.Groups, want[i])
			grown := d.Revision
			if i < 4 {
				grown++
			}
			w.same(got.Revision, grown)
		}
	},
	"groups that a device names have no order": func(_ *testing.T, w *world) {
		a := w.customer("a")
		x, y, d := w.group(a, "x"), w.group(a, "y"), w.device(a)
		d.Groups = []string{string(y.ID), string(x.ID), string(y.ID)}
		d, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		w.same(d.Groups, []string{string(x.ID), string(y.ID)})
		d.Groups = []string{string(y.ID), string(x.ID)}
		got, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		w.same(got.Revision, d.Revision)
	},
	"a deleted user leaves its devices": func(_ *testing.T, w *world) {
		a := w.customer("a")
		u, d := w.user(a, "u"), w.device(a)
		d.User = string(u.ID)
		d, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		w.no(w.DeleteUser(w.ctx, w.by, a.ID, u.ID))
		w.same(w.changes(a), map[string]string{"name": "u", "devices": "1"})
		if got := w.byMAC(a, d.MAC); got.User != "" || got.Revision != d.Revision+1 {
			w.t.Errorf("the device is %+v", got)
		}
	},
	"a device user's groups are its account's own, and a deleted one is left": func(_ *testing.T, w *world) {
		a := w.customer("a")
		g, h := w.userGroup(a, "g"), w.userGroup(a, "h")
		u := w.user(a, "u", h, g)
		w.same(u.Groups, []string{string(g.ID), string(h.ID)})
		w.field(second(w.CreateUser(w.ctx, w.by, fleet.User{Account: a.ID, Name: "x", Groups: []string{string(g.ID), string(w.userGroup(w.customer("b"), "g").ID)}})), "/spec/groups/1", "reference")
		p, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "for g", Level: policy.UserGroup, Target: string(g.ID)})
		w.no(err)
		w.is(w.DeleteUserGroup(w.ctx, w.by, a.ID, g.ID), fault.Conflict, "inUse")
		w.no(w.DeletePolicy(w.ctx, w.by, a.ID, p.ID, p.Revision))
		w.no(w.DeleteUserGroup(w.ctx, w.by, a.ID, g.ID))
		w.same(w.changes(a), map[string]string{"name": "g", "users": "1"})
		got, err := w.FindUser(w.ctx, a.ID, "u")
		w.no(err)
		w.same(got.Groups, []string{string(h.ID)})
		w.same(got.Revision, u.Revision+1)
	},
}
