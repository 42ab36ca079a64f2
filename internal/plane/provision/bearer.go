package provision

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/netip"
	"strings"

	"muster/internal/ca"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A bearer is who the client certificate of a request says that it comes from. Without one it
// is nobody, and so it is with one that does not count: a phone whose maker nobody knows comes with its pair.
type bearer struct {
	ca.Peer
	good bool
	says string // fleet.Visit.Certificate
	gone bool   // revoked or blocked: it stood when the connection began
}

// A Misuse is a certificate that came where it does not belong.
type Misuse struct {
	Account fleet.AccountID // whose address was asked
	Device  fleet.DeviceID  // whose MAC was named; empty: not known
	MAC     fleet.MAC       // that was named
	Peer    ca.Peer
	Source  netip.Addr
	Why     string // the reason's code
}

// bearerOf looks at the certificate of a request's connection.
func (s *Server) bearerOf(r *http.Request) (b bearer) {
	if s.o.Bearer == nil || r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		return b
	}
	p, err := s.o.Bearer(r)
	b.Peer = p
	switch {
	case err == nil:
		b.good, b.says = true, "factory"
		if p.Ours {
			b.says = "ours"
		}
	case errors.Is(err, ca.ErrRevoked):
		b.gone, b.says = true, "revoked"
	case errors.Is(err, ca.ErrBlocked):
		b.gone, b.says = true, "blocked"
	case errors.Is(err, ca.ErrExpired):
		b.says = "expired"
	case errors.Is(err, ca.ErrMalformed):
		b.says = "malformed"
	default:
		b.says = "unknown"
	}
	return b
}

// alone is the pair that a certificate stands for where the account takes it in place of one; nil: it stands for none.
// Whether the account does is known once the device is: serveKnown looks.
func (b bearer) alone(acct *account) *pair {
	if !b.good || b.MAC == (fleet.MAC{}) || b.elsewhere(acct.id) {
		return nil
	}
	return &pair{owner: b.MAC, bare: true}
}

// elsewhere reports whether the certificate is of another account's authority.
func (b bearer) elsewhere(id fleet.AccountID) bool { return b.Account != "" && b.Account != id }

// strange reports whether the certificate is of a device of another account. Ours are of devices that some account
// has, and end when it has them no more: whom this account does not have, another has.
func (s *Server) strange(ctx context.Context, acct *account, b bearer) (bool, error) {
	if b.elsewhere(acct.id) || !b.Ours {
		return b.elsewhere(acct.id), nil
	}
	_, mine, err := acct.roster.ByMAC(ctx, b.MAC)
	return !mine, err
}

// denies reports whether the certificate is another device's than the one that is named, as far as the request says
// and d is known. The MAC decides; where the certificate has none, the serial number does.
func (b bearer) denies(acct *account, ask dialect.Ask, d fleet.Device, have bool) bool {
	m := ask.MAC
	if have {
		m = d.MAC
	}
	switch {
	case !b.good:
		return false
	case b.elsewhere(acct.id):
		return true
	case m == fleet.MAC{}: // nobody's file, unless a secret is in it: then somebody has to be named
		return ask.Secret && b.MAC != fleet.MAC{}
	case b.MAC != fleet.MAC{}:
		return b.MAC != m
	}
	serial := cmp.Or(d.Serial, ask.Serial)
	return serial != "" && !strings.EqualFold(strings.TrimSpace(serial), b.Serial)
}

// is reports whether the certificate is d's for sure, and of a kind that its family has.
func (b bearer) is(d fleet.Device) bool {
	if !b.good || !b.Fits(d.Family) {
		return false
	}
	if b.MAC != (fleet.MAC{}) {
		return b.MAC == d.MAC
	}
	return b.Serial != "" && strings.EqualFold(strings.TrimSpace(d.Serial), b.Serial)
}

// passes answers, and reports false, when the device has to show its certificate and has not. d is where its
// address says that it stands by now, and names it even when nobody has it.
func (s *Server) passes(a *answerer, r *http.Request, v *visit, view *view, p *pair, ask dialect.Ask, d fleet.Device) bool {
	rules := view.prov.Certificates
	mode := rules.Of(d.Site, cmp.Or(d.Family, ask.Family))
	d.Family = cmp.Or(d.Family, ask.Family)
	shown := v.bearer.is(d)
	if (d.MAC == fleet.MAC{}) { // a file of nobody: whose certificate it is plays no part
		shown = v.bearer.good
	}
	switch {
	case p.bare && (mode != fleet.CertificateAccept && mode != fleet.CertificateRequire || !shown):
		why := "no credentials yet"
		if r.Header.Get("Authorization") != "" {
			why = "wrong credentials"
		}
		s.unproved(a, r, v, true, false, why) // as without a certificate
		return false
	case mode == fleet.CertificateRequire && !shown, rules.OwnFiles && !shown && (ask.Secret && ask.Kind == dialect.Own || ask.Kind == dialect.Kept && r.Method != http.MethodPut):
		a.status(http.StatusForbidden, "the device has to show its certificate") // keeps its settings
		return false
	}
	return true
}

// misused answers for a certificate that is another device's, and tells of it.
func (s *Server) misused(ctx context.Context, a *answerer, v *visit, m fleet.MAC, id fleet.DeviceID) {
	v.mac, v.device = m, id
	a.status(http.StatusForbidden, "the certificate is another device's") // keeps its settings, asks again at its next poll
	if s.o.Misused != nil {
		s.o.Misused(ctx, Misuse{v.account, id, m, v.bearer.Peer, v.source, "otherCertificate"})
	}
}
