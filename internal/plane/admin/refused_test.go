package admin_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

// refusedLines are what the trail has of refusals, newest first: action, object, rule.
func (a *api) refusedLines() (out []string) {
	a.t.Helper()
	must(a.t, a.refusals.Flush(a.t.Context()))
	for _, e := range a.want(200, "GET", "/audit?result=refused&limit=1000", nil).JSON["items"].([]any) {
		out = append(out, fmt.Sprint(at(e, "action"), " ", at(e, "object"), " ", at(e, "changes", "rule")))
	}
	return out
}

func TestWhatSomebodyIsRefusedIsInTheTrail(t *testing.T) {
	a := start(t)
	acme := accountID(a.account("acme"))
	id := a.device(string(acme), "00e0dbabcd02", "Studio X50")
	theirs := a.device(a.account("rival"), "00e0dbabcd03", "Studio X50")
	site := fleet.SiteID(at(a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "oslo"}}).JSON, "id").(string))
	policy := at(a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"prov.polling.period": "7200"}}}).JSON, "id").(string)
	helps, reads, manages := a.hire(acme, access.Helpdesk), a.as(a.mint(acme, fleet.RightRead)), a.hire(acme, access.DeviceManager, site)
	for _, c := range []struct {
		by           *api
		method, path string
		body         any
		status       int
		line         string // empty: none
	}{
		{helps, "DELETE", "/devices/00:E0:DB:AB:CD:02", nil, 403, "device.delete " + id + " role"},
		{helps, "PATCH", "/policies/p", obj{"spec": obj{"priority": "low"}}, 403, "policy.update " + policy + " role"},
		{helps, "DELETE", "/accounts/acme/policies/p", nil, 403, "policy.delete " + policy + " role"},
		{reads, "POST", "/devices/" + id + ":restart", nil, 403, "device.restart " + id + " right"},
		{reads, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "x"}}, 403, "site.create " + string(acme) + " right"},
		{reads, "POST", "/accounts/acme/provisioning:reveal", nil, 403, "credentials.reveal " + string(acme) + " right"},
		{manages, "PATCH", "/devices/" + id, obj{"spec": obj{"held": true}}, 404, "device.update " + id + " siteScope"},
		{manages, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "x"}, "spec": obj{"level": "account"}}, 403, "policy.create " + string(acme) + " role"},
		{manages, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd09"}}, 403, "device.create " + string(acme) + " siteScope"},
		{helps, "DELETE", "/devices/00:E0:DB:AB:CD:02?dryRun=true", nil, 403, ""},
		{helps, "GET", "/accounts/acme/provisioning/credentials", nil, 200, ""},
		{manages, "GET", "/devices/" + id, nil, 404, ""},
		{manages, "PATCH", "/devices/nobody", obj{"spec": obj{"held": true}}, 404, ""},
		{a.as(a.mint(acme, allRights...)), "DELETE", "/devices/" + theirs, nil, 404, ""}, // a line would say that it is there
		{a, "PATCH", "/devices/" + id, obj{"spec": obj{"site": "nowhere"}}, 422, ""},
		{a.as("mst_wrong"), "DELETE", "/devices/" + id, nil, 401, ""},
	} {
		before := a.refusedLines()
		is(t, c.method+" "+c.path, c.by.do(c.method, c.path, c.body, "If-Match", "*").Status, c.status)
		if after := a.refusedLines(); c.line == "" && len(after) != len(before) || c.line != "" && (len(after) != len(before)+1 || after[0] != c.line) {
			t.Errorf("%s %s: the trail has %q more, want %q", c.method, c.path, after[:len(after)-len(before)], c.line)
		}
	}
	before := a.refusedLines()
	helps.do("DELETE", "/devices/00:E0:DB:AB:CD:02", nil)
	helps.do("POST", "/devices/"+id+":restart", nil) // they may
	is(t, "the same again", len(a.refusedLines()), len(before))
	is(t, "of the account", at(a.want(200, "GET", "/audit?result=refused", nil).JSON, "items", 0, "account"), string(acme))
	for _, e := range a.want(200, "GET", "/audit?result=done&limit=1000", nil).JSON["items"].([]any) {
		is(t, "what was done", at(e, "result"), "done")
	}
	is(t, "exported", strings.Count(a.want(200, "GET", "/audit:export?result=refused&format=csv", nil).Body, ",refused\n"), len(before))
	is(t, "the chain", at(a.want(200, "GET", "/audit:verify", nil).JSON, "intact"), true)
	is(t, "of no such result", a.do("GET", "/audit?result=maybe", nil).Status, 400)
}

func TestRefusalsAreCalledAsWhatIsDone(t *testing.T) {
	a := start(t)
	acme := accountID(a.account("acme"))
	var late atomic.Int64
	a.options.Now = func() time.Time { return time.Now().Add(time.Duration(late.Add(1)) * 2 * time.Second) } // there are more than may be in a minute
	a.handler = admin.New(a.options)
	b, seen := a.hire(acme, access.ReadOnly), map[string]bool{}
	fill := strings.NewReplacer("{account}", "acme", "{", "", "}", "")
	for _, o := range a.doc.ops {
		if o.method != "GET" {
			b.do(o.method, fill.Replace(o.path), nil, "If-Match", "*", "Idempotency-Key", "x")
			must(t, a.refusals.Flush(t.Context()))
		}
	}
	for _, line := range a.refusedLines() {
		action, _, _ := strings.Cut(line, " ")
		if seen[action] = true; !strings.Contains(action, ".") {
			t.Errorf("%s names no thing", action)
		}
	}
	for _, k := range []string{"device.delete", "device.update", "device.create", "device.claim", "device.replace", "device.issueIdentity", "device.unpinFirmware", "device.uploadLogs", "policy.create", "policy.update", "policy.delete", "site.create", "site.update", "site.delete", "deviceGroup.update",
		"account.update", "account.delete", "provisioning.update", "credentials.reveal", "credentials.end", "token.create", "member.create", "certificateAuthority.rotate", "certificate.revoke", "job.cancel", "profile.update", "enrollmentCode.create", "firmwareRules.update", "firmwareRelease.update"} {
		if !seen[k] {
			t.Errorf("nothing was refused that is called %s", k)
		}
	}
	t.Log(slices.Sorted(maps.Keys(seen)))
}
