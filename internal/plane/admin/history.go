package admin

import (
	"context"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/policy"
)

// A pastPolicy is a policy as it was from one revision to the next.
type pastPolicy struct {
	Revision int64             `json:"revision"`
	At       time.Time         `json:"at" doc:"When it became so"`
	By       string            `json:"by" doc:"Who made it so"`
	Deleted  bool              `json:"deleted" doc:"It was deleted then"`
	Current  bool              `json:"current" doc:"It is so now"`
	Name     string            `json:"name"`
	Labels   map[string]string `json:"labels"`
	Spec     policySpec        `json:"spec"`
	Changed  []policyChanged   `json:"changed" nullable:"false" doc:"Against the revision before; of the oldest that is kept, nothing is said"`
}

// A policyChanged is a field or setting that a revision changed.
type policyChanged struct {
	What   string  `json:"what" doc:"JSON pointer: /spec/settings/NAME, /spec/priority"`
	Before *string `json:"before" doc:"null: it was not there"`
	After  *string `json:"after" doc:"null: it is there no more"`
}

// InRevision names a state of a policy.
type InRevision struct {
	Revision int64 `path:"revision" minimum:"1"`
}

func (s *server) historyRoutes() {
	const p = "/policies/{policy}"
	add(s, route{method: "GET", path: p + "/history", id: "listPolicyHistory", says: "List what a policy was, the newest first", right: fleet.RightRead}, s.listHistory)
	add(s, route{method: "GET", path: p + "/history/{revision}", id: "getPolicyRevision", says: "Show what a policy was", right: fleet.RightRead}, s.getRevision)
	add(s, route{settled: true, method: "POST", path: p + ":revert", id: "revertPolicy", says: "Make a policy what it was; that is a new revision", right: fleet.RightWrite, errors: []int{412, 428}}, s.revertPolicy)
}

func (s *server) listHistory(ctx context.Context, in *struct {
	InPolicy
	Paging
}) (*listOut[pastPolicy], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	bind := []string{"history", string(p.ID)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	before := int64(0)
	if page.After != "" {
		if before, err = strconv.ParseInt(page.After, 10, 64); err != nil {
			return nil, newProblem(http.StatusBadRequest, "cursorInvalid", "the cursor is not one of this list")
		}
	}
	// One more than shown tells of a next page and what the last shown one changed.
	found, err := s.o.Store.PolicyHistory(ctx, p.Account, p.ID, before, in.Limit+1)
	if err != nil {
		return nil, err
	}
	shown := map[int64]pastPolicy{}
	for i, f := range found {
		var was *policy.Past
		if i+1 < len(found) {
			was = &found[i+1]
		}
		shown[f.Revision] = s.showPast(p, f, was)
	}
	return finish(ctx, s, found, in.Limit, func(f policy.Past) string { return strconv.FormatInt(f.Revision, 10) },
		func(f policy.Past) pastPolicy { return shown[f.Revision] }, &url.URL{Path: base + "/policies/" + string(p.ID) + "/history"}, bind...), nil
}

func (s *server) getRevision(ctx context.Context, in *struct {
	InPolicy
	InRevision
}) (*one[pastPolicy], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	found, err := s.o.Store.PolicyHistory(ctx, p.Account, p.ID, in.Revision+1, 2)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 || found[0].Revision != in.Revision {
		return nil, fault.New(fault.Missing, "no such revision of the policy")
	}
	var was *policy.Past
	if len(found) == 2 {
		was = &found[1]
	}
	return &one[pastPolicy]{Body: s.showPast(p, found[0], was)}, nil
}

func (s *server) showPast(now policy.Policy, p policy.Past, was *policy.Past) pastPolicy {
	v := pastPolicy{Revision: p.Revision, At: p.UpdatedAt, By: p.By, Deleted: p.Deleted, Current: p.Revision == now.Revision, Name: p.Name, Labels: labels(p.Labels),
		Spec: s.showPolicy(p.Policy).Spec, Changed: []policyChanged{}}
	if was != nil {
		v.Changed = s.changedBetween(was.Policy, p.Policy)
	} else if p.Revision == 1 {
		v.Changed = s.changedBetween(policy.Policy{Level: p.Level}, p.Policy)
	}
	return v
}

// changedBetween compares two states as they are shown: a secret that became
// another is seen to have changed.
func (s *server) changedBetween(was, is policy.Policy) []policyChanged {
	a, b := s.facts(was), s.facts(is)
	keys := maps.Clone(a)
	maps.Copy(keys, b)
	out := []policyChanged{}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		before, had := a[k]
		after, has := b[k]
		if had == has && before == after {
			continue
		}
		c := policyChanged{What: k}
		if had {
			c.Before = new(before.shown)
		}
		if has {
			c.After = new(after.shown)
		}
		if had && has && before.shown == after.shown {
			c.After = new(impact.MaskedNew)
		}
		out = append(out, c)
	}
	return out
}

// A fact is a field or setting, as it is and as it is shown.
type fact struct{ is, shown string }

func (s *server) facts(p policy.Policy) map[string]fact {
	out := map[string]fact{}
	say := func(pointer, value string) {
		if value != "" {
			out[pointer] = fact{value, value}
		}
	}
	say("/metadata/name", p.Name)
	say("/spec/level", p.Level.String())
	say("/spec/target", p.Target)
	say("/spec/priority", p.Priority.String())
	for k, v := range p.Labels {
		out["/metadata/labels/"+escape(k)] = fact{v, v}
	}
	for k, v := range p.Settings {
		f := fact{v, v}
		if s.secretSetting(k) {
			f.shown = masked
		}
		out["/spec/settings/"+escape(string(k))] = f
	}
	for _, k := range p.Locked {
		out["/spec/locked/"+escape(string(k))] = fact{"true", "true"}
	}
	for _, k := range p.Raw {
		out["/spec/raw/"+escape(string(k))] = fact{"true", "true"}
	}
	return out
}

type revert struct {
	Revision int64 `json:"revision" minimum:"1" doc:"What it shall be again"`
}

// revertPolicy writes an old state as a new one: every rule of a write is asked
// again, since what could be said then need not be allowed today.
func (s *server) revertPolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	PolicyTrial
	Body revert
}) (*one[policyResource], error) {
	return s.savePolicyAs(ctx, in.Policy, in.Match, in.PolicyTrial, func(p policy.Policy) (policy.Policy, policyWrite, error) {
		past, err := s.o.Store.PolicyAt(ctx, p.Account, p.ID, in.Body.Revision)
		if err != nil {
			return p, policyWrite{}, err
		}
		w := s.policyAsWritten(past.Policy)
		for k, v := range past.Settings { // secrets too: a mask would be taken on trust
			w.Spec.Settings[string(k)] = v
		}
		p.Settings = past.Settings // what a value that looks like the mask stands for
		return p, w, nil
	})
}
