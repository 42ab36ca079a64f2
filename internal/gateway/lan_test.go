package gateway_test

import (
	"fmt"
	"net"
	"net/netip"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway"
	"muster/internal/order"
	"muster/internal/sim"
)

// An office is phones on a LAN of their own, and the neighbour table of it.
type office struct {
	t       *testing.T
	stop    func()
	fleet   *sim.Fleet
	lan     *sim.LAN
	devices []order.GatewayDevice // as a roster names them

	mu    sync.Mutex
	table map[netip.Addr]fleet.MAC
}

const site = "7410-site"

var offices atomic.Int32

// newOffice has the models' phones on addresses of their own, switched on.
func newOffice(t *testing.T, l sim.LAN, models ...string) *office {
	t.Helper()
	return newFleet(t, l, sim.Options{Models: models, Count: len(models)})
}

func newFleet(t *testing.T, l sim.LAN, o sim.Options) *office {
	t.Helper()
	n := offices.Add(1)
	l.Prefix = netip.MustParsePrefix(fmt.Sprintf("127.%d.%d.0/24", 100+n/250, n%250))
	if o.Count > 200 {
		l.Prefix = netip.MustParsePrefix(fmt.Sprintf("127.%d.0.0/16", 150+n%100))
	}
	l.Port, l.SIPPort, l.Settle = freePort(t), freePort(t), 20*time.Millisecond
	o.LAN, o.Attempts = &l, 1
	f, err := sim.New(o)
	if err != nil {
		t.Fatal(err)
	}
	stop, err := f.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	off := &office{t: t, stop: stop, fleet: f, lan: &l, table: map[netip.Addr]fleet.MAC{}}
	for i, d := range f.Devices() {
		mac, err := fleet.ParseMAC(d.MAC())
		if err != nil {
			t.Fatal(err)
		}
		addr := netip.MustParseAddrPort(d.LANAddr()).Addr()
		off.table[addr] = mac
		off.devices = append(off.devices, order.GatewayDevice{Device: fleet.DeviceID(fmt.Sprintf("dev_%d", i)), MAC: mac, Family: fleet.Family(d.Family()),
			Model: d.Identity().Model.Name, Address: addr, Mine: true})
	}
	t.Cleanup(func() { off.stop() })
	return off
}

// back puts phones that stop took off the network on it again.
func (o *office) back() {
	o.t.Helper()
	stop, err := o.fleet.Listen(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	o.stop = stop
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}

func (o *office) neighbours() (map[netip.Addr]fleet.MAC, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	out := map[netip.Addr]fleet.MAC{}
	for a, m := range o.table {
		out[a] = m
	}
	return out, nil
}

// at makes options those of a gateway on this LAN.
func (o *office) at(g gateway.Options) gateway.Options {
	g.RESTPort, g.SIPPort, g.Neighbours = uint16(o.lan.Port), uint16(o.lan.SIPPort), o.neighbours
	return g
}

// wrong counts passwords that phones refused.
func (o *office) wrong() (n int) {
	for _, d := range o.fleet.Devices() {
		n += d.LAN().WrongPasswords
	}
	return n
}

// roster sends the devices in parts of two.
func (b *base) roster(revision int64, password string, devices ...order.GatewayDevice) {
	b.t.Helper()
	logins := map[fleet.Family]order.GatewayLogin{}
	for _, f := range []fleet.Family{fleet.UCS, fleet.PolyOS} {
		logins[f] = order.GatewayLogin{Password: password, Revision: revision, PushUser: "pusher", PushPassword: "push-secret"}
	}
	logins[fleet.PolyOS] = order.GatewayLogin{User: "admin", Password: password, Revision: revision}
	parts := slices.Collect(slices.Chunk(devices, 2))
	if len(parts) == 0 {
		parts = [][]order.GatewayDevice{nil}
	}
	for i, p := range slices.Backward(parts) { // in no order
		r := &order.GatewayRoster{Revision: revision, Part: i + 1, Of: len(parts), Devices: p}
		if i == 0 {
			r.Logins = logins
		}
		b.send(order.GatewayDown{Roster: r})
	}
}

// found waits until the newest finding of a MAC has the condition, and returns it.
func (b *base) found(mark int, mac fleet.MAC, want order.Condition) (f order.Finding) {
	b.t.Helper()
	b.until(fmt.Sprintf("%s is %s (now: %s)", mac, want, b.newest(mark, mac).Condition), mark, func(all []order.GatewayUp) bool {
		f = newestOf(all, mac)
		return f.Condition == want
	})
	return f
}

func (b *base) newest(mark int, mac fleet.MAC) order.Finding {
	b.mu.Lock()
	defer b.mu.Unlock()
	return newestOf(b.said[mark:], mac)
}

func newestOf(all []order.GatewayUp, mac fleet.MAC) (f order.Finding) {
	for _, up := range all {
		for _, one := range up.Found {
			if one.MAC == mac {
				f = one
			}
		}
	}
	return f
}

// acks are the answers to a command, in order.
func (b *base) acks(mark int, id string) (out []order.Ack) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, up := range b.said[mark:] {
		if up.Ack != nil && up.Ack.Ack.ID == id {
			out = append(out, up.Ack.Ack)
		}
	}
	return out
}

// ack waits for an answer that is not "later" and returns it.
func (b *base) ack(mark int, id string) (a order.Ack) {
	b.t.Helper()
	eventually(b.t, "an answer to "+id, func() bool {
		all := b.acks(mark, id)
		if len(all) == 0 {
			return false
		}
		a = all[len(all)-1]
		return a.Result != order.Later
	})
	return a
}

func (b *base) state(mark int, id fleet.DeviceID) (s order.State, said bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, up := range b.said[mark:] {
		if up.State != nil && up.State.Device == id {
			s, said = up.State.State, true
		}
	}
	return s, said
}
