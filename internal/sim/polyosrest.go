package sim

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/xml"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

const polyAdmin = "admin"

// restNames are the settings by the names of the REST API, which are not those of
// files; where a file's name is known it stands beside. No other name was found.
var restNames = map[string]string{
	"system.info.systemname": "device.local.deviceName", "room.name": "device.local.roomName", "location.language": "device.local.language",
	"audio.volume.speakervolume": "voice.volume.speaker", "comm.callpreference.h239enable": "call.h239.enable",
	"comm.callsetting.callfeatures.maxtimeincall": "call.maxTimeInCall", "comm.callsetting.debug.sipdebug": "log.feature.sipTrace.enable",
	"comm.nics.sipnic.sipusername": "", "comm.nics.h323nic.h323name": "", "comm.nics.h323nic.h323extension": "",
	"management.provisioning.enabled": "", "management.provisioning.authtype": "", "management.provisioning.server": "device.prov.serverName",
	"management.provisioning.user": "device.prov.user", "management.provisioning.password": "device.prov.password", "management.provisioning.domain": "",
}

// furnish: somebody has set an administrator's password; new, it is the serial number.
func (p *polyOS) furnish(o LAN, m Temper) {
	p.password = o.Password
	switch {
	case m.DefaultPassword:
		p.password = p.d.id.Serial
	case m.OtherPassword:
		p.password = "nobody-knows-" + p.d.id.MAC
	}
	enabled := "False"
	if p.at.base != "" {
		enabled = "True"
	}
	p.own = map[string]string{"management.provisioning.enabled": enabled, "management.provisioning.authtype": "Basic", "management.provisioning.domain": ""}
}

// admin: the names of the two settings are of the vendor's schema; which counts
// from afar depends on a third.
func (p *polyOS) admin() string {
	look := p.view()
	for _, n := range []string{"sec.auth.admin.password", "sec.auth.admin.room.password"} {
		if v, ok := look(n); ok && v != "" && v != "REMOVED_SECURE_CONTENT" {
			return v
		}
	}
	return p.password
}

func (p *polyOS) serve(l *lan, w http.ResponseWriter, r *http.Request) {
	what, ok := strings.CutPrefix(strings.TrimSuffix(r.URL.Path, "/"), "/rest/")
	switch {
	case r.URL.Path == "/":
		page(w, http.StatusOK, htmlPage)
		return
	case !ok || l.mood.NoREST:
		page(w, http.StatusNotFound, "<html><body>404 Not Found</body></html>")
		return
	}
	what = strings.TrimPrefix(strings.TrimPrefix(what, "current/"), "v1.0/")
	if what == "session" {
		p.session(l, w, r)
		return
	}
	if !l.session(r) {
		writeJSON(w, http.StatusUnauthorized, map[string]any{"success": false, "reason": "NotAuthenticated"})
		return
	}
	switch r.Method + " " + what {
	case "GET system":
		writeJSON(w, http.StatusOK, p.system(l))
	case "GET system/status":
		state := "up"
		if l.d.State().Phase == Stranded {
			state = "down"
		}
		var out []any
		for _, n := range []string{"provisioning", "globaldirectory", "ipnetwork", "camera", "audio"} {
			s := "up"
			if n == "provisioning" {
				s = state
			}
			out = append(out, map[string]any{"name": "system.status." + n, "langtag": strings.ToUpper(n), "stateList": []string{s}})
		}
		writeJSON(w, http.StatusOK, out)
	case "POST config":
		p.restConfig(l, w, r)
	case "GET provisioning/config":
		p.export(l, w)
	case "POST system/reboot":
		var q struct {
			Action string `json:"action"`
		}
		if err := readJSON(r, &q); err != nil || q.Action != "reboot" {
			writeJSON(w, http.StatusBadRequest, map[string]any{"success": false, "reason": "BadAction"})
			return
		}
		writeJSON(w, http.StatusOK, map[string]any{"success": true})
		l.after(reboot)
	default:
		writeJSON(w, http.StatusNotFound, map[string]any{"success": false, "reason": "NotFound"})
	}
}

