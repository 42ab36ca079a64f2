package channel

import (
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"

	"muster/internal/fault"
	"muster/internal/order"
)

func TestOnlyTheRightSecretOfTheDeviceItselfIsLetIn(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1", "dev_2")
	for name, x := range map[string]hello{
		"a wrong secret":               {id: "dev_1", user: "dev_1", password: "x"},
		"no secret":                    {id: "dev_1", user: "dev_1"},
		"another device's secret":      {id: "dev_1", user: "dev_1", password: secretOf("dev_2")},
		"another device's name":        {id: "dev_1", user: "dev_2", password: secretOf("dev_1")},
		"a client id that is not it":   {id: "dev_2", user: "dev_1", password: secretOf("dev_1")},
		"a device that was not paired": {id: "dev_9", user: "dev_9", password: secretOf("dev_9")},
		"an id that is no topic":       {id: "dev_1/#", user: "dev_1/#", password: secretOf("dev_1")},
		"no id":                        {user: "", password: ""},
	} {
		if code := h.raw().connack(x); code != 5 {
			t.Errorf("%s: CONNACK %d", name, code)
		}
	}
	h.refused(t, "wrongKey")
	if _, err := h.dial(h.options("dev_1").SetPassword("x")); !errors.Is(err, packets.ErrorRefusedNotAuthorised) {
		t.Errorf("paho: %v", err)
	}
	if code := h.raw().connack(good("dev_1")); code != 0 {
		t.Errorf("the right one: CONNACK %d", code)
	}
}

func TestADeviceReachesNoTopicButItsOwn(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1", "dev_2")
	p := h.raw()
	p.connect("dev_1", 30)
	filters := []string{"muster/v1/dev_2/cmd", "muster/v1/+/cmd", "#", "muster/v1/dev_1/#", "$share/g/muster/v1/dev_1/cmd", "muster/v1/dev_1/ack", "$SYS/broker/uptime", "muster/v1/dev_1/cmd"}
	codes := p.subscribe(filters...)
	for i, f := range filters {
		want := byte(0x80)
		if i == len(filters)-1 {
			want = 1
		}
		if codes[i] != want {
			t.Errorf("%s: SUBACK %#x", f, codes[i])
		}
	}
	if h.counted("bad_total", "filter") != 7 {
		t.Error("not counted")
	}
	for _, name := range []string{"muster/v1/dev_2/state", "muster/v1/dev_2/ack", "muster/v1/dev_1/cmd", "muster/v1/dev_2/cmd", "x", "$SYS/x", "muster/v1/dev_1/state/x"} {
		for _, qos := range []byte{0x30, 0x32} {
			p := h.raw()
			p.connect("dev_1", 30)
			body := [][]byte{text(name)}
			if qos == 0x32 {
				body = append(body, []byte{0, 1})
			}
			p.send(packet(qos, append(body, []byte(`{"online":true}`))...))
			if !p.closed() {
				t.Errorf("%s, %#x: the device is still connected", name, qos)
			}
		}
	}
	if h.counted("bad_total", "topic") != 14 || len(h.said)+len(h.acked) != 0 {
		t.Error("not counted, or told on")
	}
}

func TestACommandReachesItsDeviceAndNoOther(t *testing.T) {
	h := newHouse(t, Limits{})
	_, one := h.device("dev_1")
	_, two := h.device("dev_2")
	for range 10 {
		if err := h.Send(t.Context(), "dev_2", command("cmd_2")); err != nil {
			t.Fatal(err)
		}
		get(t, two, "command")
	}
	if len(one) != 0 {
		t.Error("the other one got it too")
	}
}

func TestMQTT5AndOlderOnesAreRefusedInTheirOwnWords(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	five := good("dev_1")
	five.level = 5
	if code := h.raw().connack(five); code != 0x84 {
		t.Errorf("MQTT 5: %#x, want 'unsupported protocol version'", code)
	}
	h.refused(t, "version")
	p := h.raw()
	body := [][]byte{text("MQIsdp"), {3, 0xc2, 0, 30}, text("dev_1"), text("dev_1"), text(secretOf("dev_1"))}
	p.send(packet(0x10, body...))
	if first, b := p.read(); first != 0x20 || b[1] != 1 {
		t.Errorf("MQTT 3.1: %#x %v", first, b)
	}
}

