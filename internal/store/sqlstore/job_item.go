package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// Items are kept by the page: a row holds the states of its items, a letter
// each and in clear, and the rest of them sealed as one text. A step of a job
// settles about a page, so it writes one row and seals once instead of hundreds of times.
const itemPage = 500

func pageOf(seq int) int { return (seq - 1) / itemPage }

func pagePlace(id job.ID, page int) string { return fmt.Sprintf("job/%s/items/%d", id, page) }

// cancelled is the code of items that a cancelled job had not come to.
const cancelled = "cancelled"

// Letters of states. LIKE knows no upper case on SQLite.
const (
	noItem      = '-'
	pendingItem = 'p'
	doneItem    = 'd'
	failedItem  = 'f'
	waitingItem = 'w'
	skippedItem = 's'
	goneItem    = 'c' // skipped by a cancelling: it may turn out to have been done
)

func letterOf(i job.Item) byte {
	switch i.State {
	case job.ItemDone:
		return doneItem
	case job.ItemFailed:
		return failedItem
	case job.ItemWaiting:
		return waitingItem
	case job.ItemSkipped:
		if i.Code == cancelled {
			return goneItem
		}
		return skippedItem
	}
	return pendingItem
}

func stateOf(letter byte) job.ItemState {
	switch letter {
	case doneItem:
		return job.ItemDone
	case failedItem:
		return job.ItemFailed
	case waitingItem:
		return job.ItemWaiting
	case skippedItem, goneItem:
		return job.ItemSkipped
	}
	return job.ItemPending
}

// stays reports whether an item stays as it is.
func stays(letter byte) bool {
	return letter == doneItem || letter == failedItem || letter == skippedItem
}

// A page is a row of items; those without a Seq are not there.
type page [itemPage]job.Item

func (p *page) put(i job.Item) {
	i.State = cmp.Or(i.State, job.ItemPending)
	i.Subject, i.Pointer, i.Detail = clean(i.Subject), clean(i.Pointer), clean(i.Detail)
	p[(i.Seq-1)%itemPage] = i
}

// encode returns the states and the rest.
func (p *page) encode() (states string, rest []byte) {
	letters := make([]byte, 0, itemPage)
	size := 0
	for k := range p {
		size += 24 + len(p[k].Subject) + len(p[k].Detail) + len(p[k].Data)
	}
	rest = make([]byte, 0, size)
	for k := range p {
		i := &p[k]
		if i.Seq == 0 {
			letters = append(letters, noItem)
			continue
		}
		letters = append(letters, letterOf(*i))
		for _, s := range [...]string{i.Subject, i.Action + timesText(i), i.Code, i.Pointer, i.Detail} {
			rest = append(binary.AppendUvarint(rest, uint64(len(s))), s...)
		}
		rest = append(binary.AppendUvarint(rest, uint64(len(i.Data))), i.Data...)
	}
	return strings.TrimRight(string(letters), string(noItem)), rest
}

// timesText is what stands behind an item's action, after a byte that no action has, once the item was
// begun: pages that were written before there were times have none.
func timesText(i *job.Item) string {
	if i.StartedAt.IsZero() && i.Attempts == 0 {
		return ""
	}
	b := []byte{0}
	for _, n := range [...]int64{micro(i.StartedAt), micro(i.FinishedAt), int64(i.Attempts)} {
		b = binary.AppendVarint(b, n)
	}
	return string(b)
}

func readTimes(i *job.Item, text string) {
	var n [3]int64
	for k := range n {
		v, size := binary.Varint([]byte(text))
		if size <= 0 {
			return
		}
		n[k], text = v, text[size:]
	}
	i.StartedAt, i.FinishedAt, i.Attempts = fromMicro(n[0]), fromMicro(n[1]), int(n[2])
}

// itemTimes says when an item was begun and settled, by how it stood before.
func itemTimes(was, i job.Item, now time.Time) job.Item {
	i.StartedAt, i.FinishedAt, i.Attempts = was.StartedAt, time.Time{}, was.Attempts
	if i.State == job.ItemPending {
		return i
	}
	if i.StartedAt.IsZero() {
		i.StartedAt, i.Attempts = now, i.Attempts+1
	}
	if i.State != job.ItemWaiting {
		i.FinishedAt = now
	}
	return i
}

