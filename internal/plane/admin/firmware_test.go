package admin_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect/j100"
	"muster/internal/firmware"
	"muster/internal/fleet"
)

// uploads an image, or a package, and returns the id of its release.
func (a *api) uploads(account, file, content string) string {
	a.t.Helper()
	return at(a.want(201, "POST", "/accounts/"+account+"/firmware/releases?file="+file, content, "Content-Type", "application/octet-stream").JSON, "id").(string)
}

// runs makes a J179 that says what it runs.
func (a *api) runs(account, mac, version string) string {
	a.t.Helper()
	id := a.device(account, mac, "J179")
	must(a.t, second(a.store.SawDevices(a.t.Context(), accountID(account), []fleet.Sighting{{MAC: parseMAC(a.t, mac), Seen: time.Now(), Sync: time.Now(), Version: version}})))
	a.told.hear(fleet.Notice{Account: accountID(account), About: "device"})
	return id
}

func (a *api) rules(status int, account string, rules ...obj) answer {
	a.t.Helper()
	return a.want(status, "PUT", "/accounts/"+account+"/firmware/rules", obj{"spec": obj{"rules": rules}})
}

func (a *api) firmware(device string) string {
	a.t.Helper()
	f := at(a.want(200, "GET", "/devices/"+device, nil).JSON, "status", "firmware")
	return fmt.Sprint(at(f, "state"), " ", at(f, "running"), " → ", at(f, "wanted"))
}

func TestAnUploadedReleaseIsKnownByWhatItIs(t *testing.T) {
	a := startWith(t, j100.J100{})
	acme := a.account("acme")
	content := strings.Repeat("image ", 300_000) // more than other bodies may have
	sum := sha256.Sum256([]byte(content))
	out := a.want(201, "POST", "/accounts/acme/firmware/releases?sha256="+hex.EncodeToString(sum[:]), content, "Content-Type", "application/octet-stream", "X-File-Name", "FW_S_J179_R4_1_3_0_6.bin")
	is(t, "name", at(out.JSON, "metadata", "name"), "J179 4.1.3.0.6")
	is(t, "version", at(out.JSON, "spec", "version"), "4.1.3.0.6")
	is(t, "models", at(out.JSON, "spec", "models"), "[J179]")
	is(t, "path", at(out.JSON, "status", "images", 0, "path"), "/fw/"+hex.EncodeToString(sum[:])+"/FW_S_J179_R4_1_3_0_6.bin")
	is(t, "location", strings.Contains(out.Header.Get("Location"), "/accounts/"+acme+"/firmware/releases/fwr_"), true)
	got, err := os.ReadFile(filepath.Join(a.images, hex.EncodeToString(sum[:])))
	must(t, err)
	is(t, "bytes", len(got), len(content))
	twice := a.do("POST", "/accounts/acme/firmware/releases?file=FW_S_J179_R4_1_3_0_6.bin", "other", "Content-Type", "application/octet-stream")
	is(t, "twice", fmt.Sprint(twice.Status, twice.JSON["code"]), "409releaseTaken")
	must(t, os.Truncate(filepath.Join(a.images, hex.EncodeToString(sum[:])), 10))
	is(t, "damaged", at(a.want(200, "GET", "/accounts/acme/firmware/releases", nil).JSON, "items", 0, "status", "state"), "damaged")
	again := a.want(201, "POST", "/accounts/acme/firmware/releases?file=FW_S_J179_R4_1_3_0_6.bin", content, "Content-Type", "application/octet-stream")
	is(t, "uploaded again", fmt.Sprint(again.JSON["id"], at(again.JSON, "status", "state")), fmt.Sprint(out.JSON["id"], "ready"))
}

