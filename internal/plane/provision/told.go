package provision

import (
	"hash/maphash"
	"time"

	"muster/internal/fleet"
)

// told remembers which sightings the store has, of the last two minutes: a phone
// that asks ten times in a boot, or thousands that poll in turn, would otherwise be
// a row a second each, which costs as much as to answer them.
type told struct {
	young, old map[toldKey]toldOf
	turned     time.Time
}

type toldKey struct {
	account *account
	mac     fleet.MAC
}

type toldOf struct {
	at     time.Time
	sum    uint64 // of what the sighting says but for when and from where
	synced bool
	old    fleet.Generation // it had come with, if it had
	told   bool             // Told of it
}

const (
	// toldFor is how long a device that comes again and again is not saved anew:
	// about a boot.
	toldFor = 2 * time.Minute
	maxTold = maxSightings // in each half, of about 80 bytes
)

var toldSeed = maphash.MakeSeed()

func sumOf(g *fleet.Sighting) uint64 {
	bare := *g
	bare.Seen, bare.Sync, bare.Address = time.Time{}, time.Time{}, ""
	bare.Old, bare.Told = 0, false // that it does not come with an old pair any more is in Used
	return maphash.Comparable(toldSeed, bare)
}

// knows reports whether g says nothing that the store was not told in the last
// two minutes, but for when and from where, and how long it may wait.
func (t *told) knows(a *account, g *fleet.Sighting, now time.Time) (until time.Time, ok bool) {
	k := toldKey{a, g.MAC}
	of, ok := t.young[k]
	if !ok {
		of, ok = t.old[k]
	}
	until = of.at.Add(toldFor)
	return until, ok && now.Before(until) && (of.synced || g.Sync.IsZero()) && of.sum == sumOf(g) && (g.Old == 0 || g.Old == of.old && g.Told == of.told)
}

// add takes a sighting that was saved.
func (t *told) add(a *account, g *fleet.Sighting, now time.Time) {
	if t.young == nil || now.Sub(t.turned) >= toldFor || len(t.young) >= maxTold {
		t.old, t.young, t.turned = t.young, map[toldKey]toldOf{}, now
	}
	t.young[toldKey{a, g.MAC}] = toldOf{now, sumOf(g), !g.Sync.IsZero(), g.Old, g.Told}
}
