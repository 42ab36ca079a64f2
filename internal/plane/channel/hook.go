package channel

import (
	"bytes"
	"errors"
	"strings"
	"time"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"

	"muster/internal/fleet"
	"muster/internal/order"
)

// Topics of a device. {deviceId} is its id, and each device reaches its own only.
const (
	topicRoot  = "muster/v1/"
	topicCmd   = "/cmd"
	topicAck   = "/ack"
	topicState = "/state"
)

func topic(id fleet.DeviceID, what string) string { return topicRoot + string(id) + what }

// is reports whether a topic is the device's own of a kind, without building it.
func is(name string, id fleet.DeviceID, what string) bool {
	rest, ok := strings.CutPrefix(name, topicRoot)
	if !ok {
		return false
	}
	rest, ok = strings.CutPrefix(rest, string(id))
	return ok && rest == what
}

// A hook is what the broker asks of us. All that a device sends passes it, and
// nothing of it is routed: messages end here, commands begin here.
type hook struct {
	mqtt.HookBase
	server *Server
}

func (*hook) ID() string { return "muster" }

func (*hook) Provides(b byte) bool {
	switch b {
	case mqtt.OnConnect, mqtt.OnConnectAuthenticate, mqtt.OnACLCheck, mqtt.OnPacketRead, mqtt.OnPublish,
		mqtt.OnSessionEstablished, mqtt.OnSubscribed, mqtt.OnUnsubscribed, mqtt.OnPublishDropped:
		return true
	}
	return false
}

// of returns a client's connection and, once it has one, its session.
func of(cl *mqtt.Client) (*conn, *session) {
	c, ok := cl.Net.Conn.(*conn)
	if !ok {
		return nil, nil
	}
	return c, c.session
}

var errRefused = errors.New("refused, and told so")

// OnConnect decides about a CONNECT. It answers refusals itself: the broker knows
// one code for all of them.
func (h *hook) OnConnect(cl *mqtt.Client, pk packets.Packet) error {
	s := h.server
	c, _ := of(cl)
	refuse := func(code packets.Code, why string) error {
		c.told = true
		s.o.Metrics.refuse(why)
		_ = s.broker.SendConnack(cl, code, false, nil)
		return errRefused
	}
	id := fleet.DeviceID(pk.Connect.ClientIdentifier)
	if pk.ProtocolVersion != version311 {
		return refuse(packets.ErrUnsupportedProtocolVersion, "version")
	}
	if !pk.Connect.PasswordFlag {
		pk.Connect.Password = nil
	}
	before := s.keys.epoch.Load()
	k, no := s.admit(c.source, id, pk.Connect.Username, pk.Connect.Password)
	switch no {
	case welcome:
	case wrongKey:
		return refuse(packets.ErrBadUsernameOrPassword, string(no)) // 5 in MQTT 3.1.1
	default:
		return refuse(packets.ErrServerUnavailable, string(no))
	}
	if pk.Connect.WillFlag && !is(pk.Connect.WillTopic, id, topicState) {
		return refuse(packets.ErrBadUsernameOrPassword, "will")
	}
	// The connection says whether a device is there, whatever it left behind.
	cl.Properties.Will = mqtt.Will{}
	longest := uint16(s.o.Limits.KeepAlive / time.Second)
	if cl.State.Keepalive == 0 || cl.State.Keepalive > longest {
		cl.State.Keepalive = longest
	}
	x := &session{device: id, key: k, client: cl, began: s.o.Now(), done: make(chan struct{})}
	if _, x.gateway = gatewayOf(id); x.gateway {
		c.budget.left = float64(s.o.Limits.GatewayPackets)
	}
	if !s.sessions.takeOver(x, s.o.Limits.Sessions, s.o.Limits.Hello/2) {
		return refuse(packets.ErrServerUnavailable, "full")
	}
	c.session = x
	if s.keys.epoch.Load() != before { // a notice came while nobody could see the session
		s.again.device(id)
	}
	s.o.Metrics.connections.Inc()
	c.leaveHall()
	if s.stopping.Load() {
		return refuse(packets.ErrServerUnavailable, "stopping")
	}
	return nil
}

// OnConnectAuthenticate says yes: OnConnect has looked.
func (*hook) OnConnectAuthenticate(*mqtt.Client, packets.Packet) bool { return true }

// OnSessionEstablished follows the CONNACK.
func (h *hook) OnSessionEstablished(cl *mqtt.Client, _ packets.Packet) {
	_, x := of(cl)
	x.came = true
	h.server.o.Metrics.connects.Inc()
	if !x.gateway {
		h.server.presence.saw(x.key.account, fleet.LinkSighting{Device: x.device, Online: true, Node: h.server.o.Node, At: h.server.o.Now()})
	}
}

// OnACLCheck is the wall between devices.
func (h *hook) OnACLCheck(cl *mqtt.Client, name string, write bool) bool {
	_, x := of(cl)
	if x == nil {
		return false
	}
	if write {
		return is(name, x.device, topicAck) || is(name, x.device, topicState)
	}
	return is(name, x.device, topicCmd)
}