func TestAReleaseIsFetchedFromAllowedAddressesAlone(t *testing.T) {
	a := startWith(t, j100.J100{})
	a.account("acme")
	away := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("image")) }))
	defer away.Close()
	sum := sha256.Sum256([]byte("image"))
	for name, c := range map[string]struct {
		ask    obj
		status int
		code   string
	}{
		"a private address": {obj{"url": "http://10.0.0.1/FW_S_J179_R4_1_3_0_6.bin"}, 422, "forbiddenAddress"},
		"no web address":    {obj{"url": "ftp://127.0.0.1/x"}, 422, "url"},
		"another file":      {obj{"url": away.URL + "/FW_S_J179_R4_1_3_0_6.bin", "sha256": strings.Repeat("0", 64)}, 422, "checksum"},
		"the file":          {obj{"url": away.URL + "/FW_S_J179_R4_1_3_0_6.bin", "sha256": hex.EncodeToString(sum[:])}, 201, ""},
		"of another name":   {obj{"url": away.URL + "/?latest", "file": "FW_S_J189_R4_1_3_0_6.bin"}, 201, ""},
	} {
		out := a.do("POST", "/accounts/acme/firmware/releases:fetch", c.ask)
		code := ""
		if out.Status != 201 {
			code = fmt.Sprint(at(out.JSON, "errors", 0, "code"))
		}
		is(t, name, fmt.Sprint(out.Status, code), fmt.Sprint(c.status, c.code))
	}
}

func TestAReleaseThatIsMarkedAsBadIsOfferedToNobodyUntilTheMarkGoes(t *testing.T) {
	a := startWith(t, j100.J100{})
	acme := a.account("acme")
	newest := a.uploads("acme", "FW_S_J179_R4_1_3_0_6.bin", "new")
	a.uploads("acme", "FW_S_J179_R4_1_1_0_7.bin", "old")
	phone := a.runs(acme, "0004f2000001", "4.0.8.0.7")
	a.rules(200, "acme", obj{"value": "latest"})
	is(t, "it should run", a.firmware(phone), "behind 4.0.8.0.7 → 4.1.3.0.6")
	out := a.want(200, "PATCH", "/accounts/acme/firmware/releases/"+newest, obj{"spec": obj{"bad": "phones lose their lines"}})
	is(t, "the reason", at(out.JSON, "spec", "bad"), "phones lose their lines")
	is(t, "it should run now", a.firmware(phone), "behind 4.0.8.0.7 → 4.1.1.0.7")
	is(t, "offered", len(at(a.want(200, "GET", "/accounts/acme/firmware/releases?offered=true", nil).JSON, "items").([]any)), 1)
	a.rules(422, "acme", obj{"value": "4.1.3.0.6", "model": "J179"})
	a.want(200, "PATCH", "/accounts/acme/firmware/releases/"+newest, obj{"spec": obj{"bad": nil}})
	is(t, "and then", a.firmware(phone), "behind 4.0.8.0.7 → 4.1.3.0.6")
}

func TestAnUploadThatIsNoReleaseIsRefusedWithTheReason(t *testing.T) {
	a := startWith(t, j100.J100{})
	a.account("acme")
	var slip bytes.Buffer
	z := zip.NewWriter(&slip)
	w, err := z.Create("../FW_S_J179_R4_1_3_0_6.bin")
	must(t, err)
	must(t, second(w.Write([]byte("x"))))
	must(t, z.Close())
	for name, c := range map[string]struct {
		query, body string
		status      int
		code        string
		says        string
	}{
		"nobody knows what it is": {"?file=image.bin", "x", 422, "required", "family"},
		"a path out of the zip":   {"?file=a.zip", slip.String(), 422, "path", "../FW_S_J179"},
		"another hash":            {"?file=FW_S_J179_R4_1_3_0_6.bin&sha256=" + strings.Repeat("0", 64), "x", 422, "checksum", "SHA-256"},
		"nothing":                 {"?file=FW_S_J179_R4_1_3_0_6.bin", "", 422, "empty", "empty"},
		"no hash at all":          {"?file=FW_S_J179_R4_1_3_0_6.bin&sha256=zz", "x", 400, "", "sha256"},
	} {
		out := a.do("POST", "/accounts/acme/firmware/releases"+c.query, c.body, "Content-Type", "application/octet-stream")
		if out.Status != c.status || c.code != "" && at(out.JSON, "errors", 0, "code") != c.code || !strings.Contains(out.Body, c.says) {
			t.Errorf("%s: %d %s", name, out.Status, out.Body)
		}
	}
	is(t, "releases", len(at(a.want(200, "GET", "/accounts/acme/firmware/releases", nil).JSON, "items").([]any)), 0)
}

