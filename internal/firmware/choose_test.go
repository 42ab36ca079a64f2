package firmware_test

import (
	"strings"
	"testing"
	"time"

	"muster/internal/firmware"
	"muster/internal/fleet"
)

const (
	top, provider, customer = fleet.AccountID("top"), fleet.AccountID("prov"), fleet.AccountID("cust")
	berlin, oslo            = fleet.SiteID("berlin"), fleet.SiteID("oslo")
)

var path = []fleet.AccountID{top, provider, customer}

func j179(versions ...string) (out []firmware.Release) {
	for i, v := range versions {
		out = append(out, firmware.Release{ID: firmware.ReleaseID("r" + string(rune('0'+i))), Account: provider, Family: fleet.J100, Models: []string{"J179"}, Version: v})
	}
	return out
}

func phone(version string) fleet.Device {
	return fleet.Device{ID: "dev", Account: customer, Family: fleet.J100, Model: "J179", Site: string(berlin), Observed: fleet.Observed{SoftwareVersion: version}}
}

func TestTheNearestRuleThatSaysSomethingDecides(t *testing.T) {
	releases := j179("4.1.1.0.7", "4.1.3.0.6", "4.0.8.0.7")
	rule := func(a fleet.AccountID, s fleet.SiteID, model, value string) firmware.Rule {
		return firmware.Rule{Account: a, Site: s, Model: model, Value: value}
	}
	for name, c := range map[string]struct {
		rules   []firmware.Rule
		version string // that is chosen; empty: none
		why     string // a part of it
	}{
		"without a rule devices stay":          {nil, "", "no rule"},
		"a rule far above holds":               {[]firmware.Rule{rule(top, "", "", "latest")}, "4.1.3.0.6", "above"},
		"a nearer account has the word":        {[]firmware.Rule{rule(customer, "", "", "off"), rule(top, "", "", "latest")}, "", "of the account: off"},
		"same passes it on":                    {[]firmware.Rule{rule(top, "", "", "latest"), rule(customer, "", "", "same"), rule(customer, berlin, "", "same")}, "4.1.3.0.6", "above"},
		"a model's rule beats that for all":    {[]firmware.Rule{rule(customer, "", "J179", "4.0.8.0.7"), rule(customer, "", "", "latest")}, "4.0.8.0.7", "for J179"},
		"a site's rule beats that of a model":  {[]firmware.Rule{rule(customer, berlin, "", "latest"), rule(customer, "", "J179", "off")}, "4.1.3.0.6", "site"},
		"a site's rule for the model beats it": {[]firmware.Rule{rule(customer, berlin, "J179", "4.1.1.0.7"), rule(customer, berlin, "", "off")}, "4.1.1.0.7", "site for J179"},
		"rules of other sites do not count":    {[]firmware.Rule{rule(customer, oslo, "", "latest")}, "", "no rule"},
		"rules of other models do not count":   {[]firmware.Rule{rule(customer, "", "J189", "latest")}, "", "no rule"},
		"sites of accounts above do not count": {[]firmware.Rule{rule(provider, berlin, "", "latest")}, "", "no rule"},
		"rules of strangers do not count":      {[]firmware.Rule{rule("other", "", "", "latest")}, "", "no rule"},
		"a version that is gone holds":         {[]firmware.Rule{rule(customer, "", "J179", "9.9.9.9")}, "", "no such release"},
	} {
		t.Run(name, func(t *testing.T) {
			got := firmware.Choose(firmware.Sorted(path, c.rules), releases, phone("4.0.8.0.7"))
			version := ""
			if got.Release != nil {
				version = got.Release.Version
			}
			if version != c.version || !strings.Contains(got.Why, c.why) {
				t.Errorf("chose %q because %q; want %q because of %q", version, got.Why, c.version, c.why)
			}
		})
	}
}

func TestLatestTakesADeviceBackNeverByItself(t *testing.T) {
	l := firmware.Sorted(path, []firmware.Rule{{Account: customer, Value: "latest"}})
	if got := firmware.Choose(l, j179("4.1.3.0.6"), phone("4.1.5.0.1")); got.Release != nil || !got.Hold {
		t.Errorf("chose %+v for a device that runs something newer", got)
	}
	if got := firmware.Choose(l, nil, phone("4.1.5.0.1")); got.Release != nil || !got.Hold {
		t.Errorf("chose %+v where there is no release", got)
	}
}

