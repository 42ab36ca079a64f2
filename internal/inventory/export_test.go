package inventory

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/policy"
)

var kinds = map[string]string{"csv": TypeCSV, "xlsx": TypeXLSX, "json": TypeJSON}

func (h *house) exported(e Export) string {
	h.t.Helper()
	e.Account = h.account
	if e.Now.IsZero() {
		e.Now = time.Now()
	}
	var out bytes.Buffer
	_, err := Write(h.t.Context(), &out, h.Store, dialects, e)
	must(h.t, err)
	return out.String()
}

// awkward are values that tables like to break.
var awkward = []string{"[2-9]11|0T|*x.T", "unused;info=alert-autoanswer;delay=0", "0123", digits, "true", "True", "a,b", `say "hi"`, `5" screen`, "=1+1", "+49", "-5", "@x",
	"'=1+1", "'plain", "<clear>", `\<clear>`, "Zürich — 東京", " blank ends ", "1e5", "_x0041_", "\\", "***", "2026-01-02", "TRUE", "NULL", "#N/A", "x\u00a0y"}

// stock fills the account with devices whose every field and setting is awkward.
func (h *house) stock() {
	h.t.Helper()
	site, group := h.places()
	rooms, err := h.Rooms(h.t.Context(), h.account.ID, fleet.Page{})
	must(h.t, err)
	users, err := h.Users(h.t.Context(), h.account.ID, fleet.Page{})
	must(h.t, err)
	for i, v := range awkward {
		d := fleet.Device{Account: h.account.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Serial: "0" + v, Name: "n" + strings.TrimSpace(strings.ReplaceAll(v, "/", "")), Model: "VVX 450", Labels: map[string]string{"k" + v: v, "=;": ""}}
		switch i % 4 {
		case 0:
			d.Site, d.Room, d.Groups, d.User = string(site.ID), string(rooms[0].ID), []string{string(group.ID)}, string(users[0].ID)
		case 1:
			d.Model, d.AutoSync = "An unknown "+v, "exclude"
		case 2:
			d.Model = "J179"
		}
		d, err := h.CreateDevice(h.t.Context(), h.by, d)
		must(h.t, err)
		p := policy.Policy{Account: h.account.ID, Name: "p" + v, Level: policy.Device, Target: string(d.ID), Settings: map[policy.Key]string{"dialplan.digitmap": v, "ucs:name": v, "raw; thing": v, "reg.1.auth.password": v, "empty.one": ""}, Raw: []policy.Key{"raw; thing"}}
		if i%4 == 2 {
			p.Settings = map[policy.Key]string{"SIPDOMAIN": strings.ReplaceAll(v, `"`, ""), "GROUP": "7", "j100:COUNTRY": v}
		}
		if i%4 == 3 {
			p.Settings["sec.TLS.customCaCert.1"] = pem
		}
		p.Name = strings.TrimSpace(strings.ReplaceAll(p.Name, "/", ""))
		_, err = h.CreatePolicy(h.t.Context(), h.by, p)
		must(h.t, err)
	}
	for i, o := range []fleet.Onboarding{fleet.PIN, fleet.USB, fleet.Bluetooth} {
		_, err := h.CreateDevice(h.t.Context(), h.by, fleet.Device{Account: h.account.ID, MAC: fleet.MAC{0, 4, 0xf2, 1, 0, byte(i)}, Onboarding: o})
		must(h.t, err)
	}
}

