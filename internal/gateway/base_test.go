package gateway_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	mqtt "github.com/mochi-mqtt/server/v2"
	"github.com/mochi-mqtt/server/v2/packets"
	"go.uber.org/goleak"

	"muster/internal/gateway"
	"muster/internal/order"
	"muster/internal/pki"
	"muster/internal/secret"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	gtw      = "gtw_1"
	password = "channel password"
	ticket   = "mgt_0123456789abcdefghijkl"
)

// A base is a server as a gateway knows it: it enrolls by HTTPS, and has a broker.
type base struct {
	t     *testing.T
	web   string
	url   string // of the broker
	root  []byte
	token string

	mu     sync.Mutex
	tls    *tls.Config
	addr   string
	listen net.Listener
	broker *mqtt.Server
	conns  map[net.Conn]bool
	work   sync.WaitGroup
	said   []order.GatewayUp
	used   map[string]bool
	posts  int
	hellos int
	onUp   func(order.GatewayUp)
}

type hook struct {
	mqtt.HookBase
	b *base
}

func (h *hook) ID() string { return "test" }
func (h *hook) Provides(b byte) bool {
	return bytes.Contains([]byte{mqtt.OnConnectAuthenticate, mqtt.OnACLCheck, mqtt.OnPublish}, []byte{b})
}

func (h *hook) OnConnectAuthenticate(c *mqtt.Client, p packets.Packet) bool {
	return c.ID == gtw && string(p.Connect.Username) == gtw && string(p.Connect.Password) == password
}

func (h *hook) OnACLCheck(_ *mqtt.Client, topic string, write bool) bool {
	return topic == "muster/v1/"+gtw+"/cmd" && !write || write && (topic == "muster/v1/"+gtw+"/ack" || topic == "muster/v1/"+gtw+"/state")
}

func (h *hook) OnPublish(c *mqtt.Client, p packets.Packet) (packets.Packet, error) {
	if c.Net.Inline {
		return p, nil
	}
	up, err := order.ReadGatewayUp(p.Payload)
	if err != nil {
		h.b.t.Errorf("a message that is none: %v: %s", err, p.Payload)
	}
	h.b.mu.Lock()
	h.b.said = append(h.b.said, up)
	if up.Hello != nil {
		h.b.hellos++
	}
	on := h.b.onUp
	h.b.mu.Unlock()
	if on != nil {
		on(up)
	}
	return p, packets.CodeSuccessIgnore
}

func newBase(t *testing.T) *base {
	t.Helper()
	a, err := pki.LoadOrCreate(t.TempDir(), []string{"127.0.0.1", "localhost"}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	b := &base{t: t, conns: map[net.Conn]bool{}, used: map[string]bool{}, tls: &tls.Config{GetCertificate: a.GetCertificate}, addr: "127.0.0.1:0"}
	b.root = a.RootPEM()
	block, _ := pem.Decode(b.root)
	sum := sha256.Sum256(block.Bytes)
	b.token = ticket + "." + hex.EncodeToString(sum[:])
	l, err := tls.Listen("tcp", "127.0.0.1:0", b.tls)
	if err != nil {
		t.Fatal(err)
	}
	b.web = "https://" + l.Addr().String()
	server := &http.Server{Handler: http.HandlerFunc(b.serve), ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)}
	go func() { _ = server.Serve(l) }()
	t.Cleanup(func() { _ = server.Close() })
	b.start()
	t.Cleanup(b.stop)
	return b
}

func (b *base) serve(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch r.Method + " " + r.URL.Path {
	case "GET /enroll/v1/root":
		_, _ = w.Write(b.root)
	case "POST /enroll/v1/gateway":
		b.posts++
		var ask struct{ Token, Version, Host string }
		_ = json.NewDecoder(r.Body).Decode(&ask)
		if ask.Token != ticket {
			http.Error(w, `{"detail":"no such token"}`, http.StatusNotFound)
			return
		}
		if b.used[ask.Token] {
			http.Error(w, `{"detail":"used"}`, http.StatusGone)
			return
		}
		b.used[ask.Token] = true
		_ = json.NewEncoder(w).Encode(map[string]any{"gatewayId": gtw, "trust": []string{string(b.root)},
			"channel": map[string]string{"url": b.url, "clientId": gtw, "user": gtw, "password": password}})
	default:
		http.NotFound(w, r)
	}
}

