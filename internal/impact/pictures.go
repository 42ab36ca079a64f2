package impact

import (
	"context"
	"errors"
	"maps"
	"sync"
	"time"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// A Store is what pictures are painted from.
type Store interface {
	Provisioning(ctx context.Context, id fleet.AccountID) (fleet.Provisioning, error)
	Policies(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]policy.Policy, error)
	FindPolicy(ctx context.Context, root fleet.AccountID, ref string) (policy.Policy, error)
}

// Pictures keeps the pictures of accounts that are worked on and paints them
// anew where notices say that they are old: reading an account's thousands of
// policies takes longer than judging its devices. It is safe for use by many
// goroutines.
type Pictures struct {
	Store    Store
	Dialects *dialect.Set
	Server   func(fleet.Provisioning) *dialect.Server

	mu   sync.Mutex
	kept map[fleet.AccountID]*kept
}

// Pictures of the largest accounts take some 50 MB: few are kept, and none that
// nobody asked for in a while.
const (
	mostKept = 8
	keptFor  = 10 * time.Minute
	// mostAnew is how many policies are read one by one; more are read all at once.
	mostAnew = 100
)

// kept is an account's picture, and what is not as in it. Pictures.mu guards all
// but painting, which lets one painter work at a time.
type kept struct {
	painting sync.Mutex
	picture  *Picture
	stale    map[policy.ID]struct{}
	epoch    uint64 // grows with each notice
	used     time.Time
}

// Of returns the picture of an account as it is. The caller has made sure that
// the asker may see it.
func (ps *Pictures) Of(ctx context.Context, id fleet.AccountID) (*Picture, error) {
	k := ps.use(id)
	k.painting.Lock()
	defer k.painting.Unlock()
	for {
		ps.mu.Lock()
		last, stale, epoch := k.picture, maps.Clone(k.stale), k.epoch
		ps.mu.Unlock()
		if last != nil && len(stale) == 0 {
			return last, nil
		}
		p, err := ps.paint(ctx, id, last, stale)
		if err != nil {
			return nil, err
		}
		ps.mu.Lock()
		if settled := k.epoch == epoch; settled {
			k.picture, k.stale = p, nil
			ps.mu.Unlock()
			return p, nil
		}
		ps.mu.Unlock()
	}
}

// use finds an account's place, and makes room for it.
func (ps *Pictures) use(id fleet.AccountID) *kept {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	ps.sweep()
	k := ps.kept[id]
	if k == nil {
		for len(ps.kept) >= mostKept {
			var oldest fleet.AccountID
			for id, k := range ps.kept {
				if oldest == "" || k.used.Before(ps.kept[oldest].used) {
					oldest = id
				}
			}
			delete(ps.kept, oldest)
		}
		if ps.kept == nil {
			ps.kept = map[fleet.AccountID]*kept{}
		}
		k = &kept{}
		ps.kept[id] = k
	}
	k.used = time.Now()
	return k
}

// sweep forgets what nobody asked for in a while.
func (ps *Pictures) sweep() {
	for id, k := range ps.kept {
		if time.Since(k.used) > keptFor {
			delete(ps.kept, id)
		}
	}
}

// paint reads what is stale over the last picture, or all.
func (ps *Pictures) paint(ctx context.Context, id fleet.AccountID, last *Picture, stale map[policy.ID]struct{}) (*Picture, error) {
	if last == nil {
		prov, err := ps.Store.Provisioning(ctx, id)
		if err != nil {
			return nil, err
		}
		all, err := ps.Store.Policies(ctx, id, fleet.Page{})
		if err != nil {
			return nil, err
		}
		return NewPicture(ps.Dialects, ps.Server, prov, all), nil
	}
	for one := range stale {
		p, err := ps.Store.FindPolicy(ctx, id, string(one))
		switch {
		case err == nil && p.Account == id:
			last = last.With(one, &p)
		case err == nil || errors.Is(err, fault.Missing):
			last = last.With(one, nil)
		default:
			return nil, err
		}
	}
	return last, nil
}

// Hear takes a notice: what it names is read anew before the next answer. It
// does not block.
func (ps *Pictures) Hear(n fleet.Notice) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	ps.sweep()
	k := ps.kept[n.Account]
	if k == nil {
		return
	}
	switch n.About {
	case "device", "group", "site", "user", "job", "firmware", "capture":
		return // nothing of it is in a picture
	}
	k.epoch++
	switch {
	case n.About == "gone":
		delete(ps.kept, n.Account)
		k.picture, k.stale = nil, nil
	case n.About == "policy" && n.Policy != "" && len(k.stale) < mostAnew:
		if k.stale == nil {
			k.stale = map[policy.ID]struct{}{}
		}
		k.stale[policy.ID(n.Policy)] = struct{}{}
	default:
		k.picture, k.stale = nil, nil
	}
}
