package admin_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/plane/admin"
	"muster/internal/work"
)

// working is a house in which jobs are done once let go.
type working struct {
	*api
	run *work.Runner
	let func() // starts the workers
}

func startWorking(t *testing.T) *working {
	t.Helper()
	a := start(t)
	w := &working{api: a, run: work.New(work.Options{Store: a.store, Node: "test", Batch: 10})}
	w.run.Register(job.Bulk, work.DoBulk(func(ctx context.Context, n fleet.Notice) { _ = a.told.Tell(ctx, n) }, nil))
	o := a.options
	o.Work = w.run
	a.handler = admin.New(o)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	close(done)
	w.let = func() {
		done = make(chan struct{})
		go func() { w.run.Run(ctx); close(done) }()
	}
	t.Cleanup(func() { stop(); <-done })
	return w
}

var keys int

// bulk starts one and returns the answer.
func (w *working) bulk(status int, account string, body obj, query ...string) answer {
	w.t.Helper()
	keys++
	return w.want(status, "POST", "/accounts/"+account+"/devices:bulk"+strings.Join(query, ""), body, "Idempotency-Key", fmt.Sprint("k", keys))
}

// ended waits for a job to end.
func (w *working) ended(id any) obj {
	w.t.Helper()
	for range 20 {
		j := w.want(200, "GET", fmt.Sprintf("/jobs/%s?wait=20s", id), nil).JSON
		switch at(j, "state") {
		case "succeeded", "failed", "partial", "cancelled":
			return j
		}
	}
	w.t.Fatal("the job does not end")
	return nil
}

func (w *working) items(id any, query string) []any {
	w.t.Helper()
	return at(w.want(200, "GET", fmt.Sprintf("/jobs/%s/items?%s", id, query), nil).JSON, "items").([]any)
}

func (w *working) devices(account string, n int) (ids []string) {
	w.t.Helper()
	for i := range n {
		ids = append(ids, w.device(account, fmt.Sprintf("0004f200%04x", i), "VVX 450"))
	}
	return ids
}

func TestABulkActionIsAJobWithAResultForEachDevice(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 3)
	w.let()
	w.told.take()
	got := w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": []string{ids[0], "00:04:F2:00:00:01", ids[0], "nobody"}}})
	id := at(got.JSON, "id")
	is(t, "Location", got.Header.Get("Location"), fmt.Sprint("/api/v1/jobs/", id))
	is(t, "kind", at(got.JSON, "kind"), "bulk")
	j := w.ended(id)
	is(t, "state", at(j, "state"), "partial")
	is(t, "progress", at(j, "progress"), "map[done:2 failed:1 skipped:0 total:3 waiting:0]")
	is(t, "by", at(j, "by"), "test")
	failed := w.items(id, "state=failed")
	is(t, "failures", len(failed), 1)
	is(t, "what failed", at(failed[0], "subject"), "nobody")
	is(t, "why", at(failed[0], "code"), "notFound")
	is(t, "a device is shown as people know it", at(w.items(id, "limit=1")[0], "mac"), "0004f2000000")
	for i, held := range []bool{true, true, false} {
		is(t, "held", at(w.want(200, "GET", "/devices/"+ids[i], nil).JSON, "spec", "held"), held)
	}
	told := map[string]bool{}
	for _, n := range w.told.take() {
		told[n.About+" "+string(n.Device)] = true
	}
	is(t, "those that changed are told of", fmt.Sprint(told["device "+ids[0]], told["device "+ids[1]], told["device "+ids[2]]), "true true false")
	again := w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": ids[:1]}})
	if j := w.ended(at(again.JSON, "id")); at(j, "state") != "succeeded" || fmt.Sprint(at(j, "progress", "skipped")) != "1" {
		t.Errorf("holding what is held: %v", j)
	}
}

