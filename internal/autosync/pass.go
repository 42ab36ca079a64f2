package autosync

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// A pass is one look at an account.
type pass struct {
	r       *Reconciler
	l       *lane
	account fleet.Account
	prov    fleet.Provisioning
	rollout fleet.Rollout
	off     bool      // Auto-Sync, or provisioning: the walk ends at once
	held    bool      // paused: orders time out, and none is sent
	wave    int       // that is open
	room    int       // devices that it still takes
	next    time.Time // when something is due by the mere passing of time; zero: nothing
	sent    int
}

// Pass walks an account once, sends what is due and settles what timed out. It
// is safe to run twice, to kill half-way and to run on two servers at once. With
// a rate it takes as long as that asks for.
func (r *Reconciler) Pass(ctx context.Context, id fleet.AccountID) (sent int, err error) {
	p := &pass{r: r, l: &lane{id: id, asked: map[fleet.DeviceID]time.Time{}, pacer: pacer{rate: r.o.Rate}, doubtful: true}}
	err = p.do(ctx, true)
	return p.sent, err
}

func (r *Reconciler) pass(ctx context.Context, l *lane, whole bool) (time.Time, error) {
	p := &pass{r: r, l: l}
	err := p.do(ctx, whole)
	return p.next, err
}

func (p *pass) do(ctx context.Context, whole bool) error {
	if err := p.look(ctx); err != nil || p.off {
		p.r.takeArrived(p.l)
		return gone(err)
	}
	if err := p.send(ctx, nil); err != nil || !whole { // who arrived
		return err
	}
	have, err := p.r.o.Store.Generations(ctx, p.l.id)
	if err != nil {
		return err
	}
	older := slices.DeleteFunc(slices.Sorted(maps.Keys(have)), func(g fleet.Generation) bool { return g >= p.prov.Current.Generation })
	if len(older) == 0 {
		p.r.o.Metrics.behind(p.l.id, 0)
		return nil
	}
	if err := p.judge(ctx); err != nil {
		return err
	}
	for _, g := range older {
		if err := p.walk(ctx, g); err != nil || p.off {
			return err
		}
	}
	if g := p.l.progress; p.l.of == p.prov.Current.Generation && g.Settled() == g.Begun && p.sent == 0 && !p.paces() {
		return nil // nothing is under way, and to count is dear
	}
	if err := p.count(ctx); err != nil {
		return err
	}
	if g := p.l.progress; p.paces() && g.Settled() < g.Begun { // a wave may open, or the roll-out stop
		p.at(time.Now().Add(waveEvery))
	}
	return nil
}

// gone is err, unless the account went away meanwhile.
func gone(err error) error {
	if errors.Is(err, fault.Missing) {
		return nil
	}
	return err
}

// walk goes over the devices whose newest pair is g.
func (p *pass) walk(ctx context.Context, g fleet.Generation) error {
	for _, c := range [...]fleet.Connection{fleet.Online, fleet.Offline, fleet.Unknown} {
		if c == fleet.Unknown && !p.notifies() {
			continue
		}
		err := p.pages(func(after fleet.DeviceID) ([]fleet.Device, error) {
			return p.r.o.Store.Behind(ctx, p.l.id, g, c, after, pageSize)
		}, func(page []fleet.Device) error { return p.page(ctx, page) })
		if err != nil || p.off {
			return err
		}
	}
	return nil
}

// notifies reports whether devices without a channel are told, too: when the account names a
// network in which they are reached, and last, for nobody answers a check-sync, so no wave can wait for it.
func (p *pass) notifies() bool {
	return len(p.prov.CheckSync.Networks) > 0 && p.wave > len(p.prov.AutoSync.Waves) && slices.ContainsFunc(p.r.o.Roads, func(r Road) bool { return !answers(r.Name()) })
}

func (p *pass) pages(read func(after fleet.DeviceID) ([]fleet.Device, error), do func([]fleet.Device) error) error {
	var last fleet.DeviceID
	for {
		p.r.walking <- struct{}{}
		page, err := read(last)
		<-p.r.walking
		if err != nil || len(page) == 0 {
			return err
		}
		if err := do(page); err != nil || p.off || len(page) < pageSize {
			return err
		}
		last = page[len(page)-1].ID
	}
}

