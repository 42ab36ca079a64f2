package admin

import (
	"context"
	"time"

	"muster/internal/fleet"
)

// newest says when the policies of each target were last made or changed.
type newest map[policyTarget]time.Time

// of is when what is said to a device, whose member is filled in, was last changed.
func (n newest) of(d fleet.Device) (at time.Time) {
	for t := range policyTargets(d) {
		if v := n[t]; v.After(at) {
			at = v
		}
	}
	return at
}

// changedSince are an account's devices with pending changes: they have synced, and a policy that
// is sent to them was made or changed since. What a deleted policy said no more is not among it.
func (s *server) changedSince(ctx context.Context, id fleet.AccountID) ([]fleet.DeviceID, error) {
	ps, err := s.o.Store.Policies(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	when := newest{}
	for _, p := range ps {
		at := policyTarget{p.Level, p.Target}
		if p.UpdatedAt.After(when[at]) {
			when[at] = p.UpdatedAt
		}
	}
	members := s.o.Roster.Of(id)
	out := []fleet.DeviceID{}
	for d, err := range s.o.Store.AllDevices(ctx, id) {
		if err == nil && !d.LastSync.IsZero() && d.Onboarding.Offers(fleet.Policies) == fleet.Whole {
			if err = members.Fill(ctx, &d); err == nil && when.of(d).After(d.LastSync) {
				out = append(out, d.ID)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
