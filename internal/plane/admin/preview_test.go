package admin_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/stack"
)

// estate makes n devices of three families in acme, past the API, of which some
// are pinned to a stronger value and some are onboarded by PIN.
func (a *api) estate(n int) (account fleet.AccountID) {
	a.t.Helper()
	account = fleet.AccountID(a.account("acme"))
	by := fleet.System("test", account)
	for i := range n {
		d := fleet.Device{Account: account, Onboarding: fleet.Provisioned, MAC: fleet.MAC{0, 4, 0xf2, 0, byte(i >> 8), byte(i)}}
		d.Family, d.Model = fleet.UCS, []string{"VVX 450", "VVX 250"}[i%2]
		switch {
		case i%5 == 3:
			d.Family, d.Model = fleet.PolyOS, "Studio X50"
		case i%5 == 4:
			d.Family, d.Model = fleet.J100, "J179"
		}
		if i%100 == 7 {
			d.Onboarding = fleet.PIN
		}
		d, err := a.store.CreateDevice(a.t.Context(), by, d)
		must(a.t, err)
		if i%50 == 2 {
			a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": fmt.Sprint("own ", i)}, "spec": obj{"level": "device", "target": d.MAC.String(),
				"settings": obj{"tcpIpApp.sntp.address": "own.example"}}})
		}
	}
	return account
}

// boots renders every file of every device that policies are sent to, from what is stored.
func (a *api) boots(id fleet.AccountID) map[string]map[string][]byte {
	a.t.Helper()
	ctx := context.Background()
	prov, err := a.store.Provisioning(ctx, id)
	must(a.t, err)
	all, err := a.store.Policies(ctx, id, fleet.Page{})
	must(a.t, err)
	families := map[fleet.Family]*stack.Family{}
	for _, d := range []dialect.Dialect{ucs.UCS{}, polyos.PolyOS{}, j100.J100{}} {
		families[d.Family()] = stack.NewFamily(d, prov.Defaults, all)
	}
	server := &dialect.Server{URL: "https://muster.example/p/" + prov.Key + "/", User: prov.Current.User, Password: prov.Current.Password}
	out := map[string]map[string][]byte{}
	for d, err := range a.store.AllDevices(ctx, id) {
		must(a.t, err)
		if d.Onboarding != fleet.Provisioned {
			continue
		}
		f, files := families[d.Family], map[string][]byte{}
		for _, ask := range f.Dialect.Files(d) {
			files[ask.File], err = f.Dialect.Render(nil, ask, f.Input(ask, d, f.Resolve(d), stack.Tell(prov, d, server)))
			must(a.t, err)
		}
		out[d.MAC.String()] = files
	}
	return out
}

func differ(a, b map[string][]byte) bool {
	for name := range a {
		if !bytes.Equal(a[name], b[name]) {
			return true
		}
	}
	return len(a) != len(b)
}

func TestAPreviewAndADryRunSayWhatApplyingChanges(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	id := a.estate(2000)
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "base"}, "spec": obj{"level": "account", "settings": obj{
		"tcpIpApp.sntp.address": "a.example", "device.local.deviceName": "here", "SNTPSRVR": "a.example", "reg.1.auth.password": "first-secret"}}})
	spec := func(ntp string) obj {
		return obj{"metadata": obj{"name": "base"}, "spec": obj{"level": "account", "settings": obj{
			"tcpIpApp.sntp.address": ntp, "device.local.deviceName": "here", "SNTPSRVR": "a.example", "reg.1.auth.password": "second-secret"}}}
	}
	before := a.boots(id)
	preview := a.want(200, "POST", "/policies/base:preview", spec("b.example"))
	trial := a.want(200, "PUT", "/policies/base?dryRun=true", spec("b.example"), "If-Match", preview.Header.Get("ETag"))
	for name := range preview.JSON {
		if name == "of" { // who writes knows
			continue
		}
		if name != "warnings" {
			is(t, "dry run: "+name, at(trial.JSON, "impact", name), preview.JSON[name])
		}
	}
	a.want(200, "PUT", "/policies/base", spec("b.example"), "If-Match", preview.Header.Get("ETag"))
	a.want(412, "PUT", "/policies/base", spec("c.example"), "If-Match", preview.Header.Get("ETag"))
	a.want(412, "POST", "/policies/base:preview", spec("c.example"), "If-Match", preview.Header.Get("ETag"))
	after := a.boots(id)
	changed := 0
	for mac := range before {
		if differ(before[mac], after[mac]) {
			changed++
		}
	}
	is(t, "devices changed", at(preview.JSON, "devicesChanged"), changed)
	sum, effective := 0, 0
	for _, d := range at(preview.JSON, "diffs").([]any) {
		n := int(at(d, "count").(float64))
		sum += n
		if at(d, "effective") == true {
			effective += n
		}
		mac := at(d, "example").(string)
		for name := range before[mac] {
			shown := false
			for _, f := range at(d, "files").([]any) {
				shown = shown || at(f, "name") == name
			}
			if same := bytes.Equal(before[mac][name], after[mac][name]); same == shown {
				t.Errorf("%s of %s: shown %v, the same %v", name, mac, shown, same)
			}
		}
	}
	is(t, "in groups", sum, changed)
	is(t, "settings", at(preview.JSON, "settingsChanged"), effective)
	if changed == 0 || strings.Contains(preview.Body, "-secret") || !strings.Contains(preview.Body, "******** (changed)") {
		t.Errorf("%d changed: %s", changed, preview.Body[:min(len(preview.Body), 3000)])
	}
	is(t, "PIN", at(preview.JSON, "notSent"), 20)
	// Deleting it, by both roads.
	gone := a.want(200, "POST", "/policies/base:preview", nil)
	trial = a.want(200, "DELETE", "/policies/base?dryRun=true", nil, "If-Match", "*")
	is(t, "deleting", at(trial.JSON, "impact", "devicesChanged"), at(gone.JSON, "devicesChanged"))
	before = after
	a.want(204, "DELETE", "/policies/base", nil, "If-Match", "*")
	after, changed = a.boots(id), 0
	for mac := range before {
		if differ(before[mac], after[mac]) {
			changed++
		}
	}
	is(t, "deleted", at(gone.JSON, "devicesChanged"), changed)
}

