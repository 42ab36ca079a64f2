package admin_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/dialect/polyos"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

// shows lets a device wait with a PIN.
func (a *api) shows(mac string) string {
	a.t.Helper()
	o, err := pairing.Start(context.Background(), a.store, pairing.Claim{MAC: parseMAC(a.t, mac), Model: "Studio X50", Serial: "S" + mac, Source: mac}, time.Now())
	must(a.t, err)
	return o.PIN
}

// says lets a device be online and have said its settings.
func (a *api) says(account, device string, settings map[string]string) {
	a.t.Helper()
	a.online(account, device, true)
	must(a.t, a.store.SaveSaid(context.Background(), accountID(account), []pairing.Said{{Device: fleet.DeviceID(device), Settings: settings, At: time.Now()}}))
}

func (a *api) online(account, device string, is bool) {
	a.t.Helper()
	_, err := a.store.SawLinks(context.Background(), accountID(account), []fleet.LinkSighting{{Device: fleet.DeviceID(device), Online: is, Node: "n", At: time.Now()}})
	must(a.t, err)
}

func TestAPINThatIsTypedOnboardsItsDevice(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	const mac = "00e0dbabcd01"
	pin := a.shows(mac)
	a.told.take()
	trial := a.want(201, "POST", "/accounts/acme/devices:pair?dryRun=true", obj{"pin": pin})
	is(t, "would be", at(trial.JSON, "spec", "onboarding"), "pin")
	is(t, "devices after a trial", len(at(a.want(200, "GET", "/accounts/acme/devices", nil).JSON, "items").([]any)), 0)
	is(t, "told by a trial", len(a.told.take()), 0)
	out := a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": " " + pin[:4] + "-" + pin[4:] + " "}, "Idempotency-Key", "k")
	is(t, "the device", fmt.Sprint(at(out.JSON, "spec", "mac"), at(out.JSON, "spec", "onboarding"), at(out.JSON, "spec", "model"), at(out.JSON, "status", "account")), mac+"pinStudio X50"+acme)
	is(t, "location", out.Header.Get("Location"), "/api/v1/devices/"+at(out.JSON, "id").(string))
	if told := a.told.take(); len(told) != 1 || told[0].About != "device" || told[0].Device == "" {
		t.Errorf("told %+v", told)
	}
	is(t, "repeated by its key", a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": " " + pin[:4] + "-" + pin[4:] + " "}, "Idempotency-Key", "k").Body, out.Body)
	is(t, "the trail", strings.Contains(a.want(200, "GET", "/audit", nil).Body, "device.pair"), true)
	is(t, "a PIN in the trail", strings.Contains(a.want(200, "GET", "/audit", nil).Body, pin), false)
	a.want(403, "POST", "/accounts/acme/devices:pair", obj{"pin": pin}, "Authorization", "Bearer "+a.mint(a.root, fleet.RightRead))
}

func TestAPINThatOpensNothingIsOneAnswer(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	a.account("other")
	used := a.shows("00e0dbabcd01")
	a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": used})
	old, err := pairing.Start(t.Context(), a.store, pairing.Claim{MAC: parseMAC(t, "00e0dbabcd02"), Source: "x"}, time.Now().Add(-pairing.Lifetime))
	must(t, err)
	detail := ""
	for name, pin := range map[string]any{"wrong": "00000000", "used": used, "expired": old.PIN, "no PIN": "abc", "empty": "", "a number": 12345678} {
		out := a.want(404, "POST", "/accounts/"+acme+"/devices:pair", obj{"pin": pin})
		if detail == "" {
			detail = out.JSON["detail"].(string)
		}
		is(t, name, out.JSON["detail"], detail)
	}
	a.want(422, "POST", "/accounts/acme/devices:pair", obj{})
	pin := a.shows("00e0dbabcd01") // of a device that acme has
	out := a.want(409, "POST", "/accounts/other/devices:pair", obj{"pin": pin})
	same := a.want(409, "POST", "/accounts/other/devices", obj{"spec": obj{"mac": "00e0dbabcd01"}})
	is(t, "another account's MAC", fmt.Sprint(out.JSON["code"], out.JSON["detail"]), fmt.Sprint("macUnavailable", same.JSON["detail"]))
	a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": pin})
}

func TestWhoTypesWrongPINsWaitsAndOthersDoNot(t *testing.T) {
	a := start(t)
	a.account("acme")
	pin := a.shows("00e0dbabcd01")
	codes := map[int]int{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for i := range 25 {
		all.Go(func() {
			out := a.do("POST", "/accounts/acme/devices:pair", obj{"pin": fmt.Sprintf("9%07d", i)})
			mu.Lock()
			defer mu.Unlock()
			codes[out.Status]++
		})
	}
	all.Wait()
	is(t, "answers", fmt.Sprint(codes), "map[404:10 429:15]")
	out := a.want(429, "POST", "/accounts/acme/devices:pair", obj{"pin": pin})
	if out.Header.Get("Retry-After") == "" || out.JSON["code"] != "tooManyAttempts" {
		t.Errorf("%v %s", out.Header, out.Body)
	}
	a.want(429, "POST", "/accounts/acme/devices:pair?dryRun=true", obj{"pin": pin})
	a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": pin}, "Authorization", "Bearer "+a.mint(a.root, allRights...))
}

func TestATrialOfAPINIsATry(t *testing.T) {
	a := start(t)
	a.account("acme")
	for range pairing.WrongPerActor {
		a.want(404, "POST", "/accounts/acme/devices:pair?dryRun=true", obj{"pin": "00000000"})
	}
	a.want(429, "POST", "/accounts/acme/devices:pair", obj{"pin": "00000000"})
}

// live is a house with a device onboarded by PIN, online.
func live(t *testing.T) (a *api, account, device string) {
	t.Helper()
	a = start(t)
	account = a.account("acme")
	device = at(a.want(201, "POST", "/accounts/acme/devices:pair", obj{"pin": a.shows("00e0dbabcd01")}).JSON, "id").(string)
	a.online(account, device, true)
	return a, account, device
}

func TestLiveSettingsShowWhatTheDeviceSaysAndNoSecret(t *testing.T) {
	a, account, id := live(t)
	path := "/devices/" + id + "/live-settings"
	out := a.want(200, "GET", path, nil)
	is(t, "nothing said", fmt.Sprint(out.JSON["settings"], out.JSON["reportedAt"], out.JSON["connection"]), "map[] <nil>online")
	a.says(account, id, map[string]string{"device.local.deviceName": "x", "sec.auth.admin.password": canarySetting})
	b := a.as(a.mint(a.root, fleet.RightRead))
	b.t = t
	b.want(403, "GET", path+"?reveal=true", nil)
	out = a.want(200, "GET", path, nil)
	is(t, "masked", fmt.Sprint(at(out.JSON, "settings", "device.local.deviceName"), at(out.JSON, "settings", "sec.auth.admin.password")), "x********")
	is(t, "nothing is disclosed yet", strings.Contains(a.want(200, "GET", "/audit", nil).Body, "settings.reveal"), false)
	is(t, "in clear", at(a.want(200, "GET", path+"?reveal=true", nil).JSON, "settings", "sec.auth.admin.password"), canarySetting)
	is(t, "who saw it is written down", strings.Contains(a.want(200, "GET", "/audit", nil).Body, "settings.reveal"), true)
	a.online(account, id, false)
	is(t, "away", a.want(200, "GET", path, nil).JSON["connection"], "offline")
}

func TestLiveSettingsAreSentByAJobOfTheirOwn(t *testing.T) {
	a, account, id := live(t)
	path := "/devices/" + id + "/live-settings"
	body := obj{"settings": obj{"device.local.deviceName": "x"}}
	out := a.want(202, "PUT", path, body)
	is(t, "the job", fmt.Sprint(out.JSON["kind"], out.JSON["state"], at(out.JSON, "progress", "total")), "livequeued1")
	job := strings.TrimPrefix(out.Header.Get("Location"), "/api/v1")
	is(t, "location", job, "/jobs/"+out.JSON["id"].(string))
	is(t, "its item", at(a.want(200, "GET", job+"/items", nil).JSON, "items", 0, "mac"), "00e0dbabcd01")
	trial := a.want(202, "PUT", path+"?dryRun=true", body)
	a.want(404, "GET", "/jobs/"+trial.JSON["id"].(string), nil)
	a.online(account, id, false)
	is(t, "away", a.want(409, "PUT", path, body).JSON["code"], "deviceOffline")
	a.want(422, "PUT", path, obj{"settings": obj{}})
}

func TestLiveSettingsAreHeldToTheRulesOfPolicies(t *testing.T) {
	a, _, id := live(t)
	path := "/devices/" + id + "/live-settings"
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"autoSync": obj{"enabled": true}}}, "If-Match", "*")
	reserved := polyosReserved(t)
	for name, c := range map[string]struct {
		body   obj
		status int
		code   string
	}{
		"unknown":              {obj{"settings": obj{"no.such.name": "x"}}, 422, "settingUnknown"},
		"raw":                  {obj{"settings": obj{"no.such.name": "x"}, "raw": []string{"no.such.name"}}, 202, ""},
		"raw of nothing":       {obj{"settings": obj{"device.local.deviceName": "x"}, "raw": []string{"y"}}, 422, "validation"},
		"reserved":             {obj{"settings": obj{reserved: "x"}}, 422, "settingReserved"},
		"the mask":             {obj{"settings": obj{"sec.auth.admin.password": "********"}}, 422, "validation"},
		"control characters":   {obj{"settings": obj{"device.local.deviceName": "a\nb"}}, 422, "validation"},
		"another family":       {obj{"settings": obj{"ucs:device.local.deviceName": "x"}}, 422, "settingUnknown"},
		"too much for a frame": {obj{"settings": obj{"a.b": strings.Repeat("x", 32<<10), "a.c": strings.Repeat("x", 32<<10)}, "raw": []string{"a.b", "a.c"}}, 422, "validation"},
	} {
		out := a.do("PUT", path, c.body)
		is(t, name, fmt.Sprint(out.Status, " ", or(out.JSON["code"], "")), fmt.Sprint(c.status, " ", c.code))
		if p, some := at(out.JSON, "errors", 0, "pointer").(string); some && strings.HasPrefix(p, "/spec") {
			t.Errorf("%s: points to %s", name, p)
		}
		if name == "raw" {
			is(t, "its warning", at(out.JSON, "warnings", 0, "code"), "settingRaw")
		}
	}
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"autoSync": obj{"enabled": false}}}, "If-Match", "*")
	out := a.want(202, "PUT", path, obj{"settings": obj{reserved: "muster.example"}})
	is(t, "while Auto-Sync is off", at(out.JSON, "warnings", 0, "code"), "settingReserved")
}

