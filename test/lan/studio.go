package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"sync"
	"time"
)

// A studio is a Studio X30 with PolyOS 3.10: REST with sessions and a result for
// each variable, no gates, and no restart to move to another server.
type studio struct {
	*body
	serial string
	began  time.Time

	own      sync.Mutex
	vars     map[string]string // by the names of REST
	files    map[string]string // by the names of files
	first    map[string]string
	sessions map[string]time.Time
	wake     chan struct{} // something about provisioning was written
}

const studioFirmware = "3.10.0_362035"

func newStudio(s settings, mac, serial string) *studio {
	p := &studio{body: newBody(s, "studio", mac, serial), serial: serial, began: time.Now(), files: map[string]string{}, sessions: map[string]time.Time{}, wake: make(chan struct{}, 1)}
	p.vars = map[string]string{
		"management.provisioning.enabled": "False", "management.provisioning.authtype": "NTLM", "management.provisioning.server": "", "management.provisioning.user": "",
		"management.provisioning.password": "", "management.provisioning.domain": "", "system.info.systemname": "Huddle", "room.name": "", "location.language": "english",
		"audio.volume.speakervolume": "50", "comm.callpreference.h239enable": "True", "comm.callsetting.callfeatures.maxtimeincall": "8_hours",
	}
	if s.foreign != "" {
		p.vars["management.provisioning.enabled"], p.vars["management.provisioning.server"] = "True", s.foreign
	}
	p.first = maps.Clone(p.vars)
	return p
}

// fileNames are the names of files for what REST calls otherwise.
var fileNames = map[string]string{"device.local.deviceName": "system.info.systemname", "device.local.roomName": "room.name", "device.local.language": "location.language",
	"voice.volume.speaker": "audio.volume.speakervolume", "call.h239.enable": "comm.callpreference.h239enable", "call.maxTimeInCall": "comm.callsetting.callfeatures.maxtimeincall",
	"device.prov.serverName": "management.provisioning.server", "device.prov.user": "management.provisioning.user", "device.prov.password": "management.provisioning.password"}

func (p *studio) run(ctx context.Context, address string) error {
	ctx, cancel := context.WithCancel(ctx)
	var work sync.WaitGroup
	defer work.Wait()
	defer cancel()
	work.Go(func() {
		for {
			select {
			case <-p.wake:
			case <-ctx.Done():
				return
			}
			if pause(ctx, 100*time.Millisecond) == nil { // for more of it
				p.pull(ctx)
			}
		}
	})
	return p.serve(ctx, address, p, func(ctx context.Context) {
		p.own.Lock()
		clear(p.sessions)
		p.own.Unlock()
		p.pull(ctx)
	})
}

func (p *studio) state() map[string]any {
	p.own.Lock()
	now, values := maps.Clone(p.vars), maps.Clone(p.files)
	p.own.Unlock()
	out := p.common(p.first, now)
	out["server"], out["user"], out["serial"] = now["management.provisioning.server"], now["management.provisioning.user"], p.serial
	delete(now, "management.provisioning.password")
	delete(values, "device.prov.password")
	maps.Copy(values, now)
	out["values"] = values
	return out
}

// pull fetches, when it is to and can: it knows no NTLM server. A server that the
// files name is gone to in the same pull.
func (p *studio) pull(ctx context.Context) {
	for range 4 {
		p.own.Lock()
		v := maps.Clone(p.vars)
		p.own.Unlock()
		base := v["management.provisioning.server"]
		if v["management.provisioning.enabled"] != "True" || v["management.provisioning.authtype"] != "Basic" || base == "" || base == p.s.foreign {
			return
		}
		if !strings.Contains(base, "://") {
			base = "https://" + base
		}
		if err := p.from(ctx, base, v["management.provisioning.user"], v["management.provisioning.password"]); err != nil {
			p.note("pull", err.Error())
			return
		}
		p.own.Lock()
		moved := p.vars["management.provisioning.server"] != v["management.provisioning.server"] || p.vars["management.provisioning.user"] != v["management.provisioning.user"] ||
			p.vars["management.provisioning.password"] != v["management.provisioning.password"]
		p.own.Unlock()
		if !moved {
			return
		}
	}
}

func (p *studio) from(ctx context.Context, base, user, password string) error {
	v, err := p.visit(base, user, password, "FileTransport G_SERIES-PolyStudioX30-UA/"+studioFirmware+" Type/Application", "X-Device", p.serial+"/"+p.mac+"/"+p.ip)
	if err != nil {
		return err
	}
	defer v.close()
	names, err := v.master(ctx, p.mac, p.serial)
	if err != nil {
		return err
	}
	read, err := v.merged(ctx, names)
	if err != nil {
		return err
	}
	p.own.Lock()
	defer p.own.Unlock()
	p.files = read
	vars := maps.Clone(p.vars)
	for file, rest := range fileNames {
		if value, ok := read[file]; ok && value != "" && value != "REMOVED_SECURE_CONTENT" {
			vars[rest] = value
		}
	}
	p.vars = vars
	return nil
}

func (p *studio) json(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}

