package storetest

import (
	"strings"
	"testing"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

func (w *world) policy(a fleet.Account, name string) policy.Policy {
	w.t.Helper()
	p, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: name, Level: policy.Site, Target: "site_1", Priority: policy.Important,
		Settings: map[policy.Key]string{"tcpIpApp.sntp.address": "time.example", "ucs:x": `a&b<c>"';\`}, Locked: []policy.Key{"ucs:x"}, Labels: map[string]string{"l": "v"}})
	w.no(err)
	return p
}

var policies = map[string]func(*testing.T, *world){
	"a created policy is read back as returned, by id and by name": func(_ *testing.T, w *world) {
		a := w.customer("a")
		p := w.policy(a, "base")
		if !strings.HasPrefix(string(p.ID), "pol_") || p.Revision != 1 || p.CreatedAt.IsZero() {
			w.t.Errorf("filled in: %+v", p)
		}
		for _, ref := range []string{string(p.ID), "base"} {
			got, err := w.FindPolicy(w.ctx, w.top.ID, ref)
			w.no(err)
			w.same(got, p)
		}
		for _, ref := range []string{"", "none", "base\x00"} {
			_, err := w.FindPolicy(w.ctx, w.top.ID, ref)
			w.missing(err, "policy")
		}
	},
	"a policy may be empty, and lowest": func(_ *testing.T, w *world) {
		p, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: w.customer("a").ID, Name: "none", Level: policy.Account, Priority: policy.Lowest})
		w.no(err)
		got, err := w.FindPolicy(w.ctx, w.top.ID, "none")
		w.no(err)
		w.same(got, p)
	},
	"a policy's name is unique in its account and ambiguous above two": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		w.policy(a, "base")
		w.policy(b, "base")
		_, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "base", Level: policy.Account})
		w.is(err, fault.Conflict, "nameTaken")
		other := w.policy(a, "other")
		other.Name = "base"
		_, err = w.SavePolicy(w.ctx, w.by, other)
		w.is(err, fault.Conflict, "nameTaken")
		_, err = w.FindPolicy(w.ctx, w.top.ID, "base")
		w.is(err, fault.Conflict, "ambiguousName")
		_, err = w.FindPolicy(w.ctx, b.ID, "base")
		w.no(err)
	},
	"policies are listed by id, in pages or all": func(_ *testing.T, w *world) {
		a := w.customer("a")
		var want []string
		for _, n := range []string{"e", "d", "c", "b", "a"} {
			want = append(want, string(w.policy(a, n).ID))
		}
		w.policy(w.customer("b"), "x")
		id := func(p policy.Policy) string { return string(p.ID) }
		w.same(pages(w, 2, id, func(p fleet.Page) ([]policy.Policy, error) { return w.Policies(w.ctx, a.ID, p) }, nil), want)
		all, err := w.Policies(w.ctx, a.ID, fleet.Page{})
		w.no(err)
		if len(all) != 5 {
			w.t.Errorf("all are %d", len(all))
		}
	},
	"a saved policy replaces the old one": func(_ *testing.T, w *world) {
		p := w.policy(w.customer("a"), "base")
		p.Name, p.Level, p.Target, p.Priority, p.Settings, p.Locked, p.Labels = "b2", policy.Model, "VVX 450", policy.Lowest, map[policy.Key]string{"k": "v"}, nil, nil
		got, err := w.SavePolicy(w.ctx, w.by, p)
		w.no(err)
		p.Revision, p.UpdatedAt = 2, got.UpdatedAt
		w.same(got, p)
		read, err := w.FindPolicy(w.ctx, w.top.ID, string(p.ID))
		w.no(err)
		w.same(read, p)
	},
	"a save or a deletion from an older revision is stale and changes nothing": func(_ *testing.T, w *world) {
		p := w.policy(w.customer("a"), "base")
		first := p
		first.Target = "one"
		first, err := w.SavePolicy(w.ctx, w.by, first)
		w.no(err)
		p.Target = "two"
		_, err = w.SavePolicy(w.ctx, w.by, p)
		w.is(err, fault.Conflict, "stale")
		w.is(w.DeletePolicy(w.ctx, w.by, p.Account, p.ID, 1), fault.Conflict, "stale")
		got, err := w.FindPolicy(w.ctx, w.top.ID, "base")
		w.no(err)
		w.same(got, first)
	},
	"a deleted policy is gone": func(_ *testing.T, w *world) {
		p := w.policy(w.customer("a"), "base")
		w.no(w.DeletePolicy(w.ctx, w.by, p.Account, p.ID, p.Revision))
		_, err := w.FindPolicy(w.ctx, w.top.ID, "base")
		w.missing(err, "policy")
		w.missing(w.DeletePolicy(w.ctx, w.by, p.Account, p.ID, p.Revision), "policy")
		_, err = w.SavePolicy(w.ctx, w.by, p)
		w.missing(err, "policy")
	},
	"a policy needs a name, and an account that is there": func(_ *testing.T, w *world) {
		_, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: w.top.ID, Name: "a/b"})
		w.is(err, fault.Invalid, "")
		_, err = w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: w.top.ID, Name: "x", Target: "\x00"})
		w.is(err, fault.Invalid, "")
		_, err = w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: "acc_none", Name: "x"})
		w.missing(err, "account")
	},
}
