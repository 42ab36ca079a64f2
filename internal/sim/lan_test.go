package sim_test

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"muster/internal/sim"
)

// An office is a LAN of devices and the server that they are moved to, over real sockets.
type office struct {
	t     *testing.T
	s     *stub
	base  string // the server's address, a pair's path included
	fleet *sim.Fleet
}

// newOffice boots the devices of these models, one each, in the given order.
func newOffice(t *testing.T, prefix string, o sim.Options, models ...string) *office {
	t.Helper()
	s := newStub(t)
	officeFiles(s)
	s.user, s.password = "acme", "first-pair"
	srv := httptest.NewUnstartedServer(s)
	srv.Config.ErrorLog = log.New(io.Discard, "", 0)
	srv.StartTLS()
	t.Cleanup(srv.Close)
	o.Roots = x509.NewCertPool()
	o.Roots.AddCert(srv.Certificate())
	if o.LAN == nil {
		o.LAN = &sim.LAN{}
	}
	o.LAN.Prefix, o.LAN.Settle, o.Attempts = netip.MustParsePrefix(prefix), 20*time.Millisecond, 1
	o.Models, o.Count = models, max(o.Count, len(models))
	f, err := sim.New(o)
	if err != nil {
		t.Fatal(err)
	}
	stop, err := f.Listen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	if err := f.Boot(t.Context()); err != nil {
		t.Fatal(err)
	}
	return &office{t, s, srv.URL + "/p/k/", f}
}

func (o *office) device(i int) *sim.Device { return o.fleet.Devices()[i] }

// An admin is somebody with a password at a device's ports.
type admin struct {
	t        *testing.T
	d        *sim.Device
	password string
	http     *http.Client
	seen     *x509.Certificate // the certificate of the last connection
}

func (o *office) admin(i int, password string) *admin {
	a := &admin{t: o.t, d: o.device(i), password: password}
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, ClientSessionCache: tls.NewLRUClientSessionCache(8), VerifyConnection: func(s tls.ConnectionState) error {
		a.seen = s.PeerCertificates[0]
		return nil
	}}}
	o.t.Cleanup(transport.CloseIdleConnections)
	a.http = &http.Client{Transport: transport, Timeout: 10 * time.Second}
	return a
}

func (a *admin) send(method, path, contentType, body string, header ...string) (int, string, http.Header) {
	a.t.Helper()
	q, err := http.NewRequestWithContext(a.t.Context(), method, "https://"+a.d.LANAddr()+path, strings.NewReader(body))
	if err != nil {
		a.t.Fatal(err)
	}
	if contentType != "" {
		q.Header.Set("Content-Type", contentType)
	}
	for i := 0; i < len(header); i += 2 {
		q.Header.Set(header[i], header[i+1])
	}
	if a.password != "" && q.Header.Get("Authorization") == "" && strings.HasPrefix(path, "/api") {
		q.SetBasicAuth("Polycom", a.password)
	}
	resp, err := a.http.Do(q)
	if err != nil {
		return 0, err.Error(), nil
	}
	defer func() { _ = resp.Body.Close() }()
	b, _ := io.ReadAll(resp.Body)
	return resp.StatusCode, string(b), resp.Header
}

// api asks UCS's API and returns the HTTP status, the API's own, and the data.
func (a *admin) api(path string, body any) (code int, status string, data map[string]any) {
	a.t.Helper()
	method, b := http.MethodGet, []byte(nil)
	if body != nil {
		method = http.MethodPost
		b, _ = json.Marshal(map[string]any{"data": body})
	}
	code, text, _ := a.send(method, "/api/"+path, "application/json", string(bytes.TrimSpace(b)))
	var out struct {
		Status any
		Data   map[string]any `json:"data"`
	}
	_ = json.Unmarshal([]byte(text), &out)
	switch v := out.Status.(type) {
	case string:
		status = v
	case float64:
		status = "number"
	}
	return code, status, out.Data
}

// eventually waits for what a device does by itself.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for range 400 {
		if ok() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("never: " + what)
}

// ucsSet is the whole order, gates and all.
func ucsSet(server, user, password string) map[string]string {
	out := map[string]string{"device.set": "1"}
	for n, v := range map[string]string{"serverName": server, "user": user, "password": password, "serverType": "3"} {
		out["device.prov."+n], out["device.prov."+n+".set"] = v, "1"
	}
	out["device.dhcp.bootSrvUseOpt"], out["device.dhcp.bootSrvUseOpt.set"] = "2", "1"
	return out
}

var a7 = []string{"device.dhcp.bootSrvUseOpt", "device.prov.password", "device.prov.serverName", "device.prov.serverType", "device.prov.user"}

