package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A vvx is a VVX 350 with UC Software 5.9.3: REST with the status in the body,
// settings of the device behind two gates, and files by <mac>.cfg.
type vvx struct {
	*body
	began time.Time

	own    sync.Mutex        // of what follows
	flash  map[string]string // device.*
	web    map[string]string // set at the phone
	files  map[string]string // what its last boot read
	first  map[string]string // flash and web as it came
	screen []string
	nonces map[string]bool
	wrongP int // wrong passwords at /push
}

const vvxFirmware, vvxUpdater = "5.9.3.2857", "5.9.8.5760"

func newVVX(s settings, mac string) *vvx {
	p := &vvx{body: newBody(s, "vvx", mac, "456"), began: time.Now(), nonces: map[string]bool{}, files: map[string]string{}}
	p.flash = map[string]string{"device.auth.localAdminPassword": p.password, "device.prov.serverType": "FTP", "device.dhcp.bootSrvUseOpt": "CustomAndDefault",
		"device.prov.serverName": "", "device.prov.user": "PlcmSpIp", "device.prov.password": "PlcmSpIp", "device.prov.ztpEnabled": "1"}
	if s.foreign != "" {
		p.flash["device.prov.serverName"], p.flash["device.dhcp.bootSrvUseOpt"], p.flash["device.prov.serverType"] = s.foreign, "Static", "HTTPS"
	}
	p.web = map[string]string{"apps.restapi.enabled": "1", "apps.push.username": s.pushUser, "apps.push.password": s.pushPass, "apps.push.messageType": "5"}
	p.first = p.all()
	return p
}

func (p *vvx) all() map[string]string {
	out := maps.Clone(p.flash)
	maps.Copy(out, p.web)
	return out
}

func (p *vvx) run(ctx context.Context, address string) error {
	return p.serve(ctx, address, p, p.boot)
}

func (p *vvx) state() map[string]any {
	p.own.Lock()
	now, screens, wrong := p.all(), append([]string{}, p.screen...), p.wrongP
	server, user := p.flash["device.prov.serverName"], p.flash["device.prov.user"]
	values := maps.Clone(p.files)
	p.own.Unlock()
	maps.Copy(values, now)
	delete(values, "device.prov.password")
	delete(values, "device.auth.localAdminPassword")
	delete(values, "apps.push.password")
	out := p.common(p.first, now)
	out["server"], out["user"], out["screens"], out["wrongPush"], out["values"] = server, user, screens, wrong, values
	return out
}

// boot is what happens between power and the open port: the updater, then the
// application, and once more when a file has changed what is in flash. Without a
// server of its own there is nothing to ask; DHCP names none here.
func (p *vvx) boot(ctx context.Context) {
	for range 4 {
		changed, err := p.once(ctx)
		if err != nil {
			p.note("boot", "goes on with what it has: "+err.Error())
		}
		if !changed || err != nil {
			break
		}
		p.count("restarts")
		p.note("restart", "a file changed flash")
	}
	p.own.Lock()
	password := p.flash["device.auth.localAdminPassword"]
	p.own.Unlock()
	p.mu.Lock()
	p.password = password
	p.mu.Unlock()
}

func (p *vvx) where() (base, user, password string) {
	p.own.Lock()
	defer p.own.Unlock()
	base = p.flash["device.prov.serverName"]
	if base == "" || p.flash["device.dhcp.bootSrvUseOpt"] != "Static" || base == p.s.foreign {
		return "", "", ""
	}
	if !strings.Contains(base, "://") {
		base = strings.ToLower(p.flash["device.prov.serverType"]) + "://" + base
	}
	return base, p.flash["device.prov.user"], p.flash["device.prov.password"]
}

