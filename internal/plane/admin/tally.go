package admin

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
)

// tallies keeps the sums of large accounts for a while: over a million devices
// one takes seconds, and a page that is watched asks for the same one again
// and again. A small account is counted anew each time.
type tallies struct {
	sum       func(context.Context, tallyOf) ([]fleet.Tally, error)
	now       func() time.Time
	mu        sync.Mutex
	kept      map[tallyOf]*tally
	byAccount map[fleet.AccountID][]*tally
}

// A tallyOf names what is counted: an account's devices, and which of these groups
// hold them. groups are ids, joined by ",".
type tallyOf struct {
	account fleet.AccountID
	groups  string
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

const (
	maxTallies = 10_000                // accounts remembered
	cheap      = 20 * time.Millisecond // what may be counted for every request
	tooOld     = 30 * time.Second
)

func newTallies(sum func(context.Context, tallyOf) ([]fleet.Tally, error), now func() time.Time) *tallies {
	return &tallies{sum: sum, now: now, kept: map[tallyOf]*tally{}, byAccount: map[fleet.AccountID][]*tally{}}
}

// sumOf counts in the database, unless it matters who is in which group: that
// the roster knows.
func (s *server) sumOf(ctx context.Context, what tallyOf) ([]fleet.Tally, error) {
	if what.groups == "" {
		return s.o.Store.TallyDevices(ctx, what.account)
	}
	return s.o.Roster.Of(what.account).Tally(ctx, strings.Split(what.groups, ","))
}

// of returns the account's sums, good for Auto-Sync scopes of these groups. What was dear to count is answered from
// memory, and counted again behind the answer: at most a tenth of the time
// goes into counting, a third after somebody changed a device.
//
// A request whose context comes from once counts once.
func (ts *tallies) of(ctx context.Context, account fleet.AccountID, groups []string) ([]fleet.Tally, error) {
	what := tallyOf{account, joined(groups)}
	m, _ := ctx.Value(counted{}).(map[tallyOf][]fleet.Tally)
	if found, ok := m[what]; ok {
		return found, nil
	}
	found, err := ts.count(ctx, what)
	if err == nil && m != nil {
		m[what] = found
	}
	return found, err
}

func joined(groups []string) string { return strings.Join(groups, ",") }

// counted is the key of what a request has counted already.
type counted struct{}

// once lets one request, and one goroutine, count each account once.
func once(ctx context.Context) context.Context {
	return context.WithValue(ctx, counted{}, map[tallyOf][]fleet.Tally{})
}

func (ts *tallies) count(ctx context.Context, id tallyOf) ([]fleet.Tally, error) {
	ts.mu.Lock()
	if len(ts.kept) >= maxTallies {
		clear(ts.kept)
		clear(ts.byAccount)
	}
	t := ts.kept[id]
	if t == nil {
		t = &tally{}
		ts.kept[id] = t
		ts.byAccount[id.account] = append(ts.byAccount[id.account], t)
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
	found, err := ts.sum(ctx, id)
	if err != nil {
		return nil, err
	}
	t.found, t.at, t.old = found, ts.now(), false
	t.took = t.at.Sub(began)
	return found, nil
}

func (ts *tallies) again(ctx context.Context, id tallyOf, t *tally) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	began := ts.now()
	found, err := ts.sum(ctx, id)
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

// touch says that a person changed a device, or who is in which group.
func (ts *tallies) touch(id fleet.AccountID) {
	ts.mu.Lock()
	of := slices.Clone(ts.byAccount[id])
	ts.mu.Unlock()
	for _, t := range of {
		t.mu.Lock()
		t.old = true
		t.mu.Unlock()
	}
}
