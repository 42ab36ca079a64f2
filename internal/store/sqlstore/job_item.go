package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"muster/internal/fleet"
	"muster/internal/job"
)

const itemColumns = `seq, subject, state, action, code, pointer, detail, data`

func itemPlace(id job.ID, seq int) string { return fmt.Sprintf("job/%s/%d", id, seq) }

func (s *Store) scanItem(id job.ID) func(row) (job.Item, error) {
	return func(r row) (i job.Item, err error) {
		var data string
		if err := r.Scan(&i.Seq, &i.Subject, &i.State, &i.Action, &i.Code, &i.Pointer, &i.Detail, &data); err != nil {
			return i, err
		}
		i.Data, err = s.unsealSome(itemPlace(id, i.Seq), data)
		return i, err
	}
}

// Items implements job.Store.
func (s *Store) Items(ctx context.Context, account fleet.AccountID, id job.ID, q job.ItemQuery) ([]job.Item, error) {
	var one int
	if err := s.r.QueryRowContext(ctx, `SELECT 1 FROM job WHERE id = $1 AND account = $2`, id, account).Scan(&one); err != nil {
		return nil, s.failed(missing(err, "job"))
	}
	cond, args := "", []any{id, q.After, limit(q.Limit)}
	if q.State != "" {
		cond, args = " AND state = $4", append(args, q.State)
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+itemColumns+` FROM job_item WHERE job = $1 AND seq > $2`+cond+` ORDER BY seq LIMIT $3`, args...)
	out, err := collect(rows, err, s.scanItem(id))
	return out, s.failed(err)
}

// itemRows is how many items one statement writes. SQLite looks each argument's
// name up among all of a statement, so that one row at a time is fastest there.
const itemRows = 500

// putItem writes n items, those that are there already anew.
func putItem(n int) string {
	var text strings.Builder
	text.WriteString(`INSERT INTO job_item (job, ` + itemColumns + `) VALUES `)
	for k := range n {
		if k > 0 {
			text.WriteString(", ")
		}
		at := 1 + 8*k
		fmt.Fprintf(&text, "($1, $%d, $%d, $%d, $%d, $%d, $%d, $%d, $%d)", at+1, at+2, at+3, at+4, at+5, at+6, at+7, at+8)
	}
	text.WriteString(` ON CONFLICT (job, seq) DO UPDATE SET subject = excluded.subject, state = excluded.state, action = excluded.action,
		code = excluded.code, pointer = excluded.pointer, detail = excluded.detail, data = excluded.data`)
	return text.String()
}

var putItemSQL = putItem(1)

func (s *Store) putItems(ctx context.Context, tx *sql.Tx, id job.ID, items []job.Item) error {
	most := 1
	if s.pg {
		most = itemRows
	}
	put := s.in(ctx, tx, putItemSQL)
	for chunk := range slices.Chunk(items, most) {
		args := make([]any, 1, 1+8*len(chunk))
		args[0] = id
		for _, i := range chunk {
			args = append(args, i.Seq, clean(i.Subject), cmp.Or(i.State, job.ItemPending), i.Action, i.Code, clean(i.Pointer), clean(i.Detail), s.sealSome(itemPlace(id, i.Seq), i.Data))
		}
		if len(chunk) > 1 {
			put = unprepared{tx, putItem(len(chunk))}
		}
		if _, err := put.ExecContext(ctx, args...); err != nil {
			return err
		}
	}
	return nil
}

// standing says how the items with these numbers stand, among them those that
// can still be written: what a cancelled job skipped may turn out to have been done.
func (s *Store) standing(ctx context.Context, tx *sql.Tx, id job.ID, items []job.Item) (states map[int]job.ItemState, closed map[int]bool, err error) {
	states, closed = map[int]job.ItemState{}, map[int]bool{}
	if len(items) == 0 {
		return states, closed, nil
	}
	first, last := items[0].Seq, items[0].Seq
	for _, i := range items {
		first, last = min(first, i.Seq), max(last, i.Seq)
	}
	rows, err := tx.QueryContext(ctx, `SELECT seq, state, code FROM job_item WHERE job = $1 AND seq >= $2 AND seq <= $3`, id, first, last)
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var seq int
		var state job.ItemState
		var code string
		err = r.Scan(&seq, &state, &code)
		states[seq] = state
		closed[seq] = state != job.ItemPending && state != job.ItemWaiting && !(state == job.ItemSkipped && code == cancelled)
		return none, err
	})
	return states, closed, err
}

// settle saves what became of items and counts them.
func (s *Store) settle(ctx context.Context, tx *sql.Tx, j *job.Job, items []job.Item) error {
	states, closed, err := s.standing(ctx, tx, j.ID, items)
	if err != nil {
		return err
	}
	write := make([]job.Item, 0, len(items))
	for _, i := range items {
		if closed[i.Seq] {
			continue
		}
		if was, there := states[i.Seq]; there {
			*count(&j.Progress, was)--
		} else {
			j.Total++
		}
		*count(&j.Progress, i.State)++
		states[i.Seq], closed[i.Seq] = i.State, true // of two of one number the first counts
		write = append(write, i)
	}
	if j.Total > job.MaxItems {
		return tooManyItems()
	}
	if err := s.putItems(ctx, tx, j.ID, write); err != nil {
		return err
	}
	j.Revision++
	return s.putJob(ctx, tx, *j)
}
