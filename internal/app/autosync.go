package app

import (
	"context"
	"iter"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/autosync"
	"muster/internal/checksync"
	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/roster"
	"muster/internal/store"
	"muster/internal/work"
)

// buildAutoSync makes the loop that carries credentials to devices, and lets it
// hear what people change.
func (a *App) buildAutoSync(reg prometheus.Registerer, dialects *dialect.Set, all *roster.Roster, server func(fleet.Provisioning) *dialect.Server) {
	a.notify = checksync.NewRoad(checksync.New(checksync.Options{}), a.Store, a.Log, reg)
	limits := autosync.DefaultLimits()
	limits.Confirm = a.Config.SyncConfirm
	a.Sync = autosync.New(autosync.Options{
		Store: a.Store, Members: members{all, a.Store}, Dialects: dialects, Roads: []autosync.Road{&a.channelRoad, gatewayRoad{a.gateways}, a.notify},
		Server: func(p fleet.Provisioning) dialect.Server { return *server(p) },
		Rate:   a.Config.SyncRate, Limits: limits, Log: a.Log, Metrics: autosync.NewMetrics(reg),
		Happened: a.Events.Publish,
		Changed: func(ctx context.Context, id fleet.AccountID) {
			_ = a.Bus.Tell(ctx, fleet.Notice{Account: id, About: "credentials"})
		},
	})
	a.Bus.Hear(a.hearForSync)
}

// hearForSync wakes the loop for what may make an order due. What it does not
// hear of it finds a minute later.
func (a *App) hearForSync(n fleet.Notice) {
	if n.About == "credentials" || n.About == "account" || n.About == "gone" {
		a.notify.Forget(n.Account)
	}
	switch {
	case n.About == "device" && n.Device != "":
		a.Sync.Arrived(n.Account, n.Device)
	case n.About == "device" && n.MAC != fleet.MAC{}: // it said something new of itself: no order is due for that
	case n.About == "credentials" || n.About == "account" || n.About == "device" || n.About == "group" || n.About == "site" || n.About == "user":
		a.Sync.Wake(n.Account)
	}
}

// acked takes a device's answer in.
func (a *App) acked(id fleet.AccountID, d fleet.DeviceID, k order.Ack) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := a.Sync.Acked(ctx, id, d, k); err != nil {
		a.Log.Error("save a device's answer", "account", id, "device", d, "err", err)
	}
}

// tellMany is how bulk jobs reach devices.
func (a *App) tellMany(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, do work.Action) (string, error) {
	if do == work.Rediscover {
		_ = a.Bus.Tell(ctx, fleet.Notice{Account: id, About: "rediscover", Device: d})
	}
	return a.Sync.TellPaced(ctx, id, d, map[work.Action]order.Verb{work.Sync: order.Sync, work.Restart: order.Restart, work.Rediscover: order.Rediscover}[do])
}

// members is what the loop asks of who is in which group.
type members struct {
	roster *roster.Roster
	store  store.Store
}

func (m members) Fill(ctx context.Context, d *fleet.Device) error {
	return m.roster.Of(d.Account).Fill(ctx, d)
}

func (m members) Walk(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return m.roster.Of(id).Walk(ctx)
}

func (m members) Tally(ctx context.Context, id fleet.AccountID, groups []string) ([]fleet.Tally, error) {
	if len(groups) == 0 {
		return m.store.TallyDevices(ctx, id)
	}
	return m.roster.Of(id).Tally(ctx, groups)
}

// A link is the device channel as a road needs it.
type link interface {
	Online(d fleet.DeviceID) bool
	Heard(d fleet.DeviceID) bool
	Send(ctx context.Context, d fleet.DeviceID, c order.Command) error
}

// channelRoad leads to devices with a session. The zero value leads nowhere.
type channelRoad struct{ link atomic.Pointer[link] }

func (*channelRoad) Name() string { return autosync.Channel }

// open says by what it leads.
func (r *channelRoad) open(l link) { r.link.Store(&l) }

func (r *channelRoad) Reaches(d fleet.Device) bool {
	l := r.link.Load()
	return l != nil && (*l).Online(d.ID)
}

// Heard implements autosync.Listener.
func (r *channelRoad) Heard(id fleet.DeviceID) bool {
	l := r.link.Load()
	return l == nil || (*l).Heard(id)
}

func (r *channelRoad) Send(ctx context.Context, d fleet.Device, c order.Command) error {
	l := r.link.Load()
	if l == nil {
		return fault.New(fault.Unavailable, "there is no device channel")
	}
	return (*l).Send(ctx, d.ID, c)
}
