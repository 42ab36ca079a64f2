package cli_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"muster/internal/housetest"
)

// places makes some of everything that an account has.
func (s *shell) places() {
	s.t.Helper()
	s.ok("create", "account", "acme")
	s.ok("create", "site", "Berlin", "-A", "acme", "--region", "eu/de", "--subnet", "10.1.0.0/16", "--pin", "4711", "--private-subnet", "203.0.113.7/32=10.2.0.0/16", "--only-new")
	s.ok("create", "site", "Cologne", "-A", "acme")
	s.ok("create", "room", "Spree", "-A", "acme", "--site", "Berlin", "--size", "small", "--capacity", "6")
	s.ok("create", "device-user-group", "sales", "-A", "acme", "--description", "All of sales")
	s.ok("create", "device-user", "Ada Lovelace", "-A", "acme", "--email", "ada@example.com", "--group", "sales")
	s.ok("create", "device-group", "lobby", "-A", "acme", "--label", "k=v")
	s.ok("create", "device-group", "video", "-A", "acme", "--filter", "family = polyos")
	s.ok("create", "saved-view", "staged", "-A", "acme", "--filter", "state = staged", "--sort", "name", "--column", "mac", "--column", "model")
	s.ok("create", "device", "00e0dbabcd01", "-A", "acme", "--model", "Studio X50", "--room", "Spree", "--group", "lobby", "--user", "Ada Lovelace")
	s.ok("create", "policy", "here", "-A", "acme", "--level", "site", "--target", "Berlin", "--set", "device.local.deviceName=x")
}

func TestPlacesByTheVerbs(t *testing.T) {
	s := loggedIn(t)
	s.places()
	for args, path := range map[string]string{
		"get sites -A acme":              "/accounts/acme/sites",
		"get site Berlin":                "/sites/Berlin",
		"get rooms -A acme":              "/accounts/acme/rooms",
		"get device-groups -A acme":      "/accounts/acme/device-groups",
		"get dg video -A acme":           "/accounts/acme/device-groups/video",
		"get device-users -A acme":       "/accounts/acme/device-users",
		"get device-user-groups -A acme": "/accounts/acme/device-user-groups",
		"describe saved-view staged":     "/saved-views/staged",
	} {
		var want any
		s.h.API("GET", path, nil, &want, 200)
		if list, ok := want.(map[string]any); ok {
			delete(list, "nextCursor")
		}
		if d := cmp.Diff(want, parsed(t, s.ok(append(strings.Fields(args), "-o", "json")...))); d != "" {
			t.Errorf("muster %s:\n%s", args, d)
		}
	}
	for args, want := range map[string][]string{
		"get sites -A acme":              {"PATH", "/eu/de/Berlin", "10.1.0.0/16", "here"},
		"get rooms -A acme":              {"SITE", "Spree", "Berlin", "small", "6"},
		"get groups -A acme":             {"lobby", "static", "video", "dynamic", "family = polyos"},
		"get device-users -A acme":       {"Ada Lovelace", "ada@example.com", "sales", "1"},
		"get device-user-groups":         {"sales", "1"},
		"get views -A acme":              {"staged", "state = staged", "mac,model"},
		"get devices -A acme -o wide":    {"SITE", "Berlin", "Spree", "lobby", "Ada Lovelace"},
		"get policies -A acme":           {"here", "site", "Berlin"},
		"describe site Berlin":           {"PIN", "4711", "Device Association", "onlyNew"},
		"get device-group/lobby -o name": {"device-group/lobby"},
	} {
		has(t, s.ok(strings.Fields(args)...), want...)
	}
	at := func(path string, way ...string) string {
		t.Helper()
		var v any
		s.h.API("GET", path, nil, &v, 200)
		return fmt.Sprint(housetest.At(v, way...))
	}
	is := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
	}
	s.ok("edit", "site", "Berlin", "--subnet", "10.1.0.0/16", "--subnet", "10.3.0.0/16", "--only-new=off", "--pin", "0815", "--private-subnet", "203.0.113.7/32=10.4.0.0/16")
	is("a list is replaced", at("/sites/Berlin", "spec", "subnets"), "[10.1.0.0/16 10.3.0.0/16]")
	is("an association", at("/sites/Berlin", "spec", "deviceAssociation"), "always")
	s.ok("edit", "site", "Berlin", "--subnet", "")
	is("a list is emptied", at("/sites/Berlin", "spec", "subnets"), "[]")
	s.ok("edit", "room", "Spree", "--floor", "3", "--capacity", "8", "--site", "Cologne")
	is("a room", at("/rooms/Spree", "status", "siteName")+at("/rooms/Spree", "spec", "floor"), "Cologne3")
	s.ok("edit", "dg", "video", "--filter", "family = ucs", "--name", "desk")
	is("a filter", at("/device-groups/desk", "spec", "filter"), "family = ucs")
	s.ok("edit", "device-user", "Ada Lovelace", "--group", "", "--email", "ada@example.org")
	is("a user", at("/device-users/Ada%20Lovelace", "spec", "groups"), "[]")
	s.ok("edit", "device-user-group", "sales", "--description", "Sales")
	s.ok("edit", "saved-view", "staged", "--sort=-name", "--column", "name")
	is("a view", at("/saved-views/staged", "spec", "sort")+at("/saved-views/staged", "spec", "columns"), "-name[name]")
	s.ok("edit", "device", "00e0dbabcd01", "--site", "Berlin", "--group", "", "--user", "")
	is("a device", at("/devices/00e0dbabcd01", "status", "siteName")+at("/devices/00e0dbabcd01", "spec", "room")+at("/devices/00e0dbabcd01", "spec", "groups"), "Berlin[]")
	s.ok("create", "policy", "young", "-A", "acme", "--set", "ucs:brand.new.name=1", "--raw", "ucs:brand.new.name")
	has(t, s.run("edit", "policy", "young", "--set", "ucs:newer.name=1", "--raw", "ucs:newer.name").err, "no catalog knows")
	is("raw", at("/policies/young", "spec", "raw"), "[ucs:brand.new.name ucs:newer.name]")
	s.ok("edit", "policy", "young", "--unset", "ucs:newer.name")
	is("raw no more", at("/policies/young", "spec", "raw"), "[ucs:brand.new.name]")

	if r := s.run("delete", "site", "Berlin", "--yes"); r.code != 5 || !strings.Contains(r.err, "here") {
		t.Errorf("a site that a policy is for: exit %d: %s", r.code, r.err)
	}
	if r := s.run("create", "site", "Rome", "-A", "acme", "--pin", "12"); r.code != 6 {
		t.Errorf("a bad PIN: exit %d: %s", r.code, r.err)
	}
	s.ok("create", "account", "globex")
	s.ok("create", "site", "Berlin", "-A", "globex")
	if r := s.run("get", "site", "Berlin"); r.code != 5 {
		t.Errorf("a name that two accounts use: exit %d: %s", r.code, r.err)
	}
	s.ok("get", "site", "Berlin", "-A", "globex")
	s.ok("delete", "policy", "here", "--yes")
	for _, args := range []string{"site Berlin -A acme", "site Cologne", "device-group lobby desk", "user Ada_Lovelace", "user-group sales", "view staged"} {
		words := strings.Fields(args + " --yes")
		for i := range words {
			words[i] = strings.ReplaceAll(words[i], "_", " ")
		}
		s.ok(append([]string{"delete"}, words...)...)
	}
}

