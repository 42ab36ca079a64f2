package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// updateSeen raises what a sighting may raise. CASE stands for max and
// greatest, which the two engines name differently.
const updateSeen = `UPDATE device SET
	first_seen = CASE WHEN first_seen = 0 THEN $1 ELSE first_seen END,
	last_seen = CASE WHEN last_seen < $2 THEN $3 ELSE last_seen END,
	last_sync = CASE WHEN last_sync < $4 THEN $5 ELSE last_sync END,
	holds = CASE WHEN holds < $6 THEN $7 ELSE holds END,
	software_version = CASE WHEN $8 <> '' THEN $9 ELSE software_version END,
	address = CASE WHEN $10 <> '' THEN $11 ELSE address END,
	model = CASE WHEN model = '' THEN $12 ELSE model END,
	family = CASE WHEN family = '' THEN $13 ELSE family END,
	serial = CASE WHEN serial = '' THEN $14 ELSE serial END
	WHERE mac = $15 AND account = $16`

// MaxBatch bounds SawDevices: 5,000 rows take about 80 ms on SQLite.
const MaxBatch = 5000

// SawDevices implements fleet.Store.
func (s *Store) SawDevices(ctx context.Context, id fleet.AccountID, seen []fleet.Sighting) (fleet.Saw, error) {
	var out fleet.Saw
	if len(seen) > MaxBatch {
		return out, fault.New(fault.Invalid, "at most %d sightings at once", MaxBatch)
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		out = fleet.Saw{}
		a, err := scanAccount(tx.QueryRowContext(ctx, `SELECT `+accountColumns+` FROM account WHERE id = $1`, id))
		if err != nil {
			return err
		}
		var strangers []fleet.Sighting
		if s.pg {
			strangers, err = s.updateMany(ctx, tx, id, seen)
		} else {
			strangers, err = updateEach(ctx, tx, id, seen)
		}
		if err != nil || len(strangers) == 0 {
			return err
		}
		return s.arrive(ctx, tx, a, strangers, &out)
	})
	return out, err
}

func seenArgs(g fleet.Sighting) (at int64, model string, family fleet.Family) {
	model, family = g.Model, g.Family
	if m, ok := fleet.FindModel(g.Model); ok {
		model, family = m.Model, m.Family
	}
	return micro(g.Seen), model, family
}

func updateEach(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting) (strangers []fleet.Sighting, err error) {
	st, err := tx.PrepareContext(ctx, updateSeen)
	if err != nil {
		return nil, err
	}
	defer func() { _ = st.Close() }()
	for _, g := range seen {
		at, model, family := seenArgs(g)
		sync := micro(g.Sync)
		res, err := st.ExecContext(ctx, at, at, at, sync, sync, g.Holds, g.Holds, g.Version, g.Version, g.Address, g.Address, model, family, g.Serial, g.MAC.String(), id)
		if err != nil {
			return nil, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return nil, err
		}
		if n == 0 {
			strangers = append(strangers, g)
		}
	}
	return strangers, nil
}

// updateMany sends the batch as arrays: a statement a row would cost a round
// trip each.
func (s *Store) updateMany(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen []fleet.Sighting) (strangers []fleet.Sighting, err error) {
	n := len(seen)
	macs, ats, syncs, holds := make([]string, n), make([]int64, n), make([]int64, n), make([]int64, n)
	versions, addresses, models, families, serials := make([]string, n), make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	at := make(map[string]int, n)
	for i, g := range seen {
		seenAt, model, family := seenArgs(g)
		macs[i], ats[i], syncs[i], holds[i] = g.MAC.String(), seenAt, micro(g.Sync), int64(g.Holds)
		versions[i], addresses[i], models[i], families[i], serials[i] = g.Version, g.Address, model, string(family), g.Serial
		at[macs[i]] = i
	}
	rows, err := tx.QueryContext(ctx, `UPDATE device d SET
		first_seen = CASE WHEN d.first_seen = 0 THEN u.at ELSE d.first_seen END,
		last_seen = CASE WHEN d.last_seen < u.at THEN u.at ELSE d.last_seen END,
		last_sync = CASE WHEN d.last_sync < u.sync THEN u.sync ELSE d.last_sync END,
		holds = CASE WHEN d.holds < u.holds THEN u.holds ELSE d.holds END,
		software_version = CASE WHEN u.version <> '' THEN u.version ELSE d.software_version END,
		address = CASE WHEN u.address <> '' THEN u.address ELSE d.address END,
		model = CASE WHEN d.model = '' THEN u.model ELSE d.model END,
		family = CASE WHEN d.family = '' THEN u.family ELSE d.family END,
		serial = CASE WHEN d.serial = '' THEN u.serial ELSE d.serial END
		FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
			AS u(mac, at, sync, holds, version, address, model, family, serial)
		WHERE d.mac = u.mac AND d.account = $10 RETURNING d.mac`,
		macs, ats, syncs, holds, versions, addresses, models, families, serials, string(id))
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var mac string
		if err := rows.Scan(&mac); err != nil {
			return nil, err
		}
		delete(at, mac)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	for i, g := range seen {
		if j, left := at[macs[i]]; left && j == i {
			strangers = append(strangers, g)
		}
	}
	return strangers, nil
}

