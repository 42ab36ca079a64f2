package channel

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestADeviceWhoseKeyIsGoneOrReplacedIsDropped(t *testing.T) {
	for name, change := range map[string]func(*ledger){
		"deleted":      func(l *ledger) { delete(l.keys, "dev_1") },
		"paired again": func(l *ledger) { l.keys["dev_1"] = key{acme, [32]byte{1}, true} },
		"moved":        func(l *ledger) { k := l.keys["dev_1"]; k.account = "acc_other"; l.keys["dev_1"] = k },
	} {
		for about, n := range map[string]fleet.Notice{
			"of the device":   {Account: acme, About: "device", Device: "dev_1"},
			"of the account":  {Account: acme, About: "device"},
			"account removed": {Account: acme, About: "gone"},
		} {
			h := newHouse(t, Limits{})
			c, _ := h.device("dev_1")
			h.device("dev_2")
			h.Hear(fleet.Notice{Account: acme, About: "device", Device: "dev_1"})
			h.Hear(fleet.Notice{Account: acme, About: "policy"})
			h.change(func() { change(h.ledger) })
			h.Hear(n)
			within(t, 5*time.Second, name+" "+about+": dropped", func() bool { return !h.Online("dev_1") && !c.IsConnectionOpen() })
			if !h.Online("dev_2") {
				t.Errorf("%s %s: the other one too", name, about)
			}
			if name != "moved" {
				if code := h.raw().connack(good("dev_1")); code != 5 {
					t.Errorf("%s %s: it gets in again: %d", name, about, code)
				}
			}
		}
	}
}

func TestAKeyThatIsTakenBackWhileItsDeviceComesInGetsNobodyIn(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	h.change(func() {
		h.asked = func() { // the ledger is locked
			delete(h.ledger.keys, "dev_1")
			h.Hear(fleet.Notice{Account: acme, About: "device", Device: "dev_1"})
		}
	})
	c, err := h.dial(h.options("dev_1")) // its CONNACK may be overtaken
	within(t, 5*time.Second, "dropped", func() bool { return !h.Online("dev_1") && (err != nil || !c.IsConnectionOpen()) })
	within(t, 5*time.Second, "offline", func() bool { return !h.link("dev_1").Online })
}

func TestAKeyThatIsTakenBackWhileTheDatabaseIsAwayEndsItsSessionOnceItIsBack(t *testing.T) {
	h := newHouse(t, Limits{})
	c, _ := h.device("dev_1")
	h.device("dev_2")
	looks := 0
	h.change(func() { h.broken, looks = errors.New("away"), h.looks; delete(h.ledger.keys, "dev_1") })
	h.Hear(fleet.Notice{Account: acme, About: "device"})
	within(t, 5*time.Second, "asked", func() bool { n := 0; h.change(func() { n = h.looks }); return n > looks })
	h.change(func() { h.broken = nil })
	within(t, 10*time.Second, "dropped", func() bool { return !h.Online("dev_1") && !c.IsConnectionOpen() })
	if !h.Online("dev_2") {
		t.Error("the other one too")
	}
}

func TestADeviceThatFloodsIsCutOff(t *testing.T) {
	h := newHouse(t, Limits{Packets: 20, PacketRate: 0.001})
	h.pair("dev_1")
	p := h.raw()
	p.connect("dev_1", 30)
	p.send(bytes.Repeat([]byte{0xc0, 0}, 25))
	if !p.closed() {
		t.Error("still there")
	}
	if h.counted("bad_total", "flood") != 1 {
		t.Error("not counted")
	}
}

func TestWhatNoServerReceivesEndsTheSession(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	for name, b := range map[string][]byte{
		"a second CONNECT": good("dev_1").packet(), "PUBREL": {0x62, 2, 0, 1}, "SUBACK": {0x90, 3, 0, 1, 0}, "AUTH": {0xf0, 0}, "CONNACK": {0x20, 2, 0, 0},
		"a hundred filters": packet(0x82, []byte{0, 1}, bytes.Repeat(append(text("a"), 0), 100)),
	} {
		p := h.raw()
		p.connect("dev_1", 30)
		p.send(b)
		if !p.closed() {
			t.Errorf("%s: still there", name)
		}
	}
}

func TestADeviceThatTakesNothingInIsCutOff(t *testing.T) {
	h := newHouse(t, Limits{Write: 300 * time.Millisecond, Inflight: 1000})
	h.pair("dev_1")
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	_ = c.(*net.TCPConn).SetReadBuffer(4096)
	sec := tls.Client(c, &tls.Config{RootCAs: h.pool, ServerName: "127.0.0.1"})
	p := &peer{sec, h}
	defer func() { _ = c.Close() }()
	p.connect("dev_1", 60)
	p.subscribe("muster/v1/dev_1/cmd")
	get(t, h.came, "device")
	big := command("cmd_1")
	big.Payload = strings.Repeat("a", 60_000)
	within(t, 8*time.Second, "cut off", func() bool { _ = h.Send(t.Context(), "dev_1", big); return h.sessions.get("dev_1") == nil })
}

func TestStopEndsEveryConnectionAndWritesThatTheyAreOffline(t *testing.T) {
	h := newHouse(t, Limits{})
	for _, id := range []fleet.DeviceID{"dev_1", "dev_2", "dev_3"} {
		h.device(id)
	}
	half := h.raw()
	within(t, 5*time.Second, "written", func() bool { return h.link("dev_3").Online })
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Second)
	defer cancel()
	start := time.Now()
	h.Stop(ctx)
	if ctx.Err() != nil || time.Since(start) > 3*time.Second {
		t.Errorf("stopped after %s", time.Since(start))
	}
	if !half.closed() {
		t.Error("a half-open connection stayed")
	}
	within(t, 5*time.Second, "offline", func() bool { return !h.link("dev_1").Online && !h.link("dev_2").Online && !h.link("dev_3").Online })
	if h.lost != 1 {
		t.Error("the sessions of the life before were not ended")
	}
}

func TestAClientThatInsistsOnAnotherALPNOrOldTLSHasItsAnswer(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	if _, err := h.dial(h.options("dev_1").SetTLSConfig(&tls.Config{RootCAs: h.pool, NextProtos: []string{"mqtt"}})); err != nil {
		t.Errorf("a client that offers ALPN: %v", err)
	}
	if _, err := h.dial(h.options("dev_1").SetTLSConfig(&tls.Config{RootCAs: h.pool, MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10})); err == nil {
		t.Error("TLS 1.1 was served")
	}
}
