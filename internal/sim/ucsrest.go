package sim

import (
	"encoding/json"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// The statuses of UC Software's REST API, in the body of a 200.
const (
	restOK              = 2000
	restInvalid         = 4000
	restBusy            = 4001
	restNotAllowed      = 4003
	restNotSupported    = 4004
	restNoCall          = 4007
	restTooLarge        = 4009
	restDefaultPassword = 4010
	restBadRequest      = 4400
	restForbidden       = 4403
)

const (
	factoryPassword = "456"
	ucsAdmin        = "Polycom"
	adminSetting    = "device.auth.localAdminPassword"
)

// furnish: somebody has set an administrator's password and switched REST on, at
// the phone's web page.
func (p *ucs) furnish(o LAN, m Temper) {
	flash := maps.Clone(p.flash)
	flash[adminSetting] = o.Password
	switch {
	case m.DefaultPassword:
		flash[adminSetting] = factoryPassword
	case m.OtherPassword:
		flash[adminSetting] = "nobody-knows-" + p.d.id.MAC
	}
	if m.Foreign != "" {
		p.dhcp = ""
		flash["device.prov.serverName"], flash["device.prov.serverType"] = m.Foreign, "HTTPS"
		flash["device.dhcp.bootSrvUseOpt"], flash["device.prov.user"], flash["device.prov.password"] = "Static", "other", "other"
		if strings.HasPrefix(m.Foreign, "http://") {
			flash["device.prov.serverType"] = "HTTP"
		}
	}
	p.flash = flash
	own := map[string]string{"apps.restapi.enabled": "1"}
	if m.NoREST {
		own["apps.restapi.enabled"] = "0"
	}
	if o.ActionURI {
		own["apps.restapi.sipNotify.enabled"] = "1"
	}
	if o.PushUser != "" {
		own["apps.push.username"], own["apps.push.password"], own["apps.push.messageType"] = o.PushUser, o.PushPassword, "5"
	}
	p.layers.own = own
}

func (p *ucs) admin() string { return p.flash[adminSetting] }

// serve is the phone's HTTPS port: REST, /push, and web pages that are of no use here.
func (p *ucs) serve(l *lan, w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/push":
		l.push(w, r)
		return
	case !strings.HasPrefix(r.URL.Path, "/api/"):
		if r.URL.Path == "/" || r.URL.Path == "/index.htm" {
			page(w, http.StatusOK, htmlPage)
		} else {
			page(w, http.StatusNotFound, "<html><body>404 Not Found</body></html>")
		}
		return
	}
	if v, _ := l.d.Setting("apps.restapi.enabled"); !truth(v) {
		page(w, http.StatusForbidden, "<html><body>403 Forbidden</body></html>")
		return
	}
	user, password, sent := r.BasicAuth()
	if !sent {
		w.Header().Set("WWW-Authenticate", `Basic realm="Polycom SIP"`)
		page(w, http.StatusUnauthorized, "<html><body>401 Unauthorized</body></html>")
		return
	}
	switch l.try(user, ucsAdmin, password) {
	case lockedOut:
		l.rest(w, http.StatusForbidden, restForbidden, nil)
		return
	case refused:
		w.Header().Set("WWW-Authenticate", `Basic realm="Polycom SIP"`)
		page(w, http.StatusUnauthorized, "<html><body>401 Unauthorized</body></html>")
		return
	}
	if password == factoryPassword && !l.mood.Impostor {
		l.rest(w, http.StatusOK, restDefaultPassword, nil)
		return
	}
	p.answer(l, w, r)
}

// rest answers with a status and, when there is one, data.
func (l *lan) rest(w http.ResponseWriter, code, status int, data any) {
	out := map[string]any{"Status": strconv.Itoa(status)}
	if l.d.fleet.o.LAN.NumericStatus {
		out["Status"] = status
	}
	if data != nil {
		out["data"] = data
	}
	writeJSON(w, code, out)
}

// answer is what the API can do. Every question costs a look at the State and
// no lock, so that a phone that polls still answers.
func (p *ucs) answer(l *lan, w http.ResponseWriter, r *http.Request) {
	ok := func(data any) { l.rest(w, http.StatusOK, restOK, data) }
	say := func(status int) { l.rest(w, http.StatusOK, status, nil) }
	version, what, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/api/"), "/")
	gets := map[string]func(){
		"mgmt/device/info":  func() { ok(p.info(l, version)) },
		"mgmt/network/info": func() { ok(p.network(l)) },
		"mgmt/device/stats": func() {
			ok(map[string]any{"CPU": map[string]string{"Current": "7", "Average": "5"}, "Memory": map[string]string{"Total": "248000000", "Used": "141000000"}})
		},
		"mgmt/device/runningConfig": func() { ok(p.running()) },
		"mgmt/lineInfo":             func() { ok([]any{}) },
		"callctrl/callStatus": func() {
			if !l.inCall() {
				say(restNoCall)
				return
			}
			ok(map[string]string{"CallHandle": "0x1", "CallState": "Connected", "Type": "Outgoing", "Protocol": "SIP", "DurationInSeconds": "61"})
		},
	}
	posts := map[string]func(){
		"mgmt/config/get":          func() { p.configGet(l, w, r) },
		"mgmt/config/set":          func() { p.configSet(l, w, r) },
		"mgmt/safeRestart":         func() { say(restOK); l.after(restart) },
		"mgmt/safeReboot":          func() { say(restOK); l.after(reboot) },
		"mgmt/updateConfiguration": func() { say(restOK); l.after(done) },
		"mgmt/configReset":         func() { say(p.reset(l, r, false)) },
		"mgmt/factoryReset":        func() { say(p.reset(l, r, true)) },
	}
	get, post := gets[what], posts[what]
	switch {
	case version != "v1" && version != "v2" || get == nil && post == nil:
		l.rest(w, http.StatusNotFound, restNotSupported, nil)
	case get != nil && r.Method == http.MethodGet:
		get()
	case post != nil && r.Method == http.MethodPost:
		post()
	default:
		l.rest(w, http.StatusMethodNotAllowed, restBadRequest, nil)
	}
}

