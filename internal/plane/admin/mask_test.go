package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestTheMaskIsNoValueWhereNothingIsStored(t *testing.T) {
	a := start(t)
	a.account("acme")
	const secret, plain, mask = "sec.auth.admin.password", "device.local.deviceName", "********"
	policy := func(name string, settings obj) obj {
		return obj{"metadata": obj{"name": name}, "spec": obj{"level": "account", "settings": settings}}
	}
	a.want(201, "POST", "/accounts/acme/policies", policy("p", obj{plain: mask})) // no secret: eight stars like any text
	for name, out := range map[string]answer{
		"create": a.do("POST", "/accounts/acme/policies", policy("q", obj{secret: mask})),
		"put":    a.do("PUT", "/policies/p", policy("p", obj{secret: mask}), "If-Match", "*"),
		"patch":  a.do("PATCH", "/policies/p", obj{"spec": obj{"settings": obj{secret: mask}}}, "If-Match", "*"),
	} {
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), "422 maskAsValue /spec/settings/"+secret)
		if at(out.JSON, "errors", 0, "hint") == nil {
			t.Errorf("%s: no hint", name)
		}
	}
	for pointer, spec := range map[string]obj{"/spec/serverPassword": {"serverPassword": mask}, "/spec/deviceDefaults/adminPassword": {"deviceDefaults": obj{"adminPassword": mask}}, "/spec/checkSync/password": {"checkSync": obj{"password": mask}}} {
		out := a.patch(422, spec)
		is(t, pointer, fmt.Sprint(at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), "maskAsValue "+pointer)
	}
}

func TestEffectiveSettingsAreMaskedUntilSomebodyAsks(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	const key, value = "sec.auth.admin.password", "set-by-a-policy-1"
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{key: value}}})
	all := "/devices/" + a.device(id, "00e0dbabcd02", "Studio X50") + "/effective-settings"
	looks := func() int {
		t.Helper()
		return strings.Count(a.want(200, "GET", "/audit?limit=1000", nil).Body, `"settings.reveal"`)
	}
	for n, path := range []string{all, all + "/" + key} {
		if out := a.want(200, "GET", path, nil).Body; strings.Contains(out, value) || !strings.Contains(out, "********") {
			t.Errorf("%s: %s", path, out)
		}
		is(t, "a look that shows nothing is not written down", looks(), n)
		if out := a.want(200, "GET", path+"?reveal=true", nil).Body; !strings.Contains(out, value) {
			t.Errorf("%s, asked to reveal: %s", path, out)
		}
		is(t, "one that does is, once", looks(), n+1)
		out := a.as(a.mint(a.root, "read", "write")).want(403, "GET", path+"?reveal=true", nil)
		is(t, "who may not", fmt.Sprint(out.JSON["code"], ": ", out.JSON["detail"]), "right: the token lacks the right reveal")
	}
	a.want(200, "GET", all+"/device.local.deviceName?reveal=true", nil)
	is(t, "what is no secret needs no entry", looks(), 2)
}
