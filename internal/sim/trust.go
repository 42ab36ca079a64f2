package sim

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
)

// trust is what the certificates that a device was told to trust mean for all others.
type trust int

const (
	trustMore trust = iota // beside the public ones
	trustOnly              // and no other
	trustAny               // whoever answers: a J100 that was told none
)

// trust is what the device checks a web server with.
func (n *newcomer) trust() ([]string, trust) {
	roots, how := n.d.phone.anchors()
	if len(n.told) == 0 {
		return roots, how
	}
	if how == trustAny {
		how = trustOnly
	}
	return append(roots[:len(roots):len(roots)], n.told...), how
}

// trustingOwn is base with what a device was told.
func (f *Fleet) trustingOwn(base *tls.Config, roots []string, how trust) *tls.Config {
	switch {
	case f.o.Insecure:
		return base
	case how == trustAny:
		c := base.Clone()
		c.InsecureSkipVerify = true
		return c
	case how == trustOnly:
		return f.rooted(base, roots, nil)
	case len(roots) == 0:
		return base
	}
	f.mu.Lock()
	if f.public == nil {
		if f.public = f.o.Roots; f.public == nil {
			f.public, _ = x509.SystemCertPool() // nil: the machine has none
		}
	}
	public := f.public
	f.mu.Unlock()
	return f.rooted(base, roots, public)
}

// readRoots reads a file of certificates.
func readRoots(b []byte) (any, error) {
	var roots []string
	for {
		var block *pem.Block
		if block, b = pem.Decode(b); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			return nil, fmt.Errorf("a %s among the certificates", strings.ToLower(block.Type))
		}
		if _, err := x509.ParseCertificate(block.Bytes); err != nil {
			return nil, errors.New("a certificate that nobody can read")
		}
		roots = append(roots, string(pem.EncodeToMemory(block)))
	}
	if len(roots) == 0 {
		return nil, errors.New("TRUSTCERTS names a file without a certificate")
	}
	return roots, nil
}

// flattened reads one certificate of an XML attribute, in which the ends of lines may have
// become blanks. What is none is not trusted.
func flattened(text string) []string {
	_, rest, ok := strings.Cut(text, "-----BEGIN CERTIFICATE-----")
	body, _, ended := strings.Cut(rest, "-----END CERTIFICATE-----")
	if !ok || !ended {
		return nil
	}
	der, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(body), ""))
	if err != nil {
		return nil
	}
	if _, err := x509.ParseCertificate(der); err != nil {
		return nil
	}
	return []string{string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))}
}
