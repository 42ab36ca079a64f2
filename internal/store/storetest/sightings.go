package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

func (w *world) saw(a fleet.Account, seen ...fleet.Sighting) fleet.Saw {
	w.t.Helper()
	out, err := w.SawDevices(w.ctx, a.ID, seen)
	w.no(err)
	for _, l := range out.Learned { // each is the device as it is stored now
		d := w.byMAC(a, l.MAC)
		w.same(l, fleet.Lesson{MAC: d.MAC, Moved: l.Moved, Changed: l.Changed, Family: d.Family, Model: d.Model, Serial: d.Serial, Onboarding: d.Onboarding, Lifecycle: d.Lifecycle,
			Site: d.Site, Room: d.Room, SoftwareVersion: d.SoftwareVersion, UpdatedAt: d.UpdatedAt, Revision: d.Revision})
		if !l.Moved && !l.Changed {
			w.t.Errorf("nothing was learned: %+v", l)
		}
	}
	return out
}

func moved(s fleet.Saw) (out []fleet.MAC) {
	for _, l := range s.Learned {
		if l.Moved {
			out = append(out, l.MAC)
		}
	}
	return out
}

func changed(s fleet.Saw) (out []fleet.MAC) {
	for _, l := range s.Learned {
		if l.Changed {
			out = append(out, l.MAC)
		}
	}
	return out
}

func (w *world) byMAC(a fleet.Account, m fleet.MAC) fleet.Device {
	w.t.Helper()
	d, err := w.DeviceByMAC(w.ctx, a.ID, m)
	w.no(err)
	return d
}

// instant is a moment as precise as stores keep it.
var instant = time.Date(2026, 11, 25, 10, 0, 0, 123456000, time.UTC)

