package sim

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"time"
)

type lanKey struct{}

// webServer is one for the whole fleet: whose connection it is says which device is asked.
func (f *Fleet) webServer(ctx context.Context) *http.Server {
	return &http.Server{
		Handler:     http.HandlerFunc(serveLAN),
		BaseContext: func(net.Listener) context.Context { return ctx },
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			return context.WithValue(ctx, lanKey{}, c.(*tls.Conn).NetConn().(*visitor).l)
		},
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       30 * time.Second,
		ErrorLog:          log.New(io.Discard, "", 0), // clients that break off a handshake
	}
}

// guarded puts TLS before a device's port. No tickets: whoever comes again sees
// the certificate again.
func (f *Fleet) guarded(l net.Listener) net.Listener {
	config := &tls.Config{MinVersion: tls.VersionTLS12, SessionTicketsDisabled: true,
		GetCertificate: func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
			return hello.Conn.(*visitor).l.certificate()
		}}
	if m := l.(*doorway).l.d.id.Model; m.OldTLS || m.NoTLS13 || f.o.TLS12 {
		config.MaxVersion = tls.VersionTLS12
	}
	return tls.NewListener(l, config)
}

// certificate is the device's own, made when first asked for: nobody signed it,
// and its name is the MAC.
func (l *lan) certificate() (*tls.Certificate, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cert != nil {
		return l.cert, nil
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 62))
	if err != nil {
		return nil, err
	}
	name, maker := l.d.id.MAC, "Polycom Inc."
	switch {
	case l.mood.Impostor:
		name, maker = "localhost", ""
	case l.d.id.Model.Family == J100:
		maker = "Avaya Inc."
	}
	t := &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: name, Organization: []string{maker}},
		NotBefore:    time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC), NotAfter: time.Date(2044, 3, 9, 0, 0, 0, 0, time.UTC),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		return nil, err
	}
	l.cert = &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
	return l.cert, nil
}
