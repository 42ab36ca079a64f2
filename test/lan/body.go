package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"sort"
	"sync"
	"time"
)

// A body is what both devices have: a port that comes and goes with their
// software, a lock on it, a call, and a list of what they asked servers for.
type body struct {
	s    settings
	name string
	mac  string
	ip   string // where it lives

	mu       sync.Mutex
	password string
	failures int // wrong passwords in a row
	locked   time.Time
	talking  bool
	counts   map[string]int
	fetched  []fetch
	byREST   map[string]bool // settings that somebody wrote
	restarts chan string     // why it starts again
}

// A fetch is a request to a provisioning server.
type fetch struct {
	Method string `json:"method"`
	URL    string `json:"url"`
	Status int    `json:"status"`
	User   string `json:"user"`
	Error  string `json:"error,omitempty"`
}

func newBody(s settings, name, mac, factory string) *body {
	b := &body{s: s, name: name, mac: mac, password: s.password, counts: map[string]int{}, byREST: map[string]bool{}, restarts: make(chan string, 8)}
	switch {
	case s.factory:
		b.password = factory
	case s.wrong:
		b.password = "else-" + s.password
	}
	return b
}

func (b *body) note(event, detail string) { b.s.journal.note(b.name, event, detail) }

func (b *body) count(what string) {
	b.mu.Lock()
	b.counts[what]++
	b.mu.Unlock()
}

func (b *body) call(on bool) {
	b.mu.Lock()
	b.talking = on
	b.mu.Unlock()
	b.note("call", map[bool]string{true: "begins", false: "ends"}[on])
}

func (b *body) inCall() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.talking
}

// again asks for a restart; it waits for the end of a call.
func (b *body) again(why string) {
	select {
	case b.restarts <- why:
	default: // one is on its way
	}
}

// knock is the lock on the port. It says 200 for the right password, 401 for a
// wrong one, and 403 when there were too many.
func (b *body) knock(user, wantUser, password string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case time.Now().Before(b.locked):
		return http.StatusForbidden
	case user == wantUser && password == b.password:
		b.failures = 0
		return http.StatusOK
	}
	b.counts["wrongPasswords"]++
	if b.failures++; b.failures >= b.s.lockAfter {
		b.failures, b.locked = 0, time.Now().Add(b.s.lockFor)
		b.counts["lockouts"]++
		go b.note("locked", "too many wrong passwords")
		return http.StatusForbidden
	}
	return http.StatusUnauthorized
}

func (b *body) wrote(names ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, n := range names {
		b.byREST[n] = true
	}
}

// common is what both tell at the debug port. changed compares all settings of
// the device with those it came with.
func (b *body) common(before, now map[string]string) map[string]any {
	b.mu.Lock()
	defer b.mu.Unlock()
	changed := []string{}
	for n, v := range now {
		if old, there := before[n]; !there || old != v {
			changed = append(changed, n)
		}
	}
	for n := range before {
		if _, there := now[n]; !there {
			changed = append(changed, n)
		}
	}
	sort.Strings(changed)
	written := []string{}
	for n := range b.byREST {
		written = append(written, n)
	}
	sort.Strings(written)
	return map[string]any{
		"mac": b.mac, "inCall": b.talking, "locked": time.Now().Before(b.locked), "changed": changed, "written": written,
		"wrongPasswords": b.counts["wrongPasswords"], "lockouts": b.counts["lockouts"], "restarts": b.counts["restarts"],
		"requests": b.counts["requests"], "fetches": append([]fetch{}, b.fetched...),
	}
}

// serve runs the port in one life after the other. between is what the device
// does while its port is shut.
func (b *body) serve(ctx context.Context, address string, h http.Handler, between func(context.Context)) error {
	cert, err := selfSigned(b.mac)
	if err != nil {
		return err
	}
	if b.ip, _, err = net.SplitHostPort(address); err != nil {
		return err
	}
	if b.s.inCall > 0 {
		b.call(true)
		t := time.AfterFunc(b.s.inCall, func() { b.call(false) })
		defer t.Stop()
	}
	between(ctx)
	for ctx.Err() == nil {
		l, err := tls.Listen("tcp", address, &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12, SessionTicketsDisabled: true})
		if err != nil {
			return err
		}
		srv := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ErrorLog: log.New(io.Discard, "", 0)}
		gone := make(chan struct{})
		go func() { _ = srv.Serve(l); close(gone) }()
		b.note("up", l.Addr().String())
		why, err := b.untilRestart(ctx)
		_ = srv.Close()
		<-gone
		if err != nil {
			return nil
		}
		b.count("restarts")
		b.note("restart", why)
		if pause(ctx, b.s.rebootTakes) != nil {
			return nil
		}
		between(ctx)
	}
	return nil
}

// untilRestart waits until something wants the device to start again, until no
// call is in progress, and a moment for more of it.
func (b *body) untilRestart(ctx context.Context) (why string, err error) {
	select {
	case why = <-b.restarts:
	case <-ctx.Done():
		return "", ctx.Err()
	}
	for {
		if err := pause(ctx, 100*time.Millisecond); err != nil {
			return "", err
		}
		if b.inCall() {
			continue
		}
		select {
		case why = <-b.restarts:
		default:
			return why, nil
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func selfSigned(name string) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name, Organization: []string{"Polycom Inc."}},
		NotBefore: time.Now().Add(-24 * time.Hour), NotAfter: time.Now().AddDate(10, 0, 0), KeyUsage: x509.KeyUsageDigitalSignature}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, err
}

var errAbsent = errors.New("no such file")
