package phone_test

import (
	"crypto/tls"
	"encoding/json"
	"maps"
	"net/http"
	"net/netip"
	"sync"
	"testing"

	"muster/internal/fleet"
	"muster/internal/gateway/phone"
)

// A polyDevice is a video device with PolyOS, as far as its REST API goes.
type polyDevice struct {
	t    testing.TB
	at   netip.AddrPort
	cert tls.Certificate
	as   func(tls.Certificate)

	mu       sync.Mutex
	mac      string
	serial   string
	password string
	state    string
	config   map[string]string
	refuse   map[string]string // results of what it does not take, by REST name
	unknown  map[string]bool
	active   int // HTTP status of SessionAlreadyActive
	always   http.HandlerFunc
	noCookie bool // it tells its session in the body alone
	single   bool // it takes one setting at a time
	reboot   bool // it needs one for what is written
	locks    int  // after so many wrong passwords

	wrongs   int
	sessions map[string]bool
	asked    []string
	writes   []map[string]string
}

func newPoly(t testing.TB, change ...func(*polyDevice)) *polyDevice {
	t.Helper()
	p := &polyDevice{t: t, mac: theMAC, serial: "8L21385D98DAFC", password: thePass, state: "READY", locks: 10, sessions: map[string]bool{}, refuse: map[string]string{}, unknown: map[string]bool{},
		config: map[string]string{"management.provisioning.enabled": "True", "management.provisioning.authtype": "NTLM", "management.provisioning.server": "https://old.example/", "management.provisioning.user": "before", "management.provisioning.password": "was",
			"system.info.systemname": "Board Room", "room.name": "Board", "audio.volume.speakervolume": "5"}}
	for _, c := range change {
		c(p)
	}
	p.cert = selfSigned(t, "device")
	p.at, p.as = serve(t, p.cert, p.serve)
	return p
}

func (p *polyDevice) target(t testing.TB) phone.Target {
	return phone.Target{MAC: mac(t, theMAC), Family: fleet.PolyOS, Address: p.at, Serial: "8L21385D98DAFC"}
}

func (p *polyDevice) say(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

func (p *polyDevice) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked = append(p.asked, r.Method+" "+r.URL.Path)
	if p.always != nil {
		p.always(w, r)
		return
	}
	var in struct {
		User, Password, Action string
		Names                  []string
		Vars                   []struct{ Name, Value string }
	}
	_ = json.NewDecoder(r.Body).Decode(&in)
	if r.URL.Path == "/rest/session" && in.Action == "Login" {
		p.login(w, in.User, in.Password)
		return
	}
	c, err := r.Cookie("session_id")
	if r.URL.Path[:6] == "/rest/" && (err != nil || !p.sessions[c.Value]) {
		w.WriteHeader(401)
		return
	}
	switch r.Method + " " + r.URL.Path {
	case "POST /rest/session":
		delete(p.sessions, c.Value)
		p.say(w, 200, map[string]any{"success": true})
	case "GET /rest/system":
		p.say(w, 200, map[string]any{"model": "Studio X30", "serialNumber": p.serial, "softwareVersion": "3.10.0", "build": "362035", "state": p.state, "rebootNeeded": false, "uptime": 7})
	case "POST /rest/system/reboot":
		p.say(w, 200, map[string]any{"success": true})
	case "POST /rest/config":
		var vars []map[string]any
		for _, n := range in.Names {
			v, ok := p.config[n]
			if n == "system.network.wired.ethernet.macaddress" {
				v, ok = p.mac, p.mac != ""
			}
			if !ok || p.unknown[n] {
				vars = append(vars, map[string]any{"name": n, "value": nil, "result": "INVALID_NAME"})
				continue
			}
			if n == "management.provisioning.password" {
				p.t.Error("the device is asked for the password")
			}
			vars = append(vars, map[string]any{"name": n, "value": v, "result": "NOERROR"})
		}
		wrote := map[string]string{}
		for _, v := range in.Vars {
			result := "NOERROR"
			if p.single && len(in.Vars) > 1 {
				result = "TOO_MANY"
			} else if _, ok := p.config[v.Name]; !ok || p.unknown[v.Name] {
				result = "INVALID_NAME"
			} else if p.refuse[v.Name] != "" && (p.refuse[v.Name] != "INVALID_VALUE" || v.Value != p.config[v.Name]) {
				result = p.refuse[v.Name]
			} else {
				p.config[v.Name], wrote[v.Name] = v.Value, v.Value
			}
			vars = append(vars, map[string]any{"name": v.Name, "requestedValue": v.Value, "result": result})
		}
		if len(in.Vars) > 0 {
			p.writes = append(p.writes, wrote)
		}
		p.say(w, 200, map[string]any{"vars": vars, "rebootNeeded": p.reboot && len(in.Vars) > 0})
	default:
		http.NotFound(w, r)
	}
}

func (p *polyDevice) login(w http.ResponseWriter, user, password string) {
	switch {
	case p.active != 0:
		p.say(w, p.active, map[string]any{"success": false, "reason": "SessionAlreadyActive"})
		return
	case p.wrongs >= p.locks:
		p.say(w, 403, map[string]any{"success": false, "loginStatus": map[string]any{"isLocked": true}, "reason": "AccountLocked"})
		return
	case user != "admin" || password != p.password:
		p.wrongs++
		p.say(w, 401, map[string]any{"success": false, "loginStatus": map[string]any{"failedLogins": p.wrongs}})
		return
	}
	p.wrongs = 0
	p.sessions["s1"] = true
	if !p.noCookie {
		http.SetCookie(w, &http.Cookie{Name: "session_id", Value: "s1", Path: "/rest", HttpOnly: true, Secure: true})
	}
	p.say(w, 200, map[string]any{"success": true, "session": map[string]any{"sessionId": "s1"}, "loginStatus": map[string]any{"failedLogins": 0}})
}

func (p *polyDevice) locked(f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f()
}

func (p *polyDevice) has() map[string]string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.config)
}
