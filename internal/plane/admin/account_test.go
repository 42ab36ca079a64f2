package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
)

func TestAccountsStandInTheirTree(t *testing.T) {
	a := start(t)
	make := func(by *api, name, kind, parent string) answer {
		return by.do("POST", "/accounts", obj{"metadata": obj{"name": name}, "spec": obj{"type": kind, "parent": parent}})
	}
	first := make(a, "first", "provider", "")
	is(t, "created", first.Status, 201)
	is(t, "Location", first.Header.Get("Location"), "/api/v1/accounts/"+first.JSON["id"].(string))
	is(t, "parent is who asks", at(first.JSON, "spec", "parent"), a.root)
	is(t, "license", at(first.JSON, "spec", "license"), "standard")
	is(t, "number", len(at(first.JSON, "status", "accountNumber").(string)), 8)
	is(t, "levels may be skipped", make(a, "shop", "customer", "first").Status, 201)
	is(t, "a provider beneath a customer", make(a, "x", "provider", "shop").Status, 422)
	is(t, "a second operator", make(a, "x", "operator", "").Status, 422)
	is(t, "no type", make(a, "x", "", "").Status, 422)
	is(t, "a name twice beneath one parent", make(a, "shop", "customer", "first").Status, 409)
	is(t, "the same name elsewhere", make(a, "shop", "customer", "").Status, 201)
	is(t, "a name that several have", a.do("GET", "/accounts/shop", nil).JSON["code"], "ambiguousName")
	is(t, "a name with a slash", make(a, "a/b", "customer", "").Status, 422)
	is(t, "not empty", a.do("DELETE", "/accounts/first", nil).JSON["code"], "accountNotEmpty")
	is(t, "the operator", a.want(200, "GET", "/accounts/operator", nil).JSON["kind"], "Account")
	is(t, "the operator stays", a.do("DELETE", "/accounts/operator", nil).Status, 409)
	first2 := a.as(a.mint(accountID(first.JSON["id"].(string)), allRights...))
	is(t, "seen from first, the name means its own", first2.do("GET", "/accounts/shop", nil).Status, 200)
	is(t, "parent defaults to the caller's account", at(make(first2, "sub", "reseller", "").JSON, "spec", "parent"), first.JSON["id"])
}

func TestTypeParentAndLicenceAreTheParentsToSet(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	own := a.as(a.mint(accountID(id), allRights...))
	out := own.want(200, "PATCH", "/accounts/acme", obj{"metadata": obj{"labels": obj{"a": "b"}}, "spec": obj{"displayName": "Acme Ltd"}})
	is(t, "labels", at(out.JSON, "metadata", "labels", "a"), "b")
	is(t, "revision", at(out.JSON, "metadata", "revision"), 2)
	is(t, "its own licence", own.do("PATCH", "/accounts/acme", obj{"spec": obj{"license": "enterprise"}}).Status, 403)
	is(t, "its own end", own.do("DELETE", "/accounts/acme", nil).Status, 403)
	is(t, "from above", at(a.want(200, "PATCH", "/accounts/acme", obj{"spec": obj{"license": "enterprise"}}).JSON, "spec", "license"), "enterprise")
	for field, v := range map[string]any{"type": "reseller", "parent": "acme", "existing": true} {
		is(t, field, a.do("PATCH", "/accounts/acme", obj{"spec": obj{field: v}}).Status, 422)
	}
	is(t, "null deletes", at(a.want(200, "PATCH", "/accounts/acme", obj{"metadata": obj{"labels": nil}}).JSON, "metadata", "labels"), obj{})
	back := a.want(200, "GET", "/accounts/acme", nil)
	is(t, "what was read can be sent back", a.do("PATCH", "/accounts/acme", back.JSON, "If-Match", back.Header.Get("ETag")).Status, 200)
}

func TestAutoSyncStartsOnUnlessTheAccountWasThereBefore(t *testing.T) {
	a := start(t)
	a.account("new")
	a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "old"}, "spec": obj{"type": "customer", "existing": true}})
	is(t, "new", at(a.want(200, "GET", "/accounts/new/provisioning", nil).JSON, "spec", "autoSync", "enabled"), true)
	is(t, "old", at(a.want(200, "GET", "/accounts/old/provisioning", nil).JSON, "spec", "autoSync", "enabled"), false)
}

