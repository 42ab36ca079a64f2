package sqlstore

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// A row of visit_batch holds what one device did between two saves: n visits,
// a line of JSON each, the last of which is the device's visit number "last".
// Numbers are counted for each device, so that what is beyond fleet.MaxVisits is
// found in the key alone.
const (
	insertVisitsSQL = `INSERT INTO visit_batch (mac, last, account, n, lines)
		SELECT d.mac, coalesce((SELECT max(last) FROM visit_batch WHERE mac = $1), 0) + $3, d.account, $3, $4 FROM device d WHERE d.mac = $1 AND d.account = $2 RETURNING last`
	trimVisitsSQL = `DELETE FROM visit_batch WHERE mac = $1 AND last <= $2`
	readVisitsSQL = `SELECT last, n, lines FROM visit_batch WHERE mac = $1 AND account = $2 ORDER BY last DESC`
)

// trimEach is how many visits of a device may be there beyond fleet.MaxVisits
// before they are deleted: not each save need look.
const trimEach = 50

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
		err := s.saveBatches(ctx, tx, id, batches)
		if _, twice := unique(err); twice || foreign(err) { // another server numbered the same, or the device was deleted
			return errAgain
		}
		return err
	})
}

type visitBatch struct {
	mac   string
	n     int
	lines string
}

// batched writes the visits of each device in the order in which they came, the
// devices in the order of MACs: two servers lock rows in one order.
func batched(visits []fleet.Visit) (out []visitBatch) {
	visits = slices.Clone(visits)
	slices.SortStableFunc(visits, func(a, b fleet.Visit) int {
		return cmp.Or(bytes.Compare(a.MAC[:], b.MAC[:]), a.At.Compare(b.At))
	})
	var text strings.Builder
	lines := json.NewEncoder(&text)
	lines.SetEscapeHTML(false)
	for i, v := range visits {
		for _, t := range []*string{&v.Method, &v.File, &v.Reason, &v.Detail, &v.Agent, &v.Source, &v.TLS, &v.Scheme, &v.ETag} {
			*t = clean(*t)
		}
		v.At = fromMicro(micro(v.At))
		if err := lines.Encode(v); err != nil {
			panic(err) // plain texts and numbers
		}
		if i+1 < len(visits) && visits[i+1].MAC == v.MAC {
			continue
		}
		n := strings.Count(text.String(), "\n")
		out = append(out, visitBatch{v.MAC.String(), n, text.String()})
		text.Reset()
	}
	return out
}

func (s *Store) saveBatches(ctx context.Context, tx *sql.Tx, id fleet.AccountID, batches []visitBatch) error {
	insert, trim := s.in(ctx, tx, insertVisitsSQL), s.in(ctx, tx, trimVisitsSQL)
	for _, b := range batches {
		var last int64
		err := insert.QueryRowContext(ctx, b.mac, string(id), b.n, b.lines).Scan(&last)
		if errors.Is(err, sql.ErrNoRows) { // not of the account
			continue
		}
		if err != nil {
			return err
		}
		if old := last - fleet.MaxVisits; old > 0 && old/trimEach != (old-int64(b.n))/trimEach {
			if _, err := trim.ExecContext(ctx, b.mac, old); err != nil {
				return err
			}
		}
	}
	return nil
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
		for line := range strings.Lines(lines) {
			v := fleet.Visit{Account: id, MAC: m}
			if err := json.Unmarshal([]byte(line), &v); err != nil {
				return nil, err
			}
			out = append(out, v)
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
