package ca

import (
	"context"
	"crypto/x509"
	"errors"
	"time"

	"muster/internal/fleet"
)

// Why Verify refuses.
var (
	ErrUnknown   = errors.New("the certificate is of no authority that is known here")
	ErrRevoked   = errors.New("the certificate is revoked")
	ErrBlocked   = errors.New("the certificate or its key is on the block list")
	ErrExpired   = errors.New("the certificate is expired, or not valid yet")
	ErrMalformed = errors.New("the certificate's subject names no device")
)

// A Peer is who a verified certificate says its bearer is.
type Peer struct {
	Ours        bool
	Account     fleet.AccountID // of ours: the authority's; the operator's issues to devices of any
	MAC         fleet.MAC
	Serial      string // the device's
	CertSerial  string // Certificate.Serial
	Authority   AuthorityID
	Generation  int
	Fingerprint [32]byte // SHA-256 of the certificate
	Key         [32]byte // SHA-256 of its public key (SubjectPublicKeyInfo)
	Family      fleet.Family
	Expired     bool
	NotAfter    time.Time
}

// An Issuing is a generation whose certificates are trusted.
type Issuing struct {
	Authority   AuthorityID
	Account     fleet.AccountID
	Any         bool // the operator's: it issues to devices of any account
	Number      int
	Stage       Stage
	Certificate *x509.Certificate
}

// Trust is what certificates are verified with: immutable but for revocations, which
// are seen by all at once. It is safe for use by many goroutines.
type Trust struct {
	issuing []Issuing
	revoked *RevokedSet
}

// A FactoryStore keeps factory roots and the block list.
type FactoryStore interface{}

// loadTrust makes the snapshot.
func loadTrust(_ context.Context, _ Store, issuing []Issuing, revoked *RevokedSet) (*Trust, error) {
	return &Trust{issuing: issuing, revoked: revoked}, nil
}

// Verify says who the bearer of a chain is, the leaf first. It fails with one of the errors above.
func (t *Trust) Verify(certs []*x509.Certificate, now time.Time) (Peer, error) {
	return Peer{}, ErrUnknown
}

// Blocked reports whether a public key (SHA-256 of its SubjectPublicKeyInfo) is on the block list.
func (t *Trust) Blocked(key [32]byte) bool { return false }
