package admin

import (
	"context"
	"fmt"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

// warnOf says what a change entails and does not say by itself.
func (s *server) warnOf(ctx context.Context, a fleet.Account, was, next fleet.Provisioning, edit fleet.CredentialsEdit) ([]warning, error) {
	var out []warning
	if !edit.Empty() {
		found, err := s.tally.of(ctx, a.ID)
		if err != nil {
			return nil, err
		}
		left, seen := 0, 0
		for _, t := range found {
			if t.Device.FirstSeen.IsZero() {
				continue
			}
			seen += t.Count
			if !autosync.Covers(next, t.Device) {
				left += t.Count
			}
		}
		when := "at once"
		if next.Overlap > 0 {
			when = "when the overlap of " + durationText(next.Overlap) + " ends"
		}
		switch {
		case next.Overlap == 0 && seen > 0:
			out = append(out, warning{"cutOff", fmt.Sprintf("%d devices hold the old pair; it stops working at once, so they have to be told the new one by other means", seen), "/spec/overlap"})
		case left > 0:
			out = append(out, warning{"cutOff", fmt.Sprintf("Auto-Sync does not reach %d devices: they are cut off %s unless somebody tells them the new pair", left, when), "/spec/autoSync"})
		}
	}
	if next.AutoSync.Enabled && !was.AutoSync.Enabled {
		all, err := s.o.Store.Policies(ctx, a.ID, fleet.Page{})
		if err != nil {
			return nil, err
		}
		for _, p := range all {
			for k := range p.Settings {
				if s.reserved(s.families(p), k) {
					out = append(out, warning{"settingReserved", fmt.Sprintf("the policy %s sets %s, which Auto-Sync now writes: its value is left out", p.Name, k), ""})
				}
			}
		}
	}
	return out, nil
}
