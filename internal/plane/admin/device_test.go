package admin_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

func TestDevicesAreFoundByIdByMACAndByName(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	out := a.want(201, "POST", "/accounts/"+id+"/devices", obj{"metadata": obj{"name": "Lobby"}, "spec": obj{"mac": "00-E0-DB-AB-CD-02", "model": "studio_x50", "serial": "8G1"}})
	dev := out.JSON["id"].(string)
	is(t, "Location", out.Header.Get("Location"), "/api/v1/devices/"+dev)
	is(t, "mac", at(out.JSON, "spec", "mac"), "00e0dbabcd02")
	is(t, "model as the catalog has it", at(out.JSON, "spec", "model"), "Studio X50")
	is(t, "family", at(out.JSON, "status", "family"), "polyos")
	is(t, "lifecycle beneath a customer", at(out.JSON, "status", "lifecycle"), "claimed")
	is(t, "provisioning", at(out.JSON, "status", "provisioning"), "staged")
	is(t, "credentialSync", at(out.JSON, "status", "credentialSync", "state"), "staged")
	is(t, "lastProvisioningSync", at(out.JSON, "status", "lastProvisioningSync"), nil)
	for _, ref := range []string{dev, "00e0dbabcd02", "00:E0:db:AB:cd:02", "00e0.dbab.cd02", "00-e0-db-ab-cd-02", "Lobby"} {
		is(t, ref, at(a.want(200, "GET", "/devices/"+ref, nil).JSON, "id"), dev)
	}
	is(t, "serial", len(at(a.want(200, "GET", "/accounts/acme/devices?serial=8G1", nil).JSON, "items").([]any)), 1)
	a.saw(id, "00e0dbabcd02", 1)
	seen := a.want(200, "GET", "/devices/Lobby", nil)
	is(t, "seen", at(seen.JSON, "status", "provisioning"), "active")
	is(t, "in sync", at(seen.JSON, "status", "credentialSync", "state"), "inSync")
	is(t, "version", at(seen.JSON, "status", "softwareVersion"), "4.1")
	other := a.account("other")
	a.want(201, "POST", "/accounts/"+other+"/devices", obj{"metadata": obj{"name": "Lobby"}, "spec": obj{"mac": "00e0dbabcd03"}})
	is(t, "a name that several have", a.do("GET", "/devices/Lobby", nil).JSON["code"], "ambiguousName")
	is(t, "the same MAC elsewhere", a.do("POST", "/accounts/other/devices", obj{"spec": obj{"mac": "00e0dbabcd02"}}).JSON["code"], "macUnavailable")
	is(t, "a serial twice", a.do("POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd04", "serial": "8G1"}}).JSON["code"], "serialTaken")
	is(t, "a name twice", a.do("POST", "/accounts/acme/devices", obj{"metadata": obj{"name": "Lobby"}, "spec": obj{"mac": "00e0dbabcd04"}}).Status, 409)
	a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "shop"}, "spec": obj{"type": "reseller"}})
	is(t, "lifecycle beneath another", at(a.want(201, "POST", "/accounts/shop/devices", obj{"spec": obj{"mac": "00e0dbabcd05"}}).JSON, "status", "lifecycle"), "imported")
	a.want(204, "DELETE", "/devices/"+dev, nil)
	a.want(404, "DELETE", "/devices/"+dev, nil)
}

func TestNotesAreKeptInTheirLinesAndLeftOutOfNoWriteThatDoesNotSayThem(t *testing.T) {
	a := start(t)
	dev := "/devices/" + a.device(a.account("acme"), "00e0dbabcd02", "VVX 450")
	notes := func(out answer) any { return at(out.JSON, "spec", "notes") }
	is(t, "at first", notes(a.want(200, "GET", dev, nil)), "")
	is(t, "in lines, as a form sends them", notes(a.want(200, "PATCH", dev, obj{"spec": obj{"notes": "By the door\r\n\tkey: reception"}})), "By the door\n\tkey: reception")
	is(t, "another field leaves them", notes(a.want(200, "PATCH", dev, obj{"spec": obj{"held": true}})), "By the door\n\tkey: reception")
	is(t, "as long as they may be", len([]rune(notes(a.want(200, "PATCH", dev, obj{"spec": obj{"notes": strings.Repeat("ä", 2000)}})).(string))), 2000)
	is(t, "null empties them", notes(a.want(200, "PATCH", dev, obj{"spec": obj{"notes": nil}})), "")
}

