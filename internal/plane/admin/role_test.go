package admin_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"muster/internal/access"
	"muster/internal/fleet"
)

// hire makes a token with a role, without asking the API.
func (a *api) hire(id fleet.AccountID, r access.Role, sites ...fleet.SiteID) *api {
	a.t.Helper()
	tok, text := access.NewToken(id, "the "+string(r), nil)
	tok.Role, tok.Sites = r, sites
	_, err := a.store.CreateToken(context.Background(), fleet.System("test", id), tok)
	must(a.t, err)
	return a.as(text.Reveal())
}

// may is who may what, as people were told: written down here once more, so that an
// edit of the table is seen.
var may = map[string][]access.Role{
	"see": access.Roles, "support": access.Roles[:4], "devices": access.Roles[:3], "design": access.Roles[:3], "assign": access.Roles[:3],
	"provision": access.Roles[:2], "reveal": access.Roles[:2], "account": access.Roles[:2], "accounts": access.Roles[:2], "members": access.Roles[:2], "owners": access.Roles[:1],
}

var namesPower = regexp.MustCompile("power `([a-z]+)`")

// powerOf is what the document says that an operation takes.
func (a *api) powerOf(o operation) string {
	a.t.Helper()
	found := namesPower.FindStringSubmatch(fmt.Sprint(at(a.doc.raw, "paths", o.path, strings.ToLower(o.method), "description")))
	if found == nil {
		a.t.Fatalf("%s says no power", o.id)
	}
	return found[1]
}

// personal reports whether an operation takes no power: it takes no sign-in, or is about who
// is signed in.
func (a *api) personal(o operation) bool {
	says := fmt.Sprint(at(a.doc.raw, "paths", o.path, strings.ToLower(o.method), "description"))
	return says == "Needs no sign-in." || strings.HasPrefix(says, "For a member who is signed in")
}

func TestEachRoleMayWhatTheTableSaysOnEveryRoute(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	names := regexp.MustCompile(`\{[a-z]+\}`)
	for _, r := range access.Roles {
		b := a.hire(accountID(acme), r)
		for _, o := range a.doc.ops {
			if o.id == "streamEvents" || a.personal(o) {
				continue
			}
			path := names.ReplaceAllString(strings.NewReplacer("{account}", acme, "{revision}", "1", "{generation}", "9").Replace(o.path), "nothing")
			if o.id == "deleteAccount" {
				path += "?dryRun=true"
			}
			out := b.do(o.method, path, nil, "Idempotency-Key", "x")
			power := a.powerOf(o)
			if may[power] == nil {
				t.Fatalf("%s takes %s, which no role has", o.id, power)
			}
			refused := out.Status == 403 && out.JSON["code"] == "role"
			if refused == slices.Contains(may[power], r) {
				t.Errorf("%s %s as %s: %d %v, it takes %s", o.method, o.path, r, out.Status, out.JSON["code"], power)
			}
			if out.Status >= 500 {
				t.Errorf("%s as %s: %s", o.id, r, out.Body)
			}
		}
	}
}

func TestNoRoleLearnsOfAnotherAccount(t *testing.T) {
	a := start(t)
	mine, theirs := a.tour("mine", "00e0dbabcd02"), a.tour("theirs", "00e0dbabcd03")
	for _, r := range access.Roles {
		b := a.hire(accountID(mine.account), r)
		a.trespass(b, mine, theirs, func(o operation, got, none answer) {
			want := 403
			if slices.Contains(may[a.powerOf(o)], r) {
				want = 404
			}
			if o.id == "bulkDevices" && r == access.Helpdesk {
				want = 404 // the account comes first
			}
			is(t, fmt.Sprint(o.id, " as ", r), got.Status, want)
			is(t, o.id+" of nobody", none.Status, want)
			is(t, o.id+": the words", got.JSON["detail"], none.JSON["detail"])
		})
	}
	site := fleet.SiteID(mine.things["sites"])
	b := a.hire(accountID(mine.account), access.DeviceManager, site)
	a.trespass(b, mine, theirs, func(o operation, got, none answer) {
		if got.Status != 403 && got.Status != 404 || got.Status != none.Status || got.JSON["detail"] != none.JSON["detail"] {
			t.Errorf("%s at a site: %d %v, of nobody %d %v", o.id, got.Status, got.JSON["detail"], none.Status, none.JSON["detail"])
		}
	})
}

