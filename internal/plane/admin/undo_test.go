package admin_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

// worker lets bulk jobs be done while the test runs.
func worker(a *api) {
	r := work.New(work.Options{Store: a.store, Node: "undo test", Poll: 5 * time.Millisecond, Workers: 1})
	r.Register(job.Bulk, work.DoBulk(func(_ context.Context, n fleet.Notice) { a.options.Roster.Hear(n) }, func(context.Context, fleet.AccountID, fleet.DeviceID, work.Action) (string, error) {
		return "channel", nil
	}))
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	a.t.Cleanup(func() { cancel(); <-done })
}

// undone does a bulk job and undoes it.
func (a *api) undone(v tour) answer {
	a.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r := work.New(work.Options{Store: a.store, Node: "tour", Poll: 5 * time.Millisecond, Workers: 1})
	r.Register(job.Bulk, work.DoBulk(func(context.Context, fleet.Notice) {}, nil))
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	defer func() { cancel(); <-done }()
	j := a.ended(a.want(202, "POST", "/accounts/"+v.account+"/devices:bulk", obj{"action": "setLabels", "target": obj{"ids": []string{v.device}}, "params": obj{"labels": obj{"tour": "yes"}}}, "Idempotency-Key", "undone"))
	out := a.want(202, "POST", "/jobs/"+at(j.JSON, "id").(string)+":undo", nil)
	a.ended(out)
	return out
}

func TestABulkJobIsTakenBackWhereDevicesAreAsItLeftThem(t *testing.T) {
	a := start(t)
	worker(a)
	acme := a.account("acme")
	acc := "/accounts/" + acme
	for _, site := range []string{"oslo", "rome"} {
		a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": site}})
	}
	group := at(a.want(201, "POST", acc+"/device-groups", obj{"metadata": obj{"name": "g"}}).JSON, "id").(string)
	macs := []string{"00e0dbabcd01", "00e0dbabcd02", "00e0dbabcd03"}
	for _, m := range macs {
		a.want(201, "POST", acc+"/devices", obj{"metadata": obj{"name": "phone " + m, "labels": obj{"was": "here"}}, "spec": obj{"mac": m, "model": "Studio X50"}})
	}
	stand := func(mac string) string {
		t.Helper()
		d := a.want(200, "GET", "/devices/"+mac, nil).JSON
		return fmt.Sprint(at(d, "status", "siteName"), " ", at(d, "status", "lifecycle"), " ", at(d, "metadata", "labels"), " ", at(d, "spec", "held"), " ", at(d, "spec", "groups"), " ", at(d, "spec", "autoSync"))
	}
	n := 0
	do := func(action string, params obj) string {
		t.Helper()
		n++
		j := a.ended(a.want(202, "POST", acc+"/devices:bulk", obj{"action": action, "target": obj{"ids": macs}, "params": params}, "Idempotency-Key", fmt.Sprint(n)))
		is(t, action, at(j.JSON, "progress", "done"), len(macs))
		return at(j.JSON, "id").(string)
	}
	undo := func(id string) answer {
		t.Helper()
		return a.ended(a.want(202, "POST", "/jobs/"+id+":undo", nil))
	}
	for _, c := range []struct {
		action string
		params obj
	}{
		{"associate+activate", obj{"site": "oslo", "labels": obj{"batch": "7"}}}, {"setSite", obj{"site": "rome"}}, {"setLabels", obj{"labels": obj{"was": nil, "new": "x"}}},
		{"hold", nil}, {"addGroups", obj{"groups": []string{group}}}, {"setAutoSync", obj{"autoSync": "exclude"}},
	} {
		before := stand(macs[0])
		id := do(c.action, c.params)
		after := stand(macs[0])
		if before == after {
			t.Fatalf("%s changed nothing", c.action)
		}
		dry := a.ended(a.want(202, "POST", "/jobs/"+id+":undo?dryRun=true", nil))
		is(t, "would be undone", at(dry.JSON, "progress", "done"), len(macs))
		is(t, c.action+" tried", stand(macs[0]), after)
		back := undo(id)
		is(t, c.action+" undone", stand(macs[0]), before)
		is(t, c.action+": devices", at(back.JSON, "progress", "done"), len(macs))
		again := undo(id)
		is(t, "undone twice", at(again.JSON, "progress", "failed"), len(macs))
		undo(at(back.JSON, "id").(string))
		is(t, c.action+" done again", stand(macs[0]), after)
	}
	for _, action := range []string{"deactivate", "activate", "disassociate"} { // they are active, at a site
		before := stand(macs[1])
		undo(do(action, nil))
		is(t, action+" undone", stand(macs[1]), before)
		if action == "deactivate" {
			do("deactivate", nil)
		}
	}

	id := do("setSite", obj{"site": "oslo"})
	a.want(200, "PATCH", "/devices/"+macs[0], obj{"spec": obj{"site": "rome"}})
	a.want(200, "PATCH", "/devices/"+macs[1], obj{"spec": obj{"serial": "S1"}})
	a.want(204, "DELETE", "/devices/"+macs[2], nil)
	back := undo(id)
	is(t, "what moved on", at(back.JSON, "progress"), "map[done:1 failed:2 skipped:0 total:3 waiting:0]")
	items := a.want(200, "GET", "/jobs/"+at(back.JSON, "id").(string)+"/items", nil)
	is(t, "moved by somebody", fmt.Sprint(at(items.JSON, "items", 0, "code"), at(items.JSON, "items", 0, "detail")), "changedSincesite changed since: it stays as it is")
	is(t, "edited elsewhere", at(items.JSON, "items", 1, "state"), "done")
	is(t, "deleted", at(items.JSON, "items", 2, "code"), "notFound")
	is(t, "title", at(back.JSON, "title"), "Undo: Set the site to oslo")
	if trail := a.want(200, "GET", "/audit?limit=1000", nil).Body; !strings.Contains(trail, `"device.undo"`) {
		t.Error("a step that was taken back is not in the trail as such")
	}
}

