package roster_test

import (
	"fmt"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/roster"
)

func TestWhatSightingsTeachIsThereAtOnce(t *testing.T) {
	h := newHouse(t)
	g := h.group("new software", `softwareVersion >= "6.4"`)
	d := h.device(fleet.Device{})
	h.in(d.MAC)
	at := time.Now().UTC().Truncate(time.Microsecond)
	saw := func(seen ...fleet.Sighting) {
		t.Helper()
		v := h.a.At()
		h.a.Took(v, must(h.SawDevices(h.ctx, h.id, seen))(t), seen)
	}
	stranger := fleet.MAC{0, 4, 0xf2, 1, 1, 1}
	if _, have, _ := h.a.ByMAC(h.ctx, stranger); have {
		t.Fatal("a stranger is known")
	}
	s := h.site("Oslo", false)
	saw(fleet.Sighting{MAC: d.MAC, Seen: at, Sync: at, Version: "6.4.6"},
		fleet.Sighting{MAC: stranger, Seen: at, Model: "VVX 350", Version: "5.9", Site: string(s.ID)})
	h.in(d.MAC, g)
	saw(fleet.Sighting{MAC: d.MAC, Seen: at, Sync: at, Site: string(s.ID), Move: true})
	if got := h.get(d.MAC); got.Site != string(s.ID) || !got.FirstSeen.Equal(at) || !got.LastSync.Equal(at) {
		t.Errorf("%+v", got)
	}
	if got := h.get(stranger); got.Model != "VVX 350" || got.ID == "" || got.Site != string(s.ID) {
		t.Errorf("%+v", got)
	}
	saw(fleet.Sighting{MAC: stranger, Seen: at.Add(time.Second), Sync: at.Add(time.Second)})
	if got := h.get(stranger); got.LastSync.IsZero() {
		t.Error("the first sync of a device is not there")
	}
}

// What a batch taught costs no query for each of its devices.
func TestWhatWasLearnedIsNotAskedFor(t *testing.T) {
	h := newHouse(t)
	st := &slow{Store: h.Store, let: make(chan struct{})}
	close(st.let)
	h.r = roster.New(st)
	h.a = h.r.Of(h.id)
	h.a.Patient()
	s := h.site("Oslo", false)
	g := h.group("all there", `softwareVersion >= "6.4" AND site = "Oslo" AND model = "VVX 450" AND serial = "S"`)
	d := must(h.CreateDevice(h.ctx, h.by, fleet.Device{Account: h.id, MAC: fleet.MAC{0, 4, 0xf2, 7, 7, 7}, Onboarding: fleet.PIN, Name: "desk", Labels: map[string]string{"floor": "3"}}))(t)
	h.tell("device", d.MAC)
	h.in(d.MAC)
	asked := st.asked.Load()
	at := time.Now().UTC().Truncate(time.Microsecond)
	seen := []fleet.Sighting{{MAC: d.MAC, Seen: at, Sync: at, Family: fleet.UCS, Model: "VVX 450", Serial: "S", Version: "6.4.6", Site: string(s.ID), Came: true}}
	version := h.a.At()
	h.a.Took(version, must(h.SawDevices(h.ctx, h.id, seen))(t), seen)
	h.in(d.MAC, g)
	got, want := h.get(d.MAC), must(h.DeviceByMAC(h.ctx, h.id, d.MAC))(t)
	if n := st.asked.Load() - asked; n != 0 {
		t.Errorf("%d queries", n)
	}
	got.Member, got.LastSeen = fleet.Member{}, want.LastSeen // it may be old
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("got  %s\nwant %s", g, w)
	}
}

// A batch that was saved before somebody's edit, and is taken in after it was
// told, undoes nothing of it.
func TestWhatWasLearnedDoesNotUndoAnEdit(t *testing.T) {
	for what, again := range map[string]bool{"not asked for meanwhile": false, "asked for meanwhile": true} {
		t.Run(what, func(t *testing.T) {
			h := newHouse(t)
			d, s := h.device(fleet.Device{}), h.site("Oslo", false)
			h.get(d.MAC)
			seen := []fleet.Sighting{{MAC: d.MAC, Seen: time.Now(), Version: "6.4.6", Serial: "S"}}
			version := h.a.At()
			saw := must(h.SawDevices(h.ctx, h.id, seen))(t)
			d = must(h.DeviceByMAC(h.ctx, h.id, d.MAC))(t)
			d.Site, d.Serial, d.Model = string(s.ID), "T", "VVX 350"
			d = h.save(d)
			if again {
				h.get(d.MAC)
			}
			h.a.Took(version, saw, seen)
			if got := h.get(d.MAC); got.Site != d.Site || got.Serial != "T" || got.Model != "VVX 350" || got.SoftwareVersion != "6.4.6" || got.Revision != d.Revision {
				t.Errorf("%+v", got)
			}
		})
	}
}
