package housetest

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/app"
)

// A House is a running server and a way to talk to it as its operator.
type House struct {
	T     testing.TB
	App   *app.App
	Data  string
	Token string
	Ready app.Ready
	Log   *bytes.Buffer
	Roots *x509.CertPool
}

// Start runs a server until the test ends. Settings are "name=value" as in the
// configuration file; addresses are loopback and free by default. Its database, master
// key and root are there already, as after an earlier start; StartIn makes them.
func Start(t testing.TB, settings ...string) *House {
	t.Helper()
	dir := t.TempDir()
	made := furnish(t, dir, settings)
	h := StartIn(t, dir, settings...)
	made()
	return h
}

// StartIn is Start with a data folder that may hold an earlier run's data.
func StartIn(t testing.TB, dir string, settings ...string) *House {
	t.Helper()
	c := app.Defaults()
	base := []string{"data=" + dir, "admin-addr=127.0.0.1:0", "http-addr=127.0.0.1:0", "https-addr=127.0.0.1:0", "channel-addr=", "public-host=127.0.0.1"}
	for _, s := range append(base, settings...) {
		k, v, _ := strings.Cut(s, "=")
		if err := c.Set(k, v); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	h := &House{T: t, Data: dir, Log: &bytes.Buffer{}}
	a, err := app.Start(context.Background(), c, slog.New(slog.NewTextHandler(&locked{w: h.Log}, nil)), "test", io.Discard)
	if err != nil {
		t.Fatalf("start: %v", err)
	}
	h.App = a
	t.Cleanup(a.Stop)
	must(t, json.Unmarshal(read(t, dir, "ready.json"), &h.Ready))
	h.Token = strings.TrimSpace(string(read(t, dir, "admin.token")))
	h.Roots = x509.NewCertPool()
	h.Roots.AppendCertsFromPEM(read(t, dir, "pki", "root.pem"))
	return h
}

// Root is the PEM of the private root CA.
func (h *House) Root() []byte { return read(h.T, h.Data, "pki", "root.pem") }

// Flush makes what devices did visible to the API now.
func (h *House) Flush() {
	h.T.Helper()
	must(h.T, h.App.Provision.Flush(context.Background()))
}

// API calls the admin API and decodes the answer into out, unless it is nil.
// It fails the test when the status is not want.
func (h *House) API(method, path string, body, out any, want int, header ...string) http.Header {
	h.T.Helper()
	var in io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		must(h.T, err)
		in = bytes.NewReader(b)
	}
	r, err := http.NewRequest(method, h.Ready.Admin+"/api/v1"+path, in)
	must(h.T, err)
	r.Header.Set("Authorization", "Bearer "+h.Token)
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
		if method == "PATCH" {
			r.Header.Set("Content-Type", "application/merge-patch+json")
		}
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(r)
	must(h.T, err)
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	must(h.T, err)
	if res.StatusCode != want {
		h.T.Fatalf("%s %s: %d, want %d: %s", method, path, res.StatusCode, want, b)
	}
	if out != nil {
		if err := json.Unmarshal(b, out); err != nil {
			h.T.Fatalf("%s %s: %v: %s", method, path, err, b)
		}
	}
	return res.Header
}

// JSON is any object of the API.
type JSON = map[string]any

// At walks nested objects: At(a, "status", "serverAddress").
func At(v any, path ...string) any {
	for _, p := range path {
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = m[p]
	}
	return v
}

// An Account is what a test needs of one.
type Account struct {
	ID, Name, Address, User, Password string
}

// Account makes a customer with its generated pair.
func (h *House) Account(name string) Account {
	h.T.Helper()
	var a, p, r JSON
	h.API("POST", "/accounts", JSON{"metadata": JSON{"name": name}, "spec": JSON{"type": "customer"}}, &a, 201)
	acc := Account{ID: fmt.Sprint(a["id"]), Name: name}
	h.API("GET", "/accounts/"+acc.ID+"/provisioning", nil, &p, 200)
	acc.Address = fmt.Sprint(At(p, "status", "serverAddress"))
	h.API("POST", "/accounts/"+acc.ID+"/provisioning:reveal", nil, &r, 200)
	acc.User, acc.Password = fmt.Sprint(r["serverUser"]), fmt.Sprint(r["serverPassword"])
	return acc
}

// Patch changes an account's provisioning.
func (h *House) Patch(a Account, spec JSON) JSON {
	h.T.Helper()
	var out JSON
	h.API("PATCH", "/accounts/"+a.ID+"/provisioning", JSON{"spec": spec}, &out, 200, "If-Match", "*")
	return out
}

// Client is a plain HTTP client that trusts the house's root and nothing else.
func (h *House) Client() *http.Client {
	return &http.Client{
		Timeout:       20 * time.Second,
		Transport:     &http.Transport{TLSClientConfig: &tls.Config{RootCAs: h.Roots}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// An Answer is what a device got.
type Answer struct {
	Status int
	Header http.Header
	Body   string
}

// A Phone asks as one device does.
type Phone struct {
	H              *House
	Base           string
	Agent          string
	User, Password string
	Header         http.Header
	Client         *http.Client
}

// Phone makes a phone of the account over HTTPS with Basic.
func (h *House) Phone(a Account, agent string) *Phone {
	return &Phone{H: h, Base: a.Address, Agent: agent, User: a.User, Password: a.Password, Client: h.Client()}
}

// Do sends one request with Basic credentials, unless the user is empty.
func (p *Phone) Do(method, file string, body string, header ...string) Answer {
	p.H.T.Helper()
	var in io.Reader
	if body != "" {
		in = strings.NewReader(body)
	}
	r, err := http.NewRequest(method, strings.TrimRight(p.Base, "/")+"/"+file, in)
	must(p.H.T, err)
	r.Header.Set("User-Agent", p.Agent)
	for k, v := range p.Header {
		r.Header[k] = v
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	if p.User != "" {
		r.SetBasicAuth(p.User, p.Password)
	}
	res, err := p.Client.Do(r)
	must(p.H.T, err)
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(res.Body)
	must(p.H.T, err)
	if len(res.TransferEncoding) > 0 {
		p.H.T.Errorf("%s %s: chunked answer", method, file)
	}
	if res.StatusCode/100 == 3 && res.StatusCode != http.StatusNotModified {
		p.H.T.Errorf("%s %s: redirected", method, file)
	}
	if res.StatusCode == 200 && len(b) == 0 && method == "GET" {
		p.H.T.Errorf("GET %s: an empty 200", file)
	}
	return Answer{res.StatusCode, res.Header, string(b)}
}

// Get is Do with GET.
func (p *Phone) Get(file string, header ...string) Answer {
	p.H.T.Helper()
	return p.Do("GET", file, "", header...)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, parts ...string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(parts...))
	must(t, err)
	return b
}
