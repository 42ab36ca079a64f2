package enroll_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/pairing"
	"muster/internal/plane/enroll"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A house is the plane on a real database.
type house struct {
	*sqlstore.Store
	t       testing.TB
	h       http.Handler
	account fleet.AccountID
	now     time.Time
	source  string
	plain   bool
	channel string
	log     *bytes.Buffer
}

func start(t testing.TB) *house {
	t.Helper()
	keys, err := secret.NewKeyring(make([]byte, 32))
	must(t, err)
	st, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	must(t, err)
	t.Cleanup(func() { _ = st.Close() })
	top, err := st.Operator(t.Context())
	must(t, err)
	h := &house{Store: st, t: t, account: top.ID, now: time.Unix(1_800_000_000, 0), source: "192.0.2.1", channel: "mqtts://muster.example:8883", log: &bytes.Buffer{}}
	h.h = enroll.New(enroll.Options{Store: st, Now: func() time.Time { return h.now }, Log: slog.New(slog.NewTextHandler(h.log, nil)),
		Peer:    func(*http.Request) (bool, netip.Addr) { return !h.plain, netip.MustParseAddr(h.source) },
		Channel: func() string { return h.channel }, Trust: func() []string { return []string{"PEM"} }})
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

type answer struct {
	status int
	header http.Header
	body   map[string]any
}

func (h *house) ask(method, path, body string, header ...string) answer {
	h.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.h.ServeHTTP(w, r)
	out := answer{w.Code, w.Header(), nil}
	if w.Header().Get("Content-Length") != strconv.Itoa(w.Body.Len()) && method != "HEAD" {
		h.t.Errorf("%s: Content-Length %q of %d bytes", body, w.Header().Get("Content-Length"), w.Body.Len())
	}
	if w.Header().Get("Cache-Control") != "no-store" {
		h.t.Errorf("%s: may be cached", body)
	}
	if w.Body.Len() > 0 {
		must(h.t, json.Unmarshal(w.Body.Bytes(), &out.body))
	}
	return out
}

func (h *house) want(status int, body string) answer {
	h.t.Helper()
	out := h.ask("POST", "/enroll/v1/pair", body)
	if out.status != status {
		h.t.Fatalf("%.80s: %d, want %d: %v", body, out.status, status, out.body)
	}
	return out
}

func (h *house) begin(mac string) (pin, token string) {
	h.t.Helper()
	out := h.want(201, `{"mac":"`+mac+`","model":"Studio X50","serial":"8G1"}`)
	return out.body["pin"].(string), `{"pairingToken":"` + out.body["pairingToken"].(string) + `"}`
}

func (h *house) types(pin string) (fleet.Device, secret.Text) {
	h.t.Helper()
	password := pairing.NewPassword()
	d, err := h.Pair(h.t.Context(), fleet.System("test", h.account), h.account, pin, password, h.now)
	must(h.t, err)
	return d, password
}

func TestADeviceShowsAPINAndGetsItsCredentialOnceSomebodyTypedIt(t *testing.T) {
	h := start(t)
	out := h.want(201, `{"mac":"00:E0:DB:AB:CD:01","model":"Studio X50","serial":"8G1"}`)
	pin := out.body["pin"].(string)
	if len(pin) != 8 || strings.Trim(pin, "0123456789") != "" || len(out.body["pairingToken"].(string)) < 43 || out.body["expiresAt"] != h.now.Add(15*time.Minute).UTC().Format(time.RFC3339) {
		t.Errorf("began with %v", out.body)
	}
	token := `{"pairingToken":"` + out.body["pairingToken"].(string) + `"}`
	if out := h.want(202, token); out.header.Get("Retry-After") != "5" {
		t.Errorf("waits with %v", out.header)
	}
	d, password := h.types(pin)
	got := h.want(200, token).body
	want := map[string]any{"deviceId": string(d.ID), "trust": []any{"PEM"},
		"channel": map[string]any{"url": h.channel, "clientId": string(d.ID), "user": string(d.ID), "password": password.Reveal()}}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
	for range 2 {
		h.want(410, token)
	}
	if log := h.log.String(); strings.Contains(log, pin) || strings.Contains(log, password.Reveal()) || !strings.Contains(log, "00e0dbabcd01") {
		t.Errorf("the log says %s", log)
	}
}

func TestADeviceThatLostItsAnswerStartsOverAndGetsAnotherKey(t *testing.T) {
	h := start(t)
	pin, token := h.begin("00e0dbabcd01")
	first, _ := h.types(pin)
	h.want(200, token) // the device dies before it has read it
	pin, again := h.begin("00e0dbabcd01")
	second, password := h.types(pin)
	if got := h.want(200, again).body; first.ID != second.ID || got["channel"].(map[string]any)["password"] != password.Reveal() {
		t.Errorf("got %v", got)
	}
	h.want(410, token)
}

func TestAPINThatNobodyTypedIsOver(t *testing.T) {
	h := start(t)
	_, token := h.begin("00e0dbabcd01")
	h.now = h.now.Add(pairing.Lifetime - time.Second)
	h.want(202, token)
	h.now = h.now.Add(time.Second)
	h.want(410, token)
	h.want(404, `{"pairingToken":"none"}`)
}

func TestWhatIsNoRequestIsRefusedAndKeepsNothing(t *testing.T) {
	h := start(t)
	for body, status := range map[string]int{
		"": 400, "null": 422, "{}": 422, "[]": 400, `"x"`: 400, `{"mac":1}`: 400, `{"mac":"00e0dbabcd01"}{}`: 400, `{"mac":"00e0dbabcd01","x":1}`: 400,
		`{"mac":"00e0dbabcd01","MAC":"00e0dbabcd02"}`: 400, `{"mac":null,"mac":"00e0dbabcd02"}`: 400, `{"mac":"00e0dbabcd01","pairingToken":"x"}`: 422,
		`{"mac":"00e0dbabcd01","model":"a\u0000b"}`: 422, `{"mac":"000000000000"}`: 422, `{"mac":"ffffffffffff"}`: 422, `{"model":"` + strings.Repeat("x", 65) + `","mac":"00e0dbabcd01"}`: 422,
		`{"mac":"` + strings.Repeat("0", 5000) + `"}`: 413,
	} {
		h.want(status, body)
	}
	const good = `{"mac":"00e0dbabcd01"}`
	for _, c := range []struct {
		method, path, kind string
		plain              bool
		status             int
	}{
		{"GET", "/enroll/v1/pair", "application/json", false, 405}, {"PUT", "/enroll/v1/pair", "application/json", false, 405}, {"HEAD", "/enroll/v1/pair", "", false, 405},
		{"POST", "/enroll/v1/pair/", "application/json", false, 404}, {"POST", "/enroll/", "application/json", false, 404}, {"POST", "/enroll/v1//pair", "application/json", false, 404},
		{"POST", "/enroll/v1/pair", "text/plain", false, 415}, {"POST", "/enroll/v1/pair", "", false, 415}, {"POST", "/enroll/v1/pair", "application/json", true, 403},
	} {
		h.plain = c.plain
		if out := h.ask(c.method, c.path, good, "Content-Type", c.kind); out.status != c.status {
			t.Errorf("%s %s (%s): %d, want %d", c.method, c.path, c.kind, out.status, c.status)
		}
	}
	h.plain = false
	h.channel = ""
	h.want(503, good)
	if log := h.log.String(); log != "" {
		t.Errorf("something was begun: %s", log)
	}
}

func TestOneAddressIsSlowedDownAndOthersAreNot(t *testing.T) {
	h := start(t)
	codes := map[int]int{}
	for i := range 250 {
		out := h.ask("POST", "/enroll/v1/pair", fmt.Sprintf(`{"mac":"00e0dbab%04x"}`, i))
		codes[out.status]++
		if out.status == 429 && out.header.Get("Retry-After") == "" {
			t.Error("429 without Retry-After")
		}
	}
	if codes[201] != pairing.MaxPerSource || codes[429] != 250-pairing.MaxPerSource {
		t.Errorf("answered %v", codes)
	}
	for range 400 {
		codes[h.ask("POST", "/enroll/v1/pair", `{"pairingToken":"guess"}`).status]++
	}
	if codes[404] != 200 {
		t.Errorf("answered %v", codes)
	}
	h.source = "192.0.2.2"
	h.begin("00e0dbabcd01")
	h.source = "2001:db8::1"
	for i := range pairing.MaxPerSource {
		h.source = fmt.Sprintf("2001:db8::%x", i+1) // one house has a /64
		h.begin(fmt.Sprintf("00e0dbac%04x", i))
	}
	h.want(429, `{"mac":"00e0dbabcd01"}`)
	h.source = "2001:db8:0:1::1"
	h.begin("00e0dbabcd01")
}

// Over real TLS: no chunks, and of many that ask at once one has the credential.
func TestOfManyRequestsWithOneTokenOneIsGivenTheCredential(t *testing.T) {
	h := start(t)
	s := httptest.NewTLSServer(h.h)
	defer s.Close()
	pin, token := h.begin("00e0dbabcd01")
	h.types(pin)
	var given atomic.Int32
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			res, err := s.Client().Post(s.URL+"/enroll/v1/pair", "application/json; charset=utf-8", strings.NewReader(token))
			if err != nil {
				t.Error(err)
				return
			}
			defer func() { _ = res.Body.Close() }()
			_, _ = io.Copy(io.Discard, res.Body)
			if len(res.TransferEncoding) > 0 || res.ContentLength < 0 {
				t.Error("a chunked answer")
			}
			if res.StatusCode == 200 {
				given.Add(1)
			} else if res.StatusCode != 410 {
				t.Errorf("answered %d", res.StatusCode)
			}
		})
	}
	all.Wait()
	if given.Load() != 1 {
		t.Errorf("given out %d times", given.Load())
	}
}
