package gateway

import (
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/gateway/lan"
	"muster/internal/gateway/phone"
	"muster/internal/order"
)

// A view is how a phone stands, as the server was told or will be.
type view struct {
	Finding order.Finding `json:"finding"`
	Online  bool          `json:"online"`
	Told    bool          `json:"told"` // there is a finding
	Misses  int           `json:"misses,omitempty"`

	next    time.Time // to be looked at
	last    time.Time
	looking bool
	once    bool // again, as soon as the look that goes on is over
}

const (
	viewPrefix = "view/"
	livePrefix = "live/"
	memoPrefix = "memo/"
	// missesMax is how often a phone may not answer before it counts as away.
	missesMax = 2
	// maxStrangers bounds what is nobody's device; forgotten when not seen for so long.
	maxStrangers    = 5000
	forgetStrangers = 24 * time.Hour
	maxOverrides    = 16 << 10 // bytes of a finding's
)

// view returns that of a MAC, a new one when there is none; under g.mu.
func (g *Gateway) view(mac fleet.MAC) *view {
	v := g.views[mac]
	if v == nil {
		v = &view{Finding: order.Finding{MAC: mac}}
		g.views[mac] = v
	}
	return v
}

// soon has the phone looked at next; under g.mu.
func (v *view) soon() {
	v.next = time.Time{}
	v.once = v.looking
}

// forget drops what was seen of a MAC; under g.mu.
func (g *Gateway) forget(mac fleet.MAC) {
	if v := g.views[mac]; v != nil && !v.looking {
		delete(g.views, mac)
		g.keep.Note(keep.Drop(viewPrefix + mac.String()))
	}
}

func (g *Gateway) loadViews() {
	for key, text := range g.keep.Under(viewPrefix) {
		v := &view{}
		if mac, err := fleet.ParseMAC(key); err == nil && json.Unmarshal(text, v) == nil {
			v.Misses = 0 // who does not answer now is asked twice again
			g.views[mac] = v
		}
	}
}

// A sight is what a look ended with.
type sight struct {
	device order.GatewayDevice // zero Device: nobody's
	look   phone.Look
	known  fleet.Family // what it was taken for
	seen   bool         // somebody is there; of those that are not opened
	opened bool         // look was tried
	err    error
	find   order.Finding
}

// looked takes in what a look saw; the server is told what changed.
func (g *Gateway) looked(mac fleet.MAC, s sight) {
	g.mu.Lock()
	defer g.mu.Unlock()
	v := g.view(mac)
	next := spread(g.o.Sweep)
	if v.last.IsZero() {
		next = rand.N(g.o.Sweep) // all were looked at together; from now on they are spread
	}
	v.looking, v.last = false, time.Now()
	v.next = v.last.Add(next)
	f := v.Finding
	f.MAC, f.Device, f.Detail, f.Pinned = mac, s.device.Device, "", ""
	if s.find.Address.IsValid() {
		f.Address = s.find.Address
	}
	set(&f.Family, s.find.Family)
	set(&f.Model, s.find.Model)
	set(&f.Serial, s.find.Serial)
	online := false
	switch t := (*phone.Trouble)(nil); {
	case s.opened && s.err == nil:
		f.Condition, online = order.Ready, true
		if s.look.InCall {
			f.Condition = order.InCall
		}
		g.facts(&f, s.look)
	case s.opened && errors.As(s.err, &t):
		f.Condition, f.Detail = t.Condition, t.Error()
		switch t.Condition {
		case order.Unanswering, order.NotAPhone, order.OtherDevice:
		default:
			online = true // it answers; what cannot be done is said when it is asked for
		}
		if t.Condition == order.CertificateChanged {
			f.Certificate, f.Pinned = s.look.Certificate, g.pinned(mac)
		} else {
			g.facts(&f, s.look)
		}
	case s.seen:
		f.Condition, f.Detail = order.Seen, s.find.Detail
	default:
		f.Condition = order.Unanswering
		if s.err != nil {
			f.Detail = s.err.Error()
		}
	}
	if v.once {
		v.once, v.next = false, time.Time{}
	}
	if f.Condition == order.Unanswering {
		if v.Misses++; v.Misses < missesMax && v.Told && v.Finding.Condition != order.Unanswering && s.device.Device == v.Finding.Device {
			v.next = v.last.Add(min(spread(g.o.Sweep)/4, 30*time.Second)) // one miss is none yet
			return
		}
		if !v.Told && !s.device.Mine {
			return // nobody has ever seen it here
		}
	} else {
		v.Misses = 0
	}
	g.metrics.look(string(f.Condition))
	g.tell(mac, v, f, online, s.device)
}

