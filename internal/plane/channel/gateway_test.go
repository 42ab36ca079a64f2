package channel

import (
	"bytes"
	"encoding/json"
	"net/netip"
	"os"
	"testing"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"muster/internal/fleet"
	"muster/internal/order"
)

// gatewayEars is what a server tells of gateways.
type gatewayEars struct {
	came, left chan fleet.GatewayID
	said       chan []byte
	heard      chan fleet.DeviceID
}

// withGateways starts a house that tells of them.
func withGateways(t *testing.T, l Limits) (*house, gatewayEars) {
	e := gatewayEars{make(chan fleet.GatewayID, 10), make(chan fleet.GatewayID, 10), make(chan []byte, 2000), make(chan fleet.DeviceID, 10)}
	h := newHouse(t, l, func(s *Server) {
		s.o.GatewayCame = func(_ fleet.AccountID, g fleet.GatewayID, from netip.Addr) {
			if !from.IsLoopback() {
				t.Errorf("came from %s", from)
			}
			e.came <- g
		}
		s.o.GatewayLeft = func(_ fleet.AccountID, g fleet.GatewayID) { e.left <- g }
		s.o.GatewaySaid = func(_ fleet.AccountID, _ fleet.GatewayID, b []byte) { e.said <- b }
		s.presence.heardBy = func(_ fleet.AccountID, _ fleet.GatewayID, d fleet.DeviceID) { e.heard <- d }
	})
	return h, e
}

func TestAGatewayHasASessionOfItsOwnAndIsNoDevice(t *testing.T) {
	h, e := withGateways(t, Limits{Packets: 5, PacketRate: 1})
	h.pair("gtw_1")
	c, got := h.connect("gtw_1"), make(chan []byte, 10)
	h.subscribe(c, "muster/v1/gtw_1/cmd", func(_ paho.Client, m paho.Message) { got <- m.Payload() })
	if g := get(t, e.came, "it came"); g != "gtw_1" || !h.GatewayOnline("gtw_1") {
		t.Fatalf("%s came", g)
	}
	if err := h.SendGateway(t.Context(), "gtw_1", order.GatewayDown{Scan: &order.ScanNow{}}); err != nil {
		t.Fatal(err)
	}
	if text := get(t, (<-chan []byte)(got), "the scan"); string(text) != `{"scan":{}}` {
		t.Errorf("was told %s", text)
	}
	for range 50 { // more than a device may
		c.Publish("muster/v1/gtw_1/state", 1, false, `{"hello":{}}`).WaitTimeout(5 * time.Second)
	}
	c.Publish("muster/v1/gtw_1/ack", 1, false, `{"shown":{}}`).WaitTimeout(5 * time.Second)
	for range 50 {
		if b := get(t, e.said, "what it says"); string(b) != `{"hello":{}}` {
			t.Errorf("said %s", b)
		}
	}
	if b := get(t, e.said, "what it answers"); string(b) != `{"shown":{}}` {
		t.Errorf("answered %s", b)
	}
	h.change(func() {
		if len(h.links) > 0 {
			t.Errorf("it has a device's link: %v", h.links)
		}
		delete(h.ledger.keys, "gtw_1")
	})
	h.Hear(fleet.Notice{Account: acme, About: "gateway", Gateway: "gtw_1"})
	if g := get(t, e.left, "its session ended"); g != "gtw_1" || h.GatewayOnline("gtw_1") {
		t.Errorf("%s left", g)
	}
	if err := h.SendGateway(t.Context(), "gtw_1", order.GatewayDown{Scan: &order.ScanNow{}}); err == nil {
		t.Error("sent to nobody")
	}
}

