package app

import (
	"context"
	"hash/maphash"
	"maps"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// A gatewayDesk takes what gateways say off their connections, and tells them
// which devices are theirs. What a device is told by its gateway goes out here, and what
// a gateway says of it comes in as if the device had said it. All of it is of this process: a
// gateway that connects again says it anew.
type gatewayDesk struct {
	app     *App
	metrics *gatewayMetrics
	seed    maphash.Seed
	in      [8]chan gatewayNews
	done    chan struct{} // closed when nobody reads in any more

	mu    sync.Mutex
	here  map[fleet.GatewayID]*gatewayHere
	of    map[fleet.DeviceID]fleet.GatewayID // who speaks for a device, of those that are here
	shows map[string]chan order.Shown
}

// A gatewayHere is a gateway with a session on this server.
type gatewayHere struct {
	account fleet.AccountID
	due     bool                         // its roster is to be looked at
	sent    [32]byte                     // of the roster that it has; only its own worker looks at it
	online  map[fleet.DeviceID]answering // devices whose own interface answers it
}

// answering is since when, and whether what the gateway said of the device is stored.
type answering struct {
	since  time.Time
	stored bool
}

// gatewayNews is one of its fields.
type gatewayNews struct {
	account fleet.AccountID
	gateway fleet.GatewayID
	at      time.Time
	came    *netip.Addr
	left    bool
	roster  bool
	said    *order.GatewayUp
}

const (
	firstState   = 5 * time.Second // what a gateway is waited for to say which server a device uses
	gatewayDepth = 32              // messages that wait in a row before their gateways are held up
	rosterSoon   = time.Second
	rosterLater  = 10 * time.Second // after news that hardly ever matter to one
	rosterEvery  = 5 * time.Minute  // in case a notice was lost
	gatewayTry   = 30 * time.Second // for the database
	showFor      = 15 * time.Second // for a gateway to say that it did
)

func newGatewayDesk(a *App, r prometheus.Registerer) *gatewayDesk {
	g := &gatewayDesk{app: a, metrics: newGatewayMetrics(r), seed: maphash.MakeSeed(), done: make(chan struct{}),
		here: map[fleet.GatewayID]*gatewayHere{}, of: map[fleet.DeviceID]fleet.GatewayID{}, shows: map[string]chan order.Shown{}}
	for i := range g.in {
		g.in[i] = make(chan gatewayNews, gatewayDepth)
	}
	return g
}

// run works until ctx ends.
func (g *gatewayDesk) run(ctx context.Context) {
	var all sync.WaitGroup
	for _, in := range g.in {
		all.Go(func() {
			for {
				select {
				case n := <-in:
					g.take(ctx, n)
				case <-ctx.Done():
					return
				}
			}
		})
	}
	t := time.NewTicker(rosterEvery)
	defer t.Stop()
	for ctx.Err() == nil {
		select {
		case <-t.C:
			g.dirty("", "", 0)
		case <-ctx.Done():
		}
	}
	close(g.done)
	all.Wait()
}

// put holds the gateway up while its row is full.
func (g *gatewayDesk) put(n gatewayNews) {
	n.at = time.Now()
	select {
	case g.in[maphash.String(g.seed, string(n.gateway))%uint64(len(g.in))] <- n:
	case <-g.done:
	}
}

// came and what follows is what the channel tells of.
func (g *gatewayDesk) came(a fleet.AccountID, id fleet.GatewayID, from netip.Addr) {
	g.put(gatewayNews{account: a, gateway: id, came: &from})
}

func (g *gatewayDesk) left(a fleet.AccountID, id fleet.GatewayID) {
	g.put(gatewayNews{account: a, gateway: id, left: true})
}

func (g *gatewayDesk) hear(a fleet.AccountID, id fleet.GatewayID, b []byte) {
	m, err := order.ReadGatewayUp(b)
	if err != nil {
		g.metrics.messages.WithLabelValues("malformed").Inc()
		g.app.Log.Debug("a message of a gateway is none", "account", a, "gateway", id, "err", err)
		return
	}
	g.put(gatewayNews{account: a, gateway: id, said: &m})
}

func (g *gatewayDesk) take(ctx context.Context, n gatewayNews) {
	switch {
	case n.came != nil:
		g.begin(ctx, n)
	case n.left:
		g.end(ctx, n)
	case n.roster:
		g.mu.Lock()
		h := g.here[n.gateway]
		if h != nil {
			h.due = false
		}
		g.mu.Unlock()
		if h != nil {
			g.roster(ctx, n.gateway, h)
		}
	default:
		g.read(ctx, n)
	}
}

// retried does f until the database takes it; what is no trouble of the database's ends at once.
func (g *gatewayDesk) retried(ctx context.Context, what string, n gatewayNews, f func(ctx context.Context) error) bool {
	ctx, cancel := context.WithTimeout(ctx, gatewayTry)
	defer cancel()
	for {
		err := f(ctx)
		if err == nil {
			return true
		}
		e := fault.As(err)
		if ctx.Err() != nil || e != nil && e.Kind != fault.Unavailable {
			if e == nil || e.Kind != fault.Missing { // it was deleted, and its session ends
				g.app.Log.Error(what, "account", n.account, "gateway", n.gateway, "err", err)
			}
			return false
		}
		t := time.NewTimer(time.Second)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
		}
	}
}

