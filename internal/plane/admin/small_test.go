package admin_test

import (
	"fmt"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

func TestASettingThatNothingSetsIsExplainedToo(t *testing.T) {
	a := startWith(t, ucs.UCS{}, j100.J100{})
	id := a.account("acme")
	vvx, j := "/devices/"+a.device(id, "0004f2abcd01", "VVX 450"), "/devices/"+a.device(id, "00073b000001", "J179")
	mac := parseMAC(t, "0004f2abcd01")
	must(t, a.store.PutUpload(t.Context(), fleet.AccountID(id), mac, "0004f2abcd01-phone.cfg",
		[]byte(`<PHONE_CONFIG><OVERRIDES voice.volume.persist.handset="1" no.such.name="x" reg.1.auth.password="typed-at-the-phone"/></PHONE_CONFIG>`)))
	for name, c := range map[string]struct{ path, key, says, reported string }{
		"with a default that is known": {vvx, "call.callsPerLineKey", `nothing sets call.callsPerLineKey: the device has its own default ("24").`, "<nil>"},
		"with an index":                {vvx, "reg.3.label", "nothing sets reg.3.label: the device has its own default.", "<nil>"},
		"where case does not count":    {j, "100rel_support", `nothing sets 100REL_SUPPORT: the device has its own default ("1").`, "<nil>"},
		"set by hand":                  {vvx, "voice.volume.persist.handset", `nothing sets voice.volume.persist.handset, but the device was set to "1" by hand (0004f2abcd01-phone.cfg).`, "1"},
		"set by hand and not known":    {vvx, "no.such.name", `nothing sets no.such.name, but the device was set to "x" by hand (0004f2abcd01-phone.cfg).`, "x"},
		"a secret set by hand":         {vvx, "reg.1.auth.password", `nothing sets reg.1.auth.password, but the device was set to "typed-at-the-phone" by hand (0004f2abcd01-phone.cfg).`, "typed-at-the-phone"},
	} {
		t.Run(name, func(t *testing.T) {
			out := a.in(t).want(200, "GET", c.path+"/effective-settings/"+c.key+"?reveal=true", nil).JSON
			is(t, "explanation", out["explanation"], c.says)
			is(t, "value", out["value"], "")
			is(t, "from", fmt.Sprint(at(out, "from", "level"), ", ", at(out, "from", "name")), "builtin, device default")
			is(t, "reported", out["reported"], c.reported)
			is(t, "masked, locked and hidden", fmt.Sprint(out["masked"], out["locked"], out["hidden"]), "false false []")
		})
	}
	read := a.as(a.mint(a.root, fleet.RightRead)).want(200, "GET", vvx+"/effective-settings/reg.1.auth.password", nil)
	is(t, "to who may not see it", read.JSON["reported"], "********")
	if strings.Contains(read.Body, "typed-at-the-phone") {
		t.Errorf("a secret is shown: %s", read.Body)
	}
	is(t, "what nobody knows", a.want(404, "GET", vvx+"/effective-settings/no.such", nil).JSON["code"], "notFound")
}

func TestAMemberThatStandsTwiceIsRefused(t *testing.T) {
	a := start(t)
	a.account("acme")
	for name, c := range map[string]struct{ method, path, body, pointer string }{
		"at the top":       {"POST", "/accounts/acme/devices", `{"spec":{"mac":"00e0dbabcd02"},"spec":{"mac":"00e0dbabcd03"}}`, "/spec"},
		"further in":       {"POST", "/accounts/acme/devices", `{"spec":{"mac":"00e0dbabcd02","mac":"00e0dbabcd02"}}`, "/spec/mac"},
		"in a list":        {"POST", "/accounts/acme/sites", `{"metadata":{"name":"x"},"spec":{"privateSubnets":[{},{"public":"1","private":"2","public":"3"}]}}`, "/spec/privateSubnets/1/public"},
		"spelled by code":  {"POST", "/accounts/acme/devices", `{"spec":{"mac":"00e0dbabcd02","m\u0061c":"00e0dbabcd02"}}`, "/spec/mac"},
		"of a merge patch": {"PATCH", "/accounts/acme/provisioning", `{"spec":{"overlap":"1h","overlap":null}}`, "/spec/overlap"},
		"of a preview":     {"POST", "/accounts/acme/provisioning:preflight", `{"spec":{"overlap":"1h","overlap":"2h"}}`, "/spec/overlap"},
		"with signs":       {"PATCH", "/accounts/acme", `{"metadata":{"labels":{"a/b":"1","a/b":"2"}}}`, "/metadata/labels/a~1b"},
		"after a number":   {"POST", "/accounts/acme/devices", `{"spec":{"x":1e999,"mac":"00e0dbabcd02","mac":1}}`, "/spec/mac"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, header := range [][]string{{"If-Match", "*"}, {"If-Match", "*", "Idempotency-Key", name}} {
				out := a.in(t).want(400, c.method, c.path, c.body, header...)
				is(t, "code", out.JSON["code"], "malformed")
				is(t, "pointer", at(out.JSON, "errors", 0, "pointer"), c.pointer)
			}
		})
	}
	a.account("other")
	a.want(201, "POST", "/accounts/other/devices", `{"metadata":{"labels":{"mac":"1","spec":"2"}},"spec":{"mac":"00e0dbabcd02"}}`)
	is(t, "a body far too deep", a.do("PATCH", "/accounts/acme", strings.Repeat(`{"a":`, 100_000)+"1"+strings.Repeat("}", 100_000)).JSON["code"], "malformed")
	is(t, "who may not write is not told of the body", a.as(a.mint(a.root, fleet.RightRead)).do("POST", "/accounts/acme/devices", `{"a":1,"a":1}`).Status, 403)
}

