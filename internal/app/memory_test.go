package app

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"testing"
	"time"
)

func TestTheHeapGrowsByLessTheMoreLives(t *testing.T) {
	for lives, want := range map[uint64]int{0: 100, 4 << 20: 100, 32 << 20: 100, 40 << 20: 80, 64 << 20: 50, 1 << 30: 50} {
		if got := growth(lives); got != want {
			t.Errorf("%d MB live: %d %%, want %d", lives>>20, got, want)
		}
	}
}

func TestTheCollectorIsPacedByWhatLives(t *testing.T) {
	t.Setenv("GOGC", "")
	before := debug.SetGCPercent(100)
	defer debug.SetGCPercent(before)
	pacing = sync.Once{} // what follows from an earlier run believes its figure is in force
	paceCollector()
	large := make([][]byte, 96)
	for i := range large {
		large[i] = make([]byte, 1<<20)
	}
	now := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); { // the collector runs, and then, when its turn comes, what follows it
		runtime.GC()
		// A collection in the middle of the filling may have set 51 to 54, from which it need not move.
		if metrics.Read(now); now[0].Value.Uint64() < 50+step { // to set it and set it back would undo what comes between
			_ = large[0][0]
			return
		}
	}
	t.Error("96 MB live, and the heap may still double")
	_ = large[0][0]
}