var sightings = map[string]func(*testing.T, *world){
	"a MAC new to the account is added": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		saw := w.saw(a, fleet.Sighting{MAC: m, Model: "VVX_450", Family: fleet.UCS, Serial: "S", Seen: instant, Sync: instant, Holds: 1, Version: "6.4", Address: "192.0.2.1"})
		if len(saw.Added) != 1 || len(saw.Foreign) != 0 {
			w.t.Fatalf("saw %+v", saw)
		}
		d := w.byMAC(a, m)
		w.same(saw.Added[0], d)
		if d.Model != "VVX 450" || d.Family != fleet.UCS || d.Serial != "S" || d.Onboarding != fleet.Provisioned || d.Lifecycle != fleet.Claimed || d.Held {
			w.t.Errorf("added as %+v", d)
		}
		w.same(d.Observed, fleet.Observed{FirstSeen: instant, LastSeen: instant, LastSync: instant, Holds: 1, SoftwareVersion: "6.4", Address: "192.0.2.1"})
		if saw := w.saw(a, fleet.Sighting{MAC: m, Seen: instant}); len(saw.Added)+len(saw.Foreign) != 0 {
			w.t.Errorf("seen again: %+v", saw)
		}
	},
	"it is added held when the account holds unknown devices": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Hold: true})
		if !w.byMAC(a, m).Held {
			w.t.Error("not held")
		}
		known := w.device(a)
		w.saw(a, fleet.Sighting{MAC: known.MAC, Seen: instant, Hold: true})
		if w.byMAC(a, known.MAC).Held {
			w.t.Error("a known device was held")
		}
	},
	"neither Holds nor times move backwards, nor does a late sighting undo a newer one": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Sync: instant, Holds: 3, Version: "new", Address: "192.0.2.9"})
		want := w.byMAC(a, m)
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(-time.Hour), Sync: instant.Add(-time.Hour), Holds: 2, Version: "old", Address: "192.0.2.1"})
		w.same(w.byMAC(a, m), want)
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(time.Hour)}) // says only that it was there
		want.LastSeen = instant.Add(time.Hour)
		w.same(w.byMAC(a, m), want)
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(2 * time.Hour), Sync: instant.Add(2 * time.Hour), Holds: 4, Version: "newer", Address: "192.0.2.10"})
		w.same(w.byMAC(a, m).Observed, fleet.Observed{FirstSeen: instant, LastSeen: instant.Add(2 * time.Hour), LastSync: instant.Add(2 * time.Hour), Holds: 4, SoftwareVersion: "newer", Address: "192.0.2.10"})
	},
	"a sighting leaves the revision alone and fills in only what nobody knew": func(_ *testing.T, w *world) {
		a := w.customer("a")
		known := w.device(a)
		blank, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac()})
		w.no(err)
		w.saw(a, fleet.Sighting{MAC: known.MAC, Seen: instant, Model: "J179", Family: fleet.J100, Serial: "S"}, fleet.Sighting{MAC: blank.MAC, Seen: instant, Model: "J179", Serial: "T"})
		if d := w.byMAC(a, known.MAC); d.Model != "VVX 450" || d.Family != fleet.UCS || d.Revision != 1 || d.Serial != "S" || d.UpdatedAt != known.UpdatedAt {
			w.t.Errorf("known: %+v", d)
		}
		if d := w.byMAC(a, blank.MAC); d.Model != "J179" || d.Family != fleet.J100 || d.Serial != "T" || d.Revision != 1 {
			w.t.Errorf("blank: %+v", d)
		}
	},
	"a PIN device that came becomes provisioned, once and by the system; others stay what they are": func(_ *testing.T, w *world) {
		a := w.customer("a")
		of := func(o fleet.Onboarding) fleet.Device {
			d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Model: "VVX 450", Onboarding: o})
			w.no(err)
			return d
		}
		pin, quiet, usb, prov := of(fleet.PIN), of(fleet.PIN), of(fleet.USB), of(fleet.Provisioned)
		saw := w.saw(a, fleet.Sighting{MAC: pin.MAC, Seen: instant}, fleet.Sighting{MAC: pin.MAC, Seen: instant.Add(-time.Second), Came: true}, fleet.Sighting{MAC: quiet.MAC, Seen: instant},
			fleet.Sighting{MAC: usb.MAC, Seen: instant, Came: true}, fleet.Sighting{MAC: prov.MAC, Seen: instant, Came: true})
		w.same(changed(saw), []fleet.MAC{pin.MAC})
		w.same(w.saw(a, fleet.Sighting{MAC: pin.MAC, Seen: instant, Came: true}), fleet.Saw{})
		for m, want := range map[fleet.MAC]string{pin.MAC: "provisioned 2", quiet.MAC: "pin 1", usb.MAC: "usb 1", prov.MAC: "provisioned 1"} {
			d := w.byMAC(a, m)
			w.same(fmt.Sprint(d.Onboarding, " ", d.Revision), want)
		}
		rows, err := w.Audit(w.ctx, a.ID, 0, 1000)
		w.no(err)
		var told []string
		for _, r := range rows {
			if r.Action == "device.provisioned" {
				told = append(told, r.Object+" "+r.Changes["onboarding"]+" "+r.Changes["mac"])
			}
		}
		w.same(told, []string{string(pin.ID) + " pin → provisioned " + pin.MAC.String()})
	},
	"two sightings of one MAC in a batch are one, the newest value of each field": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		for range 2 { // new to the account, then known to it
			saw := w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(time.Hour), Holds: 1, Version: "new"}, fleet.Sighting{MAC: m, Seen: instant, Sync: instant, Holds: 2, Version: "old", Address: "192.0.2.1", Model: "J179"})
			if len(saw.Foreign) != 0 {
				w.t.Fatalf("foreign to itself: %+v", saw)
			}
		}
		d := w.byMAC(a, m)
		if d.LastSeen != instant.Add(time.Hour) || d.LastSync != instant || d.Holds != 2 || d.SoftwareVersion != "new" || d.Address != "192.0.2.1" || d.Model != "J179" {
			w.t.Errorf("got %+v", d)
		}
	},
	"a sighting takes over no serial that another device of the account has": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		owner, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Serial: "S-1"})
		w.no(err)
		blank, stranger, theirs := w.device(a), mac(), w.device(b)
		claim := func(m fleet.MAC, serial string) fleet.Sighting {
			return fleet.Sighting{MAC: m, Seen: instant, Serial: serial}
		}
		w.saw(a, claim(blank.MAC, "S-1"), claim(stranger, "S-1"))
		w.saw(b, claim(theirs.MAC, "S-1"))
		for m, want := range map[fleet.MAC]string{blank.MAC: "", stranger: ""} {
			w.same(w.byMAC(a, m).Serial, want)
		}
		w.same(w.byMAC(b, theirs.MAC).Serial, "S-1")
		got, err := w.DeviceBySerial(w.ctx, a.ID, "S-1")
		w.no(err)
		w.same(got.ID, owner.ID)
		w.saw(a, claim(blank.MAC, "S-2"))
		w.same(w.byMAC(a, blank.MAC).Serial, "S-2")
	},
	"of two that claim one serial in a batch, one gets it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		known, other, one, two := w.device(a), w.device(a), mac(), mac()
		for serial, of := range map[string][2]fleet.MAC{"S-known": {known.MAC, other.MAC}, "S-new": {one, two}} {
			w.saw(a, fleet.Sighting{MAC: of[0], Seen: instant, Serial: serial}, fleet.Sighting{MAC: of[1], Seen: instant, Serial: serial})
			_, err := w.DeviceBySerial(w.ctx, a.ID, serial)
			w.no(err)
		}
	},
	"a MAC of another account is pending, not added, and nothing of the other changes": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		theirs := w.device(b)
		m := mac()
		saw := w.saw(a, fleet.Sighting{MAC: theirs.MAC, Seen: instant, Sync: instant, Holds: 1, Model: "VVX450", Address: "192.0.2.1"}, fleet.Sighting{MAC: m, Seen: instant})
		if len(saw.Added) != 1 || saw.Added[0].MAC != m || !slices.Equal(saw.Foreign, []fleet.MAC{theirs.MAC}) {
			w.t.Fatalf("saw %+v", saw)
		}
		w.same(w.byMAC(b, theirs.MAC), theirs)
		_, err := w.DeviceByMAC(w.ctx, a.ID, theirs.MAC)
		w.missing(err, "device")
		got, err := w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(got, []fleet.PendingDevice{{Account: a.ID, MAC: theirs.MAC, Family: fleet.UCS, Model: "VVX 450", Address: "192.0.2.1", FirstSeen: instant, LastSeen: instant, Why: fleet.PendingNotAvailable}})
		w.saw(a, fleet.Sighting{MAC: theirs.MAC, Seen: instant.Add(time.Hour)})
		w.saw(a, fleet.Sighting{MAC: theirs.MAC, Seen: instant.Add(-time.Hour), Address: "192.0.2.7"})
		got, err = w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(got) != 1 || got[0].FirstSeen != instant || got[0].LastSeen != instant.Add(time.Hour) || got[0].Address != "192.0.2.1" || got[0].Model != "VVX 450" {
			w.t.Errorf("pending: %+v", got)
		}
		got, err = w.PendingDevices(w.ctx, b.ID, fleet.Page{})
		w.no(err)
		w.same(got, []fleet.PendingDevice{})
	},
	"a pending device whose owner lets it go is added and pending no more": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		one, two := w.device(b), w.device(b)
		w.saw(a, fleet.Sighting{MAC: one.MAC, Seen: instant}, fleet.Sighting{MAC: two.MAC, Seen: instant})
		w.no(w.DeleteDevice(w.ctx, w.by, b.ID, one.ID))
		w.no(w.DeleteDevice(w.ctx, w.by, b.ID, two.ID))
		w.saw(a, fleet.Sighting{MAC: one.MAC, Seen: instant})
		_, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: two.MAC})
		w.no(err)
		got, err := w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(got, []fleet.PendingDevice{})
	},
	"a held device is pending until it is let go": func(_ *testing.T, w *world) {
		a := w.customer("a")
		m := fleet.MAC{0, 4, 0xf2, 9, 9, 9}
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Hold: true})
		got, err := w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(got, []fleet.PendingDevice{{Account: a.ID, MAC: m, FirstSeen: instant, LastSeen: instant, Why: fleet.PendingHeld}})
		d := w.byMAC(a, m)
		d.Held = false
		w.no(second(w.SaveDevice(w.ctx, w.by, d)))
		got, err = w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(got, []fleet.PendingDevice{})
	},
	"pending devices come in pages by MAC": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		var want []string
		for range 5 {
			d := w.device(b)
			w.saw(a, fleet.Sighting{MAC: d.MAC, Seen: instant})
			want = append(want, d.MAC.String())
		}
		w.same(pages(w, 2, func(d fleet.PendingDevice) string { return d.MAC.String() }, func(p fleet.Page) ([]fleet.PendingDevice, error) { return w.PendingDevices(w.ctx, a.ID, p) }, nil), want)
	},
	"whatever bytes a device says of itself, the batch is saved": func(_ *testing.T, w *world) {
		a, m, n := w.customer("a"), mac(), mac()
		saw := w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Version: "6.4\x00\xff", Model: "\xfe", Serial: "\x00", Address: strings.Repeat("ä", 4000)}, fleet.Sighting{MAC: n, Seen: instant}, fleet.Sighting{Seen: instant})
		if len(saw.Added) != 2 {
			w.t.Errorf("added %d: a sighting without a MAC is of nobody", len(saw.Added))
		}
		if d := w.byMAC(a, m); !strings.HasPrefix(d.SoftwareVersion, "6.4") || len(d.Address) > 1000 {
			w.t.Errorf("kept %+v", d)
		}
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Version: "6.5\x00\xff"})
	},
	"a batch is saved for an account that is there": func(_ *testing.T, w *world) {
		_, err := w.SawDevices(w.ctx, "acc_none", []fleet.Sighting{{MAC: mac(), Seen: instant}})
		w.missing(err, "account")
		_, err = w.SawDevices(w.ctx, w.top.ID, make([]fleet.Sighting, 100_000))
		w.is(err, fault.Invalid, "")
		w.saw(w.top)
	},
}
