package sim_test

import (
	"context"
	"fmt"
	"net/netip"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/sim"
)

// illTempered is an office whose first device, a VVX unless a model is named, has this temper.
func illTempered(t *testing.T, prefix string, m sim.Temper, models ...string) (*office, *sim.Device, *admin) {
	t.Helper()
	if len(models) == 0 {
		models = []string{"VVX 450"}
	}
	o := newOffice(t, prefix, sim.Options{LAN: &sim.LAN{Lots: []sim.Lot{{Count: len(models), Temper: m}}}}, models...)
	return o, o.device(0), o.admin(0, "7410-site")
}

func TestACallPutsTheRestartOff(t *testing.T) {
	o, d, a := illTempered(t, "127.81.10.0/24", sim.Temper{InCall: time.Hour})
	if _, status, data := a.api("v1/callctrl/callStatus", nil); status != "2000" || data["CallState"] != "Connected" {
		t.Errorf("%s %v", status, data)
	}
	if _, status, _ := a.api("v1/mgmt/configReset", map[string]string{}); status != "4001" {
		t.Errorf("a reset in a call: %s", status)
	}
	if _, status, _ := a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair")); status != "2000" {
		t.Error(status)
	}
	if _, status, _ := a.api("v1/mgmt/safeRestart", map[string]string{}); status != "2000" {
		t.Error(status)
	}
	time.Sleep(100 * time.Millisecond) // five times what it waits for more
	if l := d.LAN(); l.Restarts != 0 || len(l.Keys) != 5 {
		t.Errorf("in the call: %+v", l)
	}
	d.Call(false)
	eventually(t, "it restarts after the call", func() bool { return d.LAN().Restarts == 1 && d.State().User == "acme" })
	if _, status, _ := a.api("v1/callctrl/callStatus", nil); status != "4007" && status != "" {
		t.Errorf("after the call: %s", status)
	}
	short, _, _ := illTempered(t, "127.81.11.0/24", sim.Temper{InCall: 50 * time.Millisecond}, "Studio X30")
	b := short.admin(0, "")
	_, _, cookie := b.rest("/rest/session", login("7410-site"))
	eventually(t, "the call ends by itself", func() bool {
		_, out, _ := b.rest("/rest/system", nil, "Cookie", cookie)
		return out["state"] == "READY"
	})
}

