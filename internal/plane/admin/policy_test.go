package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestAPolicySaysOnlyWhatDevicesUnderstand(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	a.device(id, "00e0dbabcd02", "Studio X50")
	other := a.account("other")
	foreign := a.device(other, "00e0dbabcd03", "Studio X50")
	post := func(spec obj) answer {
		t.Helper()
		return a.do("POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": spec})
	}
	for name, c := range map[string]struct {
		spec          obj
		code, pointer string
	}{
		"an unknown name":            {obj{"level": "account", "settings": obj{"no.such/setting": "1"}}, "settingUnknown", "/spec/settings/no.such~1setting"},
		"a name of another family":   {obj{"level": "family", "target": "polyos", "settings": obj{"ucs:device.local.deviceName": "1"}}, "settingUnknown", "/spec/settings/ucs:device.local.deviceName"},
		"a value out of its range":   {obj{"level": "account", "settings": obj{"prov.polling.period": "soon"}}, "setting.type", "/spec/settings/prov.polling.period"},
		"a value of two lines":       {obj{"level": "account", "settings": obj{"device.local.deviceName": "a\nb"}}, "validation", "/spec/settings/device.local.deviceName"},
		"what Auto-Sync writes":      {obj{"level": "account", "settings": obj{"device.prov.user": "x"}}, "settingReserved", "/spec/settings/device.prov.user"},
		"the same, by family":        {obj{"level": "account", "settings": obj{"polyos:device.prov.password": "x"}}, "settingReserved", "/spec/settings/polyos:device.prov.password"},
		"a lock on what is not set":  {obj{"level": "account", "locked": []string{"device.local.deviceName"}}, "validation", "/spec/locked"},
		"a target for the account":   {obj{"level": "account", "target": "x"}, "validation", "/spec/target"},
		"a family that is none":      {obj{"level": "family", "target": "cisco"}, "validation", "/spec/target"},
		"a model that is none":       {obj{"level": "model", "target": "Phone 9"}, "validation", "/spec/target"},
		"a device that is none":      {obj{"level": "device", "target": "x"}, "validation", "/spec/target"},
		"another account's device":   {obj{"level": "device", "target": foreign}, "validation", "/spec/target"},
		"a site that is none":        {obj{"level": "site", "target": "x"}, "validation", "/spec/target"},
		"a group that is none":       {obj{"level": "group", "target": "x"}, "validation", "/spec/target"},
		"a user group that is none":  {obj{"level": "userGroup", "target": "x"}, "validation", "/spec/target"},
		"a level without its target": {obj{"level": "site"}, "validation", "/spec/target"},
		"a raw name that is not set": {obj{"level": "account", "raw": []string{"polyos:x"}}, "validation", "/spec/raw"},
		"raw for nobody":             {obj{"level": "family", "target": "polyos", "settings": obj{"ucs:new.name": "1"}, "raw": []string{"ucs:new.name"}}, "settingUnknown", "/spec/settings/ucs:new.name"},
		"a raw name that is syntax":  {obj{"level": "account", "settings": obj{"a\"><b": "1"}, "raw": []string{"a\"><b"}}, "settingRaw", "/spec/settings/a\"><b"},
		"a raw value of two lines":   {obj{"level": "account", "settings": obj{"new.name": "a\nb"}, "raw": []string{"new.name"}}, "validation", "/spec/settings/new.name"},
		"raw, and Auto-Sync's":       {obj{"level": "account", "settings": obj{"device.prov.user": "x"}, "raw": []string{"device.prov.user"}}, "settingReserved", "/spec/settings/device.prov.user"},
		"a level that is none":       {obj{"level": "builtin"}, "validation", "/spec/level"},
		"a priority that is none":    {obj{"level": "account", "priority": "high"}, "validation", "/spec/priority"},
		"a value that is not a text": {obj{"level": "account", "settings": obj{"device.local.deviceName": []int{1}}}, "validation", "/spec/settings/device.local.deviceName"},
	} {
		out := post(c.spec)
		is(t, name, fmt.Sprint(out.Status, " ", out.JSON["code"]), "422 "+c.code)
		is(t, name+": pointer", at(out.JSON, "errors", 0, "pointer"), c.pointer)
	}
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	out := post(obj{"level": "account", "settings": obj{"device.prov.user": "x"}})
	is(t, "with Auto-Sync off it is taken", out.Status, 201)
	is(t, "with a warning", at(out.JSON, "warnings", 0, "code"), "settingReserved")
	on := a.patch(200, obj{"autoSync": obj{"enabled": true}})
	is(t, "switched on, it is warned of again", at(on.JSON, "warnings", 0, "code"), "settingReserved")
	is(t, "a name twice", a.do("POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}).Status, 409)
	is(t, "the same name elsewhere", a.do("POST", "/accounts/other/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}).Status, 201)
	is(t, "then it is ambiguous", a.do("GET", "/policies/p", nil).JSON["code"], "ambiguousName")
}

func TestASecretInAPolicyIsKeptByItsMask(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	key := "sec.auth.admin.password"
	made := a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{key: "first-secret-1"}}})
	is(t, "shown", at(made.JSON, "spec", "settings", key), "********")
	holds := func(want string) {
		t.Helper()
		body := a.want(200, "GET", dev+"/effective-settings?reveal=true", nil).Body
		if !strings.Contains(body, `"`+want+`"`) {
			t.Errorf("the device is not told %s", want)
		}
	}
	doc := a.want(200, "GET", "/policies/p", nil).JSON
	at(doc, "spec", "settings").(obj)["device.local.deviceName"] = "x"
	a.want(200, "PUT", "/policies/p", doc, "If-Match", "*")
	holds("first-secret-1")
	a.want(200, "PATCH", "/policies/p", obj{"spec": obj{"settings": obj{"device.local.deviceName": nil}}}, "If-Match", "*")
	holds("first-secret-1")
	a.want(200, "PATCH", "/policies/p", obj{"spec": obj{"settings": obj{key: "second-secret-2"}}}, "If-Match", "*")
	holds("second-secret-2")
	out := a.want(200, "GET", "/policies/p", nil)
	is(t, "null took the other away", at(out.JSON, "spec", "settings"), obj{key: "********"})
	trail := a.want(200, "GET", "/audit", nil).Body
	if strings.Contains(trail, "secret-") || !strings.Contains(trail, "settings."+key) {
		t.Error("the trail names the setting and not its value")
	}
}

