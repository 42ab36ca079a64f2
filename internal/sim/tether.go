package sim

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strings"
	"sync"
	"time"
)

// A tether is a device's end of the channel: one goroutine while it is
// connected, one more while it does what it was told.
type tether struct {
	d   *Device
	rng *rand.Rand // under mu

	mu       sync.Mutex
	temper   Temper
	key      Key
	pin      string
	conn     net.Conn      // nil: not connected, or not yet admitted
	pulse    *time.Timer   // of conn
	changed  chan struct{} // closed and replaced when off or busy changes
	off      bool          // without power
	starting bool          // between power and software
	rush     bool          // comes back without a wait, once
	heard    bool          // anything since the last look
	number   uint16
	unsent   []message // published and not yet acknowledged by the broker
	sent     chan struct{}
	queue    [][]byte // commands to be done
	working  bool
	work     sync.WaitGroup

	// Of the goroutine that works, and kept over restarts.
	done    []answered
	delayed *func() // an acknowledgement that waits for another to overtake it
	died    bool
	known   *newcomer // what the enrollment service told it; nil: it never asked

	generation int64             // under mu
	live       map[string]string // under mu; replaced as a whole
	inCall     bool              // under mu
	plan       plan              // of LiveOnline alone
}

type message struct {
	number  uint16
	topic   string
	payload []byte
}

const (
	handshakeTimeout = 30 * time.Second
	writeTimeout     = 10 * time.Second
	maxRetry         = time.Minute
)

var errRefused = errors.New("the channel refuses the device")

func newTether(d *Device, i int, t Temper) *tether {
	return &tether{d: d, temper: t, off: t.Offline, generation: t.Claims, changed: make(chan struct{}), sent: make(chan struct{}, 1), rng: rand.New(rand.NewPCG(d.fleet.o.Seed, 1<<40+uint64(i)))}
}

func (t *tether) access() Key {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.key
}

func (t *tether) mood() Temper {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.temper
}

// under lays the live settings beneath what files say: a policy beats them.
func (t *tether) under(files func(string) (string, bool)) func(string) (string, bool) {
	t.mu.Lock()
	live := t.live
	t.mu.Unlock()
	return func(name string) (string, bool) {
		if v, ok := files(name); ok {
			return v, true
		}
		v, ok := live[name]
		return v, ok
	}
}

