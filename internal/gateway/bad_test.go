package gateway_test

import (
	"context"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway"
	"muster/internal/order"
	"muster/internal/secret"
	"muster/internal/sim"
)

func TestAGatewayEnrollsOnceWithTheServerThatItsTokenNames(t *testing.T) {
	b := newBase(t)
	dir := t.TempDir()
	start := func(change func(*gateway.Options)) error {
		o := b.options(dir)
		change(&o)
		g, err := gateway.Start(context.Background(), o)
		if err == nil {
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			err = g.Run(ctx)
		}
		return err
	}
	other := newBase(t)
	for name, c := range map[string]struct {
		change func(*gateway.Options)
		want   string
	}{
		"no token":          {func(o *gateway.Options) { o.Token = secret.Text{} }, "--token is needed"},
		"no server":         {func(o *gateway.Options) { o.Server = "" }, "--server"},
		"half a token":      {func(o *gateway.Options) { o.Token = secret.New(b.token[:40]) }, "--token is the whole text"},
		"another server":    {func(o *gateway.Options) { o.Server = other.web }, "Nothing was sent"},
		"in the clear":      {func(o *gateway.Options) { o.Server = "http://192.0.2.1" }, "https://"},
		"an unknown token":  {func(o *gateway.Options) { o.Token = secret.New(strings.Replace(b.token, "mgt_0", "mgt_1", 1)) }, "does not know this token"},
		"too large a scan":  {func(o *gateway.Options) { o.Scan = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")} }, "at most 65536"},
		"metrics for all":   {func(o *gateway.Options) { o.Metrics = "0.0.0.0:0" }, "loopback"},
		"no such inventory": {func(o *gateway.Options) { o.Inventory = "/nowhere.csv" }, "--inventory"},
	} {
		if err := start(c.change); err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "mgt_0") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if other.posts != 0 {
		t.Error("the token was sent to another server")
	}
	if err := start(func(*gateway.Options) {}); err != nil {
		t.Fatal(err)
	}
	if err := start(func(o *gateway.Options) { o.Token, o.Server = secret.Text{}, "" }); err != nil {
		t.Errorf("a later start needs neither: %v", err)
	}
	if err := start(func(*gateway.Options) {}); err != nil || b.posts != 2 { // the unknown one, and the right one
		t.Errorf("the same token again is not sent again: %v, %d posts", err, b.posts)
	}
	all, _ := os.ReadDir(dir)
	for _, f := range all {
		text, _ := os.ReadFile(filepath.Join(dir, f.Name()))
		if info, _ := f.Info(); info.Mode().Perm() != 0o600 || strings.Contains(string(text), password) || strings.Contains(string(text), ticket) {
			t.Errorf("%s has mode %s, or shows a secret", f.Name(), info.Mode())
		}
	}
	dir = t.TempDir()
	if err := start(func(*gateway.Options) {}); err == nil || !strings.Contains(err.Error(), "rotate") {
		t.Errorf("a used token without an identity: %v", err)
	}
}

func TestTwoGatewaysDoNotShareAFolder(t *testing.T) {
	b := newBase(t)
	dir := t.TempDir()
	b.run(b.options(dir))
	if _, err := gateway.Start(context.Background(), b.options(dir)); err == nil || !strings.Contains(err.Error(), "another gateway") {
		t.Errorf("%v", err)
	}
}

func TestWithoutAnUplinkTheWorkGoesOnAndIsToldAfterwards(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{InCall: time.Hour}}}}, "VVX 450", "Studio X30")
	dir := t.TempDir()
	g := b.run(o.at(b.options(dir)))
	b.roster(7, site, o.devices...)
	call := slices.IndexFunc(o.devices, func(d order.GatewayDevice) bool {
		l := o.fleet.Devices()
		return l[slices.Index(o.devices, d)].LAN().Temper != "" && l[slices.Index(o.devices, d)].LAN().Temper != "none"
	})
	for i, d := range o.devices {
		want := order.Ready
		if i == call {
			want = order.InCall
		}
		b.found(0, d.MAC, want)
		b.command(d, command("c"+string(d.Device), order.ApplyCredentials, credentials(d.Family, 1, "acme")))
	}
	eventually(t, "later", func() bool { return len(b.acks(0, "c"+string(o.devices[call].Device))) > 0 })
	b.stop()
	o.fleet.Devices()[call].Call(false)
	eventually(t, "it is done without an uplink", func() bool {
		return o.fleet.Devices()[call].LAN().User == "acme"
	})
	time.Sleep(300 * time.Millisecond)
	// The gateway is killed while nobody listens, twice, and the server was brought back from a backup.
	for range 2 {
		next := copyOf(t, dir)
		g.stop()
		dir = next
		g = b.run(o.at(b.options(dir)))
	}
	mark := b.mark()
	b.start()
	for _, d := range o.devices {
		if a := b.ack(0, "c"+string(d.Device)); a.Result != order.OK {
			t.Errorf("%+v", a)
		}
		b.found(mark, d.MAC, order.Ready)
		eventually(t, "its state", func() bool { s, _ := b.state(mark, d.Device); return s.Online })
	}
	b.until("the roster that it has", mark, func(all []order.GatewayUp) bool { return all[0].Hello != nil && all[0].Hello.Roster == 7 })
	mark = b.mark()
	b.roster(3, site, o.devices[0])
	b.command(o.devices[1], command("late", order.Restart, nil))
	eventually(t, "the older roster counts in a new session", func() bool { return strings.Contains(g.log.String(), "revision=3") })
	b.roster(2, site, o.devices...)
	b.roster(4, site, o.devices[1])
	eventually(t, "the newest", func() bool { return strings.Contains(g.log.String(), "revision=4") })
	if strings.Contains(g.log.String(), "revision=2") {
		t.Error("an older roster within a session was taken")
	}
	b.cut()
	b.until("it comes back", mark, func(all []order.GatewayUp) bool {
		return slices.ContainsFunc(all, func(u order.GatewayUp) bool { return u.Hello != nil && u.Hello.Roster == 4 })
	})
}

