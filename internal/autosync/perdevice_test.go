package autosync_test

import (
	"context"
	"testing"
	"testing/synctest"

	"muster/internal/fleet"
	"muster/internal/order"
)

// Over to a pair for each device and back: everybody is told by the channel, each
// its own pair, and is in sync only when it came with it.
func TestEachDeviceIsSentItsOwnPairAndEverybodyTheSharedOneAgain(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t, dir, fleet.Standard, "VVX 450", "Studio X50", "J179")
		defer func() { _ = h.store.Close() }()
		h.fetch(1, h.devices...)
		h.link(true, h.devices...)
		for i, mode := range []fleet.CredentialMode{fleet.PerDevice, fleet.SharedPair} {
			g := fleet.Generation(i + 2)
			p, err := h.store.SaveProvisioning(context.Background(), h.by, h.prov(), fleet.CredentialsEdit{Mode: mode})
			must(t, err)
			if n, err := h.loop.Pass(context.Background(), h.account.ID); err != nil || n != len(h.devices) {
				t.Fatalf("%s: %d orders, %v", mode, n, err)
			}
			passwords := map[string]bool{}
			for _, s := range h.wire.take() {
				d, c := h.device(s.device), s.command.Payload.(order.Credentials)
				want, said := p.Current.Of(d.MAC), map[string]bool{}
				for _, v := range c.Settings {
					said[v] = true
				}
				if c.Generation != g || !said[want.User] || !said[want.Password.Reveal()] {
					t.Errorf("%s: %s of generation %d was sent %v", mode, d.Model, g, c)
				}
				passwords[want.Password.Reveal()] = true
				if st := h.state(d); st == "inSync" {
					t.Errorf("%s: %s is in sync before it came", mode, d.Model)
				}
			}
			if n := map[fleet.CredentialMode]int{fleet.PerDevice: len(h.devices), fleet.SharedPair: 1}[mode]; len(passwords) != n {
				t.Errorf("%s: %d passwords, want %d", mode, len(passwords), n)
			}
			h.fetch(0, h.devices...) // let in by the account's pair, which proves nothing
			if st := h.states(); st["inSync"] != 0 {
				t.Errorf("%s: %v", mode, st)
			}
			h.fetch(g, h.devices...)
			if st := h.states(); st["inSync"] != len(h.devices) {
				t.Errorf("%s: %v", mode, st)
			}
		}
	})
}
