package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

func TestAProfileHidesItsPasswordAndKeepsItForItsServer(t *testing.T) {
	a := start(t)
	a.account("acme")
	out := a.want(201, "POST", "/accounts/acme/profiles", obj{"metadata": obj{"name": "main"}, "spec": obj{"provisioningURL": "http://phones:" + canary + "@10.0.0.7:8080/x", "phoneGroup": 7}})
	is(t, "shown", at(out.JSON, "spec", "provisioningURL"), "http://phones:********@10.0.0.7:8080/x")
	is(t, "server type", at(out.JSON, "spec", "serverType"), "http")
	is(t, "first contact", at(out.JSON, "spec", "firstContact"), "serial")
	is(t, "warned of", fmt.Sprint(at(out.JSON, "warnings", 0, "code"), " ", at(out.JSON, "warnings", 1, "code")), "clear private")
	path := "/profiles/main"
	is(t, "without If-Match", a.do("PATCH", path, obj{"spec": obj{"phoneGroup": 8}}).Status, 428)
	is(t, "delete without If-Match", a.do("DELETE", path, nil).Status, 428)
	tag := out.Header.Get("ETag")
	out = a.want(200, "PATCH", path, obj{"spec": obj{"phoneGroup": nil}}, "If-Match", tag)
	is(t, "no group", at(out.JSON, "spec", "phoneGroup"), nil)
	is(t, "edition", at(out.JSON, "status", "edition"), 2.0)
	is(t, "stale", a.do("PATCH", path, obj{"spec": obj{"phoneGroup": 8}}, "If-Match", tag).Status, 412)
	stored := func() fleet.Profile {
		p, err := a.store.FindProfile(t.Context(), a.root, "main")
		must(t, err)
		return p
	}
	if p := stored(); p.Password.Reveal() != canary || p.User != "phones" || strings.Contains(p.URL, "phones") {
		t.Errorf("kept %+v", p)
	}
	is(t, "another path", at(a.want(200, "PATCH", path, obj{"spec": obj{"provisioningURL": "http://phones:********@10.0.0.7:8080/y"}}, "If-Match", "*").JSON, "spec", "provisioningURL"), "http://phones:********@10.0.0.7:8080/y")
	is(t, "the mask for another server", at(a.want(422, "PATCH", path, obj{"spec": obj{"provisioningURL": "http://phones:********@evil.example/y"}}, "If-Match", "*").JSON, "errors", 0, "code"), "maskAsValue")
	if p := stored(); p.Password.Reveal() != canary || p.URL != "http://10.0.0.7:8080/y" {
		t.Errorf("kept %+v", p)
	}
	is(t, "without login", at(a.want(200, "PATCH", path, obj{"spec": obj{"provisioningURL": "http://10.0.0.7:8080/y"}}, "If-Match", "*").JSON, "spec", "provisioningURL"), "http://10.0.0.7:8080/y")
	if p := stored(); !p.Password.Empty() || p.User != "" {
		t.Errorf("kept %+v", p)
	}
	bad := a.want(422, "POST", "/accounts/acme/profiles", obj{"metadata": obj{"name": "bad"}, "spec": obj{"provisioningURL": "ftp://x/", "rootCA": "none", "phoneGroup": 1000}})
	is(t, "all that is wrong", len(at(bad.JSON, "errors").([]any)), 3)
	is(t, "a trial", a.do("POST", "/accounts/acme/profiles?dryRun=true", obj{"metadata": obj{"name": "dry"}, "spec": obj{}}).Status, 201)
	is(t, "is a trial", a.do("GET", "/profiles/dry", nil).Status, 404)
}

func TestASiteNamesAProfileOfItsAccountOrOfOneAbove(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.account("globex")
	a.make("operator", "profiles", "shared", obj{})
	a.make("globex", "profiles", "theirs", obj{})
	id := at(a.want(200, "GET", "/profiles/shared", nil).JSON, "id")
	site := a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "oslo"}, "spec": obj{"profile": "shared"}})
	is(t, "by name", at(site.JSON, "spec", "profile"), id)
	is(t, "what was read, sent back", at(a.want(200, "PATCH", "/sites/oslo", site.JSON).JSON, "metadata", "revision"), 1.0)
	is(t, "another's", at(a.want(422, "PATCH", "/sites/oslo", obj{"spec": obj{"profile": "theirs"}}).JSON, "errors", 0, "pointer"), "/spec/profile")
	is(t, "in use", a.do("DELETE", "/profiles/shared", nil, "If-Match", "*").JSON["code"], "inUse")
	is(t, "how many use it", at(a.want(200, "GET", "/profiles/shared", nil).JSON, "status", "sites"), 1.0)
	a.want(200, "PATCH", "/sites/oslo", obj{"spec": obj{"profile": nil}})
	a.want(204, "DELETE", "/profiles/shared", nil, "If-Match", "*")
}

