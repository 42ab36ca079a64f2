package admin_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/fleet"
	"muster/internal/secret"
)

const prov = "/accounts/acme/provisioning"

// patch changes the provisioning, whatever is there.
func (a *api) patch(status int, spec obj) answer {
	a.t.Helper()
	return a.want(status, "PATCH", prov, obj{"spec": spec}, "If-Match", "*")
}

func TestAWriteSaysWhichVersionItChanges(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}})
	for _, path := range []string{prov, "/policies/p"} {
		t.Run(path, func(t *testing.T) {
			a := a.in(t)
			now := a.want(200, "GET", path, nil)
			turn := 0
			body := func() obj { // changes something each time
				turn++
				if path == prov {
					return obj{"spec": obj{"overlap": fmt.Sprint(turn, "h")}}
				}
				return obj{"metadata": obj{"labels": obj{"turn": fmt.Sprint(turn)}}}
			}
			none := a.want(428, "PATCH", path, body())
			is(t, "the current ETag is in the answer", strings.HasPrefix(now.Header.Get("ETag"), strings.TrimSuffix(none.Header.Get("ETag"), `"`)), true)
			is(t, "and in the body", at(none.JSON, "current", "revision"), 1)
			a.want(200, "PATCH", path, body(), "If-Match", now.Header.Get("ETag"))
			stale := a.want(412, "PATCH", path, body(), "If-Match", now.Header.Get("ETag"))
			is(t, "current", at(stale.JSON, "current", "revision"), 2)
			is(t, "who", at(stale.JSON, "current", "by"), "test")
			a.want(412, "PATCH", path, body(), "If-Match", `W/"2"`)
			a.want(200, "PATCH", path, body(), "If-Match", `"9", "2"`)
			a.want(200, "PATCH", path, body(), "If-Match", "*")
		})
	}
	is(t, "PUT", a.do("PUT", "/policies/p", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}}).Status, 428)
	is(t, "DELETE", a.do("DELETE", "/policies/p", nil).Status, 428)
	is(t, "DELETE, stale", a.do("DELETE", "/policies/p", nil, "If-Match", `"1"`).Status, 412)
	a.want(204, "DELETE", "/policies/p", nil, "If-Match", "*")
	a.want(404, "DELETE", "/policies/p", nil, "If-Match", "*")
}

func TestWhatIsKnownAlreadyIsNotSentAgain(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50")
	for _, path := range []string{"/accounts/acme", prov, dev} {
		tag := a.want(200, "GET", path, nil).Header.Get("ETag")
		if !strings.HasPrefix(tag, `"`) {
			t.Errorf("%s: ETag %q is not strong", path, tag)
		}
		out := a.want(304, "GET", path, nil, "If-None-Match", tag)
		is(t, path+": ETag of the 304", out.Header.Get("ETag"), tag)
		is(t, path+": other", a.do("GET", path, nil, "If-None-Match", `"x"`).Status, 200)
	}
	tag := a.want(200, "GET", dev, nil).Header.Get("ETag")
	a.saw(id, "00e0dbabcd02", 1)
	is(t, "a status that moved on is sent", a.do("GET", dev, nil, "If-None-Match", tag).Status, 200)
	is(t, "and spoils no edit", a.do("PATCH", dev, obj{"spec": obj{"held": true}}, "If-Match", tag).Status, 200)
	is(t, "another edit does", a.do("PATCH", dev, obj{"spec": obj{"held": true}}, "If-Match", tag).Status, 412)
}

