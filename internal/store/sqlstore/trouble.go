package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// troubleColumns are those of a device's trouble, which almost none has.
const (
	troubleColumns = `coalesce(trouble_at, 0), coalesce(trouble_reason, ''), coalesce(trouble_detail, ''), coalesce(trouble_file, ''), coalesce(trouble_source, '')`
	joinTrouble    = `LEFT JOIN device_trouble ON device_trouble.device = device.id`
)

// troubledOf is fleet.Device.Troubled, also where device_trouble is not joined.
var troubledOf = `(onboarding IN (` + synced + `) AND EXISTS (SELECT 1 FROM device_trouble x WHERE x.device = device.id AND x.trouble_at > device.last_sync))`

const (
	hadTroubleSQL = `SELECT d.id, coalesce(x.trouble_reason, ''), coalesce(x.trouble_at, 0), CASE WHEN x.trouble_at > d.last_sync THEN 1 ELSE 0 END
		FROM device d LEFT JOIN device_trouble x ON x.device = d.id WHERE d.mac = $1 AND d.account = $2`
	saveTroubleSQL = `INSERT INTO device_trouble (device, trouble_at, trouble_reason, trouble_detail, trouble_file, trouble_source) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (device) DO UPDATE SET trouble_at = excluded.trouble_at, trouble_reason = excluded.trouble_reason, trouble_detail = excluded.trouble_detail,
			trouble_file = excluded.trouble_file, trouble_source = excluded.trouble_source
		WHERE device_trouble.trouble_at <= excluded.trouble_at`
)

// SaveTroubles implements fleet.TroubleStore. Rows are written in the order of MACs, so that
// two servers never wait for each other.
func (s *Store) SaveTroubles(ctx context.Context, id fleet.AccountID, found map[fleet.MAC]fleet.Trouble) ([]fleet.DeviceID, error) {
	if len(found) > MaxBatch {
		return nil, fault.New(fault.Invalid, "at most %d troubles at once", MaxBatch)
	}
	var news []fleet.DeviceID
	macs := slices.SortedFunc(maps.Keys(found), func(a, b fleet.MAC) int { return slices.Compare(a[:], b[:]) })
	err := s.write(ctx, func(tx *sql.Tx) error {
		news = nil
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		had, save := s.in(ctx, tx, hadTroubleSQL), s.in(ctx, tx, saveTroubleSQL)
		for _, m := range macs {
			v := found[m]
			var device, reason string
			var at, open int64
			err := had.QueryRowContext(ctx, m.String(), string(id)).Scan(&device, &reason, &at, &open)
			if errors.Is(err, sql.ErrNoRows) || err == nil && at > micro(v.At) {
				continue
			}
			if err == nil {
				_, err = save.ExecContext(ctx, device, micro(v.At), clean(v.Reason), clean(v.Detail), clean(v.File), clean(v.Source))
			}
			if err != nil {
				return err
			}
			if open == 0 || reason != v.Reason {
				news = append(news, fleet.DeviceID(device))
			}
		}
		return nil
	})
	return news, err
}
