package channel

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	mqtt "github.com/mochi-mqtt/server/v2"

	"muster/internal/fleet"
	"muster/internal/order"
)

// A Store is what the channel writes down, and the address keys that it compares
// what devices say with.
type Store interface {
	SawLinks(ctx context.Context, id fleet.AccountID, seen []fleet.LinkSighting) ([]fleet.MAC, error)
	LostNode(ctx context.Context, node string) (int, error)
	Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error)
}

// Keys knows the secrets of paired devices.
type Keys interface {
	// ChannelKey returns the account of a device and the SHA-256 of its channel
	// secret; held is false for a device that has none.
	ChannelKey(ctx context.Context, id fleet.DeviceID) (account fleet.AccountID, sha256 [32]byte, held bool, err error)
	// GatewayKey is ChannelKey for gateways.
	GatewayKey(ctx context.Context, id fleet.GatewayID) (account fleet.AccountID, sha256 [32]byte, held bool, err error)
}

// Limits bound what the channel holds. A zero field takes the default.
type Limits struct {
	Sessions    int           // devices connected at a time; 100,000
	HalfOpen    int           // connections that have not said who they are; 1,024
	SourceOpen  int           // those of one address (/64 for IPv6); 256
	SourceRate  float64       // new connections a second from one address; 500
	SourceBurst int           // as many at once; 2,000
	SourceWrong int           // wrong secrets from one address, at once; 50, and one more every 3 s
	FirstState  time.Duration // what a device is waited for to say which server it uses; 5 s
	Hello       time.Duration // from the first byte to a whole CONNECT; 10 s
	KeepAlive   time.Duration // longest that a device may promise between two packets; 56 s, so that silence is noticed after 84
	Write       time.Duration // longest that a device may take nothing in; 10 s
	Packets     int           // packets at once from a device; 200
	PacketRate  float64       // and a second; 20
	Inflight    int           // commands that a device has not confirmed; 32
	// A gateway speaks for all phones of its site, so it has bounds of its own.
	GatewayPackets  int           // 5,000: it says all states anew after each connect
	GatewayRate     float64       // 200
	GatewayInflight int           // 256
	Batch           time.Duration // longest that a sighting waits for others; 250 ms
	CachedKeys      int           // 100,000
	CachedFor       time.Duration // 5 min; a notice drops one earlier
	NotAnswering    time.Duration // a full window whose oldest command is older ends the session; 60 s
}

// Options are what a Server is built from. Store, Keys, TLS and Node are needed.
// The functions are called on the device's own connection, one at a time for a
// device, and must not block: the device's next packet waits for them.
type Options struct {
	Store Store
	Keys  Keys
	TLS   *tls.Config
	Node  string // names this server among those on one database
	Log   *slog.Logger
	// Metrics counts; nil: nobody counts.
	Metrics *Metrics
	Limits  Limits
	Now     func() time.Time // nil: time.Now

	Came  func(fleet.AccountID, fleet.DeviceID)              // it listens for commands
	Heard func(fleet.AccountID, fleet.DeviceID)              // what it first said in this session is stored; called by Run
	Left  func(fleet.AccountID, fleet.DeviceID)              // its session ended, and no other replaced it
	Said  func(fleet.AccountID, fleet.DeviceID, order.State) // the newest state; hostile input within order's bounds
	Acked func(fleet.AccountID, fleet.DeviceID, order.Ack)   // an answer, perhaps a late or foreign one
	// The same of gateways, whose messages are not read here: GatewaySaid has each as it came,
	// and may keep it. It may hold its gateway's next packet up, for as long as the server does not stop.
	GatewayCame func(fleet.AccountID, fleet.GatewayID, netip.Addr)
	GatewayLeft func(fleet.AccountID, fleet.GatewayID)
	GatewaySaid func(fleet.AccountID, fleet.GatewayID, []byte)
	// GatewayHeard hears that what a gateway said of a device (SawByGateway) is stored; called by Run.
	GatewayHeard func(fleet.AccountID, fleet.GatewayID, fleet.DeviceID)
	// Changed says which devices are stored with other facts than before: whoever keeps
	// a copy of them reads them anew. It is called by Run.
	Changed func(fleet.AccountID, []fleet.MAC)
}

