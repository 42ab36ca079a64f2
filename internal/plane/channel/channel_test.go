package channel

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
	"muster/internal/pki"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const acme = fleet.AccountID("acc_acme")

// A ledger keeps keys and links in memory by the rules of the store.
type ledger struct {
	mu     sync.Mutex
	keys   map[fleet.DeviceID]key
	links  map[fleet.DeviceID]fleet.LinkSighting
	log    []fleet.LinkSighting
	looks  int
	writes int
	lost   int
	broken error
	asked  func() // after the next look at a key, before its answer is seen; nil: nothing
}

func newLedger() *ledger {
	return &ledger{keys: map[fleet.DeviceID]key{}, links: map[fleet.DeviceID]fleet.LinkSighting{}}
}

func secretOf(id fleet.DeviceID) string { return "secret of " + string(id) }

func (l *ledger) pair(ids ...fleet.DeviceID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, id := range ids {
		l.keys[id] = key{acme, sha256.Sum256([]byte(secretOf(id))), true}
	}
}

func (l *ledger) ChannelKey(_ context.Context, id fleet.DeviceID) (fleet.AccountID, [32]byte, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.looks++
	k := l.keys[id]
	if f := l.asked; f != nil {
		l.asked = nil
		defer f()
	}
	return k.account, k.sum, k.held, l.broken
}

func (l *ledger) GatewayKey(_ context.Context, id fleet.GatewayID) (fleet.AccountID, [32]byte, bool, error) {
	return l.ChannelKey(context.Background(), fleet.DeviceID(id))
}

func (l *ledger) SawLinks(_ context.Context, id fleet.AccountID, seen []fleet.LinkSighting) ([]fleet.MAC, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.broken != nil {
		return nil, l.broken
	}
	if id != acme {
		return nil, fault.New(fault.Missing, "no such account")
	}
	l.writes++
	var changed []fleet.MAC
	for _, s := range seen {
		l.log = append(l.log, s)
		if s.Said && s.Version != l.links[s.Device].Version {
			changed = append(changed, fleet.MAC{1})
		}
		if !s.At.Before(l.links[s.Device].At) {
			l.links[s.Device] = s
		}
	}
	return changed, nil
}

func (l *ledger) LostNode(context.Context, string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lost++
	return 0, nil
}

func (l *ledger) Provisioning(_ context.Context, id fleet.AccountID) (fleet.Provisioning, error) {
	if id != acme {
		return fleet.Provisioning{}, fault.New(fault.Missing, "no such account")
	}
	return fleet.Provisioning{Key: "acmekey"}, nil
}

func (l *ledger) link(id fleet.DeviceID) fleet.LinkSighting {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.links[id]
}

func (l *ledger) change(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f()
}

// A house is a server on a real port, and what it told.
type house struct {
	*Server
	*ledger
	t    testing.TB
	dir  string
	addr string
	url  string
	pool *x509.CertPool
	reg  *prometheus.Registry

	came, left chan fleet.DeviceID
	said       chan order.State
	acked      chan order.Ack
	changed    chan fleet.MAC
}

