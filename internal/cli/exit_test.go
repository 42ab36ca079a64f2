package cli_test

import (
	"encoding/pem"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"muster/client"
	"muster/internal/cli"
)

func TestExitCodes(t *testing.T) {
	s := loggedIn(t)
	s.things()
	hang := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	defer hang.Close()
	two := s.file("two.yaml", "kind: Device\nmetadata: {account: acme}\nspec: {mac: 0004f2000001}\n---\nkind: Device\nmetadata: {account: acme}\nspec: {mac: nonsense}\n")
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"0 done":                                  {"get devices -A acme", 0, ""},
		"0 help":                                  {"", 0, ""},
		"1 a server that is not there":            {"get devices --server http://127.0.0.1:1", 1, "nothing listens on http://127.0.0.1:1"},
		"1 a doctor who found something":          {"doctor --server http://127.0.0.1:1", 1, "something is wrong with server"},
		"2 an unknown flag":                       {"get devices --bogus", 2, "unknown flag: --bogus"},
		"2 an unknown verb":                       {"gett devices", 2, "did you mean get?"},
		"2 an unknown kind":                       {"get phones", 2, `"phones" is not among`},
		"2 a missing argument":                    {"explain 0004f2abcd01", 2, "accepts 2 arg(s), received 1"},
		"2 a wrong value of a flag":               {"get devices -o xml", 2, "-o takes table, wide, json, yaml or name"},
		"2 a client flag at a server verb":        {"serve --server http://x", 2, "unknown flag: --server"},
		"2 a client flag before a server verb":    {"-A acme serve", 2, "unknown flag: --account"},
		"2 a server verb's own unknown flag":      {"serve --bogus", 2, "unknown flag: --bogus"},
		"2 an unknown kind to create":             {"create phone x", 2, `no kind "phone"`},
		"2 no account where there are many":       {"create device 0004f2000003", 2, "which account?"},
		"2 a file that is not there":              {"apply -f /nowhere.yaml", 2, "/nowhere.yaml: no such file or directory"},
		"2 nobody to ask":                         {"delete device 0004f2abcd01", 2, "add --yes"},
		"3 no such device":                        {"get device 0004f2ffffff", 3, "Not Found: no such device (request req_"},
		"3 no such account":                       {"get devices -A nosuch", 3, "no such account"},
		"3 a setting that nothing sets":           {"explain 0004f2abcd01 no.such", 3, "nothing sets no.such"},
		"3 one of two":                            {"get devices 0004f2abcd01 0004f2ffffff", 3, "device 0004f2ffffff: Not Found"},
		"4 a token nobody knows":                  {"get devices --token-file " + s.file("no", "mst_nobody12_x"), 4, "hint: log in with"},
		"5 a MAC that is taken":                   {"create device 0004f2abcd01 -A acme", 5, "Conflict: "},
		"5 a name that is taken":                  {"create policy ntp -A acme", 5, "Conflict: "},
		"6 a wrong field":                         {"create device nonsense -A acme", 6, "12 hex digits"},
		"6 a wrong setting":                       {"create policy x -A acme --set no.such=1", 6, "no.such"},
		"6 a parameter the list does not have":    {"get accounts --serial 1", 6, "there is no such parameter"},
		"7 a server that does not answer in time": {"get devices --timeout 100ms --server " + hang.URL, 7, "did not answer in time"},
		"8 some of it":                            {"apply -f " + two, 8, "two.yaml:7: "},
	} {
		t.Run(name, func(t *testing.T) {
			r := s.run(strings.Fields(c.args)...)
			if r.code != c.code {
				t.Errorf("exit %d, want %d\n%s%s", r.code, c.code, r.out, r.err)
			}
			has(t, r.err, c.says)
			if c.code == 2 {
				if n := strings.Count(r.err, "\n"); n > 1 && !strings.Contains(r.err, "hint:") {
					t.Errorf("%d lines, want one:\n%s", n, r.err)
				}
			}
		})
	}
}

