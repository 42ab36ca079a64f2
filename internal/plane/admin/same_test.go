package admin_test

import "testing"

func TestAWriteThatChangesNothingLeavesNoTrace(t *testing.T) {
	a := start(t)
	v := a.tour("acme", "00e0dbabcd02")
	a.patch(200, obj{"autoSync": obj{"waves": []int{}}}) // nothing and empty are the same
	rows := func() any { return at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "sequence") }
	before := rows()
	a.told.take()
	secretAgain := func(doc obj) obj {
		at(doc, "spec", "settings").(obj)["sec.auth.admin.password"] = canarySetting
		return doc
	}
	for name, c := range map[string]struct {
		method, path string
		body         func(now obj) obj
	}{
		"an account":       {"PATCH", "/accounts/acme", func(now obj) obj { return now }},
		"a device":         {"PATCH", "/devices/" + v.device, func(now obj) obj { return now }},
		"the provisioning": {"PATCH", prov, func(now obj) obj { return now }},
		"its secrets again": {"PATCH", prov, func(obj) obj {
			return obj{"spec": obj{"serverPassword": canary, "deviceDefaults": obj{"adminPassword": canaryAdmin}}}
		}},
		"no waves":                  {"PATCH", prov, func(obj) obj { return obj{"spec": obj{"autoSync": obj{"waves": []int{}}}} }},
		"a policy":                  {"PUT", "/policies/" + v.policy, func(now obj) obj { return now }},
		"a policy's secret again":   {"PUT", "/policies/" + v.policy, secretAgain},
		"a patch of a policy":       {"PATCH", "/policies/" + v.policy, secretAgain},
		"a patch that says nothing": {"PATCH", "/policies/" + v.policy, func(obj) obj { return obj{} }},
	} {
		now := a.want(200, "GET", c.path, nil)
		out := a.want(200, c.method, c.path, c.body(now.JSON), "If-Match", now.Header.Get("ETag"))
		is(t, name+": revision", at(out.JSON, "metadata", "revision"), at(a.want(200, "GET", c.path, nil).JSON, "metadata", "revision"))
		is(t, name+": audit", rows(), before)
		if n := len(a.told.take()); n != 0 {
			t.Errorf("%s: %d notices told", name, n)
		}
	}
}