// info has its numbers as strings. What v1 says is from memory of the family; v2 was seen.
func (p *ucs) info(l *lan, version string) any {
	id, state := p.d.id, "AppStateMenu" // the words are from memory
	if l.inCall() {
		state = "AppStateCall"
	}
	up := time.Since(l.d.fleet.start)
	if version == "v1" {
		return map[string]any{
			"DeviceVendor": "Polycom", "DeviceType": "HardwareEndpoint", "ModelNumber": id.Model.Name, "MACAddress": id.MAC, "IPV4Address": id.IP,
			"FirmwareRelease": p.firmware, "UpTimeSinceLastReboot": up.Truncate(time.Second).String(), "AttachedHardware": map[string]any{"EM": []any{}},
		}
	}
	return map[string]any{
		"DeviceType": "HardwareEndpoint", "ModelNumber": id.Model.Name, "MACAddress": id.MAC, "IPAddress": id.IP,
		"Firmware": map[string]string{"Application": p.firmware + " 02-Jul-19 06:14", "Updater": id.Model.Updater, "BootBlock": "3.0.6.0098 (48830-001)"},
		"UpTime":   map[string]string{"Days": strconv.Itoa(int(up.Hours()) / 24), "Hours": strconv.Itoa(int(up.Hours()) % 24), "Minutes": strconv.Itoa(int(up.Minutes()) % 60), "Seconds": strconv.Itoa(int(up.Seconds()) % 60)},
		"AppState": state, "ReadyToUse": "True", "AttachedHardware": map[string]any{"EM": []any{}, "Camera": "False"},
	}
}

// network: that it names the provisioning server is from memory.
func (p *ucs) network(l *lan) any {
	s := l.d.State()
	scheme, _, _ := strings.Cut(s.Base, "://")
	return map[string]string{
		"IPV4Address": p.d.id.IP, "SubnetMask": "255.255.255.0", "DHCP": "enabled", "VLANID": "", "LLDP": "enabled",
		"ProvServerAddress": s.Base, "ProvServerType": strings.ToUpper(scheme), "ProvServerUser": s.User,
	}
}

// running is what differs from the defaults, secrets left out.
func (p *ucs) running() map[string]string {
	out := map[string]string{}
	look := p.d.State()
	for _, n := range look.names() {
		if v, ok := look.Setting(n); ok && !secretName(n) {
			out[n] = v
		}
	}
	return out
}

// configGet: what it says of a name it does not know is unknown; here it refuses the request.
func (p *ucs) configGet(l *lan, w http.ResponseWriter, r *http.Request) {
	var q struct {
		Data []string `json:"data"`
	}
	status := restOK
	switch err := readJSON(r, &q); {
	case err != nil || len(q.Data) == 0:
		status = restBadRequest
	case len(q.Data) > l.d.fleet.o.LAN.MaxParameters:
		status = restTooLarge
	}
	out, s := map[string]any{}, l.d.State()
	for _, n := range q.Data {
		if !ucsKnows(n) {
			status = restInvalid
			break
		}
		value, source := s.sourced(n)
		if secretName(n) { // never exported; by what it stands in for one is unknown
			value = ""
		}
		out[n] = map[string]string{"Value": value, "Source": source}
	}
	if status != restOK {
		l.rest(w, http.StatusOK, status, nil)
		return
	}
	l.rest(w, http.StatusOK, restOK, out)
}

func (p *ucs) configSet(l *lan, w http.ResponseWriter, r *http.Request) {
	say := func(status int) { l.rest(w, http.StatusOK, status, nil) }
	var q struct {
		Data map[string]json.RawMessage `json:"data"`
	}
	if err := readJSON(r, &q); err != nil || len(q.Data) == 0 {
		say(restBadRequest)
		return
	}
	set := make(map[string]string, len(q.Data))
	for n, raw := range q.Data {
		var v string
		if json.Unmarshal(raw, &v) != nil {
			say(restInvalid) // a number that is not in quotes, say
			return
		}
		set[n] = v
	}
	if l.mood.Impostor {
		l.wrote(ungated(set)...)
		say(restOK)
		return
	}
	if !l.hold(r.Context()) {
		say(restBusy)
		return
	}
	what, status, wrote := p.put(l, set)
	if status == restOK {
		l.wrote(wrote...)
		l.d.publish(l.d.State().Phase, l.d.State().Problem)
	}
	l.d.mu.Unlock()
	say(status)
	if what != done {
		l.after(what)
	}
}

// reset forgets what was set at the phone; a factory reset forgets flash too. In a
// call it is refused. What exactly configReset keeps is unknown: here everything
// that is in no file and not in flash goes, the switch of the REST API too.
func (p *ucs) reset(l *lan, r *http.Request, factory bool) int {
	if l.inCall() {
		return restBusy
	}
	if l.mood.Impostor {
		return restOK
	}
	if !l.hold(r.Context()) {
		return restBusy
	}
	defer l.d.mu.Unlock()
	p.layers.own = nil
	if factory {
		p.flash = map[string]string{adminSetting: factoryPassword}
		p.layers = ucsLayers{suffix: p.layers.suffix}
		p.master = nil
	}
	l.after(reboot)
	return restOK
}
