package cli_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
)

const branched = "SET SIPDOMAIN common.example\nSET HEADSYS 1\nIF $GROUP SEQ 7 GOTO G7\nGOTO END\n# G7\nSET BAKLIGHTOFF 30\n# END\nGET $MACADDR.txt\n"

func TestWhatAnImportBeforeMadeIsNamedAndPruned(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	base := []string{"import-config", "--family", "j100", "--apply", "-A", "acme"}
	s.ok(append(base, s.file("46xxsettings.txt", branched))...)

	less := s.file("46xxsettings.txt", "SET SIPDOMAIN common.example\n")
	r := s.run(append(base, less)...)
	if r.code != 8 {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	has(t, r.err, `policy "Imported j100 Phone group 7" of an import before still stands`, `device-group "Phone group 7" of an import before still stands`, "--prune deletes", "the account has more than the files say")
	if r := s.run(append(base, less, "--prune", "--dry-run")...); r.code != 0 || !strings.Contains(r.out, "policy/Imported j100 Phone group 7 deleted (dry run") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	has(t, s.ok("get", "policies", "-A", "acme", "-o", "name"), "Phone group 7")

	t.Run("a group that something else is for stays", func(t *testing.T) {
		s.ok("create", "policy", "mine", "-A", "acme", "--level", "group", "--target", "Phone group 7", "--set", "j100:HEADSYS=0")
		if r := s.run(append(base, less, "--prune")...); r.code != 8 || !strings.Contains(r.err, "something else refers to it") || !strings.Contains(r.out, "policy/Imported j100 Phone group 7 deleted") {
			t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
		}
		s.ok("delete", "policy", "mine", "--yes")
	})
	if r := s.run(append(base, less, "--prune")...); r.code != 0 || !strings.Contains(r.out, "device-group/Phone group 7 deleted") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	if got := s.ok("get", "policies", "-A", "acme", "-o", "name"); got != "policy/Imported j100\n" {
		t.Errorf("left: %s", got)
	}
}

func TestPoliciesOfTheAccountAreComparedWithTheFiles(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "policy", "low", "-A", "acme", "--level", "account", "--set", "j100:SIPDOMAIN=low.example", "--set", "j100:COUNTRY=Norway")
	s.ok("create", "policy", "poly", "-A", "acme", "--level", "family", "--target", "ucs", "--set", "up.welcomeSoundEnabled=0")
	base := []string{"import-config", "--family", "j100", "--apply", "-A", "acme", s.file("46xxsettings.txt", branched)}
	r := s.run(base...)
	if r.code != 0 {
		t.Errorf("what is said besides is no difference of values: exit %d", r.code)
	}
	has(t, r.err, `policy "low" (level account) is not of the files. It says besides: COUNTRY.`, "With it, 12 of 12 combinations differ")
	hasNot(t, r.err, `"poly"`)

	s.ok("create", "policy", "strong", "-A", "acme", "--level", "model", "--target", "J179", "--set", "SIPDOMAIN=strong.example")
	if r := s.run(base...); r.code != 8 || !strings.Contains(r.err, `policy "strong" (level model) is not of the files. Where both are for a device, its value may count instead of theirs: SIPDOMAIN.`) || !strings.Contains(r.err, "With it, 2 of 12 combinations differ") {
		t.Errorf("exit %d\n%s", r.code, r.err)
	}
}

func TestADevicesOwnPolicyIsComparedToo(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	base := []string{"import-config", "--family", "j100", "--apply", "-A", "acme", s.file("46xxsettings.txt", branched), s.file("c81fea000001.txt", "SET HEADSYS 0\n")}
	for _, mac := range []string{"c81fea000001", "c81fea000002"} { // in this order: --create-devices adds the first
		s.ok("create", "device", mac, "-A", "acme", "--model", "J179")
		s.ok("create", "policy", "own "+mac, "-A", "acme", "--level", "device", "--target", mac, "--set", "SIPDOMAIN=own.example")
		if r := s.run(append(base, "--create-devices")...); r.code != 8 || !strings.Contains(r.err, `policy "own `+mac+`" (level device) is not of the files. Where both are for a device, its value may count instead of theirs: SIPDOMAIN.`) || !strings.Contains(r.err, "12 of 24") {
			t.Errorf("exit %d\n%s", r.code, r.err)
		}
	}
}

func TestNothingOfAnImportIsStoredWhenAPartIsRefused(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	common := s.file("46xxsettings.txt", branched)
	base := []string{"import-config", "--family", "j100", "--apply", "-A", "acme", common}
	none := func(t *testing.T, r result) {
		t.Helper()
		if r.code != 6 || !strings.Contains(r.err, "nothing was stored") || strings.Contains(r.err, "standard input") {
			t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
		}
		if got := s.ok("get", "policies", "-A", "acme", "-o", "name") + s.ok("get", "device-groups", "-A", "acme", "-o", "name"); got != "" {
			t.Errorf("stored: %s", got)
		}
	}
	own := s.file("c81fea000001.txt", "## own\nSET SIPDOMAIN own.example\n")
	t.Run("a device that the account lacks", func(t *testing.T) {
		r := s.run(append(base, own)...)
		none(t, r)
		has(t, r.err, "c81fea000001 (", "c81fea000001.txt:2", "--create-devices")
	})
	t.Run("a policy that the server refuses", func(t *testing.T) {
		proxied(t, s, func(w http.ResponseWriter, _ *http.Request, body string) bool {
			if !strings.Contains(body, "HEADSYS") {
				return false
			}
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusUnprocessableEntity)
			_, _ = io.WriteString(w, `{"status":422,"title":"no","detail":"refused by the test","code":"x","errors":[{"pointer":"/spec/settings/HEADSYS","code":"x","detail":"refused by the test"}]}`)
			return true
		})
		r := s.run(append(base, own, "--create-devices")...)
		t.Setenv("MUSTER_SERVER", s.h.Ready.Admin)
		none(t, r)
		has(t, r.err, common+":2: policy Imported j100", "refused by the test", "the server refuses 1 of")
	})
	t.Run("devices are created when that is wished", func(t *testing.T) {
		if r := s.run(append(base, own, "--create-devices")...); r.code != 0 || !strings.Contains(r.out, "device/c81fea000001 created") {
			t.Fatalf("exit %d\n%s%s", r.code, r.out, r.err)
		}
		has(t, s.ok("effective", "c81fea000001"), "own.example")
		has(t, s.ok("get", "device", "c81fea000001", "-o", "yaml"), "family: j100", "provisioning: staged")
	})
}

