package gateway

import (
	"context"
	"errors"
	"net/netip"
	"slices"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/lan"
	"muster/internal/gateway/phone"
	"muster/internal/order"
	"muster/internal/secret"
)

const (
	aroundEvery = 30 * time.Second
	pruneEvery  = 10 * time.Minute
)

func (g *Gateway) wakeSweep() {
	select {
	case g.sweepNow <- struct{}{}:
	default:
	}
}

// sweep looks at every phone whose time has come, so many at once.
func (g *Gateway) sweep(ctx context.Context) {
	looks := make(chan fleet.MAC)
	for range g.o.Looks {
		g.work.Go(func() {
			for {
				select {
				case mac := <-looks:
					g.look(ctx, mac)
				case <-ctx.Done():
					return
				}
			}
		})
	}
	tick := time.NewTicker(min(time.Second, max(g.o.Sweep/4, 10*time.Millisecond)))
	defer tick.Stop()
	around, prune := time.Now().Add(aroundEvery), time.Now().Add(pruneEvery)
	for {
		select {
		case <-tick.C:
		case <-g.sweepNow:
		case <-ctx.Done():
			return
		}
		now := time.Now()
		if now.After(around) {
			around = now.Add(min(aroundEvery, g.o.Sweep))
			g.around()
		}
		if now.After(prune) {
			prune = now.Add(pruneEvery)
			g.prune(now)
		}
		for _, mac := range g.due(now) {
			select {
			case looks <- mac:
			case <-ctx.Done():
				return
			}
		}
		g.lap(now)
	}
}

// due takes the phones whose time has come, the longest waiting first. Those of the
// roster are among them whether anything was seen of them or not.
func (g *Gateway) due(now time.Time) []fleet.MAC {
	g.mu.Lock()
	defer g.mu.Unlock()
	type one struct {
		mac  fleet.MAC
		next time.Time
	}
	var all []one
	for mac, v := range g.views {
		if !v.looking && !v.next.After(now) {
			v.looking = true
			all = append(all, one{mac, v.next})
		}
	}
	slices.SortFunc(all, func(a, b one) int { return a.next.Compare(b.next) })
	out := make([]fleet.MAC, len(all))
	for i, o := range all {
		out[i] = o.mac
	}
	return out
}

// lap measures how long it takes until every device of ours was looked at.
func (g *Gateway) lap(now time.Time) {
	roster := g.roster.now.Load()
	g.mu.Lock()
	defer g.mu.Unlock()
	mine := 0
	last := g.lapBegan
	for _, d := range roster.devices {
		if !d.Mine {
			continue
		}
		mine++
		v := g.views[d.MAC]
		if v == nil || !v.last.After(g.lapBegan) {
			return
		}
		if v.last.After(last) {
			last = v.last
		}
	}
	if mine > 0 {
		g.metrics.swept(last.Sub(g.lapBegan))
		g.log.Debug("sweep", "devices", mine, "took", last.Sub(g.lapBegan))
		g.lapBegan = now
	}
}

// look looks at one phone. Only a device of ours, at an address that is known to be its,
// is asked anything.
func (g *Gateway) look(ctx context.Context, mac fleet.MAC) {
	d, _ := g.roster.now.Load().of(mac)
	d.MAC = mac
	d, known := g.filled(d)
	s := sight{device: d, known: known, find: order.Finding{Family: d.Family, Model: d.Model, Serial: d.Serial}}
	addr, trouble := g.chart.find(ctx, mac, d.Address)
	login, has := g.login(d.Family)
	s.find.Address = addr
	switch {
	case trouble != nil:
		s.err, s.opened = trouble, d.Mine && trouble.Condition == order.OtherDevice
	case !d.Mine, d.Family == fleet.J100, !has:
		s.seen = g.answers(ctx, mac, addr)
		g.unopened(ctx, &s, has)
	default:
		if err := g.trust(ctx, d); err != nil {
			g.log.Error("a certificate that is trusted now cannot be kept", "err", err)
		}
		began := time.Now()
		s.opened = true
		s.look, s.err = g.open(d, addr, login).Look(ctx)
		g.metrics.lookTook(time.Since(began))
	}
	if ctx.Err() != nil {
		return
	}
	g.looked(mac, s)
	if s.opened && s.err == nil && !s.look.InCall {
		g.lanes.kick(slices.Values([]fleet.DeviceID{d.Device}))
	}
	if t := (*phone.Trouble)(nil); s.err != nil && !errors.As(s.err, &t) {
		g.log.Warn("a look at a phone broke off", "mac", mac, "err", s.err)
	}
}

// filled adds what the inventory and the LAN know of a device and the server does not,
// and returns the family that it was taken for so far.
func (g *Gateway) filled(d order.GatewayDevice) (order.GatewayDevice, fleet.Family) {
	listed := g.chart.listed[d.MAC]
	g.mu.Lock()
	known := g.view(d.MAC).Finding.Family
	g.mu.Unlock()
	for _, f := range []fleet.Family{listed.Family, known} {
		if d.Family == "" {
			d.Family = f
		}
	}
	if d.Model == "" {
		d.Model = listed.Model
	}
	if d.Serial == "" {
		d.Serial = listed.Serial
	}
	return d, known
}

// answers reports whether anybody is there: one that refuses is, and one that the kernel finds.
func (g *Gateway) answers(ctx context.Context, mac fleet.MAC, addr netip.Addr) bool {
	if lan.Knock(ctx, netip.AddrPortFrom(addr, g.o.RESTPort), knockWait) {
		return true
	}
	_, by := g.chart.table(0)
	return len(by[mac]) > 0
}

// unopened says how a phone stands that no password is sent to. Of a stranger that may be
// a phone it finds out which family it is of, once.
func (g *Gateway) unopened(ctx context.Context, s *sight, login bool) {
	switch {
	case !s.seen:
	case s.device.Mine && s.device.Family == fleet.J100:
		s.opened = true // it has nothing to be opened: that it is there is all
	case s.device.Mine && !login:
		s.opened, s.err = true, noLogin(s.device.Family)
	case s.find.Family == "" && s.known == "":
		if c, err := g.drivers.Knock(ctx, netip.AddrPortFrom(s.find.Address, g.o.RESTPort)); err == nil {
			s.find.Family = c.Family
		}
	}
}

func noLogin(f fleet.Family) *phone.Trouble {
	return &phone.Trouble{Condition: order.WrongPassword, Say: "nobody has told this gateway the password of phones of the family " + string(f), Do: "set it with muster gateway login"}
}

// login is what opens a family's phones; J100 phones have nothing to open.
func (g *Gateway) login(f fleet.Family) (phone.Login, bool) {
	l, ok := g.roster.now.Load().logins[f]
	if !ok {
		return phone.Login{}, f == fleet.J100
	}
	return phone.Login{User: l.User, Password: secret.New(l.Password), Revision: l.Revision, PushUser: l.PushUser, PushPassword: secret.New(l.PushPassword)}, true
}

func (g *Gateway) open(d order.GatewayDevice, addr netip.Addr, l phone.Login) phone.Phone {
	return g.drivers.Phone(phone.Target{MAC: d.MAC, Family: d.Family, Model: d.Model, Serial: d.Serial,
		Address: netip.AddrPortFrom(addr, g.o.RESTPort), SIP: netip.AddrPortFrom(addr, g.o.SIPPort)}, l)
}
