package channel

import (
	"context"
	"encoding/json"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// Online reports whether a device listens for commands on this server now.
func (s *Server) Online(id fleet.DeviceID) bool {
	x := s.sessions.get(id)
	return x != nil && x.listens.Load()
}

// Heard reports whether what a device says of itself, its provisioning server above
// all, is written down. One that says nothing for Limits.FirstState has nothing to say;
// so has one that is not here.
func (s *Server) Heard(id fleet.DeviceID) bool {
	x := s.sessions.get(id)
	return x == nil || x.heard.Load() || s.o.Now().Sub(x.began) >= s.o.Limits.FirstState
}

// heard is told by the presence.
func (s *Server) heard(a fleet.AccountID, id fleet.DeviceID) {
	if x := s.sessions.get(id); x != nil && !x.heard.Swap(true) {
		s.o.Heard(a, id)
	}
}

// Send hands a command to a device that listens now, at least once (QoS 1). nil
// says that it is on its way, and nothing about the device. fault.Unavailable
// with code "deviceOffline" when the device is not there, "deviceBusy" while it
// has not confirmed earlier ones: nothing is kept for later.
func (s *Server) Send(_ context.Context, id fleet.DeviceID, c order.Command) error {
	text, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if len(text) > order.MaxMessage {
		return fault.New(fault.Invalid, "a command has at most %d bytes", order.MaxMessage)
	}
	x := s.sessions.get(id)
	if x == nil || !x.listens.Load() {
		s.o.Metrics.sends.WithLabelValues("offline").Inc()
		return fault.Coded(fault.Unavailable, "deviceOffline", "the device is offline")
	}
	return s.send(x, text)
}

// GatewayOnline reports whether a gateway listens on this server now.
func (s *Server) GatewayOnline(id fleet.GatewayID) bool { return s.Online(fleet.DeviceID(id)) }

// SendGateway is Send for a gateway; code "gatewayOffline" or "gatewayBusy".
func (s *Server) SendGateway(_ context.Context, id fleet.GatewayID, m order.GatewayDown) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	if len(text) > order.MaxMessage {
		return fault.New(fault.Invalid, "a message has at most %d bytes", order.MaxMessage)
	}
	x := s.sessions.get(fleet.DeviceID(id))
	if x == nil || !x.listens.Load() {
		s.o.Metrics.sends.WithLabelValues("offline").Inc()
		return fault.Coded(fault.Unavailable, "gatewayOffline", "the gateway is offline")
	}
	err = s.send(x, text)
	if f := fault.As(err); f != nil && f.Code == "deviceBusy" {
		return fault.Coded(fault.Unavailable, "gatewayBusy", "the gateway has not confirmed earlier messages yet")
	} else if f != nil {
		return fault.Coded(fault.Unavailable, "gatewayOffline", "the gateway is offline").Because(err)
	}
	return err
}

func (s *Server) send(x *session, text []byte) error {
	x.sending.Lock()
	defer x.sending.Unlock()
	most := s.o.Limits.Inflight
	if x.gateway {
		most = s.o.Limits.GatewayInflight
	}
	if x.client.State.Inflight.Len() >= most {
		if all := x.client.State.Inflight.GetAll(false); len(all) > 0 && time.Since(time.Unix(all[0].Created, 0)) > s.o.Limits.NotAnswering {
			x.end("it does not confirm what it is sent") // its rows are told again when it returns
		}
		return s.busy()
	}
	x.full = false
	if err := s.broker.Publish(topic(x.device, topicCmd), text, false, 1); err != nil {
		return fault.Coded(fault.Unavailable, "deviceOffline", "the device is offline").Because(err)
	}
	if x.full {
		return s.busy()
	}
	s.o.Metrics.sends.WithLabelValues("sent").Inc()
	return nil
}

func (s *Server) busy() error {
	s.o.Metrics.sends.WithLabelValues("busy").Inc()
	return fault.Coded(fault.Unavailable, "deviceBusy", "the device has not confirmed earlier commands yet")
}
