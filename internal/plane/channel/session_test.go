package channel

import (
	"encoding/json"
	"errors"
	"strconv"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

func TestADeviceGetsItsCommandAndAnswersIt(t *testing.T) {
	h := newHouse(t, Limits{})
	c, got := h.device("dev_1")
	if err := h.Send(t.Context(), "dev_1", command("cmd_1")); err != nil {
		t.Fatal(err)
	}
	var m order.Command
	if err := json.Unmarshal(get(t, got, "command"), &m); err != nil || m.ID != "cmd_1" || m.Command != order.Sync {
		t.Fatalf("%+v %v", m, err)
	}
	c.Publish("muster/v1/dev_1/ack", 1, false, `{"id":"cmd_1","result":"ok"}`)
	if a := get(t, h.acked, "ack"); a != (order.Ack{ID: "cmd_1", Result: order.OK}) {
		t.Errorf("%+v", a)
	}
	if h.counted("commands_total", "sent") != 1 || h.counted("acks_total", "ok") != 1 || h.counted("connections", "") != 1 {
		t.Error("not counted")
	}
	within(t, 5*time.Second, "the command confirmed", func() bool { return h.sessions.get("dev_1").client.State.Inflight.Len() == 0 })
}

func TestADeviceThatIsAwayIsOfflineAndNothingIsKeptForIt(t *testing.T) {
	h := newHouse(t, Limits{})
	c, _ := h.device("dev_1")
	c.Disconnect(0)
	get(t, h.left, "end")
	for _, id := range []fleet.DeviceID{"dev_1", "dev_never"} {
		err := h.Send(t.Context(), id, command("cmd_1"))
		if !errors.Is(err, fault.Unavailable) || fault.As(err).Code != "deviceOffline" || h.Online(id) {
			t.Errorf("%s: %v", id, err)
		}
	}
	_, got := h.device("dev_1")
	if err := h.Send(t.Context(), "dev_1", command("cmd_2")); err != nil {
		t.Fatal(err)
	}
	var m order.Command
	if _ = json.Unmarshal(get(t, got, "command"), &m); m.ID != "cmd_2" {
		t.Errorf("the first command after the return is %q", m.ID)
	}
}

func TestASessionThatAskedToBeKeptIsNotKept(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	o := h.options("dev_1").SetCleanSession(false)
	c, err := h.dial(o)
	if err != nil {
		t.Fatal(err)
	}
	h.subscribe(c, "muster/v1/dev_1/cmd", nil)
	c.Disconnect(0)
	get(t, h.left, "end")
	if _, err = h.dial(h.options("dev_1").SetCleanSession(false)); err != nil {
		t.Fatal(err)
	}
	if h.Online("dev_1") || h.broker.Clients.Len() > 2 { // the inline one is there always
		t.Error("it listens without having subscribed")
	}
}

func TestADeviceIsOnlineFromConnackAndOfflineWhenItsConnectionCloses(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	c := h.connect("dev_1")
	within(t, 5*time.Second, "online", func() bool { l := h.link("dev_1"); return l.Online && l.Node == "here" })
	if h.Online("dev_1") {
		t.Error("it has not subscribed, so no command reaches it")
	}
	start := time.Now()
	c.Disconnect(0)
	within(t, 10*time.Second, "offline", func() bool { return !h.link("dev_1").Online })
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("after %s", took)
	}
}

func TestASilentDeviceIsOfflineWhateverKeepAliveItAskedFor(t *testing.T) {
	h := newHouse(t, Limits{KeepAlive: time.Second})
	h.pair("dev_none", "dev_long")
	for _, id := range []fleet.DeviceID{"dev_none", "dev_long"} {
		p := h.raw()
		p.connect(id, map[fleet.DeviceID]uint16{"dev_none": 0, "dev_long": 3600}[id])
		within(t, 5*time.Second, "online", func() bool { return h.link(id).Online })
		within(t, 5*time.Second, "offline", func() bool { return !h.link(id).Online })
		get(t, h.left, "end")
	}
	var l Limits
	o := Options{Limits: l}
	o.fill()
	if k := o.Limits.KeepAlive; k+k/2+o.Limits.Batch > 90*time.Second || k+k/2 < 65*time.Second {
		t.Errorf("by default silence is noticed after %s: a device that pings every 60 s must stay, a silent one be offline within 90", k+k/2)
	}
}

