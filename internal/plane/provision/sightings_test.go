package provision

import (
	"net/netip"
	"testing"
	"time"

	"muster/internal/fleet"
)

// again has devices come that the store was told of, and whose sightings were
// looked at once.
func again(s *sightings, a *account, from, to int, now time.Time) {
	for i := from; i < to; i++ {
		s.mu.Lock()
		g := s.of(a, fleet.MAC{0, 4, 0xf2, byte(i >> 16), byte(i >> 8), byte(i)})
		s.early()
		g.Seen = now
		s.told.add(a, &g.Sighting, now)
		s.mu.Unlock()
	}
}

// Those that wait must not make a full batch: with ten thousand of them the
// server would do nothing but look at them.
func TestDevicesThatWaitAreNotLookedAtAgainAndAgain(t *testing.T) {
	now, a := time.Unix(1_000_000, 0), &account{}
	s := newSightings(Options{Now: func() time.Time { return now }}, nil) // without a store: nothing is to be saved
	const n = sightingsBatch*5 + 1
	again(s, a, 0, n, now)
	if len(s.full) != 1 {
		t.Fatal("a large batch is not saved early")
	}
	<-s.full
	for range 2 {
		if err := s.flush(t.Context(), false); err != nil || len(s.full) != 0 || len(s.fresh) != 0 || s.count != n {
			t.Fatalf("%v; full %d, %d to look at, %d pending", err, len(s.full), len(s.fresh), s.count)
		}
	}
	again(s, a, 0, 2, now)
	if len(s.fresh) != 2 || s.count != n {
		t.Errorf("two came again: %d to look at, %d pending", len(s.fresh), s.count)
	}
	if err := s.flush(t.Context(), false); err != nil {
		t.Fatal(err)
	}
	if got := len(s.take(false, now.Add(toldFor-time.Second))[a]); got != 0 {
		t.Errorf("%d saved before two minutes are over", got)
	}
	if got := len(s.take(false, now.Add(toldFor+lookEvery))[a]); got != n || s.count != 0 || len(s.pending) != 0 {
		t.Errorf("%d of %d saved when their time is over, %d left", got, n, s.count)
	}
}

func TestNobodyWaitsWhenTooManyDo(t *testing.T) {
	now, a := time.Unix(1_000_000, 0), &account{}
	s := newSightings(Options{Now: func() time.Time { return now }}, nil)
	s.looked = now
	again(s, a, 0, maxSightings/2, now)
	if got := len(s.take(false, now)[a]); got != 0 {
		t.Errorf("%d do not wait", got)
	}
	again(s, a, maxSightings/2, maxSightings/2+1, now)
	if got := len(s.take(false, now)[a]); got != maxSightings/2+1 {
		t.Errorf("%d saved", got)
	}
}

// What could not be saved is what one that was saved would be: the newest that was
// said of each, and an address is not unsaid.
func TestWhatIsPutBackLosesNothing(t *testing.T) {
	s, a := newSightings(Options{}, nil), &account{}
	m := fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 1}
	g := s.of(a, m)
	g.Seen, g.Family = time.Unix(2, 0), fleet.PolyOS
	s.putBack(a, &gathered{Sighting: fleet.Sighting{MAC: m, Seen: time.Unix(1, 0), Family: fleet.UCS, Address: "192.0.2.7"}})
	if g.Family != fleet.PolyOS || g.Address != "192.0.2.7" || !g.Seen.Equal(time.Unix(2, 0)) {
		t.Errorf("%+v", g.Sighting)
	}
	at := netip.MustParseAddr("192.0.2.9")
	g.from, g.Address, g.Seen = at, at.String(), time.Unix(3, 0)
	s.putBack(a, &gathered{Sighting: fleet.Sighting{MAC: m, Seen: time.Unix(4, 0), Address: "192.0.2.8"}})
	if g.Address != "192.0.2.8" || g.from == at {
		t.Errorf("%s, from %s", g.Address, g.from)
	}
}
