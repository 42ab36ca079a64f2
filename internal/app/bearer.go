package app

import (
	"context"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"muster/internal/ca"
	"muster/internal/ca/est"
	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/event"
	"muster/internal/fleet"
	"muster/internal/plane/enroll"
	"muster/internal/plane/provision"
	"muster/internal/roster"
)

// A door looks at the certificates that devices show on the HTTPS addresses: in the handshake, where
// one that is revoked or blocked ends it, and at each request, since a connection stands for long.
type door struct {
	office *ca.Office
	source func(*http.Request) netip.Addr
	// Two networks within an hour show one factory certificate: told where it was, and is.
	travelled func(p ca.Peer, was, is netip.Prefix)
	now       func() time.Time

	mu   sync.Mutex
	nets map[[32]byte]shownAt
}

type shownAt struct {
	network netip.Prefix
	at      time.Time
}

const (
	travelFor    = time.Hour
	maxTravelers = 50_000 // of about 100 bytes; past it all are forgotten
)

func newDoor(office *ca.Office, source func(*http.Request) netip.Addr, travelled func(ca.Peer, netip.Prefix, netip.Prefix)) *door {
	return &door{office: office, source: source, travelled: travelled, now: time.Now, nets: map[[32]byte]shownAt{}}
}

// verify is for tls.Config: it is asked for resumed sessions too. What does not count is let
// in as if it were none: the phone must be able to come with its password.
func (d *door) verify(s tls.ConnectionState) error {
	if len(s.PeerCertificates) == 0 {
		return nil
	}
	now := d.now()
	p, err := d.office.Trust().Verify(s.PeerCertificates, now)
	switch {
	case errors.Is(err, ca.ErrRevoked), errors.Is(err, ca.ErrBlocked):
		return err
	case err == nil && p.Ours:
		d.office.Seen(p, now)
	}
	return nil
}

// met is what was found of a connection's certificate.
type met struct {
	mu    sync.Mutex
	trust *ca.Trust // nil: nobody has looked yet
	peer  ca.Peer
	err   error
	until time.Time // an error is looked at again then: what has ended may have been renewed elsewhere
}

type metKey struct{}

// connection is for http.Server: the requests of a connection share what was found.
func (d *door) connection(ctx context.Context, c net.Conn) context.Context {
	if _, is := c.(*tls.Conn); !is {
		return ctx
	}
	return context.WithValue(ctx, metKey{}, &met{})
}

