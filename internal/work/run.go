package work

import (
	"context"
	"errors"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// A Run is one worker's time with a job.
type Run struct {
	Job job.Job // as of the last step

	r      *Runner
	worker string
	after  int       // Seq of the last item that Pending gave
	rest   time.Time // until when the job is laid down, when its hours are over
}

// Open reports whether the job may take on subjects now, by its hours.
func (r *Run) Open() bool { return r.Job.Hours.Open(r.r.o.Now()) }

// Rest returns nil in the job's hours. Else it returns ErrStopped, for the kind to
// pass on: the job is laid down until they begin again.
func (r *Run) Rest() error {
	now := r.r.o.Now()
	if r.Job.Hours.Open(now) {
		return nil
	}
	r.rest = r.Job.Hours.Next(now)
	return ErrStopped
}

// Pending returns the next items that nothing was done about, in their order;
// none when all are settled, and ErrStopped outside of the job's hours.
func (r *Run) Pending(ctx context.Context) ([]job.Item, error) {
	if ctx.Err() != nil {
		return nil, ErrStopped
	}
	if err := r.Rest(); err != nil {
		return nil, err
	}
	items, err := r.r.o.Store.Items(ctx, r.Job.Account, r.Job.ID, job.ItemQuery{After: r.after, Limit: r.r.o.Batch, State: job.ItemPending})
	switch {
	case errors.Is(err, fault.Missing): // the job went with its account
		return nil, ErrStopped
	case err == nil && len(items) > 0:
		r.after = items[len(items)-1].Seq
	}
	return items, err
}

// Advance saves what became of items; without any it extends the lease, which
// a step that takes long must do in time. The job's progress is told to who waits for it.
func (r *Run) Advance(ctx context.Context, items ...job.Item) error {
	// What was done is written down, also when the process is about to end.
	j, err := r.r.o.Store.Advance(context.WithoutCancel(ctx), r.worker, r.Job.ID, items, r.r.o.Now().Add(r.r.o.Lease))
	return r.moved(ctx, j, err)
}

// EditDevices is job.Store.EditDevices for a batch that Pending gave. It returns
// the devices that were changed or removed, also together with ErrStopped.
func (r *Run) EditDevices(ctx context.Context, items []job.Item, edit job.Edit) ([]fleet.Device, error) {
	j, edited, err := r.r.o.Store.EditDevices(context.WithoutCancel(ctx), r.worker, r.Job.ID, items, r.r.o.Now().Add(r.r.o.Lease), edit)
	if err != nil {
		edited = nil
	}
	return edited, r.moved(ctx, j, err)
}

// moved takes the job over as a step left it, and says whether to go on.
func (r *Run) moved(ctx context.Context, j job.Job, err error) error {
	if err != nil {
		if lost(err) {
			return ErrStopped
		}
		return err
	}
	r.Job = j
	r.r.tell()
	if j.State != job.Running || ctx.Err() != nil {
		return ErrStopped
	}
	return nil
}
