package enroll_test

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/smallstep/pkcs7"

	"muster/internal/ca"
	"muster/internal/ca/est"
	"muster/internal/fleet"
	"muster/internal/pki"
	"muster/internal/plane/enroll"
	"muster/internal/plane/provision"
)

// A bureau is the plane with an office on a real database, over real TLS, and an account
// with devices.
type bureau struct {
	*house
	office    *ca.Office
	server    *enroll.Server
	acc       fleet.Account
	key       string // of the account's address
	tls, http string
	rootFile  string
	roots     *x509.CertPool
	by        fleet.Actor

	mu       sync.Mutex
	happened []ca.Happening
}

var rootDir string

func TestMain(m *testing.M) {
	var err error
	if rootDir, err = os.MkdirTemp("", "enroll-root-"); err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(rootDir)
	os.Exit(code)
}

// oneRoot is the same for all tests: an RSA key takes its time.
var oneRoot = sync.OnceValues(func() (*pki.Authority, error) {
	return pki.LoadOrCreate(rootDir, []string{"127.0.0.1"}, time.Now())
})

func openBureau(t testing.TB) *bureau {
	t.Helper()
	h := start(t)
	h.now = time.Now()
	b := &bureau{house: h, by: fleet.System("test", h.account), roots: x509.NewCertPool()}
	root, err := oneRoot()
	must(t, err)
	b.rootFile = root.RootPath()
	b.roots.AppendCertsFromPEM(root.RootPEM())
	b.acc, b.key = b.account_("acme")
	b.office = ca.NewOffice(ca.Options{Store: h.Store, Root: root, Key: make([]byte, 32), Hash: bytes.Repeat([]byte{1}, 32), Now: func() time.Time { return h.now },
		Happened: func(x ca.Happening) {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.happened = append(b.happened, x)
		}})
	must(t, b.office.Load(t.Context()))
	s := enroll.New(enroll.Options{Store: h.Store, Office: b.office, Now: func() time.Time { return h.now }, Channel: func() string { return "" },
		Peer: func(r *http.Request) (bool, netip.Addr) { return r.TLS != nil, netip.MustParseAddr(h.source) }})
	b.server = s
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if label, ok := enroll.SplitSCEP(r.URL.Path); ok {
			s.SCEP(w, r, label)
		} else if label, op, ok := est.Split(r.URL.Path); ok {
			s.EST(w, r, label, op)
		} else {
			http.NotFound(w, r)
		}
	})
	serve := func(c *tls.Config) string {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		must(t, err)
		at := l.Addr().String()
		if c != nil {
			l = tls.NewListener(l, c)
		}
		web := &http.Server{Handler: handler, TLSNextProto: map[string]func(*http.Server, *tls.Conn, http.Handler){}, ReadHeaderTimeout: time.Minute, ErrorLog: log.New(io.Discard, "", 0)}
		go func() { _ = web.Serve(l) }()
		t.Cleanup(func() { _ = web.Close() })
		return at
	}
	b.tls, b.http = "https://"+serve(provision.TLS(root.GetCertificate)), "http://"+serve(nil)
	return b
}

func (b *bureau) account_(name string) (fleet.Account, string) {
	b.t.Helper()
	p := fleet.DefaultProvisioning()
	p.Enabled = true
	acc, err := b.CreateAccount(b.t.Context(), fleet.System("test", b.house.account), fleet.Account{Parent: b.house.account, Name: name, Type: fleet.Customer}, p, fleet.GenerateCredentials())
	must(b.t, err)
	got, err := b.Provisioning(b.t.Context(), acc.ID)
	must(b.t, err)
	return acc, got.Key
}

