package admin

import (
	"context"
	"strconv"
	"time"

	"muster/internal/autosync"
	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// A rollout is how far an account's devices have come with the current pair.
type rollout struct {
	State      string     `json:"state" enum:"off,idle,running,paused" doc:"off: Auto-Sync is; idle: nobody is behind"`
	Generation int64      `json:"generation"`
	Wave       int        `json:"wave" doc:"That is open, from 1"`
	Waves      int        `json:"waves" doc:"Those that spec.autoSync.waves names, and the rest"`
	Sent       int        `json:"sent" doc:"Devices that were sent an order for this generation"`
	Confirmed  int        `json:"confirmed" doc:"Of these, have come with the pair"`
	Failed     int        `json:"failed" doc:"Of these, have failed"`
	Behind     int        `json:"behind" doc:"Devices that Auto-Sync covers and that have not come with the pair"`
	Reason     string     `json:"reason,omitempty" doc:"Why it is paused"`
	Since      *time.Time `json:"since" doc:"Of the pause"`
}

func (s *server) rolloutRoutes() {
	const p = "/accounts/{account}/provisioning"
	add(s, route{settled: true, method: "POST", path: p + ":pauseSync", id: "pauseSync", says: "Send no more orders to take over the pair; devices that poll get it all the same", right: fleet.RightWrite}, s.pauseSync)
	add(s, route{settled: true, method: "POST", path: p + ":resumeSync", id: "resumeSync", says: "Go on, in spite of those that have failed so far", right: fleet.RightWrite}, s.resumeSync)
	add(s, route{settled: true, method: "POST", path: p + ":retryFailed", id: "retryFailedSync", says: "Try again with the devices that failed", right: fleet.RightWrite}, s.retryFailed)
}

func showRollout(p fleet.Provisioning, license fleet.License, stored fleet.Rollout, tallies []fleet.Tally) rollout {
	r, g := autosync.RolloutOf(p, stored), autosync.ProgressOf(p, license, tallies)
	v := rollout{State: "running", Generation: int64(p.Current.Generation), Waves: len(p.AutoSync.Waves) + 1, Sent: g.Begun, Confirmed: g.Confirmed, Failed: g.Failed, Behind: g.Behind}
	v.Wave, _ = autosync.OpenWave(p.AutoSync.Waves, g)
	switch {
	case !p.Enabled || !p.AutoSync.Enabled:
		v.State = "off"
	case r.State == fleet.RolloutPaused:
		v.State, v.Reason, v.Since = "paused", r.Reason, instant(r.UpdatedAt)
	case g.Behind == 0:
		v.State = "idle"
	}
	return v
}

func (s *server) pauseSync(ctx context.Context, in *struct {
	InAccount
	Trial
}) (*one[provisioning], error) {
	return s.steerRollout(ctx, in.Account, in.Trial, func(_ fleet.Account, _ fleet.Provisioning, r *fleet.Rollout) error {
		if r.State != fleet.RolloutPaused {
			r.State, r.Reason = fleet.RolloutPaused, "paused by "+or(actor(ctx).Name, "somebody")
		}
		return nil
	})
}

func (s *server) resumeSync(ctx context.Context, in *struct {
	InAccount
	Trial
}) (*one[provisioning], error) {
	return s.steerRollout(ctx, in.Account, in.Trial, func(a fleet.Account, p fleet.Provisioning, r *fleet.Rollout) error {
		if r.State != fleet.RolloutPaused {
			return nil
		}
		found, err := s.sumOf(ctx, tallyOf{a.ID, joined(p.AutoSync.Groups)}) // as it is now: what has failed is forgiven
		r.State, r.Reason, r.Forgiven = fleet.RolloutRunning, "", autosync.ProgressOf(p, a.License, found).Failed
		return err
	})
}

// steerRollout changes whether an account's orders go out.
func (s *server) steerRollout(ctx context.Context, ref string, t Trial, change func(fleet.Account, fleet.Provisioning, *fleet.Rollout) error) (*one[provisioning], error) {
	var a fleet.Account
	var p fleet.Provisioning
	var saved fleet.Rollout
	err := s.settled(Match{IfMatch: "*"}, func() (err error) {
		if a, p, err = s.syncing(ctx, ref); err != nil {
			return err
		}
		stored, err := s.o.Store.Rollout(ctx, a.ID)
		if err != nil {
			return err
		}
		r := autosync.RolloutOf(p, stored)
		was := r
		if err := change(a, p, &r); err != nil || r == was {
			return err
		}
		saved, err = s.o.Store.SaveRollout(t.context(ctx), actor(ctx), r)
		return err
	})
	if err != nil {
		return nil, err
	}
	if !t.DryRun {
		s.o.Driver.Wake(a.ID)
		if saved.Revision != 0 && s.o.Events != nil {
			what := map[fleet.RolloutState]event.Type{fleet.RolloutPaused: event.RolloutPaused, fleet.RolloutRunning: event.RolloutResumed}[saved.State]
			s.o.Events.Publish(event.Event{Type: what, Account: a.ID, Data: map[string]string{"generation": strconv.FormatInt(int64(saved.Generation), 10), "by": actor(ctx).Name}})
		}
	}
	return s.provisioningNow(ctx, a, p)
}

func (s *server) retryFailed(ctx context.Context, in *struct {
	InAccount
	Trial
}) (*one[provisioning], error) {
	a, p, err := s.syncing(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if !in.DryRun {
		n, err := s.o.Driver.Retry(ctx, a.ID, "")
		if err != nil {
			return nil, err
		}
		if n > 0 {
			if err := s.o.Store.Disclose(ctx, actor(ctx), a.ID, "autosync.retry", string(a.ID), map[string]string{"devices": strconv.Itoa(n), "generation": strconv.FormatInt(int64(p.Current.Generation), 10)}); err != nil {
				return nil, err
			}
		}
		s.tally.touch(a.ID)
		s.o.Driver.Wake(a.ID)
	}
	return s.provisioningNow(ctx, a, p)
}

// syncing finds an account whose Auto-Sync is on.
func (s *server) syncing(ctx context.Context, ref string) (fleet.Account, fleet.Provisioning, error) {
	a, p, err := s.provisioningOf(ctx, ref)
	if err == nil && (!p.Enabled || !p.AutoSync.Enabled) {
		err = fault.Coded(fault.Conflict, "autoSyncOff", "Auto-Sync is off: nothing is sent")
	}
	return a, p, err
}

func (s *server) provisioningNow(ctx context.Context, a fleet.Account, p fleet.Provisioning) (*one[provisioning], error) {
	v, err := s.showProvisioning(ctx, a, p)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, p.Revision), nil
}
