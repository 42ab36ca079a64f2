package admin_test

import (
	"testing"

	"muster/internal/dialect/ucs"
)

func TestDevicesWithPendingChangesAreThoseOfWhichAPolicyChangedSinceTheySynced(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	mine := a.device(id, "0004f2000001", "VVX 450")
	a.device(id, "0004f2000002", "VVX 250")
	a.device(id, "0004f2000003", "VVX 450") // never here
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "before"}, "spec": obj{"level": "account"}})
	a.saw(id, "0004f2000001", 1)
	a.saw(id, "0004f2000002", 1)
	pending := func() (ids []string) {
		for _, d := range at(a.want(200, "GET", "/accounts/acme/devices?pendingChanges=true", nil).JSON, "items").([]any) {
			ids = append(ids, at(d, "id").(string))
		}
		return ids
	}
	is(t, "all are as they should be", pending(), []string(nil))
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "model"}, "spec": obj{"level": "model", "target": "VVX 450"}})
	is(t, "who is of the model", pending(), []string{mine})
	is(t, "with another filter", at(a.want(200, "GET", "/accounts/acme/devices?pendingChanges=true&model=VVX%20250", nil).JSON, "items"), []any{})
	a.saw(id, "0004f2000001", 1)
	is(t, "who has fetched since", pending(), []string(nil))
	for _, spec := range []obj{{"level": "account"}, {"level": "family", "target": "ucs"}} {
		a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": spec["level"]}, "spec": spec})
		is(t, spec["level"].(string), len(pending()), 2)
		a.saw(id, "0004f2000001", 1)
		a.saw(id, "0004f2000002", 1)
		is(t, "and then", pending(), []string(nil))
	}
}
