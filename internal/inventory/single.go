package inventory

import (
	"context"
	"errors"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// OneByOne writes imports with the methods for single devices and policies.
type OneByOne struct {
	Store interface {
		CreateDevice(ctx context.Context, by fleet.Actor, d fleet.Device) (fleet.Device, error)
		SaveDevice(ctx context.Context, by fleet.Actor, d fleet.Device) (fleet.Device, error)
		CreatePolicy(ctx context.Context, by fleet.Actor, p policy.Policy) (policy.Policy, error)
		SavePolicy(ctx context.Context, by fleet.Actor, p policy.Policy) (policy.Policy, error)
	}
}

// ImportDevices implements Applier.
func (o OneByOne) ImportDevices(ctx context.Context, by fleet.Actor, _ fleet.AccountID, all []Import) ([]Outcome, error) {
	out := make([]Outcome, len(all))
	for i, in := range all {
		d, err := in.Device, error(nil)
		switch {
		case d.ID == "":
			d, err = o.Store.CreateDevice(ctx, by, d)
		case !in.Same:
			d, err = o.Store.SaveDevice(ctx, by, d)
		}
		for _, p := range in.Policies {
			if err != nil || fleet.IsDryRun(ctx) && in.Device.ID == "" {
				break
			}
			if p.Target = string(d.ID); p.ID == "" {
				_, err = o.Store.CreatePolicy(ctx, by, p)
			} else {
				_, err = o.Store.SavePolicy(ctx, by, p)
			}
		}
		if err != nil && (fault.As(err) == nil || errors.Is(err, fault.Unavailable)) {
			return nil, err
		}
		out[i] = Outcome{d, err}
	}
	return out, nil
}