func TestARuleTakesADeviceBackOnlyWhenItSaysSo(t *testing.T) {
	for _, c := range []struct {
		value, running string
		down           bool
		told           string // empty: nothing
	}{
		{"4.1.3.0.6", "4.1.5.0.1", false, ""},
		{"4.1.3.0.6", "4.1.5.0.1", true, "4.1.3.0.6"},
		{"4.1.3.0.6", "4.1.3.0.6", false, "4.1.3.0.6"},
		{"4.1.3.0.6", "4.1.1.0.7", false, "4.1.3.0.6"},
		{"4.1.3.0.6", "", false, "4.1.3.0.6"}, // never said what it runs
		{"latest", "4.1.5.0.1", false, ""},
		{"latest", "4.1.5.0.1", true, "4.1.3.0.6"}, // the newer one was marked as bad
	} {
		l := firmware.Sorted(path, []firmware.Rule{{Account: customer, Model: "J179", Value: c.value, Downgrade: c.down}})
		v := &firmware.View{Ladder: l, Releases: j179("4.1.3.0.6")}
		s := v.Stand(phone(c.running))
		if s.Wanted != c.told || (c.told == "") != (s.State == firmware.Holding) {
			t.Errorf("%+v: told %q, %s (%s)", c, s.Wanted, s.State, s.Why)
		}
		if c.told == "" && !strings.Contains(s.Why, "runs something newer") {
			t.Errorf("%+v: the reason is %q", c, s.Why)
		}
	}
}

func TestARuleThatNamesNoReleaseTakesNoDeviceDown(t *testing.T) {
	releases := j179("4.1.3.0.6")
	for value, ok := range map[string]bool{"same": false, "off": false, "latest": true, "4.1.3.0.6": true} {
		err := firmware.Rules{Account: customer, Rules: []firmware.Rule{{Model: "J179", Value: value, Downgrade: true}}}.Check(nil, releases)
		if (err == nil) != ok {
			t.Errorf("%s: %v", value, err)
		}
	}
	old := firmware.Rule{Model: "J179", Value: "4.0.8.0.7"}
	down := old
	down.Downgrade = true
	if err := (firmware.Rules{Account: customer, Rules: []firmware.Rule{down}}).Check([]firmware.Rule{old}, releases); err != nil {
		t.Errorf("a rule of before cannot be told to take devices down: %v", err)
	}
}

func TestAReleaseHasAWordForItsChannelAndADay(t *testing.T) {
	for word, ok := range map[string]bool{"": true, "stable": true, "beta": true, "LTS-6.4_x": true, "two words": false, "<b>": false, strings.Repeat("x", 31): false, "ü": false} {
		if err := firmware.CheckChannel("/spec/channel", word); (err == nil) != ok {
			t.Errorf("channel %q: %v", word, err)
		}
	}
	for day, ok := range map[string]bool{"": true, "2026-02-28": true, "2026-02-29": false, "28.2.2026": false, "2026-2-8": false, "0001-01-01": false, "2026-02-28T00:00:00Z": false} {
		if err := firmware.CheckReleased("/spec/released", day); (err == nil) != ok {
			t.Errorf("released %q: %v", day, err)
		}
	}
}

func TestADamagedReleaseIsNeverChosen(t *testing.T) {
	neverChosen(t, func(r *firmware.Release) { r.Damaged = true })
}

func TestAReleaseThatIsMarkedAsBadIsNeverChosen(t *testing.T) {
	neverChosen(t, func(r *firmware.Release) { r.Bad = "phones lose their lines" })
}

func neverChosen(t *testing.T, spoil func(*firmware.Release)) {
	t.Helper()
	releases := j179("4.1.3.0.6", "4.1.1.0.7")
	spoil(&releases[0])
	l := firmware.Sorted(path, []firmware.Rule{{Account: customer, Value: "latest"}})
	if got := firmware.Choose(l, releases, phone("4.0.8.0.7")); got.Release == nil || got.Release.Version != "4.1.1.0.7" {
		t.Errorf("latest is %+v; want the newest that is sound", got.Release)
	}
	l = firmware.Sorted(path, []firmware.Rule{{Account: customer, Model: "J179", Value: "4.1.3.0.6"}})
	if got := firmware.Choose(l, releases, phone("4.0.8.0.7")); got.Release != nil || !got.Hold {
		t.Errorf("a release that is not sound was chosen: %+v", got)
	}
}

