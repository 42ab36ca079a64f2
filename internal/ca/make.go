package ca

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/secret"
)

const (
	issuingYears = 10
	// backdate lets devices in whose clock is a time zone behind.
	backdate = 24 * time.Hour
)

// newGeneration makes a key with its certificates, beneath the server's root; nobody is trusted by it yet.
// after is the generation that it follows; nil: it is the first.
func newGeneration(root Root, t KeyType, after *live, now time.Time) (Generation, error) {
	g := Generation{Number: 1, Stage: Next, CreatedAt: now}
	key, err := newKey(t)
	if err != nil {
		return g, err
	}
	if g.Key, err = hideKey(key); err != nil {
		return g, err
	}
	tmpl := issuingTemplate(now)
	if tmpl.NotAfter.After(root.Certificate().NotAfter) {
		tmpl.NotAfter = root.Certificate().NotAfter
	}
	if after != nil && !after.Imported {
		tmpl.RawSubject = after.certificate.RawSubject // cross certificates are self-issued, so that no path gets longer
	} else {
		var id [6]byte
		_, _ = rand.Read(id[:])
		tmpl.Subject = pkix.Name{CommonName: "Muster devices " + hex.EncodeToString(id[:])}
	}
	if g.Certificate, err = root.Sign(tmpl, key.Public()); err != nil {
		return g, fmt.Errorf("sign an issuing certificate: %w", err)
	}
	return g, g.complete(key, after, now)
}

func issuingTemplate(now time.Time) *x509.Certificate {
	return &x509.Certificate{
		NotBefore: now.Add(-backdate), NotAfter: now.AddDate(issuingYears, 0, 0),
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign | x509.KeyUsageDigitalSignature,
		BasicConstraintsValid: true, IsCA: true, MaxPathLenZero: true,
	}
}

// complete makes what else a generation needs once it has its certificate: that of SCEP messages, and cross
// certificates with the generation before.
func (g *Generation) complete(key crypto.Signer, after *live, now time.Time) error {
	cert, err := x509.ParseCertificate(g.Certificate)
	if err != nil {
		return err
	}
	ra, err := rsa.GenerateKey(rand.Reader, 2048) // RSA whatever the issuing key: SCEP encrypts to it
	if err != nil {
		return err
	}
	if g.RAKey, err = hideKey(ra); err != nil {
		return err
	}
	g.RA, err = x509.CreateCertificate(rand.Reader, &x509.Certificate{
		Subject: pkix.Name{CommonName: cert.Subject.CommonName + " SCEP"}, NotBefore: cert.NotBefore, NotAfter: cert.NotAfter,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageKeyEncipherment, BasicConstraintsValid: true,
	}, cert, &ra.PublicKey, key)
	if err != nil {
		return fmt.Errorf("sign the certificate of SCEP messages: %w", err)
	}
	if after == nil {
		return nil
	}
	g.Number = after.Number + 1
	if !bytes.Equal(after.certificate.RawSubject, cert.RawSubject) {
		return nil
	}
	for _, c := range []struct {
		of, by *x509.Certificate
		key    crypto.Signer
	}{{after.certificate, cert, key}, {cert, after.certificate, after.key}} {
		t := issuingTemplate(now)
		// Who signed has the same name: the key's identifier alone says which of the two it is.
		t.RawSubject, t.SubjectKeyId, t.AuthorityKeyId = c.of.RawSubject, c.of.SubjectKeyId, c.by.SubjectKeyId
		if t.NotAfter = c.of.NotAfter; c.by.NotAfter.Before(t.NotAfter) {
			t.NotAfter = c.by.NotAfter
		}
		der, err := x509.CreateCertificate(rand.Reader, t, c.by, c.of.PublicKey, c.key)
		if err != nil {
			return fmt.Errorf("sign a cross certificate: %w", err)
		}
		g.Cross = append(g.Cross, der)
	}
	return nil
}

// minLeft is how long an imported certificate must still be good.
const minLeft = 30 * 24 * time.Hour

