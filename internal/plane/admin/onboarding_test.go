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
