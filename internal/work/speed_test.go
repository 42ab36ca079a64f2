package work

import (
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
)

// BenchmarkSetSite is what a bulk action costs a device on SQLite, lines of
// the trail and items included.
func BenchmarkSetSite(b *testing.B) {
	h := newHouse(b, 20_000)
	for n := 0; b.Loop(); n++ {
		site := time.Duration(n).String()
		j := h.job(h.items)
		r, stop := h.runner(Options{}, each(func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) { d.Site = site; return d, false, nil }))
		begun := time.Now()
		got := h.until(r, j, ended)
		b.ReportMetric(float64(got.Done)/time.Since(begun).Seconds(), "devices/s")
		stop()
		if got.State != job.Succeeded {
			b.Fatalf("ended as %+v", got)
		}
	}
}
