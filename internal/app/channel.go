package app

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/fleet"
	"muster/internal/plane/channel"
)

// buildChannel makes the device channel. It hears notices as the planes do.
func (a *App) buildChannel(r prometheus.Registerer) error {
	c, err := channel.New(channel.Options{Store: a.Store, Keys: a.Store, TLS: channel.TLS(a.certificate), Node: a.node(), Log: a.Log,
		Metrics: channel.NewMetrics(r), Came: a.desk.came, Heard: a.Sync.Arrived, Left: func(id fleet.AccountID, d fleet.DeviceID) {
			a.desk.left(id, d)
			a.gateways.ownEnded(id, d)
		}, Said: a.desk.hear, Acked: a.desk.acked,
		GatewayCame: a.gateways.came, GatewayLeft: a.gateways.left, GatewaySaid: a.gateways.hear, GatewayHeard: a.gateways.stored,
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
	a.Bus.Hear(a.gateways.hearNotice)
	return nil
}

const channelAddr = "channel-addr"
