package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

func saidPlace(d fleet.DeviceID) string { return fmt.Sprintf("device/%s/said", d) }

const saveSaidSQL = `INSERT INTO live_settings (device, content, at) SELECT id, CAST($1 AS TEXT), CAST($2 AS BIGINT) FROM device WHERE id = $3 AND account = $4
	ON CONFLICT (device) DO UPDATE SET content = excluded.content, at = excluded.at WHERE live_settings.at <= excluded.at`

// SaveSaid implements pairing.Store. Rows are written in the order of their ids,
// so that two servers never wait for each other.
func (s *Store) SaveSaid(ctx context.Context, account fleet.AccountID, said []pairing.Said) error {
	if len(said) > MaxBatch {
		return fault.New(fault.Invalid, "at most %d reports at once", MaxBatch)
	}
	said = slices.Clone(said)
	slices.SortStableFunc(said, func(a, b pairing.Said) int { return cmp.Compare(a.Device, b.Device) })
	return s.write(ctx, func(tx *sql.Tx) error {
		save := s.in(ctx, tx, saveSaidSQL)
		for _, v := range said {
			sealed := s.seal(saidPlace(v.Device), []byte(encode(v.Settings)))
			if _, err := save.ExecContext(ctx, sealed, micro(v.At), v.Device, account); err != nil {
				return err
			}
		}
		return nil
	})
}

// SaidBy implements pairing.Store.
func (s *Store) SaidBy(ctx context.Context, account fleet.AccountID, d fleet.DeviceID) (pairing.Said, error) {
	out := pairing.Said{Device: d}
	var sealed string
	var at int64
	err := s.r.QueryRowContext(ctx, `SELECT l.content, l.at FROM live_settings l JOIN device d ON d.id = l.device WHERE l.device = $1 AND d.account = $2`, d, account).Scan(&sealed, &at)
	if err != nil {
		return out, s.failed(missing(err, "report"))
	}
	out.At = fromMicro(at)
	text, err := s.unseal(saidPlace(d), sealed)
	if err != nil {
		return out, err
	}
	return out, json.Unmarshal(text, &out.Settings)
}