func TestAnEditRaisesTheGenerationAndNothingElseDoes(t *testing.T) {
	a := start(t)
	a.account("acme")
	generation := func(out answer) any { return at(out.JSON, "status", "generation") }
	is(t, "overlap", generation(a.patch(200, obj{"overlap": "90m"})), 1)
	edited := a.patch(200, obj{"serverUser": "newuser"})
	is(t, "user", generation(edited), 2)
	is(t, "shown", at(edited.JSON, "spec", "serverUser"), "newuser")
	is(t, "the same user again", generation(a.patch(200, obj{"serverUser": "newuser"})), 2)
	is(t, "password", generation(a.patch(200, obj{"serverPassword": "newpassword123"})), 3)
	is(t, "the same password again", generation(a.patch(200, obj{"serverPassword": "newpassword123"})), 3)
	back := a.want(200, "GET", prov, nil)
	is(t, "what was read, sent back", generation(a.want(200, "PATCH", prov, back.JSON, "If-Match", back.Header.Get("ETag"))), 3)
	pair := a.want(200, "POST", prov+":reveal", nil)
	is(t, "revealed", fmt.Sprint(pair.JSON["serverUser"], " ", pair.JSON["serverPassword"]), "newuser newpassword123")
	for name, spec := range map[string]obj{
		"an empty user": {"serverUser": ""}, "a user with a colon": {"serverUser": "a:b"}, "no password": {"serverPassword": nil},
		"a short password": {"serverPassword": "short"}, "a quote": {"serverPassword": `quote"quote`}, "an overlap below zero": {"overlap": "-1h"},
		"an overlap without end": {"overlap": "9999h"}, "an overlap that is none": {"overlap": "7d"}, "a poll a second": {"deviceDefaults": obj{"pollInterval": "1s"}},
		"a time server with a space": {"deviceDefaults": obj{"timeServer": "a b"}}, "an offset beyond the globe": {"deviceDefaults": obj{"gmtOffset": "20h"}},
		"a short device password": {"deviceDefaults": obj{"adminPassword": "x"}}, "a device password that a J100 takes for none": {"deviceDefaults": obj{"adminPassword": strings.Repeat("aB3-", 8)}}, "a scope of sites": {"autoSync": obj{"scope": obj{"sites": []string{"x"}}}},
		"a scope of no model": {"autoSync": obj{"scope": obj{"models": []string{"x"}}}}, "a wave of none": {"autoSync": obj{"waves": []int{0}}},
		"a network that is none": {"checkSync": obj{"networks": []string{"10.0.0.0/33"}}}, "a port beyond the last": {"checkSync": obj{"port": 70000}},
		"SIP over TLS": {"checkSync": obj{"transport": "tls"}}, "a check-sync password without its user": {"checkSync": obj{"password": "secret"}},
		"a check-sync password of two lines": {"checkSync": obj{"user": "u", "password": "a\nb"}}, "a check-sync password that is a list": {"checkSync": obj{"user": "u", "password": []string{"a"}}},
	} {
		out := a.patch(422, spec)
		if p, _ := at(out.JSON, "errors", 0, "pointer").(string); !strings.HasPrefix(p, "/spec/") {
			t.Errorf("%s: pointer %q", name, p)
		}
	}
	out := a.patch(200, obj{"overlap": "0s", "http": "all", "unknownDevices": "hold", "autoSync": obj{"scope": obj{"models": []string{"studio x50"}}, "waves": []int{1, 10}, "stopAtFailures": 3},
		"deviceDefaults": obj{"pollInterval": "30m", "timeServer": "ntp.example.com", "gmtOffset": "-3h30m", "checkSync": false, "adminPassword": nil}})
	is(t, "spec", at(out.JSON, "spec", "deviceDefaults"), obj{"pollInterval": "30m", "timeServer": "ntp.example.com", "gmtOffset": "-210m", "checkSync": false, "adminPassword": obj{"set": false}})
	is(t, "off at first", at(out.JSON, "spec", "checkSync"), obj{"networks": []any{}, "port": 5060., "transport": "udp", "user": "", "password": obj{"set": false}})
	out = a.patch(200, obj{"checkSync": obj{"networks": []string{"10.1.2.3/8", "2001:db8::1"}, "transport": "tcp", "port": 5062, "user": "push", "password": "secret words"}})
	reached := obj{"networks": []any{"10.0.0.0/8", "2001:db8::1/128"}, "port": 5062., "transport": "tcp", "user": "push", "password": obj{"set": true}}
	is(t, "check-sync", at(out.JSON, "spec", "checkSync"), reached)
	is(t, "no generation", generation(out), 3)
	out = a.patch(200, obj{"checkSync": obj{"password": obj{"set": true}}, "overlap": "0s"})
	is(t, "its password stays with the mark of a GET", at(out.JSON, "spec", "checkSync"), reached)
	saved, err := a.store.Provisioning(t.Context(), fleet.AccountID(at(out.JSON, "id").(string)))
	if err != nil || !saved.CheckSync.Password.Equal(secret.New("secret words")) {
		t.Errorf("%v %v", saved.CheckSync, err)
	}
	out = a.patch(200, obj{"checkSync": nil})
	is(t, "cleared, it is at its defaults", at(out.JSON, "spec", "checkSync", "networks"), []any{})
	is(t, "scope", at(out.JSON, "spec", "autoSync", "scope", "models"), []any{"Studio X50"})
	is(t, "overlap", at(out.JSON, "spec", "overlap"), "0s")
}

