package admin

import (
	"context"
	"errors"
	"maps"
	"net/url"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

type policySpec struct {
	Level    string            `json:"level" enum:"account,family,model,group,site,userGroup,device"`
	Target   string            `json:"target" doc:"What the level names; empty for account"`
	Priority string            `json:"priority" enum:"lowest,low,normal,important,critical"`
	Settings map[string]string `json:"settings" doc:"Values of secret settings are shown as ********"`
	Locked   []string          `json:"locked" nullable:"false" doc:"Settings that no higher level may override"`
}

type policyStatus struct {
	Account string `json:"account" doc:"Id of the account that has it"`
}

type policyResource struct {
	ID       string       `json:"id"`
	Kind     string       `json:"kind" enum:"Policy"`
	Metadata metadata     `json:"metadata"`
	Spec     policySpec   `json:"spec"`
	Status   policyStatus `json:"status"`
	Warnings []warning    `json:"warnings,omitempty" nullable:"false"`
}

type policyWriteSpec struct {
	Level    string            `json:"level" enum:"account,family,model,group,site,userGroup,device"`
	Target   string            `json:"target,omitempty" maxLength:"200"`
	Priority string            `json:"priority,omitempty" enum:"lowest,low,normal,important,critical"`
	Settings map[string]string `json:"settings,omitempty" doc:"******** keeps the secret that is there"`
	Locked   []string          `json:"locked,omitempty" nullable:"false"`
}

type policyWrite struct {
	ReadOnly
	Metadata metadataWrite   `json:"metadata"`
	Spec     policyWriteSpec `json:"spec"`
}

// InPolicy names the policy in a path.
type InPolicy struct {
	Policy string `path:"policy" doc:"Id or name" maxLength:"200"`
}

func (s *server) policyRoutes() {
	const p = "/accounts/{account}/policies"
	add(s, route{method: "GET", path: p, id: "listPolicies", says: "List an account's policies", right: fleet.RightRead}, s.listPolicies)
	add(s, route{method: "POST", path: p, id: "createPolicy", says: "Create a policy", right: fleet.RightWrite, status: 201}, s.createPolicy)
	add(s, route{method: "GET", path: "/policies/{policy}", id: "getPolicy", says: "Show a policy", right: fleet.RightRead}, s.getPolicy)
	add(s, route{method: "PUT", path: "/policies/{policy}", id: "replacePolicy", says: "Replace a policy", right: fleet.RightWrite, errors: []int{428}}, s.replacePolicy)
	add(s, route{method: "PATCH", path: "/policies/{policy}", id: "updatePolicy", says: "Change a policy", right: fleet.RightWrite, errors: []int{428}}, s.updatePolicy)
	add(s, route{method: "DELETE", path: "/policies/{policy}", id: "deletePolicy", says: "Delete a policy", right: fleet.RightWrite, status: 204, errors: []int{428}}, s.deletePolicy)
}

// policy finds the policy a path names, within the asker's wall.
func (s *server) policy(ctx context.Context, ref string) (policy.Policy, error) {
	return s.o.Store.FindPolicy(ctx, actor(ctx).Root, ref)
}

// secretSetting reports whether a setting carries a secret in any family it
// may be meant for.
func (s *server) secretSetting(k policy.Key) bool {
	f, name := k.Split()
	return slices.ContainsFunc(s.o.Dialects.All(), func(d dialect.Dialect) bool {
		return (f == "" || f == d.Family()) && d.Book().Secret(name)
	})
}

func (s *server) showPolicy(p policy.Policy) policyResource {
	v := policyResource{ID: string(p.ID), Kind: "Policy",
		Metadata: metadata{p.Name, labels(p.Labels), p.CreatedAt, p.UpdatedAt, p.Revision},
		Spec:     policySpec{p.Level.String(), p.Target, p.Priority.String(), map[string]string{}, []string{}},
		Status:   policyStatus{string(p.Account)}}
	for k, value := range p.Settings {
		if s.secretSetting(k) {
			value = masked
		}
		v.Spec.Settings[string(k)] = value
	}
	for _, k := range p.Locked {
		v.Spec.Locked = append(v.Spec.Locked, string(k))
	}
	return v
}

func (s *server) listPolicies(ctx context.Context, in *struct {
	InAccount
	Paging
}) (*listOut[policyResource], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	bind := []string{"policies", string(a.ID), in.Sort}
	l := named[policy.Policy]{func(p fleet.Page) ([]policy.Policy, error) { return s.o.Store.Policies(ctx, a.ID, p) },
		func(p policy.Policy) string { return string(p.ID) }, func(p policy.Policy) string { return p.Name }}
	found, after, err := l.page(s, in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, after, s.showPolicy,
		&url.URL{Path: base + "/accounts/" + string(a.ID) + "/policies", RawQuery: filters("sort", in.Sort)}, bind...), nil
}

func (s *server) getPolicy(ctx context.Context, in *struct{ InPolicy }) (*one[policyResource], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	return tagged(s.showPolicy(p), p.Revision), nil
}

func (s *server) createPolicy(ctx context.Context, in *struct {
	InAccount
	Trial
	Body policyWrite
}) (*one[policyResource], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	p, warnings, err := s.takePolicy(ctx, policy.Policy{Account: a.ID}, in.Body)
	if err != nil {
		return nil, err
	}
	ctx = in.context(ctx)
	if p, err = s.o.Store.CreatePolicy(ctx, actor(ctx), p); err != nil {
		return nil, err
	}
	s.tell(ctx, fleet.Notice{Account: a.ID, About: "policy", Policy: string(p.ID)})
	v := s.showPolicy(p)
	v.Warnings = warnings
	out := tagged(v, p.Revision)
	out.Location = base + "/policies/" + string(p.ID)
	return out, nil
}

func (s *server) replacePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	Trial
	Body policyWrite
}) (*one[policyResource], error) {
	return s.savePolicy(ctx, in.Policy, in.Match, in.Trial, func(policy.Policy) (policyWrite, error) { return in.Body, nil })
}

