package sim

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"
)

// dial opens the way to the channel, with the trust that pairing gave.
func (t *tether) dial(ctx context.Context, k Key) (net.Conn, error) {
	u, err := url.Parse(k.URL)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%w: an address nobody can read", errRefused)
	}
	port := map[string]string{"mqtts": "8883", "ssl": "8883", "mqtt": "1883", "tcp": "1883"}[u.Scheme]
	if port == "" {
		return nil, fmt.Errorf("%w: %s is no scheme of a channel", errRefused, u.Scheme)
	}
	if u.Port() != "" {
		port = u.Port()
	}
	ctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	conn, err := t.d.fleet.dial(ctx, "tcp", net.JoinHostPort(u.Hostname(), port))
	if err != nil || u.Scheme == "mqtt" || u.Scheme == "tcp" {
		return conn, err
	}
	config := t.d.fleet.trusting(t.d.id.Model, k.Trust).Clone()
	config.ServerName = u.Hostname()
	config.CurvePreferences = []tls.CurveID{tls.X25519, tls.CurveP256} // no phone speaks ML-KEM
	if off := t.mood().Clock; off != 0 {
		config.Time = func() time.Time { return time.Now().Add(off) }
	}
	s := tls.Client(conn, config)
	if err := s.HandshakeContext(ctx); err != nil {
		_ = conn.Close()
		return nil, fmt.Errorf("TLS: %w", err)
	}
	return s, nil
}

// trusting is a model's TLS with these roots alone; one for a thousand devices.
func (f *Fleet) trusting(m Model, trust []string) *tls.Config {
	base := f.tlsFor(m)
	if len(trust) == 0 || f.o.Insecure {
		return base
	}
	return f.rooted(base, trust, nil)
}

// rooted is a TLS with these roots and those of base; one for a thousand devices.
func (f *Fleet) rooted(base *tls.Config, trust []string, more *x509.CertPool) *tls.Config {
	key := parsedKey{kind: fmt.Sprintf("%p %p", base, more) + strings.Join(trust, "")}
	f.mu.Lock()
	defer f.mu.Unlock()
	if c, ok := f.cache[key].(*tls.Config); ok {
		return c
	}
	c := base.Clone()
	if c.RootCAs = x509.NewCertPool(); more != nil {
		c.RootCAs = more.Clone()
	}
	for _, pem := range trust {
		c.RootCAs.AppendCertsFromPEM([]byte(pem))
	}
	f.cache[key] = c
	return c
}