// start lets gateways come; again at the same address after stop.
func (b *base) start() {
	b.t.Helper()
	l, err := tls.Listen("tcp", b.addr, b.tls)
	if err != nil {
		b.t.Fatal(err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listen, b.addr = l, l.Addr().String()
	b.url = "mqtts://" + b.addr
	broker := mqtt.New(&mqtt.Options{InlineClient: true, Logger: slog.New(slog.DiscardHandler)})
	if err := broker.AddHook(&hook{b: b}, nil); err != nil {
		b.t.Fatal(err)
	}
	b.broker = broker
	b.work.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			b.mu.Lock()
			b.conns[c] = true
			b.mu.Unlock()
			b.work.Go(func() {
				_ = broker.EstablishConnection("", c)
				_ = c.Close()
				b.mu.Lock()
				delete(b.conns, c)
				b.mu.Unlock()
			})
		}
	})
}

// stop ends the broker and every connection; what was sent to it is forgotten by nobody.
func (b *base) stop() {
	b.mu.Lock()
	if b.listen != nil {
		_ = b.listen.Close()
		b.listen = nil
	}
	b.mu.Unlock()
	b.cut()
	b.work.Wait()
}

func (b *base) cut() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.conns {
		_ = c.(*tls.Conn).NetConn().Close()
	}
}

// cutAndBack breaks the link and waits for the next session.
func (b *base) cutAndBack() {
	b.t.Helper()
	b.mu.Lock()
	hellos := b.hellos
	b.mu.Unlock()
	b.cut()
	eventually(b.t, "it is back", func() bool { b.mu.Lock(); defer b.mu.Unlock(); return b.hellos > hellos })
}

func (b *base) send(m order.GatewayDown) {
	b.t.Helper()
	text, err := json.Marshal(m)
	if err != nil {
		b.t.Fatal(err)
	}
	if err := b.broker.Publish("muster/v1/"+gtw+"/cmd", text, false, 1); err != nil {
		b.t.Fatal(err)
	}
}

// until waits for what makes ok true of all that gateways have said since mark.
func (b *base) until(what string, mark int, ok func([]order.GatewayUp) bool) {
	b.t.Helper()
	eventually(b.t, what, func() bool {
		b.mu.Lock()
		defer b.mu.Unlock()
		return ok(b.said[mark:])
	})
}

func (b *base) mark() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.said)
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	end := time.Now().Add(time.Minute)
	for !ok() {
		if time.Now().After(end) {
			t.Fatalf("it did not happen: %s", what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// A runner is a gateway that runs.
type runner struct {
	*gateway.Gateway
	log  *lines
	stop func()
}

type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func (b *base) options(dir string) gateway.Options {
	return gateway.Options{Server: b.web, Token: secret.New(b.token), Data: dir, Version: "test", Sweep: 300 * time.Millisecond,
		Backoff: 10 * time.Millisecond, Retry: 20 * time.Millisecond, Wait: 5 * time.Second}
}

func (b *base) run(o gateway.Options) *runner {
	b.t.Helper()
	r := &runner{log: &lines{}}
	b.mu.Lock()
	hellos, open := b.hellos, b.listen != nil
	b.mu.Unlock()
	o.Log = slog.New(slog.NewTextHandler(r.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	g, err := gateway.Start(context.Background(), o)
	if err != nil {
		b.t.Fatal(err)
	}
	r.Gateway = g
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := g.Run(ctx); err != nil {
			b.t.Error(err)
		}
	}()
	r.stop = sync.OnceFunc(func() { cancel(); <-ended })
	b.t.Cleanup(func() {
		r.stop()
		if b.t.Failed() {
			b.t.Log(r.log.String())
		}
	})
	if open {
		eventually(b.t, "a hello", func() bool { b.mu.Lock(); defer b.mu.Unlock(); return b.hellos > hellos })
	}
	return r
}
