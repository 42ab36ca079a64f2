package sim

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sync"
	"time"
)

// A LAN says how the devices listen on a network, as phones do that nobody has
// changed: by their own REST API, by /push and by SIP. The zero value of a field
// is its default.
type LAN struct {
	// Prefix is where the devices live, each on an address of its own; on Linux any
	// part of 127.0.0.0/8 does: 127.80.0.0/16.
	Prefix netip.Prefix
	// Port and SIPPort are of HTTPS and of SIP (UDP and TCP) on every device; 0 is a
	// free one for each, for tests.
	Port, SIPPort int
	// Password is the administrator's on every device: "7410-site".
	Password string
	// PushUser and PushPassword open UCS's /push; without them it is shut, as it is from the factory.
	PushUser, PushPassword string
	// SIPUser and SIPPassword make the devices ask for Digest before they follow a NOTIFY.
	SIPUser, SIPPassword string
	// ActionURI makes UCS phones take questions to their REST API by NOTIFY.
	ActionURI bool
	// Attempts is how many wrong passwords in a row lock the port, LockedFor for how
	// long: 10, a minute.
	Attempts  int
	LockedFor time.Duration
	// Settle is how long a device waits for more changes before it starts again: 200 ms.
	Settle time.Duration
	// StartTakes is how long a device is away when it starts again: as long as its requests take.
	StartTakes time.Duration
	// SessionLife is how long PolyOS keeps a session: 30 min.
	SessionLife time.Duration
	// MaxParameters is how many one config/get or config/set of UCS takes: 20. The
	// figure is from memory of the family, and marked so in docs/sim.md.
	MaxParameters int
	// NumericStatus writes UCS's Status as a number and not as a string.
	NumericStatus bool
	Lots          []Lot // bad days; the rest of the fleet has good ones
}

func (l LAN) filled() LAN {
	def := func(v *time.Duration, d time.Duration) {
		if *v <= 0 {
			*v = d
		}
	}
	def(&l.LockedFor, time.Minute)
	def(&l.Settle, 200*time.Millisecond)
	def(&l.SessionLife, 30*time.Minute)
	if l.Attempts <= 0 {
		l.Attempts = 10
	}
	if l.MaxParameters <= 0 {
		l.MaxParameters = 20
	}
	if l.Password == "" {
		l.Password = "7410-site"
	}
	if !l.Prefix.IsValid() {
		l.Prefix = netip.MustParsePrefix("127.80.0.0/16")
	}
	return l
}

// addresses are the first count of the prefix that end in neither 0 nor 255.
func (l LAN) addresses(count int) ([]netip.Addr, error) {
	if !l.Prefix.Addr().Is4() {
		return nil, errors.New("the LAN of devices must be of IPv4 addresses")
	}
	out := make([]netip.Addr, 0, count)
	for a := l.Prefix.Masked().Addr(); len(out) < count; a = a.Next() {
		if !l.Prefix.Contains(a) {
			return nil, fmt.Errorf("%s has no room for %d devices", l.Prefix, count)
		}
		if last := a.As4()[3]; last != 0 && last != 255 {
			out = append(out, a)
		}
	}
	return out, nil
}

// Listen opens the ports of every device and serves them until stop is called,
// which waits for what is in hand. A device answers while it is switched on and
// not starting; otherwise it cuts whoever comes.
func (f *Fleet) Listen(ctx context.Context) (stop func(), err error) {
	if f.o.LAN == nil {
		return nil, errors.New("the fleet has no LAN")
	}
	ctx, cancel := context.WithCancel(ctx)
	f.lanSrv = f.webServer(ctx)
	var work sync.WaitGroup
	stop = sync.OnceFunc(func() {
		cancel()
		for _, d := range f.devices {
			d.lan.close()
		}
		_ = f.lanSrv.Close()
		work.Wait()
	})
	for _, d := range f.devices {
		if err := d.lan.open(ctx, &work); err != nil {
			stop()
			return nil, fmt.Errorf("%s at %s: %w", d.id.MAC, d.lan.addr, err)
		}
	}
	return stop, nil
}

// open binds the device's ports.
func (l *lan) open(ctx context.Context, work *sync.WaitGroup) error {
	o := l.d.fleet.o.LAN
	at := func(port int) string { return netip.AddrPortFrom(l.addr, uint16(port)).String() }
	web, err := net.Listen("tcp4", at(o.Port))
	if err != nil {
		return err
	}
	l.mu.Lock()
	l.ctx, l.work, l.web = ctx, work, web
	l.mu.Unlock()
	work.Go(func() { _ = l.d.fleet.lanSrv.Serve(l.d.fleet.guarded(&doorway{Listener: web, l: l})) })
	return l.openSIP(ctx, at(o.SIPPort), work)
}

func (l *lan) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.pending {
		l.pending = false
		l.timer.Stop()
		l.work.Done()
	}
	if l.called != nil {
		l.called.Stop()
	}
	if l.web != nil {
		_ = l.web.Close()
	}
	if l.sipUDP != nil {
		_ = l.sipUDP.Close()
	}
	if l.sipTCP != nil {
		_ = l.sipTCP.Close()
	}
	for c := range l.conns {
		_ = c.Conn.Close()
	}
}

// A doorway is the device's listener: while the device is away it cuts whoever comes.
type doorway struct {
	net.Listener
	l *lan
}

func (w *doorway) Accept() (net.Conn, error) {
	for {
		c, err := w.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if in := w.l.welcome(c); in != nil {
			return in, nil
		}
	}
}

// welcome counts the connection in, or cuts it as a machine without a program
// at the port would.
func (l *lan) welcome(c net.Conn) *visitor {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.up || l.ctx.Err() != nil {
		if t, ok := c.(*net.TCPConn); ok {
			_ = t.SetLinger(0)
		}
		_ = c.Close()
		return nil
	}
	v := &visitor{Conn: c, l: l}
	l.conns[v] = struct{}{}
	return v
}

// A visitor is a connection to a device.
type visitor struct {
	net.Conn
	l *lan
}

func (v *visitor) Close() error {
	v.l.mu.Lock()
	delete(v.l.conns, v)
	v.l.mu.Unlock()
	return v.Conn.Close()
}

// dial goes out from the device's own address where the way is over loopback
// too, so that a server sees the device where a scan would find it.
func (d *Device) dial(ctx context.Context, network, address string) (net.Conn, error) {
	f := d.fleet
	if d.lan == nil || f.o.Dial != nil {
		return f.dial(ctx, network, address)
	}
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	dialer := net.Dialer{Timeout: 10 * time.Second}
	ips, err := net.DefaultResolver.LookupNetIP(ctx, "ip4", host)
	if err == nil && len(ips) > 0 && ips[0].Unmap().IsLoopback() {
		dialer.LocalAddr = &net.TCPAddr{IP: d.lan.addr.AsSlice()}
	}
	return dialer.DialContext(ctx, network, address)
}

// LANAddr is where the device answers HTTPS, "127.80.0.1:8443"; SIPAddr where it
// answers SIP. Both are empty before Listen.
func (d *Device) LANAddr() string {
	if d.lan == nil {
		return ""
	}
	d.lan.mu.Lock()
	defer d.lan.mu.Unlock()
	if d.lan.web == nil {
		return ""
	}
	return d.lan.web.Addr().String()
}

// SIPAddr is where the device answers SIP over UDP and TCP.
func (d *Device) SIPAddr() string {
	if d.lan == nil {
		return ""
	}
	d.lan.mu.Lock()
	defer d.lan.mu.Unlock()
	if d.lan.sipTCP == nil {
		return ""
	}
	return d.lan.sipTCP.Addr().String()
}
