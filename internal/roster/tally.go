package roster

import (
	"context"
	"slices"
	"strings"
	"time"

	"muster/internal/fleet"
)

// Tally counts the account's devices by what their credential-sync state depends
// on, as TallyDevices of the store does, and by which of the groups hold them,
// static or dynamic: the Groups of each Tally's device are ids among groups. It
// walks the devices as they are stored, a second or two for a million.
func (a *Account) Tally(ctx context.Context, groups []string) ([]fleet.Tally, error) {
	places, err := a.Places(ctx)
	if err != nil {
		return nil, err
	}
	type alike struct {
		holds, used       fleet.Generation
		model, site, sync string
		onboarding        fleet.Onboarding
		elsewhere, seen   bool
		groups            string
		connection        fleet.Connection
		ordered           fleet.Generation
		order             fleet.OrderState
		road              string
	}
	counts := map[alike]int{}
	for d, err := range a.store.AllDevices(ctx, a.id) {
		if err != nil {
			return nil, err
		}
		k := alike{d.Holds, d.Used, d.Model, d.Site, d.AutoSync, d.Onboarding, d.ExternalServer != "", !d.FirstSeen.IsZero(), "", d.Link.Connection, d.Order.Generation, d.Order.State, d.Order.Road}
		var in []string
		dynamic := places.dynamic.of(d)
		for _, g := range groups {
			if slices.Contains(d.Groups, g) || slices.Contains(dynamic, g) {
				in = append(in, g)
			}
		}
		k.groups = strings.Join(in, "\x00")
		counts[k]++
	}
	out := make([]fleet.Tally, 0, len(counts))
	for k, n := range counts {
		d := fleet.Device{Account: a.id, Model: k.model, Site: k.site, AutoSync: k.sync, Onboarding: k.onboarding}
		d.Holds, d.Used, d.Link.Connection = k.holds, k.used, k.connection
		d.Order.Generation, d.Order.State, d.Order.Road = k.ordered, k.order, k.road
		if k.elsewhere {
			d.ExternalServer = "another"
		}
		if k.seen {
			d.FirstSeen = time.Unix(1, 0)
		}
		if k.groups != "" {
			d.Groups = strings.Split(k.groups, "\x00")
		}
		out = append(out, fleet.Tally{Device: d, Count: n})
	}
	return out, nil
}