func or(v, otherwise any) any {
	if v == nil {
		return otherwise
	}
	return v
}

// polyosReserved is a name that Auto-Sync writes.
func polyosReserved(t *testing.T) string {
	t.Helper()
	for _, s := range (polyos.PolyOS{}).Book().All() {
		if (polyos.PolyOS{}).Reserved(s.Name) {
			return s.Name
		}
	}
	t.Fatal("nothing is reserved")
	return ""
}

func TestLiveSettingsAreForDevicesOnboardedByPIN(t *testing.T) {
	a := start(t)
	id := a.device(a.account("acme"), "00e0dbabcd01", "Studio X50")
	for _, method := range []string{"provisioned", "usb", "bluetooth"} {
		a.want(200, "PATCH", "/devices/"+id, obj{"spec": obj{"onboarding": method}})
		for _, out := range []answer{a.do("GET", "/devices/"+id+"/live-settings", nil), a.do("PUT", "/devices/"+id+"/live-settings", obj{"settings": obj{"device.local.deviceName": "x"}}), a.do("POST", "/devices/"+id+":keepSettings", nil)} {
			is(t, method, fmt.Sprint(out.Status, out.JSON["code"]), "409onboardingMethod")
			if !strings.Contains(out.Body, "onboarded by "+method) {
				t.Error(out.Body)
			}
		}
	}
}

