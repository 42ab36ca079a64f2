package admin_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
)

// make creates a thing and returns its id.
func (a *api) make(account, path, name string, spec obj) string {
	a.t.Helper()
	return at(a.want(201, "POST", "/accounts/"+account+"/"+path, obj{"metadata": obj{"name": name}, "spec": spec}).JSON, "id").(string)
}

func TestWhatAnAccountHasIsFoundByIdAndByName(t *testing.T) {
	a := start(t)
	for _, name := range []string{"acme", "globex"} {
		a.account(name)
		for _, k := range things {
			a.make(name, k.path, k.kind+" 1", k.spec)
		}
	}
	for _, k := range things {
		path := "/" + k.path + "/" + k.kind + "%201"
		mine := a.want(200, "GET", "/accounts/acme"+path, nil)
		id := at(mine.JSON, "id").(string)
		is(t, k.kind, at(mine.JSON, "kind"), k.kind)
		is(t, k.kind+" by id", at(a.want(200, "GET", "/"+k.path+"/"+id, nil).JSON, "metadata", "name"), k.kind+" 1")
		is(t, k.kind+": a name that two accounts use", a.do("GET", path, nil).JSON["code"], "ambiguousName")
		is(t, k.kind+" of the account above", a.do("GET", "/accounts/operator"+path, nil).Status, 404)
		is(t, k.kind+" elsewhere by id", a.do("GET", "/accounts/globex/"+k.path+"/"+id, nil).Status, 404)
		b := a.as(a.mint(accountID(at(a.want(200, "GET", "/accounts/acme", nil).JSON, "id").(string)), allRights...))
		is(t, k.kind+": a name that one account uses", at(b.want(200, "GET", path, nil).JSON, "id"), id)
		is(t, k.kind+" twice", a.do("POST", "/accounts/acme/"+k.path, obj{"metadata": obj{"name": k.kind + " 1"}, "spec": k.spec}).Status, 409)
		nameless := map[string]int{"Gateway": 201, "EnrollmentCode": 201} // those are called after their site
		is(t, k.kind+" without a name", a.do("POST", "/accounts/acme/"+k.path, obj{"metadata": obj{"name": ""}, "spec": k.spec}).Status, cmp.Or(nameless[k.kind], 422))
		same := a.want(200, "PUT", "/accounts/acme"+path, mine.JSON, "If-Match", "*")
		is(t, k.kind+": what was read, sent back", at(same.JSON, "metadata", "revision"), at(mine.JSON, "metadata", "revision"))
		changed := a.want(200, "PATCH", "/"+k.path+"/"+id, obj{"metadata": obj{"name": k.kind + " 3"}}, "If-Match", "*")
		is(t, k.kind+": a new name", at(a.want(200, "GET", "/accounts/acme/"+k.path+"/"+k.kind+"%203", nil).JSON, "metadata", "revision"), at(changed.JSON, "metadata", "revision"))
		is(t, k.kind+": somebody was first", a.do("PATCH", "/"+k.path+"/"+id, obj{}, "If-Match", mine.Header.Get("ETag")).Status, 412)
		a.told.take()
		a.want(200, "PATCH", "/"+k.path+"/"+id+"?dryRun=true", obj{"metadata": obj{"name": "dry"}}, "If-Match", "*")
		is(t, k.kind+": a trial tells nobody", len(a.told.take()), 0)
		is(t, k.kind+": a trial changes nothing", a.do("GET", "/accounts/acme/"+k.path+"/dry", nil).Status, 404)
		a.want(200, "PATCH", "/"+k.path+"/"+id, obj{"metadata": obj{"name": k.kind + " 1"}}, "If-Match", "*")
		about := ""
		for _, n := range a.told.take() {
			about += n.About + " "
		}
		want := map[string]string{"Site": "site", "Room": "site", "DeviceGroup": "group", "DeviceUser": "user", "DeviceUserGroup": "user", "Profile": "profile"}[k.kind]
		if !strings.Contains(about, want) {
			t.Errorf("%s: told of %q, want %q", k.kind, about, want)
		}
	}
}

