package autosync_test

import (
	"strings"
	"testing"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

// page is the truth table of mission A1 to A6. A dash stands for either. "told"
// says that the device's files carry the pair, "ordered" that an order goes out
// where a road leads to it.
const page = `
provisioning | Auto-Sync | licence    | device                                      | state       | told | ordered
-------------|-----------|------------|---------------------------------------------|-------------|------|--------
-            | -         | -          | USB                                         | unsupported | no   | no
-            | -         | -          | USB, came with the current pair             | unsupported | no   | no
-            | -         | -          | Bluetooth                                   | unsupported | no   | no
-            | -         | -          | of a model that takes no credentials        | unsupported | no   | no
on           | on        | -          | polls, current                              | inSync      | yes  | no
on           | on        | -          | polls, behind                               | unreachable | yes  | no
on           | on        | -          | online, current                             | inSync      | yes  | no
on           | on        | -          | online, behind                              | queued      | yes  | yes
on           | on        | -          | online, was sent an order                   | sending     | yes  | no
on           | on        | -          | online, acknowledged it                     | applied     | yes  | no
on           | on        | -          | online, refused it                          | failed      | yes  | no
on           | on        | -          | online, refused an older one                | queued      | yes  | yes
on           | on        | -          | offline, behind                             | waiting     | yes  | no
on           | on        | -          | offline, was sent an order                  | sending     | yes  | no
on           | on        | -          | PIN, online                                 | queued      | yes  | yes
on           | on        | -          | PIN, offline                                | waiting     | yes  | no
on           | on        | -          | PIN, came with the current pair             | inSync      | yes  | no
on           | on        | -          | on a foreign server                         | excluded    | no   | no
on           | on        | -          | on a foreign server, included               | queued      | yes  | yes
on           | on        | -          | excluded                                    | excluded    | no   | no
on           | on        | -          | excluded, current                           | inSync      | no   | no
on           | on        | standard   | staged                                      | staged      | yes  | no
on           | on        | enterprise | staged                                      | unreachable | yes  | no
on           | on        | standard   | staged, with a channel                      | queued      | yes  | yes
on           | on        | enterprise | staged, with a channel                      | queued      | yes  | yes
on           | off       | -          | polls, current                              | inSync      | no   | no
on           | off       | -          | polls, behind                               | off         | no   | no
on           | off       | -          | online, current                             | inSync      | no   | no
on           | off       | -          | online, behind                              | off         | no   | no
on           | off       | -          | online, was sent an order                   | off         | no   | no
on           | off       | -          | online, acknowledged it                     | off         | no   | no
on           | off       | -          | online, refused it                          | off         | no   | no
on           | off       | -          | online, refused an older one                | off         | no   | no
on           | off       | -          | offline, behind                             | off         | no   | no
on           | off       | -          | offline, was sent an order                  | off         | no   | no
on           | off       | -          | PIN, online                                 | off         | no   | no
on           | off       | -          | PIN, offline                                | off         | no   | no
on           | off       | -          | PIN, came with the current pair             | inSync      | no   | no
on           | off       | -          | on a foreign server                         | excluded    | no   | no
on           | off       | -          | on a foreign server, included               | off         | no   | no
on           | off       | -          | excluded                                    | excluded    | no   | no
on           | off       | -          | excluded, current                           | inSync      | no   | no
on           | off       | standard   | staged                                      | staged      | no   | no
on           | off       | enterprise | staged                                      | off         | no   | no
on           | off       | -          | staged, with a channel                      | off         | no   | no
off          | -         | -          | polls, current                              | inSync      | no   | no
off          | -         | -          | polls, behind                               | off         | no   | no
off          | -         | -          | online, current                             | inSync      | no   | no
off          | -         | -          | online, behind                              | off         | no   | no
off          | -         | -          | online, was sent an order                   | off         | no   | no
off          | -         | -          | online, acknowledged it                     | off         | no   | no
off          | -         | -          | online, refused it                          | off         | no   | no
off          | -         | -          | online, refused an older one                | off         | no   | no
off          | -         | -          | offline, behind                             | off         | no   | no
off          | -         | -          | offline, was sent an order                  | off         | no   | no
off          | -         | -          | PIN, online                                 | off         | no   | no
off          | -         | -          | PIN, offline                                | off         | no   | no
off          | -         | -          | PIN, came with the current pair             | inSync      | no   | no
off          | -         | -          | on a foreign server                         | excluded    | no   | no
off          | -         | -          | on a foreign server, included               | off         | no   | no
off          | -         | -          | excluded                                    | excluded    | no   | no
off          | -         | -          | excluded, current                           | inSync      | no   | no
off          | -         | standard   | staged                                      | staged      | no   | no
off          | -         | enterprise | staged                                      | off         | no   | no
off          | -         | -          | staged, with a channel                      | off         | no   | no
`

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// devices are those of the page, in an account whose current generation is 2.
var devices = map[string]func(*fleet.Device){
	"USB":                                  func(d *fleet.Device) { d.Onboarding, d.Link.Connection = fleet.USB, fleet.Online },
	"USB, came with the current pair":      func(d *fleet.Device) { d.Onboarding, d.Holds = fleet.USB, 2 },
	"Bluetooth":                            func(d *fleet.Device) { d.Onboarding, d.Link.Connection = fleet.Bluetooth, fleet.Online },
	"of a model that takes no credentials": func(d *fleet.Device) { d.Model = "SoundPoint IP 450" },
	"polls, current":                       func(d *fleet.Device) { d.Holds = 2 },
	"polls, behind":                        func(*fleet.Device) {},
	"online, current":                      func(d *fleet.Device) { d.Holds, d.Link.Connection = 2, fleet.Online },
	"online, behind":                       online,
	"online, was sent an order":            ordered(2, fleet.Sent),
	"online, acknowledged it":              ordered(2, fleet.Applied),
	"online, refused it":                   ordered(2, fleet.Refused),
	"online, refused an older one":         ordered(1, fleet.Refused),
	"offline, behind":                      func(d *fleet.Device) { d.Link.Connection = fleet.Offline },
	"offline, was sent an order":           func(d *fleet.Device) { ordered(2, fleet.Sent)(d); d.Link.Connection = fleet.Offline },
	"PIN, online":                          func(d *fleet.Device) { pin(d); online(d) },
	"PIN, offline":                         func(d *fleet.Device) { pin(d); d.Link.Connection = fleet.Offline },
	"PIN, came with the current pair":      func(d *fleet.Device) { pin(d); online(d); d.Holds = 2 },
	"on a foreign server":                  func(d *fleet.Device) { online(d); d.ExternalServer = "https://other.example" },
	"on a foreign server, included":        func(d *fleet.Device) { online(d); d.ExternalServer, d.AutoSync = "https://other.example", "include" },
	"excluded":                             func(d *fleet.Device) { online(d); d.AutoSync = "exclude" },
	"excluded, current":                    func(d *fleet.Device) { online(d); d.AutoSync, d.Holds = "exclude", 2 },
	"staged":                               func(d *fleet.Device) { d.FirstSeen, d.Holds = time.Time{}, 0 },
	"staged, with a channel":               func(d *fleet.Device) { d.FirstSeen, d.Holds = time.Time{}, 0; online(d) },
}

func online(d *fleet.Device) { d.Link.Connection = fleet.Online }

func pin(d *fleet.Device) { d.Onboarding, d.FirstSeen, d.Holds = fleet.PIN, time.Time{}, 0 }

func ordered(g fleet.Generation, s fleet.OrderState) func(*fleet.Device) {
	return func(d *fleet.Device) {
		online(d)
		d.Order = fleet.Order{ID: "cmd_1", Generation: g, State: s, Road: autosync.Channel, At: noon, Tries: 1}
	}
}

func a(change func(*fleet.Device)) fleet.Device {
	d := fleet.Device{ID: "dev_1", Model: "VVX 450", Family: fleet.UCS, Onboarding: fleet.Provisioned, Observed: fleet.Observed{FirstSeen: noon.Add(-time.Hour), Holds: 1}}
	change(&d)
	return d
}

func TestAutoSyncReadsLikeThePage(t *testing.T) {
	type row struct{ state, told, ordered string }
	said := map[string]row{}
	either := func(s, one, other string) []string {
		if s == "-" {
			return []string{one, other}
		}
		return []string{s}
	}
	for _, line := range strings.Split(strings.TrimSpace(page), "\n")[2:] {
		c := strings.Split(line, "|")
		for i := range c {
			c[i] = strings.TrimSpace(c[i])
		}
		for _, p := range either(c[0], "on", "off") {
			for _, as := range either(c[1], "on", "off") {
				for _, l := range either(c[2], "standard", "enterprise") {
					key := strings.Join([]string{p, as, l, c[3]}, " | ")
					if _, twice := said[key]; twice {
						t.Errorf("the page says twice what happens to %s", key)
					}
					said[key] = row{c[4], c[5], c[6]}
				}
			}
		}
	}
	yes := map[bool]string{true: "yes", false: "no"}
	for _, p := range []string{"on", "off"} {
		for _, as := range []string{"on", "off"} {
			for _, l := range []fleet.License{fleet.Standard, fleet.Enterprise} {
				for name, change := range devices {
					key := strings.Join([]string{p, as, string(l), name}, " | ")
					want, ok := said[key]
					if !ok {
						t.Errorf("the page says nothing of %s", key)
						continue
					}
					d := a(change)
					prov := fleet.Provisioning{Enabled: p == "on", Current: fleet.Credentials{Generation: 2}, AutoSync: fleet.AutoSync{Enabled: as == "on"}}
					road := ""
					if d.Link.Connection == fleet.Online {
						road = autosync.Channel
					}
					state, _ := autosync.StateOf(prov, l, d)
					step := autosync.Due(prov, l, d, road, noon.Add(time.Second), autosync.DefaultLimits()).Step
					if got := (row{string(state), yes[autosync.Covers(prov, d)], yes[step == autosync.Send]}); got != want {
						t.Errorf("%s: %v, the page says %v", key, got, want)
					}
				}
			}
		}
	}
}

func TestAScopeNarrowsWhomAutoSyncTouches(t *testing.T) {
	in := func(groups, dynamic []string) func(*fleet.Device) {
		return func(d *fleet.Device) { online(d); d.Groups, d.Dynamic = groups, dynamic }
	}
	for name, c := range map[string]struct {
		device  func(*fleet.Device)
		scope   fleet.AutoSync
		want    autosync.State
		covered bool
	}{
		"a scope of models excludes others":              {online, fleet.AutoSync{Models: []string{"VVX 250"}}, autosync.Excluded, false},
		"and takes those it names":                       {online, fleet.AutoSync{Models: []string{"VVX 450"}}, autosync.Queued, true},
		"a scope of sites takes theirs":                  {func(d *fleet.Device) { online(d); d.Site = "sit_1" }, fleet.AutoSync{Sites: []string{"sit_1"}}, autosync.Queued, true},
		"and nobody else":                                {online, fleet.AutoSync{Sites: []string{"sit_1"}}, autosync.Excluded, false},
		"a scope of groups takes a static one's devices": {in([]string{"grp_1"}, nil), fleet.AutoSync{Groups: []string{"grp_1"}}, autosync.Queued, true},
		"and a dynamic one's":                            {in(nil, []string{"grp_0", "grp_1"}), fleet.AutoSync{Groups: []string{"grp_1"}}, autosync.Queued, true},
		"and no others":                                  {in(nil, []string{"grp_0"}), fleet.AutoSync{Groups: []string{"grp_1"}}, autosync.Excluded, false},
		"what it names is a union":                       {in([]string{"grp_1"}, nil), fleet.AutoSync{Sites: []string{"sit_1"}, Groups: []string{"grp_1"}}, autosync.Queued, true},
		"never seen and in no scope is excluded":         {devices["staged"], fleet.AutoSync{Models: []string{"VVX 250"}}, autosync.Excluded, false},
	} {
		t.Run(name, func(t *testing.T) {
			c.scope.Enabled = true
			p := fleet.Provisioning{Enabled: true, Current: fleet.Credentials{Generation: 2}, AutoSync: c.scope}
			if got, _ := autosync.StateOf(p, fleet.Standard, a(c.device)); got != c.want {
				t.Errorf("state %s, want %s", got, c.want)
			}
			if got := autosync.Covers(p, a(c.device)); got != c.covered {
				t.Errorf("covered %v, want %v", got, c.covered)
			}
		})
	}
}

func TestADeviceThatWasAskedToCheckInIsStillUnreachable(t *testing.T) {
	d := a(func(d *fleet.Device) {
		d.Order = fleet.Order{ID: "cmd_1", Generation: 2, State: fleet.Sent, Road: autosync.Notify}
	})
	p := fleet.Provisioning{Enabled: true, Current: fleet.Credentials{Generation: 2}, AutoSync: fleet.AutoSync{Enabled: true}}
	if st, why := autosync.StateOf(p, fleet.Standard, d); st != autosync.Unreachable || !strings.Contains(why, "check-sync") {
		t.Errorf("%s: %q", st, why)
	}
}
