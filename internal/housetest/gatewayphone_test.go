package housetest_test

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway"
	"muster/internal/housetest"
	"muster/internal/secret"
	"muster/internal/sim"
)

// An office is unmodified phones on a LAN, and the inventory that somebody wrote of them.
type office struct {
	fleet     *sim.Fleet
	lan       sim.LAN
	inventory string
}

func newOffice(t *testing.T, h *housetest.House, prefix string, l sim.LAN, models ...string) *office {
	t.Helper()
	l.Prefix, l.Settle = netip.MustParsePrefix(prefix), 20*time.Millisecond
	for _, p := range []*int{&l.Port, &l.SIPPort} {
		free, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		*p = free.Addr().(*net.TCPAddr).Port
		_ = free.Close()
	}
	f, err := sim.New(sim.Options{Models: models, Count: len(models), LAN: &l, Roots: h.Roots, Attempts: 2})
	if err != nil {
		t.Fatal(err)
	}
	stop, err := f.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	if err := f.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	rows := "mac,address,family\n"
	for _, d := range f.Devices() {
		rows += fmt.Sprintf("%s,%s,%s\n", d.MAC(), netip.MustParseAddrPort(d.LANAddr()).Addr(), d.Family())
	}
	o := &office{f, l, filepath.Join(t.TempDir(), "phones.csv")}
	if err := os.WriteFile(o.inventory, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	return o
}

// gateway runs a real one until the test ends or stop is called.
func (o *office) gateway(t *testing.T, h *housetest.House, dir, token string) (stop func()) {
	t.Helper()
	log := &strings.Builder{}
	var mu sync.Mutex
	g, err := gateway.Start(t.Context(), gateway.Options{Server: h.Ready.HTTPS, Token: secret.New(token), Data: dir, Inventory: o.inventory, Version: "test",
		Sweep: 500 * time.Millisecond, Backoff: 50 * time.Millisecond, Retry: 50 * time.Millisecond, RESTPort: uint16(o.lan.Port), SIPPort: uint16(o.lan.SIPPort),
		Log: slog.New(slog.NewTextHandler(writer(func(b []byte) { mu.Lock(); defer mu.Unlock(); log.Write(b) }), nil))})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- g.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Log(log.String())
		}
	})
	t.Cleanup(stop)
	return stop
}

type writer func([]byte)

func (w writer) Write(b []byte) (int, error) { w(b); return len(b), nil }

func TestUnmodifiedPhonesBehindAGatewayAreMovedAndConfirmedByTheirFetch(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	h.API("PATCH", "/accounts/"+a.ID, housetest.JSON{"spec": housetest.JSON{"license": "enterprise"}}, nil, 200)
	berlin := site(h, a, "Berlin")
	o := newOffice(t, h, "127.90.1.0/24", sim.LAN{Lots: []sim.Lot{{Count: 1, Temper: sim.Temper{InCall: time.Hour}}, {Count: 1, Temper: sim.Temper{OtherPassword: true}}}},
		"VVX 450", "Studio X30", "CCX 500", "VVX 450", "Studio X30")
	ids := map[*sim.Device]fleet.DeviceID{}
	for _, d := range o.fleet.Devices() {
		ids[d] = phone(h, a, housetest.JSON{"mac": d.MAC(), "model": d.Identity().Model.Name, "site": berlin})
	}
	id, text := token(h, a, berlin)
	h.API("PATCH", "/gateways/"+id, housetest.JSON{"spec": housetest.JSON{"logins": housetest.JSON{
		"ucs": housetest.JSON{"password": "7410-site"}, "polyos": housetest.JSON{"user": "admin", "password": "7410-site"}}}}, nil, 200)
	dir := t.TempDir()
	stop := o.gateway(t, h, dir, text)
	sync := func(d *sim.Device, want string) {
		t.Helper()
		until(t, d.LAN().Temper+" "+d.Identity().Model.Name+" becomes "+want, func() bool {
			h.Flush()
			return status(h, ids[d], "credentialSync", "state") == want
		})
	}
	var called *sim.Device
	for _, d := range o.fleet.Devices() {
		switch d.LAN().Temper {
		case "in-call":
			called = d
		case "other-password":
			sync(d, "failed")
			if why := fmt.Sprint(status(h, ids[d], "credentialSync", "reason")); !strings.Contains(why, "password") {
				t.Errorf("because %q", why)
			}
			if n := d.LAN().WrongPasswords; n > 2 {
				t.Errorf("%d wrong passwords", n)
			}
		default:
			sync(d, "inSync")
			if l := d.LAN(); l.User != a.User || l.Base == "" {
				t.Errorf("%+v", l)
			}
		}
	}
	until(t, "why the one in a call waits is said", func() bool {
		return strings.Contains(fmt.Sprint(status(h, ids[called], "credentialSync", "reason")), "call")
	})
	if l := called.LAN(); len(l.Keys) != 0 {
		t.Errorf("in a call it was told %v", l.Keys)
	}
	// The gateway is away when the call ends, and goes on where it was.
	stop()
	called.Call(false)
	o.gateway(t, h, dir, "")
	sync(called, "inSync")
}