func TestRulesDecideWhatDevicesShouldRunAndSayWhy(t *testing.T) {
	a := startWith(t, j100.J100{})
	provider := at(a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "prov"}, "spec": obj{"type": "provider"}}).JSON, "id").(string)
	acme := at(a.want(201, "POST", "/accounts", obj{"metadata": obj{"name": "acme"}, "spec": obj{"type": "customer", "parent": provider}}).JSON, "id").(string)
	old, now := a.runs(acme, "c81fea000001", "4.0.8.0.7"), a.runs(acme, "c81fea000002", "4.1.3.0.6")
	site := a.make("acme", "sites", "Berlin", obj{})
	a.want(200, "PATCH", "/devices/"+old, obj{"spec": obj{"site": "Berlin"}})
	is(t, "without rules", a.firmware(old), "off 4.0.8.0.7 → ")
	a.uploads("prov", "FW_S_J179_R4_1_3_0_6.bin", "new")
	older := a.uploads("prov", "FW_S_J179_R4_1_1_0_7.bin", "older")

	dry := a.want(200, "PUT", "/accounts/acme/firmware/rules?dryRun=true", obj{"spec": obj{"rules": []obj{{"value": "latest"}}}})
	is(t, "impact", fmt.Sprint(at(dry.JSON, "status", "impact")), "map[devicesChanged:2 restarts:1]")
	is(t, "after a dry run", a.firmware(old), "off 4.0.8.0.7 → ")
	a.rules(200, "prov", obj{"value": "latest"})
	is(t, "a provider's rule", a.firmware(old), "behind 4.0.8.0.7 → 4.1.3.0.6")
	is(t, "runs it", a.firmware(now), "current 4.1.3.0.6 → 4.1.3.0.6")
	out := a.rules(200, "acme", obj{"value": "same"}, obj{"site": "Berlin", "model": "j179", "value": "4.1.1.0.7"})
	is(t, "as it is shown", fmt.Sprint(at(out.JSON, "spec", "rules", 1)), "map[downgrade:true model:J179 site:"+site+" siteName:Berlin value:4.1.1.0.7]")
	is(t, "inherited", fmt.Sprint(at(out.JSON, "status", "inherited")), "[map[value:latest]]")
	is(t, "the site's rule", a.firmware(old), "behind 4.0.8.0.7 → 4.1.1.0.7")
	is(t, "why", at(a.want(200, "GET", "/devices/"+old, nil).JSON, "status", "firmware", "why"), "rule of the site for J179: 4.1.1.0.7")
	if got := a.do("DELETE", "/accounts/prov/firmware/releases/"+older, nil); got.Status != 409 || got.JSON["code"] != "inUse" {
		t.Errorf("a release that a rule names: %d %s", got.Status, got.Body)
	}
	a.want(412, "PUT", "/accounts/acme/firmware/rules", obj{"spec": obj{"rules": []obj{}}}, "If-Match", `"7"`)
	a.want(200, "PUT", "/accounts/acme/firmware/rules", out.JSON, "If-Match", out.Header.Get("ETag")) // what was read can be sent back
	for pointer, rule := range map[string]obj{"/spec/rules/0/site": {"site": "Oslo", "value": "off"}, "/spec/rules/0/value": {"model": "J179", "value": "9.9.9.9"}, "/spec/rules/0/model": {"model": "J999", "value": "off"}} {
		is(t, "a rule that names nothing", at(a.rules(422, "acme", rule).JSON, "errors", 0, "pointer"), pointer)
	}
	for query, want := range map[string]string{"behind": old, "current": now, "failed": "", "behind&firmware=current": old + now} {
		ids := ""
		for _, d := range at(a.want(200, "GET", "/accounts/acme/devices?firmware="+query, nil).JSON, "items").([]any) {
			ids += at(d, "id").(string)
		}
		is(t, "devices that are "+query, ids, want)
	}
	row := at(a.want(200, "GET", "/accounts/acme/firmware/overview", nil).JSON, "items", 0)
	is(t, "overview", fmt.Sprint(at(row, "model"), at(row, "devices"), at(row, "behind"), at(row, "offered")), "J1792 1 [4.1.3.0.6 4.1.1.0.7]")

	t.Run("a customer sees its provider's releases, and cannot change them", func(t *testing.T) {
		b := a.as(a.mint(accountID(acme), allRights...)).in(t)
		l := b.want(200, "GET", "/accounts/acme/firmware/releases", nil)
		is(t, "releases", len(at(l.JSON, "items").([]any)), 2)
		is(t, "inherited", at(l.JSON, "items", 0, "status", "inherited"), true)
		if strings.Contains(l.Body, provider) || strings.Contains(l.Body, string(a.root)) {
			t.Errorf("names who is above: %s", l.Body)
		}
		b.want(200, "GET", "/accounts/acme/firmware/releases/"+older, nil)
		b.want(404, "DELETE", "/accounts/acme/firmware/releases/"+older, nil)
		b.want(404, "PATCH", "/accounts/acme/firmware/releases/"+older, obj{"spec": obj{"notes": "x"}})
		is(t, "own releases", len(at(b.want(200, "GET", "/accounts/acme/firmware/releases?own=true", nil).JSON, "items").([]any)), 0)
	})
}

