package work

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"muster/internal/fault"
)

// live does the jobs that wait for one device each, many at a time: they
// mostly wait. One goroutine looks for them, so that idle places cost the
// database nothing.
func (r *Runner) live(ctx context.Context) {
	var all sync.WaitGroup
	defer all.Wait()
	free := make(chan string, r.o.Live) // a worker's name is for one job at a time: by it a job is its own
	// First each place takes back what it had in its life before.
	for n := range r.o.Live {
		name := fmt.Sprintf("%s/live%d", r.o.Node, n)
		if !r.takeLive(ctx, name, free, &all) {
			free <- name
		}
	}
	for {
		var name string
		select {
		case <-ctx.Done():
			return
		case name = <-free:
		}
		if r.takeLive(ctx, name, free, &all) {
			continue
		}
		free <- name
		select {
		case <-ctx.Done():
			return
		case <-r.stir:
		case <-time.After(r.o.Poll):
		}
	}
}

// takeLive takes a job and does it on the side; its end frees the place.
func (r *Runner) takeLive(ctx context.Context, name string, free chan<- string, all *sync.WaitGroup) bool {
	now := r.o.Now()
	j, err := r.o.Store.TakeJob(ctx, name, true, now, now.Add(r.o.Lease))
	if err != nil {
		if !errors.Is(err, fault.Missing) && ctx.Err() == nil {
			r.o.Log.Warn("jobs cannot be looked at", "worker", name, "err", err)
		}
		return false
	}
	all.Go(func() {
		again := r.do(ctx, name, j)
		free <- name
		if again { // the next job about the same device may go now
			select {
			case r.stir <- struct{}{}:
			default:
			}
		}
	})
	return true
}
