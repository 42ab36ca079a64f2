package phone_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/icholy/digest"

	"muster/internal/fleet"
	"muster/internal/gateway/phone"
	"muster/internal/secret"
)

const (
	theMAC   = "64167f3959ca"
	anotherM = "64167f000002"
	thePass  = "7410-site"
)

// quiet is what servers say of clients that hang up.
var quiet = log.New(io.Discard, "", 0)

func mac(t testing.TB, s string) fleet.MAC {
	t.Helper()
	m, err := fleet.ParseMAC(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// selfSigned is a certificate as phones make them for themselves.
func selfSigned(t testing.TB, name string) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	serial, _ := rand.Int(rand.Reader, big.NewInt(1<<62))
	tpl := &x509.Certificate{SerialNumber: serial, Subject: pkix.Name{CommonName: name}, NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1, 0)} // long expired, as theirs
	der, err := x509.CreateCertificate(rand.Reader, tpl, tpl, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func sum(c tls.Certificate) string {
	s := sha256.Sum256(c.Certificate[0])
	return hex.EncodeToString(s[:])
}

// serve answers by TLS as h does; the address and a switch to another certificate.
func serve(t testing.TB, cert tls.Certificate, h http.HandlerFunc) (netip.AddrPort, func(tls.Certificate)) {
	t.Helper()
	var mu sync.Mutex
	now := cert
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = quiet
	s.TLS = &tls.Config{GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) {
		mu.Lock()
		defer mu.Unlock()
		return &tls.Config{Certificates: []tls.Certificate{now}}, nil
	}}
	s.StartTLS()
	t.Cleanup(s.Close)
	return netip.MustParseAddrPort(s.Listener.Addr().String()), func(c tls.Certificate) {
		mu.Lock()
		defer mu.Unlock()
		now = c
	}
}

// A ucsPhone is a phone with UC Software, as far as its REST API and /push go. Its fields are
// its temper; they are changed with its lock held.
type ucsPhone struct {
	t    testing.TB
	at   netip.AddrPort
	cert tls.Certificate
	as   func(tls.Certificate)

	mu       sync.Mutex
	mac      string
	password string
	config   map[string]string
	source   map[string]string
	calls    string           // data of callStatus; empty: 4007
	appState string           //
	old      bool             // no v2, and v1 names things otherwise
	number   bool             // Status is a number
	status   int              // of every answer, when not 0
	always   http.HandlerFunc // in place of everything
	unknown  map[string]bool  // settings it does not know
	half     bool             // it takes those that it knows and answers 4000
	silent   bool             // it takes those that it knows and answers 2000
	many     int              // settings that it takes at once; 0: any
	bare     bool             // and its gates each alone
	words    bool             // it knows no numbers for words
	restarts bool             // it hangs up after a write
	flash    bool             // device.* are in use after a restart only

	allWrongs int // and those before a right one too
	wrongs    int
	asked     []string // method and path
	proofs    int      // requests with a password
	sets      []map[string]string
	pushes    []string
	noRestart bool
	stale     bool   // the first answer to a challenge comes too late
	pushWord  string // password of push
	away      bool
}

func newUCS(t testing.TB, change ...func(*ucsPhone)) *ucsPhone {
	t.Helper()
	p := &ucsPhone{t: t, mac: theMAC, password: thePass, appState: "AppStateMenu", source: map[string]string{}, unknown: map[string]bool{},
		config: map[string]string{"device.prov.serverName": "old.example", "device.prov.serverType": "2", "device.dhcp.bootSrvUseOpt": "3", "device.prov.user": "before", "lcl.ml.lang": "", "up.oneTouchVoiceMail": "1"}}
	for _, c := range change {
		c(p)
	}
	p.cert = selfSigned(t, "phone")
	p.at, p.as = serve(t, p.cert, p.serve)
	return p
}

func (p *ucsPhone) target(t testing.TB) phone.Target {
	return phone.Target{MAC: mac(t, theMAC), Family: fleet.UCS, Address: p.at}
}

func (p *ucsPhone) said(w http.ResponseWriter, status int, data any) {
	if p.status != 0 {
		status, data = p.status, nil
	}
	out := map[string]any{"Status": status}
	if !p.number {
		out["Status"] = plainNumber(status)
	}
	if data != nil {
		out["data"] = data
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out)
}

func plainNumber(n int) string { b, _ := json.Marshal(n); return string(b) }

func (p *ucsPhone) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked = append(p.asked, r.Method+" "+r.URL.Path)
	if r.Header.Get("Authorization") != "" {
		p.proofs++
	}
	if p.away {
		panic(http.ErrAbortHandler)
	}
	if p.always != nil {
		p.always(w, r)
		return
	}
	if r.URL.Path == "/push" {
		p.push(w, r)
		return
	}
	user, pass, ok := r.BasicAuth()
	if !ok || user != "Polycom" || pass != p.password {
		if ok {
			p.wrongs++
			p.allWrongs++
		}
		w.Header().Set("WWW-Authenticate", `Basic realm="phone"`)
		w.WriteHeader(401)
		return
	}
	p.wrongs = 0
	if pass == "456" {
		p.said(w, 4010, nil)
		return
	}
	var in struct{ Data json.RawMessage }
	_ = json.NewDecoder(r.Body).Decode(&in)
	switch r.Method + " " + r.URL.Path {
	case "GET /api/v2/mgmt/device/info":
		if p.old {
			http.NotFound(w, r)
			return
		}
		p.said(w, 2000, map[string]any{"ModelNumber": "VVX 350", "MACAddress": p.mac, "Firmware": map[string]string{"Application": "6.4.2.1234 02-Jul-23 06:14", "Updater": "6.4.2.1"}, "AppState": p.appState})
	case "GET /api/v1/mgmt/device/info":
		p.said(w, 2000, map[string]any{"ModelNumber": "VVX 350", "MACAddress": strings.ToUpper(p.mac), "FirmwareRelease": "5.9.3.2857"})
	case "GET /api/v1/mgmt/network/info":
		p.said(w, 2000, map[string]any{})
	case "GET /api/v2/webCallControl/callStatus", "GET /api/v1/webCallControl/callStatus":
		switch {
		case p.old && strings.Contains(r.URL.Path, "v2"):
			http.NotFound(w, r)
		case p.calls == "":
			p.said(w, 4007, nil)
		default:
			p.said(w, 2000, json.RawMessage(p.calls))
		}
	case "POST /api/v1/mgmt/config/get":
		p.get(w, in.Data)
	case "POST /api/v1/mgmt/config/set":
		p.set(w, in.Data)
	case "POST /api/v1/mgmt/safeRestart":
		if p.noRestart {
			http.NotFound(w, r)
			return
		}
		p.said(w, 2000, nil)
	case "POST /api/v1/mgmt/updateConfiguration", "POST /api/v1/mgmt/configReset":
		p.said(w, 2000, nil)
	default:
		http.NotFound(w, r)
	}
}

