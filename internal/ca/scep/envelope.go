package scep

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
)

// The envelope is written here and not by the library: there the cipher is one
// variable for the whole process, 3DES can be read but not written, and content
// that was tampered with ends in a panic.

// A Cipher is what the content of a message is encrypted with.
type Cipher string

// The ciphers of the field. DES is read and written only where the caller allows it.
const (
	DES    Cipher = "DES-CBC"
	DES3   Cipher = "DES-EDE3-CBC"
	AES128 Cipher = "AES-128-CBC"
	AES192 Cipher = "AES-192-CBC"
	AES256 Cipher = "AES-256-CBC"
)

var ciphers = map[Cipher]struct {
	oid   asn1.ObjectIdentifier
	key   int
	block func([]byte) (cipher.Block, error)
}{
	DES:    {asn1.ObjectIdentifier{1, 3, 14, 3, 2, 7}, 8, des.NewCipher},
	DES3:   {asn1.ObjectIdentifier{1, 2, 840, 113549, 3, 7}, 24, des.NewTripleDESCipher},
	AES128: {asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 1, 2}, 16, aes.NewCipher},
	AES192: {asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 1, 22}, 24, aes.NewCipher},
	AES256: {asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 1, 42}, 32, aes.NewCipher},
}

var (
	oidData      = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 1}
	oidEnveloped = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 7, 3}
	oidRSA       = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 1}
)

var (
	errEnvelope  = errors.New("the envelope cannot be read")
	errRecipient = errors.New("the envelope is for none of our certificates")
	errAlgorithm = errors.New("the envelope is encrypted in a way that is not taken here")
)

type contentInfo struct {
	Type    asn1.ObjectIdentifier
	Content asn1.RawValue `asn1:"explicit,tag:0"`
}

type envelopedData struct {
	Version    int
	Recipients []asn1.RawValue `asn1:"set"`
	Content    struct {
		Type   asn1.ObjectIdentifier
		Cipher pkix.AlgorithmIdentifier
		Bytes  asn1.RawValue `asn1:"tag:0,optional"`
	}
}

type recipientInfo struct {
	Version int
	ID      asn1.RawValue // IssuerAndSerialNumber, or [0] the subject key identifier
	Cipher  pkix.AlgorithmIdentifier
	Key     []byte
}

type issuerAndSerial struct {
	Issuer asn1.RawValue
	Serial *big.Int
}

func (r recipientInfo) names(c *x509.Certificate) bool {
	if r.ID.Class == asn1.ClassContextSpecific && r.ID.Tag == 0 {
		return len(c.SubjectKeyId) > 0 && bytes.Equal(r.ID.Bytes, c.SubjectKeyId)
	}
	var id issuerAndSerial
	if _, err := asn1.Unmarshal(r.ID.FullBytes, &id); err != nil || id.Serial == nil {
		return false
	}
	return bytes.Equal(id.Issuer.FullBytes, c.RawIssuer) && id.Serial.Cmp(c.SerialNumber) == 0
}

// decrypt opens an envelope that is for one of the RAs, and says for which, and with
// what it was closed. A key that does not fit and content that was changed are told apart
// by nothing: both end in content that cannot be read.
func decrypt(in []byte, ras []RA, singleDES bool) (plain []byte, with Cipher, by RA, err error) {
	der, err := definite(in)
	if err != nil {
		return nil, "", by, errEnvelope
	}
	var info contentInfo
	var e envelopedData
	if rest, err := asn1.Unmarshal(der, &info); err != nil || len(rest) > 0 || !info.Type.Equal(oidEnveloped) {
		return nil, "", by, errEnvelope
	}
	if _, err := asn1.Unmarshal(info.Content.Bytes, &e); err != nil {
		return nil, "", by, errEnvelope
	}
	with = cipherOf(e.Content.Cipher.Algorithm)
	if with == "" || with == DES && !singleDES {
		return nil, with, by, fmt.Errorf("%w: content encryption %v", errAlgorithm, e.Content.Cipher.Algorithm)
	}
	content, err := octets(e.Content.Bytes)
	if err != nil {
		return nil, with, by, errEnvelope
	}
	for _, raw := range e.Recipients {
		var r recipientInfo
		if _, err := asn1.Unmarshal(raw.FullBytes, &r); err != nil {
			continue // a recipient of another kind
		}
		for _, ra := range ras {
			if !r.names(ra.Certificate) {
				continue
			}
			if !r.Cipher.Algorithm.Equal(oidRSA) {
				return nil, with, by, fmt.Errorf("%w: key encryption %v", errAlgorithm, r.Cipher.Algorithm)
			}
			// With a length to expect, a key that does not decrypt gives a random one instead of an
			// error: whoever tries padding after padding learns nothing (RFC 3218).
			//lint:ignore SA1019 RFC 8894 3.1 has no other key transport, and what is said above takes its danger away
			key, err := ra.Key.Decrypt(rand.Reader, r.Key, &rsa.PKCS1v15DecryptOptions{SessionKeyLen: ciphers[with].key})
			if err != nil {
				return nil, with, by, errEnvelope
			}
			plain, err := opened(with, key, e.Content.Cipher.Parameters, content)
			return plain, with, ra, err
		}
	}
	return nil, with, by, errRecipient
}

