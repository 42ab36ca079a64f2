package cli_test

import (
	"strings"
	"testing"
)

func TestTheDHCPHelperPrintsOptionsOrWhatIsToBePasted(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	r := s.run("dhcp-option", "acme", "--server", "kea", "--family", "ucs")
	if r.code != 0 {
		t.Fatalf("exit %d: %s", r.code, r.err)
	}
	has(t, r.out, "OPTION", "160 ", "66 ", "https://")
	has(t, r.err, "Warning: the pair stands in the option in clear")
	if strings.Contains(r.out, "********") {
		t.Errorf("masked for who may see it: %s", r.out)
	}
	r = s.run("dhcp-option", "acme", "--server", "isc", "--family", "j100", "--snippet", "--masked")
	has(t, r.out, `class "muster-avaya" {`, "FORCE_HTTP_AUTH_PASSWORD=********\"", "option vendor-encapsulated-options 01:04:36:38:38:39:05:")
	if strings.Contains(r.out, "OPTION") || strings.Contains(r.out, "Warning") {
		t.Errorf("more than the snippet: %s", r.out)
	}
	has(t, s.ok("dhcp-option", "acme", "--server", "windows", "--family", "polyos", "-o", "json"), `"snippet": "# PowerShell`, `"stillOld": {`)
	for _, args := range [][]string{{"--server", "kea"}, {"--family", "ucs"}} {
		if r := s.run(append([]string{"dhcp-option", "acme"}, args...)...); r.code != 2 {
			t.Errorf("%v: exit %d", args, r.code)
		}
	}
	if r := s.run("dhcp-option", "acme", "--server", "bind", "--family", "ucs"); r.code == 0 || r.code == 3 {
		t.Errorf("a server that is none: exit %d: %s", r.code, r.err)
	}
	if r := s.run("dhcp-option", "nobody", "--server", "kea", "--family", "ucs"); r.code != 3 {
		t.Errorf("nobody: exit %d: %s", r.code, r.err)
	}
	if r := s.run("dhcp-option", "acme", "--server", "http://127.0.0.1:1", "--server", "kea", "--family", "ucs"); r.code == 0 {
		t.Error("an address as --server was not Muster's own")
	}
}