func TestEveryChangeCanBeAskedForItsImpact(t *testing.T) {
	a := startWith(t, ucs.UCS{}, polyos.PolyOS{}, j100.J100{})
	a.account("acme")
	const acc = "/accounts/acme"
	a.want(201, "POST", acc+"/sites", obj{"metadata": obj{"name": "Oslo"}})
	a.want(201, "POST", acc+"/device-groups", obj{"metadata": obj{"name": "lab"}})
	a.want(201, "POST", acc+"/device-groups", obj{"metadata": obj{"name": "vvx"}, "spec": obj{"kind": "dynamic", "filter": `model = "VVX 450"`}})
	a.want(201, "POST", acc+"/device-user-groups", obj{"metadata": obj{"name": "sales"}})
	a.want(201, "POST", acc+"/device-users", obj{"metadata": obj{"name": "anna"}, "spec": obj{"groups": []string{"sales"}}})
	for i, level := range []string{"site", "group", "group", "userGroup"} {
		a.want(201, "POST", acc+"/policies", obj{"metadata": obj{"name": fmt.Sprint(level, i)}, "spec": obj{"level": level, "target": []string{"Oslo", "lab", "vvx", "sales"}[i],
			"settings": obj{[]string{"reg.1.label", "reg.2.label", "reg.3.label", "reg.4.label"}[i]: level}}})
	}
	one := a.device("acme", "0004f2000001", "VVX 250")
	a.want(201, "POST", acc+"/devices", obj{"spec": obj{"mac": "0004f2000002", "model": "VVX 450", "user": "anna"}})
	for name, c := range map[string]struct {
		method, path string
		body         any
		changed      int
	}{
		"a device goes to a site":        {"PATCH", "/devices/" + one, obj{"spec": obj{"site": "Oslo"}}, 1},
		"a device joins a group":         {"PATCH", "/devices/" + one, obj{"spec": obj{"groups": []string{"lab"}}}, 1},
		"a device gets a user":           {"PATCH", "/devices/" + one, obj{"spec": obj{"user": "anna"}}, 1},
		"a device is called otherwise":   {"PATCH", "/devices/" + one, obj{"metadata": obj{"name": "reception"}}, 0},
		"a device becomes another model": {"PATCH", "/devices/" + one, obj{"spec": obj{"model": "VVX 450"}}, 1},
		"a dynamic group takes others":   {"PATCH", "/device-groups/vvx", obj{"spec": obj{"filter": `model = "VVX 250"`}}, 2},
		"a dynamic group takes more":     {"PATCH", "/device-groups/vvx", obj{"spec": obj{"filter": `model : "VVX"`}}, 1},
		"a user leaves a group":          {"PATCH", "/device-users/anna", obj{"spec": obj{"groups": []string{}}}, 1},
		"a user goes":                    {"DELETE", "/device-users/anna", nil, 1},
		"a site is called otherwise":     {"PATCH", "/sites/Oslo", obj{"metadata": obj{"name": "Bergen"}}, 0},
		"defaults of the account":        {"PATCH", acc + "/provisioning", obj{"spec": obj{"deviceDefaults": obj{"timeServer": "ntp.example"}}}, 2},
		"another pair":                   {"PATCH", acc + "/provisioning", obj{"spec": obj{"serverUser": "another"}}, 2},
		"Auto-Sync ends: the pair goes":  {"PATCH", acc + "/provisioning", obj{"spec": obj{"autoSync": obj{"enabled": false}}}, 2},
		"an overlap is nobody's file":    {"PATCH", acc + "/provisioning", obj{"spec": obj{"overlap": "24h"}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			out := a.in(t).want(200, c.method, c.path+"?dryRun=true", c.body, "If-Match", "*")
			is(t, "devices changed", at(out.JSON, "impact", "devicesChanged"), c.changed)
		})
	}
}