func TestACodeIsShownToWhoMayIssueCodes(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.make("acme", "sites", "oslo", obj{})
	out := a.want(201, "POST", "/accounts/acme/enrollment-codes", obj{"spec": obj{"site": "oslo", "kind": "numeric12", "maxUses": 3, "expiresAt": time.Now().Add(time.Hour).Format(time.RFC3339)}})
	code, id := at(out.JSON, "status", "code").(string), at(out.JSON, "id").(string)
	if len(code) != 12 || strings.Trim(code, "0123456789") != "" {
		t.Errorf("the code is %q", code)
	}
	is(t, "uses", at(out.JSON, "status", "uses"), 0.0)
	is(t, "state", at(out.JSON, "status", "state"), "live")
	is(t, "to a reader", at(a.as(a.mint(a.root, "read")).want(200, "GET", "/enrollment-codes/"+id, nil).JSON, "status", "code"), "********")
	is(t, "again", at(a.want(200, "GET", "/accounts/acme/enrollment-codes", nil).JSON, "items", 0, "status", "code"), code)
	is(t, "warned of", at(a.want(201, "POST", "/accounts/acme/enrollment-codes", obj{"metadata": obj{"name": "forever"}, "spec": obj{"site": "oslo"}}).JSON, "warnings", 0, "code"), "everlasting")
	for name, spec := range map[string]obj{"no site": {}, "no such site": {"site": "x"}, "over": {"site": "oslo", "expiresAt": "2020-01-01T00:00:00Z"}, "no uses": {"site": "oslo", "maxUses": 0}, "no kind": {"site": "oslo", "kind": "words"}} {
		is(t, name, a.do("POST", "/accounts/acme/enrollment-codes", obj{"spec": spec}).Status, 422)
	}
	is(t, "longer", at(a.want(200, "PATCH", "/enrollment-codes/"+id, obj{"spec": obj{"maxUses": nil}}).JSON, "spec", "maxUses"), nil)
	is(t, "another kind", at(a.want(422, "PATCH", "/enrollment-codes/"+id, obj{"spec": obj{"kind": "numeric8"}}).JSON, "errors", 0, "code"), "fixed")
	a.want(204, "DELETE", "/accounts/acme/enrollment-codes/"+id, nil)
	is(t, "a PIN twice", func() any {
		a.want(200, "PATCH", "/sites/oslo", obj{"spec": obj{"pin": "4711"}})
		return a.do("POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "bergen"}, "spec": obj{"pin": "4711"}}).JSON["code"]
	}(), "pinTaken")
}

// A lock is a desk that locked one device.
type lock struct {
	mac      fleet.MAC
	until    time.Time
	unlocked int
}

func (l *lock) LockedUntil(m fleet.MAC) time.Time {
	if m == l.mac {
		return l.until
	}
	return time.Time{}
}

func (l *lock) Unlock(fleet.MAC) { l.until, l.unlocked = time.Time{}, l.unlocked+1 }

func TestADeviceSaysHowItEnrolledAndListsWhoIsBehind(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	a.make("acme", "profiles", "main", obj{"phoneGroup": 7})
	site := a.make("acme", "sites", "oslo", obj{"profile": "main"})
	code := at(a.want(201, "POST", "/accounts/acme/enrollment-codes", obj{"spec": obj{"site": "oslo"}}).JSON, "status", "code").(string)
	m := parseMAC(t, "0004f2000001")
	h, ok, err := a.store.LookUp(t.Context(), code, time.Now())
	must(t, err)
	if !ok || string(h.Site) != site || string(h.Account) != acme {
		t.Fatalf("the code opens %+v", h)
	}
	must(t, second(a.store.Redeem(t.Context(), claim.Redemption{Hit: h, Asker: claim.Asker{MAC: m, Model: "VVX 450"}, Seed: "s", At: time.Now()})))
	d := func() obj { return a.want(200, "GET", "/devices/0004f2000001", nil).JSON }
	is(t, "lifecycle", at(d(), "status", "lifecycle"), "enrolled")
	is(t, "current", at(d(), "status", "enrollment", "current"), true)
	is(t, "edition", at(d(), "status", "enrollment", "profileRevision"), 1.0)
	listed := func(q string) int {
		return len(at(a.want(200, "GET", "/accounts/acme/devices?enrollment="+q, nil).JSON, "items").([]any))
	}
	is(t, "current ones, and behind", fmt.Sprint(listed("current"), listed("behind")), "1 0")
	a.want(200, "PATCH", "/profiles/main", obj{"spec": obj{"phoneGroup": 8}}, "If-Match", "*")
	is(t, "behind", at(d(), "status", "enrollment", "current"), false)
	is(t, "current ones, and behind, after an edit", fmt.Sprint(listed("current"), listed("behind")), "0 1")
	is(t, "the profile counts", at(a.want(200, "GET", "/profiles/main", nil).JSON, "status", "behind"), 1.0)
	desk := &lock{mac: m, until: time.Now().Add(time.Hour)}
	a.options.Desk = desk
	a.handler = admin.New(a.options)
	if at(d(), "status", "enrollment", "lockedUntil") == nil {
		t.Error("it is not shown as locked")
	}
	a.want(200, "POST", "/devices/0004f2000001:unlock?dryRun=true", nil)
	is(t, "a trial unlocks nobody", desk.unlocked, 0)
	is(t, "unlocked", at(a.want(200, "POST", "/devices/0004f2000001:unlock", nil).JSON, "status", "enrollment", "lockedUntil"), nil)
	is(t, "the trail", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "action"), "device.unlock")
}

func TestAProfileIsProbedBeforeItIsSaved(t *testing.T) {
	a := start(t)
	a.account("acme")
	const path = "/accounts/acme/profiles:probe"
	out := a.want(200, "POST", path, obj{"spec": obj{"provisioningURL": "http://phones:********@10.0.0.7:9/x"}})
	is(t, "what is said", fmt.Sprint(at(out.JSON, "warnings", 0, "code"), " ", at(out.JSON, "warnings", 1, "code")), "private notProbed")
	is(t, "of this server", len(at(a.want(200, "POST", path, obj{"spec": obj{}}).JSON, "warnings").([]any)), 0)
	a.want(422, "POST", path, obj{"spec": obj{"provisioningURL": "ftp://prov.example/"}})
	a.want(404, "POST", "/accounts/none/profiles:probe", obj{"spec": obj{}})
	is(t, "saved", len(at(a.want(200, "GET", "/accounts/acme/profiles", nil).JSON, "items").([]any)), 0)
}
