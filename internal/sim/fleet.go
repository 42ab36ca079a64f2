package sim

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"sync"
	"time"
)

// Options say what the fleet is and where it goes. The zero value of a field is its default.
type Options struct {
	// Server is the address the devices are told (by DHCP, say): an account's
	// Server Address. A user:password@ in it counts unless User is set.
	Server         string
	User, Password string

	// Roots are the certificates the devices trust; nil is the system's.
	Roots *x509.CertPool
	// Insecure accepts any certificate: for trials on one machine.
	Insecure bool
	// TLS12 keeps every device below TLS 1.3, not only the models that are.
	TLS12 bool

	Family string   // UCS, PolyOS, J100 or "mixed" (the default): a third of each
	Models []string // only these, by name; beats Family
	Count  int      // 1
	Seed   uint64
	// Identities are the devices, when the caller names them; beats the five above.
	Identities []Identity

	Rate     float64 // boots or polls begun a second; 0 is as fast as it goes
	Parallel int     // devices at work at once, each with a connection: 128
	Attempts int     // tries of a request that meets a busy server or none: 4
	Speed    float64 // how much faster polling schedules pass than time: 1
	Group    int     // J100's phone group

	// Auth is "basic" (the default), "digest" or "mixed": which challenge a
	// device answers when a server offers both. PolyOS always wants Basic.
	Auth string
	// PerRequest is a connection for each request, as the oldest phones do.
	PerRequest bool
	// NoETag asks for every file anew: whether phones send tags is unknown.
	NoETag bool
	// BySerial makes PolyOS devices ask for <serial>.cfg: which id comes first is unknown.
	BySerial bool

	// Channel gives the devices the device channel. Server may be empty then: such
	// devices have no provisioning server until they are told one.
	Channel *Channel

	// Enrollment makes the devices begin as they left the factory, and Server the
	// address of an enrollment service; nil: they begin with the server and the pair they keep.
	Enrollment *Enrollment

	// Firmware gives some devices bad days when they load another firmware.
	Firmware []Lot
	// Chunk is how many bytes of an image a device asks for at once; 0 is all, and a
	// range only after a connection that broke. Which phones use ranges is unknown.
	Chunk int64

	// LAN makes the devices listen on a network too; see Listen. Server may be empty
	// then: such devices run without one until somebody tells them.
	LAN *LAN

	// OnFile is handed every file that arrived, with the address it came from and the passwords
	// in it. It must be quick, and it must not call Boot or Poll.
	OnFile func(d *Device, address string, body []byte)
	// OnEvent hears of every step, from many goroutines at once. It must be
	// quick, and it must not call Boot or Poll.
	OnEvent func(Event)
	// Dial replaces the network.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
}

// A Kind is what an Event tells.
type Kind string

// What a fleet tells of its devices.
const (
	Started    Kind = "started"    // a boot begins
	Restarting Kind = "restarting" // the application begins anew, by itself
	Polling    Kind = "polling"
	Fetched    Kind = "fetched"  // File has arrived; not told for a 304
	Waiting    Kind = "waiting"  // the server is busy or away; the device will try again
	Moved      Kind = "moved"    // the device believes another server or pair; Text is the server
	Asked      Kind = "asked"    // somebody was asked for a code, and typed one
	Enrolled   Kind = "enrolled" // it knows a server of its own; Text is its address
	Upgraded   Kind = "upgraded" // it runs other firmware; Text is the version
	Trouble    Kind = "trouble"  // Text says what a real phone would have stumbled over
	Ended      Kind = "ended"    // Boot or Poll is over; Text is the first trouble, if any

	Pinned   Kind = "pinned"   // shows a PIN, Text
	Paired   Kind = "paired"   // somebody typed it; Text is its id
	Linked   Kind = "linked"   // the channel admitted it
	Unlinked Kind = "unlinked" // the link broke
	Ordered  Kind = "ordered"  // a command came; File is its verb, Text its id
	Answered Kind = "answered" // File is the result, Text the id

	Shown Kind = "shown" // /push put Text on the screen
)

// An Event is a step of one device. Text holds no password.
type Event struct {
	Device *Device
	Kind   Kind
	File   string
	Text   string
}

