package scep

import (
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"strconv"

	"github.com/smallstep/pkcs7"
)

// Types of bodies.
const (
	TypeMessage = "application/x-pki-message"
	TypeCACert  = "application/x-x509-ca-cert"
	TypeCACerts = "application/x-x509-ca-ra-cert"
	TypeNext    = "application/x-x509-next-ca-cert"
)

// Capabilities is the body of GetCACaps. SHA-384 is no word of the RFC, and others
// skip it; without it strongSwan 5.9.8, which counts the words wrongly, believes that
// we have neither AES nor POST nor renewals.
func Capabilities(next bool) []byte {
	words := "AES\nDES3\nPOSTPKIOperation\nRenewal\nSCEPStandard\nSHA-1\nSHA-256\nSHA-384\nSHA-512\n"
	if next {
		words = "AES\nDES3\nGetNextCACert\nPOSTPKIOperation\nRenewal\nSCEPStandard\nSHA-1\nSHA-256\nSHA-384\nSHA-512\n"
	}
	return []byte(words)
}

// Certificates is the body of GetCACert when there is more than one
// certificate, TypeCACerts: SignedData without signers.
func Certificates(certs ...*x509.Certificate) ([]byte, error) {
	var all []byte
	for _, c := range certs {
		all = append(all, c.Raw...)
	}
	return pkcs7.DegenerateCertificate(all)
}

// Next is the body of GetNextCACert, TypeNext: the certificates to come, signed
// by the RA of now.
func Next(ra RA, certs ...*x509.Certificate) ([]byte, error) {
	inner, err := Certificates(certs...)
	if err != nil {
		return nil, err
	}
	return sign(inner, ra, pkcs7.OIDDigestAlgorithmSHA256, nil)
}

// Success answers with a certificate, encrypted for who asked.
func (r *Request) Success(c *x509.Certificate) ([]byte, error) {
	inner, err := Certificates(c)
	if err != nil {
		return nil, err
	}
	return r.enclose(inner)
}

// SuccessCRL answers with a list of revocations, encrypted for who asked.
func (r *Request) SuccessCRL(der []byte) ([]byte, error) {
	s, err := pkcs7.NewSignedData(nil)
	if err != nil {
		return nil, err
	}
	data := s.GetSignedData()
	data.ContentInfo.Content = asn1.RawValue{}
	data.DigestAlgorithmIdentifiers, data.SignerInfos = nil, nil
	data.CRLs = make([]pkix.CertificateList, 1)
	if _, err := asn1.Unmarshal(der, &data.CRLs[0]); err != nil {
		return nil, err
	}
	inner, err := s.Finish()
	if err != nil {
		return nil, err
	}
	return r.enclose(inner)
}

func (r *Request) enclose(inner []byte) ([]byte, error) {
	envelope, err := encrypt(inner, r.Cipher, r.Signer)
	if err != nil {
		return nil, err
	}
	return r.reply(envelope, statusOK)
}

// Failure answers with a refusal.
func (r *Request) Failure(info FailInfo) ([]byte, error) {
	return r.reply(nil, statusNo, pkcs7.Attribute{Type: oidFailInfo, Value: printable(strconv.Itoa(int(info)))})
}

// Pending tells the device to poll.
func (r *Request) Pending() ([]byte, error) { return r.reply(nil, statusNotYet) }

func (r *Request) reply(envelope []byte, status string, more ...pkcs7.Attribute) ([]byte, error) {
	nonce := make([]byte, 16)
	_, _ = rand.Read(nonce) // never fails: the runtime ends the process instead
	return sign(envelope, r.ra, r.digest, append(more,
		pkcs7.Attribute{Type: oidType, Value: printable(certRep)},
		pkcs7.Attribute{Type: oidStatus, Value: printable(status)},
		pkcs7.Attribute{Type: oidTransaction, Value: r.transaction}, // in the string type it came in
		pkcs7.Attribute{Type: oidSenderNonce, Value: nonce},
		pkcs7.Attribute{Type: oidReplyNonce, Value: r.nonce},
	))
}

func printable(s string) asn1.RawValue {
	return asn1.RawValue{Tag: asn1.TagPrintableString, Bytes: []byte(s)}
}

func sign(content []byte, ra RA, digest asn1.ObjectIdentifier, attributes []pkcs7.Attribute) ([]byte, error) {
	s, err := pkcs7.NewSignedData(content)
	if err != nil {
		return nil, err
	}
	s.SetDigestAlgorithm(digest)
	if err := s.AddSigner(ra.Certificate, ra.Key, pkcs7.SignerInfoConfig{ExtraSignedAttributes: attributes}); err != nil {
		return nil, fmt.Errorf("sign an answer: %w", err)
	}
	// The library names the digest twice; strongSwan knows plain RSA alone (RFC 3370 §3.2 allows both).
	signer := &s.GetSignedData().SignerInfos[0]
	signer.DigestEncryptionAlgorithm.Algorithm = pkcs7.OIDEncryptionAlgorithmRSA
	signer.DigestEncryptionAlgorithm.Parameters = asn1.NullRawValue
	return s.Finish()
}
