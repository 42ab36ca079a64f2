package housetest_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	paho "github.com/eclipse/paho.mqtt.golang"

	"muster/internal/fleet"
	"muster/internal/housetest"
	"muster/internal/order"
)

// A gate is a gateway of which nothing is ours: paho speaks for it.
type gate struct {
	t      *testing.T
	h      *housetest.House
	id     string
	access map[string]string
	c      paho.Client

	mu      sync.Mutex
	parts   []order.GatewayRoster
	roster  map[fleet.DeviceID]order.GatewayDevice
	logins  map[fleet.Family]order.GatewayLogin
	on      func(order.GatewayDown)
	rosters int
}

// site makes one and returns its id.
func site(h *housetest.House, a housetest.Account, name string) string {
	h.T.Helper()
	var s housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/sites", housetest.JSON{"metadata": housetest.JSON{"name": name}}, &s, 201)
	return fmt.Sprint(s["id"])
}

// token makes a gateway and returns its id and token.
func token(h *housetest.House, a housetest.Account, site string) (id, text string) {
	h.T.Helper()
	var g housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/gateways", housetest.JSON{"spec": housetest.JSON{"site": site}}, &g, 201)
	return fmt.Sprint(g["id"]), fmt.Sprint(housetest.At(g, "status", "token"))
}

