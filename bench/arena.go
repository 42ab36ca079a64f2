package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync/atomic"

	"muster/bench/loadgen"
)

// An arena is a fleet with the three servers that serve it the same bytes.
type arena struct {
	*seeded
	files               *loadgen.Files
	muster, bare, nginx *process // nginx is nil where it is not installed
}

// arenaOf starts Muster on F(n), fetches every device's files once, and starts
// both references on what came.
func (b *bench) arenaOf(ctx context.Context, n int) (*arena, error) {
	if a := b.arenas[n]; a != nil {
		return a, nil
	}
	s, err := b.fleetOf(ctx, newPlan(n), "")
	if err != nil {
		return nil, err
	}
	a := &arena{seeded: s}
	dir, err := os.MkdirTemp(b.dir, "files-")
	if err != nil {
		return nil, err
	}
	a.files = loadgen.NewFiles(dir)
	if a.muster, err = b.muster(s); err != nil {
		return nil, err
	}
	o := a.drive(a.muster, loadgen.Preempt)
	o.Order, o.Boots, o.Connections, o.PollOnly = func(boot int64) int { return int(boot) }, int64(n), loadgen.Kept, true
	r, err := loadgen.Run(ctx, o)
	if err != nil {
		return nil, err
	}
	if r.Failed > 0 {
		return nil, fmt.Errorf("fetch the files of F(%d): %d of %d boots went wrong: %s", n, r.Failed, n, problems(r))
	}
	count, size := 0, 0
	a.files.Each(func(_ string, s int) { count++; size += s })
	b.say("F(%d): %d files, %.1f MB: %s", n, count, float64(size)/1e6, a.sizes())
	a.files.Dir = "" // everything is there
	if a.bare, err = b.bare(dir, s.certificate()); err != nil {
		return nil, err
	}
	if a.nginx, err = b.nginx(dir, s.certificate()); err != nil && !errors.Is(err, errNoNginx) {
		return nil, err
	} else if err != nil {
		b.say("nginx is not installed (scripts/setup nginx): there is no reference N")
	}
	b.arenas[n] = a
	return a, nil
}

// close stops the servers of an arena.
func (b *bench) close(n int) {
	if a := b.arenas[n]; a != nil {
		a.muster.stop()
		a.bare.stop()
		a.nginx.stop()
		delete(b.arenas, n)
	}
}

// closeAll ends what earlier workloads left running: two servers cannot serve one
// fleet's folder.
func (b *bench) closeAll() {
	for n := range b.arenas {
		b.close(n)
	}
}

// sizes says how long each file of the first device of each family is.
func (a *arena) sizes() string {
	out := ""
	seen := map[string]bool{}
	for i := 0; len(seen) < 3 && i < a.plan.n; i++ {
		d := a.phone(i)
		if seen[d.Family] {
			continue
		}
		seen[d.Family] = true
		out += d.Family
		for _, path := range a.files.Walk(d) {
			n, _ := a.files.Size(path)
			out += fmt.Sprintf(" %d", n)
		}
		out += "; "
	}
	return out
}

// drive is how phones of the arena's fleet ask a server over HTTPS, taking
// turns through the whole fleet.
func (a *arena) drive(p *process, auth loadgen.Auth) loadgen.Options {
	return loadgen.Options{Target: p.https, Device: a.phone, Order: inTurn(a.plan.n), Files: a.files, Auth: auth}
}

// static is drive for reference N, which asks for no credentials and takes no logs.
func (a *arena) static() loadgen.Options {
	o := a.drive(a.nginx, loadgen.NoAuth)
	o.Static = true
	return o
}

// inTurn goes on with the next device from run to run.
func inTurn(n int) func(int64) int {
	var next atomic.Int64
	return func(int64) int { return int((next.Add(1) - 1) % int64(n)) }
}
