package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync"

	"muster/internal/fleet"
)

// A row of visit_batch holds n visits of a device, a line each, the last of which is
// the device's visit number "last". Numbers are counted for each device, so that what is
// beyond fleet.MaxVisits is found in the key alone.
const (
	bucketSizesSQL      = `SELECT bucket, CAST(sum(size) AS BIGINT) FROM visit_new WHERE account = $1 GROUP BY bucket`
	takeVisitsSQL       = `DELETE FROM visit_new WHERE account = $1 AND bucket = $2 RETURNING save, lines`
	insertVisitsSQL     = `INSERT INTO visit_batch (mac, last, account, n, lines) VALUES ($1, $2, $3, $4, $5)`
	insertManyVisitsSQL = `INSERT INTO visit_batch (mac, last, account, n, lines) SELECT mac, last, $1, n, lines FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) AS u(mac, last, n, lines)`
	trimVisitsSQL       = `DELETE FROM visit_batch WHERE mac = $1 AND last <= $2`
)

const (
	// A bucket is settled when it has as much for each device that was in it the last time:
	// some 60 visits, so that a row of visit_batch is worth being found.
	fillEach = 4 << 10
	// leastFill is for buckets of few devices; mostFill bounds for how long settling one keeps
	// other writers waiting (a tenth of a second), and what is read of a device's
	// bucket besides its own.
	leastFill, mostFill = 16 << 10, 384 << 10
	// settleAtOnce bounds what a save settles: the others stay full until the next.
	settleAtOnce = 8
)

// trimEach is how many visits of a device may be there beyond fleet.MaxVisits
// before they are deleted: not each settling need look.
const trimEach = 50

// A fill knows how full the buckets of accounts are: what the database says the
// first time, and what this server appended since.
type fill struct {
	mu sync.Mutex
	of map[fleet.AccountID]*accountFill
}

type accountFill struct {
	bound int // at which a bucket is full
	sizes map[uint8]int
}

// add counts what was appended and returns the full buckets, the fullest first.
func (f *fill) add(id fleet.AccountID, rows []visitRow, ask func() (map[uint8]int, error)) ([]uint8, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	a := f.of[id]
	if a == nil {
		sizes, err := ask() // the rows are among them
		if err != nil {
			return nil, err
		}
		a = &accountFill{leastFill, sizes}
		if f.of == nil {
			f.of = map[fleet.AccountID]*accountFill{}
		}
		f.of[id] = a
	} else {
		for _, r := range rows {
			a.sizes[r.bucket] += len(r.lines)
		}
	}
	var full []uint8
	for _, r := range rows {
		if a.sizes[r.bucket] >= a.bound {
			full = append(full, r.bucket)
		}
	}
	slices.SortFunc(full, func(x, y uint8) int { return cmp.Compare(a.sizes[y], a.sizes[x]) })
	return full, nil
}

// settled notes that a bucket is empty, and how many devices were in it.
func (f *fill) settled(id fleet.AccountID, bucket uint8, devices int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	a := f.of[id]
	if a == nil {
		return
	}
	delete(a.sizes, bucket)
	if devices > 0 { // none: another server was first, and knows
		a.bound = min(max(devices*fillEach, leastFill), mostFill)
	}
}

// settleFull settles those of the buckets of rows, just appended, that are full: each in a
// transaction of its own, so that others write in between.
func (s *Store) settleFull(ctx context.Context, id fleet.AccountID, rows []visitRow) error {
	full, err := s.fill.add(id, rows, func() (map[uint8]int, error) {
		sizes := map[uint8]int{}
		rows, err := s.r.QueryContext(ctx, bucketSizesSQL, id)
		_, err = collect(rows, err, func(r row) (x struct{}, err error) {
			var bucket uint8
			var size int
			err = r.Scan(&bucket, &size)
			sizes[bucket] = size
			return x, err
		})
		return sizes, s.failed(err)
	})
	if err != nil {
		return err
	}
	for _, bucket := range full[:min(len(full), settleAtOnce)] { // one that cannot be settled does not hinder the others
		err = errors.Join(err, s.settleBucket(ctx, id, bucket))
	}
	return err
}

