package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"runtime"
	"slices"
	"sync"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A group makes one transaction of the writes that are asked for at about the
// same time: a thousand phones that leave their logs at once cost the commits
// of a few. No write returns before the transaction that holds it is committed.
type group struct {
	mu      sync.Mutex
	waiting []*member
	busy    bool // somebody writes, and takes care that what waits is written next
}

// A member is one write that waits.
type member struct {
	file string // what it changes: members are written in its order, so that two servers lock rows in one order
	do   func(ctx context.Context, tx *sql.Tx) error
	err  error
	done chan bool // true: written, or err says why not; false: it is your turn to write
}

// errUnwritten is what a member fails with when whoever writes for it panics.
var errUnwritten = fault.New(fault.Unavailable, "the write was not made")

const (
	// maxGroup bounds a transaction, so that an edit gets in between.
	maxGroup = 64
	// groupLimit ends a transaction that a database does not answer.
	groupLimit = 30 * time.Second
)

// join runs do in a transaction that it may share with others, and returns
// once that is committed. do may be run more than once. Once it waits, ctx does
// not cancel it: somebody else's write may hang on the same transaction.
func (s *Store) join(ctx context.Context, file string, do func(ctx context.Context, tx *sql.Tx) error) error {
	if fleet.IsDryRun(ctx) {
		return s.write(ctx, func(tx *sql.Tx) error { return do(ctx, tx) })
	}
	if err := ctx.Err(); err != nil {
		return s.failed(err)
	}
	g := &s.group
	me := &member{file: file, do: do, err: errUnwritten, done: make(chan bool, 1)}
	g.mu.Lock()
	g.waiting = append(g.waiting, me)
	mine := !g.busy
	g.busy = true
	g.mu.Unlock()
	if !mine && <-me.done {
		return me.err
	}
	runtime.Gosched() // whoever is as far as we are comes along
	g.mu.Lock()
	n := min(len(g.waiting), maxGroup)
	now := slices.Clone(g.waiting[:n])
	g.waiting = slices.Delete(g.waiting, 0, n)
	g.mu.Unlock()

	// We are always among them: who writes has waited longest.
	defer g.next(me, now)
	s.writeGroup(context.WithoutCancel(ctx), now)
	return me.err
}

// next lets the next one write and tells the members of a transaction that it
// is over.
func (g *group) next(me *member, now []*member) {
	g.mu.Lock()
	if len(g.waiting) > 0 {
		g.waiting[0].done <- false
	} else {
		g.busy = false
	}
	g.mu.Unlock()
	for _, m := range now {
		if m != me {
			m.done <- true
		}
	}
}

// writeGroup writes all of ms, or each alone when one of them fails: the
// others must not fail with it.
func (s *Store) writeGroup(ctx context.Context, ms []*member) {
	if s.pg { // SQLite has a limit of its own, and each statement under a deadline costs it a goroutine
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, groupLimit)
		defer cancel()
	}
	ordered := slices.Clone(ms)
	slices.SortStableFunc(ordered, func(a, b *member) int { return cmp.Compare(a.file, b.file) })
	err := s.write(ctx, func(tx *sql.Tx) error {
		for _, m := range ordered {
			if err := m.do(ctx, tx); err != nil {
				return err
			}
		}
		return nil
	})
	for _, m := range ordered {
		if m.err = err; err == nil || len(ms) == 1 {
			continue
		}
		m.err = s.write(ctx, func(tx *sql.Tx) error { return m.do(ctx, tx) })
	}
}
