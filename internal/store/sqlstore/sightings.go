package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// raiseSeen raises what a sighting may raise: a late one changes neither
// times nor what a newer one said. CASE stands for max, which the engines name
// differently; updateMany says the same of a whole batch.
const raiseSeen = `UPDATE device SET
	first_seen = CASE WHEN first_seen = 0 THEN $1 ELSE first_seen END,
	last_seen = CASE WHEN last_seen < $1 THEN $1 ELSE last_seen END,
	last_sync = CASE WHEN last_sync < $2 THEN $2 ELSE last_sync END,
	holds = CASE WHEN holds < $3 THEN $3 ELSE holds END,
	used = CASE WHEN $14 <> 0 AND (last_seen <= $1 OR used = 0) THEN $14 ELSE used END,
	address = CASE WHEN $5 <> '' AND (last_seen <= $1 OR address = '') THEN $5 ELSE address END`

// seenAgainSQL is for a device of which nothing new is known, as of almost
// every one: what others keep in memory stays true.
const seenAgainSQL = raiseSeen + `
	WHERE mac = $9 AND account = $10 AND ($4 = '' OR software_version = $4 OR (last_seen > $1 AND software_version <> ''))
	AND (model <> '' OR $6 = '') AND (family <> '' OR $7 = '') AND (serial <> '' OR $8 = '')
	AND ($11 = '' OR site = $11 OR (site <> '' AND ($12 = 0 OR last_seen > $1))) AND ($13 = 0 OR onboarding <> 'pin')`

// learnSQL is for the others, and returns what they are then. A device that
// moves leaves its room.
const learnSQL = raiseSeen + `,
	software_version = CASE WHEN $4 <> '' AND (last_seen <= $1 OR software_version = '') THEN $4 ELSE software_version END,
	version_order = CASE WHEN $4 <> '' AND (last_seen <= $1 OR software_version = '') THEN $15 ELSE version_order END,
	model = CASE WHEN model = '' THEN $6 ELSE model END,
	family = CASE WHEN family = '' THEN $7 ELSE family END,
	serial = CASE WHEN serial = '' AND $8 <> '' AND NOT EXISTS (SELECT 1 FROM device o WHERE o.account = $10 AND o.serial = $8) THEN $8 ELSE serial END,
	site = CASE WHEN ` + moves + ` THEN $11 ELSE site END,
	room = CASE WHEN ` + moves + ` THEN '' ELSE room END,
	onboarding = CASE WHEN ` + comes + ` THEN 'provisioned' ELSE onboarding END,
	updated_at = CASE WHEN ` + moves + ` OR ` + comes + ` THEN $1 ELSE updated_at END,
	revision = CASE WHEN ` + moves + ` OR ` + comes + ` THEN revision + 1 ELSE revision END
	WHERE mac = $9 AND account = $10 RETURNING ` + learntColumns

const (
	moves = `($11 <> '' AND site <> $11 AND (site = '' OR ($12 = 1 AND last_seen <= $1)))`
	comes = `($13 = 1 AND onboarding = 'pin')`
)

const (
	learntColumns = `id, mac, model, family, serial, software_version, site, onboarding, room, updated_at, revision, lifecycle, activated_at, enrolled_at`
	beforeSQL     = `SELECT ` + learntColumns + ` FROM device WHERE mac = $1 AND account = $2`
)

// MaxBatch bounds SawDevices: 5,000 rows take about 80 ms on SQLite.
const MaxBatch = 5000

