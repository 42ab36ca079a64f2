package admin

import (
	"context"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// A reach counts devices by what policies can name: policies look their numbers up.
type reach map[policyTarget]int

type policyTarget struct {
	level  policy.Level
	target string
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
		out[policyTarget{policy.Account, ""}]++
		out[policyTarget{policy.Family, string(d.Family)}]++
		out[policyTarget{policy.Model, d.Model}]++
		out[policyTarget{policy.Site, d.Site}]++
		out[policyTarget{policy.Device, string(d.ID)}]++
		for _, groups := range [...][]string{d.Groups, d.Dynamic} {
			for _, g := range groups {
				out[policyTarget{policy.DeviceGroup, g}]++
			}
		}
		for _, g := range d.UserGroups {
			out[policyTarget{policy.UserGroup, g}]++
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
