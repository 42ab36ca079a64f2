package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

func TestTheProvisioningLogSaysWhatBecameOfRequestsAndWhatToDo(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "0004f2abcd01", "VVX 450")
	mac, _ := fleet.ParseMAC("0004f2abcd01")
	noon := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	save := func(minute int, reason string, status, count int) {
		t.Helper()
		err := a.store.SaveVisits(t.Context(), fleet.AccountID(id), []fleet.Visit{{MAC: mac, At: noon.Add(time.Duration(minute) * time.Minute), Method: "GET", File: "/0004f2abcd01.cfg", Status: status, Reason: reason, Count: count}})
		if err != nil {
			t.Fatal(err)
		}
	}
	log := func(query string) map[string]any {
		t.Helper()
		return a.want(200, "GET", dev+"/provisioning-log"+query, nil).JSON
	}
	is(t, "nothing yet", len(at(log(""), "items").([]any)), 0)
	for i := range 10 {
		save(i, "served", 200, 0)
	}
	save(10, "wrongCredentials", 401, 12)
	out := log("")
	is(t, "all", len(at(out, "items").([]any)), 11)
	first := at(out, "items", 0)
	is(t, "newest first", fmt.Sprint(at(first, "status"), at(first, "reason"), at(first, "says"), at(first, "count")), "401wrongCredentialswrong credentials12")
	if do, _ := at(first, "do").(string); !strings.Contains(do, "Server Password") {
		t.Errorf("what to do: %q", do)
	}
	is(t, "the last error", at(out, "lastError", "reason"), "wrongCredentials")
	is(t, "one at a time", at(out, "items", 1, "count"), 1.0)

	page := log("?limit=4")
	seen := len(at(page, "items").([]any))
	for at(page, "nextCursor") != nil {
		page = log("?limit=4&cursor=" + at(page, "nextCursor").(string))
		seen += len(at(page, "items").([]any))
	}
	is(t, "page by page", seen, 11)

	save(11, "served", 200, 0)
	if e := at(log(""), "lastError"); e != nil {
		t.Errorf("it was served since, and the last error is %v", e)
	}
	pin := a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "0004f2abcd02", "model": "VVX 450", "onboarding": "pin"}}).JSON["id"].(string)
	refused := a.want(409, "GET", "/devices/"+pin+"/provisioning-log", nil)
	is(t, "of a PIN device", refused.JSON["code"], "onboardingMethod")
}

func TestWhatWasSetByHandMasksThePolicy(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "0004f2abcd01", "VVX 450")
	mac, _ := fleet.ParseMAC("0004f2abcd01")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "base"}, "spec": obj{"level": "account", "settings": obj{
		"up.oneTouchVoiceMail": "0", "tcpIpApp.sntp.address": "ntp.example.com", "reg.1.auth.password": "from-the-policy"}}})
	put := func(name, attributes string) {
		t.Helper()
		if err := a.store.PutUpload(t.Context(), fleet.AccountID(id), mac, name, []byte(`<PHONE_CONFIG><OVERRIDES `+attributes+`/></PHONE_CONFIG>`)); err != nil {
			t.Fatal(err)
		}
	}
	put("0004f2abcd01-web.cfg", `up.oneTouchVoiceMail="1" tcpIpApp.sntp.address="ntp.example.com" voice.volume.persist.handset="1"`)
	put("0004f2abcd01-phone.cfg", `up.oneTouchVoiceMail="0" reg.1.auth.password="typed-at-the-phone" up.backlight.onIntensity="3"`)
	read := a.as(a.mint(a.root, fleet.RightRead))
	setting := func(key, query string) any {
		t.Helper()
		for _, s := range at(a.want(200, "GET", dev+"/effective-settings"+query, nil).JSON, "items").([]any) {
			if at(s, "key") == key {
				return s
			}
		}
		t.Fatalf("no %s", key)
		return nil
	}
	for key, want := range map[string]string{ // the phone's own menu beats its web page
		"up.oneTouchVoiceMail":  "0 0 false",
		"tcpIpApp.sntp.address": "ntp.example.com ntp.example.com false",
		"reg.1.auth.password":   "from-the-policy typed-at-the-phone true",
	} {
		s := setting(key, "?reveal=true")
		is(t, key, fmt.Sprint(at(s, "value"), " ", at(s, "reported"), " ", at(s, "masked")), want)
	}
	hidden := setting("reg.1.auth.password", "")
	is(t, "a secret", fmt.Sprint(at(hidden, "value"), " ", at(hidden, "reported"), " ", at(hidden, "masked"), " ", at(hidden, "secret")), "******** ******** true true")
	all := read.want(200, "GET", dev+"/effective-settings", nil)
	if strings.Contains(all.Body, "typed-at-the-phone") || strings.Contains(all.Body, "from-the-policy") {
		t.Error("a secret is shown")
	}
	is(t, "what nobody else sets is listed", fmt.Sprint(at(all.JSON, "overrides", 2, "key"), at(all.JSON, "overrides", 2, "file")), "up.backlight.onIntensity0004f2abcd01-phone.cfg")

	put("0004f2abcd01-phone.cfg", `up.oneTouchVoiceMail="1"`)
	why := a.want(200, "GET", dev+"/effective-settings/up.oneTouchVoiceMail", nil).JSON
	is(t, "masked", at(why, "masked"), true)
	is(t, "in one sentence", at(why, "explanation"), `up.oneTouchVoiceMail is "0" because the account policy "base" sets it and nothing else sets it; but it is masked by a local override: the device was set to "1" by hand (0004f2abcd01-phone.cfg).`)
	if got := a.want(404, "GET", dev+"/effective-settings/no.such", nil); !strings.Contains(got.Body, "nothing sets no.such, and the settings catalog") {
		t.Errorf("no.such: %s", got.Body)
	}
}