func TestWhatIsExportedAndImportedAgainChangesNothing(t *testing.T) {
	h := newHouse(t)
	h.autoSync(false)
	h.stock()
	state := func() string {
		var out strings.Builder
		for d, err := range h.AllDevices(t.Context(), h.account.ID) {
			must(t, err)
			fmt.Fprintf(&out, "%+v\n", d)
		}
		all, err := h.Policies(t.Context(), h.account.ID, fleet.Page{})
		must(t, err)
		fmt.Fprintf(&out, "%+v", all)
		return out.String()
	}
	before := state()
	for format, kind := range kinds {
		for _, settings := range []bool{false, true} {
			for _, secrets := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s settings %v secrets %v", format, settings, secrets), func(t *testing.T) {
					h := *h
					h.t = t
					table := h.exported(Export{Format: format, Settings: settings, Secrets: secrets})
					j, items := h.imported(table, how{kind: kind})
					want := len(awkward)
					if !settings {
						want += 3
					}
					if j.State != job.Succeeded || j.Skipped != want || j.Total != want {
						t.Errorf("%+v", j.Progress)
						for i, line := range told(items) {
							if items[i].State != job.ItemSkipped {
								t.Errorf("%s: %s", line, items[i].Detail)
							}
						}
					}
					if after := state(); after != before {
						t.Error("something moved:", cmp.Diff(before, after))
					}
				})
			}
		}
	}
	t.Run("into an empty account", func(t *testing.T) {
		table := h.exported(Export{Format: "csv", Settings: true, Secrets: true, Columns: []string{"device_model", "dialplan.digitmap", "sec.TLS.customCaCert.1", "GROUP", "SIPDOMAIN"}})
		h := newHouse(t)
		h.imported(table, how{})
		for i, v := range awkward {
			mac := fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}.String()
			switch got := h.own(mac); i % 4 {
			case 2:
				if got["SIPDOMAIN"] != strings.ReplaceAll(v, `"`, "") || got["GROUP"] != "7" {
					t.Errorf("%q arrived as %q", v, got)
				}
			case 3:
				if got["sec.TLS.customCaCert.1"] != pem {
					t.Errorf("the certificate arrived as %q", got)
				}
				fallthrough
			default:
				if got["dialplan.digitmap"] != v {
					t.Errorf("%q arrived as %q", v, got)
				}
			}
		}
	})
}

func TestTheInventoryHasAllMethodsAndBlanksWhereTheyHaveNone(t *testing.T) {
	h := newHouse(t)
	now := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	_, err := h.SawDevices(t.Context(), h.account.ID, []fleet.Sighting{{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Model: "VVX 450", Seen: now, Sync: now, Version: "6.4"}})
	must(t, err)
	for i, o := range []fleet.Onboarding{fleet.PIN, fleet.USB} {
		_, err := h.CreateDevice(t.Context(), h.by, fleet.Device{Account: h.account.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(2 + i)}, Onboarding: o})
		must(t, err)
	}
	rows, err := csv.NewReader(strings.NewReader(h.exported(Export{Format: "csv", Now: now.Add(24 * time.Hour), Columns: []string{"State", "lastProvisioningSync", "onboarding", "software_version"}}))).ReadAll()
	must(t, err)
	want := [][]string{{"mac_address", "state", "last_provisioning_sync", "onboarding", "software_version"}, {"0004f2000001", "active", "2026-11-25T12:00:00Z", "provisioned", "6.4"},
		{"0004f2000002", "", "", "pin", ""}, {"0004f2000003", "", "", "usb", ""}}
	slices.SortFunc(rows[1:], func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	if d := cmp.Diff(want, rows); d != "" {
		t.Error(d)
	}
	var out bytes.Buffer
	_, err = Write(t.Context(), &out, h.Store, dialects, Export{Account: h.account, Format: "csv", Columns: []string{"nonsense"}})
	wantFault(t, err, "columnUnknown", "nonsense")
}

func TestNoCellIsAFormulaForASpreadsheet(t *testing.T) {
	h := newHouse(t)
	for i, v := range []string{"=1+1", "+1", "-1", "@x"} {
		_, err := h.CreateDevice(t.Context(), h.by, fleet.Device{Account: h.account.ID, MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Name: v})
		must(t, err)
	}
	rows, err := csv.NewReader(strings.NewReader(h.exported(Export{Format: "csv"}))).ReadAll()
	must(t, err)
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.Contains("=+-@\t\r", cell[:1]) {
				t.Errorf("%q", cell)
			}
		}
	}
	f, err := excelize.OpenReader(strings.NewReader(h.exported(Export{Format: "xlsx"})))
	must(t, err)
	for i := range 4 {
		cell := fmt.Sprintf("E%d", i+2)
		kind, err := f.GetCellType(sheetName, cell)
		must(t, err)
		if text, _ := f.GetCellValue(sheetName, cell); kind != excelize.CellTypeInlineString || len(text) < 2 {
			t.Errorf("%s: %q is of type %d", cell, text, kind)
		}
		if formula, _ := f.GetCellFormula(sheetName, cell); formula != "" {
			t.Errorf("%s is the formula %s", cell, formula)
		}
	}
}

func TestSecretsAreExportedToWhoMaySeeThemOnly(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,model,reg.1.auth.password\n0004f2000001,VVX 450,geheim\n", how{})
	var out bytes.Buffer
	e := Export{Account: h.account, Format: "csv", Settings: true}
	disclosed, err := Write(t.Context(), &out, h.Store, dialects, e)
	must(t, err)
	if disclosed || strings.Contains(out.String(), "geheim") || !strings.Contains(out.String(), "reg.1.auth.password") {
		t.Errorf("%v %s", disclosed, out.String())
	}
	e.Secrets = true
	if disclosed, err = Write(t.Context(), &out, h.Store, dialects, e); err != nil || !disclosed || !strings.Contains(out.String(), "geheim") {
		t.Errorf("%v %v", disclosed, err)
	}
}