func TestALastWillIsForTheDevicesOwnStateOnly(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	for will, want := range map[string]int{"muster/v1/dev_2/state": 5, "muster/v1/dev_1/cmd": 5, "muster/v1/dev_1/ack": 5, "x": 5, "muster/v1/dev_1/state": 0} {
		x := good("dev_1")
		x.willTopic = will
		x.flags = 0x28 // retained, QoS 1
		if code := h.raw().connack(x); code != want {
			t.Errorf("%s: CONNACK %d", will, code)
		}
	}
	h.refused(t, "will")
}

func TestQoS2IsNotServed(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	p := h.raw()
	p.connect("dev_1", 30)
	p.send(packet(0x82, []byte{0, 9}, text("muster/v1/dev_1/cmd"), []byte{2}))
	if _, b := p.read(); b[2] != 1 {
		t.Errorf("a subscription with QoS 2 is granted %d, want 1", b[2])
	}
	p.send(packet(0x34, text("muster/v1/dev_1/state"), []byte{0, 7}, []byte(`{"online":true}`)))
	if !p.closed() {
		t.Error("a publication with QoS 2 was taken")
	}
	if h.counted("bad_total", "qos2") != 1 {
		t.Error("not counted")
	}
}

func TestARetainedStateIsTakenAndNotKeptByTheBroker(t *testing.T) {
	h := newHouse(t, Limits{})
	c, _ := h.device("dev_1")
	c.Publish("muster/v1/dev_1/state", 1, true, `{"online":true}`)
	get(t, h.said, "state")
	if h.broker.Topics.Retained.Len() != 0 {
		t.Error("kept")
	}
}

func TestAPacketThatIsTooLongEndsTheSession(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	state := func(n int) string { return `{"online":true,"softwareVersion":"` + strings.Repeat("a", n) + `"}` }
	p := h.raw()
	p.connect("dev_1", 30)
	p.publish("muster/v1/dev_1/state", state(order.MaxMessage-100), 1)
	get(t, h.said, "state")
	p.publish("muster/v1/dev_1/state", state(order.MaxMessage+4096), 2)
	if !p.closed() {
		t.Error("still there")
	}
	if err := h.Send(t.Context(), "dev_1", order.Command{Payload: strings.Repeat("a", order.MaxMessage)}); !errors.Is(err, fault.Invalid) {
		t.Errorf("a command that no device could take: %v", err)
	}
}

func TestWhatIsNotMQTTIsClosedAndCounted(t *testing.T) {
	h := newHouse(t, Limits{})
	for name, b := range map[string]string{"HTTP": "GET / HTTP/1.1\r\n\r\n", "another packet first": "\xc0\x00", "a CONNECT of 5 kB": "\x10\x88\x27xx", "an endless length": "\x10\xff\xff\xff\xff\x7f"} {
		p := h.raw()
		p.send([]byte(b))
		if !p.closed() {
			t.Errorf("%s: still open", name)
		}
	}
	within(t, 5*time.Second, "counted", func() bool { return h.counted("refused_total", "notMQTT") == 4 })
	p := h.raw()
	p.send([]byte("\x10\x04\x00\x04MQ"))
	if !p.closed() {
		t.Error("a CONNECT that is none: still open")
	}
	h.refused(t, "badConnect")
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = c.Write(good("dev_1").packet()) // without TLS
	if p := (&peer{c, h}); !p.closed() {
		t.Error("plain MQTT: still open")
	}
	_ = c.Close()
	h.refused(t, "handshake")
}

func TestWhoDoesNotSayWhoItIsInTimeIsClosed(t *testing.T) {
	h := newHouse(t, Limits{Hello: 300 * time.Millisecond})
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	if p := (&peer{c, h}); !p.closed() {
		t.Error("no handshake: still open")
	}
	if !h.raw().closed() {
		t.Error("no CONNECT: still open")
	}
	p := h.raw()
	p.send(good("dev_1").packet()[:10])
	if !p.closed() {
		t.Error("half a CONNECT: still open")
	}
	within(t, 5*time.Second, "counted", func() bool { return h.counted("refused_total", "slow") == 2 })
}

