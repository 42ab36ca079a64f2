package main

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"muster/bench/loadgen"
)

// A contestant is a server and the way it is driven.
type contestant struct {
	name   string
	server *process
	drive  loadgen.Options
}

// A sample is one contestant's turn.
type sample struct {
	perRequest, perBoot float64 // microseconds of server CPU
	p50, p99            float64 // of a request, microseconds
	boots               float64 // a second
	report              loadgen.Report
}

// A standing is what a contestant's turns come to: medians of each column.
type standing struct {
	name    string
	samples []sample
	rss     int64 // bytes, after the last turn
}

func (s standing) median(of func(sample) float64) float64 {
	v := make([]float64, len(s.samples))
	for i, x := range s.samples {
		v[i] = of(x)
	}
	return median(v)
}

func (s standing) perRequest() float64 {
	return s.median(func(x sample) float64 { return x.perRequest })
}
func (s standing) perBoot() float64 { return s.median(func(x sample) float64 { return x.perBoot }) }
func (s standing) p50() float64     { return s.median(func(x sample) float64 { return x.p50 }) }
func (s standing) p99() float64     { return s.median(func(x sample) float64 { return x.p99 }) }

// spread is the largest distance of a turn from the median, as a share of it.
func (s standing) spread() float64 {
	mid, most := s.perRequest(), 0.0
	for _, x := range s.samples {
		most = max(most, math.Abs(x.perRequest-mid)/mid)
	}
	return most
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	v = slices.Clone(v)
	slices.Sort(v)
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

// maxSpread is how far a reference may spread before a run is void.
const maxSpread = 0.15

// alternate lets the contestants take turns and returns a standing for each.
// The first is the reference: when it spreads too far, everything is repeated,
// twice at most; void says that it still did.
func (b *bench) alternate(ctx context.Context, what string, cs ...contestant) (out map[string]standing, void string, err error) {
	for attempt := range 3 {
		if out, err = b.rounds(ctx, cs); err != nil {
			return nil, "", fmt.Errorf("%s: %w", what, err)
		}
		ref := out[cs[0].name]
		if ref.spread() <= maxSpread || b.quick {
			b.remember(what, cs, out)
			return out, "", nil
		}
		void = fmt.Sprintf("void: %s spread by %.0f %%", ref.name, 100*ref.spread())
		b.say("%s: %s (attempt %d of 3)", what, void, attempt+1)
	}
	b.remember(what, cs, out)
	return out, void, nil
}

func (b *bench) rounds(ctx context.Context, cs []contestant) (map[string]standing, error) {
	all := make([]standing, len(cs))
	for round := range b.turns + 1 {
		for i, c := range cs {
			s, err := b.turn(ctx, c)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.name, err)
			}
			if round > 0 { // the first warms up
				all[i].samples = append(all[i].samples, s)
			}
		}
	}
	out := map[string]standing{}
	for i, c := range cs {
		all[i].name, all[i].rss = c.name, c.server.rss()
		out[c.name] = all[i]
	}
	return out, nil
}

// turn drives one contestant once.
func (b *bench) turn(ctx context.Context, c contestant) (sample, error) {
	o := c.drive
	if o.Boots == 0 && o.Duration == 0 {
		o.Duration = b.length
	}
	before := c.server.cpu()
	r, err := loadgen.Run(ctx, o)
	spent := c.server.cpu() - before
	if err != nil {
		return sample{}, err
	}
	if err := ctx.Err(); err != nil {
		return sample{}, err
	}
	if r.Failed > 0 || len(r.Boots) == 0 {
		return sample{}, fmt.Errorf("a run with an error does not count: %d of %d boots went wrong: %s", r.Failed, r.Failed+len(r.Boots), problems(r))
	}
	return sample{
		perRequest: micros(spent) / float64(len(r.Requests)), perBoot: micros(spent) / float64(len(r.Boots)),
		p50: float64(loadgen.Quantile(r.Requests, .5)), p99: float64(loadgen.Quantile(r.Requests, .99)),
		boots: r.BootsPerSecond(), report: r,
	}, nil
}

func micros(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }

func problems(r loadgen.Report) string {
	var out []string
	for p, n := range r.Problems {
		out = append(out, fmt.Sprintf("%d × %s", n, p))
	}
	slices.Sort(out)
	return strings.Join(out[:min(len(out), 5)], "; ")
}