// device makes one, with its one-time password.
func (b *bureau) device(acc fleet.Account, mac string) (fleet.Device, string) {
	b.t.Helper()
	m, err := fleet.ParseMAC(mac)
	must(b.t, err)
	d, err := b.CreateDevice(b.t.Context(), b.by, fleet.Device{Account: acc.ID, MAC: m, Model: "VVX 450"})
	must(b.t, err)
	_, password, err := b.office.Want(b.t.Context(), b.by, acc.ID, d.ID)
	must(b.t, err)
	return d, password.Reveal()
}

// options changes the authority of the account.
func (b *bureau) options(change func(*ca.Authority)) {
	b.t.Helper()
	v, err := b.office.AuthorityOf(b.t.Context(), b.acc.ID)
	must(b.t, err)
	a := v.Authority
	change(&a)
	_, err = b.office.Save(b.t.Context(), b.by, a)
	must(b.t, err)
}

func (b *bureau) state(d fleet.Device) (ca.State, string) {
	b.t.Helper()
	i, err := b.office.Identity(b.t.Context(), d.Account, d.ID)
	must(b.t, err)
	return i.State, i.Reason
}

func (b *bureau) heard(what string) (n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, h := range b.happened {
		if h.What == what {
			n++
		}
	}
	return n
}

func p256(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	return k
}

func csrOf(t testing.TB, k crypto.Signer, cn string, more ...string) string {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: cn}, DNSNames: more}, k)
	must(t, err)
	return base64.StdEncoding.EncodeToString(der)
}

// An estClient is a device at the account's label.
type estClient struct {
	b              *bureau
	label          string
	user, password string
	cert           *tls.Certificate
	kind           string
}

type estReply struct {
	status int
	header http.Header
	body   []byte
	cert   *x509.Certificate
}

func (c estClient) do(method, op, body string) estReply {
	t := c.b.t
	t.Helper()
	at := c.b.tls + est.Prefix + "/" + op
	if c.label != "" {
		at = c.b.tls + est.Prefix + "/" + c.label + "/" + op
	}
	r, err := http.NewRequestWithContext(context.Background(), method, at, strings.NewReader(body))
	must(t, err)
	if c.kind == "" {
		c.kind = "application/pkcs10"
	}
	r.Header.Set("Content-Type", c.kind)
	if c.password != "" {
		r.SetBasicAuth(c.user, c.password)
	}
	conf := &tls.Config{RootCAs: c.b.roots}
	if c.cert != nil {
		conf.Certificates = []tls.Certificate{*c.cert}
	}
	tr := &http.Transport{TLSClientConfig: conf}
	defer tr.CloseIdleConnections()
	res, err := tr.RoundTrip(r)
	must(t, err)
	defer func() { _ = res.Body.Close() }()
	out := estReply{status: res.StatusCode, header: res.Header}
	out.body, err = io.ReadAll(res.Body)
	must(t, err)
	size := 0
	for k, vs := range res.Header {
		for _, v := range vs {
			size += len(k) + len(v) + 4
		}
	}
	if size > 900 || res.ContentLength < 0 || len(res.TransferEncoding) > 0 {
		t.Errorf("%s: headers of %d bytes, length %d", op, size, res.ContentLength)
	}
	if res.StatusCode == 200 && strings.HasPrefix(res.Header.Get("Content-Type"), "application/pkcs7-mime") {
		der, err := base64.StdEncoding.DecodeString(string(out.body))
		must(t, err)
		p, err := pkcs7.Parse(der)
		must(t, err)
		out.cert = p.Certificates[0]
	}
	return out
}

func (c estClient) enroll(body string) estReply { return c.do("POST", "simpleenroll", body) }

func pairOf(c *x509.Certificate, k crypto.Signer) *tls.Certificate {
	return &tls.Certificate{Certificate: [][]byte{c.Raw}, PrivateKey: k}
}

const macA, macB = "0004f2abcd01", "0004f2abcd02"

