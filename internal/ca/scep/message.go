package scep

import (
	"bytes"
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"github.com/smallstep/pkcs7"

	"muster/internal/ca/csr"
)

// MaxSize is the size of the largest message that is read.
const MaxSize = 48 << 10

// A Type says what a message wants.
type Type int

// The types of requests.
const (
	Renewal      Type = 17
	Enroll       Type = 19
	Poll         Type = 20
	GetCert      Type = 21
	GetCRL       Type = 22
	certRep           = "3"
	statusOK          = "0"
	statusNo          = "2"
	statusNotYet      = "3"
)

// A FailInfo is the reason for a refusal, in the five words that SCEP has.
type FailInfo int

// The five words.
const (
	BadAlgorithm FailInfo = 0
	BadMessage   FailInfo = 1 // changed on its way, or not for us
	BadRequest   FailInfo = 2
	BadTime      FailInfo = 3
	BadCert      FailInfo = 4 // no such certificate
)

// A Refusal is an error with its failInfo. Say can be shown to the device.
type Refusal struct {
	Info  FailInfo
	Say   string
	Cause error
}

func (r *Refusal) Error() string {
	if r.Cause != nil {
		return r.Say + ": " + r.Cause.Error()
	}
	return r.Say
}

// Unwrap returns the cause.
func (r *Refusal) Unwrap() error { return r.Cause }

func refuse(info FailInfo, cause error, say string) error { return &Refusal{info, say, cause} }

// ErrNoMessage says that there is nobody whom an answer could be addressed to:
// it is no message, or one without a transaction or a signer.
var ErrNoMessage = errors.New("this is no SCEP message")

// A Request is a message of a device. Its signature was checked with the
// certificate that came with it, which proves that the sender holds its key, and
// nothing more: any device makes itself such a certificate.
type Request struct {
	Type        Type
	Transaction string
	Signer      *x509.Certificate
	Cipher      Cipher
	Digest      crypto.Hash
	CSR         csr.Request // of Enroll and Renewal
	Serial      *big.Int    // of GetCert and GetCRL
	Issuer      []byte      // DER of a name, of Poll, GetCert and GetCRL
	Subject     []byte      // DER of a name, of Poll

	ra          RA // that answers
	transaction asn1.RawValue
	nonce       []byte
	digest      asn1.ObjectIdentifier
}

func attribute(n int) asn1.ObjectIdentifier {
	return asn1.ObjectIdentifier{2, 16, 840, 1, 113733, 1, 9, n}
}

var (
	oidType        = attribute(2)
	oidStatus      = attribute(3)
	oidFailInfo    = attribute(4)
	oidSenderNonce = attribute(5)
	oidReplyNonce  = attribute(6)
	oidTransaction = attribute(7)
)

var digests = map[crypto.Hash]asn1.ObjectIdentifier{
	crypto.SHA1:   pkcs7.OIDDigestAlgorithmSHA1,
	crypto.SHA256: pkcs7.OIDDigestAlgorithmSHA256,
	crypto.SHA384: pkcs7.OIDDigestAlgorithmSHA384,
	crypto.SHA512: pkcs7.OIDDigestAlgorithmSHA512,
}

const (
	maxTransaction = 255 // characters; real ones have 40 or 64
	maxNonce       = 64  // bytes; RFC 8894 has 16
	maxSignerRSA   = 8192
)

// Open reads a message that is for one of the RAs, of which there is at least one; whom
// it is for answers, since a client may know that one alone, and else the first. With an error that is a
// *Refusal, the Request is good enough to be answered with it; with any other it is nil.
func Open(message []byte, ras []RA, singleDES bool) (*Request, error) {
	if len(message) > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes", ErrNoMessage, len(message))
	}
	der, err := definite(message)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoMessage, err)
	}
	p, err := pkcs7.Parse(der)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoMessage, err)
	}
	r := &Request{ra: ras[0], Cipher: AES128, Digest: crypto.SHA256, digest: digests[crypto.SHA256]}
	if r.Signer = p.GetOnlySigner(); r.Signer == nil {
		return nil, fmt.Errorf("%w: it is not signed by one certificate in it", ErrNoMessage)
	}
	if err := r.attributes(p); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoMessage, err)
	}
	if err := r.verify(p); err != nil {
		return r, err
	}
	return r, r.open(p.Content, ras, singleDES)
}

