package autosync

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// Silence is how long nobody may have come with an old pair before it is retired
// (mission D4).
const Silence = 24 * time.Hour

// Retires reports whether the old pairs of an account have had their day: every
// device that Auto-Sync covers has moved, and nobody has come with one for a day.
// pairs are the valid ones, the current one among them.
func Retires(p fleet.Provisioning, pairs []fleet.Credentials, tallies []fleet.Tally, now time.Time) bool {
	if !p.Enabled || !p.AutoSync.Enabled {
		return false // somebody has to move who is not moved by us
	}
	quiet := p.Current.CreatedAt
	for _, c := range pairs {
		if c.Generation < p.Current.Generation && c.LastUsed.After(quiet) {
			quiet = c.LastUsed
		}
	}
	if now.Sub(quiet) < Silence {
		return false
	}
	return !slices.ContainsFunc(tallies, func(t fleet.Tally) bool {
		return t.Count > 0 && t.Device.Used > 0 && t.Device.Used < p.Current.Generation && Covers(p, t.Device)
	})
}

// Retire ends an account's old pairs once nobody needs them, and returns which.
func (r *Reconciler) Retire(ctx context.Context, id fleet.AccountID) (ended []fleet.Generation, err error) {
	p, err := r.o.Store.Provisioning(ctx, id)
	if err != nil || p.Current.Generation < 2 {
		return nil, gone(err)
	}
	now := time.Now()
	pairs, err := r.o.Store.ValidCredentials(ctx, id, now)
	if err != nil || len(pairs) < 2 || !Retires(p, pairs, nil, now) { // what is cheap to know comes first
		return nil, err
	}
	tallies, err := r.o.Members.Tally(ctx, id, p.AutoSync.Groups)
	if err != nil || !Retires(p, pairs, tallies, now) {
		return nil, err
	}
	for _, c := range pairs {
		if c.Generation >= p.Current.Generation {
			continue
		}
		err := r.o.Store.RetireCredentials(ctx, fleet.System("autosync", id), id, c)
		if errors.Is(err, fault.Conflict) {
			continue // a device has come with it meanwhile: it has its day again
		}
		if err != nil {
			return ended, gone(err)
		}
		ended = append(ended, c.Generation)
	}
	if len(ended) == 0 {
		return nil, nil
	}
	slices.Sort(ended)
	r.o.Changed(ctx, id)
	r.o.Log.Info("old credentials retired: everybody has moved, and nobody came with them for a day", "account", id, "generations", ended)
	for _, g := range ended {
		r.o.Happened(event.Event{Type: event.CredentialsRetired, Account: id, Data: map[string]string{"generation": fmt.Sprint(g), "current": fmt.Sprint(p.Current.Generation),
			"detail": "DHCP must carry the current pair: a device that is reset to factory settings comes with what DHCP says"}})
	}
	return ended, nil
}
