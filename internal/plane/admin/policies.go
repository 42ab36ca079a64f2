package admin

import (
	"context"
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

type policySpec struct {
	Level    string            `json:"level" enum:"account,family,model,group,site,userGroup,device"`
	Target   string            `json:"target" doc:"What the level names: a family, a model, or the id of a group, site, user group or device; empty for account"`
	Priority string            `json:"priority" enum:"lowest,low,normal,important,critical"`
	Settings map[string]string `json:"settings" doc:"Values of secret settings are shown as ********"`
	Locked   []string          `json:"locked" nullable:"false" doc:"Settings that no higher level may override"`
	Raw      []string          `json:"raw" nullable:"false" doc:"Settings that no catalog knows and that are told all the same"`
}

type policyStatus struct {
	TargetName string `json:"targetName" doc:"The target as people know it"`
	Account    string `json:"account" doc:"Id of the account that has it"`
	ChangedBy  string `json:"changedBy" doc:"Who made it what it is"`
	Devices    *int   `json:"devices,omitempty" doc:"With devices=true: devices that it is sent to, whether or not a stronger policy says otherwise"`
}

type policyResource struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Policy"`
	Metadata metadata      `json:"metadata"`
	Spec     policySpec    `json:"spec"`
	Status   policyStatus  `json:"status"`
	Warnings []warning     `json:"warnings,omitempty" nullable:"false"`
	Impact   *impactReport `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type policyWriteSpec struct {
	Level    string   `json:"level" enum:"account,family,model,group,site,userGroup,device"`
	Target   string   `json:"target,omitempty" maxLength:"200" doc:"By id or name; a device by its MAC too"`
	Priority string   `json:"priority,omitempty" enum:"lowest,low,normal,important,critical"`
	Settings settings `json:"settings,omitempty" doc:"******** keeps the secret that is there; numbers, true and false are taken for text"`
	Locked   []string `json:"locked,omitempty" nullable:"false"`
	Raw      []string `json:"raw,omitempty" nullable:"false" doc:"Names in settings that no catalog knows; where the level does not say the family, the name does: ucs:name"`
}

type policyWrite struct {
	ReadOnly
	Metadata metadataWrite   `json:"metadata,omitempty"`
	Spec     policyWriteSpec `json:"spec"`
}

// InPolicy names the policy in a path.
type InPolicy struct {
	Policy string `path:"policy" doc:"Id or name" maxLength:"200"`
}

func (s *server) policyRoutes() {
	const p = "/accounts/{account}/policies"
	add(s, route{settled: true, method: "GET", path: p, id: "listPolicies", says: "List an account's policies", right: fleet.RightRead}, s.listPolicies)
	add(s, route{settled: true, method: "POST", path: p, id: "createPolicy", says: "Create a policy", right: fleet.RightWrite, status: 201}, s.createPolicy)
	add(s, route{settled: true, method: "GET", path: "/policies/{policy}", id: "getPolicy", says: "Show a policy", right: fleet.RightRead}, s.getPolicy)
	add(s, route{settled: true, method: "PUT", path: "/policies/{policy}", id: "replacePolicy", says: "Replace a policy", right: fleet.RightWrite, errors: []int{428}}, s.replacePolicy)
	add(s, route{settled: true, method: "PATCH", path: "/policies/{policy}", id: "updatePolicy", says: "Change a policy", right: fleet.RightWrite, errors: []int{428}}, s.updatePolicy)
	add(s, route{settled: true, method: "POST", path: "/policies/{policy}:preview", id: "previewPolicy", right: fleet.RightRead, bodiless: true, errors: []int{412},
		says: "Say what the policy in the body, in place of what stands there, would do to devices; without a body: what deleting it would do"}, s.previewPolicy)
	add(s, route{settled: true, method: "GET", path: "/policies/{policy}/settings", id: "listPolicySettings", says: "Say how each setting of a policy fares on its devices, and what they inherit beneath it", right: fleet.RightRead}, s.policySettings)
	add(s, route{settled: true, method: "DELETE", path: "/policies/{policy}", id: "deletePolicy", says: "Delete a policy", right: fleet.RightWrite, status: 204, errors: []int{428}, trial: policyResource{}}, s.deletePolicy)
}

// policyAsWritten is what stands there, as a write would say it.
func (s *server) policyAsWritten(p policy.Policy) policyWrite {
	now := policyWrite{Metadata: metadataWrite{Name: p.Name, Labels: p.Labels},
		Spec: policyWriteSpec{Level: p.Level.String(), Target: p.Target, Priority: p.Priority.String(), Settings: s.showPolicy(p).Spec.Settings}}
	for _, k := range p.Locked {
		now.Spec.Locked = append(now.Spec.Locked, string(k))
	}
	for _, k := range p.Raw {
		now.Spec.Raw = append(now.Spec.Raw, string(k))
	}
	return now
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
		Spec:     policySpec{p.Level.String(), p.Target, p.Priority.String(), map[string]string{}, []string{}, []string{}},
		Status:   policyStatus{TargetName: p.Target, Account: string(p.Account)}}
	for k, value := range p.Settings {
		if s.secretSetting(k) {
			value = masked
		}
		v.Spec.Settings[string(k)] = value
	}
	for _, k := range p.Locked {
		v.Spec.Locked = append(v.Spec.Locked, string(k))
	}
	for _, k := range p.Raw {
		v.Spec.Raw = append(v.Spec.Raw, string(k))
	}
	return v
}

// showPolicyOf shows one policy with the name of its target.
func (s *server) showPolicyOf(ctx context.Context, p policy.Policy) (policyResource, error) {
	f, err := s.policyFacts(ctx, p.Account, false, p)
	if err != nil {
		return policyResource{}, err
	}
	return s.showPolicyWith(f, p), nil
}

func (s *server) getPolicy(ctx context.Context, in *struct{ InPolicy }) (*one[policyResource], error) {
	p, err := s.policy(ctx, in.Policy)
	if err != nil {
		return nil, err
	}
	v, err := s.showPolicyOf(ctx, p)
	if err != nil {
		return nil, err
	}
	return tagged(v, p.Revision), nil
}

func (s *server) createPolicy(ctx context.Context, in *struct {
	InAccount
	PolicyTrial
	Connecting
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
	in.nudge(ctx, s, a.ID, p)
	v, err := s.showPolicyOf(ctx, p)
	if err != nil {
		return nil, err
	}
	v.Warnings = warnings
	would := policyChange(p, false)
	would.connections = in.Connections
	if v.Impact, err = s.impactOfTrial(ctx, in.Trial, a.ID, would, 0); err != nil {
		return nil, err
	}
	out := tagged(v, p.Revision)
	out.Location = base + "/policies/" + string(p.ID)
	return out, nil
}

func (s *server) replacePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	PolicyTrial
	Body policyWrite
}) (*one[policyResource], error) {
	return s.savePolicy(ctx, in.Policy, in.Match, in.PolicyTrial, func(p policy.Policy) (policyWrite, error) {
		if in.Body.Metadata.Name == "" { // the path has named it
			in.Body.Metadata = metadataWrite{Name: p.Name, Labels: p.Labels}
		}
		return in.Body, nil
	})
}

func (s *server) updatePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	PolicyTrial
	PatchBody
}) (*one[policyResource], error) {
	return s.savePolicy(ctx, in.Policy, in.Match, in.PolicyTrial, func(p policy.Policy) (policyWrite, error) {
		w, _, err := patched(s, s.policyAsWritten(p), in.PatchBody)
		return w, err
	})
}

func (s *server) savePolicy(ctx context.Context, ref string, m Match, t PolicyTrial, change func(policy.Policy) (policyWrite, error)) (*one[policyResource], error) {
	return s.savePolicyAs(ctx, ref, m, t, func(p policy.Policy) (policy.Policy, policyWrite, error) {
		w, err := change(p)
		return p, w, err
	})
}

// savePolicyAs is savePolicy for a write whose masks stand for the secrets of
// the policy that change returns.
func (s *server) savePolicyAs(ctx context.Context, ref string, m Match, t PolicyTrial, change func(policy.Policy) (policy.Policy, policyWrite, error)) (*one[policyResource], error) {
	var before, saved policy.Policy
	var warnings []warning
	var was int64
	err := s.settled(m, func() error {
		p, err := s.policy(ctx, ref)
		if err != nil {
			return err
		}
		was, before = p.Revision, p
		o := object{p.Account, string(p.ID), was}
		if err := s.check(ctx, m, true, o); err != nil {
			return err
		}
		p, w, err := change(p)
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
		t.nudge(ctx, s, saved.Account, before, saved)
	}
	v, err := s.showPolicyOf(ctx, saved)
	if err != nil {
		return nil, err
	}
	v.Warnings = warnings
	if v.Impact, err = s.impactOfTrial(ctx, t.Trial, saved.Account, policyChange(saved, false), was); err != nil {
		return nil, err
	}
	return tagged(v, saved.Revision), nil
}

func (s *server) deletePolicy(ctx context.Context, in *struct {
	InPolicy
	Match
	PolicyTrial
}) (*trialOut, error) {
	var p policy.Policy
	err := s.settled(in.Match, func() (err error) {
		if p, err = s.policy(ctx, in.Policy); err != nil {
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
			in.nudge(ctx, s, p.Account, p)
		}
		return err
	})
	if err != nil || !in.DryRun {
		return nil, err
	}
	v, err := s.showPolicyOf(ctx, p)
	if err != nil {
		return nil, err
	}
	if v.Impact, err = s.impactOfTrial(ctx, in.Trial, p.Account, policyChange(p, true), p.Revision); err != nil {
		return nil, err
	}
	return wouldBe(v), nil
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
	at, err := s.target(ctx, p.Account, level, w.Spec.Target)
	if err != nil {
		return p, nil, err
	}
	p.Target = at.target
	prov, err := s.o.Store.Provisioning(ctx, p.Account)
	if err != nil {
		return p, nil, err
	}
	p.Settings, p.Locked, p.Raw = map[policy.Key]string{}, nil, nil
	for _, k := range w.Spec.Raw {
		if _, set := w.Spec.Settings[k]; !set {
			problems = append(problems, fieldProblem{Pointer: "/spec/raw", Code: "reference", Detail: "raw names a setting that the policy does not set: " + k})
		} else if !slices.Contains(p.Raw, policy.Key(k)) {
			p.Raw = append(p.Raw, policy.Key(k))
		}
	}
	problems = append(problems, twice(at, w.Spec.Settings, p.Raw)...)
	var warnings []warning
	for _, k := range slices.Sorted(maps.Keys(w.Spec.Settings)) {
		key, value := policy.Key(k), w.Spec.Settings[k]
		if value == masked && s.secretSetting(key) {
			was, there := said(at, old, key)
			if !there {
				problems = append(problems, maskAsValue("/spec/settings/"+escape(k)))
			}
			value = was
		} else {
			warn, bad := s.checkSetting(at, key, value, slices.Contains(p.Raw, key), prov.Enabled && prov.AutoSync.Enabled)
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
