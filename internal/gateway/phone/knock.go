package phone

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"net/http"
	"net/netip"

	"muster/internal/fleet"
)

// A Caller is what answers HTTPS at an address, as far as it can be told without a password.
type Caller struct {
	Family      fleet.Family // empty: none that is driven by REST, or it cannot be told
	MAC         fleet.MAC    // that the factory's certificate names; zero: it names none
	Certificate string       // SHA-256, hex
}

// Knock finds out what is at an address. It sends no password and pins nothing. Its
// error is a *Trouble when nobody answers there.
func (d *Drivers) Knock(ctx context.Context, at netip.AddrPort) (Caller, error) {
	if at.Port() == 0 {
		at = netipPort(at, 443)
	}
	var c Caller
	k := &talk{d: d, t: Target{Address: at}}
	k.client()
	defer k.http.CloseIdleConnections()
	k.http.Transport.(*http.Transport).TLSClientConfig.VerifyConnection = func(s tls.ConnectionState) error {
		if len(s.PeerCertificates) > 0 {
			c.Certificate = fingerprint(s.PeerCertificates[0].Raw)
			c.MAC, _ = fleet.ParseMAC(s.PeerCertificates[0].Subject.CommonName)
		}
		return nil
	}
	mgmt, err := k.send(ctx, http.MethodGet, ucsInfo1, "", nil, nil)
	if err != nil {
		return c, err
	}
	rest, err := k.send(ctx, http.MethodGet, polySystem, "", nil, nil)
	if err != nil {
		return c, err
	}
	// What asks for a password whatever the path is may be anything.
	switch isUCS, isPoly := asks(mgmt), asks(rest); {
	case isUCS && !isPoly:
		c.Family = fleet.UCS
	case isPoly && !isUCS:
		c.Family = fleet.PolyOS
	}
	return c, nil
}

// asks reports whether an answer is that of an API: it wants a password, or is JSON.
func asks(a answer) bool {
	return a.code == 401 || a.code == 403 || a.code == 200 && len(a.body) > 0 && json.Valid(a.body)
}
