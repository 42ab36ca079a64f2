package ca

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"

	"muster/internal/fault"
	"muster/internal/secret"
)

// newKey makes an issuing key.
func newKey(t KeyType) (crypto.Signer, error) {
	switch t {
	case RSA2048:
		return rsa.GenerateKey(rand.Reader, 2048)
	case RSA3072:
		return rsa.GenerateKey(rand.Reader, 3072)
	case RSA4096:
		return rsa.GenerateKey(rand.Reader, 4096)
	}
	return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

// KeyTypeOf is the kind of a public key; of one that is not made here, its algorithm and size.
func KeyTypeOf(key crypto.PublicKey) KeyType {
	switch k := key.(type) {
	case *rsa.PublicKey:
		return KeyType(fmt.Sprintf("rsa-%d", k.N.BitLen()))
	case *ecdsa.PublicKey:
		return KeyType(fmt.Sprintf("ecdsa-p%d", k.Curve.Params().BitSize))
	}
	return KeyType(fmt.Sprintf("%T", key))
}

// hideKey writes a key as Generation.Key has it.
func hideKey(key crypto.Signer) (secret.Text, error) {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	return secret.New(base64.StdEncoding.EncodeToString(der)), err
}

// openKey reads what hideKey wrote.
func openKey(t secret.Text) (crypto.Signer, error) {
	der, err := base64.StdEncoding.DecodeString(t.Reveal())
	if err != nil {
		return nil, errors.New("the key is damaged")
	}
	key, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return nil, errors.New("the key is damaged")
	}
	signer, ok := key.(crypto.Signer)
	if !ok {
		return nil, fmt.Errorf("a key of kind %T signs nothing", key)
	}
	return signer, nil
}

// Fingerprint is the SHA-256 of a public key's SubjectPublicKeyInfo.
func Fingerprint(key crypto.PublicKey) ([32]byte, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	return sha256.Sum256(der), err
}

// minExponent is the smallest public exponent that is taken: with smaller ones, padding mistakes of others are fatal.
const minExponent = 65537

// checkKind says whether a device's key is of a kind and size that is certified.
func checkKind(key crypto.PublicKey) error {
	switch k := key.(type) {
	case *rsa.PublicKey:
		if n := k.N.BitLen(); n < 2048 || n > 4096 || k.N.Bit(0) == 0 {
			return fault.Coded(fault.Invalid, "weakKey", "an RSA key has 2048 to 4096 bits")
		}
		if k.E < minExponent || k.E%2 == 0 {
			return fault.Coded(fault.Invalid, "weakKey", "the exponent of an RSA key is odd, and %d at least", minExponent)
		}
	case *ecdsa.PublicKey:
		if k.Curve != elliptic.P256() && k.Curve != elliptic.P384() {
			return fault.Coded(fault.Invalid, "weakKey", "an elliptic key is of P-256 or P-384")
		}
		if _, err := k.ECDH(); err != nil { // not on the curve
			return fault.Coded(fault.Invalid, "weakKey", "the key is not on its curve")
		}
	default:
		return fault.Coded(fault.Invalid, "weakKey", "a key is RSA or elliptic")
	}
	return nil
}

// newSerial is a certificate's serial number, of 128 random bits, and how it is written.
func newSerial() (b [16]byte, text string) {
	for b[0] == 0 || b[0] >= 0x80 { // positive, and of one length whoever writes it
		_, _ = rand.Read(b[:])
	}
	return b, hex.EncodeToString(b[:])
}