// A Server is the device channel of this process. It is safe for use by many goroutines.
type Server struct {
	o        Options
	broker   *mqtt.Server
	gate     *gate
	keys     *keys
	presence *presence
	sessions sessions

	mu       sync.Mutex
	listener net.Listener
	open     map[net.Conn]struct{} // connections without a session
	stopping atomic.Bool
	conns    sync.WaitGroup // goroutines of connections
	again    recheck
}

// New returns a server that does not listen yet.
func New(o Options) (*Server, error) {
	o.fill()
	s := &Server{o: o, open: map[net.Conn]struct{}{}, gate: newGate(o.Limits), again: recheck{devices: map[fleet.DeviceID]struct{}{}, accounts: map[fleet.AccountID]struct{}{}, wake: make(chan struct{}, 1)}}
	s.keys = newKeys(o)
	s.presence = newPresence(o)
	s.presence.heard = s.heard
	s.sessions.of = map[fleet.DeviceID]*session{}
	c := mqtt.NewDefaultServerCapabilities()
	c.MaximumPacketSize = order.MaxMessage + maxEnvelope
	c.MaximumInflight = uint16(max(o.Limits.Inflight, o.Limits.GatewayInflight))
	c.MaximumClientWritesPending = int32(2 * o.Limits.Inflight)
	c.MaximumSessionExpiryInterval = 1
	c.MaximumMessageExpiryInterval = 0
	c.MinimumProtocolVersion = version311
	c.MaximumQos = 1
	c.RetainAvailable, c.SharedSubAvailable, c.WildcardSubAvailable, c.SubIDAvailable, c.TopicAliasMaximum = 0, 0, 0, 0, 0
	// The broker's own log shows whole packets, secrets among them.
	s.broker = mqtt.New(&mqtt.Options{Capabilities: c, InlineClient: true, Logger: slog.New(slog.DiscardHandler),
		ClientNetReadBufferSize: bufferBytes, ClientNetWriteBufferSize: bufferBytes, SysTopicResendInterval: 1 << 20})
	// Its event loop is never started: it expires stored sessions, retained messages
	// and $SYS topics, of which there are none here, and walks all sessions every second for it.
	if err := s.broker.AddHook(&hook{server: s}, nil); err != nil {
		return nil, fmt.Errorf("broker: %w", err)
	}
	return s, nil
}

const (
	version311  = 4       // protocol level of MQTT 3.1.1
	maxEnvelope = 1 << 10 // topic and header around a message
	bufferBytes = 512     // a connection's read buffer; packets of devices are mostly smaller
)