func TestAOneTimePasswordIsGoodForOneKey(t *testing.T) {
	b := openBureau(t)
	d, password := b.device(b.acc, macA)
	k := p256(t)
	c := estClient{b: b, label: b.key, user: "00:04:F2:AB:CD:01", password: password}
	first := c.enroll(csrOf(t, k, "what it says does not matter", "a.example"))
	if first.status != 200 || first.cert.Subject.String() != "CN="+macA || first.cert.IsCA || len(first.cert.DNSNames) != 0 || !k.PublicKey.Equal(first.cert.PublicKey) {
		t.Fatalf("%d %s", first.status, first.body)
	}
	if kind := first.header.Get("Content-Type"); kind != est.TypeIssued || first.header.Get("Content-Transfer-Encoding") != "base64" || bytes.ContainsAny(first.body, " \r\n") {
		t.Errorf("%q, %q", kind, first.body)
	}
	if state, _ := b.state(d); state != ca.StateIssued {
		t.Errorf("its state is %s", state)
	}
	if again := c.enroll(csrOf(t, k, "x")); again.status != 200 || !again.cert.Equal(first.cert) {
		t.Errorf("an answer that was lost: %d", again.status)
	}
	other := c.enroll(csrOf(t, p256(t), "x"))
	if other.status != 401 || len(other.body) != 0 || !strings.HasPrefix(other.header.Get("Www-Authenticate"), "Basic ") {
		t.Errorf("another key: %d %q", other.status, other.body)
	}
	if n := b.heard(ca.IdentityReplayed); n != 1 {
		t.Errorf("%d alarms", n)
	}
	if state, _ := b.state(d); state != ca.StateIssued {
		t.Errorf("after a refusal the certificate it has is %s", state)
	}
}

func TestWhatNoPasswordOpensIsRefusedWithAnEmpty401(t *testing.T) {
	b := openBureau(t)
	_, password := b.device(b.acc, macA)
	_, otherKey := b.account_("other")
	body := csrOf(t, p256(t), "x")
	for name, c := range map[string]struct {
		estClient
		status int
	}{
		"nobody":                {estClient{label: b.key}, 401},
		"a wrong password":      {estClient{label: b.key, password: "WRONGWRONGWRONG"}, 401},
		"another device's name": {estClient{label: b.key, user: macB, password: password}, 401},
		"another account":       {estClient{label: otherKey, password: password}, 401},
		"no label of anybody":   {estClient{label: "nobody", password: password}, 404},
		"the operator's":        {estClient{password: password}, 200},
	} {
		c.b = b
		got := c.enroll(body)
		if got.status != c.status || got.status == 401 && len(got.body) != 0 {
			t.Errorf("%s: %d %q", name, got.status, got.body)
		}
	}
}

