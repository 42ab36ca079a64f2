package sim

import (
	"testing"
	"time"
)

func TestSchedules(t *testing.T) {
	booted := time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC) // a Wednesday
	at := func(day, hour, minute int) time.Time { return time.Date(2026, 11, day, hour, minute, 0, 0, time.UTC) }
	ucs := func(kv ...string) func(last time.Time) time.Time {
		m := map[string]string{"prov.polling.enabled": "1"}
		for i := 0; i < len(kv); i += 2 {
			m["prov.polling."+kv[i]] = kv[i+1]
		}
		p := readPolling(func(n string) (string, bool) { v, ok := m[n]; return v, ok })
		return func(last time.Time) time.Time { return p.next(booted, last, 0.5, "0004f2abcd01") }
	}
	avaya := func(kv ...string) func(last time.Time) time.Time {
		m := map[string]string{}
		for i := 0; i < len(kv); i += 2 {
			m["AUTOMATIC_UPDATE_"+kv[i]] = kv[i+1]
		}
		return func(last time.Time) time.Time {
			return j100Update(func(n string) (string, bool) { v, ok := m[n]; return v, ok }, last, 0.5)
		}
	}
	for name, c := range map[string]struct {
		next func(time.Time) time.Time
		want []time.Time
	}{
		"off":                                  {ucs("enabled", "0"), []time.Time{{}}},
		"the defaults are daily at three":      {ucs(), []time.Time{at(26, 3, 0), at(27, 3, 0)}},
		"abs rounds its period up to days":     {ucs("mode", "abs", "period", "90000", "time", "11:30"), []time.Time{at(25, 11, 30), at(27, 11, 30)}},
		"rel counts from the boot":             {ucs("mode", "rel", "period", "7200"), []time.Time{at(25, 12, 0), at(25, 14, 0)}},
		"random begins inside its period":      {ucs("mode", "random", "period", "3600"), []time.Time{at(25, 10, 30), at(25, 11, 30), at(25, 12, 30)}},
		"random over days: window, day by MAC": {ucs("mode", "random", "period", "86401", "time", "01:00", "timeRandomEnd", "03:00"), []time.Time{at(26, 2, 0), at(28, 2, 0)}},
		"a period too short is not used":       {ucs("mode", "rel", "period", "60"), []time.Time{at(26, 10, 0)}},
		"no policy, no update":                 {avaya(), []time.Time{{}}},
		"daily, inside the window":             {avaya("POLICY", "1"), []time.Time{at(26, 3, 0), at(27, 3, 0)}},
		"weekly on its days":                   {avaya("POLICY", "2", "DAYS", "Mon, Thu", "WINDOW", "4,4"), []time.Time{at(26, 16, 0), at(30, 16, 0)}},
		"monthly on the nth day":               {avaya("POLICY", "3", "DAYS", "5Mon"), []time.Time{at(30, 3, 0)}},
	} {
		t.Run(name, func(t *testing.T) {
			last := booted
			for _, want := range c.want {
				got := c.next(last)
				if !got.Equal(want) {
					t.Fatalf("after %v: %v, want %v", last, got, want)
				}
				last = got.Add(time.Second) // a poll ends a little after it began
			}
		})
	}
}

func TestQuantilesAreAtMostAnEighthHigh(t *testing.T) {
	var h histogram
	for ms := 1; ms <= 1000; ms++ {
		h.add(time.Duration(ms) * time.Millisecond)
	}
	for q, want := range map[float64]float64{0.5: 500, 0.99: 990} {
		if got := h.quantile(q); got < want || got > want*1.13 {
			t.Errorf("quantile %v is %v, want %v", q, got, want)
		}
	}
}
