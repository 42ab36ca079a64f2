package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"
)

// A depot is a provisioning server with one pair.
type depot struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
	files map[string]string
}

func newDepot(t *testing.T) *depot {
	d := &depot{files: map[string]string{"/p/000000000000.cfg": `<APPLICATION CONFIG_FILES="all.cfg"/>`, "/p/all.cfg": `<x up.headsetMode="0" device.local.roomName="Oslo"/>`}}
	d.Server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		d.mu.Lock()
		defer d.mu.Unlock()
		d.asked = append(d.asked, fmt.Sprint(r.Method, " ", r.URL.Path, " ", user, " ", r.UserAgent(), " ", r.Header.Get("X-Device"), " ", strings.Split(r.RemoteAddr, ":")[0]))
		text, there := d.files[r.URL.Path]
		switch {
		case user != "acme" || password != "pair & more":
			w.Header().Set("WWW-Authenticate", `Basic realm="depot"`)
			w.WriteHeader(http.StatusUnauthorized)
		case r.Method == http.MethodPut:
			w.WriteHeader(http.StatusCreated)
		case !there:
			w.WriteHeader(http.StatusNotFound)
		default:
			_, _ = io.WriteString(w, text)
		}
	}))
	d.Config.ErrorLog = log.New(io.Discard, "", 0)
	d.StartTLS()
	t.Cleanup(d.Close)
	return d
}

func (d *depot) heard(want string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, a := range d.asked {
		if strings.Contains(a, want) {
			return true
		}
	}
	return false
}

