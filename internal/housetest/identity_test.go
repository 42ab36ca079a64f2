package housetest

import (
	"crypto/x509"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/ca/catest"
	"muster/internal/ca/est"
	"muster/internal/fleet"
	"muster/internal/plane/enroll"
	"muster/internal/plane/trust"
)

// An issuer is an account of the house and what its devices need to get certificates.
type issuer struct {
	*House
	Account
	key  string // of its address
	dir  string
	root string // PEM file of what the server's certificate leads to
}

func (h *House) issuer(name string) *issuer {
	h.T.Helper()
	i := &issuer{House: h, Account: h.Account(name), dir: h.T.TempDir(), root: filepath.Join(h.Data, "pki", "root.pem")}
	i.Patch(i.Account, JSON{"enabled": true})
	parts := strings.Split(strings.Trim(i.Address, "/"), "/")
	i.key = parts[len(parts)-1]
	return i
}

// phone adds a device, and returns its id and its one-time password.
func (i *issuer) phone(mac string) (id fleet.DeviceID, password string) {
	i.T.Helper()
	var d JSON
	i.API("POST", "/accounts/"+i.Account.ID+"/devices", JSON{"spec": JSON{"mac": mac, "model": "VVX 450"}}, &d, 201)
	id = fleet.DeviceID(d["id"].(string))
	account := fleet.AccountID(i.Account.ID)
	_, secret, err := i.App.CA.Want(i.T.Context(), fleet.System("test", account), account, id)
	must(i.T, err)
	return id, secret.Reveal()
}

func (i *issuer) options(change func(*ca.Authority)) {
	i.T.Helper()
	v, err := i.App.CA.AuthorityOf(i.T.Context(), fleet.AccountID(i.Account.ID))
	must(i.T, err)
	a := v.Authority
	change(&a)
	_, err = i.App.CA.Save(i.T.Context(), fleet.System("test", a.Account), a)
	must(i.T, err)
}

func (i *issuer) scep(base string) *catest.SCEP {
	s := &catest.SCEP{T: i.T, Dir: i.T.TempDir(), URL: base + enroll.SCEPPath + "/" + i.key}
	s.Fetch()
	return s
}

func (i *issuer) file(name string, body []byte) string {
	i.T.Helper()
	at := filepath.Join(i.T.TempDir(), name)
	must(i.T, os.WriteFile(at, body, 0o600))
	return at
}

func (i *issuer) pem(c *x509.Certificate) string {
	i.T.Helper()
	return i.file("c.pem", catest.PEM(c))
}

// chain is what curl and openssl make of cacerts, a PEM file; the first certificate in it is the issuer.
func (i *issuer) chain() string {
	i.T.Helper()
	text := catest.Must(i.T, i.dir, "curl", "-sSf", "--cacert", i.root, i.Ready.HTTPS+est.Prefix+"/"+i.key+"/cacerts")
	return i.file("chain.pem", catest.Must(i.T, i.dir, "bash", "-c", `printf %s "$1" | openssl base64 -d -A | openssl pkcs7 -inform DER -print_certs`, "_", string(text)))
}

const macA, macB, macC = "0004f2aa0001", "0004f2aa0002", "0004f2aa0003"

func TestStrongswanEnrollsByESTThroughTheHouse(t *testing.T) {
	catest.Need(t, "pki", "openssl", "curl")
	i := Start(t).issuer("acme")
	_, password := i.phone(macA)
	// strongSwan knows no labels: it asks the operator's authority, which issues to devices of any account.
	e := &catest.EST{T: t, Dir: i.dir, URL: i.Ready.HTTPS, Root: i.root}
	catest.Must(t, i.dir, "pki", "--estca", "--url", i.Ready.HTTPS, "--cacert", i.root, "--caout", "ca.pem", "--outform", "pem", "--force")
	k, k2 := catest.RSA(t, i.dir, "k.pem"), catest.RSA(t, i.dir, "k2.pem")
	csr := e.CSR(k, "/CN=whatever")
	if c, _ := e.Strongswan(csr, "--userpass", macA+":wrong"); c != nil {
		t.Error("a wrong password enrolls")
	}
	first, said := e.Strongswan(csr, "--userpass", macA+":"+password)
	if first == nil {
		t.Fatal(said, i.Log)
	}
	if first.Subject.String() != "CN="+macA {
		t.Errorf("it is certified as %s", first.Subject)
	}
	all, err := filepath.Glob(filepath.Join(i.dir, "ca*.pem"))
	must(t, err)
	trusted := i.file("all.pem", nil)
	for _, f := range append(all, i.root) {
		catest.Must(t, i.dir, "bash", "-c", `cat "$1" >>"$2"`, "_", f, trusted)
	}
	catest.Must(t, i.dir, "openssl", "verify", "-CAfile", i.root, "-untrusted", trusted, "-purpose", "sslclient", i.pem(first))
	auth := []string{"--cert", i.pem(first), "--key", k}
	for _, f := range all {
		auth = append(auth, "--cacert", f)
	}
	if c, _ := e.Strongswan(e.CSR(k2, "/CN="+macB), auth...); c != nil {
		t.Error("it renews as another")
	}
	if c, said := e.Strongswan(e.CSR(k2, "/CN="+macA), auth...); c == nil || c.Equal(first) || c.Subject.String() != first.Subject.String() {
		t.Error(said)
	}
}

