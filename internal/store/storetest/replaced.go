package storetest

import (
	"testing"
	"time"

	"muster/internal/ca"
	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// replaced: what stays of a device that gets other hardware, and what goes.
var replaced = map[string]func(*testing.T, *world){
	"a replaced device keeps what people say of it, and nothing that its old hardware taught": func(_ *testing.T, w *world) {
		a := w.customer("a")
		site, group, user := w.site(a, "s"), w.group(a, "g"), w.user(a, "u", w.userGroup(a, "t"))
		m, next := mac(), mac()
		paired := w.pair(a, m, secret.New("channel")) // has a channel key, and a pairing
		paired.Onboarding, paired.AutoSync = fleet.Provisioned, "include"
		paired.Name, paired.Labels, paired.Groups, paired.User, paired.Site = "lobby", map[string]string{"x": "y"}, []string{string(group.ID)}, string(user.ID), string(site.ID)
		paired.Room = string(w.room(site, "r").ID)
		d, err := w.SaveDevice(w.ctx, w.by, paired)
		w.no(err)
		w.saw(a, fleet.Sighting{MAC: m, Seen: instant, Sync: instant, Holds: 1, Used: 1, Old: 1, Version: "6.4", Address: "10.0.0.1"})
		w.linked(a, fleet.LinkSighting{Device: d.ID, Online: true, Node: "n", At: instant, Said: true, Version: "6.4", Server: "https://elsewhere.example"})
		w.no(w.SaveOrders(w.ctx, a.ID, map[fleet.DeviceID]fleet.Order{d.ID: {ID: "cmd_1", Generation: 1, State: fleet.Applied, At: instant}}))
		w.no(w.PutUpload(w.ctx, a.ID, m, "app.log", []byte("old")))
		w.fill(d, 3*fleet.MaxVisits)
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: m, At: instant, Reason: "wrongPassword", Status: 401}, {MAC: next, At: instant, Reason: "served"}}))
		own, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "own", Level: policy.Device, Target: string(d.ID)})
		w.no(err)
		d = w.step(w.byMAC(a, m), verbs(claim.Activate))
		_, err = w.Enroll(w.ctx, claim.Standing{Device: d, Seed: "old", Profile: fleet.DefaultProfile()}, true, instant)
		w.no(err)
		w.want(d, "old")
		certificate := w.issued(w.authority(a), d, serialOf("9a"))
		d = w.byMAC(a, m)

		got, err := w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: next, Serial: "new", Model: "studio x30"})
		w.no(err)
		want := d
		want.MAC, want.Serial, want.Model, want.Observed = next, "new", "Studio X30", fleet.Observed{}
		want.Revision, want.UpdatedAt = d.Revision+1, got.UpdatedAt
		w.same(got, want)
		if got.Lifecycle != fleet.Enrolled || got.StateAt(time.Now()) != fleet.Staged {
			w.t.Errorf("it is %s and %s", got.Lifecycle, got.StateAt(time.Now()))
		}
		w.same(w.changes(a), map[string]string{"mac": m.String() + " → " + next.String(), "serial": "S" + m.String() + " → new", "model": "Studio X50 → Studio X30"})
		read := w.byMAC(a, next)
		read.Link.Connection, read.Order.State = "", ""
		w.same(read, want)
		w.missing(second(w.DeviceByMAC(w.ctx, a.ID, m)), "device")
		w.keyless(d.ID)
		st, err := w.Standing(w.ctx, next)
		w.no(err)
		if st.Seed != "" {
			w.t.Error("the token of the old one still counts")
		}
		w.certificateIs(certificate, ca.Revoked)
		all, err := w.Identities(w.ctx, a.ID, nil)
		w.no(err)
		if len(all) > 0 {
			w.t.Errorf("an identity is left: %+v", all)
		}
		for _, x := range []fleet.MAC{m, next} {
			files, err := w.Uploads(w.ctx, a.ID, x)
			w.no(err)
			seen, err := w.Visits(w.ctx, a.ID, x, time.Time{}, 0)
			w.no(err)
			if len(files)+len(seen) > 0 {
				w.t.Errorf("%s left %v and %d visits", x, files, len(seen))
			}
		}
		w.no(second(w.FindPolicy(w.ctx, a.ID, string(own.ID))))

		// The new one comes, and the old one is a stranger.
		saw := w.saw(a, fleet.Sighting{MAC: next, Seen: instant, Sync: instant, Holds: 1, Used: 1, Version: "6.5"}, fleet.Sighting{MAC: m, Seen: instant})
		if len(saw.Added) != 1 || saw.Added[0].MAC != m || saw.Added[0].ID == d.ID {
			w.t.Errorf("the old one came: %+v", saw.Added)
		}
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: next, At: instant, Reason: "served"}}))
		if now := w.byMAC(a, next); now.SoftwareVersion != "6.5" || !now.LastSync.Equal(instant) || len(w.visits(now, time.Time{}, 0)) != 1 {
			w.t.Errorf("the new one: %+v", now)
		}
	},
	"a MAC that any account has, and a serial of the account, replace nobody": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, mine, theirs := w.device(a), w.device(a), w.device(w.customer("rival"))
		mine.Serial = "TAKEN"
		w.no(second(w.SaveDevice(w.ctx, w.by, mine)))
		for _, m := range []fleet.MAC{mine.MAC, theirs.MAC} {
			w.is(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: m})), fault.Conflict, "macUnavailable")
		}
		w.is(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: mac(), Serial: "TAKEN"})), fault.Conflict, "serialTaken")
		w.field(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: d.MAC})), "/mac", "same")
		w.field(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: mac(), Model: "J179"})), "/model", "family")
		w.field(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: mac(), Serial: "\x00"})), "/serial", "characters")
		w.same(w.byMAC(a, d.MAC), d)
	},
	"a MAC that waited to join is on the list no more": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, theirs := w.device(a), w.device(w.customer("rival"))
		w.saw(a, fleet.Sighting{MAC: theirs.MAC, Seen: instant})
		w.no(w.DeleteDevice(w.ctx, w.by, theirs.Account, theirs.ID))
		w.no(second(w.ReplaceDevice(w.ctx, w.by, a.ID, d.ID, fleet.Replacement{MAC: theirs.MAC})))
		waits, err := w.PendingDevices(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		w.same(waits, []fleet.PendingDevice{})
	},
}
