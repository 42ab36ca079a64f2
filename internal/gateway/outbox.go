package gateway

import (
	"cmp"
	"encoding/json"
	"slices"
	"sync"

	"muster/internal/gateway/keep"
	"muster/internal/order"
)

// An outbox holds what the server has not confirmed yet: one letter under each key,
// the newest. So a week without an uplink fills it no more than an hour does. What
// matters is on disk before it is sent, and there until it is confirmed.
type outbox struct {
	keep *keep.Keep

	mu      sync.Mutex
	letters map[string]*letter
	queue   [3][]string   // keys in the order of their letters: what somebody waits for, findings (a hundred to a message), states
	wake    chan struct{} // one token: there may be something in the queue
	seq     uint64
}

type letter struct {
	Up     order.GatewayUp `json:"up"`
	Seq    uint64          `json:"seq"`
	Urgent bool            `json:"urgent,omitempty"`

	queued, sent bool
}

const (
	outPrefix = "out/"
	// maxLetters bounds what waits: a site's devices twice, its findings, and answers.
	maxLetters = 50_000
)

func newOutbox(k *keep.Keep) *outbox {
	b := &outbox{keep: k, letters: map[string]*letter{}, wake: make(chan struct{}, 1)}
	for key, text := range k.Under(outPrefix) {
		l := &letter{}
		if json.Unmarshal(text, l) != nil {
			continue
		}
		b.letters[key] = l
		b.seq = max(b.seq, l.Seq)
	}
	b.again()
	return b
}

// put replaces the letter under key, and notes it together with more: all of it is
// on disk after the next Flush, or none.
func (b *outbox) put(key string, up order.GatewayUp, urgent bool, more ...keep.Change) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.seq++
	l := &letter{Up: up, Seq: b.seq, Urgent: urgent}
	if old := b.letters[key]; old != nil {
		// The settings of a state that nobody has heard yet are not lost by one without.
		if up.State != nil && up.State.State.Settings == nil && old.Up.State != nil {
			s := *up.State
			s.State.Settings = old.Up.State.State.Settings
			l.Up.State = &s
		}
		l.Urgent = l.Urgent || old.Urgent && !old.sent
		l.sent = old.sent // requeued when that is over
		if l.queued = old.queued && l.Urgent == old.Urgent; old.queued && !l.queued {
			b.unqueue(key)
		}
	} else if len(b.letters) >= maxLetters {
		b.keep.Note(more...)
		return
	}
	b.letters[key] = l
	if !l.queued && !l.sent {
		b.enqueue(key, l)
	}
	b.keep.Note(append(more, keep.Put(outPrefix+key, l))...)
}

func (b *outbox) enqueue(key string, l *letter) {
	i := 2
	switch {
	case l.Urgent:
		i = 0
	case l.Up.Found != nil:
		i = 1
	}
	b.queue[i] = append(b.queue[i], key)
	l.queued = true
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

func (b *outbox) unqueue(key string) {
	for i := range b.queue {
		b.queue[i] = slices.DeleteFunc(b.queue[i], func(k string) bool { return k == key })
	}
}

// A parcel is a message to be published, and the letters that are in it.
type parcel struct {
	up   order.GatewayUp
	keys []string
	seqs []uint64
}

// take returns the next message: urgent ones first, findings many at once; false when nothing waits.
func (b *outbox) take() (parcel, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.queue {
		for len(b.queue[i]) > 0 {
			key := b.queue[i][0]
			b.queue[i] = b.queue[i][1:]
			l := b.letters[key]
			if l == nil || !l.queued {
				continue
			}
			p := parcel{up: l.Up}
			p.add(key, l)
			if l.Up.Found != nil {
				b.fill(&p, i)
			}
			return p, true
		}
	}
	return parcel{}, false
}

func (p *parcel) add(key string, l *letter) {
	l.queued, l.sent = false, true
	p.keys, p.seqs = append(p.keys, key), append(p.seqs, l.Seq)
}

// fill adds findings that wait until the message is full.
func (b *outbox) fill(p *parcel, i int) {
	p.up.Found = slices.Clone(p.up.Found)
	size := sizeOf(p.up.Found[0])
	left := b.queue[i][:0:0]
	for n, key := range b.queue[i] {
		l := b.letters[key]
		if l == nil || !l.queued {
			continue
		}
		if l.Up.Found == nil {
			left = append(left, key)
			continue
		}
		if size += sizeOf(l.Up.Found[0]); len(p.up.Found) == order.MaxFound || size > order.MaxMessage*3/4 {
			left = append(left, b.queue[i][n:]...)
			break
		}
		p.up.Found = append(p.up.Found, l.Up.Found[0])
		p.add(key, l)
	}
	b.queue[i] = left
}

func sizeOf(v any) int {
	b, _ := json.Marshal(v) //nolint:errchkjson // texts
	return len(b) + 1
}

// done takes confirmed letters out; what has changed meanwhile is sent anew.
func (b *outbox) done(p parcel) {
	b.mu.Lock()
	var gone []keep.Change
	for i, key := range p.keys {
		l := b.letters[key]
		switch {
		case l == nil:
		case l.Seq == p.seqs[i]:
			delete(b.letters, key)
			gone = append(gone, keep.Drop(outPrefix+key))
		default:
			l.sent = false
			b.enqueue(key, l)
		}
	}
	b.keep.Note(gone...) // under mu: a newer letter's change comes after it
	b.mu.Unlock()
}

// again queues every letter: the session in which some were sent is over.
func (b *outbox) again() {
	b.mu.Lock()
	defer b.mu.Unlock()
	keys := make([]string, 0, len(b.letters))
	for k := range b.letters {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(x, y string) int { return cmp.Compare(b.letters[x].Seq, b.letters[y].Seq) })
	b.queue = [3][]string{}
	for _, k := range keys {
		b.letters[k].sent = false
		b.enqueue(k, b.letters[k])
	}
}

func (b *outbox) waiting() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.letters)
}
