package cli_test

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"muster/internal/housetest"
)

func TestLoggingInIsRememberedForItsOwnerOnly(t *testing.T) {
	s := newShell(t)
	if r := s.run("get", "accounts"); r.code != 2 {
		t.Errorf("before a login: exit %d: %s", r.code, r.err)
	}
	if r := s.run("login", "--server", s.h.Ready.Admin, "--token-file", s.file("wrong", "mst_abcdefgh_nobody\n")); r.code != 4 {
		t.Errorf("a wrong token: exit %d: %s", r.code, r.err)
	}
	config := filepath.Join(s.home, ".config", "muster", "config.yaml")
	if _, err := os.Stat(config); err == nil {
		t.Error("a token that is refused is kept")
	}
	s.ok("login", "--server", s.h.Ready.Admin, "--token-file", filepath.Join(s.h.Data, "admin.token"))
	if st, err := os.Stat(config); err != nil || st.Mode().Perm() != 0o600 {
		t.Errorf("%v %v, want mode 0600", st.Mode(), err)
	}
	s.ok("create", "account", "acme")
	if r := s.feed(s.h.Token+"\n", "login", "--server", s.h.Ready.Admin+"/", "--context", "acme", "-A", "acme"); r.code != 0 {
		t.Fatalf("login by standard input: %s", r.err)
	}
	has(t, s.ok("get", "provisioning", "-o", "json"), `"name": "acme"`) // the context's account
	has(t, s.ok("whoami"), s.h.Ready.Admin, "acme", "operator", "reveal")
	hasNot(t, s.ok("whoami", "-o", "json")+s.ok("config", "get-contexts")+s.ok("config", "get-contexts", "-o", "yaml"), s.h.Token)
	has(t, s.ok("config", "get-contexts"), "default", "acme")
	s.ok("config", "use-context", "default")
	if got := s.ok("config", "get-contexts", "-o", "name"); got != "context/default\ncontext/acme\n" {
		t.Errorf("%q", got)
	}
	if r := s.run("config", "use-context", "nowhere"); r.code != 3 {
		t.Errorf("an unknown context: exit %d", r.code)
	}

	t.Run("flag beats environment beats file", func(t *testing.T) {
		t.Setenv("MUSTER_CONTEXT", "acme")
		has(t, s.ok("get", "devices", "-o", "json"), `"items": []`)
		t.Setenv("MUSTER_ACCOUNT", "nosuch")
		if r := s.run("get", "devices"); r.code != 3 {
			t.Errorf("the environment's account: exit %d %s", r.code, r.err)
		}
		s.ok("get", "devices", "-A", "acme")
		t.Setenv("MUSTER_SERVER", "http://127.0.0.1:1")
		t.Setenv("MUSTER_TOKEN", s.h.Token)
		if r := s.run("get", "accounts"); r.code != 1 {
			t.Errorf("the environment's server: exit %d", r.code)
		}
		s.ok("get", "accounts", "--server", s.h.Ready.Admin)
	})
	t.Run("a context's token goes to its own server only", func(t *testing.T) {
		if r := s.run("get", "accounts", "--server", "http://localhost:1"); r.code != 4 || !strings.Contains(r.err, "not logged in") {
			t.Errorf("exit %d: %s", r.code, r.err)
		}
	})
	s.ok("logout")
	if r := s.run("get", "accounts"); r.code != 4 {
		t.Errorf("after the logout: exit %d", r.code)
	}
	if b, err := os.ReadFile(config); err != nil || strings.Count(string(b), s.h.Token) != 1 {
		t.Errorf("%v: one of the two contexts forgets its token:\n%s", err, b)
	}
}

// things makes some of everything.
func (s *shell) things() {
	s.t.Helper()
	s.ok("create", "account", "acme", "--display-name", "Acme Inc.", "--label", "region=eu")
	s.ok("create", "device", "00:04:F2:AB:CD:01", "-A", "acme", "--model", "VVX 450", "--name", "reception")
	s.ok("create", "device", "000412345670", "-A", "acme", "--model", "J179", "--serial", "20WZ1")
	s.ok("create", "policy", "ntp", "-A", "acme", "--set", "tcpIpApp.sntp.address=ntp.example.com", "--set", "tcpIpApp.sntp.gmtOffset=3600", "--lock", "tcpIpApp.sntp.gmtOffset")
	s.ok("create", "policy", "pw", "-A", "acme", "--set-file", "device.auth.localAdminPassword="+s.file("pw", "phone-admin-pw-1\n"))
}

