package roster

import (
	"context"
	"net/netip"

	"muster/internal/fleet"
)

// Places is an account's sites, rooms, groups and users as they were at one
// time. It is immutable; callers leave what it returns alone.
type Places struct {
	sites      shelf[fleet.Site]
	rooms      shelf[fleet.Room]
	groups     shelf[fleet.Group]
	users      shelf[fleet.User]
	userGroups shelf[fleet.UserGroup]
	subnets    *subnets
	homes      map[string]*fleet.Home
	dynamic    *dynamic
}

// A shelf is things of one kind, by id and by name.
type shelf[T any] struct {
	all    []T // by id
	byID   map[string]*T
	byName map[string]*T
}

func shelve[T any](all []T, label func(*T) (id, name string)) shelf[T] {
	s := shelf[T]{all: all, byID: make(map[string]*T, len(all)), byName: make(map[string]*T, len(all))}
	for i := range all {
		id, name := label(&all[i])
		s.byID[id], s.byName[name] = &all[i], &all[i]
	}
	return s
}

// find takes an id or a name; a name that looks like another's id loses.
func (s *shelf[T]) find(ref string) (v T, ok bool) {
	p := s.byID[ref]
	if p == nil {
		p = s.byName[ref]
	}
	if p == nil {
		return v, false
	}
	return *p, true
}

// Site finds a site by id or name, and so do Room, Group, User and UserGroup.
func (p *Places) Site(ref string) (fleet.Site, bool) { return p.sites.find(ref) }

// Room is as Site.
func (p *Places) Room(ref string) (fleet.Room, bool) { return p.rooms.find(ref) }

// Group is as Site, for device groups of both kinds.
func (p *Places) Group(ref string) (fleet.Group, bool) { return p.groups.find(ref) }

// User is as Site.
func (p *Places) User(ref string) (fleet.User, bool) { return p.users.find(ref) }

// UserGroup is as Site.
func (p *Places) UserGroup(ref string) (fleet.UserGroup, bool) { return p.userGroups.find(ref) }

// Sites lists all sites by id, and so do Groups and UserGroups.
func (p *Places) Sites() []fleet.Site { return p.sites.all }

// Groups is as Sites.
func (p *Places) Groups() []fleet.Group { return p.groups.all }

// UserGroups is as Sites.
func (p *Places) UserGroups() []fleet.UserGroup { return p.userGroups.all }

// SiteOf finds the site whose subnets an address is in: address is where the
// server sees a request come from, private what the device says it has itself,
// which need not be valid. The rule with the longest private prefix wins, then
// the one with the longest public prefix.
func (p *Places) SiteOf(address, private netip.Addr) (fleet.Site, bool) {
	id := p.subnets.of(address, private)
	if id == "" {
		return fleet.Site{}, false
	}
	return p.sites.find(id)
}

// Member works out what d belongs to, from d alone: it need not be stored, nor
// be as it is stored.
func (p *Places) Member(d fleet.Device) fleet.Member {
	return fleet.Member{Dynamic: p.dynamic.of(d), UserGroups: p.groupsOf(d.User), Home: p.homes[d.Site]}
}

func (p *Places) groupsOf(user string) []string {
	if user == "" {
		return nil
	}
	u := p.users.byID[user]
	if u == nil {
		return nil
	}
	return u.Groups
}

// A part of Places is what one kind of notice is about.
type part uint8

const (
	sites part = 1 << iota
	groups
	users
)

// paint reads the parts that are old; the rest is last's.
func paint(ctx context.Context, st Store, id fleet.AccountID, last *Places, old part) (*Places, error) {
	p := &Places{}
	if last != nil {
		*p = *last
	} else {
		old = sites | groups | users
	}
	if old&sites != 0 {
		all, err := st.Sites(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		rooms, err := st.Rooms(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		homes, err := st.Homes(ctx, id)
		if err != nil {
			return nil, err
		}
		p.homes = make(map[string]*fleet.Home, len(homes))
		for s, h := range homes {
			p.homes[string(s)] = &h
		}
		p.sites = shelve(all, func(s *fleet.Site) (string, string) { return string(s.ID), s.Name })
		p.rooms = shelve(rooms, func(r *fleet.Room) (string, string) { return string(r.ID), r.Name })
		p.subnets = newSubnets(all)
	}
	if old&groups != 0 {
		all, err := st.Groups(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		p.groups = shelve(all, func(g *fleet.Group) (string, string) { return string(g.ID), g.Name })
	}
	if old&users != 0 {
		all, err := st.Users(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		of, err := st.UserGroups(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		p.users = shelve(all, func(u *fleet.User) (string, string) { return string(u.ID), u.Name })
		p.userGroups = shelve(of, func(g *fleet.UserGroup) (string, string) { return string(g.ID), g.Name })
	}
	if last == nil || last.dynamic.asks(old) {
		p.dynamic = newDynamic(p)
	}
	return p, nil
}
