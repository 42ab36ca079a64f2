package autosync

import (
	"fmt"

	"muster/internal/fleet"
)

// A Progress counts the devices that Auto-Sync covers by how far the current
// generation has come with them.
type Progress struct {
	Begun     int // were sent an order for it
	Confirmed int // of these, have come with the pair
	Failed    int // of these, have failed
	Behind    int // covered, and do not hold it: those of Begun that are under way or failed among them
}

// Settled are those of Begun whose order has come to an end.
func (g Progress) Settled() int { return g.Confirmed + g.Failed }

// ProgressOf sums up an account. A device that Auto-Sync does not cover any more
// counts nowhere, so that who excludes it can go on.
func ProgressOf(p fleet.Provisioning, license fleet.License, tallies []fleet.Tally) Progress {
	var out Progress
	for _, t := range tallies {
		d := t.Device
		if !Covers(p, d) || staged(d) && license != fleet.Enterprise {
			continue
		}
		holds := d.Holds >= p.Current.Generation
		if !holds {
			out.Behind += t.Count
		}
		if !d.Order.About(p.Current.Generation) || d.Order.Road == Notify && !holds {
			continue // nobody answers a check-sync: what became of it is seen when they come
		}
		out.Begun += t.Count
		switch {
		case holds:
			out.Confirmed += t.Count
		case d.Order.State == fleet.Refused:
			out.Failed += t.Count
		}
	}
	return out
}

// Everybody is the room of a wave that has no bound.
const Everybody = int(^uint(0) >> 1)

// OpenWave says which wave is open, counted from 1, and how many more devices it
// takes. A wave opens when everybody of those before has come with the pair or
// failed; how many were sent an order says which have opened, so nothing need be
// remembered. Behind the waves that are named comes the rest.
func OpenWave(waves []int, g Progress) (wave, room int) {
	limit := 0
	for i, n := range waves {
		limit += max(n, 0)
		switch {
		case g.Begun > limit:
		case g.Begun < limit:
			return i + 1, limit - g.Begun
		case g.Settled() < g.Begun:
			return i + 1, 0
		}
	}
	return len(waves) + 1, Everybody
}

// Stops says why a rollout has to pause: too many devices have failed since
// somebody last took a decision about it. Empty: it need not.
func Stops(stopAt int, g Progress, forgiven int) string {
	if failed := g.Failed - forgiven; stopAt > 0 && failed >= stopAt {
		return fmt.Sprintf("%d devices failed, and stopAtFailures is %d", failed, stopAt)
	}
	return ""
}
