package provision

import (
	"bytes"
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A logHouse is a plane on a database, with one known phone.
type logHouse struct {
	t     *testing.T
	s     *Server
	store *sqlstore.Store
	prov  fleet.Provisioning
	mac   fleet.MAC
	now   time.Time
	plain bool // over plain HTTP
}

func newLogHouse(t *testing.T) *logHouse {
	t.Helper()
	ctx := t.Context()
	keys, err := secret.NewKeyring(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	h := &logHouse{t: t, mac: fleet.MAC{0x00, 0x04, 0xf2, 0xab, 0xcd, 0xef}, now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)}
	if h.store, err = sqlstore.Open(ctx, sqlstore.Options{URL: litefile.New(t), Keyring: keys}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.store.Close() })
	root, err := h.store.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.store.CreateDevice(ctx, fleet.System("test", root.ID), fleet.Device{Account: root.ID, MAC: h.mac, Model: "VVX 450"}); err != nil {
		t.Fatal(err)
	}
	if h.prov, err = h.store.Provisioning(ctx, root.ID); err != nil {
		t.Fatal(err)
	}
	h.s = New(Options{Store: h.store, Visits: h.store, Captures: h.store, Dialects: dialect.NewSet(ucs.UCS{}), Now: func() time.Time { return h.now },
		Address: func(key string) string { return "https://prov.example/p/" + key + "/" }})
	return h
}

// ask is a request and its status; without a password it shows no credentials.
func (h *logHouse) ask(method, file, password string) int {
	h.t.Helper()
	h.now = h.now.Add(time.Second)
	r := httptest.NewRequest(method, "/p/"+h.prov.Key+"/"+file, nil)
	if !h.plain {
		r.TLS = &tls.ConnectionState{Version: tls.VersionTLS12}
	}
	r.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/6.4.2.2215 Type/Application")
	if password != "" {
		r.SetBasicAuth(h.prov.Current.User, password)
	}
	w := httptest.NewRecorder()
	h.s.ServeHTTP(w, r)
	return w.Code
}

// kept is what is kept of m, newest first, as "reason × count".
func (h *logHouse) kept(m fleet.MAC) (out []string) {
	h.t.Helper()
	if err := h.s.Flush(context.WithoutCancel(h.t.Context())); err != nil {
		h.t.Fatal(err)
	}
	visits, err := h.store.Visits(h.t.Context(), h.prov.Account, m, time.Time{}, 200)
	if err != nil {
		h.t.Fatal(err)
	}
	for _, v := range visits {
		out = append(out, fmt.Sprintf("%s × %d", v.Reason, max(v.Count, 1)))
	}
	return out
}

func TestEachRequestOfADeviceIsKeptWithItsReason(t *testing.T) {
	h := newLogHouse(t)
	right := h.prov.Current.Password.Reveal()
	h.ask("GET", "0004f2abcdef.cfg", "")
	h.ask("GET", "0004f2abcdef.cfg", right)
	h.ask("GET", "0004f2abcdef-muster.cfg", right)
	h.ask("GET", "0004f2abcdef-phone.cfg", right)
	h.ask("GET", "nonsense/of/nobody", right) // names no device
	h.ask("PUT", "0004f2abcdef-app.log", right)
	want := []string{"stored × 1", "noUpload × 1", "served × 1", "served × 1", "challenged × 1"}
	if got := h.kept(h.mac); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	visits, _ := h.store.Visits(t.Context(), h.prov.Account, h.mac, time.Time{}, 200)
	v := visits[2]
	if v.File != "/0004f2abcdef-muster.cfg" || v.Status != http.StatusOK || v.Bytes == 0 || v.ETag == "" || v.Pair != 1 || v.Scheme != "basic" || v.TLS != "1.2" || v.Source != "192.0.2.1" || v.Agent == "" {
		t.Errorf("kept as %+v", v)
	}
}