func TestADeviceIsChangedByRule(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Some Box")
	is(t, "family of an unknown model", at(a.want(200, "PATCH", dev, obj{"spec": obj{"family": "polyos"}}).JSON, "status", "family"), "polyos")
	is(t, "it stays", at(a.want(200, "PATCH", dev, obj{"spec": obj{"serial": "x"}}).JSON, "status", "family"), "polyos")
	is(t, "held", at(a.want(200, "PATCH", dev, obj{"spec": obj{"held": true}}).JSON, "spec", "held"), true)
	is(t, "excluded", at(a.want(200, "PATCH", dev, obj{"spec": obj{"autoSync": "exclude"}}).JSON, "status", "credentialSync", "state"), "excluded")
	is(t, "the MAC in another notation is the same", a.do("PATCH", dev, obj{"spec": obj{"mac": "00:E0:DB:AB:CD:02"}}).Status, 200)
	back := a.want(200, "GET", dev, nil)
	is(t, "what was read, sent back", a.do("PATCH", dev, back.JSON, "If-Match", back.Header.Get("ETag")).Status, 200)
	for name, c := range map[string]struct {
		spec    obj
		pointer string
	}{
		"another MAC":           {obj{"mac": "00e0dbabcd03"}, "/spec/mac"},
		"no MAC":                {obj{"mac": nil}, "/spec/mac"},
		"a site":                {obj{"site": "x"}, "/spec/site"},
		"a group":               {obj{"groups": []string{"x"}}, "/spec/groups/0"},
		"a user":                {obj{"user": "x"}, "/spec/user"},
		"a family that is none": {obj{"family": "cisco"}, "/spec/family"},
		"another family":        {obj{"model": "VVX 450", "family": "polyos"}, "/spec/family"},
		"a wrong onboarding":    {obj{"onboarding": "post"}, "/spec/onboarding"},
		"a serial of two lines": {obj{"serial": "a\nb"}, "/spec/serial"},
		"notes of a novel":      {obj{"notes": strings.Repeat("ä", 2001)}, "/spec/notes"},
		"notes that ring":       {obj{"notes": "a\ab"}, "/spec/notes"},
	} {
		out := a.do("PATCH", dev, obj{"spec": c.spec})
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "pointer")), "422 "+c.pointer)
	}
	for name, mac := range map[string]string{"eleven digits": "00e0dbabcd0", "a group address": "01e0dbabcd02", "zeros": "000000000000", "nothing": ""} {
		out := a.do("POST", "/accounts/acme/devices", obj{"spec": obj{"mac": mac}})
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "pointer")), "422 /spec/mac")
	}
}

func TestMACsThatBelongElsewhereArePending(t *testing.T) {
	a := start(t)
	acme, rival := a.account("acme"), a.account("rival")
	a.device(rival, "00e0dbabcd99", "Studio X50")
	a.saw(acme, "00e0dbabcd99", 1)
	out := a.want(200, "GET", "/accounts/acme/pending-devices", nil)
	is(t, "mac", at(out.JSON, "items", 0, "spec", "mac"), "00e0dbabcd99")
	is(t, "why", at(out.JSON, "items", 0, "status", "match"), "notAvailable")
	held := a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd01", "model": "Studio X50", "held": true}}).JSON["id"].(string)
	both := a.want(200, "GET", "/accounts/acme/pending-devices", nil).JSON
	is(t, "held too, by MAC", fmt.Sprint(at(both, "items", 0, "spec", "mac"), at(both, "items", 0, "status", "match"), len(at(both, "items").([]any))), "00e0dbabcd01held2")
	a.want(200, "PATCH", "/devices/"+held, obj{"spec": obj{"held": false}})
	is(t, "let go", len(at(a.want(200, "GET", "/accounts/acme/pending-devices", nil).JSON, "items").([]any)), 1)
	if strings.Contains(out.Body, rival) || strings.Contains(out.Body, "rival") {
		t.Errorf("the list says whose it is: %s", out.Body)
	}
}

