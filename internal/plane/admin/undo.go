package admin

import (
	"context"
	"encoding/json"
	"fmt"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/inventory"
	"muster/internal/job"
	"muster/internal/work"
)

func (s *server) undoRoutes() {
	add(s, route{method: "POST", path: "/jobs/{job}:undo", id: "undoJob", says: "Take back what a bulk job did, as a job: for devices that are still as it left them. Of an import: delete the devices that it added and that nobody changed or saw since", right: fleet.RightWrite, status: 202}, s.undoJob)
}

func notUndoable(why string) error {
	return fault.Coded(fault.Conflict, "notUndoable", "the job cannot be undone: %s", why)
}

// undoJob makes the job that takes another back.
func (s *server) undoJob(ctx context.Context, in *struct {
	InJob
	Trial
}) (*one[jobView], error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	var b work.Bulk
	switch {
	case j.Kind == job.Import && j.State.Ended() && !j.DryRun:
		return s.undoImport(ctx, j, in.Trial)
	case j.Kind != job.Bulk && j.Kind != job.Import:
		return nil, notUndoable("only imports and jobs of the kind bulk can, and this is of the kind " + string(j.Kind))
	case j.DryRun:
		return nil, notUndoable("it was a dry run and changed nothing")
	case !j.State.Ended():
		return nil, fault.Coded(fault.Conflict, "jobState", "the job is %s: let it end, or cancel it first", j.State)
	}
	if err := json.Unmarshal(j.Params, &b); err != nil {
		return nil, err
	}
	if ok, why := b.Action.CanUndo(); !ok {
		return nil, notUndoable(why)
	}
	if err := mayBulk(ctx, b); err != nil {
		return nil, err
	}
	items, err := s.outcomes(ctx, j, job.ItemDone)
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, notUndoable("it changed no device")
	}
	params, err := json.Marshal(work.Bulk{Action: work.Undo})
	if err != nil {
		return nil, err
	}
	return s.followUp(ctx, j, "Undo", params, in.Trial, items)
}

// followUp starts a bulk job for what became of j.
func (s *server) followUp(ctx context.Context, j job.Job, word string, params []byte, t Trial, items []job.Item) (*one[jobView], error) {
	out, err := s.o.Store.CreateJob(ctx, actor(ctx), job.Job{Account: j.Account, Kind: job.Bulk, Title: fmt.Sprintf("%s: %.180s", word, j.Title), Params: params, DryRun: t.DryRun}, items)
	if err != nil {
		return nil, err
	}
	return s.started(ctx, out), nil
}

// outcomes lists what a job did, of one outcome, as items of a job to come.
func (s *server) outcomes(ctx context.Context, j job.Job, state job.ItemState) ([]job.Item, error) {
	return s.outcomesAs(ctx, j, state, func(i job.Item) (job.Item, bool, error) {
		return job.Item{Subject: i.Subject, Data: i.Data}, true, nil
	})
}

// outcomesAs is outcomes of those that next makes an item of.
func (s *server) outcomesAs(ctx context.Context, j job.Job, state job.ItemState, next func(job.Item) (job.Item, bool, error)) (out []job.Item, err error) {
	q := job.ItemQuery{Limit: 1000, State: state}
	for {
		page, err := s.o.Store.Items(ctx, j.Account, j.ID, q)
		if err != nil {
			return nil, err
		}
		for _, i := range page {
			q.After = i.Seq
			n, ok, err := next(i)
			if err != nil {
				return nil, err
			}
			if ok {
				out = append(out, n)
			}
		}
		if len(page) < q.Limit {
			return out, nil
		}
	}
}

// undoImport makes the job that deletes what an import added. What it changed of devices that were
// there stays: what they were before is nowhere.
func (s *server) undoImport(ctx context.Context, j job.Job, t Trial) (*one[jobView], error) {
	b := work.Bulk{Action: work.Delete, Untouched: true}
	if err := mayBulk(ctx, b); err != nil {
		return nil, err
	}
	items, err := s.outcomesAs(ctx, j, job.ItemDone, func(i job.Item) (job.Item, bool, error) {
		d, err := inventory.ReadData(i)
		if err != nil || i.Action != "create" || d.Device == "" {
			return i, false, err
		}
		data, err := json.Marshal(work.Subject{MAC: d.MAC})
		return job.Item{Subject: d.Device, Data: data}, true, err
	})
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, notUndoable("it added no device, and what it changed of others stays")
	}
	params, err := json.Marshal(b)
	if err != nil {
		return nil, err
	}
	return s.followUp(ctx, j, "Undo", params, t, items)
}
