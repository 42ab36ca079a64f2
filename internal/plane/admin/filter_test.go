package admin_test

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
)

// shelf is an account with five devices that differ, MACs …01 to …05.
func shelf(t *testing.T) *api {
	t.Helper()
	a := start(t)
	id := a.account("acme")
	for i, spec := range []obj{
		{"metadata": obj{"name": "Reception", "labels": obj{"env": "prod", "floor": "1"}}, "spec": obj{"model": "Studio X50", "serial": "S1"}},
		{"metadata": obj{"name": "Lobby", "labels": obj{"env": "test"}}, "spec": obj{"model": "VVX 450", "held": true}},
		{"metadata": obj{"labels": obj{"env": "prod"}}, "spec": obj{"model": "VVX 450", "onboarding": "usb"}},
		{"metadata": obj{"name": "Attic"}, "spec": obj{"model": "J179"}},
		{"metadata": obj{"name": "Cellar"}, "spec": obj{"model": "VVX 250"}},
	} {
		spec["spec"].(obj)["mac"] = fmt.Sprintf("00e0dbabcd0%d", i+1)
		a.want(201, "POST", "/accounts/acme/devices", spec)
	}
	seen := func(mac, version string, ago time.Duration) {
		t.Helper()
		at := time.Now().Add(-ago)
		_, err := a.store.SawDevices(context.Background(), fleet.AccountID(id), []fleet.Sighting{{MAC: parseMAC(t, mac), Seen: at, Sync: at, Holds: 1, Used: 1, Version: version, Address: "192.0.2.7"}})
		must(t, err)
	}
	seen("00e0dbabcd01", "6.10.0", time.Hour)
	seen("00e0dbabcd02", "6.4.2", 48*time.Hour)
	seen("00e0dbabcd04", "4.1.0", 30*time.Hour)
	return a
}

// listed are the last digits of the MACs that a query answers, page after page.
func (a *api) listed(query url.Values, limit string) (found string) {
	a.t.Helper()
	q := url.Values{"limit": {limit}}
	for k, v := range query {
		q[k] = v
	}
	for next := "/accounts/acme/devices?" + q.Encode(); next != ""; {
		out := a.want(200, "GET", next, nil)
		for _, d := range at(out.JSON, "items").([]any) {
			mac := at(d, "spec", "mac").(string)
			found += mac[len(mac)-1:]
		}
		next, _, _ = strings.Cut(strings.TrimPrefix(out.Header.Get("Link"), "</api/v1"), ">")
	}
	return found
}

func TestDevicesAreListedByFilterAndByParameters(t *testing.T) {
	a := shelf(t)
	for query, want := range map[string]string{
		"": "12345", `filter=state = "active"`: "1", `filter=state in ("active","stale")`: "124", "state=active&state=stale": "124", "state=staged": "5", "state=none": "3",
		`filter=model = vvx450 AND NOT held = true`: "3", "model=vvx450&held=true": "2", "model=vvx450&held=false": "3", "onboarding=usb": "3", "lifecycle=claimed": "12345", "connection=online": "", "connection=unknown": "12345",
		"label=env:prod": "13", "label=env:prod&label=floor:1": "1", "label=env": "123", "label=env:": "45", `filter=labels.env = "test"`: "2", "family=ucs&label=env:test": "2",
		`filter=softwareVersion < 6.10`: "24", `filter=lastSeen < -24h`: "24", `filter=lastProvisioningSync > -24h`: "1", `filter=NOT has(name)`: "3", `q=recep&filter=family = polyos`: "1", `q=recep&filter=family = ucs`: "",
		"sort=name": "34521", "sort=-name": "12543", "sort=-status.softwareVersion,name": "12435", "sort=model,-name": "41523", "sort=-id": "54321", `sort=-spec.mac&filter=family = ucs`: "532",
		"site=": "12345",
	} {
		v := url.Values{}
		for pair := range strings.SplitSeq(query, "&") {
			if k, x, ok := strings.Cut(pair, "="); ok {
				v.Add(k, x)
			}
		}
		for _, limit := range []string{"2", "50"} {
			is(t, query+" by "+limit, a.listed(v, limit), want)
		}
		v.Set("count", "true")
		is(t, query+" counted", at(a.want(200, "GET", "/accounts/acme/devices?"+v.Encode(), nil).JSON, "totalCount"), len(want))
	}
}

