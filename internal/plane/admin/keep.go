package admin

import (
	"context"
	"errors"
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// keptName is the name of the policy that keeps a device's settings; the MAC is
// in it, since devices get other names.
func keptName(d fleet.Device) string { return "Kept from " + d.MAC.String() }

// keepSettings writes what a device said into a policy for it. Devices onboarded
// by PIN have no policies: this one is for after the switch (ADR 0041), so it is made
// here and nowhere else, and asked for by the device and not by its policy.
func (s *server) keepSettings(ctx context.Context, in *struct {
	InDevice
	Trial
}) (*putOut, error) {
	d, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	of, err := s.dialect(d)
	if err != nil {
		return nil, err
	}
	said, err := s.saidBy(ctx, d)
	if err != nil {
		return nil, err
	}
	kept, warnings := keepable(of, said.Settings)
	if len(kept) == 0 {
		return nil, fault.Coded(fault.Conflict, "nothingReported", "the device has said no setting that a policy could keep: it says them when it is online")
	}
	ctx = in.context(ctx)
	var p policy.Policy
	was := int64(0)
	err = s.settled(Match{}, func() error {
		p, err = s.o.Store.FindPolicy(ctx, d.Account, keptName(d))
		was = p.Revision
		switch {
		case errors.Is(err, fault.Missing) || err == nil && p.Account != d.Account:
			was = 0
			p, err = s.o.Store.CreatePolicy(ctx, actor(ctx), policy.Policy{Account: d.Account, Name: keptName(d), Level: policy.Device, Target: string(d.ID), Settings: kept})
		case err != nil:
		case p.Level != policy.Device || p.Target != string(d.ID):
			err = fault.Coded(fault.Conflict, "nameTaken", "a policy of the account has the name %s already, and is for something else", p.Name)
		default:
			p.Settings, p.Locked, p.Raw = kept, nil, nil
			p, err = s.o.Store.SavePolicy(ctx, actor(ctx), p)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if p.Revision != was {
		s.tell(ctx, fleet.Notice{Account: p.Account, About: "policy", Policy: string(p.ID)})
	}
	v, err := s.showPolicyOf(ctx, p)
	if err != nil {
		return nil, err
	}
	v.Warnings = warnings
	out := &putOut{Status: 200, ETag: revisionTag(p.Revision), Body: v}
	if was == 0 {
		out.Status, out.Location = 201, base+"/policies/"+string(p.ID)
	}
	return out, nil
}

// keepable are the settings that a policy may hold: known to the catalog, with a
// value that it takes, and not Auto-Sync's. The others are named, never with a value.
func keepable(of dialect.Dialect, said map[string]string) (map[policy.Key]string, []warning) {
	kept := map[policy.Key]string{}
	var warnings []warning
	for _, name := range slices.Sorted(maps.Keys(said)) {
		setting, _, known := of.Book().Lookup(name)
		why := ""
		switch {
		case of.Reserved(name):
			why = "Auto-Sync writes it"
		case !known:
			why = "no catalog knows it"
		case said[name] == masked && setting.Secret:
			why = "the device does not say its value"
		default:
			if _, err := setting.Check("", said[name]); err != nil {
				why = "a policy may not hold its value"
			} else if r, may := of.(refuser); may && r.Refuses(name, said[name]) != "" {
				why = "the files of the family cannot carry its value"
			}
		}
		if why != "" {
			warnings = append(warnings, warning{"leftOut", name + " is not kept: " + why, ""})
			continue
		}
		kept[policy.Key(of.Book().Canonical(name))] = said[name]
	}
	return kept, warnings
}
