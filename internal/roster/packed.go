package roster

import (
	"strings"
	"sync/atomic"
	"time"
	"unique"

	"muster/internal/fleet"
)

// A packed device is a fleet.Device in a quarter of the room, 144 bytes and its own
// texts: what many devices have in common is there once. Its address is left out:
// nothing that the roster is asked for depends on it. So are the times of its Stage.
type packed struct {
	kind   unique.Handle[kind]
	place  *place
	labels map[string]string
	member atomic.Pointer[membership] // of the dynamic groups it was last worked out for; nil: never

	texts string    // its own, one after the other: most have only an id
	ends  [5]uint32 // of id, serial, name, user and room in texts

	created, updated, firstSeen, lastSeen, lastSync int64 // microseconds since 1970; 0: zero

	revision int64
	holds    fleet.Generation
	mac      fleet.MAC
	held     bool
}

// A kind is what devices of one model and way have in common.
type kind struct {
	account                             fleet.AccountID
	family                              fleet.Family
	model, version, autoSync, elsewhere string
	onboarding                          fleet.Onboarding
	lifecycle                           fleet.Lifecycle
	profile                             fleet.ProfileID // that it was told when it enrolled
	edition                             int64
}

// A place is what devices of one site and the same static groups have in common.
type place struct {
	site   string
	groups []string // nobody writes into it
}

// A sharer keeps one copy of each place. Those that no device has any more stay
// until there are more of them than of devices.
type sharer map[string]*place

func (s sharer) of(site string, groups []string, most int) *place {
	var buf [256]byte
	key := append(buf[:0], site...)
	for _, g := range groups {
		key = append(append(key, 0), g...)
	}
	if p := s[string(key)]; p != nil {
		return p
	}
	if len(s) > 2*most+1000 {
		clear(s)
	}
	p := &place{site: strings.Clone(site)}
	for _, g := range groups {
		p.groups = append(p.groups, unique.Make(g).Value())
	}
	s[string(key)] = p
	return p
}

func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func instant(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

func pack(d *fleet.Device, places sharer, most int) *packed {
	var ends [5]uint32
	var buf [256]byte
	texts := buf[:0]
	for i, t := range [...]string{string(d.ID), d.Serial, d.Name, d.User, d.Room} {
		texts = append(texts, t...)
		ends[i] = uint32(len(texts))
	}
	return &packed{
		kind: unique.Make(kind{account: d.Account, family: d.Family, model: d.Model, version: d.SoftwareVersion, autoSync: d.AutoSync,
			elsewhere: d.ExternalServer, onboarding: d.Onboarding, lifecycle: d.Lifecycle, profile: d.Stage.Profile, edition: d.Stage.Edition}),
		place: places.of(d.Site, d.Groups, most), labels: d.Labels, texts: string(texts), ends: ends,
		created: micros(d.CreatedAt), updated: micros(d.UpdatedAt), firstSeen: micros(d.FirstSeen), lastSeen: micros(d.LastSeen), lastSync: micros(d.LastSync),
		revision: d.Revision, holds: d.Holds, mac: d.MAC, held: d.Held,
	}
}

// device unpacks all but Member.
func (p *packed) device() (d fleet.Device) {
	k := p.kind.Value()
	e := &p.ends
	d.ID, d.Account, d.MAC, d.Serial, d.Name = fleet.DeviceID(p.texts[:e[0]]), k.account, p.mac, p.texts[e[0]:e[1]], p.texts[e[1]:e[2]]
	d.Family, d.Model, d.Onboarding, d.Lifecycle = k.family, k.model, k.onboarding, k.lifecycle
	d.Site, d.Room, d.Groups, d.User = p.place.site, p.texts[e[3]:e[4]], p.place.groups, p.texts[e[2]:e[3]]
	d.AutoSync, d.Held, d.Labels = k.autoSync, p.held, p.labels
	d.CreatedAt, d.UpdatedAt, d.Revision = instant(p.created), instant(p.updated), p.revision
	d.FirstSeen, d.LastSeen, d.LastSync = instant(p.firstSeen), instant(p.lastSeen), instant(p.lastSync)
	d.Stage.Profile, d.Stage.Edition = k.profile, k.edition
	d.Holds, d.SoftwareVersion, d.ExternalServer = p.holds, k.version, k.elsewhere
	return d
}
