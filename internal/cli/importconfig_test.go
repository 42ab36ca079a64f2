package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const oldSettings = `SET SIPDOMAIN common.example
SET GMTOFFSET "1:00"
SET TLSSRVR old.example
SET ADMIN_PASSWORD "Secret-27238"
IF $GROUP SEQ 5 GOTO G5
GOTO END
# G5
SET COUNTRY France
IF $MODEL4 SEQ J129 GOTO END
SET LANGUAGES Mlf_J179_French.xml
# END
GET $MACADDR.txt
`

func TestVendorFilesBecomePoliciesWithoutAServer(t *testing.T) {
	s := bare(t)
	file := s.file("46xxsettings.txt", oldSettings)
	out := s.ok("import-config", "--family", "j100", file)
	has(t, out, "Imported j100", "Phone group 5", "compared: 12 combinations, 0 differences", ":3: reserved: SET TLSSRVR")
	hasNot(t, out, "Secret-27238")
	has(t, s.ok("import-config", "--family", "j100", file, "-o", "yaml"), "kind: DeviceGroup", `filter: '(model = "J139" OR `, "kind: Policy", "level: family", "j100:COUNTRY: France", "Secret-27238")
	var doc struct {
		Items  []map[string]any
		Report struct{ Statements int }
	}
	if err := json.Unmarshal([]byte(s.ok("import-config", "--family", "j100", file, "-o", "json")), &doc); err != nil || len(doc.Items) != 5 || doc.Report.Statements != 12 {
		t.Errorf("%v %+v", err, doc)
	}
	has(t, s.ok("import-config", "--family", "j100", file, "-o", "name"), "policy/Imported j100\n", "devicegroup/Phone group 5\n")

	t.Run("files for their owner alone", func(t *testing.T) {
		folder, report := filepath.Join(s.home, "imported"), filepath.Join(s.home, "r.json")
		s.ok("import-config", "--family", "j100", file, "--out", folder, "--report", report)
		for _, name := range []string{filepath.Join(folder, "imported-j100.yaml"), filepath.Join(folder, "report-j100.txt"), report} {
			if st, err := os.Stat(name); err != nil || st.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v", name, err)
			}
		}
		text := filepath.Join(s.home, "r.txt")
		s.ok("import-config", "--family", "j100", file, "--report", text)
		if b, err := os.ReadFile(text); err != nil || !strings.Contains(string(b), ":1: kept: SET SIPDOMAIN\n") {
			t.Errorf("a text report lacks a statement: %v %s", err, b)
		}
		b, err := os.ReadFile(report)
		if err != nil || !json.Valid(b) || strings.Contains(string(b), "Secret-27238") {
			t.Errorf("%v %s", err, b)
		}
	})
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"no family":              {"import-config " + file, 2, "which family?"},
		"a family that is none":  {"import-config --family cisco " + file, 2, "--family takes ucs, polyos or j100"},
		"no file":                {"import-config --family j100", 2, "requires at least 1 arg"},
		"a file that is not":     {"import-config --family j100 /nowhere.txt", 2, "/nowhere.txt: no such file"},
		"a dry run of nothing":   {"import-config --family j100 --dry-run " + file, 2, "--dry-run is for --apply"},
		"a file that is no XML":  {"import-config --family ucs " + file, 6, "46xxsettings.txt: line 1, column 1: this is no XML"},
		"a jump backward":        {"import-config --family j100 " + s.file("loop.txt", "# A\nGOTO A\n"), 6, "loop.txt: line 2: GOTO A jumps back to line 1"},
		"an unknown statement":   {"import-config --family j100 " + s.file("odd.txt", "SET NO_SUCH_NAME 1\n"), 8, "1 of 1 statements are unknown"},
		"a lost statement":       {"import-config --family j100 " + s.file("lost.txt", "SET SIPDOMAIN \"a\n"), 8, "1 of 1 statements could not be taken over"},
		"pruning nothing":        {"import-config --family j100 --prune " + file, 2, "--prune and --create-devices are for --apply"},
		"UTF-16":                 {"import-config --family j100 " + s.file("wide.txt", "\xff\xfeS\x00"), 6, "wide.txt: line 1: the file is UTF-16"},
		"no server for --apply":  {"import-config --family j100 --apply -A acme --server http://127.0.0.1:1 " + file, 4, "not logged in"},
		"a file without an end":  {"import-config --family j100 /dev/zero", 6, "larger than 16 MB"},
		"steering the terminal":  {"import-config --family j100 " + s.file("esc.txt", "GOTO \x1b[31mX\n"), 0, ""},
		"a document type in XML": {"import-config --family polyos " + s.file("x.xml", "<!DOCTYPE a><a/>"), 6, "a document type or entity is refused"},
	} {
		t.Run(name, func(t *testing.T) {
			r := s.run(strings.Fields(c.args)...)
			if r.code != c.code || !strings.Contains(r.err, c.says) || strings.Contains(r.out+r.err, "\x1b") {
				t.Errorf("exit %d, want %d\n%q", r.code, c.code, r.err)
			}
		})
	}
}

func TestWhatWasImportedIsStoredAndTheSecondTimeUnchanged(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("edit", "provisioning", "acme", "--auto-sync=on")
	s.ok("create", "device", "c81fea000001", "-A", "acme", "--model", "J179")
	files := []string{s.file("46xxsettings.txt", oldSettings+"\n"), s.file("c81fea000001.txt", "SET SIPDOMAIN own.example\nSET NO_SUCH_NAME 1\n")}
	args := append([]string{"import-config", "--family", "j100", "--apply", "-A", "acme"}, files...)
	if r := s.run(append(args, "--dry-run")...); r.code != 8 || !strings.Contains(r.err, "1 of 14 statements are unknown") || strings.Count(r.out, "dry run") != 6 {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	if got := s.ok("get", "policies", "-A", "acme", "-o", "name"); got != "" {
		t.Errorf("a dry run stored %s", got)
	}
	if r := s.run(args...); r.code != 8 || !strings.Contains(r.out, "policy/Imported j100 created") {
		t.Fatalf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	has(t, s.ok("effective", "c81fea000001"), "own.example", "NO_SUCH_NAME")
	hasNot(t, s.ok("effective", "c81fea000001"), "COUNTRY")
	s.ok("edit", "device", "c81fea000001", "--group", "Phone group 5")
	has(t, s.ok("effective", "c81fea000001"), "COUNTRY", "France", "Mlf_J179_French.xml")

	r := s.run(args...)
	for line := range strings.SplitSeq(strings.TrimSpace(r.out), "\n") {
		if !strings.HasSuffix(line, " unchanged") {
			t.Errorf("the second time: %s", line)
		}
	}
	yaml := s.run(append([]string{"import-config", "--family", "j100", "-o", "yaml"}, files...)...)
	if r := s.feed(yaml.out, "apply", "-A", "acme", "-f", "-"); r.code != 0 || strings.Count(r.out, " unchanged") != 6 {
		t.Errorf("applied from a file: exit %d\n%s%s", r.code, r.out, r.err)
	}
}