func TestADamagedStateIsSetAsideAndTheRosterComesAnew(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450")
	dir := t.TempDir()
	g := b.run(o.at(b.options(dir)))
	b.roster(9, site, o.devices...)
	b.found(0, o.devices[0].MAC, order.Ready)
	g.stop()
	path := filepath.Join(dir, "state")
	text, _ := os.ReadFile(path)
	text[len(text)/2] ^= 1
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	mark := b.mark()
	g = b.run(o.at(b.options(dir)))
	b.until("a hello without a roster", mark, func(all []order.GatewayUp) bool {
		return len(all) > 0 && all[0].Hello != nil && all[0].Hello.Roster == 0
	})
	if !strings.Contains(g.log.String(), "damaged") {
		t.Error("nothing is said of it")
	}
	b.roster(9, site, o.devices...)
	b.found(mark, o.devices[0].MAC, order.Ready)
}

// An ear is a stranger at a phone's address: it counts what is sent to it.
func ear(t *testing.T, addr netip.AddrPort) (heard func() int) {
	t.Helper()
	l, err := net.Listen("tcp", addr.String())
	if err != nil {
		t.Fatal(err)
	}
	got := make(chan int, 100)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_ = c.SetDeadline(time.Now().Add(2 * time.Second))
			n, _ := c.Read(make([]byte, 100))
			_ = c.Close()
			got <- n
		}
	}()
	t.Cleanup(func() { _ = l.Close(); <-ended })
	sum := 0
	return func() int {
		for {
			select {
			case n := <-got:
				sum += n
				continue
			default:
			}
			return sum
		}
	}
}