func (p *vvx) once(ctx context.Context) (changed bool, err error) {
	base, user, password := p.where()
	if base == "" {
		return false, nil
	}
	agent := "FileTransport PolycomVVX-VVX_350-UA/%s Type/%s"
	up, err := p.visit(base, user, password, fmt.Sprintf(agent, vvxUpdater, "Updater"))
	if err != nil {
		return false, err
	}
	defer up.close()
	if _, err := up.master(ctx, p.mac); err != nil {
		return false, err
	}
	up.put(ctx, p.mac+"-boot.log", "boot\n")
	app, err := p.visit(base, user, password, fmt.Sprintf(agent, vvxFirmware, "Application"))
	if err != nil {
		return false, err
	}
	defer app.close()
	names, err := app.master(ctx, p.mac)
	if err != nil {
		return false, err
	}
	read, err := app.merged(ctx, names)
	if err != nil {
		return false, err
	}
	for _, f := range []string{p.mac + "-phone.cfg", p.mac + "-web.cfg", "000000000000-license.cfg"} {
		if _, err := app.get(ctx, f); err != nil && !errors.Is(err, errAbsent) {
			return false, err
		}
	}
	app.put(ctx, p.mac+"-app.log", "started\n")
	p.own.Lock()
	defer p.own.Unlock()
	p.files = read
	flash := maps.Clone(p.flash)
	if yes(read["device.set"]) {
		through(read, flash)
	}
	changed = !maps.Equal(flash, p.flash)
	p.flash = flash
	return changed, nil
}

func yes(v string) bool { return v == "1" || v == "true" }

var spelled = map[string]map[string]string{
	"device.prov.serverType":    {"0": "FTP", "1": "TFTP", "2": "HTTP", "3": "HTTPS", "4": "FTPS"},
	"device.dhcp.bootSrvUseOpt": {"0": "Default", "1": "Custom", "2": "Static", "3": "CustomAndDefault"},
}

// spell turns a number into its word, and refuses what is neither.
func spell(name, v string) (string, bool) {
	words, ok := spelled[name]
	if !ok {
		return v, true
	}
	for n, w := range words {
		if v == n || v == w {
			return w, true
		}
	}
	return "", false
}

// through lets device.* into flash whose own gate is open.
func through(from, flash map[string]string) (names []string) {
	for n, v := range from {
		if !strings.HasPrefix(n, "device.") || strings.HasSuffix(n, ".set") || !yes(from[n+".set"]) {
			continue
		}
		if v, ok := spell(n, v); ok {
			flash[n] = v
			names = append(names, n)
		}
	}
	return names
}

// poll looks for changed files, as updateConfiguration asks it to.
func (p *vvx) poll(ctx context.Context) {
	base, user, password := p.where()
	if base == "" {
		return
	}
	v, err := p.visit(base, user, password, "FileTransport PolycomVVX-VVX_350-UA/"+vvxFirmware+" Type/Application")
	if err != nil {
		return
	}
	defer v.close()
	names, err := v.master(ctx, p.mac)
	if err != nil {
		return
	}
	read, err := v.merged(ctx, names)
	if err != nil {
		return
	}
	p.own.Lock()
	same := maps.Equal(read, p.files)
	p.own.Unlock()
	if !same {
		p.again("files have changed")
	}
}

