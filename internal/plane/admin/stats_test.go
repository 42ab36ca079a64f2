package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/access"
	"muster/internal/dialect/j100"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

func TestEachNumberOfTheStatsIsThatOfTheListWithTheSameFilter(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	id := accountID(at(a.want(200, "GET", acc, nil).JSON, "id").(string))
	site := at(a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": "Berlin"}}).JSON, "id").(string)
	for i := range 6 {
		spec := obj{"mac": fmt.Sprintf("0004f200000%d", i), "model": "VVX 450", "held": i == 1}
		if i > 3 {
			spec["site"] = site
		}
		a.want(201, "POST", acc+"/devices", obj{"spec": spec})
	}
	a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000009", "model": "VVX 450", "onboarding": "pin"}})
	now := time.Now()
	var seen []fleet.Sighting
	for i, ago := range []time.Duration{time.Minute, 30 * time.Hour} {
		seen = append(seen, fleet.Sighting{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i + 4)}, Seen: now.Add(-ago), Sync: now.Add(-ago), Version: "6.4.0.1"})
	}
	second(a.store.SawDevices(t.Context(), id, seen))
	second(a.store.SaveTroubles(t.Context(), id, map[fleet.MAC]fleet.Trouble{{0, 4, 0xf2, 0, 0, 5}: {At: now, Reason: "held", File: "x.cfg"}, {0, 4, 0xf2, 0, 0, 4}: {At: now.Add(-time.Hour), Reason: "held"}}))
	a.options.Roster.Hear(fleet.Notice{Account: id, About: "device"})

	agree := func(b *api) obj {
		t.Helper()
		stats := b.want(200, "GET", acc+"/stats/devices", nil).JSON
		count := func(query string) any {
			t.Helper()
			return at(b.want(200, "GET", acc+"/devices?limit=1&count=true&"+query, nil).JSON, "totalCount")
		}
		is(t, "total", at(stats, "total"), count(""))
		is(t, "held", at(stats, "held"), count("held=true"))
		is(t, "unassigned", at(stats, "unassigned"), count("filter=NOT%20has(site)"))
		is(t, "errors", at(stats, "provisioningErrors"), count("provisioningError=true"))
		is(t, "behind", at(stats, "behind"), count("enrollment=behind"))
		for field, values := range map[string]string{"state": "active stale staged none", "connection": "online offline unknown"} {
			for _, v := range strings.Fields(values) {
				is(t, v, at(stats, field, v), count(field+"="+v))
			}
		}
		for _, v := range strings.Fields("behind current upgrading waiting failed stopped held off unknown") {
			n, ok := at(stats, "firmware").(obj)[v]
			if !ok {
				n = 0.0
			}
			is(t, "firmware "+v, n, count("firmware="+v))
		}
		quick := b.want(200, "GET", acc+"/stats/devices?part=devices", nil).JSON
		for _, part := range []string{"total", "held", "unassigned", "state", "connection"} {
			is(t, "quickly, "+part, at(quick, part), at(stats, part))
		}
		is(t, "quickly, firmware", at(quick, "firmware"), obj{})
		return stats
	}
	stats := agree(a)
	is(t, "counts", fmt.Sprint(at(stats, "total"), at(stats, "state"), at(stats, "held"), at(stats, "unassigned"), at(stats, "provisioningErrors")), "7 map[active:1 none:1 staged:4 stale:1] 1 5 1")
	e := at(a.want(200, "GET", "/devices/0004f2000005", nil).JSON, "status", "lastError")
	is(t, "what it says", fmt.Sprint(at(e, "reason"), ": ", at(e, "says"), ", ", at(e, "do"), at(e, "file")), "held: the device is held, Let it go: set held to false.x.cfg")
	is(t, "one that was served since", at(a.want(200, "GET", "/devices/0004f2000004", nil).JSON, "status", "lastError"), nil)
	bound := agree(a.hire(id, access.ReadOnly, fleet.SiteID(site)))
	is(t, "of a site alone", at(bound, "total"), 2)
}

func TestTheStatsSayWhenTheFirstCertificateEndsAndSinceWhenFirmwareIsStopped(t *testing.T) {
	a := startWith(t, j100.J100{})
	acme := a.account("acme")
	dev := a.runs(acme, "c81fea000001", "4.0.8.0.7")
	stats := "/accounts/" + acme + "/stats/devices"
	none := a.want(200, "GET", stats, nil).JSON
	is(t, "at first", fmt.Sprint(at(none, "certificates", "first"), at(none, "since")), "<nil> map[firmwareFailed:<nil> firmwareStopped:<nil>]")
	a.uploads(acme, "FW_S_J179_R4_1_3_0_6.bin", "new")
	sent := time.Now().Add(-3 * time.Hour).UTC().Truncate(time.Second)
	must(t, a.store.SaveFirmwareWatch(t.Context(), firmware.Watch{Device: fleet.DeviceID(dev), Account: accountID(acme), Wanted: "4.1.3.0.6", AskedAt: sent, Tries: firmware.MaxTries}))
	a.rules(200, acme, obj{"value": "latest"})
	stopped := a.want(200, "GET", stats, nil).JSON
	is(t, "stopped", fmt.Sprint(at(stopped, "firmware", "stopped"), " ", at(stopped, "since", "firmwareStopped")), "1 "+sent.Format(time.RFC3339))
	ends := at(a.want(200, "GET", "/certificates/"+a.issue(acme, dev), nil).JSON, "status", "notAfter").(string)
	is(t, "long before it ends", at(a.want(200, "GET", stats, nil).JSON, "certificates", "first"), nil)
	soon, err := time.Parse(time.RFC3339, ends)
	must(t, err)
	o := a.options
	o.Now = func() time.Time { return soon.Add(-48 * time.Hour) }
	a.handler = admin.New(o)
	first := a.want(200, "GET", stats, nil).JSON
	is(t, "two days before", fmt.Sprint(at(first, "certificates", "expiring"), " ", at(first, "certificates", "first")), "1 "+ends)
}