func TestAnImportThatWasInterruptedIsFinishedByTheNext(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	args := []string{"import-config", "--family", "j100", "--apply", "-A", "acme", "--create-devices", s.file("46xxsettings.txt", branched), s.file("c81fea000001.txt", "SET SIPDOMAIN own.example\n")}
	writes := 0
	proxied(t, s, func(w http.ResponseWriter, r *http.Request, _ string) bool {
		if r.URL.Query().Get("dryRun") == "true" {
			return false
		}
		if writes++; writes > 2 {
			w.WriteHeader(http.StatusInternalServerError)
		}
		return writes > 2
	})
	r := s.run(args...)
	if r.code != 1 || !strings.Contains(r.err, "the import was not finished") || !strings.Contains(r.err, "run it again") || !strings.Contains(r.out, "device-group/Phone group 7 created") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	t.Setenv("MUSTER_SERVER", s.h.Ready.Admin)
	if r := s.run(args...); r.code != 0 || !strings.Contains(r.out, "device-group/Phone group 7 unchanged") || !strings.Contains(r.out, "policy/Imported j100 c81fea000001 created") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
}

// proxied puts a proxy before the server, that may answer writes itself.
func proxied(t *testing.T, s *shell, answer func(w http.ResponseWriter, r *http.Request, body string) bool) {
	t.Helper()
	to, err := url.Parse(s.h.Ready.Admin)
	if err != nil {
		t.Fatal(err)
	}
	server := httputil.NewSingleHostReverseProxy(to)
	p := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || r.Method != http.MethodGet && answer(w, r, string(body)) {
			return
		}
		r.Body = io.NopCloser(strings.NewReader(string(body)))
		server.ServeHTTP(w, r)
	}))
	t.Cleanup(p.Close)
	t.Setenv("MUSTER_SERVER", p.URL)
}

// One model says a name before the phones' own files, another does not read these:
// 400 phones are two cases each, and an account may have 200 dynamic groups.
func TestAnEstateOfMorePhonesThanGroupsFitIsStored(t *testing.T) {
	if testing.Short() {
		t.Skip("840 requests")
	}
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	args := []string{"import-config", "--family", "ucs", "--apply", "-A", "acme", "--create-devices",
		s.file("000000000000.cfg", `<APPLICATION CONFIG_FILES="[PHONE_MAC_ADDRESS]-user.cfg, common.cfg" CONFIG_FILES_CCX500="ccx.cfg, [PHONE_MAC_ADDRESS]-user.cfg, common.cfg" CONFIG_FILES_Trio8800="common.cfg"/>`),
		s.file("ccx.cfg", `<a reg.1.label="CCX"/>`), s.file("common.cfg", `<a reg.1.label="nobody"/>`)}
	for n := range 210 { // and 200 groups are the most
		args = append(args, s.file(fmt.Sprintf("0004f2%06x-user.cfg", n), fmt.Sprintf(`<a reg.1.label="%d"/>`, n)))
	}
	if r := s.run(args...); r.code != 0 {
		t.Fatalf("exit %d\n%s", r.code, r.err)
	}
	if got := s.ok("get", "device-groups", "-A", "acme", "-o", "name"); got != "" {
		t.Errorf("groups: %s", got)
	}
	for model, want := range map[string]string{"CCX 500": "CCX", "Trio 8800": "nobody", "VVX 450": "7"} {
		s.ok("edit", "device", "0004f2000007", "--model", model)
		if got := s.ok("explain", "0004f2000007", "reg.1.label"); !strings.Contains(got, want) {
			t.Errorf("%s: %s", model, got)
		}
	}
}

func TestMoreDynamicGroupsThanFitAreRefusedBeforeAnythingIsStored(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	for n := range 5 {
		s.ok("create", "device-group", fmt.Sprint("mine", n), "-A", "acme", "--filter", `family = "j100"`)
	}
	args := []string{"import-config", "--family", "j100", "--apply", "-A", "acme", "--create-devices", s.file("46xxsettings.txt", "IF $GROUP SEQ 7 GOTO END\nGET $MACADDR.txt\n# END\n")}
	for n := range 196 {
		args = append(args, s.file(fmt.Sprintf("c81fea%06x.txt", n), fmt.Sprintf("SET FORCE_SIP_USERNAME %d\n", n)))
	}
	r := s.run(args...)
	if r.code != 6 || !strings.Contains(r.err, "the files need 196 dynamic device groups, the account has 5 others, and 200 is the most; nothing was stored") || !strings.Contains(r.err, "--mac-from-names") {
		t.Errorf("exit %d\n%s", r.code, r.err)
	}
	if got := s.ok("get", "policies", "-A", "acme", "-o", "name"); got != "" {
		t.Errorf("stored: %s", got)
	}
}
