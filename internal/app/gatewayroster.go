package app

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"net/netip"
	"time"

	"muster/internal/autosync"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/secret"
)

// roster tells a gateway which devices are its own, unless it knows.
func (g *gatewayDesk) roster(ctx context.Context, id fleet.GatewayID, h *gatewayHere) {
	n := gatewayNews{account: h.account, gateway: id}
	var whole order.GatewayRoster
	if !g.retried(ctx, "a gateway's roster cannot be read", n, func(ctx context.Context) (err error) {
		whole, err = g.readRoster(ctx, h.account, id)
		return err
	}) {
		return
	}
	g.assign(h, id, whole.Devices)
	text, err := json.Marshal(whole)
	sum := sha256.Sum256(text)
	if err != nil || sum == h.sent {
		return
	}
	revision := time.Now().UnixMicro() // grows through restarts, and through a restored backup
	parts := (len(whole.Devices) + order.MaxRosterPart - 1) / order.MaxRosterPart
	parts = max(parts, 1)
	for i := range parts {
		part := order.GatewayRoster{Revision: revision, Part: i + 1, Of: parts,
			Devices: whole.Devices[i*order.MaxRosterPart : min((i+1)*order.MaxRosterPart, len(whole.Devices))]}
		if i == 0 {
			part.Logins = whole.Logins
		}
		if err := g.patient(ctx, id, order.GatewayDown{Roster: &part}); err != nil {
			g.app.Log.Info("a gateway's roster is not sent whole, and will be again", "account", h.account, "gateway", id, "err", err)
			return
		}
	}
	h.sent = sum
	g.metrics.rosters.Inc()
}

// patient sends a message, and waits a while for a gateway that is busy.
func (g *gatewayDesk) patient(ctx context.Context, id fleet.GatewayID, m order.GatewayDown) error {
	for range 100 {
		err := g.app.Channel.SendGateway(ctx, id, m)
		if f := fault.As(err); f == nil || f.Code != "gatewayBusy" {
			return err
		}
		t := time.NewTimer(100 * time.Millisecond)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return ctx.Err()
		}
	}
	return fault.Coded(fault.Unavailable, "gatewayBusy", "the gateway does not confirm what it is sent")
}

// assign notes which devices a gateway speaks for.
func (g *gatewayDesk) assign(h *gatewayHere, id fleet.GatewayID, devices []order.GatewayDevice) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.here[id] != h {
		return
	}
	mine := map[fleet.DeviceID]bool{}
	for _, d := range devices {
		if d.Mine {
			mine[d.Device] = true
			g.of[d.Device] = id
		}
	}
	for d, of := range g.of {
		if of == id && !mine[d] {
			delete(g.of, d)
		}
	}
	for d := range h.online {
		if !mine[d] {
			delete(h.online, d)
			g.metrics.devices.Dec()
		}
	}
}

// readRoster reads the roster of a gateway, without revision and parts.
func (g *gatewayDesk) readRoster(ctx context.Context, a fleet.AccountID, id fleet.GatewayID) (order.GatewayRoster, error) {
	var out order.GatewayRoster
	st := g.app.Store
	gone, err := st.ReleaseStrays(ctx, a, id)
	if err != nil {
		return out, err
	}
	for _, d := range gone {
		g.app.desk.left(a, d)
	}
	all, err := st.Gateways(ctx, a, fleet.Page{})
	if err != nil {
		return out, err
	}
	here, there := map[fleet.GatewayID]bool{}, 0
	var v fleet.Gateway
	for _, other := range all {
		if other.ID == id {
			v = other
		}
	}
	if v.ID == "" {
		return out, fault.New(fault.Missing, "no such gateway")
	}
	for _, other := range all {
		if other.ID != id && other.Site == v.Site && other.Connection == fleet.Online {
			here[other.ID], there = true, there+1
		}
	}
	trusted, err := g.trusted(ctx, a, id)
	if err != nil {
		return out, err
	}
	p, err := st.Provisioning(ctx, a)
	if err != nil {
		return out, err
	}
	out.Logins = logins(v, p.Defaults.AdminPassword)
	out.Devices = []order.GatewayDevice{}
	for after := fleet.DeviceID(""); ; {
		page, err := st.GatewayDevices(ctx, a, id, after, 1000)
		if err != nil {
			return out, err
		}
		for _, d := range page {
			after = d.ID
			out.Devices = append(out.Devices, order.GatewayDevice{Device: d.ID, MAC: d.MAC, Family: d.Family, Model: d.Model, Serial: d.Serial, Address: seenAt(v, d.Address),
				// Alone at its site, a gateway may look for all that nobody else has; of several, the
				// first that reports a device gets it.
				Mine: d.Link.Gateway == id || there == 0 && !here[d.Link.Gateway], Trust: trusted[d.MAC]})
		}
		if len(page) < 1000 {
			return out, nil
		}
	}
}

// trusted are the certificates that somebody said are right.
func (g *gatewayDesk) trusted(ctx context.Context, a fleet.AccountID, id fleet.GatewayID) (map[fleet.MAC]string, error) {
	out := map[fleet.MAC]string{}
	q := fleet.FoundQuery{Page: fleet.Page{Limit: 1000}, Trusted: true}
	for {
		page, err := g.app.Store.Finds(ctx, a, id, q)
		if err != nil {
			return nil, err
		}
		for _, f := range page {
			out[f.MAC] = f.Trusted
			q.After = f.MAC.String()
		}
		if len(page) < q.Limit {
			return out, nil
		}
	}
}

