package cli_test

import (
	"strings"
	"testing"

	"muster/internal/housetest"
)

const wanted = `
kind: Device
metadata: {account: globex, name: lobby}
spec:
  mac: 000412345670   # twelve digits: a number for YAML, text for us
  model: J179
---
apiVersion: muster/v1
kind: Account
metadata: {name: globex, labels: {team: voice}}
spec: {type: customer, displayName: Globex}
---
kind: Provisioning
metadata: {account: globex}
spec:
  serverUser: globex-1
  serverPassword: {valueFrom: {env: NEW_PASSWORD}}
  overlap: 24h
---
kind: Policy
metadata: {account: globex, name: base}
spec:
  level: account
  settings:
    tcpIpApp.sntp.gmtOffset: 3600
    device.auth.localAdminPassword: {valueFrom: {file: FILE}}
  locked: [tcpIpApp.sntp.gmtOffset]
`

func TestApplyMakesItSo(t *testing.T) {
	s := loggedIn(t)
	t.Setenv("NEW_PASSWORD", "a-password-by-env")
	text := strings.Replace(wanted, "FILE", s.file("pw", "phone-admin-pw-1\n"), 1)
	file := s.file("globex.yaml", text)

	has(t, s.ok("apply", "-f", file, "--dry-run=server"), "account/globex created (dry run", "policy/base not checked")
	s.h.API("GET", "/accounts/globex", nil, nil, 404)

	out := s.ok("apply", "-f", file)
	if out != "account/globex created\nprovisioning/globex configured\npolicy/base created\ndevice/000412345670 created\n" {
		t.Errorf("%s", out)
	}
	hasNot(t, out, "a-password-by-env", "phone-admin-pw-1")
	has(t, s.ok("reveal", "globex"), "globex-1", "a-password-by-env")
	var d any
	s.h.API("GET", "/devices/000412345670", nil, &d, 200)
	if housetest.At(d, "metadata", "name") != "lobby" || housetest.At(d, "spec", "mac") != "000412345670" {
		t.Errorf("%v", d)
	}
	var p any
	s.h.API("GET", "/policies/base", nil, &p, 200)
	if housetest.At(p, "spec", "settings", "tcpIpApp.sntp.gmtOffset") != "3600" {
		t.Errorf("%v", p)
	}

	t.Run("again, and nothing changes but what cannot be compared", func(t *testing.T) {
		out := s.ok("apply", "-f", file)
		has(t, out, "account/globex unchanged", "device/000412345670 unchanged")
		var prov any
		s.h.API("GET", "/accounts/globex/provisioning", nil, &prov, 200)
		if g := housetest.At(prov, "status", "generation"); g != 2.0 {
			t.Errorf("the same pair made generation %v", g)
		}
	})
	t.Run("a policy becomes what the file says, the rest keeps what it does not", func(t *testing.T) {
		changed := strings.NewReplacer("    tcpIpApp.sntp.gmtOffset: 3600", "    tcpIpApp.sntp.address: ntp.example.com", "locked: [tcpIpApp.sntp.gmtOffset]", "locked: []",
			"displayName: Globex", "displayName: Globex Corp.", "team: voice", "site: hq", "lobby", "front desk", "24h", "25h").Replace(text)
		has(t, s.ok("apply", "-f", s.file("changed.yaml", changed)), "account/globex configured", "provisioning/globex configured", "policy/base configured", "device/000412345670 configured")
		out := s.ok("get", "policy", "base", "-o", "yaml") + s.ok("get", "account", "globex", "-o", "yaml") + s.ok("get", "device", "000412345670", "-o", "yaml") + s.ok("get", "prov", "globex", "-o", "yaml")
		has(t, out, "tcpIpApp.sntp.address: ntp.example.com", "Globex Corp.", "site: hq", "front desk", "overlap: 25h", "model: J179", "unknownDevices: add")
		hasNot(t, out, "gmtOffset: \"3600\"", "team: voice")
	})
	t.Run("a MAC is the same in any notation", func(t *testing.T) {
		spelled := "kind: Device\nspec: {mac: '00:04:12:34:56:70'}\n"
		if out := s.ok("apply", "-f", s.file("spelled.yaml", spelled)); out != "device/000412345670 unchanged\n" {
			t.Errorf("%s", out)
		}
	})
	t.Run("create refuses what is there", func(t *testing.T) {
		if r := s.run("create", "-f", file); r.code != 5 || strings.Count(r.err, "exists already") != 3 {
			t.Errorf("exit %d: %s", r.code, r.err)
		}
	})
}

