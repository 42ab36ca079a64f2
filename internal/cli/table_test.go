package cli_test

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTablesFitATerminal(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme", "--display-name", strings.Repeat("long ", 30))
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "policy", "ntp", "-A", "acme", "--set", "tcpIpApp.sntp.address=ntp.example.com")
	s.ok("edit", "provisioning", "acme", "--http", "all", "--overlap", "48h", "--unknown-devices", "hold", "--auto-sync=off")
	for _, line := range []string{"get accounts", "get provisioning", "get settings --limit 3000", "audit", "get models", "get audit"} {
		out := s.ok(strings.Fields(line)...)
		for l := range strings.Lines(out) {
			if n := utf8.RuneCountInString(strings.TrimRight(l, "\n")); n > 120 {
				t.Errorf("%s: a line of %d: %s", line, n, l)
				break
			}
		}
	}
	has(t, s.ok("get", "provisioning", "-A", "acme"), "/p/") // an address is whole, people paste it
	if wide := s.ok("audit", "-o", "wide"); !strings.Contains(wide, "unknownDevices: add → hold") {
		t.Errorf("-o wide cuts:\n%s", wide)
	}
	trail := s.ok("audit")
	for _, row := range [][2]string{{"account.create", "acme"}, {"device.create", "0004f2abcd01"}, {"policy.create", "ntp"}} {
		found := false
		for l := range strings.Lines(trail) {
			found = found || strings.Contains(l, " "+row[0]+" ") && strings.Contains(l, " "+row[1]+" ")
		}
		if !found {
			t.Errorf("no %s of %s in:\n%s", row[0], row[1], trail)
		}
	}
}
