package sim_test

import (
	"bufio"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"muster/internal/sim"
)

// digest answers a challenge by the letter of RFC 2617.
func digest(challenge, method, uri, user, password string) string {
	p := map[string]string{}
	for _, m := range part.FindAllStringSubmatch(challenge, -1) {
		p[m[1]] = m[2] + m[3]
	}
	h := func(v string) string { b := md5.Sum([]byte(v)); return hex.EncodeToString(b[:]) }
	response := h(h(user+":"+p["realm"]+":"+password) + ":" + p["nonce"] + ":00000001:c0ffee:auth:" + h(method+":"+uri))
	return fmt.Sprintf(`Digest username="%s", realm="%s", nonce="%s", uri="%s", qop=auth, nc=00000001, cnonce="c0ffee", response="%s"`,
		user, p["realm"], p["nonce"], uri, response)
}

// push sends a message as a gateway would: it is challenged once.
func (a *admin) push(user, password, body string) int {
	a.t.Helper()
	const kind = "application/x-com-polycom-spipx"
	code, _, h := a.send("POST", "/push", kind, body)
	if code != 401 {
		return code
	}
	code, _, _ = a.send("POST", "/push", kind, body, "Authorization", digest(h.Get("WWW-Authenticate"), "POST", "/push", user, password))
	return code
}

func TestAPINIsShownByPush(t *testing.T) {
	o := newOffice(t, "127.81.4.0/24", sim.Options{LAN: &sim.LAN{PushUser: "bell", PushPassword: "ring"}}, "VVX 450")
	a, d := o.admin(0, ""), o.device(0)
	data := func(s string) string {
		return `<PolycomIPPhone><Data priority="Critical">` + s + `</Data></PolycomIPPhone>`
	}
	for name, c := range map[string]struct{ body, screen string }{
		"markup as it is":  {data(`<h1>PIN</h1><p>4711 0815</p>`), "PIN 4711 0815"},
		"markup escaped":   {data(`&lt;h1&gt;PIN&lt;/h1&gt; 1234`), "PIN 1234"},
		"markup in CDATA":  {data(`<![CDATA[<b>PIN</b> <br>99887766]]>`), "PIN 99887766"},
		"a prologue first": {`<?xml version="1.0"?>` + data(`Hello &amp; goodbye`), "Hello & goodbye"},
	} {
		if code := a.push("bell", "ring", c.body); code != 200 || d.Screen() != c.screen {
			t.Errorf("%s: %d, the screen shows %q", name, code, d.Screen())
		}
	}
	shown := d.Screen()
	if code := a.push("bell", "wrong", data("no")); code != 401 || d.Screen() != shown || d.LAN().WrongPush != 1 || d.LAN().WrongPasswords != 0 {
		t.Errorf("a wrong password: %d %q %+v", code, d.Screen(), d.LAN())
	}
	_, _, h := a.send("POST", "/push", "application/x-com-polycom-spipx", data("once"))
	proof := digest(h.Get("WWW-Authenticate"), "POST", "/push", "bell", "ring")
	for i, want := range []int{200, 401} {
		if code, _, _ := a.send("POST", "/push", "application/x-com-polycom-spipx", data("once"), "Authorization", proof); code != want {
			t.Errorf("one proof, time %d: %d", i+1, code)
		}
	}
	shown = d.Screen()
	if code := a.push("bell", "ring", "<PolycomIPPhone>"); code != 400 {
		t.Errorf("half a message: %d", code)
	}
	if code, _, _ := a.send("POST", "/push", "text/xml", data("x"), "Authorization", "Basic YmVsbDpyaW5n"); code != 401 {
		t.Errorf("Basic: %d", code)
	}
	if code := a.push("bell", "ring", data("Action:Reboot")); code != 200 || d.Screen() != shown {
		t.Errorf("an action: %d %q", code, d.Screen())
	}
	eventually(t, "an action restarts it", func() bool { return d.LAN().Restarts == 1 && d.State().Phase == sim.Running })
	if n := len(d.LAN().Screens); n != 5 {
		t.Errorf("%d screens: %q", n, d.LAN().Screens)
	}
	shut := newOffice(t, "127.81.5.0/24", sim.Options{}, "VVX 450")
	if code := shut.admin(0, "").push("bell", "ring", data("x")); code != 403 {
		t.Errorf("nobody has opened it: %d", code)
	}
}

// rest asks PolyOS.
func (a *admin) rest(path string, body any, header ...string) (int, map[string]any, string) {
	a.t.Helper()
	method, b := "GET", ""
	if body != nil {
		raw, _ := json.Marshal(body)
		method, b = "POST", string(raw)
	}
	code, text, h := a.send(method, path, "application/json", b, header...)
	out := map[string]any{}
	_ = json.Unmarshal([]byte(text), &out)
	cookie := ""
	if h != nil {
		cookie, _, _ = strings.Cut(h.Get("Set-Cookie"), ";")
	}
	if cookie == "" {
		cookie = text
	}
	return code, out, cookie
}