func TestAnUpgradeIsFrozenIntoItemsWhenItIsMade(t *testing.T) {
	a := startWith(t, j100.J100{})
	acme := a.account("acme")
	old, now := a.runs(acme, "c81fea000001", "4.0.8.0.7"), a.runs(acme, "c81fea000002", "4.1.3.0.6")
	other := a.device(acme, "c81fea000003", "J189")
	a.uploads("acme", "FW_S_J179_R4_1_3_0_6.bin", "new")
	out := a.want(202, "POST", "/accounts/acme/firmware/upgrades", obj{"version": "latest", "target": obj{"filter": `family = "j100"`, "models": []string{"J179", "j189"}}, "waves": []int{1, 10}, "stopAtFailures": 2, "timeout": "30m"})
	is(t, "title", at(out.JSON, "title"), "Upgrade to the latest release")
	is(t, "progress", at(out.JSON, "progress"), "map[done:0 failed:0 skipped:2 total:3 waiting:0]")
	is(t, "waves", at(out.JSON, "upgrade"), "map[perMinute:0 stopAtFailures:2 version:latest wave:0 waves:[1 10]]")
	got := map[string]string{}
	for _, i := range at(a.want(200, "GET", "/jobs/"+at(out.JSON, "id").(string)+"/items", nil).JSON, "items").([]any) {
		got[at(i, "subject").(string)] = fmt.Sprint(at(i, "state"), at(i, "code"))
	}
	is(t, "items", fmt.Sprint(got[old], " ", got[now], " ", got[other]), "pending<nil> skippedunchanged skippednoRelease")
	u := firmware.Upgrade{Version: "latest", Waves: []int{1, 10}, StopAtFailures: 2, Timeout: 30 * time.Minute}
	jobs, err := a.store.Jobs(t.Context(), a.root, fleet.Page{})
	must(t, err)
	params, _, named := strings.Cut(string(jobs[0].Params), `,"releases":["fwr_`)
	is(t, "params", params+"}", fmt.Sprintf(`{"version":"latest","waves":[1,10],"stopAtFailures":2,"timeout":%d}`, u.Timeout))
	is(t, "the releases that it may send are named", named, true)
	for pointer, body := range map[string]obj{
		"/version": {"version": "9.9.9.9", "target": obj{"ids": []string{old}}}, "/target": {"version": "latest", "target": obj{}},
		"/waves/0": {"version": "latest", "target": obj{"ids": []string{old}}, "waves": []int{0}}, "/timeout": {"version": "latest", "target": obj{"ids": []string{old}}, "timeout": "1s"},
		"/target ": {"version": "latest", "target": obj{"sites": []string{"Oslo"}}},
	} {
		is(t, "refused at", at(a.want(422, "POST", "/accounts/acme/firmware/upgrades", body).JSON, "errors", 0, "pointer"), strings.TrimSpace(pointer))
	}
}
