package cli_test

import (
	"strings"
	"testing"
)

func TestDevicesAreChosenSortedAndShownAsAsked(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	for mac, name := range map[string]string{"0004f2abcd01": "lobby", "0004f2abcd02": "attic", "0004f2abcd03": "cellar"} {
		s.ok("create", "device", mac, "-A", "acme", "--name", name, "--model", map[bool]string{true: "VVX 250", false: "VVX 450"}[name == "attic"])
	}
	rows := func(args ...string) string {
		t.Helper()
		out := s.ok(append([]string{"get", "devices", "-A", "acme", "--no-headers"}, args...)...)
		return strings.Join(strings.Fields(out), " ")
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--columns", "name", "--sort-by", "-name"}, "lobby cellar attic"},
		{[]string{"--columns", "name,spec.mac", "--filter", `model = vvx250 AND state = "staged"`}, "attic 0004f2abcd02"},
		{[]string{"--columns", "Last-Sync,metadata.revision,model", "--sort-by", "name", "--limit", "1"}, "- 1 VVX 250"},
		{[]string{"--columns", "name", "-l", "env=prod"}, ""},
	} {
		if got := rows(c.args...); got != c.want {
			t.Errorf("%q: %s, want %s", c.args, got, c.want)
		}
	}
	has(t, s.ok("get", "devices", "-A", "acme", "--columns", "software"), "SOFTWARE")
}