// page takes from a page those about whom something is to be done.
func (p *pass) page(ctx context.Context, page []fleet.Device) error {
	var due, settle []fleet.DeviceID
	for _, d := range page {
		if err := p.fill(ctx, &d); err != nil {
			return err
		}
		switch v := p.verdict(d); v.Step {
		case Send:
			if p.held || p.room == 0 && p.fresh(d) {
				continue
			}
			due = append(due, d.ID)
		case Fail, Forget:
			settle = append(settle, d.ID)
		case Ask:
			if err := p.ask(ctx, d, v.Again); err != nil {
				return err
			}
		default:
			p.at(v.Again)
		}
	}
	if len(settle) > 0 {
		if _, err := p.dispatch(ctx, settle); err != nil || p.off {
			return err
		}
	}
	return p.send(ctx, due)
}

// send sends what is due to these devices, at the account's pace. Who arrives
// meanwhile goes first.
func (p *pass) send(ctx context.Context, ids []fleet.DeviceID) error {
	for !p.off {
		if came := p.r.takeArrived(p.l); len(came) > 0 {
			ids = append(came, slices.DeleteFunc(ids, func(id fleet.DeviceID) bool { // nobody twice: both orders would go out, and one be written down
				_, twice := slices.BinarySearch(came, id)
				return twice
			})...)
		}
		if len(ids) == 0 {
			return nil
		}
		began := time.Now()
		n, err := p.l.pacer.take(ctx, len(ids))
		p.l.waited += time.Since(began)
		if err != nil {
			return err
		}
		sent, err := p.dispatch(ctx, ids[:n])
		p.l.pacer.giveBack(n - sent)
		if err != nil {
			return err
		}
		ids = ids[n:]
	}
	return nil
}

// dispatch looks at everything again, and does what is due now: between a page
// and its turn minutes may have passed.
func (p *pass) dispatch(ctx context.Context, ids []fleet.DeviceID) (sent int, err error) {
	if err := p.look(ctx); err != nil || p.off {
		return 0, gone(err)
	}
	if err := p.judge(ctx); err != nil {
		return 0, err
	}
	now := time.Now()
	orders := map[fleet.DeviceID]fleet.Order{}
	var devices []fleet.Device
	failed := 0
	for _, id := range ids {
		heard := p.r.heard(id) // first: what is read then has it
		d, err := p.device(ctx, id)
		if errors.Is(err, fault.Missing) {
			continue // deleted, or given back
		}
		if err != nil {
			return 0, err
		}
		v := p.verdict(d)
		o := d.Order
		switch v.Step {
		case Ask:
			if err := p.ask(ctx, d, v.Again); err != nil {
				return 0, err
			}
			continue
		case Leave:
			p.at(v.Again)
			continue
		case Fail:
			o.State, o.Reason, o.At = fleet.Refused, v.Why, now
			failed++
		case Forget:
			o.State, o.Reason = fleet.NoOrder, ""
		case Send:
			if p.held || p.room == 0 && p.fresh(d) {
				continue
			}
			if !heard {
				p.at(now.Add(waveEvery))
				continue
			}
			if p.fresh(d) && p.room != Everybody {
				p.room--
				p.l.progress.Begun++
			}
			o = p.order(d, now)
			p.at(now.Add(p.r.o.Limits.wait(o.Tries)))
			d.Order = o
			devices = append(devices, d)
		}
		orders[d.ID] = o
	}
	if len(orders) == 0 {
		return 0, nil
	}
	if err := p.r.o.Store.SaveOrders(ctx, p.l.id, orders); err != nil {
		return 0, gone(err)
	}
	if failed > 0 {
		p.r.o.Metrics.Failed.Add(float64(failed))
		p.l.doubtful = true
		if err := p.judge(ctx); err != nil {
			return 0, err
		}
	}
	return len(devices), p.handOver(ctx, devices)
}

// handOver gives the orders to their roads. They are written down already, so that
// an answer finds them; what no road takes is taken back.
func (p *pass) handOver(ctx context.Context, devices []fleet.Device) error {
	back := map[fleet.DeviceID]fleet.Order{}
	for _, d := range devices {
		if p.held { // by a failure of this very batch
			d.Order.State = fleet.NoOrder
			back[d.ID] = d.Order
			continue
		}
		road := p.r.road(d)
		c := command(d.Order.ID, order.Sync, d.Order.At)
		if answers(d.Order.Road) {
			c.Command, c.Payload = order.ApplyCredentials, p.payload(d)
		}
		var err error = fault.New(fault.Unavailable, "its session ended")
		if road != nil && road.Name() == d.Order.Road {
			err = road.Send(ctx, d, c)
		}
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			d.Order.State = fleet.NoOrder
			back[d.ID] = d.Order
			continue
		}
		p.sent++
		p.r.o.Metrics.Sent.WithLabelValues(d.Order.Road).Inc()
	}
	if len(back) == 0 {
		return nil
	}
	p.l.doubtful = true
	return gone(p.r.o.Store.SaveOrders(ctx, p.l.id, back))
}