func post(t *testing.T, c *http.Client, url string, body any) (int, housetest.JSON) {
	t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	res, err := c.Post(url, "application/json", bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	var out housetest.JSON
	_ = json.NewDecoder(res.Body).Decode(&out)
	return res.StatusCode, out
}

// enroll makes a gateway that has its key.
func enroll(t *testing.T, h *housetest.House, text string) *gate {
	t.Helper()
	status, out := post(t, h.Client(), h.Ready.HTTPS+"/enroll/v1/gateway", housetest.JSON{"token": text, "version": "1", "host": "pi"})
	if status != 200 {
		t.Fatalf("%d %v", status, out)
	}
	g := &gate{t: t, h: h, id: fmt.Sprint(out["gatewayId"]), access: map[string]string{}, roster: map[fleet.DeviceID]order.GatewayDevice{}}
	for k, v := range out["channel"].(map[string]any) {
		g.access[k] = fmt.Sprint(v)
	}
	return g
}

// dial connects and listens.
func (g *gate) dial() *gate {
	g.t.Helper()
	o := paho.NewClientOptions().AddBroker(g.access["url"]).SetClientID(g.access["clientId"]).SetUsername(g.access["user"]).SetPassword(g.access["password"]).
		SetTLSConfig(&tls.Config{RootCAs: g.h.Roots}).SetProtocolVersion(4).SetAutoReconnect(false).SetOrderMatters(true)
	g.c = paho.NewClient(o)
	if tok := g.c.Connect(); !tok.WaitTimeout(10*time.Second) || tok.Error() != nil {
		g.t.Fatalf("connect: %v", tok.Error())
	}
	g.t.Cleanup(func() { g.c.Disconnect(0) })
	if tok := g.c.Subscribe("muster/v1/"+g.id+"/cmd", 1, func(_ paho.Client, m paho.Message) { g.take(m.Payload()) }); !tok.WaitTimeout(10*time.Second) || tok.Error() != nil {
		g.t.Fatalf("subscribe: %v", tok.Error())
	}
	g.say("state", order.GatewayUp{Hello: &order.GatewayHello{Version: "1.1", Host: "pi", StartedAt: time.Now()}})
	return g
}

func (g *gate) take(b []byte) {
	var m order.GatewayDown
	if err := json.Unmarshal(b, &m); err != nil {
		g.t.Errorf("%s: %v", b, err)
		return
	}
	g.mu.Lock()
	if r := m.Roster; r != nil {
		if len(g.parts) > 0 && g.parts[0].Revision != r.Revision {
			g.parts = nil
		}
		if g.parts = append(g.parts, *r); len(g.parts) == r.Of {
			g.roster, g.rosters = map[fleet.DeviceID]order.GatewayDevice{}, g.rosters+1
			for _, p := range g.parts {
				for _, d := range p.Devices {
					g.roster[d.Device] = d
				}
			}
			g.logins, g.parts = g.parts[0].Logins, nil
		}
	}
	on := g.on
	g.mu.Unlock()
	if on != nil && m.Roster == nil {
		go on(m)
	}
}

func (g *gate) say(topic string, m order.GatewayUp) {
	b, err := json.Marshal(m)
	if err != nil {
		g.t.Error(err)
		return
	}
	g.c.Publish("muster/v1/"+g.id+"/"+topic, 1, false, b).WaitTimeout(10 * time.Second)
}

func (g *gate) ack(c *order.DeviceCommand, r order.Result, detail string) {
	g.say("ack", order.GatewayUp{Ack: &order.DeviceAck{Device: c.Device, Ack: order.Ack{ID: c.Command.ID, Result: r, Detail: detail}}})
}

func (g *gate) state(d fleet.DeviceID, s order.State) {
	g.say("state", order.GatewayUp{State: &order.DeviceState{Device: d, State: s}})
}

func (g *gate) mine(d fleet.DeviceID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.roster[d].Mine
}

func (g *gate) obeys(f func(order.GatewayDown)) {
	g.mu.Lock()
	g.on = f
	g.mu.Unlock()
}

func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(15 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatalf("not within 15 s: %s", what)
}

// phone makes a device of an account and returns its id.
func phone(h *housetest.House, a housetest.Account, spec housetest.JSON) fleet.DeviceID {
	h.T.Helper()
	var d housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/devices", housetest.JSON{"spec": spec}, &d, 201)
	return fleet.DeviceID(fmt.Sprint(d["id"]))
}

func status(h *housetest.House, d fleet.DeviceID, path ...string) any {
	h.T.Helper()
	var v housetest.JSON
	h.API("GET", "/devices/"+string(d), nil, &v, 200)
	return housetest.At(v, append([]string{"status"}, path...)...)
}

func TestAGatewayEnrollsOnceAndChecksTheRootByItsToken(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	id, text := token(h, a, site(h, a, "Berlin"))
	_, print, _ := strings.Cut(text, ".")
	strangers := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} //nolint:gosec // as a gateway that knows no root yet
	defer strangers.CloseIdleConnections()
	for _, base := range []string{h.Ready.HTTPS, h.Ready.Admin, h.Ready.HTTP} {
		res, err := strangers.Get(base + "/enroll/v1/root")
		if err != nil {
			t.Fatal(err)
		}
		b, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		block, _ := pem.Decode(b)
		if block == nil {
			t.Fatalf("%s: %s", base, b)
		}
		if sum := sha256.Sum256(block.Bytes); hex.EncodeToString(sum[:]) != print {
			t.Errorf("%s: the token names the root %s", base, print)
		}
		if _, err := x509.ParseCertificate(block.Bytes); err != nil {
			t.Error(err)
		}
	}
	for base, want := range map[string]int{h.Ready.HTTPS: 404, h.Ready.Admin: 404, h.Ready.HTTP: 403} {
		if status, out := post(t, h.Client(), base+"/enroll/v1/gateway", housetest.JSON{"token": "mgt_guess", "version": "1", "host": "h"}); status != want {
			t.Errorf("%s: a guess is answered %d %v", base, status, out)
		}
	}
	g := enroll(t, h, text)
	if g.id != id || g.access["clientId"] != id || g.access["user"] != id {
		t.Errorf("it is %s: %v", g.id, g.access["clientId"])
	}
	if status, _ := post(t, h.Client(), h.Ready.HTTPS+"/enroll/v1/gateway", housetest.JSON{"token": text, "version": "1", "host": "h"}); status != 410 {
		t.Errorf("again: %d", status)
	}
	g.dial()
	var v housetest.JSON
	until(t, "it is online", func() bool {
		h.API("GET", "/gateways/Berlin", nil, &v, 200)
		return housetest.At(v, "status", "connection") == "online" && housetest.At(v, "status", "version") == "1.1"
	})
	if housetest.At(v, "status", "token") != nil || housetest.At(v, "status", "enrolledAt") == nil {
		t.Errorf("shown as %v", v["status"])
	}
	h.API("DELETE", "/gateways/"+id, nil, nil, 204)
	until(t, "its session ends", func() bool { return !g.c.IsConnectionOpen() })
	h.API("GET", "/gateways/"+id, nil, nil, 404)
}

func TestWrongTokensOfGatewaysAreLimited(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	codes := map[int]int{}
	for range 110 {
		status, _ := post(t, h.Client(), h.Ready.HTTPS+"/enroll/v1/gateway", housetest.JSON{"token": "mgt_guess"})
		codes[status]++
	}
	if codes[404] < 100 || codes[429] == 0 {
		t.Errorf("answered %v", codes)
	}
}

