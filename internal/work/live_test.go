package work

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/order"
)

// A phone answers what it is sent.
type phone struct {
	acks   *Acks
	mu     sync.Mutex
	got    []order.Command
	answer func(n int, c order.Command) *order.Ack // n counts from 1; nil: none
	away   int                                     // so many sends find it offline
}

func (p *phone) Send(_ context.Context, d fleet.DeviceID, c order.Command) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.away > 0 {
		p.away--
		return fault.Coded(fault.Unavailable, "deviceOffline", "the device is offline")
	}
	p.got = append(p.got, c)
	if a := p.answer(len(p.got), c); a != nil {
		p.acks.Hear("dev_other", order.Ack{ID: a.ID, Result: order.Failed}) // of another device: foreign
		p.acks.Hear(d, order.Ack{ID: "cmd_other", Result: order.Failed})
		p.acks.Hear(d, *a)
		p.acks.Hear(d, *a) // answers may come twice
	}
	return nil
}

func (p *phone) sent() []order.Command {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.got
}

// live makes a live job about the house's first device, which joined by PIN.
func (h *house) live(p Live) job.Job {
	h.t.Helper()
	d, err := h.FindDevice(h.t.Context(), h.account.ID, h.items[0].Subject)
	must(h.t, err)
	d.Onboarding = fleet.PIN
	_, err = h.SaveDevice(h.t.Context(), h.by, d)
	must(h.t, err)
	params, err := json.Marshal(p)
	must(h.t, err)
	j, err := h.CreateJob(h.t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Live, Subject: string(d.ID), Params: params}, h.items[:1])
	must(h.t, err)
	return j
}

func order1(now time.Time) Live {
	return Live{ID: "cmd_1", Settings: map[string]string{"k": "v"}, IssuedAt: now, ExpiresAt: now.Add(LiveFor)}
}

// A clock runs twenty times as fast for the runner as the timers that it waits with.
type clock struct{ from time.Time }

func (c clock) now() time.Time { return c.from.Add(time.Since(c.from) * 20) }

func (h *house) outcome(p *phone, l Live, o Options) (job.Job, job.Item) {
	h.t.Helper()
	p.acks = &Acks{}
	o.Poll = time.Hour
	j := h.live(l)
	r, _ := h.runner(o, DoLive(h.Store, p, p.acks), job.Live)
	got := h.until(r, j, ended)
	items, err := h.Items(h.t.Context(), j.Account, j.ID, job.ItemQuery{Limit: 10})
	must(h.t, err)
	return got, items[0]
}

func TestALiveJobEndsAsTheDeviceAnswers(t *testing.T) {
	ok := func(_ int, c order.Command) *order.Ack { return &order.Ack{ID: c.ID, Result: order.OK} }
	for name, c := range map[string]struct {
		phone *phone
		fast  bool
		state job.State
		says  string
		sent  int
	}{
		"done": {&phone{answer: ok}, false, job.Succeeded, "", 1},
		"refused": {&phone{answer: func(_ int, c order.Command) *order.Ack {
			return &order.Ack{ID: c.ID, Result: order.Failed, Detail: "no such volume"}
		}}, false, job.Failed, "deviceRefused no such volume", 1},
		"away for a moment": {&phone{answer: ok, away: 1}, false, job.Succeeded, "", 1},
		"later, then done": {&phone{answer: func(n int, c order.Command) *order.Ack {
			return &order.Ack{ID: c.ID, Result: []order.Result{order.Later, order.OK}[n-1]}
		}}, false, job.Succeeded, "", 2},
		"no answer":   {&phone{answer: func(int, order.Command) *order.Ack { return nil }}, true, job.Failed, "noAnswer did not answer", 1},
		"never there": {&phone{away: 1 << 30}, true, job.Failed, "noAnswer did not answer", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, 1)
			now, o := time.Now(), Options{}
			if c.fast {
				o.Now = clock{now}.now
				o.Lease = time.Hour
			}
			j, item := h.outcome(c.phone, order1(now), o)
			if says := strings.TrimSpace(item.Code + " " + item.Detail); j.State != c.state || says != c.says {
				t.Errorf("ended %s: %q", j.State, says)
			}
			if sent := c.phone.sent(); len(sent) != c.sent {
				t.Errorf("sent %d times", len(sent))
			} else if len(sent) > 0 && (sent[0].ID != "cmd_1" || sent[0].Command != order.SetSettings || sent[len(sent)-1].ID != "cmd_1") {
				t.Errorf("sent %+v", sent)
			}
		})
	}
}

func TestALiveOrderThatExpiredIsNotSent(t *testing.T) {
	h := newHouse(t, 1)
	l := order1(time.Now().Add(-LiveFor))
	p := &phone{}
	j, item := h.outcome(p, l, Options{})
	if j.State != job.Failed || item.Code != "expired" || len(p.sent()) > 0 {
		t.Errorf("ended %s: %+v", j.State, item)
	}
}

func TestALiveJobWhoseProcessDiedSendsTheSameCommandAgain(t *testing.T) {
	h := newHouse(t, 1)
	j := h.live(order1(time.Now()))
	sent := make(chan struct{}, 1)
	deaf := &phone{acks: &Acks{}, answer: func(int, order.Command) *order.Ack { sent <- struct{}{}; return nil }}
	dead := &dying{Store: h.Store, dead: make(chan struct{})}
	dead.steps.Store(1)
	_, stop := h.runner(Options{Store: dead}, DoLive(h.Store, deaf, deaf.acks), job.Live)
	<-sent
	dead.steps.Store(0)
	stop()
	if half, err := h.FindJob(t.Context(), h.account.ID, j.ID); err != nil || half.State != job.Running {
		t.Fatalf("killed at %+v, %v", half, err)
	}
	p := &phone{acks: &Acks{}, answer: func(_ int, c order.Command) *order.Ack { return &order.Ack{ID: c.ID, Result: order.OK} }}
	r, _ := h.runner(Options{}, DoLive(h.Store, p, p.acks), job.Live)
	if got := h.until(r, j, ended); got.State != job.Succeeded || p.sent()[0].ID != deaf.sent()[0].ID {
		t.Errorf("ended %+v after %+v", got, p.sent())
	}
}

func TestADeviceThatDoesNotAnswerHoldsNothingElseUp(t *testing.T) {
	h := newHouse(t, 1)
	h.live(order1(time.Now()))
	p := &phone{acks: &Acks{}, answer: func(int, order.Command) *order.Ack { return nil }}
	r := New(Options{Store: h.Store, Node: "test", Workers: 1, Poll: 50 * time.Millisecond})
	r.Register(job.Live, DoLive(h.Store, p, p.acks))
	r.Register(job.Bulk, holdAll)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	bulk := h.job(h.items)
	r.Wake()
	if got := h.until(r, bulk, ended); got.State != job.Succeeded {
		t.Errorf("ended %+v", got)
	}
	cancel()
	<-done
}
