package admin

import (
	"context"
	"fmt"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
)

// slowest is the overlap in which a J100 that asks once a day has asked, even
// when it missed one day.
const slowest = 48 * time.Hour

// warnOf says what a change entails and does not say by itself.
func (s *server) warnOf(ctx context.Context, a fleet.Account, was, next fleet.Provisioning, edit fleet.CredentialsEdit) ([]warning, error) {
	var out []warning
	// Where each device gets a pair of its own and the account's stays, nobody is cut off.
	if !edit.Empty() && edit != (fleet.CredentialsEdit{Mode: fleet.PerDevice}) {
		found, err := s.tally.of(ctx, a.ID, next.AutoSync.Groups)
		if err != nil {
			return nil, err
		}
		left, seen, j100 := 0, 0, 0
		for _, t := range found {
			if m, ok := fleet.FindModel(t.Device.Model); ok && m.Family == fleet.J100 && autosync.Covers(next, t.Device) {
				j100 += t.Count
			}
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
		if j100 > 0 && next.Overlap < slowest {
			out = append(out, warning{"slowPolling", fmt.Sprintf("%d J100 phones ask for their settings once a day at best, in third-party environments only when they are restarted: "+
				"with an overlap of %s some may not fetch the new pair in time; 48h and a restart reach them", j100, durationText(next.Overlap)), "/spec/overlap"})
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
	if s.o.PrivateCA && next.HTTP == fleet.HTTPAll && next.Enabled && next.AutoSync.Enabled {
		out = append(out, warning{"rootNeeded", "Auto-Sync moves Poly UC Software phones that come over HTTP to the HTTPS address, whose certificate is of this server's private CA: " +
			"they need its root, which Muster writes into the same file; other devices take it from /pki/root.pem", "/spec/http"})
	}
	return out, nil
}
