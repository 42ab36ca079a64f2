package cli_test

import "testing"

func TestSyncWatchesAnAccountAndSaysWhatStopsIt(t *testing.T) {
	s := loggedIn(t)
	acme := s.h.Account("acme")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	r := s.run("sync", "-A", "acme", "--watch")
	if r.code != 0 {
		t.Fatalf("nobody is behind: exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "[████████████████████] 0 of 0 have generation 1", "every device that Auto-Sync covers has generation 1")

	p := s.h.Phone(acme, "FileTransport PolycomVVX-VVX_450-UA/6.4.4.1135 (SN:0004f2abcd01) Type/Application")
	if a := p.Get("0004f2abcd01.cfg"); a.Status != 200 {
		t.Fatalf("the phone gets %d", a.Status)
	}
	s.h.Flush()
	s.ok("edit", "provisioning", "acme", "--server-user", "second")
	r = s.run("sync", "-A", "acme", "--pause", "--watch")
	if r.code != 8 {
		t.Errorf("a pause: exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "0 of 1 have generation 2, paused", "1 unreachable", "paused by", "--resume")
	s.ok("sync", "-A", "acme", "--resume")

	r = s.run("credentials", "end", "acme", "1", "--yes")
	if r.code != 5 {
		t.Errorf("a pair that a phone uses: exit %d: %s", r.code, r.err)
	}
	has(t, r.err, "0004f2abcd01 VVX 450", "1 devices came with generation 1 last", "--force")
	s.ok("credentials", "end", "acme", "1", "--yes", "--force")

	s.ok("edit", "provisioning", "acme", "--auto-sync=off")
	if r := s.run("sync", "-A", "acme", "--watch"); r.code != 1 {
		t.Errorf("off: exit %d: %s", r.code, r.err)
	}
}

func TestADeviceThatNoRoadReachesIsSaid(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device", "0004f2abcd01", "-A", "acme", "--model", "VVX 450")
	s.ok("create", "device", "0004f2abcd02", "-A", "acme", "--model", "VVX 450")
	for _, verb := range []string{"sync", "restart"} {
		r := s.run(verb, "0004f2abcd01")
		if r.code != 5 {
			t.Errorf("%s: exit %d: %s", verb, r.code, r.err)
		}
		has(t, r.err, "no road leads to the device")
		r = s.run(verb, "-A", "acme", "--filter", `model = "VVX 450"`)
		if r.code != 1 {
			t.Errorf("%s of both: exit %d: %s", verb, r.code, r.err)
		}
		has(t, r.err, "2 failed", "no road leads to the device")
	}
	if r := s.run("sync", "0004f2abcd01", "--watch"); r.code != 2 {
		t.Errorf("a device and --watch: exit %d", r.code)
	}
	if r := s.run("sync", "-A", "acme", "--pause", "--resume"); r.code != 2 {
		t.Errorf("both: exit %d", r.code)
	}
}