var errItems = errors.New("the items of a job cannot be read")

// decodeItems gives each item of a page.
func decodeItems(n int, states string, rest []byte, each func(job.Item)) error {
	text := func() ([]byte, bool) {
		size, k := binary.Uvarint(rest)
		if k <= 0 || size > uint64(len(rest)-k) {
			return nil, false
		}
		out := rest[k : k+int(size) : k+int(size)]
		rest = rest[k+int(size):]
		return out, true
	}
	for k := range len(states) {
		if states[k] == noItem {
			continue
		}
		i := job.Item{Seq: n*itemPage + k + 1, State: stateOf(states[k])}
		for _, to := range [...]*string{&i.Subject, &i.Action, &i.Code, &i.Pointer, &i.Detail} {
			b, ok := text()
			if !ok {
				return errItems
			}
			*to = string(b)
		}
		action, times, _ := strings.Cut(i.Action, "\x00")
		i.Action = action
		readTimes(&i, times)
		b, ok := text()
		if !ok {
			return errItems
		}
		if len(b) > 0 {
			i.Data = b
		}
		each(i)
	}
	return nil
}

const pageSQL = `SELECT page, states, items FROM job_item WHERE job = $1 AND page = $2`

// readPage gives the items of a row of page, states and items.
func (s *Store) readPage(r row, id job.ID, each func(job.Item)) error {
	var n int
	var states, sealed string
	if err := r.Scan(&n, &states, &sealed); err != nil {
		return err
	}
	rest, err := s.unseal(pagePlace(id, n), sealed)
	if err != nil {
		return err
	}
	return decodeItems(n, states, rest, each)
}

// Items implements job.Store.
func (s *Store) Items(ctx context.Context, account fleet.AccountID, id job.ID, q job.ItemQuery) ([]job.Item, error) {
	var one int
	if err := s.r.QueryRowContext(ctx, `SELECT 1 FROM job WHERE id = $1 AND account = $2`, id, account).Scan(&one); err != nil {
		return nil, s.failed(missing(err, "job"))
	}
	q.After, q.Limit = max(0, q.After), limit(q.Limit)
	cond, args := "", []any{id, q.After / itemPage}
	switch q.State {
	case "":
	case job.ItemSkipped:
		cond = ` AND (states LIKE '%` + string(skippedItem) + `%' OR states LIKE '%` + string(goneItem) + `%')`
	default:
		cond, args = ` AND states LIKE $3`, append(args, "%"+string(letterOf(job.Item{State: q.State}))+"%")
	}
	rows, err := s.r.QueryContext(ctx, `SELECT page, states, items FROM job_item WHERE job = $1 AND page >= $2`+cond+` ORDER BY page`, args...)
	if err != nil {
		return nil, s.failed(err)
	}
	defer func() { _ = rows.Close() }()
	out := make([]job.Item, 0, min(q.Limit, itemPage))
	for len(out) < q.Limit && rows.Next() {
		err := s.readPage(rows, id, func(i job.Item) {
			if i.Seq > q.After && (q.State == "" || i.State == q.State) && len(out) < q.Limit {
				out = append(out, i)
			}
		})
		if err != nil {
			return nil, s.failed(err)
		}
	}
	return out, s.failed(rows.Err())
}

// putItemSQL writes a page, one that is there already anew.
const putItemSQL = `INSERT INTO job_item (job, page, states, items) VALUES ($1, $2, $3, $4)
	ON CONFLICT (job, page) DO UPDATE SET states = excluded.states, items = excluded.items`

func (s *Store) putPage(ctx context.Context, tx *sql.Tx, id job.ID, n int, p *page) error {
	states, rest := p.encode()
	_, err := s.in(ctx, tx, putItemSQL).ExecContext(ctx, id, n, states, s.seal(pagePlace(id, n), rest))
	return err
}

// editPages lets edit change pages of a job; those that are not there begin empty.
// The job's row is locked by an update that came before.
func (s *Store) editPages(ctx context.Context, tx *sql.Tx, id job.ID, pages []int, edit func(n int, p *page)) error {
	for _, n := range pages {
		var p page
		err := s.readPage(tx.QueryRowContext(ctx, pageSQL, id, n), id, func(i job.Item) { p[(i.Seq-1)%itemPage] = i })
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		edit(n, &p)
		if err := s.putPage(ctx, tx, id, n, &p); err != nil {
			return err
		}
	}
	return nil
}

