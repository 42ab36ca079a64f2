package gateway_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/secret"
	"muster/internal/sim"
)

func command(id string, verb order.Verb, payload any) order.RawCommand {
	b, err := json.Marshal(payload)
	if err != nil {
		panic(err)
	}
	return order.RawCommand{ID: id, Command: verb, IssuedAt: time.Now(), ExpiresAt: time.Now().Add(time.Hour), Payload: b}
}

func (b *base) command(d order.GatewayDevice, c order.RawCommand) {
	b.t.Helper()
	b.send(order.GatewayDown{Command: &order.DeviceCommand{Device: d.Device, Command: c}})
}

// elsewhere is a provisioning server that is not there.
const elsewhere = "https://127.0.0.1:1/p/key/"

func credentials(f fleet.Family, generation fleet.Generation, user string) order.Credentials {
	s := dialect.Server{URL: elsewhere, User: user, Password: secret.New("pair-password-" + user)}
	pairs := ucs.UCS{}.Credentials(s)
	if f == fleet.PolyOS {
		pairs = polyos.PolyOS{}.Credentials(s)
	}
	c := order.Credentials{Generation: generation, Settings: map[string]string{}}
	for _, p := range pairs {
		c.Settings[p.Name] = p.Value
	}
	return c
}

func TestPhonesAreFoundLookedAtMovedAndSet(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450", "Studio X30", "CCX 500")
	seen := slices.Clone(o.devices)
	for i := range seen {
		seen[i].Mine = false
	}
	g := b.run(o.at(b.options(t.TempDir())))
	b.until("a hello", 0, func(all []order.GatewayUp) bool {
		return len(all) > 0 && all[0].Hello != nil && all[0].Hello.Version == "test"
	})
	b.roster(1, site, seen...)
	for _, d := range seen {
		if f := b.found(0, d.MAC, order.Seen); f.Address != d.Address {
			t.Errorf("%+v", f)
		}
		eventually(t, "whose it is", func() bool { return b.newest(0, d.MAC).Device == d.Device })
	}
	b.roster(2, site, o.devices...)
	for i, d := range o.devices {
		f := b.found(0, d.MAC, order.Ready)
		if f.Version == "" || f.Certificate == "" || f.Device != d.Device {
			t.Errorf("%+v", f)
		}
		eventually(t, "its state", func() bool { s, _ := b.state(0, d.Device); return s.Online && s.SoftwareVersion == f.Version })
		b.command(d, command("set_"+string(d.Device), order.SetSettings, order.Settings{Settings: map[string]string{live(d.Family): "Lobby"}}))
		began := time.Now()
		eventually(t, "the setting is read back", func() bool { s, _ := b.state(0, d.Device); return s.Settings[live(d.Family)] == "Lobby" })
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("read back after %s", took)
		}
		if a := b.ack(0, "set_"+string(d.Device)); a.Result != order.OK {
			t.Errorf("%+v", a)
		}
		b.command(d, command("move_"+string(d.Device), order.ApplyCredentials, credentials(d.Family, 1, "acme")))
		if a := b.ack(0, "move_"+string(d.Device)); a.Result != order.OK {
			t.Errorf("%s: %+v", d.Model, a)
		}
		eventually(t, "it has moved", func() bool { l := o.fleet.Devices()[i].LAN(); return l.User == "acme" && l.Base == elsewhere })
		b.until("the server hears where it is", 0, func(all []order.GatewayUp) bool { return newestOf(all, d.MAC).Server == elsewhere })
	}
	if n := o.wrong(); n != 0 {
		t.Errorf("%d wrong passwords", n)
	}
	g.stop()
	for _, secret := range []string{site, "pair-password", "push-secret", password} {
		if strings.Contains(g.log.String(), secret) {
			t.Errorf("the log shows %q", secret)
		}
	}
}

// live is a setting that phones of a family have in use at once.
func live(f fleet.Family) string {
	if f == fleet.PolyOS {
		return "device.local.roomName"
	}
	return "up.idleBrowser.enabled.name"
}

func TestInACallTheAnswerIsLaterAndThenWithoutAnotherWordItIsDone(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{InCall: time.Hour}}}}, "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	b.roster(1, site, o.devices...)
	d := o.devices[0]
	b.found(0, d.MAC, order.InCall)
	b.command(d, command("c1", order.ApplyCredentials, credentials(fleet.UCS, 3, "acme")))
	eventually(t, "later", func() bool { return len(b.acks(0, "c1")) == 1 })
	if a := b.acks(0, "c1")[0]; a.Result != order.Later || !strings.Contains(a.Detail, "call") {
		t.Errorf("%+v", a)
	}
	if l := o.fleet.Devices()[0].LAN(); len(l.Keys) != 0 {
		t.Errorf("in a call it was told %v", l.Keys)
	}
	o.fleet.Devices()[0].Call(false)
	if a := b.ack(0, "c1"); a.Result != order.OK {
		t.Errorf("%+v", a)
	}
	if n := len(b.acks(0, "c1")); n != 2 {
		t.Errorf("%d answers", n)
	}
}

