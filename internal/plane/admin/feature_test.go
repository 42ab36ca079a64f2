package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

// Mission B's table Feature × method, as the API answers it. What is kept for a
// device that is not sent anything can be written and not asked for.
func TestEachCellOfFeatureAndMethodIsAnsweredByTheTable(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	a.make("acme", "device-groups", "lobby", obj{})
	a.make("acme", "device-groups", "dyn", obj{"kind": "dynamic", "filter": `family = "polyos"`})
	a.make("acme", "device-user-groups", "sales", obj{})
	a.make("acme", "device-users", "Ada", obj{"groups": []string{"sales"}})
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "base"}, "spec": obj{"level": "account", "settings": obj{"device.local.deviceName": "x"}}})
	const mac = "00e0dbabcd02"
	dev := "/devices/" + a.device(id, mac, "Studio X50")
	must(t, a.store.PutUpload(t.Context(), accountID(id), parseMAC(t, mac), mac+"-app.log", []byte("x")))
	file := at(a.want(200, "GET", dev+"/files", nil).JSON, "items", 0, "name").(string)
	get := func(path string) func() answer { return func() answer { return a.do("GET", dev+path, nil) } }
	set := func(spec obj) func() answer { return func() answer { return a.do("PATCH", dev, obj{"spec": spec}) } }
	new := func(spec obj) func() answer {
		return func() answer {
			a.want(204, "DELETE", dev, nil)
			out := a.do("POST", "/accounts/acme/devices", obj{"spec": spec})
			if out.Status != 201 {
				delete(spec, "groups")
				delete(spec, "user")
				a.want(201, "POST", "/accounts/acme/devices", obj{"spec": spec})
			}
			dev = "/devices/" + mac
			return out
		}
	}
	policy := func() answer {
		return a.do("POST", "/accounts/acme/policies?dryRun=true", obj{"metadata": obj{"name": "own"}, "spec": obj{"level": "device", "target": mac, "settings": obj{"device.local.deviceName": "x"}}})
	}
	const no, yes, made = 409, 200, 201
	for _, method := range []string{"usb", "bluetooth", "pin", "provisioned"} {
		column := map[string]int{"usb": 0, "bluetooth": 0, "pin": 1, "provisioned": 2}[method]
		for name, c := range map[string]struct {
			ask  func() answer
			want [3]int
		}{
			"Policies: one for the device":                        {policy, [3]int{made, no, made}},
			"Policies: what is effective":                         {get("/effective-settings"), [3]int{no, no, yes}},
			"Policies: explained":                                 {get("/effective-settings/device.local.deviceName"), [3]int{no, no, yes}},
			"Device Groups: named":                                {set(obj{"groups": []string{"lobby"}}), [3]int{no, no, yes}},
			"Device Groups: named by a new device":                {new(obj{"mac": mac, "model": "Studio X50", "onboarding": method, "groups": []string{"lobby"}}), [3]int{no, no, made}},
			"Device User Groups: by a user":                       {set(obj{"user": "Ada"}), [3]int{yes, no, yes}},
			"Device User Groups: by a new device's user":          {new(obj{"mac": mac, "model": "Studio X50", "onboarding": method, "user": "Ada"}), [3]int{made, no, made}},
			"Provisioning Information: files":                     {get("/files"), [3]int{no, no, yes}},
			"Provisioning Information: a file":                    {get("/files/" + file), [3]int{no, no, yes}},
			"Provisioning Information: requests":                  {get("/provisioning-log"), [3]int{no, no, yes}},
			"Provisioning Information: uploads":                   {get("/uploads"), [3]int{no, no, yes}},
			"Provisioning Information: captures":                  {get("/captures"), [3]int{no, no, yes}},
			"a site is for every method":                          {set(obj{"site": nil}), [3]int{yes, yes, yes}},
			"what was read can be sent back, whatever the method": {func() answer { return a.do("PATCH", dev, a.want(200, "GET", dev, nil).JSON) }, [3]int{yes, yes, yes}},
		} {
			a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": "provisioned", "groups": nil, "user": nil}})
			a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": method}})
			out := c.ask()
			what := method + ": " + name
			is(t, what, out.Status, c.want[column])
			if out.Status == no {
				is(t, what, out.JSON["code"], "onboardingMethod")
				if detail := fmt.Sprint(out.JSON["detail"]); !strings.Contains(detail, "onboarded by "+method) {
					t.Errorf("%s: the detail does not name the method: %s", what, detail)
				}
			}
		}
		v := a.want(200, "GET", dev, nil).JSON
		is(t, method+": State", at(v, "status", "provisioning"), map[bool]string{true: "staged", false: "none"}[column == 2])
		is(t, method+": in a dynamic group", at(a.want(200, "GET", "/device-groups/dyn", nil).JSON, "status", "devices"), column/2)
	}
	t.Run("what a device had and its new method keeps stays", func(t *testing.T) {
		a := a.in(t)
		a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": "provisioned", "groups": []string{"lobby"}, "user": "Ada"}})
		a.want(409, "PATCH", dev, obj{"spec": obj{"onboarding": "usb"}})
		v := a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": "usb", "groups": []string{}}})
		is(t, "user", at(v.JSON, "status", "userName"), "Ada")
		is(t, "sent back", a.do("PATCH", dev, v.JSON).Status, 200)
	})
}
