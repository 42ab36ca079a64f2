package housetest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// An enrollment is a customer with a site, what devices of it are told, and a code.
type enrollment struct {
	*housetest.House
	acc  housetest.Account
	site string
	code string
}

func enrolling(t *testing.T, profile housetest.JSON, settings ...string) *enrollment {
	t.Helper()
	return settle(t, housetest.Start(t, settings...), "acme", profile)
}

// settle adds such a customer to a house. Nil is no profile.
func settle(t *testing.T, h *housetest.House, name string, profile housetest.JSON) *enrollment {
	t.Helper()
	e := &enrollment{House: h}
	e.acc = e.Account(name)
	spec := housetest.JSON{"pin": "4711"}
	if profile != nil {
		e.API("POST", "/accounts/"+e.acc.ID+"/profiles", housetest.JSON{"metadata": housetest.JSON{"name": "home"}, "spec": profile}, nil, 201)
		spec["profile"] = "home"
	}
	var site housetest.JSON
	e.API("POST", "/accounts/"+e.acc.ID+"/sites", housetest.JSON{"metadata": housetest.JSON{"name": "Berlin"}, "spec": spec}, &site, 201)
	e.site = fmt.Sprint(site["id"])
	e.code = e.newCode(nil)
	return e
}

func (e *enrollment) newCode(spec housetest.JSON) string {
	e.T.Helper()
	full := housetest.JSON{"kind": "numeric8", "site": e.site}
	for k, v := range spec {
		full[k] = v
	}
	var c housetest.JSON
	e.API("POST", "/accounts/"+e.acc.ID+"/enrollment-codes", housetest.JSON{"spec": full}, &c, 201)
	return fmt.Sprint(housetest.At(c, "status", "code"))
}