func TestAGatewayKnowsTheDevicesOfItsSiteAndSpeaksForThemAlone(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	berlin, paris := site(h, a, "Berlin"), site(h, a, "Paris")
	in := phone(h, a, housetest.JSON{"mac": "0004f2000001", "model": "VVX 450", "site": berlin})
	out := phone(h, a, housetest.JSON{"mac": "0004f2000002", "model": "VVX 450", "site": paris})
	id, text := token(h, a, berlin)
	h.API("PATCH", "/gateways/"+id, housetest.JSON{"spec": housetest.JSON{"logins": housetest.JSON{"ucs": housetest.JSON{"user": "Polycom", "password": "456789"}}}}, nil, 200)
	g := enroll(t, h, text)
	g.obeys(func(m order.GatewayDown) {
		if m.Command != nil && m.Command.Device == in {
			t.Errorf("a device of another server is told %s", m.Command.Command.Command)
		}
	})
	g.dial()
	until(t, "the roster", func() bool { return g.mine(in) })
	g.mu.Lock()
	if _, there := g.roster[out]; there || g.logins[fleet.UCS].Password != "456789" || g.logins[fleet.UCS].Revision != 1 {
		t.Errorf("the roster is %v, logins %v", g.roster, g.logins)
	}
	g.mu.Unlock()
	other := order.State{Online: true, SoftwareVersion: "6.4.7.1", ProvisioningServer: "https://old.example/p"}
	g.state(in, other)
	g.state(out, other)
	until(t, "what it says is known", func() bool { return status(h, in, "connection") == "online" })
	if status(h, in, "softwareVersion") != "6.4.7.1" || status(h, in, "externalServer") != "https://old.example/p" || status(h, in, "credentialSync", "state") != "excluded" {
		t.Errorf("it is %v", status(h, in))
	}
	if status(h, out, "connection") != "unknown" || status(h, out, "softwareVersion") != "" {
		t.Errorf("a device of another site is %v", status(h, out))
	}
	late := phone(h, a, housetest.JSON{"mac": "0004f2000003", "model": "VVX 450", "site": berlin})
	until(t, "a new device is in the roster", func() bool { return g.mine(late) })
	h.API("PATCH", "/gateways/"+id, housetest.JSON{"spec": housetest.JSON{"logins": housetest.JSON{"ucs": housetest.JSON{"password": "another"}}}}, nil, 200)
	until(t, "another password is told", func() bool { g.mu.Lock(); defer g.mu.Unlock(); return g.logins[fleet.UCS].Revision == 2 })
	h.API("PATCH", "/devices/"+string(in), housetest.JSON{"spec": housetest.JSON{"site": paris}}, nil, 200)
	until(t, "a device that left is let go", func() bool { return !g.mine(in) && status(h, in, "connection") == "unknown" })
	g.state(late, order.State{Online: true})
	until(t, "online", func() bool { return status(h, late, "connection") == "online" })
	g.c.Disconnect(0)
	until(t, "its devices are offline with it", func() bool { return status(h, late, "connection") == "offline" })
}

