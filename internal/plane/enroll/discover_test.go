package enroll_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/plane/enroll"
	"muster/internal/secret"
)

// A door is the plane with a desk on a real database, an account with a site and a code.
type door struct {
	*house
	server *enroll.Server
	way    *enroll.Way
	code   string
	acc    fleet.Account
}

func open(t testing.TB, h *house, p fleet.Profile) *door {
	t.Helper()
	by := fleet.System("test", h.account)
	acc, err := h.CreateAccount(t.Context(), by, fleet.Account{Parent: h.account, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(t, err)
	site := fleet.Site{Account: acc.ID, Name: "Berlin"}
	if p.Name != "" {
		p.Account = acc.ID
		p, err = h.CreateProfile(t.Context(), by, p)
		must(t, err)
		site.Profile = string(p.ID)
	}
	site, err = h.CreateSite(t.Context(), by, site)
	must(t, err)
	code, err := h.CreateCode(t.Context(), by, fleet.EnrollmentCode{Account: acc.ID, Name: "door", Site: site.ID, Kind: fleet.Numeric12})
	must(t, err)
	d := &door{house: h, code: code.Code, acc: acc}
	d.way = &enroll.Way{
		Desk:     claim.NewDesk(claim.Options{Store: h.Store, Key: make([]byte, 32), Now: func() time.Time { return h.now }}),
		Dialects: dialect.NewSet(polyos.PolyOS{}, ucs.UCS{}, j100.J100{}),
		Address:  func() string { return "https://muster.example/e/" },
		Server: func(_ context.Context, id fleet.AccountID, m fleet.MAC) (dialect.Server, error) {
			return dialect.Server{URL: "https://muster.example/p/" + string(id) + "/", User: m.String(), Password: secret.New("pw")}, nil
		},
		RootsOf: func(context.Context, fleet.ProfileID) (string, error) { return "", fault.Missing },
	}
	d.server = enroll.New(enroll.Options{Store: h.Store, Now: func() time.Time { return h.now }, Way: d.way, Channel: func() string { return "" },
		Peer: func(*http.Request) (bool, netip.Addr) { return !h.plain, netip.MustParseAddr(h.source) }})
	h.h = d.server
	return d
}

func (d *door) discover(status int, body string, header ...string) map[string]any {
	d.t.Helper()
	out := d.ask("POST", "/enroll/v1/discover", body, header...)
	if out.status != status {
		d.t.Fatalf("%s: %d, want %d: %v", body, out.status, status, out.body)
	}
	return out.body
}

func TestACertificateAdmitsTheDeviceThatItNamesAndNoOther(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	d.way.Identify = func(r *http.Request) *claim.CertID {
		m, err := fleet.ParseMAC(r.Header.Get("X-Test-Certificate"))
		if err != nil {
			return nil
		}
		return &claim.CertID{MAC: m}
	}
	d.discover(200, `{"mac":"0004f2abcd01","code":"`+d.code+`"}`)
	for name, c := range map[string]struct{ mac, cert, result string }{
		"its own":                        {"0004f2abcd01", "0004f2abcd01", "enrolled"},
		"none":                           {"0004f2abcd01", "", "codeRequired"},
		"another's":                      {"0004f2abcd01", "0004f2abcd02", "codeRequired"},
		"its own, and nobody has it yet": {"0004f2abcd03", "0004f2abcd03", "codeRequired"},
	} {
		if got := d.discover(200, `{"mac":"`+c.mac+`"}`, "X-Test-Certificate", c.cert); got["result"] != c.result {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestAWrongCodeIsOneTryForAllFilesOfABoot(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	for range claim.WrongPerDevice {
		for _, file := range []string{"J100Supgrade.txt", "46xxsettings.txt", "c81fea83e85a.txt"} {
			if a := d.file(file, "00000000", agentJ179); a.status != 401 {
				t.Fatalf("%s: %d", file, a.status)
			}
		}
	}
	if a := d.file("46xxsettings.txt", d.code, agentJ179); a.status != 200 {
		t.Errorf("the right one: %d", a.status)
	}
	for n := range claim.WrongPerDevice { // other codes are other tries
		d.file("46xxsettings.txt", fmt.Sprintf("1234567%d", n), strings.ReplaceAll(agentJ179, "85a", "85b"))
	}
	if a := d.file("46xxsettings.txt", d.code, strings.ReplaceAll(agentJ179, "85a", "85b")); a.status != 429 {
		t.Errorf("after too many: %d", a.status)
	}
}

func TestACodeThatNeedsApprovalLetsNobodyInBeforeSomebodyDoes(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	by := fleet.System("test", d.house.account)
	c, err := d.FindCode(t.Context(), d.acc.ID, "door")
	must(t, err)
	c.Approval = true
	_, err = d.SaveCode(t.Context(), by, c)
	must(t, err)
	phone := `"mac":"001b4f000001","serial":"J1","model":"J179"`
	for range 2 {
		if out := d.discover(403, `{`+phone+`,"code":"`+d.code+`"}`); out["reason"] != "held" {
			t.Errorf("it is answered %v", out)
		}
	}
	m, err := fleet.ParseMAC("001b4f000001")
	must(t, err)
	waits, err := d.DeviceByMAC(t.Context(), d.acc.ID, m)
	must(t, err)
	waits.Held = false
	_, err = d.SaveDevice(t.Context(), by, waits)
	must(t, err)
	if out := d.discover(200, `{`+phone+`}`); out["result"] != "enrolled" { // by MAC and serial, as any that is activated
		t.Errorf("let go, it is answered %v", out)
	}
}

func TestWhoIsNotAdmittedWaitsAsLongAsAnybodyElse(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	d.discover(200, `{"mac":"0004f2abcd02","code":"`+d.code+`"}`)
	d.way.Even = 50 * time.Millisecond
	took := func(do func()) time.Duration {
		since := time.Now()
		do()
		return time.Since(since)
	}
	for name, do := range map[string]func(){
		"unknown":          func() { d.discover(200, `{"mac":"0004f2abcd01"}`) },
		"known":            func() { d.discover(200, `{"mac":"0004f2abcd02"}`) },
		"a wrong code":     func() { d.discover(403, `{"mac":"0004f2abcd01","code":"00000000"}`) },
		"a file, no code":  func() { d.file("46xxsettings.txt", "", agentJ179) },
		"a file, bad code": func() { d.file("46xxsettings.txt", "00000000", agentJ179) },
	} {
		if got := took(do); got < d.way.Even {
			t.Errorf("%s: answered after %v", name, got)
		}
	}
}

const agentJ179 = "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)"

func TestFirmwareAndIdentityAreToldWithTheHome(t *testing.T) {
	d := open(t, start(t), fleet.Profile{Name: "home", ServerType: fleet.ServerMuster, PhoneGroup: 0, IssueIdentity: true, FirstContact: fleet.FirstSerial})
	d.way.Identity = func(context.Context, claim.Verdict) (*enroll.Identity, error) {
		return &enroll.Identity{EST: "https://muster.example/.well-known/est", SCEP: "https://muster.example/scep/k", OneTimePassword: secret.New("once")}, nil
	}
	const url = "https://muster.example/fw/ab/FW_S_J179_R4_1_8_0_5.bin"
	d.way.Firmware = func(_ context.Context, v claim.Verdict, a claim.Asker) (*enroll.Firmware, error) {
		if v.Account.ID != d.acc.ID || a.Version == "4.1.8.0.5" {
			return nil, nil
		}
		return &enroll.Firmware{Version: "4.1.8.0.5", URL: url}, nil
	}
	ask := func(version, more string) map[string]any {
		return d.discover(200, `{"mac":"c81fea83e85a","model":"J179","softwareVersion":"`+version+`"`+more+`}`)
	}
	got := ask("4.1.3.0.6", `,"code":"`+d.code+`"`)
	if got["next"] != "upgrade" || fmt.Sprint(got["firmware"]) != fmt.Sprint(map[string]any{"version": "4.1.8.0.5", "url": url}) ||
		fmt.Sprint(got["identity"]) != fmt.Sprint(map[string]any{"est": "https://muster.example/.well-known/est", "scep": "https://muster.example/scep/k", "oneTimePassword": "once"}) {
		t.Errorf("told %v", got)
	}
	got = ask("4.1.8.0.5", `,"token":"`+got["token"].(string)+`"`)
	if p := got["provisioning"].(map[string]any); got["next"] != "provision" || got["firmware"] != nil || p["group"] != 0.0 || p["user"] != "c81fea83e85a" {
		t.Errorf("after it: %v", got)
	}
}

func TestAPhoneThatUpgradesComesBackWithACodeThatIsUsedUp(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	d.way.Firmware = func(_ context.Context, _ claim.Verdict, a claim.Asker) (*enroll.Firmware, error) {
		if a.Version == "4.1.8.0.5" {
			return nil, nil
		}
		return &enroll.Firmware{Version: "4.1.8.0.5", URL: "https://muster.example/fw/ab/FW_S_J179_R4_1_8_0_5.bin"}, nil
	}
	one, err := d.CreateCode(t.Context(), fleet.System("test", d.acc.ID), fleet.EnrollmentCode{Account: d.acc.ID, Name: "one", Site: fleet.SiteID(d.site(t)), Kind: fleet.Numeric8, MaxUses: 1})
	must(t, err)
	get := func(mac, version, file string) answerOf {
		return d.file(file, one.Code, "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-"+version+" (MAC:"+mac+")")
	}
	if a := get("c81fea83e85a", "4.1.3.0.6", "J100Supgrade.txt"); !strings.Contains(a.body, "SET APPNAME https://muster.example/fw/ab/FW_S_J179_R4_1_8_0_5.bin\n") {
		t.Errorf("first %d %s", a.status, a.body)
	}
	if a := get("c81fea83e85a", "4.1.3.0.6", "46xxsettings.txt"); a.status != 200 || !strings.Contains(a.body, "SET TLSSRVR") {
		t.Errorf("a phone that could not take it: %d %s", a.status, a.body)
	}
	d.now = d.now.Add(5 * time.Minute)
	if a := get("c81fea83e85a", "4.1.8.0.5", "46xxsettings.txt"); !strings.Contains(a.body, "SET TLSSRVR \"muster.example\"\n") {
		t.Errorf("after it %d %s", a.status, a.body)
	}
	for name, mac := range map[string]string{"another phone": "c81fea83e85b"} {
		if a := get(mac, "4.1.8.0.5", "46xxsettings.txt"); a.status != 401 {
			t.Errorf("%s: %d", name, a.status)
		}
	}
	d.source = "198.51.100.1" // nor the same MAC from elsewhere
	if a := get("c81fea83e85a", "4.1.8.0.5", "46xxsettings.txt"); a.status != 401 {
		t.Errorf("from elsewhere: %d", a.status)
	}
}

func TestAVideoDeviceEnrollsByTheFilesOfItsMACAndSerial(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	const agent = "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_362035 Type/Application"
	if a := d.file("00e0dbabcd01.cfg", "", agent); a.status != 401 {
		t.Errorf("without a code: %d", a.status)
	}
	if a := d.file("8L21385D98DAFC.cfg", d.code, agent); a.status != 401 {
		t.Errorf("by a serial that nobody knows the MAC of: %d", a.status)
	}
	if a := d.file("00e0dbabcd01.cfg", d.code, agent); !strings.Contains(a.body, `CONFIG_FILES="config-00e0dbabcd01.cfg"`) {
		t.Errorf("%d %s", a.status, a.body)
	}
	a := d.file("config-00e0dbabcd01.cfg", d.code, agent)
	for _, w := range []string{`device.prov.serverName="https://muster.example/p/` + string(d.acc.ID) + `/"`, `device.prov.user="00e0dbabcd01"`, `management.provisioning.authtype="Basic"`} {
		if !strings.Contains(a.body, w) {
			t.Errorf("no %s in %d %s", w, a.status, a.body)
		}
	}
}

type answerOf struct {
	status int
	body   string
}

func TestAVideoDeviceEnrollsByItsSerialAloneWhenTheInventoryHasIt(t *testing.T) {
	d := open(t, start(t), fleet.Profile{})
	const agent, master, own = "FileTransport G_SERIES-PolyStudioX50-UA/4.1.0_362035 Type/Application", "8L21385D98DAFC.cfg", "config-8l21385d98dafc.cfg"
	d.plain = true
	for file, want := range map[string]string{master: `CONFIG_FILES="` + own + `"`, own: `serverName="https://muster.example/e/"`} {
		if a := d.file(file, "", agent); a.status != 200 || !strings.Contains(a.body, want) {
			t.Errorf("in the clear: %d %s", a.status, a.body)
		}
	}
	d.plain = false
	m, err := fleet.ParseMAC("00e0dbabcd01")
	must(t, err)
	by := fleet.System("test", d.acc.ID)
	_, err = d.CreateDevice(t.Context(), by, fleet.Device{Account: d.acc.ID, MAC: m, Serial: "8L21385D98DAFC", Model: "Studio X50"})
	must(t, err)
	one, err := d.CreateCode(t.Context(), by, fleet.EnrollmentCode{Account: d.acc.ID, Name: "one", Site: fleet.SiteID(d.site(t)), Kind: fleet.Numeric8, MaxUses: 1})
	must(t, err)
	for code, status := range map[string]int{"": 401, "00000000": 401} {
		if a := d.file(master, code, agent); a.status != status {
			t.Errorf("with the code %q: %d", code, a.status)
		}
	}
	if a := d.file(master, one.Code, agent); !strings.Contains(a.body, `CONFIG_FILES="`+own+`"`) {
		t.Errorf("%d %s", a.status, a.body)
	}
	if a := d.file(own, one.Code, agent); !strings.Contains(a.body, `device.prov.user="00e0dbabcd01"`) {
		t.Errorf("the code is used up, by itself: %d %s", a.status, a.body)
	}
	if a := d.file("8L21385D98DAFD.cfg", d.code, agent); a.status != 401 {
		t.Errorf("another serial: %d", a.status)
	}
}

func (d *door) file(name, code, agent string) answerOf {
	d.t.Helper()
	r := httptest.NewRequest("GET", "/e/"+name, nil)
	r.Header.Set("User-Agent", agent)
	if code != "" {
		r.SetBasicAuth(code, "")
	}
	w := httptest.NewRecorder()
	d.server.Files(w, r)
	return answerOf{w.Code, w.Body.String()}
}

func (d *door) site(t testing.TB) string {
	t.Helper()
	all, err := d.Sites(t.Context(), d.acc.ID, fleet.Page{Limit: 1})
	must(t, err)
	return string(all[0].ID)
}
