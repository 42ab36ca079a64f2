package admin_test

import (
	"fmt"
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