// settleBucket moves what is in a bucket to where each device's visits are together. Of
// several servers that do it at once, each row is moved by the one that deletes it.
func (s *Store) settleBucket(ctx context.Context, id fleet.AccountID, bucket uint8) error {
	var devices int
	err := s.write(ctx, func(tx *sql.Tx) error {
		type saved struct {
			save   int64
			visits []fleet.Visit
		}
		rows, err := s.in(ctx, tx, takeVisitsSQL).QueryContext(ctx, id, int64(bucket))
		all, err := collect(rows, err, func(r row) (v saved, err error) {
			var lines string
			if err := r.Scan(&v.save, &lines); err != nil {
				return v, err
			}
			v.visits, err = readVisits(lines, fleet.Visit{Account: id})
			return v, err
		})
		if err != nil {
			return err
		}
		slices.SortFunc(all, func(a, b saved) int { return cmp.Compare(a.save, b.save) })
		n, seen := 0, map[fleet.MAC]bool{}
		for _, v := range all {
			n += len(v.visits)
			for _, v := range v.visits {
				seen[v.MAC] = true
			}
		}
		known, err := s.loggedOf(ctx, tx, id, seen)
		if err != nil {
			return err
		}
		devices = len(known) // not those that a stranger names
		keep := make([]fleet.Visit, 0, n)
		for _, v := range all {
			for _, w := range v.visits {
				if d, ours := known[w.MAC]; ours && v.save > d.after {
					keep = append(keep, w)
				}
			}
		}
		err = s.saveBatches(ctx, tx, id, batched(keep), known)
		if _, twice := unique(err); twice || foreign(err) { // another server numbered the same, or the device was deleted
			return errAgain
		}
		return err
	})
	if err == nil {
		s.fill.settled(id, bucket, devices)
	}
	return err
}

// A deviceLog is what is known of a device's visits: the newest number of those that are
// settled, and the save after which they are its own.
type deviceLog struct{ last, after int64 }

// logged asks which of the MACs are devices of account $1, and for their logs.
func (s *Store) logged(macs []string) (text string, arg any) {
	cond, arg := oneOf(s.pg, "d.mac", 2, macs)
	return `SELECT d.mac, d.visits_after, coalesce((SELECT max(last) FROM visit_batch v WHERE v.mac = d.mac), 0) FROM device d WHERE d.account = $1 AND ` + cond, arg
}

func (s *Store) loggedOf(ctx context.Context, tx *sql.Tx, id fleet.AccountID, seen map[fleet.MAC]bool) (map[fleet.MAC]deviceLog, error) {
	macs := make([]string, 0, len(seen))
	for m := range seen {
		macs = append(macs, m.String())
	}
	slices.Sort(macs)
	q, arg := s.logged(macs)
	known := make(map[fleet.MAC]deviceLog, len(macs))
	rows, err := s.in(ctx, tx, q).QueryContext(ctx, string(id), arg)
	_, err = collect(rows, err, func(r row) (x struct{}, err error) {
		var text string
		var l deviceLog
		if err := r.Scan(&text, &l.after, &l.last); err != nil {
			return x, err
		}
		m, err := fleet.ParseMAC(text)
		known[m] = l
		return x, err
	})
	return known, err
}

// saveBatches numbers and writes batches, when all devices were looked at: an INSERT that
// reads what it writes into makes SQLite keep a copy of each, at the price of the row.
func (s *Store) saveBatches(ctx context.Context, tx *sql.Tx, id fleet.AccountID, batches []visitBatch, known map[fleet.MAC]deviceLog) error {
	if err := s.insertBatches(ctx, tx, id, batches, known); err != nil {
		return err
	}
	trim := s.in(ctx, tx, trimVisitsSQL)
	for _, b := range batches {
		if old := known[b.mac].last + b.n - fleet.MaxVisits; old > 0 && old/trimEach != (old-b.n)/trimEach {
			if _, err := trim.ExecContext(ctx, b.mac.String(), old); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Store) insertBatches(ctx context.Context, tx *sql.Tx, id fleet.AccountID, batches []visitBatch, known map[fleet.MAC]deviceLog) error {
	if !s.pg {
		insert, account := s.in(ctx, tx, insertVisitsSQL), string(id)
		for _, b := range batches {
			if _, err := insert.ExecContext(ctx, b.mac.String(), known[b.mac].last+b.n, account, b.n, b.lines); err != nil {
				return err
			}
		}
		return nil
	}
	// A statement a row would cost a round trip each.
	macs, lasts, counts, lines := make([]string, len(batches)), make([]int64, len(batches)), make([]int64, len(batches)), make([]string, len(batches))
	for i, b := range batches {
		macs[i], lasts[i], counts[i], lines[i] = b.mac.String(), known[b.mac].last+b.n, b.n, b.lines
	}
	_, err := tx.ExecContext(ctx, insertManyVisitsSQL, string(id), macs, lasts, counts, lines)
	return err
}