func TestBadDaysOnTheLAN(t *testing.T) {
	one := map[string]string{"up.headsetMode": "1"}
	for name, c := range map[string]struct {
		net    int
		temper sim.Temper
		test   func(t *testing.T, o *office, d *sim.Device, a *admin)
	}{
		"another password": {20, sim.Temper{OtherPassword: true}, func(t *testing.T, _ *office, d *sim.Device, a *admin) {
			if code, _, _ := a.api("v1/mgmt/config/set", one); code != 401 || d.LAN().WrongPasswords != 1 || d.LAN().Temper != "other-password" {
				t.Errorf("%d %+v", code, d.LAN())
			}
		}},
		"the factory's password": {21, sim.Temper{DefaultPassword: true}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			if code, _, _ := a.api("v1/mgmt/device/info", nil); code != 401 {
				t.Errorf("%d to a password that it does not have", code)
			}
			if code, status, _ := o.admin(0, "456").api("v1/mgmt/config/set", one); code != 200 || status != "4010" || d.LAN().Sets != 0 {
				t.Errorf("%d %s %+v", code, status, d.LAN())
			}
		}},
		"another certificate at each start": {22, sim.Temper{NewCertificate: true}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			a.api("v1/mgmt/device/info", nil)
			first := a.seen
			if _, status, _ := a.api("v1/mgmt/safeReboot", one); status != "2000" {
				t.Error(status)
			}
			eventually(t, "it restarts", func() bool { return d.LAN().Restarts == 1 && d.State().Phase == sim.Running })
			eventually(t, "it answers", func() bool { code, _, _ := a.api("v1/mgmt/device/info", nil); return code == 200 })
			if a.seen.Equal(first) {
				t.Error("the same certificate")
			}
		}},
		"HTML": {23, sim.Temper{HTML: true}, func(t *testing.T, _ *office, d *sim.Device, a *admin) {
			if code, text, h := a.send("POST", "/api/v1/mgmt/config/set", "application/json", `{"data":{"up.headsetMode":"1"}}`); code != 200 ||
				!strings.HasPrefix(h.Get("Content-Type"), "text/html") || strings.HasPrefix(text, "{") || d.LAN().Sets != 0 {
				t.Errorf("%d %s", code, text)
			}
		}},
		"half of the settings": {24, sim.Temper{RefusesHalf: true}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			if _, status, _ := a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair")); status != "4000" || d.LAN().Sets != 0 {
				t.Errorf("%s %+v", status, d.LAN())
			}
			taken := 0
			for _, n := range a7 {
				if _, status, _ := a.api("v1/mgmt/config/set", map[string]string{n: "2"}); status == "2000" {
					taken++
				}
			}
			if taken == 0 || taken == 5 {
				t.Errorf("alone it takes %d of 5", taken)
			}
		}},
		"one setting a request": {25, sim.Temper{Single: true}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			set := ucsSet(o.base, "acme", "first-pair")
			if _, status, _ := a.api("v1/mgmt/config/set", set); status != "4009" {
				t.Error(status)
			}
			for _, n := range []string{"device.prov.serverName", "device.prov.user", "device.prov.password", "device.dhcp.bootSrvUseOpt", "device.prov.serverType"} {
				if _, status, _ := a.api("v1/mgmt/config/set", map[string]string{"device.set": "1", n + ".set": "1", n: set[n]}); status != "2000" {
					t.Errorf("%s: %s", n, status)
				}
			}
			eventually(t, "it moves", func() bool { v, _ := d.Setting("motd"); return v == "one" })
		}},
		"slow": {26, sim.Temper{Slow: 150 * time.Millisecond}, func(t *testing.T, _ *office, _ *sim.Device, a *admin) {
			start := time.Now()
			if code, _, _ := a.api("v1/mgmt/device/info", nil); code != 200 || time.Since(start) < 150*time.Millisecond {
				t.Errorf("%d after %v", code, time.Since(start))
			}
		}},
		"REST switched off": {27, sim.Temper{NoREST: true}, func(t *testing.T, _ *office, d *sim.Device, a *admin) {
			if code, _, _ := a.api("v1/mgmt/device/info", nil); code != 403 || d.LAN().WrongPasswords != 0 {
				t.Errorf("%d %+v", code, d.LAN())
			}
		}},
		"an impostor": {28, sim.Temper{Impostor: true}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			if _, status, _ := o.admin(0, "anything").api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair")); status != "2000" {
				t.Error(status)
			}
			a.api("v1/mgmt/device/info", nil)
			time.Sleep(100 * time.Millisecond)
			if len(o.s.log()) != 0 || len(d.LAN().Keys) != 5 || a.seen.Subject.CommonName == d.MAC() {
				t.Errorf("it fetched, or heard nothing: %+v, %s", d.LAN(), a.seen.Subject)
			}
		}},
		"a foreign server": {29, sim.Temper{Foreign: "https://other.example/prov/"}, func(t *testing.T, o *office, d *sim.Device, a *admin) {
			_, _, got := a.api("v1/mgmt/config/get", []string{"device.prov.serverName", "device.dhcp.bootSrvUseOpt"})
			if name, _ := got["device.prov.serverName"].(map[string]any); name["Value"] != "https://other.example/prov/" || d.State().Problem != "" {
				t.Errorf("%v %+v", got, d.State())
			}
			a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair"))
			eventually(t, "it can be moved", func() bool { v, _ := d.Setting("motd"); return v == "one" })
		}},
		"a reset": {30, sim.Temper{}, func(t *testing.T, _ *office, d *sim.Device, a *admin) {
			a.api("v1/mgmt/config/set", one)
			if _, status, _ := a.api("v1/mgmt/configReset", map[string]string{}); status != "2000" {
				t.Error(status)
			}
			eventually(t, "what was set at the phone is gone, the API's switch with it", func() bool { code, _, _ := a.api("v1/mgmt/device/info", nil); return code == 403 })
			if _, there := d.Setting("up.headsetMode"); there {
				t.Error("the setting is there")
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			o, d, a := illTempered(t, fmt.Sprintf("127.81.%d.0/24", c.net), c.temper)
			c.test(t, o, d, a)
			if r := o.fleet.Report(); r.Errors != 0 {
				t.Errorf("%v", r.Problems)
			}
		})
	}
}

