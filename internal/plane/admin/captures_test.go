package admin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

// caught keeps a request of a device that is captured since then, and its file with the canary. It returns the id.
func (a *api) caught(account, device, mac, since string) string {
	a.t.Helper()
	from, err := time.Parse(time.RFC3339Nano, since)
	must(a.t, err)
	return a.catches(account, device, fleet.Capture{MAC: parseMAC(a.t, mac), At: from.Add(time.Millisecond), Method: "GET", File: "/" + mac + ".cfg", Status: 200, ETag: `"1"`, Bytes: 30, Shows: fleet.ShowsMasked,
		Body: []byte("<a password='" + canary + "'/>"), Masked: []byte("<a password='********'/>"), Request: []fleet.Header{{Name: "Host", Value: "h"}}})
}

func (a *api) catches(account, device string, c fleet.Capture) string {
	a.t.Helper()
	must(a.t, a.store.SaveCaptures(a.t.Context(), accountID(account), []fleet.Capture{c}))
	all, err := a.store.Captures(a.t.Context(), accountID(account), fleet.DeviceID(device), c.At.Add(time.Microsecond), 1)
	must(a.t, err)
	return all[0].ID
}

func TestADeviceIsCapturedForAWhile(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	dev := "/devices/" + a.device(id, "0004f2abcd01", "VVX 450")
	none := a.want(200, "GET", dev+"/capture", nil).JSON
	is(t, "before", fmt.Sprint(none["until"], none["by"], none["count"]), "<nil>0")
	a.told.take()
	on := a.want(200, "PUT", dev+"/capture", nil).JSON
	until, err := time.Parse(time.RFC3339Nano, on["until"].(string))
	must(t, err)
	if d := time.Until(until); d < 23*time.Hour || d > 24*time.Hour || on["by"] == "" {
		t.Errorf("captured for %s by %v", d, on["by"])
	}
	if told := a.told.take(); len(told) != 1 || told[0].About != "capture" || told[0].MAC != parseMAC(t, "0004f2abcd01") {
		t.Errorf("told %+v", told)
	}
	for _, length := range []string{"59s", "72h1s", "-1h", "a day", "1"} {
		out := a.want(422, "PUT", dev+"/capture", obj{"for": length})
		is(t, length, at(out.JSON, "errors", 0, "pointer"), "/for")
	}
	for _, length := range []string{"1m", "72h"} {
		a.want(200, "PUT", dev+"/capture", obj{"for": length})
	}
	a.told.take()
	is(t, "a dry run ends nothing", a.want(200, "DELETE", dev+"/capture?dryRun=true", nil).JSON["until"], nil)
	is(t, "and tells nobody", len(a.told.take()), 0)
	if a.want(200, "GET", dev+"/capture", nil).JSON["until"] == nil {
		t.Error("a dry run has ended it")
	}
	is(t, "ended", a.want(200, "DELETE", dev+"/capture", nil).JSON["until"], nil)
	is(t, "somebody is told", len(a.told.take()), 1)
	is(t, "twice", a.want(200, "DELETE", dev+"/capture", nil).JSON["until"], nil)
	trail := a.want(200, "GET", "/audit?action=capture.&limit=100", nil).JSON
	var acts []string
	for _, e := range at(trail, "items").([]any) {
		acts = append(acts, at(e, "action").(string))
	}
	is(t, "the trail", strings.Join(acts, " "), "capture.end capture.start capture.start capture.start")

	read := a.as(a.mint(a.root, fleet.RightRead))
	read.want(200, "GET", dev+"/capture", nil)
	read.want(403, "PUT", dev+"/capture", nil)
	read.want(403, "DELETE", dev+"/capture", nil)
	write := a.as(a.mint(a.root, fleet.RightRead, fleet.RightWrite))
	for i := range fleet.MaxCapturing {
		write.want(200, "PUT", "/devices/"+a.device(id, fmt.Sprintf("0004f2ab%04d", i), "VVX 450")+"/capture", nil)
	}
	is(t, "one too many", write.want(409, "PUT", dev+"/capture", nil).JSON["code"], "tooMany")
}

