package scep_test

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/ca/catest"
	"muster/internal/ca/scep"
	"muster/internal/secret"
)

// A ca is the smallest thing that answers: an ECDSA issuer under a root, an RSA RA.
type ca struct {
	issuer *x509.Certificate
	key    *ecdsa.PrivateKey
	root   *x509.Certificate
	ra     scep.RA
	des    bool

	mu   sync.Mutex
	hold int // requests that are told to poll
	held map[string]*x509.Certificate
	saw  []*scep.Request
	by   []string // methods
	errs []error
}

const password = "one-time-password"

func newCA(t testing.TB) *ca {
	t.Helper()
	rootKey, err := rsa.GenerateKey(rand.Reader, 2048)
	must(t, err)
	a := &ca{held: map[string]*x509.Certificate{}}
	a.root = certify(t, template("root", true), nil, rootKey.Public(), rootKey)
	a.key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	a.issuer = certify(t, template("issuer", true), a.root, a.key.Public(), rootKey)
	raKey, err := rsa.GenerateKey(rand.Reader, 2048)
	must(t, err)
	ra := template("ra", false)
	ra.KeyUsage |= x509.KeyUsageKeyEncipherment
	a.ra = scep.RA{Certificate: certify(t, ra, a.issuer, raKey.Public(), a.key), Key: raKey}
	return a
}

func template(name string, isCA bool) *x509.Certificate {
	c := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		BasicConstraintsValid: true, IsCA: isCA, KeyUsage: x509.KeyUsageDigitalSignature}
	if isCA {
		c.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
	}
	return c
}

func certify(t testing.TB, c, parent *x509.Certificate, pub crypto.PublicKey, by crypto.Signer) *x509.Certificate {
	t.Helper()
	if parent == nil {
		parent = c
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, pub, by)
	must(t, err)
	out, err := x509.ParseCertificate(der)
	must(t, err)
	return out
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (a *ca) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	var kind string
	var body []byte
	var err error
	switch q.Get("operation") {
	case "GetCACaps":
		kind, body = "text/plain", scep.Capabilities(false)
	case "GetCACert":
		kind = scep.TypeCACerts
		body, err = scep.Certificates(a.ra.Certificate, a.issuer, a.root)
	case "PKIOperation":
		message, _ := io.ReadAll(r.Body)
		if r.Method == http.MethodGet {
			message, _ = base64.StdEncoding.DecodeString(q.Get("message"))
		}
		kind = scep.TypeMessage
		body, err = a.answer(message, r.Method)
	}
	if err != nil {
		a.mu.Lock()
		a.errs = append(a.errs, err)
		a.mu.Unlock()
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(body)
}

func (a *ca) answer(message []byte, method string) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	r, err := scep.Open(message, []scep.RA{a.ra}, a.des)
	if no := (*scep.Refusal)(nil); errors.As(err, &no) {
		a.saw, a.by, a.errs = append(a.saw, r), append(a.by, method), append(a.errs, err)
		return r.Failure(no.Info)
	}
	if err != nil {
		return nil, err
	}
	a.saw, a.by = append(a.saw, r), append(a.by, method)
	switch r.Type {
	case scep.Enroll, scep.Renewal:
		if !r.CSR.Challenge.Equal(secret.New(password)) && !a.issued(r.Signer) {
			return r.Failure(scep.BadRequest)
		}
		serial, _ := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
		t := &x509.Certificate{SerialNumber: serial, RawSubject: r.CSR.Subject, NotBefore: time.Now().Add(-time.Minute), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageDigitalSignature}
		der, err := x509.CreateCertificate(rand.Reader, t, a.issuer, r.CSR.Key, a.key)
		if err != nil {
			return nil, err
		}
		c, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		if a.hold > 0 {
			a.held[r.Transaction] = c
			return r.Pending()
		}
		return r.Success(c)
	case scep.Poll:
		if a.hold--; a.hold > 0 {
			return r.Pending()
		}
		if c := a.held[r.Transaction]; c != nil {
			return r.Success(c)
		}
	case scep.GetCRL:
		crl, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{Number: big.NewInt(7), ThisUpdate: time.Now(), NextUpdate: time.Now().Add(time.Hour)}, a.issuer, a.key)
		if err != nil {
			return nil, err
		}
		return r.SuccessCRL(crl)
	}
	return r.Failure(scep.BadCert)
}

func (a *ca) issued(c *x509.Certificate) bool { return c.CheckSignatureFrom(a.issuer) == nil }

