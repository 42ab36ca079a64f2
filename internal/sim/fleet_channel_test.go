package sim_test

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"muster/internal/sim"
)

func cpu(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func TestAThousandDevicesLiveOnTheChannelInOneProcess(t *testing.T) {
	if testing.Short() && crowd == 1000 {
		t.Skip("a thousand devices")
	}
	start, used := time.Now(), cpu(t)
	const n = crowd
	o := sim.Options{Count: n, Seed: 5, Models: []string{"CCX 500", "Studio X50", "Edge E450"}, Channel: &sim.Channel{Lots: []sim.Lot{{Share: .3, Temper: sim.Temper{Offline: true}}}}}
	h := furnished(t, o)
	before := runtime.NumGoroutine()
	for _, d := range h.fleet.Devices() {
		h.admit(d)
	}
	h.live(t)
	h.wait("seven hundred", func() bool { return h.fleet.Online() == n*7/10 })
	if each := float64(runtime.NumGoroutine()-before) / n; each > 5 { // the broker's are among them
		t.Errorf("%.1f goroutines a device", each)
	}
	h.fleet.PowerOn()
	h.wait("all", func() bool { return h.fleet.Online() == n })
	h.fleet.Drop()
	h.wait("all again", func() bool { return h.fleet.Online() == n && h.fleet.Report().Channel.Connects == 2*n })
	var work sync.WaitGroup
	var next atomic.Int64
	for range 8 {
		work.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				h.send(h.fleet.Devices()[i], fmt.Sprintf("cmd_%d", i), "setSettings", map[string]any{"settings": map[string]string{"motd": "all"}})
			}
		})
	}
	work.Wait()
	h.wait("all have answered", func() bool { return h.fleet.Report().Channel.Acks["ok"] == n })
	r := h.fleet.Report()
	if r.Errors != 0 || r.Channel.ConnectP50Ms <= 0 || r.Channel.Online != n {
		t.Errorf("%+v %v", *r.Channel, r.Problems)
	}
	used = cpu(t) - used // time on a clock says as much of what else runs here
	if used > 10*time.Second {
		t.Errorf("%v of a processor, the broker's part included", used)
	}
	t.Logf("%d devices in %v, %v of a processor; a connection takes %.1f ms (p50), %.1f ms (p99)", n, time.Since(start).Round(time.Millisecond), used.Round(time.Millisecond), r.Channel.ConnectP50Ms, r.Channel.ConnectP99Ms)
}
