package pairing

import (
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
)

// How many tries that paired nothing there may be within Within. With MaxOpen
// PINs waiting, 30 tries hit one with a chance of 0.3 %; with ten of them waiting,
// one in 300,000.
const (
	WrongPerActor   = 10
	WrongPerAccount = 30
	Within          = 15 * time.Minute

	// wrongBeneath is for an account together with all beneath it, so that who may make accounts
	// and tokens gets no more tries with each. The operator's own account bounds nobody
	// else: a provider that guesses keeps no other provider from pairing.
	wrongBeneath = 10 * WrongPerAccount

	maxWatched = 50_000 // actors and accounts together
	fullFor    = time.Minute
)

// A Wrongs slows down who guesses PINs. Counts are of this process: a restart
// forgets them, and each server has its own.
type Wrongs struct {
	mu   sync.Mutex
	seen map[string][]time.Time // the tries that count, oldest first
}

// Try takes a try of the actor's under the account, before the PIN is looked at, so that
// many at once are no more than so many. It counts at the accounts above too, but for the operator. A wait
// above zero says that there is none left, for a right PIN either, and when there will be.
// Else right gives the try back: it paired.
func (w *Wrongs) Try(by fleet.Actor, account fleet.Account, now time.Time) (right func(), wait time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.seen == nil {
		w.seen = map[string][]time.Time{}
	}
	keys := map[string]int{"by " + by.Kind + ":" + by.ID: WrongPerActor, "in " + string(account.ID): WrongPerAccount}
	for i, id := range strings.Split(strings.Trim(account.Path, "/"), "/") {
		if i > 0 { // the operator stands first
			keys["beneath "+id] = wrongBeneath
		}
	}
	if len(w.seen)+len(keys) > maxWatched {
		for k := range w.seen {
			w.fresh(k, now)
		}
		if len(w.seen)+len(keys) > maxWatched {
			return nil, fullFor
		}
	}
	for k, most := range keys {
		if all := w.fresh(k, now); len(all) >= most {
			wait = max(wait, all[len(all)-most].Add(Within).Sub(now))
		}
	}
	if wait > 0 {
		return nil, wait
	}
	for k := range keys {
		w.seen[k] = append(w.seen[k], now)
	}
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		for k := range keys {
			for i, t := range w.seen[k] {
				if t.Equal(now) {
					w.seen[k] = append(w.seen[k][:i:i], w.seen[k][i+1:]...)
					break
				}
			}
			w.fresh(k, now)
		}
	}, 0
}

// fresh forgets the tries of a key that no longer count.
func (w *Wrongs) fresh(key string, now time.Time) []time.Time {
	all := w.seen[key]
	for len(all) > 0 && now.Sub(all[0]) >= Within {
		all = all[1:]
	}
	if len(all) == 0 {
		delete(w.seen, key)
	} else {
		w.seen[key] = all
	}
	return all
}