// SawDevices implements fleet.Store.
func (s *Store) SawDevices(ctx context.Context, id fleet.AccountID, seen []fleet.Sighting) (fleet.Saw, error) {
	var out fleet.Saw
	if len(seen) > MaxBatch {
		return out, fault.New(fault.Invalid, "at most %d sightings at once", MaxBatch)
	}
	seen = fold(seen)
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = fleet.Saw{}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		seen, err := s.placed(ctx, tx, id, seen)
		if err != nil {
			return err
		}
		st, err := s.beforeSaw(ctx, tx, id, seen)
		if err != nil {
			return err
		}
		var l lessons
		strangers, err := s.update(ctx, tx, id, seen, &l)
		if err != nil {
			return err
		}
		if len(strangers) > 0 {
			if err := s.arrive(ctx, tx, a, strangers, &out, &l); err != nil {
				return err
			}
		}
		if err := st.note(ctx, tx, out.Added); err != nil {
			return err
		}
		if err := s.usedPairs(ctx, tx, id, seen); err != nil {
			return err
		}
		out.Learned = l.learned
		if err := s.provisioned(ctx, tx, a, l.joined); err != nil {
			return err
		}
		return s.moved(ctx, tx, a, l.moves)
	})
	if err == nil && !fleet.IsDryRun(ctx) {
		s.joined(id, len(out.Added))
	}
	return out, err
}

// fold makes one sighting of all those of a device, in the order of MACs, so
// that two servers lock rows in one order. What devices said is made storable
// and named as the model catalog names it; a sighting without a MAC is of nobody.
func fold(seen []fleet.Sighting) []fleet.Sighting {
	by := make(map[fleet.MAC]fleet.Sighting, len(seen))
	for _, g := range seen {
		if (g.MAC == fleet.MAC{}) {
			continue
		}
		g.Model, g.Serial, g.Version, g.Address = clean(g.Model), clean(g.Serial), clean(g.Version), clean(g.Address)
		if m, ok := fleet.FindModel(g.Model); ok {
			g.Model, g.Family = m.Model, m.Family
		}
		if old, twice := by[g.MAC]; twice {
			g = old.Join(g)
		}
		by[g.MAC] = g
	}
	out := make([]fleet.Sighting, 0, len(by))
	for _, g := range by {
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b fleet.Sighting) int { return slices.Compare(a.MAC[:], b.MAC[:]) })
	claimed := map[string]bool{} // two of one batch do not see each other's rows
	for i, g := range out {
		if g.Serial != "" && claimed[g.Serial] {
			out[i].Serial = ""
		}
		claimed[g.Serial] = true
	}
	return out
}

// update saves what was seen of the account's own devices and returns the rest.
func (s *Store) update(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting, l *lessons) ([]fleet.Sighting, error) {
	if s.pg {
		return updateMany(ctx, tx, id, seen, l)
	}
	return s.updateEach(ctx, tx, id, seen, l)
}

func (s *Store) updateEach(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting, l *lessons) (strangers []fleet.Sighting, err error) {
	again, before, learn := s.in(ctx, tx, seenAgainSQL), s.in(ctx, tx, beforeSQL), s.in(ctx, tx, learnSQL)
	for _, g := range seen {
		mac, may, came := g.MAC.String(), int64(0), int64(0)
		if g.Move {
			may = 1
		}
		if g.Came {
			came = 1
		}
		args := []any{micro(g.Seen), micro(g.Sync), int64(g.Holds), g.Version, g.Address, g.Model, string(g.Family), g.Serial, mac, string(id), g.Site, may, came, int64(g.Used)}
		res, err := again.ExecContext(ctx, args...)
		if err != nil {
			return nil, err
		}
		if n, err := res.RowsAffected(); err != nil || n > 0 {
			if err != nil {
				return nil, err
			}
			continue
		}
		was, err := scanLearnt(before.QueryRowContext(ctx, mac, string(id)))
		if errors.Is(err, sql.ErrNoRows) {
			strangers = append(strangers, g)
			continue
		}
		if err != nil {
			return nil, err
		}
		is, err := scanLearnt(learn.QueryRowContext(ctx, append(args, fleet.VersionOrder(g.Version))...))
		if err != nil {
			return nil, err
		}
		l.note(g.MAC, was, is)
	}
	return strangers, nil
}