func TestHalfOpenConnectionsAreBoundedAndSettledOnesDoNotCount(t *testing.T) {
	h := newHouse(t, Limits{HalfOpen: 2, Hello: 5 * time.Second})
	h.pair("dev_1", "dev_2", "dev_3")
	h.connect("dev_1")
	h.connect("dev_2")
	h.connect("dev_3")
	idle := []*peer{h.raw(), h.raw()}
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	if p := (&peer{c, h}); !p.closed() {
		t.Error("a third half-open connection")
	}
	h.refused(t, "halfOpen")
	_ = idle[0].Close()
	within(t, 5*time.Second, "let in again", func() bool { _, err := h.dial(h.options("dev_1")); return err == nil })
}

func TestOneAddressHasABoundedShareOfHalfOpenConnections(t *testing.T) {
	h := newHouse(t, Limits{SourceOpen: 2}, crowded)
	h.raw()
	h.raw()
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	if p := (&peer{c, h}); !p.closed() {
		t.Error("a third one of one address")
	}
	h.refused(t, "sourceOpen")
}

func TestOneAddressComesAtABoundedRate(t *testing.T) {
	h := newHouse(t, Limits{SourceRate: 0.001, SourceBurst: 3}, crowded)
	for range 3 {
		h.raw()
	}
	c, err := net.Dial("tcp", h.addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	if p := (&peer{c, h}); !p.closed() {
		t.Error("a fourth one at once")
	}
	h.refused(t, "sourceRate")
}

func TestAFullServerSaysSo(t *testing.T) {
	h := newHouse(t, Limits{Sessions: 1})
	h.pair("dev_1", "dev_2")
	h.connect("dev_1")
	if code := h.raw().connack(good("dev_2")); code != 3 {
		t.Errorf("CONNACK %d", code)
	}
	h.refused(t, "full")
	if code := h.raw().connack(good("dev_1")); code != 0 {
		t.Errorf("a device that is there may connect again: CONNACK %d", code)
	}
}

func TestTooManyWrongSecretsFromAnAddressCostNoMoreLooksAndLockNoDeviceOut(t *testing.T) {
	h := newHouse(t, Limits{SourceWrong: 3})
	h.pair("dev_1", "dev_2")
	if code := h.raw().connack(good("dev_1")); code != 0 {
		t.Fatal(code)
	}
	for i := range 10 {
		want := 5
		if i >= 3 {
			want = 3
		}
		if code := h.raw().connack(hello{id: "dev_x", user: "dev_x", password: "x"}); code != want {
			t.Errorf("wrong secret %d: CONNACK %d, want %d", i, code, want)
		}
	}
	h.refused(t, "wrongKeys")
	h.ledger.mu.Lock()
	looks := h.looks
	h.ledger.mu.Unlock()
	if looks != 4 {
		t.Errorf("%d looks into the database, want 4", looks)
	}
	if code := h.raw().connack(good("dev_1")); code != 0 {
		t.Errorf("a device that is known: CONNACK %d", code)
	}
}

func TestADatabaseThatDoesNotAnswerIsNotAWrongSecret(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	h.change(func() { h.broken = errors.New("no database") })
	if code := h.raw().connack(good("dev_1")); code != 3 {
		t.Errorf("CONNACK %d", code)
	}
	h.change(func() { h.broken = nil })
	if code := h.raw().connack(good("dev_1")); code != 0 {
		t.Errorf("afterwards: CONNACK %d", code)
	}
}

func TestAFleetThatReturnsDoesNotAskTheDatabaseAgain(t *testing.T) {
	h := newHouse(t, Limits{})
	h.pair("dev_1")
	for range 5 {
		if code := h.raw().connack(good("dev_1")); code != 0 {
			t.Fatal(code)
		}
	}
	h.ledger.mu.Lock()
	defer h.ledger.mu.Unlock()
	if h.looks != 1 {
		t.Errorf("%d looks for one device", h.looks)
	}
}