func TestABodyTooLargeIsToldTheLimitOfItsRoute(t *testing.T) {
	a := start(t)
	a.account("acme")
	big := `{"spec":{"mac":"` + strings.Repeat("0", 1<<20) + `"}}`
	for _, header := range [][]string{nil, {"Idempotency-Key", "k"}, {"X-Test-Unannounced", "1"}, {"X-Test-Unannounced", "1", "Idempotency-Key", "l"}} {
		is(t, fmt.Sprint("a device ", header), a.want(413, "POST", "/accounts/acme/devices", big, header...).JSON["detail"], "a body may have at most 1048576 bytes")
	}
	big = strings.Repeat("mac\n", 16<<20+1)
	for _, header := range [][]string{nil, {"X-Test-Unannounced", "1"}, {"X-Test-Unannounced", "1", "Idempotency-Key", "m"}} {
		out := a.want(413, "POST", "/accounts/acme/imports", big, append([]string{"Content-Type", "text/csv"}, header...)...)
		is(t, fmt.Sprint("an import ", header), out.JSON["detail"], "a body may have at most 67108864 bytes")
	}
}

func TestADryRunOfDisablingSaysThatDevicesKeepWhatTheyHave(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "base"}, "spec": obj{"level": "account", "settings": obj{"up.oneTouchVoiceMail": "0"}}})
	for _, mac := range []string{"0004f2abcd01", "0004f2abcd02", "0004f2abcd03"} {
		a.device(id, mac, "VVX 450")
	}
	a.want(200, "PATCH", "/devices/0004f2abcd03", obj{"spec": obj{"held": true}}, "If-Match", "*")
	trial := func(spec obj) (string, any) {
		t.Helper()
		impact := at(a.want(200, "PATCH", prov+"?dryRun=true", obj{"spec": spec}, "If-Match", "*").JSON, "impact")
		var says []string
		for _, w := range at(impact, "warnings").([]any) {
			says = append(says, fmt.Sprint(at(w, "code"), ": ", at(w, "detail")))
		}
		sums := ""
		for _, field := range []string{"devicesChanged", "settingsChanged", "restarts", "restartsUnknown", "inherit", "stronger"} {
			sums += fmt.Sprint(at(impact, field), " ")
		}
		return sums + strings.Join(says, "; "), at(impact, "diffs")
	}
	off, diffs := trial(obj{"enabled": false})
	is(t, "disabling", off, "0 0 0 0 0 0 provisioningDisabled: 2 devices keep what they have and are answered 403")
	is(t, "differences", diffs, []any{})
	a.patch(200, obj{"enabled": false})
	on, _ := trial(obj{"enabled": true})
	is(t, "enabling", on, "0 0 0 0 0 0 provisioningEnabled: 2 devices are served again")
	both, _ := trial(obj{"enabled": true, "deviceDefaults": obj{"timeServer": "ntp.example.com"}})
	is(t, "enabling and more", both, "3 3 0 0 3 0 provisioningEnabled: 2 devices are served again")
	still, _ := trial(obj{"deviceDefaults": obj{"timeServer": "ntp.example.com"}})
	is(t, "an edit meanwhile", still, "0 0 0 0 0 0 provisioningDisabled: 2 devices keep what they have and are answered 403")
	a.want(200, "PATCH", "/devices/0004f2abcd02", obj{"spec": obj{"held": true}}, "If-Match", "*")
	on, _ = trial(obj{"enabled": true})
	is(t, "one device", on, "0 0 0 0 0 0 provisioningEnabled: 1 device is served again")
}