func TestAnExportedColumnMeansWhatItMeant(t *testing.T) {
	for _, d := range dialects.All() {
		for _, s := range d.Book().All() {
			name := columnName(dialects, d.Family(), policy.Key(s.Name))
			all, _, err := ReadColumns([]string{"mac", name})
			if err != nil || all[1].field != none || !means(d, all[1].setting, s.Name) {
				t.Errorf("%s is exported as %s, which reads as %+v: %v", s.Name, name, all, err)
			}
		}
	}
	var names []string
	for _, d := range described {
		names = append(names, d.name)
	}
	all, _, err := ReadColumns(names)
	must(t, err)
	for i, c := range all {
		if c.field == none {
			t.Errorf("%s reads as a setting", names[i])
		}
	}
}

func TestSpellingsOfOneSettingAreOneColumn(t *testing.T) {
	h := newHouse(t)
	h.imported("mac,model\n00e007000001,J179\n00e007000002,J179\n0004f2000001,VVX 450\n", how{})
	for m, settings := range map[string]map[policy.Key]string{
		"00e007000001": {"country": "all", "j100:Country": "DE"},
		"00e007000002": {"COUNTRY": "FR"},
		"0004f2000001": {"dialplan.digitmap": "x"},
	} {
		_, err := h.CreatePolicy(t.Context(), h.by, policy.Policy{Account: h.account.ID, Name: m, Level: policy.Device, Target: string(h.device(m).ID), Settings: settings})
		must(t, err)
	}
	var out bytes.Buffer
	_, err := Write(t.Context(), &out, h.Store, dialects, Export{Account: h.account, Format: "csv", Settings: true, Columns: []string{"COUNTRY", "dialplan.digitmap"}})
	must(t, err)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	slices.Sort(lines[1:])
	if diff := cmp.Diff([]string{"mac_address,COUNTRY,dialplan.digitmap", "0004f2000001,,x", "00e007000001,DE,", "00e007000002,FR,"}, lines); diff != "" {
		t.Error(diff)
	}
	out.Reset()
	_, err = Write(t.Context(), &out, h.Store, dialects, Export{Account: h.account, Format: "csv", Settings: true})
	must(t, err)
	if head, _, _ := strings.Cut(out.String(), "\n"); strings.Count(strings.ToUpper(head), "COUNTRY") != 1 {
		t.Error(head)
	}
}

// means reports whether a name says a setting for a family.
func means(d dialect.Dialect, k policy.Key, name string) bool {
	f, bare := k.Split()
	return (f == "" || f == d.Family()) && d.Book().Canonical(bare) == d.Book().Canonical(name)
}

func TestErrorsComeBackAsATableThatCanBeCorrectedAndImported(t *testing.T) {
	h := newHouse(t)
	j, _ := h.imported("MAC;Name;reg.1.auth.password;SW\n0004f2000001;a;x\nnope;\"b;c\";geheim\n0004f2000002;-x;;;;y\n", how{})
	var out bytes.Buffer
	disclosed, err := WriteErrors(t.Context(), &out, h.Store, dialects, j, false)
	must(t, err)
	rows, err := csv.NewReader(&out).ReadAll()
	must(t, err)
	if disclosed || len(rows) != 3 || strings.Join(rows[0], " ") != "MAC Name reg.1.auth.password SW error_code error_field error_message" {
		t.Fatalf("%v %q", disclosed, rows)
	}
	if d := cmp.Diff([]string{"nope", "b;c", "", "", "mac.invalid", "MAC"}, rows[1][:6]); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"0004f2000002", "'-x", "", "", "row.columns"}, rows[2][:5]); d != "" {
		t.Error(d)
	}
	var open bytes.Buffer
	if disclosed, err = WriteErrors(t.Context(), &open, h.Store, dialects, j, true); err != nil || !disclosed || !strings.Contains(open.String(), "geheim") {
		t.Errorf("%v %v", disclosed, err)
	}
	j, items := h.imported(strings.Replace(open.String(), "nope", "0004f2000009", 1), how{})
	if j.State != job.Succeeded || j.Done != 2 {
		t.Errorf("%q", told(items))
	}
}
