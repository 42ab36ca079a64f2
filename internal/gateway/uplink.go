package gateway

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/netip"
	"slices"
	"strings"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.mqtt.golang/packets"
	"golang.org/x/time/rate"

	"muster/internal/order"
)

const (
	keepAlive    = 30 * time.Second
	confirmIn    = 45 * time.Second // else the link is taken for dead
	writeIn      = 10 * time.Second // the client's Publish waits as long for a link that has just gone, and with it the next session
	connectIn    = 30 * time.Second
	maxBackoff   = time.Minute
	maxRefused   = 5 * time.Minute // between tries of a gateway whose password is not taken
	sendRate     = 80              // messages a second: the server counts ours and our confirmations of its
	sendBurst    = 60
	unconfirmed  = 32
	inboxDepth   = 512
	steadyUplink = 30 * time.Second // a session this long was no accident of connecting
)

// uplink keeps the one session with the server until ctx ends.
func (g *Gateway) uplink(ctx context.Context) {
	for attempt := 0; ctx.Err() == nil; attempt++ {
		began := time.Now()
		err := g.session(ctx)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > steadyUplink {
			attempt = 0
		}
		most := maxBackoff
		switch {
		case errors.Is(err, packets.ErrorRefusedNotAuthorised):
			most = maxRefused
			g.log.Error("the server does not know this gateway any more; make a new token (muster gateway rotate) and start with it", "gateway", g.id.Gateway)
		default:
			g.log.Warn("no uplink", "err", err, "waiting", g.out.waiting())
		}
		if !sleep(ctx, backoff(g.o.Backoff, most, attempt)) {
			return
		}
	}
}

// backoff doubles from first up to most; half of it is chance, since a server that
// comes back is met by all its gateways.
func backoff(first, most time.Duration, attempt int) time.Duration {
	d := first
	for range min(attempt, 30) {
		d = min(2*d, most)
	}
	return d/2 + rand.N(d/2+1)
}

