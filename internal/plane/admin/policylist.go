package admin

import (
	"context"
	"errors"
	"net/url"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

func (s *server) listPolicies(ctx context.Context, in *struct {
	InAccount
	Paging
	Level   string `query:"level" enum:"account,family,model,group,site,userGroup,device"`
	Target  string `query:"target" maxLength:"200" doc:"With level: by id or name"`
	Devices bool   `query:"devices" doc:"Count the devices of each into status.devices"`
	Count   bool   `query:"count" doc:"Count all pages into totalCount"`
}) (*listOut[policyResource], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	target := in.Target
	if in.Level != "" && target != "" {
		level, err := policy.ParseLevel(in.Level)
		if err != nil {
			return nil, err
		}
		at, err := s.target(ctx, a.ID, level, target)
		var none *problem // what is not there has no policies
		if err != nil && fault.As(err) == nil && !errors.As(err, &none) {
			return nil, err
		}
		target = or(at.target, target)
	}
	asked := func(p policy.Policy) bool {
		return (in.Level == "" || p.Level.String() == in.Level) && (in.Target == "" || p.Target == target)
	}
	bind := []string{"policies", string(a.ID), in.Sort, in.Level, in.Target}
	fetch := func(p fleet.Page) ([]policy.Policy, error) { return s.o.Store.Policies(ctx, a.ID, p) }
	if in.Level != "" || in.Target != "" {
		fetch = chosenOf(fetch, asked, func(p policy.Policy) string { return string(p.ID) })
	}
	l := paged[policy.Policy]{fetch,
		func(p policy.Policy) string { return string(p.ID) }, func(p policy.Policy) string { return p.Name }}
	found, after, err := l.page(s, in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	facts, err := s.policyFacts(ctx, a.ID, in.Devices, found...)
	if err != nil {
		return nil, err
	}
	out := finish(ctx, s, found, in.Limit, after, func(p policy.Policy) policyResource { return s.showPolicyWith(facts, p) },
		&url.URL{Path: base + "/accounts/" + string(a.ID) + "/policies", RawQuery: filters("sort", in.Sort, "level", in.Level, "target", in.Target, "devices", trueText(in.Devices))}, bind...)
	if in.Count {
		all, err := fetch(fleet.Page{})
		if err != nil {
			return nil, err
		}
		out.Body.TotalCount = new(len(all))
	}
	return out, nil
}
