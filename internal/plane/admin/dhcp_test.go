package admin_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
)

// reveals counts the lines of the trail that say that DHCP options were shown.
func (a *api) reveals() (n int) {
	a.t.Helper()
	for _, e := range a.want(200, "GET", "/audit?limit=1000", nil).JSON["items"].([]any) {
		if at(e, "action") == "dhcp.reveal" {
			n++
		}
	}
	return n
}

func TestTheDHCPHelperShowsThePairToWhoMaySeeItAndSaysSo(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.patch(200, obj{"serverUser": "acme@prov", "serverPassword": canary + ",x"})
	for _, server := range []string{"isc", "kea", "dnsmasq", "windows", "cisco", "mikrotik", "fortigate", "pfsense"} {
		for family, carried := range map[string]bool{"ucs": true, "polyos": true, "j100": false} {
			path := prov + "/dhcp?server=" + server + "&family=" + family
			before := a.reveals()
			clear := a.want(200, "GET", path, nil)
			is(t, path+": audited", a.reveals()-before, map[bool]int{true: 1}[carried])
			before = a.reveals()
			hidden := a.want(200, "GET", path+"&reveal=false", nil)
			other := a.as(a.mint(a.root, fleet.RightRead)).want(200, "GET", path, nil)
			is(t, path+": nothing was shown", a.reveals(), before)
			is(t, path+": to whom it may not be shown", fmt.Sprint(other.JSON), fmt.Sprint(hidden.JSON))
			if strings.Contains(string(hidden.Body), canary) || strings.Contains(string(clear.Body), canary) != carried {
				t.Errorf("%s: %s", path, clear.Body)
			}
			is(t, path+": masked", hidden.JSON["masked"], carried)
			is(t, path+": in clear", clear.JSON["masked"], false)
			if carried {
				value := at(hidden.JSON, "options", 0, "value").(string)
				is(t, path+": the option's value", strings.HasPrefix(value, "https://acme%40prov:********@muster.example/p/"), true)
				is(t, path+": as the snippet has it", strings.Contains(hidden.JSON["snippet"].(string), value), true)
			}
			codes := ""
			for _, w := range hidden.JSON["warnings"].([]any) {
				codes += fmt.Sprint(at(w, "code"), " ")
			}
			is(t, path+": "+codes, strings.Contains(codes, "notCarried"), !carried)
			is(t, path+": the root", strings.Contains(codes, "rootNeeded"), carried)
		}
	}
	j := a.want(200, "GET", prov+"/dhcp?server=kea&family=j100", nil)
	is(t, "types", fmt.Sprint(at(j.JSON, "options", 0, "type"), at(j.JSON, "options", 1, "type")), "textbytes")
	is(t, "sub-options", at(j.JSON, "options", 1, "subOptions", 0), obj{"code": 1., "name": "enterprise", "value": "6889"})
	for _, query := range []string{"", "?server=kea", "?family=ucs", "?server=bind&family=ucs", "?server=kea&family=vvx"} {
		is(t, "GET dhcp"+query, a.do("GET", prov+"/dhcp"+query, nil).Status, 400)
	}
	a.patch(200, obj{"enabled": false})
	is(t, "disabled", at(a.want(200, "GET", prov+"/dhcp?server=kea&family=ucs", nil).JSON, "warnings", 0, "code"), "provisioningDisabled")
}

func TestTheDHCPHelperNamesWhoCameWithAnOldPair(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	path := prov + "/dhcp?server=kea&family=ucs"
	still := func() any { return at(a.want(200, "GET", path, nil).JSON, "stillOld") }
	none := obj{"generation": 0., "count": 0., "devices": []any{}}
	is(t, "at first", still(), none)
	a.patch(200, obj{"serverPassword": "newpassword123"})
	when := time.Now().Add(-time.Hour).UTC().Truncate(time.Millisecond)
	var seen []fleet.Sighting
	for i := range 120 {
		seen = append(seen, fleet.Sighting{MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Seen: when.Add(time.Duration(i) * time.Second), Holds: 1, Used: 1, Old: 1, Address: "10.1.4.7"})
	}
	_, err := a.store.SawDevices(context.Background(), accountID(id), seen)
	must(t, err)
	got := still()
	is(t, "how many", at(got, "count"), 120.)
	is(t, "how many are named", len(at(got, "devices").([]any)), 100)
	d := at(got, "devices", 0).(obj)
	is(t, "the newest", fmt.Sprint(d["mac"], d["address"], d["subnet"], d["generation"], d["at"]), fmt.Sprint("0004f2000077", "10.1.4.7", "10.1.4.0/24", 1., when.Add(119*time.Second).Format(time.RFC3339Nano)))
	is(t, "a warning", at(a.want(200, "GET", path, nil).JSON, "warnings", 0, "code"), "stale")
	is(t, "in the status", at(a.want(200, "GET", prov, nil).JSON, "status", "stillOld"), obj{"generation": 1., "count": 120.})
	_, err = a.store.SawDevices(context.Background(), accountID(id), []fleet.Sighting{{MAC: fleet.MAC{0, 4, 0xf2, 0, 1, 0}, Seen: time.Now(), Holds: 2, Used: 2, Address: "10.1.4.9"}})
	must(t, err)
	is(t, "a new device shows that it was changed", still(), none)
}
