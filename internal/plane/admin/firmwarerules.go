package admin

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"muster/internal/firmware"
	"muster/internal/fleet"
)

type ruleView struct {
	Site     string `json:"site,omitempty" doc:"Id; left out: everywhere"`
	SiteName string `json:"siteName,omitempty"`
	Model    string `json:"model,omitempty" doc:"Left out: every model"`
	Value    string `json:"value" doc:"same, latest, off, or a version"`
	// Beside value, since it says how far that reaches. Always said of a version, which goes both ways when nothing is said.
	Downgrade *bool `json:"downgrade,omitempty" doc:"Takes devices also down to it; else one that runs something newer stays on that"`
}

// goesDown is nil where nothing has to be said.
func goesDown(r firmware.Rule) *bool {
	if !r.Version() && !r.Downgrade {
		return nil
	}
	return &r.Downgrade
}

type rulesSpec struct {
	Rules []ruleView `json:"rules" nullable:"false" doc:"Of a site before those for all sites, of a model before those for all models"`
}

type rulesStatus struct {
	Inherited []ruleView   `json:"inherited" nullable:"false" doc:"Rules of accounts above, weakest first: they hold where the account's own say same, or nothing"`
	Builtin   string       `json:"builtin" doc:"What holds where no rule says anything"`
	Impact    *rulesImpact `json:"impact,omitempty" doc:"With dryRun=true"`
}

type rulesImpact struct {
	DevicesChanged int `json:"devicesChanged" doc:"Devices of the account that would be told another release than now"`
	Restarts       int `json:"restarts" doc:"Those of them that run something else than that, and would load it"`
}

type firmwareRules struct {
	Kind     string      `json:"kind" enum:"FirmwareRules"`
	Revision int64       `json:"revision" doc:"0: nobody ever wrote any"`
	Spec     rulesSpec   `json:"spec"`
	Status   rulesStatus `json:"status"`
}

type ruleWrite struct {
	Site      string `json:"site,omitempty" doc:"Id or name of a site of the account; left out: everywhere" maxLength:"200"`
	SiteName  any    `json:"siteName,omitempty" doc:"Taken no notice of"`
	Model     string `json:"model,omitempty" doc:"As the catalog names it, or as the device does; left out: every model" maxLength:"100"`
	Value     string `json:"value" doc:"same: what the next weaker rule says; latest: the newest release; off: devices stay on what they run; or one of the five newest releases of the model" maxLength:"60"`
	Downgrade *bool  `json:"downgrade,omitempty" doc:"Whether devices that run something newer are taken down to it. Left out: to a version they are, to the latest they are not"`
}

type rulesWrite struct {
	Kind     any `json:"kind,omitempty" doc:"Taken no notice of"`
	Revision any `json:"revision,omitempty" doc:"Taken no notice of: use If-Match"`
	Status   any `json:"status,omitempty" doc:"Taken no notice of"`
	Spec     struct {
		Rules []ruleWrite `json:"rules" nullable:"false" maxItems:"2000"`
	} `json:"spec"`
}

func (s *server) showRules(ctx context.Context, r firmware.Rules) (firmwareRules, error) {
	places, err := s.o.Roster.Of(r.Account).Places(ctx)
	if err != nil {
		return firmwareRules{}, err
	}
	view, err := s.o.Firmware.Of(ctx, r.Account)
	if err != nil {
		return firmwareRules{}, err
	}
	out := firmwareRules{Kind: "FirmwareRules", Revision: r.Revision, Spec: rulesSpec{[]ruleView{}}, Status: rulesStatus{Inherited: []ruleView{}, Builtin: firmware.Off}}
	for _, v := range r.Rules {
		site, _ := places.Site(string(v.Site))
		out.Spec.Rules = append(out.Spec.Rules, ruleView{string(v.Site), site.Name, v.Model, v.Value, goesDown(v)})
	}
	slices.SortStableFunc(out.Spec.Rules, func(a, b ruleView) int {
		return cmp.Or(strings.Compare(a.SiteName, b.SiteName), strings.Compare(a.Model, b.Model))
	})
	for _, v := range view.Ladder.Rules {
		if v.Account != r.Account && v.Site == "" {
			out.Status.Inherited = append(out.Status.Inherited, ruleView{Model: v.Model, Value: v.Value, Downgrade: goesDown(v)})
		}
	}
	return out, nil
}

