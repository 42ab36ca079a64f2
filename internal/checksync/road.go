package checksync

import (
	"context"
	"log/slog"
	"net/netip"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// A Store knows how an account's phones are reached.
type Store interface {
	Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error)
}

// A Road asks devices to fetch: those whose account names a network that holds
// their address. It carries no credentials and no settings: a device that comes is
// given what is due to it by the provisioning plane.
type Road struct {
	n     *Notifier
	store Store
	log   *slog.Logger
	asked *prometheus.CounterVec

	mu    sync.Mutex
	known map[fleet.AccountID]settings
	work  sync.WaitGroup
	done  context.Context
	end   context.CancelFunc
}

type settings struct {
	c     fleet.CheckSync
	until time.Time
}

const (
	// remember is how long an account's settings are believed; Forget is sooner.
	remember = 10 * time.Second
	// patience is how long Send waits for the phone's answer. A phone nearby
	// answers sooner, so a refusal is known while somebody looks.
	patience = 500 * time.Millisecond
	// mostAccounts bounds what is remembered.
	mostAccounts = 10_000
)

// NewRoad makes the road; nil reg counts in no registry.
func NewRoad(n *Notifier, store Store, log *slog.Logger, reg prometheus.Registerer) *Road {
	r := &Road{n: n, store: store, log: log, known: map[fleet.AccountID]settings{},
		asked: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_checksync_answers_total", Help: "SIP check-syncs sent, by what came back."}, []string{"answer"})}
	r.done, r.end = context.WithCancel(context.Background())
	if reg != nil {
		reg.MustRegister(r.asked)
	}
	return r
}

// Name is "notify".
func (r *Road) Name() string { return "notify" }

// Reaches reports whether d can be asked: its family knows an event, its address
// was seen, and its account names a network that holds it. Whether the phone is
// there now nobody knows.
func (r *Road) Reaches(d fleet.Device) bool {
	_, ok := r.target(d)
	return ok
}

// Send asks d to fetch. It returns when the phone has answered, or soon after
// when it takes its time: then the answer is counted and no more. What it refuses
// at once is a fault in plain words.
func (r *Road) Send(ctx context.Context, d fleet.Device, c order.Command) error {
	if c.Command != order.Sync && c.Command != order.Rediscover { // one that fetches is told what its profile says
		return fault.New(fault.Conflict, "without the device channel a device can be asked to fetch its configuration, and not for %s", c.Command)
	}
	t, ok := r.target(d)
	if !ok {
		return fault.Coded(fault.Conflict, "deviceOffline", "no check-sync reaches the device: the account's checkSync names no network that holds its address")
	}
	if err := r.n.turn(t.Addr.Addr()); err != nil {
		r.asked.WithLabelValues("paced").Inc()
		return err
	}
	came := make(chan error, 1)
	r.mu.Lock()
	if r.done.Err() != nil {
		r.mu.Unlock()
		return r.done.Err()
	}
	r.work.Go(func() {
		err := r.n.send(r.done, t)
		if r.done.Err() == nil {
			r.asked.WithLabelValues(answer(err)).Inc()
			if err != nil {
				r.log.Info("check-sync", "device", d.ID, "account", d.Account, "address", t.Addr.String(), "err", err)
			}
		}
		came <- err
	})
	r.mu.Unlock()
	wait := time.NewTimer(patience)
	defer wait.Stop()
	select {
	case err := <-came:
		return err
	case <-wait.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Forget makes the road look at an account's settings anew.
func (r *Road) Forget(id fleet.AccountID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.known, id)
}

// Close ends what is under way and waits for it.
func (r *Road) Close() {
	r.mu.Lock()
	r.end()
	r.mu.Unlock()
	r.work.Wait()
}

func answer(err error) string {
	f := fault.As(err)
	switch {
	case err == nil:
		return "ok"
	case f == nil:
		return "error"
	case f.Code == codeSilent:
		return "silent"
	case f.Code == codePassword:
		return "password"
	}
	return "refused"
}

func (r *Road) target(d fleet.Device) (Target, bool) {
	event, ok := EventOf(d.Family)
	if !ok || d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth {
		return Target{}, false
	}
	a, err := netip.ParseAddr(d.Address)
	if err != nil {
		return Target{}, false
	}
	c := r.of(d.Account)
	if !c.Holds(a) {
		return Target{}, false
	}
	return Target{Addr: netip.AddrPortFrom(a.Unmap(), uint16(c.Port)), Transport: c.Transport, Event: event, Credentials: Credentials{c.User, c.Password}}, true
}

// of is how an account's phones are reached; of one that cannot be read: not at all.
func (r *Road) of(id fleet.AccountID) fleet.CheckSync {
	now := time.Now()
	r.mu.Lock()
	s, ok := r.known[id]
	r.mu.Unlock()
	if ok && now.Before(s.until) {
		return s.c
	}
	ctx, cancel := context.WithTimeout(r.done, 5*time.Second)
	defer cancel()
	p, err := r.store.Provisioning(ctx, id)
	if err != nil {
		return fleet.CheckSync{}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.known) >= mostAccounts {
		clear(r.known)
	}
	r.known[id] = settings{p.CheckSync, now.Add(remember)}
	return p.CheckSync
}
