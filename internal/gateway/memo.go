package gateway

import (
	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/gateway/phone"
)

// memos are what is remembered of phones' passwords and certificates; on disk when
// Keep returns, so that no kill makes a third try of two.
type memos struct{ keep *keep.Keep }

// Recall implements phone.Memory.
func (m *memos) Recall(mac fleet.MAC) (phone.Memo, error) {
	var memo phone.Memo
	m.keep.Get(memoPrefix+mac.String(), &memo)
	return memo, nil
}

// Keep implements phone.Memory.
func (m *memos) Keep(mac fleet.MAC, memo phone.Memo) error {
	return m.keep.Save(keep.Put(memoPrefix+mac.String(), memo))
}

func (m *memos) pinned(mac fleet.MAC) string {
	memo, _ := m.Recall(mac)
	return memo.Pinned
}

// trust pins another certificate. It is for a phone that nobody talks to now.
func (m *memos) trust(mac fleet.MAC, certificate string) error {
	memo, _ := m.Recall(mac)
	if certificate == "" || memo.Pinned == "" || memo.Pinned == certificate {
		return nil
	}
	memo.Pinned, memo.Proved = certificate, false
	return m.Keep(mac, memo)
}
