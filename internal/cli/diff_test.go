package cli_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestDiffSaysWhatApplyWouldChangeAndOnWhichDevices(t *testing.T) {
	s := loggedIn(t)
	s.things()
	doc := func(ntp string) string {
		return s.file("ntp.yaml", fmt.Sprintf("kind: Policy\nmetadata: {name: ntp, account: acme}\nspec:\n  level: account\n  settings:\n    tcpIpApp.sntp.address: %s\n    tcpIpApp.sntp.gmtOffset: \"3600\"\n  locked: [tcpIpApp.sntp.gmtOffset]\n", ntp))
	}
	if r := s.run("diff", "-f", doc("ntp.example.com")); r.code != 0 || r.out != "" || r.err != "" {
		t.Errorf("the same: exit %d %q %q", r.code, r.out, r.err)
	}
	r := s.run("diff", "-f", doc("other.example.com"))
	if r.code != 1 || r.err != "" {
		t.Errorf("another: exit %d %q", r.code, r.err)
	}
	has(t, r.out, "policy/ntp would change", "~ spec.settings.tcpIpApp.sntp.address: ntp.example.com → other.example.com", "1 device would get other files, 1 of them other settings",
		"1 device like 0004f2abcd01 (VVX 450)", `+  tcpIpApp.sntp.address="other.example.com"`)
	hasNot(t, s.run("diff", "-f", doc("other.example.com"), "--summary").out, "@@")
	if r := s.run("diff", "-f", s.file("bad.yaml", "kind: Policy\nmetadata: {name: x, account: acme}\nspec: {level: nowhere}\n")); r.code < 2 {
		t.Errorf("an error: exit %d", r.code)
	}
	s.ok("apply", "-f", doc("other.example.com"))
	has(t, s.ok("describe", "policy", "ntp"), "History:", "revision 2", "/spec/settings/tcpIpApp.sntp.address: ntp.example.com → other.example.com", "revision 1")
	s.ok("edit", "policy", "ntp", "--revert-to", "1")
	if out := s.ok("get", "policy", "ntp", "-o", "yaml"); !strings.Contains(out, "ntp.example.com") {
		t.Error(out)
	}
}

func TestDiffInJSONListsWhatWouldBeAndNothingElse(t *testing.T) {
	s := loggedIn(t)
	file := s.file("new.yaml", "kind: Account\nmetadata: {name: new}\nspec: {type: customer}\n---\nkind: Site\nmetadata: {name: Berlin, account: new}\nspec: {}\n")
	r := s.run("diff", "-f", file, "-o", "json")
	if r.code != 1 {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
	items, _ := parsed(t, r.out).(map[string]any)["items"].([]any)
	if len(items) != 1 || items[0] == nil {
		t.Errorf("%v, want the account alone: what is in it could not be checked", items)
	}
}
