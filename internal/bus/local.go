package bus

import (
	"context"
	"sync"

	"muster/internal/fleet"
)

// Local is the bus of one process. The zero value is ready.
type Local struct {
	mu      sync.RWMutex
	hearers []func(fleet.Notice)
}

// Hear adds a hearer. It is called by whoever tells, so it must not block.
func (l *Local) Hear(f func(fleet.Notice)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.hearers = append(l.hearers, f)
}

// Tell calls each hearer. It never fails.
func (l *Local) Tell(_ context.Context, n fleet.Notice) error {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for _, f := range l.hearers {
		f(n)
	}
	return nil
}