func TestBadESTRequestsAreRefusedAndIssueNothing(t *testing.T) {
	b := openBureau(t)
	d, password := b.device(b.acc, macA)
	k := p256(t)
	good := csrOf(t, k, "x")
	broken, _ := base64.StdEncoding.DecodeString(good)
	broken[len(broken)-9] ^= 1
	weak, err := rsa.GenerateKey(rand.Reader, 1024)
	must(t, err)
	c := estClient{b: b, label: b.key, password: password}
	text := c
	text.kind = "text/plain"
	for name, try := range map[string]struct {
		c                estClient
		method, op, body string
		status           int
	}{
		"not base64":         {c, "POST", "simpleenroll", "!!!!", 400},
		"nothing":            {c, "POST", "simpleenroll", "", 400},
		"not DER":            {c, "POST", "simpleenroll", "aGVsbG8=", 400},
		"PEM":                {c, "POST", "simpleenroll", "-----BEGIN CERTIFICATE REQUEST-----\n" + good + "\n-----END CERTIFICATE REQUEST-----\n", 400},
		"a broken signature": {c, "POST", "simpleenroll", base64.StdEncoding.EncodeToString(broken), 400},
		"a weak key":         {c, "POST", "simpleenroll", csrOf(t, weak, "x"), 400},
		"another type":       {text, "POST", "simpleenroll", good, 415},
		"huge":               {c, "POST", "simpleenroll", strings.Repeat("A", 2_000_000), 413},
		"GET":                {c, "GET", "simpleenroll", "", 405},
		"POST for the chain": {c, "POST", "cacerts", good, 405},
		"fullcmc":            {c, "POST", "fullcmc", good, 404},
		"serverkeygen":       {c, "POST", "serverkeygen", good, 404},
		"a renewal":          {c, "POST", "simplereenroll", good, 403},
	} {
		if got := try.c.do(try.method, try.op, try.body); got.status != try.status || got.status/100 == 2 {
			t.Errorf("%s: %d %q, want %d", name, got.status, got.body, try.status)
		}
	}
	if l, err := b.Certificates(t.Context(), b.acc.ID, ca.CertificateQuery{Page: fleet.Page{Limit: 9}, Now: b.now}); err != nil || len(l) != 0 {
		t.Errorf("%d certificates were written down: %v", len(l), err)
	}
	if state, reason := b.state(d); state != ca.StateFailed || reason == "" {
		t.Errorf("the device is %s: %q", state, reason)
	}
	wrapped := good[:40] + "\r\n" + good[40:80] + "\r\n \t" + good[80:]
	if got := c.enroll(wrapped); got.status != 200 {
		t.Errorf("line breaks: %d %s", got.status, got.body)
	}
	res, err := http.Post(b.http+est.Prefix+"/"+b.key+"/simpleenroll", "application/pkcs10", strings.NewReader(good))
	must(t, err)
	_ = res.Body.Close()
	if res.StatusCode != 403 {
		t.Errorf("over plain HTTP: %d", res.StatusCode)
	}
}

func TestARenewalIsOfTheDeviceThatItsCertificateNames(t *testing.T) {
	b := openBureau(t)
	_, password := b.device(b.acc, macA)
	_, passwordB := b.device(b.acc, macB)
	_, otherKey := b.account_("other")
	k, k2 := p256(t), p256(t)
	first := estClient{b: b, label: b.key, password: password}.enroll(csrOf(t, k, macA))
	with := estClient{b: b, label: b.key, cert: pairOf(first.cert, k)}
	if got := with.do("POST", "simplereenroll", csrOf(t, k2, macB)); got.status != 400 {
		t.Errorf("another device's name: %d", got.status)
	}
	if got := with.do("POST", "simplereenroll", csrOf(t, k2, macA, "a.example")); got.status != 400 {
		t.Errorf("with another name beside it: %d", got.status)
	}
	if got := (estClient{b: b, label: otherKey, cert: pairOf(first.cert, k)}).do("POST", "simplereenroll", csrOf(t, k2, macA)); got.status != 403 {
		t.Errorf("at another account: %d", got.status)
	}
	both := with
	both.password = passwordB
	if got := both.enroll(csrOf(t, k2, macB)); got.status != 403 {
		t.Errorf("another device's password with it: %d", got.status)
	}
	got := with.do("POST", "simplereenroll", csrOf(t, k2, macA))
	if got.status != 200 || got.cert.Subject.String() != first.cert.Subject.String() || got.cert.SerialNumber.Cmp(first.cert.SerialNumber) == 0 {
		t.Fatalf("%d %s", got.status, got.body)
	}
	rogue := &x509.Certificate{Subject: pkix.Name{CommonName: macA}, NotBefore: b.now.Add(-time.Hour), NotAfter: b.now.Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, rogue, rogue, k.Public(), k)
	must(t, err)
	if got := (estClient{b: b, label: b.key, cert: &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: k}}).do("POST", "simplereenroll", csrOf(t, k2, macA)); got.status != 401 {
		t.Errorf("a certificate of its own making: %d", got.status)
	}
	if _, err := b.office.Revoke(t.Context(), b.by, b.acc.ID, serialOf(got.cert), ca.KeyCompromise); err != nil {
		t.Fatal(err)
	}
	if got := (estClient{b: b, label: b.key, cert: pairOf(got.cert, k2)}).do("POST", "simplereenroll", csrOf(t, p256(t), macA)); got.status/100 == 2 {
		t.Errorf("a revoked one renews: %d", got.status)
	}
}

