package admin_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

func TestASettingThatAPhoneReadsInAnyCaseIsSetOnce(t *testing.T) {
	a := startWith(t, ucs.UCS{}, j100.J100{})
	a.account("acme")
	for name, c := range map[string]struct {
		spec obj
		want string // status, code and pointer
	}{
		"two spellings":               {obj{"level": "account", "settings": obj{"sntpsrvr": "a", "SNTPSRVR": "b"}}, "422 settingTwice /spec/settings/sntpsrvr"},
		"of the family's own":         {obj{"level": "account", "settings": obj{"j100:sntpsrvr": "a", "j100:SNTPSRVR": "b"}}, "422 settingTwice /spec/settings/j100:sntpsrvr"},
		"raw ones":                    {obj{"level": "family", "target": "j100", "settings": obj{"myraw": "a", "MYRAW": "b"}, "raw": []string{"myraw", "MYRAW"}}, "422 settingTwice /spec/settings/myraw"},
		"for all, and for the family": {obj{"level": "account", "settings": obj{"SNTPSRVR": "a", "j100:SNTPSRVR": "b"}}, "201 <nil> <nil>"},
		"one, in lower case":          {obj{"level": "account", "settings": obj{"sntpsrvr": "a"}}, "201 <nil> <nil>"},
		"where case counts":           {obj{"level": "family", "target": "ucs", "settings": obj{"new.name": "a", "New.Name": "b"}, "raw": []string{"new.name", "New.Name"}}, "201 <nil> <nil>"},
	} {
		out := a.do("POST", "/accounts/acme/policies", obj{"metadata": obj{"name": name}, "spec": c.spec})
		is(t, name, fmt.Sprint(out.Status, " ", at(out.JSON, "errors", 0, "code"), " ", at(out.JSON, "errors", 0, "pointer")), c.want)
		if detail := fmt.Sprint(out.JSON["detail"]); out.Status == 422 && (!strings.Contains(detail, "SNTPSRVR and ") && !strings.Contains(detail, "MYRAW and myraw")) {
			t.Errorf("%s: %s", name, detail)
		}
	}
}

func TestANameIsOneRowInWhatAPhoneIsToldAndStaysAsItWasWritten(t *testing.T) {
	a := startWith(t, ucs.UCS{}, j100.J100{})
	id := a.account("acme")
	d := fleet.Device{Account: fleet.AccountID(id), MAC: fleet.MAC{0xc8, 0x1f, 0xea, 0, 0, 1}, Family: fleet.J100, Model: "J179", Onboarding: fleet.Provisioned}
	_, err := a.store.CreateDevice(t.Context(), fleet.System("test", d.Account), d)
	must(t, err)
	post := func(name, priority string, settings obj) answer {
		t.Helper()
		return a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": name}, "spec": obj{"level": "account", "priority": priority, "settings": settings, "locked": []string{}}})
	}
	made := post("a1", "critical", obj{"country": "low", "admin_password": "72384655"})
	post("a2", "low", obj{"COUNTRY": "UP"})
	is(t, "as written", at(made.JSON, "spec", "settings", "country"), "low")
	rows := 0
	for _, item := range a.want(200, "GET", "/devices/c81fea000001/effective-settings", nil).JSON["items"].([]any) {
		if strings.EqualFold(fmt.Sprint(at(item, "key")), "country") {
			rows++
			is(t, "the row", fmt.Sprint(at(item, "key"), at(item, "value"), at(item, "from", "name"), at(item, "hidden", 0, "name")), "COUNTRYlowa1a2")
		}
	}
	is(t, "rows", rows, 1)
	one := a.want(200, "GET", "/devices/c81fea000001/effective-settings/country", nil)
	is(t, "explained", at(one.JSON, "value"), "low")
	// A mask in another spelling keeps the secret too.
	put := a.do("PUT", "/policies/a1", obj{"metadata": obj{"name": "a1"}, "spec": obj{"level": "account", "priority": "critical", "settings": obj{"ADMIN_PASSWORD": "********"}}}, "If-Match", made.Header.Get("ETag"))
	is(t, "a secret kept", put.Status, 200)
}
