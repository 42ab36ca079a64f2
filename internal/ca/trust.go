package ca

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// What Trust.Verify says of a certificate that does not count. All but ErrRevoked and ErrBlocked mean that
// its bearer is treated as one that has none: a phone whose factory certificate is of no use
// must still be able to come with its password.
var (
	ErrUnknown   = errors.New("nobody here knows who signed the certificate")
	ErrExpired   = errors.New("the certificate has ended")
	ErrMalformed = errors.New("the certificate is not what one of a device is like")
	ErrRevoked   = errors.New("the certificate is revoked")
	ErrBlocked   = errors.New("the certificate or its key is blocked")
)

// A Peer is who a client certificate says its bearer is.
type Peer struct {
	Ours    bool            // of an authority of ours; else of a maker's root
	Account fleet.AccountID // ours: whose authority signed it; empty: the operator's, for any account
	MAC     fleet.MAC       // always there in ours
	Serial  string          // of the device, as a factory certificate says it

	Authority   AuthorityID // ours, and Generation too
	Generation  int
	Factory     FactoryID // not ours
	CertSerial  string    // Certificate.Serial
	Fingerprint [32]byte  // SHA-256 of the certificate
	Key         [32]byte  // SHA-256 of its public key
	// Families are those that the maker's root is for; none: any.
	Families []fleet.Family
	NotAfter time.Time
	Expired  bool // it counts all the same: the operator says so of its root
}

// Fits reports whether the certificate may be a device's of the family, as far as that is known.
func (p Peer) Fits(f fleet.Family) bool {
	return f == "" || len(p.Families) == 0 || slices.Contains(p.Families, f)
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

// Trusts is what a Trust is made of, beside what is revoked.
type Trusts struct {
	Issuing   []Issuing // those that are retired are not among them
	Factories []FactoryRoot
	Blocks    []Block
}

// A Trust knows whose certificates count. It is immutable but for revocations, which all see at once:
// a change of the rest makes another one. It is safe for use by many goroutines.
type Trust struct {
	issuing []Issuing
	revoked *RevokedSet
	makers  []*maker
	blocked map[[32]byte]struct{}
}

// NewTrust makes a Trust. What is stored and cannot be read any more is left out, and named in the error.
func NewTrust(t Trusts, revoked *RevokedSet) (*Trust, error) {
	out := &Trust{issuing: t.Issuing, revoked: revoked, blocked: make(map[[32]byte]struct{}, len(t.Blocks))}
	var bad []error
	for _, r := range t.Factories {
		m, err := newMaker(r)
		if err != nil {
			bad = append(bad, fmt.Errorf("factory root %s: %w", r.ID, err))
			continue
		}
		out.makers = append(out.makers, m)
	}
	for _, b := range t.Blocks {
		sum, err := hex.DecodeString(b.Fingerprint)
		if err != nil || len(sum) != sha256.Size {
			bad = append(bad, fmt.Errorf("block %s: no fingerprint", b.ID))
			continue
		}
		out.blocked[[32]byte(sum)] = struct{}{}
	}
	return out, errors.Join(bad...)
}

// loadTrust reads what the operator, top, loaded and makes a Trust of it. An entry that cannot be read any more does not
// keep the others from counting: there is a Trust beside the error.
func loadTrust(ctx context.Context, st FactoryStore, top fleet.AccountID, issuing []Issuing, revoked *RevokedSet) (*Trust, error) {
	t := Trusts{Issuing: issuing}
	for p := (fleet.Page{Limit: 500}); ; p.After = string(t.Factories[len(t.Factories)-1].ID) {
		some, err := st.FactoryRoots(ctx, top, p)
		if err != nil {
			return nil, err
		}
		if t.Factories = append(t.Factories, some...); len(some) < p.Limit {
			break
		}
	}
	for p := (fleet.Page{Limit: 500}); ; p.After = string(t.Blocks[len(t.Blocks)-1].ID) {
		some, err := st.Blocks(ctx, top, p)
		if err != nil {
			return nil, err
		}
		if t.Blocks = append(t.Blocks, some...); len(some) < p.Limit {
			break
		}
	}
	return NewTrust(t, revoked)
}

// Still reports whether what was found of a certificate before holds: no more was revoked that it could be, and the
// rest is what it was found with. It costs next to nothing, and is asked at each request of a connection.
func (t *Trust) Still(found *Trust, p Peer, now time.Time) bool {
	return t == found && now.Before(p.NotAfter) && !(p.Ours && t.revoked.Has(p.Authority, p.Generation, p.CertSerial))
}

// SerialOf is the serial number of a certificate as Certificate.Serial spells it.
func SerialOf(c *x509.Certificate) string { return fmt.Sprintf("%032x", c.SerialNumber) }

// ReadSerial takes a serial number as tools and people write it: hex of either case, with or without
// colons, leading zeros and "0x". What is none comes back as it is, and is nobody's.
func ReadSerial(s string) string {
	plain := strings.TrimPrefix(strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), ":", "")), "0x")
	if plain == "" || len(plain) > 40 || strings.Trim(plain, "0123456789abcdef") != "" {
		return s
	}
	plain = strings.TrimLeft(plain, "0")
	return strings.Repeat("0", max(0, 32-len(plain))) + plain
}

