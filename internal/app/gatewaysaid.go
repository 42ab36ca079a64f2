package app

import (
	"context"
	"time"

	"muster/internal/event"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/pairing"
)

// read takes one message in. What it says of devices that are not the gateway's is ignored.
func (g *gatewayDesk) read(ctx context.Context, n gatewayNews) {
	m := n.said
	count := func(kind string) { g.metrics.messages.WithLabelValues(kind).Inc() }
	switch {
	case m.Hello != nil:
		count("hello")
		s := g.sighting(n, true)
		s.Said, s.Version, s.Host, s.Networks, s.StartedAt = true, m.Hello.Version, m.Hello.Host, m.Hello.Networks, m.Hello.StartedAt
		g.retried(ctx, "what a gateway says of itself is not saved", n, func(ctx context.Context) error {
			_, err := g.app.Store.SawGateway(ctx, n.account, s)
			return err
		})
		g.dirty(n.account, "", rosterSoon) // its networks say which addresses are of its LAN
	case m.Ack != nil:
		count("ack")
		if g.mine(n, m.Ack.Device) {
			g.app.desk.acked(n.account, m.Ack.Device, m.Ack.Ack)
		}
	case m.State != nil:
		count("state")
		if g.mine(n, m.State.Device) {
			g.state(n, m.State.Device, m.State.State)
		}
	case m.Shown != nil:
		count("shown")
		g.mu.Lock()
		if c := g.shows[m.Shown.ID]; c != nil {
			select {
			case c <- *m.Shown:
			default:
			}
		}
		g.mu.Unlock()
	default:
		count("found")
		g.found(ctx, n, m.Found)
	}
}

// mine reports whether a gateway speaks for a device, and counts when not.
func (g *gatewayDesk) mine(n gatewayNews, d fleet.DeviceID) bool {
	if g.speaks(d) == n.gateway {
		return true
	}
	g.metrics.foreign.Inc()
	return false
}

func (g *gatewayDesk) state(n gatewayNews, d fleet.DeviceID, s order.State) {
	g.link(n, d, s.Online) // first: what is stored of it is noted there
	g.app.Channel.SawByGateway(n.account, fleet.LinkSighting{Device: d, Online: s.Online, At: n.at, Gateway: n.gateway,
		Said: s.Online, Version: s.SoftwareVersion, Server: s.ProvisioningServer})
	if s.Settings != nil {
		g.app.desk.put(n.account, true, pairing.Said{Device: d, Settings: s.Settings, At: n.at})
	}
}

// link notes whether a device's interface answers, and tells who waits for that.
func (g *gatewayDesk) link(n gatewayNews, d fleet.DeviceID, online bool) {
	g.mu.Lock()
	h := g.here[n.gateway]
	if h == nil || !h.online[d].since.IsZero() == online {
		g.mu.Unlock()
		return
	}
	if online {
		h.online[d] = answering{since: n.at}
		g.metrics.devices.Inc()
	} else {
		delete(h.online, d)
		g.metrics.devices.Dec()
	}
	g.mu.Unlock()
	if g.app.Channel.Online(d) { // its own session is what counts
		return
	}
	if online {
		g.app.desk.came(n.account, d)
	} else {
		g.app.Events.Publish(event.Event{Type: event.DeviceOffline, Account: n.account, Device: d})
	}
}

// found saves findings, and looks what they change.
func (g *gatewayDesk) found(ctx context.Context, n gatewayNews, found []order.Finding) {
	list := make([]fleet.Found, 0, len(found))
	var ours string
	if !g.retried(ctx, "an account's address is not known", n, func(ctx context.Context) error {
		p, err := g.app.Store.Provisioning(ctx, n.account)
		ours = p.Key
		return err
	}) {
		return
	}
	newest := map[fleet.MAC]order.Finding{}
	for _, f := range found {
		newest[f.MAC] = f
	}
	for _, f := range newest {
		if f.Server != "" {
			f.Server = fleet.OtherServer(f.Server, ours)
		}
		list = append(list, fleet.Found{MAC: f.MAC, Address: f.Address, Family: f.Family, Model: f.Model, Serial: f.Serial, Version: f.Version, Server: f.Server, Condition: string(f.Condition),
			Detail: f.Detail, Certificate: f.Certificate, Pinned: f.Pinned, Overrides: f.Overrides, At: n.at})
	}
	var news []fleet.FoundNews
	if !g.retried(ctx, "what a gateway found is not saved", n, func(ctx context.Context) (err error) {
		news, err = g.app.Store.SaveFound(ctx, n.account, n.gateway, list)
		return err
	}) {
		return
	}
	took := false
	for _, v := range news {
		took = took || v.Took
		g.stands(ctx, n, v, newest[v.MAC])
	}
	if took {
		g.dirty(n.account, "", rosterSoon)
	}
}

// stands does what follows from how a phone stands now.
func (g *gatewayDesk) stands(ctx context.Context, n gatewayNews, v fleet.FoundNews, f order.Finding) {
	if v.Learned {
		_ = g.app.Bus.Tell(ctx, fleet.Notice{Account: n.account, About: "device", MAC: v.MAC}) // a lost notice costs time, not truth
	}
	was, good := order.Condition(v.Was), f.Condition == order.Ready || f.Condition == order.InCall
	if v.Device != "" && good && g.speaks(v.Device) == n.gateway {
		g.link(n, v.Device, true)
		g.app.Channel.SawByGateway(n.account, fleet.LinkSighting{Device: v.Device, Online: true, At: n.at, Gateway: n.gateway})
	}
	if was == f.Condition {
		return
	}
	g.metrics.findings.WithLabelValues(string(f.Condition)).Inc()
	if was.NeedsPerson() || f.Condition.NeedsPerson() {
		data := map[string]string{"gateway": string(n.gateway), "mac": v.MAC.String(), "condition": string(f.Condition)}
		if v.Was != "" {
			data["was"] = v.Was
		}
		g.app.Events.Publish(event.Event{Type: event.GatewayFinding, Account: n.account, Device: v.Device, Data: data})
	}
	if v.Device != "" && good && was.NeedsPerson() { // what failed for that reason is tried anew
		tryCtx, cancel := context.WithTimeout(ctx, 10*time.Second)
		defer cancel()
		if _, err := g.app.Sync.Retry(tryCtx, n.account, v.Device); err != nil {
			g.app.Log.Error("begin anew with a device that its gateway gets into again", "account", n.account, "device", v.Device, "err", err)
		}
		g.app.Sync.Arrived(n.account, v.Device)
	}
}
