package main

import (
	"context"
	"fmt"
)

// previews is W10: what an edit of the account's own policy would do, asked of a
// server that knows the account already. One account holds the whole fleet.
func (b *bench) previews(ctx context.Context) error {
	n := min(100_000, b.devices)
	s, err := b.fleetOf(ctx, onePlan(n), "")
	if err != nil {
		return err
	}
	p, op, err := b.attended(s)
	if err != nil {
		return err
	}
	defer p.stop()
	ask := func(round int) (changed, groups float64, seconds float64, err error) {
		settings := map[string]any{}
		for _, l := range lexica() {
			for i := range 3 { // at the edges of what families and models say otherwise
				at := l.names[[]int{0, 30, 60}[i]]
				settings[string(l.family)+":"+at.Name] = l.value(at, 1000+round)
			}
		}
		out, took, err := op.call(ctx, "PATCH", "/policies/base?dryRun=true", map[string]any{"spec": map[string]any{"settings": settings}})
		if err != nil {
			return 0, 0, 0, err
		}
		impact, _ := out["impact"].(map[string]any)
		changed, _ = impact["devicesChanged"].(float64)
		diffs, _ := impact["diffs"].([]any)
		more, _ := impact["moreDiffs"].(float64)
		return changed, float64(len(diffs)) + more, took.Seconds(), nil
	}
	cold, _, _, err := ask(0)
	if err != nil {
		return err
	}
	var times []float64
	var changed, groups float64
	for round := range 7 {
		var took float64
		if changed, groups, took, err = ask(1 + round); err != nil {
			return err
		}
		times = append(times, took)
	}
	reason := ""
	if changed == 0 || cold == 0 {
		reason = "no device would change"
	}
	most := 0.25 * float64(max(n, 100_000)) / 100_000
	if n < 10_000 { // what CI looks at, with a doubled margin
		most = 2 * 0.25 * float64(n) / 10_000
	}
	b.judge("W10", fmt.Sprintf("impact of an account-level edit, F(%d), p50", n), "6,000 stacks, 8,000 layers of devices: 0.2 s", fmt.Sprintf("≤ %.2f s", most),
		fmt.Sprintf("%.3f s (%.0f devices in %.0f groups)", median(times), changed, groups), median(times), most, reason)
	return nil
}
