package admin_test

import (
	"strings"
	"testing"
)

func TestWhatADeviceIsNotOnboardedForIsRefusedInWordsThatNameTheMethod(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	const mac = "00e0dbabcd02"
	dev := "/devices/" + a.device(id, mac, "Studio X50")
	must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), mac+"-app.log", []byte("x")))
	a.saw(id, mac, 1)
	file := at(a.want(200, "GET", dev+"/files", nil).JSON, "items", 0, "name").(string)
	shown := []string{"/effective-settings", "/files", "/files/" + file, "/uploads", "/uploads/" + mac + "-app.log"}
	policy := func() answer {
		return a.do("POST", "/accounts/acme/policies?dryRun=true", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "device", "target": mac, "settings": obj{"device.local.deviceName": "x"}}})
	}
	for method, c := range map[string]struct {
		policy int
		state  string
	}{"usb": {201, "unsupported"}, "bluetooth": {201, "unsupported"}, "pin": {409, "inSync"}} {
		v := a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": method}}).JSON
		is(t, method+": provisioning state", at(v, "status", "provisioning"), "none")
		is(t, method+": last sync", at(v, "status", "lastProvisioningSync"), nil)
		is(t, method+": credential sync", at(v, "status", "credentialSync", "state"), c.state)
		for _, path := range shown {
			out := a.do("GET", dev+path, nil)
			is(t, method+path, out.Status, 409)
			is(t, method+path, out.JSON["code"], "onboardingMethod")
			if detail, _ := out.JSON["detail"].(string); !strings.Contains(detail, "onboarded by "+method) {
				t.Errorf("%s%s: the detail does not name the method: %s", method, path, detail)
			}
		}
		out := policy()
		is(t, method+": a policy of its own", out.Status, c.policy)
		if c.policy == 409 {
			is(t, method+": a policy of its own", out.JSON["code"], "onboardingMethod")
		}
	}
	a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": "provisioned"}})
	for _, path := range shown {
		is(t, "provisioned"+path, a.do("GET", dev+path, nil).Status, 200)
	}
	is(t, "a foreign device stays nobody's", a.as(a.mint(accountID(a.account("other")), "read")).do("GET", dev+"/files", nil).Status, 404)
}

func TestADeviceKeepsItsMethodWhileItHasWhatTheOtherHasNot(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	d := "/devices/" + a.device(acme, "0004f2000001", "Studio X50")
	in := "/accounts/" + acme
	a.want(201, "POST", in+"/device-groups", obj{"metadata": obj{"name": "g"}})
	a.want(201, "POST", in+"/device-users", obj{"metadata": obj{"name": "u"}})
	a.want(200, "PATCH", d, obj{"spec": obj{"groups": []string{"g"}, "user": "u"}})
	p := at(a.want(201, "POST", in+"/policies", obj{"metadata": obj{"name": "its own"}, "spec": obj{"level": "device", "target": "0004f2000001", "settings": obj{"device.local.country": "x"}}}).JSON, "id").(string)
	for method, has := range map[string]string{"pin": "is in static device groups, has a user, has the policy its own of its own", "usb": "is in static device groups"} {
		out := a.want(409, "PATCH", d, obj{"spec": obj{"onboarding": method}})
		is(t, method, out.JSON["code"], "onboardingMethod")
		if !strings.Contains(out.Body, "the device "+has+";") {
			t.Errorf("%s: %s", method, out.Body)
		}
	}
	a.want(409, "PATCH", d, obj{"spec": obj{"onboarding": "pin", "groups": []string{}, "user": ""}})
	a.want(204, "DELETE", "/policies/"+p, nil, "If-Match", "*")
	a.want(200, "PATCH", d, obj{"spec": obj{"onboarding": "pin", "groups": []string{}, "user": ""}})
	a.want(200, "PATCH", d, obj{"metadata": obj{"name": "still"}})
}
