package gateway

import (
	"context"

	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/gateway/phone"
	"muster/internal/order"
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

// pinned is the certificate that a phone had at first.
func (g *Gateway) pinned(mac fleet.MAC) string {
	c, _ := g.drivers.Pinned(mac)
	return c
}

// trust pins the certificate that an administrator accepted in the place of the first.
func (g *Gateway) trust(ctx context.Context, d order.GatewayDevice) error {
	if p := g.pinned(d.MAC); d.Trust == "" || p == "" || p == d.Trust {
		return nil
	}
	return g.drivers.Trust(ctx, d.MAC, d.Trust)
}
