package ca

import (
	"bytes"
	"context"
	"crypto"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"errors"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// A Credential is what a device shows to get a certificate: a one-time password, or a
// certificate that was verified and whose key was proved (TLS handshake, signature).
type Credential struct {
	Label    string           // the account's address key; empty: the operator's authority
	User     string           // MAC in any notation, device id, or empty: the password alone says who
	Password secret.Text      // one-time password; empty: none
	Peer     *Peer            // nil: none. With a password, it must not be another device's
	Key      crypto.PublicKey // that is to be certified; nil: not known yet
	// Polls asks what became of Key, which a certificate was asked for before: its holder signed the question.
	// User says which device's it is, by MAC or id. There is neither password nor certificate.
	Polls bool
}

// Means is what a Grant rests on.
type Means string

const (
	ByPassword    Means = "password"
	ByCertificate Means = "certificate" // ours: a renewal
	ByFactory     Means = "factory"
)

// A Grant says that a device may have a certificate. It is made by Authorize, and good
// for the request that it was made for. One that Authorize returns with an error names
// the device as far as the credential proves it, for Refused.
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

func denied(code, format string, args ...any) error {
	return fault.Coded(fault.Denied, code, format, args...)
}

// Authorize says whether the bearer of a credential may have a certificate, and as whom. It spends
// nothing. Who may not is fault.Denied; its sentence and code are for the log and the state of the
// device: tell the asker only that it may not. fault.Missing for a label that is no account's.
func (o *Office) Authorize(ctx context.Context, c Credential) (Grant, error) {
	v, err := o.Authority(ctx, c.Label)
	if err != nil {
		return Grant{}, err
	}
	g := Grant{Authority: v.Authority}
	b, err := o.bearer(ctx, c, &g, v)
	if err != nil {
		return g, err
	}
	g.Account, g.Device, g.MAC, g.identity = b.Account, b.Device, b.MAC, b.Identity
	top, err := o.operator(ctx)
	if err != nil {
		return g, err
	}
	switch {
	case v.Account != b.Account && v.Account != top, c.Label != "" && v.Account != b.Account:
		return g, denied("otherAccount", "the device is not of the account whose authority it asked")
	case c.Peer != nil && c.Peer.MAC != (fleet.MAC{}) && c.Peer.MAC != b.MAC:
		return g, denied("certificateDisagrees", "its certificate is another device's")
	case b.Held:
		return g, denied("held", "an administrator has to let the device go")
	case b.Lifecycle == fleet.Deactivated:
		return g, denied("disabled", "the device is deactivated")
	case !b.Enabled:
		return g, denied("disabled", "the account's Device Provisioning is off")
	}
	switch g.By {
	case ByPassword:
		if c.Polls {
			return g, nil // polls has looked at the key
		}
		return g, o.checkPassword(c, g)
	case ByCertificate:
		return g, o.checkOwn(ctx, g)
	}
	switch b.Lifecycle {
	case fleet.Claimed, fleet.Associated, fleet.Activated, fleet.Enrolled:
		return g, nil
	}
	return g, denied("notClaimed", "no account has claimed the device")
}

// bearer finds the device that a credential proves.
func (o *Office) bearer(ctx context.Context, c Credential, g *Grant, v View) (b Bearer, err error) {
	switch {
	case !c.Password.Empty():
		g.By = ByPassword
		if b, err = o.o.Store.Bearer(ctx, Who{Hash: o.hash(c.Password)}); errors.Is(err, fault.Missing) {
			return b, denied("password", "no device has this one-time password")
		}
		if err == nil && !names(c.User, b) {
			return b, denied("user", "the one-time password is another device's than the user name says")
		}
	case c.Polls:
		g.By = ByPassword
		return o.polls(ctx, c)
	case c.Peer == nil:
		return b, denied("unauthenticated", "neither a password nor a certificate was shown")
	default:
		g.By, g.Peer = ByFactory, c.Peer
		if c.Peer.Ours {
			g.By = ByCertificate
		}
		who := Who{MAC: c.Peer.MAC}
		if c.Peer.MAC == (fleet.MAC{}) {
			d, err := o.o.Store.DeviceBySerial(ctx, v.Account, c.Peer.Serial)
			if err != nil {
				if k, _ := fault.Public(err); k == fault.Missing || k == fault.Conflict {
					return b, denied("unknownDevice", "no device, or more than one, of the account has the serial number of the certificate")
				}
				return b, err
			}
			who = Who{Device: d.ID}
		}
		if b, err = o.o.Store.Bearer(ctx, who); errors.Is(err, fault.Missing) {
			return b, denied("unknownDevice", "no account has a device with the address of the certificate")
		}
	}
	return b, err
}

// polls finds the device that waits with a key. Whoever does not hold that key learns nothing
// of the device, and changes nothing for it.
func (o *Office) polls(ctx context.Context, c Credential) (b Bearer, err error) {
	who := Who{Device: fleet.DeviceID(c.User)}
	if m, err := fleet.ParseMAC(c.User); err == nil {
		who = Who{MAC: m}
	}
	if b, err = o.o.Store.Bearer(ctx, who); err != nil && !errors.Is(err, fault.Missing) {
		return b, err
	}
	key, bad := Fingerprint(c.Key)
	if err != nil || bad != nil || b.Identity.SpentKey != hex.EncodeToString(key[:]) {
		return Bearer{}, denied("notWaiting", "no certificate was asked for with this key")
	}
	return b, nil
}

// names reports whether a user name is the device's; an empty one is anybody's.
func names(user string, b Bearer) bool {
	if user == "" || user == string(b.Device) {
		return true
	}
	m, err := fleet.ParseMAC(user)
	return err == nil && m == b.MAC
}

func (o *Office) checkPassword(c Credential, g Grant) error {
	i := g.identity
	if i.SpentAt.IsZero() {
		if !i.Usable(o.now()) {
			return denied("expired", "the one-time password has expired")
		}
		return nil
	}
	if c.Key == nil {
		return nil // Issue will know
	}
	key, err := Fingerprint(c.Key)
	if err != nil || hex.EncodeToString(key[:]) != i.SpentKey {
		o.replayed(g)
		return denied("spent", "the one-time password was used, with another key")
	}
	return nil
}

// checkOwn looks at the record of the certificate that renews.
func (o *Office) checkOwn(ctx context.Context, g Grant) error {
	p := g.Peer
	if p.Expired {
		return denied("expired", "its certificate has expired")
	}
	c, err := o.o.Store.CertificateOf(ctx, p.Authority, p.Generation, p.CertSerial)
	if errors.Is(err, fault.Missing) {
		return denied("unknownCertificate", "its certificate was never issued here")
	}
	if err != nil {
		return err
	}
	if c.StatusAt(o.now()) != Valid || c.Device != g.Device {
		return denied("revoked", "its certificate is not valid any more, or another device's")
	}
	return nil
}

// replayed is the alarm of a one-time password that came with another key.
func (o *Office) replayed(g Grant) {
	o.stats.replayed.Add(1)
	o.o.Log.Warn("a one-time password came again, with another key", "device", g.Device, "mac", g.MAC.String(), "account", g.Account)
	o.o.Happened(Happening{What: IdentityReplayed, Account: g.Account, Device: g.Device, MAC: g.MAC})
}

// CheckKey says whether a key may be certified at all: its kind and size, and the block list.
func (o *Office) CheckKey(key crypto.PublicKey) error {
	if err := checkKind(key); err != nil {
		return err
	}
	sum, err := Fingerprint(key)
	if err != nil {
		return fault.Coded(fault.Invalid, "weakKey", "the key cannot be read")
	}
	if o.Trust().Blocked(sum) {
		return denied("blockedKey", "the key is on the block list")
	}
	return nil
}

// checkSubject holds a renewal to the record: the request's subject must be the common name that
// its certificate has, in whatever string type.
func checkSubject(g Grant, r Order) error {
	if r.Alternatives {
		return fault.Coded(fault.Invalid, "subject", "a renewal has no alternative names: its certificate has none")
	}
	var seq pkix.RDNSequence
	if rest, err := asn1.Unmarshal(r.Subject, &seq); err != nil || len(rest) > 0 || len(seq) != 1 || len(seq[0]) != 1 {
		return fault.Coded(fault.Invalid, "subject", "a renewal has the subject of its certificate, %s", g.Subject())
	}
	a := seq[0][0]
	if s, ok := a.Value.(string); !ok || !a.Type.Equal(asn1.ObjectIdentifier{2, 5, 4, 3}) || s != g.MAC.String() {
		return fault.Coded(fault.Invalid, "subject", "a renewal has the subject of its certificate, %s", g.Subject())
	}
	return nil
}

var emptySubject = []byte{0x30, 0}

// subjectOf is the subject of a device's certificate, DER.
func subjectOf(m fleet.MAC) ([]byte, error) {
	der, err := asn1.Marshal(pkix.Name{CommonName: m.String()}.ToRDNSequence())
	if err == nil && bytes.Equal(der, emptySubject) {
		err = errors.New("a device without an address has no certificate")
	}
	return der, err
}

// usages of a device's certificate: RSA keys also decrypt, for SCEP.
func usages(key crypto.PublicKey) x509.KeyUsage {
	if _, rsa := isRSA(key); rsa {
		return x509.KeyUsageDigitalSignature | x509.KeyUsageKeyEncipherment
	}
	return x509.KeyUsageDigitalSignature
}
