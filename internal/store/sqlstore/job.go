package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

const jobColumns = `id, account, kind, title, subject, state, actor, params, dry_run, total, done, failed, waiting, skipped, errors, created_at, started_at, finished_at, revision, start_at, due_at, hours`

func jobPlace(id job.ID) string { return fmt.Sprintf("job/%s/params", id) }

func (s *Store) scanJob(r row) (j job.Job, err error) {
	var actor, params, errs, hours string
	var created, started, finished, start, due int64
	if err := r.Scan(&j.ID, &j.Account, &j.Kind, &j.Title, &j.Subject, &j.State, &actor, &params, &j.DryRun, &j.Total, &j.Done, &j.Failed, &j.Waiting, &j.Skipped,
		&errs, &created, &started, &finished, &j.Revision, &start, &due, &hours); err != nil {
		return j, missing(err, "job")
	}
	j.CreatedAt, j.StartedAt, j.FinishedAt = fromMicro(created), fromMicro(started), fromMicro(finished)
	j.StartAt, j.DueAt = fromMicro(start), fromMicro(due)
	if hours != "" {
		if err := json.Unmarshal([]byte(hours), &j.Hours); err != nil {
			return j, err
		}
	}
	if j.Params, err = s.unsealSome(jobPlace(j.ID), params); err != nil {
		return j, err
	}
	return j, errors.Join(json.Unmarshal([]byte(actor), &j.By), json.Unmarshal([]byte(errs), &j.Errors))
}

// sealSome leaves nothing as nothing: most items of a job carry no data.
func (s *Store) sealSome(place string, content []byte) string {
	if len(content) == 0 {
		return ""
	}
	return s.seal(place, content)
}

func (s *Store) unsealSome(place, sealed string) ([]byte, error) {
	if sealed == "" {
		return nil, nil
	}
	return s.unseal(place, sealed)
}

// CreateJob implements job.Store.
func (s *Store) CreateJob(ctx context.Context, by fleet.Actor, j job.Job, items []job.Item) (job.Job, error) {
	if len(items) > job.MaxItems {
		return j, tooManyItems()
	}
	j.Title = clean(j.Title)
	err := s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, j.Account))
		if err != nil {
			return err
		}
		if err := s.roomForJob(ctx, tx, a.ID); err != nil {
			return err
		}
		j.ID, j.State, j.By, j.Revision = job.ID(newID("job_")), job.Queued, by, 1
		j.CreatedAt, j.StartedAt, j.FinishedAt = s.micros(), time.Time{}, time.Time{}
		j.Progress = job.Progress{Total: len(items)}
		for i := range items {
			items[i].Seq = i + 1
			*count(&j.Progress, items[i].State)++
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO job (`+jobColumns+`, worker, lease_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, 0, 1, $17, $18, $19, '', 0)`,
			j.ID, j.Account, j.Kind, j.Title, j.Subject, j.State, encode(by), s.sealSome(jobPlace(j.ID), j.Params), j.DryRun, j.Total, j.Done, j.Failed, j.Waiting, j.Skipped,
			encode(list0(j.Errors)), micro(j.CreatedAt), micro(j.StartAt), micro(j.DueAt), hoursText(j.Hours)); err != nil {
			return err
		}
		if err := s.newItems(ctx, tx, j.ID, items); err != nil {
			return err
		}
		said := map[string]string{"kind": string(j.Kind), "title": j.Title, "items": fmt.Sprint(j.Total), "dryRun": onOff(j.DryRun)}
		maps.Copy(said, timesOf(j))
		return s.audit(ctx, tx, by, a, "job.create", string(j.ID), said)
	})
	return j, err
}

func hoursText(h job.Hours) string {
	if h == (job.Hours{}) {
		return ""
	}
	return encode(h)
}

// timesOf is what the trail says of when a job works; nothing where that is at once.
func timesOf(j job.Job) map[string]string {
	out := map[string]string{}
	if !j.StartAt.IsZero() {
		out["startAt"] = j.StartAt.UTC().Format(time.RFC3339)
	}
	if j.Hours != (job.Hours{}) {
		out["window"] = j.Hours.String()
	}
	return out
}

func list0(l []string) []string {
	if l == nil {
		return []string{}
	}
	return l
}

// count is the part of p that counts items of a state; those that are pending
// are what the other parts leave of the total.
func count(p *job.Progress, st job.ItemState) *int {
	switch st {
	case job.ItemDone:
		return &p.Done
	case job.ItemFailed:
		return &p.Failed
	case job.ItemWaiting:
		return &p.Waiting
	case job.ItemSkipped:
		return &p.Skipped
	}
	return new(int)
}

// maxItemsKept bounds the items of an account's ended jobs together.
const maxItemsKept = 2_000_000

// roomForJob lets old jobs of the account go.
func (s *Store) roomForJob(ctx context.Context, tx *sql.Tx, id fleet.AccountID) error {
	type brief struct {
		id       string
		total    int
		finished int64
	}
	rows, err := tx.QueryContext(ctx, `SELECT id, total, finished_at FROM job WHERE account = $1 ORDER BY id DESC`, id)
	all, err := collect(rows, err, func(r row) (b brief, err error) { return b, r.Scan(&b.id, &b.total, &b.finished) })
	if err != nil {
		return err
	}
	old, open, kept, items := micro(s.now().Add(-job.KeepFor)), 0, 1, 0
	for _, b := range all {
		if b.finished == 0 {
			open, kept = open+1, kept+1
			continue
		}
		kept, items = kept+1, items+b.total
		if kept <= job.MaxJobs && items <= maxItemsKept && b.finished >= old {
			continue
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM job WHERE id = $1`, b.id); err != nil {
			return err
		}
	}
	if open >= job.MaxOpen {
		return fault.Coded(fault.Conflict, "tooManyJobs", "the account has %d jobs that have not ended: wait for them, or cancel some", open)
	}
	return nil
}

