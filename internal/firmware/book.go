package firmware

import (
	"context"
	"sync"

	"muster/internal/fleet"
)

// A Book answers from memory what devices should run. It reads an account once, and again after a
// notice that something about it changed. It is safe for use by many goroutines.
type Book struct {
	store Store
	blobs *Blobs

	mu    sync.RWMutex
	epoch uint64
	views map[fleet.AccountID]*View
}

// NewBook makes a Book; blobs say which releases are damaged; nil: none is.
func NewBook(s Store, b *Blobs) *Book {
	return &Book{store: s, blobs: b, views: map[fleet.AccountID]*View{}}
}

// Of returns an account's view. It asks the database the first time only.
func (b *Book) Of(ctx context.Context, id fleet.AccountID) (*View, error) {
	for {
		b.mu.RLock()
		v, epoch := b.views[id], b.epoch
		b.mu.RUnlock()
		if v != nil {
			return v, nil
		}
		v, err := b.store.FirmwareView(ctx, id)
		if err != nil {
			return nil, err
		}
		for i := range v.Releases {
			v.Releases[i].Damaged = b.blobs != nil && !b.blobs.Present(v.Releases[i])
		}
		v.settle()
		b.mu.Lock()
		if b.epoch == epoch { // else something changed while it was read
			b.views[id] = v
			b.mu.Unlock()
			return v, nil
		}
		b.mu.Unlock()
	}
}

// Hear takes a notice. What accounts above have changed reaches those beneath.
func (b *Book) Hear(n fleet.Notice) {
	switch n.About {
	case "firmware", "site", "account", "gone":
	case "device":
		if n.Device != "" || n.MAC != (fleet.MAC{}) { // it may have changed hands, and be out of its upgrade
			b.mu.RLock()
			v := b.views[n.Account]
			b.mu.RUnlock()
			if v == nil {
				return
			}
			_, pinned := v.Pins[n.Device]
			if _, watched := v.Watches[n.Device]; !pinned && !watched {
				return
			}
		}
	default:
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.epoch++
	if n.About == "site" || n.About == "device" {
		delete(b.views, n.Account)
		return
	}
	for id, v := range b.views {
		for _, above := range v.Ladder.Path {
			if above == n.Account {
				delete(b.views, id)
			}
		}
	}
}

// Forget makes everything be read anew: an image is not what it was.
func (b *Book) Forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.epoch++
	clear(b.views)
}