func TestAFilterIsFrozenWhenTheJobIsMade(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	w.devices(acme, 2)
	w.device(acme, "001122334455", "J179")
	got := w.bulk(202, acme, obj{"action": "setLabels", "target": obj{"filter": `family = "ucs"`}, "params": obj{"labels": obj{"floor": "3"}}})
	is(t, "total", at(got.JSON, "progress", "total"), 2)
	w.device(acme, "0004f2ff0000", "VVX 450")
	w.let()
	j := w.ended(at(got.JSON, "id"))
	is(t, "progress", at(j, "progress"), "map[done:2 failed:0 skipped:0 total:2 waiting:0]")
	is(t, "the label", at(w.want(200, "GET", "/devices/0004f2000001", nil).JSON, "metadata", "labels", "floor"), "3")
	is(t, "the late one", at(w.want(200, "GET", "/devices/0004f2ff0000", nil).JSON, "metadata", "labels"), "map[]")
}

func TestABulkActionNamesItsParametersByIDOrName(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 1)
	site := at(w.want(201, "POST", "/accounts/"+acme+"/sites", obj{"metadata": obj{"name": "berlin"}, "spec": obj{}}).JSON, "id").(string)
	group := at(w.want(201, "POST", "/accounts/"+acme+"/device-groups", obj{"metadata": obj{"name": "lobby"}, "spec": obj{"kind": "static"}}).JSON, "id").(string)
	w.let()
	do := func(action string, params obj) {
		t.Helper()
		j := w.ended(at(w.bulk(202, acme, obj{"action": action, "target": obj{"ids": ids}, "params": params}).JSON, "id"))
		is(t, action, at(j, "state"), "succeeded")
	}
	spec := func(field string) any {
		t.Helper()
		return at(w.want(200, "GET", "/devices/"+ids[0], nil).JSON, "spec", field)
	}
	do("setSite", obj{"site": "berlin"})
	is(t, "site", spec("site"), site)
	do("addGroups", obj{"groups": []string{"lobby"}})
	is(t, "groups", spec("groups"), "["+group+"]")
	do("removeGroups", obj{"groups": []string{group}})
	is(t, "groups", spec("groups"), "[]")
	do("setSite", obj{"site": ""})
	is(t, "site", spec("site"), "")
	do("setAutoSync", obj{"autoSync": "exclude"})
	is(t, "autoSync", spec("autoSync"), "exclude")
	do("delete", nil)
	w.want(404, "GET", "/devices/"+ids[0], nil)
}

func TestADryRunOfABulkActionTriesAllAndChangesNothing(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 2)
	w.want(200, "PATCH", "/devices/"+ids[1], obj{"spec": obj{"onboarding": "usb"}})
	w.want(201, "POST", "/accounts/"+acme+"/device-groups", obj{"metadata": obj{"name": "lobby"}, "spec": obj{"kind": "static"}})
	w.let()
	got := w.bulk(202, acme, obj{"action": "addGroups", "target": obj{"ids": ids}, "params": obj{"groups": []string{"lobby"}}}, "?dryRun=true")
	j := w.ended(at(got.JSON, "id"))
	is(t, "dryRun", at(j, "dryRun"), true)
	is(t, "progress", at(j, "progress"), "map[done:1 failed:1 skipped:0 total:2 waiting:0]")
	is(t, "would be", at(w.items(at(j, "id"), "state=done")[0], "action"), "update")
	refused := w.items(at(j, "id"), "state=failed")[0]
	is(t, "refused", at(refused, "code"), "onboardingMethod")
	if !strings.Contains(at(refused, "detail").(string), "usb") {
		t.Errorf("does not name the method: %v", refused)
	}
	is(t, "groups", at(w.want(200, "GET", "/devices/"+ids[0], nil).JSON, "spec", "groups"), "[]")
}