// A Fleet is devices that share a server and a report.
type Fleet struct {
	o       Options
	devices []*Device
	dial    func(ctx context.Context, network, address string) (net.Conn, error)
	tls     [3]*tls.Config // modern, without 1.3, old
	stats   stats
	start   time.Time
	opened  sync.Map // work in hand: *time.Time of its beginning
	pairing *http.Client
	lanSrv  *http.Server
	hands   chan struct{} // bounds boots that commands cause
	// knocking bounds connections to the channel that are not admitted yet.
	knocking chan struct{}

	mu     sync.Mutex
	cache  map[parsedKey]any
	public *x509.CertPool
}

type parsedKey struct {
	sum  [32]byte
	kind string
}

// New makes the fleet's devices, switched off.
func New(o Options) (*Fleet, error) {
	u, err := url.Parse(o.Server)
	if o.Server == "" && (o.Channel != nil || o.LAN != nil) {
		u = &url.URL{}
	} else if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, errors.New("the server's address must be an http:// or https:// URL")
	}
	if o.Channel != nil {
		c := *o.Channel
		if c.KeepAlive <= 0 {
			c.KeepAlive = 30 * time.Second
		}
		if c.Retry <= 0 {
			c.Retry = time.Second
		}
		o.Channel = &c
	}
	if o.User == "" && u.User != nil {
		o.User = u.User.Username()
		o.Password, _ = u.User.Password()
	}
	u.User = nil
	o.Server = u.String()
	if len(o.Identities) == 0 {
		if o.Count <= 0 {
			o.Count = 1
		}
		if o.Identities, err = identities(o.Count, o.Family, o.Models, o.Seed); err != nil {
			return nil, err
		}
	}
	switch o.Auth {
	case "", "basic", "digest", "mixed":
	default:
		return nil, fmt.Errorf("no authentication %q: basic, digest or mixed", o.Auth)
	}
	if o.Parallel <= 0 {
		o.Parallel = 128
	}
	if o.Attempts <= 0 {
		o.Attempts = 4
	}
	if o.Speed <= 0 {
		o.Speed = 1
	}
	f := &Fleet{o: o, start: time.Now(), cache: map[parsedKey]any{}, dial: o.Dial}
	if f.dial == nil {
		f.dial = (&net.Dialer{Timeout: 10 * time.Second}).DialContext
	}
	for i := range f.tls {
		c := &tls.Config{RootCAs: o.Roots, InsecureSkipVerify: o.Insecure, MinVersion: tls.VersionTLS12}
		if i > 0 || o.TLS12 {
			c.MaxVersion = tls.VersionTLS12
		}
		if i == 2 { // what UC Software 5 speaks
			c.CipherSuites = []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA}
		}
		f.tls[i] = c
	}
	f.hands, f.knocking = make(chan struct{}, o.Parallel), make(chan struct{}, o.Parallel)
	var lots []Lot
	if o.Channel != nil {
		f.pairing = f.pairingClient()
		lots = o.Channel.Lots
	}
	var addresses []netip.Addr
	if o.LAN != nil {
		l := o.LAN.filled()
		if addresses, err = l.addresses(len(o.Identities)); err != nil {
			return nil, err
		}
		lots = append(lots[:len(lots):len(lots)], l.Lots...)
		f.o.LAN = &l
	}
	lots = append(lots[:len(lots):len(lots)], o.Firmware...)
	if o.Enrollment != nil {
		lots = append(lots, o.Enrollment.Lots...)
	}
	tempers := deal(lots, len(o.Identities), o.Seed)
	for i, id := range o.Identities {
		if o.LAN != nil {
			id.IP = addresses[i].String()
		}
		d := &Device{fleet: f, id: id, rng: rand.New(rand.NewPCG(o.Seed, uint64(i)+1)), files: map[string]*kept{}}
		d.digest = o.Auth == "digest" || o.Auth == "mixed" && d.rng.IntN(2) == 1
		at := place{base: o.Server, user: o.User, password: o.Password}
		d.mood = tempers[i]
		if o.Enrollment != nil {
			d.newcomer = &newcomer{d: d, mistypes: tempers[i].Mistypes}
		}
		if o.Channel != nil {
			d.tether = newTether(d, i, tempers[i])
		}
		if other := tempers[i].Foreign; other != "" {
			at = place{base: other}
		}
		if o.LAN != nil {
			d.lan = newLAN(d, addresses[i], tempers[i])
		}
		switch id.Model.Family {
		case PolyOS:
			d.phone = newPolyOS(d, at)
		case J100:
			d.phone = newJ100(d, at)
		default:
			d.phone = newUCS(d, at)
		}
		if d.lan != nil {
			d.phone.(keeper).furnish(*f.o.LAN, tempers[i])
		}
		d.state.Store(&State{})
		d.publish(Off, "")
		f.devices = append(f.devices, d)
	}
	return f, nil
}

