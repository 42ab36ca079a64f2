package ca

import (
	"crypto/x509"
	"time"

	"muster/internal/fleet"
)

// A Status is what became of a certificate. Expired is said of valid ones whose time is over.
type Status string

const (
	Signing Status = "signing" // written down, and signed or about to be: all that a crash leaves
	Valid   Status = "valid"
	Revoked Status = "revoked"
	Expired Status = "expired" // never stored
	Failed  Status = "failed"  // written down, and never signed
)

// A Reason says why a certificate was revoked, in the numbers of RFC 5280, 5.3.1.
type Reason int

const (
	Unspecified          Reason = 0
	KeyCompromise        Reason = 1
	AffiliationChanged   Reason = 3
	Superseded           Reason = 4
	CessationOfOperation Reason = 5
	PrivilegeWithdrawn   Reason = 9
)

// reasons are the words of reasons; holds and removals from the list do not exist here.
var reasons = map[string]Reason{"unspecified": Unspecified, "keyCompromise": KeyCompromise, "affiliationChanged": AffiliationChanged,
	"superseded": Superseded, "cessationOfOperation": CessationOfOperation, "privilegeWithdrawn": PrivilegeWithdrawn}

// ParseReason reads a reason's word; empty is Unspecified.
func ParseReason(s string) (Reason, bool) {
	if s == "" {
		return Unspecified, true
	}
	r, ok := reasons[s]
	return r, ok
}

func (r Reason) String() string {
	for s, v := range reasons {
		if v == r {
			return s
		}
	}
	return "unspecified"
}

// Ways by which a certificate is asked for.
const (
	WayEST  = "est"
	WaySCEP = "scep"
)

// A Certificate is the record of one that was issued, or is about to be.
type Certificate struct {
	Serial     string // hex, lower case: 32 digits, leading zeros included
	Authority  AuthorityID
	Generation int
	Account    fleet.AccountID // the account that the device was of
	Device     fleet.DeviceID
	MAC        fleet.MAC
	Status     Status
	Key        string // hex of the SHA-256 of its public key (SubjectPublicKeyInfo)
	Way        string
	DER        []byte // empty until it is signed
	NotBefore  time.Time
	NotAfter   time.Time
	IssuedAt   time.Time
	RevokedAt  time.Time
	Reason     Reason
	SeenAt     time.Time // about when it was last presented, to the hour; zero: never
}

// StatusAt is Status at a time.
func (c Certificate) StatusAt(now time.Time) Status {
	if c.Status == Valid && now.After(c.NotAfter) {
		return Expired
	}
	return c.Status
}

// Parse reads DER.
func (c Certificate) Parse() (*x509.Certificate, error) { return x509.ParseCertificate(c.DER) }

// A Revocation is a line of a list.
type Revocation struct {
	Authority  AuthorityID
	Generation int
	Serial     string
	At         time.Time
	Reason     Reason
	NotAfter   time.Time
	Mark       int64 // grows with each revocation, of all authorities
}
