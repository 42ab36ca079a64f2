package app

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/plane/channel"
)

// An ear is who wants to know what happens on the device channel. Its functions are
// called in the order in which ears were added, on the device's own connection: they
// must not block. nil: not interested.
type ear struct {
	came  func(fleet.AccountID, fleet.DeviceID) // it listens for commands
	left  func(fleet.AccountID, fleet.DeviceID)
	said  func(fleet.AccountID, fleet.DeviceID, order.State)
	acked func(fleet.AccountID, fleet.DeviceID, order.Ack)
}

// ears are all of them; added while the house is built, before anybody connects.
type ears []ear

func (e *ears) came(a fleet.AccountID, d fleet.DeviceID) {
	for _, x := range *e {
		if x.came != nil {
			x.came(a, d)
		}
	}
}

func (e *ears) left(a fleet.AccountID, d fleet.DeviceID) {
	for _, x := range *e {
		if x.left != nil {
			x.left(a, d)
		}
	}
}

func (e *ears) said(a fleet.AccountID, d fleet.DeviceID, s order.State) {
	for _, x := range *e {
		if x.said != nil {
			x.said(a, d, s)
		}
	}
}

func (e *ears) acked(a fleet.AccountID, d fleet.DeviceID, k order.Ack) {
	for _, x := range *e {
		if x.acked != nil {
			x.acked(a, d, k)
		}
	}
}

// buildChannel makes the device channel. It hears notices as the planes do.
func (a *App) buildChannel(r prometheus.Registerer) error {
	c, err := channel.New(channel.Options{Store: a.Store, Keys: a.Store, TLS: channel.TLS(a.certificate), Node: a.node(), Log: a.Log,
		Metrics: channel.NewMetrics(r), Came: a.ears.came, Left: a.ears.left, Said: a.ears.said, Acked: a.ears.acked,
		Changed: func(id fleet.AccountID, all []fleet.MAC) {
			for _, m := range all {
				_ = a.Bus.Tell(context.Background(), fleet.Notice{Account: id, About: "device", MAC: m}) // a lost notice costs time, not truth
			}
		}})
	if err != nil {
		return err
	}
	a.Channel = c
	a.Bus.Hear(c.Hear)
	return nil
}

const channelAddr = "channel-addr"