// importGeneration takes the operator's own issuing certificate, what is above it, and its key, all PEM.
func importGeneration(chain string, keyPEM secret.Text, after *live, now time.Time) (Generation, error) {
	g := Generation{Number: 1, Stage: Next, Imported: true, CreatedAt: now}
	certs, err := parseChain(chain)
	if err != nil {
		return g, err
	}
	key, err := parsePEMKey(keyPEM)
	if err != nil {
		return g, err
	}
	own := certs[0]
	const at = "/certificate"
	pub, ok := own.PublicKey.(interface{ Equal(crypto.PublicKey) bool })
	switch {
	case !own.BasicConstraintsValid || !own.IsCA:
		return g, fault.Bad(at, "notCA", "the first certificate must be one of a certificate authority")
	case own.KeyUsage&x509.KeyUsageCertSign == 0 || own.KeyUsage&x509.KeyUsageCRLSign == 0:
		return g, fault.Bad(at, "usage", "the certificate must be good for signing certificates and lists (keyCertSign, cRLSign)")
	case len(own.SubjectKeyId) == 0:
		return g, fault.Bad(at, "keyID", "the certificate must have a subject key identifier")
	case now.Before(own.NotBefore) || own.NotAfter.Sub(now) < minLeft:
		return g, fault.Bad(at, "expired", "the certificate must be valid for 30 days at least")
	case !ok || !pub.Equal(key.Public()):
		return g, fault.Bad("/key", "otherKey", "the key is not that of the first certificate")
	}
	for i, c := range certs[1:] {
		if err := certs[i].CheckSignatureFrom(c); err != nil {
			return g, fault.Bad(at, "chain", "each certificate must be followed by that of who signed it")
		}
		if now.After(c.NotAfter) {
			return g, fault.Bad(at, "expired", "a certificate above it has expired")
		}
		g.Above = append(g.Above, c.Raw)
	}
	g.Certificate = own.Raw
	if g.Key, err = hideKey(key); err != nil {
		return g, fault.Bad("/key", "kind", "the key is of a kind that cannot be kept")
	}
	return g, g.complete(key, after, now)
}

func parseChain(text string) (out []*x509.Certificate, err error) {
	rest := []byte(text)
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			continue
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fault.Bad("/certificate", "format", "a certificate cannot be read")
		}
		out = append(out, c)
	}
	if len(out) == 0 || len(out) > 10 {
		return nil, fault.Bad("/certificate", "format", "certificate is 1 to 10 certificates in PEM, the issuing one first")
	}
	return out, nil
}

func parsePEMKey(t secret.Text) (crypto.Signer, error) {
	bad := fault.Bad("/key", "format", "key is a private key in PEM, not encrypted: RSA of 2048 bits at least, or P-256, P-384 or P-521")
	rest := []byte(t.Reveal())
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return nil, bad
		}
		var key any
		var err error
		switch {
		case strings.Contains(block.Headers["Proc-Type"], "ENCRYPTED") || block.Type == "ENCRYPTED PRIVATE KEY":
			return nil, bad
		case block.Type == "PRIVATE KEY":
			key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
		case block.Type == "EC PRIVATE KEY":
			key, err = x509.ParseECPrivateKey(block.Bytes)
		case block.Type == "RSA PRIVATE KEY":
			key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
		default:
			continue // EC PARAMETERS, and certificates that stand beside it
		}
		if err != nil {
			return nil, bad
		}
		switch k := key.(type) {
		case *rsa.PrivateKey:
			if k.N.BitLen() < 2048 {
				return nil, bad
			}
			return k, nil
		case *ecdsa.PrivateKey:
			return k, nil
		}
		return nil, bad
	}
}

// A live is a generation that can sign.
type live struct {
	Generation
	certificate *x509.Certificate
	ra          *x509.Certificate
	above       []*x509.Certificate
	cross       []*x509.Certificate
	key         crypto.Signer
	raKey       *rsa.PrivateKey
}

// wake parses a generation.
func wake(g Generation) (*live, error) {
	l := &live{Generation: g}
	var e1, e2, e3 error
	l.certificate, e1 = x509.ParseCertificate(g.Certificate)
	l.ra, e2 = x509.ParseCertificate(g.RA)
	l.key, e3 = openKey(g.Key)
	ra, err := openKey(g.RAKey)
	if err := errors.Join(e1, e2, e3, err); err != nil {
		return nil, fmt.Errorf("generation %s: %w", g.Slug(), err)
	}
	var ok bool
	if l.raKey, ok = ra.(*rsa.PrivateKey); !ok {
		return nil, fmt.Errorf("generation %s: the key of SCEP messages is no RSA key", g.Slug())
	}
	for _, of := range []struct {
		from [][]byte
		to   *[]*x509.Certificate
	}{{g.Above, &l.above}, {g.Cross, &l.cross}} {
		for _, der := range of.from {
			c, err := x509.ParseCertificate(der)
			if err != nil {
				return nil, fmt.Errorf("generation %s: %w", g.Slug(), err)
			}
			*of.to = append(*of.to, c)
		}
	}
	return l, nil
}
