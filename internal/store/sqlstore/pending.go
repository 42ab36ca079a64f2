package sqlstore

import (
	"context"
	"database/sql"
	"errors"

	"muster/internal/fleet"
)

// MaxPending bounds the list of MACs that belong elsewhere, for each account.
const MaxPending = 10_000

// pend lists a MAC that another account has. Times do not go back, and a late
// sighting does not undo what a newer one said.
func pend(ctx context.Context, tx *sql.Tx, id fleet.AccountID, g fleet.Sighting) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO pending_device (account, mac, family, model, address, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (account, mac) DO UPDATE SET
			family = CASE WHEN excluded.family <> '' AND pending_device.last_seen <= excluded.last_seen THEN excluded.family ELSE pending_device.family END,
			model = CASE WHEN excluded.model <> '' AND pending_device.last_seen <= excluded.last_seen THEN excluded.model ELSE pending_device.model END,
			address = CASE WHEN excluded.address <> '' AND pending_device.last_seen <= excluded.last_seen THEN excluded.address ELSE pending_device.address END,
			last_seen = CASE WHEN pending_device.last_seen < excluded.last_seen THEN excluded.last_seen ELSE pending_device.last_seen END`,
		id, g.MAC.String(), g.Family, g.Model, g.Address, micro(g.Seen), micro(g.Seen))
	return err
}

// dropPending takes a MAC off the list when it has joined the account after all.
func dropPending(ctx context.Context, tx *sql.Tx, id fleet.AccountID, m fleet.MAC) error {
	_, err := tx.ExecContext(ctx, `DELETE FROM pending_device WHERE account = $1 AND mac = $2`, id, m.String())
	return err
}

// DropPending implements fleet.Store.
func (s *Store) DropPending(ctx context.Context, by fleet.Actor, id fleet.AccountID, m fleet.MAC) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		if err := gone(tx.ExecContext(ctx, `DELETE FROM pending_device WHERE account = $1 AND mac = $2`, id, m.String())); err != nil {
			return missing(err, "pending device")
		}
		return s.audit(ctx, tx, by, a, "pendingDevice.delete", m.String(), map[string]string{"mac": m.String()})
	})
}

// trimPending drops the MACs that came longest ago. Counting comes first, since
// it reads an index, and the list is almost always short.
func trimPending(ctx context.Context, tx *sql.Tx, id fleet.AccountID) error {
	var n int
	if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM pending_device WHERE account = $1`, id).Scan(&n); err != nil || n <= MaxPending {
		return err
	}
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
	rows, err := s.r.QueryContext(ctx, `SELECT account, mac, family, model, address, first_seen, last_seen,
			CASE WHEN EXISTS (SELECT 1 FROM device d WHERE d.mac = pending_device.mac) THEN 'notAvailable' ELSE 'full' END AS why
			FROM pending_device WHERE account = $1 AND mac > $2
		UNION ALL SELECT account, mac, family, model, address, first_seen, last_seen, 'held' FROM device WHERE account = $1 AND mac > $2 AND held
		ORDER BY mac LIMIT $3`, id, p.After, limit(p.Limit))
	out, err := collect(rows, err, func(r row) (d fleet.PendingDevice, err error) {
		var mac string
		var first, last int64
		if err := r.Scan(&d.Account, &mac, &d.Family, &d.Model, &d.Address, &first, &last, &d.Why); err != nil {
			return d, err
		}
		d.FirstSeen, d.LastSeen = fromMicro(first), fromMicro(last)
		return d, d.MAC.UnmarshalText([]byte(mac))
	})
	return out, s.failed(err)
}
