package storetest

import (
	"fmt"
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
)

func (w *world) history(p policy.Policy, before int64, n int) []policy.Past {
	w.t.Helper()
	out, err := w.PolicyHistory(w.ctx, p.Account, p.ID, before, n)
	w.no(err)
	return out
}

var past = map[string]func(*testing.T, *world){
	"each state of a policy is kept, its deletion last": func(_ *testing.T, w *world) {
		a := w.customer("a")
		first, err := w.CreatePolicy(w.ctx, w.by, policy.Policy{Account: a.ID, Name: "base", Level: policy.Account, Settings: map[policy.Key]string{"k": "v"}, Locked: []policy.Key{"k"}, Raw: []policy.Key{"k"}, Labels: map[string]string{"l": "v"}})
		w.no(err)
		second := first
		second.Name, second.Level, second.Target, second.Priority, second.Settings, second.Locked, second.Raw = "renamed", policy.Model, "VVX 450", policy.Critical, map[policy.Key]string{"k": "w", "n": "1"}, nil, []policy.Key{"n"}
		by := w.by
		by.Name = "another"
		second, err = w.SavePolicy(w.ctx, by, second)
		w.no(err)
		same, err := w.SavePolicy(w.ctx, w.by, second) // which is no new state
		w.no(err)
		w.same(same, second)
		w.same(w.history(first, 0, 0), []policy.Past{{Policy: second, By: "another"}, {Policy: first, By: "tester"}})
		other := w.policy(a, "other")
		authors, err := w.PolicyAuthors(w.ctx, a.ID, first.ID, other.ID)
		w.no(err)
		w.same(authors, map[policy.ID]string{first.ID: "another", other.ID: "tester"})
		authors, err = w.PolicyAuthors(w.ctx, a.ID, other.ID)
		w.no(err)
		w.same(authors, map[policy.ID]string{other.ID: "tester"})
		w.no(w.DeletePolicy(w.ctx, by, a.ID, first.ID, 2))
		all := w.history(first, 0, 0)
		gone := second
		gone.Revision, gone.UpdatedAt = 3, all[0].UpdatedAt
		w.same(all, []policy.Past{{Policy: gone, By: "another", Deleted: true}, {Policy: second, By: "another"}, {Policy: first, By: "tester"}})
		w.same(w.history(first, 3, 1), all[1:2])
		w.same(w.history(first, 2, 5), all[2:])
		for i, p := range all {
			got, err := w.PolicyAt(w.ctx, a.ID, first.ID, 3-int64(i))
			w.no(err)
			w.same(got, p)
		}
		for _, r := range []int64{0, 4} {
			_, err = w.PolicyAt(w.ctx, a.ID, first.ID, r)
			w.missing(err, "revision")
		}
	},
	"the newest states of a policy stay": func(_ *testing.T, w *world) {
		a := w.customer("a")
		p, other := w.policy(a, "p"), w.policy(a, "other")
		for i := range policy.MaxHistory + 2 {
			p.Target = fmt.Sprint(i)
			var err error
			p, err = w.SavePolicy(w.ctx, w.by, p)
			w.no(err)
		}
		all := w.history(p, 0, 1001)
		if len(all) != policy.MaxHistory || all[0].Revision != p.Revision || all[len(all)-1].Revision != 4 {
			w.t.Errorf("%d states, from %d to %d", len(all), all[len(all)-1].Revision, all[0].Revision)
		}
		w.same(len(w.history(other, 0, 0)), 1)
	},
	"what was refused is no state": func(_ *testing.T, w *world) {
		p := w.policy(w.customer("a"), "p")
		w.no(second(w.SavePolicy(fleet.DryRun(w.ctx), w.by, func() policy.Policy { q := p; q.Name = "q"; return q }())))
		stale := p
		stale.Name, stale.Revision = "q", 7
		if second(w.SavePolicy(w.ctx, w.by, stale)) == nil || w.DeletePolicy(w.ctx, w.by, p.Account, p.ID, 7) == nil {
			w.t.Error("not refused")
		}
		w.same(len(w.history(p, 0, 0)), 1)
	},
}
