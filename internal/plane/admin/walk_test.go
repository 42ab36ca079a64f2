package admin_test

import (
	"strings"
	"testing"
)

func TestAWalkThroughTheAPI(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	p := a.want(200, "GET", "/accounts/acme/provisioning", nil)
	is(t, "generation", at(p.JSON, "status", "generation"), 1)
	is(t, "overlap", at(p.JSON, "spec", "overlap"), "168h")
	is(t, "http", at(p.JSON, "spec", "http"), "noSecrets")
	is(t, "password", at(p.JSON, "spec", "serverPassword", "set"), true)
	r := a.want(200, "POST", "/accounts/acme/provisioning:reveal", nil)
	if len(at(r.JSON, "serverPassword").(string)) < 24 {
		t.Errorf("the generated password is short")
	}
	id := a.device(acme, "00:E0:DB:AB:CD:02", "Studio X50")
	for _, ref := range []string{id, "00:e0:db:ab:cd:02", "00-E0-DB-AB-CD-02", "00e0dbabcd02"} {
		is(t, ref, at(a.want(200, "GET", "/devices/"+ref, nil).JSON, "id"), id)
	}
	a.want(200, "GET", "/devices/"+id+"/files", nil)
	a.want(200, "GET", "/devices/"+id+"/effective-settings", nil)
	a.want(200, "GET", "/accounts/acme/provisioning/credentials", nil)
	a.want(200, "GET", "/audit", nil)
	a.want(200, "GET", "/models?limit=3", nil)
	a.want(200, "GET", "/settings-catalog?family=polyos&q=prov", nil)
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"serverUser": "newuser", "serverPassword": "newpassword123"}}, "If-Match", "*")
	a.want(200, "POST", "/accounts/acme/provisioning/credentials/1:end", nil)
	pol := a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "a name"}, "spec": obj{"level": "account", "settings": obj{"device.local.deviceName": "x"}}})
	a.want(200, "GET", "/policies/a%20name", nil)
	a.want(200, "PUT", "/policies/"+at(pol.JSON, "id").(string), pol.JSON, "If-Match", pol.Header.Get("ETag"))
	a.want(204, "DELETE", "/policies/a%20name", nil, "If-Match", "*")
	for _, page := range []string{"//", "//api/docs", "//style.css", "//healthz", "//readyz", "//version", "//metrics"} {
		if out := a.want(200, "GET", page, nil); strings.Contains(out.Body, "http") && strings.Contains(out.Body, "<script") {
			t.Errorf("%s runs a script", page)
		}
	}
}
