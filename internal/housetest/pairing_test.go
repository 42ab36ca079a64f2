package housetest_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// The whole way over real TLS: the device asks, an administrator types, the device is answered once.
func TestADeviceJoinsByPINOverTLSAndNotInTheClear(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	acc := h.Account("acme")
	ask := func(base, body string) (int, string) {
		t.Helper()
		res, err := h.Client().Post(base+"/enroll/v1/pair", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = res.Body.Close() }()
		b, _ := io.ReadAll(res.Body)
		if res.ContentLength < 0 {
			t.Error("a chunked answer")
		}
		return res.StatusCode, string(b)
	}
	const claim = `{"mac":"00e0dbabcd01","model":"Studio X50","serial":"8G1"}`
	if code, _ := ask(h.Ready.HTTP, claim); code != http.StatusForbidden {
		t.Errorf("over HTTP: %d", code)
	}
	code, body := ask(h.Ready.HTTPS, claim)
	if code != 201 {
		t.Fatalf("%d %s", code, body)
	}
	field := func(body, name string) string {
		_, rest, _ := strings.Cut(body, `"`+name+`":"`)
		v, _, _ := strings.Cut(rest, `"`)
		return v
	}
	token := `{"pairingToken":"` + field(body, "pairingToken") + `"}`
	if code, _ := ask(h.Ready.HTTPS, token); code != 202 {
		t.Errorf("waits with %d", code)
	}
	var d housetest.JSON
	h.API("POST", "/accounts/"+acc.ID+"/devices:pair", housetest.JSON{"pin": field(body, "pin")}, &d, 201)
	code, body = ask(h.Ready.HTTPS, token)
	if code != 200 || field(body, "deviceId") != d["id"] || field(body, "user") != d["id"] || !strings.HasPrefix(field(body, "url"), "mqtts://127.0.0.1:") || !strings.Contains(body, "BEGIN CERTIFICATE") {
		t.Errorf("%d %s", code, body)
	}
	if code, _ := ask(h.Ready.HTTPS, token); code != 410 {
		t.Errorf("asked again: %d", code)
	}
}