func TestJSONIsExactlyWhatTheAPISays(t *testing.T) {
	s := loggedIn(t)
	s.things()
	for args, path := range map[string]string{
		"get accounts":                               "/accounts",
		"get account acme":                           "/accounts/acme",
		"get devices -A acme":                        "/accounts/acme/devices",
		"get device 0004f2abcd01":                    "/devices/0004f2abcd01",
		"get dev/000412345670":                       "/devices/000412345670",
		"get policies -A acme":                       "/accounts/acme/policies",
		"get pol ntp":                                "/policies/ntp",
		"get provisioning -A acme":                   "/accounts/acme/provisioning",
		"get prov acme":                              "/accounts/acme/provisioning",
		"get credentials -A acme":                    "/accounts/acme/provisioning/credentials",
		"get pending-devices -A acme":                "/accounts/acme/pending-devices",
		"get tokens -A operator":                     "/accounts/operator/api-tokens",
		"get models":                                 "/models?limit=1000",
		"get settings --family ucs -q sntp":          "/settings-catalog?family=ucs&q=sntp",
		"get settings --category video --model J179": "/settings-catalog?category=video&model=J179",
		"describe device reception":                  "/devices/reception",
		"get devices -A acme --family j100":          "/accounts/acme/devices?family=j100",
		"get devices -A acme -q reception":           "/accounts/acme/devices?q=reception",
		"get devices -A acme --serial 20WZ1":         "/accounts/acme/devices?serial=20WZ1",
		"get devices -A acme --limit 1":              "/accounts/acme/devices?limit=1",
		"get devices -A acme --model=VVX_450":        "/accounts/acme/devices?model=VVX_450",
	} {
		var want any
		s.h.API("GET", path, nil, &want, 200)
		if list, ok := want.(map[string]any); ok {
			delete(list, "nextCursor") // of the page, and there is none here
		}
		got := parsed(t, s.ok(append(strings.Fields(args), "-o", "json")...))
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("muster %s:\n%s", args, d)
		}
	}
	// Reading settings and files in clear leaves a line in the audit trail, so
	// these are compared by what matters.
	has(t, s.ok("effective", "0004f2abcd01", "-o", "json"), `"key": "tcpIpApp.sntp.address"`, `"level": "account"`)
	has(t, s.ok("explain", "0004f2abcd01", "tcpIpApp.sntp.address", "-o", "json"), `"value": "ntp.example.com"`)
	has(t, s.ok("audit", "-o", "json"), `"action": "device.create"`, `"hash"`)
	has(t, s.ok("get", "audit", "-o", "json", "--limit", "3"), `"kind": "AuditEntry"`)
}