func TestWhatFetchesInTheNameOfAUSBDeviceIsRefusedWithAReason(t *testing.T) {
	h := newLogHouse(t)
	d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac)
	if err != nil {
		t.Fatal(err)
	}
	d.Onboarding = fleet.USB
	if _, err := h.store.SaveDevice(t.Context(), fleet.System("test", h.prov.Account), d); err != nil {
		t.Fatal(err)
	}
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	if got := h.kept(h.mac); !slices.Equal(got, []string{"notProvisioned × 1"}) {
		t.Errorf("got %q", got)
	}
	if d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac); err != nil || !d.LastSeen.IsZero() || d.Holds != 0 || !d.LastSync.IsZero() {
		t.Errorf("noted of it: %+v, %v", d.Observed, err)
	}
}

func TestBasicOverPlainHTTPIsNotCalledAWrongPassword(t *testing.T) {
	h := newLogHouse(t)
	h.plain = true
	for _, password := range []string{h.prov.Current.Password.Reveal(), "wrong-password"} {
		if got := h.ask("GET", "0004f2abcdef.cfg", password); got != http.StatusUnauthorized {
			t.Errorf("status %d", got)
		}
	}
	if got := h.kept(h.mac); !slices.Equal(got, []string{"basicOverHTTP × 2"}) {
		t.Errorf("got %q", got)
	}
	if r := fleet.ReasonOf("basicOverHTTP"); !strings.Contains(r.Do, "https://") || !strings.Contains(r.Do, "all") || !r.Trouble {
		t.Errorf("the reason is %+v", r)
	}
}

func TestARangeBeyondTheEndIsNoTroubleOfTheServer(t *testing.T) {
	h := newLogHouse(t)
	r := httptest.NewRequest("GET", "/p/"+h.prov.Key+"/0004f2abcdef-muster.cfg", nil)
	r.TLS = &tls.ConnectionState{Version: tls.VersionTLS12}
	r.Header.Set("Range", "bytes=10000000-")
	r.SetBasicAuth(h.prov.Current.User, h.prov.Current.Password.Reveal())
	w := httptest.NewRecorder()
	if h.s.ServeHTTP(w, r); w.Code != http.StatusRequestedRangeNotSatisfiable {
		t.Fatalf("status %d", w.Code)
	}
	if got := h.kept(h.mac); !slices.Equal(got, []string{"noRange × 1"}) || fleet.ReasonOf("noRange").Trouble || fleet.ReasonOf("noRange").Says == "" {
		t.Errorf("got %q", got)
	}
}

func TestAPasswordInAPathIsNotKept(t *testing.T) {
	h := newLogHouse(t)
	var log bytes.Buffer
	h.s.o.Log = slog.New(slog.NewJSONHandler(&log, nil))
	old, edit := h.prov.Current.Password.Reveal(), fleet.CredentialsEdit{Password: secret.New("a-new/password")}
	p, err := h.store.SaveProvisioning(t.Context(), fleet.System("test", h.prov.Account), h.prov, edit)
	if err != nil {
		t.Fatal(err)
	}
	h.prov = p
	h.ask("GET", old+"/0004f2abcdef.cfg", "a-new/password")
	h.ask("GET", "x"+old+"y/0004f2abcdef.cfg", "a-new/password")
	h.ask("GET", "a-new/password/0004f2abcdef.cfg", "wrong-password")
	h.ask("GET", "dir/0004f2abcdef.cfg", "a-new/password")
	h.ask("GET", old, "a-new/password") // names no device
	h.kept(h.mac)
	visits, err := h.store.Visits(t.Context(), h.prov.Account, h.mac, time.Time{}, 200)
	if err != nil {
		t.Fatal(err)
	}
	files := []string{}
	for _, v := range visits {
		files = append(files, v.File)
	}
	slices.Sort(files)
	if want := []string{"/********/0004f2abcdef.cfg", "/********/0004f2abcdef.cfg", "/dir/0004f2abcdef.cfg", "/x********y/0004f2abcdef.cfg"}; !slices.Equal(files, want) {
		t.Errorf("kept %q, want %q", files, want)
	}
	if text := log.String(); strings.Contains(text, old) || strings.Contains(text, "a-new/password") || !strings.Contains(text, "dir/0004f2abcdef.cfg") {
		t.Errorf("the log says %s", text)
	}
}

