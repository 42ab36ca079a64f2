package sqlstore

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"muster/internal/filter"
	"muster/internal/fleet"
)

// TestOrders prints what a page of 50 costs in each order, first and in the
// middle, of a fleet as large as MUSTER_BENCH_DEVICES says; it is not run otherwise.
func TestOrders(t *testing.T) {
	if os.Getenv("MUSTER_BENCH_DEVICES") == "" {
		t.Skip("MUSTER_BENCH_DEVICES is not set")
	}
	both(t, func(t *testing.T, s *Store, account fleet.AccountID) {
		n := fleetSize()
		r := rand.New(rand.NewPCG(1, 2))
		at := func() time.Time { return filterNow.Add(-time.Duration(r.IntN(1 << 50))).Truncate(time.Microsecond) }
		all := make([]fleet.Device, 0, n)
		for i := range n {
			all = append(all, fleet.Device{ID: fleet.DeviceID(newID("dev_")), Account: account, MAC: benchMAC(i), Name: fmt.Sprint("phone ", r.IntN(1<<40)), Serial: fmt.Sprint("S", r.IntN(1<<40)), Family: fleet.UCS,
				Model: fmt.Sprint("VVX ", r.IntN(20)), Onboarding: fleet.Provisioned, Lifecycle: fleet.Claimed, Site: fmt.Sprint("sit_", r.IntN(400)), CreatedAt: at(), UpdatedAt: at(), Labels: map[string]string{"env": "prod"},
				Observed: fleet.Observed{FirstSeen: at(), LastSeen: at(), LastSync: at(), Holds: 1, SoftwareVersion: fmt.Sprint("6.4.", r.IntN(30)), Address: "192.0.2.7"}})
		}
		insertDevices(t, s, all)
		if s.pg {
			if _, err := s.w.Exec(`ANALYZE`); err != nil {
				t.Fatal(err)
			}
		}
		for _, name := range filter.Sorts() {
			q := fleet.DeviceQuery{Page: fleet.Page{Limit: 50}, Sort: []fleet.Sort{{Field: name, Down: true}}, Now: filterNow}
			page := func() time.Duration {
				from := time.Now()
				if _, err := s.Devices(t.Context(), account, q); err != nil {
					t.Fatal(err)
				}
				return time.Since(from).Round(100 * time.Microsecond)
			}
			page()
			first := page()
			q.After = fleet.DevicePosition(q.Sort, all[n/2])
			page()
			t.Logf("%-22s first %8v  further %8v", name, first, page())
		}
		for _, text := range []string{`state = active`, `labels.env = "prod" AND model = "VVX 3"`, `softwareVersion < 6.4.9`} {
			e, err := filter.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			from := time.Now()
			count, err := s.CountDevices(t.Context(), account, fleet.DeviceQuery{Filter: e, Now: filterNow})
			t.Logf("count %s: %d in %v, %v", text, count, time.Since(from).Round(100*time.Microsecond), err)
		}
	})
}