func login(password string) map[string]string {
	return map[string]string{"user": "admin", "password": password, "action": "Login"}
}

func vars(pairs ...string) map[string]any {
	var list []map[string]string
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, map[string]string{"name": pairs[i], "value": pairs[i+1]})
	}
	return map[string]any{"vars": list}
}

func results(out map[string]any) string {
	var s []string
	list, _ := out["vars"].([]any)
	for _, v := range list {
		m := v.(map[string]any)
		s = append(s, fmt.Sprint(m["name"], "=", m["value"], " ", m["result"]))
	}
	return strings.Join(s, "; ")
}

func TestAStudioIsMovedByItsRESTAPI(t *testing.T) {
	o := newOffice(t, "127.81.6.0/24", sim.Options{}, "Studio X30")
	a, d := o.admin(0, ""), o.device(0)
	if code, _, _ := a.rest("/rest/system", nil); code != 401 {
		t.Errorf("without a session: %d", code)
	}
	if code, out, _ := a.rest("/rest/session", login("guess")); code != 401 || out["success"] != false || d.LAN().WrongPasswords != 1 {
		t.Errorf("a wrong password: %d %v", code, out)
	}
	code, out, cookie := a.rest("/rest/session", login("7410-site"))
	if code != 200 || out["success"] != true || !strings.HasPrefix(cookie, "session_id=") {
		t.Fatalf("%d %v %s", code, out, cookie)
	}
	in := []string{"Cookie", cookie}
	if code, out, _ := a.rest("/rest/session", login("7410-site"), in...); code != 400 || out["reason"] != "SessionAlreadyActive" {
		t.Errorf("twice: %d %v", code, out)
	}
	if _, out, _ := a.rest("/rest/current/system", nil, in...); out["state"] != "READY" || out["serialNumber"] != d.Identity().Serial || out["model"] != "Studio X30" {
		t.Errorf("%v", out)
	}
	_, out, _ = a.rest("/rest/config", map[string]any{"names": []string{"management.provisioning.enabled", "management.provisioning.server", "device.local.deviceName"}}, in...)
	if results(out) != "management.provisioning.enabled=False NOERROR; management.provisioning.server= NOERROR; device.local.deviceName=<nil> UNKNOWN_VARIABLE" {
		t.Errorf("%s", results(out))
	}
	const at = "management.provisioning."
	code, out, _ = a.rest("/rest/config", vars(at+"enabled", "True", at+"authtype", "Basic", at+"server", o.base, at+"user", "acme", at+"password", "first-pair"), in...)
	if code != 200 || strings.Count(results(out), "NOERROR") != 5 || out["rebootNeeded"] != false {
		t.Fatalf("%d %v", code, out)
	}
	eventually(t, "the device fetches with its new pair", func() bool { v, _ := d.Setting("motd"); return v == "one" })
	if r := o.fleet.Report(); r.Errors != 0 || r.LAN.Devices[0].User != "acme" || r.LAN.Restarts != 0 {
		t.Errorf("%+v %v", r.LAN, r.Problems)
	}
	same(t, "keys set", d.LAN().Keys, []string{at + "authtype", at + "enabled", at + "password", at + "server", at + "user"})
	if code, out, _ := a.rest("/rest/config", vars("system.info.systemname", "Board room", "comm.nics.sipnic.sipusername", "100", "no.such", "x"), in...); code != 200 ||
		results(out) != "system.info.systemname=<nil> NOERROR; comm.nics.sipnic.sipusername=<nil> NOERROR; no.such=<nil> UNKNOWN_VARIABLE" {
		t.Errorf("%d %s", code, results(out))
	}
	if _, out, _ := a.rest("/rest/config", map[string]any{"names": []string{"comm.nics.sipnic.sipusername"}}, in...); results(out) != "comm.nics.sipnic.sipusername=100 NOERROR" {
		t.Errorf("read back %s", results(out))
	}
	if v, _ := d.Setting("device.local.deviceName"); v != "Board room" {
		t.Errorf("the name is %q", v)
	}
	if _, _, text := a.rest("/rest/provisioning/config", nil, in...); !strings.Contains(text, `device.prov.password="REMOVED_SECURE_CONTENT"`) || !strings.Contains(text, `device.local.deviceName="Board room"`) {
		t.Errorf("the export: %s", text)
	}
	a.rest("/rest/system/reboot", map[string]string{"action": "reboot"}, in...)
	eventually(t, "it restarts", func() bool { return d.LAN().Restarts == 1 && d.State().Phase == sim.Running })
	if code, _, _ := a.rest("/rest/system", nil, in...); code != 401 {
		t.Errorf("the session outlived a restart: %d", code)
	}
}

