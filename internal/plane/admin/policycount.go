package admin

import (
	"context"
	"iter"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// A reach counts devices by what policies can name: policies look their numbers up.
type reach map[policyTarget]int

type policyTarget struct {
	level  policy.Level
	target string
}

// policyTargets are what policies name to be sent to a device, whose member is filled in.
func policyTargets(d fleet.Device) iter.Seq[policyTarget] {
	return func(yield func(policyTarget) bool) {
		each := func(level policy.Level, targets ...string) bool {
			for _, t := range targets {
				if !yield(policyTarget{level, t}) {
					return false
				}
			}
			return true
		}
		_ = each(policy.Account, "") && each(policy.Family, string(d.Family)) && each(policy.Model, d.Model) && each(policy.Site, d.Site) && each(policy.Device, string(d.ID)) &&
			each(policy.DeviceGroup, d.Groups...) && each(policy.DeviceGroup, d.Dynamic...) && each(policy.UserGroup, d.UserGroups...)
	}
}

// reach walks the account's devices once, however many policies there are. Devices that
// policies are not sent to are not counted.
func (s *server) reach(ctx context.Context, id fleet.AccountID) (reach, error) {
	out := reach{}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return nil, err
		}
		if !inScope(ctx, d.Site) || d.Onboarding.Offers(fleet.Policies) != fleet.Whole {
			continue
		}
		for t := range policyTargets(d) {
			out[t]++
		}
	}
	return out, nil
}

// policyFacts is what lists say of policies beside themselves.
type policyFacts struct {
	names   called
	authors map[policy.ID]string
	reach   reach // nil: nobody asked
}

func (s *server) policyFacts(ctx context.Context, id fleet.AccountID, count bool, ps ...policy.Policy) (f policyFacts, err error) {
	if f.names, err = s.targets(ctx, id, ps...); err != nil {
		return f, err
	}
	ids := make([]policy.ID, len(ps))
	for i, p := range ps {
		ids[i] = p.ID
	}
	if f.authors, err = s.o.Store.PolicyAuthors(ctx, id, ids...); err != nil || !count {
		return f, err
	}
	f.reach, err = s.reach(ctx, id)
	return f, err
}

func (s *server) showPolicyWith(f policyFacts, p policy.Policy) policyResource {
	v := f.names.aim(s.showPolicy(p))
	v.Status.ChangedBy = f.authors[p.ID]
	if f.reach != nil {
		v.Status.Devices = new(f.reach[policyTarget{p.Level, p.Target}])
	}
	return v
}