const wantedPlaces = `
kind: Policy
metadata: {account: initech, name: own}
spec: {level: device, target: 00e0dbabcd07, settings: {device.local.deviceName: x}}
---
kind: Policy
metadata: {account: initech, name: floor}
spec: {level: group, target: big, settings: {device.local.deviceName: y}}
---
kind: Device
metadata: {account: initech}
spec: {mac: 00e0dbabcd07, model: Studio X50, room: Mill, groups: [big], user: Milton}
---
kind: DeviceGroup
metadata: {account: initech, name: dyn}
spec: {kind: dynamic, filter: 'groups : "big"'}
---
kind: DeviceGroup
metadata: {account: initech, name: big}
---
kind: DeviceUser
metadata: {account: initech, name: Milton}
spec: {groups: [staff]}
---
kind: DeviceUserGroup
metadata: {account: initech, name: staff}
---
kind: SavedView
metadata: {account: initech, name: mine}
spec: {filter: 'state = "staged"'}
---
kind: Room
metadata: {account: initech, name: Mill}
spec: {site: Austin}
---
kind: Provisioning
metadata: {account: initech}
spec: {autoSync: {scope: {sites: [Austin]}}}
---
kind: Site
metadata: {account: initech, name: Austin}
spec: {subnets: [10.7.0.0/16]}
`

func TestFilesNameThingsThatStandInThemToo(t *testing.T) {
	s := loggedIn(t)
	s.ok("create", "account", "initech")
	file := s.file("initech.yaml", wantedPlaces)
	has(t, s.ok("apply", "-f", file, "--dry-run"), "site/Austin created (dry run", "room/Mill not checked", "device/00e0dbabcd07 not checked", "saved-view/mine created (dry run")
	out := s.ok("apply", "-f", file)
	want := "site/Austin created\nroom/Mill created\ndevice-user-group/staff created\ndevice-user/Milton created\ndevice-group/big created\ndevice-group/dyn created\n" +
		"provisioning/initech configured\npolicy/floor created\ndevice/00e0dbabcd07 created\npolicy/own created\nsaved-view/mine created\n"
	if out != want {
		t.Errorf("%s", cmp.Diff(want, out))
	}
	for line := range strings.Lines(s.ok("apply", "-f", file)) {
		if !strings.HasSuffix(line, " unchanged\n") {
			t.Errorf("again: %s", line)
		}
	}
	for _, args := range []string{"sites", "rooms", "device-user-groups", "device-users", "device-groups", "saved-views", "devices", "policies"} {
		r := s.feed(s.ok("get", args, "-A", "initech", "-o", "yaml"), "apply", "-f", "-", "-o", "table")
		for line := range strings.Lines(r.out) {
			if r.code != 0 || !strings.HasSuffix(line, " unchanged\n") {
				t.Errorf("get %s: exit %d: %s%s", args, r.code, line, r.err)
			}
		}
	}
	if r := s.run("create", "-f", file); r.code != 5 && r.code != 8 || strings.Count(r.err, "exists already") != 10 {
		t.Errorf("create refuses what is there: exit %d: %s", r.code, r.err)
	}
}
