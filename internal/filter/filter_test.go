package filter_test

import (
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

var now = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)

func names() *filter.Names {
	return filter.NewNames(
		[]fleet.Site{{ID: "sit_1", Name: "Berlin", Region: "eu/de"}, {ID: "sit_2", Name: "Lyon", Region: "eu/fr"}, {ID: "sit_3", Name: "Boston", Region: "us"}},
		[]fleet.Room{{ID: "rom_1", Site: "sit_1", Name: "Blue"}},
		[]fleet.User{{ID: "usr_1", Name: "Ada"}},
		[]fleet.Group{
			{ID: "grp_1", Name: "lobby"}, {ID: "grp_2", Name: "doors"},
			{ID: "grp_3", Name: "german", Filter: `site.path : "/eu/de/"`},
			{ID: "grp_4", Name: "german lobbies", Filter: `groups : german AND groups : lobby`},
			{ID: "grp_5", Name: "ring", Filter: `groups : "ring two"`}, {ID: "grp_6", Name: "ring two", Filter: `NOT groups : grp_7`}, {ID: "grp_7", Name: "ring three", Filter: `groups = ring`},
			{ID: "grp_8", Name: "broken", Filter: `site = Atlantis`},
		})
}

func reception() fleet.Device {
	mac, _ := fleet.ParseMAC("0004f2abcd01")
	return fleet.Device{ID: "dev_1", MAC: mac, Name: "Reception 1", Serial: "8G1", Family: fleet.UCS, Model: "VVX 450", Onboarding: fleet.Provisioned, Lifecycle: fleet.Claimed,
		Site: "sit_1", Room: "rom_1", User: "usr_1", Groups: []string{"grp_1"}, Labels: map[string]string{"env": "Prod", "cost center": "7", "empty": ""}, CreatedAt: now.Add(-240 * time.Hour), UpdatedAt: now.Add(-time.Hour),
		Observed: fleet.Observed{FirstSeen: now.Add(-200 * time.Hour), LastSeen: now.Add(-30 * time.Hour), LastSync: now.Add(-24 * time.Hour), Holds: 3, SoftwareVersion: "6.4.2.18", Address: "192.0.2.7"}}
}

func TestAnExpressionIsTrueOfTheDevicesItDescribes(t *testing.T) {
	for text, want := range map[string]bool{
		`name = "Reception 1"`: true, `name = "reception 1"`: false, `name : "RECEPT"`: true, `name : recept`: true, `name != "x"`: true, `name in ("x", "Reception 1")`: true, `name < "S"`: true, `name >= "S"`: false,
		`mac = 00:04:F2:AB:CD:01`: true, `mac = "0004.f2ab.cd01"`: true, `mac : "F2-AB"`: true, `mac : f2ac`: false, `mac in (0004f2abcd02, 0004f2abcd01)`: true,
		`model = vvx450`: true, `model = "VVX 250"`: false, `model : vvx`: true, `family = ucs AND serial = 8G1`: true, `family in (polyos, j100)`: false, `family : ucs`: true,
		`onboarding = provisioned`: true, `lifecycle != claimed`: false, `connection = unknown`: true, `autoSync = include`: true, `spec.autoSync = exclude`: false,
		`state = active`: true, `status.provisioning in ("staged","active")`: true, `NOT state = active`: false,
		`site = Berlin`: true, `site = sit_1`: true, `spec.site != Lyon`: true, `site in (Lyon, Boston)`: false, `site = ""`: false, `has(site)`: true, `NOT has(site)`: false,
		`site.path : "/eu/"`: true, `site.path : "/EU/de"`: true, `site.path = "/eu/de/Berlin"`: true, `site.path : "/us/"`: false, `site.path != "/eu/fr/Lyon"`: true, `has(site.path)`: true, `site.path in ("/us/Boston")`: false,
		`room = Blue`: true, `user = Ada`: true, `user : usr_1`: true, `has(user)`: true,
		`groups : lobby`: true, `groups : "doors"`: false, `groups in (doors, lobby)`: true, `groups != doors`: true, `has(groups)`: true,
		`groups : german`: true, `groups : "german lobbies"`: true, `groups in (doors, german)`: true, `NOT groups : german`: false,
		`labels.env = "Prod"`: true, `labels.env = prod`: false, `labels.env : prod`: true, `labels:env`: true, `labels : "cost center"`: true, `labels."cost center" = 7`: true, `labels.none = ""`: true,
		`labels:none`: false, `has(labels.empty)`: true, `has(labels.none)`: false, `has(labels)`: true, `labels.env != dev`: true, `metadata.labels.env in (Prod, Test)`: true,
		`held = false`: true, `held != false`: false, `generation = 3`: true, `generation < 3`: false, `generation in (1, 3)`: true, `status.credentialSync.generation >= 3`: true,
		`softwareVersion = "6.4.2.18"`: true, `softwareVersion < 6.10.0`: true, `softwareVersion >= "6.4.2"`: true, `softwareVersion > 6.4.10`: false, `softwareVersion : "6.4"`: true, `softwareVersion in (6.4.02.18)`: true,
		`lastSeen < -24h`: true, `lastSeen < -1d12h`: false, `lastSeen > "2026-11-24"`: true, `lastSeen > 2026-11-24T06:00:00Z`: false, `lastSeen >= 2026-11-24T06:00:00Z`: true, `lastSeen = 2026-11-24T06:00:00Z`: true, `lastSeen <= now`: true,
		`lastProvisioningSync >= -24h`: true, `has(lastProvisioningSync)`: true, `createdAt < -9d`: true, `metadata.updatedAt > -2h`: true, `firstSeen > +1w`: false,
		`address : 192.0.2.`: true, `has(externalServer)`: false, `externalServer = ""`: true,
		`state = "staged" AND (site.path : "/eu/" OR NOT has(groups))`: false, `(family = ucs OR family = j100) AND NOT held = true`: true, `NOT (family = ucs AND held = true)`: true, `NOT family = ucs OR site = Berlin`: true,
		"family = ucs\n  and not held = true": true,
		`name = "say \"hi\""`:                 false, `name : "\\"`: false,
	} {
		e, err := filter.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		r, err := e.Resolve(names())
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := r.Match(reception(), now); got != want {
			t.Errorf("%s is %v", text, got)
		}
		if e.String() != text {
			t.Errorf("%s reads %s", text, e)
		}
	}
	if !(filter.Expr{}).Match(reception(), now) {
		t.Error("no filter is true of all")
	}
}

