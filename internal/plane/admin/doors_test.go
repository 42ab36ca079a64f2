package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestAPolicyBeneathItsAccountIsMadeAndChangedByName(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	other := a.account("other")
	p := "/accounts/" + acme + "/policies/base"
	spec := obj{"spec": obj{"level": "account", "target": "acme", "settings": obj{"device.local.country": "x"}}}
	a.want(404, "GET", p, nil)
	a.want(404, "PUT", p, spec, "If-Match", "*")
	a.want(404, "PUT", "/policies/base", spec, "If-Match", "*")
	a.want(422, "PUT", p, obj{"metadata": obj{"name": "else"}, "spec": spec["spec"]})
	a.want(201, "PUT", p+"?dryRun=true", spec)
	a.want(404, "GET", p, nil)
	made := a.want(201, "PUT", p, spec)
	is(t, "name", at(made.JSON, "metadata", "name"), "base")
	is(t, "target", at(made.JSON, "spec", "target"), "")
	is(t, "location", made.Header.Get("Location"), "/api/v1/policies/"+at(made.JSON, "id").(string))
	a.want(428, "PUT", p, spec)
	a.want(200, "PUT", p, spec, "If-Match", "*")
	a.want(201, "PUT", "/accounts/"+other+"/policies/base", obj{"spec": obj{"level": "account"}})
	is(t, "priority", at(a.want(200, "PATCH", p, obj{"spec": obj{"priority": "critical"}}, "If-Match", "*").JSON, "spec", "priority"), "critical")
}

func TestALevelAccountNamesNoOtherThanTheAccount(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	for target, status := range map[string]int{"": 201, "acme": 201, acme: 201, "other": 422} {
		name := "p" + target[:min(len(target), 7)]
		out := a.want(status, "POST", "/accounts/"+acme+"/policies", obj{"metadata": obj{"name": name}, "spec": obj{"level": "account", "target": target}})
		if status == 201 {
			is(t, target, at(out.JSON, "spec", "target"), "")
		}
	}
	p := "/accounts/" + acme + "/policies/p"
	for body, of := range map[string]any{"": "delete", "{}": "write", `{"spec":{"settings":{}}}`: "write"} {
		var in any
		if body != "" {
			in = body
		}
		out := a.want(200, "POST", "/policies/p:preview", in)
		is(t, "preview of "+body, at(out.JSON, "of"), of)
	}
	a.want(200, "GET", p, nil)
	a.want(200, "DELETE", p+"?dryRun=true", nil, "If-Match", "*")
	a.want(204, "DELETE", p, nil, "If-Match", "*")
	a.want(404, "GET", p, nil)
}

func TestWhatPeopleWriteIsTakenWhereItIsClear(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	in := "/accounts/" + acme
	site := a.want(201, "POST", in+"/sites", obj{"metadata": obj{"name": "s"}, "spec": obj{"pin": 4711}})
	is(t, "pin", at(site.JSON, "spec", "pin"), "4711")
	a.want(422, "POST", in+"/sites", obj{"metadata": obj{"name": "s2"}, "spec": obj{"pin": 47}})
	a.want(422, "POST", in+"/sites", obj{"metadata": obj{"name": "s3"}, "spec": obj{"pin": true}})
	if out := a.want(422, "POST", in+"/device-groups", obj{"metadata": obj{"name": "g"}, "spec": obj{"filter": "model = x"}}); !strings.Contains(out.Body, "say kind: dynamic") {
		t.Error(out.Body)
	}
	view := a.want(201, "POST", in+"/saved-views", obj{"metadata": obj{"name": "v"}, "spec": obj{"shared": true}})
	is(t, "shared", at(view.JSON, "spec", "shared"), true)
	a.want(422, "POST", in+"/saved-views", obj{"metadata": obj{"name": "w"}, "spec": obj{"shared": false}})
	d := "/devices/" + a.device(acme, "0004f2000001", "Studio X50")
	if out := a.want(200, "GET", in+"/devices:export?columns=mac,name&format=CSV", nil); !strings.Contains(out.Body, "0004f2000001") {
		t.Error(out.Body)
	}
	out := a.want(200, "DELETE", d+"?dryRun=true", nil)
	is(t, "kind", out.JSON["kind"], "Device")
	a.want(200, "GET", d, nil)
	a.want(204, "DELETE", d, nil)
}

func TestPoliciesAreListedByWhatTheyAreFor(t *testing.T) {
	a := start(t)
	acme := "/accounts/" + a.account("acme")
	a.want(201, "POST", acme+"/sites", obj{"metadata": obj{"name": "s"}})
	for _, p := range [][2]string{{"account", ""}, {"site", "s"}, {"site", "s"}, {"site", "s"}, {"family", "polyos"}} {
		n := at(a.want(200, "GET", acme+"/policies?count=true", nil).JSON, "totalCount")
		a.want(201, "POST", acme+"/policies", obj{"metadata": obj{"name": fmt.Sprint("p", n)}, "spec": obj{"level": p[0], "target": p[1]}})
	}
	for query, n := range map[string]int{"": 5, "&level=site": 3, "&level=site&target=s": 3, "&level=family&target=ucs": 0, "&target=polyos": 1, "&level=site&target=none": 0} {
		out := a.want(200, "GET", acme+"/policies?count=true&limit=2"+query, nil)
		is(t, "count of "+query, at(out.JSON, "totalCount"), n)
		seen := len(at(out.JSON, "items").([]any))
		for link := out.Header.Get("Link"); link != ""; link = out.Header.Get("Link") {
			out = a.want(200, "GET", strings.TrimPrefix(link[1:strings.Index(link, ">")], "/api/v1"), nil)
			seen += len(at(out.JSON, "items").([]any))
		}
		is(t, "items of "+query, seen, n)
	}
}