func TestADeviceThatConnectsAgainIsNeverMarkedOffline(t *testing.T) {
	h := newHouse(t, Limits{})
	first, _ := h.device("dev_1")
	lost := make(chan struct{})
	_ = first
	for range 20 {
		h.device("dev_1")
	}
	close(lost)
	if err := h.Send(t.Context(), "dev_1", command("cmd_1")); err != nil {
		t.Errorf("the newest session gets no commands: %v", err)
	}
	within(t, 5*time.Second, "one session", func() bool { return h.sessions.count() == 1 && h.counted("connections", "") == 1 })
	for _, l := range h.all() {
		if !l.Online {
			t.Fatal("marked offline")
		}
	}
	select {
	case <-h.left:
		t.Error("told that it left")
	default:
	}
}

func TestTwentyConnectionsOfOneDeviceAtOnceLeaveOneSession(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { _, _ = h.dial(h.options("dev_1")) })
	}
	wg.Wait()
	within(t, 10*time.Second, "one session", func() bool { return h.sessions.count() == 1 && h.counted("connections", "") == 1 })
	within(t, 5*time.Second, "online", func() bool { return h.link("dev_1").Online })
	c, got := h.device("dev_1")
	_ = c
	if err := h.Send(t.Context(), "dev_1", command("cmd_1")); err != nil {
		t.Fatal(err)
	}
	get(t, got, "command")
}

func TestWhatADeviceSaysOfItselfIsWrittenDown(t *testing.T) {
	h := newHouse(t, Limits{})
	c, _ := h.device("dev_1")
	for said, want := range map[string]string{
		"https://muster.example:8443/p/acmekey/": "",
		"muster.example:8443/p/acmekey":          "",
		"":                                       "",
		"https://muster.example:8443/p/otherkey/":         "https://muster.example:8443/p/otherkey/",
		"https://lens.example/x?token=1":                  "https://lens.example/x",
		"https://user:pw@lens.example/p/acmekeyx/":        "https://lens.example/p/acmekeyx/",
		"user:pw@lens.example/cfg":                        "lens.example/cfg",
		"ftp://PlcmSpIp:PlcmSpIp@10.0.0.1":                "ftp://10.0.0.1",
		"https://evil.example/?x=/p/acmekey":              "https://evil.example/",
		"https://evil.example/p/acmekey2/and/p/acmekey/a": "https://evil.example/p/acmekey2/and/p/acmekey/a",
	} {
		b, _ := json.Marshal(order.State{Online: true, SoftwareVersion: "6.4.1", Generation: 3, ProvisioningServer: said})
		c.Publish("muster/v1/dev_1/state", 1, true, b)
		get(t, h.said, "state")
		within(t, 5*time.Second, said+" as "+want, func() bool {
			l := h.link("dev_1")
			return l.Said && l.Online && l.Version == "6.4.1" && l.Says == 3 && l.Server == want
		})
		h.change(func() { h.links["dev_1"] = fleet.LinkSighting{} })
	}
}

func TestADeviceIsHeardOnceWhatItSaysIsWrittenDown(t *testing.T) {
	h := newHouse(t, Limits{FirstState: time.Hour})
	if !h.Heard("dev_1") {
		t.Error("who is not here is waited for")
	}
	c, _ := h.device("dev_1")
	h.change(func() { h.broken = errors.New("away") })
	c.Publish("muster/v1/dev_1/state", 1, true, `{"online":true,"provisioningServer":"https://other.example/"}`)
	get(t, h.said, "state")
	if h.Heard("dev_1") {
		t.Error("it is heard before its words are stored")
	}
	h.change(func() { h.broken = nil })
	within(t, 5*time.Second, "it is heard", func() bool { return h.Heard("dev_1") })
	if l := h.link("dev_1"); l.Server != "https://other.example/" {
		t.Errorf("stored: %+v", l)
	}
}

func TestADeviceThatSaysNothingOfItselfIsNotWaitedForForEver(t *testing.T) {
	h := newHouse(t, Limits{FirstState: time.Millisecond})
	h.device("dev_1")
	within(t, 5*time.Second, "it is heard", func() bool { return h.Heard("dev_1") })
}

func TestWhoKeepsACopyIsToldWhenFactsChange(t *testing.T) {
	h := newHouse(t, Limits{})
	c, _ := h.device("dev_1")
	c.Publish("muster/v1/dev_1/state", 1, false, `{"online":true,"softwareVersion":"6.4.1"}`)
	get(t, h.changed, "change")
}

func TestWhatIsNewOfAnAccountThatIsGoneIsNotTriedForEver(t *testing.T) {
	h := newHouse(t, Limits{})
	h.presence.saw("acc_gone", fleet.LinkSighting{Device: "dev_9", At: time.Now(), Said: true, Server: "x"})
	h.presence.saw(acme, fleet.LinkSighting{Device: "dev_1", Online: true, At: time.Now()})
	within(t, 5*time.Second, "the other account's", func() bool { return h.link("dev_1").Online })
	within(t, 5*time.Second, "nothing waits", func() bool { h.presence.mu.Lock(); defer h.presence.mu.Unlock(); return len(h.presence.waiting) == 0 })
}

