package sqlstore

import (
	"reflect"
	"strings"
	"testing"

	"muster/internal/fleet"
)

func TestDevicesBehindAreTheSameWhetherLookedForByDeviceOrByRoad(t *testing.T) {
	both(t, func(t *testing.T, s *Store, account fleet.AccountID) {
		var all []fleet.Device
		var links []fleet.LinkSighting
		for i := range 40 {
			d := fleet.Device{ID: fleet.DeviceID(newID("dev_")), Account: account, MAC: benchMAC(i), Family: fleet.UCS, Model: "VVX 450", Onboarding: fleet.Provisioned, Lifecycle: fleet.Claimed, Revision: 1, Observed: fleet.Observed{Used: fleet.Generation(i % 2)}}
			all = append(all, d)
			if i%4 < 3 {
				links = append(links, fleet.LinkSighting{Device: d.ID, Online: i%3 > 0, Node: "n", At: filterNow})
			}
		}
		insertDevices(t, s, all)
		if _, err := s.SawLinks(t.Context(), account, links); err != nil {
			t.Fatal(err)
		}
		for _, c := range []fleet.Connection{fleet.Online, fleet.Offline} {
			var after fleet.DeviceID
			found := 0
			for {
				one, err := s.behind(t.Context(), account, 1, c, after, 3, false)
				if err != nil {
					t.Fatal(err)
				}
				other, err := s.behind(t.Context(), account, 1, c, after, 3, true)
				if err != nil || !reflect.DeepEqual(one, other) {
					t.Fatalf("%s after %q: %v by device, %v by road, %v", c, after, one, other, err)
				}
				if found += len(one); len(one) < 3 {
					break
				}
				after = one[2].ID
			}
			if found == 0 {
				t.Errorf("nobody is %s", c)
			}
		}
	})
}

// A fleet that only polls must not be walked for those of it that have a session.
func TestDevicesBehindAreFoundFromTheirRoads(t *testing.T) {
	s := openAt(t, engines["sqlite"](t))
	top, err := s.Operator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	plans := explained(t, s, func(s *Store) {
		if _, err := s.behind(t.Context(), top.ID, 1, fleet.Online, "dev_", 500, true); err != nil {
			t.Fatal(err)
		}
	})
	for _, p := range plans {
		if !strings.Contains(p, "SEARCH road USING INDEX road_connection (connection=? AND device>?)") || strings.Contains(p, "USE TEMP B-TREE") {
			t.Error(p)
		}
	}
}
