package admin_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/fleet"
	"muster/internal/store/sqlstore"
)

// A smallRoot signs issuing certificates, as the server's own does, and takes no second to be made.
type smallRoot struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func (r smallRoot) Certificate() *x509.Certificate { return r.cert }

func (r smallRoot) Sign(t *x509.Certificate, pub crypto.PublicKey) ([]byte, error) {
	return x509.CreateCertificate(rand.Reader, t, r.cert, pub, r.key)
}

var oneRoot = sync.OnceValue(func() smallRoot {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	t := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(20, 0, 0)}
	der, err := x509.CreateCertificate(rand.Reader, t, t, &key.PublicKey, key)
	if err != nil {
		panic(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		panic(err)
	}
	return smallRoot{cert, key}
})

func officeOf(t *testing.T, st *sqlstore.Store) *ca.Office {
	t.Helper()
	o := ca.NewOffice(ca.Options{Store: st, Root: oneRoot(), Key: []byte("key"), Hash: []byte("hash")})
	must(t, o.Load(t.Context()))
	return o
}

// ownPKI is an issuing certificate of somebody's own, with what is above it, and its key.
func ownPKI(t *testing.T) (chain, private string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	root := oneRoot()
	der, err := root.Sign(&x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "own"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(5, 0, 0)}, &key.PublicKey)
	must(t, err)
	p8, err := x509.MarshalPKCS8PrivateKey(key)
	must(t, err)
	block := func(kind string, der []byte) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
	}
	return block("CERTIFICATE", der) + block("CERTIFICATE", root.cert.Raw), block("PRIVATE KEY", p8)
}

// issue lets a device fetch a certificate with its one-time password, and returns its serial number.
func (a *api) issue(account, device string) string {
	a.t.Helper()
	_, password, err := a.office.Want(a.t.Context(), fleet.System("test", a.root), accountID(account), fleet.DeviceID(device))
	must(a.t, err)
	p, err := a.store.Provisioning(a.t.Context(), accountID(account))
	must(a.t, err)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(a.t, err)
	g, err := a.office.Authorize(a.t.Context(), ca.Credential{Label: p.Key, Password: password, Key: &key.PublicKey})
	must(a.t, err)
	got, err := a.office.Issue(a.t.Context(), g, ca.Order{Key: &key.PublicKey, Way: ca.WayEST})
	must(a.t, err)
	return ca.SerialOf(got.Certificate)
}

// waits lets a device wait for approval of a key.
func (a *api) waits(account, device string) {
	a.t.Helper()
	d, err := a.store.FindDevice(a.t.Context(), a.root, device)
	must(a.t, err)
	v, err := a.office.AuthorityOf(a.t.Context(), accountID(account))
	must(a.t, err)
	_, err = a.store.BeginCertificate(a.t.Context(), ca.Certificate{Serial: strings.ToLower(rand.Text()), Authority: v.ID, Generation: 1, Account: d.Account, Device: d.ID, MAC: d.MAC, Key: rand.Text(), Way: ca.WayEST,
		NotBefore: time.Now(), NotAfter: time.Now().Add(time.Hour), IssuedAt: time.Now()}, &ca.Spend{Hold: true})
	must(a.t, err)
	a.office.Hear(fleet.Notice{Account: d.Account, About: "device", Device: d.ID})
}