func TestASiteIsHeldToItsRules(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.make("acme", "sites", "Taken", obj{"subnets": []string{"10.9.0.0/16"}})
	for name, c := range map[string]struct {
		spec          obj
		code, pointer string
	}{
		"a PIN of three digits":       {obj{"pin": "471"}, "pin", "/spec/pin"},
		"a PIN of letters":            {obj{"pin": "47a1"}, "pin", "/spec/pin"},
		"no subnet":                   {obj{"subnets": []string{"10.1.0.0/16", "ten"}}, "subnet", "/spec/subnets/1"},
		"bits beyond the mask":        {obj{"subnets": []string{"10.1.2.0/16"}}, "subnet", "/spec/subnets/0"},
		"IPv4 in IPv6":                {obj{"subnets": []string{"::ffff:10.1.0.0/112"}}, "subnet", "/spec/subnets/0"},
		"a private part that is none": {obj{"privateSubnets": []obj{{"public": "203.0.113.7", "private": ""}}}, "subnet", "/spec/privateSubnets/0/private"},
		"a region that ends in /":     {obj{"region": "eu/"}, "region", "/spec/region"},
		"another association":         {obj{"deviceAssociation": "never"}, "enum", "/spec/deviceAssociation"},
		"a profile that is none":      {obj{"profile": "x"}, "reference", "/spec/profile"},
	} {
		out := a.do("POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "s"}, "spec": c.spec})
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), "422 "+c.code+" "+c.pointer)
	}
	out := a.do("POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "s"}, "spec": obj{"subnets": []string{"10.9.8.0/24"}}})
	is(t, "another site's subnet", fmt.Sprint(out.Status, " ", out.JSON["code"]), "422 subnetOverlap")
	is(t, "the field that says it", at(out.JSON, "errors", 0, "pointer"), "/spec/subnets")
	if !strings.Contains(out.Body, "Taken") {
		t.Errorf("it does not say whose: %s", out.Body)
	}
	made := a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}, "spec": obj{"region": "eu/de", "pin": "0042", "subnets": []string{"192.0.2.7", "2001:db8::/48"},
		"privateSubnets": []obj{{"public": "203.0.113.7/32", "private": "10.1.0.0/16"}}, "deviceAssociation": "onlyNew"}})
	is(t, "path", at(made.JSON, "status", "path"), "/eu/de/Berlin")
	is(t, "subnets", at(made.JSON, "spec", "subnets"), "[192.0.2.7/32 2001:db8::/48]")
	is(t, "private", at(made.JSON, "spec", "privateSubnets", 0, "private"), "10.1.0.0/16")
	is(t, "association", at(made.JSON, "spec", "deviceAssociation"), "onlyNew")
	is(t, "PIN", at(made.JSON, "spec", "pin"), "0042")
	is(t, "online", at(made.JSON, "status", "percentOnline"), nil)
	is(t, "the PIN for who may only read", at(a.as(a.mint(a.root, "read")).want(200, "GET", "/sites/Berlin", nil).JSON, "spec", "pin"), "****")
	a.want(200, "PATCH", "/sites/Berlin", obj{"spec": obj{"pin": nil, "subnets": nil}})
	is(t, "null takes away", fmt.Sprint(at(a.want(200, "GET", "/sites/Berlin", nil).JSON, "spec", "pin"), at(a.want(200, "GET", "/sites/Berlin", nil).JSON, "spec", "subnets")), "[]")
}

func TestASiteSaysHowManyOfItsDevicesAreOnline(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	a.make("acme", "sites", "Berlin", obj{})
	a.make("acme", "sites", "Lyon", obj{})
	for i, c := range []struct {
		site string
		is   any
	}{{"Berlin", true}, {"Berlin", false}, {"Berlin", true}, {"Berlin", nil}, {"Lyon", nil}} {
		made := a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": fmt.Sprintf("00e0dbabcd%02d", i), "site": c.site}})
		if c.is != nil {
			a.online(acme, at(made.JSON, "id").(string), c.is.(bool))
		}
	}
	is(t, "two of three that say it", at(a.want(200, "GET", "/sites/Berlin", nil).JSON, "status", "percentOnline"), "66.7")
	is(t, "of how many", at(a.want(200, "GET", "/sites/Berlin", nil).JSON, "status", "reporting"), 3)
	is(t, "none says it", at(a.want(200, "GET", "/sites/Lyon", nil).JSON, "status", "percentOnline"), nil)
	is(t, "of none", at(a.want(200, "GET", "/sites/Lyon", nil).JSON, "status", "reporting"), 0)
}

