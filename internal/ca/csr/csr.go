// Package csr reads certification requests (PKCS #10) of devices.
//
// What a request asks for is not what is signed: a caller gets the key, whose
// possession the request proves, the name and the password, and no extension.
package csr

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"muster/internal/secret"
)

// MaxSize is the size of the largest request that is read: one of RSA-4096 with
// a generous name has about 2 KiB.
const MaxSize = 16 << 10

// maxRSA is where the work of checking a signature is bounded. What is
// certified is smaller still.
const maxRSA = 8192

// What is wrong with a request. Each can be shown to the device.
var (
	ErrMalformed  = errors.New("the certification request cannot be read")
	ErrKey        = errors.New("the key of the certification request is of no kind that is certified here")
	ErrPossession = errors.New("the certification request is not signed with its own key, or with MD5")
)

// A Request is what a certification request says and proves.
type Request struct {
	Key        crypto.PublicKey // *rsa.PublicKey or *ecdsa.PublicKey; its holder signed the request
	Subject    []byte           // DER of the name
	CommonName string           // the last one in it; empty: there is none
	Names      []byte           // value of the subjectAltName extension; nil: there is none
	Challenge  secret.Text      // the challenge password; empty: there is none
}

var (
	oidChallenge = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 7}
	oidAltName   = asn1.ObjectIdentifier{2, 5, 29, 17}
)

// Parse reads a request in DER and checks its signature. Its errors are those of
// this package, with the cause for the log.
func Parse(der []byte) (Request, error) { return parse(der, true) }

// Unproved is Parse for a request whose key is not to be certified: its signature
// is not looked at.
func Unproved(der []byte) (Request, error) { return parse(der, false) }

func parse(der []byte, prove bool) (Request, error) {
	if len(der) > MaxSize {
		return Request{}, fmt.Errorf("%w: it has %d bytes", ErrMalformed, len(der))
	}
	raw, err := x509.ParseCertificateRequest(der)
	if err != nil {
		return Request{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	switch k := raw.PublicKey.(type) {
	case *rsa.PublicKey:
		if k.N.BitLen() > maxRSA {
			return Request{}, fmt.Errorf("%w: RSA with %d bits", ErrKey, k.N.BitLen())
		}
	case *ecdsa.PublicKey:
	default:
		return Request{}, fmt.Errorf("%w: %T", ErrKey, k)
	}
	if prove {
		if err := raw.CheckSignature(); err != nil {
			return Request{}, fmt.Errorf("%w: %w", ErrPossession, err)
		}
	}
	r := Request{Key: raw.PublicKey, Subject: raw.RawSubject, CommonName: raw.Subject.CommonName}
	for _, e := range raw.Extensions {
		if e.Id.Equal(oidAltName) {
			r.Names = e.Value
		}
	}
	if r.Challenge, err = challenge(raw.RawTBSCertificateRequest); err != nil {
		return Request{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return r, nil
}

// CommonName is the last common name in the DER of a name; empty: there is none, or
// it is no name.
func CommonName(der []byte) string {
	var rdns pkix.RDNSequence
	if rest, err := asn1.Unmarshal(der, &rdns); err != nil || len(rest) > 0 {
		return ""
	}
	var n pkix.Name
	n.FillFromRDNSequence(&rdns)
	return n.CommonName
}

// SameNames reports whether a request asks for the name that a certificate
// has, as a renewal must (RFC 7030 §4.2.2, RFC 8894 §3.3.1.2). How the characters
// of a name are encoded plays no part: clients write the same text in other string types.
func (r Request) SameNames(c *x509.Certificate) bool {
	var ours []byte
	for _, e := range c.Extensions {
		if e.Id.Equal(oidAltName) {
			ours = e.Value
		}
	}
	if !bytes.Equal(r.Names, ours) {
		return false
	}
	if bytes.Equal(r.Subject, c.RawSubject) {
		return true
	}
	a, err := plain(r.Subject)
	if err != nil {
		return false
	}
	b, err := plain(c.RawSubject)
	return err == nil && a == b
}

// plain writes a name with its texts unwrapped.
func plain(der []byte) (string, error) {
	type pair struct {
		Type  asn1.ObjectIdentifier
		Value asn1.RawValue
	}
	var rdns []asn1.RawValue
	if _, err := asn1.Unmarshal(der, &rdns); err != nil {
		return "", err
	}
	out := ""
	for _, rdn := range rdns {
		var pairs []pair
		if rest, err := asn1.UnmarshalWithParams(rdn.FullBytes, &pairs, "set"); err != nil || len(rest) > 0 {
			return "", errors.New("a name's part cannot be read")
		}
		for _, p := range pairs {
			t, err := text(p.Value)
			if err != nil {
				return "", err
			}
			out += fmt.Sprintf("%v=%q+", p.Type, t)
		}
		out += "/"
	}
	return out, nil
}

// challenge finds the challenge password among the attributes, which the
// standard library reads no more.
func challenge(tbs []byte) (secret.Text, error) {
	var parts struct {
		Version    int
		Subject    asn1.RawValue
		Key        asn1.RawValue
		Attributes []asn1.RawValue `asn1:"tag:0,optional,set"`
	}
	if _, err := asn1.Unmarshal(tbs, &parts); err != nil {
		return secret.Text{}, err
	}
	for _, a := range parts.Attributes {
		var attribute struct {
			Type   asn1.ObjectIdentifier
			Values []asn1.RawValue `asn1:"set"`
		}
		if _, err := asn1.Unmarshal(a.FullBytes, &attribute); err != nil {
			return secret.Text{}, err
		}
		if !attribute.Type.Equal(oidChallenge) {
			continue
		}
		if len(attribute.Values) != 1 {
			return secret.Text{}, errors.New("the challenge password has more than one value, or none")
		}
		t, err := text(attribute.Values[0])
		return secret.New(t), err
	}
	return secret.Text{}, nil
}

// text reads a DirectoryString of any type.
func text(v asn1.RawValue) (string, error) {
	if v.Class != asn1.ClassUniversal || v.IsCompound {
		return "", errors.New("a text is of no known type")
	}
	switch v.Tag {
	case asn1.TagPrintableString, asn1.TagIA5String, asn1.TagUTF8String, asn1.TagT61String, asn1.TagNumericString:
		if !utf8.Valid(v.Bytes) {
			return "", errors.New("a text is not UTF-8")
		}
		return string(v.Bytes), nil
	case asn1.TagBMPString:
		if len(v.Bytes)%2 != 0 {
			return "", errors.New("a text has half a character")
		}
		units := make([]uint16, len(v.Bytes)/2)
		for i := range units {
			units[i] = binary.BigEndian.Uint16(v.Bytes[2*i:])
		}
		return string(utf16.Decode(units)), nil
	}
	return "", errors.New("a text is of no known type")
}