func TestAListOfPoliciesSaysWhomEachReachesAndWhoChangedIt(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	site := at(a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}}).JSON, "id").(string)
	group := at(a.want(201, "POST", "/accounts/acme/device-groups", obj{"metadata": obj{"name": "Lobby"}, "spec": obj{"kind": "dynamic", "filter": "model = vvx450"}}).JSON, "id").(string)
	a.device(acme, "0004f2000001", "VVX 450")
	a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "0004f2000002", "model": "Studio X50", "site": site}})
	a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "0004f2000003", "model": "Studio X50", "site": site, "onboarding": "usb"}})
	for name, spec := range map[string]obj{"all": {"level": "account"}, "polyos": {"level": "family", "target": "polyos"}, "vvx": {"level": "model", "target": "VVX 450"}, "lobby": {"level": "group", "target": group}, "berlin": {"level": "site", "target": site}, "one": {"level": "device", "target": "0004f2000002"}} {
		a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": name}, "spec": spec})
	}
	got := map[string]string{}
	for _, p := range at(a.want(200, "GET", "/accounts/acme/policies?devices=true", nil).JSON, "items").([]any) {
		got[at(p, "metadata", "name").(string)] = fmt.Sprint(at(p, "status", "devices"), " ", at(p, "status", "changedBy"))
	}
	is(t, "reached, and by whom", fmt.Sprint(got), "map[all:2 test berlin:1 test lobby:1 test one:1 test polyos:1 test vvx:1 test]")
	is(t, "unasked", at(a.want(200, "GET", "/accounts/acme/policies", nil).JSON, "items", 0, "status", "devices"), nil)
}
