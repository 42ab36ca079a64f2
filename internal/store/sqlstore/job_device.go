package sqlstore

import (
	"context"
	"database/sql"
	"strings"

	"muster/internal/fleet"
	"muster/internal/job"
)

// itemsOfDevices notes which items are about devices: pages of items are sealed, and nobody finds a device in them.
func (s *Store) itemsOfDevices(ctx context.Context, tx *sql.Tx, id job.ID, items []job.Item) error {
	devices, seqs := make([]string, 0, len(items)), make([]int64, 0, len(items))
	for _, i := range items {
		if strings.HasPrefix(i.Subject, "dev_") && storable(i.Subject) {
			devices, seqs = append(devices, i.Subject), append(seqs, int64(i.Seq))
		}
	}
	if len(devices) == 0 {
		return nil
	}
	if s.pg {
		_, err := tx.ExecContext(ctx, `INSERT INTO job_device (device, job, seq) SELECT device, $1, seq FROM unnest($2::text[], $3::bigint[]) AS u(device, seq) ON CONFLICT DO NOTHING`, id, devices, seqs)
		return err
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO job_device (device, job, seq) SELECT d.value, $1, n.value FROM json_each($2) d JOIN json_each($3) n ON n.key = d.key WHERE true ON CONFLICT DO NOTHING`, id, encode(devices), encode(seqs))
	return err
}

// DeviceItems implements job.Store.
func (s *Store) DeviceItems(ctx context.Context, account fleet.AccountID, d fleet.DeviceID, kinds []job.Kind, p fleet.Page) ([]job.Part, error) {
	after := p.After
	if after == "" {
		after = "job_~" // follows every id
	}
	c := &clause{pg: s.pg, args: []any{d, account, after}}
	cond := ""
	if len(kinds) > 0 {
		cond = " AND " + among(c, "kind", texts(kinds))
	}
	jobs := "SELECT " + jobColumns + " FROM job WHERE account = $2 AND id < $3" + cond + " AND id IN (SELECT job FROM job_device WHERE device = $1) ORDER BY id DESC LIMIT " + c.arg(limit(p.Limit))
	rows, err := s.r.QueryContext(ctx, jobs, c.args...)
	found, err := collect(rows, err, s.scanJob)
	if err != nil {
		return nil, s.failed(err)
	}
	out := make([]job.Part, 0, len(found))
	for _, j := range found {
		var seq int
		if err := s.r.QueryRowContext(ctx, `SELECT seq FROM job_device WHERE device = $1 AND job = $2`, d, j.ID).Scan(&seq); err != nil {
			return nil, s.failed(missing(err, "job"))
		}
		items, err := s.Items(ctx, account, j.ID, job.ItemQuery{After: seq - 1, Limit: 1})
		if err != nil {
			return nil, err
		}
		for _, i := range items {
			out = append(out, job.Part{Job: j, Item: i})
		}
	}
	return out, nil
}
