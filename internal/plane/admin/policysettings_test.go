package admin_test

import (
	"fmt"
	"slices"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
)

func TestAPolicySaysHowItsSettingsFareOnItsDevices(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.account("acme")
	site := at(a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}}).JSON, "id").(string)
	for n, model := range []string{"VVX 450", "VVX 450", "Trio 8800", "Studio X50"} {
		dev := a.device(id, fmt.Sprintf("0004f2abcd%02d", n), model)
		a.want(200, "PATCH", "/devices/"+dev, obj{"spec": obj{"site": site}})
	}
	policy := func(name, level, target string, settings obj, locked ...string) {
		t.Helper()
		a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": name}, "spec": obj{"level": level, "target": target, "settings": settings, "locked": append([]string{}, locked...)}})
	}
	const ntp, label, secret, shared = "tcpIpApp.sntp.address", "reg.1.label", "reg.1.auth.password", "sec.auth.admin.password"
	policy("all", "account", "", obj{ntp: "ntp.all.example", label: "all", "up.backlight.onIntensity": "2", shared: canarySetting, "call.rejectBusyOnDnd": "0"}, "call.rejectBusyOnDnd")
	policy("berlin", "site", "Berlin", obj{ntp: "ntp.berlin.example", label: "berlin", secret: canarySetting, "call.rejectBusyOnDnd": "1"})
	policy("one", "device", "0004f2abcd00", obj{ntp: "ntp.one.example"})

	out := a.want(200, "GET", "/policies/berlin/settings", nil)
	is(t, "devices", fmt.Sprint(at(out.JSON, "devices"), at(out.JSON, "models")), "4 map[Studio X50:1 Trio 8800:1 VVX 450:2]")
	said := ""
	for _, s := range at(out.JSON, "items").([]any) {
		if level := at(s, "beneath", 0, "level"); at(s, "here") == false && level == "builtin" {
			continue
		}
		said += fmt.Sprintln(at(s, "key"), at(s, "here"), at(s, "wins"), at(s, "overridden"), at(s, "by", 0, "name"), at(s, "by", 0, "devices"), at(s, "beneath", 0, "name"), at(s, "beneath", 0, "value"), at(s, "beneath", 0, "devices"))
	}
	is(t, "settings", said, `call.rejectBusyOnDnd true 0 3 all 3 all 0 3
reg.1.auth.password true 3 0 <nil> <nil> <nil> <nil> <nil>
reg.1.label true 3 0 <nil> <nil> all all 3
sec.auth.admin.password false 0 0 <nil> <nil> all ******** 1
tcpIpApp.sntp.address true 2 1 one 1 all ntp.all.example 3
up.backlight.onIntensity false 0 0 <nil> <nil> all 2 3
`)
	over := setting(t, a, "/policies/all/settings", ntp)
	is(t, "beneath the account's is Muster alone", fmt.Sprint(len(at(over, "beneath").([]any)), at(over, "beneath", 0, "level")), "1builtin")
	is(t, "the site's wins on all but one", fmt.Sprint(at(over, "overridden"), at(over, "by", 0, "name"), at(over, "by", 0, "devices"), at(over, "by", 1, "name")), "3berlin2one")
}

func setting(t *testing.T, a *api, path, key string) any {
	t.Helper()
	for _, s := range at(a.want(200, "GET", path, nil).JSON, "items").([]any) {
		if at(s, "key") == key {
			return s
		}
	}
	t.Fatalf("%s: no %s", path, key)
	return nil
}

func TestTheCatalogSaysWhatNamesSomebodyHasAre(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	out := a.want(200, "GET", "/settings-catalog?name=reg.7.label&name=reg.8.label&name=ucs:reg.1.address&name=no.such", nil)
	said := ""
	for _, s := range at(out.JSON, "items").([]any) {
		said += fmt.Sprintln(at(s, "family"), at(s, "name"), at(s, "asked"))
	}
	is(t, "entries", said, "ucs reg.#.label [reg.7.label reg.8.label]\nucs reg.#.address [ucs:reg.1.address]\n")
	next := a.want(200, "GET", "/settings-catalog?name=reg.7.label&name=reg.1.address&limit=1", nil)
	is(t, "the next page is of the same question", at(a.want(200, "GET", "/settings-catalog?name=reg.7.label&name=reg.1.address&limit=1&cursor="+at(next.JSON, "nextCursor").(string), nil).JSON, "items", 0, "name"), "reg.#.address")
}

func TestTheCatalogIsBrowsedByCategoryAndByModel(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	names := func(query string) (out []string) {
		for _, s := range at(a.want(200, "GET", "/settings-catalog?limit=1000&"+query, nil).JSON, "items").([]any) {
			out = append(out, at(s, "name").(string))
		}
		return out
	}
	has := func(query, name string, want bool) {
		t.Helper()
		if slices.Contains(names(query), name) != want {
			t.Errorf("%s: has %s: %t, want %t", query, name, !want, want)
		}
	}
	has("category=audio&family=polyos", "voice.volume.speaker", true)
	has("category=audio&family=polyos", "video.monitor.1.resolution", false)
	has("category=time&family=ucs", "tcpIpApp.sntp.address", true)
	has("category=network&family=ucs", "tcpIpApp.sntp.address", false)
	has("category=time", "SNTPSRVR", true)
	has("category=time&model=J179", "SNTPSRVR", true)
	has("category=time&model=J179", "tcpIpApp.sntp.address", false)
	has("model=J179&q=BLF_LIST", "BLF_LIST_URI", true)
	has("model=J129&q=BLF_LIST", "BLF_LIST_URI", false) // its entry says: not J129
	has("model=J129&name=BLF_LIST_URI", "BLF_LIST_URI", false)
	a.want(400, "GET", "/settings-catalog?category=colour", nil)
	a.want(400, "GET", "/settings-catalog?model=VVX_9000", nil)
	a.want(400, "GET", "/settings-catalog?model=J179&family=ucs", nil)
}
