package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"muster/internal/fleet"
)

// A learnt is what a sighting can teach of a device.
type learnt struct {
	id                                                      fleet.DeviceID
	mac, model, family, serial, softwareVersion, site, room string
	onboarding                                              fleet.Onboarding
	lifecycle                                               fleet.Lifecycle
	updated, revision                                       int64
}

func scanLearnt(r row) (l learnt, err error) {
	var activated, enrolled int64
	err = r.Scan(&l.id, &l.mac, &l.model, &l.family, &l.serial, &l.softwareVersion, &l.site, &l.onboarding, &l.room, &l.updated, &l.revision, &l.lifecycle, &activated, &enrolled)
	l.stands(activated, enrolled)
	return l, err
}

// stands makes what the device is shown as of what is stored.
func (l *learnt) stands(activated, enrolled int64) {
	l.lifecycle = fleet.Stage{ActivatedAt: fromMicro(activated), EnrolledAt: fromMicro(enrolled)}.Lifecycle(l.lifecycle, l.site)
}

// A move is a device that has come to another site.
type move struct {
	device fleet.DeviceID
	mac    fleet.MAC
	from   string
	to     string
}

// lessons collect what a batch taught.
type lessons struct {
	learned []fleet.Lesson
	moves   []move
	joined  []learnt // what was a PIN device and is provisioned
}

func (l *lessons) note(m fleet.MAC, was, is learnt) {
	moved := was.site != is.site
	changed := was.model != is.model || was.family != is.family || was.serial != is.serial || was.softwareVersion != is.softwareVersion || was.onboarding != is.onboarding
	if !moved && !changed {
		return
	}
	if moved {
		l.moves = append(l.moves, move{is.id, m, was.site, is.site})
	}
	if was.onboarding != is.onboarding {
		l.joined = append(l.joined, is)
	}
	l.learned = append(l.learned, fleet.Lesson{MAC: m, Moved: moved, Changed: changed, Family: fleet.Family(is.family), Model: is.model, Serial: is.serial,
		Onboarding: is.onboarding, Lifecycle: is.lifecycle, Site: is.site, Room: is.room, SoftwareVersion: is.softwareVersion, UpdatedAt: fromMicro(is.updated), Revision: is.revision})
}

// placed takes off sites that the account does not have, or no longer, and
// keeps the others until the transaction ends.
func (s *Store) placed(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting) ([]fleet.Sighting, error) {
	there := map[string]bool{"": true}
	var unknown bool
	for _, g := range seen {
		ok, asked := there[g.Site]
		if !asked {
			var err error
			if ok, err = s.exists(ctx, tx, "site", id, g.Site); err != nil {
				return nil, err
			}
			there[g.Site] = ok
		}
		unknown = unknown || !ok
	}
	if !unknown {
		return seen, nil
	}
	seen = slices.Clone(seen)
	for i := range seen {
		if !there[seen[i].Site] {
			seen[i].Site = ""
		}
	}
	return seen, nil
}

// moved tells of devices that came to another site: one line in the trail a batch.
func (s *Store) moved(ctx context.Context, tx *sql.Tx, a fleet.Account, moves []move) error {
	if len(moves) == 0 {
		return nil
	}
	object, changes := string(a.ID), map[string]string{"count": fmt.Sprint(len(moves))}
	if len(moves) == 1 {
		m := moves[0]
		object, changes = string(m.device), diff("site", m.from, m.to)
		changes["mac"] = m.mac.String()
	}
	return s.audit(ctx, tx, fleet.System("provisioning", a.ID), a, "device.moved", object, changes)
}

// provisioned tells of PIN devices that are provisioned now: a line in the trail
// each, since what may be done with the device is another than it was.
func (s *Store) provisioned(ctx context.Context, tx *sql.Tx, a fleet.Account, joined []learnt) error {
	for _, d := range joined {
		changes := diff("onboarding", string(fleet.PIN), string(d.onboarding))
		changes["mac"] = d.mac
		if err := s.audit(ctx, tx, fleet.System("provisioning", a.ID), a, "device.provisioned", string(d.id), changes); err != nil {
			return err
		}
	}
	return nil
}
