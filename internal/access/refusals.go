package access

import (
	"context"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"muster/internal/fleet"
)

// What is written down of refusals is bounded, by counts that this server keeps in memory: after a
// restart, and on each of several servers, they begin anew.
const (
	RefusalEvery   = 10 * time.Minute // of one actor, action and object at most one
	RefusalsAtOnce = 60               // of all, in a minute
)

// A Refusal is a write that somebody was refused for their role, right or sites.
type Refusal struct {
	By     fleet.Actor
	Action string
	Object string            // as it was asked for
	What   map[string]string // why
	// Find says, when it is written down, whose trail it goes to and what the object's id is; nil: the
	// actor's own account, and Object.
	Find func(context.Context) (account fleet.AccountID, object string)
}

type refusalKey struct{ actor, action, object string }

// Refusals writes down what was refused, behind the answers: nobody's request waits for that or fails
// by it. It is safe for use by many goroutines.
type Refusals struct {
	save func(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error
	wake chan struct{}

	mu     sync.Mutex
	seen   map[refusalKey]time.Time // no more than RefusalsAtOnce for each minute of RefusalEvery
	minute time.Time                // when counting began
	count  int                      // since then
	missed int                      // left out since the last that was not
	news   []Refusal
}

// NewRefusals is one that saves with save, which is Store.Refuse.
func NewRefusals(save func(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error) *Refusals {
	return &Refusals{save: save, wake: make(chan struct{}, 1), seen: map[refusalKey]time.Time{}}
}

// Note takes a refusal down, unless there are too many. It does not block. The one after some that were left
// out says how many.
func (r *Refusals) Note(v Refusal, at time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	key := refusalKey{v.By.Kind + ":" + v.By.ID, v.Action, v.Object}
	if since := at.Sub(r.seen[key]); since >= 0 && since < RefusalEvery {
		return
	}
	if since := at.Sub(r.minute); since < 0 || since >= time.Minute {
		r.minute, r.count = at, 0
		for k, t := range r.seen {
			if at.Sub(t) >= RefusalEvery {
				delete(r.seen, k)
			}
		}
	}
	if r.count >= RefusalsAtOnce || len(r.news) >= RefusalsAtOnce {
		r.missed++
		return
	}
	r.count++
	r.seen[key] = at
	if r.missed > 0 {
		what := map[string]string{"leftOut": strconv.Itoa(r.missed)}
		for k, w := range v.What {
			what[k] = w
		}
		v.What, r.missed = what, 0
	}
	r.news = append(r.news, v)
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// Flush writes down what is not written yet. What cannot be, is left.
func (r *Refusals) Flush(ctx context.Context) (err error) {
	r.mu.Lock()
	news := r.news
	r.news = nil
	r.mu.Unlock()
	for _, v := range news {
		account, object := v.By.Root, v.Object
		if v.Find != nil {
			account, object = v.Find(ctx)
		}
		if one := r.save(ctx, v.By, account, v.Action, object, v.What); one != nil {
			err = one
		}
	}
	return err
}

// Run writes until ctx ends, then the rest.
func (r *Refusals) Run(ctx context.Context, log *slog.Logger) {
	for {
		on, end := ctx, func() {}
		select {
		case <-ctx.Done():
			on, end = context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		case <-r.wake:
		}
		err := r.Flush(on)
		end()
		if err != nil {
			log.Warn("that somebody was refused is not in the audit trail", "err", err)
		}
		if ctx.Err() != nil {
			return
		}
	}
}
