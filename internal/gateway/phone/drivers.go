package phone

import (
	"context"
	"sync"
	"time"

	"muster/internal/checksync"
	"muster/internal/fleet"
)

// Options are what all Phones of a Drivers share. The zero value of a field is its default.
type Options struct {
	Memory Memory // nil: nothing outlives the process
	// SIP sends NOTIFYs; nil: none is sent.
	SIP *checksync.Notifier
	// ActionURI allows REST calls by a NOTIFY to UC Software phones whose REST API does
	// not answer. Older ones say yes and do nothing.
	ActionURI bool
	// Wait is how long a phone has for each answer: 10 s.
	Wait time.Duration
	// Now is the clock that tries are spaced by; nil: time.Now.
	Now func() time.Time
}

// Drivers makes Phones. There is one for a process, so that a phone is not talked to
// by two at a time. It is safe for use by many goroutines.
type Drivers struct {
	o Options

	mu    sync.Mutex
	lines map[fleet.MAC]*line
	paths map[fleet.MAC]int // which of ucsCalls a phone has, so that others are not asked each time
}

// A line is taken by who talks to a phone.
type line struct {
	free  chan struct{} // holds one token while nobody talks
	users int
}

// New makes Drivers.
func New(o Options) *Drivers {
	if o.Wait <= 0 {
		o.Wait = 10 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Memory == nil {
		o.Memory = &forgetful{memos: map[fleet.MAC]Memo{}}
	}
	return &Drivers{o: o, lines: map[fleet.MAC]*line{}, paths: map[fleet.MAC]int{}}
}

// Phone returns the phone at t, to be opened by l. Nothing is sent yet. It holds
// nothing between calls, so it need not be closed, and making one anew for each
// call is as good as keeping it.
func (d *Drivers) Phone(t Target, l Login) Phone {
	if t.Address.IsValid() && t.Address.Port() == 0 {
		t.Address = netipPort(t.Address, 443)
	}
	switch t.Family {
	case fleet.UCS:
		return &ucs{d: d, t: t, l: l}
	case fleet.PolyOS:
		return &polyos{d: d, t: t, l: l}
	case fleet.J100:
		return &j100{d: d, t: t}
	}
	return stranger{t}
}

// Trust pins another certificate for a phone: somebody has looked at it and takes
// it for the phone's. Passwords may be tried anew, for it may be another phone.
// Empty pins what the phone shows next.
func (d *Drivers) Trust(ctx context.Context, mac fleet.MAC, certificate string) error {
	return d.remember(ctx, mac, func(m *Memo) { m.Pinned, m.Proved, m.Doors, m.Others = certificate, false, nil, nil })
}

// Retry lets passwords of the present login be tried anew on a phone: somebody has
// set right what was wrong there.
func (d *Drivers) Retry(ctx context.Context, mac fleet.MAC) error {
	return d.remember(ctx, mac, func(m *Memo) { m.Doors, m.Others = nil, nil })
}

// Pinned returns the certificate that a phone has to show, empty when there is none yet.
func (d *Drivers) Pinned(mac fleet.MAC) (string, error) {
	m, err := d.o.Memory.Recall(mac)
	return m.Pinned, err
}

func (d *Drivers) remember(ctx context.Context, mac fleet.MAC, change func(*Memo)) error {
	release, err := d.take(ctx, mac)
	if err != nil {
		return err
	}
	defer release()
	m, err := d.o.Memory.Recall(mac)
	if err != nil {
		return err
	}
	change(&m)
	return d.o.Memory.Keep(mac, m)
}

// take waits for a phone's line.
func (d *Drivers) take(ctx context.Context, mac fleet.MAC) (release func(), err error) {
	d.mu.Lock()
	l := d.lines[mac]
	if l == nil {
		l = &line{free: make(chan struct{}, 1)}
		l.free <- struct{}{}
		d.lines[mac] = l
	}
	l.users++
	d.mu.Unlock()
	leave := func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		if l.users--; l.users == 0 {
			delete(d.lines, mac)
		}
	}
	select {
	case <-l.free:
		return func() { l.free <- struct{}{}; leave() }, nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}

// callPath remembers where a phone tells its calls, and returns it; -1 asks alone.
func (d *Drivers) callPath(mac fleet.MAC, now int) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	if now >= 0 {
		if len(d.paths) >= mostPaths {
			clear(d.paths)
		}
		d.paths[mac] = now
	}
	return d.paths[mac]
}

const mostPaths = 100_000

// forgetful is a Memory for who gives none.
type forgetful struct {
	mu    sync.Mutex
	memos map[fleet.MAC]Memo
}

func (f *forgetful) Recall(mac fleet.MAC) (Memo, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.memos[mac].clone(), nil
}

func (f *forgetful) Keep(mac fleet.MAC, m Memo) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.memos[mac] = m.clone()
	return nil
}