func TestDisabledProvisioningIsNotEdited(t *testing.T) {
	a := start(t)
	a.account("acme")
	off := a.patch(200, obj{"enabled": false})
	is(t, "Auto-Sync goes off with it", at(off.JSON, "spec", "autoSync", "enabled"), false)
	for name, spec := range map[string]obj{"user": {"serverUser": "other"}, "password": {"serverPassword": "otherpassword"}, "Auto-Sync on": {"autoSync": obj{"enabled": true}}} {
		is(t, name, a.patch(409, spec).JSON["code"], "provisioningDisabled")
	}
	is(t, "the rest can be changed", a.patch(200, obj{"http": "off"}).Status, 200)
	on := a.patch(200, obj{"enabled": true})
	is(t, "enabling leaves Auto-Sync off", at(on.JSON, "spec", "autoSync", "enabled"), false)
	is(t, "disabling and asking for Auto-Sync at once", a.patch(409, obj{"enabled": false, "autoSync": obj{"enabled": true}}).JSON["code"], "provisioningDisabled")
	is(t, "enabling and editing at once", a.patch(200, obj{"enabled": true, "serverUser": "x"}).Status, 200)
}

func TestWhoIsCutOffByAnEditIsSaid(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	for i, mac := range []string{"00e0dbabcd01", "00e0dbabcd02", "00e0dbabcd03"} {
		a.device(id, mac, "Studio X50")
		if i < 2 {
			a.saw(id, mac, 1)
		}
	}
	counts := func(out answer, state string) any { return at(out.JSON, "status", "counts", state) }
	now := a.want(200, "GET", prov, nil)
	is(t, "in sync", counts(now, "inSync"), 2)
	is(t, "staged", counts(now, "staged"), 1)
	covered := a.patch(200, obj{"serverUser": "second"})
	is(t, "with Auto-Sync on nobody is", covered.JSON["warnings"], nil)
	is(t, "behind", counts(covered, "unreachable"), 2)
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	left := a.patch(200, obj{"serverUser": "third"})
	is(t, "with it off", at(left.JSON, "warnings", 0, "code"), "cutOff")
	if s := fmt.Sprint(at(left.JSON, "warnings", 0, "detail")); !strings.Contains(s, "2 devices") || !strings.Contains(s, "168h") {
		t.Errorf("the warning says %q", s)
	}
	is(t, "off", counts(left, "off"), 2)
	history := a.want(200, "GET", prov+"/credentials", nil)
	is(t, "newest first", at(history.JSON, "items", 0, "generation"), 3)
	is(t, "using the first", at(history.JSON, "items", 2, "devicesUsing"), 2)
	is(t, "by", at(history.JSON, "items", 0, "by"), "test")
	is(t, "until", at(history.JSON, "items", 0, "validUntil"), nil)
	is(t, "valid", at(history.JSON, "items", 2, "valid"), true)
	refused := a.want(409, "POST", prov+"/credentials/1:end", nil)
	is(t, "a pair that devices use", refused.JSON["code"], "stillUsed")
	is(t, "how many", refused.JSON["devicesTotal"], 2)
	is(t, "which", fmt.Sprint(at(refused.JSON, "devices", 0, "mac"), at(refused.JSON, "devices", 1, "mac")), "00e0dbabcd0100e0dbabcd02")
	is(t, "a dry run says so too", a.want(409, "POST", prov+"/credentials/1:end?dryRun=true", nil).JSON["code"], "stillUsed")
	is(t, "nothing was ended", at(a.want(200, "GET", prov+"/credentials", nil).JSON, "items", 2, "valid"), true)
	is(t, "used", at(history.JSON, "items", 2, "lastUsed") != nil, true)
	is(t, "used by nobody", at(history.JSON, "items", 1, "lastUsed"), nil)
	is(t, "ended with force", a.want(200, "POST", prov+"/credentials/1:end?force=true", nil).JSON["valid"], false)
	is(t, "ended again", a.want(200, "POST", prov+"/credentials/1:end", nil).JSON["valid"], false)
	is(t, "the current one", a.do("POST", prov+"/credentials/3:end", nil).Status, 409)
	is(t, "none", a.do("POST", prov+"/credentials/9:end", nil).Status, 404)
	is(t, "no number", a.do("POST", prov+"/credentials/x:end", nil).Status, 404)
}