func TestASiteIsFoundByTheAddressThatADeviceComesFrom(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.make("acme", "sites", "Berlin", obj{"region": "eu/de", "subnets": []string{"10.1.0.0/16"}})
	a.make("acme", "sites", "Lyon", obj{"privateSubnets": []obj{{"public": "203.0.113.0/24", "private": "10.2.0.0/16"}}})
	for name, c := range map[string]struct {
		query string
		want  any
	}{
		"in a public subnet":                  {"address=10.1.0.7", "/eu/de/Berlin"},
		"in both of a private rule":           {"address=203.0.113.9&private=10.2.0.7", "/Lyon"},
		"IPv4 in IPv6":                        {"address=::ffff:10.1.0.7", "/eu/de/Berlin"},
		"in none":                             {"address=192.0.2.1", nil},
		"in half of a private rule":           {"address=203.0.113.9", nil},
		"behind another address than it says": {"address=203.0.113.9&private=10.3.0.7", nil},
	} {
		is(t, name, at(a.want(200, "GET", "/accounts/acme/sites:at?"+c.query, nil).JSON, "site", "path"), c.want)
	}
	for name, c := range map[string]struct{ query, pointer string }{
		"no address":      {"", "address"},
		"no such address": {"address=ten", "address"},
		"a zone":          {"address=fe80::1%25eth0", "address"},
		"no such private": {"address=10.1.0.7&private=10.1", "private"},
	} {
		out := a.do("GET", "/accounts/acme/sites:at?"+c.query, nil)
		is(t, name, fmt.Sprint(out.Status, at(out.JSON, "errors", 0, "pointer")), "422"+c.pointer)
	}
}

func TestADeviceSaysWhereItBelongs(t *testing.T) {
	a := start(t)
	a.account("acme")
	berlin, cologne := a.make("acme", "sites", "Berlin", obj{}), a.make("acme", "sites", "Cologne", obj{})
	spree := a.make("acme", "rooms", "Spree", obj{"site": "Berlin"})
	lobby, hall := a.make("acme", "device-groups", "lobby", obj{}), a.make("acme", "device-groups", "hall", obj{})
	a.make("acme", "device-groups", "all", obj{"kind": "dynamic", "filter": `family = "polyos"`})
	ada := a.make("acme", "device-users", "Ada", obj{})
	made := a.want(201, "POST", "/accounts/acme/devices", obj{"spec": obj{"mac": "00e0dbabcd02", "model": "Studio X50", "room": "Spree", "groups": []string{"lobby", hall, "lobby"}, "user": "Ada"}})
	dev := "/devices/" + at(made.JSON, "id").(string)
	spec := at(made.JSON, "spec")
	is(t, "a room brings its site along", fmt.Sprint(at(spec, "site"), at(spec, "room")), berlin+spree)
	got := at(spec, "groups").([]any)
	if len(got) != 2 || !slices.Contains(got, any(lobby)) || !slices.Contains(got, any(hall)) {
		t.Errorf("groups %v", got)
	}
	is(t, "user", at(spec, "user"), ada)
	is(t, "names", fmt.Sprint(at(made.JSON, "status", "siteName"), at(made.JSON, "status", "roomName"), at(made.JSON, "status", "userName"), len(at(made.JSON, "status", "groupNames").([]any))), "BerlinSpreeAda2")
	listed := at(a.want(200, "GET", "/accounts/acme/devices", nil).JSON, "items", 0)
	is(t, "names in the list", at(listed, "status", "siteName"), "Berlin")
	counts := func(path string) any {
		t.Helper()
		return at(a.want(200, "GET", path, nil).JSON, "status", "devices")
	}
	is(t, "counted", fmt.Sprint(counts("/sites/Berlin"), counts("/rooms/Spree"), counts("/device-groups/lobby"), counts("/device-groups/all"), counts("/device-users/Ada")), "1 1 1 1 1")
	for name, c := range map[string]struct {
		spec          obj
		code, pointer string
	}{
		"a site that is none":       {obj{"site": "x"}, "reference", "/spec/site"},
		"a room that is none":       {obj{"room": "x"}, "reference", "/spec/room"},
		"a room of another site":    {obj{"room": "Spree", "site": "Cologne"}, "reference", "/spec/room"},
		"a group that is none":      {obj{"groups": []string{"lobby", "x"}}, "reference", "/spec/groups/1"},
		"a group that has a filter": {obj{"groups": []string{"all"}}, "dynamic", "/spec/groups/0"},
		"a user that is none":       {obj{"user": "x"}, "reference", "/spec/user"},
	} {
		out := a.do("PATCH", dev, obj{"spec": c.spec})
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), "422 "+c.code+" "+c.pointer)
	}
	moved := a.want(200, "PATCH", dev, obj{"spec": obj{"site": "Cologne"}})
	is(t, "it moves, and leaves the room", fmt.Sprint(at(moved.JSON, "spec", "site"), at(moved.JSON, "spec", "room")), cologne)
	a.want(200, "PATCH", dev, obj{"spec": obj{"room": "Spree"}})
	is(t, "into the room is to its site", at(a.want(200, "GET", dev, nil).JSON, "spec", "site"), berlin)
	a.want(200, "PATCH", "/rooms/Spree", obj{"spec": obj{"site": "Cologne"}})
	is(t, "a room takes its devices along", at(a.want(200, "GET", dev, nil).JSON, "spec", "site"), cologne)
	for _, path := range []string{"/rooms/Spree", "/sites/Cologne", "/device-groups/lobby", "/device-groups/hall", "/device-users/Ada"} {
		a.want(204, "DELETE", path, nil)
	}
	spec = at(a.want(200, "GET", dev, nil).JSON, "spec")
	is(t, "what goes leaves nothing behind", fmt.Sprint(at(spec, "site"), at(spec, "room"), at(spec, "groups"), at(spec, "user")), "[]")
}

