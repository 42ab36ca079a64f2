package admin_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/ucs"
)

// zipOf packs files, given as names and contents.
func zipOf(t testing.TB, files ...string) string {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i := 0; i+1 < len(files); i += 2 {
		f, err := w.Create(files[i])
		must(t, err)
		_, err = f.Write([]byte(files[i+1]))
		must(t, err)
	}
	must(t, w.Close())
	return buf.String()
}

const zipType = "application/zip"

func TestASitesBundleIsUploadedListedFetchedAndDeleted(t *testing.T) {
	a := startWith(t, ucs.UCS{}, j100.J100{})
	acc := "/accounts/" + a.account("acme")
	site := at(a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": "oslo"}}).JSON, "id").(string)
	p := acc + "/sites/oslo/bundle"
	a.want(404, "GET", p, nil)
	a.want(404, "DELETE", p, nil)
	a.want(404, "GET", p+"/content", nil)
	files := zipOf(t, "46xxsettings.txt", "SET SIPPASSWORD "+canary+"\nSET COUNTRY x\n", "J100Supgrade.txt", "x", "site.cfg", `<a voice.volume.persist.handset="1"/>`, "logo.png", "\x89PNG")
	a.told.take()
	would := a.want(200, "PUT", p+"?dryRun=true", files, "Content-Type", zipType)
	is(t, "files that would be", len(at(would.JSON, "status", "files").([]any)), 4)
	a.want(404, "GET", p, nil)
	if n := a.told.take(); len(n) > 0 {
		t.Errorf("a dry run told %v", n)
	}
	put := a.want(200, "PUT", p, files, "Content-Type", zipType)
	if n := a.told.take(); len(n) != 1 || n[0].About != "bundle" {
		t.Errorf("told %v", n)
	}
	for i, want := range []string{"46xxsettings.txt included true", "J100Supgrade.txt shadowed false", "logo.png served false", "site.cfg listed false"} {
		f := at(put.JSON, "status", "files", i).(obj)
		is(t, "file", strings.Join([]string{f["name"].(string), f["use"].(string), map[bool]string{true: "true", false: "false"}[f["secret"].(bool)]}, " "), want)
	}
	got := a.want(200, "GET", acc+"/sites/"+site+"/bundle", nil)
	is(t, "revision", at(got.JSON, "metadata", "revision"), 1)
	is(t, "again", at(a.want(200, "PUT", p, files, "Content-Type", zipType, "If-Match", got.Header.Get("ETag")).JSON, "metadata", "revision"), 1)
	a.want(412, "PUT", p, zipOf(t, "a.txt", "x"), "Content-Type", zipType, "If-Match", `"7"`)

	body := a.want(200, "GET", p+"/content", nil).Body
	z, err := zip.NewReader(strings.NewReader(body), int64(len(body)))
	must(t, err)
	is(t, "entries", len(z.File), 4)
	reader := a.as(a.mint(a.root, "read")).in(t)
	reader.want(403, "GET", p+"/content", nil)
	if out := reader.want(200, "GET", p, nil); strings.Contains(out.Body, canary) {
		t.Error("the listing shows a password")
	}

	for mac, model := range map[string]string{"c81fea83e85a": "J179", "0004f2abcdef": "VVX 450"} {
		a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": mac, "model": model, "site": "oslo"}})
	}
	settings := "/devices/c81fea83e85a/files/46xxsettings.txt"
	if out := a.want(200, "GET", settings, nil); !strings.Contains(out.Body, canary) || !strings.Contains(out.Body, "SET COUNTRY x") {
		t.Errorf("as the phone gets it: %s", out.Body)
	}
	if out := reader.want(200, "GET", settings, nil); strings.Contains(out.Body, canary) || !strings.Contains(out.Body, "SET COUNTRY x") {
		t.Errorf("masked: %s", out.Body)
	}
	vvx := "/devices/0004f2abcdef/files"
	is(t, "the boot's fourth file", at(a.want(200, "GET", vvx, nil).JSON, "items", 3, "name"), "site.cfg")
	if out := a.want(200, "GET", vvx+"/000000000000.cfg", nil); !strings.Contains(out.Body, ", site.cfg") {
		t.Error(out.Body)
	}
	reader.want(200, "GET", vvx+"/site.cfg", nil)
	reader.want(404, "GET", vvx+"/J100Supgrade.txt", nil)

	a.want(200, "DELETE", p+"?dryRun=true", nil)
	a.want(204, "DELETE", p, nil, "If-Match", "*")
	a.want(404, "GET", p, nil)
	reader.want(404, "GET", vvx+"/site.cfg", nil)
}

func TestABundleThatIsWrongIsRefusedWithTheReason(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	acc := "/accounts/" + a.account("acme")
	a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": "oslo"}})
	p := acc + "/sites/oslo/bundle"
	a.want(415, "PUT", p, "mac,name\n", "Content-Type", "text/csv")
	for say, c := range map[string]struct {
		status int
		zip    string
	}{
		"climbs":             {422, zipOf(t, "../x", "x")},
		"no zip file":        {422, "PK and more"},
		"is a zip inside":    {422, zipOf(t, "a.dat", zipOf(t, "b", "x"))},
		"more than 5 MB":     {422, zipOf(t, "bomb.txt", strings.Repeat("x", 6<<20))},
		"larger than":        {413, strings.Repeat("x", 11<<20)},
		"there twice":        {422, zipOf(t, "a", "x", "A", "x")},
		"has a hidden":       {422, ""},
		"phone that gets an": {422, zipOf(t, "a", "")},
	} {
		if c.zip == "" {
			c.zip, say = zipOf(t, ".a", "x"), "hidden"
		}
		out := a.want(c.status, "PUT", p, c.zip, "Content-Type", zipType)
		if c.status == 422 && !strings.Contains(out.Body, say) {
			t.Errorf("%s: %s", say, out.Body)
		}
	}
	a.want(404, "GET", p, nil)
	reader := a.as(a.mint(a.root, "read")).in(t)
	reader.want(403, "PUT", p, zipOf(t, "a", "x"), "Content-Type", zipType)
	reader.want(403, "DELETE", p, nil)
	other := a.as(a.mint(accountID(a.account("other")), allRights...)).in(t)
	for _, m := range []string{"GET", "DELETE"} {
		other.want(404, m, p, nil)
	}
	other.want(404, "PUT", p, zipOf(t, "a", "x"), "Content-Type", zipType)
}
