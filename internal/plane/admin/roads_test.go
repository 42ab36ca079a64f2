package admin_test

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"sync"
	"testing"
	"time"

	"muster/internal/autosync"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/order"
	"muster/internal/plane/admin"
	"muster/internal/roster"
	"muster/internal/store/sqlstore"
	"muster/internal/work"
)

// A wire is the devices with a session.
type wire struct {
	mu     sync.Mutex
	online map[string]bool
	told   []string // verb and device
}

func (*wire) Name() string { return autosync.Channel }

func (w *wire) Reaches(d fleet.Device) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.online[string(d.ID)]
}

func (w *wire) Send(_ context.Context, d fleet.Device, c order.Command) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.online[string(d.ID)] {
		return fault.New(fault.Unavailable, "gone")
	}
	w.told = append(w.told, string(c.Command)+" "+d.MAC.String())
	return nil
}

func (w *wire) take() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	out := slices.Sorted(slices.Values(w.told))
	w.told = nil
	return out
}

type people struct {
	*roster.Roster
	store *sqlstore.Store
}

func (p people) Fill(ctx context.Context, d *fleet.Device) error {
	return p.Of(d.Account).Fill(ctx, d)
}
func (p people) Walk(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error] {
	return p.Of(id).Walk(ctx)
}
func (p people) Tally(ctx context.Context, id fleet.AccountID, groups []string) ([]fleet.Tally, error) {
	return p.store.TallyDevices(ctx, id)
}

// link begins or ends a device's session.
func (a *api) link(account, id string, online bool) {
	a.t.Helper()
	a.wire.mu.Lock()
	a.wire.online[id] = online
	a.wire.mu.Unlock()
	_, err := a.store.SawLinks(a.t.Context(), fleet.AccountID(account), []fleet.LinkSighting{{Device: fleet.DeviceID(id), Online: online, Node: "n", At: time.Now()}})
	must(a.t, err)
}

func TestWhatADeviceIsToldNowTakesTheRoadThatLeadsThere(t *testing.T) {
	a := start(t)
	w := a.wire
	acme := a.account("acme")
	id := a.device(acme, "00e0dbabcd01", "Studio X50")
	for verb, word := range map[string]string{"sync": "sync", "restart": "restart", "uploadLogs": "uploadLogs"} {
		out := a.want(409, "POST", "/devices/"+id+":"+verb, nil)
		is(t, verb+" without a road", out.JSON["code"], "deviceOffline")
		a.link(acme, id, true)
		got := a.want(200, "POST", "/devices/"+id+":"+verb, nil)
		is(t, verb+": online", at(got.JSON, "status", "connection"), "online")
		is(t, verb+" is told", w.take(), []string{word + " 00e0dbabcd01"})
		is(t, verb+" is kept", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "action"), "device."+word)
		a.want(200, "POST", "/devices/"+id+":"+verb+"?dryRun=true", nil)
		is(t, verb+" as a dry run", len(w.take()), 0)
		a.link(acme, id, false)
		is(t, verb+": offline", at(a.want(200, "GET", "/devices/"+id, nil).JSON, "status", "connection"), "offline")
	}
	a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd02", "model": "Studio X50", "onboarding": "usb"}})
	is(t, "a USB device", a.want(409, "POST", "/devices/00e0dbabcd02:sync", nil).JSON["code"], "onboardingMethod")
	a.options.Driver = nil
	a.handler = admin.New(a.options)
	is(t, "a house without roads", a.want(409, "POST", "/devices/"+id+":sync", nil).JSON["code"], "deviceOffline")
}

