package sim

import (
	"context"
	"sync"
	"time"
)

// Connect keeps the device on the channel until ctx ends: it comes back after
// its link breaks, and does what it is told. Boot and Poll may be called meanwhile.
func (d *Device) Connect(ctx context.Context) error {
	if d.tether == nil {
		return errNoChannel
	}
	return d.tether.connect(ctx)
}

// Online reports whether the channel has admitted the device and the link holds.
func (d *Device) Online() bool {
	if d.tether == nil {
		return false
	}
	d.tether.mu.Lock()
	defer d.tether.mu.Unlock()
	return d.tether.conn != nil
}

// Generation is what the device says of its credentials.
func (d *Device) Generation() int64 {
	if d.tether == nil {
		return 0
	}
	d.tether.mu.Lock()
	defer d.tether.mu.Unlock()
	return d.tether.generation
}

// Temper is how the device behaves on the channel.
func (d *Device) Temper() Temper {
	if d.tether == nil {
		return Temper{}
	}
	return d.tether.mood()
}

// Behave gives it another temper from now on. Offline, Foreign and Claims count
// at the beginning only: see PowerOff.
func (d *Device) Behave(m Temper) {
	if d.tether != nil {
		d.tether.mu.Lock()
		defer d.tether.mu.Unlock()
		d.tether.temper = m
	}
}

// PowerOff takes the device off the channel until PowerOn. A boot in hand goes on.
func (d *Device) PowerOff() { d.power(true) }

// PowerOn lets it come back, without a wait.
func (d *Device) PowerOn() { d.power(false) }

func (d *Device) power(off bool) {
	if d.tether != nil {
		d.tether.set(func() { d.tether.off, d.tether.rush = off, !off })
	}
}

// Call begins or ends a call, in which the device puts off what would disturb it.
func (d *Device) Call(on bool) {
	if d.lan != nil {
		d.lan.call(on)
	}
	if d.tether != nil {
		d.tether.mu.Lock()
		defer d.tether.mu.Unlock()
		d.tether.inCall = on
	}
}

// Drop breaks the device's link; it comes back without a wait.
func (d *Device) Drop() {
	t := d.tether
	if t == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.conn != nil {
		t.rush = true
		_ = t.conn.Close()
	}
}

// Pair lets every device show a PIN, at the fleet's rate, and waits until all
// of them have been typed. It fails only when ctx ends first.
func (f *Fleet) Pair(ctx context.Context) error {
	if f.o.Channel == nil {
		return errNoChannel
	}
	defer f.pairing.CloseIdleConnections()
	return f.all(ctx, func(d *Device) { _ = d.Pair(ctx) })
}

// Connect keeps all paired devices on the channel until ctx ends; they come at
// the fleet's rate, those that are offline when they are switched on.
func (f *Fleet) Connect(ctx context.Context) error {
	if f.o.Channel == nil {
		return errNoChannel
	}
	return f.all(ctx, func(d *Device) {
		if d.Paired() {
			_ = d.Connect(ctx)
		}
	})
}

// all gives each device a goroutine of its own, for what waits more than it works.
func (f *Fleet) all(ctx context.Context, op func(*Device)) error {
	defer f.working()()
	var devices sync.WaitGroup
	defer devices.Wait()
	pace := f.pacer()
	for _, d := range f.devices {
		if pace(ctx) != nil {
			break
		}
		devices.Go(func() { op(d) })
	}
	devices.Wait()
	return ctx.Err()
}

// Drop breaks all links at once, and all come back at once: a storm.
func (f *Fleet) Drop() {
	for _, d := range f.devices {
		d.Drop()
	}
}

// PowerOn switches everything on that is off.
func (f *Fleet) PowerOn() {
	for _, d := range f.devices {
		d.PowerOn()
	}
}

// Online counts the devices that the channel has admitted.
func (f *Fleet) Online() int {
	n := 0
	for _, d := range f.devices {
		if d.Online() {
			n++
		}
	}
	return n
}

// LiveOnline keeps a paired fleet on the channel and lets its devices poll by the
// schedules that their settings give, once they have any, until ctx ends.
func (f *Fleet) LiveOnline(ctx context.Context) error {
	if f.o.Channel == nil {
		return errNoChannel
	}
	var both sync.WaitGroup
	defer both.Wait()
	both.Go(func() { _ = f.Connect(ctx) })
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
		var due []*Device
		for _, d := range f.devices {
			if d.tether.polls() {
				due = append(due, d)
			}
		}
		if len(due) > 0 {
			if err := f.each(ctx, due, func(d *Device) { d.Poll(ctx); d.tether.tell() }); err != nil {
				return err
			}
		}
	}
}

// polls reports whether the device's schedule says now. It looks the schedule up
// once after each boot and poll, for LiveOnline alone.
func (t *tether) polls() bool {
	t.mu.Lock()
	off := t.off || t.starting
	t.mu.Unlock()
	if off {
		return false
	}
	return t.plan.due(t.d)
}