func TestFilesAreShownAsTheDeviceGetsThem(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"device.local.deviceName": "Berlin"}}})
	whole := func(a *api) (all string) {
		t.Helper()
		for _, f := range at(a.want(200, "GET", dev+"/files", nil).JSON, "items").([]any) {
			out := a.want(200, "GET", dev+"/files/"+at(f, "name").(string), nil)
			all += out.Body
			is(t, "type", out.Header.Get("Content-Type"), "text/plain; charset=utf-8")
			is(t, "the tag that the device's answer has", out.Header.Get("ETag"), dialect.Tag([]byte(out.Body)))
			if !strings.HasPrefix(out.Header.Get("Content-Disposition"), "attachment") {
				t.Errorf("disposition %q", out.Header.Get("Content-Disposition"))
			}
		}
		return all
	}
	pair := a.want(200, "POST", prov+":reveal", nil).JSON
	clear, hidden := whole(a), whole(a.as(a.mint(a.root, fleet.RightRead)))
	for _, want := range []string{"Berlin", "https://muster.example/p/", pair["serverUser"].(string)} {
		if !strings.Contains(clear, want) || !strings.Contains(hidden, want) {
			t.Errorf("%q is not in both", want)
		}
	}
	if !strings.Contains(clear, pair["serverPassword"].(string)) {
		t.Error("the password is not in clear for who may see it")
	}
	if !strings.Contains(hidden, "********") {
		t.Error("nothing is masked")
	}
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	if strings.Contains(whole(a), pair["serverPassword"].(string)) {
		t.Error("Auto-Sync is off, and the pair is in the file")
	}
	is(t, "no such file", a.do("GET", dev+"/files/x.cfg", nil).Status, 404)
	unknown := "/devices/" + a.device(id, "00e0dbabcd03", "")
	is(t, "files of no family", len(at(a.want(200, "GET", unknown+"/files", nil).JSON, "items").([]any)), 0)
	is(t, "settings of no family", a.do("GET", unknown+"/effective-settings", nil).JSON["code"], "familyUnknown")
	is(t, "no such upload", a.do("GET", dev+"/uploads/x.log", nil).Status, 404)
}

func TestEffectiveSettingsSayWhereAValueIsFrom(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	policy := func(name, level, target, value string, locked ...string) {
		t.Helper()
		a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": name}, "spec": obj{"level": level, "target": target, "locked": append([]string{}, locked...), "settings": obj{"device.local.deviceName": value}}})
	}
	policy("all", "account", "", "A")
	policy("ours", "model", "Studio X50", "M")
	policy("one", "device", "00:e0:db:ab:cd:02", "D")
	find := func(a *api, key string) any {
		for _, s := range at(a.want(200, "GET", dev+"/effective-settings", nil).JSON, "items").([]any) {
			if at(s, "key") == key {
				return s
			}
		}
		t.Fatalf("%s is not among the settings", key)
		return nil
	}
	s := find(a, "device.local.deviceName")
	is(t, "value", at(s, "value"), "D")
	is(t, "from", at(s, "from"), obj{"level": "device", "name": "one"})
	is(t, "hidden", fmt.Sprint(at(s, "hidden", 0, "value"), " ", at(s, "hidden", 1, "value")), "M A")
	read := a.as(a.mint(a.root, fleet.RightRead))
	is(t, "a secret is masked", at(find(read, "sec.auth.admin.password"), "value"), "********")
	is(t, "and says so", at(find(read, "sec.auth.admin.password"), "secret"), true)
	is(t, "from", at(find(read, "sec.auth.admin.password"), "from", "level"), "builtin")
	is(t, "masked for who may see it too", at(find(a, "sec.auth.admin.password"), "value"), "********")
	policy("first", "account", "", "L", "device.local.deviceName")
	is(t, "a lock below wins", at(find(a, "device.local.deviceName"), "value"), "L")
}
