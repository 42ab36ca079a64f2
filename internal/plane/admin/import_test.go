package admin_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"muster/internal/dialect"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/inventory"
	"muster/internal/job"
	"muster/internal/work"
)

// importer lets imports be done while the test runs.
func importer(a *api) {
	im := &inventory.Importer{Store: a.store, Dialects: dialect.NewSet(ucs.UCS{}, polyos.PolyOS{}), Teller: a.told}
	r := work.New(work.Options{Store: a.store, Node: "import test", Poll: 5 * time.Millisecond, Workers: 1})
	r.Register(job.Bulk, work.DoBulk(func(_ context.Context, n fleet.Notice) { a.options.Roster.Hear(n) }, nil))
	r.Register(job.Import, func(ctx context.Context, r *work.Run) error { return im.Do(ctx, r.Job, r) })
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	a.t.Cleanup(func() { cancel(); <-done })
}

// ended waits for the job that an answer started.
func (a *api) ended(out answer) answer {
	a.t.Helper()
	if out.Status != 202 || out.Header.Get("Location") == "" {
		a.t.Fatalf("%d %s", out.Status, out.Body)
	}
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(2 * time.Millisecond) { // a process of its own works on it
		j := a.want(200, "GET", strings.TrimPrefix(out.Header.Get("Location"), "/api/v1"), nil)
		if state := at(j.JSON, "state"); state != "queued" && state != "running" || time.Now().After(deadline) {
			return j
		}
	}
}

func importHouse(t *testing.T) (*api, string) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{})
	importer(a)
	return a, a.account("acme")
}

func TestAnImportOfAZipNamesTheFileOfEachRow(t *testing.T) {
	a, acme := importHouse(t)
	body := zipOf(t, "stores/north.csv", "mac,name\n0004f2000001,north\nx,y\n", "south.json", `[{"mac":"0004f2000002","name":"south"},{"mac":"0004f2000001"}]`)
	j := a.ended(a.do("POST", "/accounts/"+acme+"/imports", body, "Content-Type", zipType))
	is(t, "progress", at(j.JSON, "progress"), "map[done:2 failed:2 skipped:0 total:4 waiting:0]")
	items := a.want(200, "GET", "/jobs/"+at(j.JSON, "id").(string)+"/items", nil)
	for i, want := range []string{"south.json row 1 south.json 1 create", "south.json row 2 south.json 2 create", "stores/north.csv row 2 stores/north.csv 2 <nil>", "stores/north.csv row 3 stores/north.csv 3 <nil>"} {
		v := at(items.JSON, "items", i)
		if fmt.Sprint(at(v, "subject"), " ", at(v, "file"), " ", at(v, "row"), " ", at(v, "action")) != want {
			t.Errorf("item %d: %v", i, v)
		}
	}
	if out := items.Body; !strings.Contains(out, "south.json row 2 has this MAC already") {
		t.Errorf("what it clashes with is not named: %s", out)
	}
	if out := a.do("POST", "/accounts/"+acme+"/imports", zipOf(t, "a.csv", "name\nx\n", "b.csv", "mac\n"), "Content-Type", zipType); out.Status != 422 || !strings.Contains(out.Body, "a.csv: ") {
		t.Errorf("a table without MACs: %d %s", out.Status, out.Body)
	}
}