func TestAFactoryCertificateIsEnoughForADeviceThatIsClaimed(t *testing.T) {
	b := openBureau(t)
	k := p256(t)
	factory := func(name string, parent *x509.Certificate, ca bool, by *ecdsa.PrivateKey) *x509.Certificate {
		c := &x509.Certificate{Subject: pkix.Name{CommonName: name}, NotBefore: b.now.Add(-time.Hour), NotAfter: b.now.Add(time.Hour), IsCA: ca, BasicConstraintsValid: true}
		if ca {
			c.KeyUsage = x509.KeyUsageCertSign
		}
		if parent == nil {
			parent = c
		}
		der, err := x509.CreateCertificate(rand.Reader, c, parent, k.Public(), by)
		must(t, err)
		out, err := x509.ParseCertificate(der)
		must(t, err)
		return out
	}
	root, rogue := factory("Maker Root", nil, true, k), p256(t)
	alike := *root
	alike.PublicKey = nil // so that another key may sign in its name
	_, err := b.CreateFactoryRoot(t.Context(), b.by, ca.FactoryRoot{Account: b.house.account, Name: "maker", EKU: ca.EKUAny,
		PEM: string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: root.Raw})), Subject: []ca.Pattern{{Attribute: "CN", Match: "(?P<mac>[0-9A-F]{12})"}}})
	must(t, err)
	b.office.Changed(t.Context(), b.house.account)
	d, _ := b.device(b.acc, macA)
	_, otherKey := b.account_("other")
	mac := strings.ToUpper(macA)
	for name, c := range map[string]struct {
		label  string
		cert   *x509.Certificate
		op     string
		status int
	}{
		"its own":                   {b.key, factory(mac, root, false, k), "simpleenroll", 200},
		"at another account":        {otherKey, factory(mac, root, false, k), "simpleenroll", 403},
		"of a device nobody has":    {b.key, factory("0004F2ABCDFF", root, false, k), "simpleenroll", 403},
		"of a look-alike's":         {b.key, factory(mac, &alike, false, rogue), "simpleenroll", 401},
		"as if it were one of ours": {b.key, factory(mac, root, false, k), "simplereenroll", 403},
	} {
		got := estClient{b: b, label: c.label, cert: pairOf(c.cert, k)}.do("POST", c.op, csrOf(t, k, "x"))
		if got.status != c.status || got.status == 200 && got.cert.Subject.String() != "CN="+macA {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
	if state, _ := b.state(d); state != ca.StateIssued {
		t.Errorf("it is %s", state)
	}
}

func TestADeviceWaitsForApprovalAndComesAgainWithTheSame(t *testing.T) {
	b := openBureau(t)
	b.options(func(a *ca.Authority) { a.Approval = true })
	d, password := b.device(b.acc, macA)
	k := p256(t)
	c := estClient{b: b, label: b.key, password: password}
	body := csrOf(t, k, "x")
	for range 2 {
		if got := c.enroll(body); got.status != 202 || got.header.Get("Retry-After") == "" {
			t.Fatalf("%d %v", got.status, got.header)
		}
	}
	if state, _ := b.state(d); state != ca.StatePending {
		t.Errorf("it is %s", state)
	}
	_, err := b.office.Approve(t.Context(), b.by, b.acc.ID, d.ID, true)
	must(t, err)
	if got := c.enroll(csrOf(t, p256(t), "x")); got.status != 401 {
		t.Errorf("another key than the one that was approved: %d", got.status)
	}
	if got := c.enroll(body); got.status != 200 {
		t.Errorf("after approval: %d %s", got.status, got.body)
	}
}

func TestTheServerMakesKeysOnlyWhereItMay(t *testing.T) {
	b := openBureau(t)
	b.options(func(a *ca.Authority) { a.ServerKeygen = true })
	_, password := b.device(b.acc, macA)
	c := estClient{b: b, label: b.key, password: password}
	got := c.do("POST", "serverkeygen", csrOf(t, p256(t), "x"))
	if got.status != 200 || got.header.Get("Content-Type") != est.TypeKeyParts || !bytes.Contains(got.body, []byte("application/pkcs8")) {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if again := c.do("POST", "serverkeygen", csrOf(t, p256(t), "x")); again.status != 403 {
		t.Errorf("a password is good for one key: %d", again.status)
	}
}

func TestTheChainIsForEverybody(t *testing.T) {
	b := openBureau(t)
	got := estClient{b: b, label: b.key}.do("GET", "cacerts", "")
	if got.status != 200 || !got.cert.IsCA || !strings.HasPrefix(got.header.Get("Content-Type"), est.TypeChain) {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if got := (estClient{b: b}).do("GET", "csrattrs", ""); got.status != 200 || got.header.Get("Content-Type") != est.TypeAttrs {
		t.Errorf("%d %v", got.status, got.header)
	}
}

func TestAnAddressThatIsRefusedAgainAndAgainWaits(t *testing.T) {
	b := openBureau(t)
	_, password := b.device(b.acc, macA)
	c := estClient{b: b, label: b.key, password: "WRONG"}
	for n := 0; ; n++ {
		if got := c.enroll("!!!!"); got.status == 429 {
			if got.header.Get("Retry-After") == "" {
				t.Error("it is not told for how long")
			}
			break
		}
		if n > 300 {
			t.Fatal("it never waits")
		}
	}
	b.source = "192.0.2.99"
	c.password = password
	if got := c.enroll(csrOf(t, p256(t), "x")); got.status != 200 {
		t.Errorf("others: %d", got.status)
	}
}

func TestOneWhoHoldsManyIPv6AddressesWaitsAsOne(t *testing.T) {
	b := openBureau(t)
	c := estClient{b: b, label: b.key, password: "WRONG"}
	for n := range 301 {
		b.source = fmt.Sprintf("2001:db8::%x", n+1)
		if c.enroll("!!!!").status == 429 {
			break
		}
		if n == 300 {
			t.Fatal("each address of a line is counted by itself")
		}
	}
	b.source = "2001:db8:0:1::1"
	if got := c.enroll("!!!!"); got.status == 429 {
		t.Error("the neighbour waits too")
	}
}

func TestFiftyAtOnceWithOnePasswordGetOneCertificate(t *testing.T) {
	b := openBureau(t)
	_, password := b.device(b.acc, macA)
	var mu sync.Mutex
	serials := map[string]int{}
	var all sync.WaitGroup
	for range 25 {
		k := p256(t)
		body := csrOf(t, k, "x")
		for range 2 {
			all.Go(func() {
				got := estClient{b: b, label: b.key, password: password}.enroll(body)
				mu.Lock()
				defer mu.Unlock()
				if got.cert != nil {
					serials[got.cert.SerialNumber.String()]++
				}
			})
		}
	}
	all.Wait()
	if len(serials) != 1 {
		t.Errorf("serials: %v", serials)
	}
}

func serialOf(c *x509.Certificate) string { return strings.ToLower(pad(c.SerialNumber.Text(16))) }

func pad(s string) string { return strings.Repeat("0", max(0, 32-len(s))) + s }

func writeCert(t testing.TB, dir, name string, certs ...*x509.Certificate) string {
	t.Helper()
	var out bytes.Buffer
	for _, c := range certs {
		must(t, pem.Encode(&out, &pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
	}
	must(t, os.WriteFile(filepath.Join(dir, name), out.Bytes(), 0o600))
	return filepath.Join(dir, name)
}