func TestWhatIsWrongWithAListIsNamed(t *testing.T) {
	a := shelf(t)
	for query, want := range map[string]string{
		`filter=state = asleep`:               "filter.value filter line 1, column 9",
		`filter=colour = red`:                 "filter.unknownField filter “colour”",
		`filter=name = a AND`:                 "filter.syntax filter column 13",
		`filter=site = Atlantis`:              "filter.reference filter there is no site “Atlantis”",
		`site=Atlantis`:                       "filter.reference site there is no site “Atlantis”",
		`group=nobody`:                        "filter.reference group there is no group",
		`label=:x`:                            "filter.value label a label has a name",
		`sort=colour`:                         "filter.sort sort “colour”",
		`sort=name,name`:                      "filter.sort sort twice",
		`sort=a,b,c,d`:                        "filter.sort sort",
		`fields=metadata.colour`:              "badParameter fields “metadata.colour”",
		`fields=id,`:                          "badParameter fields",
		`state=asleep`:                        "badParameter state",
		`held=perhaps`:                        "badParameter held",
		`filter=` + strings.Repeat("x", 2001): "badParameter filter",
	} {
		k, v, _ := strings.Cut(query, "=")
		out := a.do("GET", "/accounts/acme/devices?"+url.Values{k: {v}}.Encode(), nil)
		parts := strings.SplitN(want, " ", 3)
		is(t, query, out.Status, 400)
		is(t, query, out.JSON["code"], parts[0])
		pointer, _, _ := strings.Cut(fmt.Sprint(at(out.JSON, "errors", 0, "pointer")), "[")
		is(t, query, pointer, parts[1])
		if len(parts) > 2 && !strings.Contains(fmt.Sprint(out.JSON["detail"]), parts[2]) {
			t.Errorf("%s: %s", query, out.Body)
		}
	}
	first := func(query string) string {
		return a.want(200, "GET", "/accounts/acme/devices?limit=1&"+query, nil).JSON["nextCursor"].(string)
	}
	for was, now := range map[string]string{"sort=name": "sort=-name", "": "sort=name", "sort=name&filter=has(name)": "sort=name", "state=staged&state=stale": "state=stale&state=staged", "label=env": "filter=has(labels.env)"} {
		out := a.do("GET", "/accounts/acme/devices?"+now+"&cursor="+first(was), nil)
		is(t, was+" goes on as "+now, fmt.Sprint(out.Status, " ", out.JSON["code"]), "400 cursorInvalid")
	}
}

func TestFieldsAreWhatWasAskedFor(t *testing.T) {
	a := shelf(t)
	out := a.want(200, "GET", "/accounts/acme/devices?limit=1&fields=id,metadata.name,metadata.labels.floor,status.credentialSync.state", nil)
	id := at(out.JSON, "items", 0, "id")
	is(t, "a list", at(out.JSON, "items", 0), obj{"id": id, "metadata": obj{"name": "Reception", "labels": obj{"floor": "1"}}, "status": obj{"credentialSync": obj{"state": "inSync"}}})
	if out.JSON["nextCursor"] == nil || !strings.Contains(out.Header.Get("Link"), "fields=") {
		t.Errorf("the next page: %s %s", out.Body, out.Header.Get("Link"))
	}
	is(t, "one device", a.want(200, "GET", "/devices/Reception?fields=spec.mac", nil).JSON, obj{"spec": obj{"mac": "00e0dbabcd01"}})
	is(t, "none of it", a.do("GET", "/devices/Reception?fields=spec.mac.x", nil).Status, 400)
}

func TestAccountsAndPoliciesAreListedByName(t *testing.T) {
	a := start(t)
	for _, name := range []string{"b", "d", "a", "c"} {
		a.account(name)
		a.want(201, "POST", "/accounts/b/policies", obj{"metadata": obj{"name": "p" + name}, "spec": obj{"level": "account", "settings": obj{}}})
	}
	for path, want := range map[string]string{"/accounts?sort=name": "a b c d operator ", "/accounts?sort=-metadata.name": "operator d c b a ", "/accounts/b/policies?sort=-name": "pd pc pb pa ", "/accounts/b/policies?sort=-id": "pc pa pd pb "} {
		got := ""
		for next := path + "&limit=2"; next != ""; {
			out := a.want(200, "GET", next, nil)
			for _, v := range at(out.JSON, "items").([]any) {
				got += at(v, "metadata", "name").(string) + " "
			}
			next, _, _ = strings.Cut(strings.TrimPrefix(out.Header.Get("Link"), "</api/v1"), ">")
		}
		is(t, path, got, want)
	}
	is(t, "another order", a.do("GET", "/accounts?sort=type", nil).Status, 400)
	is(t, "a filter", a.do("GET", "/accounts?filter=name%3Da&sort=name", nil).Status, 400)
	is(t, "another list", a.do("GET", "/audit?sort=name", nil).Status, 400)
}