func TestWhatNeverHappenedIsNeitherBeforeNorAfter(t *testing.T) {
	for text, want := range map[string]bool{
		`lastSeen < -24h`: false, `lastSeen > -24h`: false, `lastSeen != now`: true, `has(lastSeen)`: false, `softwareVersion < 6`: false, `softwareVersion >= 0`: false, `softwareVersion = ""`: true,
		`state = staged`: true, `has(labels)`: false, `groups : lobby`: false, `site = ""`: true, `site.path = ""`: true, `site.path != "/us/Boston"`: true, `onboarding = provisioned`: true,
	} {
		e, err := filter.Parse(text)
		if err == nil {
			e, err = e.Resolve(names())
		}
		if err != nil || e.Match(fleet.Device{}, now) != want {
			t.Errorf("%s is not %v (%v)", text, want, err)
		}
	}
}

func TestADayIsTheBoundaryOfActive(t *testing.T) {
	d := reception()
	for late, want := range map[time.Duration]string{0: "active", time.Nanosecond: "stale", time.Microsecond: "stale", -time.Nanosecond: "active"} {
		e, _ := filter.Equals("state", want)
		if at := now.Add(late); !e.Match(d, at) || string(d.StateAt(at)) != want {
			t.Errorf("%v after the day it is not %s", late, want)
		}
	}
}

