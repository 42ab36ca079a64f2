package main

import (
	"bytes"
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"muster/bench/loadgen"
	"muster/internal/dialect/ucs"
)

// A rung is a level whose policy W9 edits again and again: one setting, whose
// value counts up.
type rung struct {
	level, target string
	id            string
	setting       string
	next          int

	mu    sync.Mutex
	acked []ack
}

// An ack is an edit whose 2xx has come.
type ack struct {
	n  int
	at time.Time
}

func (r *rung) mark(n int) string { return fmt.Sprintf("edit-%s-%06d-", r.level, n) }

// due is the newest edit that was acknowledged before t.
func (r *rung) due(t time.Time) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i := len(r.acked) - 1; i >= 0; i-- {
		if r.acked[i].at.Before(t) {
			return r.acked[i].n
		}
	}
	return -1
}

// layers is W9: policies of three levels are edited while W1 runs. After the
// 2xx no answer may hold the old value.
func (b *bench) layers(ctx context.Context) error {
	a, err := b.arenaOf(ctx, 1000)
	if err != nil {
		return err
	}
	defer b.close(1000)
	op, err := b.operator(a.seeded, a.muster)
	if err != nil {
		return err
	}
	rungs, err := a.rungs(ctx, op)
	if err != nil {
		return err
	}
	var checked, stale atomic.Int64
	o := a.drive(a.muster, loadgen.Preempt)
	o.Connections, o.PollOnly, o.Duration = loadgen.Kept, true, b.length
	o.Inspect = func(d loadgen.Device, _ string, body []byte, asked time.Time) error {
		for _, r := range rungs {
			if _, rest, says := bytes.Cut(body, []byte("edit-"+r.level+"-")); says && d.Dir == a.phone(0).Dir {
				n := 0
				_, _ = fmt.Sscanf(string(rest[:6]), "%d", &n)
				checked.Add(1)
				if n < r.due(asked) {
					stale.Add(1)
				}
			}
		}
		return nil
	}
	var calm, busy []float64
	edits := 0
	for round := range b.turns + 1 {
		for _, editing := range []bool{false, true} {
			made, stop := b.edit(ctx, op, rungs, editing)
			x, err := b.turn(ctx, contestant{"Muster", a.muster, o})
			if err := stop(); err != nil {
				return err
			}
			if err != nil {
				return err
			}
			edits += int(made.Load())
			if round == 0 {
				continue
			}
			if editing {
				busy = append(busy, x.p99)
			} else {
				calm = append(calm, x.p99)
			}
		}
	}
	b.judge("W9", "stale answers after the 2xx", "", "0", fmt.Sprintf("%d of %d answers that could be, %d edits", stale.Load(), checked.Load(), edits), float64(stale.Load()), 0, "")
	b.ratio("W9", "p99 of W1 while editing, 10 edits a second", "", median(busy), median(calm), "µs", "calm", 1.5, "")
	b.missing("W9", "stale answers on other nodes", "several servers on one database are built later")
	return nil
}

// rungs makes the policies that are edited, in the first account. The API has no
// sites in this build; a model's policy reaches a device by the same way.
func (a *arena) rungs(ctx context.Context, op operator) ([]*rung, error) {
	free := newLexicon(ucs.UCS{}, 40, [3]int{})
	words := newLexicon(ucs.UCS{}, 28, [3]int{})
	used := map[string]bool{}
	for _, s := range words.names {
		used[s.Name] = true
	}
	first := a.plan.member(0)
	out := []*rung{{level: "account"}, {level: "model", target: first.Model}, {level: "device", target: string(first.ID)}}
	i := 0
	for _, s := range free.all {
		if i < len(out) && !used[s.Name] && s.Type == "string" && s.Max == 0 {
			out[i].setting = "ucs:" + s.Name
			i++
		}
	}
	if i < len(out) {
		return nil, fmt.Errorf("the catalog has no %d settings to spare", len(out))
	}
	for _, r := range out {
		made, _, err := op.call(ctx, "POST", "/accounts/"+string(a.ids[0])+"/policies", map[string]any{
			"metadata": map[string]any{"name": "edited " + r.level},
			"spec":     map[string]any{"level": r.level, "target": r.target, "priority": "critical", "settings": map[string]string{r.setting: r.mark(0)}},
		})
		if err != nil {
			return nil, err
		}
		r.id, _ = made["id"].(string)
	}
	return out, nil
}

// edit changes the rungs in turn, ten times a second, until stop is called.
func (b *bench) edit(ctx context.Context, op operator, rungs []*rung, really bool) (made *atomic.Int64, stop func() error) {
	made = &atomic.Int64{}
	if !really {
		return made, func() error { return nil }
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() {
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for i := 0; ; i++ {
			select {
			case <-ctx.Done():
				done <- nil
				return
			case <-tick.C:
			}
			r := rungs[i%len(rungs)]
			r.next++
			_, _, err := op.call(context.WithoutCancel(ctx), "PATCH", "/policies/"+r.id, map[string]any{"spec": map[string]any{"settings": map[string]string{r.setting: r.mark(r.next)}}})
			if err != nil {
				done <- err
				return
			}
			r.mu.Lock()
			r.acked = append(r.acked, ack{r.next, time.Now()})
			r.mu.Unlock()
			made.Add(1)
		}
	}()
	return made, func() error {
		cancel()
		return <-done
	}
}