func (g *gatewayDesk) sighting(n gatewayNews, online bool) fleet.GatewaySighting {
	return fleet.GatewaySighting{Gateway: n.gateway, Online: online, Node: g.app.node(), At: n.at}
}

func (g *gatewayDesk) begin(ctx context.Context, n gatewayNews) {
	if !g.retried(ctx, "a gateway's session is not written down", n, func(ctx context.Context) error {
		_, err := g.app.Store.SawGateway(ctx, n.account, g.sighting(n, true))
		return err
	}) {
		return
	}
	g.mu.Lock()
	h := g.here[n.gateway]
	again := h != nil // it took its own place: nobody was told that it left
	if h == nil {
		h = &gatewayHere{account: n.account, online: map[fleet.DeviceID]answering{}}
		g.here[n.gateway] = h
	}
	h.sent = [32]byte{}
	g.mu.Unlock()
	if !again {
		g.metrics.connected.Inc()
		g.app.Log.Info("a gateway is here", "account", n.account, "gateway", n.gateway, "source", n.came.String())
		g.app.Events.Publish(event.Event{Type: event.GatewayOnline, Account: n.account, Data: map[string]string{"gateway": string(n.gateway)}})
	}
	g.roster(ctx, n.gateway, h)
	g.dirty(n.account, n.gateway, rosterSoon) // others are not alone any more
}

func (g *gatewayDesk) end(ctx context.Context, n gatewayNews) {
	g.mu.Lock()
	h := g.here[n.gateway]
	delete(g.here, n.gateway)
	for d, id := range g.of {
		if id == n.gateway {
			delete(g.of, d)
		}
	}
	if h != nil {
		g.metrics.devices.Sub(float64(len(h.online)))
	}
	g.mu.Unlock()
	if h == nil {
		return
	}
	g.metrics.connected.Dec()
	var lost []fleet.DeviceID
	g.retried(ctx, "the end of a gateway's session is not written down", n, func(ctx context.Context) (err error) {
		lost, err = g.app.Store.SawGateway(ctx, n.account, g.sighting(n, false))
		return err
	})
	g.app.Log.Info("a gateway left", "account", n.account, "gateway", n.gateway, "devices", len(lost))
	g.app.Events.Publish(event.Event{Type: event.GatewayOffline, Account: n.account, Data: map[string]string{"gateway": string(n.gateway)}})
	for _, d := range lost {
		g.app.desk.left(n.account, d)
	}
	g.dirty(n.account, "", rosterSoon) // others may take over
}

