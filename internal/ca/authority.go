package ca

import (
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"fmt"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

// An AuthorityID is the opaque id of an authority: "ca_" and a ULID.
type AuthorityID string

// A KeyType is the kind of an issuing key.
type KeyType string

const (
	ECDSA256 KeyType = "ecdsa-p256"
	RSA2048  KeyType = "rsa-2048"
	RSA3072  KeyType = "rsa-3072"
	RSA4096  KeyType = "rsa-4096"
)

// An Authority issues to the devices of one account; that of the operator's account
// issues to devices of any. Its fields are what an administrator decides.
type Authority struct {
	ID           AuthorityID
	Account      fleet.AccountID
	Name         string
	KeyType      KeyType       // of the next key; the current one's is in its certificate
	Lifetime     time.Duration // of device certificates
	RenewAt      int           // percent of the lifetime after which devices renew
	Approval     bool          // a first certificate waits for an administrator
	ServerKeygen bool          // EST serverkeygen: the device's key is made here, and known here for a moment
	SingleDES    bool          // SCEP in single DES, over HTTPS alone
	Labels       map[string]string
	CreatedAt    time.Time
	UpdatedAt    time.Time
	Revision     int64
}

// DefaultAuthority is what an authority is that nobody has configured.
func DefaultAuthority(account fleet.AccountID) Authority {
	return Authority{Account: account, Name: "devices", KeyType: ECDSA256, Lifetime: 365 * 24 * time.Hour, RenewAt: 80}
}

// Bounds of what an authority may be set to. A device certificate that lives for an hour can be renewed
// only by a device that is always on.
const (
	MinLifetime = time.Hour
	MaxLifetime = 3650 * 24 * time.Hour
)

// Check holds an authority to what the room can do.
func (a Authority) Check() error {
	switch a.KeyType {
	case ECDSA256, RSA2048, RSA3072, RSA4096:
	default:
		return fault.Bad("/spec/keyType", "choice", "keyType is %s, %s, %s or %s", ECDSA256, RSA2048, RSA3072, RSA4096)
	}
	if a.Lifetime < MinLifetime || a.Lifetime > MaxLifetime {
		return fault.Bad("/spec/lifetime", "range", "lifetime is 1h to 87600h")
	}
	if a.RenewAt < 1 || a.RenewAt > 99 {
		return fault.Bad("/spec/renewAt", "range", "renewAt is 1 to 99 percent of the lifetime")
	}
	return nil
}

// A Stage is where a generation stands.
type Stage string

const (
	Next     Stage = "next"     // announced, signs nothing yet
	Current  Stage = "current"  // signs
	Previous Stage = "previous" // signs nothing but its CRL and OCSP answers; what it signed is trusted
	Retired  Stage = "retired"  // not trusted any more
)

// A Generation is one key of an authority. All generations of an authority have the
// same subject, so that cross certificates are self-issued.
type Generation struct {
	Authority   AuthorityID
	Account     fleet.AccountID
	Number      int
	Stage       Stage
	Imported    bool        // key and certificate are of the operator's own PKI
	Certificate []byte      // DER
	Above       [][]byte    // DER of what signed it, up to the root; the server's own root is not among them
	Key         secret.Text // PKCS#8, base64; empty where a method says that it leaves keys out
	RA          []byte      // DER of the certificate that SCEP messages are encrypted to and signed with, RSA-2048
	RAKey       secret.Text // PKCS#8, base64
	Cross       [][]byte    // DER: old with new, new with old, for the generation before
	CreatedAt   time.Time
	ActivatedAt time.Time
	EndedAt     time.Time // when it became previous
	RetiredAt   time.Time
}

// Slug is how URLs name a generation: "ca_…-1".
func (g Generation) Slug() string { return fmt.Sprintf("%s-%d", g.Authority, g.Number) }

// A View is an authority with what it shows of its generations, by number. It is
// shared: nobody writes into it.
type View struct {
	Authority
	Generations []Shown
}

// Shown is what everybody may see of a generation.
type Shown struct {
	Number      int
	Stage       Stage
	Imported    bool
	Certificate *x509.Certificate
	RA          *x509.Certificate
	Above       []*x509.Certificate
	CreatedAt   time.Time
	ActivatedAt time.Time
	EndedAt     time.Time
	RetiredAt   time.Time
}

// Of returns the newest generation of a stage.
func (v View) Of(s Stage) (Shown, bool) {
	for i := len(v.Generations) - 1; i >= 0; i-- {
		if v.Generations[i].Stage == s {
			return v.Generations[i], true
		}
	}
	return Shown{}, false
}

// An RA is what SCEP messages are opened and signed with. Key decrypts, too.
type RA struct {
	Stage       Stage
	Issuer      *x509.Certificate // the generation that it belongs to
	Certificate *x509.Certificate
	Key         *rsa.PrivateKey
}

// A Root signs issuing certificates: the server's own root.
type Root interface {
	// Certificate is the root's own.
	Certificate() *x509.Certificate
	// Sign makes a certificate, DER; it must not outlive the root.
	Sign(t *x509.Certificate, pub crypto.PublicKey) ([]byte, error)
}
