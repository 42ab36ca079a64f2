package sim_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"muster/internal/sim"
)

func three() sim.Options {
	return sim.Options{Models: []string{"CCX 500", "Studio X50", "J189"}, Count: 3}
}

func TestADeviceTakesACompleteOrderAndFetchesWithTheNewPair(t *testing.T) {
	h := newHouse(t, three())
	for _, d := range h.fleet.Devices() {
		h.wait("online", d.Online)
		h.send(d, "cmd_1", "applyCredentials", map[string]any{"generation": 4, "settings": order(d.Family(), "acme", "second-pair")})
	}
	for _, d := range h.fleet.Devices() {
		h.wait(d.Identity().Model.Name+" fetches", func() bool { return d.State().Boots+d.State().Polls > 0 && d.State().Phase == sim.Running })
		h.wait("back online", func() bool { return d.Online() && h.stateOf(d)["credentialsGeneration"] == 4. })
		if st := d.State(); st.Problem != "" || !strings.HasPrefix(st.Base, "https://new.example") || st.User != "acme" {
			t.Errorf("%s: %+v", d.Identity().Model.Name, st)
		}
		if got := h.stateOf(d); !strings.HasPrefix(got["provisioningServer"].(string), "https://new.example") || got["softwareVersion"] != d.Identity().Model.Version || got["online"] != true {
			t.Errorf("state: %v", got)
		}
		if a := h.acksOf(d); len(a) != 1 || a[0].ID != "cmd_1" || a[0].Result != "ok" {
			t.Errorf("acks: %v", a)
		}
	}
	// A restart takes the link with it; a device that applies at once keeps it.
	if r := h.fleet.Report(); r.Channel.Connects != 5 || r.Errors != 0 || r.Channel.Acks["ok"] != 3 {
		t.Errorf("%+v %v", *r.Channel, r.Problems)
	}
}

func TestASetThatIsNotCompleteIsRefusedWhole(t *testing.T) {
	h := newHouse(t, three())
	for _, d := range h.fleet.Devices() {
		h.wait("online", d.Online)
		whole := order(d.Family(), "acme", "second-pair")
		n := 0
		try := func(what string, change func(map[string]string)) {
			set := map[string]string{}
			for k, v := range whole {
				set[k] = v
			}
			change(set)
			n++
			h.send(d, "cmd_"+what, "applyCredentials", map[string]any{"generation": 2, "settings": set})
			h.wait("answered", func() bool { return len(h.acksOf(d)) == n })
			if a := h.acksOf(d)[n-1]; a.Result != "failed" || a.Detail == "" || strings.Contains(a.Detail, "second-pair") {
				t.Errorf("%s, %s: %+v", d.Family(), what, a)
			}
		}
		for name := range whole {
			try("without "+name, func(s map[string]string) { delete(s, name) })
		}
		try("with one more", func(s map[string]string) { s["up.welcome"] = "1" })
		try("of the wrong kind", func(s map[string]string) {
			for _, k := range []string{"device.prov.serverType", "management.provisioning.authtype", "TLSSRVR"} {
				if s[k] != "" {
					s[k] = ""
				}
			}
		})
		if d.State().Base != "" || d.Generation() != 0 || d.State().Boots+d.State().Polls != 0 {
			t.Errorf("%s took some of it: %+v", d.Family(), d.State())
		}
	}
}

func TestACommandThatComesAgainIsAnsweredAndNotDoneAgain(t *testing.T) {
	h := newHouse(t, sim.Options{Models: []string{"Studio X50"}})
	d := h.device("Studio X50")
	h.wait("online", d.Online)
	set := map[string]any{"generation": 1, "settings": order(d.Family(), "acme", "second-pair")}
	h.send(d, "cmd_1", "applyCredentials", set)
	h.wait("fetched", func() bool { return d.State().Boots+d.State().Polls == 1 })
	fetched := len(h.stub.log())
	h.send(d, "cmd_1", "applyCredentials", set)
	h.sendUntil(d, "cmd_late", "sync", nil, time.Now().Add(-time.Second))
	h.send(d, "cmd_2", "setSettings", map[string]any{"settings": map[string]string{"a": "b"}})
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 3 })
	a := h.acksOf(d)
	if a[0] != a[1] || a[1].ID != "cmd_1" || a[2].ID != "cmd_2" {
		t.Errorf("acks: %v", a)
	}
	if n := len(h.stub.log()); n != 0 || fetched == 0 {
		t.Errorf("it fetched %d files again", n)
	}
}

