package storetest

import (
	"fmt"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

func (w *world) imports(a fleet.Account, all ...policy.Import) []policy.Outcome {
	w.t.Helper()
	out, err := w.ImportDevices(w.ctx, w.by, a.ID, all)
	w.no(err)
	if len(out) != len(all) {
		w.t.Fatalf("%d outcomes of %d", len(out), len(all))
	}
	return out
}

// own is a device's own policy, by name.
func own(name, value string) policy.Policy {
	return policy.Policy{Name: name, Settings: map[policy.Key]string{"k": value}}
}

var imports = map[string]func(*testing.T, *world){
	"an import creates and saves devices and their own policies, each row for itself": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		s := w.site(a, "s")
		r, foreign := w.room(s, "r"), w.device(b)
		have, other := w.device(a), w.device(a)
		other.Serial = "OTHER"
		other, err := w.SaveDevice(w.ctx, w.by, other)
		w.no(err)
		w.saw(a, fleet.Sighting{MAC: foreign.MAC, Seen: instant})
		before := len(w.entries())
		edit, same, stale, taken := have, other, have, other
		edit.Name, edit.Serial, edit.Site = "renamed", "S-2", string(s.ID)
		stale.Name, stale.Revision = "stale", 7
		taken.Name = "new one"
		out := w.imports(a,
			policy.Import{Device: fleet.Device{MAC: mac(), Name: "new one", Serial: "S-1", Model: "vvx_450", Room: string(r.ID)}, Policies: []policy.Policy{own("own of new", "1")}},
			policy.Import{Device: edit, Policies: []policy.Policy{own("own of have", "2")}},
			policy.Import{Device: same},
			policy.Import{Device: fleet.Device{MAC: foreign.MAC}},
			policy.Import{Device: fleet.Device{MAC: mac(), Serial: "OTHER"}},
			policy.Import{Device: fleet.Device{MAC: mac(), Serial: "S-1"}},
			policy.Import{Device: fleet.Device{MAC: mac(), Name: "new one"}},
			policy.Import{Device: fleet.Device{MAC: mac(), Site: "sit_none"}},
			policy.Import{Device: fleet.Device{MAC: mac(), Name: "a/b"}},
			policy.Import{Device: fleet.Device{Name: "no MAC"}},
			policy.Import{Device: stale},
			policy.Import{Device: fleet.Device{ID: foreign.ID, MAC: foreign.MAC, Revision: 1}},
			policy.Import{Device: fleet.Device{MAC: mac(), Name: "with a bad policy"}, Policies: []policy.Policy{own("first of two", "1"), own("own of new", "1")}},
			policy.Import{Device: taken, Policies: []policy.Policy{own("own of taken", "1")}},
			policy.Import{Device: fleet.Device{MAC: mac(), Serial: have.Serial}},
			policy.Import{Device: fleet.Device{MAC: mac()}, Policies: []policy.Policy{own("a/b", "1")}},
		)
		for i, want := range []string{"", "", "", "macUnavailable", "serialTaken", "serialTaken", "nameTaken", "invalid", "invalid", "invalid", "stale", "missing", "nameTaken", "nameTaken", "", "invalid"} {
			got := ""
			if f := fault.As(out[i].Err); f != nil {
				if got = f.Code; got == "" {
					got = string(f.Kind)
				}
			}
			if got != want && (want != "invalid" || kind(out[i].Err) != fault.Invalid) && (want != "missing" || kind(out[i].Err) != fault.Missing) {
				w.t.Errorf("row %d: %v, want %q", i, out[i].Err, want)
			}
		}
		if n := len(w.entries()) - before; n != 2 {
			w.t.Errorf("%d lines in the trail", n)
		}
		w.same(w.changes(a), map[string]string{"created": "2", "updated": "1", "refused": "12", "policies created": "2"})
		devices, err := w.Devices(w.ctx, a.ID, fleet.DeviceQuery{})
		w.no(err)
		if len(devices) != 4 {
			w.t.Errorf("%d devices", len(devices))
		}
		first := w.byMAC(a, out[0].Device.MAC)
		w.same(out[0].Device, first)
		if first.Site != string(s.ID) || first.Model != "VVX 450" || first.Lifecycle != fleet.Associated || first.Revision != 1 {
			w.t.Errorf("created as %+v", first)
		}
		saved := w.byMAC(a, have.MAC)
		w.same(out[1].Device, saved)
		if saved.Name != "renamed" || saved.Revision != have.Revision+1 {
			w.t.Errorf("saved as %+v", saved)
		}
		w.same(w.byMAC(a, other.MAC), other)
		all, err := w.Policies(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(all) != 2 || all[0].Target != string(first.ID) || all[0].Level != policy.Device || all[1].Target != string(have.ID) || len(w.history(all[0], 0, 0)) != 1 {
			w.t.Errorf("policies: %+v", all)
		}
	},
	"an import replaces a device's own policies and no others": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, other := w.device(a), w.device(a)
		w.imports(a, policy.Import{Device: d, Same: true, Policies: []policy.Policy{own("p", "1")}})
		p, err := w.FindPolicy(w.ctx, a.ID, "p")
		w.no(err)
		before := len(w.entries())
		w.no(w.imports(a, policy.Import{Device: d, Same: true, Policies: []policy.Policy{p}})[0].Err)
		w.same(len(w.entries()), before)
		next := p
		next.Settings = map[policy.Key]string{"k": "2"}
		w.is(w.imports(a, policy.Import{Device: other, Same: true, Policies: []policy.Policy{next}})[0].Err, fault.Missing, "")
		w.same(len(w.entries()), before)
		w.no(w.imports(a, policy.Import{Device: d, Same: true, Policies: []policy.Policy{next}})[0].Err)
		w.same(w.changes(a)["policies updated"], "1")
		got, err := w.FindPolicy(w.ctx, a.ID, "p")
		w.no(err)
		if got.Revision != 2 || got.Settings["k"] != "2" || len(w.history(p, 0, 0)) != 2 {
			w.t.Errorf("the policy is %+v", got)
		}
		w.is(w.imports(a, policy.Import{Device: d, Same: true, Policies: []policy.Policy{next}})[0].Err, fault.Conflict, "stale")
		w.same(w.byMAC(a, d.MAC), d)
	},
	"a serial may go from one row to the next": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		d.Serial = "S"
		d, err := w.SaveDevice(w.ctx, w.by, d)
		w.no(err)
		d.Serial = "T"
		for i, o := range w.imports(a, policy.Import{Device: d}, policy.Import{Device: fleet.Device{MAC: mac(), Serial: "S"}}) {
			if o.Err != nil {
				w.t.Errorf("row %d: %v", i, o.Err)
			}
		}
	},
	"what an import would refuse is known without writing": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		mine, foreign := w.device(a), w.device(b)
		w.imports(a, policy.Import{Device: mine, Same: true, Policies: []policy.Policy{own("taken", "1")}})
		before := Answers(w.t, w.Store, a.ID)
		edit := mine
		edit.Name = "a/b"
		out, err := w.RefusedImports(w.ctx, a.ID, []policy.Import{
			{Device: fleet.Device{MAC: mac(), Name: "free"}, Policies: []policy.Policy{own("free", "1")}},
			{Device: fleet.Device{MAC: mine.MAC}},
			{Device: fleet.Device{MAC: foreign.MAC}},
			{Device: mine},
			{Device: edit},
			{Device: fleet.Device{Name: "no MAC"}},
			{Device: fleet.Device{MAC: mac()}, Policies: []policy.Policy{own("free", "1"), own("taken", "1")}},
			{Device: mine, Same: true, Policies: []policy.Policy{own("a/b", "1")}},
		})
		w.no(err)
		for i, want := range []string{"", "conflict macUnavailable", "conflict macUnavailable", "", "invalid validation", "invalid validation", "conflict nameTaken", "invalid validation"} {
			got := ""
			if f := fault.As(out[i]); f != nil {
				got = string(f.Kind) + " " + f.Code
			}
			w.same(got, want)
		}
		w.same(Answers(w.t, w.Store, a.ID), before)
		none, err := w.RefusedImports(w.ctx, a.ID, nil)
		w.no(err)
		w.same(none, []error{})
	},
	"an import has a bound, and a dry run of it writes nothing": func(_ *testing.T, w *world) {
		a := w.customer("a")
		_, err := w.ImportDevices(w.ctx, w.by, a.ID, make([]policy.Import, policy.MaxImport+1))
		w.is(err, fault.Invalid, "")
		_, err = w.ImportDevices(w.ctx, w.by, "acc_none", nil)
		w.missing(err, "account")
		w.same(w.imports(a), []policy.Outcome{})
		before := Answers(w.t, w.Store, a.ID)
		var all []policy.Import
		for i := range policy.MaxImport {
			all = append(all, policy.Import{Device: fleet.Device{MAC: mac(), Name: fmt.Sprint("n", i)}})
		}
		out, err := w.ImportDevices(fleet.DryRun(w.ctx), w.by, a.ID, all)
		w.no(err)
		if len(out) != len(all) || out[0].Err != nil || out[0].Device.Revision != 1 {
			w.t.Errorf("would be %+v", out[0])
		}
		w.same(Answers(w.t, w.Store, a.ID), before)
	},
}
