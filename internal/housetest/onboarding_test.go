package housetest_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/housetest"
)

// models are what the families' phones of these tests are.
var models = map[string]string{"ucs": "VVX 450", "polyos": "Studio X50", "j100": "J179"}

// labels are a setting of each family that a policy may say.
var labels = map[string]string{"ucs": "reg.1.label", "polyos": "device.local.deviceName", "j100": "DIALPLAN"}

// A PIN device that comes with the account's pair becomes provisioned (mission
// A3): its first file is that of its policies and groups already, and the API
// says the same once it has been saved. Until then nothing is sent to it.
func TestAPINDeviceThatComesWithThePairBecomesProvisioned(t *testing.T) {
	h := housetest.Start(t)
	for _, c := range families {
		t.Run(c.family, func(t *testing.T) {
			acme := h.Account("pin-" + c.family)
			path := "/accounts/" + acme.Name
			h.API("POST", path+"/devices", object{"spec": object{"mac": c.mac, "model": models[c.family], "onboarding": "pin"}}, nil, 201)
			h.API("POST", path+"/device-groups", object{"metadata": object{"name": "all"}, "spec": object{"kind": "dynamic", "filter": `family = "` + c.family + `"`}}, nil, 201)
			policy := object{"metadata": object{"name": "label"}, "spec": object{"level": "group", "target": "all", "settings": object{labels[c.family]: "of the group"}}}
			h.API("POST", path+"/policies", policy, nil, 201)
			policy = object{"metadata": object{"name": "model"}, "spec": object{"level": "model", "target": models[c.family], "settings": object{labels[c.family]: "of the model"}}}
			impact := func() string {
				var out object
				h.API("POST", path+"/policies?dryRun=true", policy, &out, 201)
				return fmt.Sprint(housetest.At(out, "impact", "devicesChanged"), " ", housetest.At(out, "impact", "notSent"), " ", housetest.At(out, "impact", "stronger"))
			}
			if got := impact(); got != "0 1 0" {
				t.Errorf("before its first fetch the impact is %s", got)
			}
			h.API("GET", "/devices/"+c.mac+"/effective-settings", nil, nil, 409)

			p := h.Phone(acme, c.agent)
			p.Do("HEAD", ownFile(c.family, c.mac), "") // only a look
			h.Flush()
			h.API("GET", "/devices/"+c.mac+"/effective-settings", nil, nil, 409)

			if got := own(t, walk(t, p, c.family, c.mac), c.family, c.mac)[labels[c.family]]; got != "of the group" {
				t.Errorf("its first files say %q", got)
			}
			h.Flush()
			var d, s object
			h.API("GET", "/devices/"+c.mac, nil, &d, 200)
			if got := fmt.Sprint(housetest.At(d, "spec", "onboarding"), " ", housetest.At(d, "status", "provisioning"), " ", housetest.At(d, "metadata", "revision")); got != "provisioned active 2" {
				t.Errorf("the device is %s", got)
			}
			h.API("GET", "/devices/"+c.mac+"/effective-settings/"+labels[c.family], nil, &s, 200)
			if s["value"] != "of the group" {
				t.Errorf("effective is %v", s)
			}
			if got := impact(); got != "0 0 1" {
				t.Errorf("afterwards the impact is %s", got)
			}
			var trail object
			h.API("GET", "/audit?limit=1000", nil, &trail, 200)
			rows := []string{}
			for _, row := range trail["items"].([]any) {
				if housetest.At(row, "action") == "device.provisioned" && housetest.At(row, "object") == d["id"] {
					rows = append(rows, fmt.Sprint(row))
				}
			}
			if len(rows) != 1 || !strings.Contains(rows[0], "onboarding:pin → provisioned") {
				t.Errorf("the trail says %q", rows)
			}
		})
	}
}

// Within the overlap a PIN device may come with the pair of before: it is told the
// current one, and only that makes it provisioned.
func TestAPINDeviceThatComesWithAnOldPairIsToldTheNewOneFirst(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	c := families[0]
	h.API("POST", "/accounts/acme/devices", object{"spec": object{"mac": c.mac, "model": models[c.family], "onboarding": "pin"}}, nil, 201)
	old := h.Phone(acme, c.agent)
	h.Patch(acme, object{"serverUser": "newuser", "serverPassword": "newpassword123"})
	method := func() any {
		h.Flush()
		var d object
		h.API("GET", "/devices/"+c.mac, nil, &d, 200)
		return housetest.At(d, "spec", "onboarding")
	}
	got := own(t, walk(t, old, c.family, c.mac), c.family, c.mac)
	if k := pairKeys[c.family]; got[k[0]] != "newuser" || method() != "pin" {
		t.Errorf("with the old pair it got the user %q and is %v", got[k[0]], method())
	}
	renewed := *old
	renewed.User, renewed.Password = "newuser", "newpassword123"
	walk(t, &renewed, c.family, c.mac)
	if method() != "provisioned" {
		t.Errorf("with the new pair it is %v", method())
	}
}

// USB and Bluetooth devices are never touched: what fetches in their name gets
// no file, leaves none, and is not counted as having been provisioned.
func TestAUSBOrBluetoothDeviceIsGivenNothing(t *testing.T) {
	h := housetest.Start(t)
	for _, c := range families {
		for _, method := range []string{"usb", "bluetooth"} {
			t.Run(c.family+" by "+method, func(t *testing.T) {
				acme := h.Account(method + "-" + c.family)
				h.API("POST", "/accounts/"+acme.Name+"/devices", object{"spec": object{"mac": c.mac, "model": models[c.family], "onboarding": method}}, nil, 201)
				defer h.API("DELETE", "/devices/"+c.mac, nil, nil, 204)
				p := h.Phone(acme, c.agent)
				for _, file := range []string{firstFile(c.family, c.mac), ownFile(c.family, c.mac)} {
					if a := p.Get(file); a.Status != 403 || a.Body != "" {
						t.Errorf("GET %s: %d %q", file, a.Status, a.Body)
					}
				}
				if a := p.Do("PUT", c.mac+"-app.log", "hello"); a.Status != 403 {
					t.Errorf("PUT of a log: %d", a.Status)
				}
				h.Flush()
				var d object
				h.API("GET", "/devices/"+c.mac, nil, &d, 200)
				if got := fmt.Sprint(housetest.At(d, "spec", "onboarding"), housetest.At(d, "status", "lastProvisioningSync"), housetest.At(d, "status", "credentialSync", "state")); got != method+"<nil>unsupported" {
					t.Errorf("it is %s", got)
				}
			})
		}
	}
}

// ownFile is the file that carries a device's own settings.
func ownFile(family, mac string) string {
	switch family {
	case "j100":
		return mac + ".txt"
	case "polyos":
		return "config-" + mac + ".cfg"
	}
	return mac + "-muster.cfg"
}