// free is an address that nobody listens on.
func free(t *testing.T, host string) string {
	l, err := net.Listen("tcp", host+":0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

// A room is a running binary's inside.
type room struct {
	t                  *testing.T
	vvx, studio, debug string
	client             *http.Client
	events             *bytes.Buffer
	journal            *journal
}

func open(t *testing.T, d *depot, s settings) *room {
	t.Helper()
	s.roots = x509.NewCertPool()
	s.roots.AddCert(d.Certificate())
	s.password, s.rebootTakes = "hall", 20*time.Millisecond
	if s.lockAfter == 0 {
		s.lockAfter, s.lockFor = 10, time.Minute
	}
	r := &room{t: t, vvx: free(t, "127.83.1.1"), studio: free(t, "127.83.1.2"), debug: free(t, "127.0.0.1"), events: &bytes.Buffer{}}
	s.journal = &journal{to: r.events}
	r.journal = s.journal
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true}
	r.client = &http.Client{Transport: transport, Timeout: 5 * time.Second}
	ctx, cancel := context.WithCancel(t.Context())
	var work sync.WaitGroup
	work.Go(func() {
		if err := live(ctx, map[string]gadget{"vvx": newVVX(s, "64167f00a1b2"), "studio": newStudio(s, "00e0db4cf0de", "8L21385D98DAFC")},
			map[string]string{"vvx": r.vvx, "studio": r.studio}, r.debug); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() { cancel(); work.Wait() })
	r.wait("the devices are up", func() bool {
		a, b, c := r.try("GET", "https://"+r.vvx+"/", "", ""), r.try("GET", "https://"+r.studio+"/", "", ""), r.try("GET", "http://"+r.debug+"/state", "", "")
		return a.code == 200 && b.code == 200 && c.code == 200
	})
	return r
}

type answer struct {
	code   int
	text   string
	header http.Header
}

func (r *room) try(method, url, body, authorization string, header ...string) answer {
	q, err := http.NewRequestWithContext(r.t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	if user, password, ok := strings.Cut(authorization, ":"); ok {
		q.SetBasicAuth(user, password)
	}
	for i := 0; i < len(header); i += 2 {
		q.Header.Set(header[i], header[i+1])
	}
	resp, err := r.client.Do(q)
	if err != nil {
		return answer{text: err.Error()}
	}
	defer func() { _ = resp.Body.Close() }()
	b, _ := io.ReadAll(resp.Body)
	return answer{resp.StatusCode, string(b), resp.Header}
}

func (r *room) wait(what string, ok func() bool) {
	r.t.Helper()
	for range 500 {
		if ok() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	r.t.Fatal("never: " + what)
}

// phone asks the VVX, and returns the API's status.
func (r *room) phone(path, body string) (code int, status, text string) {
	method := "GET"
	if body != "" {
		method = "POST"
	}
	a := r.try(method, "https://"+r.vvx+"/api/v1/"+path, body, "Polycom:hall")
	var s struct{ Status string }
	_ = json.Unmarshal([]byte(a.text), &s)
	return a.code, s.Status, a.text
}

type told struct {
	Server, User   string
	Changed        []string
	Written        []string
	WrongPasswords int
	Lockouts       int
	Restarts       int
	InCall, Locked bool
	Screens        []string
	Values         map[string]string
}

func (r *room) state(device string) told {
	var out map[string]told
	if err := json.Unmarshal([]byte(r.try("GET", "http://"+r.debug+"/state", "", "").text), &out); err != nil {
		r.t.Fatal(err)
	}
	return out[device]
}

func order(server string) string {
	b, _ := json.Marshal(map[string]any{"data": map[string]string{
		"device.set": "1", "device.prov.serverType": "3", "device.prov.serverType.set": "1", "device.dhcp.bootSrvUseOpt": "2", "device.dhcp.bootSrvUseOpt.set": "1",
		"device.prov.serverName": server, "device.prov.serverName.set": "1", "device.prov.user": "acme", "device.prov.user.set": "1",
		"device.prov.password": "pair & more", "device.prov.password.set": "1"}})
	return string(b)
}

func TestTheVVXIsMovedAndFetchesWithItsPair(t *testing.T) {
	d := newDepot(t)
	r := open(t, d, settings{})
	if code, status, text := r.phone("mgmt/device/info", ""); code != 200 || status != "2000" || !strings.Contains(text, "64167f00a1b2") {
		t.Fatalf("%d %s", code, text)
	}
	if _, status, _ := r.phone("mgmt/config/set", `{"data":{"up.headsetMode":1}}`); status != "4000" {
		t.Errorf("a number: %s", status)
	}
	if _, status, _ := r.phone("mgmt/config/set", order(d.URL+"/p/")); status != "2000" {
		t.Fatal(status)
	}
	r.wait("it fetches", func() bool {
		return d.heard("GET /p/all.cfg acme FileTransport PolycomVVX-VVX_350-UA/5.9.3.2857 Type/Application") && d.heard("PUT /p/64167f00a1b2-app.log acme")
	})
	for _, want := range []string{"GET /p/64167f00a1b2.cfg  ", "GET /p/64167f00a1b2.cfg acme", "GET /p/000000000000.cfg acme FileTransport PolycomVVX-VVX_350-UA/5.9.8.5760 Type/Updater", "GET /p/64167f00a1b2-web.cfg acme"} {
		if !d.heard(want) {
			t.Errorf("it did not ask %q", want)
		}
	}
	r.wait("it is up again", func() bool { code, _, _ := r.phone("mgmt/device/info", ""); return code == 200 })
	s := r.state("vvx")
	a7 := []string{"device.dhcp.bootSrvUseOpt", "device.prov.password", "device.prov.serverName", "device.prov.serverType", "device.prov.user"}
	if !reflect.DeepEqual(s.Changed, a7) || !reflect.DeepEqual(s.Written, a7) || s.Restarts != 1 || s.User != "acme" || s.Values["up.headsetMode"] != "0" {
		t.Errorf("%+v", s)
	}
	if _, status, _ := r.phone("mgmt/config/set", `{"data":{"up.headsetMode":"1"}}`); status != "2000" {
		t.Error(status)
	}
	if _, _, text := r.phone("mgmt/config/get", `{"data":["up.headsetMode","device.prov.password"]}`); !strings.Contains(text, `"up.headsetMode":{"Source":"web","Value":"1"}`) || strings.Contains(text, "pair") {
		t.Errorf("read back: %s", text)
	}
	r.journal.mu.Lock()
	defer r.journal.mu.Unlock()
	if strings.Contains(r.events.String(), "pair") || !strings.Contains(r.events.String(), "all.cfg 200") {
		t.Errorf("the journal holds the password, or not what was fetched: %s", r.events)
	}
}

func TestGatesAndUnknownNames(t *testing.T) {
	r := open(t, newDepot(t), settings{})
	if _, status, _ := r.phone("mgmt/config/set", `{"data":{"device.prov.user":"x","device.prov.user.set":"1"}}`); status != "2000" || len(r.state("vvx").Changed) != 0 {
		t.Errorf("%s %+v", status, r.state("vvx"))
	}
	if _, status, _ := r.phone("mgmt/config/set", `{"data":{"up.headsetMode":"1","device.prov.usr":"x"}}`); status != "4000" || len(r.state("vvx").Changed) != 0 {
		t.Errorf("%s %+v", status, r.state("vvx"))
	}
}

// session logs in at the Studio.
func (r *room) session(password string) (answer, string) {
	a := r.try("POST", "https://"+r.studio+"/rest/session", `{"user":"admin","password":"`+password+`","action":"Login"}`, "")
	cookie := ""
	if a.header != nil {
		cookie, _, _ = strings.Cut(a.header.Get("Set-Cookie"), ";")
	}
	return a, cookie
}

func TestTheStudioIsMovedWithoutARestart(t *testing.T) {
	d := newDepot(t)
	r := open(t, d, settings{})
	if a, _ := r.session("guess"); a.code != 401 {
		t.Errorf("a wrong password: %d", a.code)
	}
	a, cookie := r.session("hall")
	if a.code != 200 || cookie == "" {
		t.Fatalf("%d %s", a.code, a.text)
	}
	if a := r.try("POST", "https://"+r.studio+"/rest/session", `{"user":"admin","password":"hall","action":"Login"}`, "", "Cookie", cookie); a.code != 400 || !strings.Contains(a.text, "SessionAlreadyActive") {
		t.Errorf("twice: %d %s", a.code, a.text)
	}
	const at = `{"name":"management.provisioning.`
	a = r.try("POST", "https://"+r.studio+"/rest/config", `{"vars":[`+at+`enabled","value":"True"},`+at+`authtype","value":"Basic"},`+at+`server","value":"`+d.URL+`/p"},`+at+`user","value":"acme"},`+
		at+`password","value":"pair & more"},{"name":"device.prov.user","value":"x"}]}`, "", "Cookie", cookie)
	if strings.Count(a.text, `"NOERROR"`) != 5 || !strings.Contains(a.text, `"rebootNeeded":false`) || !strings.Contains(a.text, "NOSUCHNAME") {
		t.Errorf("%s", a.text)
	}
	r.wait("it fetches", func() bool {
		return d.heard("GET /p/all.cfg acme FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application 8L21385D98DAFC/00e0db4cf0de/127.83.1.2 127.83.1.2")
	})
	r.wait("it takes the room's name from the file", func() bool { return r.state("studio").Values["room.name"] == "Oslo" })
	s := r.state("studio")
	if len(s.Written) != 5 || len(s.Changed) != 6 || s.Restarts != 0 || s.User != "acme" || s.WrongPasswords != 1 {
		t.Errorf("%+v", s)
	}
}

func TestACallKeepsTheVVXUp(t *testing.T) {
	d := newDepot(t)
	r := open(t, d, settings{inCall: time.Hour})
	if _, status, _ := r.phone("callctrl/callStatus", ""); status != "2000" {
		t.Errorf("%s", status)
	}
	r.phone("mgmt/config/set", order(d.URL+"/p/"))
	time.Sleep(300 * time.Millisecond)
	if s := r.state("vvx"); s.Restarts != 0 || !s.InCall {
		t.Errorf("%+v", s)
	}
	r.try("POST", "http://"+r.debug+"/call?device=vvx&on=false", "", "")
	r.wait("it restarts", func() bool { return d.heard("GET /p/all.cfg acme") })
}

func TestTooManyWrongPasswordsLock(t *testing.T) {
	r := open(t, newDepot(t), settings{wrong: true, lockAfter: 3, lockFor: time.Minute})
	for i, want := range []int{401, 401, 403, 403} {
		if code, _, _ := r.phone("mgmt/device/info", ""); code != want {
			t.Errorf("try %d: %d", i+1, code)
		}
		if a, _ := r.session("hall"); a.code != want {
			t.Errorf("try %d at the Studio: %d", i+1, a.code)
		}
	}
	for _, name := range []string{"vvx", "studio"} {
		if s := r.state(name); s.WrongPasswords != 3 || s.Lockouts != 1 || !s.Locked {
			t.Errorf("%+v", s)
		}
	}
}

func TestTheFactorysPasswordIsOfNoUse(t *testing.T) {
	r := open(t, newDepot(t), settings{factory: true})
	a := r.try("GET", "https://"+r.vvx+"/api/v1/mgmt/device/info", "", "Polycom:456")
	if a.code != 200 || !strings.Contains(a.text, `"4010"`) {
		t.Errorf("%d %s", a.code, a.text)
	}
	if a, _ := r.session("8L21385D98DAFC"); a.code != 200 {
		t.Errorf("the Studio's is its serial number: %d", a.code)
	}
}

func TestAForeignServerIsNamed(t *testing.T) {
	r := open(t, newDepot(t), settings{foreign: "https://other.example/prov"})
	if _, _, text := r.phone("mgmt/config/get", `{"data":["device.prov.serverName"]}`); !strings.Contains(text, "other.example") {
		t.Errorf("%s", text)
	}
	_, cookie := r.session("hall")
	if a := r.try("POST", "https://"+r.studio+"/rest/config", `{"names":["management.provisioning.server"]}`, "", "Cookie", cookie); !strings.Contains(a.text, "other.example") {
		t.Errorf("%s", a.text)
	}
}

func TestPushShowsAMessage(t *testing.T) {
	r := open(t, newDepot(t), settings{pushUser: "bell", pushPass: "ring"})
	const kind, body = "application/x-com-polycom-spipx", `<PolycomIPPhone><Data priority="Critical"><h1>PIN</h1> 4711</Data></PolycomIPPhone>`
	a := r.try("POST", "https://"+r.vvx+"/push", body, "", "Content-Type", kind)
	if a.code != 401 {
		t.Fatal(a.code)
	}
	said := map[string]string{}
	for _, m := range piece.FindAllStringSubmatch(strings.TrimPrefix(a.header.Get("WWW-Authenticate"), "Digest "), -1) {
		said[m[1]] = m[2]
	}
	a = r.try("POST", "https://"+r.vvx+"/push", body, "", "Content-Type", kind, "Authorization", answerDigest(said["nonce"], "bell", "ring"))
	if s := r.state("vvx"); a.code != 200 || len(s.Screens) != 1 || s.Screens[0] != "PIN 4711" {
		t.Errorf("%d %+v", a.code, s)
	}
}

// TestTheBinaryRefusesNonsense covers what stands before live.
func TestTheBinaryRefusesNonsense(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "root.pem")
	if err := os.WriteFile(empty, pem.EncodeToMemory(&pem.Block{Type: "NOTHING"}), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{"nothing to be": nil, "an unknown flag": {"--fax"}, "no certificate": {"--vvx", "127.0.0.1:0", "--root", empty}, "no file": {"--vvx", "127.0.0.1:0", "--root", "/none"}} {
		if err := run(args, io.Discard); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