// Devices are all of the fleet, in an order that the seed settles.
func (f *Fleet) Devices() []*Device { return append([]*Device(nil), f.devices...) }

// Report is what the fleet has done until now.
func (f *Fleet) Report() Report {
	var open time.Duration
	f.opened.Range(func(_, v any) bool { open += time.Since(v.(time.Time)); return true })
	r := f.stats.report(len(f.devices), open)
	if f.o.Enrollment != nil {
		r.Enrollment = f.enrollReport()
	}
	r.Firmware = f.stats.firmware.report(f.devices)
	if f.o.Channel != nil {
		r.Channel = f.stats.channel.report()
	}
	if f.o.LAN != nil {
		r.LAN = f.lanReport()
	}
	return r
}

// Boot powers every device on, at the fleet's rate, and waits for the last. It
// fails only when ctx ends first; what went wrong with devices is in the Report.
func (f *Fleet) Boot(ctx context.Context) error {
	return f.each(ctx, f.devices, func(d *Device) { d.Boot(ctx) })
}

// Poll makes every device look for changes now, at the fleet's rate, as Boot does.
func (f *Fleet) Poll(ctx context.Context) error {
	return f.each(ctx, f.devices, func(d *Device) { d.Poll(ctx) })
}

// Storm boots every device as fast as it goes, whatever the rate, and then
// again: the second time most files are unchanged.
func (f *Fleet) Storm(ctx context.Context) error {
	was := f.o.Rate
	f.o.Rate = 0
	defer func() { f.o.Rate = was }()
	if err := f.Boot(ctx); err != nil {
		return err
	}
	return f.Boot(ctx)
}

// working measures the time in which the fleet is at work.
func (f *Fleet) working() func() {
	start := time.Now()
	key := new(int8)
	f.opened.Store(key, start)
	return func() { f.opened.Delete(key); f.stats.worked(time.Since(start)) }
}

// each runs op on every device with a bounded number of hands.
func (f *Fleet) each(ctx context.Context, ds []*Device, op func(*Device)) error {
	defer f.working()()
	jobs := make(chan *Device)
	var hands sync.WaitGroup
	for range min(f.o.Parallel, len(ds)) {
		hands.Go(func() {
			for d := range jobs {
				op(d)
			}
		})
	}
	pace := f.pacer()
	for _, d := range ds {
		if pace(ctx) != nil {
			break
		}
		select {
		case jobs <- d:
		case <-ctx.Done():
		}
	}
	close(jobs)
	hands.Wait()
	return ctx.Err()
}

// pacer returns a wait that lets Rate callers a second pass.
func (f *Fleet) pacer() func(context.Context) error {
	start, n := time.Now(), 0
	return func(ctx context.Context) error {
		if f.o.Rate <= 0 {
			return ctx.Err()
		}
		due := start.Add(time.Duration(float64(n) / f.o.Rate * float64(time.Second)))
		n++
		return sleep(ctx, time.Until(due))
	}
}

// now is the fleet's clock: the time of day, passing Speed times as fast.
func (f *Fleet) now() time.Time {
	return f.start.Add(time.Duration(float64(time.Since(f.start)) * f.o.Speed))
}

// tls is the device's TLS towards web servers, by its own clock.
func (d *Device) tls() *tls.Config {
	c := d.fleet.tlsFor(d.id.Model)
	if d.newcomer != nil {
		roots, how := d.newcomer.trust()
		c = d.newcomer.showing(d.fleet.trustingOwn(c, roots, how))
	}
	if d.tether != nil {
		if off := d.tether.mood().Clock; off != 0 {
			c = c.Clone()
			c.Time = func() time.Time { return time.Now().Add(off) }
		}
	}
	return c
}

func (f *Fleet) tlsFor(m Model) *tls.Config {
	switch {
	case m.OldTLS:
		return f.tls[2]
	case m.NoTLS13:
		return f.tls[1]
	}
	return f.tls[0]
}
