package sim_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"fmt"
	"io"
	"log"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/smallstep/pkcs7"

	"muster/internal/sim"
)

// A registrar is a cloud with EST, by hand: it admits with the code, and certifies for the password that it gave.
type registrar struct {
	t    *testing.T
	c    *cloud
	tls  *httptest.Server
	key  *ecdsa.PrivateKey
	cert *x509.Certificate

	mu      sync.Mutex
	life    time.Duration // of what it issues
	old     time.Duration // how old that is at once
	refuses bool
	asked   []string            // operations, and as whom
	shown   []string            // by whom discover was asked: common names, "" for no certificate
	keys    map[string]struct{} // that were certified
}

func newRegistrar(t *testing.T) *registrar {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	fatal(t, err)
	root := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "devices"}, NotBefore: time.Now().Add(-2000 * time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, root, root, key.Public(), key)
	fatal(t, err)
	r := &registrar{t: t, c: newCloud(t), key: key, life: 1000 * time.Hour, keys: map[string]struct{}{}}
	r.cert, err = x509.ParseCertificate(der)
	fatal(t, err)
	r.tls = httptest.NewUnstartedServer(r)
	r.tls.TLS = &tls.Config{ClientAuth: tls.RequestClientCert}
	r.tls.Config.ErrorLog = log.New(io.Discard, "", 0)
	r.tls.StartTLS()
	t.Cleanup(r.tls.Close)
	return r
}

func fatal(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (r *registrar) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	who := ""
	if p := q.TLS.PeerCertificates; len(p) > 0 {
		if err := p[0].CheckSignatureFrom(r.cert); err != nil {
			r.t.Errorf("a certificate of somebody else's: %v", err)
		}
		who = p[0].Subject.CommonName
	}
	if op, is := strings.CutPrefix(q.URL.Path, "/.well-known/est/x/"); is {
		r.certify(w, q, op, who)
		return
	}
	if q.URL.Path == "/enroll/v1/discover" {
		r.shown = append(r.shown, who)
		b := &told{header: http.Header{}}
		r.c.ServeHTTP(b, q)
		text := strings.Replace(b.body.String(), `"token"`, fmt.Sprintf(`"identity":{"est":"%s/.well-known/est/x","scep":"","oneTimePassword":"once"},"token"`, r.tls.URL), 1)
		w.Header().Set("Content-Length", fmt.Sprint(len(text)))
		w.WriteHeader(b.status)
		_, _ = io.WriteString(w, text)
		return
	}
	r.c.ServeHTTP(w, q)
}

// told keeps an answer, to be changed.
type told struct {
	header http.Header
	status int
	body   strings.Builder
}

func (b *told) Header() http.Header         { return b.header }
func (b *told) WriteHeader(n int)           { b.status = n }
func (b *told) Write(p []byte) (int, error) { return b.body.Write(p) }

