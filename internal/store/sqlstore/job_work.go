package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

func tooManyItems() error {
	return fault.Coded(fault.Invalid, "tooMany", "a job may have at most %d items", job.MaxItems)
}

// TakeJob implements job.Store. The jobs of an account run one after the
// other, in the order they were made: the later of two edits is the one that
// stays. Those about one device wait for each other alone. One that waits for its time
// keeps nobody waiting, and when it comes it waits for who runs; one that runs waits only for older ones that do,
// so that no two wait for each other.
func (s *Store) TakeJob(ctx context.Context, worker string, live bool, now, until time.Time) (j job.Job, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		j, err = s.scanJob(tx.QueryRowContext(ctx, `UPDATE job SET state = 'running', worker = $1, lease_until = $2, revision = revision + 1,
			started_at = CASE WHEN started_at = 0 THEN $3 ELSE started_at END
			WHERE id = (SELECT id FROM job t WHERE finished_at = 0 AND state IN ('queued', 'running') AND (state = 'running' OR due_at <= $3) AND (worker = '' OR worker = $1 OR lease_until < $3)`+aboutOne[live]+`
				AND NOT EXISTS (SELECT 1 FROM job o WHERE o.account = t.account AND o.subject = t.subject AND o.id <> t.id AND o.finished_at = 0
					AND (o.state = 'running' AND (o.id < t.id OR t.state = 'queued') OR o.state = 'queued' AND o.due_at <= $3 AND o.id < t.id AND t.state = 'queued'))
				ORDER BY id LIMIT 1`+s.skipLocked()+`) RETURNING `+jobColumns, worker, micro(until), micro(now)))
		return err
	})
	return j, err
}

// aboutOne tells the two lanes of jobs apart.
var aboutOne = map[bool]string{false: ` AND subject = ''`, true: ` AND subject <> ''`}

// hold extends the lease and keeps the job's row from others until the
// transaction ends. A job that was paused and resumed before its worker noticed runs on.
func (s *Store) hold(ctx context.Context, tx *sql.Tx, worker string, id job.ID, until time.Time) (job.Job, error) {
	j, err := s.scanJob(tx.QueryRowContext(ctx, `UPDATE job SET lease_until = $1, state = CASE WHEN state = 'queued' THEN 'running' ELSE state END
		WHERE id = $2 AND worker = $3 RETURNING `+jobColumns, micro(until), id, worker))
	if isMissing(err) {
		return j, fault.Coded(fault.Conflict, "lease", "another worker has the job")
	}
	return j, err
}

// Advance implements job.Store.
func (s *Store) Advance(ctx context.Context, worker string, id job.ID, items []job.Item, until time.Time) (j job.Job, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		if j, err = s.hold(ctx, tx, worker, id, until); err != nil || len(items) == 0 {
			return err
		}
		return s.settle(ctx, tx, &j, items)
	})
	return j, err
}

// EndJob implements job.Store.
func (s *Store) EndJob(ctx context.Context, worker string, id job.ID, state job.State, errs []string) (j job.Job, err error) {
	if state != job.Queued && !state.Ended() {
		return j, fault.New(fault.Invalid, "a job does not end %s", state)
	}
	err = s.write(ctx, func(tx *sql.Tx) error {
		if j, err = s.hold(ctx, tx, worker, id, time.Time{}); err != nil {
			return err
		}
		switch {
		case j.State.Ended(): // cancelled
		case state != job.Queued:
			j.State, j.FinishedAt = state, s.micros()
			for _, e := range errs {
				j.Errors = append(j.Errors, clean(e))
			}
			if err := s.skipRest(ctx, tx, &j, "notReached", "the job ended before it came to this"); err != nil {
				return err
			}
		case j.State == job.Running:
			j.State = job.Queued
		}
		return s.letGo(ctx, tx, &j)
	})
	return j, err
}

// letGo saves a job that its worker is done with, so that another may take it.
func (s *Store) letGo(ctx context.Context, tx *sql.Tx, j *job.Job) error {
	j.Revision++
	if err := s.putJob(ctx, tx, *j); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `UPDATE job SET worker = '' WHERE id = $1`, j.ID)
	return err
}

// RestJob implements job.Store.
func (s *Store) RestJob(ctx context.Context, worker string, id job.ID, due time.Time) (j job.Job, err error) {
	err = s.write(ctx, func(tx *sql.Tx) error {
		if j, err = s.hold(ctx, tx, worker, id, time.Time{}); err != nil {
			return err
		}
		if j.State == job.Running {
			j.State = job.Queued
		}
		if j.Hours != (job.Hours{}) { // else somebody said to go on at once
			j.DueAt = due
		}
		return s.letGo(ctx, tx, &j)
	})
	return j, err
}