// ownEnded says again what a gateway knows of a device whose own session ended.
func (g *gatewayDesk) ownEnded(a fleet.AccountID, d fleet.DeviceID) {
	g.mu.Lock()
	id := g.of[d]
	h := g.here[id]
	online := h != nil && !h.online[d].since.IsZero()
	g.mu.Unlock()
	if online {
		g.app.Channel.SawByGateway(a, fleet.LinkSighting{Device: d, Online: true, At: time.Now(), Gateway: id})
	}
}

// speaks returns who speaks for a device and is here; empty: nobody.
func (g *gatewayDesk) speaks(d fleet.DeviceID) fleet.GatewayID {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.of[d]
}

// reaches reports whether a gateway that listens here says that the device answers it.
func (g *gatewayDesk) reaches(d fleet.DeviceID) bool {
	g.mu.Lock()
	id := g.of[d]
	h := g.here[id]
	online := h != nil && !h.online[d].since.IsZero()
	g.mu.Unlock()
	return online && g.app.Channel.GatewayOnline(id)
}

// stored hears that what a gateway said of a device is written down.
func (g *gatewayDesk) stored(a fleet.AccountID, id fleet.GatewayID, d fleet.DeviceID) {
	g.mu.Lock()
	h := g.here[id]
	news := false
	if h != nil {
		if of, there := h.online[d]; there && !of.stored {
			h.online[d], news = answering{of.since, true}, true
		}
	}
	g.mu.Unlock()
	if news {
		g.app.Sync.Arrived(a, d)
	}
}

// heard reports whether it is known which server a device uses, as far as its gateway
// can say. One that says nothing for a while has nothing to say.
func (g *gatewayDesk) heard(d fleet.DeviceID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	h := g.here[g.of[d]]
	if h == nil {
		return true
	}
	of, there := h.online[d]
	return !there || of.stored || time.Since(of.since) >= firstState
}

// hearNotice looks at rosters again when what is in them may be another.
func (g *gatewayDesk) hearNotice(n fleet.Notice) {
	switch n.About {
	case "device":
		if n.Device == "" && n.MAC != (fleet.MAC{}) {
			g.dirty(n.Account, "", rosterLater)
			return
		}
		g.dirty(n.Account, "", rosterSoon)
	case "gateway", "site", "account", "credentials", "gone":
		g.dirty(n.Account, "", rosterSoon)
	}
}

// dirty has the rosters of an account's gateways looked at after a while, but for
// one; of all accounts, when none is named. It does not block.
func (g *gatewayDesk) dirty(a fleet.AccountID, but fleet.GatewayID, wait time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, id := range slices.Collect(maps.Keys(g.here)) {
		h := g.here[id]
		if a != "" && h.account != a || id == but || h.due {
			continue
		}
		h.due = true
		time.AfterFunc(wait, func() { g.put(gatewayNews{account: h.account, gateway: id, roster: true}) })
	}
}

// A gatewayMetrics counts. Labels never name a gateway.
type gatewayMetrics struct {
	connected, devices prometheus.Gauge
	messages           *prometheus.CounterVec
	foreign, rosters   prometheus.Counter
	findings           *prometheus.CounterVec
}

func newGatewayMetrics(r prometheus.Registerer) *gatewayMetrics {
	m := &gatewayMetrics{
		connected: prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_gateway_connected", Help: "Gateways connected now."}),
		devices:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "muster_gateway_devices_online", Help: "Devices whose own interface answers a connected gateway."}),
		messages:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_gateway_messages_total", Help: "Messages of gateways, by kind."}, []string{"kind"}),
		foreign:   prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_gateway_foreign_total", Help: "Messages of gateways about devices that are not theirs, ignored."}),
		rosters:   prometheus.NewCounter(prometheus.CounterOpts{Name: "muster_gateway_rosters_total", Help: "Rosters sent to gateways."}),
		findings:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "muster_gateway_findings_total", Help: "Changes of how phones stand for gateways, by the new condition."}, []string{"condition"}),
	}
	r.MustRegister(m.connected, m.devices, m.messages, m.foreign, m.rosters, m.findings)
	return m
}
