package admin_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/autosync"
	"muster/internal/ca"
	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
	"muster/internal/roster"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
)

type obj = map[string]any

// An api is the real handler on a real database, as one token sees it. Each
// answer is held against the OpenAPI document that the handler serves.
type api struct {
	t        *testing.T
	handler  http.Handler
	options  admin.Options
	store    *sqlstore.Store
	told     *told
	doc      *document
	wire     *wire // to devices
	loop     *autosync.Reconciler
	root     fleet.AccountID
	token    string
	office   *ca.Office
	file     string       // of the database
	images   string       // folder
	jar      *http.Cookie // of a browser; nil: it is none
	refusals *access.Refusals
}

// told remembers notices.
type told struct {
	mu   sync.Mutex
	ns   []fleet.Notice
	hear func(fleet.Notice)
}

func (t *told) Tell(_ context.Context, n fleet.Notice) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ns = append(t.ns, n)
	if t.hear != nil {
		t.hear(n)
	}
	return nil
}

// take returns what was told since the last time.
func (t *told) take() []fleet.Notice {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := t.ns
	t.ns = nil
	return out
}

var allRights = []fleet.Right{fleet.RightRead, fleet.RightWrite, fleet.RightReveal, fleet.RightAdmin}

func start(t *testing.T) *api {
	t.Helper()
	return startWith(t, polyos.PolyOS{})
}

// startWith is start for a house that speaks these dialects.
func startWith(t *testing.T, ds ...dialect.Dialect) *api {
	t.Helper()
	ring, err := secret.NewKeyring(make([]byte, 32))
	must(t, err)
	file := filepath.Join(t.TempDir(), "m.db")
	must(t, os.WriteFile(file, fresh(t, ring), 0o600))
	st, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: "sqlite:" + file, Keyring: ring})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	op, err := st.Operator(t.Context())
	must(t, err)
	a := &api{t: t, store: st, told: &told{}, root: op.ID, file: file}
	a.options = admin.Options{Gateways: gates{}, Probe: netip.Addr.IsLoopback, Passwords: access.Cost{Memory: 64, Passes: 1, Threads: 1},
		Store: st, Dialects: dialect.NewSet(ds...), Teller: a.told, Version: "test", PrivateCA: true,
		ServerAddress: func(p fleet.Provisioning) string { return "https://muster.example/p/" + p.Key + "/" },
		Metrics:       http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("muster_up 1\n")) }),
	}
	a.wire = &wire{online: map[string]bool{}}
	a.options.Roster = roster.New(st)
	a.told.hear = a.options.Roster.Hear
	a.loop = autosync.New(autosync.Options{Store: st, Members: people{a.options.Roster, st}, Dialects: a.options.Dialects, Roads: []autosync.Road{a.wire},
		Server: func(p fleet.Provisioning) dialect.Server {
			return dialect.Server{URL: "https://muster.example/", User: p.Current.User, Password: p.Current.Password}
		}})
	a.options.Driver = a.loop
	a.images = t.TempDir()
	a.options.Images, err = firmware.OpenBlobs(a.images, firmware.BlobOptions{})
	must(t, err)
	a.office = officeOf(t, st)
	a.options.CA = a.office
	a.refusals = access.NewRefusals(st.Refuse)
	a.options.Refusals = a.refusals
	a.handler = admin.New(a.options)
	a.token = a.mint(op.ID, allRights...)
	described.Do(func() { description = readDocument(t, a.handler) })
	a.doc = &document{raw: description.raw, ops: description.ops, asked: map[string]bool{}}
	return a
}

// Of hundreds of houses each would make the same database and describe the same
// API, which with the race detector takes longer than what is tried in them.
var (
	made, described sync.Once
	madeOf          []byte
	description     *document
)

// fresh is a new database, as a file.
func fresh(t *testing.T, ring *secret.Keyring) []byte {
	made.Do(func() {
		file := filepath.Join(t.TempDir(), "new.db")
		st, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: "sqlite:" + file, Keyring: ring})
		must(t, err)
		must(t, st.Close())
		madeOf, err = os.ReadFile(file)
		must(t, err)
	})
	return madeOf
}

// mint makes a token without asking the API.
func (a *api) mint(id fleet.AccountID, rights ...fleet.Right) string {
	a.t.Helper()
	tok, text := access.NewToken(id, "test", rights)
	_, err := a.store.CreateToken(context.Background(), fleet.System("test", id), tok)
	must(a.t, err)
	return text.Reveal()
}

// as is the same house seen with another token.
func (a *api) as(token string) *api {
	b := *a
	b.token = token
	return &b
}