func TestNothingIsSentToAnAddressThatNobodyWhoKnowsNames(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450", "VVX 500", "CCX 500")
	thief := netip.MustParseAddr("127.99.0.7")
	heard := ear(t, netip.AddrPortFrom(thief, uint16(o.lan.Port)))
	d, away := o.devices[0], o.devices[1]
	d.Address, away.Address = thief, netip.MustParseAddr("127.99.0.8")
	o.mu.Lock()
	stranger := fleet.MAC{0x02, 1, 2, 3, 4, 5}
	clear(o.table)
	o.table[thief] = stranger // the kernel knows better than the server who that is
	o.mu.Unlock()
	csv := filepath.Join(t.TempDir(), "phones.csv")
	if err := os.WriteFile(csv, []byte("mac,address\n"+o.devices[2].MAC.String()+","+o.devices[2].Address.String()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	opts := o.at(b.options(t.TempDir()))
	opts.Inventory = csv
	b.run(opts)
	b.roster(1, site, d, away, o.devices[2])
	if f := b.found(0, d.MAC, order.OtherDevice); !strings.Contains(f.Detail, stranger.String()) {
		t.Errorf("%+v", f)
	}
	if f := b.found(0, away.MAC, order.Unanswering); !strings.Contains(f.Detail, "--trust-addresses") {
		t.Errorf("%+v", f)
	}
	b.found(0, o.devices[2].MAC, order.Ready) // the inventory names it
	b.command(d, command("c1", order.ApplyCredentials, credentials(d.Family, 1, "acme")))
	if a := b.ack(0, "c1"); a.Result != order.Failed || !strings.Contains(a.Detail, stranger.String()) {
		t.Errorf("%+v", a)
	}
	if n := heard(); n != 0 {
		t.Errorf("%d bytes were sent to a stranger", n)
	}
	if f := b.newest(0, stranger); f.MAC == stranger {
		t.Errorf("something that is no phone is told of: %+v", f)
	}
}

func TestAnotherDeviceInThePlaceOfAPhoneIsToldNothing(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450", "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	d := o.devices[0]
	b.roster(1, site, d)
	b.found(0, d.MAC, order.Ready)
	o.mu.Lock()
	clear(o.table)
	o.table[o.devices[1].Address] = d.MAC // with its MAC, by forged ARP
	o.mu.Unlock()
	mark := b.mark()
	b.found(mark, d.MAC, order.OtherDevice)
	b.command(d, command("c1", order.ApplyCredentials, credentials(d.Family, 1, "acme")))
	if a := b.ack(0, "c1"); a.Result != order.Failed || a.Detail == "" {
		t.Errorf("%+v", a)
	}
	if l := o.fleet.Devices()[1].LAN(); l.Sets != 0 || len(l.Keys) != 0 {
		t.Errorf("it was told %+v", l)
	}
}

func TestAChangedCertificateWaitsForSomebodyToTrustIt(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{NewCertificate: true}}}}, "VVX 450")
	dir := t.TempDir()
	g := b.run(o.at(b.options(dir)))
	d := o.devices[0]
	b.roster(1, site, d)
	first := b.found(0, d.MAC, order.Ready)
	b.command(d, command("c1", order.Restart, nil))
	f := b.found(0, d.MAC, order.CertificateChanged)
	if f.Pinned != first.Certificate || f.Certificate == "" || f.Certificate == f.Pinned {
		t.Errorf("%+v", f)
	}
	b.command(d, command("c2", order.SetSettings, order.Settings{Settings: map[string]string{live(d.Family): "x"}}))
	if a := b.ack(0, "c2"); a.Result != order.Failed || !strings.Contains(a.Detail, "certificate") || o.fleet.Devices()[0].LAN().Sets != 0 {
		t.Errorf("%+v", a)
	}
	g.stop()
	mark := b.mark()
	b.run(o.at(b.options(dir))) // it is known after a restart too
	b.found(mark, d.MAC, order.CertificateChanged)
	d.Trust = f.Certificate
	b.roster(2, site, d)
	b.found(mark, d.MAC, order.Ready)
	if n := o.wrong(); n != 0 {
		t.Errorf("%d wrong passwords", n)
	}
}