// newItems saves the items of a job that is made.
func (s *Store) newItems(ctx context.Context, tx *sql.Tx, id job.ID, items []job.Item) error {
	if err := s.itemsOfDevices(ctx, tx, id, items); err != nil {
		return err
	}
	n := 0
	for chunk := range slices.Chunk(items, itemPage) { // their Seqs are 1, 2, 3, …
		var p page
		for _, i := range chunk {
			p.put(i)
		}
		if err := s.putPage(ctx, tx, id, n, &p); err != nil {
			return err
		}
		n++
	}
	return nil
}

// letters are how the items with these numbers stand; those that are not there are left out.
func (s *Store) letters(ctx context.Context, tx *sql.Tx, id job.ID, items []job.Item) (map[int]byte, error) {
	out := make(map[int]byte, len(items))
	if len(items) == 0 {
		return out, nil
	}
	first, last := items[0].Seq, items[0].Seq
	for _, i := range items {
		first, last = min(first, i.Seq), max(last, i.Seq)
	}
	if first < 1 {
		return out, fault.New(fault.Invalid, "items are numbered from 1")
	}
	rows, err := tx.QueryContext(ctx, `SELECT page, states FROM job_item WHERE job = $1 AND page >= $2 AND page <= $3`, id, pageOf(first), pageOf(last))
	_, err = collect(rows, err, func(r row) (none struct{}, err error) {
		var n int
		var states string
		err = r.Scan(&n, &states)
		for k := range len(states) {
			if seq := n*itemPage + k + 1; states[k] != noItem && seq >= first && seq <= last {
				out[seq] = states[k]
			}
		}
		return none, err
	})
	return out, err
}

// settle saves what became of items and counts them.
func (s *Store) settle(ctx context.Context, tx *sql.Tx, j *job.Job, items []job.Item) error {
	letters, err := s.letters(ctx, tx, j.ID, items)
	if err != nil {
		return err
	}
	write := map[int][]job.Item{}
	written := map[int]bool{}
	for _, i := range items {
		was, there := letters[i.Seq]
		if stays(was) || written[i.Seq] { // of two of one number the first counts
			continue
		}
		if there {
			*count(&j.Progress, stateOf(was))--
		} else {
			j.Total++
		}
		*count(&j.Progress, i.State)++
		written[i.Seq] = true
		write[pageOf(i.Seq)] = append(write[pageOf(i.Seq)], i)
	}
	if j.Total > job.MaxItems {
		return tooManyItems()
	}
	now := s.micros()
	err = s.editPages(ctx, tx, j.ID, slices.Sorted(maps.Keys(write)), func(n int, p *page) {
		for _, i := range write[n] {
			p.put(itemTimes(p[(i.Seq-1)%itemPage], i, now))
		}
	})
	if err != nil {
		return err
	}
	j.Revision++
	return s.putJob(ctx, tx, *j)
}

// skipRest skips the items that are pending or waiting.
func (s *Store) skipRest(ctx context.Context, tx *sql.Tx, j *job.Job, code, detail string) error {
	rows, err := tx.QueryContext(ctx, `SELECT page FROM job_item WHERE job = $1 AND (states LIKE '%`+string(pendingItem)+`%' OR states LIKE '%`+string(waitingItem)+`%') ORDER BY page`, j.ID)
	pages, err := collect(rows, err, func(r row) (n int, err error) { return n, r.Scan(&n) })
	if err != nil {
		return err
	}
	j.Waiting = 0
	now := s.micros()
	return s.editPages(ctx, tx, j.ID, pages, func(_ int, p *page) {
		for k := range p {
			if i := &p[k]; i.Seq > 0 && (i.State == job.ItemPending || i.State == job.ItemWaiting) {
				if i.State, i.Code, i.Detail = job.ItemSkipped, code, detail; !i.StartedAt.IsZero() {
					i.FinishedAt = now
				}
				j.Skipped++
			}
		}
	})
}
