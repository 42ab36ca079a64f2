package housetest_test

import (
	"strings"
	"testing"

	"muster/internal/housetest"
)

var pairKeys = map[string][2]string{
	"ucs":    {"device.prov.user", "device.prov.password"},
	"polyos": {"device.prov.user", "device.prov.password"},
	"j100":   {"FORCE_HTTP_AUTH_USERNAME", "FORCE_HTTP_AUTH_PASSWORD"},
}

func TestAnEditedPairReachesWhoComesWithTheOldOne(t *testing.T) {
	for _, c := range families {
		t.Run(c.family, func(t *testing.T) {
			h := housetest.Start(t)
			acme := h.Account("acme")
			p := h.Phone(acme, c.agent)
			before := walk(t, p, c.family, c.mac)
			h.Patch(acme, object{"serverUser": "newuser", "serverPassword": "newpassword123"})

			after := walk(t, p, c.family, c.mac)
			got := own(t, after, c.family, c.mac)
			if k := pairKeys[c.family]; got[k[0]] != "newuser" || got[k[1]] != "newpassword123" {
				t.Errorf("the old pair got %q %q", got[k[0]], got[k[1]])
			}
			if was := own(t, before, c.family, c.mac); len(was) != len(got) {
				t.Errorf("the file has %d settings, had %d: it must be complete", len(got), len(was))
			}
			renewed := *p
			renewed.User, renewed.Password = "newuser", "newpassword123"
			walk(t, &renewed, c.family, c.mac)

			h.Patch(acme, object{"overlap": "0s", "serverUser": "third", "serverPassword": "thirdpassword"})
			if a := p.Get(firstFile(c.family, c.mac)); a.Status != 401 {
				t.Errorf("the first pair after overlap 0s: %d, want 401", a.Status)
			}
			if a := renewed.Get(firstFile(c.family, c.mac)); a.Status != 401 {
				t.Errorf("the second pair after overlap 0s: %d, want 401", a.Status)
			}
		})
	}
}

func firstFile(family, mac string) string {
	if family == "j100" {
		return "J100Supgrade.txt"
	}
	return mac + ".cfg"
}

func TestProvisioningSwitchedOffAndOn(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	p := h.Phone(acme, vvx)
	walk(t, p, "ucs", "0004f2abcd01")
	out := h.Patch(acme, object{"enabled": false})
	if on := housetest.At(out, "spec", "autoSync", "enabled"); on != false {
		t.Errorf("Auto-Sync %v after provisioning was disabled, want false", on)
	}
	if a := p.Get("0004f2abcd01.cfg"); a.Status != 403 {
		t.Errorf("disabled: %d, want 403", a.Status)
	}
	wrong := *p
	wrong.Password = "wrong-password"
	if a := wrong.Get("0004f2abcd01.cfg"); a.Status != 401 {
		t.Errorf("disabled, wrong password: %d, want 401", a.Status)
	}
	h.API("PATCH", "/accounts/acme/provisioning", object{"spec": object{"serverUser": "other"}}, nil, 409, "If-Match", "*")
	h.API("PATCH", "/accounts/acme/provisioning", object{"spec": object{"autoSync": object{"enabled": true}}}, nil, 409, "If-Match", "*")
	out = h.Patch(acme, object{"enabled": true})
	if on := housetest.At(out, "spec", "autoSync", "enabled"); on != false {
		t.Errorf("Auto-Sync came back by itself")
	}
	files := walk(t, p, "ucs", "0004f2abcd01") // the same pair works
	if got := own(t, files, "ucs", "0004f2abcd01"); got["device.prov.password"] != "" {
		t.Error("Auto-Sync is off, but the pair is in the file")
	}
}

func TestAutoSyncOffRollsNothingBack(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	mac := "c81feaabcd03"
	p := h.Phone(acme, j179(mac))
	walk(t, p, "j100", mac)
	h.Patch(acme, object{"autoSync": object{"enabled": false}})
	got := sets(p.Get(mac + ".txt").Body)
	if got["TLSSRVR"] != "127.0.0.1" || got["TLSDIR"] == "" || got["TLSPORT"] == "" {
		t.Errorf("a J100 forgets what a file leaves out; its file says %v", got)
	}
	if got["FORCE_HTTP_AUTH_PASSWORD"] != "" {
		t.Error("Auto-Sync is off, but the pair is in the file")
	}
	h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": "elsewhere"}, "spec": object{"level": "account", "settings": object{"TLSSRVR": "other.example"}}}, nil, 201)
	if got := sets(p.Get(mac + ".txt").Body); got["TLSSRVR"] != "other.example" || got["TLSDIR"] != "" {
		t.Errorf("a policy leads the phone elsewhere; its file says %v", got)
	}
	h.API("POST", "/accounts", object{"metadata": object{"name": "was-there"}, "spec": object{"type": "customer", "existing": true}}, nil, 201)
	var prov, pair object
	h.API("GET", "/accounts/was-there/provisioning", nil, &prov, 200)
	h.API("POST", "/accounts/was-there/provisioning:reveal", nil, &pair, 200)
	q := h.Phone(housetest.Account{Address: housetest.At(prov, "status", "serverAddress").(string), User: pair["serverUser"].(string), Password: pair["serverPassword"].(string)}, j179("c81feaabcd09"))
	if got := sets(q.Get("c81feaabcd09.txt").Body); got["TLSSRVR"] != "" {
		t.Errorf("Auto-Sync was never on, and the address is in the file: %v", got)
	}
}

func TestAnOlderPolicyCannotSayAnotherServerBesideAutoSync(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	h.Patch(acme, object{"autoSync": object{"enabled": false}})
	settings := object{"device.prov.serverName": "elsewhere.example", "device.prov.user": "POLUSER", "TLSSRVR": "elsewhere.example"}
	h.API("POST", "/accounts/acme/policies", object{"metadata": object{"name": "old"}, "spec": object{"level": "account", "settings": settings}}, nil, 201)
	for _, c := range families {
		t.Run(c.family, func(t *testing.T) {
			h.Patch(acme, object{"autoSync": object{"enabled": false}})
			p := h.Phone(acme, c.agent)
			if off := walk(t, p, c.family, c.mac); !mentions(off, "elsewhere.example") {
				t.Error("Auto-Sync is off, and the policy is not obeyed")
			}
			h.Patch(acme, object{"autoSync": object{"enabled": true}})
			if on := walk(t, p, c.family, c.mac); mentions(on, "elsewhere.example") || mentions(on, "POLUSER") {
				t.Error("Auto-Sync is on, and a file still says another server")
			}
		})
	}
}

func mentions(files map[string]housetest.Answer, text string) bool {
	for _, a := range files {
		if strings.Contains(a.Body, text) {
			return true
		}
	}
	return false
}