// FindJob implements job.Store.
func (s *Store) FindJob(ctx context.Context, root fleet.AccountID, id job.ID) (job.Job, error) {
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return job.Job{}, err
	}
	j, err := s.scanJob(s.r.QueryRowContext(ctx, `SELECT `+jobColumns+` FROM job WHERE id = $1`+within, id, from, to))
	return j, s.failed(err)
}

// Jobs implements job.Store.
func (s *Store) Jobs(ctx context.Context, root fleet.AccountID, p fleet.Page) ([]job.Job, error) {
	return s.SearchJobs(ctx, root, job.Query{Page: p})
}

// SearchJobs implements job.Store.
func (s *Store) SearchJobs(ctx context.Context, root fleet.AccountID, q job.Query) ([]job.Job, error) {
	from, to, err := s.beneath(ctx, root)
	if err != nil {
		return nil, err
	}
	after := q.After
	if after == "" {
		after = "job_~" // follows every id
	}
	// EXISTS keeps both engines on the order of id; a list of accounts would be joined first and the rest sorted.
	c := &clause{pg: s.pg, args: []any{after, from, to}}
	cond := `id < $1 AND EXISTS (SELECT 1 FROM account a WHERE a.id = job.account AND a.path >= $2 AND a.path < $3)`
	if len(q.Kinds) > 0 {
		cond += " AND " + among(c, "kind", texts(q.Kinds))
	}
	if len(q.States) > 0 {
		cond += " AND " + among(c, "state", texts(q.States))
	}
	if q.Text != "" {
		cond += " AND lower(title) LIKE " + c.arg("%"+like(q.Text)+"%") + ` ESCAPE '\'`
	}
	if q.Waits != nil {
		waits := `(state = 'queued' AND due_at > ` + c.arg(micro(q.Now)) + `)`
		if !*q.Waits {
			waits = "NOT " + waits
		}
		cond += " AND " + waits
	}
	rows, err := s.r.QueryContext(ctx, `SELECT `+jobColumns+` FROM job WHERE `+cond+` ORDER BY id DESC LIMIT `+c.arg(limit(q.Limit)), c.args...)
	out, err := collect(rows, err, s.scanJob)
	return out, s.failed(err)
}

