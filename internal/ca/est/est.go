// Package est is the wire form of Enrollment over Secure Transport (RFC 7030,
// with the clarifications of RFC 8951): paths, bodies in and bodies out. It
// knows no HTTP and keeps nothing.
//
// Real clients are stricter than the RFC: bodies are one line of base64, for
// strongSwan's reader takes no line breaks.
package est

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"errors"
	"fmt"
	"mime/multipart"
	"net/textproto"
	"strings"

	"github.com/smallstep/pkcs7"

	"muster/internal/ca/csr"
)

// Prefix is where EST stands on a server.
const Prefix = "/.well-known/est"

// An Operation is the last part of a path.
type Operation string

// The operations. FullCMC is known by name only, so that it can be no label.
const (
	CACerts  Operation = "cacerts"
	Enroll   Operation = "simpleenroll"
	Reenroll Operation = "simplereenroll"
	Attrs    Operation = "csrattrs"
	KeyGen   Operation = "serverkeygen"
	FullCMC  Operation = "fullcmc"
)

// Types of bodies.
const (
	TypeRequest  = "application/pkcs10"
	TypeChain    = "application/pkcs7-mime"
	TypeIssued   = "application/pkcs7-mime; smime-type=certs-only"
	TypeAttrs    = "application/csrattrs"
	TypeKey      = "application/pkcs8"
	boundary     = "est-server-generated-key"
	TypeKeyParts = "multipart/mixed; boundary=" + boundary
)

// MaxBody is the size of the largest request that is read: base64 of a
// certification request, wrapped.
const MaxBody = csr.MaxSize * 3 / 2

func known(s string) bool {
	switch Operation(s) {
	case CACerts, Enroll, Reenroll, Attrs, KeyGen, FullCMC:
		return true
	}
	return false
}

// Split takes a path apart. It is ok when the path is EST's and names an operation;
// the label is empty when there is none.
func Split(path string) (label string, op Operation, ok bool) {
	rest, ok := strings.CutPrefix(path, Prefix+"/")
	if !ok {
		return "", "", false
	}
	if known(rest) {
		return "", Operation(rest), true
	}
	label, last, ok := strings.Cut(rest, "/")
	if !ok || label == "" || known(label) || !known(last) {
		return "", "", false
	}
	return label, Operation(last), true
}

// ErrBase64 says that a body is no base64.
var ErrBase64 = errors.New("the body is base64 of DER, without the lines of PEM around it")

// Decode undoes base64, with line breaks and blanks in it or without.
func Decode(body []byte) ([]byte, error) {
	if len(body) > MaxBody {
		return nil, ErrBase64
	}
	text := bytes.Map(func(r rune) rune {
		switch r {
		case '\r', '\n', ' ', '\t':
			return -1
		}
		return r
	}, body)
	out := make([]byte, base64.StdEncoding.DecodedLen(len(text)))
	n, err := base64.StdEncoding.Strict().Decode(out, text)
	if err != nil || n == 0 {
		return nil, ErrBase64
	}
	return out[:n], nil
}

// encode makes one line.
func encode(der []byte) []byte {
	return base64.StdEncoding.AppendEncode(make([]byte, 0, base64.StdEncoding.EncodedLen(len(der))), der)
}

// Request reads the body of an enrollment.
func Request(body []byte) (csr.Request, error) {
	der, err := Decode(body)
	if err != nil {
		return csr.Request{}, err
	}
	return csr.Parse(der)
}

// Certificates makes the body that carries certificates: one after an
// enrollment, the chain for cacerts.
func Certificates(certs ...*x509.Certificate) ([]byte, error) {
	var all []byte
	for _, c := range certs {
		all = append(all, c.Raw...)
	}
	der, err := pkcs7.DegenerateCertificate(all)
	if err != nil {
		return nil, fmt.Errorf("wrap certificates: %w", err)
	}
	return encode(der), nil
}

var (
	oidECKey  = asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}
	oidP256   = asn1.ObjectIdentifier{1, 2, 840, 10045, 3, 1, 7}
	oidECSign = asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}
)

// Attributes makes the body of csrattrs: what a request best looks like. It
// asks for a P-256 key; RSA keys are taken all the same.
func Attributes() ([]byte, error) {
	type attribute struct {
		Type   asn1.ObjectIdentifier
		Values []asn1.ObjectIdentifier `asn1:"set"`
	}
	der, err := asn1.Marshal(struct {
		Key  attribute
		Sign asn1.ObjectIdentifier
	}{attribute{oidECKey, []asn1.ObjectIdentifier{oidP256}}, oidECSign})
	if err != nil {
		return nil, err
	}
	return encode(der), nil
}

// KeyParts makes the body of serverkeygen: the key, which TLS alone
// protects, and its certificate.
func KeyParts(key crypto.PrivateKey, c *x509.Certificate) ([]byte, error) {
	keyDER, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	cert, err := Certificates(c)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	if err := w.SetBoundary(boundary); err != nil {
		return nil, err
	}
	for _, part := range [...]struct {
		kind string
		body []byte
	}{{TypeKey, encode(keyDER)}, {TypeIssued, cert}} {
		p, err := w.CreatePart(textproto.MIMEHeader{"Content-Type": {part.kind}, "Content-Transfer-Encoding": {"base64"}})
		if err != nil {
			return nil, err
		}
		_, _ = p.Write(part.body) // a bytes.Buffer takes all
	}
	return out.Bytes(), w.Close()
}
