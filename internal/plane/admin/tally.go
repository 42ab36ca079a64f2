package admin

import (
	"context"
	"sync"
	"time"

	"muster/internal/fleet"
)

// tallies keeps the sums of large accounts for a while: over a million devices
// one takes seconds, and a page that is watched asks for the same one again
// and again. A small account is counted anew each time.
type tallies struct {
	store tallier
	now   func() time.Time
	mu    sync.Mutex
	kept  map[fleet.AccountID]*tally
}

// A tally is what was counted; it says nothing of credentials, so an edit of
// these does not make it old.
type tally struct {
	mu      sync.Mutex // held while it is counted for the first time
	at      time.Time
	took    time.Duration
	found   []fleet.Tally
	old     bool // a device was changed by a person since
	running bool
}

type tallier interface {
	TallyDevices(ctx context.Context, id fleet.AccountID) ([]fleet.Tally, error)
}

const (
	maxTallies = 10_000                // accounts remembered
	cheap      = 20 * time.Millisecond // what may be counted for every request
	tooOld     = 30 * time.Second
)

func newTallies(st tallier, now func() time.Time) *tallies {
	return &tallies{store: st, now: now, kept: map[fleet.AccountID]*tally{}}
}

// of returns the account's sums. What was dear to count is answered from
// memory, and counted again behind the answer: at most a tenth of the time
// goes into counting, a third after somebody changed a device.
//
// A request whose context comes from once counts once.
func (ts *tallies) of(ctx context.Context, id fleet.AccountID) ([]fleet.Tally, error) {
	m, _ := ctx.Value(counted{}).(map[fleet.AccountID][]fleet.Tally)
	if found, ok := m[id]; ok {
		return found, nil
	}
	found, err := ts.count(ctx, id)
	if err == nil && m != nil {
		m[id] = found
	}
	return found, err
}

// counted is the key of what a request has counted already.
type counted struct{}

// once lets one request, and one goroutine, count each account once.
func once(ctx context.Context) context.Context {
	return context.WithValue(ctx, counted{}, map[fleet.AccountID][]fleet.Tally{})
}

func (ts *tallies) count(ctx context.Context, id fleet.AccountID) ([]fleet.Tally, error) {
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
	// What nobody asked for in a long time is too old to be shown at all.
	if age := ts.now().Sub(t.at); t.took > cheap && age < max(100*t.took, tooOld) {
		if !t.running && (age > 10*t.took || t.old && age > 3*t.took) {
			t.running = true
			go ts.again(context.WithoutCancel(ctx), id, t)
		}
		return t.found, nil
	}
	began := ts.now()
	found, err := ts.store.TallyDevices(ctx, id)
	if err != nil {
		return nil, err
	}
	t.found, t.at, t.old = found, ts.now(), false
	t.took = t.at.Sub(began)
	return found, nil
}

func (ts *tallies) again(ctx context.Context, id fleet.AccountID, t *tally) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	began := ts.now()
	found, err := ts.store.TallyDevices(ctx, id)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.running = false
	if err != nil { // the old sums stay, and the next look tries again
		t.at = ts.now()
		return
	}
	t.found, t.at, t.old = found, ts.now(), false
	t.took = t.at.Sub(began)
}

// touch says that a person changed a device.
func (ts *tallies) touch(id fleet.AccountID) {
	ts.mu.Lock()
	t := ts.kept[id]
	ts.mu.Unlock()
	if t != nil {
		t.mu.Lock()
		t.old = true
		t.mu.Unlock()
	}
}
