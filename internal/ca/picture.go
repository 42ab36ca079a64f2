package ca

import (
	"context"
	"maps"
	"sync"

	"muster/internal/fleet"
)

// pictures are the identities of accounts that were asked for, in memory.
type pictures struct {
	mu       *sync.RWMutex
	accounts map[fleet.AccountID]*picture
}

// A picture is one account's. While it is read, who asks for this account waits, and nobody else.
type picture struct {
	mu   sync.RWMutex
	rows map[fleet.DeviceID]Identity // nil: not read yet
	// doubted rows are read anew: their device was changed by somebody else.
	doubted map[fleet.DeviceID]bool
}

func newPictures() pictures {
	return pictures{mu: &sync.RWMutex{}, accounts: map[fleet.AccountID]*picture{}}
}

// account returns the picture of an account, which may not be read yet; nil: nobody has asked for it, and make is false.
func (p *pictures) account(id fleet.AccountID, make bool) *picture {
	p.mu.RLock()
	pic := p.accounts[id]
	p.mu.RUnlock()
	if pic != nil || !make {
		return pic
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if pic = p.accounts[id]; pic == nil {
		pic = &picture{doubted: map[fleet.DeviceID]bool{}}
		p.accounts[id] = pic
	}
	return pic
}

// of returns a device's row.
func (p *pictures) of(ctx context.Context, s Store, id fleet.AccountID, d fleet.DeviceID) (Identity, error) {
	none := Identity{Device: d, Account: id, State: StateNone}
	pic := p.account(id, true)
	pic.mu.RLock()
	i, ok, good := pic.row(d)
	pic.mu.RUnlock()
	if !good {
		var err error
		if i, ok, err = pic.read(ctx, s, id, d); err != nil {
			return none, err
		}
	}
	if !ok {
		return none, nil
	}
	return i, nil
}

// row is what is remembered of a device; not good: it has to be read.
func (pic *picture) row(d fleet.DeviceID) (i Identity, ok, good bool) {
	i, ok = pic.rows[d]
	return i, ok, pic.rows != nil && !pic.doubted[d]
}

// read reads what is not remembered: all of the account the first time, then the row alone.
func (pic *picture) read(ctx context.Context, s Store, id fleet.AccountID, d fleet.DeviceID) (Identity, bool, error) {
	pic.mu.Lock()
	defer pic.mu.Unlock()
	if i, ok, good := pic.row(d); good { // somebody else has read it meanwhile
		return i, ok, nil
	}
	var which []fleet.DeviceID // none: all
	if pic.rows != nil {
		which = []fleet.DeviceID{d}
	}
	rows, err := s.Identities(ctx, id, which)
	if err != nil {
		return Identity{}, false, err
	}
	if pic.rows == nil {
		pic.rows = rows
		clear(pic.doubted)
	} else {
		delete(pic.doubted, d)
		delete(pic.rows, d)
		maps.Copy(pic.rows, rows)
	}
	i, ok := pic.rows[d]
	return i, ok, nil
}

// put takes in a row that was written.
func (p *pictures) put(i Identity) {
	pic := p.account(i.Account, false)
	if pic == nil {
		return
	}
	pic.mu.Lock()
	defer pic.mu.Unlock()
	if pic.rows == nil {
		return // it will be read with the others
	}
	if old, ok := pic.rows[i.Device]; !ok || !i.ChangedAt.Before(old.ChangedAt) {
		pic.rows[i.Device] = i
	}
}

// doubt has a device's row read anew when it is asked for; an empty device is all of the account's.
func (p *pictures) doubt(id fleet.AccountID, d fleet.DeviceID) {
	if d == "" {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.accounts, id)
		return
	}
	if pic := p.account(id, false); pic != nil {
		pic.mu.Lock()
		defer pic.mu.Unlock()
		pic.doubted[d] = true
	}
}

func (p *pictures) drop(id fleet.AccountID) { p.doubt(id, "") }
