package sso

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

type object = map[string]any

// A house is the built server in a process of its own.
type house struct {
	t            *testing.T
	admin, token string
	issuer       string
}

var binary string

// The binary is made once, as people get it; MUSTER_BINARY names one that is there.
func TestMain(m *testing.M) {
	if binary = os.Getenv("MUSTER_BINARY"); binary != "" {
		os.Exit(m.Run())
	}
	dir, err := os.MkdirTemp("", "muster-sso")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "muster")
	out, err := exec.CommandContext(context.Background(), "go", "build", "-C", "../..", "-o", binary, "./cmd/muster").CombinedOutput()
	code := 1
	if err != nil {
		fmt.Fprintf(os.Stderr, "%v: %s", err, out)
	} else {
		code = m.Run()
	}
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

func start(t *testing.T, p people, settings ...string) *house {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0") // the provider has to know where people come back to
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	_ = l.Close()
	h := &house{t: t, admin: "http://" + address}
	h.issuer = provide(t, h.admin, p)
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret")
	if err := os.WriteFile(secret, []byte("hush\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	var log bytes.Buffer
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), binary, append([]string{"serve", "--data", data, "--admin-addr", address, "--http-addr", "127.0.0.1:0", "--https-addr", "127.0.0.1:0", "--channel-addr", "", "--public-host", "127.0.0.1",
		"--oidc-issuer", h.issuer, "--oidc-client-id", "muster", "--oidc-client-secret-file", secret}, settings...)...)
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		<-ended
		if t.Failed() {
			t.Logf("%s", log.String())
		}
	})
	for until := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(filepath.Join(data, "ready.json")); err == nil {
			break
		}
		if time.Now().After(until) {
			t.Fatal("the server does not come up")
		}
	}
	token, err := os.ReadFile(filepath.Join(data, "admin.token"))
	if err != nil {
		t.Fatal(err)
	}
	h.token = strings.TrimSpace(string(token))
	return h
}

// ask asks the API, as a browser with its cookies or, without one, as the operator's token.
func (h *house) ask(b *browser, method, path string, body any, want int) object {
	h.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		h.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(h.t.Context(), method, h.admin+"/api/v1"+path, bytes.NewReader(text))
	if err != nil {
		h.t.Fatal(err)
	}
	c := http.DefaultClient
	if b == nil {
		r.Header.Set("Authorization", "Bearer "+h.token)
	} else {
		c = b.http
	}
	if method != http.MethodGet {
		r.Header.Set("Content-Type", "application/json")
	}
	p := newBrowser(h.t).read(c.Do(r))
	if p.status != want {
		h.t.Fatalf("%s %s: %d, want %d: %s", method, path, p.status, want, p.body)
	}
	var out object
	_ = json.Unmarshal([]byte(p.body), &out)
	return out
}

func (h *house) member(account, name, email string) {
	h.t.Helper()
	h.ask(nil, "POST", "/accounts/"+account+"/members", object{"metadata": object{"name": name}, "spec": object{"email": email, "role": "admin"}}, 201)
}

func (h *house) account(name string) string {
	h.t.Helper()
	return fmt.Sprint(h.ask(nil, "POST", "/accounts", object{"metadata": object{"name": name}, "spec": object{"type": "customer"}}, 201)["id"])
}

// is fails unless a browser is signed in as a member of an account.
func (h *house) is(b *browser, name, account string) {
	h.t.Helper()
	if me := h.ask(b, "GET", "/me", nil, 200); me["name"] != name || me["account"] != account {
		h.t.Errorf("signed in as %v of %v, want %s of %s", me["name"], me["account"], name, account)
	}
}