func (s *server) updatePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	Trial
	PatchBody
}) (*one[policyResource], error) {
	return s.savePolicy(ctx, in.Policy, in.Match, in.Trial, func(p policy.Policy) (policyWrite, error) {
		now := policyWrite{Metadata: metadataWrite{Name: p.Name, Labels: p.Labels},
			Spec: policyWriteSpec{Level: p.Level.String(), Target: p.Target, Priority: p.Priority.String(), Settings: s.showPolicy(p).Spec.Settings}}
		for _, k := range p.Locked {
			now.Spec.Locked = append(now.Spec.Locked, string(k))
		}
		w, _, err := patched(s, now, in.PatchBody)
		return w, err
	})
}

func (s *server) savePolicy(ctx context.Context, ref string, m Match, t Trial, change func(policy.Policy) (policyWrite, error)) (*one[policyResource], error) {
	var saved policy.Policy
	var warnings []warning
	var was int64
	err := s.settled(m, func() error {
		p, err := s.policy(ctx, ref)
		if err != nil {
			return err
		}
		was = p.Revision
		o := object{p.Account, string(p.ID), was}
		if err := s.check(ctx, m, true, o); err != nil {
			return err
		}
		w, err := change(p)
		if err != nil {
			return err
		}
		next, warn, err := s.takePolicy(ctx, p, w)
		if err != nil {
			return err
		}
		warnings = warn
		saved, err = s.o.Store.SavePolicy(t.context(ctx), actor(ctx), next)
		if isStale(err) && m.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if saved.Revision != was {
		s.tell(t.context(ctx), fleet.Notice{Account: saved.Account, About: "policy", Policy: string(saved.ID)})
	}
	v := s.showPolicy(saved)
	v.Warnings = warnings
	return tagged(v, saved.Revision), nil
}

func (s *server) deletePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	Trial
}) (*none, error) {
	err := s.settled(in.Match, func() error {
		p, err := s.policy(ctx, in.Policy)
		if err != nil {
			return err
		}
		o := object{p.Account, string(p.ID), p.Revision}
		if err := s.check(ctx, in.Match, true, o); err != nil {
			return err
		}
		err = s.o.Store.DeletePolicy(in.context(ctx), actor(ctx), p.Account, p.ID, p.Revision)
		if isStale(err) && in.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		if err == nil {
			s.tell(in.context(ctx), fleet.Notice{Account: p.Account, About: "policy", Policy: string(p.ID)})
		}
		return err
	})
	return nil, err
}