func TestACommandThatComesAgainIsAnsweredAsThenAndDoneOnce(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{}, "VVX 450")
	dir := t.TempDir()
	g := b.run(o.at(b.options(dir)))
	b.roster(1, site, o.devices...)
	d := o.devices[0]
	c := command("c1", order.SetSettings, order.Settings{Settings: map[string]string{live(d.Family): "x"}})
	b.command(d, c)
	b.ack(0, "c1")
	sets := o.fleet.Devices()[0].LAN().Sets
	b.command(d, c)
	eventually(t, "the same answer", func() bool { return len(b.acks(0, "c1")) == 2 })
	g.stop()
	mark := b.mark()
	b.run(o.at(b.options(dir)))
	b.until("it is back", mark, func(all []order.GatewayUp) bool { return len(all) > 0 })
	b.command(d, c)
	if a := b.ack(mark, "c1"); a.Result != order.OK {
		t.Errorf("%+v", a)
	}
	if n := o.fleet.Devices()[0].LAN().Sets; n != sets {
		t.Errorf("it was done again: %d sets, then %d", sets, n)
	}
	late := command("c2", order.Restart, nil)
	late.ExpiresAt = time.Now().Add(-time.Second)
	b.command(d, late)
	b.command(d, command("c3", order.Upgrade, nil))
	b.command(order.GatewayDevice{Device: d.Device}, command("c4", order.SetSettings, order.Settings{}))
	for _, id := range []string{"c3", "c4"} {
		if a := b.ack(mark, id); a.Result != order.Failed || a.Detail == "" {
			t.Errorf("%+v", a)
		}
	}
	if a := b.acks(mark, "c2"); len(a) != 0 || o.fleet.Devices()[0].LAN().Restarts != 0 {
		t.Errorf("a command that came too late was answered %v", a)
	}
	b.command(d, command("c5", order.Restart, nil))
	if a := b.ack(mark, "c5"); a.Result != order.OK {
		t.Errorf("%+v", a)
	}
	eventually(t, "a restart", func() bool { return o.fleet.Devices()[0].LAN().Restarts == 1 })
}

func TestTheNewestPairWins(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{InCall: time.Hour}}}}, "VVX 450")
	b.run(o.at(b.options(t.TempDir())))
	b.roster(1, site, o.devices...)
	d := o.devices[0]
	b.found(0, d.MAC, order.InCall)
	for id, g := range map[string]fleet.Generation{"g5": 5} {
		b.command(d, command(id, order.ApplyCredentials, credentials(fleet.UCS, g, "five")))
	}
	eventually(t, "later", func() bool { return len(b.acks(0, "g5")) == 1 })
	b.command(d, command("g7", order.ApplyCredentials, credentials(fleet.UCS, 7, "seven")))
	if a := b.ack(0, "g5"); a.Result != order.Failed || !strings.Contains(a.Detail, "another pair") {
		t.Errorf("the older: %+v", a)
	}
	b.command(d, command("g6", order.ApplyCredentials, credentials(fleet.UCS, 6, "six")))
	if a := b.ack(0, "g6"); a.Result != order.Failed {
		t.Errorf("an older that comes after: %+v", a)
	}
	// A server brought back from a backup counts from where it was.
	back := command("g4", order.ApplyCredentials, credentials(fleet.UCS, 4, "four"))
	back.IssuedAt = time.Now().Add(time.Hour)
	b.command(d, back)
	if a := b.ack(0, "g7"); a.Result != order.Failed {
		t.Errorf("of before the backup: %+v", a)
	}
	o.fleet.Devices()[0].Call(false)
	if a := b.ack(0, "g4"); a.Result != order.OK {
		t.Errorf("%+v", a)
	}
	eventually(t, "the newest is there", func() bool { return o.fleet.Devices()[0].LAN().User == "four" })
}

func TestAWrongPasswordIsTriedTwiceHoweverOftenTheGatewayIsKilled(t *testing.T) {
	b, o := newBase(t), newOffice(t, sim.LAN{Lots: []sim.Lot{{Count: 2, Temper: sim.Temper{OtherPassword: true}}}}, "VVX 450", "Studio X30")
	dir := t.TempDir()
	for range 4 {
		mark := b.mark()
		g := b.run(o.at(b.options(dir)))
		b.until("a hello", mark, func(all []order.GatewayUp) bool { return len(all) > 0 })
		b.roster(1, site, o.devices...)
		for _, d := range o.devices {
			f := b.found(mark, d.MAC, order.WrongPassword)
			if !strings.Contains(f.Detail, "password") || strings.Contains(f.Detail, site) {
				t.Errorf("%+v", f)
			}
			b.command(d, command("c"+string(d.Device)+time.Now().String(), order.Restart, nil))
		}
		// A kill: what is on disk now is what the next one has.
		next := copyOf(t, dir)
		g.stop()
		dir = next
	}
	for _, d := range o.fleet.Devices() {
		if n := d.LAN().WrongPasswords; n > 2 {
			t.Errorf("%s had %d wrong passwords", d.MAC(), n)
		}
	}
	if o.wrong() < 2 {
		t.Error("no password was tried")
	}
}

// copyOf is a data folder as a kill would leave it.
func copyOf(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	for _, name := range []string{"identity.json", "gateway.key", "state"} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(to, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return to
}
