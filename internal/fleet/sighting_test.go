package fleet

import (
	"testing"
	"time"
)

func TestOfTwoSightingsTheNewestThatWasSaidCounts(t *testing.T) {
	at := func(s int64) time.Time { return time.Unix(s, 0) }
	for name, c := range map[string]struct{ a, b, want Sighting }{
		"the newer says all": {
			Sighting{Seen: at(1), Sync: at(1), Family: UCS, Model: "VVX 450", Serial: "1", Version: "1", Address: "a", Site: "x", Move: true, Holds: 1, Used: 1},
			Sighting{Seen: at(2), Sync: at(2), Family: PolyOS, Model: "Edge E350", Serial: "2", Version: "2", Address: "b", Site: "y", Holds: 2, Used: 2},
			Sighting{Seen: at(2), Sync: at(2), Family: PolyOS, Model: "Edge E350", Serial: "2", Version: "2", Address: "b", Site: "y", Holds: 2, Used: 2}},
		"the newer says nothing": {
			Sighting{Seen: at(1), Sync: at(1), Family: UCS, Model: "VVX 450", Serial: "1", Version: "1", Address: "a", Site: "x", Move: true, Holds: 1, Used: 1, Hold: true, Came: true},
			Sighting{Seen: at(2)},
			Sighting{Seen: at(2), Sync: at(1), Family: UCS, Model: "VVX 450", Serial: "1", Version: "1", Address: "a", Site: "x", Move: true, Holds: 1, Used: 1, Hold: true, Came: true}},
		"a family goes with its model":      {Sighting{Seen: at(1), Family: UCS, Model: "VVX 450"}, Sighting{Seen: at(2), Family: PolyOS}, Sighting{Seen: at(2), Family: UCS, Model: "VVX 450"}},
		"the newer's family without models": {Sighting{Seen: at(1), Family: UCS}, Sighting{Seen: at(2), Family: PolyOS}, Sighting{Seen: at(2), Family: PolyOS}},
		"a pair that went back":             {Sighting{Seen: at(1), Holds: 3, Used: 3}, Sighting{Seen: at(2), Holds: 1, Used: 1}, Sighting{Seen: at(2), Holds: 3, Used: 1}},
		"the second of two at once":         {Sighting{Seen: at(1), Version: "1"}, Sighting{Seen: at(1), Version: "2"}, Sighting{Seen: at(1), Version: "2"}},
	} {
		if got := c.a.Join(c.b); got != c.want {
			t.Errorf("%s: %+v", name, got)
		}
		if got := c.b.Join(c.a); got != c.want && c.a.Seen != c.b.Seen {
			t.Errorf("%s, the other way round: %+v", name, got)
		}
	}
}
