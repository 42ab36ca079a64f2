package admin

import (
	"cmp"
	"context"
	"net/http"
	"slices"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

type origin struct {
	Level string `json:"level" enum:"builtin,account,family,model,group,site,userGroup,device"`
	Name  string `json:"name" doc:"Of the policy; device default, when nothing sets it"`
}

type hiddenValue struct {
	Level string `json:"level" enum:"builtin,account,family,model,group,site,userGroup,device"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

// An EffectiveSetting is a setting with where it is from. It is exported so that
// what embeds it shows its fields in the document.
type EffectiveSetting struct {
	Key      string        `json:"key"`
	Value    string        `json:"value"`
	From     origin        `json:"from"`
	Locked   bool          `json:"locked"`
	Hidden   []hiddenValue `json:"hidden" nullable:"false" doc:"Values that lost, the nearest first"`
	Reported *string       `json:"reported" doc:"What the device says it has, set by hand; null when it does not say"`
	Masked   bool          `json:"masked" doc:"Masked by a local override: the device was set to another value by hand, and that is what it uses"`
	Secret   bool          `json:"secret" doc:"Shown as ******** unless reveal asks for it"`
}

type effectiveList struct {
	Items      []EffectiveSetting `json:"items" nullable:"false"`
	NextCursor *string            `json:"nextCursor" doc:"Always null: the list is whole"`
	Overrides  []override         `json:"overrides" nullable:"false" doc:"What the device was set to by hand, whether a policy sets it or not"`
	// Problem is why Overrides may not be all of them.
	Problem *overridesProblem `json:"overridesProblem,omitempty" doc:"The file of overrides that cannot be read; absent when each can"`
}

type effectiveOut struct {
	Body effectiveList
}

type explained struct {
	EffectiveSetting
	Explanation string            `json:"explanation" doc:"One sentence for people"`
	Problem     *overridesProblem `json:"overridesProblem,omitempty" doc:"The file of overrides that cannot be read; absent when each can"`
}

func (s *server) settingRoutes() {
	add(s, route{settled: true, method: "GET", path: "/devices/{device}/effective-settings", id: "getEffectiveSettings", says: "Say what a device is told, and why; with reveal=true secrets in clear, audited", right: fleet.RightRead}, s.effective)
	add(s, route{settled: true, method: "GET", path: "/devices/{device}/effective-settings/{key}", id: "explainSetting", says: "Say in one sentence why a setting has its value on a device; with reveal=true a secret in clear, audited", right: fleet.RightRead}, s.explain)
}

// Revealing is part of the input of what masks secrets until it is asked not to.
type Revealing struct {
	Reveal bool `query:"reveal" doc:"Secrets in clear: needs the right reveal, and is in the audit trail. Otherwise they are ********, for everybody"`
}

// may refuses who asks for what is not theirs to see.
func (r Revealing) may(ctx context.Context) error {
	if r.Reveal && !actor(ctx).May(fleet.RightReveal) {
		return newProblem(http.StatusForbidden, "right", "the token lacks the right reveal")
	}
	return nil
}

// effectiveOf is what a device is told, with what it says it was set to by hand.
func (s *server) effectiveOf(ctx context.Context, ref string, in Revealing) (t told, settings []policy.Setting, by reported, d dialect.Dialect, err error) {
	if err = in.may(ctx); err != nil {
		return t, nil, by, nil, err
	}
	if t, err = s.toldTo(ctx, ref, in.Reveal); err != nil {
		return t, nil, by, nil, err
	}
	if d, err = s.dialect(t.device); err != nil {
		return t, nil, by, nil, err
	}
	resolved := stack.NewFamily(d, t.prov.Defaults, t.policies).Resolve(t.device)
	settings = slices.Collect(resolved.All())
	if told := s.tells(t); told.Server != nil {
		settings = synced(d, *told.Server, resolved)
	}
	by, err = s.overrides(ctx, d, t.device)
	return t, settings, by, d, err
}

func showEffective(e policy.Setting, d dialect.Dialect, by []override, clear bool) EffectiveSetting {
	v := EffectiveSetting{Key: string(e.Key), Value: e.Value, From: origin{e.From.Level.String(), e.From.Name}, Locked: e.From.Locked,
		Hidden: make([]hiddenValue, 0, len(e.Hidden)), Secret: d.Book().Secret(string(e.Key))}
	for _, h := range e.Hidden {
		v.Hidden = append(v.Hidden, hiddenOf(h))
	}
	if i := slices.IndexFunc(by, func(o override) bool { return o.Key == v.Key }); i >= 0 {
		o := by[i]
		// Whether a secret is the same is not said to who does not see it.
		v.Masked = o.Value != v.Value || v.Secret && !clear
		if v.Secret && !clear {
			o.Value = masked
		}
		v.Reported = &o.Value
	}
	return v
}

// shown are overrides as the asker may see them.
func shown(by []override, clear bool) []override {
	out := slices.Clone(by)
	for i := range out {
		if out[i].Secret && !clear {
			out[i].Value = masked
		}
	}
	slices.SortFunc(out, func(a, b override) int { return cmp.Compare(a.Key, b.Key) })
	return list0(out)
}

func (s *server) effective(ctx context.Context, in *struct {
	InDevice
	Revealing
}) (*effectiveOut, error) {
	t, settings, by, d, err := s.effectiveOf(ctx, in.Device, in.Revealing)
	if err != nil {
		return nil, err
	}
	out := &effectiveOut{Body: effectiveList{Items: make([]EffectiveSetting, 0, len(settings)), Overrides: shown(by.by, t.clear), Problem: by.problem}}
	disclosed := slices.ContainsFunc(by.by, func(o override) bool { return o.Secret })
	for _, e := range settings {
		v := showEffective(e, d, by.by, t.clear)
		disclosed = disclosed || v.Secret
		out.Body.Items = append(out.Body.Items, v)
	}
	return out, s.disclosed(ctx, t, disclosed)
}

// disclosed writes down that secrets were shown.
func (s *server) disclosed(ctx context.Context, t told, some bool) error {
	if !some || !t.clear {
		return nil
	}
	return s.o.Store.Disclose(ctx, actor(ctx), t.account.ID, "settings.reveal", string(t.device.ID), nil)
}

func (s *server) explain(ctx context.Context, in *struct {
	InDevice
	Revealing
	Key string `path:"key" maxLength:"200" doc:"The setting's name"`
}) (*struct{ Body explained }, error) {
	t, settings, by, d, err := s.effectiveOf(ctx, in.Device, in.Revealing)
	if err != nil {
		return nil, err
	}
	same := func(name string) bool { return name == in.Key || strings.EqualFold(name, in.Key) }
	i := slices.IndexFunc(settings, func(e policy.Setting) bool { return same(string(e.Key)) })
	if i < 0 {
		v, err := unset(in.Key, d, by.by, t.clear)
		if err != nil {
			return nil, err
		}
		v.Problem = by.problem
		v.Explanation += by.problem.says()
		return &struct{ Body explained }{v}, s.disclosed(ctx, t, v.Secret && v.Reported != nil)
	}
	v := showEffective(settings[i], d, by.by, t.clear)
	says := settings[i].Explain(nil)
	if v.Masked {
		o := by.by[slices.IndexFunc(by.by, func(o override) bool { return o.Key == v.Key })]
		says += "; but it is masked by a local override: the device was set to " + quoted(*v.Reported) + " by hand (" + o.File + ")"
	}
	return &struct{ Body explained }{explained{v, says + "." + by.problem.says(), by.problem}}, s.disclosed(ctx, t, v.Secret)
}

func quoted(s string) string { return `"` + s + `"` }

func hiddenOf(h policy.Source) hiddenValue { return hiddenValue{h.Level.String(), h.Name, h.Value} }