func TestPagesFollowEachOtherWhateverIsAdded(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	for i := range 25 {
		a.device(id, fmt.Sprintf("00e0dbab%04x", i), "Studio X50")
	}
	a.device(id, "00e0dbabffff", "Studio X30")
	seen, path := map[string]int{}, "/accounts/acme/devices?limit=10&model=studio%20x50"
	for pages := 0; path != ""; pages++ {
		out := a.want(200, "GET", path, nil)
		for _, d := range at(out.JSON, "items").([]any) {
			seen[at(d, "id").(string)]++
		}
		link := out.Header.Get("Link")
		if (out.JSON["nextCursor"] == nil) != (link == "") {
			t.Errorf("cursor %v, Link %q", out.JSON["nextCursor"], link)
		}
		path = ""
		if link != "" {
			path = strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(link, "<"), `>; rel="next"`), "/api/v1")
		}
		if pages == 0 {
			a.device(id, "00e0dbabfffe", "Studio X50") // sorts behind all: it is seen, and nothing twice
		}
	}
	is(t, "devices seen", len(seen), 26)
	for d, n := range seen {
		if n != 1 {
			t.Errorf("%s is on %d pages", d, n)
		}
	}
	is(t, "totalCount", at(a.want(200, "GET", "/accounts/acme/devices?count=true&limit=1", nil).JSON, "totalCount"), 27)
	is(t, "none without asking", a.want(200, "GET", "/accounts/acme/devices", nil).JSON["totalCount"], nil)
	is(t, "q finds a MAC in any notation", len(at(a.want(200, "GET", "/accounts/acme/devices?q=00:E0:DB:AB:FF:FF", nil).JSON, "items").([]any)), 1)

	cursor := a.want(200, "GET", "/accounts/acme/devices?limit=2", nil).JSON["nextCursor"].(string)
	a.account("other")
	for name, p := range map[string]string{
		"with another filter":    "/accounts/acme/devices?family=ucs&cursor=" + cursor,
		"of another account":     "/accounts/other/devices?cursor=" + cursor,
		"of another list":        "/accounts/acme/policies?cursor=" + cursor,
		"made up":                "/accounts/acme/devices?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
		"with a letter changed":  "/accounts/acme/devices?cursor=" + cursor[:len(cursor)-1] + map[bool]string{true: "B", false: "A"}[strings.HasSuffix(cursor, "A")],
		"that is no base64 text": "/accounts/acme/devices?cursor=%25",
	} {
		out := a.do("GET", p, nil)
		is(t, "a cursor "+name, fmt.Sprint(out.Status, " ", out.JSON["code"]), "400 cursorInvalid")
	}
	for _, p := range []string{"sort=held", "filter=a%3Db", "fields=colour", "state=asleep", "colour=red"} {
		out := a.do("GET", "/accounts/acme/devices?"+p, nil)
		name, _, _ := strings.Cut(p, "=")
		is(t, p, out.Status, 400)
		if !strings.Contains(out.Body, name) {
			t.Errorf("%s: the answer does not name it: %s", p, out.Body)
		}
	}
	for _, list := range []string{"/accounts", "/accounts/acme/policies", "/accounts/acme/api-tokens", "/audit", "/models", "/settings-catalog", "/accounts/acme/provisioning/credentials", "/accounts/acme/pending-devices"} {
		out := a.want(200, "GET", list+"?limit=1", nil)
		if c, _ := out.JSON["nextCursor"].(string); c != "" {
			next := a.want(200, "GET", list+"?limit=1&cursor="+c, nil)
			if fmt.Sprint(at(next.JSON, "items", 0)) == fmt.Sprint(at(out.JSON, "items", 0)) {
				t.Errorf("%s: the second page repeats the first", list)
			}
		}
	}
}

func TestATokensTextIsShownOnceAndItsRightsAreItsMakersAtMost(t *testing.T) {
	a := start(t)
	a.account("acme")
	out := a.want(201, "POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "ci"}, "spec": obj{"rights": []string{"read"}, "expiresAt": time.Now().Add(time.Hour).UTC().Format(time.RFC3339)}})
	text := at(out.JSON, "status", "token").(string)
	if !strings.HasPrefix(text, "mst_") {
		t.Errorf("token %q", text)
	}
	list := a.want(200, "GET", "/accounts/acme/api-tokens", nil)
	if strings.Contains(list.Body, text) {
		t.Error("the list shows the text")
	}
	is(t, "valid", at(list.JSON, "items", 0, "status", "valid"), true)
	is(t, "past", a.do("POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "x"}, "spec": obj{"rights": []string{"read"}, "expiresAt": "2020-01-01T00:00:00Z"}}).Status, 422)
	is(t, "no rights", a.do("POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "x"}, "spec": obj{"rights": []string{}}}).Status, 422)
	is(t, "unknown rights", a.do("POST", "/accounts/acme/api-tokens", obj{"metadata": obj{"name": "x"}, "spec": obj{"rights": []string{"all"}}}).Status, 422)
	a.want(204, "DELETE", "/accounts/acme/api-tokens/"+out.JSON["id"].(string), nil)
	is(t, "twice", a.do("DELETE", "/accounts/acme/api-tokens/"+out.JSON["id"].(string), nil).Status, 404)
	if _, err := a.store.TokenByHash(t.Context(), access.Hash(text), time.Now()); err == nil {
		t.Error("the revoked token works")
	}
}