func TestARolloutIsSeenPausedResumedAndRetried(t *testing.T) {
	a := start(t)
	loop := a.loop
	acme := a.account("acme")
	var ids []string
	for _, mac := range []string{"00e0dbabcd01", "00e0dbabcd02", "00e0dbabcd03"} {
		id := a.device(acme, mac, "Studio X50")
		a.saw(acme, mac, 1)
		a.link(acme, id, true)
		ids = append(ids, id)
	}
	ro := func(what string) any { return at(a.want(200, "GET", prov, nil).JSON, "status", "rollout", what) }
	pass := func() int {
		t.Helper()
		n, err := loop.Pass(t.Context(), fleet.AccountID(acme))
		must(t, err)
		return n
	}
	is(t, "nobody is behind", ro("state"), "idle")
	a.patch(200, obj{"serverUser": "second", "autoSync": obj{"waves": []int{2}, "stopAtFailures": 1}})
	is(t, "an edit", ro("state"), "running")
	is(t, "behind", ro("behind"), 3)
	is(t, "paused", at(a.want(200, "POST", prov+":pauseSync", nil).JSON, "status", "rollout", "state"), "paused")
	is(t, "by whom", ro("reason"), "paused by test")
	is(t, "a pause holds", pass(), 0)
	is(t, "resumed", at(a.want(200, "POST", prov+":resumeSync", nil).JSON, "status", "rollout", "state"), "running")
	is(t, "the first wave", pass(), 2)
	is(t, "sent", ro("sent"), 2)
	is(t, "waves", ro("waves"), 2)
	is(t, "wave", ro("wave"), 1)
	d, err := a.store.FindDevice(t.Context(), fleet.AccountID(acme), ids[0])
	must(t, err)
	sync := func(what string) any {
		return at(a.want(200, "GET", "/devices/"+ids[0], nil).JSON, "status", "credentialSync", what)
	}
	is(t, "on its way", sync("state"), "sending")
	is(t, "by the channel", sync("road"), "channel")
	must(t, loop.Acked(t.Context(), fleet.AccountID(acme), d.ID, order.Ack{ID: d.Order.ID, Result: order.Failed, Detail: "no room"}))
	is(t, "failed", sync("state"), "failed")
	is(t, "why", sync("reason"), "the device refused: no room")
	pass()
	is(t, "it stops by itself", ro("state"), "paused")
	is(t, "and says why", ro("reason"), "1 devices failed, and stopAtFailures is 1")
	a.want(200, "POST", prov+":resumeSync", nil)
	a.saw(acme, "00e0dbabcd02", 2)
	is(t, "the rest, in spite of it", pass(), 1)
	is(t, "still running", ro("state"), "running")
	is(t, "failed ones", ro("failed"), 1)
	is(t, "retried", at(a.want(200, "POST", prov+":retryFailed", nil).JSON, "status", "counts", "failed"), 0)
	is(t, "kept", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "action"), "autosync.retry")
	is(t, "told again", pass(), 1)
	counts := a.want(200, "GET", prov, nil).JSON
	is(t, "sending", at(counts, "status", "counts", "sending"), 2)
	is(t, "confirmed", ro("confirmed"), 1)
	a.patch(200, obj{"autoSync": obj{"enabled": false}})
	is(t, "off", ro("state"), "off")
	for _, verb := range []string{"pauseSync", "resumeSync", "retryFailed"} {
		is(t, verb+" while it is off", a.want(409, "POST", prov+":"+verb, nil).JSON["code"], "autoSyncOff")
	}
}

func TestAPolicyThatChangesAsksThoseItReachesToFetch(t *testing.T) {
	a := start(t)
	w, loop := a.wire, a.loop
	acme := a.account("acme")
	for mac, model := range map[string]string{"00e0dbabcd01": "Studio X50", "00e0dbabcd02": "Studio X30", "00e0dbabcd03": "Studio X50"} {
		a.saw(acme, mac, 1)
		id := at(a.want(200, "PATCH", "/devices/"+mac, obj{"spec": obj{"model": model}}).JSON, "id").(string)
		a.link(acme, id, mac != "00e0dbabcd03")
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { loop.Run(ctx); close(done) }()
	t.Cleanup(func() { stop(); <-done })
	soon := func() (told []string) {
		for range 200 {
			if told = append(told, w.take()...); len(told) > 0 {
				break
			}
			time.Sleep(50 * time.Millisecond)
		}
		time.Sleep(100 * time.Millisecond)
		return append(told, w.take()...)
	}
	a.want(201, "POST", "/accounts/acme/policies?dryRun=true", obj{"metadata": obj{"name": "q"}, "spec": obj{"level": "account"}})
	a.want(201, "POST", "/accounts/acme/policies?quiet=true", obj{"metadata": obj{"name": "q"}, "spec": obj{"level": "account"}})
	a.want(200, "PATCH", "/policies/q?quiet=true", obj{"spec": obj{"priority": "low"}}, "If-Match", "*")
	a.want(204, "DELETE", "/accounts/acme/policies/q?quiet=true", nil, "If-Match", "*")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "model", "target": "Studio X50"}})
	is(t, "of the model, and online", soon(), []string{"sync 00e0dbabcd01"})
	a.want(200, "PATCH", "/policies/p", obj{"spec": obj{"target": "Studio X30"}}, "If-Match", "*")
	is(t, "those that it reached and reaches", slices.Sorted(slices.Values(soon())), []string{"sync 00e0dbabcd01", "sync 00e0dbabcd02"})
}

