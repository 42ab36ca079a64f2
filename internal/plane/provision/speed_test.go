package provision_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/plane/provision"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
)

const speedMAC = "0004f2000001"

// speedServer is a server with one account and one PolyOS device that has 300
// settings, and the path of its directory. Visits are written, to nowhere.
func speedServer(b testing.TB) (s *provision.Server, dir string) {
	s, dir, _, _ = speedHouse(b)
	return s, dir
}

// speedHouse is speedServer with the store and the account.
func speedHouse(b testing.TB) (s *provision.Server, dir string, st *sqlstore.Store, a fleet.Account) {
	return speedHouseOf(b, nil)
}

// speedHouseOf is speedHouse, whose server records what became of requests.
func speedHouseOf(b testing.TB, visits fleet.VisitStore) (s *provision.Server, dir string, st *sqlstore.Store, a fleet.Account) {
	b.Helper()
	ctx := context.Background()
	keys, err := secret.NewKeyring(make([]byte, 32))
	check(b, err)
	st, err = sqlstore.Open(ctx, sqlstore.Options{URL: "sqlite:" + filepath.Join(b.TempDir(), "m.db"), Keyring: keys})
	check(b, err)
	b.Cleanup(func() { _ = st.Close() })
	op, err := st.Operator(ctx)
	check(b, err)
	by := fleet.System("test", op.ID)
	a, err = st.CreateAccount(ctx, by, fleet.Account{Parent: op.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{User: "u", Password: secret.New("p")})
	check(b, err)
	mac, err := fleet.ParseMAC(speedMAC)
	check(b, err)
	_, err = st.CreateDevice(ctx, by, fleet.Device{Account: a.ID, MAC: mac, Model: "Studio X50"})
	check(b, err)
	settings := map[policy.Key]string{}
	for _, e := range (polyos.PolyOS{}).Book().All() {
		if len(settings) < 300 && !e.Secret {
			settings[policy.Key(e.Name)] = "value of some length"
		}
	}
	_, err = st.CreatePolicy(ctx, by, policy.Policy{Account: a.ID, Name: "base", Level: policy.Account, Settings: settings})
	check(b, err)
	p, err := st.Provisioning(ctx, a.ID)
	check(b, err)
	return provision.New(provision.Options{
		Store: st, Dialects: dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}),
		Address: func(key string) string { return "https://127.0.0.1/p/" + key + "/" },
		Log:     slog.New(liner{slog.NewTextHandler(io.Discard, nil)}),
		Visits:  visits,
	}), "/p/" + p.Key + "/", st, a
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const speedAgent = "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_386011 Type/Application"

// BenchmarkGet is one whole GET of a device's own file of 13 kB, warm, without
// the network: credentials, recognition, lookup, file, visit line. net/http and
// the kernel cost some 20 µs around it; the goal of W1 leaves about 5 µs.
func BenchmarkGet(b *testing.B) {
	s, dir := speedServer(b)
	r := httptest.NewRequest("GET", dir+"config-"+speedMAC+".cfg", nil)
	r.TLS = &tls.ConnectionState{}
	r.Header.Set("User-Agent", speedAgent)
	r.SetBasicAuth("u", "p")
	for name, tag := range map[string]bool{"200": false, "304": true} {
		b.Run(name, func(b *testing.B) {
			w := httptest.NewRecorder()
			r.Header.Del("If-None-Match")
			s.ServeHTTP(w, r)
			want := http.StatusOK
			if tag {
				r.Header.Set("If-None-Match", w.Header().Get("Etag"))
				want = http.StatusNotModified
			}
			b.ReportAllocs()
			for b.Loop() {
				n := &null{header: http.Header{}}
				if s.ServeHTTP(n, r); n.code != want {
					b.Fatalf("status %d", n.code)
				}
			}
		})
	}
}

// forgetful takes visits and keeps none.
type forgetful struct{ fleet.VisitStore }

