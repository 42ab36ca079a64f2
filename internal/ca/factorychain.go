package ca

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"fmt"
	"time"
)

const (
	// maxSignatures bounds what one handshake makes us verify of makers' certificates.
	maxSignatures = 24
	// maxChain is how many CAs there are between a device and its maker's root, at most.
	maxChain = 4
)

// verify says who the bearer is when this maker signed the certificate. The library's own verifier is of no use
// here: it takes no SHA-1 any more, and looks at dates alone where the operator says that they do not count.
func (m *maker) verify(t *Trust, p Peer, certs []*x509.Certificate, now time.Time, work *int) (Peer, error) {
	leaf := certs[0]
	chain := m.chain(leaf, certs[1:], nil, work)
	if chain == nil {
		return p, ErrUnknown
	}
	p.Factory, p.Families = m.of.ID, m.of.Families
	for _, c := range chain {
		if t.Blocked(sha256.Sum256(c.Raw)) || t.Blocked(KeyOf(c)) {
			return p, ErrBlocked
		}
	}
	if leaf.IsCA || len(leaf.UnhandledCriticalExtensions) > 0 {
		return p, fmt.Errorf("%w: a CA's, or with conditions that nobody here knows", ErrMalformed)
	}
	if !m.organization(leaf) {
		return p, fmt.Errorf("%w: its organization is another than the operator names", ErrMalformed)
	}
	if !m.usage(leaf) {
		return p, fmt.Errorf("%w: it is not for client authentication", ErrMalformed)
	}
	var err error
	if p.MAC, p.Serial, err = m.names(leaf); err != nil {
		return p, fmt.Errorf("%w: its subject names no device, or two", err)
	}
	for _, c := range append(chain, leaf) {
		switch {
		case now.Before(c.NotBefore):
			return p, fmt.Errorf("%w, or has not begun", ErrExpired)
		case now.After(c.NotAfter) && !m.of.AllowExpired:
			return p, ErrExpired
		case now.After(c.NotAfter):
			p.Expired = true
		}
	}
	return p, nil
}

// chain is the CAs from who signed c up to what the operator loaded; nil: nothing leads there.
// With pinned CAs the first is one of them, and what the device brings along is not looked at. Names only say
// where to look: keys decide, so that a look-alike with the same name leads nowhere.
func (m *maker) chain(c *x509.Certificate, brought, below []*x509.Certificate, work *int) []*x509.Certificate {
	known := m.anchors
	if len(m.pinned) > 0 {
		known = m.pinned
	}
	for _, parent := range known {
		if m.signed(c, parent, len(below), work) {
			return append(below, parent)
		}
	}
	if len(m.pinned) > 0 || len(below) >= maxChain {
		return nil
	}
	for _, parent := range brought {
		if !parent.IsCA || !parent.BasicConstraintsValid || len(parent.ExtKeyUsage)+len(parent.UnknownExtKeyUsage) > 0 && !m.usage(parent) || bytes.Equal(parent.Raw, c.Raw) || !m.signed(c, parent, len(below), work) {
			continue
		}
		if up := m.chain(parent, brought, append(below[:len(below):len(below)], parent), work); up != nil {
			return up
		}
	}
	return nil
}

// signed reports whether parent signed c, which stands above so many other CAs of the chain.
func (m *maker) signed(c, parent *x509.Certificate, between int, work *int) bool {
	switch {
	case !bytes.Equal(c.RawIssuer, parent.RawSubject),
		len(c.AuthorityKeyId) > 0 && len(parent.SubjectKeyId) > 0 && !bytes.Equal(c.AuthorityKeyId, parent.SubjectKeyId),
		parent.KeyUsage != 0 && parent.KeyUsage&x509.KeyUsageCertSign == 0,
		parent.BasicConstraintsValid && (parent.MaxPathLen > 0 || parent.MaxPathLenZero) && between > parent.MaxPathLen,
		len(parent.UnhandledCriticalExtensions) > 0,
		!m.strong(c.SignatureAlgorithm), *work <= 0:
		return false
	}
	*work--
	return parent.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature) == nil
}

// strong reports whether a signature counts. The library verifies those with SHA-1 of a single certificate;
// MD5 it refuses, and so do we.
func (m *maker) strong(a x509.SignatureAlgorithm) bool {
	switch a {
	case x509.SHA256WithRSA, x509.SHA384WithRSA, x509.SHA512WithRSA, x509.SHA256WithRSAPSS, x509.SHA384WithRSAPSS, x509.SHA512WithRSAPSS,
		x509.ECDSAWithSHA256, x509.ECDSAWithSHA384, x509.ECDSAWithSHA512, x509.PureEd25519:
		return true
	case x509.SHA1WithRSA, x509.ECDSAWithSHA1:
		return m.of.AllowSHA1
	}
	return false
}