// in is the same house for a subtest.
func (a *api) in(t *testing.T) *api {
	b := *a
	b.t = t
	return &b
}

type answer struct {
	Status int
	Header http.Header
	Body   string
	JSON   obj
}

// do sends a request. Header is pairs of name and value.
func (a *api) do(method, path string, body any, header ...string) answer {
	a.t.Helper()
	var in []byte
	switch b := body.(type) {
	case nil:
	case string:
		in = []byte(b)
	default:
		var err error
		in, err = json.Marshal(b)
		must(a.t, err)
	}
	url := path
	if !strings.HasPrefix(path, "//") {
		url = "/api/v1" + path
	} else {
		url = path[1:]
	}
	r := httptest.NewRequest(method, url, bytes.NewReader(in))
	if a.token != "" {
		r.Header.Set("Authorization", "Bearer "+a.token)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
		if method == "PATCH" {
			r.Header.Set("Content-Type", "application/merge-patch+json")
		}
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	if r.Header.Get("X-Test-Unannounced") != "" {
		r.ContentLength = -1
	}
	if host := r.Header.Get("Host"); host != "" {
		r.Host = host
	}
	if from := r.Header.Get("X-Test-From"); from != "" {
		r.RemoteAddr = from + ":1"
	}
	if a.jar != nil && a.jar.Value != "" {
		r.AddCookie(a.jar)
	}
	w := httptest.NewRecorder()
	a.handler.ServeHTTP(w, r)
	if set := w.Result().Cookies(); a.jar != nil && len(set) > 0 {
		*a.jar = *set[0]
	}
	out := answer{Status: w.Code, Header: w.Header(), Body: w.Body.String()}
	if kind := w.Header().Get("Content-Type"); strings.Contains(kind, "json") && !strings.Contains(kind, "ndjson") {
		if err := json.Unmarshal(w.Body.Bytes(), &out.JSON); err != nil {
			a.t.Fatalf("%s %s: %v: %s", method, path, err, out.Body)
		}
	}
	if out.Status >= 400 && w.Header().Get("Content-Type") != "application/problem+json" {
		a.t.Errorf("%s %s: %d is no problem document: %q", method, path, out.Status, w.Header().Get("Content-Type"))
	}
	if a.doc != nil && strings.HasPrefix(url, "/api/v1/") && !r.URL.Query().Has("fields") { // fields= leaves out what the document requires
		a.doc.check(a.t, method, r.URL.EscapedPath(), out)
	}
	return out
}

// want is do with the status expected.
func (a *api) want(status int, method, path string, body any, header ...string) answer {
	a.t.Helper()
	out := a.do(method, path, body, header...)
	if out.Status != status {
		a.t.Fatalf("%s %s: %d, want %d: %s", method, path, out.Status, status, out.Body)
	}
	return out
}

// account makes a customer beneath the operator.
func (a *api) account(name string) string {
	a.t.Helper()
	return at(a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": name}, "spec": obj{"type": "customer"}}).JSON, "id").(string)
}

func (a *api) device(account, mac, model string) string {
	a.t.Helper()
	return at(a.want(201, "POST", "/accounts/"+account+"/devices", obj{"spec": obj{"mac": mac, "model": model}}).JSON, "id").(string)
}

// saw lets a device have been here with a generation.
func (a *api) saw(account, mac string, holds int) {
	a.t.Helper()
	m, err := fleet.ParseMAC(mac)
	must(a.t, err)
	now := time.Now()
	_, err = a.store.SawDevices(context.Background(), fleet.AccountID(account), []fleet.Sighting{{MAC: m, Seen: now, Sync: now, Holds: fleet.Generation(holds), Used: fleet.Generation(holds), Version: "4.1", Address: "192.0.2.7"}})
	must(a.t, err)
}

// at walks nested objects and lists: at(a, "status", "counts"), at(l, "items", 0).
func at(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(obj)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

func is(t *testing.T, what string, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func accountID(id string) fleet.AccountID { return fleet.AccountID(id) }

func parseMAC(t testing.TB, s string) fleet.MAC {
	t.Helper()
	m, err := fleet.ParseMAC(s)
	must(t, err)
	return m
}

func fingerprint(s string) [32]byte { return sha256.Sum256([]byte(s)) }

// gates are gateways that do what they are told.
type gates struct{}

func (gates) Show(context.Context, fleet.Gateway, fleet.Found, string, time.Time) error { return nil }
func (gates) Scan(context.Context, fleet.Gateway, []netip.Prefix) error                 { return nil }