func TestRulesMayNameTheFiveNewestReleasesOfAModel(t *testing.T) {
	releases := j179("4.1.1.0.7", "4.1.2.0.1", "4.1.3.0.6", "4.1.10.0.2", "4.1.9.0.1", "4.0.8.0.7")
	got := ""
	for _, r := range firmware.Newest(releases, "J179") {
		got += r.Version + " "
	}
	if want := "4.1.10.0.2 4.1.9.0.1 4.1.3.0.6 4.1.2.0.1 4.1.1.0.7 "; got != want {
		t.Errorf("newest are %q; want %q", got, want)
	}
	rules := func(rs ...firmware.Rule) firmware.Rules { return firmware.Rules{Account: customer, Rules: rs} }
	for name, c := range map[string]struct {
		rules firmware.Rules
		ok    bool
	}{
		"one of them":               {rules(firmware.Rule{Model: "J179", Value: "4.1.1.0.7"}), true},
		"one that is older":         {rules(firmware.Rule{Model: "J179", Value: "4.0.8.0.7"}), false},
		"one that is no release":    {rules(firmware.Rule{Model: "J179", Value: "4.2.0.0.0"}), false},
		"a version for every model": {rules(firmware.Rule{Value: "4.1.1.0.7"}), false},
		"words":                     {rules(firmware.Rule{Value: "same"}, firmware.Rule{Site: berlin, Value: "latest"}, firmware.Rule{Model: "J189", Value: "off"}), true},
		"a model that nobody makes": {rules(firmware.Rule{Model: "J999", Value: "off"}), false},
		"two for one place":         {rules(firmware.Rule{Value: "off"}, firmware.Rule{Value: "latest"}), false},
		"nothing":                   {rules(firmware.Rule{}), false},
	} {
		if err := c.rules.Check(nil, releases); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
	old := firmware.Rule{Model: "J179", Value: "4.0.8.0.7"}
	if err := rules(old).Check([]firmware.Rule{old}, releases); err != nil {
		t.Errorf("a rule that was there before is refused: %v", err)
	}
}

func TestVersionsAreComparedAsTheFamilyWritesThem(t *testing.T) {
	for _, c := range []struct {
		family      fleet.Family
		a, b        string
		same, newer bool
	}{
		{fleet.J100, "4.1.3.0.6", "4_1_3_0_6", true, false},
		{fleet.J100, "4.1.10.0.6", "4.1.9.0.6", false, true},
		{fleet.UCS, "6.4.6", "6.4.6.2502", true, false},
		{fleet.UCS, "6.4.6", "6.4.60.2502", false, false},
		{fleet.UCS, "6.4.6.2502 rts46", "6.4.6.2502", true, false},
		{fleet.PolyOS, "4.2.0", "4.2.0-388128", true, false},
		{fleet.PolyOS, "4.2.1-1", "4.2.0-388128", false, true},
		{fleet.UCS, "", "6.4.6.2502", false, false},
		{fleet.UCS, "6.4.6.2502", "", false, true},
	} {
		if got := firmware.Same(c.family, c.a, c.b); got != c.same {
			t.Errorf("%s: %s same as %s: %v", c.family, c.a, c.b, got)
		}
		if got := firmware.Newer(c.family, c.a, c.b); got != c.newer {
			t.Errorf("%s: %s newer than %s: %v", c.family, c.a, c.b, got)
		}
	}
}

func TestADeviceThatIsSentUpAndComesBackDownIsStoppedAfterTwoRounds(t *testing.T) {
	now := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	w := firmware.Watch{Device: "dev", Account: customer}
	running, ups := "4.0.8.0.7", 0
	for range 20 {
		now = now.Add(5 * time.Minute)
		var up bool
		if w, up = w.Next(fleet.J100, running, "4.1.3.0.6", now); up {
			ups++
			running = "4.1.3.0.6"
		} else if running == "4.1.3.0.6" {
			running = "4.0.8.0.7" // its server asks for that
		}
	}
	if ups != 2 || !w.Stopped("4.1.3.0.6") {
		t.Errorf("went up %d times, stopped: %v; want 2 and then no more", ups, w.Stopped("4.1.3.0.6"))
	}
	if running != "4.0.8.0.7" {
		t.Errorf("ends with %s", running)
	}
	if _, up := w.Next(fleet.J100, running, "4.1.5.0.1", now); !up {
		t.Error("another release is not tried")
	}
	v := &firmware.View{Ladder: firmware.Sorted(path, []firmware.Rule{{Account: customer, Value: "latest"}}), Releases: j179("4.1.3.0.6"), Watches: map[fleet.DeviceID]firmware.Watch{"dev": w}}
	if s := v.Stand(phone("4.0.8.0.7")); s.State != firmware.Looping || s.Wanted != "4.1.3.0.6" || !strings.Contains(s.Why, "another version") {
		t.Errorf("the device is shown as %+v", s)
	}
}

func TestADeviceThatNeverGetsThereIsStoppedAfterItsTries(t *testing.T) {
	now := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	w, boots := firmware.Watch{Device: "dev"}, 0
	for range 20 {
		now = now.Add(10 * time.Minute)
		var up bool
		for range 3 { // the files of a boot
			w, up = w.Next(fleet.J100, "4.0.8.0.7", "4.1.3.0.6", now.Add(time.Second))
		}
		if up {
			boots++
		}
	}
	if boots != firmware.MaxTries {
		t.Errorf("was sent in %d boots; want %d", boots, firmware.MaxTries)
	}
	if _, up := w.Next(fleet.J100, "4.0.8.0.7", "4.1.3.0.6", now.Add(25*time.Hour)); !up {
		t.Error("is not tried again the next day")
	}
}

func TestAnUpgradeIsStrongerThanRulesUntilItIsOver(t *testing.T) {
	l := firmware.Sorted(path, []firmware.Rule{{Account: customer, Value: "latest"}})
	v := func(s firmware.PinState, version string) *firmware.View {
		return &firmware.View{Ladder: l, Releases: j179("4.1.3.0.6", "4.1.1.0.7"), Pins: map[fleet.DeviceID]firmware.Pin{"dev": {Device: "dev", Version: version, State: s}}}
	}
	for name, c := range map[string]struct {
		pin     firmware.PinState
		version string
		running string
		wanted  string // that is told; empty: nothing
		state   firmware.State
	}{
		"waits for its wave":     {firmware.PinWaiting, "4.1.1.0.7", "4.0.8.0.7", "", firmware.Awaiting},
		"was given it":           {firmware.PinGiven, "4.1.1.0.7", "4.0.8.0.7", "4.1.1.0.7", firmware.Started},
		"runs it":                {firmware.PinDone, "4.1.1.0.7", "4.1.1.0.7", "4.1.1.0.7", firmware.Current},
		"failed, and rules hold": {firmware.PinFailed, "4.1.1.0.7", "4.0.8.0.7", "4.1.3.0.6", firmware.Missed},
		"failed, and came later": {firmware.PinFailed, "4.1.1.0.7", "4.1.1.0.7", "4.1.3.0.6", firmware.Behind},
		"its release is gone":    {firmware.PinGiven, "4.9.9.9.9", "4.0.8.0.7", "4.1.3.0.6", firmware.Started},
	} {
		t.Run(name, func(t *testing.T) {
			view, d := v(c.pin, c.version), phone(c.running)
			wanted := ""
			if r := view.Choose(d).Release; r != nil {
				wanted = r.Version
			}
			if s := view.Stand(d); wanted != c.wanted || s.State != c.state {
				t.Errorf("told %q, %s (%s); want %q, %s", wanted, s.State, s.Why, c.wanted, c.state)
			}
		})
	}
}

func TestADeviceIsJudgedByWhatItSaysAndWhenItWasSeen(t *testing.T) {
	t0 := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	after := func(m int) time.Time { return t0.Add(time.Duration(m) * time.Minute) }
	for name, c := range map[string]struct {
		running string
		seen    time.Time
		told    time.Time // zero: not yet
		now     time.Time
		state   firmware.PinState
		code    string
	}{
		"came with it":                          {"4.1.3.0.6", after(5), t0, after(6), firmware.PinDone, ""},
		"is on its way":                         {"4.0.8.0.7", after(2), t0, after(20), firmware.PinGiven, ""},
		"did not come although told":            {"4.0.8.0.7", after(-5), t0, after(61), firmware.PinFailed, "notSeen"},
		"came, fetched, and was gone":           {"4.0.8.0.7", after(2), t0, after(63), firmware.PinFailed, "notBack"},
		"comes with the old one still":          {"4.0.8.0.7", after(70), t0, after(71), firmware.PinFailed, "wrongVersion"},
		"could not be told, and has not polled": {"4.0.8.0.7", after(-5), time.Time{}, after(600), firmware.PinGiven, ""},
		"could not be told, and polls late":     {"4.0.8.0.7", after(600), time.Time{}, after(601), firmware.PinGiven, "came"},
		"polled late, and is on its way":        {"4.0.8.0.7", after(600), after(600), after(610), firmware.PinGiven, ""},
		"polled late, and was gone":             {"4.0.8.0.7", after(600), after(600), after(660), firmware.PinFailed, "notBack"},
		"could not be told for a week":          {"4.0.8.0.7", after(-5), time.Time{}, after(7*24*60 + 1), firmware.PinFailed, "notSeen"},
	} {
		p := firmware.Pace{Pin: firmware.Pin{Version: "4.1.3.0.6", State: firmware.PinGiven, GivenAt: t0, ToldAt: c.told}, Family: fleet.J100, Running: c.running, LastSeen: c.seen}
		if state, code, why := firmware.Judge(p, time.Hour, c.now); state != c.state || code != c.code {
			t.Errorf("%s: %s %s (%s); want %s %s", name, state, code, why, c.state, c.code)
		}
	}
}
