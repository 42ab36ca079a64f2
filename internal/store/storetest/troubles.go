package storetest

import (
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/filter"
	"muster/internal/fleet"
)

// troubled are the devices that a list of those in trouble has.
func (w *world) troubled(a fleet.Account) (out []fleet.MAC) {
	w.t.Helper()
	e, err := filter.Equals("provisioningError", "true")
	w.no(err)
	got, err := w.Devices(w.ctx, a.ID, fleet.DeviceQuery{Filter: e})
	w.no(err)
	n, err := w.CountDevices(w.ctx, a.ID, fleet.DeviceQuery{Filter: e})
	w.no(err)
	w.same(n, len(got))
	for _, d := range got {
		if !d.Troubled() {
			w.t.Errorf("%s is listed, and says it has no trouble: %+v", d.MAC, d.Trouble)
		}
		out = append(out, d.MAC)
	}
	return out
}

var troubles = map[string]func(*testing.T, *world){
	"a device's newest trouble is kept until its settings are served": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, other := w.device(a), w.device(a)
		held := fleet.Trouble{At: instant, Reason: "held", Detail: "a\nb", File: "x.cfg", Source: "192.0.2.1"}
		save := func(v fleet.Trouble) []fleet.DeviceID {
			news, err := w.SaveTroubles(w.ctx, a.ID, map[fleet.MAC]fleet.Trouble{d.MAC: v})
			w.no(err)
			return news
		}
		w.same(save(held), []fleet.DeviceID{d.ID})
		w.same(w.byMAC(a, d.MAC).Trouble, held)
		w.same(w.byMAC(a, other.MAC).Trouble, fleet.Trouble{})
		w.same(w.troubled(a), []fleet.MAC{d.MAC})
		late := held
		late.At, late.Reason = instant.Add(-time.Second), "disabled"
		w.same(save(late), []fleet.DeviceID{}) // of another server
		again := held
		again.At = instant.Add(time.Second)
		w.same(save(again), []fleet.DeviceID{}) // is no news
		w.same(w.byMAC(a, d.MAC).Trouble, again)
		w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant.Add(time.Minute)})
		w.same(w.troubled(a), []fleet.MAC{d.MAC}) // it only came
		w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant.Add(time.Minute), Sync: instant.Add(time.Minute)})
		w.same(w.troubled(a), []fleet.MAC(nil))
		again.At = instant.Add(2 * time.Minute)
		w.same(save(again), []fleet.DeviceID{d.ID})
		w.same(w.troubled(a), []fleet.MAC{d.MAC})
	},
	"troubles of MACs that the account does not have are left out, and what does not fetch has none": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		d, foreign := w.device(a), w.device(b)
		usb, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Onboarding: fleet.USB})
		w.no(err)
		v := fleet.Trouble{At: instant, Reason: "\xff\x00notProvisioned"}
		news, err := w.SaveTroubles(w.ctx, a.ID, map[fleet.MAC]fleet.Trouble{mac(): v, foreign.MAC: v, {}: v, usb.MAC: v})
		w.no(err)
		w.same(news, []fleet.DeviceID{usb.ID})
		w.same(w.troubled(a), []fleet.MAC(nil))
		w.same(w.troubled(b), []fleet.MAC(nil))
		_, err = w.SaveTroubles(w.ctx, "acc_none", map[fleet.MAC]fleet.Trouble{d.MAC: v})
		w.missing(err, "account")
	},
	"troubles go with their device, and stay behind when it goes elsewhere": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, gone := w.device(a), w.device(a)
		v := fleet.Trouble{At: instant, Reason: "held"}
		w.no(second(w.SaveTroubles(w.ctx, a.ID, map[fleet.MAC]fleet.Trouble{d.MAC: v, gone.MAC: v})))
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, gone.ID))
		again, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: gone.MAC})
		w.no(err)
		w.same(w.byMAC(a, again.MAC).Trouble, fleet.Trouble{})
		w.step(w.byMAC(a, d.MAC), verbs(claim.Release))
		w.same(w.byMAC(w.top, d.MAC).Trouble, fleet.Trouble{})
	},
}