func TestALateEndOfASessionKeepsWhatTheDeviceSaid(t *testing.T) {
	p := newPresence(Options{Store: newLedger(), Limits: Limits{Batch: time.Millisecond}, Now: time.Now})
	p.saw(acme, fleet.LinkSighting{Device: "dev_1", Online: true, Said: true, Version: "6.4.1", Says: 2, Server: "x", At: time.Unix(1, 0)})
	p.saw(acme, fleet.LinkSighting{Device: "dev_1", At: time.Unix(2, 0)})
	if got := p.waiting[line{device: "dev_1"}]; got.Online || !got.Said || got.Version != "6.4.1" || got.Says != 2 || !got.At.Equal(time.Unix(2, 0)) {
		t.Errorf("%+v", got)
	}
}

func TestPresenceIsWrittenInBatchesAndSurvivesADatabaseThatDoesNotAnswer(t *testing.T) {
	h := newHouse(t, Limits{Batch: 200 * time.Millisecond})
	h.change(func() { h.broken = errors.New("no database") })
	for i := range 20 {
		h.presence.saw(acme, fleet.LinkSighting{Device: fleet.DeviceID("dev_" + strconv.Itoa(i)), Online: true, At: time.Now()})
	}
	within(t, 5*time.Second, "given back", func() bool { h.presence.mu.Lock(); defer h.presence.mu.Unlock(); return len(h.presence.waiting) == 20 })
	h.change(func() { h.broken = nil })
	within(t, 5*time.Second, "written", func() bool { return h.link("dev_19").Online })
	h.ledger.mu.Lock()
	defer h.ledger.mu.Unlock()
	if h.writes != 1 {
		t.Errorf("%d writes for one batch", h.writes)
	}
}

func TestMessagesThatAreNoneAreCountedAndTheDeviceStays(t *testing.T) {
	h := newHouse(t, Limits{})
	c, got := h.device("dev_1")
	c.Publish("muster/v1/dev_1/ack", 1, false, "ok")
	c.Publish("muster/v1/dev_1/ack", 0, false, `{"id":"x","result":"perhaps"}`)
	c.Publish("muster/v1/dev_1/state", 1, false, `{"credentialsGeneration":-1}`)
	within(t, 5*time.Second, "counted", func() bool { return h.counted("bad_total", "ack") == 2 && h.counted("bad_total", "state") == 1 })
	if err := h.Send(t.Context(), "dev_1", command("cmd_1")); err != nil {
		t.Fatal(err)
	}
	get(t, got, "command")
	if len(h.said)+len(h.acked) != 0 {
		t.Error("told on")
	}
}

func TestADeviceThatConfirmsNothingIsBusyAndInTheEndCutOff(t *testing.T) {
	h := newHouse(t, Limits{Inflight: 4, NotAnswering: time.Second})
	h.pair("dev_1")
	p := h.raw()
	p.connect("dev_1", 60)
	p.subscribe("muster/v1/dev_1/cmd")
	get(t, h.came, "device")
	for i := range 4 {
		if err := h.Send(t.Context(), "dev_1", command("cmd_"+strconv.Itoa(i))); err != nil {
			t.Fatal(i, err)
		}
	}
	err := h.Send(t.Context(), "dev_1", command("cmd_5"))
	if !errors.Is(err, fault.Unavailable) || fault.As(err).Code != "deviceBusy" {
		t.Fatalf("the window is full: %v", err)
	}
	within(t, 8*time.Second, "cut off", func() bool { _ = h.Send(t.Context(), "dev_1", command("cmd_6")); return !h.Online("dev_1") })
}

// The broker keeps ids of both directions in one map; a device's own
// publication must not use up the window for commands.
func TestADevicesOwnMessagesDoNotUseUpItsWindow(t *testing.T) {
	h := newHouse(t, Limits{Inflight: 4})
	h.pair("dev_1")
	p := h.raw()
	p.connect("dev_1", 60)
	p.subscribe("muster/v1/dev_1/cmd")
	get(t, h.came, "device")
	for i := range 40 {
		if err := h.Send(t.Context(), "dev_1", command("cmd_"+strconv.Itoa(i))); err != nil {
			t.Fatal(i, err)
		}
		id := p.command()
		p.publish("muster/v1/dev_1/ack", `{"id":"cmd_`+strconv.Itoa(i)+`","result":"ok"}`, id) // with the id of the command
		get(t, h.acked, "ack")
		p.puback(id)
	}
}
