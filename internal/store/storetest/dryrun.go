package storetest

import (
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/policy"
)

var dry = map[string]func(*testing.T, *world){
	"a dry run answers as the real one would, and leaves everything as it was": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, p, t := w.device(a), w.policy(a, "p"), w.token(a, "t", time.Time{})
		j := w.job(a, job.Item{Subject: "x"})
		w.edit(a, "second")
		before := Answers(w.t, w.Store, w.top.ID)
		ctx := fleet.DryRun(w.ctx)
		got, err := w.SaveProvisioning(ctx, w.by, w.provisioning(a), fleet.CredentialsEdit{User: "third"})
		w.no(err)
		if got.Current.Generation != 3 || got.Current.User != "third" || got.Revision != 3 {
			w.t.Errorf("would be %+v", got)
		}
		m := mac()
		d.Held, p.Target = true, "t2"
		for _, err := range []error{
			second(w.CreateAccount(ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "new", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)),
			second(w.SaveAccount(ctx, w.by, a)),
			second(w.CreateDevice(ctx, w.by, fleet.Device{Account: a.ID, MAC: m})),
			second(w.SaveDevice(ctx, w.by, d)),
			w.DeleteDevice(ctx, w.by, a.ID, d.ID),
			second(w.SawDevices(ctx, a.ID, []fleet.Sighting{{MAC: m, Seen: time.Now()}})),
			w.PutUpload(ctx, a.ID, d.MAC, "f", nil),
			w.AppendUpload(ctx, a.ID, d.MAC, "f", nil, 1),
			second(w.CreatePolicy(ctx, w.by, policy.Policy{Account: a.ID, Name: "q"})),
			second(w.SavePolicy(ctx, w.by, p)),
			w.DeletePolicy(ctx, w.by, a.ID, p.ID, 1),
			w.RevokeToken(ctx, w.by, a.ID, t.ID),
			second(w.CreateJob(ctx, w.by, job.Job{Account: a.ID}, make([]job.Item, 2))),
			second(w.Steer(ctx, w.by, a.ID, j.ID, job.Cancelled)),
			w.EndCredentials(ctx, w.by, a.ID, 1),
			second(w.RevealCredentials(ctx, w.by, a.ID)),
			w.Disclose(ctx, w.by, a.ID, "x", "y", nil),
			w.DeleteAccount(ctx, w.by, a.ID),
		} {
			w.no(err)
		}
		w.same(Answers(w.t, w.Store, w.top.ID), before)
	},
	"a dry run meets the conflicts that the real one would": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, p := w.device(a), w.provisioning(a)
		w.edit(a, "second")
		ctx := fleet.DryRun(w.ctx)
		w.is(second(w.CreateDevice(ctx, w.by, fleet.Device{Account: a.ID, MAC: d.MAC})), fault.Conflict, "macUnavailable")
		w.is(second(w.CreateAccount(ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "a", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair)), fault.Conflict, "nameTaken")
		w.is(second(w.SaveProvisioning(ctx, w.by, p, fleet.CredentialsEdit{})), fault.Conflict, "stale")
		w.is(w.DeleteAccount(ctx, w.by, w.top.ID), fault.Conflict, "")
	},
	"a key is not remembered by a dry run": func(_ *testing.T, w *world) {
		ctx := fleet.DryRun(w.ctx)
		_, _, err := w.Remember(ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		_, first, err := w.Remember(w.ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		if !first {
			w.t.Error("it was")
		}
		w.no(w.Forget(ctx, "s", "k"))
		_, first, err = w.Remember(w.ctx, "s", "k", [32]byte{}, instant)
		w.no(err)
		if first {
			w.t.Error("forgotten by a dry run")
		}
	},
}
