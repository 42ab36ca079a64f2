package admin_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

func TestWhoHasNoValidTokenGetsOneAnswer(t *testing.T) {
	a := start(t)
	expired, text := access.NewToken(a.root, "old", allRights)
	expired.ExpiresAt = time.Now().Add(-time.Minute)
	_, err := a.store.CreateToken(t.Context(), fleet.System("test", a.root), expired)
	must(t, err)
	a.account("acme")
	made := a.want(201, "POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "t"}, "spec": obj{"rights": []string{"read"}}})
	revoked := at(made.JSON, "status", "token").(string)
	a.as(revoked).want(200, "GET", "/accounts", nil)
	a.want(204, "DELETE", "/accounts/acme/api-tokens/"+made.JSON["id"].(string), nil)
	for name, token := range map[string]string{"none": "", "wrong": "mst_aaaaaaaa_bbbbbbbb", "expired": text.Reveal(), "revoked": revoked, "endless": strings.Repeat("x", 9000)} {
		out := a.as(token).do("GET", "/accounts", nil)
		is(t, name, out.Status, 401)
		is(t, name+": code", out.JSON["code"], "unauthorized")
		if !strings.HasPrefix(out.Header.Get("WWW-Authenticate"), "Bearer") {
			t.Errorf("%s: WWW-Authenticate %q", name, out.Header.Get("WWW-Authenticate"))
		}
		is(t, name+" at a path that is not there", a.as(token).do("GET", "/nothing", nil).Status, 401)
	}
	is(t, "a token in the query string", a.as("").do("GET", "/accounts?token="+a.token, nil).Status, 401)
}

func TestWrongTokensAreSlowedDownByTheirSourceAndRightOnesAreNot(t *testing.T) {
	a := start(t)
	a.want(200, "GET", "/accounts", nil)
	b, slowed := a.as("mst_aaaaaaaa_wrong"), 0
	for range 60 {
		if out := b.do("GET", "/accounts", nil); out.Status == 429 {
			slowed++
			if out.Header.Get("Retry-After") == "" {
				t.Error("429 without Retry-After")
			}
		}
	}
	if slowed < 20 {
		t.Errorf("%d of 60 were slowed down", slowed)
	}
	is(t, "who worked before, from the same address", a.do("GET", "/accounts", nil).Status, 200)
	is(t, "a right token that was never here, from the same address", a.as(a.mint(a.root, fleet.RightRead)).do("GET", "/accounts", nil).Status, 200)
	is(t, "a wrong one is slowed down as before", b.do("GET", "/accounts", nil).Status, 429)
}

func TestEachRightOpensItsOwnDoors(t *testing.T) {
	a := start(t)
	a.account("acme")
	device := obj{"spec": obj{"mac": "00e0dbabcd02"}}
	for right, c := range map[fleet.Right]struct{ read, write, reveal, admin int }{
		fleet.RightRead:   {200, 403, 403, 403},
		fleet.RightWrite:  {403, 201, 403, 403},
		fleet.RightReveal: {403, 403, 200, 403},
		fleet.RightAdmin:  {200, 201, 403, 201},
	} {
		b := a.as(a.mint(a.root, right))
		is(t, string(right)+" reads", b.do("GET", "/accounts/acme", nil).Status, c.read)
		is(t, string(right)+" writes", b.do("POST", "/accounts/acme/devices?dryRun=true", device).Status, c.write)
		is(t, string(right)+" reveals", b.do("POST", "/accounts/acme/provisioning:reveal", nil).Status, c.reveal)
		is(t, string(right)+" administers", b.do("POST", "/accounts?dryRun=true", obj{"metadata": obj{"name": "x"}, "spec": obj{"type": "customer"}}).Status, c.admin)
	}
	b := a.as(a.mint(a.root, fleet.RightAdmin))
	is(t, "nobody gives what they do not hold", b.do("POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "t"}, "spec": obj{"rights": []string{"reveal"}}}).Status, 403)
}

func TestEveryFailureIsAProblemDocument(t *testing.T) {
	a := start(t)
	a.account("acme")
	big := `{"spec":{"mac":"` + strings.Repeat("0", 1<<20) + `"}}`
	for name, c := range map[string]struct {
		method, path string
		body         any
		header       []string
		status       int
		code         string
	}{
		"an unknown path":                      {"GET", "/nothing", nil, nil, 404, "notFound"},
		"a path that is not clean":             {"GET", "/accounts/", nil, nil, 404, "notFound"},
		"a path with two slashes":              {"GET", "//api//v1/accounts", nil, nil, 404, "notFound"},
		"an unknown path outside the API":      {"GET", "//favicon.ico", nil, nil, 404, "notFound"},
		"a method that is not there":           {"PUT", "/accounts/acme", obj{}, nil, 405, "methodNotAllowed"},
		"an unknown verb":                      {"POST", "/accounts/acme/provisioning:frobnicate", nil, nil, 404, "notFound"},
		"an unknown verb of a device":          {"POST", "/devices/00:e0:db:ab:cd:02:frobnicate", nil, nil, 405, "methodNotAllowed"},
		"no such account":                      {"GET", "/accounts/nobody", nil, nil, 404, "notFound"},
		"JSON that is none":                    {"POST", "/accounts/acme/devices", `{"spec":`, nil, 400, "malformed"},
		"JSON with more behind it":             {"POST", "/accounts/acme/devices", `{"spec":{"mac":"00e0dbabcd02"}} x`, nil, 400, "malformed"},
		"no body":                              {"POST", "/accounts/acme/devices", "", nil, 400, "badRequest"},
		"a patch that is none":                 {"PATCH", "/accounts/acme", `[1]`, nil, 400, "malformed"},
		"an unknown field":                     {"POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd02", "colour": "red"}}, nil, 422, "validation"},
		"an unknown field of a patch":          {"PATCH", "/accounts/acme", obj{"spec": obj{"colour": "red"}}, nil, 422, "validation"},
		"a field of the wrong type":            {"POST", "/accounts/acme/devices", obj{"spec": obj{"mac": 12}}, nil, 422, "validation"},
		"an unknown parameter":                 {"GET", "/accounts/acme/devices?colour=red", nil, nil, 400, "badParameter"},
		"a parameter of the wrong type":        {"GET", "/accounts/acme/devices?limit=many", nil, nil, 400, "badParameter"},
		"a limit beyond the bounds":            {"GET", "/accounts/acme/devices?limit=1001", nil, nil, 400, "badParameter"},
		"a body beyond the limit":              {"POST", "/accounts/acme/devices", big, nil, 413, "tooLarge"},
		"a body beyond the limit with a key":   {"POST", "/accounts/acme/devices", big, []string{"Idempotency-Key", "k"}, 413, "tooLarge"},
		"a body beyond the limit, unannounced": {"POST", "/accounts/acme/devices", big, []string{"X-Test-Unannounced", "1"}, 413, "tooLarge"},
		"a PATCH of another type":              {"PATCH", "/accounts/acme", `{}`, []string{"Content-Type", "text/plain"}, 415, "unsupportedMediaType"},
		"a POST of another type":               {"POST", "/accounts/acme/devices", `{}`, []string{"Content-Type", "text/plain"}, 415, "unsupportedMediaType"},
	} {
		t.Run(name, func(t *testing.T) {
			out := a.in(t).do(c.method, c.path, c.body, c.header...)
			is(t, "status", out.Status, c.status)
			is(t, "code", out.JSON["code"], c.code)
			is(t, "status in the body", out.JSON["status"], c.status)
			is(t, "request id", out.JSON["requestId"], out.Header.Get("X-Request-Id"))
			for _, field := range []string{"type", "title", "detail", "instance"} {
				if s, _ := out.JSON[field].(string); s == "" {
					t.Errorf("no %s: %s", field, out.Body)
				}
			}
			if strings.Contains(out.Body, "red") && strings.Contains(name, "field") {
				t.Errorf("the value is repeated: %s", out.Body)
			}
		})
	}
	is(t, "the pointer", at(a.do("POST", "/accounts/acme/devices", obj{"spec": obj{"mac": 12}}).JSON, "errors", 0, "pointer"), "/spec/mac")
	is(t, "Allow", a.do("PUT", "/accounts/acme", obj{}).Header.Get("Allow"), "GET, PATCH, DELETE")
	t.Run("a panic is answered and the server lives on", func(t *testing.T) {
		h := admin.New(admin.Options{Store: a.store, Dialects: dialect.NewSet(), ServerAddress: func(fleet.Provisioning) string { return "" },
			Metrics: http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("boom") })})
		b := a.in(t)
		b.handler, b.doc = h, nil
		out := b.do("GET", "//metrics", nil)
		is(t, "status", out.Status, 500)
		if strings.Contains(out.Body, "boom") {
			t.Error("the panic's words went out")
		}
		is(t, "after it", b.do("GET", "//healthz", nil).Status, 200)
	})
}

