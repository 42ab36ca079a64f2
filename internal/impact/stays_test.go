package impact

import (
	"testing"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func TestWhatADeviceKeepsIsSaidAndRestartsNothing(t *testing.T) {
	const ntp, gate = "device.sntp.serverName", "device.sntp.serverName.set"
	type set = map[policy.Key]string
	for name, c := range map[string]struct {
		before, after    set
		stays            map[string]int
		restarts, unsure int
	}{
		"told no more, it stays in flash":            {set{ntp: "a"}, nil, map[string]int{ntp: 4}, 0, 0},
		"with its gate too":                          {set{ntp: "a", gate: "1"}, nil, map[string]int{ntp: 4}, 0, 0},
		"another value restarts":                     {set{ntp: "a"}, set{ntp: "b"}, nil, 4, 0},
		"a new one too":                              {nil, set{ntp: "b"}, nil, 4, 0},
		"not behind a closed gate":                   {set{ntp: "a", gate: "0"}, set{ntp: "b", gate: "0"}, nil, 0, 0},
		"a gate that closes leaves all as it is":     {set{ntp: "a"}, set{ntp: "a", gate: "0"}, nil, 0, 0},
		"one that opens lets a value through":        {set{ntp: "a", gate: "0"}, set{ntp: "a"}, nil, 4, 0},
		"that of all too":                            {set{ntp: "a", "device.set": "0"}, set{ntp: "a"}, nil, 4, 0},
		"a gate that is said as it was does nothing": {set{ntp: "a", "device.local.deviceName": "x"}, set{ntp: "a", gate: "1"}, map[string]int{"device.local.deviceName": 4}, 0, 0},
		"another setting goes back to its default":   {set{"ucs:never.heard.of": "a"}, nil, map[string]int{}, 0, 4},
		"a phone stays who it is":                    {set{"FORCE_SIP_USERNAME": "u", "force_sip_password": "p"}, nil, map[string]int{"FORCE_SIP_USERNAME": 1, "FORCE_SIP_PASSWORD": 1}, 0, 0},
		"and nothing else there":                     {set{"SNTPSRVR": "u"}, nil, map[string]int{}, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			var all []policy.Policy
			if c.before != nil {
				all = append(all, account("p", c.before))
			}
			r := ask(t, all, account("p", c.after), phones(5))
			if len(r.Stays) != len(c.stays) || r.Restarts != c.restarts || r.Unsure != c.unsure {
				t.Fatalf("%v stay, %d restart, %d perhaps: %+v", r.Stays, r.Restarts, r.Unsure, r.Diffs)
			}
			for k, n := range c.stays {
				if r.Stays[k] != n {
					t.Errorf("%s stays on %d devices, want %d", k, r.Stays[k], n)
				}
			}
			for _, ch := range r.Diffs[0].Changes {
				if ch.Stays != (c.stays[ch.Key] > 0) {
					t.Errorf("%+v", ch)
				}
			}
		})
	}
}

// switching is what Auto-Sync going off or on does to phones that used the pair, but for one.
func switching(t *testing.T, on, touched bool) *Report {
	t.Helper()
	was := fleet.Provisioning{Enabled: true, AutoSync: fleet.AutoSync{Enabled: !on, Touched: touched}, Current: fleet.Credentials{Generation: 3, User: "u", Password: secret.New("password")}}
	will := was
	will.AutoSync = fleet.AutoSync{Enabled: on, Touched: true}
	before := NewPicture(speaks, server, was, nil)
	devices := phones(5)
	devices = append(devices, fleet.Device{ID: "dev_9", MAC: fleet.MAC{0, 0xe0, 0xdb, 0, 0, 9}, Family: fleet.PolyOS, Model: "Studio X50", Onboarding: fleet.Provisioned})
	var steps []Step
	for i := range devices {
		devices[i].Holds = 3
		steps = append(steps, Step{Before: &devices[i]})
	}
	devices[0].Holds = 2
	r, err := Compute(t.Context(), Question{Before: before, After: before.WithProvisioning(will, server(will)), Devices: walk(steps)})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAutoSyncGoingOffAndOnAgainRestartsOnlyWhoIsBehind(t *testing.T) {
	if r := switching(t, false, true); r.Changed != 6 || r.Restarts != 0 || r.Unsure != 1 || r.Stays["device.prov.serverName"] != 4 || r.Holds[dialect.HoldServer] != 6 {
		t.Errorf("off: %+v", r) // what PolyOS does about it nobody knows
	}
	if r := switching(t, true, true); r.Changed != 6 || r.Restarts != 1 || r.Unsure != 0 {
		t.Errorf("on again: %+v", r)
	}
	if r := switching(t, true, false); r.Changed != 6 || r.Restarts != 4 || r.Unsure != 2 {
		t.Errorf("on for the first time: %+v", r)
	}
}