func (t *tether) jitter(upTo time.Duration) time.Duration {
	if upTo <= 0 {
		return 0
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return time.Duration(t.rng.Int64N(int64(upTo)))
}

// backOff doubles from Retry up to a minute, half of it at random.
func (t *tether) backOff(attempt int) time.Duration {
	d := t.d.fleet.o.Channel.Retry
	for range min(attempt, 20) - 1 {
		d = min(d*2, maxRetry)
	}
	return d/2 + t.jitter(d)
}

// set changes whether the device is there, and cuts its link when it is not.
func (t *tether) set(change func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	change()
	if (t.off || t.starting) && t.conn != nil {
		_ = t.conn.Close()
	}
	close(t.changed)
	t.changed = make(chan struct{})
}

// there waits until the device has power and, when running, its software.
func (t *tether) there(ctx context.Context, running bool) error {
	for {
		t.mu.Lock()
		ok, changed := !t.off && !(running && t.starting), t.changed
		t.mu.Unlock()
		if ok {
			return ctx.Err()
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// connect keeps the link up until ctx ends.
func (t *tether) connect(ctx context.Context) error {
	defer t.work.Wait()
	t.mu.Lock()
	paired := t.key.ClientID != ""
	t.mu.Unlock()
	if !paired {
		return errors.New("the device was never paired")
	}
	refused := false
	for attempt := 1; ; attempt++ {
		if err := t.there(ctx, true); err != nil {
			return err
		}
		up, err := t.session(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		r := &run{ctx: ctx, d: t.d}
		if up {
			attempt, refused = 0, false
			r.event(Unlinked, "", fmt.Sprint(err))
		} else if !refused && hopeless(err) {
			refused = true // one error, however often it tries
			r.problem("", "the channel: %v", err)
		} else {
			r.event(Waiting, "", fmt.Sprint(err))
		}
		t.mu.Lock()
		rush := t.rush || t.off || t.starting
		t.rush = false
		t.mu.Unlock()
		if rush {
			continue
		}
		if err := sleep(ctx, t.backOff(max(attempt, 1))); err != nil {
			return err
		}
	}
}

// hopeless tells what no second try mends from a network or a server that is away.
func hopeless(err error) bool {
	var certificate *tls.CertificateVerificationError
	return errors.Is(err, errRefused) || errors.As(err, &certificate) || strings.Contains(err.Error(), "remote error: tls: ")
}

// session is one connection; up reports whether the channel admitted it.
func (t *tether) session(ctx context.Context) (up bool, err error) {
	k, mood, o := t.access(), t.mood(), t.d.fleet.o.Channel
	// So many devices knock at once: a whole fleet on one machine would time out by itself.
	select {
	case t.d.fleet.knocking <- struct{}{}:
	case <-ctx.Done():
		return false, ctx.Err()
	}
	release := sync.OnceFunc(func() { <-t.d.fleet.knocking })
	defer release()
	begin := time.Now()
	conn, err := t.dial(ctx, k)
	if err != nil {
		return false, err
	}
	defer func() { _ = conn.Close() }()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	br := bufio.NewReaderSize(conn, 512)
	_ = conn.SetDeadline(time.Now().Add(handshakeTimeout))
	base := "muster/v1/" + k.DeviceID
	hello := connectPacket(k.ClientID, k.User, k.Password, uint16(o.KeepAlive/time.Second)+1, base+"/state", []byte(`{"online":false}`))
	if _, err := conn.Write(append(hello.bytes(), subscribePacket(1, base+"/cmd").bytes()...)); err != nil {
		return false, err
	}
	p, err := readPacket(br)
	switch {
	case err != nil:
		return false, err
	case p.kind != mqttConnack || len(p.body) != 2:
		return false, fmt.Errorf("%w: packet %d in place of CONNACK", errRefused, p.kind)
	case p.body[1] == 3:
		return false, errors.New(refusals[3])
	case p.body[1] != 0:
		return false, fmt.Errorf("%w: %s", errRefused, refusals[p.body[1]])
	}
	if p, err = readPacket(br); err != nil {
		return false, err
	}
	if p.kind != mqttSuback || len(p.body) != 3 || p.body[2] > 2 {
		return false, fmt.Errorf("%w: it may not have its own commands", errRefused)
	}
	_ = conn.SetDeadline(time.Time{})
	release()
	if !t.admit(conn) {
		return false, errors.New("switched off meanwhile")
	}
	defer t.leave(conn)
	t.d.fleet.stats.channel.connected(time.Since(begin))
	(&run{ctx: ctx, d: t.d}).event(Linked, "", "")
	t.tell()
	if mood.Drops > 0 {
		cut := time.AfterFunc(mood.Drops/2+t.jitter(mood.Drops), func() { _ = conn.Close() })
		defer cut.Stop()
	}
	for {
		p, err := readPacket(br)
		if err != nil {
			return true, err
		}
		if err := t.take(ctx, conn, p); err != nil {
			return true, err
		}
	}
}

// admit makes conn the link, and says again what the broker has not acknowledged.
func (t *tether) admit(conn net.Conn) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.off || t.starting {
		return false
	}
	t.conn, t.heard = conn, true
	t.d.fleet.stats.channel.online.Add(1)
	every := t.d.fleet.o.Channel.KeepAlive
	t.pulse = time.AfterFunc(every, func() { t.beat(conn, every) })
	for _, m := range t.unsent {
		t.write(conn, publishPacket(m.number, m.topic, m.payload, true))
	}
	return true
}

func (t *tether) leave(conn net.Conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.conn == conn {
		t.conn = nil
		t.pulse.Stop()
		t.d.fleet.stats.channel.online.Add(-1)
	}
}

// write is under mu. What fails here fails in the reader too.
func (t *tether) write(conn net.Conn, p packet) {
	_ = conn.SetWriteDeadline(time.Now().Add(writeTimeout))
	if _, err := conn.Write(p.bytes()); err != nil {
		_ = conn.Close()
	}
}

// beat shows the broker that the device lives, and closes a link on which
// nothing came since the last time.
func (t *tether) beat(conn net.Conn, every time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.conn != conn {
		return
	}
	if !t.heard {
		_ = conn.Close()
		return
	}
	t.heard = false
	t.write(conn, packet{kind: mqttPingreq})
	t.pulse.Reset(every)
}

func (t *tether) take(ctx context.Context, conn net.Conn, p packet) error {
	t.mu.Lock()
	t.heard = true
	t.mu.Unlock()
	switch p.kind {
	case mqttPingresp:
		return nil
	case mqttPuback:
		if len(p.body) != 2 {
			return errors.New("a PUBACK without its number")
		}
		t.forget(binary.BigEndian.Uint16(p.body))
		return nil
	case mqttPublish:
		topic, id, payload, err := p.published()
		if err != nil {
			return err
		}
		if topic != "muster/v1/"+t.access().DeviceID+"/cmd" {
			(&run{ctx: ctx, d: t.d}).problem("", "a message on a topic that is not the device's own")
			return nil
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		if id != 0 {
			t.write(conn, pubackPacket(id))
		}
		if t.queue = append(t.queue, payload); !t.working {
			t.working = true
			t.work.Go(func() { t.doAll(ctx) })
		}
		return nil
	}
	return fmt.Errorf("packet %d, which no broker sends", p.kind)
}