func TestAnImportIsAJobWhoseItemsSayWhatBecameOfEachRow(t *testing.T) {
	a, acme := importHouse(t)
	post := func(path, kind, body string) answer {
		return a.do("POST", "/accounts/"+acme+"/imports"+path, body, "Content-Type", kind, "X-File-Name", "Telefone%20Z%C3%BCrich.csv")
	}
	const table = "MAC;name;site;reg.1.auth.password\n0004F2000001;Reception;Zürich;geheim\nx;y;;geheim\n"
	dry := a.ended(post("?dryRun=true&createSites=true", "text/csv", table))
	is(t, "state", at(dry.JSON, "state"), "partial")
	is(t, "title", at(dry.JSON, "title"), "Import Telefone Zürich.csv")
	is(t, "dryRun", at(dry.JSON, "dryRun"), true)
	is(t, "devices after a dry run", len(at(a.want(200, "GET", "/accounts/"+acme+"/devices", nil).JSON, "items").([]any)), 0)

	j := a.ended(post("?createSites=true", "text/csv; charset=utf-8", table))
	is(t, "progress", at(j.JSON, "progress"), "map[done:1 failed:1 skipped:0 total:2 waiting:0]")
	is(t, "what it did", at(j.JSON, "import"), obj{"file": "Telefone Zürich.csv", "created": 1., "updated": 0.})
	again := a.ended(post("", "text/csv", strings.Replace(table, "Reception", "Desk", 1)))
	is(t, "what the next one did", at(a.want(200, "GET", "/jobs?kind=import", nil).JSON, "items", 0, "import"), obj{"file": "Telefone Zürich.csv", "created": 0., "updated": 1.})
	a.ended(post("", "text/csv", table))
	report := a.want(200, "GET", "/jobs/"+at(again.JSON, "id").(string)+"/report.csv?state=done", nil)
	if lines := strings.Split(report.Body, "\n"); len(lines) != 3 || !strings.Contains(lines[1], "0004f2000001,done,update,1,20") || strings.Contains(report.Body, "geheim") {
		t.Errorf("the report: %s", report.Body)
	}
	id := at(j.JSON, "id").(string)
	items := a.want(200, "GET", "/jobs/"+id+"/items", nil)
	is(t, "attempts", at(items.JSON, "items", 0, "attempts"), 1)
	is(t, "subject", at(items.JSON, "items", 0, "subject"), "row 2")
	is(t, "row", at(items.JSON, "items", 0, "row"), 2)
	is(t, "mac", at(items.JSON, "items", 0, "mac"), "0004f2000001")
	is(t, "action", at(items.JSON, "items", 0, "action"), "create")
	is(t, "a secret's change", at(items.JSON, "items", 0, "changes", 2, "to"), "********")
	is(t, "code", at(items.JSON, "items", 1, "code"), "mac.invalid")
	is(t, "pointer", at(items.JSON, "items", 1, "pointer"), "MAC")
	if strings.Contains(items.Body, "geheim") {
		t.Error("the items show a secret")
	}
	d := a.want(200, "GET", "/devices/0004f2000001", nil)
	is(t, "name", at(d.JSON, "metadata", "name"), "Reception")

	errs := a.want(200, "GET", "/jobs/"+id+"/errors.csv", nil)
	rows, err := csv.NewReader(strings.NewReader(errs.Body)).ReadAll()
	must(t, err)
	is(t, "errors.csv", rows[1][:5], "[x y  geheim mac.invalid]")
	reader := a.as(a.mint(fleet.AccountID(acme), fleet.RightRead))
	if out := reader.want(200, "GET", "/jobs/"+id+"/errors.csv", nil); strings.Contains(out.Body, "geheim") {
		t.Error("errors.csv shows a secret to who may not see it")
	}
	if out := post("", "text/html", "x"); out.Status != 415 {
		t.Errorf("text/html: %d", out.Status)
	}
	for name, c := range map[string]struct{ path, kind, body, code string }{
		"too many rows": {"", "text/csv", "mac\n" + strings.Repeat("0004f2000001\n", 50_001), "tooManyRows"},
		"no column":     {"", "text/csv", "a,b\n1,2\n", "columnMissing"},
		"no workbook":   {"", inventory.TypeXLSX, "mac\n", "notZip"},
		"an open quote": {"", "text/csv", "mac\n\"x", "quote"},
	} {
		if out := post(c.path, c.kind, c.body); out.Status != 422 || at(out.JSON, "code") != c.code {
			t.Errorf("%s: %d %s", name, out.Status, out.Body)
		}
	}
	big := "mac,name\n0004f2000009," + strings.Repeat("x", 100) + "\n" + strings.Repeat("                                                               \n", 40_000)
	if out := a.ended(post("", "text/csv", big)); at(out.JSON, "progress", "done") != 1.0 { // 2.5 MB
		t.Errorf("a large file: %s", out.Body)
	}
	devices := at(a.want(200, "GET", "/accounts/"+acme+"/devices", nil).JSON, "items").([]any)
	chosen := a.want(200, "POST", "/accounts/"+acme+"/devices:export", obj{"ids": []any{at(devices[0], "id"), "dev_nobody"}}).Body
	if strings.Count(chosen, "\n") != 2 || !strings.Contains(chosen, at(devices[0], "spec", "mac").(string)) {
		t.Errorf("an export of one that was chosen: %s", chosen)
	}
	first := a.do("POST", "/accounts/"+acme+"/imports", big, "Content-Type", "text/csv", "Idempotency-Key", "k")
	replay := a.do("POST", "/accounts/"+acme+"/imports", big, "Content-Type", "text/csv", "Idempotency-Key", "k")
	if replay.Header.Get("Idempotency-Replayed") != "true" || at(first.JSON, "id") != at(replay.JSON, "id") {
		t.Errorf("a repeated import: %s", replay.Body)
	}
	if out := a.do("POST", "/accounts/"+acme+"/policies", big); out.Status != http.StatusRequestEntityTooLarge {
		t.Errorf("other bodies may be large, too: %d", out.Status)
	}
	other := a.as(a.mint(fleet.AccountID(a.account("rival")), allRights...))
	if out := other.do("POST", "/accounts/"+acme+"/imports", "mac\n", "Content-Type", "text/csv"); out.Status != 404 {
		t.Errorf("a stranger imports: %d", out.Status)
	}
	if out := other.do("GET", "/jobs/"+id+"/errors.csv", nil); out.Status != 404 {
		t.Errorf("a stranger sees errors: %d", out.Status)
	}
	if out := other.do("GET", "/accounts/"+acme+"/devices:export", nil); out.Status != 404 {
		t.Errorf("a stranger exports: %d", out.Status)
	}
}

