package provision

import (
	"net/http"
	"testing"

	"muster/internal/claim"
	"muster/internal/fleet"
)

func TestADeactivatedDeviceIsRefusedUntilItIsActivatedAgain(t *testing.T) {
	h := newLogHouse(t)
	right, by := h.prov.Current.Password.Reveal(), fleet.System("test", h.prov.Account)
	site, err := h.store.CreateSite(t.Context(), by, fleet.Site{Account: h.prov.Account, Name: "oslo"})
	if err != nil {
		t.Fatal(err)
	}
	d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac)
	if err != nil {
		t.Fatal(err)
	}
	d.Lifecycle = fleet.Claimed // the account is a customer's, as it were
	if d, err = h.store.SaveDevice(t.Context(), by, d); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		verbs []claim.Verb
		want  int
	}{
		{[]claim.Verb{claim.Associate, claim.Activate}, http.StatusOK}, {[]claim.Verb{claim.Deactivate}, http.StatusForbidden},
		{[]claim.Verb{claim.Activate}, http.StatusOK}, {[]claim.Verb{claim.Disassociate}, http.StatusOK},
	} {
		if d, err = h.store.StepDevice(t.Context(), by, d.Account, d.ID, claim.Order{Verbs: step.verbs, Site: site.ID, At: h.now}); err != nil {
			t.Fatal(err)
		}
		h.s.Hear(fleet.Notice{Account: h.prov.Account, About: "device", Device: d.ID, MAC: h.mac})
		if got := h.ask("GET", "0004f2abcdef.cfg", right); got != step.want {
			t.Errorf("%v: %d, want %d", step.verbs, got, step.want)
		}
	}
}