func TestAPINOnTheScreenOfAnUnmodifiedPhoneGivesLiveSettings(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	h.Patch(a, housetest.JSON{"autoSync": housetest.JSON{"enabled": false}})
	o := newOffice(t, h, "127.90.2.0/24", sim.LAN{PushUser: "pusher", PushPassword: "push-secret"}, "VVX 450")
	vvx := o.fleet.Devices()[0]
	id, text := token(h, a, site(h, a, "Berlin"))
	h.API("PATCH", "/gateways/"+id, housetest.JSON{"spec": housetest.JSON{"logins": housetest.JSON{
		"ucs": housetest.JSON{"password": "7410-site", "pushUser": "pusher", "pushPassword": "push-secret"}}}}, nil, 200)
	o.gateway(t, h, t.TempDir(), text)
	found := "/accounts/" + a.ID + "/gateways/" + id + "/found"
	until(t, "it is found", func() bool {
		var all housetest.JSON
		h.API("GET", found, nil, &all, 200)
		return strings.Contains(fmt.Sprint(all["items"]), vvx.MAC())
	})
	h.API("POST", found+"/"+vvx.MAC()+":showPin", nil, nil, 200)
	pin := strings.Join(regexp.MustCompile(`[0-9]+`).FindAllString(vvx.Screen(), -1), "")
	var d, j, live housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/devices:pair", housetest.JSON{"pin": pin}, &d, 201)
	dev := fleet.DeviceID(fmt.Sprint(d["id"]))
	until(t, "online", func() bool { return status(h, dev, "connection") == "online" })
	began := time.Now()
	h.API("PUT", "/devices/"+string(dev)+"/live-settings", housetest.JSON{"settings": housetest.JSON{"up.oneTouchVoiceMail": "1"}}, &j, 202)
	until(t, "it is read back", func() bool {
		h.API("GET", "/devices/"+string(dev)+"/live-settings", nil, &live, 200)
		return housetest.At(live, "settings", "up.oneTouchVoiceMail") == "1"
	})
	t.Logf("changed and read back in %s", time.Since(began).Round(time.Millisecond))
	until(t, "the job ends", func() bool {
		h.API("GET", "/jobs/"+fmt.Sprint(j["id"]), nil, &j, 200)
		return j["state"] == "succeeded"
	})
	h.Patch(a, housetest.JSON{"autoSync": housetest.JSON{"enabled": true}})
	until(t, "Auto-Sync makes it provisioned", func() bool {
		h.Flush()
		return status(h, dev, "credentialSync", "state") == "inSync" && vvx.LAN().User == a.User
	})
}
