package admin_test

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestADeviceSaysWhenItComesNextAndWhereItIs(t *testing.T) {
	a := start(t)
	acme := a.account("acme")
	const mac = "00e0dbabcd02"
	dev := "/devices/" + a.device(acme, mac, "Studio X50")
	status := func() any { return at(a.want(200, "GET", dev, nil).JSON, "status") }
	a.want(201, "POST", "/accounts/acme/policies", obj{"metadata": obj{"name": "p"}, "spec": obj{"level": "account", "settings": obj{"prov.polling.period": "7200"}}})
	is(t, "pace", at(status(), "nextPoll", "pace"), "period")
	is(t, "every", at(status(), "nextPoll", "every"), 7200.0)
	is(t, "before it ever came", at(status(), "nextPoll", "at"), nil)
	seen := time.Now().UTC().Truncate(time.Microsecond)
	for source, want := range map[string][2]any{"203.0.113.7": {"203.0.113.7", nil}, "10.1.2.3": {nil, "10.1.2.3"}, "100.64.0.9": {nil, "100.64.0.9"}, "2001:db8::1": {"2001:db8::1", nil}, "fd00::1": {nil, "fd00::1"}, "127.0.0.1": {nil, "127.0.0.1"}} {
		seen = seen.Add(time.Second)
		_, err := a.store.SawDevices(t.Context(), accountID(acme), []fleet.Sighting{{MAC: parseMAC(t, mac), Seen: seen, Sync: seen, Holds: 1, Address: source}})
		must(t, err)
		is(t, source+": public", at(status(), "publicAddress"), want[0])
		is(t, source+": private", at(status(), "privateAddress"), want[1])
	}
	is(t, "when it came", at(status(), "nextPoll", "at"), seen.Add(2*time.Hour).Format(time.RFC3339Nano))
	if items := a.want(200, "GET", "/accounts/acme/devices", nil).JSON["items"].([]any); at(items[0], "status", "nextPoll") != nil {
		t.Error("a list looks closer")
	}
	a.want(200, "PATCH", dev, obj{"spec": obj{"onboarding": "usb"}})
	is(t, "of one that never comes", at(status(), "nextPoll"), nil)
}
