package app

import (
	"context"
	"hash/maphash"
	"sync"
	"time"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/pairing"
	"muster/internal/work"
)

// An answered is a device's answer that waits to be looked at.
type answered struct {
	account fleet.AccountID
	device  fleet.DeviceID
	ack     order.Ack
}

// A desk takes what devices say on the channel off their connections: answers
// to the loop that sent the orders, in order for each device, and reported
// settings to the store in batches. What is still on it when the process dies
// is said again: an order without an answer is sent again, a state comes with
// the next session.
type desk struct {
	app  *App
	acks work.Acks // of live settings, which wait for theirs
	seed maphash.Seed
	in   [4]chan answered

	mu   sync.Mutex
	said map[fleet.AccountID]map[fleet.DeviceID]pairing.Said
	n    int
}

const (
	deskDepth = 4096                   // answers that may wait in one of the rows
	deskSaid  = 20_000                 // reports that may wait for the store
	saidEvery = 500 * time.Millisecond // they are saved
	saidBatch = 500
)

func newDesk(a *App) *desk {
	d := &desk{app: a, seed: maphash.MakeSeed(), said: map[fleet.AccountID]map[fleet.DeviceID]pairing.Said{}}
	for i := range d.in {
		d.in[i] = make(chan answered, deskDepth)
	}
	return d
}

// came and what follows is what the channel tells of, on the device's own
// connection: none of it may block.
func (d *desk) came(a fleet.AccountID, id fleet.DeviceID) {
	d.app.Events.Publish(event.Event{Type: event.DeviceOnline, Account: a, Device: id})
	d.app.Sync.Arrived(a, id)
}

func (d *desk) left(a fleet.AccountID, id fleet.DeviceID) {
	d.app.Events.Publish(event.Event{Type: event.DeviceOffline, Account: a, Device: id})
}

func (d *desk) acked(a fleet.AccountID, id fleet.DeviceID, k order.Ack) {
	d.acks.Hear(id, k)
	select {
	case d.in[maphash.String(d.seed, string(id))%uint64(len(d.in))] <- answered{a, id, k}:
	default:
		d.app.Log.Warn("a device's answer is dropped: too many wait", "account", a, "device", id)
	}
}

func (d *desk) hear(a fleet.AccountID, id fleet.DeviceID, s order.State) {
	if s.Settings != nil {
		d.put(a, true, pairing.Said{Device: id, Settings: s.Settings, At: time.Now()})
	}
}

// put lets reports wait for the store. Those that it did not take come back
// with newer false, and do not replace what was said meanwhile.
func (d *desk) put(a fleet.AccountID, newer bool, said ...pairing.Said) {
	d.mu.Lock()
	defer d.mu.Unlock()
	of := d.said[a]
	if of == nil {
		of = map[fleet.DeviceID]pairing.Said{}
		d.said[a] = of
	}
	for _, s := range said {
		_, waits := of[s.Device]
		switch {
		case waits && !newer, !waits && d.n >= deskSaid:
			continue
		case !waits:
			d.n++
		}
		of[s.Device] = s
	}
}

// run works until ctx ends.
func (d *desk) run(ctx context.Context) {
	var all sync.WaitGroup
	for _, in := range d.in {
		all.Go(func() {
			for {
				select {
				case k := <-in:
					d.app.acked(k.account, k.device, k.ack)
				case <-ctx.Done():
					return
				}
			}
		})
	}
	t := time.NewTicker(saidEvery)
	defer t.Stop()
	for ctx.Err() == nil {
		select {
		case <-t.C:
			d.save(ctx)
		case <-ctx.Done():
		}
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	d.save(last)
	all.Wait()
}

func (d *desk) save(ctx context.Context) {
	d.mu.Lock()
	said := d.said
	d.said, d.n = map[fleet.AccountID]map[fleet.DeviceID]pairing.Said{}, 0
	d.mu.Unlock()
	for a, of := range said {
		batch := make([]pairing.Said, 0, min(len(of), saidBatch))
		put := func() {
			if len(batch) == 0 {
				return
			}
			err := d.app.Store.SaveSaid(ctx, a, batch)
			if f := fault.As(err); err != nil && (f == nil || f.Kind == fault.Unavailable) { // the database's trouble, not the batch's
				d.put(a, false, batch...)
			}
			if err != nil {
				d.app.Log.Warn("what devices said of their settings is not saved", "account", a, "err", err)
			}
			batch = batch[:0]
		}
		for _, s := range of {
			if batch = append(batch, s); len(batch) == saidBatch {
				put()
			}
		}
		put()
	}
}
