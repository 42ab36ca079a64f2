package admin_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
)

func TestWhatAutoSyncWritesIsEffectiveAndHidesThePolicies(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "rs"}, "spec": obj{"level": "account", "settings": obj{
		"device.prov.user": "POLUSER", "device.prov.serverName": "elsewhere.example", "device.prov.password": "POLSECRET", "device.local.deviceName": "x"}}})
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "own"}, "spec": obj{"level": "model", "target": "Studio X50", "settings": obj{"device.prov.user": "MODELUSER"}}})
	find := func(query string) map[string]any {
		t.Helper()
		found, last := map[string]any{}, ""
		for _, s := range at(a.want(200, "GET", dev+"/effective-settings"+query, nil).JSON, "items").([]any) {
			key := at(s, "key").(string)
			if key <= last {
				t.Errorf("%s comes after %s", key, last)
			}
			found[key], last = s, key
		}
		return found
	}
	off := find("")
	is(t, "off: value", at(off["device.prov.user"], "value"), "MODELUSER")
	is(t, "off: from", at(off["device.prov.user"], "from"), obj{"level": "model", "name": "own"})

	a.patch(200, obj{"autoSync": obj{"enabled": true}})
	pair := a.want(200, "POST", prov+":reveal", nil).JSON
	on, read := find("?reveal=true"), find("")
	for name, want := range map[string]any{"device.prov.user": pair["serverUser"], "device.prov.password": pair["serverPassword"]} {
		is(t, name, at(on[name], "value"), want)
		is(t, name+": from", at(on[name], "from"), obj{"level": "builtin", "name": "Auto-Sync"})
	}
	if v := fmt.Sprint(at(on["device.prov.serverName"], "value")); !strings.HasPrefix(v, "https://muster.example/p/") {
		t.Errorf("server name: %s", v)
	}
	is(t, "hidden", at(on["device.prov.user"], "hidden"), []any{obj{"level": "model", "name": "own", "value": "MODELUSER"}, obj{"level": "account", "name": "rs", "value": "POLUSER"}})
	is(t, "masked", fmt.Sprint(at(read["device.prov.password"], "value"), at(read["device.prov.password"], "secret"), at(read["device.prov.password"], "hidden", 0, "value")), "********true********")
	is(t, "the user is no secret", at(read["device.prov.user"], "value"), pair["serverUser"])
	is(t, "another setting is the policy's", at(on["device.local.deviceName"], "from", "name"), "rs")

	a.want(200, "PATCH", dev, obj{"spec": obj{"autoSync": "exclude"}})
	is(t, "not covered: the policy's", at(find("")["device.prov.user"], "value"), "MODELUSER")
}

func TestAReservedSettingThatAutoSyncDoesNotWriteIsNotEffective(t *testing.T) {
	a := startWith(t, j100.J100{})
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "J179")
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"tlssrvr": "elsewhere.example", "HTTPSRVR": "plain.example"}}})
	a.patch(200, obj{"autoSync": obj{"enabled": true}})
	said := ""
	for _, s := range at(a.want(200, "GET", dev+"/effective-settings", nil).JSON, "items").([]any) {
		if key := at(s, "key").(string); strings.EqualFold(key, "TLSSRVR") || key == "HTTPSRVR" {
			said += fmt.Sprintln(key, at(s, "value"), at(s, "from", "name"), at(s, "hidden", 0, "value"))
		}
	}
	is(t, "said", said, "TLSSRVR muster.example Auto-Sync elsewhere.example\n")
}

func TestAnEditWarnsOfWhatSomeFamilyOrDHCPCannotCarry(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	a.account("acme")
	codes := func(spec obj) string {
		t.Helper()
		out := ""
		for _, v := range []answer{
			a.want(200, "PATCH", prov+"?dryRun=true", obj{"spec": spec}, "If-Match", "*"),
			a.want(200, "POST", prov+":preflight", obj{"spec": spec}),
		} {
			list, _ := at(v.JSON, "warnings").([]any)
			for _, w := range list {
				out += fmt.Sprint(at(w, "code"), " ", at(w, "pointer"))
				for _, f := range []string{"ucs", "polyos", "j100"} {
					if strings.Contains(fmt.Sprint(at(w, "detail")), "family "+f) {
						out += " " + f
					}
				}
				out += "; "
				if strings.Contains(fmt.Sprint(at(w, "detail")), "Se'cret") {
					t.Errorf("a warning holds the secret: %v", w)
				}
			}
		}
		return out
	}
	twice := func(s string) string { return s + s }
	for name, c := range map[string]struct {
		spec obj
		want string
	}{
		"14 hours, more than UCS takes":  {obj{"deviceDefaults": obj{"gmtOffset": "14h"}}, twice("notTold /spec/deviceDefaults/gmtOffset ucs; notTold /spec/deviceDefaults/gmtOffset j100; ")},
		"13 hours, more than J100 takes": {obj{"deviceDefaults": obj{"gmtOffset": "13h"}}, twice("notTold /spec/deviceDefaults/gmtOffset j100; ")},
		"12 hours 59":                    {obj{"deviceDefaults": obj{"gmtOffset": "12h59m"}}, ""},
		"no offset":                      {obj{"deviceDefaults": obj{"gmtOffset": "0s"}}, ""},
		"a comma":                        {obj{"serverUser": "a,b"}, twice("dhcp /spec/serverUser; ")},
		"an equals sign":                 {obj{"serverUser": "a=b"}, twice("dhcp /spec/serverUser; ")},
		"an apostrophe":                  {obj{"serverPassword": "Se'cret-99"}, twice("dhcp /spec/serverPassword; ")},
		"both":                           {obj{"serverUser": "a=b", "serverPassword": "Se'cret-99"}, twice("dhcp /spec/serverUser; dhcp /spec/serverPassword; ")},
		"what DHCP can carry":            {obj{"serverUser": "a.b@c", "serverPassword": "x;y#z-12"}, ""},
		"nothing of the pair":            {obj{"overlap": "1h"}, ""},
	} {
		is(t, name, codes(c.spec), c.want)
	}
}
