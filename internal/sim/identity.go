package sim

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/smallstep/pkcs7"
)

// A CertificateReport is what became of the certificates of a fleet that asks for such.
type CertificateReport struct {
	Issued  int64 `json:"issued"`  // with a one-time password
	Renewed int64 `json:"renewed"` // with the certificate before
	Refused int64 `json:"refused"`
}

// An identityOffer is where an answer says that a device gets its certificate.
type identityOffer struct {
	EST             string `json:"est"`
	OneTimePassword string `json:"oneTimePassword"`
}

// certify gets the device's certificate by EST (RFC 7030) where it was offered one: with the one-time password the first
// time, and by the certificate that it has when a fifth of its life is left. The device shows it from then on.
func (n *newcomer) certify(r *run, o *identityOffer) {
	e := n.d.fleet.o.Enrollment
	if e == nil || !e.Certificates || o == nil || o.EST == "" {
		return
	}
	op := "simpleenroll"
	if n.cert != nil {
		if left := time.Until(n.cert.Leaf.NotAfter); left > n.cert.Leaf.NotAfter.Sub(n.cert.Leaf.NotBefore)/5 {
			return
		}
		op = "simplereenroll"
	} else if o.OneTimePassword == "" {
		return
	}
	cert, err := n.askEST(r, o, op)
	switch {
	case err != nil:
		n.unissued.Add(1)
		r.problem("certificate", "%v", err)
		return
	case n.cert != nil:
		n.renewed.Add(1)
	default:
		n.issued.Add(1)
	}
	n.cert = cert
}

func (n *newcomer) askEST(r *run, o *identityOffer, op string) (*tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	mac := strings.ToLower(n.d.id.MAC)
	csr, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: mac}}, key)
	if err != nil {
		return nil, err
	}
	at := place{base: o.EST}
	if op == "simpleenroll" {
		at.user, at.password = mac, o.OneTimePassword
	}
	s, err := r.open(at, [][2]string{{"Content-Type", "application/pkcs10"}, {"Content-Transfer-Encoding", "base64"}})
	if err != nil {
		return nil, err
	}
	defer s.close()
	s.double = false
	u, err := s.at(op)
	if err != nil {
		return nil, err
	}
	a, err := s.do(&request{method: http.MethodPost, url: u, header: s.header, body: []byte(base64.StdEncoding.EncodeToString(csr))})
	if err != nil {
		return nil, err
	}
	if a.status != http.StatusOK {
		return nil, fmt.Errorf("%s: %d", op, a.status)
	}
	der, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(string(a.body)), ""))
	if err != nil {
		return nil, errors.New("an answer that is no base64")
	}
	message, err := pkcs7.Parse(der)
	if err != nil || len(message.Certificates) == 0 {
		return nil, errors.New("an answer without a certificate")
	}
	leaf := message.Certificates[0]
	if own, ok := leaf.PublicKey.(*ecdsa.PublicKey); !ok || !own.Equal(key.Public()) || leaf.Subject.CommonName != mac {
		return nil, errors.New("a certificate of another device, or for another key")
	}
	return &tls.Certificate{Certificate: [][]byte{leaf.Raw}, PrivateKey: key, Leaf: leaf}, nil
}

// showing is base with the device's certificate, when it has one.
func (n *newcomer) showing(base *tls.Config) *tls.Config {
	if n.cert == nil {
		return base
	}
	c := base.Clone()
	c.Certificates = []tls.Certificate{*n.cert}
	c.ClientSessionCache = nil // a session of before has no certificate
	return c
}
