package app

import (
	"runtime/debug"
	"testing"
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
	paceCollector()
	large := make([][]byte, 96)
	for i := range large {
		large[i] = make([]byte, 1<<20)
	}
	for range 200 { // the collector runs, and then what follows it
		garbage = make([]byte, 1<<20)
		if now := debug.SetGCPercent(-1); now == 50 {
			return
		} else {
			debug.SetGCPercent(now)
		}
	}
	_ = large[0][0]
	t.Error("96 MB live, and the heap may still double")
}

var garbage []byte
