package channel

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/netip"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"
)

// A gate bounds what strangers can make us do before they have said who they are.
type gate struct {
	limits  Limits
	half    chan struct{} // a place for each half-open connection
	sources *otter.Cache[netip.Prefix, *source]
	spare   func(netip.Addr) bool // addresses without a limit of their own
}

// A source is an address that connections come from: a device, or an office.
type source struct {
	arrivals *rate.Limiter
	wrong    *rate.Limiter
	half     chan struct{}
}

const (
	wrongEvery = 3 * time.Second
	maxSources = 50_000
	// What is full may be free in a moment: the kernel keeps the others waiting
	// meanwhile, and a fleet that returns at once arrives evenly.
	waitForPlace = time.Second
)

func newGate(l Limits) *gate {
	return &gate{
		limits: l, half: make(chan struct{}, l.HalfOpen),
		sources: otter.Must(&otter.Options[netip.Prefix, *source]{
			MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryAccessing[netip.Prefix, *source](10 * time.Minute)}),
		// Behind a proxy on this machine all devices have its address.
		spare: netip.Addr.IsLoopback,
	}
}

// of returns the source that an address belongs to: IPv6 by /64, since one host has as many.
func (g *gate) of(a netip.Addr) *source {
	bits := 64
	if a.Is4() {
		bits = 32
	}
	p, err := a.Prefix(bits)
	if err != nil {
		p = netip.Prefix{}
	}
	if s, ok := g.sources.GetIfPresent(p); ok {
		return s
	}
	l := g.limits
	s := &source{arrivals: rate.NewLimiter(rate.Limit(l.SourceRate), l.SourceBurst), wrong: rate.NewLimiter(rate.Every(wrongEvery), l.SourceWrong), half: make(chan struct{}, l.SourceOpen)}
	if g.spare(a) {
		s.arrivals, s.half = rate.NewLimiter(rate.Inf, 0), make(chan struct{}, l.HalfOpen+1)
	}
	s, _ = g.sources.SetIfAbsent(p, s)
	return s
}

// take admits a connection or closes it. It blocks while the house is full.
func (s *Server) take(raw net.Conn) {
	from := plain(raw.RemoteAddr())
	src := s.gate.of(from)
	if !src.arrivals.Allow() {
		s.refuse(raw, "sourceRate")
		return
	}
	select {
	case src.half <- struct{}{}:
	default:
		s.refuse(raw, "sourceOpen")
		return
	}
	if !s.place() {
		<-src.half
		s.refuse(raw, "halfOpen")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopping.Load() {
		<-src.half
		<-s.gate.half
		_ = raw.Close()
		return
	}
	s.open[raw] = struct{}{}
	s.conns.Go(func() { s.greet(raw, src) })
}

func (s *Server) place() bool {
	select {
	case s.gate.half <- struct{}{}:
		return true
	default:
	}
	t := time.NewTimer(waitForPlace)
	defer t.Stop()
	select {
	case s.gate.half <- struct{}{}:
		return true
	case <-t.C:
		return false
	}
}

// refuse closes a connection before anything was read from it: no handshake, no
// work. The device tries again later.
func (s *Server) refuse(raw net.Conn, why string) {
	s.o.Metrics.refuse(why)
	_ = raw.Close()
}

// greet does what comes before MQTT: the handshake, and the first bytes. What
// needs a deep stack ends here; the session begins on a goroutine of its own,
// whose stack stays small for as long as the device stays.
func (s *Server) greet(raw net.Conn, src *source) {
	c := &conn{raw: raw, source: src, write: s.o.Limits.Write, budget: bucket{left: float64(s.o.Limits.Packets)}}
	c.greeted = func() {
		s.mu.Lock()
		delete(s.open, raw)
		s.mu.Unlock()
		<-src.half
		<-s.gate.half
	}
	deadline := s.o.Now().Add(s.o.Limits.Hello)
	_ = raw.SetDeadline(deadline)
	why := s.shake(c, deadline)
	if why == "" {
		s.conns.Go(func() { s.attend(c) })
		return
	}
	s.o.Metrics.refuse(why)
	c.leaveHall()
	_ = c.Close()
}

// shake returns why the peer is not to be listened to.
func (s *Server) shake(c *conn, deadline time.Time) string {
	ctx, cancel := context.WithDeadline(context.Background(), deadline)
	defer cancel()
	t := tls.Server(c.raw, s.o.TLS)
	c.Conn = t
	if err := t.HandshakeContext(ctx); err != nil {
		if s.stopping.Load() {
			return "stopping"
		}
		if ne, ok := errors.AsType[net.Error](err); ok && ne.Timeout() {
			return "slow"
		}
		return "handshake"
	}
	if err := c.peek(); err != nil {
		if ne, ok := errors.AsType[net.Error](err); ok && ne.Timeout() {
			return "slow"
		}
		return "notMQTT"
	}
	return ""
}

// attend gives the connection to the broker and returns when it has ended.
func (s *Server) attend(c *conn) {
	defer func() {
		if p := recover(); p != nil { // in the broker's parser: one device must not end the others
			s.o.Metrics.refuse("panic")
			s.o.Log.Error("a packet broke the broker", "panic", p)
		}
		c.leaveHall()
		_ = c.Close()
		s.ended(c.session)
	}()
	err := s.broker.EstablishConnection("", c)
	if c.session == nil && !c.told {
		s.o.Metrics.refuse("badConnect")
	}
	s.o.Log.Debug("the device channel lost a connection", "err", err)
}