// KeyOf is the SHA-256 of a public key as certificates hold it (SubjectPublicKeyInfo).
func KeyOf(c *x509.Certificate) [32]byte { return sha256.Sum256(c.RawSubjectPublicKeyInfo) }

// Blocked reports whether a certificate or a key with this SHA-256 counts for nothing.
func (t *Trust) Blocked(sum [32]byte) bool {
	if t == nil {
		return false
	}
	_, is := t.blocked[sum]
	return is
}

// Verify says who the bearer of a chain is, leaf first, or why it does not count. The bearer has shown that the key of
// the leaf is its own: that is the handshake's, or the signature's of a message. Peer is filled as far as is known
// with an error too, for who writes it down; nothing may be granted on it.
func (t *Trust) Verify(certs []*x509.Certificate, now time.Time) (Peer, error) {
	if len(certs) == 0 || t == nil {
		return Peer{}, ErrUnknown
	}
	leaf := certs[0]
	p := Peer{CertSerial: SerialOf(leaf), Fingerprint: sha256.Sum256(leaf.Raw), Key: KeyOf(leaf), NotAfter: leaf.NotAfter}
	if t.Blocked(p.Fingerprint) || t.Blocked(p.Key) {
		return p, ErrBlocked
	}
	if i, ours := t.issuer(leaf); ours {
		return t.ours(p, i, leaf, now)
	}
	best := ErrUnknown
	work := maxSignatures
	for _, m := range t.makers {
		found, err := m.verify(t, p, certs, now, &work)
		switch {
		case err == nil, errors.Is(err, ErrBlocked):
			return found, err
		case weight(err) > weight(best):
			p, best = found, err
		}
	}
	return p, best
}

// weight orders what is wrong by how much it says.
func weight(err error) int {
	switch {
	case errors.Is(err, ErrExpired):
		return 2
	case errors.Is(err, ErrMalformed):
		return 1
	}
	return 0
}

// issuer finds who of ours signed a certificate: those of one authority have one name, and a key each.
func (t *Trust) issuer(c *x509.Certificate) (Issuing, bool) {
	for _, i := range t.issuing {
		if bytes.Equal(c.RawIssuer, i.Certificate.RawSubject) &&
			(len(c.AuthorityKeyId) == 0 || bytes.Equal(c.AuthorityKeyId, i.Certificate.SubjectKeyId)) && c.CheckSignatureFrom(i.Certificate) == nil {
			return i, true
		}
	}
	return Issuing{}, false
}

func (t *Trust) ours(p Peer, i Issuing, leaf *x509.Certificate, now time.Time) (Peer, error) {
	p.Ours, p.Authority, p.Generation = true, i.Authority, i.Number
	if !i.Any {
		p.Account = i.Account
	}
	mac, err := fleet.ParseMAC(leaf.Subject.CommonName)
	// What else the authority signs (its RA, its responder) is nobody's identity.
	if err != nil || mac.String() != leaf.Subject.CommonName || len(leaf.Subject.Names) != 1 || leaf.IsCA || !slices.Contains(leaf.ExtKeyUsage, x509.ExtKeyUsageClientAuth) {
		return p, fmt.Errorf("%w: it is ours, and no device's", ErrMalformed)
	}
	p.MAC = mac
	switch {
	case t.revoked.Has(i.Authority, i.Number, p.CertSerial):
		return p, ErrRevoked
	case t.Blocked(sha256.Sum256(i.Certificate.Raw)), t.Blocked(KeyOf(i.Certificate)):
		return p, ErrBlocked
	case now.After(leaf.NotAfter), now.Before(leaf.NotBefore), now.After(i.Certificate.NotAfter):
		return p, ErrExpired
	}
	return p, nil
}
