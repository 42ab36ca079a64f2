package sim

import (
	"context"
	"crypto/tls"
	"maps"
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"
)

// A lan is what a device is on its network. Whoever holds d.mu may take mu, never
// the other way round.
type lan struct {
	d    *Device
	addr netip.Addr
	mood Temper

	mu     sync.Mutex
	ctx    context.Context // of Listen; nil before
	work   *sync.WaitGroup
	web    net.Listener
	sipUDP *net.UDPConn
	sipTCP net.Listener
	conns  map[*visitor]struct{}
	cert   *tls.Certificate

	up       bool
	password string // the administrator's, as it was when the device started
	wrong    int    // passwords in a row
	locked   time.Time
	calls    bool
	called   *time.Timer // ends the call
	pending  bool        // it will do what, once timer has ended and no call is in progress
	timer    *time.Timer // ends the wait for more changes
	what     next
	sessions map[string]time.Time
	nonces   map[string]int // of Digest, with the count each is at
	told     LANDevice      // what the report says of it
	keys     map[string]struct{}
}

// A LANDevice is what a device has met on its LAN.
type LANDevice struct {
	MAC     string `json:"mac"`
	Model   string `json:"model"`
	Address string `json:"address"`
	SIP     string `json:"sip,omitempty"`
	Temper  string `json:"temper,omitempty"` // its bad day, by the name of muster sim's flag
	// WrongPasswords are of its REST API, WrongPush of /push, Lockouts how often the port was locked.
	WrongPasswords int `json:"wrongPasswords"`
	WrongPush      int `json:"wrongPush,omitempty"`
	Lockouts       int `json:"lockouts"`
	// Sets are accepted config/set and rest/config that wrote; Keys the names they wrote, gates left out.
	Sets     int      `json:"sets"`
	Keys     []string `json:"keys"`
	Restarts int      `json:"restarts"`
	Notifies int      `json:"notifies,omitempty"` // SIP NOTIFYs it followed
	Screens  []string `json:"screens"`            // what /push showed, the last 16
	// Base and User are where it is provisioned and as whom, in the end.
	Base  string `json:"base"`
	User  string `json:"user"`
	Phase Phase  `json:"phase"`
}

const maxScreens = 16

func newLAN(d *Device, at netip.Addr, mood Temper) *lan {
	return &lan{d: d, addr: at, mood: mood, conns: map[*visitor]struct{}{}, sessions: map[string]time.Time{}, nonces: map[string]int{}, keys: map[string]struct{}{}}
}

// still reports a device that has nowhere to fetch from: none was told to it,
// or it is content with a server that is not there, or it is no phone at all.
func (l *lan) still() bool {
	if l == nil {
		return false
	}
	base := l.d.phone.place().base
	return base == "" || l.mood.Impostor || l.mood.Foreign != "" && sameServer(base, l.mood.Foreign)
}

// fall takes the device off the network: it starts again.
func (l *lan) fall(ctx context.Context) {
	if l == nil {
		return
	}
	l.mu.Lock()
	was := l.up
	if was {
		l.told.Restarts++
	}
	l.up = false
	if l.mood.NewCertificate {
		l.cert = nil
	}
	clear(l.sessions)
	clear(l.nonces)
	conns := slices.Collect(maps.Keys(l.conns))
	l.mu.Unlock()
	for _, c := range conns {
		_ = c.Close()
	}
	if was {
		_ = sleep(ctx, l.d.fleet.o.LAN.StartTakes)
	}
}

// rise puts it back, with the password that it has in flash by now.
func (l *lan) rise() {
	if l == nil {
		return
	}
	password := l.d.phone.(keeper).admin()
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.up && l.mood.InCall > 0 && l.called == nil {
		l.calls = true
		l.called = time.AfterFunc(l.mood.InCall, func() { l.call(false) })
	}
	l.up, l.password = true, password
}

func (l *lan) call(on bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.calls = on
	if !on && l.pending {
		l.timer.Reset(l.d.fleet.o.LAN.Settle)
	}
}