// logins are what the gateway was told and, for a family that it was told nothing of,
// what the account gives its devices: the administrator's password of deviceDefaults.
func logins(v fleet.Gateway, given secret.Text) map[fleet.Family]order.GatewayLogin {
	out := map[fleet.Family]order.GatewayLogin{}
	if !given.Empty() {
		sum := sha256.Sum256([]byte(given.Reveal()))
		revision := int64(binary.BigEndian.Uint64(sum[:]) >> 2) // nobody counts its changes
		for _, f := range [...]fleet.Family{fleet.UCS, fleet.PolyOS} {
			out[f] = order.GatewayLogin{Password: given.Reveal(), Revision: revision}
		}
	}
	for f, l := range v.Logins {
		out[f] = order.GatewayLogin{User: l.User, Password: l.Password.Reveal(), Revision: l.Revision, PushUser: l.PushUser, PushPassword: l.PushPassword.Reveal()}
	}
	return out
}

// seenAt is a device's address as the server saw it, when that can be one of the gateway's LAN.
func seenAt(v fleet.Gateway, text string) netip.Addr {
	a, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}
	}
	a = a.Unmap()
	for _, n := range v.Networks {
		if n.Contains(a) {
			return a
		}
	}
	if len(v.Networks) == 0 && (a.IsPrivate() || a.IsLoopback()) {
		return a
	}
	return netip.Addr{}
}

// send hands a command for a device to the gateway that speaks for it; as channel.Server.Send.
func (g *gatewayDesk) send(ctx context.Context, d fleet.DeviceID, c order.Command) error {
	id := g.speaks(d)
	if id == "" {
		return fault.Coded(fault.Unavailable, "deviceOffline", "the device is offline")
	}
	raw := order.RawCommand{ID: c.ID, Command: c.Command, IssuedAt: c.IssuedAt, ExpiresAt: c.ExpiresAt}
	if c.Payload != nil {
		text, err := json.Marshal(c.Payload)
		if err != nil {
			return err
		}
		raw.Payload = text
	}
	err := g.app.Channel.SendGateway(ctx, id, order.GatewayDown{Command: &order.DeviceCommand{Device: d, Command: raw}})
	switch f := fault.As(err); {
	case f != nil && f.Code == "gatewayBusy":
		return fault.Coded(fault.Unavailable, "deviceBusy", "the device's gateway has not confirmed earlier commands yet")
	case f != nil && f.Code == "gatewayOffline":
		return fault.Coded(fault.Unavailable, "deviceOffline", "the device's gateway is offline")
	}
	return err
}

// Show implements admin.Gateways.
func (g *gatewayDesk) Show(ctx context.Context, v fleet.Gateway, f fleet.Found, text string, until time.Time) error {
	id := "shw_" + secret.Generate(26)
	answer := make(chan order.Shown, 1)
	g.mu.Lock()
	g.shows[id] = answer
	g.mu.Unlock()
	defer func() {
		g.mu.Lock()
		delete(g.shows, id)
		g.mu.Unlock()
	}()
	if err := g.app.Channel.SendGateway(ctx, v.ID, order.GatewayDown{Show: &order.ShowText{ID: id, MAC: f.MAC, Family: f.Family, Text: text, ExpiresAt: until}}); err != nil {
		return notThere(err)
	}
	t := time.NewTimer(showFor)
	defer t.Stop()
	select {
	case s := <-answer:
		if !s.OK {
			return fault.Coded(fault.Conflict, "notShown", "the phone shows nothing: %s", orWords(s.Detail, "the gateway did not say why"))
		}
		return nil
	case <-t.C:
		return fault.Coded(fault.Conflict, "noAnswer", "the gateway did not answer in time; the PIN may stand on the screen all the same")
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Scan implements admin.Gateways.
func (g *gatewayDesk) Scan(ctx context.Context, v fleet.Gateway, networks []netip.Prefix) error {
	return notThere(g.app.Channel.SendGateway(ctx, v.ID, order.GatewayDown{Scan: &order.ScanNow{Networks: networks}}))
}

// notThere is how people are told that a gateway takes nothing now.
func notThere(err error) error {
	if f := fault.As(err); f != nil && f.Kind == fault.Unavailable {
		return fault.Coded(fault.Conflict, f.Code, "%s", f.Say).Because(err)
	}
	return err
}

func orWords(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// A gatewayRoad leads to devices that a connected gateway gets into.
type gatewayRoad struct{ desk *gatewayDesk }

func (gatewayRoad) Name() string { return autosync.Gateway }

func (r gatewayRoad) Reaches(d fleet.Device) bool { return r.desk.reaches(d.ID) }

// Heard implements autosync.Listener.
func (r gatewayRoad) Heard(d fleet.DeviceID) bool { return r.desk.heard(d) }

func (r gatewayRoad) Send(ctx context.Context, d fleet.Device, c order.Command) error {
	return r.desk.send(ctx, d.ID, c)
}

// A sender hands live settings to devices: by their own session, else by their gateway.
type sender struct{ app *App }

func (s sender) Send(ctx context.Context, d fleet.DeviceID, c order.Command) error {
	if !s.app.Channel.Online(d) && s.app.gateways.speaks(d) != "" {
		return s.app.gateways.send(ctx, d, c)
	}
	return s.app.Channel.Send(ctx, d, c)
}