func TestWhatIsReadCanBeApplied(t *testing.T) {
	s := loggedIn(t)
	s.things()
	for _, args := range []string{"account acme", "device 000412345670", "devices -A acme", "policy ntp", "policies -A acme", "provisioning -A acme"} {
		for _, form := range []string{"yaml", "json"} {
			text := s.ok(append(append([]string{"get"}, strings.Fields(args)...), "-o", form)...)
			r := s.feed(text, "apply", "-f", "-", "-o", "table")
			lines := strings.Split(strings.TrimSpace(r.out), "\n")
			for _, l := range lines {
				if r.code != 0 || !strings.HasSuffix(l, " unchanged") {
					t.Errorf("get %s -o %s: exit %d: %s%s", args, form, r.code, r.out, r.err)
				}
			}
		}
	}
}

func TestFaultsInFilesHaveALine(t *testing.T) {
	s := loggedIn(t)
	s.things()
	for name, c := range map[string]struct{ text, says string }{
		"an unknown field":         {"kind: Device\nspec:\n  mac: 0004f2000001\n  modle: x\n", "f.yaml:4: spec: there is no field \"modle\""},
		"an unknown kind":          {"kind: Device\nspec: {mac: 0004f2000001}\n---\nkind: Phone\n", "f.yaml:4: there is no kind \"Phone\""},
		"no kind":                  {"\nspec: {}\n", "f.yaml:2: kind is missing"},
		"another version":          {"apiVersion: muster/v9\nkind: Device\n", "f.yaml:1: apiVersion is muster/v1"},
		"a list instead of text":   {"kind: Device\nspec:\n  mac: 0004f2000001\n  serial: [a]\n", "f.yaml:4: spec.serial: text is wanted"},
		"text instead of a list":   {"kind: Policy\nspec:\n  locked: a\n", "f.yaml:3: spec.locked: a list is wanted"},
		"text instead of yes":      {"kind: Device\nspec:\n  held: perhaps\n", "f.yaml:3: spec.held: true or false is wanted"},
		"text instead of number":   {"kind: Provisioning\nspec:\n  autoSync:\n    stopAtFailures: some\n", "f.yaml:4: spec.autoSync.stopAtFailures: a whole number is wanted"},
		"a field twice":            {"kind: Device\nspec:\n  mac: 0004f2000001\n  mac: 0004f2000002\n", "f.yaml:4: spec: mac stands there twice"},
		"no YAML":                  {"kind: [\n", "f.yaml: line 1"},
		"a secret that is nowhere": {"kind: Provisioning\nspec:\n  serverPassword: {valueFrom: {env: NO_SUCH}}\n", "f.yaml:3: spec.serverPassword: the environment has no NO_SUCH"},
		"no name":                  {"kind: Policy\nmetadata: {account: acme}\nspec: {level: account}\n", "f.yaml:1: metadata.name is missing"},
		"what the server refuses":  {"kind: Policy\nmetadata: {account: acme, name: x}\nspec:\n  level: account\n  settings:\n    no.such.setting: 1\n", "f.yaml:6: Unprocessable Entity"},
	} {
		t.Run(name, func(t *testing.T) {
			r := s.run("apply", "-f", s.file("f.yaml", c.text), "-A", "acme")
			if r.code != 6 || !strings.Contains(r.err, c.says) {
				t.Errorf("exit %d: %s\nwant 6 and %q", r.code, r.err, c.says)
			}
		})
	}
	if r := s.run("apply", "-f", s.file("empty.yaml", "# nothing\n---\n")); r.code != 2 {
		t.Errorf("an empty file: exit %d: %s", r.code, r.err)
	}
}
