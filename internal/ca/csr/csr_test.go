package csr_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"muster/internal/ca/catest"
	"muster/internal/ca/csr"
	"muster/internal/secret"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func request(t testing.TB, c *x509.CertificateRequest, key crypto.Signer) []byte {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, c, key)
	must(t, err)
	return der
}

func p256(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	return k
}

func TestTheKeyTheNameAndThePasswordOfARequestAreRead(t *testing.T) {
	catest.Need(t, "openssl")
	dir := t.TempDir()
	key := catest.RSA(t, dir, "k.pem")
	config := filepath.Join(dir, "c")
	must(t, os.WriteFile(config, []byte("[req]\nprompt=no\ndistinguished_name=d\nattributes=a\n[d]\nO=Accept\nCN=0004f2abcdef\n[a]\nchallengePassword=Pässwort\n"), 0o600))
	for name, args := range map[string][]string{"PrintableString": {"-nameopt", "utf8"}, "UTF8String": {"-utf8"}} {
		catest.Must(t, dir, "openssl", append([]string{"req", "-new", "-key", key, "-config", config, "-outform", "DER", "-out", "r.der"}, args...)...)
		der, err := os.ReadFile(filepath.Join(dir, "r.der"))
		must(t, err)
		r, err := csr.Parse(der)
		if name == "PrintableString" { // openssl takes the bytes for Latin-1 then
			if err == nil && r.Challenge.Equal(secret.New("Pässwort")) {
				t.Error("bytes of Latin-1 are UTF-8?")
			}
			continue
		}
		if err != nil || r.CommonName != "0004f2abcdef" || !r.Challenge.Equal(secret.New("Pässwort")) || r.Names != nil {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
		if csr.CommonName(r.Subject) != r.CommonName {
			t.Errorf("the name alone says %q", csr.CommonName(r.Subject))
		}
	}
}

func TestARequestThatProvesNothingIsRefused(t *testing.T) {
	k := p256(t)
	good := request(t, &x509.CertificateRequest{Subject: pkix.Name{CommonName: "phone"}}, k)
	broken := append([]byte(nil), good...)
	broken[len(broken)-9] ^= 1
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	must(t, err)
	for name, c := range map[string]struct {
		der  []byte
		want error
	}{
		"good":             {good, nil},
		"broken signature": {broken, csr.ErrPossession},
		"Ed25519":          {request(t, &x509.CertificateRequest{}, ed), csr.ErrKey},
		"empty":            {nil, csr.ErrMalformed},
		"text":             {[]byte("hello"), csr.ErrMalformed},
		"more after it":    {append(append([]byte(nil), good...), 0), csr.ErrMalformed},
		"huge":             {make([]byte, csr.MaxSize+1), csr.ErrMalformed},
	} {
		if _, err := csr.Parse(c.der); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := csr.Unproved(broken); err != nil {
		t.Errorf("where the key does not matter, the signature does not: %v", err)
	}
}

// withChallenges writes a request by hand, for the library writes no passwords. Its
// signature is wrong.
func withChallenges(t testing.TB, k *ecdsa.PrivateKey, values ...asn1.RawValue) []byte {
	t.Helper()
	like, err := x509.ParseCertificateRequest(request(t, &x509.CertificateRequest{Subject: pkix.Name{CommonName: "phone"}}, k))
	must(t, err)
	type attribute struct {
		Type   asn1.ObjectIdentifier
		Values []asn1.RawValue `asn1:"set"`
	}
	type tbs struct {
		Version    int
		Subject    asn1.RawValue
		Key        asn1.RawValue
		Attributes []attribute `asn1:"tag:0,set"`
	}
	der, err := asn1.Marshal(struct {
		TBS       tbs
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
	}{tbs{0, asn1.RawValue{FullBytes: like.RawSubject}, asn1.RawValue{FullBytes: like.RawSubjectPublicKeyInfo},
		[]attribute{{asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 7}, values}}},
		pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}}, asn1.BitString{Bytes: []byte{1}, BitLength: 8}})
	must(t, err)
	return der
}

