package ca

import (
	"context"
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"log/slog"
	"sync/atomic"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// A Happening is something to tell administrators: an event's type and what it is about.
type Happening struct {
	What    string // "identity.issued", "identity.replayed", "identity.refused", "certificate.revoked", "certificate.expiring", …
	Account fleet.AccountID
	Device  fleet.DeviceID
	MAC     fleet.MAC
	Data    map[string]string
}

// Options are what an Office is made of. Store, Root, Key and Hash are required.
type Options struct {
	Store Store
	Root  Root
	// Key makes one-time passwords, Hash finds them: 32 bytes each, the same on every server.
	Key, Hash []byte
	// Base is where devices fetch lists and ask for status: "http://host[:port]"; nil: certificates do not say.
	Base func() string
	// Tell spreads a notice after a change; nil: nobody hears.
	Tell func(fleet.Notice)
	// Happened hears what administrators should know; nil: nobody does.
	Happened func(Happening)
	Log      *slog.Logger
	Now      func() time.Time
}

// An Office runs the authorities of all accounts. It is safe for use by many goroutines.
type Office struct {
	o     Options
	trust atomic.Pointer[Trust]
}

// NewOffice makes an Office. Load before it is used.
func NewOffice(o Options) *Office {
	of := &Office{o: o}
	of.trust.Store(&Trust{revoked: NewRevokedSet()})
	return of
}

// ErrPending says that an administrator has to approve: come again with the same after After.
type ErrPending struct{ After time.Duration }

func (e *ErrPending) Error() string { return "an administrator has to approve" }

// A Credential is what a device shows to get a certificate: a one-time password, or a
// certificate that was verified and whose key was proved (TLS handshake, signature).
type Credential struct {
	Label    string           // the account's address key; empty: the operator's authority
	User     string           // MAC in any notation, device id, or empty: the password alone says who
	Password secret.Text      // one-time password; empty: none
	Peer     *Peer            // nil: none
	Key      crypto.PublicKey // that is to be certified; nil: not known yet
}

// Means is what a Grant rests on.
type Means string

const (
	ByPassword    Means = "password"
	ByCertificate Means = "certificate" // ours: a renewal
	ByFactory     Means = "factory"
)

// A Grant says that a device may have a certificate. It is made by Authorize, and good
// for the request that it was made for.
type Grant struct {
	Authority Authority
	Account   fleet.AccountID // the device's
	Device    fleet.DeviceID
	MAC       fleet.MAC
	By        Means
	Peer      *Peer // of ByCertificate and ByFactory
	identity  Identity
}

// Subject is the subject that the certificate will have.
func (g Grant) Subject() string { return "CN=" + g.MAC.String() }

// An Order asks for a certificate.
type Order struct {
	Key crypto.PublicKey // the signature with its private key was verified
	Way string           // WayEST, WaySCEP
	// Subject is that of the request, in DER; on renewal it must be that of the record. Alternatives says that the
	// request has alternative names, which ours never have.
	Subject      []byte
	Alternatives bool
}

// Issued is a certificate that was issued.
type Issued struct {
	Certificate *x509.Certificate
	Again       bool // it had been issued before, for the same password and key
}

// Authority returns the authority behind a label (an account's address key; empty: the operator's),
// and makes it when there is none. fault.Missing for a label that is no account's.
func (o *Office) Authority(ctx context.Context, label string) (View, error) {
	return View{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// Chain is what clients are to trust: the current issuing certificate, what is above it up to the
// root, then the next one and cross certificates.
func (o *Office) Chain(ctx context.Context, id AuthorityID) ([]*x509.Certificate, error) {
	return nil, fault.New(fault.Unavailable, "there are no certificates yet")
}

// RA is what SCEP messages of the current generation are opened and signed with.
func (o *Office) RA(ctx context.Context, id AuthorityID) (*x509.Certificate, *rsa.PrivateKey, error) {
	return nil, nil, fault.New(fault.Unavailable, "there are no certificates yet")
}

// RAs are those of all generations that are not retired, the current one's first: a client may
// have fetched the chain before a roll-over.
func (o *Office) RAs(ctx context.Context, id AuthorityID) ([]RA, error) {
	return nil, fault.New(fault.Unavailable, "there are no certificates yet")
}

// Authorize says whether the bearer of a credential may have a certificate, and as whom. It spends
// nothing. Who may not is fault.Denied; its sentence is for the log, the state of the device and
// no one else: tell the asker only that it may not.
func (o *Office) Authorize(ctx context.Context, c Credential) (Grant, error) {
	return Grant{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// Issue signs. It fails with *ErrPending while an administrator has to approve, with fault.Invalid for a key or
// subject that is not taken, and with fault.Denied for a password that another key had.
func (o *Office) Issue(ctx context.Context, g Grant, r Order) (Issued, error) {
	return Issued{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// CheckKey says whether a key may be certified at all: its kind and size, and the block list.
func (o *Office) CheckKey(key crypto.PublicKey) error { return nil }

// Refused writes down that a device was refused, and why: its state and an event. device may be
// empty when nobody knows which it is.
func (o *Office) Refused(ctx context.Context, g Grant, way, reason string) {}

// Find is the certificate that an authority issued with a serial (hex), for GetCert.
func (o *Office) Find(ctx context.Context, id AuthorityID, serial string) (*x509.Certificate, error) {
	return nil, fault.New(fault.Missing, "no such certificate")
}

// CRL is the list of a generation, DER, with its next update.
func (o *Office) CRL(ctx context.Context, id AuthorityID, generation int) ([]byte, time.Time, error) {
	return nil, time.Time{}, fault.New(fault.Missing, "no such list")
}

// Seen notes that a verified certificate of ours was presented. It only remembers: what is
// remembered is saved in batches.
func (o *Office) Seen(p Peer, now time.Time) {}

// Identity is how a device of the account stands; the zero one, StateNone, when it has no certificate and no password.
func (o *Office) Identity(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Identity, error) {
	return Identity{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// Remembered is Identity from memory, with the one-time password that its row makes: for what is asked
// with every file. The first question about an account reads all of it.
func (o *Office) Remembered(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Identity, secret.Text, error) {
	return Identity{}, secret.Text{}, nil
}

// Want gives a device a one-time password unless it has a usable one, or a certificate; the same
// row makes the same password.
func (o *Office) Want(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) (Identity, secret.Text, error) {
	return Identity{}, secret.Text{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// WantAnew gives a device a new one-time password, whatever it has; for 0 is the usual time. The old one ends.
func (o *Office) WantAnew(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, life time.Duration) (Identity, secret.Text, error) {
	return Identity{}, secret.Text{}, fault.New(fault.Unavailable, "there are no certificates yet")
}

// Trust is what certificates are verified with now.
func (o *Office) Trust() *Trust { return o.trust.Load() }
