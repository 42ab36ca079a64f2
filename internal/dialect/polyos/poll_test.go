package polyos

import (
	"testing"
	"time"

	"muster/internal/dialect"
)

func TestAnEndpointPollsEveryPeriodThatItIsTold(t *testing.T) {
	last := time.Date(2026, 11, 27, 10, 30, 0, 0, time.UTC)
	for period, want := range map[string]dialect.Poll{
		"3600": {Pace: dialect.PacePeriod, Every: time.Hour, At: last.Add(time.Hour)},
		"60":   {Pace: dialect.PacePeriod, Every: time.Minute, At: last.Add(time.Minute)},
		"59":   {}, "": {}, "soon": {}, "-1": {}, "99999999999": {},
	} {
		got, ok := PolyOS{}.Poll(func(name string) (string, bool) { return period, name == "prov.polling.period" }, last)
		if got != want || ok != (want.Every > 0) {
			t.Errorf("%q: %+v, %v; want %+v", period, got, ok, want)
		}
	}
	if got, ok := (PolyOS{}).Poll(func(string) (string, bool) { return "3600", true }, time.Time{}); !ok || !got.At.IsZero() || got.Every != time.Hour {
		t.Errorf("it never came: %+v, %v", got, ok)
	}
}