// updateMany sends the batch as arrays: a statement a row would cost a round
// trip each. No MAC is in it twice, or the engine would take either. The join
// with o tells what each row was.
func updateMany(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting, l *lessons) (strangers []fleet.Sighting, err error) {
	n := len(seen)
	macs, ats, syncs, holds, used := make([]string, n), make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	versions, addresses, models, families, serials := make([]string, n), make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	sites, may, came, orders := make([]string, n), make([]bool, n), make([]bool, n), make([]string, n)
	for i, g := range seen {
		macs[i], ats[i], syncs[i], holds[i], used[i] = g.MAC.String(), micro(g.Seen), micro(g.Sync), int64(g.Holds), int64(g.Used)
		versions[i], addresses[i], models[i], families[i], serials[i] = g.Version, g.Address, g.Model, string(g.Family), g.Serial
		sites[i], may[i], came[i], orders[i] = g.Site, g.Move, g.Came, fleet.VersionOrder(g.Version)
	}
	const (
		moves = `(u.site <> '' AND d.site <> u.site AND (d.site = '' OR (u.may AND d.last_seen <= u.at)))`
		comes = `(u.came AND d.onboarding = 'pin')`
	)
	rows, err := tx.QueryContext(ctx, `UPDATE device d SET
		first_seen = CASE WHEN d.first_seen = 0 THEN u.at ELSE d.first_seen END,
		last_seen = CASE WHEN d.last_seen < u.at THEN u.at ELSE d.last_seen END,
		last_sync = CASE WHEN d.last_sync < u.sync THEN u.sync ELSE d.last_sync END,
		holds = CASE WHEN d.holds < u.holds THEN u.holds ELSE d.holds END,
		used = CASE WHEN u.used <> 0 AND (d.last_seen <= u.at OR d.used = 0) THEN u.used ELSE d.used END,
		software_version = CASE WHEN u.version <> '' AND (d.last_seen <= u.at OR d.software_version = '') THEN u.version ELSE d.software_version END,
		version_order = CASE WHEN u.version <> '' AND (d.last_seen <= u.at OR d.software_version = '') THEN u.version_order ELSE d.version_order END,
		address = CASE WHEN u.address <> '' AND (d.last_seen <= u.at OR d.address = '') THEN u.address ELSE d.address END,
		model = CASE WHEN d.model = '' THEN u.model ELSE d.model END,
		family = CASE WHEN d.family = '' THEN u.family ELSE d.family END,
		serial = CASE WHEN d.serial = '' AND u.serial <> '' AND NOT EXISTS (SELECT 1 FROM device o WHERE o.account = $10 AND o.serial = u.serial) THEN u.serial ELSE d.serial END,
		site = CASE WHEN `+moves+` THEN u.site ELSE d.site END,
		room = CASE WHEN `+moves+` THEN '' ELSE d.room END,
		onboarding = CASE WHEN `+comes+` THEN 'provisioned' ELSE d.onboarding END,
		updated_at = CASE WHEN `+moves+` OR `+comes+` THEN u.at ELSE d.updated_at END,
		revision = CASE WHEN `+moves+` OR `+comes+` THEN d.revision + 1 ELSE d.revision END
		FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $11::text[], $12::boolean[], $13::text[], $14::boolean[], $15::bigint[])
			AS u(mac, at, sync, holds, version, address, model, family, serial, site, may, version_order, came, used) JOIN device o ON o.mac = u.mac
		WHERE d.mac = u.mac AND d.account = $10
		RETURNING d.id, d.mac, d.model, d.family, d.serial, d.software_version, d.site, d.onboarding, d.room, d.updated_at, d.revision, d.lifecycle, d.activated_at, d.enrolled_at, o.model, o.family, o.serial, o.software_version, o.site, o.onboarding`,
		macs, ats, syncs, holds, versions, addresses, models, families, serials, string(id), sites, may, orders, came, used)
	type pair struct{ was, is learnt }
	known := make(map[string]pair, n)
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var p pair
		var activated, enrolled int64
		is, was := &p.is, &p.was
		err = r.Scan(&is.id, &is.mac, &is.model, &is.family, &is.serial, &is.softwareVersion, &is.site, &is.onboarding, &is.room, &is.updated, &is.revision, &is.lifecycle, &activated, &enrolled, &was.model, &was.family, &was.serial, &was.softwareVersion, &was.site, &was.onboarding)
		is.stands(activated, enrolled)
		known[is.mac] = p
		return none, err
	})
	if err != nil {
		return nil, err
	}
	for i, g := range seen {
		p, ok := known[macs[i]]
		if !ok {
			strangers = append(strangers, g)
			continue
		}
		l.note(g.MAC, p.was, p.is)
	}
	return strangers, nil
}