func TestAnExportIsATableWithTagAndLength(t *testing.T) {
	a, acme := importHouse(t)
	a.ended(a.do("POST", "/accounts/"+acme+"/imports", "mac,model,reg.1.auth.password\n0004f2000001,VVX 450,geheim\n0004f2000002,VVX 250,\n", "Content-Type", "text/csv"))
	path := "/accounts/" + acme + "/devices:export"
	out := a.want(200, "GET", path+"?settings=true&filter=model+%3D+%22VVX+450%22", nil)
	if strings.Contains(out.Body, "geheim") || strings.Count(out.Body, "\n") != 2 || out.Header.Get("Content-Length") != strconv.Itoa(len(out.Body)) || out.Header.Get("Content-Disposition") != "attachment; filename=devices.csv" {
		t.Errorf("%v %s", out.Header, out.Body)
	}
	if again := a.do("GET", path+"?settings=true&filter=model+%3D+%22VVX+450%22", nil, "If-None-Match", out.Header.Get("ETag")); again.Status != 304 || again.Body != "" {
		t.Errorf("asked again: %d %q", again.Status, again.Body)
	}
	if out := a.want(200, "GET", path+"?settings=true&secrets=true", nil); !strings.Contains(out.Body, "geheim") {
		t.Error("who may see secrets does not")
	}
	is(t, "who saw them is written down", strings.Contains(a.want(200, "GET", "/audit", nil).Body, "devices.reveal"), true)
	reader := a.as(a.mint(fleet.AccountID(acme), fleet.RightRead))
	if out := reader.do("GET", path+"?settings=true&secrets=true", nil); out.Status != 403 {
		t.Errorf("secrets without the right: %d", out.Status)
	}
	for _, bad := range []string{"?filter=model+%3D", "?columns=nonsense"} {
		if out := a.do("GET", path+bad, nil); out.Status != 400 && out.Status != 422 {
			t.Errorf("%s: %d", bad, out.Status)
		}
	}
	f, err := excelize.OpenReader(strings.NewReader(a.want(200, "GET", path+"?format=xlsx", nil).Body))
	must(t, err)
	if v, _ := f.GetCellValue("Devices", "A2"); v != "0004f2000001" {
		t.Errorf("the workbook says %q", v)
	}
}

// fullCount is what `make soak` asks for.
func fullCount() int {
	if os.Getenv("MUSTER_SOAK") != "" {
		return 50_000
	}
	return 5_000
}