func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// session is one connection, from CONNECT to its end; each has a client of its own,
// so that nothing of the last one is in it.
func (g *Gateway) session(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	inbox := make(chan paho.Message, inboxDepth)
	c := paho.NewClient(g.clientOptions(func(m paho.Message) {
		select {
		case inbox <- m:
		case <-ctx.Done():
		}
	}, cancel))
	defer c.Disconnect(250)
	if err := confirmed(ctx, c.Connect(), connectIn); err != nil {
		return fmt.Errorf("connect to %s: %w", g.id.URL, err)
	}
	sub := c.Subscribe(g.topic("cmd"), 1, nil)
	if err := confirmed(ctx, sub, confirmIn); err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	if s, ok := sub.(*paho.SubscribeToken); ok && s.Result()[g.topic("cmd")] == 0x80 {
		return errors.New("the server does not let the gateway have its commands")
	}
	g.roster.fresh()
	if err := g.publish(ctx, c, order.GatewayUp{Hello: g.hello()}); err != nil {
		return err
	}
	g.metrics.up(true)
	defer g.metrics.up(false)
	g.log.Info("uplink", "server", g.id.URL, "waiting", g.out.waiting())
	g.out.again()
	g.tellAll()
	g.log.Debug("uplink: what is known is told", "waiting", g.out.waiting())
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		g.send(ctx, c, cancel)
	}()
	defer func() { <-sent }()
	defer cancel(nil)
	for {
		select {
		case m := <-inbox:
			g.hearAll(m, inbox)
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

func (g *Gateway) topic(last string) string { return "muster/v1/" + g.id.Gateway + "/" + last }

func (g *Gateway) clientOptions(in func(paho.Message), lost context.CancelCauseFunc) *paho.ClientOptions {
	return paho.NewClientOptions().AddBroker(g.id.URL).SetProtocolVersion(4).
		SetClientID(g.id.ClientID).SetUsername(g.id.User).SetPassword(g.id.password.Reveal()).
		SetTLSConfig(&tls.Config{RootCAs: g.pool, MinVersion: tls.VersionTLS12}).
		SetCleanSession(true).SetAutoReconnect(false).SetConnectRetry(false).
		SetKeepAlive(keepAlive).SetPingTimeout(keepAlive / 2).SetConnectTimeout(connectIn).SetWriteTimeout(writeIn).
		SetAutoAckDisabled(true). // what was not taken in comes again
		SetDefaultPublishHandler(func(_ paho.Client, m paho.Message) { in(m) }).
		SetConnectionLostHandler(func(_ paho.Client, err error) { lost(err) })
}

// confirmed waits for a token no longer than for the session.
func confirmed(ctx context.Context, t paho.Token, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-t.Done():
		return t.Error()
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return errors.New("no answer")
	}
}

func (g *Gateway) publish(ctx context.Context, c paho.Client, up order.GatewayUp) error {
	b, err := json.Marshal(up)
	if err != nil {
		return err
	}
	last := "state"
	if up.Ack != nil || up.Shown != nil {
		last = "ack"
	}
	if err := confirmed(ctx, c.Publish(g.topic(last), 1, false, b), confirmIn); err != nil {
		return fmt.Errorf("send: %w", err)
	}
	return nil
}

// send empties the outbox for as long as the session lasts.
func (g *Gateway) send(ctx context.Context, c paho.Client, lost context.CancelCauseFunc) {
	pace := rate.NewLimiter(sendRate, sendBurst)
	places := make(chan struct{}, unconfirmed)
	defer func() {
		for range unconfirmed {
			places <- struct{}{}
		}
	}()
	for {
		p, ok := g.out.take()
		if !ok {
			select {
			case <-g.out.wake:
				continue
			case <-ctx.Done():
				return
			}
		}
		select {
		case places <- struct{}{}:
		case <-ctx.Done():
			return
		}
		if pace.Wait(ctx) != nil {
			<-places
			return
		}
		go func() {
			defer func() { <-places }()
			if err := g.publish(ctx, c, p.up); err != nil {
				lost(err)
				return
			}
			g.out.done(p)
		}()
	}
}

// hearAll takes in what the server said, and confirms it once it is on disk: else it
// comes again. What came at once is put there at once.
func (g *Gateway) hearAll(first paho.Message, inbox <-chan paho.Message) {
	all := []paho.Message{first}
	for more := true; more && len(all) < 64; {
		select {
		case m := <-inbox:
			all = append(all, m)
		default:
			more = false
		}
	}
	for _, m := range all {
		g.hear(m.Payload())
	}
	if err := g.keep.Flush(); err != nil {
		g.log.Error("what the server said cannot be kept, and will be said again", "err", err)
		return
	}
	for _, m := range all {
		m.Ack()
	}
}

func (g *Gateway) hear(b []byte) {
	var m order.GatewayDown
	if err := json.Unmarshal(b, &m); err != nil {
		g.log.Warn("a message of the server cannot be read", "err", err)
		return // it would be no better the second time
	}
	switch {
	case m.Roster != nil:
		g.takeRoster(m.Roster)
	case m.Command != nil:
		g.takeCommand(m.Command)
	case m.Show != nil:
		g.takeShow(m.Show)
	case m.Scan != nil:
		g.takeScan(m.Scan.Networks)
	default:
		g.log.Debug("a message of a later version is passed over")
	}
}

// hello is what the gateway says first.
func (g *Gateway) hello() *order.GatewayHello {
	h := &order.GatewayHello{Version: g.o.Version, Host: g.o.Host, Networks: slices.Clone(g.o.Scan), Roster: g.roster.revision(), StartedAt: g.started}
	h.Networks = h.Networks[:min(len(h.Networks), 256)]
	all, _ := net.InterfaceAddrs()
	for _, a := range all {
		p, err := netip.ParsePrefix(a.String())
		if err == nil && !p.Addr().IsLoopback() && !p.Addr().IsLinkLocalUnicast() && len(h.Addresses) < 64 {
			h.Addresses = append(h.Addresses, p.Addr().WithZone(""))
		}
	}
	return h
}

// ownNetworks are those that this machine stands in.
func ownNetworks() []netip.Prefix {
	var out []netip.Prefix
	all, _ := net.InterfaceAddrs()
	for _, a := range all {
		if p, err := netip.ParsePrefix(strings.Split(a.String(), "%")[0]); err == nil {
			out = append(out, p.Masked())
		}
	}
	return out
}
