package sim

import (
	"container/heap"
	"context"
	"sync"
	"time"
)

// retryAlone is when a device that could not provision itself, and has no
// schedule, is switched off and on by somebody. Phones themselves wait.
const retryAlone = time.Hour

// A visit is a device and when it comes again.
type visit struct {
	d  *Device
	at time.Time
}

type calendar []visit

func (c calendar) Len() int           { return len(c) }
func (c calendar) Less(i, j int) bool { return c[i].at.Before(c[j].at) }
func (c calendar) Swap(i, j int)      { c[i], c[j] = c[j], c[i] }
func (c *calendar) Push(v any)        { *c = append(*c, v.(visit)) }
func (c *calendar) Pop() any {
	old := *c
	v := old[len(old)-1]
	*c = old[:len(old)-1]
	return v
}

// Live boots every device and then keeps the fleet going: each polls by the
// schedule its own settings give and reacts to what it finds, until ctx ends.
func (f *Fleet) Live(ctx context.Context) error {
	if err := f.Boot(ctx); err != nil {
		return err
	}
	if f.o.LAN != nil {
		return f.liveLAN(ctx)
	}
	defer f.working()()
	var plan calendar
	for _, d := range f.devices {
		if v, ok := d.comesAgain(); ok {
			heap.Push(&plan, v)
		}
	}
	jobs, back := make(chan *Device), make(chan *Device)
	var hands sync.WaitGroup
	for range min(f.o.Parallel, len(f.devices)) {
		hands.Go(func() {
			for d := range jobs {
				d.Poll(ctx)
				select {
				case back <- d:
				case <-ctx.Done():
				}
			}
		})
	}
	defer hands.Wait()
	defer close(jobs)
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		// A device that is due is offered to whichever hand is free.
		var out chan *Device
		var first *Device
		if len(plan) > 0 {
			if wait := plan[0].at.Sub(f.now()); wait <= 0 {
				out, first = jobs, plan[0].d
			} else {
				timer.Reset(time.Duration(float64(wait)/f.o.Speed) + time.Millisecond)
			}
		}
		select {
		case out <- first:
			heap.Pop(&plan)
		case d := <-back:
			if v, ok := d.comesAgain(); ok {
				heap.Push(&plan, v)
			}
		case <-timer.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// comesAgain is when the device polls next by itself.
func (d *Device) comesAgain() (visit, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.nextVisit()
}

// nextVisit is under mu.
func (d *Device) nextVisit() (visit, bool) {
	at := d.phone.due(d.booted, d.last, d.draw)
	if at.IsZero() {
		if d.State().Phase != Stranded {
			return visit{}, false
		}
		at = d.last.Add(retryAlone)
	}
	return visit{d, at}, true
}

// liveLAN is Live for devices that may be told of a server, or to start again, at
// any time: their schedules are looked at again whenever they have done something.
func (f *Fleet) liveLAN(ctx context.Context) error {
	defer f.working()()
	tick := time.NewTicker(max(time.Duration(float64(time.Second)/f.o.Speed), 10*time.Millisecond))
	defer tick.Stop()
	plans := make([]plan, len(f.devices))
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
		var due []*Device
		for i, d := range f.devices {
			if plans[i].due(d) {
				due = append(due, d)
			}
		}
		if len(due) > 0 {
			if err := f.each(ctx, due, func(d *Device) { d.Poll(ctx) }); err != nil {
				return err
			}
		}
	}
}

// A plan is when a device polls next, and what it had done when that was worked out.
type plan struct {
	done int
	next time.Time
}

// due reports whether the device's schedule says now.
func (p *plan) due(d *Device) bool {
	s := d.State()
	if s.Boots == 0 || s.Phase == Booting {
		return false
	}
	if n := s.Boots + s.Polls; n != p.done {
		if !d.mu.TryLock() { // at work: it is looked at again
			return false
		}
		v, _ := d.nextVisit()
		d.mu.Unlock()
		p.done, p.next = n, v.at
	}
	if p.next.IsZero() || d.fleet.now().Before(p.next) {
		return false
	}
	p.done = -1 // a poll that fails counts for nothing, and is no reason to ask again at once
	return true
}
