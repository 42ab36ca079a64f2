package ca

import (
	"context"
	"sync"

	"muster/internal/fleet"
)

// pictures are the identities of accounts that were asked for, in memory.
type pictures struct {
	mu       *sync.RWMutex
	accounts map[fleet.AccountID]*picture
}

type picture struct {
	rows map[fleet.DeviceID]Identity
	// doubted rows are read anew: their device was changed by somebody else.
	doubted map[fleet.DeviceID]bool
}

func newPictures() pictures {
	return pictures{mu: &sync.RWMutex{}, accounts: map[fleet.AccountID]*picture{}}
}

// of returns a device's row.
func (p *pictures) of(ctx context.Context, s Store, id fleet.AccountID, d fleet.DeviceID) (Identity, error) {
	none := Identity{Device: d, Account: id, State: StateNone}
	p.mu.RLock()
	pic := p.accounts[id]
	if pic != nil && !pic.doubted[d] {
		i, ok := pic.rows[d]
		p.mu.RUnlock()
		if !ok {
			return none, nil
		}
		return i, nil
	}
	p.mu.RUnlock()
	p.mu.Lock()
	defer p.mu.Unlock()
	if pic = p.accounts[id]; pic == nil {
		rows, err := s.Identities(ctx, id, nil)
		if err != nil {
			return none, err
		}
		pic = &picture{rows: rows, doubted: map[fleet.DeviceID]bool{}}
		p.accounts[id] = pic
	} else if pic.doubted[d] {
		rows, err := s.Identities(ctx, id, []fleet.DeviceID{d})
		if err != nil {
			return none, err
		}
		delete(pic.doubted, d)
		delete(pic.rows, d)
		if i, ok := rows[d]; ok {
			pic.rows[d] = i
		}
	}
	if i, ok := pic.rows[d]; ok {
		return i, nil
	}
	return none, nil
}

// put takes in a row that was written.
func (p *pictures) put(i Identity) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if pic := p.accounts[i.Account]; pic != nil {
		if old, ok := pic.rows[i.Device]; !ok || !i.ChangedAt.Before(old.ChangedAt) {
			pic.rows[i.Device] = i
		}
	}
}

// doubt has a device's row read anew when it is asked for; an empty device is all of the account's.
func (p *pictures) doubt(id fleet.AccountID, d fleet.DeviceID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if d == "" {
		delete(p.accounts, id)
	} else if pic := p.accounts[id]; pic != nil {
		pic.doubted[d] = true
	}
}

func (p *pictures) drop(id fleet.AccountID) { p.doubt(id, "") }
