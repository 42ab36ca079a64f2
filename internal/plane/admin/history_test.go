package admin_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

func TestAPolicyRemembersWhatItWasAndCanBeThatAgain(t *testing.T) {
	a := start(t)
	a.account("acme")
	const name, pass = "device.local.deviceName", "sec.auth.admin.password"
	spec := func(v, secret string) obj {
		return obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{name: v, pass: secret}}}
	}
	id := at(a.want(201, "POST", "/accounts/acme/policies", spec("one", "first-secret")).JSON, "id").(string)
	a.want(200, "PUT", "/policies/p", spec("two", "********"), "If-Match", "*")
	a.want(200, "PUT", "/policies/p", spec("two", "second-secret"), "If-Match", "*")
	out := a.want(200, "GET", "/policies/p/history?limit=2", nil)
	is(t, "newest first", fmt.Sprint(at(out.JSON, "items", 0, "revision"), at(out.JSON, "items", 1, "revision"), at(out.JSON, "items", 0, "current")), "3 2 true")
	is(t, "a secret changed", at(out.JSON, "items", 0, "changed", 0, "after"), "******** (changed)")
	is(t, "a value changed", fmt.Sprint(at(out.JSON, "items", 1, "changed", 0)), "map[after:two before:one what:/spec/settings/"+name+"]")
	next := a.want(200, "GET", "/policies/p/history?limit=2&cursor="+at(out.JSON, "nextCursor").(string), nil)
	is(t, "the next page", at(next.JSON, "items", 0, "revision"), 1)
	first := a.want(200, "GET", "/policies/p/history/1", nil)
	is(t, "the first", at(first.JSON, "spec", "settings", name), "one")
	a.want(404, "GET", "/policies/p/history/9", nil)
	if strings.Contains(out.Body+next.Body+first.Body, "-secret") {
		t.Error("a secret is shown")
	}
	a.want(428, "POST", "/policies/p:revert", obj{"revision": 1})
	a.want(412, "POST", "/policies/p:revert", obj{"revision": 1}, "If-Match", `"2"`)
	a.want(404, "POST", "/policies/p:revert", obj{"revision": 9}, "If-Match", "*")
	trial := a.want(200, "POST", "/policies/p:revert?dryRun=true", obj{"revision": 1}, "If-Match", "*")
	is(t, "its impact", at(trial.JSON, "impact", "devicesChanged"), 0)
	back := a.want(200, "POST", "/policies/p:revert", obj{"revision": 1}, "If-Match", `"3"`)
	is(t, "again", fmt.Sprint(at(back.JSON, "metadata", "revision"), at(back.JSON, "spec", "settings", name)), "4one")
	p, err := a.store.FindPolicy(t.Context(), a.root, id)
	must(t, err)
	is(t, "with the secret of then", p.Settings[pass], "first-secret")
	is(t, "a revision of its own", at(a.want(200, "GET", "/policies/p/history", nil).JSON, "items", 0, "revision"), 4)
}

func TestWhatIsForbiddenTodayCannotBeRevertedTo(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"autoSync": obj{"enabled": false}}}, "If-Match", "*")
	const key = "device.prov.password"
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{key: "pass-of-another"}}})
	a.want(200, "PUT", "/policies/p", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{}}}, "If-Match", "*")
	a.want(200, "PATCH", "/accounts/acme/provisioning", obj{"spec": obj{"autoSync": obj{"enabled": true}}}, "If-Match", "*")
	out := a.want(422, "POST", "/policies/p:revert", obj{"revision": 1}, "If-Match", "*")
	is(t, "why", at(out.JSON, "errors", 0, "code"), "settingReserved")
}

func TestBeforeAPolicyIsRevertedTheDevicesThatJustCameAreSaved(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	policy := func(name string) obj {
		return obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"device.local.deviceName": name}}}
	}
	a.want(201, "POST", "/accounts/acme/policies", policy("one"))
	a.want(200, "PUT", "/policies/p", policy("two"), "If-Match", "*")
	const mac = "00e0dbabcd01"
	a.options.Settle = func(context.Context) error {
		_, err := a.store.SawDevices(t.Context(), accountID(id), []fleet.Sighting{{MAC: parseMAC(t, mac), Seen: time.Now(), Family: "polyos", Model: "Studio X50"}})
		return err
	}
	a.handler = admin.New(a.options)
	out := a.want(200, "POST", "/policies/p:revert?dryRun=true", obj{"revision": 1}, "If-Match", "*")
	is(t, "devices that change", at(out.JSON, "impact", "devicesChanged"), 1)
}