func (r *registrar) certify(w http.ResponseWriter, q *http.Request, op, who string) {
	user, password, shows := q.BasicAuth()
	if !shows && who == "" { // devices show a pair when they are asked for one
		w.Header().Set("WWW-Authenticate", `Basic realm="est"`)
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	r.asked = append(r.asked, op+" "+who)
	body, _ := io.ReadAll(q.Body)
	der, err := base64.StdEncoding.DecodeString(string(body))
	if err != nil {
		r.t.Errorf("no base64: %v", err)
		return
	}
	csr, err := x509.ParseCertificateRequest(der)
	if err != nil || csr.CheckSignature() != nil {
		r.t.Errorf("no request: %v", err)
		return
	}
	name := csr.Subject.CommonName
	byPassword := op == "simpleenroll" && user == name && password == "once" && who == ""
	if r.refuses || !byPassword && !(op == "simplereenroll" && who == name && password == "") {
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusForbidden)
		return
	}
	r.keys[string(csr.RawSubjectPublicKeyInfo)] = struct{}{}
	from := time.Now().Add(-r.old)
	c := &x509.Certificate{SerialNumber: big.NewInt(int64(len(r.keys) + 1)), Subject: csr.Subject, NotBefore: from, NotAfter: from.Add(r.life), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
	made, err := x509.CreateCertificate(rand.Reader, c, r.cert, csr.PublicKey, r.key)
	if err != nil {
		r.t.Error(err)
		return
	}
	p7, err := pkcs7.DegenerateCertificate(made)
	if err != nil {
		r.t.Error(err)
		return
	}
	text := base64.StdEncoding.EncodeToString(p7)
	w.Header().Set("Content-Length", fmt.Sprint(len(text)))
	_, _ = io.WriteString(w, text)
}

// took is what was asked since the last call.
func (r *registrar) took() (asked, shown []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	asked, shown = r.asked, r.shown
	r.asked, r.shown = nil, nil
	return asked, shown
}

func (r *registrar) enter(certificates bool) (*sim.Fleet, *sim.Device, string) {
	roots := poolOf(r.c)
	roots.AddCert(r.tls.Certificate())
	f := r.c.enter(sim.Options{Server: r.tls.URL, Models: []string{"VVX 450"}, Count: 1, Roots: roots, Attempts: 1}, sim.Enrollment{Service: true, Code: rightCode, Certificates: certificates})
	d := f.Devices()[0]
	return f, d, strings.ToLower(d.MAC())
}

func TestADeviceGetsTheCertificateThatItIsOfferedAndShowsItFromThenOn(t *testing.T) {
	r := newRegistrar(t)
	f, d, mac := r.enter(true)
	asked, shown := r.took()
	same(t, "EST was asked", asked, []string{"simpleenroll "})
	for _, s := range shown {
		if s != "" {
			t.Errorf("it showed %q before it had one", s)
		}
	}
	d.Rediscover(t.Context())
	asked, shown = r.took()
	same(t, "a young certificate is kept", asked, nil)
	same(t, "it was shown", shown, []string{mac})
	if c := f.Report().Enrollment.Certificates; c == nil || *c != (sim.CertificateReport{Issued: 1}) {
		t.Errorf("%+v", c)
	}
}

func TestACertificateThatIsNearItsEndIsRenewedWithItselfAndAnotherKey(t *testing.T) {
	r := newRegistrar(t)
	r.old = 900 * time.Hour // of 1000
	f, d, mac := r.enter(true)
	r.took()
	r.mu.Lock()
	r.old = 0
	r.mu.Unlock()
	d.Rediscover(t.Context())
	asked, _ := r.took()
	same(t, "it renews", asked, []string{"simplereenroll " + mac})
	d.Rediscover(t.Context())
	asked, shown := r.took()
	same(t, "once", asked, nil)
	same(t, "and shows it", shown, []string{mac})
	if c := f.Report().Enrollment.Certificates; c == nil || *c != (sim.CertificateReport{Issued: 1, Renewed: 1}) || len(r.keys) != 2 {
		t.Errorf("%+v, %d keys", c, len(r.keys))
	}
}

func TestARefusedCertificateIsCountedAndToldAsAProblemOfADeviceThatHasFoundHome(t *testing.T) {
	r := newRegistrar(t)
	r.refuses = true
	f, d, _ := r.enter(true)
	d.Rediscover(t.Context())
	asked, shown := r.took()
	same(t, "it asks each time", asked, []string{"simpleenroll ", "simpleenroll "})
	if strings.Join(shown, "") != "" {
		t.Errorf("it showed %v", shown)
	}
	rep := f.Report()
	if c := rep.Enrollment.Certificates; c == nil || *c != (sim.CertificateReport{Refused: 2}) || d.State().Base != r.c.secure.URL+"/p/acme/" || !strings.Contains(strings.Join(rep.Problems, ""), "simpleenroll: 403") {
		t.Errorf("%+v %+v %+v", c, rep.Problems, rep.Enrollment)
	}
}

func TestADeviceThatIsToAskForNoCertificateAsksForNone(t *testing.T) {
	r := newRegistrar(t)
	f, _, _ := r.enter(false)
	if asked, _ := r.took(); len(asked) > 0 || f.Report().Enrollment.Certificates != nil {
		t.Errorf("%v", asked)
	}
}