func (l *lan) inCall() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.calls
}

// after makes the device go on when nothing more has come for a moment and no
// call is in progress: by a poll, or by starting again.
func (l *lan) after(what next) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ctx == nil || l.ctx.Err() != nil {
		return
	}
	settle := l.d.fleet.o.LAN.Settle
	if l.pending {
		l.what = max(l.what, what)
		l.timer.Reset(settle)
		return
	}
	l.pending, l.what = true, what
	l.work.Add(1)
	l.timer = time.AfterFunc(settle, l.goOn)
}

// goOn is the timer's.
func (l *lan) goOn() {
	l.mu.Lock()
	if !l.pending || l.calls { // the end of a call starts the timer again
		l.mu.Unlock()
		return
	}
	what, ctx := l.what, l.ctx
	l.pending = false
	l.mu.Unlock()
	defer l.work.Done()
	select {
	case l.d.fleet.hands <- struct{}{}:
		defer func() { <-l.d.fleet.hands }()
	case <-ctx.Done():
		return
	}
	l.d.mu.Lock()
	defer l.d.mu.Unlock()
	l.d.begin(ctx, what)
}

// waits puts a start off that a call is in the way of, and says whether it did.
func (l *lan) waits(what next) bool {
	if l == nil || !l.inCall() {
		return false
	}
	l.after(what)
	return true
}

// hold takes the device for a moment, unless it is at work for longer.
func (l *lan) hold(ctx context.Context) bool {
	for range 500 {
		if l.d.mu.TryLock() {
			return true
		}
		if sleep(ctx, 10*time.Millisecond) != nil {
			return false
		}
	}
	return false
}

func (l *lan) count(f func(*LANDevice)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f(&l.told)
}

// wrote remembers which settings somebody wrote.
func (l *lan) wrote(names ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.told.Sets++
	for _, n := range names {
		l.keys[n] = struct{}{}
	}
}

func (l *lan) show(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.told.Screens = append(l.told.Screens, text); len(l.told.Screens) > maxScreens {
		l.told.Screens = l.told.Screens[1:]
	}
}

// Screen is the text that the device shows, because /push told it to; empty when
// nothing did.
func (d *Device) Screen() string {
	if d.lan == nil {
		return ""
	}
	d.lan.mu.Lock()
	defer d.lan.mu.Unlock()
	if n := len(d.lan.told.Screens); n > 0 {
		return d.lan.told.Screens[n-1]
	}
	return ""
}

// LAN is what the device has met on its network.
func (d *Device) LAN() LANDevice {
	if d.lan == nil {
		return LANDevice{}
	}
	address, sip, s := d.LANAddr(), d.SIPAddr(), d.State()
	d.lan.mu.Lock()
	defer d.lan.mu.Unlock()
	r := d.lan.told
	r.MAC, r.Model, r.Address, r.SIP, r.Temper = d.id.MAC, d.id.Model.Name, address, sip, d.lan.mood.lanName()
	r.Keys = append([]string{}, slices.Sorted(maps.Keys(d.lan.keys))...)
	r.Screens = append([]string{}, d.lan.told.Screens...)
	r.Base, r.User, r.Phase = s.Base, s.User, s.Phase
	return r
}

// A LANReport is what the fleet has met on its LAN, in sum and one by one.
type LANReport struct {
	WrongPasswords int         `json:"wrongPasswords"`
	Lockouts       int         `json:"lockouts"`
	Sets           int         `json:"sets"`
	Restarts       int         `json:"restarts"`
	Devices        []LANDevice `json:"devices"`
}

func (f *Fleet) lanReport() *LANReport {
	r := &LANReport{Devices: make([]LANDevice, len(f.devices))}
	for i, d := range f.devices {
		v := d.LAN()
		r.Devices[i] = v
		r.WrongPasswords += v.WrongPasswords
		r.Lockouts += v.Lockouts
		r.Sets += v.Sets
		r.Restarts += v.Restarts
	}
	return r
}