func TestACapturedFileShowsNoSecretUntilSomebodyAsks(t *testing.T) {
	a := startWith(t, ucs.UCS{}, j100.J100{})
	id := a.account("acme")
	const mac = "0004f2aabb01"
	device := a.device(id, mac, "VVX 450")
	dev := "/devices/" + device
	since, err := time.Parse(time.RFC3339Nano, a.want(200, "PUT", dev+"/capture", nil).JSON["since"].(string))
	must(t, err)
	n := 0
	put := func(file, etag string, shows fleet.CaptureShows, body, masked string) string {
		n++
		at := since.Add(time.Duration(n) * time.Second)
		must(t, a.store.SaveVisits(t.Context(), accountID(id), []fleet.Visit{{MAC: parseMAC(t, mac), At: at, Method: "GET", File: file, Status: 200, Reason: "served", ETag: etag}}))
		return a.catches(id, device, fleet.Capture{MAC: parseMAC(t, mac), At: at, Method: "GET", File: file, Status: 200, ETag: etag, Bytes: int64(len(body)), Shows: shows, Body: []byte(body), Masked: []byte(masked)})
	}
	plain := put("/logo.xml", "l", fleet.ShowsAll, "<a/>", "")
	first := put("/x.cfg", "1", fleet.ShowsMasked, "one "+canary, "one ********")
	same := put("/X.cfg", "1", fleet.ShowsMasked, "one "+canary, "one ********")
	upload := put("/"+mac+"-phone.cfg", "u", fleet.ShowsUpload, `<a reg.1.auth.password="`+canary+`"/>`, "")
	text := put("/"+mac+"-web.cfg", "w", fleet.ShowsUpload, `SET SIPPASSWORD `+canary, "")
	whole := put("/move.cfg", "m", fleet.ShowsNone, canary, "")
	second := put("/x.cfg", "2", fleet.ShowsMasked, "two "+canary, "two ********")
	empty := put("/none.cfg", "", fleet.ShowsAll, "", "")
	body := func(as *api, status int, id, query string) string {
		t.Helper()
		return as.want(status, "GET", dev+"/captures/"+id+"/body"+query, nil).Body
	}
	read := a.as(a.mint(a.root, fleet.RightRead))
	for _, as := range []*api{read, a} {
		for id, want := range map[string]string{plain: "<a/>", first: "one ********", upload: `<a reg.1.auth.password="********"/>`, second: "two ********"} {
			is(t, "masked", body(as, 200, id, ""), want)
		}
		for _, id := range []string{text, whole} {
			if out := body(as, 403, id, ""); !strings.Contains(out, "reveal") || strings.Contains(out, canary) {
				t.Errorf("what cannot be masked: %s", out)
			}
		}
		body(as, 404, empty, "")
		body(as, 404, "cap_nobody", "")
	}
	is(t, "nothing is revealed yet", strings.Count(a.want(200, "GET", "/audit?limit=1000", nil).Body, "capture.reveal"), 0)
	body(read, 403, first, "?reveal=true")
	is(t, "nothing to reveal", body(a, 200, plain, "?reveal=true"), "<a/>")
	is(t, "nothing is revealed yet", strings.Count(a.want(200, "GET", "/audit?limit=1000", nil).Body, "capture.reveal"), 0)
	for id, want := range map[string]string{first: "one " + canary, text: "SET SIPPASSWORD " + canary, whole: canary} {
		is(t, "in clear", body(a, 200, id, "?reveal=true"), want)
	}
	is(t, "each look is written down", len(at(a.want(200, "GET", "/audit?action=capture.reveal", nil).JSON, "items").([]any)), 3)

	one := func(id string) obj { return read.want(200, "GET", dev+"/captures/"+id, nil).JSON }
	is(t, "the same file before it", one(second)["previous"], same)
	is(t, "of one that is the same there is none", one(same)["previous"], nil)
	is(t, "what it says", fmt.Sprint(one(first)["kept"], one(first)["secret"], one(plain)["secret"], one(empty)["kept"], one(empty)["secret"]), fmt.Sprint(len("one "+canary), " ", true, false, " ", 0, false))
	log := read.want(200, "GET", dev+"/provisioning-log", nil).JSON
	is(t, "the log names it", at(log, "items", 1, "capture"), second)
	is(t, "and the others", at(log, "items", 7, "capture"), plain)
	page := read.want(200, "GET", dev+"/captures?limit=3", nil).JSON
	seen := len(at(page, "items").([]any))
	is(t, "newest first", at(page, "items", 0, "id"), empty)
	for page["nextCursor"] != nil {
		page = read.want(200, "GET", dev+"/captures?limit=3&cursor="+page["nextCursor"].(string), nil).JSON
		seen += len(at(page, "items").([]any))
	}
	is(t, "page by page", seen, 8)
	read.want(400, "GET", dev+"/captures?cursor=AAAA", nil)
	pin := a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "0004f2abcd02", "model": "VVX 450", "onboarding": "pin"}}).JSON["id"].(string)
	for method, path := range map[string]string{"PUT": "/capture", "GET": "/captures"} {
		is(t, "of a PIN device", a.want(409, method, "/devices/"+pin+path, nil).JSON["code"], "onboardingMethod")
	}
}
