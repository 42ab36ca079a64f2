package inventory

import (
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"
	"time"

	"muster/internal/fleet"
)

// table is n rows as the workload W12 has them.
func table(n int) string {
	var b strings.Builder
	b.WriteString("mac_address,serial_number,device_model,name,labels\n")
	for i := range n {
		fmt.Fprintf(&b, "9c93e4%06x,W%07d,VVX 450,phone %d,desk=%d\n", i, i, i, i%97)
	}
	return b.String()
}

// cpu reports what the process spends between its call and that of what it returns.
func cpu(b *testing.B, what string) func() {
	used := func() time.Duration {
		var u syscall.Rusage
		_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	from := used()
	return func() { b.ReportMetric((used()-from).Seconds()/float64(b.N), what+"-cpu-s") }
}

// BenchmarkTables is W12 without HTTP: 50,000 rows are held against an account,
// written, and exported.
func BenchmarkTables(b *testing.B) {
	const rows = 50_000
	content := table(rows)
	h := newHouse(b)
	b.Run("checked", func(b *testing.B) {
		defer cpu(b, "checked")()
		for b.Loop() {
			if j, _ := h.imported(content, how{dry: true}); j.Done != rows {
				b.Fatalf("%+v", j)
			}
		}
	})
	b.Run("applied", func(b *testing.B) {
		defer cpu(b, "applied")()
		for b.Loop() {
			h.account = h.newAccount(fmt.Sprint("acme", b.N))
			if j, _ := h.imported(content, how{}); j.Done != rows {
				b.Fatalf("%+v", j)
			}
		}
	})
	b.Run("exported", func(b *testing.B) {
		defer cpu(b, "exported")()
		for b.Loop() {
			if _, err := Write(b.Context(), io.Discard, h, dialects, Export{Account: h.account, Format: "csv", Query: fleet.DeviceQuery{}, Now: time.Now()}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
