package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestATableIsImportedAndWhatIsExportedComesBackUnchanged(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "account", "other")
	s.ok("create", "site", "berlin", "-A", "acme")
	s.ok("create", "device", "0004f2000009", "-A", "other")
	wrong := filepath.Join(t.TempDir(), "wrong.csv")
	phones := s.file("phones.csv", `mac_address,serial_number,device_model,name,site_name,labels,dialplan.digitmap,reg.1.auth.password
0004f2000001,0012,VVX 450,lobby,berlin,floor=3,[2-9]11|0T,canary-1
0004f2000002,,VVX 450,,nowhere
0004f2000009,,VVX 450
4f2000003,,VVX 450
`)

	r := s.run("import", phones, "-A", "acme", "--dry-run")
	if r.code != 8 {
		t.Errorf("with wrong rows: exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "row 2", "create", `serial_number: "" → "0012"`, "3 of 4 failed", "site.unknown", "macUnavailable", "mac.invalid")
	hasNot(t, r.out+r.err, "canary-1")
	if r := s.run("get", "device", "0004f2000001"); r.code != 3 {
		t.Errorf("a dry run made a device: exit %d", r.code)
	}
	if r := s.run("import", phones, "-A", "acme", "--mode", "all"); r.code != 1 || !strings.Contains(r.err, "3 of 4 rows cannot be applied") {
		t.Errorf("all or nothing: exit %d: %s", r.code, r.err)
	}
	if r := s.run("get", "device", "0004f2000001"); r.code != 3 {
		t.Errorf("all or nothing made a device: exit %d", r.code)
	}

	if r = s.run("import", phones, "-A", "acme", "--errors", wrong); r.code != 8 {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
	has(t, s.ok("get", "device", "0004f2000001", "-o", "json"), `"serial": "0012"`, `"name": "lobby"`, `"floor": "3"`)
	rows, err := os.ReadFile(wrong)
	if err != nil {
		t.Fatal(err)
	}
	has(t, string(rows), "error_code", "0004f2000002", "site.unknown")
	hasNot(t, string(rows), "canary-1")
	corrected := strings.ReplaceAll(string(rows), "nowhere", "berlin")
	if r := s.feed(corrected, "import", "-", "-A", "acme"); r.code != 8 {
		t.Errorf("corrected rows: exit %d: %s", r.code, r.err)
	}
	has(t, s.ok("get", "device", "0004f2000002", "-o", "json"), `"site": "sit_`)

	for _, format := range []string{"csv", "xlsx", "json"} {
		t.Run(format, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out."+format)
			s.ok("export", "devices", "-A", "acme", "--settings", "--format", format, "-o", out)
			if format != "xlsx" {
				content, err := os.ReadFile(out)
				if err != nil {
					t.Fatal(err)
				}
				has(t, string(content), "0012", "[2-9]11|0T")
				hasNot(t, string(content), "canary-1")
			}
			trail := s.ok("get", "device", "0004f2000001", "-o", "json")
			r := s.run("import", out, "-A", "acme", "-o", "json")
			if r.code != 0 {
				t.Fatalf("exit %d: %s", r.code, r.err)
			}
			has(t, r.out, `"skipped": 2`)
			if s.ok("get", "device", "0004f2000001", "-o", "json") != trail {
				t.Error("the device has changed")
			}
		})
	}
	has(t, s.ok("export", "devices", "-A", "acme", "--filter", `name = "lobby"`, "--columns", "name"), "mac_address,name\n0004f2000001,lobby\n")

	for name, line := range map[string][]string{
		"no such file":   {"import", "nothing.csv", "-A", "acme"},
		"no such mode":   {"import", phones, "-A", "acme", "--mode", "some"},
		"no such format": {"export", "devices", "-A", "acme", "--format", "pdf"},
	} {
		if r := s.run(line...); r.code != 2 {
			t.Errorf("%s: exit %d: %s", name, r.code, r.err)
		}
	}
}
