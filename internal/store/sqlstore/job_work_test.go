package sqlstore

import (
	"context"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
)

// What is found keeps its lock until the transaction ends, or until the edit that
// found it is taken back: only then another may have deleted it.
func TestABatchOfEditsLooksOnceForWhatItsDevicesNameUnlessEditsAreTakenBack(t *testing.T) {
	s, ctx := openAt(t, engines["sqlite"](t)), context.Background()
	top, err := s.Operator(ctx)
	if err != nil {
		t.Fatal(err)
	}
	by := fleet.System("test", top.ID)
	var items []job.Item
	for i := range 5 {
		d, err := s.CreateDevice(ctx, by, fleet.Device{Account: top.ID, MAC: fleet.MAC{4: 1, 5: byte(i)}})
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, job.Item{Subject: string(d.ID)})
	}
	asked := 0
	spied := openSpied(t, s.url, func(q string, _ []any) {
		if strings.Contains(q, "FROM site") {
			asked++
		}
	})
	for _, c := range []struct {
		name               string
		room               string // that the third device is to have
		done, failed, asks int
	}{
		{"one that all accept", "", 5, 0, 1},
		{"one that a device refuses", "room_none", 4, 1, 1 + 4}, // once until the third refuses, then each for itself
	} {
		site, err := s.CreateSite(ctx, by, fleet.Site{Account: top.ID, Name: c.name})
		if err != nil {
			t.Fatal(err)
		}
		j, err := s.CreateJob(ctx, by, job.Job{Account: top.ID, Kind: "test"}, items)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Now()
		if _, err := s.TakeJob(ctx, "w", false, now, now.Add(time.Minute)); err != nil {
			t.Fatal(err)
		}
		asked = 0
		if _, _, err = spied.EditDevices(ctx, "w", j.ID, items, now.Add(time.Minute), func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
			d.Site = string(site.ID)
			if d.MAC[5] == 2 {
				d.Room = c.room
			}
			return d, false, nil
		}); err != nil {
			t.Fatal(err)
		}
		if j, err = s.EndJob(ctx, "w", j.ID, job.Succeeded, nil); err != nil {
			t.Fatal(err)
		}
		if j.Done != c.done || j.Failed != c.failed || asked != c.asks {
			t.Errorf("%s: %d done, %d failed, asked for the site %d times", c.name, j.Done, j.Failed, asked)
		}
	}
}