func TestMistakesAreNamedWithLineAndColumn(t *testing.T) {
	for text, want := range map[string]string{
		``:                                  "filter.syntax the name of a field",
		`name`:                              "filter.syntax line 1, column 5: after name one of",
		`name ~ x`:                          "filter.syntax line 1, column 6: after name one of",
		`name =`:                            "filter.syntax line 1, column 7: a value is expected before the end",
		`name = "x`:                         "filter.syntax line 1, column 8: the text that begins here",
		`name = 'a b'`:                      "filter.syntax line 1, column 8: texts are in double quotes",
		`name = a b`:                        "filter.syntax line 1, column 10: AND, OR or the end is expected before “b”",
		`(name = a`:                         "filter.syntax line 1, column 10: a ) is expected",
		`name = a)`:                         "filter.syntax line 1, column 9: this ) closes nothing",
		`name = AND`:                        "filter.syntax line 1, column 8: a value",
		`name in a`:                         "filter.syntax line 1, column 9: in is followed",
		`name in (a b)`:                     "filter.syntax line 1, column 12: a comma",
		`name in ()`:                        "filter.syntax line 1, column 10: a value",
		`has name`:                          "filter.syntax line 1, column 5: has is followed",
		"name = \x01":                       "filter.syntax line 1, column 8",
		"name = \"\x00\"":                   "filter.syntax line 1, column 9",
		"name = \xff":                       "filter.syntax line 1, column 1: a filter is UTF-8",
		"name = ä AND\nfoo = 1":             "filter.unknownField line 2, column 1: devices have no field “foo”",
		`name = ä AND foo = 1`:              "filter.unknownField line 1, column 14",
		`has(labels.) `:                     "filter.unknownField line 1, column 5",
		`held = maybe`:                      "filter.value line 1, column 8: held is true or false",
		`state = asleep`:                    "filter.value line 1, column 9: state is one of active, stale, staged, none",
		`generation = two`:                  "filter.value line 1, column 14",
		`mac = 0004f2`:                      "filter.value line 1, column 7: mac is 12",
		`mac : xyz`:                         "filter.value line 1, column 7: a part",
		`lastSeen < yesterday`:              "filter.value line 1, column 12: lastSeen is compared with a time",
		`lastSeen < -24`:                    "filter.value line 1, column 12",
		`lastSeen < -9999999d`:              "filter.value line 1, column 12",
		`labels : ""`:                       "filter.value line 1, column 10",
		`state < active`:                    "filter.operator line 1, column 7: state does not take <",
		`lastSeen : now`:                    "filter.operator line 1, column 10",
		`lastSeen in (now)`:                 "filter.operator line 1, column 10",
		`has(held)`:                         "filter.operator line 1, column 1",
		`labels = x`:                        "filter.operator line 1, column 8",
		`name = a AND name = b OR name = c`: "filter.ambiguous line 1, column 23: AND and OR",
		`name = a OR name = b AND name = c`: "filter.ambiguous line 1, column 22",
		strings.Repeat("(", 22):             "filter.limit line 1, column 22: parentheses",
		strings.Repeat("NOT ", 30) + "x":    "filter.limit line 1, column 85",
		"name = a" + strings.Repeat(" OR name = a", 100):     "filter.limit line 1, column 1208",
		"generation in (" + strings.Repeat("1,", 100) + "1)": "filter.limit line 1, column 216",
		"name = " + strings.Repeat("a", 2000):                "filter.limit line 1, column 2001",
		`name = b AND site = Atlantis`:                       "filter.reference line 1, column 21: there is no site “Atlantis”",
		`room = Green`:                                       "filter.reference line 1, column 8: there is no room",
		`groups : nobody`:                                    "filter.reference line 1, column 10: there is no group",
		`groups : broken`:                                    "filter.reference in the filter of group “broken”: line 1, column 8: there is no site",
		`groups : "ring three"`:                              "filter.cycle groups make a circle: ring three → ring → ring two → ring three",
	} {
		e, err := filter.Parse(text)
		if err == nil {
			_, err = e.Resolve(names())
		}
		f := fault.As(err)
		if f == nil {
			t.Errorf("%q is taken (%v)", text, err)
			continue
		}
		if got := f.Code + " " + f.Say; !strings.HasPrefix(got, want) || f.Kind != fault.Invalid || len(f.Fields) != 1 {
			t.Errorf("%q: %s\nwant %s", text, got, want)
		}
		if p := fault.As(filter.At(err, "/spec/filter")); p.Fields[0].Pointer != "/spec/filter" || f.Fields[0].Pointer != "" {
			t.Errorf("%q: %+v", text, p)
		}
	}
}

func TestAGroupDoesNotContainItself(t *testing.T) {
	for name, g := range map[string]fleet.Group{
		"a new one by name":          {Name: "new", Filter: `groups : new`},
		"a known one by name":        {ID: "grp_3", Name: "german", Filter: `NOT groups : german`},
		"a known one by id":          {ID: "grp_3", Name: "german", Filter: `groups : grp_3`},
		"by way of another":          {ID: "grp_3", Name: "german", Filter: `groups : "german lobbies"`},
		"by its new name":            {ID: "grp_3", Name: "renamed", Filter: `groups : renamed`},
		"by its old name":            {ID: "grp_3", Name: "renamed", Filter: `groups : german`},
		"by way of another, renamed": {ID: "grp_3", Name: "renamed", Filter: `groups : "german lobbies"`},
	} {
		if _, err := filter.OfGroup(g, names()); fault.As(err) == nil || fault.As(err).Code != "filter.cycle" {
			t.Errorf("%s: %v", name, err)
		}
	}
	e, err := filter.OfGroup(fleet.Group{Name: "new", Filter: `groups : "german lobbies"`}, names())
	if err != nil || !e.Match(reception(), now) {
		t.Errorf("a group of groups: %v", err)
	}
	usb := reception()
	usb.Onboarding = fleet.USB
	if e.Match(usb, now) {
		t.Error("a device that has no groups is in one")
	}
}