// takePolicy takes a write over into p, after every rule was asked.
func (s *server) takePolicy(ctx context.Context, p policy.Policy, w policyWrite) (policy.Policy, []warning, error) {
	problems := w.Metadata.check()
	level, err := policy.ParseLevel(w.Spec.Level)
	if err != nil {
		return p, nil, err
	}
	if p.Priority, err = policy.ParsePriority(w.Spec.Priority); err != nil {
		return p, nil, err
	}
	old := p.Settings
	p.Name, p.Labels, p.Level = w.Metadata.Name, w.Metadata.Labels, level
	var families []dialect.Dialect
	p.Target, families, err = s.target(ctx, p.Account, level, w.Spec.Target)
	if err != nil {
		return p, nil, err
	}
	prov, err := s.o.Store.Provisioning(ctx, p.Account)
	if err != nil {
		return p, nil, err
	}
	p.Settings, p.Locked = map[policy.Key]string{}, nil
	var warnings []warning
	for _, k := range slices.Sorted(maps.Keys(w.Spec.Settings)) {
		key, value := policy.Key(k), w.Spec.Settings[k]
		was, there := old[key]
		switch hidden := value == masked && s.secretSetting(key); {
		case hidden && there:
			value = was
		case hidden:
			problems = append(problems, maskAsValue("/spec/settings/"+escape(k)))
		default:
			warn, bad := s.checkSetting(families, key, value, prov.Enabled && prov.AutoSync.Enabled)
			problems, warnings = append(problems, bad...), append(warnings, warn...)
		}
		p.Settings[key] = value
	}
	for _, k := range w.Spec.Locked {
		if _, set := p.Settings[policy.Key(k)]; !set {
			problems = append(problems, fieldProblem{Pointer: "/spec/locked", Code: "reference", Detail: "locked names a setting that the policy does not set: " + k})
		} else if !slices.Contains(p.Locked, policy.Key(k)) {
			p.Locked = append(p.Locked, policy.Key(k))
		}
	}
	if len(problems) > 0 {
		return p, nil, invalid(problems...)
	}
	return p, warnings, nil
}

// target reads what a level names, and which families that can be.
func (s *server) target(ctx context.Context, id fleet.AccountID, level policy.Level, target string) (string, []dialect.Dialect, error) {
	all := s.o.Dialects.All()
	bad := func(code, detail string) error {
		return invalid(fieldProblem{Pointer: "/spec/target", Code: code, Detail: detail})
	}
	of := func(f fleet.Family) []dialect.Dialect {
		if d := s.o.Dialects.Of(f); d != nil {
			return []dialect.Dialect{d}
		}
		return all
	}
	switch level {
	case policy.Account:
		if target != "" {
			return "", nil, bad("target", "the level account takes no target")
		}
		return "", all, nil
	case policy.Family:
		if s.o.Dialects.Of(fleet.Family(target)) == nil {
			return "", nil, bad("reference", "target is one of the families ucs, polyos, j100")
		}
		return target, of(fleet.Family(target)), nil
	case policy.Model:
		m, known := fleet.FindModel(target)
		if !known {
			return "", nil, bad("reference", "there is no such model in the catalog")
		}
		return m.Model, of(m.Family), nil
	case policy.Device:
		d, err := s.o.Store.FindDevice(ctx, id, target)
		if errors.Is(err, fault.Missing) || err == nil && d.Account != id {
			return "", nil, bad("reference", "the account has no such device")
		}
		if err == nil {
			err = d.Onboarding.Allow(fleet.Policies, fleet.Kept)
		}
		return string(d.ID), of(d.Family), err
	}
	return "", nil, invalid(fieldProblem{Pointer: "/spec/level", Code: "unsupported", Detail: "this build has no device groups, sites and user groups yet: a policy is of the level account, family, model or device"})
}
