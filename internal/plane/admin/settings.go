package admin

import (
	"context"
	"slices"

	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

type origin struct {
	Level string `json:"level" enum:"builtin,account,family,model,group,site,userGroup,device"`
	Name  string `json:"name"`
}

type hiddenValue struct {
	Level string `json:"level" enum:"builtin,account,family,model,group,site,userGroup,device"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

type effectiveSetting struct {
	Key      string        `json:"key"`
	Value    string        `json:"value"`
	From     origin        `json:"from"`
	Locked   bool          `json:"locked"`
	Hidden   []hiddenValue `json:"hidden" nullable:"false" doc:"Values that lost, the nearest first"`
	Reported *string       `json:"reported" doc:"What the device says it has; null when it does not say"`
	Masked   bool          `json:"masked" doc:"A secret that you may not see"`
}

func (s *server) settingRoutes() {
	add(s, route{method: "GET", path: "/devices/{device}/effective-settings", id: "getEffectiveSettings", says: "Say what a device is told, and why", right: fleet.RightRead}, s.effective)
}

func (s *server) effective(ctx context.Context, in *struct{ InDevice }) (*listOut[effectiveSetting], error) {
	t, err := s.toldTo(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	d, err := s.dialect(t.device)
	if err != nil {
		return nil, err
	}
	out := &listOut[effectiveSetting]{Body: list[effectiveSetting]{Items: []effectiveSetting{}}}
	disclosed := false
	resolved := stack.NewFamily(d, t.prov.Defaults, t.policies).Resolve(t.device)
	settings := slices.Collect(resolved.All())
	if told := stack.Tell(t.prov, t.device, s.home(t.prov)); told.Server != nil {
		settings = synced(d, *told.Server, resolved)
	}
	for _, e := range settings {
		hides := d.Book().Secret(string(e.Key))
		disclosed = disclosed || hides && t.clear
		v := effectiveSetting{Key: string(e.Key), Value: e.Value, From: origin{e.From.Level.String(), e.From.Name}, Locked: e.From.Locked,
			Hidden: make([]hiddenValue, 0, len(e.Hidden)), Masked: hides && !t.clear}
		for _, h := range e.Hidden {
			v.Hidden = append(v.Hidden, hiddenOf(h))
		}
		out.Body.Items = append(out.Body.Items, v)
	}
	if disclosed {
		if err := s.o.Store.Disclose(ctx, actor(ctx), t.account.ID, "settings.reveal", string(t.device.ID), nil); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func hiddenOf(h policy.Source) hiddenValue { return hiddenValue{h.Level.String(), h.Name, h.Value} }
