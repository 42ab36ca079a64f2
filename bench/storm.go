package main

import (
	"context"
	"fmt"

	"muster/bench/loadgen"
)

// storm is W4: each device of the largest fleet boots once, as fast as it goes.
func (b *bench) storm(ctx context.Context) error {
	n := min(100_000, b.devices)
	s, err := b.fleetOf(ctx, newPlan(n), "")
	if err != nil {
		return err
	}
	if b.boot == 0 { // W2 was not asked for, and the goal is a share of it
		a, err := b.arenaOf(ctx, b.bootFleet())
		if err != nil {
			return err
		}
		all, _, err := b.alternate(ctx, "W2 for W4", contestant{"Muster", a.muster, a.drive(a.muster, loadgen.Basic)})
		if err != nil {
			return err
		}
		b.boot = all["Muster"].perBoot()
		b.close(b.bootFleet())
	}
	b.closeAll()
	p, err := b.muster(s)
	if err != nil {
		return err
	}
	defer p.stop()
	before := p.cpu()
	r, err := loadgen.Run(ctx, loadgen.Options{Target: p.https, Device: s.phone, Order: func(boot int64) int { return int(boot) },
		Files: loadgen.NewFiles(""), Auth: loadgen.Basic, Boots: int64(n)})
	if err != nil {
		return err
	}
	spent, peak := p.cpu()-before, p.peak()
	p.stop() // saves what it still holds
	seen, err := s.seen(ctx)
	if err != nil {
		return err
	}
	per := micros(spent) / float64(max(len(r.Boots), 1))
	b.ratio("W4", fmt.Sprintf("storm of %d, CPU a boot", n), "100k × 0.5 ms", per, b.boot, "µs/boot", "W2", 1.1, "")
	b.judge("W4", "seconds of one core for 100,000 boots", "", "≤ 66 s (on the machine of the limits)", fmt.Sprintf("%.1f s", per/10), per/10, 66, "")
	b.judge("W4", "errors", "", "0", fmt.Sprintf("%d %s", r.Failed, problems(r)), float64(r.Failed), 0, "")
	b.judge("W4", "sightings lost after drain", "", "0", fmt.Sprintf("%d of %d", n-seen, n), float64(n-seen), 0, "")
	b.judge("W4", "peak RSS", "", "≤ 250 MB", fmt.Sprintf("%d MB", peak>>20), float64(peak>>20), 250, "")
	b.note("W4", "boots a second, wall", fmt.Sprintf("%.0f", r.BootsPerSecond()))
	return nil
}
