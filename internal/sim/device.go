package sim

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// next is what a phone wants to do after a run.
type next int

const (
	done    next = iota
	restart      // the application starts again
	reboot       // everything does, the updater included
)

// A phone is the software of one family: what it asks for and what it believes.
type phone interface {
	// boot runs it once from power-on (full) or from a restart.
	boot(r *run, full bool) next
	// poll looks for changes, as its schedule or a person at the menu asks it to.
	poll(r *run) next
	// adopt takes a credentials order whole or not at all, and says how the phone
	// goes on to fetch: done is by a poll.
	adopt(set map[string]string) (next, error)
	// place is where it would go next, and as whom.
	place() place
	// view looks settings up as they are in force now; it stays valid and
	// unchanged whatever the phone does later.
	view() func(name string) (string, bool)
	// due is when it polls next, after a contact at last; zero is never.
	due(booted, last time.Time, draw float64) time.Time
	// version is the firmware it runs.
	version() string
	// install makes it run another.
	install(version string)
	// anchors are the certificates that it was told to trust, PEM, and what that
	// means for all others.
	anchors() ([]string, trust)
	// settle makes it take a server, a pair and a group as it was told them by an
	// enrollment service, and not by a file.
	settle(at place, group int)
	// leave makes it forget the server that it was sent to: it asks DHCP's again.
	leave()
}

// A Phase is what a device is doing.
type Phase string

// The phases of a device. A stranded device runs with the settings it had.
const (
	Off      Phase = "off"
	Booting  Phase = "booting"
	Running  Phase = "running"
	Stranded Phase = "stranded"
	Dead     Phase = "dead" // it did not come back from an upgrade
)

// A State is what a device believed at the end of its last run. It does not change.
type State struct {
	Phase   Phase
	Base    string // the provisioning server's address, without credentials
	User    string
	Version string
	Boots   int
	Polls   int
	// Problem is the first thing that went wrong in the last run, empty if nothing did.
	Problem string

	lookup  func(string) (string, bool)
	trusted []string // certificates that it was told to trust
	group   string   // as an enrollment service said it
	lens    *lens    // of a UCS phone on a LAN
}

// Setting is the value in force, and whether any file, or the device's own
// memory, gives one; without one the device uses its default.
func (s State) Setting(name string) (string, bool) {
	if s.lookup == nil {
		return "", false
	}
	return s.lookup(name)
}

// A Device is one phone of the fleet. Its methods may be called at any time.
type Device struct {
	fleet *Fleet
	id    Identity

	mu     sync.Mutex // one boot or poll at a time; owns what follows
	phone  phone
	rng    *rand.Rand
	mood   Temper // of firmware
	cut    bool   // its power went once
	dead   bool
	digest bool
	draw   float64 // where in its polling window this boot falls
	files  map[string]*kept
	booted time.Time // by the fleet's clock
	last   time.Time
	tries  int

	state    atomic.Pointer[State]
	tether   *tether   // its end of the channel; nil: it has none
	newcomer *newcomer // what it is before it is enrolled; nil: it was set up
	lan      *lan      // its ports on the network; nil: it has none
}

// MAC is 12 lower-case hex digits.
func (d *Device) MAC() string { return d.id.MAC }

// Identity is who the device is.
func (d *Device) Identity() Identity { return d.id }

// Family is one of UCS, PolyOS and J100.
func (d *Device) Family() string { return d.id.Model.Family }

// State is what the device believes.
func (d *Device) State() State { return *d.state.Load() }

// Setting looks a value up in the device's present State.
func (d *Device) Setting(name string) (string, bool) { return d.State().Setting(name) }

// Boot powers the device on and waits until it runs, however often it starts again by itself.
func (d *Device) Boot(ctx context.Context) State {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.begin(ctx, reboot)
}

// Poll makes a device that has booted look for changes now.
func (d *Device) Poll(ctx context.Context) State {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.State().Boots == 0 {
		return d.begin(ctx, reboot)
	}
	return d.begin(ctx, done)
}

// Rediscover makes the device ask where it belongs, as its menu does: the enrollment
// service with the token it has, or the server of DHCP's with nothing but what it is.
func (d *Device) Rediscover(ctx context.Context) State {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forgetHome()
	return d.begin(ctx, reboot)
}

func (d *Device) forgetHome() {
	if d.newcomer != nil {
		d.newcomer.home = false
		if d.fleet.o.Enrollment.Service {
			return
		}
	}
	d.phone.leave()
}

// maxStarts is how often a device starts again before it is taken to be in a
// circle, as two servers make that send a phone to one another, or that tell it
// another firmware each. A device out of its box has some more ahead of it.
const (
	maxStarts    = 6
	maxNewStarts = 12
)

