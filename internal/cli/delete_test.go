package cli_test

import "testing"

func TestDeletingAnAccountSaysWhatGoesWithIt(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "account", "bare")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "device", "0004f2abcd02", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "policy", "ntp", "-A", "acme", "--set", "tcpIpApp.sntp.address=ntp.example.com")
	asked := s.run("delete", "account", "acme")
	if asked.code != 2 {
		t.Errorf("exit %d", asked.code)
	}
	has(t, asked.err, "Delete account acme? 2 devices and 1 policy go with it.")
	hasNot(t, s.run("delete", "account", "bare").err, "go with it")
	has(t, s.run("delete", "account", "acme", "--dry-run").err, "account acme deleted; 2 devices and 1 policy go with it (dry run")
	s.ok("get", "account", "acme")
	has(t, s.run("delete", "account", "acme", "-y").err, "2 devices and 1 policy go with it.")
	if r := s.run("get", "account", "acme"); r.code != 3 {
		t.Errorf("after it: exit %d", r.code)
	}
}