func TestAPhoneIsMovedByItsRESTAPI(t *testing.T) {
	o := newOffice(t, "127.81.1.0/24", sim.Options{}, "VVX 450")
	a, d := o.admin(0, "7410-site"), o.device(0)
	code, status, info := a.api("v2/mgmt/device/info", nil)
	if code != 200 || status != "2000" || info["ModelNumber"] != "VVX 450" || info["MACAddress"] != d.MAC() || info["ReadyToUse"] != "True" {
		t.Fatalf("%d %s %v", code, status, info)
	}
	if a.seen.Subject.CommonName != d.MAC() || a.seen.Issuer.CommonName != d.MAC() {
		t.Errorf("the certificate is of %s by %s", a.seen.Subject, a.seen.Issuer)
	}
	if !strings.HasPrefix(d.LANAddr(), "127.81.1.1:") || info["IPAddress"] != "127.81.1.1" {
		t.Errorf("it lives at %s and says %v", d.LANAddr(), info["IPAddress"])
	}
	_, status, got := a.api("v1/mgmt/config/get", []string{"device.prov.serverName", "apps.restapi.enabled", "prov.polling.period"})
	if rest := got["apps.restapi.enabled"].(map[string]any); status != "2000" || rest["Value"] != "1" || rest["Source"] != "web" ||
		got["prov.polling.period"].(map[string]any)["Source"] != "default" {
		t.Errorf("%s %v", status, got)
	}
	if _, status, _ = a.api("v1/mgmt/config/set", ucsSet(o.base, "acme", "first-pair")); status != "2000" {
		t.Fatal(status)
	}
	eventually(t, "the phone fetches with its new pair", func() bool { return d.State().User == "acme" && d.State().Version != "" && d.State().Boots == 2 })
	st := d.State()
	if v, _ := d.Setting("motd"); v != "one" || st.Problem != "" || !strings.HasPrefix(st.Base, o.base) {
		t.Errorf("%q %+v", v, st)
	}
	same(t, "keys set", d.LAN().Keys, a7)
	_, _, got = a.api("v1/mgmt/config/get", []string{"device.prov.serverName", "device.prov.serverType", "device.prov.password"})
	if name := got["device.prov.serverName"].(map[string]any); name["Value"] != o.base || name["Source"] != "device" ||
		got["device.prov.serverType"].(map[string]any)["Value"] != "HTTPS" || got["device.prov.password"].(map[string]any)["Value"] != "" {
		t.Errorf("%v", got)
	}
	r := o.fleet.Report()
	if l := r.LAN.Devices[0]; r.Errors != 0 || l.Restarts != 1 || l.Sets != 1 || l.Phase != sim.Running || l.User != "acme" || l.Base != st.Base {
		t.Errorf("%+v %v", l, r.Problems)
	}
}

func TestConfigSetIsWholeOrNotAtAll(t *testing.T) {
	o := newOffice(t, "127.81.2.0/24", sim.Options{}, "VVX 450")
	a, d := o.admin(0, "7410-site"), o.device(0)
	many := map[string]string{}
	for i := range 21 {
		many["softkey."+string(rune('a'+i))] = "x"
	}
	for name, c := range map[string]struct {
		set    any
		status string
	}{
		"an unknown name":               {map[string]string{"up.headsetMode": "1", "device.prov.serverNam": "x"}, "4000"},
		"an unknown stem":               {map[string]string{"up.headsetMode": "1", "nothing.at.all": "x"}, "4000"},
		"a number that is no string":    {map[string]any{"up.headsetMode": 1}, "4000"},
		"a word that is none":           {map[string]string{"up.headsetMode": "1", "device.set": "1", "device.prov.serverType.set": "1", "device.prov.serverType": "GOPHER"}, "4000"},
		"the switch of the API":         {map[string]string{"up.headsetMode": "1", "apps.restapi.enabled": "1"}, "4003"},
		"more than the phone can carry": {many, "4009"},
	} {
		if _, status, _ := a.api("v1/mgmt/config/set", c.set); status != c.status {
			t.Errorf("%s: %s, want %s", name, status, c.status)
		}
	}
	if _, there := d.Setting("up.headsetMode"); there || len(d.LAN().Keys) != 0 {
		t.Errorf("something was taken: %v", d.LAN().Keys)
	}
	// A shut gate is no error, and nothing comes of it.
	set := ucsSet(o.base, "acme", "first-pair")
	delete(set, "device.prov.user.set")
	delete(set, "device.set")
	if _, status, _ := a.api("v1/mgmt/config/set", set); status != "2000" || len(d.LAN().Keys) != 0 {
		t.Errorf("%s %v", status, d.LAN().Keys)
	}
	if _, status, _ := a.api("v1/mgmt/config/set", map[string]string{"up.headsetMode": "1", "reg.1.address": "100"}); status != "2000" {
		t.Error(status)
	}
	if v, _ := d.Setting("up.headsetMode"); v != "1" {
		t.Errorf("read back %q", v)
	}
	eventually(t, "a setting of a line restarts it", func() bool { return d.LAN().Restarts == 1 && d.State().Phase == sim.Running })
	if v, _ := d.Setting("up.headsetMode"); v != "1" {
		t.Errorf("after the restart %q", v)
	}
}

func TestWrongPasswordsLockThePort(t *testing.T) {
	o := newOffice(t, "127.81.3.0/24", sim.Options{LAN: &sim.LAN{Attempts: 4, LockedFor: 300 * time.Millisecond}}, "VVX 450")
	wrong, right, nobody := o.admin(0, "guess"), o.admin(0, "7410-site"), o.admin(0, "")
	if code, _, _ := nobody.api("v1/mgmt/device/info", nil); code != 401 {
		t.Errorf("without a password: %d", code)
	}
	for range 3 {
		if code, _, _ := wrong.api("v1/mgmt/device/info", nil); code != 401 {
			t.Errorf("a wrong password: %d", code)
		}
	}
	if code, _, _ := right.api("v1/mgmt/device/info", nil); code != 200 {
		t.Errorf("three wrong ones lock it: %d", code)
	}
	for range 4 {
		wrong.api("v1/mgmt/device/info", nil)
	}
	if code, status, _ := right.api("v1/mgmt/device/info", nil); code != 403 || status != "4403" {
		t.Errorf("locked: %d %s", code, status)
	}
	r := o.fleet.Report()
	if l := r.LAN.Devices[0]; l.WrongPasswords != 7 || l.Lockouts != 1 || r.Errors != 1 || !strings.Contains(r.Problems[0], "locked out") {
		t.Errorf("%+v %v", l, r.Problems)
	}
	eventually(t, "it opens again", func() bool { code, _, _ := right.api("v1/mgmt/device/info", nil); return code == 200 })
}