func TestAStudioTakesTheHalfItKnows(t *testing.T) {
	o, d, _ := illTempered(t, "127.81.12.0/24", sim.Temper{RefusesHalf: true}, "Studio X30")
	a := o.admin(0, "")
	_, _, cookie := a.rest("/rest/session", login("7410-site"))
	const at = "management.provisioning."
	_, out, _ := a.rest("/rest/config", vars(at+"enabled", "True", at+"authtype", "Basic", at+"server", o.base, at+"user", "acme", at+"password", "first-pair"), "Cookie", cookie)
	if n := strings.Count(results(out), "NOERROR"); n == 0 || n == 5 || len(d.LAN().Keys) != n {
		t.Errorf("%s %v", results(out), d.LAN().Keys)
	}
}

func TestAJ100FollowsANotifyThatAFileAllowed(t *testing.T) {
	o := newOffice(t, "127.81.13.0/24", sim.Options{}, "J179")
	d := o.device(0)
	if code, text, h := o.admin(0, "").send("GET", "/", "", ""); code != 200 || !strings.Contains(text, "J179") || h.Get("Server") != "lighttpd/1.4.48" {
		t.Errorf("%d %s", code, text)
	}
	if status, _ := notify(t, "udp", d.SIPAddr(), "check-sync", "", "", ""); status != "489 Bad Event" {
		t.Error(status)
	}
	o.s.set("/p/k/J100Supgrade.txt", "SET ENABLE_OOD_RESET_NOTIFY 1\n")
	f, err := sim.New(sim.Options{Server: o.base, User: "acme", Password: "first-pair", Insecure: true, Models: []string{"J179"}, LAN: &sim.LAN{Prefix: netip.MustParsePrefix("127.81.14.0/24"), Settle: 10 * time.Millisecond}})
	if err != nil {
		t.Fatal(err)
	}
	stop, err := f.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	d = f.Devices()[0]
	if d.Boot(t.Context()); d.State().Problem != "" {
		t.Fatal(d.State().Problem)
	}
	for i, event := range []string{"check-sync", "resync"} {
		if status, _ := notify(t, "tcp", d.SIPAddr(), event, "", "", ""); status != "200 OK" {
			t.Errorf("%s: %s", event, status)
		}
		eventually(t, "it restarts", func() bool {
			return d.LAN().Restarts == i+1 && d.State().Phase == sim.Running && d.State().Boots == i+2
		})
	}
}

func TestAStartingDeviceCutsWhoeverComes(t *testing.T) {
	o := newOffice(t, "127.81.15.0/24", sim.Options{LAN: &sim.LAN{StartTakes: 300 * time.Millisecond}}, "VVX 450")
	a := o.admin(0, "7410-site")
	a.api("v1/mgmt/safeReboot", map[string]string{})
	eventually(t, "it is away", func() bool { code, _, _ := a.api("v1/mgmt/device/info", nil); return code == 0 })
	eventually(t, "it is back", func() bool { code, _, _ := a.api("v1/mgmt/device/info", nil); return code == 200 })
}

func TestAStatusMayBeANumber(t *testing.T) {
	o := newOffice(t, "127.81.16.0/24", sim.Options{LAN: &sim.LAN{NumericStatus: true}}, "VVX 450")
	if _, status, _ := o.admin(0, "7410-site").api("v1/mgmt/device/info", nil); status != "number" {
		t.Error(status)
	}
}