func TestListsForPeople(t *testing.T) {
	s := loggedIn(t)
	s.things()
	s.ok("create", "account", "globex")
	s.ok("create", "device", "0004f2000009", "-A", "globex")
	for args, want := range map[string][]string{
		"get accounts":                                 {"NAME", "acme", "Acme Inc.", "customer"},
		"get devices -A acme":                          {"MAC", "0004f2abcd01", "reception", "VVX 450", "staged"},
		"get devices -A acme -o wide":                  {"FAMILY", "ucs", "20WZ1", "dev_"},
		"get devices":                                  {"ACCOUNT", "acme", "globex", "0004f2000009"},
		"get provisioning":                             {"acme", "globex", "https://", "on"},
		"get policies -A acme":                         {"ntp", "account", "normal", "2"},
		"get creds -A acme":                            {"current"},
		"get tokens -A operator":                       {"first operator token", "admin"},
		"get models":                                   {"J179", "j100"},
		"get setting SNTPSRVR --family j100":           {"SNTPSRVR"},
		"get model J179":                               {"J179"},
		"audit":                                        {"device.create", "first operator token"},
		"describe account acme":                        {"Account Number:", "region:", "Device Provisioning:", "Server Address:", "(set, not shown)"},
		"describe provisioning acme":                   {"Server User:"},
		"describe policy ntp":                          {"tcpIpApp.sntp.address:", "ntp.example.com"},
		"effective 0004f2abcd01 -q sntp.address":       {"tcpIpApp.sntp.address", "ntp.example.com", "account ntp"},
		"explain 0004f2abcd01 tcpipapp.sntp.gmtoffset": {`tcpIpApp.sntp.gmtOffset is "3600" because the account policy "ntp" sets and locks it`, "account ntp, locked"},
		"explain 0004f2abcd01 reg.3.label":             {"nothing sets reg.3.label: the device has its own default.", "device default"},
		"render 000412345670":                          {"46xxsettings.txt"},
		"doctor -A acme":                               {"ok", "token", "Muster's own root"},
		"version":                                      {"Client:", "Server: test"},
	} {
		has(t, s.ok(strings.Fields(args)...), want...)
	}
	if got := s.ok("get", "devices", "-A", "acme", "-o", "name"); got != "device/0004f2abcd01\ndevice/000412345670\n" {
		t.Errorf("-o name: %q", got)
	}
	if got := s.ok("get", "accounts", "--no-headers"); strings.Contains(got, "NAME") {
		t.Errorf("--no-headers: %s", got)
	}
	if r := s.run("get", "pending", "-A", "acme"); r.out != "" || !strings.Contains(r.err, "no pending devices") {
		t.Errorf("nothing to list: %q %q: data is on standard output, messages are not", r.out, r.err)
	}
	file := s.ok("render", "0004f2abcd01", "0004f2abcd01-muster.cfg")
	has(t, file, "<?xml")
}

func TestEditsByFlags(t *testing.T) {
	s := loggedIn(t)
	s.things()
	at := func(path string, keys ...string) any {
		var v any
		s.h.API("GET", path, nil, &v, 200)
		return housetest.At(v, keys...)
	}
	s.ok("edit", "account", "acme", "--display-name", "Acme Ltd.", "--label", "team=voice", "--label", "region-", "--license", "enterprise")
	if d := cmp.Diff(map[string]any{"team": "voice"}, at("/accounts/acme", "metadata", "labels")); d != "" || at("/accounts/acme", "spec", "displayName") != "Acme Ltd." {
		t.Error(d)
	}
	s.ok("edit", "device", "reception", "--held=on", "--name", "front desk", "--notes", "By the door.\nAsk Eva.")
	if at("/devices/0004f2abcd01", "spec", "held") != true || at("/devices/0004f2abcd01", "spec", "notes") != "By the door.\nAsk Eva." || at("/devices/0004f2abcd01", "metadata", "name") != "front desk" {
		t.Error("the device's edit")
	}
	s.ok("edit", "device", "0004f2abcd01", "--held=off", "--serial", "0004F2ABCD01")
	s.ok("edit", "policy", "ntp", "--set", "tcpIpApp.sntp.address=b.example.com", "--unset", "tcpIpApp.sntp.gmtOffset", "--unlock", "tcpIpApp.sntp.gmtOffset", "--priority", "critical")
	want := map[string]any{"level": "account", "target": "", "priority": "critical", "locked": []any{}, "raw": []any{}, "settings": map[string]any{"tcpIpApp.sntp.address": "b.example.com"}}
	if d := cmp.Diff(want, at("/policies/ntp", "spec")); d != "" {
		t.Error(d)
	}
	const p = "/accounts/acme/provisioning"
	s.ok("edit", "provisioning", "acme", "--auto-sync=off", "--overlap", "1h", "--unknown-devices", "hold", "--http", "all")
	if at(p, "spec", "autoSync", "enabled") != false || at(p, "spec", "overlap") != "1h" || at(p, "spec", "unknownDevices") != "hold" || at(p, "spec", "http") != "all" {
		t.Errorf("%v", at(p, "spec"))
	}
	if r := s.feed("a-new-password-1\n", "edit", "provisioning", "-A", "acme", "--server-user", "acme-2", "--server-password-stdin", "-o", "json"); r.code != 0 || strings.Contains(r.out+r.err, "a-new-password-1") {
		t.Errorf("exit %d: %s%s", r.code, r.out, r.err)
	}
	has(t, s.ok("reveal", "acme"), "acme-2", "a-new-password-1")
	s.ok("edit", "prov", "acme", "--server-password-file", s.file("next", "a-new-password-2\n"))
	has(t, s.ok("reveal", "acme", "-o", "json"), `"serverPassword": "a-new-password-2"`)
	if at(p, "status", "generation") != 3.0 {
		t.Errorf("generation %v, want 3", at(p, "status", "generation"))
	}
	if r := s.run("credentials", "end", "acme", "2"); r.code != 2 || !strings.Contains(r.err, "--yes") {
		t.Errorf("without --yes off a terminal: exit %d: %s", r.code, r.err)
	}
	s.ok("credentials", "end", "acme", "2", "--yes")
	if r := s.run("credentials", "end", "acme", "3", "--yes"); r.code != 5 {
		t.Errorf("the current pair: exit %d: %s", r.code, r.err)
	}
	s.ok("edit", "provisioning", "acme", "--enabled=off")
	if r := s.run("edit", "provisioning", "acme", "--auto-sync=on"); r.code != 5 || !strings.Contains(r.err, "--enabled=on") {
		t.Errorf("Auto-Sync while disabled: exit %d: %s", r.code, r.err)
	}
	t.Run("a dry run changes nothing", func(t *testing.T) {
		before := at("/devices/0004f2abcd01", "metadata", "revision")
		has(t, s.ok("edit", "device", "0004f2abcd01", "--name", "other", "--dry-run"), "other")
		s.ok("delete", "device", "0004f2abcd01", "--dry-run=server")
		s.ok("create", "account", "umbrella", "--dry-run")
		if after := at("/devices/0004f2abcd01", "metadata", "revision"); before != after {
			t.Error("it did")
		}
		s.h.API("GET", "/accounts/umbrella", nil, nil, 404)
	})
}