// who says who a request's certificate is of. It must have one.
func (d *door) who(r *http.Request) (ca.Peer, error) {
	trust, now := d.office.Trust(), d.now()
	m, _ := r.Context().Value(metKey{}).(*met)
	if m == nil {
		return trust.Verify(r.TLS.PeerCertificates, now)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.trust != nil && (m.err == nil && trust.Still(m.trust, m.peer, now) || m.err != nil && m.trust == trust && now.Before(m.until)) {
		return m.peer, m.err
	}
	first := m.trust == nil
	m.trust, m.until = trust, now.Add(time.Minute)
	if m.peer, m.err = trust.Verify(r.TLS.PeerCertificates, now); first && m.err == nil && !m.peer.Ours {
		d.travels(m.peer, d.source(r), now)
	}
	return m.peer, m.err
}

// travels notes where a factory certificate is shown. One that is at two places at once was copied, unless its
// device changed networks: somebody has to look.
func (d *door) travels(p ca.Peer, from netip.Addr, now time.Time) {
	bits := 24
	if from.Is6() {
		bits = 48
	}
	is, err := from.Prefix(bits)
	if err != nil {
		return
	}
	d.mu.Lock()
	was, known := d.nets[p.Fingerprint]
	if !known && len(d.nets) >= maxTravelers {
		clear(d.nets)
	}
	d.nets[p.Fingerprint] = shownAt{is, now}
	d.mu.Unlock()
	if known && was.network != is && now.Sub(was.at) < travelFor {
		d.travelled(p, was.network, is)
	}
}

// refuses answers a request whose certificate was revoked or blocked while its connection stood.
func (d *door) refuses(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS != nil && len(r.TLS.PeerCertificates) > 0 {
			if _, err := d.who(r); errors.Is(err, ca.ErrRevoked) || errors.Is(err, ca.ErrBlocked) {
				w.Header()["Connection"] = []string{"close"}
				w.Header()["Content-Length"] = []string{"0"}
				w.WriteHeader(http.StatusForbidden)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// identify is what the certificate of a request says of its bearer, for the desk that admits devices. One of an account's authority
// speaks for devices of that account alone.
func (d *door) identify(r *http.Request) *claim.CertID {
	if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		return nil
	}
	p, err := d.who(r)
	if err != nil {
		return nil
	}
	return &claim.CertID{MAC: p.MAC, Serial: p.Serial, Account: p.Account, Families: p.Families, Factory: !p.Ours}
}

// openDoor makes what looks at certificates.
func (a *App) openDoor() {
	a.door = newDoor(a.CA, func(r *http.Request) netip.Addr { _, from := a.Provision.Peer(r); return from }, func(p ca.Peer, was, is netip.Prefix) {
		top, err := a.Store.Operator(context.Background())
		if err != nil {
			return
		}
		a.Log.Warn("a factory certificate is shown from two networks", "mac", p.MAC.String(), "serial", p.Serial, "was", was.String(), "is", is.String())
		a.Events.Publish(event.Event{Type: event.CertificateTravelled, Account: top.ID, Data: map[string]string{
			"mac": p.MAC.String(), "serial": p.Serial, "fingerprint": hex.EncodeToString(p.Fingerprint[:]), "from": was.String(), "to": is.String()}})
	})
}

// misuses tells of certificates that are shown for other devices: each once in a while.
type misuses struct {
	mu   sync.Mutex
	told map[misuse]time.Time
}

type misuse struct {
	account     fleet.AccountID
	fingerprint [32]byte
	mac         fleet.MAC
}

const (
	misusedEvery = 10 * time.Minute
	maxMisuses   = 10_000
)

// due reports whether it is time to tell.
func (m *misuses) due(k misuse, now time.Time) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	if at, ok := m.told[k]; ok && now.Sub(at) < misusedEvery {
		return false
	}
	if m.told == nil || len(m.told) >= maxMisuses {
		m.told = map[misuse]time.Time{}
	}
	m.told[k] = now
	return true
}

// misused tells whoever watches the account that a certificate came where it does not belong.
func (a *App) misused(_ context.Context, m provision.Misuse) {
	if !a.misuses.due(misuse{m.Account, m.Peer.Fingerprint, m.MAC}, time.Now()) {
		return
	}
	a.Log.Warn("a certificate is shown for another device", "account", string(m.Account), "mac", m.MAC.String(), "certificate", m.Peer.MAC.String(), "serial", m.Peer.CertSerial, "source", m.Source.String())
	a.Events.Publish(event.Event{Type: event.CertificateMisused, Account: m.Account, Device: m.Device, Data: map[string]string{
		"mac": m.MAC.String(), "certificateMAC": m.Peer.MAC.String(), "certificateSerial": m.Peer.CertSerial, "source": m.Source.String()}})
}

// siteOf is the site where a device stands that comes from an address: that of its subnet, else the account's only one.
func siteOf(ctx context.Context, all *roster.Roster, id fleet.AccountID, source netip.Addr) (fleet.SiteID, bool, error) {
	places, err := all.Of(id).Places(ctx)
	if err != nil {
		return "", false, err
	}
	if s, ok := places.SiteOf(source, netip.Addr{}); ok {
		return s.ID, true, nil
	}
	if sites := places.Sites(); len(sites) == 1 {
		return sites[0].ID, true, nil
	}
	return "", false, nil
}

// identityOf is where a device that was admitted gets its certificate, and the password that it shows there. A device that
// has one, or has come for it, is told the places alone: renewing needs no password. One that enrolls anew may have lost it.
func (a *App) identityOf(ctx context.Context, v claim.Verdict) (*enroll.Identity, error) {
	p, err := a.Store.Provisioning(ctx, v.Account.ID)
	if err != nil {
		return nil, err
	}
	i, password, err := a.CA.Want(ctx, fleet.System("enrollment", v.Account.ID), v.Account.ID, v.Device.ID)
	if err != nil {
		return nil, err
	}
	if !i.Usable(time.Now()) && v.Fresh {
		if i, password, err = a.CA.WantAnew(ctx, fleet.System("enrollment", v.Account.ID), v.Account.ID, v.Device.ID, 0); err != nil {
			return nil, err
		}
	}
	out := &enroll.Identity{EST: a.deviceAddress() + est.Prefix + "/" + p.Key, SCEP: a.deviceAddress() + enroll.SCEPPath + "/" + p.Key}
	if i.Usable(time.Now()) {
		out.OneTimePassword = password
	}
	if of, err := a.CA.AuthorityOf(ctx, v.Account.ID); err == nil {
		out.RenewAt = of.RenewAt
	}
	return out, nil
}

// identityIn is what a device's own file says of its certificate: what enrollment or an administrator gave it a password for. The
// password stays in the file when it was used: a file that changes would start the phone again.
func (a *App) identityIn(ctx context.Context, key string, d fleet.Device) *dialect.Identity {
	i, password, err := a.CA.Remembered(ctx, d.Account, d.ID)
	if err != nil || i.Seed == "" || i.State == ca.StateRevoked {
		if err != nil && !errors.Is(err, context.Canceled) {
			a.Log.Warn("a device is not told where it gets its certificate", "device", d.ID, "err", err)
		}
		return nil
	}
	v, err := a.CA.AuthorityOf(ctx, d.Account)
	if err != nil {
		return nil
	}
	return &dialect.Identity{SCEP: a.deviceAddress() + enroll.SCEPPath + "/" + key, Password: password, RenewAt: v.RenewAt}
}