func cipherOf(oid asn1.ObjectIdentifier) Cipher {
	for name, c := range ciphers {
		if c.oid.Equal(oid) {
			return name
		}
	}
	return ""
}

// octets is the content of [0] IMPLICIT OCTET STRING, whole or in pieces.
func octets(v asn1.RawValue) ([]byte, error) {
	if !v.IsCompound {
		return v.Bytes, nil
	}
	return joined(v.Bytes)
}

func opened(with Cipher, key []byte, iv asn1.RawValue, content []byte) ([]byte, error) {
	block, err := ciphers[with].block(key)
	if err != nil {
		return nil, errEnvelope
	}
	size := block.BlockSize()
	if iv.Tag != asn1.TagOctetString || len(iv.Bytes) != size || len(content) == 0 || len(content)%size != 0 {
		return nil, errEnvelope
	}
	plain := make([]byte, len(content))
	cipher.NewCBCDecrypter(block, iv.Bytes).CryptBlocks(plain, content)
	n := int(plain[len(plain)-1])
	if n == 0 || n > size || !bytes.Equal(plain[len(plain)-n:], bytes.Repeat([]byte{byte(n)}, n)) {
		return nil, errEnvelope
	}
	return plain[:len(plain)-n], nil
}

// encrypt closes an envelope for the holder of a certificate with an RSA key.
func encrypt(plain []byte, with Cipher, to *x509.Certificate) ([]byte, error) {
	pub, ok := to.PublicKey.(*rsa.PublicKey)
	if !ok {
		return nil, fmt.Errorf("an envelope is closed for RSA keys, not for %T", to.PublicKey)
	}
	c := ciphers[with]
	key := make([]byte, c.key)
	_, _ = rand.Read(key) // never fails: the runtime ends the process instead
	block, err := c.block(key)
	if err != nil {
		return nil, err
	}
	size := block.BlockSize()
	iv := make([]byte, size)
	_, _ = rand.Read(iv)
	n := size - len(plain)%size
	content := append(bytes.Clone(plain), bytes.Repeat([]byte{byte(n)}, n)...)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(content, content)
	//lint:ignore SA1019 clients of SCEP open no other
	closed, err := rsa.EncryptPKCS1v15(rand.Reader, pub, key)
	if err != nil {
		return nil, err
	}
	id, err := asn1.Marshal(issuerAndSerial{asn1.RawValue{FullBytes: to.RawIssuer}, to.SerialNumber})
	if err != nil {
		return nil, err
	}
	recipient, err := asn1.Marshal(recipientInfo{0, asn1.RawValue{FullBytes: id}, pkix.AlgorithmIdentifier{Algorithm: oidRSA, Parameters: asn1.NullRawValue}, closed})
	if err != nil {
		return nil, err
	}
	e := envelopedData{Recipients: []asn1.RawValue{{FullBytes: recipient}}}
	e.Content.Type = oidData
	e.Content.Cipher = pkix.AlgorithmIdentifier{Algorithm: c.oid, Parameters: asn1.RawValue{Tag: asn1.TagOctetString, Bytes: iv}}
	e.Content.Bytes = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, Bytes: content}
	inner, err := asn1.Marshal(e)
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(contentInfo{oidEnveloped, asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: inner}})
}

// An RA is who the devices encrypt to and whose signature they check.
type RA struct {
	Certificate *x509.Certificate // RSA
	Key         Key
}

// A Key signs and decrypts with RSA.
type Key interface {
	crypto.Signer
	crypto.Decrypter
}