func TestADynamicGroupHasAGoodFilter(t *testing.T) {
	a := start(t)
	a.account("acme")
	a.make("acme", "sites", "Berlin", obj{})
	a.make("acme", "device-groups", "one", obj{"kind": "dynamic", "filter": `site = "Berlin"`})
	a.make("acme", "device-groups", "two", obj{"kind": "dynamic", "filter": `groups : "one"`})
	post := func(spec obj) answer {
		t.Helper()
		return a.do("POST", "/accounts/acme/device-groups", obj{"metadata": obj{"name": "g"}, "spec": spec})
	}
	for name, c := range map[string]struct {
		spec obj
		code string
	}{
		"no filter":            {obj{"kind": "dynamic"}, "required"},
		"a filter of none":     {obj{"filter": `site = "Berlin"`}, "kind"},
		"a field of none":      {obj{"kind": "dynamic", "filter": `colour = "red"`}, "filter.unknownField"},
		"a site of none":       {obj{"kind": "dynamic", "filter": `site = "Rome"`}, "filter.reference"},
		"what moves by itself": {obj{"kind": "dynamic", "filter": `state = "active"`}, "filter.volatile"},
		"AND beside OR":        {obj{"kind": "dynamic", "filter": `site = "Berlin" AND model = "x" OR model = "y"`}, "filter.ambiguous"},
		"itself":               {obj{"kind": "dynamic", "filter": `groups : "g"`}, "filter.cycle"},
	} {
		out := post(c.spec)
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), "422 "+c.code+" /spec/filter")
	}
	out := a.do("PATCH", "/device-groups/one", obj{"spec": obj{"filter": `groups : "two"`}})
	is(t, "a circle", fmt.Sprint(out.Status, out.JSON["code"]), "422filter.cycle")
	if !strings.Contains(out.Body, "one") || !strings.Contains(out.Body, "two") {
		t.Errorf("the circle is not named: %s", out.Body)
	}
	is(t, "static stays static", at(a.do("PATCH", "/device-groups/one", obj{"spec": obj{"kind": "static", "filter": nil}}).JSON, "errors", 0, "code"), "immutable")
	is(t, "what a filter names stays", fmt.Sprint(a.do("DELETE", "/sites/Berlin", nil).JSON["code"], a.do("DELETE", "/device-groups/one", nil).JSON["code"]), "inUseinUse")
	is(t, "and keeps its name", fmt.Sprint(a.do("PATCH", "/sites/Berlin", obj{"metadata": obj{"name": "Bonn"}}).JSON["code"], a.do("PATCH", "/device-groups/one", obj{"metadata": obj{"name": "1"}}).JSON["code"]), "inUseinUse")
	a.want(200, "PATCH", "/sites/Berlin", obj{"spec": obj{"region": "eu"}})
	a.want(200, "PATCH", "/device-groups/two", obj{"metadata": obj{"name": "2"}})
	a.want(204, "DELETE", "/device-groups/2", nil)
	a.want(204, "DELETE", "/device-groups/one", nil)
	a.want(204, "DELETE", "/sites/Berlin", nil)
	view := obj{"metadata": obj{"name": "v"}, "spec": obj{"filter": `colour = "red"`}}
	is(t, "a view's filter", at(a.do("POST", "/accounts/acme/saved-views", view).JSON, "errors", 0, "code"), "filter.unknownField")
	view["spec"] = obj{"sort": "colour"}
	is(t, "a view's order", at(a.do("POST", "/accounts/acme/saved-views", view).JSON, "errors", 0, "pointer"), "/spec/sort")
	view["spec"] = obj{"filter": `state = "staged"`, "sort": "-name", "columns": []string{"mac", "mac"}}
	is(t, "a column twice", at(a.do("POST", "/accounts/acme/saved-views", view).JSON, "errors", 0, "pointer"), "/spec/columns/1")
}