func TestGroupsGoByWhatStays(t *testing.T) {
	for text, ok := range map[string]bool{
		`state = active`: false, `NOT (name = a AND lastSeen < now)`: false, `address : 10.`: false, `generation > 1`: false, `has(lastProvisioningSync)`: false, `connection = unknown`: false, `createdAt < -24h`: false, `createdAt < now`: false,
		`createdAt < 2026-01-01`: true, `model = "VVX 450" AND labels.env = prod`: true, `softwareVersion < 6.4`: true, `externalServer = ""`: true,
	} {
		e, err := filter.Parse(text)
		if err == nil {
			err = filter.CheckGroup(e)
		}
		if f := fault.As(err); (err == nil) != ok || !ok && (f.Code != "filter.volatile" || !strings.HasPrefix(f.Say, "line 1, column ")) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestGroupsOfGroupsStaySmall(t *testing.T) {
	groups := []fleet.Group{{ID: "grp_0", Name: "g0", Filter: "name = a OR name = b"}}
	for i := range 30 { // written out, each would be twice the one before
		last := groups[i].Name
		groups = append(groups, fleet.Group{ID: fleet.GroupID("grp_" + strings.Repeat("x", i+1)), Name: last + "x", Filter: "groups : " + last + " OR NOT groups : " + last})
	}
	e, err := filter.Parse("groups : " + groups[30].Name)
	if err == nil {
		_, err = e.Resolve(filter.NewNames(nil, nil, nil, groups))
	}
	if f := fault.As(err); f == nil || f.Code != "filter.limit" {
		t.Errorf("%v", err)
	}
}

func TestASortNamesUpToThreeFields(t *testing.T) {
	got, err := filter.ReadSort("-status.lastProvisioningSync, name")
	if err != nil || len(got) != 2 || got[0] != (fleet.Sort{Field: "lastProvisioningSync", Down: true}) || got[1].Field != "name" {
		t.Errorf("%v %v", got, err)
	}
	for _, text := range []string{"held", "labels.env", "foo", "name,-name", "name,model,serial,mac", ",", "name,"} {
		if _, err := filter.ReadSort(text); fault.As(err) == nil || fault.As(err).Code != "filter.sort" {
			t.Errorf("%s: %v", text, err)
		}
	}
	d := reception()
	for _, name := range filter.Sorts() {
		sort := []fleet.Sort{{Field: name}}
		at, err := fleet.ReadPosition(sort, fleet.DevicePosition(sort, d))
		if err != nil || len(at) != 2 || at[1] != "dev_1" {
			t.Errorf("%s: %v %v", name, at, err)
		}
	}
}

func TestEqualsReadsValuesAsTheGrammarDoes(t *testing.T) {
	for field, values := range map[string][]string{"state": {"staged", "active"}, "model": {"vvx_450"}, "labels.env": {"Prod"}, "held": {"false"}, "mac": {"00-04-F2-AB-CD-01"}} {
		if e, err := filter.Equals(field, values...); err != nil || !e.Match(reception(), now) {
			t.Errorf("%s: %v", field, err)
		}
	}
	one, _ := filter.Equals("family", "ucs")
	two, _ := filter.Equals("family", "j100")
	if filter.All(one, two).Match(reception(), now) || !filter.All(one, filter.Expr{}).Match(reception(), now) || !filter.All().Match(reception(), now) {
		t.Error("all is not all")
	}
	if _, err := filter.Equals("state", "asleep"); fault.As(err).Code != "filter.value" {
		t.Error(err)
	}
	if e, err := filter.Equals("groups", "german"); err != nil || !e.Uses("groups") || e.Uses("site") {
		t.Error(err)
	}
}

// FuzzParse holds that no text makes the parser fail, and that what it takes
// can be resolved and asked.
func FuzzParse(f *testing.F) {
	for _, text := range []string{`state = "staged" AND (site.path : "/eu/" OR NOT has(groups))`, `labels."a\"b" in (x, "y")`, `lastSeen < -24h`, `NOT groups : german`, `mac : 00:04`, `((`, `softwareVersion >= 6.4`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := filter.Parse(text)
		if err == nil {
			e, err = e.Resolve(names())
		}
		if err != nil {
			if k := fault.As(err); k == nil || k.Kind != fault.Invalid || !strings.HasPrefix(k.Code, "filter.") {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		e.Match(reception(), now)
	})
}
