package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/plane/admin"
)

func TestAJobThatIsToBeginLaterIsListedApartAndBeginsWhenSomebodySays(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	device := w.devices(acme, 1)
	w.let()
	at7 := time.Now().Add(30 * time.Hour).UTC().Truncate(time.Second)
	j := w.bulk(202, acme, obj{"action": "hold", "target": obj{"ids": device}, "startAt": at7, "window": obj{"from": "00:00", "to": "23:59", "timeZone": "Europe/Berlin"}}).JSON
	is(t, "state", at(j, "state"), "queued")
	is(t, "startAt", at(j, "startAt"), at7.Format(time.RFC3339))
	is(t, "dueAt", at(j, "dueAt"), at7.Format(time.RFC3339))
	is(t, "zone", at(j, "window", "timeZone"), "Europe/Berlin")
	if says := at(j, "waitsFor").(string); !strings.HasPrefix(says, "Starts 20") || !strings.HasSuffix(says, " Europe/Berlin") {
		t.Errorf("it waits for %q", says)
	}
	plain := w.bulk(202, acme, obj{"action": "letGo", "target": obj{"ids": device}}).JSON
	if _, said := plain["window"]; said {
		t.Errorf("a job at once has a window: %v", plain)
	}
	w.ended(at(plain, "id"))
	list := func(query string) (ids []any) {
		for _, i := range at(w.want(200, "GET", "/jobs?account="+acme+"&"+query, nil).JSON, "items").([]any) {
			ids = append(ids, at(i, "id"))
		}
		return ids
	}
	is(t, "scheduled", fmt.Sprint(list("scheduled=true")), fmt.Sprint([]any{at(j, "id")}))
	is(t, "the others", fmt.Sprint(list("scheduled=false")), fmt.Sprint([]any{at(plain, "id")}))
	is(t, "all", len(list("")), 2)
	w.want(400, "GET", "/jobs?scheduled=perhaps", nil)

	start := fmt.Sprintf("/jobs/%s:start", at(j, "id"))
	w.as(w.mint(accountID(acme), fleet.RightRead)).want(403, "POST", start, nil)
	w.as(w.mint(accountID(w.account("other")), allRights...)).want(404, "POST", start, nil)
	now := w.want(200, "POST", start, nil).JSON
	for _, gone := range []string{"startAt", "dueAt", "window", "waits", "waitsFor"} {
		if _, said := now[gone]; said {
			t.Errorf("it was started and still has %s: %v", gone, now)
		}
	}
	is(t, "its end", at(w.ended(at(j, "id")), "state"), "succeeded")
	is(t, "code", at(w.want(409, "POST", start, nil).JSON, "code"), "jobState")
}

func TestAScheduleThatCannotBeIsRefusedByNameAndADryRunTakesNoTime(t *testing.T) {
	w := startWorking(t)
	acme := w.account("acme")
	device := w.devices(acme, 1)
	o := w.options
	o.Now = func() time.Time { return time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC) }
	w.handler = admin.New(o)
	night := obj{"from": "22:00", "to": "06:00", "timeZone": "UTC"}
	ask := func(more obj) obj {
		body := obj{"action": "hold", "target": obj{"ids": device}}
		for k, v := range more {
			body[k] = v
		}
		return body
	}
	for pointer, more := range map[string]obj{
		"/startAt":         {"startAt": "2026-11-27T12:00:00Z"},
		"/startAt ":        {"startAt": "2027-02-25T12:00:01Z"},
		"/window/from":     {"window": obj{"from": "22", "to": "06:00", "timeZone": "UTC"}},
		"/window/from ":    {"window": obj{"from": "", "to": "", "timeZone": ""}},
		"/window/to":       {"window": obj{"from": "22:00", "to": "22:00", "timeZone": "UTC"}},
		"/window/timeZone": {"window": obj{"from": "22:00", "to": "06:00", "timeZone": "Berlin"}},
	} {
		p := w.bulk(422, acme, ask(more)).JSON
		is(t, "pointer", at(p, "errors", 0, "pointer"), strings.TrimSpace(pointer))
	}
	w.bulk(422, acme, ask(obj{"startAt": "tomorrow"}))
	w.bulk(422, acme, ask(obj{"window": obj{"from": "22:00"}}))
	j := w.bulk(202, acme, ask(obj{"startAt": "2027-02-25T12:00:00Z"})).JSON
	is(t, "at the bound", at(j, "waitsFor"), "Starts 2027-02-25 12:00 UTC")
	j = w.bulk(202, acme, ask(obj{"window": night})).JSON
	is(t, "by its window alone", at(j, "waitsFor"), "Starts 2026-11-27 22:00 UTC")
	is(t, "what it waits for", at(j, "waits", "for"), "window")
	is(t, "until when", at(j, "waits", "at"), "2026-11-27T22:00:00Z")
	j = w.bulk(202, acme, ask(obj{"window": night, "startAt": "2026-11-28T01:00:00+01:00"})).JSON
	is(t, "in its window", at(j, "dueAt"), "2026-11-28T00:00:00Z")
	j = w.bulk(202, acme, ask(obj{"window": night, "startAt": "2026-11-28T08:00:00Z"}), "?dryRun=true").JSON
	if _, said := j["dueAt"]; said {
		t.Errorf("a dry run waits: %v", j)
	}
	w.bulk(422, acme, ask(obj{"startAt": "2026-11-27T11:00:00Z"}), "?dryRun=true")
}
