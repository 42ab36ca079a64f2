package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	commandBytes = 300
	settleFor    = 5 * time.Second // idle, before memory is read
)

// channel is W8 for the channel itself: 10,000 devices connect over TLS 1.3 with
// names and secrets of their own, stay, and each is sent one command of 300 bytes
// with QoS 1. Beside it Debian's mosquitto with as many passwords and one ACL
// pattern. What a credential edit adds (rows, pacing, confirmations) is not in it.
func (b *bench) channel(ctx context.Context) error {
	n := min(10_000, b.devices)
	if b.quick {
		n = min(n, 2_000)
	}
	cert, pool, err := b.channelCert()
	if err != nil {
		return err
	}
	ours, err := b.channelRun(ctx, n, pool, func() (*brokerProcess, error) { return b.broker(cert) })
	if err != nil {
		return fmt.Errorf("muster: %w", err)
	}
	theirs, err := b.channelRun(ctx, n, pool, func() (*brokerProcess, error) { return b.mosquitto(cert, n) })
	if errors.Is(err, errNoMosquitto) {
		b.missing("W8", "beside mosquitto", "mosquitto is not installed: scripts/setup mosquitto")
	} else if err != nil {
		return fmt.Errorf("mosquitto: %w", err)
	}
	b.judge("W8", "memory of an idle connection", "a small Go server: 25 kB", "≤ 25 kB", fmt.Sprintf("%.1f kB (of %d, after %s without traffic)", ours.idle/1e3, n, settleFor), ours.idle/1e3, 25, "")
	b.judge("W8", fmt.Sprintf("%d commands, first sent to last received", n), "", fmt.Sprintf("≤ %.2f s", 0.7*float64(n)/1e4), fmt.Sprintf("%.2f s", ours.all), ours.all, 0.7*float64(n)/1e4, "")
	if theirs != nil {
		b.ratio("W8", "memory of an idle connection", "1.0 ×", ours.idle/1e3, theirs.idle/1e3, "kB", "mosquitto", 1.6, "")
		b.ratio("W8", "last command received", "1.0 ×", ours.all*1e3, theirs.all*1e3, "ms", "mosquitto", 1.5, "")
		b.ratio("W8", "CPU of a command", "1.3 ×", ours.command, theirs.command, "µs", "mosquitto", 1.5, "")
		b.ratio("W8", "CPU of a connect", "0.7 ×", ours.connect, theirs.connect, "µs", "mosquitto", 1, "")
		b.judge("W8", "connects a second", "", "≥ 2.5 × mosquitto", fmt.Sprintf("%.2f × (%.0f : %.0f /s)", ours.rate/theirs.rate, ours.rate, theirs.rate), theirs.rate/ours.rate, 1/2.5, "")
	}
	b.note("W8", "muster's channel", ours.String())
	if theirs != nil {
		b.note("W8", "mosquitto", theirs.String())
	}
	b.note("W8", "an idle connection, unused memory given back", fmt.Sprintf("%.1f kB", ours.settled/1e3))
	return nil
}

// figures are what one broker came to.
type figures struct {
	rate, connect float64 // connects a second, CPU µs each
	idle, settled float64 // bytes a connection; after a collection
	all, command  float64 // seconds to the last command; CPU µs each
	after         float64 // bytes a connection after the traffic
}

func (f figures) String() string {
	return fmt.Sprintf("%.0f connects/s, %.0f µs CPU each; %.1f kB idle, %.1f kB after traffic; commands: all in %.0f ms, %.0f µs CPU each",
		f.rate, f.connect, f.idle/1e3, f.after/1e3, f.all*1e3, f.command)
}

// A brokerProcess is a broker under test and how commands leave it.
type brokerProcess struct {
	*process
	addr   string
	send   func(ctx context.Context, n int) error
	settle func() // nil: nothing to give back
}

func (b *bench) channelRun(ctx context.Context, n int, pool *x509.CertPool, start func() (*brokerProcess, error)) (*figures, error) {
	p, err := start()
	if err != nil {
		return nil, err
	}
	defer p.stop()
	f := &figures{}
	// Once with a few, so that what a first connection costs is not shared out.
	few, err := dialFleet(ctx, p.addr, pool, n, 100)
	if err != nil {
		return nil, err
	}
	few.close()
	time.Sleep(settleFor / 5)
	empty, cpu, at := p.rss(), p.cpu(), time.Now()
	fleet, err := dialFleet(ctx, p.addr, pool, 0, n)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, p.tail())
	}
	defer fleet.close()
	f.rate, f.connect = float64(n)/time.Since(at).Seconds(), micros(p.cpu()-cpu)/float64(n)
	time.Sleep(settleFor)
	each := func() float64 { return float64(p.rss()-empty) / float64(n) }
	f.idle = each()
	if f.settled = f.idle; p.settle != nil {
		p.settle()
		f.settled = each()
	}
	cpu, at = p.cpu(), time.Now()
	if err := p.send(ctx, n); err != nil {
		return nil, err
	}
	last, err := fleet.received(ctx, n)
	if err != nil {
		return nil, err
	}
	f.all, f.command = last.Sub(at).Seconds(), micros(p.cpu()-cpu)/float64(n)
	time.Sleep(settleFor / 5)
	f.after = each()
	return f, nil
}

