package admin

import (
	"context"
	"sync"
	"time"

	"muster/internal/fleet"
)

// tallies keeps an account's tally for some seconds: on a page that is watched
// live, many ask for the same sums, and over a million devices one costs time.
// What people change is seen at once, what devices do a moment later.
type tallies struct {
	mu   sync.Mutex
	now  func() time.Time
	kept map[fleet.AccountID]*tally
}

type tally struct {
	mu    sync.Mutex
	at    time.Time
	took  time.Duration
	found []fleet.Tally
}

// maxTallies bounds the accounts remembered.
const maxTallies = 10_000

func newTallies(now func() time.Time) *tallies {
	return &tallies{now: now, kept: map[fleet.AccountID]*tally{}}
}

type tallier interface {
	TallyDevices(ctx context.Context, id fleet.AccountID) ([]fleet.Tally, error)
}

// of returns the account's tally. A sum is used again for ten times as long as
// it took to make, so a small account is always counted anew.
func (ts *tallies) of(ctx context.Context, st tallier, id fleet.AccountID) ([]fleet.Tally, error) {
	ts.mu.Lock()
	if len(ts.kept) >= maxTallies {
		clear(ts.kept)
	}
	t := ts.kept[id]
	if t == nil {
		t = &tally{}
		ts.kept[id] = t
	}
	ts.mu.Unlock()
	t.mu.Lock()
	defer t.mu.Unlock()
	began := ts.now()
	if t.took > 20*time.Millisecond && began.Sub(t.at) < 10*t.took {
		return t.found, nil
	}
	found, err := st.TallyDevices(ctx, id)
	if err != nil {
		return nil, err
	}
	t.found, t.at = found, ts.now()
	t.took = t.at.Sub(began)
	return found, nil
}

// forget makes the next look count anew.
func (ts *tallies) forget(id fleet.AccountID) {
	ts.mu.Lock()
	defer ts.mu.Unlock()
	delete(ts.kept, id)
}