// arrive adds the devices that no account has, and lists those that another has.
func (s *Store) arrive(ctx context.Context, tx *sql.Tx, a fleet.Account, strangers []fleet.Sighting, out *fleet.Saw, l *lessons) error {
	now := s.micros()
	st, err := tx.PrepareContext(ctx, insertDeviceSQL+` ON CONFLICT (mac) DO NOTHING`)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	var pending int // the list is almost always empty: then nothing need be taken off it
	if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM pending_device WHERE account = $1`, a.ID).Scan(&pending); err != nil {
		return err
	}
	room, err := s.room(ctx, tx, a.ID, len(strangers))
	if err != nil {
		return err
	}
	for _, g := range strangers {
		if len(out.Added) >= room {
			if err := pend(ctx, tx, a.ID, g); err != nil {
				return err
			}
			out.Refused = append(out.Refused, g.MAC)
			continue
		}
		d := fleet.Device{ID: fleet.DeviceID(newID("dev_")), Account: a.ID, MAC: g.MAC, Serial: g.Serial, Family: g.Family, Model: g.Model, Onboarding: fleet.Provisioned,
			Lifecycle: fleet.Stage{}.Lifecycle(firstLifecycle(a.Type), g.Site), Site: g.Site, Held: g.Hold, CreatedAt: now, UpdatedAt: now, Revision: 1,
			Observed: fleet.Observed{FirstSeen: fromMicro(micro(g.Seen)), LastSeen: fromMicro(micro(g.Seen)), LastSync: fromMicro(micro(g.Sync)), Holds: g.Holds, Used: g.Used, SoftwareVersion: g.Version, Address: g.Address}}
		res, err := st.ExecContext(ctx, deviceArgs(d)...)
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return err
		}
		if n == 1 {
			if pending > 0 {
				if err := dropPending(ctx, tx, a.ID, g.MAC); err != nil {
					return err
				}
			}
			out.Added = append(out.Added, d)
			continue
		}
		// Another server may have added it to this account since the update looked.
		rest, err := s.update(ctx, tx, a.ID, []fleet.Sighting{g}, l)
		if err != nil {
			return err
		}
		if len(rest) == 0 {
			continue
		}
		if err := pend(ctx, tx, a.ID, g); err != nil {
			return err
		}
		out.Foreign = append(out.Foreign, g.MAC)
	}
	if len(out.Foreign)+len(out.Refused) > 0 {
		if err := trimPending(ctx, tx, a.ID); err != nil {
			return err
		}
	}
	if len(out.Added) == 0 {
		return nil
	}
	if err := s.yieldSerials(ctx, tx, a.ID, out.Added); err != nil {
		return err
	}
	changes := map[string]string{"count": fmt.Sprint(len(out.Added))}
	object := string(a.ID)
	if len(out.Added) == 1 {
		object, changes["mac"] = string(out.Added[0].ID), out.Added[0].MAC.String()
	}
	return s.audit(ctx, tx, fleet.System("provisioning", a.ID), a, "device.arrived", object, changes)
}