func newHouse(t *testing.T, l Limits, prepare ...func(*Server)) *house {
	t.Helper()
	dir := t.TempDir()
	ca, err := pki.LoadOrCreate(dir, []string{"127.0.0.1", "localhost"}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.ReadFile(filepath.Join(dir, pki.RootFile))
	if err != nil {
		t.Fatal(err)
	}
	h := &house{ledger: newLedger(), t: t, dir: dir, pool: x509.NewCertPool(), reg: prometheus.NewRegistry(),
		came: make(chan fleet.DeviceID, 1000), left: make(chan fleet.DeviceID, 1000), said: make(chan order.State, 1000), acked: make(chan order.Ack, 1000), changed: make(chan fleet.MAC, 1000)}
	h.pool.AppendCertsFromPEM(root)
	if l.Batch == 0 {
		l.Batch = 5 * time.Millisecond
	}
	h.Server, err = New(Options{Store: h.ledger, Keys: h.ledger, TLS: TLS(ca.GetCertificate), Node: "here", Log: slog.New(slog.DiscardHandler), Metrics: NewMetrics(h.reg), Limits: l,
		Came: func(_ fleet.AccountID, d fleet.DeviceID) { h.came <- d },
		Left: func(_ fleet.AccountID, d fleet.DeviceID) { h.left <- d },
		Said: func(_ fleet.AccountID, _ fleet.DeviceID, s order.State) { h.said <- s },
		Changed: func(_ fleet.AccountID, m []fleet.MAC) {
			for _, x := range m {
				h.changed <- x
			}
		},
		Acked: func(_ fleet.AccountID, _ fleet.DeviceID, a order.Ack) { h.acked <- a },
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range prepare {
		f(h.Server)
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h.addr, h.url = ln.Addr().String(), "mqtts://"+ln.Addr().String()
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() { h.Run(ctx) })
	wg.Go(func() {
		if err := h.Serve(ln); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		stop, done := context.WithTimeout(context.Background(), 8*time.Second)
		defer done()
		h.Stop(stop)
		if stop.Err() != nil {
			t.Error("the server did not stop in time")
		}
		cancel()
		wg.Wait()
	})
	return h
}

// crowded makes the limits of one address hold for this machine too.
func crowded(s *Server) { s.gate.spare = func(netip.Addr) bool { return false } }

func (h *house) options(id fleet.DeviceID) *paho.ClientOptions {
	return paho.NewClientOptions().AddBroker(h.url).SetClientID(string(id)).SetUsername(string(id)).SetPassword(secretOf(id)).
		SetTLSConfig(&tls.Config{RootCAs: h.pool}).SetProtocolVersion(4).SetAutoReconnect(false).SetConnectRetry(false).
		SetConnectTimeout(5 * time.Second).SetKeepAlive(30 * time.Second)
}

// dial connects a paho client and returns what CONNACK said.
func (h *house) dial(o *paho.ClientOptions) (paho.Client, error) {
	h.t.Helper()
	c := paho.NewClient(o)
	tok := c.Connect()
	if !tok.WaitTimeout(10 * time.Second) {
		h.t.Fatal("no CONNACK")
	}
	if tok.Error() == nil {
		h.t.Cleanup(func() { c.Disconnect(0) })
	}
	return c, tok.Error()
}

func (h *house) connect(id fleet.DeviceID) paho.Client {
	h.t.Helper()
	c, err := h.dial(h.options(id))
	if err != nil {
		h.t.Fatal(err)
	}
	return c
}

// device is a connected client that listens for its commands.
func (h *house) device(id fleet.DeviceID) (paho.Client, <-chan []byte) {
	h.t.Helper()
	h.pair(id)
	c := h.connect(id)
	got := make(chan []byte, 1000)
	if code := h.subscribe(c, topic(id, topicCmd), func(_ paho.Client, m paho.Message) { got <- m.Payload() }); code != 1 {
		h.t.Fatalf("SUBACK %#x", code)
	}
	if d := <-h.came; d != id {
		h.t.Fatalf("%s came", d)
	}
	return c, got
}

func (h *house) subscribe(c paho.Client, filter string, f paho.MessageHandler) byte {
	h.t.Helper()
	tok := c.Subscribe(filter, 1, f)
	if !tok.WaitTimeout(5 * time.Second) {
		h.t.Fatal("no SUBACK")
	}
	return tok.(*paho.SubscribeToken).Result()[filter]
}

// within waits until a thing is so.
func within(t *testing.T, d time.Duration, what string, so func() bool) {
	t.Helper()
	end := time.Now().Add(d)
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for !so() {
		if time.Now().After(end) {
			t.Fatalf("not in %s: %s", d, what)
		}
		<-tick.C
	}
}

func get[T any](t *testing.T, c <-chan T, what string) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(5 * time.Second):
		t.Fatalf("no %s", what)
	}
	panic("unreachable")
}

// counted sums a counter over its labels, or one of them.
func (h *house) counted(name, label string) (sum float64) {
	h.t.Helper()
	all, err := h.reg.Gather()
	if err != nil {
		h.t.Fatal(err)
	}
	for _, f := range all {
		if f.GetName() != "muster_channel_"+name {
			continue
		}
		for _, m := range f.GetMetric() {
			if label != "" && m.GetLabel()[0].GetValue() != label {
				continue
			}
			sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	return sum
}

func (h *house) refused(t *testing.T, why string) {
	t.Helper()
	within(t, 5*time.Second, "refused for "+why, func() bool { return h.counted("refused_total", why) > 0 })
}

func command(id string) order.Command {
	at := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	return order.Command{ID: id, Command: order.Sync, IssuedAt: at, ExpiresAt: at.Add(time.Hour)}
}

// all is a copy of what was written down, in order.
func (l *ledger) all() []fleet.LinkSighting {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]fleet.LinkSighting(nil), l.log...)
}