func TestFourClientsEnrollBySCEPThroughTheHouse(t *testing.T) {
	catest.Need(t, "pki", "openssl", "scepclient", "getcert", "dbus-run-session", "curl")
	i := Start(t).issuer("acme")
	s := i.scep(i.Ready.HTTP)
	k := catest.RSA(t, s.Dir, "k.pem")

	_, password := i.phone(macA)
	c, said := s.Strongswan(k, "CN=phone", "--password", password)
	if c == nil || c.Subject.String() != "CN="+macA {
		t.Fatal(said, i.Log)
	}
	renewed, said := s.Strongswan(catest.RSA(t, s.Dir, "k2.pem"), "CN="+macA, "--cert", i.pem(c), "--key", k)
	if renewed == nil {
		t.Error(said, i.Log)
	}

	_, password = i.phone(macB)
	if c, said := s.Certmonger("phone", password, s.RA, i.chain()); c == nil || c.Subject.String() != "CN="+macB {
		t.Error(said, i.Log)
	}

	_, password = i.phone(macC)
	secure := *s
	secure.URL = i.Ready.HTTPS + enroll.SCEPPath + "/" + i.key
	t.Setenv("SSL_CERT_FILE", i.root)
	ra := catest.Fingerprint(t, s.RA)
	if c, said := secure.Micromdm("phone", password, "-ca-fingerprint", ra); c != nil {
		t.Error("single DES without the account's option", said)
	}
	i.options(func(a *ca.Authority) { a.SingleDES = true })
	if c, _ := s.Micromdm("phone", password, "-ca-fingerprint", ra); c != nil {
		t.Error("single DES over plain HTTP")
	}
	if c, said := secure.Micromdm("phone", password, "-ca-fingerprint", ra); c == nil || c.Subject.String() != "CN="+macC {
		t.Error(said, i.Log)
	}
}

func TestARevocationIsInTheListAndInOCSPWithinASecond(t *testing.T) {
	catest.Need(t, "openssl", "curl", "ocsptool")
	i := Start(t).issuer("acme")
	_, password := i.phone(macA)
	catest.Must(t, i.dir, "openssl", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", "k.pem")
	e := &catest.EST{T: t, Dir: i.dir}
	der, err := os.ReadFile(e.CSR(filepath.Join(i.dir, "k.pem"), "/CN="+macA))
	must(t, err)
	body := i.file("r.b64", []byte(base64.StdEncoding.EncodeToString(der)))
	out := catest.Must(t, i.dir, "bash", "-c", `curl -sSf --cacert "$1" -u "$2" -H 'Content-Type: application/pkcs10' --data-binary @"$3" "$4" | openssl base64 -d -A | openssl pkcs7 -inform DER -print_certs`,
		"_", i.root, macA+":"+password, body, i.Ready.HTTPS+est.Prefix+"/"+i.key+"/simpleenroll")
	c := catest.Certificate(out)
	if c == nil {
		t.Fatalf("%s", out)
	}
	cert, chain := i.pem(c), i.chain()
	catest.Must(t, i.dir, "openssl", "verify", "-CAfile", i.root, "-untrusted", chain, "-purpose", "sslclient", cert)
	issuing := i.file("issuer.pem", catest.PEM(catest.Certificate(fileOf(t, chain))))
	ocsp := func() string {
		out := catest.Must(t, i.dir, "openssl", "ocsp", "-issuer", issuing, "-cert", cert, "-url", i.Ready.HTTP+ca.OCSPPath, "-CAfile", i.root, "-verify_other", chain, "-no_nonce", "-respout", "answer")
		catest.Must(t, i.dir, "ocsptool", "--verify-response", "--load-trust="+issuing, "--load-response=answer", "--inder")
		return string(out)
	}
	if said := ocsp(); !strings.Contains(said, ": good") {
		t.Error(said)
	}
	if len(c.OCSPServer) != 1 || c.OCSPServer[0] != i.Ready.HTTP+ca.OCSPPath || len(c.CRLDistributionPoints) != 1 || !trust.Serves(strings.TrimPrefix(c.CRLDistributionPoints[0], i.Ready.HTTP)) {
		t.Fatalf("it says %v and %v", c.OCSPServer, c.CRLDistributionPoints)
	}
	listed := func() bool {
		catest.Must(t, i.dir, "curl", "-sSf", "-o", "crl", c.CRLDistributionPoints[0])
		catest.Must(t, i.dir, "openssl", "crl", "-inform", "DER", "-in", "crl", "-CAfile", issuing, "-out", "crl.pem")
		_, said, ok := catest.Run(t, i.dir, "openssl", "verify", "-partial_chain", "-CAfile", issuing, "-CRLfile", "crl.pem", "-crl_check", cert)
		return !ok && strings.Contains(said, "revoked")
	}
	if listed() {
		t.Error("a good certificate is in the list")
	}
	account := fleet.AccountID(i.Account.ID)
	l, err := i.App.Store.Certificates(t.Context(), account, ca.CertificateQuery{Page: fleet.Page{Limit: 2}, Now: time.Now()})
	if err != nil || len(l) != 1 {
		t.Fatalf("%d certificates are written down: %v", len(l), err)
	}
	since := time.Now()
	_, err = i.App.CA.Revoke(t.Context(), fleet.System("test", account), account, l[0].Serial, ca.KeyCompromise)
	must(t, err)
	if said := ocsp(); !strings.Contains(said, ": revoked") {
		t.Error(said)
	}
	if !listed() {
		t.Error("it is not in the list")
	}
	if took := time.Since(since); took > time.Second {
		t.Logf("with five processes in between it took %s", took)
	}
}

func fileOf(t testing.TB, at string) []byte { return read(t, at) }
