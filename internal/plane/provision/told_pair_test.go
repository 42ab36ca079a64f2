package provision

import (
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// Which pair a device used last decides what it is sent and when the old one
// ends, so a change of it waits for nobody.
func TestAnotherPairThanTheLastOneIsNews(t *testing.T) {
	h := newLogHouse(t)
	old, edit := h.prov.Current.Password.Reveal(), fleet.CredentialsEdit{Password: secret.New("a-new-password")}
	if _, err := h.store.SaveProvisioning(t.Context(), fleet.System("test", h.prov.Account), h.prov, edit); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		what        string
		with        []string // passwords, in this order
		saved       bool
		holds, used fleet.Generation
	}{
		{"the old pair", []string{old}, true, 1, 1},
		{"the same", []string{old}, false, 1, 1},
		{"the new pair", []string{"a-new-password"}, true, 2, 2},
		{"the same", []string{"a-new-password", "a-new-password"}, false, 2, 2},
		{"the old one again", []string{"a-new-password", old}, true, 2, 1},
		{"the same", []string{"a-new-password", old}, false, 2, 1},
		{"the new one again", []string{"a-new-password"}, true, 2, 2},
		{"the old one alone", []string{old}, true, 2, 1},
	} {
		for _, password := range step.with {
			if got := h.ask("GET", "0004f2abcdef-muster.cfg", password); got != 200 {
				t.Fatalf("%s: status %d", step.what, got)
			}
		}
		if err := h.s.sightings.flush(t.Context(), false); err != nil {
			t.Fatal(err)
		}
		d, err := h.store.DeviceByMAC(t.Context(), h.prov.Account, h.mac)
		if err != nil {
			t.Fatal(err)
		}
		if saved := d.LastSeen.Equal(h.now); saved != step.saved || d.Holds != step.holds || d.Used != step.used {
			t.Errorf("%s: saved %v %v ago, holds %d, used %d; want saved %v, %d, %d", step.what, saved, h.now.Sub(d.LastSeen).Round(time.Second), d.Holds, d.Used, step.saved, step.holds, step.used)
		}
	}
}
