package sqlstore

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// fleetSize is how many devices the account of the benchmarks has: 100,000, or
// what MUSTER_BENCH_DEVICES says.
func fleetSize() int {
	if n, err := strconv.Atoi(os.Getenv("MUSTER_BENCH_DEVICES")); err == nil {
		return n
	}
	return 100_000
}

func benchMAC(i int) fleet.MAC {
	return fleet.MAC{0x00, 0x04, 0xf2, byte(i >> 16), byte(i >> 8), byte(i)}
}

// crowded is an account that holds the whole fleet, nine devices of ten behind.
func crowded(b testing.TB, s *Store, n int) fleet.Account {
	b.Helper()
	ctx := context.Background()
	top, err := s.Operator(ctx)
	if err != nil {
		b.Fatal(err)
	}
	a, err := s.CreateAccount(ctx, fleet.System("bench", top.ID), fleet.Account{Parent: top.ID, Name: "big", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	if err != nil {
		b.Fatal(err)
	}
	now := time.Now()
	for i := 0; i < n; i += MaxBatch {
		batch := make([]fleet.Sighting, 0, MaxBatch)
		for j := i; j < min(i+MaxBatch, n); j++ {
			g := fleet.Sighting{MAC: benchMAC(j), Model: "VVX 450", Serial: fmt.Sprint("S", j), Seen: now, Sync: now, Holds: 1, Version: "6.4.6.1234", Address: "10.1.2.3"}
			if j%10 == 0 {
				g.Holds = 2
			}
			batch = append(batch, g)
		}
		if _, err := s.SawDevices(ctx, a.ID, batch); err != nil {
			b.Fatal(err)
		}
	}
	if s.pg {
		if _, err := s.w.Exec(`ANALYZE`); err != nil {
			b.Fatal(err)
		}
	}
	return a
}

// cpu reports this process's own time beside the clock's, which on a machine
// with neighbours says more about them.
func cpu(b *testing.B) func() {
	used := func() time.Duration {
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			b.Fatal(err)
		}
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	from := used()
	return func() { b.ReportMetric(float64((used()-from).Microseconds())/float64(b.N), "cpu-µs/op") }
}

// BenchmarkFleet is the store's part of workload W7. Its budgets at 100,000
// devices: an edit 1 ms on SQLite and 2 ms on PostgreSQL, and 4 times the bare
// commit; all behind listed in 0.2 s; the counts in 20 ms; a batch of 500
// sightings at 20,000 rows a second.
func BenchmarkFleet(b *testing.B) {
	for engine, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		b.Run(engine, func(b *testing.B) {
			s, n := open(b), fleetSize()
			a := crowded(b, s, n)
			ctx := context.Background()
			by := fleet.System("bench", a.ID)
			b.Run("bare commit", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					tx, err := s.w.BeginTx(ctx, nil)
					if err != nil {
						b.Fatal(err)
					}
					if _, err := tx.Exec(`UPDATE account SET updated_at = $1 WHERE id = $2`, i, a.ID); err != nil {
						b.Fatal(err)
					}
					if _, err := tx.Exec(`INSERT INTO meta (key, value) VALUES ($1, $2)`, fmt.Sprint(time.Now().UnixNano(), i), "x"); err != nil {
						b.Fatal(err)
					}
					if err := tx.Commit(); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("edit", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					p, err := s.Provisioning(ctx, a.ID)
					if err != nil {
						b.Fatal(err)
					}
					if _, err := s.SaveProvisioning(ctx, by, p, fleet.CredentialsEdit{Password: secret.New(fmt.Sprint("password-", i))}); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("all behind", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				for b.Loop() {
					found, after := 0, fleet.DeviceID("")
					for {
						page, err := s.Holding(ctx, a.ID, 1, after, MaxHolding)
						if err != nil {
							b.Fatal(err)
						}
						found += len(page)
						if len(page) < MaxHolding {
							break
						}
						after = page[len(page)-1]
					}
					if found != n-(n+9)/10 {
						b.Fatalf("%d behind of %d", found, n)
					}
				}
			})
			b.Run("generations", func(b *testing.B) {
				defer cpu(b)()
				for b.Loop() {
					if _, err := s.Generations(ctx, a.ID); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("tally", func(b *testing.B) {
				defer cpu(b)()
				for b.Loop() {
					if _, err := s.TallyDevices(ctx, a.ID); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("count", func(b *testing.B) {
				defer cpu(b)()
				for b.Loop() {
					if _, err := s.CountDevices(ctx, a.ID, fleet.DeviceQuery{}); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("500 sightings", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					now := time.Now()
					batch := make([]fleet.Sighting, 500)
					for j := range batch {
						batch[j] = fleet.Sighting{MAC: benchMAC((i*500*7 + j*191) % n), Seen: now, Sync: now, Holds: 2, Version: "6.4.6.1234", Address: "10.1.2.3"}
					}
					if _, err := s.SawDevices(ctx, a.ID, batch); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(500*b.N)/b.Elapsed().Seconds(), "rows/s")
			})
			b.Run("first logs of 2 kB, eight phones at once", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				log := make([]byte, 2048)
				var next atomic.Int64
				b.SetParallelism(max(1, 8/runtime.GOMAXPROCS(0)))
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						if err := s.AppendUpload(ctx, a.ID, benchMAC(int(next.Add(1))), fmt.Sprint(b.N, "-app.log"), log, 1<<19); err != nil {
							b.Error(err)
						}
					}
				})
			})
			b.Run("one page of 100", func(b *testing.B) {
				defer cpu(b)()
				for i := 0; b.Loop(); i++ {
					if _, err := s.Devices(ctx, a.ID, fleet.DeviceQuery{Page: fleet.Page{After: "dev_", Limit: 100}}); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("device by MAC", func(b *testing.B) {
				defer cpu(b)()
				for i := 0; b.Loop(); i++ {
					if _, err := s.DeviceByMAC(ctx, a.ID, benchMAC(i*191%n)); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("the whole walk", func(b *testing.B) {
				defer cpu(b)()
				b.ReportAllocs()
				for b.Loop() {
					seen := 0
					for _, err := range s.AllDevices(ctx, a.ID) {
						if err != nil {
							b.Fatal(err)
						}
						seen++
					}
					if seen != n {
						b.Fatal(seen)
					}
				}
			})
		})
	}
}
