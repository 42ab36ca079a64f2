package cli_test

import "testing"

func TestEventsShowWhatHappenedSince(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device", "0004f2000001", "-A", "acme", "--model", "VVX 450")
	// What happened before is not known by this id, which is another server's.
	out := s.ok("events", "--after", "another-1", "--limit", "1")
	has(t, out, "TIME", "stream.gap")
	first, _ := parsed(t, s.ok("events", "--after", "another-1", "--limit", "1", "-o", "json")).(map[string]any)
	s.ok("edit", "device", "0004f2000001", "--held=on")
	out = s.ok("events", "-A", "acme", "--types", "device.*", "--after", first["id"].(string), "--limit", "1")
	has(t, out, "device.changed", "mac=0004f2000001")
	if r := s.run("events", "-A", "nobody", "--limit", "1"); r.code != 3 {
		t.Errorf("an account that is not there: exit %d: %s", r.code, r.err)
	}
}