// errCareful makes EditDevices begin anew and take back each edit that fails.
var errCareful = errors.New("an edit failed after it wrote")

// EditDevices implements job.Store.
func (s *Store) EditDevices(ctx context.Context, worker string, id job.ID, items []job.Item, until time.Time, edit job.Edit) (j job.Job, edited []fleet.Device, err error) {
	careful := false
	run := func(tx *sql.Tx) error {
		edited = nil
		if j, err = s.hold(ctx, tx, worker, id, until); err != nil || j.State != job.Running {
			return err
		}
		a, err := scanAccount(s.in(ctx, tx, accountSQL).QueryRowContext(ctx, j.Account))
		if err != nil {
			return err
		}
		letters, err := s.letters(ctx, tx, id, items)
		if err != nil {
			return err
		}
		devices, err := s.lockDevices(ctx, tx, a.ID, items)
		if err != nil {
			return err
		}
		if j.DryRun {
			if _, err := tx.ExecContext(ctx, `SAVEPOINT trial`); err != nil {
				return err
			}
		}
		known := newRefs(s, tx, a.ID)
		out := make([]job.Item, 0, len(items))
		for _, i := range items {
			if letters[i.Seq] != pendingItem {
				continue
			}
			d, there := devices[i.Subject]
			if !there {
				i.State, i.Code, i.Detail = job.ItemFailed, "notFound", "no such device"
				out = append(out, i)
				continue
			}
			if careful { // an edit that is taken back frees what it locked
				known = newRefs(s, tx, a.ID)
			}
			after, err := s.editDevice(ctx, tx, j, a, d, &i, edit, known, careful)
			if err != nil {
				return err
			}
			if i.State == job.ItemDone {
				edited = append(edited, after)
				devices[i.Subject] = after
			}
			if i.State == job.ItemDone && (i.Action == "delete" || after.Account != a.ID) {
				delete(devices, i.Subject)
			}
			out = append(out, i)
		}
		if j.DryRun {
			if _, err := tx.ExecContext(ctx, `ROLLBACK TO SAVEPOINT trial`); err != nil {
				return err
			}
			edited = nil
		}
		return s.settle(ctx, tx, &j, out)
	}
	if err = s.write(ctx, run); errors.Is(err, errCareful) {
		careful = true
		err = s.write(ctx, run)
	}
	return j, edited, err
}

// editDevice edits one device and says on its item what became of it. An error
// is one that ends the batch; a refusal is the item's.
func (s *Store) editDevice(ctx context.Context, tx *sql.Tx, j job.Job, a fleet.Account, d fleet.Device, i *job.Item, edit job.Edit, known *refs, careful bool) (fleet.Device, error) {
	after, remove, err := edit(d, i)
	if err == nil && careful {
		if _, err := tx.ExecContext(ctx, `SAVEPOINT one`); err != nil {
			return d, err
		}
	}
	wrote := err == nil
	switch {
	case err != nil:
	case remove:
		i.Action, after = "delete", d
		err = s.deleteDevice(ctx, tx, j.By, a, d)
	default:
		i.Action = "update"
		if action, yes := stepped(a, d, after); yes {
			i.Action = strings.TrimPrefix(action, "device.")
			after.ID, after.Revision = d.ID, d.Revision
			after, err = s.stepTo(ctx, tx, j.By, a, d, after, action, nil)
			break
		}
		if err = checkDevice(after); err == nil {
			canonical(&after)
			after.ID, after.Account, after.Revision = d.ID, d.Account, d.Revision
			after, err = s.saveDevice(ctx, tx, j.By, a, d, after, known)
		}
	}
	f := fault.As(err)
	switch {
	case err == nil && !remove && after.Revision == d.Revision:
		i.State, i.Action = job.ItemSkipped, "unchanged"
	case err == nil:
		i.State = job.ItemDone
	case f == nil || f.Kind == fault.Unavailable:
		return d, err
	case wrote && !careful: // something of it may be written
		return d, errCareful
	default:
		i.State, i.Code, i.Detail = job.ItemFailed, f.Code, f.Say
		if i.Code == "" {
			i.Code = string(f.Kind)
		}
		if len(f.Fields) > 0 {
			i.Pointer, i.Code = f.Fields[0].Pointer, f.Fields[0].Code
		}
	}
	if wrote && careful {
		end := `RELEASE SAVEPOINT one`
		if i.State == job.ItemFailed {
			end = `ROLLBACK TO SAVEPOINT one`
		}
		if _, err := tx.ExecContext(ctx, end); err != nil {
			return d, err
		}
	}
	return after, nil
}