// channelCert writes one certificate for both.
func (b *bench) channelCert() (file string, pool *x509.CertPool, err error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return "", nil, err
	}
	t := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "channel"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		return "", nil, err
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return "", nil, err
	}
	var out bytes.Buffer
	_ = pem.Encode(&out, &pem.Block{Type: "CERTIFICATE", Bytes: der})
	pool = x509.NewCertPool()
	pool.AppendCertsFromPEM(out.Bytes())
	_ = pem.Encode(&out, &pem.Block{Type: "PRIVATE KEY", Bytes: secret})
	file = filepath.Join(b.dir, "channel.pem")
	return file, pool, os.WriteFile(file, out.Bytes(), 0o600)
}

// broker starts the room alone.
func (b *bench) broker(cert string) (*brokerProcess, error) {
	dir, err := os.MkdirTemp(b.dir, "broker-")
	if err != nil {
		return nil, err
	}
	p, err := b.launch("broker", dir, nil, filepath.Join(b.dir, "broker"), "-cert", cert)
	if err != nil {
		return nil, err
	}
	var ready struct{ Channel, Control string }
	if err = p.await(func() bool {
		text, err := os.ReadFile(filepath.Join(dir, "broker.out"))
		return err == nil && json.Unmarshal(text, &ready) == nil
	}); err != nil {
		return nil, err
	}
	post := func(ctx context.Context, path string) error {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, ready.Control+path, nil)
		if err != nil {
			return err
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		defer func() { _ = res.Body.Close() }()
		if res.StatusCode != http.StatusOK {
			return fmt.Errorf("POST %s: %d", path, res.StatusCode)
		}
		return nil
	}
	return &brokerProcess{process: p, addr: ready.Channel,
		send: func(ctx context.Context, n int) error {
			return post(ctx, fmt.Sprintf("/send?devices=%d&bytes=%d", n, commandBytes))
		},
		settle: func() { _ = post(context.Background(), "/settle") }}, nil
}

var errNoMosquitto = errors.New("mosquitto is not installed")

// mosquitto starts Debian's broker with a password for each device and one for
// who sends commands.
func (b *bench) mosquitto(cert string, n int) (*brokerProcess, error) {
	const program = "/usr/sbin/mosquitto"
	if _, err := os.Stat(program); err != nil {
		return nil, errNoMosquitto
	}
	dir, err := os.MkdirTemp(b.dir, "mosquitto-")
	if err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	var names strings.Builder
	names.WriteString("server:secret-server\n")
	for i := range n + 100 {
		fmt.Fprintf(&names, "dev_%d:secret-dev_%d\n", i, i)
	}
	user := ""
	if os.Getuid() == 0 {
		user = "user root\n" // else it changes to one that cannot read these files
	}
	conf := fmt.Sprintf("listener %d 127.0.0.1\ncertfile %s\nkeyfile %s\nallow_anonymous false\npassword_file %s\nacl_file %s\npersistence false\nset_tcp_nodelay true\nlog_type error\nmax_queued_messages 0\n%s",
		port, cert, cert, filepath.Join(dir, "passwords"), filepath.Join(dir, "acl"), user)
	acl := "user server\ntopic readwrite muster/v1/+/cmd\npattern read muster/v1/%u/cmd\npattern write muster/v1/%u/ack\npattern write muster/v1/%u/state\n"
	for name, text := range map[string]string{"conf": conf, "acl": acl, "passwords": names.String()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	if text, err := exec.Command("mosquitto_passwd", "-U", filepath.Join(dir, "passwords")).CombinedOutput(); err != nil { //nolint:gosec // our own file
		return nil, fmt.Errorf("mosquitto_passwd: %w: %s", err, text)
	}
	p, err := b.launch("mosquitto", dir, nil, "sh", "-c", `ulimit -n "$(ulimit -Hn)"; exec `+program+" -c "+filepath.Join(dir, "conf"))
	if err != nil {
		return nil, err
	}
	addr := "127.0.0.1:" + strconv.Itoa(port)
	err = p.await(func() bool {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			return false
		}
		return c.Close() == nil
	})
	if err != nil {
		return nil, err
	}
	pem, err := os.ReadFile(cert)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	return &brokerProcess{process: p, addr: addr, send: func(ctx context.Context, n int) error {
		return publishAll(ctx, addr, &tls.Config{RootCAs: pool, ServerName: "127.0.0.1"}, n)
	}}, nil
}
