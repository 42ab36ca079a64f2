package admin

import (
	"context"
	"slices"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

// inSyncState are an account's devices that stand in one of these states of taking over its pair.
func (s *server) inSyncState(ctx context.Context, id fleet.AccountID, states []string) ([]fleet.DeviceID, error) {
	a, p, err := s.provisioningOf(ctx, string(id))
	if err != nil {
		return nil, err
	}
	members := s.o.Roster.Of(id)
	out := []fleet.DeviceID{}
	for d, err := range s.o.Store.AllDevices(ctx, id) {
		if err == nil && len(p.AutoSync.Groups) > 0 {
			err = members.Fill(ctx, &d)
		}
		if err != nil {
			return nil, err
		}
		if st, _ := autosync.StateOf(p, a.License, d); slices.Contains(states, string(st)) {
			out = append(out, d.ID)
		}
	}
	return out, nil
}