// notify sends a NOTIFY and returns the status line and the challenge.
func notify(t *testing.T, network, at, event, authorization, kind, body string) (status, challenge string) {
	t.Helper()
	c, err := net.Dial(network, at)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	_ = c.SetDeadline(time.Now().Add(5 * time.Second))
	more := ""
	if authorization != "" {
		more += "Authorization: " + authorization + "\r\n"
	}
	if kind != "" {
		more += "Content-Type: " + kind + "\r\n"
	}
	method := "NOTIFY"
	if event == "" {
		method = "OPTIONS"
	} else {
		more += "Event: " + event + "\r\n"
	}
	fmt.Fprintf(c, "%s sip:100@%s SIP/2.0\r\nVia: SIP/2.0/%s 127.0.0.1:5060;branch=z9hG4bKx;rport\r\nMax-Forwards: 70\r\nFrom: <sip:prov@127.0.0.1>;tag=a\r\nTo: <sip:100@%s>\r\nCall-ID: c1\r\nCSeq: 7 %s\r\n%sContent-Length: %d\r\n\r\n%s",
		method, at, strings.ToUpper(network), at, method, more, len(body), body)
	r := bufio.NewReader(c)
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		line = strings.TrimSpace(line)
		switch {
		case status == "":
			status = strings.TrimPrefix(line, "SIP/2.0 ")
		case line == "":
			return status, challenge
		case strings.HasPrefix(line, "WWW-Authenticate: "):
			challenge = strings.TrimPrefix(line, "WWW-Authenticate: ")
		}
	}
}

func TestPhonesFollowANotify(t *testing.T) {
	o := newOffice(t, "127.81.7.0/24", sim.Options{LAN: &sim.LAN{ActionURI: true}}, "VVX 450", "J179", "Studio X30")
	ucs, j100, studio := o.device(0), o.device(1), o.device(2)
	for _, network := range []string{"udp", "tcp"} {
		if status, _ := notify(t, network, ucs.SIPAddr(), "", "", "", ""); status != "200 OK" {
			t.Errorf("OPTIONS over %s: %s", network, status)
		}
		if status, _ := notify(t, network, j100.SIPAddr(), "check-sync", "", "", ""); status != "489 Bad Event" {
			t.Errorf("a J100 that no file has told to listen, over %s: %s", network, status)
		}
	}
	if status, _ := notify(t, "udp", ucs.SIPAddr(), "resync", "", "", ""); status != "200 OK" || ucs.LAN().Notifies != 0 {
		t.Errorf("a phone that does not know it says yes and does nothing: %s %+v", status, ucs.LAN())
	}
	if status, _ := notify(t, "udp", studio.SIPAddr(), "check-sync", "", "", ""); status != "489 Bad Event" {
		t.Errorf("a Studio: %s", status)
	}
	body := `{"command-URI":"/api/v1/mgmt/config/set","data":{"up.headsetMode":"1"}}`
	if status, _ := notify(t, "tcp", ucs.SIPAddr(), "ACTION-URI", "", "application/JSON", body); status != "200 OK" {
		t.Error(status)
	}
	if v, _ := ucs.Setting("up.headsetMode"); v != "1" {
		t.Errorf("by ACTION-URI: %q", v)
	}
}

func TestAPhoneMayAskWhoNotifies(t *testing.T) {
	o := newOffice(t, "127.81.8.0/24", sim.Options{LAN: &sim.LAN{SIPUser: "pbx", SIPPassword: "tone"}}, "VVX 450")
	d := o.device(0)
	a := o.admin(0, "7410-site")
	if _, status, _ := a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair")); status != "2000" {
		t.Fatal(status)
	}
	eventually(t, "it is provisioned", func() bool { v, _ := d.Setting("motd"); return v == "one" && d.State().Phase == sim.Running })
	o.s.set("/p/k/all.cfg", `<c motd="two"/>`)
	status, challenge := notify(t, "udp", d.SIPAddr(), "check-sync", "", "", "")
	if status != "401 Unauthorized" {
		t.Fatal(status)
	}
	uri := "sip:100@" + d.SIPAddr()
	if status, _ := notify(t, "udp", d.SIPAddr(), "check-sync", digest(challenge, "NOTIFY", uri, "pbx", "wrong"), "", ""); status != "401 Unauthorized" || d.LAN().Notifies != 0 {
		t.Errorf("a wrong password: %s", status)
	}
	if status, _ := notify(t, "udp", d.SIPAddr(), "check-sync;reboot=false", digest(challenge, "NOTIFY", uri, "pbx", "tone"), "", ""); status != "200 OK" {
		t.Error(status)
	}
	eventually(t, "it finds what has changed", func() bool { v, _ := d.Setting("motd"); return v == "two" })
}