// attributes reads what every message has to say of itself.
func (r *Request) attributes(p *pkcs7.PKCS7) error {
	var kind string
	if err := p.UnmarshalSignedAttribute(oidType, &kind); err != nil {
		return fmt.Errorf("messageType: %w", err)
	}
	if n, err := fmt.Sscanf(kind, "%d", &r.Type); err != nil || n != 1 || fmt.Sprint(int(r.Type)) != kind {
		return errors.New("messageType is no number")
	}
	if err := p.UnmarshalSignedAttribute(oidTransaction, &r.transaction); err != nil {
		return fmt.Errorf("transactionID: %w", err)
	}
	if err := p.UnmarshalSignedAttribute(oidTransaction, &r.Transaction); err != nil {
		return fmt.Errorf("transactionID: %w", err)
	}
	if r.Transaction == "" || len(r.Transaction) > maxTransaction {
		return errors.New("transactionID is empty, or too long")
	}
	if err := p.UnmarshalSignedAttribute(oidSenderNonce, &r.nonce); err != nil {
		return fmt.Errorf("senderNonce: %w", err)
	}
	if len(r.nonce) > maxNonce {
		return errors.New("senderNonce is too long")
	}
	return nil
}

// verify checks the signature.
func (r *Request) verify(p *pkcs7.PKCS7) error {
	oid := p.Signers[0].DigestAlgorithm.Algorithm
	known := false
	for hash, is := range digests {
		if is.Equal(oid) {
			r.Digest, r.digest, known = hash, is, true
		}
	}
	if !known {
		return refuse(BadAlgorithm, fmt.Errorf("digest %v", oid), "messages are signed with SHA-256, SHA-384, SHA-512, or SHA-1")
	}
	if k, ok := r.Signer.PublicKey.(*rsa.PublicKey); !ok || k.N.BitLen() > maxSignerRSA {
		return refuse(BadAlgorithm, fmt.Errorf("key %T", r.Signer.PublicKey), "messages are signed with an RSA key: answers are encrypted to it")
	}
	if err := p.Verify(); err != nil {
		if late := (*pkcs7.SigningTimeNotValidError)(nil); errors.As(err, &late) {
			return refuse(BadTime, err, "the message was signed outside of the life of the certificate that signed it")
		}
		return refuse(BadMessage, err, "the signature of the message is wrong")
	}
	return nil
}

// open reads what is in the envelope. That it cannot be decrypted and that
// what was decrypted cannot be read is one answer: two would be an oracle.
func (r *Request) open(content []byte, ras []RA, singleDES bool) error {
	plain, with, ra, err := decrypt(content, ras, singleDES)
	if ra.Key != nil {
		r.ra = ra
	}
	if with != "" && (with != DES || singleDES) {
		r.Cipher = with
	}
	switch {
	case errors.Is(err, errAlgorithm):
		return refuse(BadAlgorithm, err, "requests are encrypted with AES-CBC or DES-EDE3-CBC, to an RSA key")
	case errors.Is(err, errRecipient):
		return refuse(BadMessage, err, "the request is encrypted for another certificate than those of GetCACert")
	case err != nil:
		return refuse(BadMessage, err, unreadable)
	}
	switch r.Type {
	case Enroll, Renewal:
		r.CSR, err = csr.Parse(plain)
		switch {
		case errors.Is(err, csr.ErrKey):
			return refuse(BadAlgorithm, err, csr.ErrKey.Error())
		case errors.Is(err, csr.ErrPossession):
			return refuse(BadRequest, err, csr.ErrPossession.Error())
		}
	case Poll:
		var names struct{ Issuer, Subject asn1.RawValue }
		if err = whole(plain, &names); err == nil {
			r.Issuer, r.Subject = names.Issuer.FullBytes, names.Subject.FullBytes
		}
	case GetCert, GetCRL:
		var id issuerAndSerial
		if err = whole(plain, &id); err == nil {
			r.Issuer, r.Serial = id.Issuer.FullBytes, id.Serial
		}
	default:
		return refuse(BadRequest, nil, "messages of this type are not answered here")
	}
	if err != nil {
		return refuse(BadMessage, err, unreadable)
	}
	return nil
}

const unreadable = "the request in the envelope cannot be read"

func whole(der []byte, out any) error {
	rest, err := asn1.Unmarshal(der, out)
	if err == nil && len(bytes.TrimRight(rest, "\x00")) > 0 {
		err = errors.New("there is more after it")
	}
	return err
}
