package main

import (
	"context"
	"strings"

	"muster/bench/loadgen"
)

// poll is W1: connections kept, credentials with the first request, every file
// there; then the same with If-None-Match.
func (b *bench) poll(ctx context.Context) error {
	a, err := b.arenaOf(ctx, 1000)
	if err != nil {
		return err
	}
	contest := func(conditional bool) []contestant {
		var cs []contestant
		add := func(name string, p *process, o loadgen.Options) {
			o.Connections, o.PollOnly = loadgen.Kept, true
			if conditional {
				o.Tags = &loadgen.Tags{}
			}
			cs = append(cs, contestant{name, p, o})
		}
		if a.nginx != nil {
			add("N", a.nginx, a.static())
		}
		add("G", a.bare, a.drive(a.bare, loadgen.Preempt))
		add("Muster", a.muster, a.drive(a.muster, loadgen.Preempt))
		return cs
	}
	all, void, err := b.alternate(ctx, "W1 all 200", contest(false)...)
	if err != nil {
		return err
	}
	m, g, n := all["Muster"].perRequest(), all["G"].perRequest(), all["N"].perRequest()
	b.against(a, "W1", "authenticated GET, all 200", "G is 1.11 × N", m, n, "µs/request", 1.3, void)
	b.ratio("W1", "the same against the bare server", "mux, timeouts, Basic", m, g, "µs/request", "G", 1.2, void)
	if all, void, err = b.alternate(ctx, "W1 304", contest(true)...); err != nil {
		return err
	}
	m, g, n = all["Muster"].perRequest(), all["G"].perRequest(), all["N"].perRequest()
	b.against(a, "W1", "authenticated GET, 304", "G is 1.06 × N", m, n, "µs/request", 1.25, void)
	b.ratio("W1", "the same against the bare server", "mux, timeouts, Basic", m, g, "µs/request", "G", 1.2, void)
	return nil
}

// against judges Muster against N, which may not be there.
func (b *bench) against(a *arena, id, what, limit string, mine, n float64, unit string, most float64, void string) {
	if a.nginx == nil {
		void = strings.TrimSpace(void + " no nginx here")
	}
	b.ratio(id, what, limit, mine, n, unit, "N", most, void)
}

// pollPlain is W1h: the 24 kB that UCS phones share, over plain HTTP.
func (b *bench) pollPlain(ctx context.Context) error {
	a, err := b.arenaOf(ctx, 1000)
	if err != nil {
		return err
	}
	var cs []contestant
	add := func(name string, p *process, o loadgen.Options) {
		o.Target, o.Connections, o.Device = p.http, loadgen.Kept, a.common
		cs = append(cs, contestant{name, p, o})
	}
	add("G", a.bare, a.drive(a.bare, loadgen.Preempt))
	add("Muster", a.muster, a.drive(a.muster, loadgen.Preempt))
	if a.nginx != nil {
		add("N", a.nginx, a.static())
	}
	all, void, err := b.alternate(ctx, "W1h HTTP 24 kB", cs...)
	if err != nil {
		return err
	}
	b.ratio("W1h", "plain HTTP, 24 kB", "G is 1.9–2.3 × N", all["Muster"].perRequest(), all["G"].perRequest(), "µs/request", "G", 1.25, void)
	if a.nginx != nil {
		b.note("W1h", "the bare server against nginx", ratioText(all["G"].perRequest(), all["N"].perRequest(), "G : N"))
	}
	return nil
}

// common is a UCS phone that asks for nothing but the file all of them share.
func (a *arena) common(i int) loadgen.Device {
	for ; ; i = (i + 1) % a.plan.n {
		d := a.phone(i)
		if d.Family != "ucs" {
			continue
		}
		best := 0
		for _, path := range a.files.Walk(d) {
			if n, _ := a.files.Size(path); n > best {
				best, d.Only = n, strings.TrimPrefix(path, d.Dir)
			}
		}
		return d
	}
}