func TestABulkJobTellsManyDevices(t *testing.T) {
	a := start(t)
	w, loop := a.wire, a.loop
	acme := a.account("acme")
	for _, mac := range []string{"00e0dbabcd01", "00e0dbabcd02", "00e0dbabcd03"} {
		a.link(acme, a.device(acme, mac, "Studio X50"), mac != "00e0dbabcd03")
	}
	run := work.New(work.Options{Store: a.store, Node: "test"})
	run.Register(job.Bulk, work.DoBulk(nil, func(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, do work.Action) (string, error) {
		return loop.TellPaced(ctx, id, d, order.Verb(do))
	}))
	a.options.Work = run
	a.handler = admin.New(a.options)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { run.Run(ctx); close(done) }()
	t.Cleanup(func() { stop(); <-done })
	j := a.want(202, "POST", "/accounts/acme/devices:bulk", obj{"action": "restart", "target": obj{"filter": `connection = online OR connection = offline`}}, "Idempotency-Key", "1").JSON
	for range 50 {
		if j = a.want(200, "GET", "/jobs/"+at(j, "id").(string)+"?wait=1s", nil).JSON; at(j, "state") == "partial" {
			break
		}
	}
	is(t, "told", w.take(), []string{"restart 00e0dbabcd01", "restart 00e0dbabcd02"})
	items := a.want(200, "GET", "/jobs/"+at(j, "id").(string)+"/items?state=failed", nil).JSON
	is(t, "who is away", at(items, "items", 0, "code"), "deviceOffline")
}

func TestPreflightKnowsWhoIsOffline(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	for mac, online := range map[string]bool{"00e0dbabcd01": true, "00e0dbabcd02": false, "00e0dbabcd03": true} {
		a.saw(acme, mac, 1)
		d, err := a.store.FindDevice(t.Context(), fleet.AccountID(acme), mac)
		must(t, err)
		a.link(acme, string(d.ID), online)
		if mac == "00e0dbabcd03" {
			_, err := a.store.SawLinks(t.Context(), fleet.AccountID(acme), []fleet.LinkSighting{{Device: d.ID, Online: true, Node: "n", At: time.Now(), Said: true, Server: "other.example"}})
			must(t, err)
		}
	}
	out := a.want(200, "POST", prov+":preflight", obj{"spec": obj{"serverUser": "next"}}).JSON
	is(t, "touched", at(out, "touched", 0, "mac"), "00e0dbabcd01")
	is(t, "offline", at(out, "offline", 0, "mac"), "00e0dbabcd02")
	is(t, "external", at(out, "external", 0, "mac"), "00e0dbabcd03")
	is(t, "by whom", at(out, "external", 0, "server"), "other.example")
	a.saw(acme, "00e0dbabcd04", 1) // asks by itself only
	out = a.want(200, "POST", prov+":preflight", obj{"spec": obj{"serverUser": "next"}}).JSON
	is(t, "no road", at(out, "unreachable", 0, "mac"), "00e0dbabcd04")
	is(t, "is one more", at(out, "unreachable", 1), nil)
	is(t, "counts", at(out, "counts"), obj{"touched": 2., "offline": 1., "external": 1., "unsupported": 0., "staged": 0., "unreachable": 1., "atOnce": 1.})
	a.patch(200, obj{"serverUser": "next"})
	macs := func(query string, in string) (out []string) {
		for _, d := range at(a.want(200, "GET", "/accounts/acme/devices?sort=mac&"+query, nil).JSON, "items").([]any) {
			if in == "" || at(d, "status", "credentialSync", "state") == in {
				out = append(out, at(d, "spec", "mac").(string))
			}
		}
		return out
	}
	for _, state := range autosync.States() {
		is(t, string(state), fmt.Sprint(macs("credentialSync="+string(state), "")), fmt.Sprint(macs("", string(state))))
	}
	is(t, "who has no road", fmt.Sprint(macs("credentialSync=sending&credentialSync=unreachable", "")), "[00e0dbabcd04]")
	is(t, "how many", at(a.want(200, "GET", "/accounts/acme/devices?count=true&credentialSync=unreachable", nil).JSON, "totalCount"), 1.)
	list := a.want(200, "GET", "/accounts/acme/devices?filter=connection%20%3D%20offline&sort=connection", nil).JSON
	is(t, "a list by connection", at(list, "items", 0, "spec", "mac"), "00e0dbabcd02")
	is(t, "and no other", at(list, "items", 1), nil)
}
