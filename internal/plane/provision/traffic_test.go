package provision

import (
	"testing"
	"time"

	"muster/internal/fleet"
)

func TestRequestsAreCountedForADayByTheirTime(t *testing.T) {
	tr, now := newTraffic(), time.Date(2026, 11, 25, 10, 7, 0, 0, time.UTC)
	at := func(ago time.Duration, reason string, n int) fleet.Visit {
		return fleet.Visit{At: now.Add(-ago), Reason: reason, Count: n}
	}
	tr.count("acc_1", []fleet.Visit{at(25*time.Hour, "served", 0), at(8*time.Minute, "served", 0), at(time.Minute, "wrongCredentials", 30), at(0, "served", 0), at(0, "challenged", 0)})
	tr.count("acc_1", []fleet.Visit{at(26*time.Hour, "served", 9)}) // late: its bar is another's by now
	got := tr.of("acc_1", now)
	if len(got) != 96 || !got[95].At.Equal(time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC)) || got[95].At.Sub(got[0].At) != 24*time.Hour-trafficStep {
		t.Fatal(len(got), got[0].At, got[95].At)
	}
	if got[95].Served != 2 || got[95].Failed != 30 || got[94].Served != 1 {
		t.Error(got[94:])
	}
	sum := 0
	for _, v := range got {
		sum += v.Served + v.Failed
	}
	if sum != 33 {
		t.Error("in all", sum)
	}
	for _, v := range tr.of("acc_2", now) {
		if v.Served+v.Failed > 0 {
			t.Error("another account's", v)
		}
	}
}