func TestWrongPasswordsAreOneLineThatCounts(t *testing.T) {
	h := newLogHouse(t)
	for range 50 {
		h.ask("GET", "0004f2abcdef.cfg", "wrong-password")
	}
	if got := h.kept(h.mac); !slices.Equal(got, []string{"wrongCredentials × 50"}) {
		t.Errorf("got %q", got)
	}
}

func TestAStrangerLeavesNoRow(t *testing.T) {
	h := newLogHouse(t)
	stranger := fleet.MAC{0x00, 0x04, 0xf2, 0, 0, 1}
	for i := range 100 {
		h.ask("GET", fmt.Sprintf("0004f20000%02x.cfg", i), "")
		h.ask("GET", fmt.Sprintf("0004f20000%02x.cfg", i), "wrong-password")
	}
	if got := h.kept(stranger); len(got) != 0 {
		t.Errorf("kept %q", got)
	}
}

func TestWhatADeviceIsRefusedForIsFourDistinctEntries(t *testing.T) {
	h := newLogHouse(t)
	right, by := h.prov.Current.Password.Reveal(), fleet.System("test", h.prov.Account)
	h.ask("GET", "0004f2abcdef.cfg", "wrong-password")
	h.ask("GET", "0004f2abcdef.cfg", right)
	d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac)
	if err != nil {
		t.Fatal(err)
	}
	d.Held = true
	if _, err := h.store.SaveDevice(t.Context(), by, d); err != nil {
		t.Fatal(err)
	}
	h.s.Hear(fleet.Notice{Account: h.prov.Account, About: "device", Device: d.ID, MAC: h.mac})
	h.ask("GET", "0004f2abcdef.cfg", right)
	p := h.prov
	p.Enabled, p.AutoSync.Enabled = false, false
	if _, err := h.store.SaveProvisioning(t.Context(), by, p, fleet.CredentialsEdit{}); err != nil {
		t.Fatal(err)
	}
	h.s.Hear(fleet.Notice{Account: h.prov.Account, About: "account"})
	h.ask("GET", "0004f2abcdef.cfg", right)
	if got := h.kept(h.mac); !slices.Equal(got, []string{"disabled × 1", "held × 1", "served × 1", "wrongCredentials × 1"}) {
		t.Errorf("got %q", got)
	}
}

func TestOutsidersCannotFillTheLog(t *testing.T) {
	h := newLogHouse(t)
	h.ask("GET", "0004f2abcdef-muster.cfg", h.prov.Current.Password.Reveal())
	for range 300 { // five minutes, saved every second as under load
		h.ask("GET", "0004f2abcdef.cfg", "")
		if err := h.s.visits.flush(t.Context(), false); err != nil {
			t.Fatal(err)
		}
	}
	if got := h.kept(h.mac); len(got) > 8 || got[len(got)-1] != "served × 1" {
		t.Errorf("got %q", got)
	}
}

// A save may lag, and phones come meanwhile: what does not fit is lost and told.
func TestABatchOfVisitsIsBounded(t *testing.T) {
	h := newLogHouse(t)
	var log bytes.Buffer
	h.s.visits.o.Log = slog.New(slog.NewTextHandler(&log, nil))
	h.ask("GET", "0004f2abcdef.cfg", "wrong-password") // waits beside the batch
	for i := range maxVisits + 5 {
		h.s.visits.add(fleet.Visit{Account: h.prov.Account, MAC: fleet.MAC{2, 0, 0, byte(i >> 16), byte(i >> 8), byte(i)}, At: h.now, Reason: "served"})
	}
	select {
	case <-h.s.visits.full:
	default:
		t.Error("nobody is told to save")
	}
	if got := h.kept(h.mac); !slices.Equal(got, []string{"wrongCredentials × 1"}) {
		t.Errorf("got %q", got)
	}
	if text := log.String(); strings.Count(text, "dropped") != 1 || !strings.Contains(text, "count=5") {
		t.Errorf("the log says %q", text)
	}
	h.ask("GET", "0004f2abcdef.cfg", h.prov.Current.Password.Reveal())
	if got := h.kept(h.mac); !slices.Equal(got, []string{"served × 1", "wrongCredentials × 1"}) || strings.Count(log.String(), "dropped") != 1 {
		t.Errorf("afterwards: %q", got)
	}
}

