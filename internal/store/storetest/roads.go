package storetest

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func (w *world) linked(a fleet.Account, seen ...fleet.LinkSighting) []fleet.MAC {
	w.t.Helper()
	out, err := w.SawLinks(w.ctx, a.ID, seen)
	w.no(err)
	return out
}

var roads = map[string]func(*testing.T, *world){
	"a device that only polls has neither a link nor an order": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		w.same(d.Link, fleet.Link{})
		w.same(w.byMAC(fleet.Account{ID: d.Account}, d.MAC).Order, fleet.Order{})
	},
	"the newest word about a session counts, and its end only from who holds it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		at := func(n int) time.Time { return instant.Add(time.Duration(n) * time.Second) }
		is := func(want fleet.Link) {
			w.t.Helper()
			w.same(w.byMAC(a, d.MAC).Link, want)
		}
		w.linked(a, fleet.LinkSighting{Device: d.ID, At: at(0)})
		is(fleet.Link{Connection: fleet.Offline, Since: at(0)})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "one", At: at(1)})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "one", At: at(2), Said: true, Says: 4})
		is(fleet.Link{Connection: fleet.Online, Since: at(1), Node: "one", Says: 4})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "two", At: at(4)}, fleet.LinkSighting{Device: d.ID, Node: "one", At: at(5)})
		is(fleet.Link{Connection: fleet.Online, Since: at(1), Node: "two", Says: 4})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Node: "two", At: at(3)}) // late
		is(fleet.Link{Connection: fleet.Online, Since: at(1), Node: "two", Says: 4})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Node: "two", At: at(6)}, fleet.LinkSighting{Device: "dev_none", Online: true, At: at(6)})
		is(fleet.Link{Connection: fleet.Offline, Since: at(6), Says: 4})
	},
	"where the devices of an account stand is said of those that have a road": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		on, off, theirs := w.device(a), w.device(a), w.device(b)
		w.device(a)
		w.linked(a, fleet.LinkSighting{Device: on.ID, Online: true, Node: "one", At: instant}, fleet.LinkSighting{Device: off.ID, At: instant})
		w.linked(b, fleet.LinkSighting{Device: theirs.ID, Online: true, Node: "one", At: instant})
		got, err := w.Connections(w.ctx, a.ID)
		w.no(err)
		w.same(got, map[fleet.DeviceID]fleet.Connection{on.ID: fleet.Online, off.ID: fleet.Offline})
	},
	"what a device says of itself is taken over, and who keeps a picture of it is told": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, other := w.device(a), w.device(a)
		said := fleet.LinkSighting{Device: d.ID, Online: true, Node: "n", At: instant, Said: true, Version: "6.4.10", Server: "https://old.example/p"}
		w.same(w.linked(a, said, fleet.LinkSighting{Device: other.ID, Online: true, Node: "n", At: instant}), []fleet.MAC{d.MAC})
		w.same(w.linked(a, said), []fleet.MAC{})
		got := w.byMAC(a, d.MAC)
		w.same([]string{got.SoftwareVersion, got.ExternalServer}, []string{"6.4.10", "https://old.example/p"})
		said.Server, said.Version = "", ""
		w.same(w.linked(a, said), []fleet.MAC{d.MAC})
		got = w.byMAC(a, d.MAC)
		w.same([]string{got.SoftwareVersion, got.ExternalServer}, []string{"6.4.10", ""})
		if got.Revision != d.Revision {
			w.t.Error("what a device says is no edit")
		}
	},
	"the sessions of a node that is gone are over, and no others": func(_ *testing.T, w *world) {
		a := w.customer("a")
		mine, theirs := w.device(a), w.device(a)
		w.linked(a, fleet.LinkSighting{Device: mine.ID, Online: true, Node: "gone", At: instant}, fleet.LinkSighting{Device: theirs.ID, Online: true, Node: "stays", At: instant})
		n, err := w.LostNode(w.ctx, "gone")
		w.no(err)
		w.same([]any{n, w.byMAC(a, mine.MAC).Link.Connection, w.byMAC(a, theirs.MAC).Link.Connection}, []any{1, fleet.Offline, fleet.Online})
	},
	"an order of an older generation or moment undoes nothing": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		save := func(o fleet.Order) fleet.Order {
			w.t.Helper()
			w.no(w.SaveOrders(w.ctx, a.ID, map[fleet.DeviceID]fleet.Order{d.ID: o, "dev_none": o}))
			return w.byMAC(a, d.MAC).Order
		}
		second := fleet.Order{ID: "cmd_2", Generation: 2, State: fleet.Sent, Road: "channel", At: instant, Tries: 1}
		w.same(save(second), second)
		w.same(save(fleet.Order{ID: "cmd_1", Generation: 1, State: fleet.Refused, At: instant.Add(time.Hour)}), second)
		w.same(save(fleet.Order{ID: "cmd_2", Generation: 2, State: fleet.Refused, At: instant.Add(-time.Hour)}), second)
		applied := second
		applied.State, applied.At = fleet.Applied, instant.Add(time.Second)
		w.same(save(applied), applied)
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "n", At: instant})
		w.same(w.byMAC(a, d.MAC).Order, applied)
	},
	"what is counted is what is listed, orders and connections included": func(_ *testing.T, w *world) {
		a := w.customer("a")
		on, off, poll, addressed := w.device(a), w.device(a), w.device(a), w.device(a)
		w.linked(a, fleet.LinkSighting{Device: on.ID, Online: true, Node: "n", At: instant}, fleet.LinkSighting{Device: off.ID, At: instant})
		w.no(w.SaveOrders(w.ctx, a.ID, map[fleet.DeviceID]fleet.Order{on.ID: {ID: "c", Generation: 2, State: fleet.Refused, At: instant}}))
		w.saw(a, fleet.Sighting{MAC: on.MAC, Seen: instant, Holds: 1, Used: 1}, fleet.Sighting{MAC: off.MAC, Seen: instant, Holds: 1, Used: 1}, fleet.Sighting{MAC: poll.MAC, Seen: instant, Holds: 1, Used: 1}, fleet.Sighting{MAC: addressed.MAC, Seen: instant, Holds: 1, Used: 1, Address: "192.0.2.7"})
		all, err := w.TallyDevices(w.ctx, a.ID)
		w.no(err)
		got := map[string]int{}
		for _, c := range all {
			got[string(c.Device.Link.Connection)+" "+string(c.Device.Order.State)] += c.Count
		}
		w.same(got, map[string]int{"online failed": 1, "offline ": 1, " ": 2})
		for c, want := range map[fleet.Connection]fleet.DeviceID{fleet.Online: on.ID, fleet.Offline: off.ID, fleet.Unknown: addressed.ID} {
			list, err := w.Behind(w.ctx, a.ID, 1, c, "", 0)
			w.no(err)
			if len(list) != 1 || list[0].ID != want {
				w.t.Errorf("%q: %v", c, list)
			}
			list, err = w.Behind(w.ctx, a.ID, 2, c, "", 0)
			w.no(err)
			w.same(list, []fleet.Device{})
		}
	},
	"a device that comes back with an old pair uses it, and has still proved the newer": func(_ *testing.T, w *world) {
		a := w.customer("a")
		w.edit(a, "second")
		m := w.device(a).MAC
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Holds: 2, Used: 2})
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(time.Hour), Holds: 1, Used: 1})
		d := w.byMAC(a, m)
		w.same([]fleet.Generation{d.Holds, d.Used}, []fleet.Generation{2, 1})
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(-time.Hour), Holds: 2, Used: 2})
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant.Add(2 * time.Hour)})
		w.same(w.byMAC(a, m).Used, fleet.Generation(1))
		all, err := w.CredentialHistory(w.ctx, a.ID)
		w.no(err)
		w.same([]any{all[0].Using, all[0].LastUsed.Equal(instant), all[1].Using, all[1].LastUsed.Equal(instant.Add(time.Hour))}, []any{0, true, 1, true})
	},
	"a roll-out is paused and resumed, and an edit from an old page is refused": func(_ *testing.T, w *world) {
		a := w.customer("a")
		r, err := w.Rollout(w.ctx, a.ID)
		w.no(err)
		r.Generation, r.State, r.Reason, r.Forgiven = 1, fleet.RolloutPaused, "3 failed", 2
		first, err := w.SaveRollout(w.ctx, w.by, r)
		w.no(err)
		got, err := w.Rollout(w.ctx, a.ID)
		w.no(err)
		w.same(got, first)
		again, err := w.SaveRollout(w.ctx, w.by, first)
		w.no(err)
		w.same(again, first)
		_, err = w.SaveRollout(w.ctx, w.by, r)
		w.is(err, "conflict", "stale")
		next := first
		next.State, next.Reason = fleet.RolloutRunning, ""
		next, err = w.SaveRollout(w.ctx, w.by, next)
		w.no(err)
		if !next.StartedAt.Equal(first.StartedAt) || next.Revision != 2 {
			w.t.Errorf("resumed as %+v", next)
		}
	},
	"the loop asks for accounts with Auto-Sync on, and gets those": func(_ *testing.T, w *world) {
		on, off := w.customer("on"), w.customer("off")
		p := w.provisioning(off)
		p.AutoSync.Enabled = false
		_, err := w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{})
		w.no(err)
		all, err := w.AutoSyncing(w.ctx, fleet.Page{})
		w.no(err)
		has := map[fleet.AccountID]bool{}
		for _, id := range all {
			has[id] = true
		}
		if !has[on.ID] || has[off.ID] {
			w.t.Errorf("got %v", all)
		}
	},
}
