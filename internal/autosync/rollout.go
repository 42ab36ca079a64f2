package autosync

import (
	"context"
	"errors"
	"fmt"
	"time"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// look reads what the account wants now.
func (p *pass) look(ctx context.Context) (err error) {
	st := p.r.o.Store
	if p.prov, err = st.Provisioning(ctx, p.l.id); err != nil {
		p.off = errors.Is(err, fault.Missing) // the account went away
		return err
	}
	if p.off = !p.prov.Enabled || !p.prov.AutoSync.Enabled; p.off {
		p.r.o.Metrics.behind(p.l.id, 0)
		return nil
	}
	if p.account, err = st.Account(ctx, p.l.id); err != nil {
		return err
	}
	if p.rollout, err = st.Rollout(ctx, p.l.id); err != nil {
		return err
	}
	p.rollout = RolloutOf(p.prov, p.rollout)
	p.held = p.rollout.State == fleet.RolloutPaused
	return nil
}

// RolloutOf is the roll-out of the current generation: stored is about an older
// one after an edit, and its pause was about that.
func RolloutOf(p fleet.Provisioning, stored fleet.Rollout) fleet.Rollout {
	if stored.Generation == p.Current.Generation {
		return stored
	}
	return fleet.Rollout{Account: p.Account, Generation: p.Current.Generation, State: fleet.RolloutRunning, Revision: stored.Revision}
}

// paces reports whether how far everybody has come matters to who is next.
func (p *pass) paces() bool {
	return len(p.prov.AutoSync.Waves) > 0 || p.prov.AutoSync.StopAtFailures > 0
}

// judge says how many more may be sent an order, and pauses the roll-out when
// too many have failed.
func (p *pass) judge(ctx context.Context) error {
	p.wave, p.room = len(p.prov.AutoSync.Waves)+1, Everybody
	if !p.paces() {
		return nil
	}
	if err := p.count(ctx); err != nil {
		return err
	}
	p.wave, p.room = OpenWave(p.prov.AutoSync.Waves, p.l.progress)
	if p.held {
		return nil
	}
	why := Stops(p.prov.AutoSync.StopAtFailures, p.l.progress, p.rollout.Forgiven)
	if why == "" {
		return nil
	}
	ro := p.rollout
	ro.State, ro.Reason = fleet.RolloutPaused, why
	saved, err := p.r.o.Store.SaveRollout(ctx, fleet.System("autosync", p.l.id), ro)
	if errors.Is(err, fault.Conflict) { // somebody else decided just now: their word counts from the next look on
		p.held, p.l.doubtful = true, true
		p.at(time.Now())
		return nil
	}
	if err != nil {
		return err
	}
	p.rollout, p.held = saved, true
	p.r.o.Log.Warn("Auto-Sync paused itself", "account", p.l.id, "generation", saved.Generation, "why", saved.Reason)
	p.r.o.Happened(event.Event{Type: event.RolloutPaused, Account: p.l.id, Data: map[string]string{"generation": fmt.Sprint(saved.Generation), "reason": saved.Reason, "failed": fmt.Sprint(p.l.progress.Failed)}})
	return nil
}

// count counts how far everybody has come: anew after a failure, else now and
// then, since whoever comes with the pair tells nobody here.
func (p *pass) count(ctx context.Context) error {
	l := p.l
	p.r.mu.Lock()
	doubtful := l.doubtful
	l.doubtful = false
	p.r.mu.Unlock()
	began := time.Now()
	if !doubtful && l.of == p.prov.Current.Generation && began.Sub(l.counted) < max(waveEvery, dutyFactor*l.took) {
		return nil
	}
	tallies, err := p.r.o.Members.Tally(ctx, l.id, p.prov.AutoSync.Groups)
	if err != nil {
		return err
	}
	g := ProgressOf(p.prov, p.account.License, tallies)
	p.r.o.Metrics.behind(l.id, g.Behind)
	if l.of == p.prov.Current.Generation {
		p.r.o.Metrics.Confirmed.Add(float64(max(g.Confirmed-l.progress.Confirmed, 0)))
	}
	p.news(g)
	l.counted, l.took, l.progress, l.of = began, time.Since(began), g, p.prov.Current.Generation
	return nil
}

// news tells who watches how far everybody has come, when it is further than before.
func (p *pass) news(g Progress) {
	l, waves := p.l, p.prov.AutoSync.Waves
	wave, _ := OpenWave(waves, g)
	same := l.of == p.prov.Current.Generation
	if same && g == l.progress {
		return
	}
	data := map[string]string{"generation": fmt.Sprint(p.prov.Current.Generation), "sent": fmt.Sprint(g.Begun), "confirmed": fmt.Sprint(g.Confirmed), "failed": fmt.Sprint(g.Failed), "behind": fmt.Sprint(g.Behind),
		"wave": fmt.Sprint(wave), "waves": fmt.Sprint(len(waves) + 1)}
	p.r.o.Happened(event.Event{Type: event.CredentialsSync, Account: l.id, Data: data})
	if same && l.wave > 0 && wave > l.wave && l.wave <= len(waves) {
		p.r.o.Happened(event.Event{Type: event.WaveCompleted, Account: l.id, Data: map[string]string{"generation": data["generation"], "wave": fmt.Sprint(wave - 1), "waves": data["waves"]}})
	}
	l.wave = wave
}

// doubt makes the next look at an account count anew.
func (r *Reconciler) doubt(id fleet.AccountID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lane(id).doubtful = true
}
