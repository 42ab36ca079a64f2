package admin_test

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestAFoundPhoneSaysWhatItsDeviceIsCalled(t *testing.T) {
	a := start(t)
	id := a.account("acme")
	site := a.want(201, "POST", "/accounts/acme/sites", obj{"metadata": obj{"name": "Berlin"}}).JSON["id"]
	gate := a.want(201, "POST", "/accounts/acme/gateways", obj{"metadata": obj{"name": "g"}, "spec": obj{"site": site}}).JSON["id"].(string)
	desk := a.want(201, "POST", "/accounts/acme/devices", obj{"metadata": obj{"name": "Desk"}, "spec": obj{"mac": "00e0dbabcd01", "site": site}}).JSON["id"]
	must(t, second(a.store.SaveFound(t.Context(), fleet.AccountID(id), fleet.GatewayID(gate), []fleet.Found{
		{MAC: parseMAC(t, "00e0dbabcd01"), Condition: "ready", At: time.Now()}, {MAC: parseMAC(t, "00e0dbabcd02"), Condition: "seen", At: time.Now()}})))
	list := a.want(200, "GET", "/accounts/acme/gateways/"+gate+"/found", nil).JSON
	is(t, "its device", at(list, "items", 0, "device"), desk)
	is(t, "its name", at(list, "items", 0, "deviceName"), "Desk")
	is(t, "one that nobody has", at(list, "items", 1, "deviceName"), nil)
	is(t, "alone", at(a.want(200, "GET", "/accounts/acme/gateways/"+gate+"/found/00e0dbabcd01", nil).JSON, "deviceName"), "Desk")
}