// Whoever has some sites sees their devices, and of the others that there are none.
func TestARoleForSomeSitesKeepsToThem(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	id := accountID(at(a.want(200, "GET", acc, nil).JSON, "id").(string))
	sites := map[string]fleet.SiteID{}
	for _, name := range []string{"oslo", "rome"} {
		sites[name] = fleet.SiteID(at(a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": name}}).JSON, "id").(string))
	}
	room := at(a.want(201, "POST", acc+"/rooms", obj{"metadata": obj{"name": "forum"}, "spec": obj{"site": "rome"}}).JSON, "id").(string)
	devices := map[string]string{}
	for i, at := range []string{"oslo", "rome", ""} {
		devices[at] = fmt.Sprintf("00e0dbabcd%02d", i)
		a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": devices[at], "model": "Studio X50", "site": at}})
	}
	b := a.hire(id, access.DeviceManager, sites["oslo"])

	// Every operation on a device of elsewhere, from the list of routes.
	none := strings.NewReplacer("{device}", "nobody", "{name}", "x", "{key}", "x", "{capture}", "x")
	for _, o := range a.doc.ops {
		if !strings.HasPrefix(o.path, "/devices/{device}") {
			continue
		}
		for _, where := range []string{"rome", ""} {
			fill := strings.NewReplacer("{device}", devices[where], "{name}", "x", "{key}", "x", "{capture}", "x")
			var body any
			switch o.id {
			case "updateDevice":
				body = obj{"spec": obj{"held": true}}
			case "associateDevice":
				body = obj{"site": "oslo"}
			case "claimDevice":
				body = obj{"account": "x"}
			case "replaceDevice":
				body = obj{"mac": "00e0dbabcd99"}
			case "setLiveSettings":
				body = obj{"settings": obj{"x": "y"}}
			}
			got, nobody := b.do(o.method, fill.Replace(o.path), body), b.do(o.method, none.Replace(o.path), body)
			if got.Status != 404 && (got.Status != 403 || got.JSON["code"] != "siteScope" && got.JSON["code"] != "role") || got.Status != nobody.Status || got.JSON["detail"] != nobody.JSON["detail"] {
				t.Errorf("%s of a device at %q: %d %v, of nobody %d", o.id, where, got.Status, got.JSON["detail"], nobody.Status)
			}
		}
	}
	is(t, "its own", b.want(200, "GET", "/devices/"+devices["oslo"], nil).Status, 200)

	list := b.want(200, "GET", acc+"/devices?count=true", nil)
	is(t, "devices listed", at(list.JSON, "totalCount"), 1)
	for _, path := range []string{acc + "/devices?filter=NOT%20has(site)", acc + "/devices?site=rome", acc + "/devices?q=00e0db", acc + "/devices:export", acc + "/sites"} {
		out := b.do("GET", path, nil)
		if strings.Contains(out.Body, devices["rome"]) || strings.Contains(out.Body, devices[""]) || strings.Contains(out.Body, `"rome"`) {
			t.Errorf("%s shows others: %s", path, out.Body)
		}
	}
	b.want(404, "GET", acc+"/sites/rome", nil)
	b.want(404, "GET", "/sites/"+string(sites["rome"]), nil)
	b.want(200, "GET", acc+"/sites/oslo", nil)

	d := "/devices/" + devices["oslo"]
	b.want(200, "PATCH", d, obj{"spec": obj{"held": true}})
	for _, spec := range []obj{{"site": ""}, {"room": room}} {
		b.want(403, "PATCH", d, obj{"spec": spec})
	}
	b.want(422, "PATCH", d, obj{"spec": obj{"site": "rome"}})
	b.want(403, "POST", acc+"/devices", obj{"spec": obj{"mac": "00e0dbabcd77"}})
	b.want(422, "POST", acc+"/devices", obj{"spec": obj{"mac": "00e0dbabcd77", "site": "rome"}})
	b.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "00e0dbabcd77", "site": "oslo"}})

	bulk := func(status int, action string, target, params obj) answer {
		t.Helper()
		return b.want(status, "POST", acc+"/devices:bulk", obj{"action": action, "target": target, "params": params}, "Idempotency-Key", fmt.Sprint(action, target, params))
	}
	all := obj{"filter": "held = true OR held = false"}
	j := bulk(202, "hold", all, nil)
	is(t, "devices of the job", at(j.JSON, "progress", "total"), 2)
	j = bulk(202, "hold", obj{"ids": []string{devices["rome"], devices["oslo"]}}, nil)
	is(t, "named that are nobody's", at(j.JSON, "progress", "failed"), 1)
	b.want(200, "GET", "/jobs/"+j.JSON["id"].(string)+"/items", nil)
	bulk(403, "setSite", all, obj{"site": ""})
	bulk(422, "setSite", all, obj{"site": "rome"})
	bulk(403, "disassociate", all, nil)
	bulk(403, "setRoom", all, obj{"room": room})
	bulk(403, "release", all, nil)
	theirs := a.want(202, "POST", acc+"/devices:bulk", obj{"action": "hold", "target": all}, "Idempotency-Key", "y")
	b.want(404, "GET", "/jobs/"+theirs.JSON["id"].(string), nil)
	for _, path := range []string{"/audit", acc + "/policies", "/jobs", acc + "/members", acc + "/api-tokens", "/events"} {
		is(t, path, b.do("GET", path, nil).Status, 403)
	}

	must(t, a.store.DeleteSite(t.Context(), fleet.System("test", id), id, sites["oslo"]))
	is(t, "when the site is gone", at(b.want(200, "GET", acc+"/devices?count=true", nil).JSON, "totalCount"), 0)
	b.want(404, "GET", d, nil)
}