func (s *server) getRules(ctx context.Context, in *struct{ InAccount }) (*one[firmwareRules], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	r, err := s.o.Store.FirmwareRules(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	v, err := s.showRules(ctx, r)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, r.Revision), nil
}

func (s *server) putRules(ctx context.Context, in *struct {
	InAccount
	Match
	Trial
	Body rulesWrite
}) (*one[firmwareRules], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	var saved firmware.Rules
	var will *firmware.View
	err = s.settled(in.Match, func() error {
		now, err := s.o.Store.FirmwareRules(ctx, a.ID)
		if err != nil {
			return err
		}
		o := object{a.ID, string(a.ID), now.Revision}
		if err := s.check(ctx, in.Match, false, o); err != nil {
			return err
		}
		next, err := s.takeRules(ctx, now, in.Body)
		if err != nil {
			return err
		}
		view, err := s.o.Firmware.Of(ctx, a.ID)
		if err != nil {
			return err
		}
		if err := next.Check(now.Rules, view.Releases); err != nil {
			return err
		}
		will = view.With(next)
		saved, err = s.o.Store.SaveFirmwareRules(in.context(ctx), actor(ctx), next)
		if isStale(err) && in.IfMatch != "" && in.IfMatch != "*" {
			return s.stale(ctx, o)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	s.tell(in.context(ctx), fleet.Notice{Account: a.ID, About: "firmware"})
	v, err := s.showRules(ctx, saved)
	if err == nil && in.DryRun {
		err = s.ruleImpact(ctx, a.ID, will, &v)
	}
	if err != nil {
		return nil, err
	}
	return taggedLive(v, saved.Revision), nil
}

// takeRules reads a write, in the account's names.
func (s *server) takeRules(ctx context.Context, now firmware.Rules, w rulesWrite) (firmware.Rules, error) {
	next := now
	next.Rules = nil
	var problems []fieldProblem
	for i, r := range w.Spec.Rules {
		site, bad, err := s.sites().refer(ctx, now.Account, "/spec/rules/"+itoa(i)+"/site", r.Site)
		if err != nil {
			return next, err
		}
		problems = append(problems, bad...)
		if m, known := fleet.FindModel(r.Model); known {
			r.Model = m.Model
		}
		rule := firmware.Rule{Account: now.Account, Site: site.ID, Model: r.Model, Value: strings.TrimSpace(r.Value)}
		if rule.Downgrade = rule.Version(); r.Downgrade != nil {
			rule.Downgrade = *r.Downgrade
		}
		next.Rules = append(next.Rules, rule)
	}
	if len(problems) > 0 {
		return next, invalid(problems...)
	}
	return next, nil
}

// ruleImpact counts what the rules would do to the account's own devices.
func (s *server) ruleImpact(ctx context.Context, id fleet.AccountID, will *firmware.View, v *firmwareRules) error {
	view, err := s.o.Firmware.Of(ctx, id)
	if err != nil {
		return err
	}
	v.Status.Impact = &rulesImpact{}
	for d, err := range s.o.Roster.Of(id).Walk(ctx) {
		if err != nil {
			return err
		}
		before, after := view.Choose(d).Release, will.Choose(d).Release
		if version(before) == version(after) {
			continue
		}
		v.Status.Impact.DevicesChanged++
		if after != nil && !firmware.Same(after.Family, after.Version, d.SoftwareVersion) {
			v.Status.Impact.Restarts++
		}
	}
	return nil
}

func version(r *firmware.Release) string {
	if r == nil {
		return ""
	}
	return r.Version
}
