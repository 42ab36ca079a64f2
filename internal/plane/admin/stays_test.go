package admin_test

import (
	"testing"

	"muster/internal/dialect/ucs"
)

func TestWhoTakesAPolicyAwayIsToldWhatStaysOnTheDevices(t *testing.T) {
	a := startWith(t, ucs.UCS{})
	id := a.account("acme")
	for _, mac := range []string{"0004f2000001", "0004f2000002"} {
		a.device(id, mac, "VVX 450")
	}
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "time"}, "spec": obj{"level": "family", "target": "ucs", "settings": obj{"device.sntp.serverName": "a.example", "lcl.ml.lang": "x"}}})
	for name, out := range map[string]answer{
		"preview": a.want(200, "POST", "/policies/time:preview", obj{"spec": obj{"settings": obj{"lcl.ml.lang": "x"}}}),
		"dry run": a.want(200, "PATCH", "/policies/time?dryRun=true", obj{"spec": obj{"settings": obj{"device.sntp.serverName": nil}}}, "If-Match", "*"),
	} {
		impact, _ := out.JSON["impact"].(map[string]any)
		if impact == nil {
			impact = out.JSON
		}
		is(t, name+": devices", at(impact, "devicesChanged"), 2)
		is(t, name+": restarts", at(impact, "restarts"), 0)
		is(t, name+": the change", at(impact, "diffs", 0, "changes", 0), obj{"key": "device.sntp.serverName", "before": "a.example", "after": nil, "stays": true})
		is(t, name+": warned", at(impact, "warnings", 0, "code"), "settingStays")
		is(t, name+": of it", at(impact, "warnings", 0, "detail"), "2 devices are told device.sntp.serverName no more and keep what they have, until a policy says otherwise")
		is(t, name+": once", len(at(impact, "warnings").([]any)), 1)
	}
}
