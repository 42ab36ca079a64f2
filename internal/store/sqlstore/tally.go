package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"muster/internal/fleet"
)

const tallyRoad = `coalesce(connection, ''), coalesce(order_generation, 0), coalesce(order_state, ''), coalesce(order_road, '')`

// TallyDevices implements fleet.Store.
func (s *Store) TallyDevices(ctx context.Context, id fleet.AccountID) ([]fleet.Tally, error) {
	rows, err := s.r.QueryContext(ctx, `SELECT holds, used, model, onboarding, site, auto_sync, CASE WHEN external_server = '' THEN 0 ELSE 1 END AS external, CASE WHEN first_seen = 0 THEN 0 ELSE 1 END AS seen,
		`+tallyRoad+`, count(*)
		FROM device LEFT JOIN road ON road.device = device.id WHERE account = $1 GROUP BY holds, used, model, onboarding, site, auto_sync, external, seen, `+tallyRoad, id)
	out, err := collect(rows, err, func(r row) (t fleet.Tally, err error) {
		var external, seen int
		d := &t.Device
		d.Account = id
		err = r.Scan(&d.Holds, &d.Used, &d.Model, &d.Onboarding, &d.Site, &d.AutoSync, &external, &seen, &d.Link.Connection, &d.Order.Generation, &d.Order.State, &d.Order.Road, &t.Count)
		if external == 1 {
			d.ExternalServer = "another"
		}
		if seen == 1 {
			d.FirstSeen = time.Unix(1, 0)
		}
		return t, err
	})
	return out, s.failed(err)
}

// Disclose implements access.Store.
func (s *Store) Disclose(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, action, object, what)
	})
}