func TestEditsInAnEditor(t *testing.T) {
	s := loggedIn(t)
	s.things()
	t.Setenv("TMPDIR", t.TempDir())
	t.Setenv("EDITOR", `sed -i 's/^  overlap: .*/  overlap: 2h/; /^spec:/a\  serverPassword: typed-in-an-editor'`)
	s.ok("edit", "provisioning", "acme")
	has(t, s.ok("reveal", "acme"), "typed-in-an-editor")
	has(t, s.ok("get", "prov", "acme", "-o", "yaml"), "overlap: 2h")

	t.Setenv("EDITOR", `sed -i '/gmtOffset: /d; s/^  locked:/  locked: []/; /^    - /d; s/ntp.example.com/"0755"/'`)
	s.ok("edit", "policy", "ntp")
	has(t, s.ok("get", "policy", "ntp", "-o", "yaml"), `tcpIpApp.sntp.address: "0755"`, "locked: []")
	hasNot(t, s.ok("get", "policy", "ntp", "-o", "yaml"), "gmtOffset")

	t.Setenv("EDITOR", "true")
	if r := s.run("edit", "device", "reception"); r.code != 0 || !strings.Contains(r.err, "Nothing was changed") {
		t.Errorf("no change: exit %d: %s", r.code, r.err)
	}
	if left, _ := filepath.Glob(filepath.Join(os.Getenv("TMPDIR"), "*")); len(left) > 0 {
		t.Errorf("files are left: %v", left)
	}
	t.Setenv("EDITOR", `sed -i 's/^  model: .*/  model: ["x"]/'`)
	r := s.run("edit", "device", "reception")
	if r.code != 6 || !strings.Contains(r.err, "your text is in ") {
		t.Errorf("a text that cannot be taken: exit %d: %s", r.code, r.err)
	}
	if left, _ := filepath.Glob(filepath.Join(os.Getenv("TMPDIR"), "*")); len(left) != 1 {
		t.Errorf("the text is not kept: %v", left)
	}
	t.Setenv("EDITOR", "false")
	if r := s.run("edit", "device", "reception"); r.code != 1 {
		t.Errorf("an editor that fails: exit %d: %s", r.code, r.err)
	}
	t.Setenv("EDITOR", "")
	if r := s.run("edit", "device", "reception"); r.code != 2 {
		t.Errorf("no editor and no terminal: exit %d: %s", r.code, r.err)
	}
}

