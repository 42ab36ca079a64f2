package admin

import (
	"slices"

	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/roster"
)

// The changes of sites, rooms, groups and users, as impactOf takes them. A thing
// that is made has nobody in it yet, but the filters of groups may name it.

func siteChange(will, was *fleet.Site) change {
	if will != nil {
		return change{places: func(p *roster.Places) *roster.Places { return p.WithSite(*will) }}
	}
	return change{
		places: func(p *roster.Places) *roster.Places { return p.WithoutSite(was.ID) },
		device: func(d *fleet.Device) bool {
			if d.Site != string(was.ID) {
				return false
			}
			d.Site, d.Room, d.Lifecycle = "", "", d.Lifecycle.At("")
			return true
		},
	}
}

func roomChange(will, was *fleet.Room) change {
	if will == nil {
		return change{
			places: func(p *roster.Places) *roster.Places { return p.WithoutRoom(was.ID) },
			device: func(d *fleet.Device) bool {
				there := d.Room == string(was.ID)
				if there {
					d.Room = ""
				}
				return there
			},
		}
	}
	return change{
		places: func(p *roster.Places) *roster.Places { return p.WithRoom(*will) },
		device: func(d *fleet.Device) bool { // a room takes its devices along
			moves := d.Room == string(will.ID) && d.Site != string(will.Site)
			if moves {
				d.Site = string(will.Site)
			}
			return moves
		},
	}
}

func groupChange(will, was *fleet.Group) change {
	if will != nil {
		return change{places: func(p *roster.Places) *roster.Places { return p.WithGroup(*will) }}
	}
	return change{
		places: func(p *roster.Places) *roster.Places { return p.WithoutGroup(was.ID) },
		device: func(d *fleet.Device) bool {
			i := slices.Index(d.Groups, string(was.ID))
			if i >= 0 {
				d.Groups = slices.Delete(slices.Clone(d.Groups), i, i+1)
			}
			return i >= 0
		},
	}
}

func userChange(will, was *fleet.User) change {
	if will != nil {
		return change{places: func(p *roster.Places) *roster.Places { return p.WithUser(*will) }}
	}
	return change{
		places: func(p *roster.Places) *roster.Places { return p.WithoutUser(was.ID) },
		device: func(d *fleet.Device) bool {
			his := d.User == string(was.ID)
			if his {
				d.User = ""
			}
			return his
		},
	}
}

func userGroupChange(will, was *fleet.UserGroup) change {
	if will != nil {
		return change{} // who is in it, its users say; and filters do not name it
	}
	return change{places: func(p *roster.Places) *roster.Places { return p.WithoutUserGroup(was.ID) }}
}

// deviceChange is a device that is edited.
func deviceChange(will fleet.Device) change {
	return change{device: func(d *fleet.Device) bool {
		if d.ID != will.ID {
			return false
		}
		*d = will
		return true
	}}
}

// provisioningChange is an account's provisioning that is edited. The pair is
// told as the edit makes it.
func (s *server) provisioningChange(next fleet.Provisioning) change {
	return change{picture: func(p *impact.Picture) *impact.Picture { return p.WithProvisioning(next, s.home(next)) }}
}
