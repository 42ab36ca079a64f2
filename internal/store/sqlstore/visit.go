package sqlstore

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"muster/internal/fleet"
)

// A row of visit_batch holds what one device did between two saves: n visits,
// a line each, the last of which is the device's visit number "last". Numbers are
// counted for each device, so that what is beyond fleet.MaxVisits is found in the
// key alone.
const (
	insertVisitsSQL     = `INSERT INTO visit_batch (mac, last, account, n, lines) VALUES ($1, $2, $3, $4, $5)`
	insertManyVisitsSQL = `INSERT INTO visit_batch (mac, last, account, n, lines) SELECT mac, last, $1, n, lines FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) AS u(mac, last, n, lines)`
	trimVisitsSQL       = `DELETE FROM visit_batch WHERE mac = $1 AND last <= $2`
	readVisitsSQL       = `SELECT last, n, lines FROM visit_batch WHERE mac = $1 AND account = $2 ORDER BY last DESC`
)

// trimEach is how many visits of a device may be there beyond fleet.MaxVisits
// before they are deleted: not each save need look.
const trimEach = 50

// lastVisits asks which of the MACs are devices of account $1, and for their newest numbers.
func (s *Store) lastVisits(macs []string) (text string, arg any) {
	cond, arg := oneOf(s.pg, "d.mac", 2, macs)
	return `SELECT d.mac, coalesce((SELECT max(last) FROM visit_batch v WHERE v.mac = d.mac), 0) FROM device d WHERE d.account = $1 AND ` + cond, arg
}

// SaveVisits implements fleet.VisitStore.
func (s *Store) SaveVisits(ctx context.Context, id fleet.AccountID, visits []fleet.Visit) error {
	batches := batched(visits)
	if len(batches) == 0 {
		return nil
	}
	return s.write(ctx, func(tx *sql.Tx) error {
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		err := s.saveBatches(ctx, tx, id, slices.Clone(batches))
		if _, twice := unique(err); twice || foreign(err) { // another server numbered the same, or the device was deleted
			return errAgain
		}
		return err
	})
}

// saveBatches looks at all devices at once, and then writes: an INSERT that reads
// what it writes into makes SQLite keep a copy of each, at the price of the row.
func (s *Store) saveBatches(ctx context.Context, tx *sql.Tx, id fleet.AccountID, batches []visitBatch) error {
	macs := make([]string, len(batches))
	for i, b := range batches {
		macs[i] = b.mac
	}
	q, arg := s.lastVisits(macs)
	last := make(map[string]int64, len(batches)) // of the devices that the account has
	rows, err := s.in(ctx, tx, q).QueryContext(ctx, string(id), arg)
	_, err = collect(rows, err, func(r row) (x struct{}, err error) {
		var mac string
		var n int64
		err = r.Scan(&mac, &n)
		last[mac] = n
		return x, err
	})
	if err != nil {
		return err
	}
	batches = slices.DeleteFunc(batches, func(b visitBatch) bool { _, ours := last[b.mac]; return !ours })
	if err := s.insertBatches(ctx, tx, id, batches, last); err != nil {
		return err
	}
	trim := s.in(ctx, tx, trimVisitsSQL)
	for _, b := range batches {
		if old := last[b.mac] + b.n - fleet.MaxVisits; old > 0 && old/trimEach != (old-b.n)/trimEach {
			if _, err := trim.ExecContext(ctx, b.mac, old); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Store) insertBatches(ctx context.Context, tx *sql.Tx, id fleet.AccountID, batches []visitBatch, last map[string]int64) error {
	if !s.pg {
		insert, account := s.in(ctx, tx, insertVisitsSQL), string(id)
		for _, b := range batches {
			if _, err := insert.ExecContext(ctx, b.mac, last[b.mac]+b.n, account, b.n, b.lines); err != nil {
				return err
			}
		}
		return nil
	}
	// A statement a row would cost a round trip each.
	macs, lasts, counts, lines := make([]string, len(batches)), make([]int64, len(batches)), make([]int64, len(batches)), make([]string, len(batches))
	for i, b := range batches {
		macs[i], lasts[i], counts[i], lines[i] = b.mac, last[b.mac]+b.n, b.n, b.lines
	}
	_, err := tx.ExecContext(ctx, insertManyVisitsSQL, string(id), macs, lasts, counts, lines)
	return err
}

// Visits implements fleet.VisitStore.
func (s *Store) Visits(ctx context.Context, id fleet.AccountID, m fleet.MAC, before time.Time, n int) ([]fleet.Visit, error) {
	rows, err := s.r.QueryContext(ctx, readVisitsSQL, m.String(), id)
	batches, err := collect(rows, err, func(r row) (out []fleet.Visit, err error) {
		var last int64
		var n int
		var lines string
		if err := r.Scan(&last, &n, &lines); err != nil {
			return nil, err
		}
		if out, err = readVisits(lines, fleet.Visit{Account: id, MAC: m}); err != nil {
			return nil, err
		}
		slices.Reverse(out)
		return out, nil
	})
	if err != nil {
		return nil, s.failed(err)
	}
	out := slices.Concat(batches...)
	out = out[:min(len(out), fleet.MaxVisits)]
	slices.SortStableFunc(out, func(a, b fleet.Visit) int { return b.At.Compare(a.At) })
	if !before.IsZero() {
		out = slices.DeleteFunc(out, func(v fleet.Visit) bool { return !v.At.Before(before) })
	}
	return out[:min(len(out), limit(n))], nil
}