func TestTokensForPrograms(t *testing.T) {
	s := loggedIn(t)
	s.things()
	r := s.run("create", "token", "ci", "-A", "acme", "--right", "read", "--expires", "24h")
	token := strings.TrimSpace(r.out)
	if r.code != 0 || !strings.HasPrefix(token, "mst_") || strings.Contains(r.err, token) {
		t.Fatalf("exit %d: %q %q", r.code, r.out, r.err)
	}
	list := s.ok("get", "tokens", "-A", "acme") + s.ok("get", "tokens", "-A", "acme", "-o", "json")
	has(t, list, "ci", "read", "in 23h")
	hasNot(t, list, token)
	as := []string{"--token-file", s.file("ci.token", token+"\n")}
	with := func(args ...string) result { return s.run(append(args, as...)...) }
	if r := with("get", "devices", "-o", "name"); r.code != 0 || strings.Count(r.out, "device/") != 2 {
		t.Errorf("the only account there is to see needs no name: exit %d: %s%s", r.code, r.out, r.err)
	}
	if r := with("create", "device", "0004f2000001"); r.code != 4 {
		t.Errorf("a write by who may read: exit %d: %s", r.code, r.err)
	}
	if r := with("reveal"); r.code != 4 {
		t.Errorf("a reveal by who may read: exit %d: %s", r.code, r.err)
	}
	if r := with("get", "account", "operator"); r.code != 3 {
		t.Errorf("what is above the wall: exit %d: %s", r.code, r.err)
	}
	r = with("render", "0004f2abcd01", "0004f2abcd01-muster.cfg")
	hasNot(t, r.out, "phone-admin-pw-1")
	has(t, r.out, "********")
	s.ok("delete", "token", "ci", "-A", "acme", "--yes")
	if r := with("get", "devices"); r.code != 4 {
		t.Errorf("a revoked token: exit %d: %s", r.code, r.err)
	}
}

func TestNothingPrintsASecretButReveal(t *testing.T) {
	s := loggedIn(t)
	s.things()
	var pair struct{ ServerPassword string }
	s.h.API("POST", "/accounts/acme/provisioning:reveal", nil, &pair, 200)
	var all strings.Builder
	for _, args := range []string{
		"get accounts", "get devices", "get policies", "get policy pw -o yaml", "get provisioning", "get provisioning -A acme -o yaml", "get provisioning -A acme -o json",
		"get credentials -A acme -o json", "get tokens -A operator -o json", "describe account acme", "describe provisioning acme", "describe policy pw",
		"audit -o json --limit 0", "whoami", "whoami -o json", "version -o json", "doctor -A acme", "doctor -A acme -o json", "edit provisioning acme --overlap 3h -o yaml",
		"config get-contexts -o json",
	} {
		r := s.run(strings.Fields(args)...)
		if r.code != 0 {
			t.Errorf("muster %s: exit %d: %s", args, r.code, r.err)
		}
		all.WriteString(r.out + r.err)
	}
	hasNot(t, all.String(), pair.ServerPassword, s.h.Token, "phone-admin-pw-1")
}

func TestNamesCompleteThemselves(t *testing.T) {
	s := loggedIn(t)
	s.things()
	for args, want := range map[string]string{
		"get|":                           "devices\n",
		"get|devices|":                   "0004f2abcd01\treception VVX 450\n",
		"delete|policy|n":                "ntp\n",
		"render|0004f2abcd01|":           "0004f2abcd01-muster.cfg\n",
		"get|devices|-A|":                "acme\n",
		"edit|device|00":                 "000412345670\tJ179\n",
		"get|x|-o|":                      "yaml\n",
		"edit|provisioning|acme|--http|": "noSecrets\n",
		"reveal|":                        "acme\n",
	} {
		has(t, s.ok(append([]string{"__complete"}, strings.Split(args, "|")...)...), want)
	}
	for _, sh := range []string{"bash", "zsh", "fish", "powershell"} {
		if out := s.ok("completion", sh); len(out) < 1000 {
			t.Errorf("%s: %d bytes", sh, len(out))
		}
	}
	u, _ := url.Parse(s.h.Ready.Admin)
	t.Setenv("MUSTER_SERVER", "http://"+u.Hostname()+":1")
	if r := s.run("__complete", "get", "devices", ""); r.code != 0 || strings.Contains(r.out, "0004f2") {
		t.Errorf("without a server: exit %d %s", r.code, r.out)
	}
}
