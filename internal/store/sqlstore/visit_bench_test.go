package sqlstore

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"muster/internal/fleet"
)

// BenchmarkVisits is the store's part of workload W5: the log of 10,000 polls, in an
// account of 100,000 devices, of 20,000 of them in turn, and of 1,000. Settling is in it: the
// two must not be far apart.
func BenchmarkVisits(b *testing.B) {
	for engine, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		b.Run(engine, func(b *testing.B) {
			s, ctx, n := open(b), context.Background(), fleetSize()
			a := crowded(b, s, n)
			drawn := rand.New(rand.NewPCG(20, 26)).Perm(n)
			at := time.Now()
			for _, devices := range []int{20_000, 1000} {
				b.Run(fmt.Sprintf("10000 polls of %d devices", devices), func(b *testing.B) {
					poll := 0
					visits := make([]fleet.Visit, 10_000)
					save := func() {
						each := min(len(visits), devices)
						for i := range visits { // of each device together, as they are handed over
							m := benchMAC(drawn[(poll+i%each)%devices])
							visits[(i%each)*(len(visits)/each)+i/each] = fleet.Visit{Account: a.ID, MAC: m, At: at, Method: "GET", File: m.String() + ".cfg", Status: 304, Reason: "notModified",
								Agent: "FileTransport PolycomVVX-VVX_450-UA/6.4.6.1234", Source: "192.0.2.1", TLS: "1.3", Scheme: "basic", Pair: 2, ETag: fmt.Sprintf(`"%x-%016x"`, m, i), Millis: 0.05 + float64(i%64)/1000}
							at = at.Add(97 * time.Microsecond)
						}
						poll += each
						if err := s.SaveVisits(ctx, a.ID, visits); err != nil {
							b.Fatal(err)
						}
					}
					for range 6 { // all of them, before it counts
						save()
					}
					defer cpu(b)()
					b.ReportAllocs()
					for b.Loop() {
						save()
					}
					b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(len(visits)*b.N), "µs/visit")
				})
			}
		})
	}
}