func TestAPolicyIsForASiteAGroupOrAUserGroup(t *testing.T) {
	a := startWith(t, polyos.PolyOS{}, ucs.UCS{}, j100.J100{})
	a.account("acme")
	for level, path := range map[string]string{"site": "sites", "group": "device-groups", "userGroup": "device-user-groups"} {
		id := a.make("acme", path, "Here", obj{})
		p := a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": level}, "spec": obj{"level": level, "target": "Here", "settings": obj{"device.local.deviceName": "x"}}})
		is(t, level+": by name, answered as id", at(p.JSON, "spec", "target"), id)
		is(t, level+": with its name", at(p.JSON, "status", "targetName"), "Here")
		same := a.want(200, "PUT", "/policies/"+level, p.JSON, "If-Match", "*")
		is(t, level+": what was read can be sent back", at(same.JSON, "metadata", "revision"), 1)
		is(t, level+": it says what is for it", at(a.want(200, "GET", "/"+path+"/Here", nil).JSON, "status", "policies"), "["+level+"]")
		out := a.do("DELETE", "/"+path+"/Here", nil)
		is(t, level+": it stays while a policy is for it", fmt.Sprint(out.Status, out.JSON["code"]), "409inUse")
		if !strings.Contains(out.Body, "policy "+level) {
			t.Errorf("%s: the policy is not named: %s", level, out.Body)
		}
		a.want(204, "DELETE", "/policies/"+level, nil, "If-Match", "*")
		a.want(204, "DELETE", "/"+path+"/Here", nil)
	}
	dev := a.device("acme", "0004f2abcd01", "VVX 450")
	p := a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "d"}, "spec": obj{"level": "device", "target": "00:04:f2:ab:cd:01"}})
	is(t, "a device without a name has its MAC", fmt.Sprint(at(p.JSON, "spec", "target"), at(p.JSON, "status", "targetName")), dev+"0004f2abcd01")
	is(t, "and in the list", at(a.want(200, "GET", "/accounts/acme/policies", nil).JSON, "items", 0, "status", "targetName"), "0004f2abcd01")
}