func (p *vvx) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.count("requests")
	r.Body = http.MaxBytesReader(w, r.Body, 1<<16)
	if r.URL.Path == "/push" {
		p.push(w, r)
		return
	}
	path, isAPI := strings.CutPrefix(r.URL.Path, "/api/")
	if !isAPI {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, "<html><head><title>Polycom - Configuration Utility</title></head></html>")
		return
	}
	user, password, _ := r.BasicAuth()
	if user == "" {
		w.Header().Set("WWW-Authenticate", `Basic realm="phone"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if code := p.knock(user, "Polycom", password); code != http.StatusOK {
		w.WriteHeader(code)
		return
	}
	if password == "456" {
		p.say(w, "4010", nil)
		return
	}
	p.api(w, r, path)
}

// say answers as the API does: the status is in the body, as a string.
func (p *vvx) say(w http.ResponseWriter, status string, data any) {
	w.Header().Set("Content-Type", "application/json")
	out := map[string]any{"Status": status}
	if data != nil {
		out["data"] = data
	}
	_ = json.NewEncoder(w).Encode(out)
}

func (p *vvx) api(w http.ResponseWriter, r *http.Request, path string) {
	switch r.Method + " " + path {
	case "GET v1/mgmt/device/info", "GET v2/mgmt/device/info":
		state := "AppStateMenu"
		if p.inCall() {
			state = "AppStateCall"
		}
		up := time.Since(p.began)
		p.say(w, "2000", map[string]any{"DeviceType": "HardwareEndpoint", "ModelNumber": "VVX 350", "MACAddress": p.mac, "IPAddress": p.ip,
			"Firmware": map[string]string{"Application": vvxFirmware + " 02-Jul-19 06:14", "Updater": vvxUpdater, "BootBlock": "3.0.6.0098 (48830-001)"},
			"UpTime":   map[string]string{"Days": strconv.Itoa(int(up.Hours() / 24)), "Hours": strconv.Itoa(int(up.Hours()) % 24)}, "AppState": state, "ReadyToUse": "True",
			"AttachedHardware": map[string]any{"EM": []string{}, "Camera": "False"}})
	case "GET v1/mgmt/network/info":
		p.say(w, "2000", map[string]string{"IPV4Address": p.ip, "SubnetMask": "255.0.0.0", "DHCP": "enabled", "DefaultGateway": "127.0.0.254"})
	case "GET v1/callctrl/callStatus":
		if !p.inCall() {
			p.say(w, "4007", nil)
			return
		}
		p.say(w, "2000", map[string]string{"CallState": "Connected", "Type": "Incoming"})
	case "POST v1/mgmt/config/get":
		p.get(w, r)
	case "POST v1/mgmt/config/set":
		p.set(w, r)
	case "POST v1/mgmt/safeRestart", "POST v1/mgmt/safeReboot":
		p.say(w, "2000", nil)
		p.again(path)
	case "POST v1/mgmt/updateConfiguration":
		p.say(w, "2000", nil)
		go p.poll(context.WithoutCancel(r.Context()))
	default:
		w.WriteHeader(http.StatusNotFound)
		p.say(w, "4004", nil)
	}
}

var device = regexp.MustCompile(`^device\.(prov\.(serverName|serverType|user|password|ztpEnabled|tagSerialNo|upgradeServer)|dhcp\.(bootSrvUseOpt|bootSrvOpt|enabled)|auth\.localAdminPassword|sntp\.(serverName|gmtOffset)|sec\.TLS\.customCaCert[12])(\.set)?$|^device\.set$`)

var others = regexp.MustCompile(`^(up|lcl|tcpIpApp|prov\.polling|log|call|reg\.[0-9]+|feature|dialplan|voice|tone|sec|voIpProt|powerSaving|apps\.push|httpd|softkey|bg|homeScreen|nat|msg|dir|lineKey)\.`)

func (p *vvx) get(w http.ResponseWriter, r *http.Request) {
	var q struct{ Data []string }
	if json.NewDecoder(r.Body).Decode(&q) != nil || len(q.Data) == 0 {
		p.say(w, "4400", nil)
		return
	}
	p.own.Lock()
	defer p.own.Unlock()
	out := map[string]map[string]string{}
	for _, n := range q.Data {
		if !device.MatchString(n) && !others.MatchString(n) && n != "apps.restapi.enabled" {
			p.say(w, "4000", nil)
			return
		}
		value, source := "", "default"
		for _, layer := range []struct {
			from   map[string]string
			source string
		}{{p.files, "config"}, {p.web, "web"}, {p.flash, "device"}} { // the last wins
			if v, ok := layer.from[n]; ok && (layer.source != "config" || !strings.HasPrefix(n, "device.")) {
				value, source = v, layer.source
			}
		}
		if strings.Contains(strings.ToLower(n), "password") {
			value = ""
		}
		out[n] = map[string]string{"Value": value, "Source": source}
	}
	p.say(w, "2000", out)
}

func (p *vvx) set(w http.ResponseWriter, r *http.Request) {
	var q struct{ Data map[string]any }
	if json.NewDecoder(r.Body).Decode(&q) != nil || len(q.Data) == 0 {
		p.say(w, "4400", nil)
		return
	}
	set := map[string]string{}
	for n, v := range q.Data {
		text, ok := v.(string)
		if !ok || !device.MatchString(n) && !others.MatchString(n) {
			p.say(w, "4000", nil)
			return
		}
		if _, ok := spell(n, text); !ok {
			p.say(w, "4000", nil)
			return
		}
		set[n] = text
	}
	p.own.Lock()
	flash, web := maps.Clone(p.flash), maps.Clone(p.web)
	var names []string
	if yes(set["device.set"]) {
		names = through(set, flash)
	}
	restart := !maps.Equal(flash, p.flash)
	for n, v := range set {
		if !strings.HasPrefix(n, "device.") {
			restart = restart || strings.HasPrefix(n, "reg.") && web[n] != v
			web[n] = v
			names = append(names, n)
		}
	}
	p.flash, p.web = flash, web
	p.own.Unlock()
	p.wrote(names...)
	p.note("set", strings.Join(names, " "))
	p.say(w, "2000", nil)
	if restart {
		p.again("settings")
	}
}