func TestSomebodyElsesChangeIsNotOverwritten(t *testing.T) {
	s := loggedIn(t)
	s.things()
	// The editor is slow: while it is open, somebody else changes the policy.
	// A named pipe holds it: each end waits for the other.
	pipe := filepath.Join(s.home, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("EDITOR", "cat "+pipe+" > /dev/null && sed -i s/3600/7200/")
	done := make(chan result)
	go func() { done <- s.run("edit", "policy", "ntp") }()
	open, err := os.OpenFile(pipe, os.O_WRONLY, 0) // the editor runs, so the policy was read
	if err != nil {
		t.Fatal(err)
	}
	s.h.API("PATCH", "/policies/ntp", map[string]any{"spec": map[string]any{"priority": "low"}}, nil, 200, "If-Match", "*")
	_ = open.Close()
	r := <-done
	if r.code != 5 || !strings.Contains(r.err, "your text is in") {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
	has(t, s.ok("get", "policy", "ntp", "-o", "yaml"), "priority: low", `"3600"`)
}

func TestThePrivateRootIsTrustedWhenItIsNamed(t *testing.T) {
	s := bare(t)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer mst_abcdefgh_x" {
			t.Error("no token")
		}
		_, _ = w.Write([]byte(`{"items":[{"id":"acc_1","metadata":{"name":"acme"}}],"nextCursor":null}`))
	}))
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // it complains of who does not trust it
	server.StartTLS()
	defer server.Close()
	root := s.file("root.pem", string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})))
	login := []string{"login", "--server", server.URL, "--token-file", s.file("token", "mst_abcdefgh_x\n")}
	if r := s.run(login...); r.code != 1 || !strings.Contains(r.err, "--ca-file") {
		t.Errorf("without it: exit %d: %s", r.code, r.err)
	}
	if r := s.run(append(login, "--ca-file", s.file("no.pem", "nothing"))...); r.code != 2 {
		t.Errorf("a file without a certificate: exit %d: %s", r.code, r.err)
	}
	s.ok(append(login, "--ca-file", root)...)
	if got := s.ok("get", "accounts", "-o", "name"); got != "account/acme\n" { // the context keeps it
		t.Errorf("%q", got)
	}
}

func TestCtrlCEndsWith130(t *testing.T) {
	s := bare(t)
	asked := make(chan struct{})
	hang := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	defer hang.Close()
	t.Setenv("MUSTER_SERVER", hang.URL)
	t.Setenv("MUSTER_TOKEN", "mst_abcdefgh_x")
	go func() {
		<-asked
		_ = syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	}()
	if r := s.run("get", "accounts"); r.code != 130 || r.err != "Error: interrupted\n" {
		t.Errorf("exit %d: %q", r.code, r.err)
	}
}

func TestErrorsSayWhatThereIsToSay(t *testing.T) {
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"a detail and nothing more": {&client.Problem{Status: 404, Title: "Not Found", Detail: "no such device", RequestID: "req_1"},
			"Error: Not Found: no such device (request req_1)\n"},
		"a title alone": {&client.Problem{Status: 500, Title: "Internal Server Error"}, "Error: Internal Server Error\n"},
		"one field that the detail speaks of": {&client.Problem{Status: 422, Title: "T", Detail: "too short", Errors: []client.FieldError{{Pointer: "/spec/serverPassword", Detail: "too short"}}},
			"Error: T: too short\n"},
		"two fields": {&client.Problem{Status: 422, Title: "T", Detail: "two rules", Errors: []client.FieldError{{Pointer: "/spec/mac", Detail: "12 digits"}, {Pointer: "/spec/model", Detail: "too long", Hint: "cut it"}}},
			"Error: T: two rules\n  spec.mac: 12 digits\n  spec.model: too long (cut it)\n"},
		"what was being done, and a hint": {errors.Join(&client.Problem{Status: 412, Title: "Precondition Failed", Detail: "stale"}),
			"Error: Precondition Failed: stale\n  hint: somebody changed it meanwhile: look at it again, then repeat\n"},
		"any other error": {errors.New("disk full"), "Error: disk full\n"},
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			if cli.Print(&b, c.err); b.String() != c.want {
				t.Errorf("%q\nwant\n%q", b.String(), c.want)
			}
		})
	}
}

func TestErrorsInJSONAreTheProblemAsSent(t *testing.T) {
	s := loggedIn(t)
	r := s.run("get", "device", "0004f2ffffff", "-o", "json")
	p, _ := parsed(t, r.err).(map[string]any)
	if r.out != "" || p["code"] != "notFound" || p["status"] != 404.0 || p["requestId"] == "" {
		t.Errorf("%q %v", r.out, p)
	}
	r = s.run("get", "accounts", "--server", "http://127.0.0.1:1", "-o", "json")
	p, _ = parsed(t, r.err).(map[string]any)
	if p["exitCode"] != 1.0 {
		t.Errorf("%v", p)
	}
}

func TestHelpBeginsWithExamples(t *testing.T) {
	s := bare(t)
	for _, args := range []string{"", "--help", "get --help", "create device --help", "edit provisioning --help", "apply --help", "credentials end --help", "doctor --help", "completion --help", "config use-context --help"} {
		out := s.ok(strings.Fields(args)...)
		if !strings.HasPrefix(out, "Examples:\n  muster ") && !strings.HasPrefix(out, "Examples:\n  source ") {
			t.Errorf("muster %s: %q", args, out[:min(len(out), 60)])
		}
	}
	out := s.ok()
	has(t, out, "Run a server:\n  serve", "Look:", "Change:", "get ", "--account")
	hasNot(t, s.ok("serve", "--help"), "--account", "--token-file")
}

func TestColourIsForTerminals(t *testing.T) {
	s := bare(t)
	const esc = "\x1b["
	hasNot(t, s.run("get", "x").err, esc)
	if r := s.run("get", "x", "--color", "always"); !strings.Contains(r.err, esc) {
		t.Errorf("--color=always: %q", r.err)
	}
	if r := s.run("get", "x", "--color", "sometimes"); r.code != 2 {
		t.Errorf("exit %d", r.code)
	}
}
