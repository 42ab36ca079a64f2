package ca

import (
	"sync"
	"time"
)

// A RevokedSet is what is revoked and not yet expired. It only grows, but for what
// Forget drops. It is safe for use by many goroutines.
type RevokedSet struct {
	mu   sync.RWMutex
	of   map[revokedKey]Revocation
	mark int64
}

type revokedKey struct {
	authority  AuthorityID
	generation int
	serial     string
}

// NewRevokedSet makes an empty set.
func NewRevokedSet() *RevokedSet { return &RevokedSet{of: map[revokedKey]Revocation{}} }

// Has reports whether a certificate is revoked.
func (s *RevokedSet) Has(a AuthorityID, generation int, serial string) bool {
	_, is := s.Get(a, generation, serial)
	return is
}

// Get returns a certificate's revocation.
func (s *RevokedSet) Get(a AuthorityID, generation int, serial string) (Revocation, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	r, is := s.of[revokedKey{a, generation, serial}]
	return r, is
}

// Add takes revocations in.
func (s *RevokedSet) Add(l []Revocation) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range l {
		s.of[revokedKey{r.Authority, r.Generation, r.Serial}] = r
		s.mark = max(s.mark, r.Mark)
	}
}

// Mark is the newest revocation's.
func (s *RevokedSet) Mark() int64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.mark
}

// Forget drops what has been expired for a day: lists leave those out, and nobody takes them.
func (s *RevokedSet) Forget(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for k, r := range s.of {
		if now.Sub(r.NotAfter) > 24*time.Hour {
			delete(s.of, k)
		}
	}
}

// list is all of a generation, in no order, and its newest mark.
func (s *RevokedSet) list(a AuthorityID, generation int) (out []Revocation, mark int64) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for k, r := range s.of {
		if k.authority == a && k.generation == generation {
			out, mark = append(out, r), max(mark, r.Mark)
		}
	}
	return out, mark
}
