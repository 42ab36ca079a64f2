package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// Visits are in two places. A save appends them to visit_new, a row a bucket of
// devices, and asks nothing about these: it costs the same whichever they are. A
// bucket that is full is settled (settle.go): its visits go to visit_batch, where those of
// a device are together.
//
// A device has the visits that were saved while its account had it: its visits_after is how
// many saves there were before. So nobody who deletes, adds or claims a device need
// look for the visits of the one before it.
const (
	nextSaveSQL     = `INSERT INTO visit_save (account, n) VALUES ($1, 1) ON CONFLICT (account) DO UPDATE SET n = visit_save.n + 1 RETURNING n`
	appendVisitsSQL = `INSERT INTO visit_new (account, bucket, save, size, lines) VALUES ($1, $2, $3, $4, $5)`
	appendManySQL   = `INSERT INTO visit_new (account, bucket, save, size, lines) SELECT $1, bucket, $2, size, lines FROM unnest($3::bigint[], $4::bigint[], $5::text[]) AS u(bucket, size, lines)`
	// One statement sees one state: nothing is missing or twice while a bucket is settled.
	readVisitsSQL = `SELECT 0, last, lines FROM visit_batch WHERE mac = $1 AND account = $2
		UNION ALL SELECT 1, v.save, v.lines FROM device d JOIN visit_new v ON v.account = d.account AND v.bucket = $3 AND v.save > d.visits_after WHERE d.mac = $1 AND d.account = $2`
)

// bucketOf is where new visits of a device are. Buckets in the database stay true: it
// never changes.
func bucketOf(m fleet.MAC) uint8 {
	h := fnv.New32a()
	_, _ = h.Write(m[:])
	sum := h.Sum32()
	return uint8(sum ^ sum>>8 ^ sum>>16 ^ sum>>24)
}

// A visitRow is what a save appends to a bucket.
type visitRow struct {
	bucket uint8
	lines  string
}

// bucketed writes visits by bucket, those of each device together.
func bucketed(visits []fleet.Visit) (out []visitRow) {
	var text []byte
	var was fleet.Visit
	var bucket uint8
	end := func() {
		if len(text) > 0 {
			out = append(out, visitRow{bucket, string(text)})
		}
		text, was = text[:0], fleet.Visit{}
	}
	for mac, of := range byDevice(visits, func(m fleet.MAC) uint64 { return uint64(bucketOf(m))<<48 | numberOfMAC(m) }) {
		if (mac == fleet.MAC{}) {
			continue // of nobody
		}
		if b := bucketOf(mac); b != bucket {
			end()
			bucket = b
		}
		text = append(text, whose(mac)...)
		text = appendVisits(text, of, &was)
	}
	end()
	return out
}

// SaveVisits implements fleet.VisitStore.
func (s *Store) SaveVisits(ctx context.Context, id fleet.AccountID, visits []fleet.Visit) error {
	rows := bucketed(visits)
	if len(rows) == 0 {
		return nil
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		if _, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, id)); err != nil {
			return err
		}
		var save int64
		if err := s.in(ctx, tx, nextSaveSQL).QueryRowContext(ctx, id).Scan(&save); err != nil {
			return err
		}
		return s.appendRows(ctx, tx, id, save, rows)
	})
	if err != nil || fleet.IsDryRun(ctx) {
		return err
	}
	return s.settleFull(ctx, id, rows)
}

func (s *Store) appendRows(ctx context.Context, tx *sql.Tx, id fleet.AccountID, save int64, rows []visitRow) error {
	if !s.pg {
		add, account := s.in(ctx, tx, appendVisitsSQL), string(id)
		for _, r := range rows {
			if _, err := add.ExecContext(ctx, account, int64(r.bucket), save, len(r.lines), r.lines); err != nil {
				return err
			}
		}
		return nil
	}
	// A statement a row would cost a round trip each.
	buckets, sizes, lines := make([]int64, len(rows)), make([]int64, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		buckets[i], sizes[i], lines[i] = int64(r.bucket), int64(len(r.lines)), r.lines
	}
	_, err := tx.ExecContext(ctx, appendManySQL, string(id), save, buckets, sizes, lines)
	return err
}

// Visits implements fleet.VisitStore.
func (s *Store) Visits(ctx context.Context, id fleet.AccountID, m fleet.MAC, before time.Time, n int) ([]fleet.Visit, error) {
	type part struct {
		fresh, number int64
		visits        []fleet.Visit
	}
	rows, err := s.r.QueryContext(ctx, readVisitsSQL, m.String(), id, int64(bucketOf(m)))
	parts, err := collect(rows, err, func(r row) (p part, err error) {
		var lines string
		if err := r.Scan(&p.fresh, &p.number, &lines); err != nil || p.fresh == 1 && !strings.Contains(lines, whose(m)) {
			return p, err
		}
		if p.visits, err = readVisits(lines, fleet.Visit{Account: id, MAC: m}); err != nil {
			return p, err
		}
		p.visits = slices.DeleteFunc(p.visits, func(v fleet.Visit) bool { return v.MAC != m })
		slices.Reverse(p.visits)
		return p, nil
	})
	if err != nil {
		return nil, s.failed(err)
	}
	slices.SortFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(b.fresh, a.fresh), cmp.Compare(b.number, a.number))
	})
	var out []fleet.Visit
	for _, p := range parts {
		out = append(out, p.visits...)
	}
	out = out[:min(len(out), fleet.MaxVisits)]
	slices.SortStableFunc(out, func(a, b fleet.Visit) int { return b.At.Compare(a.At) })
	if !before.IsZero() {
		out = slices.DeleteFunc(out, func(v fleet.Visit) bool { return !v.At.Before(before) })
	}
	return out[:min(len(out), limit(n))], nil
}