// facts takes over what the phone said; what it did not say stays as it was.
func (g *Gateway) facts(f *order.Finding, l phone.Look) {
	set(&f.Model, l.Model)
	set(&f.Serial, l.Serial)
	set(&f.Version, l.Version)
	set(&f.Certificate, l.Certificate)
	if l.MAC == f.MAC {
		f.Server = l.Server
		f.Overrides = bounded(l.Overrides)
	}
}

func set[T ~string](to *T, v T) {
	if v != "" {
		*to = v
	}
}

// bounded leaves out what makes a finding too large for a message.
func bounded(all map[string]string) map[string]string {
	size, out := 0, map[string]string{}
	for name, v := range all {
		if size += len(name) + len(v) + 8; size > maxOverrides || len(out) == order.MaxSettings {
			break
		}
		out[name] = v
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// tell keeps a view and tells the server what is new in it; under g.mu.
func (g *Gateway) tell(mac fleet.MAC, v *view, f order.Finding, online bool, d order.GatewayDevice) {
	f.At = v.Finding.At
	news := !v.Told || !same(f, v.Finding)
	state := d.Mine && (news || online != v.Online)
	if !news && online == v.Online {
		return
	}
	f.At = time.Now().UTC().Truncate(time.Millisecond)
	v.Finding, v.Online, v.Told = f, online, true
	kept := keep.Put(viewPrefix+mac.String(), v)
	g.out.put("found/"+mac.String(), order.GatewayUp{Found: []order.Finding{f}}, false, kept)
	if state {
		g.out.put("state/"+string(d.Device), order.GatewayUp{State: &order.DeviceState{Device: d.Device, State: stateOf(v)}}, false)
	}
}

func same(a, b order.Finding) bool {
	overrides := maps.Equal(a.Overrides, b.Overrides)
	a.Overrides, b.Overrides = nil, nil
	x, _ := json.Marshal(a) //nolint:errchkjson // texts
	y, _ := json.Marshal(b) //nolint:errchkjson // texts
	return overrides && string(x) == string(y)
}

func stateOf(v *view) order.State {
	return order.State{Online: v.Online, SoftwareVersion: v.Finding.Version, ProvisioningServer: v.Finding.Server}
}

// tellAll tells a server that we have just come to how all phones stand: it may be
// another one, or brought back from a backup.
func (g *Gateway) tellAll() {
	roster := g.roster.now.Load()
	g.mu.Lock()
	defer g.mu.Unlock()
	for mac, v := range g.views {
		if !v.Told {
			continue
		}
		g.out.put("found/"+mac.String(), order.GatewayUp{Found: []order.Finding{v.Finding}}, false)
		if d, ok := roster.of(mac); ok && d.Mine && d.Device == v.Finding.Device && v.Finding.Condition != order.Seen {
			s := stateOf(v)
			s.Settings = g.live(d.Device)
			g.out.put("state/"+string(d.Device), order.GatewayUp{State: &order.DeviceState{Device: d.Device, State: s}}, false)
		}
	}
}

// live are the settings of a device that were read back from it; nil: none were.
func (g *Gateway) live(id fleet.DeviceID) map[string]string {
	var m map[string]string
	g.keep.Get(livePrefix+string(id), &m)
	return m
}

// around adds the phones that the LAN shows to those that are looked at, and forgets
// strangers that have gone.
func (g *Gateway) around() {
	there := g.chart.phones()
	roster := g.roster.now.Load()
	g.mu.Lock()
	defer g.mu.Unlock()
	strangers := 0
	for mac, v := range g.views {
		if _, ours := roster.of(mac); !ours && g.chart.listed[mac].MAC != mac {
			if strangers++; !v.last.IsZero() && v.Finding.Condition != order.Seen && time.Since(v.Finding.At) > forgetStrangers {
				g.forget(mac)
			}
		}
	}
	for _, mac := range there {
		if g.views[mac] == nil && strangers < maxStrangers {
			strangers++
			v := g.view(mac)
			v.Finding.Family, _ = lan.Vendor(mac)
		}
	}
	g.metrics.stand(g.views)
	g.wakeSweep()
}

// spread is about d: not all at once for ever.
func spread(d time.Duration) time.Duration { return d*9/10 + rand.N(d/5+1) }
