package work

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"muster/internal/fault"
	"muster/internal/job"
)

// A Kind does one sort of job. It asks the Run for pending items, batch by
// batch, and settles them there until none is left; then it returns nil and the job ends by
// its items. ErrStopped, which the Run's methods return when the job was paused or cancelled or the
// process ends, is passed on. Any other error ends the job as failed, with the sentence that the
// error has for people; fault.Unavailable lets it begin again a little later.
//
// A kind may be run again over items whose effect is there already, when a process dies between the
// effect and Run.Advance: it must find out and count them as done. Run.EditDevices writes both at
// once and has no such gap.
type Kind func(ctx context.Context, r *Run) error

// ErrStopped says that the job goes on later, elsewhere, or not at all.
var ErrStopped = errors.New("the job was stopped")

// Options of a Runner. Store and Node are required.
type Options struct {
	Store job.Store
	// Node names this server and no other that uses the same database. One that starts takes
	// over at once what it had in its life before.
	Node    string
	Workers int           // jobs at a time; 0 = 2
	Live    int           // jobs at a time that wait for one device each; 0 = 32
	Batch   int           // items a step; 0 = 500
	Lease   time.Duration // how long after a worker's last step another may take the job over; 0 = 30 s
	Poll    time.Duration // how often it looks for jobs that nobody told it of; 0 = 5 s
	Log     *slog.Logger
	Now     func() time.Time
	// Ended hears of each job that this process brought to its end; nil: nobody does.
	Ended func(job.Job)
	// Turned hears of each job that this process takes up, lays down or brings to its end; nil: nobody does.
	Turned func(job.Job)
}

// A Runner does jobs. Register the kinds, then Run.
type Runner struct {
	o     Options
	kinds map[job.Kind]Kind
	wake  chan struct{}
	stir  chan struct{} // wake, of the jobs that wait for devices

	mu    sync.Mutex
	moved chan struct{} // closed when a job moves
}

// New makes a Runner that does nothing yet.
func New(o Options) *Runner {
	if o.Workers == 0 {
		o.Workers = 2
	}
	if o.Live == 0 {
		o.Live = 32
	}
	if o.Batch == 0 {
		o.Batch = 500
	}
	if o.Lease == 0 {
		o.Lease = 30 * time.Second
	}
	if o.Poll == 0 {
		o.Poll = 5 * time.Second
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Runner{o: o, kinds: map[job.Kind]Kind{}, wake: make(chan struct{}, 1), stir: make(chan struct{}, 1), moved: make(chan struct{})}
}

// Register says who does jobs of a kind. Before Run.
func (r *Runner) Register(k job.Kind, do Kind) { r.kinds[k] = do }

// Wake says that a job was made, resumed, paused or cancelled.
func (r *Runner) Wake() {
	for _, c := range [...]chan struct{}{r.wake, r.stir} {
		select {
		case c <- struct{}{}:
		default:
		}
	}
	r.tell()
}

// Moved is closed the next time that a job of this process moves, or when Run ends. Ask for it
// before looking at the job. Where other processes work too, look from time to time all the same.
func (r *Runner) Moved() <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.moved
}

func (r *Runner) tell() {
	r.mu.Lock()
	defer r.mu.Unlock()
	close(r.moved)
	r.moved = make(chan struct{})
}

// Run does jobs until ctx ends, and returns once the steps under way are
// written: within a second, where the kinds mind their contexts.
func (r *Runner) Run(ctx context.Context) {
	var all sync.WaitGroup
	for n := range r.o.Workers {
		all.Go(func() { r.worker(ctx, fmt.Sprintf("%s/%d", r.o.Node, n)) })
	}
	all.Go(func() { r.live(ctx) })
	all.Wait()
	r.tell()
}

// worker takes one job after the other, and then waits for more.
func (r *Runner) worker(ctx context.Context, name string) {
	for ctx.Err() == nil {
		now := r.o.Now()
		j, err := r.o.Store.TakeJob(ctx, name, false, now, now.Add(r.o.Lease))
		if err == nil {
			r.Wake() // another worker looks whether there is more
			if r.do(ctx, name, j) {
				continue
			}
		} else if !errors.Is(err, fault.Missing) && ctx.Err() == nil {
			r.o.Log.Warn("jobs cannot be looked at", "worker", name, "err", err)
		}
		select {
		case <-ctx.Done():
		case <-r.wake:
		case <-time.After(r.o.Poll):
		}
	}
}

// do works on one job and says whether to look for another at once.
func (r *Runner) do(ctx context.Context, worker string, j job.Job) bool {
	log := r.o.Log.With("job", j.ID, "kind", j.Kind, "account", j.Account)
	run := &Run{Job: j, r: r, worker: worker}
	r.turned(j)
	var err error
	// One that begins outside of its hours, since the server was down in them, touches nothing. Where devices are on
	// their way the kind looks after them.
	if j.Waiting == 0 {
		err = run.Rest()
	}
	if err == nil {
		err = r.guard(ctx, run, log)
	}
	state, say := job.Queued, []string(nil)
	next := true
	switch {
	case err == nil:
		state = outcome(run.Job.Progress)
	case errors.Is(err, ErrStopped), ctx.Err() != nil:
	case errors.Is(err, fault.Unavailable):
		log.Warn("a job waits for the database", "err", err)
		next = false
	default:
		state = job.Failed
		_, text := fault.Public(err)
		if text == "" {
			text = "the server failed; its log has the reason under the request id " + j.By.RequestID
			log.Error("a job failed", "requestId", j.By.RequestID, "err", err)
		}
		say = []string{text}
	}
	// The lease is given back also when the process ends.
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	var ended job.Job
	if state == job.Queued && !run.rest.IsZero() {
		log.Info("a job waits for its hours", "until", run.rest)
		ended, err = r.o.Store.RestJob(end, worker, j.ID, run.rest)
		next = false
	} else {
		ended, err = r.o.Store.EndJob(end, worker, j.ID, state, say)
	}
	switch {
	case err == nil && ended.State.Ended() && r.o.Ended != nil:
		r.o.Ended(ended)
	case err != nil && !lost(err) && !errors.Is(err, fault.Missing):
		log.Error("the end of a job was not written", "requestId", j.By.RequestID, "err", err)
	}
	if err == nil {
		r.turned(ended)
	}
	r.tell()
	return next
}

func (r *Runner) turned(j job.Job) {
	if r.o.Turned != nil {
		r.o.Turned(j)
	}
}

// outcome is how a job ended whose items all have.
func outcome(p job.Progress) job.State {
	switch {
	case p.Failed == 0:
		return job.Succeeded
	case p.Failed == p.Total:
		return job.Failed
	}
	return job.Partial
}

// guard runs the kind, and turns a panic into an error of the job's.
func (r *Runner) guard(ctx context.Context, run *Run, log *slog.Logger) (err error) {
	defer func() {
		if p := recover(); p != nil {
			log.Error("panic in a job", "requestId", run.Job.By.RequestID, "panic", p, "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	do := r.kinds[run.Job.Kind]
	if do == nil {
		return fault.New(fault.Invalid, "this Muster has no jobs of the kind %s", run.Job.Kind)
	}
	return do(ctx, run)
}

// lost reports that another worker has the job.
func lost(err error) bool {
	e := fault.As(err)
	return e != nil && e.Code == "lease"
}
