package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"maps"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// replaceDeviceSQL leaves the visits of the new MAC behind, if it was ever seen: they are of before.
const replaceDeviceSQL = `UPDATE device SET mac = $1, serial = $2, family = $3, model = $4, first_seen = 0, last_seen = 0, last_sync = 0, holds = 0, used = 0, software_version = '', version_order = $5,
	address = '', external_server = '', updated_at = $6, visits_after = coalesce((SELECT v.n FROM visit_save v WHERE v.account = $7), 0), revision = revision + 1 WHERE id = $8 AND revision = $9`

// ReplaceDevice implements fleet.Store.
func (s *Store) ReplaceDevice(ctx context.Context, by fleet.Actor, id fleet.AccountID, device fleet.DeviceID, r fleet.Replacement) (fleet.Device, error) {
	if err := errors.Join(checkText("/serial", r.Serial), checkText("/model", r.Model)); err != nil {
		return fleet.Device{}, err
	}
	var out fleet.Device
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id))
		if err != nil {
			return err
		}
		old, err := scanDevice(s.in(ctx, tx, deviceSQL).QueryRowContext(ctx, device, id))
		if err != nil {
			return err
		}
		if out, err = r.Apply(old); err != nil {
			return err
		}
		out.UpdatedAt, out.Revision = s.micros(), old.Revision+1
		if err := s.unlearn(ctx, tx, old); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, replaceDeviceSQL, out.MAC.String(), out.Serial, out.Family, out.Model, fleet.VersionOrder(""), micro(out.UpdatedAt), id, device, old.Revision)
		if foreign(err) { // a visit of the old MAC was settled meanwhile
			return errAgain
		}
		if err := changed(res, deviceTaken(err)); err != nil {
			if f := fault.As(err); f != nil && f.Code == "stale" {
				return errAgain
			}
			return err
		}
		if err := s.ownSerial(ctx, tx, out); err != nil {
			return err
		}
		if err := dropPending(ctx, tx, id, out.MAC); err != nil {
			return err
		}
		changes := map[string]string{"mac": old.MAC.String() + " → " + out.MAC.String()}
		maps.Copy(changes, diff("serial", old.Serial, out.Serial, "model", old.Model, out.Model, "family", string(old.Family), string(out.Family)))
		return s.audit(ctx, tx, by, a, "device.replace", string(device), changes)
	})
	return out, err
}