func TestThousandsOfRowsGoInButForThoseThatAreWrong(t *testing.T) {
	if testing.Short() {
		t.Skip("5,000 rows; make test has them")
	}
	n := fullCount()
	bad := map[int]string{}
	for k := range 37 {
		bad[k*(n/37)+5] = []string{"mac.invalid", "mac.duplicateInFile", "setting.unknown", "site.unknown", "onboarding.unknown"}[k%5]
	}
	row := func(i int) []string {
		r := []string{fmt.Sprintf("0004f2%06x", i), fmt.Sprintf("S%07d", i), "VVX 450", fmt.Sprintf("phone %d", i), "", "", "site=" + fmt.Sprint(i%50), "", ""}
		switch bad[i] {
		case "mac.invalid":
			r[0] = "0004f2"
		case "mac.duplicateInFile":
			r[0] = "0004f2000000"
		case "setting.unknown":
			r[7] = "x"
		case "site.unknown":
			r[4] = "Atlantis"
		case "onboarding.unknown":
			r[5] = "fax"
		}
		if i%10 == 0 && bad[i] == "" {
			r[8] = "[2-9]11|0T"
		}
		return r
	}
	header := []string{"mac_address", "serial_number", "device_model", "name", "site_name", "onboarding", "labels", "no.such.setting", "dialplan.digitmap"}
	var text, book bytes.Buffer
	w := csv.NewWriter(&text)
	f := excelize.NewFile()
	sheet, err := f.NewStreamWriter("Sheet1")
	must(t, err)
	put := func(i int, cells []string) {
		must(t, w.Write(cells))
		var v []any
		for _, c := range cells {
			v = append(v, c)
		}
		at, _ := excelize.CoordinatesToCellName(1, i)
		must(t, sheet.SetRow(at, v))
	}
	put(1, header)
	for i := range n {
		put(i+2, row(i))
	}
	w.Flush()
	must(t, sheet.Flush())
	must(t, f.Write(&book))
	for kind, content := range map[string]string{"text/csv": text.String(), inventory.TypeXLSX: book.String()} {
		t.Run(kind, func(t *testing.T) {
			a, acme := importHouse(t)
			begun := time.Now()
			dry := a.ended(a.do("POST", "/accounts/"+acme+"/imports?dryRun=true", content, "Content-Type", kind))
			t.Logf("%d rows checked in %s", n, time.Since(begun))
			begun = time.Now()
			real := a.ended(a.do("POST", "/accounts/"+acme+"/imports", content, "Content-Type", kind))
			t.Logf("%d rows applied in %s", n, time.Since(begun))
			for what, j := range map[string]answer{"dry run": dry, "import": real} {
				is(t, what, at(j.JSON, "state"), "partial")
				is(t, what, at(j.JSON, "progress", "done"), n-37)
				is(t, what, at(j.JSON, "progress", "failed"), 37)
			}
			items := a.want(200, "GET", "/jobs/"+at(real.JSON, "id").(string)+"/items?state=failed&limit=100", nil)
			for k, v := range at(items.JSON, "items").([]any) {
				i := k*(n/37) + 5
				is(t, "row", at(v, "row"), i+2)
				is(t, fmt.Sprintf("row %d", i+2), at(v, "code"), bad[i])
			}
			count, err := a.store.CountDevices(t.Context(), fleet.AccountID(acme), fleet.DeviceQuery{})
			must(t, err)
			is(t, "devices", count, n-37)
			begun = time.Now()
			out := a.want(200, "GET", "/accounts/"+acme+"/devices:export?settings=true", nil)
			t.Logf("%d rows exported in %s", n, time.Since(begun))
			same := a.ended(a.do("POST", "/accounts/"+acme+"/imports", out.Body, "Content-Type", "text/csv"))
			is(t, "what was exported, imported again", at(same.JSON, "progress", "skipped"), n-37)
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			t.Logf("%d MB of memory taken from the system at most", m.Sys>>20)
		})
	}
}

func TestColumnsOfAFileAreToldAndMayBeSaidOtherwise(t *testing.T) {
	a, _ := importHouse(t)
	const body = `[{"mac":"0004f2000001","Standort":"Berlin","x":"y"},{"mac":"0004f2000002","voice.volume":"3","lens_device_id":"7"}]`
	look := a.want(200, "POST", "/accounts/acme/imports:columns", body, "Content-Type", "application/json")
	var got []string
	for _, c := range at(look.JSON, "columns").([]any) {
		got = append(got, fmt.Sprint(at(c, "name"), "=", at(c, "example"), ">", at(c, "field")))
	}
	is(t, "columns", strings.Join(got, " "), "Standort=Berlin>Standort mac=0004f2000001>mac_address x=y>x lens_device_id=7> voice.volume=3>voice.volume")
	a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}})
	j := a.ended(a.want(202, "POST", "/accounts/acme/imports?columns=site_name&columns=mac_address&columns=&columns=&columns=", body, "Content-Type", "application/json"))
	is(t, "imported", at(j.JSON, "progress", "done"), 2)
	is(t, "its site", at(a.want(200, "GET", "/devices/0004f2000001", nil).JSON, "status", "siteName"), "Berlin")
	for query, code := range map[string]string{"columns=mac_address": "columnsMissing", "columns=mac&columns=mac_address&columns=&columns=&columns=": "columnTwice", "columns=a&columns=b&columns=c&columns=d&columns=e": "columnMissing"} {
		is(t, query, a.want(422, "POST", "/accounts/acme/imports?"+query, body, "Content-Type", "application/json").JSON["code"], code)
	}
	zip := zipOf(t, "a.csv", "mac\n0004f2000003\n", "b.csv", "mac\n0004f2000004\n")
	is(t, "a zip", a.want(422, "POST", "/accounts/acme/imports?columns=mac", zip, "Content-Type", zipType).JSON["code"], "columnsOfZip")
}
