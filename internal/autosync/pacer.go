package autosync

import (
	"context"
	"sync"
	"time"
)

// A pacer lets through so many orders a second. They go in small batches, a
// quarter of a second's worth: evenly enough for phones and a proxy behind
// them, and one transaction a batch.
type pacer struct {
	rate int // 0: no pacing
	mu   sync.Mutex
	next time.Time // when the next batch may go
}

// most bounds a batch of a pacer that does not pace.
const most = 100

// take waits for its turn and returns how many of want may go now, at least one.
func (p *pacer) take(ctx context.Context, want int) (int, error) {
	if p.rate <= 0 {
		return min(want, most), ctx.Err()
	}
	n := min(want, max(p.rate/4, 1), most)
	p.mu.Lock()
	now := time.Now()
	at := now
	if p.next.After(now) {
		at = p.next
	}
	p.next = at.Add(time.Duration(n) * time.Second / time.Duration(p.rate))
	p.mu.Unlock()
	return n, sleep(ctx, at.Sub(now))
}

// giveBack returns the turn of n orders that did not go.
func (p *pacer) giveBack(n int) {
	if p.rate <= 0 || n <= 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.next = p.next.Add(-time.Duration(n) * time.Second / time.Duration(p.rate))
}

func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
