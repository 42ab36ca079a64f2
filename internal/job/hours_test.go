package job

import (
	"errors"
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
)

func at(t *testing.T, text string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestHoursAreOfTheClocksOfTheirZone(t *testing.T) {
	const berlin = "Europe/Berlin"
	for name, c := range map[string]struct {
		from, to, zone string
		now, next      string // the same: it is open
	}{
		"in them":                                  {"22:00", "23:00", "UTC", "2026-11-27T22:00:00Z", "2026-11-27T22:00:00Z"},
		"at their end":                             {"22:00", "23:00", "UTC", "2026-11-27T23:00:00Z", "2026-11-28T22:00:00Z"},
		"before them":                              {"22:00", "23:00", "UTC", "2026-11-27T21:59:30Z", "2026-11-27T22:00:00Z"},
		"past midnight, in the evening":            {"22:00", "06:00", berlin, "2026-11-27T21:30:00Z", "2026-11-27T21:30:00Z"},
		"past midnight, in the morning":            {"22:00", "06:00", berlin, "2026-11-28T04:59:59Z", "2026-11-28T04:59:59Z"},
		"past midnight, over":                      {"22:00", "06:00", berlin, "2026-11-28T05:00:00Z", "2026-11-28T21:00:00Z"},
		"in summer the zone is another hour ahead": {"22:00", "06:00", berlin, "2026-07-27T19:00:00Z", "2026-07-27T20:00:00Z"},
		"the day is that of the zone":              {"08:00", "09:00", "Pacific/Auckland", "2026-11-27T20:30:00Z", "2026-11-28T19:00:00Z"},
		"begins in the hour that is left out":      {"02:30", "05:00", berlin, "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"},
		"lies in the hour that is left out":        {"02:10", "02:50", berlin, "2026-03-29T00:00:00Z", "2026-03-30T00:10:00Z"},
		"comes again in the hour that is twice":    {"02:30", "02:45", berlin, "2026-10-25T00:50:00Z", "2026-10-25T01:30:00Z"},
		"a zone of quarters":                       {"00:00", "00:01", "Asia/Kathmandu", "2026-11-27T00:00:00Z", "2026-11-27T18:15:00Z"},
	} {
		t.Run(name, func(t *testing.T) {
			h := Hours{c.from, c.to, c.zone}
			if err := h.Check("/window"); err != nil {
				t.Fatal(err)
			}
			now := at(t, c.now)
			got := h.Next(now)
			if want := at(t, c.next); !got.Equal(want) || h.Open(now) != (c.now == c.next) || !h.Open(got) {
				t.Errorf("next is %s, open %v; want %s", got, h.Open(now), want)
			}
		})
	}
}

func TestOfEveryMinuteFromSpringToAutumnTheNextHoursAreTheNextOpenMinute(t *testing.T) {
	hours := []Hours{{"02:30", "03:15", "Europe/Berlin"}, {"23:30", "00:30", "America/St_Johns"}, {"01:45", "02:05", "Australia/Lord_Howe"}, {"00:00", "23:59", "UTC"}}
	if testing.Short() {
		hours = hours[:1]
	}
	for _, h := range hours {
		// Backwards, so that what comes next is known.
		next := time.Time{}
		for now, n := at(t, "2026-11-05T00:00:00Z"), 0; n < 280*24*60; now, n = now.Add(-time.Minute), n+1 {
			if h.Open(now) {
				next = now
			}
			if next.IsZero() || n%11 != 0 && next.Sub(now) > 2*time.Hour { // far from it each seventh will do
				continue
			}
			if got := h.Next(now); !got.Equal(next) {
				t.Fatalf("%s: after %s comes %s; want %s", h, now, got, next)
			}
		}
	}
}

func TestHoursThatCannotBeAreRefusedByName(t *testing.T) {
	for _, c := range []struct{ from, to, zone, pointer string }{
		{"22", "06:00", "UTC", "/window/from"}, {"24:00", "06:00", "UTC", "/window/from"}, {"2:00", "06:00", "UTC", "/window/from"}, {"", "06:00", "UTC", "/window/from"},
		{"22:00", "06:60", "UTC", "/window/to"}, {"22:00", "22:00", "UTC", "/window/to"}, {"22:00", "06:00 ", "UTC", "/window/to"},
		{"22:00", "06:00", "", "/window/timeZone"}, {"22:00", "06:00", "Local", "/window/timeZone"}, {"22:00", "06:00", "Berlin", "/window/timeZone"}, {"22:00", "06:00", "../../etc/passwd", "/window/timeZone"},
	} {
		err := Hours{c.from, c.to, c.zone}.Check("/window")
		if f := fault.As(err); f == nil || !errors.Is(err, fault.Invalid) || f.Fields[0].Pointer != c.pointer {
			t.Errorf("%+v: %v", c, err)
		}
	}
	if (Hours{}).Check("/window") != nil || !(Hours{}).Open(time.Now()) {
		t.Error("without hours a job does not work all day")
	}
}

func TestAJobSaysWhatTimeItWaitsFor(t *testing.T) {
	night := Hours{"22:00", "06:00", "Europe/Berlin"}
	noon := at(t, "2026-11-27T11:00:00Z")
	for want, j := range map[string]Job{
		"Starts 2026-11-27 22:00 Europe/Berlin":                 {State: Queued, DueAt: at(t, "2026-11-27T21:00:00Z"), Hours: night},
		"Starts 2026-11-28 07:00 UTC":                           {State: Queued, DueAt: at(t, "2026-11-28T07:00:00Z")},
		"Goes on 2026-11-27 22:00 Europe/Berlin":                {State: Queued, DueAt: at(t, "2026-11-27T21:00:00Z"), Hours: night, StartedAt: noon},
		"Takes on devices again 2026-11-27 22:00 Europe/Berlin": {State: Running, Hours: night, StartedAt: noon},
		"": {State: Paused, Hours: night, DueAt: at(t, "2026-11-28T07:00:00Z")},
	} {
		if got := j.Why(noon); got != want {
			t.Errorf("%q; want %q", got, want)
		}
	}
	if (Job{State: Queued, DueAt: noon}).Why(noon) != "" || !strings.HasPrefix(night.String(), "22:00–06:00") {
		t.Error("a job that is due waits for nothing")
	}
}

func TestAJobSaysWhetherItWaitsForItsStartOrForItsHours(t *testing.T) {
	night := Hours{"22:00", "06:00", "Europe/Berlin"}
	noon, opens, later := at(t, "2026-11-27T11:00:00Z"), at(t, "2026-11-27T21:00:00Z"), at(t, "2026-11-28T07:00:00Z")
	for name, c := range map[string]struct {
		j    Job
		want Wait
	}{
		"it was to begin then":                   {Job{State: Queued, StartAt: later, DueAt: later}, Wait{ForStart, later}},
		"it was to begin, within its hours":      {Job{State: Queued, StartAt: opens, DueAt: opens, Hours: night}, Wait{ForStart, opens}},
		"it was to begin before its hours":       {Job{State: Queued, StartAt: noon.Add(time.Hour), DueAt: opens, Hours: night}, Wait{ForWindow, opens}},
		"it has hours alone":                     {Job{State: Queued, DueAt: opens, Hours: night}, Wait{ForWindow, opens}},
		"it began, and goes on in its hours":     {Job{State: Queued, StartAt: later, DueAt: later, Hours: night, StartedAt: noon}, Wait{ForWindow, later}},
		"it looks after devices outside of them": {Job{State: Running, Hours: night, StartedAt: noon}, Wait{ForWindow, opens}},
		"it is paused":                           {Job{State: Paused, Hours: night, DueAt: later}, Wait{}},
		"it is due":                              {Job{State: Queued, DueAt: noon}, Wait{}},
	} {
		if got := c.j.Wait(noon); got != c.want {
			t.Errorf("%s: %+v; want %+v", name, got, c.want)
		}
	}
}