// MaxPending bounds the list of MACs that belong elsewhere, for each account.
const MaxPending = 10_000

// arrive adds the devices that no account has, and lists those that another has.
func (s *Store) arrive(ctx context.Context, tx *sql.Tx, a fleet.Account, strangers []fleet.Sighting, out *fleet.Saw) error {
	now := fromMicro(micro(s.now()))
	st, err := tx.PrepareContext(ctx, insertDeviceSQL+` ON CONFLICT (mac) DO NOTHING`)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	for _, g := range strangers {
		d := fleet.Device{ID: fleet.DeviceID(newID("dev_")), Account: a.ID, MAC: g.MAC, Serial: g.Serial, Family: g.Family, Model: g.Model, Onboarding: fleet.Provisioned,
			Lifecycle: firstLifecycle(a.Type), Held: g.Hold, CreatedAt: now, UpdatedAt: now, Revision: 1,
			Observed: fleet.Observed{FirstSeen: g.Seen, LastSeen: g.Seen, LastSync: g.Sync, Holds: g.Holds, SoftwareVersion: g.Version, Address: g.Address}}
		canonical(&d)
		res, err := st.ExecContext(ctx, deviceArgs(d)...)
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return err
		}
		if n == 1 {
			out.Added = append(out.Added, d)
			continue
		}
		out.Foreign = append(out.Foreign, g.MAC)
		at, model, family := seenArgs(g)
		if _, err := tx.ExecContext(ctx, `INSERT INTO pending_device (account, mac, family, model, address, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT (account, mac) DO UPDATE SET last_seen = excluded.last_seen, address = excluded.address, model = excluded.model`,
			a.ID, g.MAC.String(), family, model, g.Address, at, at); err != nil {
			return err
		}
	}
	if len(out.Foreign) > 0 {
		if err := trimPending(ctx, tx, a.ID); err != nil {
			return err
		}
	}
	if len(out.Added) == 0 {
		return nil
	}
	changes := map[string]string{"count": fmt.Sprint(len(out.Added))}
	object := string(a.ID)
	if len(out.Added) == 1 {
		object, changes["mac"] = string(out.Added[0].ID), out.Added[0].MAC.String()
	}
	return s.audit(ctx, tx, fleet.System("provisioning", a.ID), a, "device.arrived", object, changes)
}

// trimPending drops the MACs that came longest ago.
func trimPending(ctx context.Context, tx *sql.Tx, id fleet.AccountID) error {
	var oldest int64
	err := tx.QueryRowContext(ctx, `SELECT last_seen FROM pending_device WHERE account = $1 ORDER BY last_seen DESC LIMIT 1 OFFSET $2`, id, MaxPending).Scan(&oldest)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM pending_device WHERE account = $1 AND last_seen <= $2`, id, oldest)
	return err
}

// PendingDevices implements fleet.Store. Pages go by MAC.
func (s *Store) PendingDevices(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.PendingDevice, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT account, mac, family, model, address, first_seen, last_seen FROM pending_device WHERE account = $1 AND mac > $2 ORDER BY mac LIMIT $3`, id, p.After, limit(p.Limit))
	out, err := collect(rows, err, func(r row) (d fleet.PendingDevice, err error) {
		var mac string
		var first, last int64
		if err := r.Scan(&d.Account, &mac, &d.Family, &d.Model, &d.Address, &first, &last); err != nil {
			return d, err
		}
		d.FirstSeen, d.LastSeen = fromMicro(first), fromMicro(last)
		return d, d.MAC.UnmarshalText([]byte(mac))
	})
	return out, s.failed(err)
}
