package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"

	"muster/bench/loadgen"
)

// sizes are the fleets that W5 and W13 compare.
func (b *bench) sizes() []int {
	out := []int{1000}
	for _, n := range []int{100_000, 1_000_000} {
		if n <= b.devices {
			out = append(out, n)
		}
	}
	if len(out) == 1 && b.devices > 1000 {
		out = append(out, b.devices)
	}
	return out
}

// sample20k is 20,000 devices of a fleet, drawn once.
func sample20k(n int) []int {
	r := rand.New(rand.NewPCG(20, 26)) //nolint:gosec // everybody draws the same
	out := make([]int, min(n, 20_000))
	for i, v := range r.Perm(n)[:len(out)] {
		out[i] = v
	}
	return out
}

func through(devices []int) func(int64) int {
	var next atomic.Int64
	return func(int64) int { return devices[(next.Add(1)-1)%int64(len(devices))] }
}

// flat is W5: W1's polls at fleets of several sizes. It measures W13's memory
// on the way.
func (b *bench) flat(ctx context.Context) error {
	b.closeAll()
	var cs []contestant
	sizes := b.sizes()
	for _, n := range sizes {
		s, err := b.fleetOf(ctx, onePlan(n), "")
		if err != nil {
			return err
		}
		p, err := b.muster(s)
		if err != nil {
			return err
		}
		defer p.stop()
		o := loadgen.Options{Target: p.https, Device: s.phone, Order: through(sample20k(n)), Files: loadgen.NewFiles(""), Auth: loadgen.Preempt, Connections: loadgen.Kept, PollOnly: true}
		// Each device twice before it counts (what the first time teaches is read the
		// second time), and until all devices are read and the sightings saved, so that
		// every size is warm.
		all := o
		all.Boots = 2 * int64(min(n, 20_000))
		if r, err := loadgen.Run(ctx, all); err != nil || r.Failed > 0 {
			return fmt.Errorf("F(%d): %w %s", n, err, problems(r))
		}
		p.settle()
		b.say("F(%d): warm, %d MB", n, p.rss()>>20)
		cs = append(cs, contestant{fmt.Sprint(n), p, o})
	}
	out, void, err := b.alternate(ctx, "W5 polls of 20,000", cs...)
	if err != nil {
		return err
	}
	small := out["1000"]
	for _, n := range sizes[1:] {
		most := 1.08
		if n > 100_000 {
			most = 1.15
		}
		big := out[fmt.Sprint(n)]
		b.ratio("W5", fmt.Sprintf("polls at F(%d)", n), "map lookups", big.perRequest(), small.perRequest(), "µs/request", "F(1000)", most, void)
		limit := 200.0
		if n > 100_000 {
			limit = 900
		}
		b.judge("W13", fmt.Sprintf("RSS after W5, F(%d)", n), "77 B a device bare", fmt.Sprintf("≤ %.0f MB", limit), fmt.Sprintf("%d MB", big.rss>>20), float64(big.rss>>20), limit, "")
		further := float64(big.rss-small.rss) / float64(n-1000)
		text := fmt.Sprintf("%.0f B, its account's policies and files in", further)
		if n < 100_000 { // the files kept in memory, 64 MB at most, would be most of it
			b.note("W13", "memory of a further device", text)
			continue
		}
		b.judge("W13", "memory of a further device", "", "≤ 700 B", text, further, 700, "")
	}
	return nil
}

// cold is W6: the first boots after a start against second boots of the same
// devices.
func (b *bench) cold(ctx context.Context) error {
	b.closeAll()
	n := min(100_000, b.devices)
	s, err := b.fleetOf(ctx, newPlan(n), "")
	if err != nil {
		return err
	}
	rounds := 3
	if b.quick {
		rounds = 1
	}
	var first, second []float64
	devices := sample20k(n)
	devices = devices[:min(len(devices), 8_000)]
	for range rounds {
		p, err := b.muster(s)
		if err != nil {
			return err
		}
		o := loadgen.Options{Target: p.https, Device: s.phone, Order: func(boot int64) int { return devices[boot] }, Files: loadgen.NewFiles(""), Auth: loadgen.Basic, Boots: int64(len(devices))}
		for _, to := range []*[]float64{&first, &second} {
			x, err := b.turn(ctx, contestant{"Muster", p, o})
			if err != nil {
				return err
			}
			*to = append(*to, x.perBoot)
		}
		p.stop()
	}
	b.ratio("W6", fmt.Sprintf("first boots of %d, F(%d)", len(devices), n), "lookup 12, render 7 µs", median(first), median(second), "µs/boot", "second", 1.3, "")
	return nil
}

// starts is W13: how long a start takes. W5 has measured the memory.
func (b *bench) starts(ctx context.Context) error {
	b.closeAll()
	for _, n := range b.sizes()[1:] {
		s, err := b.fleetOf(ctx, onePlan(n), "")
		if err != nil {
			return err
		}
		var took []float64
		for range 4 { // the first makes certificates
			p, err := b.muster(s)
			if err != nil {
				return err
			}
			p.stop()
			took = append(took, p.took.Seconds())
		}
		t := median(took[1:])
		most := 0.5
		if n > 100_000 {
			most = 2.5
		}
		b.judge("W13", fmt.Sprintf("start to ready.json, F(%d)", n), "0.09 s to read 100k", fmt.Sprintf("≤ %.1f s", most), fmt.Sprintf("%.2f s", t), t, most, "")
	}
	return nil
}