func TestADeviceThatIsMovedWhileItLivesPollsByItsNewSchedule(t *testing.T) {
	o := newOffice(t, "127.81.17.0/24", sim.Options{Speed: 3600}, "VVX 450", "Studio X30")
	ctx, cancel := context.WithCancel(t.Context())
	var live sync.WaitGroup
	live.Go(func() { _ = o.fleet.Live(ctx) })
	defer live.Wait()
	defer cancel()
	// A device that starts lets nobody in.
	eventually(t, "the phone takes its server", func() bool {
		_, status, _ := o.admin(0, "7410-site").api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair"))
		return status == "2000"
	})
	b, cookie := o.admin(1, ""), ""
	eventually(t, "the video device lets in", func() bool {
		_, _, cookie = b.rest("/rest/session", login("7410-site"))
		return cookie != ""
	})
	const at = "management.provisioning."
	pair := vars(at+"server", o.base, at+"user", "acme", at+"password", "first-pair")
	b.rest("/rest/config", pair, "Cookie", cookie)
	time.Sleep(100 * time.Millisecond)
	if v, _ := o.device(1).Setting("motd"); v != "" {
		t.Error("it fetched while provisioning is switched off")
	}
	if code, out, _ := b.rest("/rest/config", vars(at+"enabled", "True"), "Cookie", cookie); code != 200 {
		t.Errorf("%d %v", code, out)
	}
	for i := range 2 {
		eventually(t, "it is provisioned", func() bool { v, _ := o.device(i).Setting("motd"); return v == "one" })
	}
	for _, path := range []string{"/p/k/all.cfg", "/p/k//all.cfg"} {
		o.s.set(path, `<c motd="two"/>`)
	}
	for i := range 2 {
		eventually(t, "it finds what has changed by itself", func() bool { v, _ := o.device(i).Setting("motd"); return v == "two" })
	}
}

// TestHundredsOfDevicesAreMovedAtOnce holds a device that listens to a figure, so
// that 2,000 fit in one process.
func TestHundredsOfDevicesAreMovedAtOnce(t *testing.T) {
	count := 200
	if crowd < 1000 || testing.Short() {
		count = 60
	}
	inUse := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc + m.StackInuse
	}
	before := inUse()
	o := newOffice(t, "127.82.0.0/16", sim.Options{Count: count, LAN: &sim.LAN{Lots: []sim.Lot{{Share: .1, Temper: sim.Temper{InCall: time.Hour}}, {Share: .05, Temper: sim.Temper{OtherPassword: true}}}}}, "VVX 450", "CCX 500")
	each := (int64(inUse()) - int64(before)) / int64(count)
	t.Logf("%d bytes a device that listens", each)
	if crowd == 1000 && each > 40<<10 {
		t.Errorf("%d bytes a device", each)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var hands sync.WaitGroup
	slots := make(chan struct{}, 16)
	for i := range count {
		hands.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			a := o.admin(i, "7410-site")
			a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair"))
			a.http.CloseIdleConnections()
		})
	}
	hands.Wait()
	called, wrong := count/10, count/20
	moved := func() (n int) {
		for _, d := range o.fleet.Devices() {
			if v, _ := d.Setting("motd"); v == "one" && d.State().Phase == sim.Running {
				n++
			}
		}
		return n
	}
	for moved() < count-called-wrong && ctx.Err() == nil {
		time.Sleep(20 * time.Millisecond)
	}
	if n := moved(); n != count-called-wrong {
		t.Errorf("%d of %d moved while %d are in a call and %d have another password", n, count, called, wrong)
	}
	for _, d := range o.fleet.Devices() {
		d.Call(false)
	}
	for moved() < count-wrong && ctx.Err() == nil {
		time.Sleep(20 * time.Millisecond)
	}
	if r := o.fleet.Report(); moved() != count-wrong || r.Errors != 0 || r.LAN.WrongPasswords != wrong || r.LAN.Restarts != count-wrong {
		t.Errorf("%d moved; %d wrong passwords, %d restarts, %v", moved(), r.LAN.WrongPasswords, r.LAN.Restarts, r.Problems)
	}
}