func TestWhatCannotBeTakenBackIsRefusedWithTheReason(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "00e0dbabcd01"}})
	post := func(action string) string {
		t.Helper()
		return at(a.want(202, "POST", acc+"/devices:bulk", obj{"action": action, "target": obj{"ids": []string{"00e0dbabcd01"}}}, "Idempotency-Key", action).JSON, "id").(string)
	}
	refused := func(id, code, why string) {
		t.Helper()
		out := a.want(409, "POST", "/jobs/"+id+":undo", nil)
		if out.JSON["code"] != code || !strings.Contains(out.Body, why) {
			t.Errorf("%s: %s", why, out.Body)
		}
	}
	refused(post("hold"), "jobState", "queued")
	worker(a)
	for _, c := range [][2]string{{"sync", "told"}, {"release", "another account"}, {"delete", "gone"}} {
		action, why := c[0], c[1]
		j := a.ended(a.want(202, "POST", acc+"/devices:bulk", obj{"action": action, "target": obj{"ids": []string{"00e0dbabcd01"}}}, "Idempotency-Key", action))
		refused(at(j.JSON, "id").(string), "notUndoable", why)
	}
	dry := a.ended(a.want(202, "POST", acc+"/devices:bulk?dryRun=true", obj{"action": "hold", "target": obj{"ids": []string{"00e0dbabcd01"}}}, "Idempotency-Key", "dry"))
	refused(at(dry.JSON, "id").(string), "notUndoable", "dry run")
}

func TestAnImportIsUndoneForDevicesThatNobodyTouchedSince(t *testing.T) {
	a, _ := importHouse(t)
	id := accountID(at(a.want(200, "GET", "/accounts/acme", nil).JSON, "id").(string))
	a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd01", "model": "Studio X50"}})
	table := func(macs ...string) string { return "mac,model,name\n" + strings.Join(macs, "") }
	row := func(n int) string { return fmt.Sprintf("00e0dbabcd0%d,Studio X50,phone %d\n", n, n) }
	j := a.ended(a.want(202, "POST", "/accounts/acme/imports", table(row(1), row(2), row(3), row(4)), "Content-Type", "text/csv"))
	is(t, "it can be undone", fmt.Sprint(at(j.JSON, "undo"), " ", at(j.JSON, "progress", "done")), "true 4")
	a.want(200, "PATCH", "/devices/00e0dbabcd03", obj{"metadata": obj{"name": "renamed"}})
	a.saw(string(id), "00e0dbabcd04", 1)
	undo := a.ended(a.want(202, "POST", "/jobs/"+at(j.JSON, "id").(string)+":undo", nil))
	is(t, "deleted, and left", fmt.Sprint(at(undo.JSON, "progress", "done"), " ", at(undo.JSON, "progress", "failed")), "1 2")
	for n, status := range map[int]int{1: 200, 2: 404, 3: 200, 4: 200} {
		is(t, fmt.Sprint("device ", n), a.do("GET", fmt.Sprintf("/devices/00e0dbabcd0%d", n), nil).Status, status)
	}
	none := a.ended(a.want(202, "POST", "/accounts/acme/imports", table(row(1)), "Content-Type", "text/csv"))
	is(t, "nothing was added", a.want(409, "POST", "/jobs/"+at(none.JSON, "id").(string)+":undo", nil).JSON["code"], "notUndoable")
}
