package housetest_test

import (
	"testing"

	"muster/internal/housetest"
)

// Who asks the API right after a device was there sees that it was: nothing waits
// for the next batch.
func TestWhatADeviceDidIsThereAtOnce(t *testing.T) {
	h := housetest.Start(t)
	acme, rival := h.Account("acme"), h.Account("rival")
	h.Patch(rival, housetest.JSON{"unknownDevices": "hold"})
	p := h.Phone(acme, vvx)
	for i := range 8 {
		mac := "0004f2abcd0" + string(rune('0'+i))
		if a := p.Get(mac + ".cfg"); a.Status != 200 {
			t.Fatalf("%d", a.Status)
		}
		var d object
		h.API("GET", "/devices/"+mac, nil, &d, 200)
		if got := housetest.At(d, "status", "provisioning"); got != "active" || housetest.At(d, "status", "lastProvisioningSync") == nil {
			t.Errorf("after its own master: %v", d["status"])
		}
		var list object
		p.Get("0004f2abce0" + string(rune('0'+i)) + ".cfg")
		h.API("GET", "/accounts/acme/devices?count=true", nil, &list, 200)
		if list["totalCount"] != float64(2*i+2) {
			t.Errorf("%v devices", list["totalCount"])
		}
		p.Get("0004f2abcf0" + string(rune('0'+i)) + "-phone.cfg")
		var counts object
		h.API("GET", "/accounts/acme/provisioning", nil, &counts, 200)
		if got := housetest.At(counts, "status", "counts", "inSync"); got != float64(2*i+3) {
			t.Errorf("%v in sync", got)
		}
		h.API("DELETE", "/devices/0004f2abcf0"+string(rune('0'+i)), nil, nil, 204)
		h.Phone(rival, vvx).Get("0004f2abcd1" + string(rune('0'+i)) + ".cfg")
		h.API("GET", "/accounts/rival/pending-devices", nil, &list, 200)
		if n := len(list["items"].([]any)); n != i+1 {
			t.Errorf("%d pending", n)
		}
	}
}