func (p *studio) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.count("requests")
	r.Body = http.MaxBytesReader(w, r.Body, 1<<16)
	path, ok := strings.CutPrefix(r.URL.Path, "/rest/")
	if !ok {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte("<html><head><title>Studio X30</title></head></html>"))
		return
	}
	path = strings.TrimPrefix(path, "v1.0/")
	if path == "session" {
		p.door(w, r)
		return
	}
	if !p.inside(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	switch r.Method + " " + path {
	case "GET system":
		state := "READY"
		if p.inCall() {
			state = "IN_CALL"
		}
		version, build, _ := strings.Cut(studioFirmware, "_")
		p.own.Lock()
		name := p.vars["system.info.systemname"]
		p.own.Unlock()
		p.json(w, 200, map[string]any{"model": "Studio X30", "serialNumber": p.serial, "softwareVersion": version, "build": build, "systemName": name,
			"state": state, "rebootNeeded": false, "uptime": int(time.Since(p.began).Seconds()), "lanStatus": map[string]string{"state": "UP", "address": p.ip}})
	case "GET system/status":
		p.json(w, 200, []map[string]any{{"name": "system.status.provisioning", "langtag": "PROVISIONING", "stateList": []string{"up"}}})
	case "POST config":
		p.config(w, r)
	case "GET provisioning/config":
		p.own.Lock()
		defer p.own.Unlock()
		w.Header().Set("Content-Type", "text/xml")
		fmt.Fprintf(w, "<PHONE_CONFIG><ALL device.prov.serverName=%q device.prov.user=%q device.prov.password=\"REMOVED_SECURE_CONTENT\"/></PHONE_CONFIG>",
			p.vars["management.provisioning.server"], p.vars["management.provisioning.user"])
	case "POST system/reboot":
		p.json(w, 200, map[string]bool{"success": true})
		p.again("rest")
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

func (p *studio) inside(r *http.Request) bool {
	c, err := r.Cookie("session_id")
	if err != nil {
		return false
	}
	p.own.Lock()
	defer p.own.Unlock()
	return time.Now().Before(p.sessions[c.Value])
}

// door is where sessions begin and end.
func (p *studio) door(w http.ResponseWriter, r *http.Request) {
	var q struct{ User, Password, Action string }
	if r.Method == http.MethodDelete {
		q.Action = "Logout"
	} else if err := json.NewDecoder(r.Body).Decode(&q); err != nil && !errors.Is(err, http.ErrBodyNotAllowed) {
		p.json(w, http.StatusBadRequest, map[string]bool{"success": false})
		return
	}
	if q.Action == "Logout" {
		if c, err := r.Cookie("session_id"); err == nil {
			p.own.Lock()
			delete(p.sessions, c.Value)
			p.own.Unlock()
		}
		p.json(w, 200, map[string]bool{"success": true})
		return
	}
	if p.inside(r) {
		p.json(w, http.StatusBadRequest, map[string]any{"success": false, "reason": "SessionAlreadyActive"})
		return
	}
	if code := p.knock(q.User, "admin", q.Password); code != 200 || q.Action != "Login" {
		p.json(w, max(code, http.StatusBadRequest), map[string]any{"success": false})
		return
	}
	id := make([]byte, 12)
	_, _ = rand.Read(id)
	key := hex.EncodeToString(id)
	p.own.Lock()
	p.sessions[key] = time.Now().Add(30 * time.Minute)
	p.own.Unlock()
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: key, Path: "/rest", Secure: true, HttpOnly: true})
	p.json(w, 200, map[string]any{"success": true, "session": map[string]string{"sessionId": key}, "loginStatus": map[string]string{"loginResult": "OK"}})
}

// config reads by names, or writes: each variable succeeds or fails for itself.
func (p *studio) config(w http.ResponseWriter, r *http.Request) {
	type one struct {
		Name      string `json:"name"`
		Value     string `json:"value,omitempty"`
		Requested string `json:"requestedValue,omitempty"`
		Result    string `json:"result"`
	}
	var q struct {
		Names []string
		Vars  []struct{ Name, Value string }
	}
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil || len(q.Names)+len(q.Vars) == 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	out, wake, wrote := []one{}, false, []string{}
	p.own.Lock()
	vars := maps.Clone(p.vars)
	for _, n := range q.Names {
		v, ok := vars[n]
		switch {
		case n == "system.network.wired.ethernet.macaddress":
			out = append(out, one{Name: n, Value: p.mac, Result: "NOERROR"})
		case !ok:
			out = append(out, one{Name: n, Result: "NOSUCHNAME"})
		case strings.HasSuffix(n, "password"):
			out = append(out, one{Name: n, Result: "NOERROR"})
		default:
			out = append(out, one{Name: n, Value: v, Result: "NOERROR"})
		}
	}
	for _, v := range q.Vars {
		a := one{Name: v.Name, Requested: v.Value, Result: "NOERROR"}
		switch old, ok := vars[v.Name]; {
		case !ok:
			a.Result = "NOSUCHNAME"
		case v.Name == "management.provisioning.authtype" && v.Value != "Basic" && v.Value != "NTLM", v.Name == "management.provisioning.enabled" && v.Value != "True" && v.Value != "False":
			a.Result = "BADVALUE"
		default:
			vars[v.Name] = v.Value
			wrote = append(wrote, v.Name)
			wake = wake || old != v.Value && strings.HasPrefix(v.Name, "management.")
		}
		out = append(out, a)
	}
	p.vars = vars
	p.own.Unlock()
	p.wrote(wrote...)
	if len(wrote) > 0 {
		p.note("set", strings.Join(wrote, " "))
	}
	answer := map[string]any{"vars": out}
	if len(q.Vars) > 0 {
		answer["rebootNeeded"] = false
	}
	p.json(w, 200, answer)
	if wake {
		select {
		case p.wake <- struct{}{}:
		default:
		}
	}
}