func (forgetful) SaveVisits(context.Context, fleet.AccountID, []fleet.Visit) error { return nil }

// BenchmarkRecorded is BenchmarkGet's 200 with and without the Provisioning
// Information: ten requests a boot, and what the batch costs before the store has it.
func BenchmarkRecorded(b *testing.B) {
	for name, visits := range map[string]fleet.VisitStore{"recorded": forgetful{}, "not recorded": nil} {
		b.Run(name, func(b *testing.B) {
			s, dir, _, _ := speedHouseOf(b, visits)
			r := httptest.NewRequest("GET", dir+"config-"+speedMAC+".cfg", nil)
			r.TLS = &tls.ConnectionState{}
			r.Header.Set("User-Agent", speedAgent)
			r.SetBasicAuth("u", "p")
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				n := &null{header: http.Header{}}
				if s.ServeHTTP(n, r); n.code != http.StatusOK {
					b.Fatalf("status %d", n.code)
				}
				if i%10 == 9 {
					check(b, s.Flush(b.Context()))
				}
			}
		})
	}
}

// That a file is absent is remembered; that it has come since must be seen at once.
func TestAnOverrideIsServedAsSoonAsItIsStored(t *testing.T) {
	s, dir := speedServer(t)
	do := func(method, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, dir+"0004f2000002-phone.cfg", strings.NewReader(body))
		r.TLS = &tls.ConnectionState{}
		r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2453 Type/Application")
		r.SetBasicAuth("u", "p")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w
	}
	for range 3 {
		if w := do("GET", ""); w.Code != 404 {
			t.Fatalf("before: %d, want 404", w.Code)
		}
	}
	if w := do("PUT", "<x/>"); w.Code != 201 {
		t.Fatalf("put: %d, want 201", w.Code)
	}
	if w := do("GET", ""); w.Code != 200 || w.Body.String() != "<x/>" {
		t.Errorf("after: %d %q, want the file", w.Code, w.Body)
	}
}

// A liner is what muster serve logs with, to nowhere.
type liner struct{ slog.Handler }

func (liner) Line() (io.Writer, bool) { return io.Discard, false }

// A null swallows an answer.
type null struct {
	header http.Header
	code   int
}

func (n *null) Header() http.Header         { return n.header }
func (n *null) WriteHeader(code int)        { n.code = code }
func (n *null) Write(b []byte) (int, error) { return len(b), nil }

// BenchmarkBoot is a boot over TLS 1.3: a full handshake, a challenge, two
// files. Client and server share the clock, so the figure is both of them; the
// handshake is most of it.
func BenchmarkBoot(b *testing.B) {
	s, dir := speedServer(b)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(b, err)
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, key.Public(), key)
	check(b, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(b, err)
	server := &http.Server{Handler: s}
	go func() {
		_ = server.Serve(tls.NewListener(l, provision.TLS(func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, nil
		})))
	}()
	b.Cleanup(func() { _ = server.Close() })
	b.ReportAllocs()
	for b.Loop() {
		c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, CurvePreferences: []tls.CurveID{tls.X25519}}}}
		for i, file := range []string{speedMAC + ".cfg", speedMAC + ".cfg", "config-" + speedMAC + ".cfg"} {
			r, err := http.NewRequest("GET", fmt.Sprintf("https://%s%s%s", l.Addr(), dir, file), nil)
			check(b, err)
			r.Header.Set("User-Agent", speedAgent)
			if i > 0 {
				r.SetBasicAuth("u", "p")
			}
			res, err := c.Do(r)
			check(b, err)
			_, _ = io.Copy(io.Discard, res.Body)
			check(b, res.Body.Close())
			if want := map[bool]int{true: 401, false: 200}[i == 0]; res.StatusCode != want {
				b.Fatalf("%s: status %d, want %d", file, res.StatusCode, want)
			}
		}
		c.CloseIdleConnections()
	}
}
