package checksync

import (
	"net/netip"
	"sync"
	"time"
)

// How often phones are asked, unless Options say otherwise. The figures are field
// practice: a public server of the kind paces at 50 actions a minute in all and 5
// a minute and source address, since phones behind one address fetch together,
// and all at once, after a NOTIFY.
const (
	FieldPracticePerAddress = 5
	FieldPracticeInAll      = 50
)

// A pace lets so many pass in any minute, by address and in all.
type pace struct {
	each, all int // 0: no bound

	mu      sync.Mutex
	total   []time.Time
	address map[netip.Addr][]time.Time
}

func newPace(each, all int) *pace {
	return &pace{each: each, all: all, address: map[netip.Addr][]time.Time{}}
}

// take reports whether one more may go to a now, and when to ask again if not.
func (p *pace) take(a netip.Addr, now time.Time) (ok bool, again time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	since := now.Add(-time.Minute)
	p.total = after(p.total, since)
	if len(p.address) > 2*p.all+1000 {
		for k, v := range p.address {
			if len(after(v, since)) == 0 {
				delete(p.address, k)
			}
		}
	}
	mine := after(p.address[a], since)
	switch {
	case p.each > 0 && len(mine) >= p.each:
		return false, mine[0].Add(time.Minute)
	case p.all > 0 && len(p.total) >= p.all:
		return false, p.total[0].Add(time.Minute)
	}
	p.total, p.address[a] = append(p.total, now), append(mine, now)
	return true, time.Time{}
}

// after drops what is not later than since.
func after(ts []time.Time, since time.Time) []time.Time {
	for len(ts) > 0 && !ts[0].After(since) {
		ts = ts[1:]
	}
	return ts
}