func TestOfTwoGatewaysOnlyTheOneThatADeviceIsGivenToLogsIn(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{OtherPassword: true}}}}, "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	d := o.devices[0]
	d.Mine = false
	b.roster(1, site, d)
	b.found(0, d.MAC, order.Seen)
	b.command(d, command("c1", order.Restart, nil))
	time.Sleep(time.Second)
	if n := o.wrong(); n != 0 {
		t.Errorf("%d passwords were tried on another gateway's device", n)
	}
	if a := b.acks(0, "c1"); len(a) != 0 {
		t.Errorf("%v: the roster may still come", a)
	}
}

func TestAPhoneThatGoesAwayIsSaidToBeAfterTwoMisses(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	d := o.devices[0]
	b.roster(1, site, d)
	b.found(0, d.MAC, order.Ready)
	o.stop()
	mark := b.mark()
	if f := b.found(mark, d.MAC, order.Unanswering); f.Detail == "" || f.Version == "" {
		t.Errorf("%+v", f)
	}
	eventually(t, "it is offline", func() bool { s, said := b.state(mark, d.Device); return said && !s.Online })
	b.command(d, command("pair", order.ApplyCredentials, credentials(d.Family, 1, "acme")))
	b.command(d, command("set", order.SetSettings, order.Settings{Settings: map[string]string{live(d.Family): "x"}}))
	if a := b.ack(mark, "set"); a.Result != order.Failed || a.Detail == "" {
		t.Errorf("%+v", a)
	}
	eventually(t, "the pair waits", func() bool { a := b.acks(mark, "pair"); return len(a) > 0 && a[0].Result == order.Later })
	o.back()
	if a := b.ack(mark, "pair"); a.Result != order.OK {
		t.Errorf("%+v", a)
	}
	b.found(mark, d.MAC, order.Ready)
}

func TestATextIsShownOnAPhoneThatIsNobodysYet(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{PushUser: "pusher", PushPassword: "push-secret"}, "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	b.roster(1, site)
	d := o.devices[0]
	f := b.found(0, d.MAC, order.Seen)
	if f.Family != fleet.UCS || f.Device != "" {
		t.Errorf("%+v", f)
	}
	b.send(order.GatewayDown{Show: &order.ShowText{ID: "s1", MAC: d.MAC, Family: fleet.UCS, Text: "PIN 123456", ExpiresAt: time.Now().Add(time.Minute)}})
	b.send(order.GatewayDown{Show: &order.ShowText{ID: "s2", MAC: fleet.MAC{2, 2}, Family: fleet.UCS, Text: "PIN", ExpiresAt: time.Now().Add(time.Minute)}})
	shown := func(id string) (s order.Shown) {
		b.until("an answer to "+id, 0, func(all []order.GatewayUp) bool {
			for _, u := range all {
				if u.Shown != nil && u.Shown.ID == id {
					s = *u.Shown
				}
			}
			return s.ID != ""
		})
		return s
	}
	if s := shown("s1"); !s.OK || !strings.Contains(o.fleet.Devices()[0].Screen(), "123456") {
		t.Errorf("%+v, and the screen shows %q", s, o.fleet.Devices()[0].Screen())
	}
	if s := shown("s2"); s.OK || s.Detail == "" {
		t.Errorf("%+v", s)
	}
	if n := o.fleet.Devices()[0].LAN().Sets; n != 0 {
		t.Error("a setting was changed")
	}
}

func TestAScanIsRefusedOutsideOfWhatTheGatewayWasGiven(t *testing.T) {
	b := newBase(t)
	g := b.run(b.options(t.TempDir()))
	b.send(order.GatewayDown{Scan: &order.ScanNow{Networks: []netip.Prefix{netip.MustParsePrefix("198.51.100.0/24")}}})
	eventually(t, "a refusal", func() bool { return strings.Contains(g.log.String(), "a scan is refused") })
	b.send(order.GatewayDown{Scan: &order.ScanNow{Networks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/30")}}})
	eventually(t, "a scan", func() bool { return strings.Contains(g.log.String(), "scan is over") })
}