// OnPacketRead sees each packet first. ErrRejectPacket ends the connection: MQTT
// 3.1.1 has no other way to say no to a publication.
func (h *hook) OnPacketRead(cl *mqtt.Client, pk packets.Packet) (packets.Packet, error) {
	s := h.server
	c, x := of(cl)
	if pk.FixedHeader.Type == packets.Connect {
		if x != nil { // a second one
			return pk, s.cut(x, "violation")
		}
		// No session outlives its connection: commands for who is away are rows.
		pk.Connect.Clean = true
		// Refusals are OnConnect's: the broker's own for these have codes that MQTT
		// 3.1.1 does not know. The will is not used, so only its topic matters.
		pk.Connect.WillRetain, pk.Connect.WillQos = false, 0
		pk.Connect.UsernameFlag = len(pk.Connect.Username) > 0
		pk.Connect.PasswordFlag = len(pk.Connect.Password) > 0
		if pk.Connect.WillFlag {
			pk.Connect.WillPayload = []byte{0} // an empty one is allowed
		}
		return pk, nil
	}
	if x == nil {
		return pk, packets.ErrRejectPacket
	}
	most, rate := s.o.Limits.Packets, s.o.Limits.PacketRate
	if x.gateway {
		most, rate = s.o.Limits.GatewayPackets, s.o.Limits.GatewayRate
	}
	if !c.budget.take(s.o.Now(), most, rate) {
		return pk, s.cut(x, "flood")
	}
	switch pk.FixedHeader.Type {
	case packets.Publish:
		if !h.OnACLCheck(cl, pk.TopicName, true) {
			return pk, s.cut(x, "topic")
		}
		if pk.FixedHeader.Qos > 1 {
			return pk, s.cut(x, "qos2")
		}
		pk.FixedHeader.Retain = false // the newest state is kept as a row
	case packets.Subscribe, packets.Unsubscribe:
		if len(pk.Filters) > maxFilters {
			return pk, s.cut(x, "violation")
		}
	case packets.Puback, packets.Pingreq, packets.Disconnect:
	default: // nothing else is for a server to receive below QoS 2
		return pk, s.cut(x, "violation")
	}
	return pk, nil
}

// maxFilters is more than the three topics that a device could mean.
const maxFilters = 8

// cut ends a session that breaks the rules.
func (s *Server) cut(x *session, why string) error {
	s.o.Metrics.bad.WithLabelValues(why).Inc()
	reason := "it broke the rules: " + why
	x.why.CompareAndSwap(nil, &reason)
	s.o.Log.Info("a device broke the rules of its channel", "account", x.key.account, "device", x.device, "rule", why)
	return packets.ErrRejectPacket
}

// OnPublish takes a message in. It is confirmed, and goes nowhere else.
func (h *hook) OnPublish(cl *mqtt.Client, pk packets.Packet) (packets.Packet, error) {
	c, x := of(cl)
	if c == nil {
		return pk, nil // a command, from Send
	}
	switch {
	case x == nil:
	case x.gateway:
		h.server.o.GatewaySaid(x.key.account, fleet.GatewayID(x.device), bytes.Clone(pk.Payload))
	case is(pk.TopicName, x.device, topicAck):
		h.server.ack(x, pk.Payload)
	default:
		h.server.state(x, pk.Payload)
	}
	return pk, packets.CodeSuccessIgnore
}

func (s *Server) ack(x *session, b []byte) {
	a, err := order.ReadAck(b)
	if err != nil {
		s.malformed(x, "ack", err)
		return
	}
	s.o.Metrics.acks.WithLabelValues(string(a.Result)).Inc()
	s.o.Acked(x.key.account, x.device, a)
}

func (s *Server) state(x *session, b []byte) {
	v, err := order.ReadState(b)
	if err != nil {
		s.malformed(x, "state", err)
		return
	}
	s.o.Metrics.states.Inc()
	s.presence.said(x, v)
	s.o.Said(x.key.account, x.device, v)
}

// malformed counts a message that is none. The device keeps its connection: a
// new firmware with a mistake in it must stay within reach of the next.
func (s *Server) malformed(x *session, what string, err error) {
	s.o.Metrics.bad.WithLabelValues(what).Inc()
	s.o.Log.Debug("a message of a device is none", "account", x.key.account, "device", x.device, "topic", what, "err", err)
}

// OnSubscribed follows a SUBACK's decision: a device that has its commands is there.
func (h *hook) OnSubscribed(cl *mqtt.Client, pk packets.Packet, codes []byte) {
	c, x := of(cl)
	if x == nil {
		return
	}
	for i, f := range pk.Filters {
		switch {
		case i >= len(codes) || codes[i] > 1:
			h.server.o.Metrics.bad.WithLabelValues("filter").Inc()
		case is(f.Filter, x.device, topicCmd) && !x.listens.Swap(true):
			if x.gateway {
				x.listened = true
				h.server.o.GatewayCame(x.key.account, fleet.GatewayID(x.device), plain(c.raw.RemoteAddr()))
			} else {
				h.server.o.Came(x.key.account, x.device)
			}
		}
	}
}

// OnUnsubscribed also follows the end of a session.
func (h *hook) OnUnsubscribed(cl *mqtt.Client, pk packets.Packet) {
	if _, x := of(cl); x != nil {
		for _, f := range pk.Filters {
			if is(f.Filter, x.device, topicCmd) {
				x.listens.Store(false)
			}
		}
	}
}

// OnPublishDropped tells Send that the device's queue has no room.
func (h *hook) OnPublishDropped(cl *mqtt.Client, _ packets.Packet) {
	if _, x := of(cl); x != nil {
		x.full = true // by Send, which holds x.sending
	}
}