func TestARawSettingIsTakenAndWarnedOf(t *testing.T) {
	a := startWith(t, polyos.PolyOS{}, ucs.UCS{}, j100.J100{})
	a.account("acme")
	post := func(level, target, key string, raw bool) answer {
		t.Helper()
		spec := obj{"level": level, "target": target, "settings": obj{key: "1"}}
		if key == "prov.polling.period" {
			spec["settings"] = obj{key: "soon"}
		}
		if raw {
			spec["raw"] = []string{key}
		}
		return a.do("POST", "/accounts/acme/policies?dryRun=true", obj{"metadata": obj{"name": "p"}, "spec": spec})
	}
	for name, c := range map[string]struct {
		level, target, key string
		raw                bool
		want               string
	}{
		"unknown, and not raw":        {"account", "", "ucs:new.name", false, "422 settingUnknown"},
		"raw, of a family":            {"account", "", "ucs:new.name", true, "201 settingRaw"},
		"raw, of nobody knows which":  {"account", "", "new.name", true, "422 settingRaw"},
		"raw, where the level says":   {"family", "ucs", "new.name", true, "201 settingRaw"},
		"raw, where the model says":   {"model", "VVX 450", "new.name", true, "201 settingRaw"},
		"raw, and known all the same": {"account", "", "up.backlight.timeout", true, "201 <nil>"},
		"not raw, and no number":      {"family", "ucs", "prov.polling.period", false, "422 setting.type"},
		"raw, and no number":          {"family", "ucs", "prov.polling.period", true, "201 settingRaw"},
	} {
		out := post(c.level, c.target, c.key, c.raw)
		code := out.JSON["code"]
		if out.Status == 201 {
			code = at(out.JSON, "warnings", 0, "code")
		}
		is(t, name, fmt.Sprint(out.Status, " ", code), c.want)
	}
	if out := post("account", "", "ucs:new.name", false); !strings.Contains(out.Body, "spec.raw") {
		t.Errorf("the refusal does not say how: %s", out.Body)
	}
	dev := a.device("acme", "0004f2abcd01", "VVX 450")
	p := a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"ucs:new.name": "told-1"}, "raw": []string{"ucs:new.name"}}})
	is(t, "raw is kept", at(a.want(200, "GET", "/policies/p", nil).JSON, "spec", "raw"), at(p.JSON, "spec", "raw"))
	told := ""
	for _, f := range at(a.want(200, "GET", "/devices/"+dev+"/files", nil).JSON, "items").([]any) {
		told += a.want(200, "GET", "/devices/"+dev+"/files/"+at(f, "name").(string), nil).Body
	}
	if !strings.Contains(told, `new.name="told-1"`) {
		t.Error("the device is not told")
	}
}

func TestASettingIsNotForEveryModelAndSoftware(t *testing.T) {
	a := startWith(t, polyos.PolyOS{}, ucs.UCS{}, j100.J100{})
	id := a.account("acme")
	dev := a.device("acme", "000412345670", "J179")
	a.saw(id, "000412345670", 1) // with the software 4.1
	post := func(level, target, key, value string) string {
		t.Helper()
		out := a.do("POST", "/accounts/acme/policies?dryRun=true", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": level, "target": target, "settings": obj{key: value}}})
		if out.Status != 201 {
			return fmt.Sprint(out.Status, " ", out.JSON["code"])
		}
		return fmt.Sprint(out.Status, " ", at(out.JSON, "warnings", 0, "code"))
	}
	is(t, "a switch that is not on Trio", post("model", "Trio 8800", "device.net.dhcpBootServer.set", "1"), "422 settingModel")
	is(t, "and is on VVX", post("model", "VVX 450", "device.net.dhcpBootServer.set", "1"), "201 <nil>")
	is(t, "and in an account with both", post("account", "", "device.net.dhcpBootServer.set", "1"), "201 <nil>")
	is(t, "the device's own model counts", post("device", dev, notJ100(t), "1"), "201 settingModel")
}

// notJ100 is a setting of the vendor's other phones.
func notJ100(t *testing.T) string {
	for _, s := range (j100.J100{}).Book().All() {
		if s.Since == "not J100" && s.Type == "opaque" {
			return s.Name
		}
	}
	t.Fatal("there is none")
	return ""
}

func TestAutoSyncsScopeNamesSitesAndGroups(t *testing.T) {
	a := start(t)
	a.account("acme")
	site, group := a.make("acme", "sites", "Berlin", obj{}), a.make("acme", "device-groups", "lobby", obj{})
	scope := func(status int, scope obj) answer {
		t.Helper()
		return a.patch(status, obj{"autoSync": obj{"scope": scope}})
	}
	v := scope(200, obj{"sites": []string{"Berlin"}, "groups": []string{group, "lobby"}})
	is(t, "answered as ids", fmt.Sprint(at(v.JSON, "spec", "autoSync", "scope", "sites"), at(v.JSON, "spec", "autoSync", "scope", "groups")), "["+site+"] ["+group+"]")
	is(t, "unknown", at(scope(422, obj{"sites": []string{"Berlin", "Rome"}}).JSON, "errors", 0, "pointer"), "/spec/autoSync/scope/sites/1")
	is(t, "unknown", at(scope(422, obj{"groups": []string{"x"}}).JSON, "errors", 0, "code"), "reference")
	a.patch(200, obj{"overlap": "24h"})
	v = scope(200, obj{"sites": nil, "groups": nil})
	is(t, "none is the whole account", fmt.Sprint(at(v.JSON, "spec", "autoSync", "scope", "sites")), "[]")
}
