package admin

import (
	"cmp"
	"context"
	"errors"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// An aim is what a policy's level names, and what is known of the devices there.
type aim struct {
	target         string // as it is stored
	families       []dialect.Dialect
	model, version string // empty: of several, or not known
}

// target reads what a level names, by id or name.
func (s *server) target(ctx context.Context, id fleet.AccountID, level policy.Level, target string) (aim, error) {
	at := aim{target: target, families: s.o.Dialects.All()}
	bad := func(code, detail string) error {
		return invalid(fieldProblem{Pointer: "/spec/target", Code: code, Detail: detail})
	}
	only := func(f fleet.Family) {
		if d := s.o.Dialects.Of(f); d != nil {
			at.families = []dialect.Dialect{d}
		}
	}
	if level != policy.Account && target == "" {
		return at, bad("required", "the level "+level.String()+" takes a target")
	}
	var problems []fieldProblem
	var err error
	switch level {
	case policy.Account:
		if target != "" { // the account itself is the one thing it can name
			a, err := s.o.Store.Account(ctx, id)
			if err != nil {
				return at, err
			}
			if target != string(a.ID) && target != a.Name {
				return at, bad("target", "the level account takes no target but the account itself")
			}
			at.target = ""
		}
	case policy.Family:
		if s.o.Dialects.Of(fleet.Family(target)) == nil {
			return at, bad("reference", "target is one of the families ucs, polyos, j100")
		}
		only(fleet.Family(target))
	case policy.Model:
		m, known := fleet.FindModel(target)
		if !known {
			return at, bad("reference", "there is no such model in the catalog")
		}
		at.target, at.model = m.Model, m.Model
		only(m.Family)
	case policy.DeviceGroup:
		var g fleet.Group
		g, problems, err = s.groups().refer(ctx, id, "/spec/target", target)
		at.target = string(g.ID)
	case policy.Site:
		var v fleet.Site
		v, problems, err = s.sites().refer(ctx, id, "/spec/target", target)
		at.target = string(v.ID)
	case policy.UserGroup:
		var g fleet.UserGroup
		g, problems, err = s.userGroups().refer(ctx, id, "/spec/target", target)
		at.target = string(g.ID)
	case policy.Device:
		d, err := s.o.Store.FindDevice(ctx, id, target)
		if errors.Is(err, fault.Missing) || err == nil && d.Account != id {
			return at, bad("reference", "the account has no such device")
		}
		if err == nil {
			err = d.Onboarding.Allow(fleet.Policies, fleet.Kept)
		}
		at.target, at.version = string(d.ID), d.SoftwareVersion
		if m, known := fleet.FindModel(d.Model); known {
			at.model = m.Model
		}
		only(d.Family)
		return at, err
	}
	if err == nil && len(problems) > 0 {
		err = invalid(problems...)
	}
	return at, err
}

// targets gathers the names of what an account's policies are for, by id. What
// is gone has none.
func (s *server) targets(ctx context.Context, id fleet.AccountID, ps ...policy.Policy) (called, error) {
	places, err := s.o.Roster.Of(id).Places(ctx)
	if err != nil {
		return nil, err
	}
	out := called{}
	for _, p := range ps {
		switch p.Level {
		case policy.DeviceGroup:
			if v, ok := places.Group(p.Target); ok {
				out[p.Target] = v.Name
			}
		case policy.Site:
			if v, ok := places.Site(p.Target); ok {
				out[p.Target] = v.Name
			}
		case policy.UserGroup:
			if v, ok := places.UserGroup(p.Target); ok {
				out[p.Target] = v.Name
			}
		case policy.Device:
			d, err := s.o.Store.FindDevice(ctx, id, p.Target)
			if err == nil {
				out[p.Target] = cmp.Or(d.Name, d.MAC.String())
			} else if !errors.Is(err, fault.Missing) {
				return nil, err
			}
		}
	}
	return out, nil
}

// aim writes the name of a policy's target beside its id.
func (c called) aim(v policyResource) policyResource {
	if name, ok := c[v.Spec.Target]; ok {
		v.Status.TargetName = name
	}
	return v
}
