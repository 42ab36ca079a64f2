package storetest

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

// moves: what sightings do to the site of a device, and what of it is told.
var moves = map[string]func(*testing.T, *world){
	"a device without a site takes that of its sighting": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, d, m := w.site(a, "s"), w.device(a), mac()
		before := len(w.entries())
		saw := w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant, Site: string(s.ID)}, fleet.Sighting{MAC: m, Seen: instant, Site: string(s.ID)})
		w.same(moved(saw), []fleet.MAC{d.MAC})
		w.same(changed(saw), []fleet.MAC{})
		if len(saw.Added) != 1 || saw.Added[0].Site != string(s.ID) {
			w.t.Errorf("added: %+v", saw.Added)
		}
		got := w.byMAC(a, d.MAC)
		if got.Site != string(s.ID) || got.Revision != d.Revision+1 || !got.UpdatedAt.Equal(instant) {
			w.t.Errorf("the device is %+v", got)
		}
		w.same(w.byMAC(a, m), saw.Added[0])
		w.same(w.changes(a), map[string]string{"site": "none → " + string(s.ID), "mac": d.MAC.String()})
		if n := len(w.entries()) - before; n != 2 {
			w.t.Errorf("%d lines in the trail", n)
		}
	},
	"a device at a site moves only when it may, and leaves its room": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, to := w.site(a, "s"), w.site(a, "to")
		var all []fleet.Device
		for range 3 {
			d := w.device(a)
			d.Room = string(w.room(s, "room of "+d.MAC.String()).ID)
			d, err := w.SaveDevice(w.ctx, w.by, d)
			w.no(err)
			w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant})
			all = append(all, w.byMAC(a, d.MAC))
		}
		move := func(d fleet.Device, site fleet.Site, may bool, at time.Time) fleet.Sighting {
			return fleet.Sighting{MAC: d.MAC, Seen: at, Site: string(site.ID), Move: may}
		}
		later := instant.Add(time.Second)
		before := len(w.entries())
		saw := w.saw(a, move(all[0], to, false, later), move(all[1], s, true, later), move(all[2], to, true, instant.Add(-time.Second)))
		w.same(saw, fleet.Saw{})
		for _, d := range all {
			got := w.byMAC(a, d.MAC)
			if got.Site != string(s.ID) || got.Room != d.Room || got.Revision != d.Revision {
				w.t.Errorf("it moved: %+v", got)
			}
		}
		w.same(len(w.entries()), before)
		saw = w.saw(a, move(all[0], to, true, later), move(all[1], to, true, later))
		w.same(moved(saw), []fleet.MAC{all[0].MAC, all[1].MAC})
		w.same(changed(saw), []fleet.MAC{})
		for _, d := range all[:2] {
			if got := w.byMAC(a, d.MAC); got.Site != string(to.ID) || got.Room != "" || got.Revision != d.Revision+1 {
				w.t.Errorf("the device is %+v", got)
			}
		}
		w.same(len(w.entries()), before+1)
		es, err := w.Audit(w.ctx, a.ID, 0, 1)
		w.no(err)
		if e := es[0]; e.Action != "device.moved" || e.Actor != "system:system" || e.Object != string(a.ID) || e.Changes["count"] != "2" {
			w.t.Errorf("the trail says %+v", e)
		}
	},
	"a site that the account does not have, or no longer, moves nobody": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		gone, foreign, s, d, e := w.site(a, "gone"), w.site(b, "s"), w.site(a, "s"), w.device(a), w.device(a)
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, gone.ID))
		for _, site := range []string{string(gone.ID), string(foreign.ID), "sit_none"} {
			m := mac()
			saw := w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant, Site: site, Move: true}, fleet.Sighting{MAC: m, Seen: instant, Site: site})
			if len(saw.Learned) > 0 || len(saw.Added) != 1 || saw.Added[0].Site != "" || w.byMAC(a, d.MAC).Site != "" || w.byMAC(a, m).Site != "" {
				w.t.Errorf("%s: saw %+v", site, saw)
			}
		}
		saw := w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant, Site: "sit_none"}, fleet.Sighting{MAC: e.MAC, Seen: instant, Site: string(s.ID)})
		w.same(moved(saw), []fleet.MAC{e.MAC})
	},
	"the newest site of a batch counts": func(_ *testing.T, w *world) {
		a := w.customer("a")
		s, to, d := w.site(a, "s"), w.site(a, "to"), w.device(a)
		w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant.Add(time.Second), Site: string(to.ID)}, fleet.Sighting{MAC: d.MAC, Seen: instant, Site: string(s.ID)}, fleet.Sighting{MAC: d.MAC, Seen: instant.Add(2 * time.Second)})
		w.same(w.byMAC(a, d.MAC).Site, string(to.ID))
	},
	"what a device is newly known to be is told": func(_ *testing.T, w *world) {
		a := w.customer("a")
		bare, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac()})
		w.no(err)
		other, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Serial: "TAKEN"})
		w.no(err)
		at := instant
		for _, c := range []struct {
			what    string
			g       fleet.Sighting
			changed bool
		}{
			{"seen", fleet.Sighting{Address: "192.0.2.1", Holds: 1}, false},
			{"a family", fleet.Sighting{Family: fleet.UCS}, true},
			{"the same family", fleet.Sighting{Family: fleet.UCS}, false},
			{"a model", fleet.Sighting{Model: "VVX 450"}, true},
			{"another model", fleet.Sighting{Model: "VVX 250"}, false},
			{"a serial that another has", fleet.Sighting{Serial: "TAKEN"}, false},
			{"a serial", fleet.Sighting{Serial: "S"}, true},
			{"a version", fleet.Sighting{Version: "6.4"}, true},
			{"the same version", fleet.Sighting{Version: "6.4"}, false},
			{"another version", fleet.Sighting{Version: "6.5"}, true},
			{"all of it again", fleet.Sighting{Version: "6.5", Serial: "S", Model: "VVX 450", Address: "192.0.2.2"}, false},
		} {
			at = at.Add(time.Second)
			c.g.MAC, c.g.Seen = bare.MAC, at
			saw := w.saw(a, c.g, fleet.Sighting{MAC: other.MAC, Seen: at})
			var want []fleet.MAC
			if c.changed {
				want = []fleet.MAC{bare.MAC}
			}
			if d := Diff(want, changed(saw)); d != "" || len(saw.Learned) != len(want) {
				w.t.Errorf("%s:\n%s", c.what, d)
			}
			if got := w.byMAC(a, bare.MAC); !got.LastSeen.Equal(at) || got.Revision != 1 {
				w.t.Errorf("%s: %+v", c.what, got)
			}
		}
		saw := w.saw(a, fleet.Sighting{MAC: bare.MAC, Seen: instant, Version: "6.3", Family: fleet.UCS})
		w.same(saw, fleet.Saw{}) // late
		w.same(w.byMAC(a, bare.MAC).SoftwareVersion, "6.5")
	},
}