func TestMembersSignInByAProvider(t *testing.T) {
	crowd := people{"ada": person("ada", "ada@example.com", true), "eve": person("eve", "ada@example.com", false), "mallory": person("mallory", "ada@example.com", true),
		"bob": person("bob", "bob@example.com", true), "grace": person("grace", "grace@example.com", true)}
	h := start(t, crowd)
	begin := h.admin + "/sso/start"
	acme, other := h.account("acme"), h.account("other")
	h.member(acme, "Ada Lovelace", "Ada@Example.com")
	h.member(acme, "Grace", "grace@example.com")
	h.member(other, "Amazing Grace", "grace@example.com")

	// refused fails unless the portal's page is told why.
	refused := func(p page, why string) {
		t.Helper()
		if p.url.Path != "/sign-in" || p.url.Query().Get("error") != why {
			t.Errorf("ended at %s, want %s", p.url, why)
		}
	}
	methods := h.ask(newBrowser(t), "GET", "/session:methods", nil, 200)
	if sso, _ := methods["sso"].(object); sso["url"] != "/sso/start" || sso["name"] != "Single sign-on" {
		t.Errorf("methods: %v", methods)
	}
	refused(newBrowser(t).signIn(begin, "eve"), "ssoUnverified")
	refused(newBrowser(t).signIn(begin, "bob"), "ssoUnknown")

	b := newBrowser(t)
	if p := b.signIn(begin, "ada"); p.url.String() != h.admin+"/" {
		t.Errorf("ended at %s", p.url)
	}
	h.is(b, "Ada Lovelace", acme)
	if s := h.ask(b, "GET", "/session", nil, 200); s["how"] != "sso" {
		t.Errorf("how: %v", s["how"])
	}
	refused(newBrowser(t).signIn(begin, "mallory"), "ssoUnknown") // the address is somebody else's by now

	// The provider's word for her counts, not her address of today.
	crowd["ada"].Email = "countess@example.com"
	b = newBrowser(t)
	b.signIn(begin, "ada")
	h.is(b, "Ada Lovelace", acme)
	h.ask(nil, "PATCH", "/accounts/"+acme+"/members/Ada%20Lovelace", object{"spec": object{"disabled": true}}, 200)
	h.ask(b, "GET", "/me", nil, 401)
	refused(newBrowser(t).signIn(begin, "ada"), "ssoUnknown")
	h.ask(nil, "DELETE", "/accounts/"+acme+"/members/Ada%20Lovelace", nil, 204)
	refused(newBrowser(t).signIn(begin, "ada"), "ssoUnknown")

	b = newBrowser(t)
	p := b.signIn(begin, "grace")
	for _, id := range []string{acme, other} {
		if !strings.Contains(p.body, `"/sso/start?account=`+id+`"`) {
			t.Errorf("no choice of %s in %s", id, p.body)
		}
	}
	h.ask(b, "GET", "/me", nil, 401)
	b.signIn(begin+"?account="+other, "grace")
	h.is(b, "Amazing Grace", other)

	// An answer that was not asked for, or to another browser.
	refused(newBrowser(t).open(h.admin+"/sso/callback?code=x&state=y"), "ssoExpired")
	victim := newBrowser(t)
	victim.open(begin) // has a state of its own
	refused(victim.open(h.admin+"/sso/callback?code=x&state=y"), "ssoExpired")
	trail := h.ask(nil, "GET", "/audit?limit=100", nil, 200)
	if text := fmt.Sprint(trail); !strings.Contains(text, h.issuer+" id-ada") || !strings.Contains(text, "how:sso") {
		t.Errorf("the trail does not tell: %s", text)
	}
}

func TestWhomTheProviderAloneKnowsBecomesAMemberWhereThatIsWanted(t *testing.T) {
	crowd := people{"bob": person("bob", "bob@example.com", true), "eve": person("eve", "eve@example.com", false)}
	h := start(t, crowd, "--oidc-new-members", "operator:helpdesk", "--oidc-name", "Example ID")
	b := newBrowser(t)
	b.signIn(h.admin+"/sso/start", "bob")
	if me := h.ask(b, "GET", "/me", nil, 200); me["name"] != "Bob Example" || me["role"] != "helpdesk" {
		t.Errorf("who: %v", me)
	}
	b = newBrowser(t)
	b.signIn(h.admin+"/sso/start", "bob") // the same one
	if all := h.ask(nil, "GET", "/accounts/operator/members", nil, 200)["items"].([]any); len(all) != 1 {
		t.Errorf("%d members", len(all))
	}
	h.ask(nil, "PATCH", "/accounts/operator/members/Bob%20Example", object{"spec": object{"disabled": true}}, 200)
	crowd["bob"].Email = "robert@example.com"
	if p := newBrowser(t).signIn(h.admin+"/sso/start", "bob"); p.url.Query().Get("error") != "ssoUnknown" {
		t.Errorf("a disabled one ended at %s", p.url)
	}
	if p := newBrowser(t).signIn(h.admin+"/sso/start", "eve"); p.url.Query().Get("error") != "ssoUnverified" {
		t.Errorf("ended at %s", p.url)
	}
}

func TestAProviderThatIsNotThereIsSaid(t *testing.T) {
	h := start(t, people{}, "--oidc-issuer", "http://127.0.0.1:1/")
	if p := newBrowser(t).open(h.admin + "/sso/start"); p.url.Path != "/sign-in" || p.url.Query().Get("error") != "ssoUnreachable" {
		t.Errorf("ended at %s", p.url)
	}
	h.ask(nil, "GET", "/me", nil, 200)
}