func (p *ucsPhone) get(w http.ResponseWriter, data json.RawMessage) {
	var names []string
	_ = json.Unmarshal(data, &names)
	out := map[string]any{}
	for _, n := range names {
		if strings.Contains(strings.ToLower(n), "password") {
			p.t.Errorf("the phone is asked for %s", n)
		}
		if p.unknown[n] && !p.silent {
			p.said(w, 4000, nil)
			return
		}
		if v, ok := p.config[n]; ok {
			source := p.source[n]
			if source == "" {
				source = "config"
			}
			out[n] = map[string]string{"Value": v, "Source": source}
		}
	}
	if p.many > 0 && len(names) > p.many {
		p.said(w, 4009, nil)
		return
	}
	p.said(w, 2000, out)
}

func (p *ucsPhone) set(w http.ResponseWriter, data json.RawMessage) {
	values := map[string]string{}
	if err := json.Unmarshal(data, &values); err != nil {
		p.t.Errorf("settings are texts: %s", data)
	}
	p.sets = append(p.sets, values)
	count := 0
	for n := range values {
		if p.bare || !strings.HasSuffix(n, ".set") {
			count++
		}
	}
	if p.many > 0 && count > p.many {
		p.said(w, 4009, nil)
		return
	}
	bad := false
	for n, v := range values {
		bad = bad || p.unknown[n] || p.words && (n == "device.prov.serverType" || n == "device.dhcp.bootSrvUseOpt") && strings.ContainsAny(v, "0123456789")
	}
	if bad && !p.half && !p.silent {
		p.said(w, 4000, nil)
		return
	}
	for n, v := range values {
		device := strings.HasPrefix(n, "device.") && !strings.HasSuffix(n, ".set")
		if p.unknown[n] || p.flash && device || device && !p.bare && (values["device.set"] != "1" || values[n+".set"] != "1") {
			continue
		}
		p.config[n] = v
	}
	if p.restarts {
		p.away = true
	}
	if bad && p.half {
		p.said(w, 4000, nil)
		return
	}
	p.said(w, 2000, nil)
}

// locked runs f with the phone's lock held.
func (p *ucsPhone) locked(f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f()
}

func (p *ucsPhone) has() map[string]string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.config)
}

func (p *ucsPhone) wasAsked(what string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Contains(p.asked, what)
}

func login(password string) phone.Login {
	return phone.Login{Password: secret.New(password), Revision: 1}
}

// credentials are what an order of Auto-Sync carries for UC Software.
func credentials() map[string]string {
	return map[string]string{"device.set": "1",
		"device.prov.serverName": "https://prov.example/p/k/?a=1&b=\"2\"", "device.prov.serverName.set": "1",
		"device.prov.user": "new", "device.prov.user.set": "1", "device.prov.password": `p:@/,"'<&>\ü`, "device.prov.password.set": "1",
		"device.prov.serverType": "HTTPS", "device.prov.serverType.set": "1", "device.dhcp.bootSrvUseOpt": "Static", "device.dhcp.bootSrvUseOpt.set": "1"}
}

// push is /push, behind Digest.
func (p *ucsPhone) push(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	c, err := digest.ParseCredentials(r.Header.Get("Authorization"))
	if err == nil && p.stale {
		p.stale = false
		w.Header().Set("WWW-Authenticate", `Digest realm="push", nonce="n2", qop="auth", algorithm=md5, stale=true`)
		w.WriteHeader(401)
		return
	}
	if err == nil {
		want, derr := digest.Digest(&digest.Challenge{Realm: "push", Nonce: c.Nonce, QOP: []string{"auth"}, Algorithm: "MD5"},
			digest.Options{Method: r.Method, URI: r.URL.RequestURI(), Count: c.Nc, Cnonce: c.Cnonce, Username: "push", Password: p.pushWord})
		if derr == nil && c.Username == "push" && want.Response == c.Response {
			p.pushes = append(p.pushes, r.Header.Get("Content-Type")+" "+string(body))
			return
		}
		p.wrongs++
	}
	w.Header().Add("WWW-Authenticate", `Basic realm="push"`)
	w.Header().Add("WWW-Authenticate", `Digest realm="push", nonce="n1", qop="auth", algorithm=MD5`)
	w.WriteHeader(401)
}
