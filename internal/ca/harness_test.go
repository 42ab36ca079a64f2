package ca_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pki"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A house is an office on a real database beneath a real root.
type house struct {
	*ca.Office
	t     testing.TB
	store *sqlstore.Store
	root  *pki.Authority
	top   fleet.Account
	by    fleet.Actor

	mu       sync.Mutex
	clock    time.Time
	happened []ca.Happening
	notices  []fleet.Notice
}

func open(t testing.TB) *house {
	t.Helper()
	keys, err := secret.NewKeyring([]byte("0123456789abcdef0123456789abcdef"))
	if err != nil {
		t.Fatal(err)
	}
	h := &house{t: t, clock: time.Now().UTC()}
	h.store, err = sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.store.Close() })
	if h.root, err = pki.LoadOrCreate(t.TempDir(), []string{"localhost"}, h.now()); err != nil {
		t.Fatal(err)
	}
	h.top, err = h.store.Operator(t.Context())
	h.no(err)
	h.by = fleet.Actor{Kind: "token", ID: "tok_1", Name: "tester", Root: h.top.ID}
	h.Office = h.another()
	return h
}

// another is an office of another server on the same database.
func (h *house) another() *ca.Office {
	o := ca.NewOffice(ca.Options{Store: h.store, Root: h.root, Key: []byte("key"), Hash: []byte("hash"), Base: func() string { return "http://muster.test" }, Now: h.now,
		Tell: func(n fleet.Notice) {
			h.mu.Lock()
			defer h.mu.Unlock()
			h.notices = append(h.notices, n)
		},
		Happened: func(x ca.Happening) {
			h.mu.Lock()
			defer h.mu.Unlock()
			h.happened = append(h.happened, x)
		}})
	h.no(o.Load(h.t.Context()))
	return o
}

func (h *house) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.clock
}

func (h *house) later(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clock = h.clock.Add(d)
}

// told counts happenings.
func (h *house) told(what string) (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, x := range h.happened {
		if x.What == what {
			n++
		}
	}
	return n
}

func (h *house) no(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

// is fails unless err has the code.
func (h *house) is(err error, code string) {
	h.t.Helper()
	if f := fault.As(err); f == nil || f.Code != code {
		h.t.Fatalf("got %v, want code %s", err, code)
	}
}

func (h *house) account(name string) fleet.Account {
	h.t.Helper()
	a, err := h.store.CreateAccount(h.t.Context(), h.by, fleet.Account{Parent: h.top.ID, Name: name, Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{User: name, Password: secret.New("secret-" + name)})
	h.no(err)
	return a
}

func (h *house) label(a fleet.Account) string {
	h.t.Helper()
	p, err := h.store.Provisioning(h.t.Context(), a.ID)
	h.no(err)
	return p.Key
}

var macs byte

func (h *house) device(a fleet.Account) fleet.Device {
	h.t.Helper()
	macs++
	d, err := h.store.CreateDevice(h.t.Context(), h.by, fleet.Device{Account: a.ID, MAC: fleet.MAC{0, 4, 0xf2, 1, 2, macs}, Model: "VVX 450"})
	h.no(err)
	return d
}

func (h *house) want(d fleet.Device) secret.Text {
	h.t.Helper()
	_, p, err := h.Want(h.t.Context(), h.by, d.Account, d.ID)
	h.no(err)
	return p
}

func key(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// enroll asks with a one-time password.
func (h *house) enroll(label string, password secret.Text, pub crypto.PublicKey) (ca.Issued, error) {
	h.t.Helper()
	g, err := h.Authorize(h.t.Context(), ca.Credential{Label: label, Password: password, Key: pub})
	if err != nil {
		return ca.Issued{}, err
	}
	return h.Issue(h.t.Context(), g, ca.Order{Key: pub, Way: ca.WayEST})
}

// enrolled is a device of the account with its certificate and key.
func (h *house) enrolled(a fleet.Account) (fleet.Device, *x509.Certificate, *ecdsa.PrivateKey) {
	h.t.Helper()
	d, k := h.device(a), key(h.t)
	i, err := h.enroll(h.label(a), h.want(d), &k.PublicKey)
	h.no(err)
	return d, i.Certificate, k
}

// peer is what a verified certificate says.
func (h *house) peer(d fleet.Device, c *x509.Certificate, v ca.View) *ca.Peer {
	h.t.Helper()
	l, err := h.store.Certificates(h.t.Context(), d.Account, ca.CertificateQuery{Device: d.ID})
	h.no(err)
	for _, r := range l {
		if x, err := r.Parse(); err == nil && x.Equal(c) {
			return &ca.Peer{Ours: true, Account: v.Account, MAC: d.MAC, CertSerial: r.Serial, Authority: r.Authority, Generation: r.Generation}
		}
	}
	h.t.Fatal("the certificate has no record")
	return nil
}

func subject(t testing.TB, cn string) []byte {
	t.Helper()
	der, err := asn1.Marshal(pkix.Name{CommonName: cn}.ToRDNSequence())
	if err != nil {
		t.Fatal(err)
	}
	return der
}

// verifies builds a path from a certificate to a root alone, with what lies between.
func verifies(c *x509.Certificate, root *x509.Certificate, between ...*x509.Certificate) error {
	roots, mid := x509.NewCertPool(), x509.NewCertPool()
	roots.AddCert(root)
	for _, b := range between {
		mid.AddCert(b)
	}
	_, err := c.Verify(x509.VerifyOptions{Roots: roots, Intermediates: mid, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
	return err
}

// opensslTakes has another verifier build the path from a certificate to one that alone is trusted.
func (h *house) opensslTakes(c, trusted *x509.Certificate, between ...*x509.Certificate) {
	h.t.Helper()
	if _, err := exec.LookPath("openssl"); err != nil {
		h.t.Skip("no openssl")
	}
	dir := h.t.TempDir()
	file := func(name string, cs ...*x509.Certificate) string {
		var b []byte
		for _, c := range cs {
			b = append(b, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})...)
		}
		name = filepath.Join(dir, name)
		h.no(os.WriteFile(name, b, 0o600))
		return name
	}
	out, err := exec.Command("openssl", "verify", "-partial_chain", "-purpose", "sslclient", "-CAfile", file("trusted.pem", trusted), "-untrusted", file("between.pem", between...), file("c.pem", c)).CombinedOutput()
	if err != nil {
		h.t.Errorf("%v\n%s", err, out)
	}
}