func TestTheSettingsOfAPINDeviceAreKeptForAfterTheSwitch(t *testing.T) {
	a, account, id := live(t)
	verb := "/devices/" + id + ":keepSettings"
	is(t, "nothing said", a.want(409, "POST", verb, nil).JSON["code"], "nothingReported")
	a.says(account, id, map[string]string{"device.local.deviceName": "kept", "sec.auth.admin.password": canarySetting, polyosReserved(t): "x", "no.such.name": "x"})
	a.want(201, "POST", verb+"?dryRun=true", nil)
	is(t, "policies after a trial", len(at(a.want(200, "GET", "/accounts/acme/policies", nil).JSON, "items").([]any)), 0)
	out := a.want(201, "POST", verb, nil)
	is(t, "the policy", fmt.Sprint(at(out.JSON, "metadata", "name"), at(out.JSON, "spec", "level"), at(out.JSON, "spec", "target")), "Kept from 00e0dbabcd01device"+id)
	is(t, "its settings", fmt.Sprint(at(out.JSON, "spec", "settings")), "map[device.local.deviceName:kept sec.auth.admin.password:********]")
	is(t, "left out", len(at(out.JSON, "warnings").([]any)), 2)
	a.says(account, id, map[string]string{"device.local.deviceName": "newer"})
	is(t, "kept again", at(a.want(200, "POST", verb, nil).JSON, "spec", "settings", "device.local.deviceName"), "newer")
	is(t, "while it is onboarded by PIN", a.do("GET", "/devices/"+id+"/effective-settings", nil).Status, 409)
	a.want(200, "PATCH", "/devices/"+id, obj{"spec": obj{"onboarding": "provisioned"}}) // what a fetch does
	for _, e := range at(a.want(200, "GET", "/devices/"+id+"/effective-settings", nil).JSON, "items").([]any) {
		if at(e, "key") == "device.local.deviceName" {
			is(t, "effective", fmt.Sprint(at(e, "value"), at(e, "from", "level")), "newerdevice")
			return
		}
	}
	t.Error("the kept policy does not govern")
}