func TestAGatewaysWordAboutADeviceIsWrittenBesideTheDevicesOwn(t *testing.T) {
	h, e := withGateways(t, Limits{})
	at := time.Unix(1000, 0)
	h.SawByGateway(acme, fleet.LinkSighting{Device: "dev_1", Online: true, Gateway: "gtw_1", At: at, Said: true, Server: "https://a:b@old.example/x?y"})
	h.presence.saw(acme, fleet.LinkSighting{Device: "dev_1", Online: true, Node: "here", At: at})
	if d := get(t, e.heard, "it is stored"); d != "dev_1" {
		t.Errorf("stored %s", d)
	}
	within(t, 5*time.Second, "both", func() bool { h.ledger.mu.Lock(); defer h.ledger.mu.Unlock(); return len(h.log) == 2 })
	h.ledger.mu.Lock()
	defer h.ledger.mu.Unlock()
	for _, l := range h.log {
		if l.Node != "here" || l.Gateway != "" && l.Server != "https://old.example/x" || l.Gateway == "" && l.Said {
			t.Errorf("wrote %+v", l)
		}
	}
}

func TestMessagesOfGatewaysFitThePublishedSchemas(t *testing.T) {
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	for _, name := range []string{"ack", "command", "state"} {
		b, err := os.ReadFile(schemas + name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource("urn:muster:channel:"+name+":v1", doc); err != nil {
			t.Fatal(err)
		}
	}
	down, up := c.MustCompile(schemas+"gateway-down.schema.json"), c.MustCompile(schemas+"gateway-up.schema.json")
	now, mac := time.Unix(1_800_000_000, 0).UTC(), fleet.MAC{0, 4, 0xf2, 0, 0, 1}
	for what, v := range map[string]any{
		"down roster":  order.GatewayDown{Roster: &order.GatewayRoster{Revision: 1, Part: 1, Of: 1, Logins: map[fleet.Family]order.GatewayLogin{fleet.UCS: {User: "Polycom", Password: "x", Revision: 1}}, Devices: []order.GatewayDevice{{Device: "dev_1", MAC: mac, Family: fleet.UCS, Address: netip.MustParseAddr("10.0.0.1"), Mine: true}}}},
		"down command": order.GatewayDown{Command: &order.DeviceCommand{Device: "dev_1", Command: order.RawCommand{ID: "cmd_1", Command: order.Sync, IssuedAt: now, ExpiresAt: now.Add(time.Hour)}}},
		"down show":    order.GatewayDown{Show: &order.ShowText{ID: "shw_1", MAC: mac, Family: fleet.UCS, Text: "PIN 1234 5678", ExpiresAt: now}},
		"down scan":    order.GatewayDown{Scan: &order.ScanNow{Networks: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/24")}}},
		"up hello":     order.GatewayUp{Hello: &order.GatewayHello{Version: "1", Addresses: []netip.Addr{netip.MustParseAddr("10.0.0.2")}, StartedAt: now}},
		"up ack":       order.GatewayUp{Ack: &order.DeviceAck{Device: "dev_1", Ack: order.Ack{ID: "cmd_1", Result: order.Later, Detail: "in a call"}}},
		"up state":     order.GatewayUp{State: &order.DeviceState{Device: "dev_1", State: order.State{Online: true}}},
		"up found":     order.GatewayUp{Found: []order.Finding{{MAC: mac, Condition: order.Ready, At: now, Overrides: map[string]string{"k": "v"}}}},
		"up shown":     order.GatewayUp{Shown: &order.Shown{ID: "shw_1"}},
	} {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		s := down
		if what[:2] == "up" {
			s = up
			if _, err := order.ReadGatewayUp(b); err != nil {
				t.Errorf("%s is not read: %v", what, err)
			}
		}
		if err := valid(t, s, b); err != nil {
			t.Errorf("%s: %s: %v", what, b, err)
		}
	}
	for _, bad := range []string{`{}`, `{"hello":{"version":"1","startedAt":"2026-11-26T09:00:00Z"},"shown":{"id":"x","ok":true}}`, `{"found":[{"mac":"0004f2000001","condition":"well","at":"2026-11-26T09:00:00Z"}]}`} {
		if _, err := order.ReadGatewayUp([]byte(bad)); err == nil || valid(t, up, []byte(bad)) == nil {
			t.Errorf("%s is taken for a message: %v", bad, err)
		}
	}
}