// ask tells a device that acknowledged the pair to fetch, once in a cool-down and
// at the account's pace. When it was asked is not stored: one time more does no harm.
func (p *pass) ask(ctx context.Context, d fleet.Device, end time.Time) error {
	p.at(end)
	if p.held {
		return nil
	}
	now := time.Now()
	if next := p.l.asked[d.ID].Add(p.r.o.Limits.CoolDown); now.Before(next) {
		p.at(next)
		return nil
	}
	if len(p.l.asked) >= mostCame {
		clear(p.l.asked)
	}
	p.l.asked[d.ID] = now
	p.at(now.Add(p.r.o.Limits.CoolDown))
	if _, err := p.l.pacer.take(ctx, 1); err != nil {
		return err
	}
	if _, err := p.r.Tell(ctx, d, order.Sync); err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	return nil // whom it did not reach is asked again
}

// order is the next one for d.
func (p *pass) order(d fleet.Device, now time.Time) fleet.Order {
	tries := 1
	road := p.r.road(d).Name()
	if d.Order.Generation == p.prov.Current.Generation && d.Order.Road == road {
		tries = d.Order.Tries + 1
		if road == Gateway && d.Order.Reason != "" { // put off: it answers, so this is no step towards a failure
			tries = min(tries, max(p.r.o.Limits.Tries-1, 1))
		}
	}
	return fleet.Order{ID: newOrderID(), Generation: p.prov.Current.Generation, State: fleet.Sent, Road: road, At: now, Tries: tries}
}

// payload is all of what the family is told (mission A7), or the order is none.
func (p *pass) payload(d fleet.Device) order.Credentials {
	c := order.Credentials{Generation: p.prov.Current.Generation, Settings: map[string]string{}}
	server, pair := p.r.o.Server(p.prov), p.prov.Current.Of(d.MAC)
	server.User, server.Password = pair.User, pair.Password
	for _, s := range p.r.o.Dialects.Of(d.Family).Credentials(server) {
		c.Settings[s.Name] = s.Value
	}
	return c
}

// fresh reports whether an order to d takes room in a wave: it had none of this
// generation yet that can come to an end.
func (p *pass) fresh(d fleet.Device) bool {
	return !d.Order.About(p.prov.Current.Generation) || d.Order.Road == Notify
}

func (p *pass) verdict(d fleet.Device) Verdict {
	name := ""
	if road := p.r.road(d); road != nil && (!answers(road.Name()) || p.r.o.Dialects.Of(d.Family) != nil) {
		name = road.Name()
	}
	return Due(p.prov, p.account.License, d, name, time.Now(), p.r.o.Limits)
}

// road is the best that reaches d now, nil when none does.
func (r *Reconciler) road(d fleet.Device) Road {
	for _, road := range r.o.Roads {
		if road.Reaches(d) {
			return road
		}
	}
	return nil
}

// heard reports whether it is known which server a device uses.
func (r *Reconciler) heard(id fleet.DeviceID) bool {
	return !slices.ContainsFunc(r.o.Roads, func(road Road) bool {
		l, ok := road.(Listener)
		return ok && !l.Heard(id)
	})
}

func (p *pass) at(t time.Time) {
	if !t.IsZero() && (p.next.IsZero() || t.Before(p.next)) {
		p.next = t
	}
}

// device reads a device of the account as it is now.
func (p *pass) device(ctx context.Context, id fleet.DeviceID) (fleet.Device, error) {
	d, err := p.r.o.Store.FindDevice(ctx, p.l.id, string(id))
	if err == nil && (d.Account != p.l.id || d.ID != id) {
		err = fault.New(fault.Missing, "no such device")
	}
	if err == nil {
		err = p.fill(ctx, &d)
	}
	return d, err
}

// fill says who is in which group, where the scope asks.
func (p *pass) fill(ctx context.Context, d *fleet.Device) error {
	if len(p.prov.AutoSync.Groups) == 0 {
		return nil
	}
	return p.r.o.Members.Fill(ctx, d)
}

func (r *Reconciler) takeArrived(l *lane) []fleet.DeviceID {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(l.arrived) == 0 {
		return nil
	}
	ids := slices.Sorted(maps.Keys(l.arrived))
	clear(l.arrived)
	return ids
}
