package admin

import (
	"context"
	"encoding/json"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

func (s *server) retryRoutes() {
	add(s, route{method: "POST", path: "/jobs/{job}:retry", id: "retryJob", says: "Do what a bulk job did once more, as a job: to the devices that it failed for", right: fleet.RightWrite, status: 202}, s.retryFailedItems)
}

// bulkOf is what a bulk job that has ended did.
func bulkOf(j job.Job) (b work.Bulk, ok bool) {
	if j.Kind != job.Bulk || j.DryRun || !j.State.Ended() || json.Unmarshal(j.Params, &b) != nil {
		return b, false
	}
	return b, true
}

// undoable reports whether :undo takes the job back, as far as the job itself tells.
func undoable(j job.Job) bool {
	if j.Kind == job.Import {
		return j.State.Ended() && !j.DryRun && j.Done > 0
	}
	b, ok := bulkOf(j)
	if !ok || j.Done == 0 {
		return false
	}
	ok, _ = b.Action.CanUndo()
	return ok
}

func (s *server) retryFailedItems(ctx context.Context, in *struct {
	InJob
	Trial
}) (*one[jobView], error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	b, ok := bulkOf(j)
	if !ok {
		return nil, fault.Coded(fault.Conflict, "notRetryable", "only a bulk job that has ended, and was no dry run, can be done once more")
	}
	if err := mayBulk(ctx, b); err != nil {
		return nil, err
	}
	items, err := s.outcomesAs(ctx, j, job.ItemFailed, func(i job.Item) (job.Item, bool, error) {
		return job.Item{Subject: i.Subject, Data: i.Data, Attempts: i.Attempts}, true, nil
	})
	if err != nil {
		return nil, err
	}
	if len(items) == 0 {
		return nil, fault.Coded(fault.Conflict, "notRetryable", "it failed for no device")
	}
	return s.followUp(ctx, j, "Retry", j.Params, in.Trial, items)
}