func TestWhatABulkActionCannotMeanIsRefused(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 1)
	w.want(201, "POST", "/accounts/"+acme+"/device-groups", obj{"metadata": obj{"name": "all"}, "spec": obj{"kind": "dynamic", "filter": `family = "ucs"`}})
	target := obj{"ids": ids}
	for name, c := range map[string]struct {
		body    obj
		pointer string
	}{
		"no target":               {obj{"action": "hold", "target": obj{}}, "/target"},
		"two targets":             {obj{"action": "hold", "target": obj{"ids": ids, "filter": "x"}}, "/target"},
		"a filter of nobody":      {obj{"action": "hold", "target": obj{"filter": `model = "J179"`}}, "/target/filter"},
		"no filter at all":        {obj{"action": "hold", "target": obj{"filter": `model = `}}, "/target/filter"},
		"a site that is none":     {obj{"action": "setSite", "target": target, "params": obj{"site": "nowhere"}}, "/params/site"},
		"a dynamic group":         {obj{"action": "addGroups", "target": target, "params": obj{"groups": []string{"all"}}}, "/params/groups/0"},
		"a site that nobody said": {obj{"action": "setSite", "target": target}, "/params/site"},
		"a room that nobody said": {obj{"action": "setRoom", "target": target, "params": obj{}}, "/params/room"},
		"a user that nobody said": {obj{"action": "setUser", "target": target, "params": obj{}}, "/params/user"},
		"no labels":               {obj{"action": "setLabels", "target": target, "params": obj{}}, "/params/labels"},
		"empty labels":            {obj{"action": "setLabels", "target": target, "params": obj{"labels": obj{}}}, "/params/labels"},
		"no groups":               {obj{"action": "addGroups", "target": target}, "/params/groups"},
		"another's parameter":     {obj{"action": "hold", "target": target, "params": obj{"site": "x"}}, "/params/site"},
		"an action that is none":  {obj{"action": "explode", "target": target}, "/action"},
		"a label without a name":  {obj{"action": "setLabels", "target": target, "params": obj{"labels": obj{"": "x"}}}, "/params/labels/"},
	} {
		got := w.in(t)
		keys++
		a := got.do("POST", "/accounts/"+acme+"/devices:bulk", c.body, "Idempotency-Key", fmt.Sprint("k", keys))
		if a.Status != 422 || at(a.JSON, "errors", 0, "pointer") != c.pointer {
			t.Errorf("%s: %d %s", name, a.Status, a.Body)
		}
	}
	p := w.want(400, "POST", "/accounts/"+acme+"/devices:bulk", obj{"action": "hold", "target": target})
	is(t, "without a key", at(p.JSON, "code"), "idempotencyKeyRequired")
	w.as(w.mint(accountID(acme), fleet.RightRead)).want(403, "POST", "/accounts/"+acme+"/devices:bulk", obj{"action": "hold", "target": target}, "Idempotency-Key", "x")
	is(t, "jobs", len(at(w.want(200, "GET", "/jobs", nil).JSON, "items").([]any)), 0)
}

func TestARepeatedBulkRequestIsOneJob(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	body := obj{"action": "hold", "target": obj{"ids": w.devices(acme, 1)}}
	one := w.want(202, "POST", "/accounts/"+acme+"/devices:bulk", body, "Idempotency-Key", "same")
	two := w.want(202, "POST", "/accounts/"+acme+"/devices:bulk", body, "Idempotency-Key", "same")
	is(t, "the job", at(two.JSON, "id"), at(one.JSON, "id"))
	is(t, "Location", two.Header.Get("Location"), one.Header.Get("Location"))
	is(t, "jobs", len(at(w.want(200, "GET", "/jobs", nil).JSON, "items").([]any)), 1)
}