func TestADevicesIdentityIsShownAndRevoked(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	dev := "/devices/" + a.device(acme, "00e0dbabcd02", "Studio X50")
	is(t, "at first", at(a.want(200, "GET", dev, nil).JSON, "status", "identity", "state"), "none")
	got := a.want(200, "POST", dev+":issueIdentity", nil)
	password, _ := got.JSON["oneTimePassword"].(string)
	if len(password) != 26 || at(got.JSON, "identity", "state") != "wanted" {
		t.Errorf("%s", got.Body)
	}
	weak := a.as(a.mint(a.root, "read", "write"))
	if out := weak.want(200, "POST", dev+":issueIdentity", nil); out.JSON["oneTimePassword"] != nil {
		t.Error("shown without the right reveal")
	}
	a.want(422, "POST", dev+":issueIdentity", obj{"expiresIn": "soon"})
	serial := a.issue(acme, strings.TrimPrefix(dev, "/devices/"))
	shown := a.want(200, "GET", dev, nil).JSON
	is(t, "issued", at(shown, "status", "identity", "state"), "issued")
	is(t, "serial", at(shown, "status", "identity", "serial"), serial)
	c := a.want(200, "GET", "/certificates/"+serial, nil).JSON
	is(t, "the certificate's device", at(c, "spec", "mac"), "00e0dbabcd02")
	is(t, "its state", at(c, "status", "state"), "valid")
	is(t, "its renewal", at(c, "status", "renewal", "state"), "later")
	when := func(path ...any) time.Time {
		got, err := time.Parse(time.RFC3339, at(c, path...).(string))
		must(t, err)
		return got
	}
	from, until := when("status", "notBefore"), when("status", "notAfter")
	is(t, "its renewal is due at 80 % of its life", when("status", "renewal", "dueAt"), from.Add(until.Sub(from)*80/100))
	a.want(200, "PATCH", dev, obj{"metadata": obj{"name": "Huddle"}})
	is(t, "the name of its device", at(a.want(200, "GET", "/accounts/acme/certificates", nil).JSON, "items", 0, "status", "deviceName"), "Huddle")
	is(t, "revoked by a trial", at(a.want(200, "POST", "/certificates/"+serial+":revoke?dryRun=true", nil).JSON, "status", "state"), "revoked")
	is(t, "after the trial", at(a.want(200, "GET", "/certificates/"+serial, nil).JSON, "status", "state"), "valid")
	is(t, "revoked", at(a.want(200, "POST", "/certificates/"+serial+":revoke", obj{"reason": "keyCompromise"}).JSON, "status", "reason"), "keyCompromise")
	is(t, "the device", at(a.want(200, "GET", dev, nil).JSON, "status", "identity", "state"), "revoked")
	a.want(422, "POST", "/certificates/"+serial+":revoke", obj{"reason": "boredom"})
	list := "/accounts/acme/certificates"
	is(t, "revoked ones", len(at(a.want(200, "GET", list+"?state=revoked", nil).JSON, "items").([]any)), 1)
	is(t, "valid ones", len(at(a.want(200, "GET", list+"?state=valid", nil).JSON, "items").([]any)), 0)
	a.want(400, "GET", list+"?endsBefore=soon", nil)
	a.want(409, "POST", dev+":approveIdentity", nil)
}

func TestAnAuthorityIsRolledOverFromItsRevision(t *testing.T) {
	a := start(t)
	a.account("acme")
	made := a.want(201, "POST", "/accounts/acme/certificate-authorities", obj{"spec": obj{"keyType": "ecdsa-p256", "lifetime": "2160h"}})
	id := made.JSON["id"].(string)
	is(t, "a second one", a.do("POST", "/accounts/acme/certificate-authorities", obj{"metadata": obj{"name": "x"}}).JSON["code"], "authorityTaken")
	ca := "/certificate-authorities/" + id
	is(t, "lifetime", at(made.JSON, "spec", "lifetime"), "2160h")
	a.want(422, "PATCH", ca, obj{"spec": obj{"lifetime": "1s"}})
	tag := made.Header.Get("ETag")
	out := a.want(200, "POST", ca+":rotate", nil, "If-Match", tag)
	is(t, "announced", at(out.JSON, "status", "generations", 1, "state"), "next")
	a.want(412, "POST", ca+":activate", nil, "If-Match", tag)
	is(t, "twice", a.do("POST", ca+":rotate", nil).JSON["code"], "nextExists")
	out = a.want(200, "POST", ca+":activate", nil)
	is(t, "before", at(out.JSON, "status", "generations", 0, "state"), "previous")
	is(t, "current", at(out.JSON, "status", "generations", 1, "state"), "current")
	is(t, "the current one", a.do("POST", ca+":retire", obj{"generation": 2}).JSON["code"], "current")
	out = a.want(200, "POST", ca+":retire", nil)
	is(t, "retired", at(out.JSON, "status", "generations", 0, "state"), "retired")
	chain, key := ownPKI(t)
	bad := a.do("POST", ca+":import", obj{"certificate": chain, "key": chain})
	is(t, "no key", at(bad.JSON, "errors", 0, "pointer"), "/key")
	out = a.want(200, "POST", ca+":import", obj{"certificate": chain, "key": key, "now": true})
	is(t, "imported", at(out.JSON, "status", "generations", 2, "imported"), true)
	if strings.Contains(out.Body, "PRIVATE") || strings.Contains(a.want(200, "GET", "/audit?limit=1000", nil).Body, "PRIVATE") {
		t.Error("the key is shown")
	}
}
