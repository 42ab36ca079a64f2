package claim

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/netip"
	"net/url"
	"time"

	"muster/internal/fleet"
	"muster/internal/reach"
)

// ProbeFor is how long a probe takes at most.
const ProbeFor = 2 * time.Second

// Probe looks whether there is a server at a profile's URL, and whether its certificate leads to
// the profile's root, or to a public one when the profile has none. Nothing is sent but the
// beginnings of a connection, to addresses that may allows, and what is wrong is said in no
// more detail than a phone would learn. A profile of this server has nothing to probe.
func Probe(ctx context.Context, p fleet.Profile, may func(netip.Addr) bool) (out []Warning) {
	u, err := url.Parse(p.URL)
	if p.ServerType != fleet.ServerHTTP || err != nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, ProbeFor)
	defer cancel()
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	warn := func(code, pointer, detail string) []Warning { return []Warning{{code, detail, pointer}} }
	conn, err := reach.Dialer(0, may).DialContext(ctx, "tcp", net.JoinHostPort(u.Hostname(), port))
	switch {
	case errors.Is(err, reach.ErrForbidden):
		return warn("notProbed", "/spec/provisioningURL", "the address is private, and this server does not probe such: whether devices find a server there is not known")
	case err != nil:
		return warn("unreachable", "/spec/provisioningURL", "nobody answers at the URL's host and port: devices that are sent there find nothing, unless they reach what this server does not")
	}
	defer func() { _ = conn.Close() }()
	if u.Scheme != "https" {
		return nil
	}
	var roots *x509.CertPool
	if p.RootCA != "" {
		roots = x509.NewCertPool()
		roots.AppendCertsFromPEM([]byte(p.RootCA))
	}
	err = tls.Client(conn, &tls.Config{ServerName: u.Hostname(), RootCAs: roots, MinVersion: tls.VersionTLS10}).HandshakeContext(ctx)
	var untrusted *tls.CertificateVerificationError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &untrusted) && p.RootCA != "":
		return warn("untrusted", "/spec/rootCA", "the certificate of the server at the URL does not lead to rootCA, or is not for this host: devices would not trust it")
	case errors.As(err, &untrusted):
		return warn("untrusted", "/spec/rootCA", "the certificate of the server at the URL does not lead to a public root, or is not for this host: give its root CA")
	}
	return warn("unreachable", "/spec/provisioningURL", "what answers at the URL's host and port speaks no TLS")
}
