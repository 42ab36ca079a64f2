package impact

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func account(id string, settings map[policy.Key]string, locked ...policy.Key) policy.Policy {
	return policy.Policy{ID: policy.ID(id), Name: id, Level: policy.Account, Settings: settings, Locked: locked}
}

func own(id string, device int, settings map[policy.Key]string) policy.Policy {
	p := account(id, settings)
	p.Level, p.Target = policy.Device, fmt.Sprint("dev_", device)
	return p
}

// phones are VVX 450s but for the last, which is a J179.
func phones(n int) []fleet.Device {
	out := make([]fleet.Device, n)
	for i := range out {
		out[i] = fleet.Device{ID: fleet.DeviceID(fmt.Sprint("dev_", i)), MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Family: fleet.UCS, Model: "VVX 450", Onboarding: fleet.Provisioned}
	}
	out[n-1].Family, out[n-1].Model = fleet.J100, "J179"
	return out
}

// ask makes, edits or deletes (no settings) the policy in an account of phones.
func ask(t *testing.T, all []policy.Policy, next policy.Policy, devices []fleet.Device) *Report {
	t.Helper()
	before := NewPicture(speaks, server, fleet.Provisioning{Enabled: true}, all)
	q := Question{Before: before, After: before.With(next.ID, &next), Policies: []policy.Policy{next}}
	if next.Settings == nil {
		q.After = before.With(next.ID, nil)
	}
	var steps []Step
	for i := range devices {
		steps = append(steps, Step{Before: &devices[i]})
	}
	q.Devices = walk(steps)
	r, err := Compute(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestWhoKeepsAStrongerValueReadsAnotherSharedFile(t *testing.T) {
	const ntp = "tcpIpApp.sntp.address"
	r := ask(t, []policy.Policy{account("base", map[policy.Key]string{ntp: "a.example"}), own("mine", 0, map[policy.Key]string{ntp: "mine.example"})},
		account("base", map[policy.Key]string{ntp: "b.example"}), phones(5))
	if r.Changed != 4 || r.Settings != 3 || r.Inherit != 4 || r.Stronger != 1 || r.Unsupported != 1 || len(r.Diffs) != 2 {
		t.Fatalf("%+v", r)
	}
	d := r.Diffs[0]
	if d.Count != 3 || !d.Effective || d.Example.ID != "dev_1" || d.Changes[0].Key != ntp || *d.Changes[0].Before != "a.example" || *d.Changes[0].After != "b.example" {
		t.Errorf("%+v", d)
	}
	if len(d.Files) != 1 || !strings.Contains(d.Files[0].Diff, "\n-  "+ntp+`="a.example"`) || !strings.Contains(d.Files[0].Diff, "\n+  "+ntp+`="b.example"`) {
		t.Errorf("%+v", d.Files)
	}
	if d := r.Diffs[1]; d.Count != 1 || d.Effective || d.Example.ID != "dev_0" || len(d.Changes) != 0 || len(d.Files) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestASecretThatChangesIsSeenToChangeAndNotSeen(t *testing.T) {
	const k = "reg.1.auth.password"
	all := []policy.Policy{account("base", map[policy.Key]string{k: "old-secret"})}
	for i := range 3 { // everybody has another one
		all = append(all, own(fmt.Sprint("own", i), i, map[policy.Key]string{k: fmt.Sprint("secret of ", i)}))
	}
	next := account("base", map[policy.Key]string{k: "new-secret"}, k)
	r := ask(t, all, next, phones(5))
	if r.Changed != 4 || len(r.Diffs) != 1 { // four devices, one masked difference
		t.Fatalf("%+v", r)
	}
	d := r.Diffs[0]
	text := fmt.Sprint(d.Files, *d.Changes[0].Before, *d.Changes[0].After)
	if strings.Contains(text, "secret of") || strings.Contains(text, "-secret") || !strings.Contains(text, `+  `+k+`="`+MaskedNew+`"`) || !strings.Contains(text, `-  `+k+`="`+Masked+`"`) {
		t.Error(text)
	}
	if *d.Changes[0].Before != Masked || *d.Changes[0].After != MaskedNew {
		t.Errorf("%+v", d.Changes)
	}
}

func TestAChangeSaysWhatDevicesDoAboutIt(t *testing.T) {
	for name, c := range map[string]struct {
		settings         map[policy.Key]string
		restarts, unsure int
		restart          catalog.Restart
		hold             dialect.Hold
	}{
		"a reboot":             {map[policy.Key]string{"device.sntp.serverName": "x"}, 4, 0, catalog.Reboot, ""},
		"nobody knows":         {map[policy.Key]string{"ucs:never.heard.of": "x"}, 0, 4, catalog.UnknownRestart, ""},
		"the most of two":      {map[policy.Key]string{"device.sntp.serverName": "x", "ucs:never.heard.of": "x"}, 4, 0, catalog.Reboot, ""},
		"a lock-out, trust":    {map[policy.Key]string{"device.sec.TLS.customCaCert1": "x"}, 4, 0, catalog.Reboot, dialect.HoldTrust},
		"a lock-out, server":   {map[policy.Key]string{"device.prov.serverName": "https://x/"}, 4, 0, catalog.Reboot, dialect.HoldServer},
		"a lock-out, password": {map[policy.Key]string{"device.auth.localAdminPassword": "x"}, 4, 0, catalog.Reboot, dialect.HoldAdmin},
		"a lock-out, the pair": {map[policy.Key]string{"device.prov.user": "x"}, 4, 0, catalog.Reboot, dialect.HoldCredentials},
	} {
		t.Run(name, func(t *testing.T) {
			p := account("new", c.settings)
			r := ask(t, nil, p, phones(5))
			if r.Restarts != c.restarts || r.Unsure != c.unsure || r.Diffs[0].Restart != c.restart {
				t.Errorf("%+v", r)
			}
			if n := r.Holds[c.hold]; c.hold == "" && len(r.Holds) > 0 || c.hold != "" && n != 4 {
				t.Errorf("holds %v", r.Holds)
			}
		})
	}
}

func TestDevicesThatPoliciesAreNotSentToAreCountedApart(t *testing.T) {
	devices := phones(5)
	devices[0].Onboarding, devices[1].Onboarding = fleet.PIN, fleet.USB
	r := ask(t, nil, account("new", map[policy.Key]string{"tcpIpApp.sntp.address": "x"}), devices)
	if r.NotSent != 2 || r.Changed != 2 || r.Unsupported != 1 {
		t.Errorf("%+v", r)
	}
	mine := own("new", 2, map[policy.Key]string{"tcpIpApp.sntp.address": "x"})
	if r := ask(t, nil, mine, devices); r.NotSent != 0 || r.Changed != 1 || r.Inherit != 1 {
		t.Errorf("a policy of another device: %+v", r)
	}
}

func TestMoreDifferencesThanAreShownAreCounted(t *testing.T) {
	var all []policy.Policy
	for i := range 4 {
		all = append(all, own(fmt.Sprint("own", i), i, map[policy.Key]string{"device.local.deviceName": fmt.Sprint("x", i)}))
	}
	before := NewPicture(speaks, server, fleet.Provisioning{Enabled: true, Current: fleet.Credentials{Password: secret.New("x")}}, all)
	p := account("base", map[policy.Key]string{"device.local.deviceName": "all"}, "device.local.deviceName")
	devices := phones(5)
	var steps []Step
	for i := range devices {
		steps = append(steps, Step{Before: &devices[i]})
	}
	r, err := Compute(t.Context(), Question{Before: before, After: before.With(p.ID, &p), Devices: walk(steps), Most: 3})
	if err != nil || r.Changed != 4 || len(r.Diffs) != 3 || r.LeftOut != 1 {
		t.Errorf("%v %+v", err, r)
	}
}

func TestNothingThatChangesNothingIsAChange(t *testing.T) {
	p := account("base", map[policy.Key]string{"tcpIpApp.sntp.address": "a.example"})
	again := p
	again.Priority = policy.Critical
	if r := ask(t, []policy.Policy{p}, again, phones(3)); r.Changed != 0 || len(r.Diffs) != 0 || r.Inherit != 2 || r.Stronger != 2 {
		t.Errorf("another priority where nobody competes: %+v", r)
	}
	if r := ask(t, []policy.Policy{p}, policy.Policy{ID: "base", Level: policy.Account}, phones(3)); r.Changed != 2 {
		t.Errorf("deleted: %+v", r)
	}
}
