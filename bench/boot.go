package main

import (
	"context"
	"fmt"

	"muster/bench/loadgen"
)

func ratioText(a, b float64, what string) string {
	return fmt.Sprintf("%.2f × (%.1f : %.1f µs, %s)", a/b, a, b, what)
}

// bootFleet is the size of the fleet that boots in W2 and W3.
func (b *bench) bootFleet() int { return min(10_000, b.devices) }

// boots is W2: a connection for each boot, full handshake, credentials after a
// challenge, and UCS phones leave a log of 2 kB.
func (b *bench) boots(ctx context.Context) error {
	a, err := b.arenaOf(ctx, b.bootFleet())
	if err != nil {
		return err
	}
	all, void, err := b.alternate(ctx, "W2 boot, TLS 1.3", b.threeOf(a, func(o *loadgen.Options) {}, true)...)
	if err != nil {
		return err
	}
	m, g, n, d := all["Muster"].perBoot(), all["G"].perBoot(), all["N"].perBoot(), all["Digest"].perBoot()
	b.boot = m
	b.ratio("W2", "whole boot, TLS 1.3, Basic", "G = 1.00 × N", m, g, "µs/boot", "G", 1.2, void)
	b.against(a, "W2", "the same against nginx", "N checks nobody, takes no log", m, n, "µs/boot", 1.2, void)
	b.ratio("W2", "Digest against Basic", "1.3 µs a check", d, m, "µs/boot", "Basic", 1.1, void)
	gRate, mRate := 0.7*all["G"].median(rate), 0.7*all["Muster"].median(rate)
	if all, void, err = b.alternate(ctx, "W2 boot, TLS 1.2", b.threeOf(a, func(o *loadgen.Options) { o.TLS12 = true }, false)...); err != nil {
		return err
	}
	b.against(a, "W2", "whole boot, TLS 1.2", "G = 1.17 × N", all["Muster"].perBoot(), all["N"].perBoot(), "µs/boot", 1.35, void)
	return b.calm(ctx, a, gRate, mRate)
}

func rate(s sample) float64 { return s.boots }

// calm measures how long a boot takes with room to spare, at 70 % of what each
// server did in the closed loop.
func (b *bench) calm(ctx context.Context, a *arena, gRate, mRate float64) error {
	g, m := a.drive(a.bare, loadgen.Basic), a.drive(a.muster, loadgen.Basic)
	g.Rate, m.Rate, g.Concurrency, m.Concurrency = gRate, mRate, 64, 64
	all, void, err := b.alternate(ctx, "W2 at 70 %", contestant{"G", a.bare, g}, contestant{"Muster", a.muster, m})
	if err != nil {
		return err
	}
	p99 := func(s sample) float64 { return float64(loadgen.Quantile(s.report.Boots, .99)) }
	b.ratio("W2", "p99 of a boot at 70 % of own capacity", "", all["Muster"].median(p99), all["G"].median(p99), "µs", "G", 2, void)
	return nil
}

// oldBoots is W3: W2 by phones that open a connection for each request.
func (b *bench) oldBoots(ctx context.Context) error {
	a, err := b.arenaOf(ctx, b.bootFleet())
	if err != nil {
		return err
	}
	defer b.close(b.bootFleet())
	all, void, err := b.alternate(ctx, "W3 a connection a request", b.threeOf(a, func(o *loadgen.Options) { o.Connections = loadgen.PerRequest }, false)...)
	if err != nil {
		return err
	}
	b.against(a, "W3", "a connection for each request", "bare Go 0.78 on equal requests", all["Muster"].perBoot(), all["N"].perBoot(), "µs/boot", 1.0, void)
	b.note("W3", "the same a request", ratioText(all["Muster"].perRequest(), all["N"].perRequest(), "Muster : N"))
	b.note("W3", "the bare server against nginx, a boot", ratioText(all["G"].perBoot(), all["N"].perBoot(), "G : N"))
	return nil
}

// threeOf are N, G and Muster, changed alike; with Digest, Muster stands twice.
func (b *bench) threeOf(a *arena, change func(*loadgen.Options), digest bool) (cs []contestant) {
	add := func(name string, p *process, o loadgen.Options) {
		change(&o)
		cs = append(cs, contestant{name, p, o})
	}
	if a.nginx != nil {
		add("N", a.nginx, a.static())
	}
	add("G", a.bare, a.drive(a.bare, loadgen.Basic))
	add("Muster", a.muster, a.drive(a.muster, loadgen.Basic))
	if digest {
		add("Digest", a.muster, a.drive(a.muster, loadgen.Digest))
	}
	return cs
}
