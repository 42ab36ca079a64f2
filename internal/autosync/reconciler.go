package autosync

import (
	"context"
	"iter"
	"log/slog"
	"slices"
	"sync"
	"time"

	"muster/internal/dialect"
	"muster/internal/event"
	"muster/internal/fleet"
	"muster/internal/order"
)

// A Store is what the loop needs to know, and what it writes down: orders and
// rollouts. Which device holds which pair it only reads.
type Store interface {
	Account(ctx context.Context, id fleet.AccountID) (fleet.Account, error)
	Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error)
	FindDevice(ctx context.Context, root fleet.AccountID, ref string) (fleet.Device, error)
	Generations(ctx context.Context, id fleet.AccountID) (map[fleet.Generation]int, error)
	Behind(ctx context.Context, id fleet.AccountID, g fleet.Generation, c fleet.Connection, after fleet.DeviceID, limit int) ([]fleet.Device, error)
	SaveOrders(ctx context.Context, id fleet.AccountID, orders map[fleet.DeviceID]fleet.Order) error
	Rollout(ctx context.Context, id fleet.AccountID) (fleet.Rollout, error)
	SaveRollout(ctx context.Context, by fleet.Actor, r fleet.Rollout) (fleet.Rollout, error)
	AutoSyncing(ctx context.Context, p fleet.Page) ([]fleet.AccountID, error)
	ValidCredentials(ctx context.Context, id fleet.AccountID, t time.Time) ([]fleet.Credentials, error)
	RetireCredentials(ctx context.Context, by fleet.Actor, id fleet.AccountID, old fleet.Credentials) error
	StaleDHCPs(ctx context.Context, since time.Time) ([]fleet.StaleDHCP, error)
}

// A Road is a way to a device. Reaches says whether it can be tried now. Send
// returns when the command is handed over, which says nothing about the device.
type Road interface {
	Name() string
	Reaches(d fleet.Device) bool
	Send(ctx context.Context, d fleet.Device, c order.Command) error
}

// A Listener is a Road whose devices say which provisioning server they use. Before
// what they said is stored they get no credentials: they may be another server's
// (mission A9). A device that the road does not know is Heard.
type Listener interface {
	Heard(id fleet.DeviceID) bool
}

// Members knows what the store does not: who is in which group.
type Members interface {
	Fill(ctx context.Context, d *fleet.Device) error
	// Walk goes over an account's devices, members filled in; what was observed of them may be old.
	Walk(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error]
	// Tally counts an account's devices by what their state depends on, and by which
	// of the groups hold them.
	Tally(ctx context.Context, id fleet.AccountID, groups []string) ([]fleet.Tally, error)
}

// Options are what the loop is made of. Store, Members, Dialects and Server are required.
type Options struct {
	Store    Store
	Members  Members
	Dialects *dialect.Set
	Roads    []Road // in order of trust
	// Server is where an account's devices fetch, with the current pair.
	Server  func(fleet.Provisioning) dialect.Server
	Rate    int // orders a second and account; 0: as fast as they go
	Limits  Limits
	Log     *slog.Logger
	Metrics *Metrics
	// Happened hears what people want to know of. It must not block.
	Happened func(event.Event)
	// Changed hears that an account's provisioning is another by the loop's own doing.
	Changed func(ctx context.Context, id fleet.AccountID)
}

// A Reconciler brings devices to the pair of their account. It keeps no list of
// what is to be done: it looks at rows, does what is due, and looks again. So it
// may be killed anywhere, and several may run at once: a device that gets the same
// pair twice is unharmed.
type Reconciler struct {
	o       Options
	mu      sync.Mutex
	running context.Context // nil: not yet, or no more
	lanes   map[fleet.AccountID]*lane
	work    sync.WaitGroup
	walking chan struct{} // bounds passes that read pages at the same time
}

// New makes a Reconciler. Nothing happens before Run, but for what is asked of it directly.
func New(o Options) *Reconciler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits()
	}
	if o.Happened == nil {
		o.Happened = func(event.Event) {}
	}
	if o.Changed == nil {
		o.Changed = func(context.Context, fleet.AccountID) {}
	}
	return &Reconciler{o: o, lanes: map[fleet.AccountID]*lane{}, walking: make(chan struct{}, 4)}
}

// A lane is an account's part: what woke it, who arrived, and its pace. At most
// one goroutine does an account's credentials, and one its nudges.
type lane struct {
	id    fleet.AccountID
	pacer pacer

	// Under the Reconciler's mu.
	woken    bool
	busy     bool
	arrived  map[fleet.DeviceID]bool
	walks    []func(fleet.Device) bool // whom a change reaches: to be walked
	nudging  bool
	again    *time.Timer // wakes it
	againAt  time.Time
	restedAt time.Time // no pass by the clock before: the last one was dear
	doubtful bool      // the last count of progress may miss a failure

	// Of the goroutine that does it.
	asked    map[fleet.DeviceID]time.Time // to fetch, since they acknowledged
	waited   time.Duration                // for its turn
	counted  time.Time
	took     time.Duration // to count
	progress Progress
	of       fleet.Generation // of progress
	wave     int              // that was open when it was counted last; 0: not known
}