func TestAJobIsSteeredAndItsStateNamedWhereItForbids(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	id := at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": w.devices(acme, 1)}}).JSON, "id")
	verb := func(status int, verb string) obj {
		t.Helper()
		return w.want(status, "POST", fmt.Sprintf("/jobs/%s:%s", id, verb), nil).JSON
	}
	is(t, "paused", at(verb(200, "pause"), "state"), "paused")
	p := verb(409, "pause")
	is(t, "code", at(p, "code"), "jobState")
	if !strings.Contains(at(p, "detail").(string), "paused") {
		t.Errorf("does not name the state: %v", p)
	}
	w.as(w.mint(accountID(acme), fleet.RightRead)).want(403, "POST", fmt.Sprintf("/jobs/%s:resume", id), nil)
	is(t, "resumed", at(verb(200, "resume"), "state"), "queued")
	is(t, "cancelled", at(verb(200, "cancel"), "state"), "cancelled")
	is(t, "the rest", at(w.items(id, "")[0], "code"), "cancelled")
	is(t, "code", at(verb(409, "resume"), "code"), "jobState")
}

func TestWhoWatchesHearsOfJobsThatAreMadeAndSteered(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 1)
	heard := func(what string) {
		t.Helper()
		for _, n := range w.told.take() {
			if n.About == "job" && n.Account == accountID(acme) {
				return
			}
		}
		t.Errorf("nobody heard that it is %s", what)
	}
	w.told.take()
	id := at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": ids}, "startAt": time.Now().Add(time.Hour)}).JSON, "id")
	heard("made")
	for _, verb := range []string{"pause", "resume", "start", "cancel"} {
		w.want(200, "POST", fmt.Sprintf("/jobs/%s:%s", id, verb), nil)
		heard("told to " + verb)
	}
}

func TestJobsStayWithinTheWall(t *testing.T) {
	w := startWorking(t)
	acme, other := w.account("acme"), w.account("other")
	id := at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": w.devices(acme, 1)}}).JSON, "id")
	thief := w.as(w.mint(accountID(other), allRights...))
	for _, path := range []string{fmt.Sprint("/jobs/", id), fmt.Sprintf("/jobs/%s/items", id)} {
		thief.want(404, "GET", path, nil)
	}
	thief.want(404, "POST", fmt.Sprintf("/jobs/%s:cancel", id), nil)
	thief.want(404, "GET", "/jobs?account="+acme, nil)
	is(t, "the thief's list", len(at(thief.want(200, "GET", "/jobs", nil).JSON, "items").([]any)), 0)
	is(t, "of one account", len(at(w.want(200, "GET", "/jobs?account=other", nil).JSON, "items").([]any)), 0)
	is(t, "of the owner", at(w.want(200, "GET", "/jobs?account=acme", nil).JSON, "items", 0, "id"), id)
}

func TestADeviceTellsWhichJobsHadToDoWithIt(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 2)
	w.let()
	first := at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": ids}}).JSON, "id")
	w.ended(first)
	w.ended(at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": ids[1:]}}).JSON, "id"))
	last := at(w.bulk(202, acme, obj{"action": "letGo", "target": obj{"ids": ids[:1]}}).JSON, "id")
	w.ended(last)
	list := "/devices/" + ids[0] + "/jobs"
	got := w.want(200, "GET", list+"?limit=1", nil)
	is(t, "newest first", at(got.JSON, "items", 0, "job", "id"), last)
	is(t, "its item", fmt.Sprint(at(got.JSON, "items", 0, "item", "subject"), " ", at(got.JSON, "items", 0, "item", "state")), ids[0]+" done")
	got = w.want(200, "GET", list+"?limit=1&cursor="+at(got.JSON, "nextCursor").(string), nil)
	is(t, "then the one before, without those of others", at(got.JSON, "items", 0, "job", "id"), first)
	is(t, "and no more", at(got.JSON, "nextCursor"), nil)
	is(t, "of another kind", len(at(w.want(200, "GET", list+"?kind=firmware", nil).JSON, "items").([]any)), 0)
	w.want(400, "GET", list+"?kind=import", nil)
}

