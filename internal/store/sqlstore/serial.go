package sqlstore

import (
	"context"
	"database/sql"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Serials are unique in an account, since a device that asks by its serial is
// told what is its own. No unique index keeps it: databases of before the rule
// may hold two of one, and a device that says another's serial must still be
// saved, without it. Each check comes after the rows are written and the audit
// lock is held, so that of two servers the later sees what the earlier wrote,
// and locks are always taken in the order rows, audit.

// ownSerial fails when another device of the account has d's serial.
func (s *Store) ownSerial(ctx context.Context, tx *sql.Tx, d fleet.Device) error {
	if d.Serial == "" {
		return nil
	}
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	var n int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 FROM device WHERE account = $1 AND serial = $2 AND id <> $3 LIMIT 1) o`, d.Account, d.Serial, d.ID).Scan(&n)
	if err == nil && n > 0 {
		return serialTaken()
	}
	return err
}

func serialTaken() error {
	return fault.Coded(fault.Conflict, "serialTaken", "another device of the account has this serial number")
}

// yieldSerials takes the serials off new devices that an older one has.
func (s *Store) yieldSerials(ctx context.Context, tx *sql.Tx, id fleet.AccountID, added []fleet.Device) error {
	first, last, some := added[0].ID, added[0].ID, false
	for _, d := range added {
		first, last, some = min(first, d.ID), max(last, d.ID), some || d.Serial != ""
	}
	if !some {
		return nil
	}
	if err := s.lockAudit(ctx, tx); err != nil {
		return err
	}
	rows, err := tx.QueryContext(ctx, `UPDATE device SET serial = '' WHERE account = $1 AND id >= $2 AND id <= $3 AND created_at = $4 AND serial <> ''
		AND EXISTS (SELECT 1 FROM device o WHERE o.account = $1 AND o.serial = device.serial AND o.id <> device.id) RETURNING id`, id, first, last, micro(added[0].CreatedAt))
	yielded, err := collect(rows, err, func(r row) (d fleet.DeviceID, err error) { return d, r.Scan(&d) })
	for _, y := range yielded {
		for i := range added {
			if added[i].ID == y {
				added[i].Serial = ""
			}
		}
	}
	return err
}
