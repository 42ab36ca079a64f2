package roster

import (
	"slices"

	"muster/internal/fleet"
)

// WithSite is p as it would be after a site was made or changed. So are the
// functions below for their nouns. p stays as it is.
func (p *Places) WithSite(v fleet.Site) *Places {
	out := *p
	out.sites = put(p.sites, v, siteLabel)
	out.subnets = newSubnets(out.sites.all)
	return out.again()
}

// WithoutSite is p after a site and its rooms were deleted.
func (p *Places) WithoutSite(id fleet.SiteID) *Places {
	out := *p
	out.sites = drop(p.sites, func(v *fleet.Site) bool { return v.ID == id }, siteLabel)
	out.rooms = drop(p.rooms, func(v *fleet.Room) bool { return v.Site == id }, roomLabel)
	out.subnets = newSubnets(out.sites.all)
	return out.again()
}

// WithRoom is as WithSite.
func (p *Places) WithRoom(v fleet.Room) *Places {
	out := *p
	out.rooms = put(p.rooms, v, roomLabel)
	return out.again()
}

// WithoutRoom is p after a room was deleted.
func (p *Places) WithoutRoom(id fleet.RoomID) *Places {
	out := *p
	out.rooms = drop(p.rooms, func(v *fleet.Room) bool { return v.ID == id }, roomLabel)
	return out.again()
}

// WithGroup is as WithSite.
func (p *Places) WithGroup(v fleet.Group) *Places {
	out := *p
	out.groups = put(p.groups, v, groupLabel)
	return out.again()
}

// WithoutGroup is p after a device group was deleted.
func (p *Places) WithoutGroup(id fleet.GroupID) *Places {
	out := *p
	out.groups = drop(p.groups, func(v *fleet.Group) bool { return v.ID == id }, groupLabel)
	return out.again()
}

// WithUser is as WithSite.
func (p *Places) WithUser(v fleet.User) *Places {
	out := *p
	out.users = put(p.users, v, userLabel)
	return out.again()
}

// WithoutUser is p after a device user was deleted.
func (p *Places) WithoutUser(id fleet.UserID) *Places {
	out := *p
	out.users = drop(p.users, func(v *fleet.User) bool { return v.ID == id }, userLabel)
	return out.again()
}

// WithoutUserGroup is p after a device user group was deleted, and its users taken out of it.
func (p *Places) WithoutUserGroup(id fleet.UserGroupID) *Places {
	out := *p
	out.userGroups = drop(p.userGroups, func(v *fleet.UserGroup) bool { return v.ID == id }, userGroupLabel)
	users := slices.Clone(p.users.all)
	for i := range users {
		if g := users[i].Groups; slices.Contains(g, string(id)) {
			users[i].Groups = slices.DeleteFunc(slices.Clone(g), func(s string) bool { return s == string(id) })
		}
	}
	out.users = shelve(users, userLabel)
	return out.again()
}

// again works out anew who is in the dynamic groups.
func (p *Places) again() *Places {
	p.dynamic = newDynamic(p)
	return p
}

func put[T any](s shelf[T], v T, label func(*T) (id, name string)) shelf[T] {
	all := slices.Clone(s.all)
	id, _ := label(&v)
	at := slices.IndexFunc(all, func(x T) bool { i, _ := label(&x); return i == id })
	if at < 0 {
		all = append(all, v)
	} else {
		all[at] = v
	}
	return shelve(all, label)
}

func drop[T any](s shelf[T], gone func(*T) bool, label func(*T) (id, name string)) shelf[T] {
	return shelve(slices.DeleteFunc(slices.Clone(s.all), func(v T) bool { return gone(&v) }), label)
}

func siteLabel(v *fleet.Site) (id, name string)           { return string(v.ID), v.Name }
func roomLabel(v *fleet.Room) (id, name string)           { return string(v.ID), v.Name }
func groupLabel(v *fleet.Group) (id, name string)         { return string(v.ID), v.Name }
func userLabel(v *fleet.User) (id, name string)           { return string(v.ID), v.Name }
func userGroupLabel(v *fleet.UserGroup) (id, name string) { return string(v.ID), v.Name }
