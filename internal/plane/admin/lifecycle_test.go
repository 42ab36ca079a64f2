package admin_test

import (
	"fmt"
	"strings"
	"testing"
)

// A tree is operator, provider, reseller and two customers, each with a token of its own.
func tree(a *api) (as map[string]*api) {
	a.t.Helper()
	as = map[string]*api{"operator": a}
	parent := string(a.root)
	for _, v := range [][2]string{{"north", "provider"}, {"shop", "reseller"}, {"acme", "customer"}, {"rival", "customer"}} {
		out := a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": v[0]}, "spec": obj{"type": v[1], "parent": parent}})
		id := at(out.JSON, "id").(string)
		as[v[0]] = a.as(a.mint(accountID(id), allRights...))
		if v[1] != "customer" {
			parent = id
		}
	}
	as["elsewhere"] = a.as(a.mint(accountID(at(a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "south"}, "spec": obj{"type": "provider"}}).JSON, "id").(string)), allRights...))
	a.make("acme", "sites", "oslo", obj{})
	a.make("rival", "sites", "their-site", obj{})
	return as
}

// towards are the verbs that take a device of the reseller to a state.
var towards = map[string][]string{
	"imported": {}, "approved": {"approve"}, "claimed": {"approve", "claim"}, "associated": {"approve", "claim", "associate"},
	"activated": {"approve", "claim", "associate", "activate"}, "deactivated": {"approve", "claim", "associate", "activate", "deactivate"},
}

var stepBodies = map[string]any{"claim": obj{"account": "acme"}, "associate": obj{"site": "oslo"}}

func TestEveryVerbInEveryStateForEveryAccount(t *testing.T) {
	a := start(t)
	as := tree(a)
	legal := map[string]string{ // what each verb makes of each state, for who may
		"imported approve": "approved", "approved claim": "claimed", "approved release": "approved", "claimed associate": "associated", "claimed release": "approved",
		"associated disassociate": "claimed", "associated activate": "activated", "associated release": "approved",
		"activated disassociate": "claimed", "activated deactivate": "deactivated", "activated release": "approved",
		"deactivated disassociate": "deactivated", "deactivated activate": "activated", "deactivated release": "approved",
	}
	n := 0
	fresh := func(state string) string {
		n++
		out := a.want(201, "POST", "/accounts/shop/devices", obj{"spec": obj{"mac": fmt.Sprintf("0004f2%06x", n), "serial": fmt.Sprint("S", n)}})
		id := "/devices/" + at(out.JSON, "id").(string)
		for _, v := range towards[state] {
			out = a.want(200, "POST", id+":"+v, stepBodies[v])
		}
		is(t, "made", at(out.JSON, "status", "lifecycle"), state)
		return id
	}
	tried := 0
	for state := range towards {
		owner := "shop"
		if state != "imported" && state != "approved" {
			owner = "acme"
		}
		for _, verb := range []string{"approve", "claim", "associate", "disassociate", "activate", "deactivate", "release"} {
			for _, who := range []string{"operator", "north", "shop", "acme", "rival", "elsewhere"} {
				tried++
				id := fresh(state)
				before := a.want(200, "GET", id, nil)
				sees := map[string]bool{"operator": true, "north": true, "shop": true, "acme": owner == "acme"}[who]
				may := !(verb == "approve" && who == owner || verb == "claim" && who == "acme" || verb == "release" && who == owner)
				want, code := 200, any(nil)
				switch {
				case !sees:
					want, code = 404, "notFound"
				case !may:
					want, code = 403, "level"
				case legal[state+" "+verb] == "":
					want, code = 409, "illegalTransition"
				}
				out := as[who].do("POST", id+":"+verb, stepBodies[verb])
				if verb == "associate" && owner == "shop" && sees { // the reseller has no such site
					want, code = 422, "validation"
				}
				if out.Status != want || want != 200 && out.JSON["code"] != code {
					t.Errorf("%s of one that is %s, by %s: %d %s, want %d %v", verb, state, who, out.Status, out.Body, want, code)
				}
				if want == 200 {
					is(t, state+" "+verb, at(out.JSON, "status", "lifecycle"), legal[state+" "+verb])
					continue
				}
				if want == 409 && !strings.Contains(out.Body, state) {
					t.Errorf("%s of one that is %s: %s", verb, state, out.Body)
				}
				is(t, "nothing was done", at(a.want(200, "GET", id, nil).JSON, "metadata", "revision"), at(before.JSON, "metadata", "revision"))
			}
		}
	}
	t.Logf("%d combinations of state, verb and account", tried)
}