// discover asks as curl would.
func (e *enrollment) discover(base string, ask housetest.JSON) (status int, header http.Header, raw string, body housetest.JSON) {
	e.T.Helper()
	b, _ := json.Marshal(ask)
	res, err := e.Client().Post(base+"/enroll/v1/discover", "application/json", bytes.NewReader(b))
	if err != nil {
		e.T.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	text, _ := io.ReadAll(res.Body)
	if res.ContentLength != int64(len(text)) {
		e.T.Errorf("Content-Length %d of %d bytes", res.ContentLength, len(text))
	}
	_ = json.Unmarshal(text, &body)
	return res.StatusCode, res.Header, string(text), body
}

func boxed(mac string, more ...string) housetest.JSON {
	out := housetest.JSON{"mac": mac, "serial": "S" + mac, "model": "VVX 450", "softwareVersion": "6.4.6.2494"}
	for i := 0; i+1 < len(more); i += 2 {
		out[more[i]] = more[i+1]
	}
	return out
}

func (e *enrollment) want(status int, ask housetest.JSON) housetest.JSON {
	e.T.Helper()
	got, _, raw, body := e.discover(e.Ready.HTTPS, ask)
	if got != status {
		e.T.Fatalf("%v: %d, want %d: %s", ask, got, status, raw)
	}
	return body
}

func TestADeviceWithACodeIsToldItsHomeAndComesBackByItsToken(t *testing.T) {
	e := enrolling(t, nil)
	body := e.want(200, boxed("0004f2abcd01", "code", e.code))
	token := fmt.Sprint(body["token"])
	p, _ := body["provisioning"].(map[string]any)
	if body["result"] != "enrolled" || body["next"] != "provision" || token == "" || p["url"] != e.acc.Address || p["user"] != e.acc.User ||
		p["password"] != e.acc.Password || p["group"] != nil || fmt.Sprint(p["trust"]) != fmt.Sprint([]any{string(e.Root())}) {
		t.Fatalf("told %v", body)
	}
	home := e.Phone(housetest.Account{Address: fmt.Sprint(p["url"]), User: fmt.Sprint(p["user"]), Password: fmt.Sprint(p["password"])}, "FileTransport PolycomVVX-VVX_450-UA/6.4.6.2494 (SN:0004f2abcd01) Type/Application")
	if a := home.Get("0004f2abcd01.cfg"); a.Status != 200 {
		t.Errorf("at home: %d", a.Status)
	}
	again := e.want(200, boxed("0004f2abcd01", "token", token))
	if again["token"] != token || fmt.Sprint(again["provisioning"]) != fmt.Sprint(body["provisioning"]) {
		t.Errorf("asked again: %v", again)
	}
	if got := e.want(200, boxed("0004f2abcd02", "token", token)); got["result"] != "codeRequired" {
		t.Errorf("the token of another device: %v", got)
	}
}

func TestADeviceIsToldWhatItsProfileSaysNow(t *testing.T) {
	root := string(rootOf(t))
	e := enrolling(t, housetest.JSON{"provisioningURL": "https://alice:pw@[2001:db8::1]:8443/Avaya/", "rootCA": root, "phoneGroup": 17})
	body := e.want(200, boxed("0004f2abcd01", "code", e.code))
	want := map[string]any{"url": "https://[2001:db8::1]:8443/Avaya/", "group": 17.0, "trust": []any{root}, "user": "alice", "password": "pw"}
	if fmt.Sprint(body["provisioning"]) != fmt.Sprint(want) {
		t.Fatalf("told %v", body["provisioning"])
	}
	e.API("PATCH", "/accounts/"+e.acc.ID+"/profiles/home", housetest.JSON{"spec": housetest.JSON{"provisioningURL": "http://192.0.2.7/x", "rootCA": "", "phoneGroup": nil}}, nil, 200, "If-Match", "*")
	again := e.want(200, boxed("0004f2abcd01", "token", fmt.Sprint(body["token"])))
	want = map[string]any{"url": "http://192.0.2.7/x/", "group": nil, "trust": []any{}, "user": "", "password": ""}
	if fmt.Sprint(again["provisioning"]) != fmt.Sprint(want) {
		t.Errorf("told %v", again["provisioning"])
	}
}

func TestUnknownKnownAndForeignDevicesAreAnsweredAlike(t *testing.T) {
	e := enrolling(t, nil)
	other := e.Account("other")
	e.API("POST", "/accounts/"+other.ID+"/devices", housetest.JSON{"spec": housetest.JSON{"mac": "0004f2abcd03", "model": "VVX 450"}}, nil, 201)
	e.want(200, boxed("0004f2abcd02", "code", e.code))
	for _, c := range []struct {
		name string
		more []string
	}{{"without a code", nil}, {"with a wrong code", []string{"code", "00000000"}}, {"with a false token", []string{"token", "met_x"}}} {
		t.Run(c.name, func(t *testing.T) {
			seen := map[string]string{}
			for name, mac := range map[string]string{"unknown": "0004f2abcd01", "known": "0004f2abcd02", "foreign": "0004f2abcd03"} {
				status, header, raw, _ := e.discover(e.Ready.HTTPS, boxed(mac, c.more...))
				header.Del("Date")
				seen[fmt.Sprint(status, header, raw)] = name
			}
			if len(seen) != 1 {
				t.Errorf("answers differ: %v", seen)
			}
		})
	}
	// The right code of one account does nothing for another's device, in the words for a wrong one.
	if got := e.want(403, boxed("0004f2abcd03", "code", e.code)); got["result"] != "refused" || got["reason"] != "code" {
		t.Errorf("another's device: %v", got)
	}
}

func TestWrongCodesLockTheDeviceAndAnAdministratorUnlocksIt(t *testing.T) {
	e := enrolling(t, nil)
	e.want(200, boxed("0004f2abcd01", "code", e.code))
	for range 5 {
		e.want(403, boxed("0004f2abcd01", "code", "00000000"))
	}
	status, header, raw, _ := e.discover(e.Ready.HTTPS, boxed("0004f2abcd01", "code", e.code))
	if status != 429 || header.Get("Retry-After") == "" || raw != `{"result":"locked"}` {
		t.Fatalf("%d %v %s", status, header, raw)
	}
	e.API("POST", "/devices/0004f2abcd01:unlock", nil, nil, 200)
	e.want(200, boxed("0004f2abcd01", "code", e.code))
}

func TestADeactivatedDeviceIsRefusedWithItsToken(t *testing.T) {
	e := enrolling(t, nil)
	token := fmt.Sprint(e.want(200, boxed("0004f2abcd01", "code", e.code))["token"])
	e.API("POST", "/devices/0004f2abcd01:deactivate", nil, nil, 200)
	for _, more := range [][]string{{"token", token}, {"code", e.code}} {
		if got := e.want(403, boxed("0004f2abcd01", more...)); got["result"] != "refused" || got["reason"] != "disabled" {
			t.Errorf("%v: %v", more[0], got)
		}
	}
}

func TestDiscoveryTakesJSONByPOSTOverTLSAlone(t *testing.T) {
	e := enrolling(t, nil)
	if status, _, raw, _ := e.discover(e.Ready.HTTP, boxed("0004f2abcd01", "code", e.code)); status != 403 || strings.Contains(raw, e.acc.User) {
		t.Errorf("in the clear: %d %s", status, raw)
	}
	for name, c := range map[string]struct {
		body string
		want int
	}{
		"no MAC":             {`{"serial":"1"}`, 422},
		"a MAC of zeros":     {`{"mac":"000000000000"}`, 422},
		"no object":          {`[]`, 400},
		"cut off":            {`{"mac":"0004f2ab`, 400},
		"a field twice":      {`{"mac":"0004f2abcd01","MAC":"0004f2abcd02"}`, 400},
		"an unknown field":   {`{"mac":"0004f2abcd01","admin":true}`, 400},
		"a control in model": {`{"mac":"0004f2abcd01","model":"a\u0000"}`, 422},
		"a long serial":      {`{"mac":"0004f2abcd01","serial":"` + strings.Repeat("x", 101) + `"}`, 422},
		"too much":           {`{"mac":"0004f2abcd01","code":"` + strings.Repeat("1", 5000) + `"}`, 413},
		"a code of words":    {`{"mac":"0004f2abcd01","code":"hello"}`, 403},
		"a code with dashes": {`{"mac":"00:04:F2:AB:CD:01","code":" ` + e.code[:4] + "-" + e.code[4:] + ` "}`, 200},
	} {
		t.Run(name, func(t *testing.T) {
			res, err := e.Client().Post(e.Ready.HTTPS+"/enroll/v1/discover", "application/json", strings.NewReader(c.body))
			if err != nil {
				t.Fatal(err)
			}
			_ = res.Body.Close()
			if res.StatusCode != c.want {
				t.Errorf("%d, want %d", res.StatusCode, c.want)
			}
		})
	}
	res, err := e.Client().Get(e.Ready.HTTPS + "/enroll/v1/discover")
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close()
	if res.StatusCode != 405 {
		t.Errorf("GET: %d", res.StatusCode)
	}
}

// rootOf is a root CA of somebody else's.
func rootOf(t *testing.T) []byte { t.Helper(); return housetest.Start(t).Root() }
