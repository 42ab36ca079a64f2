package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// runSim runs muster sim and returns its exit code and what it printed.
func runSim(t *testing.T, args ...string) (code int, out, complaint string) {
	t.Helper()
	c := simCommand()
	var stdout, stderr bytes.Buffer
	c.SetOut(&stdout)
	c.SetErr(&stderr)
	c.SetArgs(args)
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetContext(t.Context())
	err := c.Execute()
	if err == nil {
		return 0, stdout.String(), stderr.String()
	}
	if e, ok := err.(interface{ ExitCode() int }); ok {
		return e.ExitCode(), stdout.String(), err.Error() + "\n" + stderr.String()
	}
	t.Fatalf("an error without an exit code: %v", err)
	return 0, "", ""
}

// office is a provisioning server and an admin API as the contract has them.
func office(t *testing.T) *httptest.Server {
	t.Helper()
	var srv *httptest.Server
	answer := func(w http.ResponseWriter, status int, body string) {
		w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}
	srv = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api/") {
			switch {
			case r.Header.Get("Authorization") != "Bearer token":
				answer(w, 401, `{"title":"Unauthorized"}`)
			case r.URL.Path == "/api/v1/accounts/acme/provisioning" && r.Method == "GET":
				answer(w, 200, `{"spec":{},"status":{"serverAddress":"`+srv.URL+`/p/KEY/"}}`)
			case r.URL.Path == "/api/v1/accounts/acme/provisioning:reveal" && r.Method == "POST":
				answer(w, 200, `{"serverUser":"u","serverPassword":"pw"}`)
			default:
				answer(w, 404, `{"title":"Not found"}`)
			}
			return
		}
		if u, p, _ := r.BasicAuth(); u != "u" || p != "pw" {
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			answer(w, 401, "")
			return
		}
		switch {
		case r.Method == "PUT":
			answer(w, 201, "")
		case strings.HasSuffix(r.URL.Path, "/000000000000.cfg"):
			answer(w, 200, `<APPLICATION CONFIG_FILES="all.cfg"/>`)
		case strings.HasSuffix(r.URL.Path, "/all.cfg"):
			answer(w, 200, `<c a="1"/>`)
		case strings.HasSuffix(r.URL.Path, "/J100Supgrade.txt"):
			answer(w, 200, "SET A 1\n")
		default:
			answer(w, 404, "")
		}
	}))
	t.Cleanup(srv.Close)
	return srv
}

func TestSimPrintsItsReport(t *testing.T) {
	srv := office(t)
	token := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(token, []byte("token\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"told a Server Address":               {"--server", srv.URL + "/p/KEY/", "--user", "u", "--password", "pw"},
		"told a Server Address with the pair": {"--server", strings.Replace(srv.URL, "://", "://u:pw@", 1) + "/p/KEY/"},
		"told the admin address":              {"--server", srv.URL, "--account", "acme", "--token-file", token},
		"told the admin address and a pair":   {"--server", srv.URL, "--account", "acme", "--token-file", token, "--user", "u", "--password", "pw"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, complaint := runSim(t, append(args, "--count", "9", "--scenario", "storm", "--json")...)
			var r map[string]any
			if err := json.Unmarshal([]byte(out), &r); code != 0 || err != nil {
				t.Fatalf("%d %v %s %s", code, err, out, complaint)
			}
			if r["devices"] != 9.0 || r["boots"] != 18.0 || r["errors"] != 0.0 || r["byStatus"].(map[string]any)["401"] == nil {
				t.Errorf("%s", out)
			}
			for _, key := range []string{"requests", "bytes", "durationSeconds", "bootsPerSecond", "p50Ms", "p99Ms"} {
				if _, ok := r[key]; !ok {
					t.Errorf("no %s in %s", key, out)
				}
			}
		})
	}
	code, out, _ := runSim(t, "--server", srv.URL+"/p/KEY/", "--user", "u", "--password", "pw", "--family", "polyos", "--count", "3")
	if code != 0 || !strings.Contains(out, "3 devices, 3 boots") || !strings.Contains(out, "no errors") {
		t.Errorf("for people: %d %s", code, out)
	}
}

func TestSimExitCodes(t *testing.T) {
	srv := office(t)
	t.Setenv("MUSTER_TOKEN", "token")
	address := []string{"--server", srv.URL + "/p/KEY/", "--user", "u", "--password", "pw"}
	for name, c := range map[string]struct {
		args []string
		code int
		says string
	}{
		"an enrollment code and a pair":       {append([]string{"--code", "12345678"}, address...), 2, "no pair"},
		"an enrollment code of letters":       {[]string{"--code", "letmein", "--server", srv.URL}, 2, "digits"},
		"an enrollment code on a LAN":         {[]string{"--code", "12345678", "--lan", "127.80.0.0/16", "--scenario", "live"}, 2, "excludes"},
		"somebody mistypes what nobody types": {append([]string{"--mistype", "1"}, address...), 2, "--code"},
		"JSON over HTTP":                      {[]string{"--discover", "--server", srv.URL}, 2, "HTTPS"},
		"no server":                           {nil, 2, "--server"},
		"no pair":                             {[]string{"--server", srv.URL + "/p/KEY/"}, 2, "--user"},
		"half a pair":                         {append([]string{}, address[:4]...), 2, "together"},
		"no account":                          {[]string{"--server", srv.URL}, 2, "--account"},
		"an unknown scenario":                 {append([]string{"--scenario", "rain"}, address...), 2, "rain"},
		"an unknown family":                   {append([]string{"--family", "fax"}, address...), 2, "fax"},
		"an unknown account":                  {[]string{"--server", srv.URL, "--account", "rival"}, 3, "rival"},
		"a wrong password is an error":        {append(append([]string{}, address[:4]...), "--password", "secret-words"), 1, "401"},
		"a missing root file":                 {append([]string{"--root-ca", "/none"}, address...), 2, "--root-ca"},
		"a live fleet ends by its time":       {append([]string{"--scenario", "live", "--duration", "50ms"}, address...), 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("MUSTER_SERVER", "")
			code, _, complaint := runSim(t, c.args...)
			if code != c.code || !strings.Contains(complaint, c.says) {
				t.Errorf("%d %s, want %d and %q", code, complaint, c.code, c.says)
			}
			if strings.Contains(complaint, "secret-words") {
				t.Error("the password is printed")
			}
		})
	}
	t.Setenv("MUSTER_TOKEN", "stolen")
	if code, _, _ := runSim(t, "--server", srv.URL, "--account", "acme"); code != 4 {
		t.Errorf("a wrong token: %d, want 4", code)
	}
}
