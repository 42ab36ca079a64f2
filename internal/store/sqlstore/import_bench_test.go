package sqlstore

import (
	"context"
	"fmt"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// BenchmarkImport is the store's part of workload W12, and the cost of the
// provisioning log: at most 15 µs a device and batch on SQLite.
func BenchmarkImport(b *testing.B) {
	for engine, open := range map[string]func(t testing.TB) *Store{
		"sqlite":     func(t testing.TB) *Store { return openAt(t, engines["sqlite"](t)) },
		"postgresql": openPostgreSQL,
	} {
		b.Run(engine, func(b *testing.B) {
			s, ctx := open(b), context.Background()
			top, err := s.Operator(ctx)
			if err != nil {
				b.Fatal(err)
			}
			by, next := fleet.System("bench", top.ID), 0
			create := func(b *testing.B, own bool) {
				defer cpu(b)()
				b.ReportAllocs()
				for b.Loop() {
					rows := make([]policy.Import, policy.MaxImport)
					for i := range rows {
						rows[i].Device = fleet.Device{MAC: benchMAC(next), Name: fmt.Sprint("phone ", next), Serial: fmt.Sprint("S", next), Model: "VVX 450"}
						if own {
							rows[i].Policies = []policy.Policy{{Name: fmt.Sprint("own ", next), Settings: map[policy.Key]string{"reg.1.address": "1001", "reg.1.label": "Reception"}}}
						}
						next++
					}
					out, err := s.ImportDevices(ctx, by, top.ID, rows)
					if err != nil || out[0].Err != nil {
						b.Fatal(err, out[0].Err)
					}
				}
				b.ReportMetric(float64(policy.MaxImport*b.N)/b.Elapsed().Seconds(), "rows/s")
			}
			b.Run("1000 rows without the store", func(b *testing.B) { // the least that the table and its indexes take
				defer cpu(b)()
				b.ReportAllocs()
				for b.Loop() {
					tx, err := s.w.BeginTx(ctx, nil)
					if err != nil {
						b.Fatal(err)
					}
					st, err := tx.PrepareContext(ctx, insertDeviceSQL)
					if err != nil {
						b.Fatal(err)
					}
					for range policy.MaxImport {
						d := fleet.Device{ID: fleet.DeviceID(fmt.Sprintf("dev_%026d", next)), Account: top.ID, MAC: benchMAC(next), Name: fmt.Sprint("phone ", next), Serial: fmt.Sprint("S", next), Model: "VVX 450"}
						if _, err := st.ExecContext(ctx, deviceArgs(d)...); err != nil {
							b.Fatal(err)
						}
						next++
					}
					if err := tx.Commit(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(policy.MaxImport*b.N)/b.Elapsed().Seconds(), "rows/s")
			})
			b.Run("1000 new devices", func(b *testing.B) { create(b, false) })
			b.Run("1000 new devices with settings of their own", func(b *testing.B) { create(b, true) })
			b.Run("500 boots in the log", func(b *testing.B) {
				var visits []fleet.Visit
				var known []fleet.Sighting
				for d := range 500 {
					known = append(known, fleet.Sighting{MAC: benchMAC(d * 2), Seen: time.Now()})
					for v := range 10 {
						visits = append(visits, fleet.Visit{MAC: benchMAC(d * 2), At: time.Now().Add(time.Duration(v) * 37 * time.Millisecond), Method: "GET", File: fmt.Sprint("0004f2000000-", v, ".cfg"), Status: 200,
							Bytes: 24000 + int64(v), Reason: "served", Agent: "FileTransport PolycomVVX-VVX_450-UA/6.4.6.1234", Source: "192.0.2.1", TLS: "1.2", Scheme: "basic", Pair: 2,
							ETag: fmt.Sprintf(`"%016x"`, v*7919), Millis: 0.4 + float64(v)/1000})
					}
				}
				if _, err := s.SawDevices(ctx, top.ID, known); err != nil {
					b.Fatal(err)
				}
				defer cpu(b)()
				b.ReportAllocs()
				for b.Loop() {
					if err := s.SaveVisits(ctx, top.ID, visits); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(500*b.N), "µs/device")
			})
		})
	}
}
