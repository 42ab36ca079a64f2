package work

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/order"
)

// A Sender hands commands to devices that are online. nil says that the command
// is on its way, and nothing about the device; fault.Unavailable that it cannot be now.
type Sender interface {
	Send(ctx context.Context, d fleet.DeviceID, c order.Command) error
}

// Acks brings answers of devices to who waits for them. The zero Acks is ready.
type Acks struct {
	mu   sync.Mutex
	want map[awaited]chan order.Ack
}

type awaited struct {
	device fleet.DeviceID
	id     string
}

// Hear takes an answer; one that nobody waits for is dropped. It never blocks.
func (a *Acks) Hear(d fleet.DeviceID, ack order.Ack) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if c := a.want[awaited{d, ack.ID}]; c != nil {
		select {
		case c <- ack:
		default: // the one before is not looked at yet, and says enough
		}
	}
}

// wait begins before the command is sent, so that no answer is too fast.
func (a *Acks) wait(d fleet.DeviceID, id string) (<-chan order.Ack, func()) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.want == nil {
		a.want = map[awaited]chan order.Ack{}
	}
	c, key := make(chan order.Ack, 1), awaited{d, id}
	a.want[key] = c
	return c, func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		delete(a.want, key)
	}
}

// A Live is the parameters of a live job. The command is the same however often it is
// sent, so that a device which has done it knows it again.
type Live struct {
	ID        string            `json:"id"` // of the command
	Settings  map[string]string `json:"settings"`
	IssuedAt  time.Time         `json:"issuedAt"`
	ExpiresAt time.Time         `json:"expiresAt"`
}

// How long a device may take.
const (
	LiveFor    = 10 * time.Minute // for a device that says "later", or is away for a moment
	AnswerIn   = time.Minute      // for any answer at all
	laterFirst = 2 * time.Second  // then twice as long each time, at most laterMost
	laterMost  = 30 * time.Second
	tryAgain   = time.Second     // while it cannot be sent
	stepEvery  = 5 * time.Second // that the lease is extended and the job looked at
)

// LiveStore is what live jobs look at.
type LiveStore interface {
	FindDevice(ctx context.Context, root fleet.AccountID, ref string) (fleet.Device, error)
}

// DoLive is the Kind of jobs that send settings to one device and end with its
// answer. One that is run again, after the process died, sends the same command again.
func DoLive(store LiveStore, send Sender, acks *Acks) Kind {
	return func(ctx context.Context, r *Run) error {
		var p Live
		if err := json.Unmarshal(r.Job.Params, &p); err != nil {
			return fmt.Errorf("the parameters of a live job: %w", err)
		}
		items, err := r.Pending(ctx)
		if err != nil || len(items) == 0 {
			return err
		}
		item := items[0]
		d, err := store.FindDevice(ctx, r.Job.Account, item.Subject)
		switch {
		case errors.Is(err, fault.Missing):
			return r.Advance(ctx, failed(item, "notFound", "no such device"))
		case err != nil:
			return err
		case d.Onboarding != fleet.PIN:
			return r.Advance(ctx, failed(item, "onboardingMethod", "the device is onboarded by "+string(d.Onboarding)+" by now, and takes its settings from policies"))
		}
		return (&delivery{r: r, p: p, item: item, device: d.ID, send: send, acks: acks}).run(ctx)
	}
}

func failed(i job.Item, code, detail string) job.Item {
	i.State, i.Code, i.Detail = job.ItemFailed, code, detail
	return i
}

// A delivery is one run at one device.
type delivery struct {
	r      *Run
	p      Live
	item   job.Item
	device fleet.DeviceID
	send   Sender
	acks   *Acks
}

func (v *delivery) run(ctx context.Context) error {
	answers, stop := v.acks.wait(v.device, v.p.ID)
	defer stop()
	// A stopped clock of the store's would let it wait for ever: times are of the runner.
	now := v.r.r.o.Now
	command := order.Command{ID: v.p.ID, Command: order.SetSettings, IssuedAt: v.p.IssuedAt, ExpiresAt: v.p.ExpiresAt, Payload: order.Settings{Settings: v.p.Settings}}
	answerBy, sendAt, pause := now().Add(AnswerIn), now(), laterFirst
	step := now().Add(stepEvery)
	said, asked, later := "", false, false
	for {
		t := now()
		switch {
		case !t.Before(v.p.ExpiresAt):
			detail := "did not answer"
			if later {
				detail = "it had no time: it said later until the order expired" + said
			}
			return v.r.Advance(ctx, failed(v.item, "expired", detail))
		case !later && !t.Before(answerBy):
			return v.r.Advance(ctx, failed(v.item, "noAnswer", "did not answer"))
		case !t.Before(step):
			if err := v.r.Advance(ctx); err != nil {
				return err
			}
			step = t.Add(stepEvery)
		}
		if !asked && !t.Before(sendAt) {
			switch err := v.send.Send(ctx, v.device, command); {
			case err == nil:
				asked = true
				if later {
					later, answerBy = false, t.Add(AnswerIn)
				}
			case errors.Is(err, fault.Unavailable):
				sendAt = t.Add(tryAgain)
			default:
				return err
			}
		}
		wake := min(step.Sub(t), v.p.ExpiresAt.Sub(t))
		if !later {
			wake = min(wake, answerBy.Sub(t))
		}
		if !asked {
			wake = min(wake, sendAt.Sub(t))
		}
		timer := time.NewTimer(max(wake, time.Millisecond))
		select {
		case <-ctx.Done():
			timer.Stop()
			return ErrStopped
		case <-timer.C:
		case a := <-answers:
			timer.Stop()
			switch a.Result {
			case order.OK:
				v.item.State, v.item.Action = job.ItemDone, "update"
				return v.r.Advance(ctx, v.item)
			case order.Later:
				later, asked, sendAt = true, false, now().Add(pause)
				pause = min(pause*2, laterMost)
				if said = ""; a.Detail != "" {
					said = ": " + a.Detail
				}
			default:
				return v.r.Advance(ctx, failed(v.item, "deviceRefused", or(a.Detail, "the device refused, and said no reason")))
			}
		}
	}
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