func TestWaitingForAJobEndsWhenItMoves(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	got := w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": w.devices(acme, 1)}})
	path := fmt.Sprint("/jobs/", at(got.JSON, "id"))
	begun := time.Now()
	still := w.want(200, "GET", path+"?wait=100ms", nil)
	if took := time.Since(begun); at(still.JSON, "state") != "queued" || took < 100*time.Millisecond {
		t.Errorf("nothing moved, and it answered %v after %s", at(still.JSON, "state"), took)
	}
	moved := make(chan answer, 1)
	go func() { moved <- w.do("GET", path+"?wait=30s", nil, "If-None-Match", still.Header.Get("ETag")) }()
	w.let()
	select {
	case a := <-moved:
		if a.Status != 200 || at(a.JSON, "state") == "queued" {
			t.Errorf("%d %s", a.Status, a.Body)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it did not notice")
	}
	end := w.ended(at(got.JSON, "id"))
	// What moved between two looks is not waited for.
	begun = time.Now()
	w.want(200, "GET", path+"?wait=30s", nil, "If-None-Match", still.Header.Get("ETag"))
	if time.Since(begun) > 10*time.Second || at(end, "finishedAt") == nil {
		t.Errorf("waited for a job that had ended: %v", end)
	}
	for _, bad := range []string{"61s", "-1s", "soon"} {
		is(t, bad, at(w.want(400, "GET", path+"?wait="+bad, nil).JSON, "code"), "badParameter")
	}
}

func TestWhoWaitsIsAnsweredWhenTheServerStops(t *testing.T) {
	a := start(t)
	stopping := make(chan struct{})
	o := a.options
	o.Stopping = stopping
	a.handler = admin.New(o)
	w := &working{api: a}
	acme := w.account("acme")
	got := w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": w.devices(acme, 1)}})
	done := make(chan answer, 1)
	go func() { done <- w.do("GET", fmt.Sprintf("/jobs/%s?wait=60s", at(got.JSON, "id")), nil) }()
	close(stopping)
	select {
	case a := <-done:
		is(t, "status", a.Status, http.StatusOK)
	case <-time.After(10 * time.Second):
		t.Fatal("it still waits")
	}
}

func TestItemsAndJobsComeInPages(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	ids := w.devices(acme, 5)
	id := at(w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": ids}}).JSON, "id")
	first := w.want(200, "GET", fmt.Sprintf("/jobs/%s/items?limit=2", id), nil).JSON
	second := w.want(200, "GET", fmt.Sprintf("/jobs/%s/items?limit=2&cursor=%s", id, at(first, "nextCursor")), nil).JSON
	is(t, "the second page", at(second, "items", 0, "seq"), 3)
	w.want(400, "GET", fmt.Sprintf("/jobs/%s/items?limit=2&state=done&cursor=%s", id, at(first, "nextCursor")), nil)
	later := at(w.bulk(202, acme, obj{"action": "letGo", "target": obj{"ids": ids}}).JSON, "id")
	page := w.want(200, "GET", "/jobs?limit=1", nil).JSON
	is(t, "newest first", at(page, "items", 0, "id"), later)
	is(t, "then", at(w.want(200, "GET", fmt.Sprint("/jobs?limit=1&cursor=", at(page, "nextCursor")), nil).JSON, "items", 0, "id"), id)
}

func TestWhatIsWrongWithABulkActionIsSaidInOneOrder(t *testing.T) {
	a := start(t)
	a.account("acme")
	out := a.want(422, "POST", "/accounts/acme/devices:bulk", obj{"action": "hold", "target": obj{"filter": "held = true"},
		"params": obj{"site": "a", "room": "b", "groups": []string{"c"}, "user": "d", "labels": obj{"e": "f"}, "autoSync": "include"}}, "Idempotency-Key", "k")
	var said []any
	for i := range at(out.JSON, "errors").([]any) {
		said = append(said, at(out.JSON, "errors", i, "pointer"))
	}
	is(t, "pointers", said, "[/params/autoSync /params/groups /params/labels /params/room /params/site /params/user]")
}