func TestPreflightSaysWhoWouldBeTouched(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	a.device(id, "00e0dbabcd01", "Studio X50")
	a.saw(id, "00e0dbabcd01", 1)
	a.device(id, "00e0dbabcd02", "Studio X50")
	a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd03", "model": "Studio X50", "onboarding": "usb"}})
	none := a.want(200, "POST", prov+":preflight", obj{"spec": obj{}})
	is(t, "no edit touches nobody", at(none.JSON, "counts", "touched"), 0)
	out := a.want(200, "POST", prov+":preflight", obj{"spec": obj{"serverPassword": "newpassword123"}})
	is(t, "touched", at(out.JSON, "touched", 0, "mac"), "00e0dbabcd01")
	is(t, "staged", at(out.JSON, "staged", 0, "mac"), "00e0dbabcd02")
	is(t, "unsupported", at(out.JSON, "unsupported", 0, "mac"), "00e0dbabcd03")
	is(t, "nothing happened", at(a.want(200, "GET", prov, nil).JSON, "status", "generation"), 1)
	is(t, "rules hold", a.do("POST", prov+":preflight", obj{"spec": obj{"serverPassword": "x"}}).Status, 422)
}

func TestAChangeIsToldBeforeItIsAnswered(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	mac := parseMAC(t, "00e0dbabcd02")
	about := func(want string, m fleet.MAC) {
		t.Helper()
		ns := a.told.take()
		if len(ns) != 1 || ns[0].About != want || ns[0].Account != accountID(id) || ns[0].MAC != m {
			t.Errorf("told %+v, want %s of %s", ns, want, id)
		}
	}
	about("account", fleet.MAC{})
	a.patch(200, obj{"http": "all"})
	about("credentials", fleet.MAC{})
	dev := a.device(id, mac.String(), "Studio X50")
	about("device", mac)
	a.want(200, "PATCH", "/devices/"+dev, obj{"spec": obj{"held": true}})
	about("device", mac)
	a.want(204, "DELETE", "/devices/"+dev, nil)
	about("device", mac)
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account"}})
	about("policy", fleet.MAC{})
	a.want(200, "PATCH", "/policies/p", obj{"spec": obj{"priority": "low"}}, "If-Match", "*")
	about("policy", fleet.MAC{})
	a.want(204, "DELETE", "/policies/p", nil, "If-Match", "*")
	about("policy", fleet.MAC{})
	a.want(200, "DELETE", "/accounts/acme?dryRun=true", nil)
	is(t, "a dry run tells nobody", len(a.told.take()), 0)
	a.want(204, "DELETE", "/accounts/acme", nil)
	about("gone", fleet.MAC{})
}

func TestProvisioningSaysWhenADeviceCameWithTheCurrentPairLast(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	used := func() any {
		return at(a.want(200, "GET", "/accounts/acme/provisioning", nil).JSON, "status", "lastUsed")
	}
	a.device(id, "00e0dbabcd01", "Studio X50")
	is(t, "nobody came", used(), nil)
	a.saw(id, "00e0dbabcd01", 1)
	is(t, "one came", used() != nil, true)
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"serverPassword": "another1-Pair"}}, "If-Match", "*")
	is(t, "nobody with the next pair", used(), nil)
}