func TestTheTrailIsNarrowedByWhatIsAsked(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	d := at(a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000001", "model": "VVX 450"}}).JSON, "id").(string)
	a.want(200, "PATCH", "/devices/"+d, obj{"metadata": obj{"name": "Lobby"}})
	a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000002", "model": "VVX 450"}})
	actions := func(query string) string {
		t.Helper()
		var out []string
		for _, e := range at(a.want(200, "GET", "/audit?"+query, nil).JSON, "items").([]any) {
			out = append(out, at(e, "action").(string))
		}
		return strings.Join(out, " ")
	}
	is(t, "what it is called", at(a.want(200, "GET", "/audit?object="+d, nil).JSON, "items", 1, "objectName"), "Lobby")
	is(t, "what it is called without a name", at(a.want(200, "GET", "/audit?limit=1", nil).JSON, "items", 0, "objectName"), "00:04:F2:00:00:02")
	is(t, "of an object", actions("object="+d), "device.update device.create")
	is(t, "of a kind", actions("action=device."), "device.create device.update device.create")
	is(t, "by text", actions("q=lobby"), "device.update")
	is(t, "of an account, by action", actions("account=acme&action=account.create"), "account.create")
	is(t, "from this address", actions("object="+d+"&source=192.0.2.1"), "device.update device.create")
	is(t, "from another", actions("source=192.0.2.2"), "")
	is(t, "from now on", actions("since="+time.Now().Add(time.Hour).UTC().Format(time.RFC3339)), "")
	page := a.want(200, "GET", "/audit?limit=1&object="+d, nil)
	next := fmt.Sprint(at(page.JSON, "nextCursor"))
	is(t, "the next page", at(a.want(200, "GET", "/audit?limit=1&object="+d+"&cursor="+next, nil).JSON, "items", 0, "action"), "device.create")
	a.want(400, "GET", "/audit?limit=1&cursor="+next, nil) // of another question
	a.want(400, "GET", "/audit?since=yesterday", nil)
	a.want(404, "GET", "/audit?account=nobody", nil)
}

func TestJobsAreListedByKindStateAndTitle(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000001", "model": "VVX 450"}})
	made := a.want(202, "POST", acc+"/devices:bulk", obj{"action": "hold", "target": obj{"filter": "has(mac)"}}, "Idempotency-Key", "one")
	for query, want := range map[string]int{"": 1, "?kind=bulk&kind=import": 1, "?kind=firmware": 0, "?state=queued": 1, "?state=failed": 0, "?q=zzz": 0} {
		is(t, "jobs "+query, len(at(a.want(200, "GET", "/jobs"+query, nil).JSON, "items").([]any)), want)
	}
	a.want(400, "GET", "/jobs?kind=bulk&cursor=abc", nil)
	a.want(400, "GET", "/jobs?kind=firmwares", nil)
	is(t, "title", at(a.want(200, "GET", "/jobs?limit=1", nil).JSON, "items", 0, "id"), made.JSON["id"])
}

func TestTheTrailIsExportedAndItsChainChecked(t *testing.T) {
	a := start(t)
	acc := "/accounts/" + a.account("acme")
	id := accountID(at(a.want(200, "GET", acc, nil).JSON, "id").(string))
	d := at(a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000001", "model": "VVX 450"}}).JSON, "id").(string)
	lines := strings.Split(strings.TrimSpace(a.want(200, "GET", "/audit:export", nil).Body), "\n")
	is(t, "as many lines as entries", len(lines), len(at(a.want(200, "GET", "/audit?limit=1000", nil).JSON, "items").([]any)))
	got := a.want(200, "GET", "/audit:export?format=csv&object="+d, nil)
	is(t, "a table", strings.Count(got.Body, "\n"), 2)
	is(t, "its type", got.Header.Get("Content-Type"), "text/csv; charset=utf-8")
	check := a.want(200, "GET", "/audit:verify", nil).JSON
	is(t, "intact", at(check, "intact"), true)
	b := a.as(a.mint(id, "read"))
	is(t, "the chain is the operator's", b.do("GET", "/audit:verify", nil).Status, 403)
	for _, line := range strings.Split(strings.TrimSpace(b.want(200, "GET", "/audit:export", nil).Body), "\n") {
		if !strings.Contains(line, string(id)) {
			t.Errorf("another account's entry: %s", line)
		}
	}
}
