package cli_test

import "testing"

func TestPreflightSaysWhomAnEditWouldTouch(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "device", "00073b000001", "-A", "acme", "--model", "J179")
	r := s.run("preflight", "acme", "--overlap", "24h")
	if r.code != 0 {
		t.Fatalf("exit %d: %s", r.code, r.err)
	}
	has(t, r.out, "staged       2 ", "0004f2abcd01", "touched      0 ")
	has(t, r.err, "Warning: 1 J100")
	has(t, s.ok("preflight", "acme", "-o", "json"), `"staged": 2`)
	has(t, s.ok("preflight", "acme", "-o", "name"), "device/0004f2abcd01\n")
	s.ok("preflight", "acme", "--auto-sync=off")
	if r := s.run("preflight", "acme", "--auto-sync=maybe"); r.code != 2 {
		t.Errorf("exit %d", r.code)
	}
	if r := s.run("preflight", "acme", "--overlap", "soon"); r.code != 6 {
		t.Errorf("exit %d", r.code)
	}
	has(t, s.ok("get", "provisioning", "-A", "acme", "-o", "json"), `"generation": 1`)
}

func TestProbeSaysWhatDevicesWouldStumbleOver(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	for url, says := range map[string]string{"http://127.0.0.1:9/x": "notProbed", "http://10.0.0.7/": "private"} {
		if r := s.run("probe", url, "-A", "acme"); r.code != 8 {
			t.Errorf("%s: exit %d: %s", url, r.code, r.err)
		} else {
			has(t, r.out, says)
		}
	}
	if r := s.run("probe", "ftp://prov.example", "-A", "acme"); r.code != 6 {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
	if r := s.run("probe", "https://prov.example", "-A", "acme", "--root-ca", "/none"); r.code != 2 {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
}