func TestADeviceIsClaimedForNobodyElseAndReleasedToTheAccountAbove(t *testing.T) {
	a := start(t)
	as := tree(a)
	id := "/devices/" + at(a.want(201, "POST", "/accounts/shop/devices", obj{"spec": obj{"mac": "0004f2000001"}}).JSON, "id").(string)
	a.want(200, "POST", id+":approve", nil)
	is(t, "for one that is not beneath", as["operator"].do("POST", id+":claim", obj{"account": "south"}).JSON["code"], "notBeneath")
	is(t, "for one that the asker does not see", as["shop"].do("POST", id+":claim", obj{"account": "south"}).Status, 422)
	is(t, "a trial", at(as["shop"].want(200, "POST", id+":claim?dryRun=true", obj{"account": "acme"}).JSON, "status", "lifecycle"), "claimed")
	is(t, "is a trial", at(a.want(200, "GET", id, nil).JSON, "status", "lifecycle"), "approved")
	a.told.take()
	out := as["shop"].want(200, "POST", id+":claim", obj{"account": "acme"})
	is(t, "both accounts look anew", len(a.told.take()), 2)
	acme := at(a.want(200, "GET", "/accounts/acme", nil).JSON, "id")
	is(t, "account", at(out.JSON, "status", "account"), acme)
	is(t, "another's site", a.do("POST", id+":associate", obj{"site": "their-site"}).Status, 422)
	is(t, "no site", a.do("POST", id+":associate", obj{"site": ""}).Status, 422)
	a.want(200, "POST", id+":associate", obj{"site": "oslo"})
	as["shop"].want(200, "POST", id+":release", nil)
	is(t, "gone for the customer", as["acme"].do("GET", id, nil).Status, 404)
	is(t, "a MAC that another has", as["acme"].do("POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "0004f2000001"}}).JSON["code"], "macUnavailable")
	shop := at(a.want(200, "GET", "/accounts/shop", nil).JSON, "id")
	is(t, "the reseller's", at(a.want(200, "GET", id, nil).JSON, "status", "account"), shop)
	trail := as["acme"].want(200, "GET", "/audit?limit=1000", nil).Body
	if !strings.Contains(trail, "device.release") || strings.Contains(trail, shop.(string)) {
		t.Errorf("the customer's trail: %s", trail)
	}
}

func TestDevicesGoThroughTheirLivesInBulk(t *testing.T) {
	w := startWorking(t)
	a, as := w.api, tree(w.api)
	w.let()
	var ids []string
	for i := range 3 {
		id := at(a.want(201, "POST", "/accounts/shop/devices", obj{"spec": obj{"mac": fmt.Sprintf("0004f200000%d", i)}}).JSON, "id").(string)
		ids = append(ids, id)
		if i > 0 {
			a.want(200, "POST", "/devices/"+id+":approve", nil)
		}
	}
	run := func(who *api, account string, body obj, wantDone, wantFailed float64) {
		t.Helper()
		body["target"] = obj{"ids": ids}
		out := who.want(202, "POST", "/accounts/"+account+"/devices:bulk", body, "Idempotency-Key", fmt.Sprint(body))
		j := w.ended(at(out.JSON, "id"))
		is(t, fmt.Sprint(body["action"], " done"), at(j, "progress", "done"), wantDone)
		is(t, fmt.Sprint(body["action"], " failed"), at(j, "progress", "failed"), wantFailed)
	}
	run(as["shop"], "shop", obj{"action": "claim+associate+activate", "params": obj{"account": "acme", "site": "oslo", "labels": obj{"batch": "7"}}}, 2, 1)
	out := a.want(200, "GET", "/devices/"+ids[1], nil)
	is(t, "lifecycle", at(out.JSON, "status", "lifecycle"), "activated")
	is(t, "labels", at(out.JSON, "metadata", "labels", "batch"), "7")
	run(as["acme"], "acme", obj{"action": "disassociate+associate", "params": obj{"site": "oslo"}}, 0, 1) // the one that is not theirs; the others stand there already
	run(as["acme"], "acme", obj{"action": "deactivate"}, 2, 1)
	is(t, "a customer gives nothing back", as["acme"].do("POST", "/accounts/acme/devices:bulk", obj{"action": "release", "target": obj{"ids": ids}}, "Idempotency-Key", "x").Status, 403)
	run(as["shop"], "acme", obj{"action": "disassociate+release"}, 2, 1)
	is(t, "released", at(a.want(200, "GET", "/devices/"+ids[2], nil).JSON, "status", "lifecycle"), "approved")
	for name, body := range map[string]obj{
		"no account":             {"action": "claim"},
		"an account elsewhere":   {"action": "claim", "params": obj{"account": "south"}},
		"no site":                {"action": "claim+associate", "params": obj{"account": "acme"}},
		"another's site":         {"action": "claim+associate", "params": obj{"account": "acme", "site": "their-site"}},
		"a combination of none":  {"action": "activate+release"},
		"a parameter of another": {"action": "activate", "params": obj{"site": "oslo"}},
	} {
		body["target"] = obj{"ids": ids}
		is(t, name, a.do("POST", "/accounts/shop/devices:bulk", body, "Idempotency-Key", name).Status, 422)
	}
}