// last is the newest request, and the method that it came by.
func (a *ca) last() (*scep.Request, string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.saw[len(a.saw)-1], a.by[len(a.by)-1]
}

func serve(t *testing.T) (*ca, *catest.SCEP) {
	a := newCA(t)
	s := httptest.NewServer(a)
	t.Cleanup(s.Close)
	return a, &catest.SCEP{T: t, Dir: t.TempDir(), URL: s.URL + "/scep/key"}
}

func TestStrongswanEnrollsPollsAndRenews(t *testing.T) {
	if testing.Short() {
		t.Skip("polls by the clock")
	}
	catest.Need(t, "pki", "openssl")
	a, s := serve(t)
	s.Fetch()
	k, k2 := catest.RSA(t, s.Dir, "k.pem"), catest.RSA(t, s.Dir, "k2.pem")
	c, said := s.Strongswan(k, "C=US, O=Accept, CN=phone", "--password", password)
	if c == nil {
		t.Fatal(said, a.errs)
	}
	if r, by := a.last(); r.Type != scep.Enroll || r.Cipher != scep.AES128 || r.Digest != crypto.SHA256 || by != "POST" {
		t.Errorf("it came with %v %v %v %v", r.Type, r.Cipher, r.Digest, by)
	}
	old, said := s.Strongswan(k2, "C=US, O=Accept, CN=old", "--password", password, "--cipher", "des3", "--digest", "sha1")
	if old == nil {
		t.Fatal(said, a.errs)
	}
	if r, _ := a.last(); r.Cipher != scep.DES3 || r.Digest != crypto.SHA1 {
		t.Errorf("an old phone came with %v %v", r.Cipher, r.Digest)
	}
	if c, said := s.Strongswan(k2, "CN=phone", "--password", "wrong"); c != nil || !strings.Contains(said, "failInfo") {
		t.Errorf("a wrong password is told no reason: %s", said)
	}
	write(t, s.Dir, "c.pem", c)
	if r, said := s.Strongswan(k2, "C=US, O=Accept, CN=phone", "--cert", filepath.Join(s.Dir, "c.pem"), "--key", k); r == nil {
		t.Error(said)
	}
	if r, _ := a.last(); r.Type != scep.Renewal || !r.CSR.SameNames(c) {
		t.Errorf("a renewal came as %v", r.Type)
	}
	a.mu.Lock()
	a.hold = 2
	a.mu.Unlock()
	if c, said := s.Strongswan(k2, "CN=phone", "--password", password); c == nil {
		t.Error(said, a.errs)
	}
	if r, _ := a.last(); r.Type != scep.Poll || len(r.Subject) == 0 {
		t.Errorf("after PENDING it came with %v", r.Type)
	}
}

func TestMicromdmComesWithSingleDESAndIsServedOnlyWhereThatIsAllowed(t *testing.T) {
	catest.Need(t, "scepclient")
	a, s := serve(t)
	// It encrypts for every certificate it was given, and breaks down over one that is not RSA, unless it is told which.
	ra := sha256.Sum256(a.ra.Certificate.Raw)
	for _, des := range []bool{false, true} {
		a.mu.Lock()
		a.des = des
		a.mu.Unlock()
		c, said := s.Micromdm("phone", password, "-ca-fingerprint", hex.EncodeToString(ra[:]))
		if (c != nil) != des {
			t.Error(des, said, a.errs)
		}
		if r, by := a.last(); (r.Cipher == scep.DES) != des || by != "POST" {
			t.Errorf("single DES allowed: %v; the answer is prepared in %v", des, r.Cipher)
		}
	}
}

func TestCertmongerComesByGET(t *testing.T) {
	if testing.Short() {
		t.Skip("a daemon that takes its time")
	}
	catest.Need(t, "getcert", "dbus-run-session")
	a, s := serve(t)
	c, said := s.Certmonger("phone", password, write(t, s.Dir, "ra.pem", a.ra.Certificate), write(t, s.Dir, "chain.pem", a.issuer, a.root))
	if c == nil {
		t.Fatal(said, a.errs)
	}
	if r, by := a.last(); r.Cipher != scep.AES256 || by != "GET" {
		t.Errorf("it came with %v %v", r.Cipher, by)
	}
}

func write(t testing.TB, dir, name string, certs ...*x509.Certificate) string {
	t.Helper()
	var out bytes.Buffer
	for _, c := range certs {
		must(t, pem.Encode(&out, &pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
	}
	must(t, os.WriteFile(filepath.Join(dir, name), out.Bytes(), 0o600))
	return filepath.Join(dir, name)
}