func (p *polyOS) system(l *lan) any {
	name, _ := l.d.Setting("device.local.deviceName")
	state := "READY"
	if l.inCall() {
		state = "IN_CALL"
	}
	version, build, _ := strings.Cut(p.firmware, "_")
	return map[string]any{
		"model": p.d.id.Model.Name, "serialNumber": p.d.id.Serial, "softwareVersion": version, "build": build, "systemName": name, "state": state,
		"rebootNeeded": false, "uptime": int(time.Since(l.d.fleet.start).Seconds()), "lanStatus": map[string]any{"address": p.d.id.IP, "macAddress": p.d.id.MAC},
	}
}

// session logs in and out. A login from within a session is refused: with 400 by
// the 3.x releases, with 412 by later ones (which release does which is inferred).
func (p *polyOS) session(l *lan, w http.ResponseWriter, r *http.Request) {
	var q struct {
		User     string `json:"user"`
		Password string `json:"password"`
		Action   string `json:"action"`
	}
	out := r.Method == http.MethodDelete
	if !out {
		if err := readJSON(r, &q); err != nil || r.Method != http.MethodPost || q.Action != "Login" && q.Action != "Logout" {
			writeJSON(w, http.StatusBadRequest, map[string]any{"success": false, "reason": "BadRequest"})
			return
		}
		out = q.Action == "Logout"
	}
	inside := l.session(r)
	switch {
	case out:
		if c, err := r.Cookie("session_id"); err == nil {
			l.mu.Lock()
			delete(l.sessions, c.Value)
			l.mu.Unlock()
		}
		writeJSON(w, http.StatusOK, map[string]any{"success": true})
		return
	case inside:
		status := http.StatusPreconditionFailed
		if strings.HasPrefix(p.firmware, "3.") {
			status = http.StatusBadRequest
		}
		writeJSON(w, status, map[string]any{"success": false, "reason": "SessionAlreadyActive"})
		return
	}
	switch l.try(q.User, polyAdmin, q.Password) {
	case lockedOut:
		writeJSON(w, http.StatusForbidden, map[string]any{"success": false, "reason": "PortLocked"})
		return
	case refused:
		writeJSON(w, http.StatusUnauthorized, map[string]any{"success": false, "reason": "LoginFailed", "loginStatus": map[string]any{"loginResult": "FAILED"}})
		return
	}
	b := make([]byte, 16)
	_, _ = rand.Read(b)
	id := hex.EncodeToString(b)
	l.mu.Lock()
	now := time.Now()
	for k, until := range l.sessions { // what nobody logged out of
		if now.After(until) {
			delete(l.sessions, k)
		}
	}
	l.sessions[id] = now.Add(l.d.fleet.o.LAN.SessionLife)
	l.mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Path: "/", Secure: true, HttpOnly: true})
	writeJSON(w, http.StatusOK, map[string]any{
		"success": true, "session": map[string]any{"sessionId": id, "userId": polyAdmin, "role": "ADMIN"},
		"loginStatus": map[string]any{"loginResult": "NORMALCREDENTIAL", "failedLogins": 0},
	})
}

// session reports whether the request comes from within one that lives.
func (l *lan) session(r *http.Request) bool {
	c, err := r.Cookie("session_id")
	if err != nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	until, ok := l.sessions[c.Value]
	if ok && time.Now().After(until) {
		delete(l.sessions, c.Value)
		return false
	}
	return ok
}

// A restVar is a setting in rest/config, asked for, told or wished.
type restVar struct {
	Name      string  `json:"name"`
	Value     *string `json:"value,omitempty"`
	Requested *string `json:"requestedValue,omitempty"`
	Result    string  `json:"result"`
}

const (
	noError = "NOERROR"
	// What stands in place of it is unknown.
	noSuchVar = "UNKNOWN_VARIABLE"
	badValue  = "INVALID_VALUE"
)

func (p *polyOS) restConfig(l *lan, w http.ResponseWriter, r *http.Request) {
	var q struct {
		Names []string  `json:"names"`
		Vars  []restVar `json:"vars"`
	}
	if err := readJSON(r, &q); err != nil || (len(q.Names) == 0) == (len(q.Vars) == 0) {
		writeJSON(w, http.StatusBadRequest, map[string]any{"success": false, "reason": "BadRequest"})
		return
	}
	if !l.hold(r.Context()) {
		writeJSON(w, http.StatusServiceUnavailable, map[string]any{"success": false, "reason": "Busy"})
		return
	}
	defer l.d.mu.Unlock()
	if len(q.Names) > 0 {
		out := make([]restVar, 0, len(q.Names))
		for _, n := range q.Names {
			v, ok := p.restValue(n)
			if !ok {
				out = append(out, restVar{Name: n, Result: noSuchVar})
				continue
			}
			out = append(out, restVar{Name: n, Value: &v, Result: noError})
		}
		writeJSON(w, http.StatusOK, map[string]any{"vars": out})
		return
	}
	moved, wrote := p.restSet(l, q.Vars)
	writeJSON(w, http.StatusOK, map[string]any{"vars": q.Vars, "rebootNeeded": false})
	if len(wrote) > 0 {
		l.wrote(wrote...)
		l.d.publish(l.d.State().Phase, l.d.State().Problem)
	}
	if moved && !l.mood.Impostor {
		l.after(done)
	}
}