func TestLiveSettingsAreInForceAtOnceAndReported(t *testing.T) {
	h := newHouse(t, three())
	for _, d := range h.fleet.Devices() {
		h.wait("online", d.Online)
		h.send(d, "cmd_1", "setSettings", map[string]any{"settings": map[string]string{"motd": "mine", "x.y": "1"}})
		h.wait("reported", func() bool {
			s, _ := h.stateOf(d)["settings"].(map[string]any)
			return s["motd"] == "mine" && s["x.y"] == "1"
		})
		if v, ok := d.Setting("motd"); v != "mine" || !ok {
			t.Errorf("%s: %q", d.Family(), v)
		}
	}
	// What a file says beats what was set before the device had files.
	d := h.device("Studio X50")
	h.send(d, "cmd_2", "applyCredentials", map[string]any{"generation": 1, "settings": order(d.Family(), "acme", "second-pair")})
	h.wait("provisioned", func() bool { v, _ := d.Setting("motd"); return v == "one" })
	if v, _ := d.Setting("x.y"); v != "1" {
		t.Errorf("what no file says is gone: %q", v)
	}
}

func TestADeviceInACallPutsOffWhatWouldDisturbIt(t *testing.T) {
	h := newHouse(t, sim.Options{Models: []string{"CCX 500"}})
	d := h.device("CCX 500")
	h.wait("online", d.Online)
	d.Call(true)
	h.send(d, "cmd_1", "restart", nil)
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 1 })
	d.Call(false)
	h.send(d, "cmd_1", "restart", nil)
	h.wait("done", func() bool { return len(h.acksOf(d)) == 2 })
	if a := h.acksOf(d); a[0].Result != "later" || a[1].Result != "ok" {
		t.Errorf("acks: %v", a)
	}
	h.wait("back", func() bool { return h.fleet.Report().Channel.Connects == 2 && d.Online() })
	h.send(d, "cmd_2", "upgrade", map[string]string{"version": "9"})
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 3 })
	if a := h.acksOf(d)[2]; a.Result != "failed" || a.Detail == "" {
		t.Errorf("what it cannot do: %+v", a)
	}
}

func TestAPINIsShownUntilItIsTypedAndAnExpiredOneIsReplaced(t *testing.T) {
	h := furnished(t, sim.Options{Models: []string{"J189"}, Channel: &sim.Channel{Pair: "https://new.example"}})
	d := h.device("J189")
	typed, asked := make(chan string, 2), 0
	h.stub.allowAll = true // the enrollment service asks for no pair
	h.stub.special["/enroll/v1/pair"] = func(w http.ResponseWriter, r *http.Request) {
		body := make([]byte, 1000)
		n, _ := r.Body.Read(body)
		text := string(body[:n])
		send := func(status int, body string) {
			w.Header().Set("Content-Length", itoa(len(body)))
			w.WriteHeader(status)
			_, _ = w.Write([]byte(body))
		}
		switch {
		case strings.Contains(text, `"mac":"`+d.MAC()+`"`) && strings.Contains(text, `"model":"J189"`) && strings.Contains(text, `"serial"`):
			asked++
			if asked == 1 {
				w.Header().Set("Retry-After", "0")
				send(503, "")
				return
			}
			send(201, `{"pin":"12345`+itoa(asked)+`","pairingToken":"tok`+itoa(asked)+`","expiresAt":"2099-01-01T00:00:00Z"}`)
		case strings.Contains(text, "tok2"):
			typed <- d.PIN()
			send(410, `{}`)
		case strings.Contains(text, "tok3") && len(typed) < 2:
			typed <- d.PIN()
			w.Header().Set("Retry-After", "0")
			send(202, `{}`)
		case strings.Contains(text, "tok3"):
			k := h.admit(d)
			d.SetKey(sim.Key{})
			send(200, `{"deviceId":"`+k.DeviceID+`","channel":{"url":"`+k.URL+`","clientId":"`+k.ClientID+`","user":"`+k.User+`","password":"`+k.Password+`"},"trust":["`+strings.ReplaceAll(h.trust, "\n", `\n`)+`"]}`)
		default:
			t.Errorf("asked with %s", text)
		}
	}
	if err := d.Pair(t.Context()); err != nil {
		t.Fatal(err)
	}
	if a, b := <-typed, <-typed; a != "123452" || b != "123453" || d.PIN() != "" {
		t.Errorf("screens: %q, %q, then %q", a, b, d.PIN())
	}
	h.live(t)
	h.wait("online with what it was given", d.Online)
	if r := h.fleet.Report(); r.Channel.Paired != 1 || r.Errors != 0 {
		t.Errorf("%+v %v", *r.Channel, r.Problems)
	}
}
