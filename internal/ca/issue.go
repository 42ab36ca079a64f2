package ca

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"math/big"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// ErrPending says that an administrator has to approve: come again with the same after After.
type ErrPending struct{ After time.Duration }

func (e *ErrPending) Error() string { return "an administrator has to approve" }

// pendingAfter is how long a device waits before it asks again whether it was approved.
const pendingAfter = time.Minute

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

func isRSA(key crypto.PublicKey) (*rsa.PublicKey, bool) {
	k, ok := key.(*rsa.PublicKey)
	return k, ok
}

// Issue signs. It fails with *ErrPending while an administrator has to approve, with fault.Invalid for a key or
// subject that is not taken, with fault.Denied for a password that another key had or a key of another device, and with
// fault.Unavailable while the same is being signed.
func (o *Office) Issue(ctx context.Context, g Grant, r Order) (Issued, error) {
	out, err := o.issue(ctx, g, r)
	if f := fault.As(err); f != nil && f.Code == "spent" {
		o.replayed(g)
	}
	return out, err
}

func (o *Office) issue(ctx context.Context, g Grant, r Order) (Issued, error) {
	if err := o.CheckKey(r.Key); err != nil {
		return Issued{}, err
	}
	if g.By == ByCertificate {
		if err := checkSubject(g, r); err != nil {
			return Issued{}, err
		}
	}
	key, err := Fingerprint(r.Key)
	if err != nil {
		return Issued{}, err
	}
	b, err := o.open(ctx, g.Authority.ID)
	if err != nil {
		return Issued{}, err
	}
	by, err := b.current()
	if err != nil {
		return Issued{}, err
	}
	serial, text := newSerial()
	now := o.now()
	c := Certificate{Serial: text, Authority: b.view.ID, Generation: by.Number, Account: g.Account, Device: g.Device, MAC: g.MAC, Status: Signing, Key: hex.EncodeToString(key[:]), Way: r.Way, IssuedAt: now}
	c.NotBefore, c.NotAfter = validity(b.view.Authority, by.certificate, now)
	if !c.NotAfter.After(now) {
		return Issued{}, fault.New(fault.Unavailable, "the issuing certificate has expired")
	}
	begun, err := o.o.Store.BeginCertificate(ctx, c, spendOf(b.view.Authority, g))
	switch {
	case err != nil:
		return Issued{}, err
	case begun.Again != nil:
		cert, err := begun.Again.Parse()
		o.stats.again.Add(1)
		return Issued{Certificate: cert, Again: true}, err
	case begun.Held:
		o.held(ctx, g)
		return Issued{}, &ErrPending{pendingAfter}
	}
	// Written down: from here on nobody who gives up waiting takes the record with him.
	ctx = context.WithoutCancel(ctx)
	cert, err := o.sign(by, c, serial, r.Key)
	if err != nil {
		return Issued{}, err
	}
	c.DER, c.Status = cert.Raw, Valid
	i, err := o.o.Store.FinishCertificate(ctx, c)
	if err != nil {
		return Issued{}, err
	}
	o.know(i)
	what := IdentityIssued
	if g.By == ByCertificate {
		what = IdentityRenewed
		o.stats.renewed.Add(1)
	}
	o.stats.issued.Add(1)
	if begun.Shared {
		o.o.Happened(Happening{What: IdentityKeyShared, Account: g.Account, Device: g.Device, MAC: g.MAC, Data: map[string]string{"serial": c.Serial}})
	}
	o.o.Happened(Happening{What: what, Account: g.Account, Device: g.Device, MAC: g.MAC, Data: map[string]string{"serial": c.Serial, "way": r.Way, "by": string(g.By), "notAfter": c.NotAfter.Format(time.RFC3339)}})
	o.o.Tell(fleet.Notice{Account: g.Account, About: "identity", Device: g.Device, MAC: g.MAC})
	return Issued{Certificate: cert}, nil
}

// spendOf says what a grant rests on for the store: a renewal spends nothing and waits for nobody.
func spendOf(a Authority, g Grant) *Spend {
	switch g.By {
	case ByPassword:
		return &Spend{Seed: g.identity.Seed, Hold: a.Approval}
	case ByFactory:
		return &Spend{Hold: a.Approval}
	}
	return nil
}

