package roster

import (
	"context"
	"iter"
	"sync"

	"muster/internal/fleet"
)

// A Store is what a roster reads.
type Store interface {
	DeviceByMAC(ctx context.Context, id fleet.AccountID, m fleet.MAC) (fleet.Device, error)
	AllDevices(ctx context.Context, id fleet.AccountID) iter.Seq2[fleet.Device, error]
	Sites(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Site, error)
	Homes(ctx context.Context, id fleet.AccountID) (map[fleet.SiteID]fleet.Home, error)
	Rooms(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Room, error)
	Groups(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Group, error)
	Users(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.User, error)
	UserGroups(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.UserGroup, error)
}

// A Roster is the accounts that somebody asked for. It is safe for use by many
// goroutines.
type Roster struct {
	store    Store
	mu       sync.RWMutex
	accounts map[fleet.AccountID]*Account
}

// New makes a Roster that has read nothing yet.
func New(st Store) *Roster {
	return &Roster{store: st, accounts: map[fleet.AccountID]*Account{}}
}

// Of returns an account's part, for keeps. Nothing is read before it is asked
// for, so an id that is no account's has no devices.
func (r *Roster) Of(id fleet.AccountID) *Account {
	r.mu.RLock()
	a := r.accounts[id]
	r.mu.RUnlock()
	if a != nil {
		return a
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if a = r.accounts[id]; a == nil {
		a = &Account{id: id, store: r.store, patience: patience}
		r.accounts[id] = a
	}
	return a
}

// Hear takes a notice: what it names is read anew before the next answer. It
// does not block. "site" is for sites and rooms, "group" for device groups, "user"
// for device users and their groups; whoever changes devices with one of them (a
// site that is deleted, a room that moves) tells "device" too. "profile" is for sites of the account
// and of all beneath it, and so looked for everywhere.
func (r *Roster) Hear(n fleet.Notice) {
	if n.About == "profile" {
		r.mu.RLock()
		defer r.mu.RUnlock()
		for _, a := range r.accounts {
			a.moved(sites)
		}
		return
	}
	r.mu.RLock()
	a := r.accounts[n.Account]
	r.mu.RUnlock()
	if a == nil {
		return
	}
	switch n.About {
	case "policy", "credentials", "account", "firmware", "rediscover", "capture", "job": // nothing of it is here
	case "device":
		if (n.MAC != fleet.MAC{}) {
			a.forget(n.MAC)
		} else {
			a.drop()
		}
	case "site":
		a.moved(sites)
	case "group":
		a.moved(groups)
	case "user":
		a.moved(users)
	case "gone":
		r.mu.Lock()
		delete(r.accounts, n.Account)
		r.mu.Unlock()
		fallthrough
	default:
		a.drop()
		a.moved(sites | groups | users)
	}
}
