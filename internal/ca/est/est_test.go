package est_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/ca/catest"
	"muster/internal/ca/csr"
	"muster/internal/ca/est"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestAPathIsALabelAndAnOperation(t *testing.T) {
	for path, want := range map[string]struct {
		label string
		op    est.Operation
		ok    bool
	}{
		"/.well-known/est/cacerts":              {"", est.CACerts, true},
		"/.well-known/est/key/simpleenroll":     {"key", est.Enroll, true},
		"/.well-known/est/key/simplereenroll":   {"key", est.Reenroll, true},
		"/.well-known/est/csrattrs":             {"", est.Attrs, true},
		"/.well-known/est/key/serverkeygen":     {"key", est.KeyGen, true},
		"/.well-known/est/fullcmc":              {"", est.FullCMC, true},
		"/.well-known/est":                      {},
		"/.well-known/est/":                     {},
		"/.well-known/est/key":                  {},
		"/.well-known/est/key/":                 {},
		"/.well-known/est/cacerts/simpleenroll": {}, // a label is no operation (RFC 7030 §3.2.2)
		"/.well-known/est/a/b/cacerts":          {},
		"/.well-known/est/key/nothing":          {},
		"/.well-known/estcacerts":               {},
		"/.well-known/":                         {},
	} {
		label, op, ok := est.Split(path)
		if label != want.label || op != want.op || ok != want.ok {
			t.Errorf("%s: %q %q %v", path, label, op, ok)
		}
	}
}

func TestBase64IsReadWithLineBreaksAndWithout(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"one line":      {"aGVsbG8=", "hello"},
		"wrapped":       {"aGVs\r\nbG8=\r\n", "hello"},
		"blanks":        {" aGVs\tbG8= ", "hello"},
		"PEM":           {"-----BEGIN CERTIFICATE REQUEST-----\naGVsbG8=\n-----END CERTIFICATE REQUEST-----\n", ""},
		"URL alphabet":  {"_-8=", ""},
		"no padding":    {"aGVsbG8", ""},
		"more after it": {"aGVsbG8=aGVsbG8=", ""},
		"garbage":       {"!!!!", ""},
		"empty":         {"", ""},
		"blank":         {" \r\n", ""},
		"huge":          {strings.Repeat("A", est.MaxBody+4), ""},
	} {
		got, err := est.Decode([]byte(c.in))
		if string(got) != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func certificate(t testing.TB, name string) (*x509.Certificate, *ecdsa.PrivateKey) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	c := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotBefore: time.Now(), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, c, c, k.Public(), k)
	must(t, err)
	c, err = x509.ParseCertificate(der)
	must(t, err)
	return c, k
}

func TestOpensslReadsWhatCarriesCertificates(t *testing.T) {
	catest.Need(t, "openssl")
	a, _ := certificate(t, "first")
	b, _ := certificate(t, "second")
	body, err := est.Certificates(a, b)
	must(t, err)
	if bytes.ContainsAny(body, "\r\n ") {
		t.Error("strongSwan reads one line")
	}
	der, err := base64.StdEncoding.DecodeString(string(body))
	must(t, err)
	in := filepath.Join(t.TempDir(), "p7")
	must(t, os.WriteFile(in, der, 0o600))
	out := string(catest.Must(t, "/", "openssl", "pkcs7", "-inform", "DER", "-in", in, "-print_certs"))
	if strings.Count(out, "BEGIN CERTIFICATE") != 2 || strings.Index(out, "first") > strings.Index(out, "second") {
		t.Errorf("openssl read: %s", out)
	}
	attrs, err := est.Attributes()
	must(t, err)
	der, err = base64.StdEncoding.DecodeString(string(attrs))
	must(t, err)
	must(t, os.WriteFile(in, der, 0o600))
	if out := string(catest.Must(t, "/", "openssl", "asn1parse", "-inform", "DER", "-in", in)); !strings.Contains(out, "prime256v1") || !strings.Contains(out, "ecdsa-with-SHA256") {
		t.Errorf("openssl read: %s", out)
	}
}

func TestAKeyThatWasMadeHereComesWithItsCertificate(t *testing.T) {
	c, k := certificate(t, "phone")
	body, err := est.KeyParts(k, c)
	must(t, err)
	kind, params, err := mime.ParseMediaType(est.TypeKeyParts)
	if err != nil || kind != "multipart/mixed" {
		t.Fatal(kind, err)
	}
	parts := multipart.NewReader(bytes.NewReader(body), params["boundary"])
	p, err := parts.NextRawPart()
	must(t, err)
	text, err := io.ReadAll(p)
	must(t, err)
	der, err := est.Decode(text)
	must(t, err)
	got, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil || p.Header.Get("Content-Type") != est.TypeKey || !k.Equal(got.(*ecdsa.PrivateKey)) {
		t.Error(p.Header, err)
	}
	p, err = parts.NextRawPart()
	must(t, err)
	if p.Header.Get("Content-Type") != est.TypeIssued || p.Header.Get("Content-Transfer-Encoding") != "base64" {
		t.Error(p.Header)
	}
}

func TestARequestIsReadAndProved(t *testing.T) {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, k)
	must(t, err)
	if q, err := est.Request([]byte(base64.StdEncoding.EncodeToString(der))); err != nil || !k.PublicKey.Equal(q.Key) {
		t.Error(err)
	}
	der[len(der)-5] ^= 1
	if _, err := est.Request([]byte(base64.StdEncoding.EncodeToString(der))); !errors.Is(err, csr.ErrPossession) {
		t.Error(err)
	}
	if _, err := est.Request(der); !errors.Is(err, est.ErrBase64) {
		t.Error(err)
	}
}

func FuzzRequest(f *testing.F) {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(f, err)
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, k)
	must(f, err)
	f.Add([]byte(base64.StdEncoding.EncodeToString(der)))
	f.Add([]byte("aGVs\r\nbG8=\r\n"))
	f.Fuzz(func(t *testing.T, body []byte) {
		der, err := est.Decode(body)
		if err == nil && len(der) == 0 {
			t.Fatal("base64 of nothing")
		}
		if _, err := est.Request(body); err != nil && !errors.Is(err, est.ErrBase64) && !errors.Is(err, csr.ErrMalformed) && !errors.Is(err, csr.ErrKey) && !errors.Is(err, csr.ErrPossession) {
			t.Fatalf("an error that nobody knows: %v", err)
		}
		_, _, _ = est.Split(string(body))
	})
}