// held tells that somebody has to approve, once.
func (o *Office) held(ctx context.Context, g Grant) {
	i, err := o.Identity(ctx, g.Account, g.Device)
	if err != nil {
		return
	}
	o.know(i)
	if g.identity.State != StatePending || g.identity.SpentKey != i.SpentKey {
		o.o.Happened(Happening{What: IdentityPending, Account: g.Account, Device: g.Device, MAC: g.MAC})
		o.o.Tell(fleet.Notice{Account: g.Account, About: "identity", Device: g.Device, MAC: g.MAC})
	}
}

// validity is from when to when a device's certificate is good. Short ones begin less far back: devices renew after a
// share of the whole.
func validity(a Authority, by *x509.Certificate, now time.Time) (from, to time.Time) {
	from, to = now.Add(-min(backdate, a.Lifetime/10)).Truncate(time.Second), now.Add(a.Lifetime).Truncate(time.Second)
	if from.Before(by.NotBefore) {
		from = by.NotBefore
	}
	if to.After(by.NotAfter) {
		to = by.NotAfter
	}
	return from, to
}

func (o *Office) sign(by *live, c Certificate, serial [16]byte, key crypto.PublicKey) (*x509.Certificate, error) {
	subject, err := subjectOf(c.MAC)
	if err != nil {
		return nil, err
	}
	t := &x509.Certificate{
		SerialNumber: new(big.Int).SetBytes(serial[:]), RawSubject: subject, NotBefore: c.NotBefore, NotAfter: c.NotAfter,
		KeyUsage: usages(key), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}, BasicConstraintsValid: true,
	}
	if o.o.Base != nil {
		base := o.o.Base()
		t.OCSPServer = []string{base + OCSPPath}
		t.CRLDistributionPoints = []string{base + PathPrefix + by.Slug() + ".crl"}
		t.IssuingCertificateURL = []string{base + PathPrefix + by.Slug() + ".cer"}
	}
	der, err := x509.CreateCertificate(rand.Reader, t, by.certificate, key, by.key)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// Paths that certificates name, beneath Options.Base.
const (
	PathPrefix = "/pki/"
	OCSPPath   = "/pki/ocsp"
)

// Refused writes down that a device was refused, and why: its state, an event and the log. The grant is
// what Authorize returned beside its error; one without a device is logged alone.
func (o *Office) Refused(ctx context.Context, g Grant, way, reason string) {
	o.stats.refused.Add(1)
	o.o.Log.Info("a certificate was refused", "way", way, "why", reason, "device", g.Device, "mac", g.MAC.String(), "account", g.Account)
	if g.Device == "" {
		return
	}
	i, err := o.o.Store.FailIdentity(context.WithoutCancel(ctx), g.Account, g.Device, reason, o.now())
	if err != nil {
		if !errors.Is(err, fault.Missing) {
			o.o.Log.Warn("why a device was refused is not saved", "device", g.Device, "err", err)
		}
		return
	}
	o.know(i)
	o.o.Happened(Happening{What: IdentityRefused, Account: g.Account, Device: g.Device, MAC: g.MAC, Data: map[string]string{"reason": reason, "way": way}})
}

// Find is the certificate that an authority issued with a serial (hex), for GetCert.
func (o *Office) Find(ctx context.Context, id AuthorityID, serial string) (*x509.Certificate, error) {
	b, err := o.open(ctx, id)
	if err != nil {
		return nil, err
	}
	for i := len(b.view.Generations) - 1; i >= 0; i-- {
		c, err := o.o.Store.CertificateOf(ctx, id, b.view.Generations[i].Number, serial)
		if err == nil && len(c.DER) > 0 {
			return c.Parse()
		}
		if err != nil && !errors.Is(err, fault.Missing) {
			return nil, err
		}
	}
	return nil, fault.New(fault.Missing, "no such certificate")
}

// Revoke revokes a certificate of the account. When it returns, the next handshake, list and answer know.
func (o *Office) Revoke(ctx context.Context, by fleet.Actor, id fleet.AccountID, serial string, r Reason) (Certificate, error) {
	c, err := o.o.Store.RevokeCertificate(ctx, by, id, serial, r, o.now())
	if err != nil || fleet.IsDryRun(ctx) {
		return c, err
	}
	o.stats.revoked.Add(1)
	o.pictures.doubt(id, c.Device)
	o.Changed(ctx, id)
	o.o.Happened(Happening{What: CertificateRevoked, Account: id, Device: c.Device, MAC: c.MAC, Data: map[string]string{"serial": serial, "reason": c.Reason.String()}})
	return c, nil
}
