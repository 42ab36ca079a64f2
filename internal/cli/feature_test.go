package cli_test

import (
	"strings"
	"testing"
)

// Mission B's table Feature × method, as the command line answers it.
func TestEachCellOfFeatureAndMethodByTheVerbs(t *testing.T) {
	s := loggedIn(t)
	const mac = "00e0dbabcd01"
	s.ok("create", "account", "acme")
	s.ok("create", "device-group", "lobby", "-A", "acme")
	s.ok("create", "device-user", "Ada", "-A", "acme")
	s.ok("create", "policy", "base", "-A", "acme", "--set", "device.local.deviceName=x")
	s.ok("create", "device", mac, "-A", "acme", "--model", "Studio X50")
	const no, yes = 5, 0
	for _, method := range []string{"usb", "bluetooth", "pin", "provisioned"} {
		column := map[string]int{"usb": 0, "bluetooth": 0, "pin": 1, "provisioned": 2}[method]
		for line, want := range map[string][3]int{
			"create policy own -A acme --level device --target " + mac + " --set device.local.deviceName=y --dry-run": {yes, no, yes},
			"effective " + mac: {no, no, yes},
			"explain " + mac + " device.local.deviceName":     {no, no, yes},
			"edit device " + mac + " --group lobby --dry-run": {no, no, yes},
			"edit device " + mac + " --user Ada --dry-run":    {yes, no, yes},
			"render " + mac:     {no, no, yes},
			"logs " + mac:       {no, no, yes},
			"get device " + mac: {yes, yes, yes},
		} {
			s.ok("edit", "device", mac, "--onboarding", method)
			r := s.run(strings.Fields(line)...)
			if r.code != want[column] || r.code == no && !strings.Contains(r.err, "onboarded by "+method) {
				t.Errorf("%s: muster %s: exit %d, want %d: %s", method, line, r.code, want[column], r.err)
			}
		}
	}
}

// Many devices are a job: what refused each of them is said without asking again.
func TestAJobOverManySaysWhyDevicesFailed(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "acme")
	s.ok("create", "device-group", "lobby", "-A", "acme")
	s.ok("create", "device", "00e0dbabcd01", "-A", "acme", "--model", "Studio X50", "--onboarding", "pin")
	r := s.run("edit", "devices", "00e0dbabcd01", "-A", "acme", "--add-group", "lobby")
	if r.code == 0 || !strings.Contains(r.err, "onboarded by pin") {
		t.Errorf("exit %d: %s", r.code, r.err)
	}
}