func (o *Options) fill() {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Metrics == nil {
		o.Metrics = NewMetrics(nil)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Heard == nil {
		o.Heard = func(fleet.AccountID, fleet.DeviceID) {}
	}
	if o.Came == nil {
		o.Came = func(fleet.AccountID, fleet.DeviceID) {}
	}
	if o.Left == nil {
		o.Left = func(fleet.AccountID, fleet.DeviceID) {}
	}
	if o.Said == nil {
		o.Said = func(fleet.AccountID, fleet.DeviceID, order.State) {}
	}
	if o.Acked == nil {
		o.Acked = func(fleet.AccountID, fleet.DeviceID, order.Ack) {}
	}
	if o.GatewayCame == nil {
		o.GatewayCame = func(fleet.AccountID, fleet.GatewayID, netip.Addr) {}
	}
	if o.GatewayLeft == nil {
		o.GatewayLeft = func(fleet.AccountID, fleet.GatewayID) {}
	}
	if o.GatewayHeard == nil {
		o.GatewayHeard = func(fleet.AccountID, fleet.GatewayID, fleet.DeviceID) {}
	}
	if o.GatewaySaid == nil {
		o.GatewaySaid = func(fleet.AccountID, fleet.GatewayID, []byte) {}
	}
	if o.Changed == nil {
		o.Changed = func(fleet.AccountID, []fleet.MAC) {}
	}
	l := &o.Limits
	l.Sessions = cmp.Or(l.Sessions, 100_000)
	l.HalfOpen = cmp.Or(l.HalfOpen, 1024)
	l.SourceOpen = cmp.Or(l.SourceOpen, 256)
	l.SourceRate = cmp.Or(l.SourceRate, 500)
	l.SourceBurst = cmp.Or(l.SourceBurst, 2000)
	l.SourceWrong = cmp.Or(l.SourceWrong, 50)
	l.FirstState = cmp.Or(l.FirstState, 5*time.Second)
	l.Hello = cmp.Or(l.Hello, 10*time.Second)
	l.KeepAlive = cmp.Or(l.KeepAlive, 56*time.Second)
	l.Write = cmp.Or(l.Write, 10*time.Second)
	l.Packets = cmp.Or(l.Packets, 200)
	l.PacketRate = cmp.Or(l.PacketRate, 20)
	l.Inflight = cmp.Or(l.Inflight, 32)
	l.GatewayPackets = cmp.Or(l.GatewayPackets, 5000)
	l.GatewayRate = cmp.Or(l.GatewayRate, 200)
	l.GatewayInflight = cmp.Or(l.GatewayInflight, 256)
	l.Batch = cmp.Or(l.Batch, 250*time.Millisecond)
	l.CachedKeys = cmp.Or(l.CachedKeys, 100_000)
	l.CachedFor = cmp.Or(l.CachedFor, 5*time.Minute)
	l.NotAnswering = cmp.Or(l.NotAnswering, time.Minute)
}

// TLS is the channel's side of a handshake: TLS 1.2 and 1.3 with forward secrecy
// and authenticated encryption; no protocol is negotiated, and no certificate is
// asked for: the secret says who it is.
func TLS(certificate func(*tls.ClientHelloInfo) (*tls.Certificate, error)) *tls.Config {
	return &tls.Config{
		MinVersion:                  tls.VersionTLS12,
		GetCertificate:              certificate,
		DynamicRecordSizingDisabled: true,
		CurvePreferences:            []tls.CurveID{tls.X25519, tls.CurveP256, tls.CurveP384},
		CipherSuites: []uint16{
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
		},
	}
}

// Run writes down what sessions teach, until ctx ends; what is left by then is
// written too. It first ends the sessions that a life before this one left
// behind, so it is called before Serve.
func (s *Server) Run(ctx context.Context) {
	if n, err := s.o.Store.LostNode(ctx, s.o.Node); err != nil {
		s.o.Log.Error("the sessions of the last run stay online until their devices return", "err", err)
	} else if n > 0 {
		s.o.Log.Info("sessions of the last run are offline", "devices", n)
	}
	var looking sync.WaitGroup
	looking.Go(func() { s.lookAgain(ctx) })
	s.presence.run(ctx)
	looking.Wait()
}

// Serve accepts devices from l until Stop, and returns nil then.
func (s *Server) Serve(l net.Listener) error {
	s.mu.Lock()
	s.listener = l
	s.mu.Unlock()
	for {
		if s.stopping.Load() {
			_ = l.Close()
			return nil
		}
		c, err := l.Accept()
		if err != nil {
			if s.stopping.Load() || errors.Is(err, net.ErrClosed) {
				return nil
			}
			if !s.tired(err) {
				return err
			}
			continue
		}
		s.take(c)
	}
}

// tired waits a moment when the process has no descriptors left; it reports
// whether going on makes sense.
func (s *Server) tired(err error) bool {
	if !errors.Is(err, syscall.EMFILE) && !errors.Is(err, syscall.ENFILE) && !errors.Is(err, syscall.ECONNABORTED) {
		return false
	}
	s.o.Log.Warn("the device channel cannot accept", "err", err)
	t := time.NewTimer(100 * time.Millisecond)
	defer t.Stop()
	<-t.C
	return true
}

// Stop ends every connection and waits until their goroutines have ended, or
// ctx. What sessions taught is written by Run, which is ended after it.
func (s *Server) Stop(ctx context.Context) {
	if s.stopping.Swap(true) {
		return
	}
	s.mu.Lock()
	if s.listener != nil {
		_ = s.listener.Close()
	}
	for c := range s.open {
		_ = c.Close()
	}
	s.mu.Unlock()
	for _, x := range s.sessions.all() {
		go x.end("the server stops") // a peer that takes nothing in may hold one up
	}
	done := make(chan struct{})
	go func() {
		s.conns.Wait()
		_ = s.broker.Close()
		s.keys.c.StopAllGoroutines()
		s.gate.sources.StopAllGoroutines()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
}

// plain is an address without a zone, and IPv4 as such.
func plain(a net.Addr) netip.Addr {
	t, ok := a.(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	ip, _ := netip.AddrFromSlice(t.IP)
	return ip.Unmap().WithZone("")
}
