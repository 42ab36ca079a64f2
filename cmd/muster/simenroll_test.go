package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// doorstep is an enrollment address and the server it sends devices to, as the contract has them.
func doorstep(t *testing.T) *httptest.Server {
	t.Helper()
	var srv *httptest.Server
	srv = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := func(status int, body string) {
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
			w.WriteHeader(status)
			_, _ = w.Write([]byte(body))
		}
		host, port, _ := strings.Cut(strings.TrimPrefix(srv.URL, "http://"), ":")
		user, _, _ := r.BasicAuth()
		settings := "SET HTTPSRVR " + host + "\nSET HTTPPORT " + port + "\nSET HTTPDIR /p/KEY\nSET FORCE_HTTP_AUTH_USERNAME u\nSET FORCE_HTTP_AUTH_PASSWORD pw\n"
		switch {
		case r.URL.Path == "/api/v1/accounts/acme/provisioning":
			answer(200, `{"status":{"serverAddress":"`+srv.URL+`/p/KEY/"}}`)
		case user != map[bool]string{true: "12345678", false: "u"}[strings.HasPrefix(r.URL.Path, "/e/")]:
			w.Header().Set("WWW-Authenticate", `Basic realm="Enrollment code"`)
			answer(401, "")
		case strings.HasSuffix(r.URL.Path, "/J100Supgrade.txt"):
			answer(200, settings)
		default:
			answer(404, "")
		}
	}))
	t.Cleanup(srv.Close)
	return srv
}

func TestSimEnrollsPhonesOutOfTheirBoxes(t *testing.T) {
	srv := doorstep(t)
	t.Setenv("MUSTER_TOKEN", "token")
	for name, args := range map[string][]string{
		"told the address of devices":    {"--server", srv.URL},
		"told the enrollment address":    {"--server", srv.URL + "/e/"},
		"told the admin address":         {"--server", srv.URL, "--account", "acme"},
		"with a code as it is printed":   {"--server", srv.URL + "/e", "--code", "1234 5678"},
		"with somebody who is too quick": {"--server", srv.URL, "--mistype", "100%", "--mistyped", "2"},
	} {
		dir := t.TempDir()
		if !strings.Contains(strings.Join(args, " "), "--code") {
			args = append(args, "--code", "12345678")
		}
		code, out, complaint := runSim(t, append(args, "--family", "j100", "--count", "3", "--files", dir, "--json")...)
		var r struct {
			Errors     int
			Enrollment struct {
				Enrolled, Prompts, Refused int
				Devices                    []struct{ MAC, User string }
			}
		}
		if err := json.Unmarshal([]byte(out), &r); code != 0 || err != nil {
			t.Fatalf("%s: %d %v %s %s", name, code, err, out, complaint)
		}
		if r.Enrollment.Enrolled != 3 || len(r.Enrollment.Devices) != 3 || r.Enrollment.Devices[0].User != "u" || r.Enrollment.Prompts != 3+r.Enrollment.Refused {
			t.Errorf("%s: %s", name, out)
		}
		files, err := os.ReadDir(filepath.Join(dir, r.Enrollment.Devices[0].MAC))
		if err != nil || len(files) < 2 || !strings.HasPrefix(files[0].Name(), "01_http_") || !strings.HasSuffix(files[0].Name(), "_e_J100Supgrade.txt") {
			t.Errorf("%s: %v %v", name, files, err)
		}
	}
	code, out, complaint := runSim(t, "--server", srv.URL+"/e/", "--family", "j100", "--count", "1")
	if code != 1 || !strings.Contains(complaint, "no credentials") {
		t.Errorf("without a code: %d %s %s", code, out, complaint)
	}
	code, out, _ = runSim(t, "--server", srv.URL, "--code", "12345678", "--family", "j100", "--count", "2")
	if code != 0 || !strings.Contains(out, "2 of 2 devices enrolled") || !strings.Contains(out, "J129") {
		t.Errorf("for people: %d %s", code, out)
	}
}
