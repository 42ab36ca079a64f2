package admin_test

import (
	"fmt"
	"testing"

	"muster/internal/access"
	"muster/internal/fleet"
)

func TestADeviceGetsOtherHardwareAndStaysItself(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	old, next := "00e0dbabcd01", "00e0dbabcd02"
	id := a.device(acme, old, "Studio X50")
	a.saw(acme, old, 1)
	a.want(200, "PATCH", "/devices/"+id, obj{"metadata": obj{"name": "Reception"}, "spec": obj{"serial": "S1"}})
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "own"}, "spec": obj{"level": "device", "target": id, "settings": obj{"device.local.deviceName": "here.example"}}})
	path := "/devices/" + id + ":replace"
	is(t, "a trial", at(a.want(200, "POST", path+"?dryRun=true", obj{"mac": "00:E0:DB:AB:CD:02"}).JSON, "spec", "mac"), next)
	is(t, "is a trial", at(a.want(200, "GET", "/devices/"+id, nil).JSON, "spec", "mac"), old)
	a.told.take()
	out := a.want(200, "POST", path, obj{"mac": "00:E0:DB:AB:CD:02", "serial": "S2", "model": "Studio X30"})
	told := a.told.take()
	if len(told) != 2 || told[0].MAC != parseMAC(t, old) || told[1].MAC != parseMAC(t, next) {
		t.Errorf("told: %+v", told)
	}
	for what, want := range map[string][2]any{
		"id": {at(out.JSON, "id"), id}, "name": {at(out.JSON, "metadata", "name"), "Reception"}, "mac": {at(out.JSON, "spec", "mac"), next}, "serial": {at(out.JSON, "spec", "serial"), "S2"}, "model": {at(out.JSON, "spec", "model"), "Studio X30"},
		"provisioning": {at(out.JSON, "status", "provisioning"), "staged"}, "credential sync": {at(out.JSON, "status", "credentialSync", "state"), "staged"}, "address": {at(out.JSON, "status", "address"), ""}, "last seen": {at(out.JSON, "status", "lastSeen"), nil},
	} {
		is(t, what, want[0], want[1])
	}
	is(t, "by its old MAC", a.do("GET", "/devices/"+old, nil).Status, 404)
	is(t, "its own policy", at(a.want(200, "GET", "/devices/"+next+"/effective-settings/device.local.deviceName", nil).JSON, "value"), "here.example")
	is(t, "in the trail", at(a.want(200, "GET", "/audit?action=device.replace", nil).JSON, "items", 0, "changes", "mac"), old+" → "+next)
	a.saw(acme, old, 1) // somebody plugs the old one in again
	if again := at(a.want(200, "GET", "/devices/"+old, nil).JSON, "id"); again == id {
		t.Error("the old one is still the device")
	}
}

func TestWhatCannotReplaceADeviceIsRefused(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	id := a.device(acme, "0004f2abcd01", "VVX 450")
	a.device(a.account("rival"), "0004f2abcd03", "VVX 450")
	path := "/devices/" + id + ":replace"
	for name, c := range map[string]struct {
		body          obj
		status        int
		code, pointer any
	}{
		"no MAC":                     {obj{"mac": ""}, 422, "mac", "/mac"},
		"a text":                     {obj{"mac": "phone"}, 422, "mac", "/mac"},
		"its own MAC":                {obj{"mac": "00-04-f2-ab-cd-01"}, 422, "same", "/mac"},
		"another family":             {obj{"mac": "0004f2abcd02", "model": "J179"}, 422, "family", "/model"},
		"a MAC that another one has": {obj{"mac": "0004f2abcd03"}, 409, nil, nil},
	} {
		out := a.want(c.status, "POST", path, c.body)
		is(t, name, at(out.JSON, "errors", 0, "code"), c.code)
		is(t, name, at(out.JSON, "errors", 0, "pointer"), c.pointer)
		if c.status == 409 {
			is(t, name, out.JSON["code"], "macUnavailable")
		}
	}
	for _, method := range []string{"pin", "usb", "bluetooth"} {
		a.want(200, "PATCH", "/devices/"+id, obj{"spec": obj{"onboarding": method}})
		is(t, method, a.want(409, "POST", path, obj{"mac": "0004f2abcd02"}).JSON["code"], "onboardingMethod")
	}
	is(t, "of another site", func() int {
		site := at(a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "oslo"}}).JSON, "id").(string)
		return a.hire(accountID(acme), access.DeviceManager, fleet.SiteID(site)).do("POST", path, obj{"mac": "0004f2abcd02"}).Status
	}(), 404)
	is(t, "by one who helps", fmt.Sprint(a.hire(accountID(acme), access.Helpdesk).do("POST", path, obj{"mac": "0004f2abcd02"}).JSON["code"]), "role")
}
