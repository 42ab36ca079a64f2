package gateway

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"muster/internal/checksync"
	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/gateway/phone"
	"muster/internal/secret"
)

// A Gateway is one running gateway. Locks are taken in the order tasksMu, lanes.mu and
// tasksMu, mu, outbox, keep; nothing is asked of a phone, and nothing waits for a disk but
// the beginning of a restart, under any.
type Gateway struct {
	o       Options
	log     *slog.Logger
	id      *identity
	pool    *x509.CertPool
	keep    *keep.Keep
	held    *os.File
	started time.Time

	out     *outbox
	roster  book
	chart   *chart
	memos   *memos
	drivers *phone.Drivers
	lanes   *lanes
	metrics *metrics

	mu       sync.Mutex
	views    map[fleet.MAC]*view
	lapBegan time.Time

	tasksMu sync.Mutex
	tasks   map[string]*task

	sweepNow chan struct{}
	scans    chan []netip.Prefix
	work     sync.WaitGroup
	listener net.Listener
}

// Start enrolls the gateway if it has no identity yet, and brings back what it had to
// do. Run has it work. A *UsageError is about what it was told.
func Start(ctx context.Context, o Options) (*Gateway, error) {
	if err := o.defaults(); err != nil {
		return nil, err
	}
	g := &Gateway{o: o, log: o.Log, started: time.Now().UTC().Truncate(time.Second), views: map[fleet.MAC]*view{}, tasks: map[string]*task{},
		sweepNow: make(chan struct{}, 1), scans: make(chan []netip.Prefix, 1), lapBegan: time.Now()}
	var err error
	if g.chart, err = newChart(o); err != nil {
		return nil, err
	}
	keys, held, err := openData(o.Data)
	if err != nil {
		return nil, err
	}
	g.held = held
	if err := g.prepare(ctx, keys); err != nil {
		g.close()
		return nil, err
	}
	return g, nil
}

func (g *Gateway) prepare(ctx context.Context, keys *secret.Keyring) error {
	var more []byte
	var err error
	if g.o.RootCA != "" {
		if more, err = os.ReadFile(g.o.RootCA); err != nil {
			return &UsageError{"--root-ca", err.Error()}
		}
	}
	old, err := g.identify(ctx, keys, more)
	if err != nil {
		return err
	}
	if g.pool, err = g.id.roots(more); err != nil {
		return err
	}
	path := filepath.Join(g.o.Data, stateFile)
	if old != nil && old.Gateway != g.id.Gateway {
		// Another gateway's roster and commands are not this one's.
		if err := os.Rename(path, path+"."+old.Gateway); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	var aside string
	if g.keep, aside, err = keep.Open(path, keys); err != nil {
		return err
	}
	if aside != "" {
		g.log.Error("the gateway's state was damaged: what could be read is kept, the server is asked for the rest", "damaged", aside)
	}
	g.restore(aside != "")
	if g.o.Metrics != "" {
		if g.listener, err = net.Listen("tcp", g.o.Metrics); err != nil {
			return &UsageError{"--metrics-addr", err.Error()}
		}
	}
	return nil
}

// identify loads the identity or, with a token that is not the one it was got with,
// gets one; old is what stood there before.
func (g *Gateway) identify(ctx context.Context, keys *secret.Keyring, rootCA []byte) (old *identity, err error) {
	if old, err = loadIdentity(g.o.Data, keys); err != nil {
		return nil, err
	}
	if g.id = old; old != nil && (g.o.Token.Empty() || old.Token == hashOf(g.o.Token)) {
		return old, nil
	}
	if g.o.Token.Empty() {
		return nil, usage("--token", "is needed with the first start: the server shows it once when the gateway is created (muster gateway create)")
	}
	id, err := enroll(ctx, g.o, rootCA)
	if err != nil {
		return old, err
	}
	if err := id.save(g.o.Data, keys); err != nil {
		return old, fmt.Errorf("the gateway is enrolled, and its identity cannot be kept; make a new token and try again: %w", err)
	}
	g.id = id
	g.log.Info("enrolled", "gateway", id.Gateway, "channel", id.URL)
	return old, nil
}

// restore brings back what the last process left.
func (g *Gateway) restore(damaged bool) {
	g.out = newOutbox(g.keep)
	g.memos = &memos{g.keep}
	g.lanes = newLanes(g.o.Work, g.try)
	g.metrics = newMetrics(g)
	g.roster.load(g.keep, damaged)
	g.drivers = phone.New(phone.Options{Memory: g.memos, SIP: checksync.New(checksync.Options{}), ActionURI: g.o.ActionURI, Wait: g.o.Wait})
	g.loadViews()
	for _, d := range g.roster.now.Load().devices {
		g.view(d.MAC)
	}
	g.loadTasks()
}

// ID is who the gateway is for its server.
func (g *Gateway) ID() string { return g.id.Gateway }

// MetricsAddr is where /metrics is served; empty: nowhere.
func (g *Gateway) MetricsAddr() string {
	if g.listener == nil {
		return ""
	}
	return g.listener.Addr().String()
}

// Run works until ctx ends, and returns when all of it has ended. It is called once.
func (g *Gateway) Run(ctx context.Context) error {
	defer g.close()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	g.lanes.start(ctx)
	for _, f := range []func(context.Context){g.uplink, g.sweep, g.scan, g.flush, g.serveMetrics} {
		g.work.Go(func() { f(ctx) })
	}
	<-ctx.Done()
	g.work.Wait()
	g.lanes.stop()
	return g.keep.Flush()
}

// flush puts on disk what was only noted, soon after.
func (g *Gateway) flush(ctx context.Context) {
	t := time.NewTicker(flushEvery)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if err := g.keep.Flush(); err != nil {
				g.log.Error("the gateway's state cannot be kept", "err", err)
			}
		case <-ctx.Done():
			return
		}
	}
}

const flushEvery = 3 * time.Second

func (g *Gateway) serveMetrics(ctx context.Context) {
	if g.listener == nil {
		return
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(g.metrics.registry, promhttp.HandlerOpts{}))
	s := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, IdleTimeout: time.Minute}
	stop := context.AfterFunc(ctx, func() { _ = s.Close() })
	defer stop()
	if err := s.Serve(g.listener); err != nil && !errors.Is(err, http.ErrServerClosed) {
		g.log.Error("metrics", "err", err)
	}
}

func (g *Gateway) close() {
	if g.keep != nil {
		_ = g.keep.Close()
	}
	if g.listener != nil {
		_ = g.listener.Close()
	}
	_ = g.held.Close()
}
