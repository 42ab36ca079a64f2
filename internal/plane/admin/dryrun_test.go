package admin_test

import "testing"

func TestADryRunDoesEverythingButCommit(t *testing.T) {
	a := start(t)
	v := a.tour("acme", "00e0dbabcd02")
	a.patch(200, obj{"serverUser": "another"}) // so that generation 2 can be ended
	a.saw(v.account, v.mac, 3)                 // and nobody uses it any more
	state := func() string {
		out := ""
		for _, path := range []string{"/accounts", prov, prov + "/credentials", "/accounts/acme/devices", "/accounts/acme/policies", "/accounts/acme/api-tokens", "/audit?limit=1000"} {
			out += a.want(200, "GET", path, nil).Body
		}
		return out
	}
	before := state()
	acc, dev, pol := "/accounts/"+v.account, "/devices/"+v.device, "/policies/"+v.policy
	for name, c := range map[string]struct {
		method, path string
		body         any
		status       int
		check        []any // path and value of the would-be resource
	}{
		"create an account":       {"POST", "/accounts", obj{"metadata": obj{"name": "new"}, "spec": obj{"type": "customer"}}, 201, []any{"metadata", "name", "new"}},
		"an account of that name": {"POST", "/accounts", obj{"metadata": obj{"name": "acme"}, "spec": obj{"type": "customer"}}, 409, []any{"code", "nameTaken"}},
		"change an account":       {"PATCH", acc, obj{"spec": obj{"displayName": "D"}}, 200, []any{"spec", "displayName", "D"}},
		"delete an account":       {"DELETE", acc, nil, 200, []any{"warnings", 0, "detail", "3 devices, 2 policies and 1 API token go with it"}},
		"edit the pair":           {"PATCH", acc + "/provisioning", obj{"spec": obj{"serverUser": "next"}}, 200, []any{"status", "generation", 4}},
		"end a pair":              {"POST", acc + "/provisioning/credentials/2:end", nil, 200, []any{"valid", false}},
		"add a device":            {"POST", acc + "/devices", obj{"spec": obj{"mac": "00e0dbabcd77"}}, 201, []any{"spec", "mac", "00e0dbabcd77"}},
		"a MAC that is taken":     {"POST", acc + "/devices", obj{"spec": obj{"mac": v.mac}}, 409, []any{"code", "macUnavailable"}},
		"change a device":         {"PATCH", dev, obj{"spec": obj{"held": true}}, 200, []any{"spec", "held", true}},
		"delete a device":         {"DELETE", dev, nil, 200, []any{"kind", "Device"}},
		"create a policy":         {"POST", acc + "/policies", obj{"metadata": obj{"name": "new"}, "spec": obj{"level": "account"}}, 201, []any{"metadata", "name", "new"}},
		"replace a policy":        {"PUT", pol, obj{"metadata": obj{"name": "new"}, "spec": obj{"level": "account"}}, 200, []any{"metadata", "name", "new"}},
		"change a policy":         {"PATCH", pol, obj{"spec": obj{"priority": "critical"}}, 200, []any{"spec", "priority", "critical"}},
		"delete a policy":         {"DELETE", pol, nil, 200, []any{"impact", "devicesChanged", 1}},
		"make a token":            {"POST", acc + "/api-tokens", obj{"metadata": obj{"name": "x"}, "spec": obj{"rights": []string{"read"}}}, 201, []any{"status", "token", nil}},
		"revoke a token":          {"DELETE", acc + "/api-tokens/" + v.token, nil, 204, nil},
	} {
		a.told.take()
		out := a.do(c.method, c.path+"?dryRun=true", c.body, "If-Match", "*")
		is(t, name, out.Status, c.status)
		if c.check != nil {
			is(t, name+": would be", at(out.JSON, c.check[:len(c.check)-1]...), c.check[len(c.check)-1])
		}
		if n := len(a.told.take()); n != 0 {
			t.Errorf("%s: told %d notices", name, n)
		}
		if after := state(); after != before {
			t.Fatalf("%s left something behind:\n%s\n%s", name, before, after)
		}
	}
}

func TestADryRunSaysWhichRevisionItsImpactIsAbout(t *testing.T) {
	a := start(t)
	v := a.tour("acme", "00e0dbabcd02")
	acc := "/accounts/" + v.account
	group := at(a.want(201, "POST", acc+"/device-groups", obj{"metadata": obj{"name": "g"}}).JSON, "id").(string)
	for _, c := range []struct {
		method, path string
		body         any
	}{
		{"PATCH", "/devices/" + v.device, obj{"spec": obj{"held": true}}},
		{"PATCH", "/policies/" + v.policy, obj{"spec": obj{"priority": "critical"}}},
		{"DELETE", "/policies/" + v.policy, nil},
		{"PATCH", acc + "/provisioning", obj{"spec": obj{"unknownDevices": "hold"}}},
		{"PATCH", acc + "/provisioning", obj{"spec": obj{"enabled": false}}},
		{"PATCH", "/device-groups/" + group, obj{"spec": obj{"description": "d"}}},
		{"DELETE", "/device-groups/" + group, nil},
	} {
		is(t, c.method+" "+c.path, at(a.want(200, c.method, c.path+"?dryRun=true", c.body, "If-Match", "*").JSON, "impact", "revision"),
			at(a.want(200, "GET", c.path, nil).JSON, "metadata", "revision"))
	}
}
