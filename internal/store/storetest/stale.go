package storetest

import (
	"context"
	"testing"
	"time"

	"muster/internal/fleet"
)

// dhcp is who is said to be sent with an old pair, of those since an hour before instant.
func (w *world) dhcp(a fleet.Account) (out []fleet.MAC) {
	w.t.Helper()
	got, err := w.StaleDHCP(w.ctx, a.ID, instant.Add(-time.Hour), 0)
	w.no(err)
	for _, v := range got.Arrivals {
		out = append(out, v.MAC)
	}
	w.same(got.Devices, len(out))
	return out
}

var stales = map[string]func(*testing.T, *world){
	"a device that comes with an older pair than it had is sent with it, one that is behind is not": func(_ *testing.T, w *world) {
		a, reset, behind := w.customer("a"), mac(), mac()
		w.saw(a, fleet.Sighting{MAC: reset, Seen: instant, Holds: 2, Used: 2}, fleet.Sighting{MAC: behind, Seen: instant, Holds: 1, Used: 1})
		w.saw(a, fleet.Sighting{MAC: reset, Seen: instant.Add(time.Minute), Holds: 1, Used: 1, Old: 1, Address: "10.1.2.3"},
			fleet.Sighting{MAC: behind, Seen: instant.Add(time.Minute), Holds: 1, Used: 1, Old: 1})
		got, err := w.StaleDHCP(w.ctx, a.ID, instant, 10)
		w.no(err)
		w.same(got, fleet.StaleDHCP{Account: a.ID, Generation: 1, Devices: 1, Arrivals: []fleet.OldArrival{
			{Device: w.byMAC(a, reset).ID, MAC: reset, Generation: 1, At: instant.Add(time.Minute), Address: "10.1.2.3"}}})
		all, err := w.StaleDHCPs(w.ctx, instant)
		w.no(err)
		w.same(all, []fleet.StaleDHCP{{Account: a.ID, Generation: 1, Devices: 1}})
		all, err = w.StaleDHCPs(w.ctx, instant.Add(2*time.Minute))
		w.no(err)
		w.same(all, []fleet.StaleDHCP{})
		got, err = w.StaleDHCP(w.ctx, a.ID, instant.Add(2*time.Minute), 10)
		w.no(err)
		w.same(got, fleet.StaleDHCP{Account: a.ID})
	},
	"a device that was never seen is sent with what it comes with first, and as long as it keeps coming with it": func(_ *testing.T, w *world) {
		a, unknown := w.customer("a"), mac()
		staged := w.device(a).MAC
		w.saw(a, fleet.Sighting{MAC: unknown, Seen: instant, Holds: 1, Used: 1, Old: 1}, fleet.Sighting{MAC: staged, Seen: instant, Holds: 1, Used: 1, Old: 1})
		w.same(len(w.dhcp(a)), 2)
		w.saw(a, fleet.Sighting{MAC: staged, Seen: instant.Add(time.Minute), Holds: 1, Used: 1, Old: 1})
		got, err := w.StaleDHCP(w.ctx, a.ID, instant.Add(time.Second), 1)
		w.no(err)
		w.same([]any{got.Devices, got.Arrivals[0].MAC}, []any{1, staged})
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, w.byMAC(a, staged).ID))
		w.same(w.dhcp(a), []fleet.MAC{unknown})
	},
	"a device that was not told the pair by us shows by it that DHCP has it": func(_ *testing.T, w *world) {
		a, alone, told := w.customer("a"), mac(), mac()
		w.saw(a, fleet.Sighting{MAC: alone, Seen: instant, Holds: 1, Used: 1, Old: 1}, fleet.Sighting{MAC: told, Seen: instant, Holds: 1, Used: 1, Old: 1, Told: true})
		w.saw(a, fleet.Sighting{MAC: alone, Seen: instant.Add(time.Minute)}, fleet.Sighting{MAC: told, Seen: instant.Add(time.Minute)}) // with no pair at all
		w.same(len(w.dhcp(a)), 2)
		w.saw(a, fleet.Sighting{MAC: alone, Seen: instant.Add(time.Hour), Holds: 2, Used: 2}, fleet.Sighting{MAC: told, Seen: instant.Add(time.Hour), Holds: 2, Used: 2})
		w.same(w.dhcp(a), []fleet.MAC{told})
		w.saw(a, fleet.Sighting{MAC: told, Seen: instant.Add(time.Hour), Holds: 2, Used: 2, Let: true, Old: 1, Told: true}) // let in by the old one, it went on
		w.same(w.dhcp(a), []fleet.MAC{told})
		w.saw(a, fleet.Sighting{MAC: told, Seen: instant.Add(time.Hour), Let: true}) // a pair that it does not keep
		w.same(w.dhcp(a), []fleet.MAC(nil))
		w.saw(a, fleet.Sighting{MAC: alone, Seen: instant.Add(2 * time.Hour), Holds: 2, Used: 2, Old: 1}) // went on between two batches
		w.same(w.dhcp(a), []fleet.MAC(nil))
	},
	"what is a day old is forgotten with the next request": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Holds: 1, Used: 1, Old: 1, Told: true})
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(fleet.StaleFor), Holds: 2, Used: 2})
		w.same(w.dhcp(a), []fleet.MAC(nil))
	},
	"a new device with the current pair speaks for its network alone": func(_ *testing.T, w *world) {
		a, other, b := w.customer("a"), mac(), w.customer("b")
		for i, address := range []string{"10.1.2.3", "10.1.2.200", "10.1.3.3", "2001:db8::1"} {
			m := mac()
			if i == 2 {
				other = m
			}
			w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Holds: 1, Used: 1, Old: 1, Told: true, Address: address})
		}
		foreign := mac()
		w.saw(b, fleet.Sighting{MAC: foreign, Seen: instant, Holds: 1, Used: 1, Old: 1, Address: "10.1.2.5"})
		w.saw(a, fleet.Sighting{MAC: mac(), Seen: instant.Add(-time.Minute), Holds: 2, Used: 2, Address: "10.1.2.9"}) // came before
		w.same(len(w.dhcp(a)), 4)
		w.saw(a, fleet.Sighting{MAC: mac(), Seen: instant.Add(time.Minute), Holds: 2, Used: 2, Address: "10.1.2.9"}, fleet.Sighting{MAC: mac(), Seen: instant.Add(time.Minute), Let: true, Address: "2001:db8::2"})
		w.same(w.dhcp(a), []fleet.MAC{other})
		w.same(w.dhcp(b), []fleet.MAC{foreign})
	},
	"a batch that is no more than tried leaves nothing": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		_, err := w.SawDevices(fleet.DryRun(context.WithoutCancel(w.ctx)), a.ID, []fleet.Sighting{{MAC: m, Seen: instant, Holds: 1, Used: 1, Old: 1}})
		w.no(err)
		w.same(w.dhcp(a), []fleet.MAC(nil))
	},
	"an old pair that only lets in was used too": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		p, err := w.Provisioning(w.ctx, a.ID)
		w.no(err)
		_, err = w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{User: "next"})
		w.no(err)
		at := time.Now().Add(time.Hour).Truncate(time.Microsecond)
		w.saw(a, fleet.Sighting{MAC: m, Seen: at, Let: true, Old: 1})
		all, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		w.same(all[1].LastUsed, at)
	},
}