// steps says from which states a job may be moved where, and what the trail
// and a refusal call it.
var steps = map[job.State]struct {
	action, done string
	from         map[job.State]bool
}{
	job.Paused:    {"job.pause", "paused", map[job.State]bool{job.Queued: true, job.Running: true}},
	job.Queued:    {"job.resume", "resumed", map[job.State]bool{job.Paused: true}},
	job.Cancelled: {"job.cancel", "cancelled", map[job.State]bool{job.Queued: true, job.Running: true, job.Paused: true}},
}

// Steer implements job.Store.
func (s *Store) Steer(ctx context.Context, by fleet.Actor, account fleet.AccountID, id job.ID, to job.State) (j job.Job, err error) {
	step, known := steps[to]
	if !known {
		return j, fault.New(fault.Invalid, "a job cannot be moved to %s", to)
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		if j, err = s.ownJob(ctx, tx, account, id); err != nil {
			return err
		}
		if !step.from[j.State] {
			return fault.Coded(fault.Conflict, "jobState", "the job is %s: it cannot be %s", j.State, step.done)
		}
		was := j.State
		j.State = to
		if to == job.Cancelled {
			j.FinishedAt = s.micros()
			if err := s.skipRest(ctx, tx, &j, cancelled, "the job was cancelled first"); err != nil {
				return err
			}
		}
		if err := s.putJob(ctx, tx, j); err != nil {
			return err
		}
		return s.audit(ctx, tx, by, a, step.action, string(id), map[string]string{"state": string(was) + " → " + string(to)})
	})
	return j, err
}

// ownJob reads a job that is about to be steered. Its row is written first, so that a worker's step comes before or after.
func (s *Store) ownJob(ctx context.Context, tx *sql.Tx, account fleet.AccountID, id job.ID) (job.Job, error) {
	return s.scanJob(tx.QueryRowContext(ctx, `UPDATE job SET revision = revision + 1 WHERE id = $1 AND account = $2 RETURNING `+jobColumns, id, account))
}

// StartJob implements job.Store.
func (s *Store) StartJob(ctx context.Context, by fleet.Actor, account fleet.AccountID, id job.ID) (j job.Job, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, account))
		if err != nil {
			return err
		}
		if j, err = s.ownJob(ctx, tx, account, id); err != nil {
			return err
		}
		was := timesOf(j)
		switch {
		case j.State != job.Queued && j.State != job.Running:
			return fault.Coded(fault.Conflict, "jobState", "the job is %s: it cannot be started", j.State)
		case len(was) == 0:
			return fault.Coded(fault.Conflict, "jobState", "the job is %s, and waits for no time", j.State)
		}
		j.StartAt, j.DueAt, j.Hours = time.Time{}, time.Time{}, job.Hours{}
		if err := s.putJob(ctx, tx, j); err != nil {
			return err
		}
		for k, v := range was {
			was[k] = v + " → now"
		}
		return s.audit(ctx, tx, by, a, "job.start", string(id), was)
	})
	return j, err
}

// putJob saves what moves. The row is locked by an update that came before.
func (s *Store) putJob(ctx context.Context, tx *sql.Tx, j job.Job) error {
	_, err := tx.ExecContext(ctx, `UPDATE job SET state = $1, total = $2, done = $3, failed = $4, waiting = $5, skipped = $6, errors = $7, finished_at = $8, revision = $9, start_at = $10, due_at = $11, hours = $12 WHERE id = $13`,
		j.State, j.Total, j.Done, j.Failed, j.Waiting, j.Skipped, encode(list0(j.Errors)), micro(j.FinishedAt), j.Revision, micro(j.StartAt), micro(j.DueAt), hoursText(j.Hours), j.ID)
	return err
}