func TestNobodyGivesWhatTheyHaveNot(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	id := accountID(at(a.want(200, "GET", acc, nil).JSON, "id").(string))
	member := func(b *api, status int, name, role string) answer {
		t.Helper()
		return b.want(status, "POST", acc+"/members", obj{"metadata": obj{"name": name}, "spec": obj{"email": name + "@example.com", "role": role}})
	}
	owner, admin := a.hire(id, access.Owner), a.hire(id, access.Admin)
	member(owner, 201, "o", "owner")
	member(admin, 403, "p", "owner")
	member(admin, 201, "q", "admin")
	member(a.hire(id, access.DeviceManager), 403, "r", "readOnly")
	member(a.as(a.mint(id, "read", "write", "admin")), 403, "s", "admin") // which reveals
	member(a.as(a.mint(id, "read", "write", "admin")), 201, "s", "deviceManager")
	o, q := acc+"/members/o", acc+"/members/q"
	admin.want(403, "PATCH", o, obj{"spec": obj{"role": "readOnly"}})
	admin.want(403, "PATCH", o, obj{"spec": obj{"disabled": true}})
	admin.want(403, "DELETE", o, nil)
	admin.want(403, "PATCH", q, obj{"spec": obj{"role": "owner"}})
	admin.want(200, "PATCH", q, obj{"spec": obj{"role": "helpdesk"}})

	token := func(b *api, status int, spec obj) answer {
		t.Helper()
		return b.want(status, "POST", acc+"/api-tokens", obj{"metadata": obj{"name": fmt.Sprint("t", len(fmt.Sprint(spec)))}, "spec": spec})
	}
	token(admin, 403, obj{"role": "owner"})
	token(admin, 403, obj{"member": "o"})
	token(admin, 403, obj{"rights": []string{"admin", "reveal"}}) // as strong as an owner's
	token(admin, 201, obj{"rights": []string{"admin"}})
	token(admin, 422, obj{})
	token(admin, 422, obj{"role": "helpdesk", "rights": []string{"read"}})
	token(admin, 422, obj{"role": "admin", "sites": []string{"none"}})
	token(admin, 422, obj{"rights": []string{"read"}, "sites": []string{"none"}})
	strong := token(owner, 201, obj{"role": "owner"})
	admin.want(403, "DELETE", acc+"/api-tokens/"+strong.JSON["id"].(string), nil)
	owner.want(204, "DELETE", acc+"/api-tokens/"+strong.JSON["id"].(string), nil)

	of := token(admin, 201, obj{"member": "q"})
	q2 := a.as(at(of.JSON, "status", "token").(string))
	is(t, "role of the member's token", q2.want(200, "GET", "/me", nil).JSON["role"], "helpdesk")
	admin.want(200, "PATCH", q, obj{"spec": obj{"disabled": true}})
	q2.want(401, "GET", "/me", nil)
	is(t, "state", at(admin.want(200, "GET", q, nil).JSON, "status", "state"), "disabled")
}

func TestPermissionsSayWhyNot(t *testing.T) {
	a := start(t)
	id := accountID(a.account("acme"))
	why := func(b *api, path, power string) string {
		t.Helper()
		for _, p := range at(b.want(200, "GET", path, nil).JSON, "items").([]any) {
			if at(p, "power") == power {
				return fmt.Sprint(at(p, "allowed"), " ", at(p, "why"))
			}
		}
		t.Fatalf("no %s", power)
		return ""
	}
	acme := "/accounts/acme/permissions"
	for _, c := range []struct {
		b                 *api
		path, power, want string
	}{
		{a, acme, "provision", "true <nil>"},
		{a, acme, "accounts", "false a customer has no accounts beneath it"},
		{a, "/accounts/operator/permissions", "accounts", "true <nil>"},
		{a.hire(id, access.Admin), acme, "owners", "false the role admin may not; it takes owner"},
		{a.hire(id, access.Helpdesk), acme, "support", "true <nil>"},
		{a.hire(id, access.Helpdesk), acme, "devices", "false the role helpdesk may not; it takes deviceManager"},
		{a.as(a.mint(id, "read")), acme, "design", "false the token lacks the right write"},
		{a.as(a.mint(id, "read", "admin")), acme, "owners", "false the token lacks the rights admin and reveal"},
	} {
		is(t, c.power, why(c.b, c.path, c.power), c.want)
	}
	a.hire(id, access.Owner).want(404, "GET", "/accounts/operator/permissions", nil)
}
