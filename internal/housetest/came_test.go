package housetest_test

import (
	"testing"

	"muster/internal/event"
	"muster/internal/fleet"
	"muster/internal/housetest"
)

// Who watches the inventory hears of phones that come by themselves, once the API tells the same.
func TestAPhoneThatComesIsToldOfWhenTheInventoryKnowsIt(t *testing.T) {
	h := housetest.Start(t)
	acme := h.Account("acme")
	_, s := h.App.Events.Listen("", func(e event.Event) bool { return e.Type == event.DeviceChanged || e.Type == event.DeviceProvisioned })
	t.Cleanup(s.Close)
	c := families[0]
	p := h.Phone(acme, c.agent)
	walk(t, p, c.family, c.mac)
	h.Flush()
	next := func(want event.Type) fleet.DeviceID {
		t.Helper()
		for {
			select {
			case e := <-s.C:
				if e.Type == want {
					return e.Device
				}
			case <-t.Context().Done():
				t.Fatalf("no %s", want)
			}
		}
	}
	var d object
	h.API("GET", "/devices/"+c.mac, nil, &d, 200)
	if id := next(event.DeviceChanged); string(id) != d["id"] {
		t.Errorf("it joined as %q, and the event says %q", d["id"], id)
	}
	h.Patch(acme, object{"serverUser": "newuser", "serverPassword": "newpassword123"})
	renewed := *p
	renewed.User, renewed.Password = "newuser", "newpassword123"
	walk(t, &renewed, c.family, c.mac)
	h.Flush()
	if id := next(event.DeviceProvisioned); string(id) != d["id"] {
		t.Errorf("%q came, and the event says %q", d["id"], id)
	}
}