func TestAPasswordIsReadInEveryKindOfText(t *testing.T) {
	k := p256(t)
	utf := func(s string) asn1.RawValue { return asn1.RawValue{Tag: asn1.TagUTF8String, Bytes: []byte(s)} }
	for name, c := range map[string]struct {
		values []asn1.RawValue
		want   string // empty: it is refused
	}{
		"UTF8String":      {[]asn1.RawValue{utf("one")}, "one"},
		"PrintableString": {[]asn1.RawValue{{Tag: asn1.TagPrintableString, Bytes: []byte("one")}}, "one"},
		"IA5String":       {[]asn1.RawValue{{Tag: asn1.TagIA5String, Bytes: []byte("one")}}, "one"},
		"T61String":       {[]asn1.RawValue{{Tag: asn1.TagT61String, Bytes: []byte("one")}}, "one"},
		"BMPString":       {[]asn1.RawValue{{Tag: asn1.TagBMPString, Bytes: []byte("\x00o\x00n\x00e")}}, "one"},
		"half of it":      {[]asn1.RawValue{{Tag: asn1.TagBMPString, Bytes: []byte("\x00o\x00")}}, ""},
		"a number":        {[]asn1.RawValue{{Tag: asn1.TagInteger, Bytes: []byte{1}}}, ""},
		"no UTF-8":        {[]asn1.RawValue{utf("\xff")}, ""},
		"two":             {[]asn1.RawValue{utf("one"), utf("two")}, ""},
		"none":            {nil, ""},
	} {
		r, err := csr.Unproved(withChallenges(t, k, c.values...))
		if c.want == "" && !errors.Is(err, csr.ErrMalformed) || c.want != "" && (err != nil || !r.Challenge.Equal(secret.New(c.want))) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestARenewalAsksForTheNameOfTheCertificate(t *testing.T) {
	k := p256(t)
	name := func(tag int, cn string) []byte {
		cnDER, err := asn1.Marshal([]pkix.AttributeTypeAndValue{{Type: asn1.ObjectIdentifier{2, 5, 4, 3}, Value: asn1.RawValue{Tag: tag, Bytes: []byte(cn)}}})
		must(t, err)
		cnDER[0] = 0x31
		out, err := asn1.Marshal([]asn1.RawValue{{FullBytes: cnDER}})
		must(t, err)
		return out
	}
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{RawSubject: name(asn1.TagUTF8String, "phone")}, &x509.Certificate{}, k.Public(), k)
	must(t, err)
	c, err := x509.ParseCertificate(der)
	must(t, err)
	for what, c2 := range map[string]struct {
		r    *x509.CertificateRequest
		same bool
	}{
		"the same":               {&x509.CertificateRequest{RawSubject: name(asn1.TagUTF8String, "phone")}, true},
		"the same, spelled else": {&x509.CertificateRequest{RawSubject: name(asn1.TagPrintableString, "phone")}, true},
		"another":                {&x509.CertificateRequest{RawSubject: name(asn1.TagUTF8String, "phone2")}, false},
		"none":                   {&x509.CertificateRequest{}, false},
		"one with more to it":    {&x509.CertificateRequest{Subject: pkix.Name{Organization: []string{"o"}, CommonName: "phone"}}, false},
		"with alternative names": {&x509.CertificateRequest{RawSubject: name(asn1.TagUTF8String, "phone"), DNSNames: []string{"a"}}, false},
	} {
		r, err := csr.Parse(request(t, c2.r, k))
		must(t, err)
		if r.SameNames(c) != c2.same {
			t.Errorf("%s: %v", what, !c2.same)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(request(f, &x509.CertificateRequest{Subject: pkix.Name{CommonName: "phone"}, DNSNames: []string{"a"}}, p256(f)))
	der, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(opensslRequest), ""))
	must(f, err)
	f.Add(der)
	f.Fuzz(func(t *testing.T, in []byte) {
		if r, err := csr.Parse(in); err == nil && r.Key == nil {
			t.Fatal("a request without a key")
		}
		if r, err := csr.Unproved(in); err == nil { // past the signature, where a fuzzer does not get
			_ = csr.CommonName(r.Subject)
			_ = r.SameNames(&x509.Certificate{RawSubject: r.Subject[:len(r.Subject):len(r.Subject)]})
		}
		_ = csr.CommonName(in)
	})
}

// opensslRequest has a challenge password and another attribute.
const opensslRequest = `MIIBCzCBsgIBADAoMQ8wDQYDVQQKDAZBY2NlcHQxFTATBgNVBAMMDDAwMDRmMmFi
Y2RlZjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGIupy08ShhDJulog0TiafWb
T1pC5ivJuJb8vbxxFLYkGQxsl6McgbXRaqTMfUzx+i6/qGeoypIyDghJeFxtM9ag
KDASBgkqhkiG9w0BCQIxBQwDdHdvMBIGCSqGSIb3DQEJBzEFDANvbmUwCgYIKoZI
zj0EAwIDSAAwRQIgOwCYekFN6ehkz396Bn2u4gjb63Qwkp91dGGdxK1fpwMCIQCx
FSZRgvRYI1Aw0awR/8XS10QsZ1i1OPmFeidhq/7ClA==`
