package trust_test

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ocsp"

	"muster/internal/ca"
	"muster/internal/fleet"
	"muster/internal/plane/trust"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

type root struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func (r root) Certificate() *x509.Certificate { return r.cert }

func (r root) Sign(t *x509.Certificate, pub crypto.PublicKey) ([]byte, error) {
	return x509.CreateCertificate(rand.Reader, t, r.cert, pub, r.key)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestVerifiersAreToldWhatIsTrustedAndWhatIsRevoked(t *testing.T) {
	keys, err := secret.NewKeyring(make([]byte, 32))
	must(t, err)
	st, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(20, 0, 0)}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, &key.PublicKey, key)
	must(t, err)
	cert, err := x509.ParseCertificate(der)
	must(t, err)
	office := ca.NewOffice(ca.Options{Store: st, Root: root{cert, key}, Key: []byte("k"), Hash: []byte("h")})
	must(t, office.Load(t.Context()))
	top, err := st.Operator(t.Context())
	must(t, err)
	by := fleet.System("test", top.ID)
	v, err := office.AuthorityOf(t.Context(), top.ID)
	must(t, err)
	acme, err := st.CreateAccount(t.Context(), by, fleet.Account{Parent: top.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{User: "u", Password: secret.New("a-password")})
	must(t, err)
	d, err := st.CreateDevice(t.Context(), by, fleet.Device{Account: acme.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Model: "VVX 450"})
	must(t, err)
	_, password, err := office.Want(t.Context(), by, acme.ID, d.ID)
	must(t, err)
	g, err := office.Authorize(t.Context(), ca.Credential{Password: password})
	must(t, err)
	issued, err := office.Issue(t.Context(), g, ca.Order{Key: &key.PublicKey, Way: ca.WayEST})
	must(t, err)
	cur, _ := v.Of(ca.Current)
	slug := ca.Generation{Authority: v.ID, Number: 1}.Slug()
	handler := trust.New(trust.Options{Office: office})
	do := func(method, path, kind string, body []byte) *http.Response {
		r := httptest.NewRequest(method, path, bytes.NewReader(body))
		if kind != "" {
			r.Header.Set("Content-Type", kind)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		return w.Result()
	}
	read := func(r *http.Response, kind string) []byte {
		t.Helper()
		b, err := io.ReadAll(r.Body)
		must(t, err)
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != kind || r.Header.Get("Content-Length") != strconv.Itoa(len(b)) {
			t.Fatalf("%d %v", r.StatusCode, r.Header)
		}
		return b
	}
	first, rest := pem.Decode(read(do("GET", "/pki/"+slug+".pem", "", nil), "application/pem-certificate-chain"))
	second, _ := pem.Decode(rest)
	if !bytes.Equal(first.Bytes, cur.Certificate.Raw) || second == nil || !bytes.Equal(second.Bytes, cert.Raw) {
		t.Error("the chain is not the issuing certificate and the root")
	}
	if b := read(do("GET", "//pki/"+slug+".cer", "", nil), "application/pkix-cert"); !bytes.Equal(b, cur.Certificate.Raw) {
		t.Error("the issuing certificate is another one")
	}
	list := func() *x509.RevocationList {
		l, err := x509.ParseRevocationList(read(do("GET", "/pki/"+slug+".crl", "", nil), "application/pkix-crl"))
		must(t, err)
		must(t, l.CheckSignatureFrom(cur.Certificate))
		return l
	}
	req, err := ocsp.CreateRequest(issued.Certificate, cur.Certificate, nil)
	must(t, err)
	const kind = "application/ocsp-request"
	status := func() (out []int) {
		for _, r := range []*http.Response{do("POST", "/pki/ocsp", kind, req), do("GET", "/pki/ocsp/"+url.PathEscape(base64.StdEncoding.EncodeToString(req)), "", nil), do("GET", "/pki/ocsp/"+strings.ReplaceAll(base64.StdEncoding.EncodeToString(req), "+", "%2B"), "", nil)} {
			a, err := ocsp.ParseResponseForCert(read(r, "application/ocsp-response"), issued.Certificate, cur.Certificate)
			must(t, err)
			out = append(out, a.Status)
		}
		return out
	}
	if s := status(); s[0]+s[1]+s[2] != ocsp.Good || len(list().RevokedCertificateEntries) != 0 {
		t.Errorf("at first: %v", s)
	}
	_, err = office.Revoke(t.Context(), by, acme.ID, ca.SerialOf(issued.Certificate), ca.KeyCompromise)
	must(t, err)
	if s := status(); s[0] != ocsp.Revoked || s[1] != ocsp.Revoked || s[2] != ocsp.Revoked || len(list().RevokedCertificateEntries) != 1 {
		t.Errorf("revoked: %v", s)
	}
	for name, c := range map[string]struct {
		method, path, kind string
		body               []byte
		want               int
	}{
		"no such authority":          {"GET", "/pki/ca_nobody-1.crl", "", nil, 404},
		"no such generation":         {"GET", "/pki/" + string(v.ID) + "-2.pem", "", nil, 404},
		"no such file":               {"GET", "/pki/" + slug + ".key", "", nil, 404},
		"no file":                    {"GET", "/pki/" + slug, "", nil, 404},
		"a list that is written":     {"PUT", "/pki/" + slug + ".crl", "", nil, 405},
		"a request of another kind":  {"POST", "/pki/ocsp", "text/plain", req, 415},
		"a request without a kind":   {"POST", "/pki/ocsp", "", req, 415},
		"a huge request":             {"POST", "/pki/ocsp", kind, make([]byte, 1<<20), 413},
		"noise is answered":          {"POST", "/pki/ocsp", kind, []byte("noise"), 200},
		"noise in the path as well":  {"GET", "/pki/ocsp/%21%21", "", nil, 200},
		"no request":                 {"GET", "/pki/ocsp", "", nil, 404},
		"a method that is not there": {"DELETE", "/pki/ocsp", "", nil, 405},
	} {
		if r := do(c.method, c.path, c.kind, c.body); r.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", name, r.StatusCode, c.want)
		}
	}
	for path, want := range map[string]bool{"/pki/ocsp": true, "//pki/x.crl": true, "/pki/root.pem": false, "/p/pki/x": false, "/pkix": false} {
		if trust.Serves(path) != want {
			t.Errorf("%s is served: %v", path, !want)
		}
	}
}
