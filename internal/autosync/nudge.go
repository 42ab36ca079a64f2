package autosync

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/oklog/ulid/v2"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// Tell gives a device one command now, by the best road that takes it, and says
// which that was. A device that no road reaches is fault.Conflict, "deviceOffline".
func (r *Reconciler) Tell(ctx context.Context, d fleet.Device, verb order.Verb) (road string, err error) {
	c := command(newOrderID(), verb, time.Now())
	for _, way := range r.o.Roads {
		if !way.Reaches(d) {
			continue
		}
		if err = way.Send(ctx, d, c); err == nil {
			r.o.Metrics.Nudged.WithLabelValues(way.Name()).Inc()
			return way.Name(), nil
		}
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
	}
	if f := fault.As(err); f != nil && (f.Kind == fault.Conflict || f.Kind == fault.Invalid || f.Code == "deviceBusy") {
		return "", err // the road knows better why
	}
	return "", offline(d)
}

func newOrderID() string { return "cmd_" + ulid.Make().String() }

// command is good for an hour: a device that gets it later is told anew.
func command(id string, verb order.Verb, at time.Time) order.Command {
	return order.Command{ID: id, Command: verb, IssuedAt: at, ExpiresAt: at.Add(time.Hour)}
}

// TellPaced is Tell for one of many devices: it waits for its turn at the account's pace.
func (r *Reconciler) TellPaced(ctx context.Context, id fleet.AccountID, device fleet.DeviceID, verb order.Verb) (road string, err error) {
	r.mu.Lock()
	l := r.lane(id)
	r.mu.Unlock()
	if _, err := l.pacer.take(ctx, 1); err != nil {
		return "", err
	}
	d, err := r.o.Store.FindDevice(ctx, id, string(device))
	if err != nil {
		return "", err
	}
	if d.Onboarding == fleet.USB || d.Onboarding == fleet.Bluetooth {
		return "", fault.Coded(fault.Conflict, "onboardingMethod", "the device is onboarded by %s, and such devices take no orders", d.Onboarding)
	}
	if verb == order.Sync {
		if _, err := r.Retry(ctx, id, d.ID); err != nil {
			return "", err
		}
		defer r.Arrived(id, d.ID)
	}
	return r.Tell(ctx, d, verb)
}

func offline(d fleet.Device) error {
	if d.Link.Connection == fleet.Unknown {
		return fault.Coded(fault.Conflict, "deviceOffline", "no road leads to the device: it has no channel, and no check-sync reaches it; it comes at its next poll, or when somebody restarts it")
	}
	return fault.Coded(fault.Conflict, "deviceOffline", "the device is offline; look whether it has power and network, it is told when it returns")
}

// Nudge asks devices to fetch their configuration, soon and at the account's
// pace: those that match, and are reached by policies. It never blocks, and what is
// asked for twice before its turn is done once. What is lost with the process
// comes at the next poll.
func (r *Reconciler) Nudge(id fleet.AccountID, match func(fleet.Device) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lane(id)
	if len(l.walks) >= mostWalks { // many edits in a row: everybody is looked at once
		l.walks = []func(fleet.Device) bool{func(fleet.Device) bool { return true }}
	} else {
		l.walks = append(l.walks, match)
	}
	r.start(l)
}

const (
	mostWalks = 32
	// settling is how long edits may follow each other before devices are told of them together.
	settling = 2 * time.Second
)

func (r *Reconciler) doNudges(ctx context.Context, l *lane) {
	for sleep(ctx, settling) == nil {
		r.mu.Lock()
		walks := l.walks
		l.walks = nil
		if len(walks) == 0 {
			l.nudging = false
			r.mu.Unlock()
			return
		}
		r.mu.Unlock()
		if err := r.nudge(ctx, l, walks); err != nil && ctx.Err() == nil {
			r.o.Log.Error("tell devices to fetch", "account", l.id, "err", err)
		}
	}
	r.mu.Lock()
	l.nudging = false
	r.mu.Unlock()
}

func (r *Reconciler) nudge(ctx context.Context, l *lane, walks []func(fleet.Device) bool) error {
	due := map[fleet.DeviceID]bool{}
	for d, err := range r.o.Members.Walk(ctx, l.id) {
		if err != nil {
			return gone(err)
		}
		if d.Onboarding.Offers(fleet.Policies) == fleet.Whole && slices.ContainsFunc(walks, func(match func(fleet.Device) bool) bool { return match(d) }) {
			due[d.ID] = true
		}
	}
	for _, id := range slices.Sorted(maps.Keys(due)) {
		d, err := r.o.Store.FindDevice(ctx, l.id, string(id))
		if err != nil || d.Account != l.id || r.road(d) == nil {
			if gone(err) != nil {
				return err
			}
			continue
		}
		if _, err := l.pacer.take(ctx, 1); err != nil {
			return err
		}
		if _, err := r.Tell(ctx, d, order.Sync); err != nil && !errors.Is(err, fault.Conflict) && !errors.Is(err, fault.Invalid) {
			return err
		}
	}
	return nil
}