// restValue is under d.mu. The password of the pair is not told.
func (p *polyOS) restValue(name string) (string, bool) {
	file, known := restNames[name]
	switch {
	case name == "system.network.wired.ethernet.macaddress":
		return p.d.id.MAC, true
	case !known:
		return "", false
	case name == "management.provisioning.password":
		return "", true
	}
	if file != "" {
		v, _ := p.view()(file)
		return v, true
	}
	return p.own[name], true
}

// restSet takes each variable for itself and writes its result into it.
func (p *polyOS) restSet(l *lan, vars []restVar) (moved bool, wrote []string) {
	was, own := p.place(), maps.Clone(p.own)
	if l.mood.Single && len(vars) > 1 {
		for i := range vars {
			vars[i].Requested, vars[i].Value, vars[i].Result = vars[i].Value, nil, "TOO_MANY"
		}
		return false, nil
	}
	for i := range vars {
		v := &vars[i]
		value := v.Value
		v.Requested, v.Value, v.Result = value, nil, noError
		file, known := restNames[v.Name]
		switch {
		case !known, l.mood.RefusesHalf && refusesName(v.Name):
			v.Result = noSuchVar
			continue
		case value == nil:
			v.Result = badValue
			continue
		}
		switch v.Name {
		case "management.provisioning.enabled":
			if !strings.EqualFold(*value, "true") && !strings.EqualFold(*value, "false") {
				v.Result = badValue
				continue
			}
			own[v.Name] = *value
		case "management.provisioning.authtype":
			if *value != "Basic" && *value != "NTLM" {
				v.Result = badValue
				continue
			}
			own[v.Name] = *value
		case "management.provisioning.server":
			if u, err := url.Parse(*value); err != nil || u.Scheme != "" && u.Host == "" {
				v.Result = badValue
				continue
			}
			p.at.base = *value
			if !strings.Contains(*value, "://") {
				p.at.base = "https://" + *value
			}
		case "management.provisioning.user":
			p.at.user = *value
		case "management.provisioning.password":
			p.at.password = *value
		case "audio.volume.speakervolume":
			if n, err := strconv.Atoi(*value); err != nil || n < 0 || n > 100 {
				v.Result = badValue
				continue
			}
			own[file] = *value
		default:
			if file == "" {
				file = v.Name
			}
			own[file] = *value
		}
		wrote = append(wrote, v.Name)
	}
	p.own = own
	return !p.place().same(was), wrote
}

// export is the whole configuration as a file, secrets hidden.
func (p *polyOS) export(l *lan, w http.ResponseWriter) {
	if !l.hold(l.ctx) {
		writeJSON(w, http.StatusServiceUnavailable, map[string]any{"success": false, "reason": "Busy"})
		return
	}
	look, names := p.view(), map[string]struct{}{"device.prov.serverName": {}, "device.prov.user": {}, "device.prov.password": {}}
	for _, c := range p.config {
		for n := range c.values {
			names[n] = struct{}{}
		}
	}
	for n := range p.own {
		if !strings.HasPrefix(n, "management.") && !strings.HasPrefix(n, "comm.") {
			names[n] = struct{}{}
		}
	}
	l.d.mu.Unlock()
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<PHONE_CONFIG><ALL")
	for _, n := range slices.Sorted(maps.Keys(names)) {
		v, _ := look(n)
		if secretName(n) {
			v = "REMOVED_SECURE_CONTENT"
		}
		b.WriteString("\n " + n + `="`)
		_ = xml.EscapeText(&b, []byte(v))
		b.WriteByte('"')
	}
	b.WriteString("/></PHONE_CONFIG>\n")
	w.Header().Set("Content-Type", "text/xml")
	_, _ = w.Write([]byte(b.String()))
}