func TestAutoSyncGoesByAGatewayAndIsDoneWhenThePhoneFetches(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	berlin := site(h, a, "Berlin")
	h.API("PATCH", "/accounts/"+a.ID, housetest.JSON{"spec": housetest.JSON{"license": "enterprise"}}, nil, 200)
	d := phone(h, a, housetest.JSON{"mac": "0004f2000001", "model": "VVX 450", "site": berlin})
	_, text := token(h, a, berlin)
	g := enroll(t, h, text).dial()
	got := make(chan order.DeviceCommand, 10)
	results := make(chan order.Result, 10)
	g.obeys(func(m order.GatewayDown) {
		got <- *m.Command
		switch r := <-results; r {
		case order.OK:
			g.ack(m.Command, r, "")
		default:
			g.ack(m.Command, r, "the phone refused the password; set the site's login")
		}
	})
	results <- order.Failed
	until(t, "the roster", func() bool { return g.mine(d) })
	g.state(d, order.State{Online: true})
	c := <-got
	var pay order.Credentials
	if err := json.Unmarshal(c.Command.Payload, &pay); err != nil || c.Device != d || c.Command.Command != order.ApplyCredentials || pay.Settings["device.prov.user"] != a.User || pay.Settings["device.prov.password"] != a.Password {
		t.Errorf("it was told %+v: %v (%v)", c, pay, err)
	}
	until(t, "its failure is told", func() bool { return status(h, d, "credentialSync", "state") == "failed" })
	if why := fmt.Sprint(status(h, d, "credentialSync", "reason")); why != "the phone refused the password; set the site's login" {
		t.Errorf("because %q", why)
	}
	results <- order.OK
	f := order.Finding{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Device: d, Family: fleet.UCS, Model: "VVX 450", Condition: order.WrongPassword, Detail: "two tries", At: time.Now()}
	g.say("state", order.GatewayUp{Found: []order.Finding{f}})
	f.Condition = order.Ready
	g.say("state", order.GatewayUp{Found: []order.Finding{f}})
	<-got
	until(t, "it acknowledged", func() bool { return status(h, d, "credentialSync", "state") == "applied" })
	req, err := http.NewRequest("GET", a.Address+"0004f2000001.cfg", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.SetBasicAuth(a.User, a.Password)
	req.Header.Set("User-Agent", "FileTransport PolycomVVX-VVX_450-UA/6.4.7.1 (SN:0004f2000001) Type/Application")
	res, err := h.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close()
	h.Flush()
	if s := status(h, d, "credentialSync", "state"); res.StatusCode != 200 || s != "inSync" {
		t.Errorf("fetched with %d, and is %v", res.StatusCode, s)
	}
}

func TestAPINOnAPhonesScreenGivesLiveSettingsByItsGateway(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	h.Patch(a, housetest.JSON{"autoSync": housetest.JSON{"enabled": false}})
	id, text := token(h, a, site(h, a, "Berlin"))
	g := enroll(t, h, text).dial()
	found := "/accounts/" + a.ID + "/gateways/" + id + "/found"
	h.API("POST", found+"/0004f2000001:showPin", nil, nil, 404)
	g.say("state", order.GatewayUp{Found: []order.Finding{{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Family: fleet.UCS, Model: "VVX 450", Serial: "S1", Condition: order.Seen, At: time.Now()},
		{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 2}, Family: fleet.PolyOS, Model: "Studio X50", Serial: "S2", Condition: order.Ready, At: time.Now()}}})
	var all housetest.JSON
	until(t, "both are listed", func() bool {
		h.API("GET", found, nil, &all, 200)
		return len(all["items"].([]any)) == 2
	})
	h.API("GET", found+"?condition=seen&unclaimed=true&limit=1", nil, &all, 200)
	if items := all["items"].([]any); len(items) != 1 || housetest.At(items[0], "serial") != "S1" || all["nextCursor"] != nil {
		t.Errorf("listed %v", all)
	}
	pins := make(chan string, 1)
	g.obeys(func(m order.GatewayDown) {
		if m.Show != nil {
			if m.Show.Family == fleet.UCS {
				pins <- m.Show.Text
			}
			g.say("ack", order.GatewayUp{Shown: &order.Shown{ID: m.Show.ID, OK: m.Show.Family == fleet.UCS, Detail: "this model shows no text"}})
		}
		if m.Command != nil {
			g.ack(m.Command, order.OK, "")
		}
	})
	var shown housetest.JSON
	h.API("POST", found+"/0004f2000001:showPin", nil, &shown, 200)
	pin := strings.TrimPrefix(<-pins, "PIN ")
	if text := fmt.Sprint(shown); strings.Contains(text, strings.ReplaceAll(pin, " ", "")) || strings.Contains(text, pin) {
		t.Errorf("the answer tells the PIN: %s", text)
	}
	var d housetest.JSON
	h.API("POST", "/accounts/"+a.ID+"/devices:pair", housetest.JSON{"pin": pin}, &d, 201)
	dev := fleet.DeviceID(fmt.Sprint(d["id"]))
	if housetest.At(d, "spec", "onboarding") != "pin" || housetest.At(d, "spec", "model") != "VVX 450" {
		t.Errorf("it is %v", d["spec"])
	}
	until(t, "it is in the roster", func() bool { return g.mine(dev) })
	g.state(dev, order.State{Online: true, Settings: map[string]string{"up.oneTouchVoiceMail": "0"}})
	until(t, "online", func() bool { return status(h, dev, "connection") == "online" })
	var j housetest.JSON
	h.API("PUT", "/devices/"+string(dev)+"/live-settings", housetest.JSON{"settings": housetest.JSON{"up.oneTouchVoiceMail": "1"}}, &j, 202)
	until(t, "the job ends", func() bool {
		h.API("GET", "/jobs/"+fmt.Sprint(j["id"]), nil, &j, 200)
		return j["state"] == "succeeded"
	})
	until(t, "what it said", func() bool {
		var live housetest.JSON
		h.API("GET", "/devices/"+string(dev)+"/live-settings", nil, &live, 200)
		return housetest.At(live, "settings", "up.oneTouchVoiceMail") == "0"
	})
	var no housetest.JSON
	h.API("POST", found+"/0004f2000002:showPin", nil, &no, 409)
	if no["code"] != "notShown" || !strings.Contains(fmt.Sprint(no["detail"]), "shows no text") {
		t.Errorf("answered %v", no)
	}
	h.API("POST", found+"/0004f2000002:claim", housetest.JSON{"serial": "wrong"}, &no, 409)
	h.API("POST", found+"/0004f2000002:claim", housetest.JSON{"serial": "s2"}, &d, 201)
	until(t, "the claimed one is in the roster", func() bool { return g.mine(fleet.DeviceID(fmt.Sprint(d["id"]))) })
}