func TestABatchIsSortedByAccountAndDevice(t *testing.T) {
	h := newLogHouse(t)
	by := fleet.System("test", h.prov.Account)
	acme, err := h.store.CreateAccount(t.Context(), by, fleet.Account{Parent: h.prov.Account, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.CredentialsEdit{})
	if err != nil {
		t.Fatal(err)
	}
	second, theirs := fleet.MAC{0x00, 0x04, 0xf2, 0, 0, 2}, fleet.MAC{0x00, 0x04, 0xf2, 0, 0, 3}
	for _, d := range []fleet.Device{{Account: h.prov.Account, MAC: second, Model: "VVX 450"}, {Account: acme.ID, MAC: theirs, Model: "VVX 450"}} {
		if _, err := h.store.CreateDevice(t.Context(), fleet.System("test", d.Account), d); err != nil {
			t.Fatal(err)
		}
	}
	const looping = fleet.MaxVisits + 100 // requests of one device, of which the newest are kept
	for i := range looping {
		at := h.now.Add(time.Duration(i) * time.Millisecond)
		h.s.visits.add(fleet.Visit{Account: h.prov.Account, MAC: h.mac, At: at, Reason: "served", Bytes: int64(i)})
		if i%100 == 50 {
			h.s.visits.add(fleet.Visit{Account: acme.ID, MAC: theirs, At: at, Reason: "looked", Bytes: int64(i)})
			h.s.visits.add(fleet.Visit{Account: h.prov.Account, MAC: second, At: at, Reason: "stored", Bytes: int64(i)})
		}
	}
	if err := h.s.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		account fleet.AccountID
		mac     fleet.MAC
		n       int
		reason  string
		newest  int64
	}{{h.prov.Account, h.mac, fleet.MaxVisits, "served", looping - 1}, {h.prov.Account, second, 3, "stored", 250}, {acme.ID, theirs, 3, "looked", 250}} {
		got, err := h.store.Visits(t.Context(), c.account, c.mac, time.Time{}, looping)
		if err != nil || len(got) != c.n || got[0].Bytes != c.newest {
			t.Fatalf("%s: %d visits, %v", c.mac, len(got), err)
		}
		for i, v := range got {
			if v.Reason != c.reason || i > 0 && v.Bytes >= got[i-1].Bytes {
				t.Fatalf("%s: %s of %d at %d", c.mac, v.Reason, v.Bytes, i)
			}
		}
	}
}

// Many who look at once wait for one batch, and nobody is shown less than what came before.
func TestSettlingIsSharedAndComplete(t *testing.T) {
	h := newLogHouse(t)
	h.s.sightings.o.Now = time.Now // batches are saved while ask moves the house's clock
	op, err := h.store.Operator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var lookers sync.WaitGroup
	for i := range 40 {
		m := fleet.MAC{0x00, 0x04, 0xf2, 1, 2, byte(i)}
		h.ask("GET", m.String()+".cfg", h.prov.Current.Password.Reveal())
		lookers.Go(func() {
			if err := h.s.Settle(context.Background()); err != nil {
				t.Error(err)
			}
			if d, err := h.store.FindDevice(context.Background(), op.ID, m.String()); err != nil || d.LastSync.IsZero() {
				t.Errorf("%s: %v", m, err)
			}
		})
	}
	lookers.Wait()
	if h.s.sightings.begun > 40 {
		t.Errorf("%d batches", h.s.sightings.begun)
	}
	before := h.s.sightings.begun
	if err := h.s.Settle(t.Context()); err != nil || h.s.sightings.begun != before {
		t.Errorf("nobody came, and a batch was saved: %v", err)
	}
	ended, end := context.WithCancel(t.Context())
	end()
	h.ask("GET", h.mac.String()+".cfg", h.prov.Current.Password.Reveal())
	h.s.sightings.saving.Lock()
	if err := h.s.Settle(ended); err == nil {
		t.Error("who has gone is told that all is saved")
	}
	h.s.sightings.saving.Unlock()
}