// begin runs the device until it is done: what is done itself means a poll.
func (d *Device) begin(ctx context.Context, what next) State {
	r := &run{ctx: ctx, d: d}
	if d.dead {
		return d.State()
	}
	d.tries++
	if d.lan.still() {
		return d.rest(r, what)
	}
	defer d.lan.rise()
	most := maxStarts
	if d.newcomer != nil {
		most = maxNewStarts
	}
	for starts := 0; ; starts++ {
		if starts == most {
			r.problem("", "starts again and again: the server's files never settle")
			break
		}
		r.event(map[next]Kind{done: Polling, restart: Restarting, reboot: Started}[what], "", "")
		was := d.phone.place()
		if what == done {
			what = d.phone.poll(r)
			d.note(r, 0, 1)
		} else {
			d.publish(Booting, "")
			d.lan.fall(ctx)
			start := time.Now()
			d.booted, d.draw = d.fleet.now(), d.rng.Float64()
			full := what == reboot
			asked, on := d.newcomer.ask(r)
			if what = asked; on {
				what = d.phone.boot(r, full)
			}
			if !r.failed && ctx.Err() == nil {
				d.fleet.stats.booted(time.Since(start))
			}
			d.note(r, 1, 0)
		}
		d.last = d.fleet.now()
		if now := d.phone.place(); !now.same(was) {
			r.event(Moved, "", now.bare())
		}
		d.newcomer.look(r)
		if d.dead {
			d.perish(r)
			return d.State()
		}
		if what == done || r.failed || ctx.Err() != nil {
			break
		}
		if starts == 0 && d.lan.waits(what) {
			break
		}
	}
	d.note(r, 0, 0)
	r.event(Ended, "", r.first)
	return d.State()
}

// rest is begin for a device that has nowhere to fetch from.
func (d *Device) rest(r *run, what next) State {
	r.event(map[next]Kind{done: Polling, restart: Restarting, reboot: Started}[what], "", "")
	if what != done || d.State().Boots == 0 {
		d.publish(Booting, "")
		d.lan.fall(r.ctx)
		d.booted = d.fleet.now()
		d.note(r, 1, 0)
		d.lan.rise()
	}
	d.last = d.fleet.now()
	r.event(Ended, "", "")
	return d.State()
}

// note publishes what the device believes and counts what it did.
func (d *Device) note(r *run, boots, polls int) {
	s, phase := d.State(), Running
	switch {
	case r.failed:
		phase = Stranded
	case r.ctx.Err() != nil: // interrupted: nothing is known of how it would have ended
		if boots, polls = 0, 0; s.Boots == 0 {
			phase = Off
		}
	}
	if !r.failed {
		s.Boots += boots
		s.Polls += polls
	}
	d.state.Store(&s)
	d.publish(phase, r.first)
}

func (d *Device) publish(p Phase, problem string) {
	s := d.State()
	at := d.phone.place()
	s.Phase, s.Base, s.User, s.Version, s.Problem = p, at.bare(), at.user, d.phone.version(), problem
	s.lookup = d.phone.view()
	if p, ok := d.phone.(*ucs); ok && d.lan != nil {
		s.lens = &lens{p.flash, p.layers}
	}
	if n := d.newcomer; n != nil {
		s.trusted, _ = n.trust()
		s.group = n.group
	}
	if d.tether != nil {
		s.lookup = d.tether.under(s.lookup)
	}
	d.state.Store(&s)
}

// bare is the address without a pair in it.
func (p place) bare() string {
	scheme, rest, ok := strings.Cut(p.base, "://")
	if !ok {
		return p.base
	}
	host, path, _ := strings.Cut(rest, "/")
	if i := strings.LastIndexByte(host, '@'); i >= 0 {
		host = host[i+1:]
	}
	return scheme + "://" + host + "/" + path
}

// sameServer compares addresses as a phone would: the port of the scheme and a
// slash at the end make no difference.
func sameServer(a, b string) bool {
	plain := func(s string) string {
		u, err := url.Parse(s)
		if err != nil {
			return s
		}
		port := u.Port()
		if port == "" {
			port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
		}
		return u.Scheme + "://" + u.Hostname() + ":" + port + "/" + strings.Trim(u.Path, "/")
	}
	return plain(a) == plain(b)
}

// same is true for one server and one pair.
func (p place) same(q place) bool {
	return p.user == q.user && p.password == q.password && sameServer(p.base, q.base)
}

// A run is one call of Boot or Poll.
type run struct {
	ctx    context.Context
	d      *Device
	failed bool
	first  string
}

// problem records what a real phone would have stumbled over. What is said
// never holds a value from a file. An interrupted fleet has no problems.
func (r *run) problem(name, format string, args ...any) {
	if r.ctx.Err() != nil {
		return
	}
	text := fmt.Sprintf(format, args...)
	name = place{base: name}.bare() // an address may hold a pair
	if name != "" {
		text = name + ": " + text
	}
	if r.first == "" {
		r.first = text
	}
	r.failed = true
	r.d.fleet.stats.problem(r.d.id, text)
	r.event(Trouble, name, text)
}

// remark is a problem after which the device goes on: it counts, and the boot does too.
func (r *run) remark(name, format string, args ...any) {
	failed := r.failed
	r.problem(name, format, args...)
	r.failed = failed
}

func (r *run) event(k Kind, file, text string) {
	if f := r.d.fleet.o.OnEvent; f != nil {
		f(Event{Device: r.d, Kind: k, File: place{base: file}.bare(), Text: text})
	}
}
