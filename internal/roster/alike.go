package roster

import (
	"context"
	"iter"
	"unique"

	"muster/internal/fleet"
)

// A Found is a device that Alike goes over. It is looked at until the next.
type Found struct {
	places *Places
	p      *packed
	class  int
}

// Class numbers, from 0, what the device has in common with others: its family, model,
// onboarding, site, static and dynamic groups, user groups, whether Auto-Sync leaves it out
// and which other server holds it. Devices of one class differ in nothing of these; those
// that do not may still be of two classes.
func (f *Found) Class() int { return f.class }

// ID is the device's; so are MAC and Holds.
func (f *Found) ID() fleet.DeviceID { return fleet.DeviceID(f.p.texts[:f.p.ends[0]]) }

// MAC is as ID.
func (f *Found) MAC() fleet.MAC { return f.p.mac }

// Holds is as ID.
func (f *Found) Holds() fleet.Generation { return f.p.holds }

// Device is all of it, as Walk has it: what Alike saves its caller for most devices.
func (f *Found) Device() fleet.Device { return f.places.device(f.p) }

// A trait is what of a kind tells classes apart.
type trait struct {
	family                     fleet.Family
	model, autoSync, elsewhere string
	onboarding                 fleet.Onboarding
}

// A class is told by what it points to: places, groups and users are there once each.
type class struct {
	trait  int
	place  *place
	member *membership
	user   string // "" for one without groups
}

// classes numbers them for one walk.
type classes struct {
	places *Places
	traits map[trait]int
	kinds  map[unique.Handle[kind]]int
	all    map[class]int
}

func (c *classes) of(p *packed) int {
	t, known := c.kinds[p.kind]
	if !known {
		k := p.kind.Value()
		is := trait{k.family, k.model, k.autoSync, k.elsewhere, k.onboarding}
		if t, known = c.traits[is]; !known {
			t = len(c.traits)
			c.traits[is] = t
		}
		c.kinds[p.kind] = t
	}
	at := class{trait: t, place: p.place, member: c.places.membership(p)}
	if user := p.texts[p.ends[2]:p.ends[3]]; len(c.places.groupsOf(user)) > 0 {
		at.user = user
	}
	n, known := c.all[at]
	if !known {
		n = len(c.all)
		c.all[at] = n
	}
	return n
}

// Alike is Walk for who asks the same of devices that are alike: it says of each which class
// it is of, and makes up the whole device when it is asked to.
func (a *Account) Alike(ctx context.Context) iter.Seq2[*Found, error] {
	return func(yield func(*Found, error) bool) {
		places, err := a.Places(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		c := classes{places: places, traits: map[trait]int{}, kinds: map[unique.Handle[kind]]int{}, all: map[class]int{}}
		f := Found{places: places}
		for p, err := range a.walk(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			f.p, f.class = p, c.of(p)
			if !yield(&f, nil) {
				return
			}
		}
	}
}