const (
	pageSize   = 500
	mostCame   = 10_000 // arrivals remembered one by one; more are found by a pass
	every      = time.Minute
	waveEvery  = 2 * time.Second // how soon a wave that waits is looked at again
	dutyFactor = 20              // a pass takes at most a twentieth of the time
)

func (r *Reconciler) lane(id fleet.AccountID) *lane {
	l := r.lanes[id]
	if l == nil {
		l = &lane{id: id, asked: map[fleet.DeviceID]time.Time{}, pacer: pacer{rate: r.o.Rate}, arrived: map[fleet.DeviceID]bool{}}
		r.lanes[id] = l
	}
	return l
}

// Run does accounts as they are woken, and all of them now and then, in case a
// notice was lost. It returns when ctx has ended and everything is laid down.
func (r *Reconciler) Run(ctx context.Context) {
	r.mu.Lock()
	r.running = ctx
	for _, l := range r.lanes {
		r.start(l)
	}
	r.mu.Unlock()
	r.work.Go(func() { r.watchDHCP(ctx) })
	tick := time.NewTicker(every)
	defer tick.Stop()
	for done := false; !done; {
		if err := r.wakeAll(ctx); err != nil && ctx.Err() == nil {
			r.o.Log.Error("look for accounts that sync", "err", err)
		}
		select {
		case <-ctx.Done():
			done = true
		case <-tick.C:
		}
	}
	r.mu.Lock()
	r.running = nil
	for _, l := range r.lanes {
		if l.again != nil {
			l.again.Stop()
		}
	}
	r.mu.Unlock()
	r.work.Wait()
}

func (r *Reconciler) wakeAll(ctx context.Context) error {
	var last fleet.AccountID
	for {
		ids, err := r.o.Store.AutoSyncing(ctx, fleet.Page{After: string(last), Limit: pageSize})
		if err != nil {
			return err
		}
		for _, id := range ids {
			if _, err := r.Retire(ctx, id); err != nil {
				return err
			}
			r.mu.Lock()
			if l := r.lane(id); !time.Now().Before(l.restedAt) {
				l.woken = true
				r.start(l)
			}
			r.mu.Unlock()
		}
		if len(ids) < pageSize {
			return nil
		}
		last = ids[len(ids)-1]
	}
}

// Wake asks for a pass over an account soon. It never blocks.
func (r *Reconciler) Wake(id fleet.AccountID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lane(id)
	l.woken = true
	r.start(l)
}

// wakeAt is Wake at a time, or sooner.
func (r *Reconciler) wakeAt(l *lane, at time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.running == nil || l.again != nil && l.againAt.After(time.Now()) && !at.Before(l.againAt) {
		return
	}
	if l.again != nil {
		l.again.Stop()
	}
	l.againAt = at
	l.again = time.AfterFunc(time.Until(at), func() { r.Wake(l.id) })
}

// Arrived says that a device may have come: its session began, or somebody
// changed it. It never blocks.
func (r *Reconciler) Arrived(id fleet.AccountID, d fleet.DeviceID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lane(id)
	if len(l.arrived) < mostCame {
		l.arrived[d] = true
	} else {
		l.woken = true
	}
	r.start(l)
}

// start lets a lane's goroutine go, unless it does already. The caller holds mu.
func (r *Reconciler) start(l *lane) {
	if r.running == nil || r.running.Err() != nil {
		return
	}
	ctx := r.running
	if !l.busy && (l.woken || len(l.arrived) > 0) {
		l.busy = true
		r.work.Go(func() { r.do(ctx, l) })
	}
	if !l.nudging && len(l.walks) > 0 {
		l.nudging = true
		r.work.Go(func() { r.doNudges(ctx, l) })
	}
}

// do works until nothing woke the lane any more.
func (r *Reconciler) do(ctx context.Context, l *lane) {
	for {
		r.mu.Lock()
		if ctx.Err() != nil || !l.woken && len(l.arrived) == 0 {
			l.busy = false
			r.mu.Unlock()
			return
		}
		whole := l.woken
		l.woken = false
		r.mu.Unlock()
		began := time.Now()
		l.waited = 0
		next, err := r.pass(ctx, l, whole)
		if err != nil && ctx.Err() == nil {
			r.o.Log.Error("a pass of Auto-Sync failed", "account", l.id, "err", err)
			next = time.Now().Add(every)
		}
		rested := time.Now().Add(dutyFactor * (time.Since(began) - l.waited))
		if whole {
			r.mu.Lock()
			l.restedAt = rested
			r.mu.Unlock()
		}
		if !next.IsZero() {
			r.wakeAt(l, latest(next, rested, time.Now().Add(time.Second)))
		}
	}
}

func latest(ts ...time.Time) time.Time {
	return slices.MaxFunc(ts, time.Time.Compare)
}
