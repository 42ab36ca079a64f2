package provision

import (
	"bytes"
	"cmp"
	"iter"
	"slices"

	"muster/internal/fleet"
)

// A visitList is visits in the order in which they came, of all accounts and
// devices: most devices have three in a batch, and a list for each would hold more
// room than visits. It grows by chunks, so that nobody waits while it is copied.
type visitList struct {
	chunks [][]fleet.Visit
	n      int
}

// A chunk is as large as all before it, within bounds: a quiet server needs a few
// kB, and 256 visits are 70 kB.
const smallChunk, largeChunk = 16, 256

func (l *visitList) add(v fleet.Visit) {
	last := len(l.chunks) - 1
	if last < 0 || len(l.chunks[last]) == cap(l.chunks[last]) {
		l.chunks, last = append(l.chunks, make([]fleet.Visit, 0, min(max(l.n, smallChunk), largeChunk))), last+1
	}
	l.chunks[last] = append(l.chunks[last], v)
	l.n++
}

// devices walks the visits of one device after the other, account by account,
// those of a device in the order in which they came.
func (l *visitList) devices() iter.Seq[[]*fleet.Visit] {
	return func(yield func([]*fleet.Visit) bool) {
		all := make([]*fleet.Visit, 0, l.n)
		for _, c := range l.chunks {
			for i := range c {
				all = append(all, &c[i])
			}
		}
		order := func(a, b *fleet.Visit) int {
			return cmp.Or(cmp.Compare(a.Account, b.Account), bytes.Compare(a.MAC[:], b.MAC[:]))
		}
		slices.SortStableFunc(all, order)
		for len(all) > 0 {
			n := 1
			for n < len(all) && order(all[0], all[n]) == 0 {
				n++
			}
			if !yield(all[:n]) {
				return
			}
			all = all[n:]
		}
	}
}
