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
	listed := g.chart.listed[mac]
	s := sight{device: d, find: order.Finding{Family: d.Family, Model: d.Model, Serial: d.Serial}}
	set(&s.find.Family, listed.Family)
	if d.Family != "" {
		s.find.Family = d.Family
	}
	if s.find.Model == "" {
		s.find.Model, s.find.Serial = listed.Model, listed.Serial
	}
	addr, trouble := g.chart.find(ctx, mac, d.Address)
	switch {
	case trouble != nil:
		s.err, s.opened = trouble, true
		if trouble.Condition != order.OtherDevice || !d.Mine {
			s.opened = false
		}
	case !d.Mine:
		s.find.Address = addr
		_, by := g.chart.table(tableAge)
		s.seen = len(by[mac]) > 0 || lan.Knock(ctx, netip.AddrPortFrom(addr, g.o.RESTPort), knockWait)
	default:
		s.find.Address = addr
		login, has := g.login(d.Family)
		if !has {
			s.seen = true
			s.find.Detail = noLogin(d.Family)
			break
		}
		if err := g.memos.trust(d.MAC, d.Trusted); err != nil {
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

func noLogin(f fleet.Family) string {
	return "no user and password for phones of this family are set at this gateway: set them with muster gateway edit, under logins " + string(f)
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
	return g.o.Open(phone.Target{MAC: d.MAC, Family: d.Family, Model: d.Model, Serial: d.Serial,
		Address: netip.AddrPortFrom(addr, g.o.RESTPort), SIP: netip.AddrPortFrom(addr, g.o.SIPPort)}, l)
}