func TestOfTwoGatewaysOfASiteOneSpeaksForAPhoneAndTheOtherTakesOver(t *testing.T) {
	if testing.Short() && !detector {
		t.Skip("waits until a gateway is taken for gone")
	}
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	berlin := site(h, a, "Berlin")
	d := phone(h, a, housetest.JSON{"mac": "0004f2000001", "model": "VVX 450", "site": berlin})
	_, first := token(h, a, berlin)
	_, second := token(h, a, berlin)
	one, two := enroll(t, h, first), enroll(t, h, second)
	two.dial()
	one.dial()
	until(t, "nobody's, while both are there", func() bool {
		one.mu.Lock()
		two.mu.Lock()
		defer one.mu.Unlock()
		defer two.mu.Unlock()
		return len(one.roster) == 1 && len(two.roster) == 1 && !one.roster[d].Mine && !two.roster[d].Mine
	})
	seen := []order.Finding{{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Condition: order.Seen, At: time.Now()}}
	one.say("state", order.GatewayUp{Found: seen})
	until(t, "the first that sees it has it", func() bool { return one.mine(d) })
	two.say("state", order.GatewayUp{Found: seen})
	two.state(d, order.State{Online: true, SoftwareVersion: "6.9.9"})
	one.state(d, order.State{Online: true, SoftwareVersion: "6.4.7"})
	until(t, "online", func() bool { return status(h, d, "connection") == "online" })
	if two.mine(d) || status(h, d, "softwareVersion") != "6.4.7" {
		t.Errorf("two has it: %v", status(h, d))
	}
	one.c.Disconnect(0)
	until(t, "the other takes over", func() bool { return two.mine(d) })
	two.state(d, order.State{Online: true, SoftwareVersion: "6.9.9"})
	until(t, "its word counts", func() bool { return status(h, d, "softwareVersion") == "6.9.9" })
}

func TestAChangedCertificateIsTrustedAsSomebodyLookedAtIt(t *testing.T) {
	h := housetest.Start(t, "channel-addr=127.0.0.1:0")
	a := h.Account("acme")
	berlin := site(h, a, "Berlin")
	d := phone(h, a, housetest.JSON{"mac": "0004f2000001", "model": "VVX 450", "site": berlin})
	id, text := token(h, a, berlin)
	g := enroll(t, h, text).dial()
	was, is := strings.Repeat("a", 64), strings.Repeat("b", 64)
	g.say("state", order.GatewayUp{Found: []order.Finding{{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Condition: order.CertificateChanged, Certificate: is, Pinned: was, At: time.Now()}}})
	found := "/accounts/" + a.ID + "/gateways/" + id + "/found/0004f2000001"
	until(t, "it is known", func() bool {
		var all housetest.JSON
		h.API("GET", "/accounts/"+a.ID+"/gateways/"+id+"/found?condition=certificateChanged", nil, &all, 200)
		return len(all["items"].([]any)) == 1
	})
	h.API("POST", found+":trust", housetest.JSON{"certificate": was}, nil, 409)
	h.API("POST", found+":trust", housetest.JSON{"certificate": is}, nil, 200)
	until(t, "the roster says so", func() bool { g.mu.Lock(); defer g.mu.Unlock(); return g.roster[d].Trust == is })
}