func TestEveryAnswerHasItsHeaders(t *testing.T) {
	a := start(t)
	for _, path := range []string{"/accounts", "/nothing", "//", "//healthz", "//api/docs"} {
		out := a.do("GET", path, nil)
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"} {
			is(t, path+" "+name, out.Header.Get(name), want)
		}
		if csp := out.Header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: CSP %q", path, csp)
		}
		if out.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s answers other origins", path)
		}
	}
	t.Run("the caller's request id is taken up, also in the trail; a harmful one is not", func(t *testing.T) {
		out := a.in(t).want(201, "POST", "/accounts", obj{"metadata": obj{"name": "acme"}, "spec": obj{"type": "customer"}}, "X-Request-Id", "my-id.1")
		is(t, "echo", out.Header.Get("X-Request-Id"), "my-id.1")
		is(t, "trail", at(a.do("GET", "/audit", nil).JSON, "items", 0, "requestId"), "my-id.1")
		if got := a.do("GET", "/accounts", nil, "X-Request-Id", "a b\x7f").Header.Get("X-Request-Id"); !strings.HasPrefix(got, "req_") {
			t.Errorf("taken up: %q", got)
		}
	})
}

func TestTheStatusPageSaysWhatThisBuildHasAndShowsNoData(t *testing.T) {
	a := start(t)
	a.account("acme")
	b := a.as("")
	out := b.want(200, "GET", "//", nil)
	for _, want := range []string{"not in this build", "muster login", "/api/docs", "Version test", "ready"} {
		if !strings.Contains(out.Body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	for _, path := range []string{"//", "//api/docs", "//style.css"} {
		body := b.want(200, "GET", path, nil).Body
		for _, bad := range []string{"acme", "<script", "https://", "@import", "url("} {
			if strings.Contains(body, bad) {
				t.Errorf("%s holds %q", path, bad)
			}
		}
	}
	docs := b.want(200, "GET", "//api/docs", nil).Body
	for _, o := range a.doc.ops {
		if !strings.Contains(docs, `id="`+o.id+`"`) {
			t.Errorf("the docs page leaves out %s", o.id)
		}
	}
	is(t, "style", b.want(200, "GET", "//style.css", nil).Header.Get("Content-Type"), "text/css; charset=utf-8")
	is(t, "metrics", b.want(200, "GET", "//metrics", nil).Body, "muster_up 1\n")
	is(t, "version", b.want(200, "GET", "//version", nil).JSON["version"], "test")
	must(t, a.store.Close())
	is(t, "not ready", b.do("GET", "//readyz", nil).Status, 503)
	is(t, "alive", b.do("GET", "//healthz", nil).Status, 200)
}

func TestAMissingFieldIsPointedAt(t *testing.T) {
	a := start(t)
	a.account("acme")
	for pointer, body := range map[string]obj{"/spec": {"metadata": obj{"name": "p"}}, "/spec/level": {"metadata": obj{"name": "p"}, "spec": obj{}}} {
		out := a.want(422, "POST", "/accounts/acme/policies", body)
		is(t, pointer, fmt.Sprint(at(out.JSON, "errors", 0, "pointer"), " ", at(out.JSON, "errors", 0, "code")), pointer+" required")
	}
}

func TestTheStatusPageNamesTheAddressItWasAskedAt(t *testing.T) {
	a := start(t)
	for url, want := range map[string]string{"http://muster.test:9001/": "http://muster.test:9001", "https://muster.test/": "https://muster.test"} {
		w := httptest.NewRecorder()
		a.handler.ServeHTTP(w, httptest.NewRequest("GET", url, nil))
		b := w.Body.String()
		if !strings.Contains(b, "--server "+want+" ") || !strings.Contains(b, want+"/api/v1/accounts") || strings.Contains(b, "127.0.0.1") || strings.Contains(b, "muster-data") {
			t.Errorf("%s: the page says %s", url, b)
		}
	}
}

func TestATokenIsRevokedByName(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.want(201, "POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "adm"}, "spec": obj{"rights": []string{"read"}}})
	a.want(204, "DELETE", "/accounts/acme/api-tokens/adm", nil)
	a.want(404, "DELETE", "/accounts/acme/api-tokens/adm", nil)
}
