package housetest_test

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"

	"muster/internal/ca"
	"muster/internal/fleet"
	"muster/internal/housetest"
)

// all does something for each bearer, some at once, and counts those for whom it went wrong.
func all(fleet []*bearer, do func(*bearer) error) (wrong int64, first error) {
	var mu sync.Mutex
	var n atomic.Int64
	work := make(chan *bearer)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for b := range work {
				if err := do(b); err != nil {
					n.Add(1)
					mu.Lock()
					if first == nil {
						first = fmt.Errorf("%s: %w", b.mac, err)
					}
					mu.Unlock()
				}
			}
		})
	}
	for _, b := range fleet {
		work <- b
	}
	close(work)
	wg.Wait()
	return n.Load(), first
}

// fetches asks for its own file with its certificate alone, on a connection of its own.
func (b *bearer) fetches() error {
	c := b.client()
	defer c.CloseIdleConnections()
	r, err := http.NewRequest("GET", b.account.Address+b.mac+"-muster.cfg", nil)
	if err != nil {
		return err
	}
	r.Header.Set("User-Agent", ucsAgent)
	res, err := c.Do(r)
	if err != nil {
		return err
	}
	_ = res.Body.Close()
	if res.StatusCode != 200 {
		return fmt.Errorf("%d", res.StatusCode)
	}
	return nil
}

// renews gets a new certificate for a new key by the one that it has.
func (b *bearer) renews() error {
	c := b.client()
	defer c.CloseIdleConnections()
	key := newKey(b.h.T.(*testing.T))
	status, cert := est(b.h, c, labelOf(b.account), "simplereenroll", request(b.h.T.(*testing.T), key, b.mac), "", "")
	if cert == nil {
		return fmt.Errorf("renewal: %d", status)
	}
	b.key, b.cert = key, cert
	return nil
}

func TestNoDeviceLosesAccessWhenItsAuthorityRollsOver(t *testing.T) {
	n := 1000
	if testing.Short() {
		n = 50
	}
	h := housetest.Start(t)
	a := h.Account("a")
	ctx, by := context.Background(), fleet.System("test", fleet.AccountID(a.ID))
	h.Patch(a, housetest.JSON{"certificate": housetest.JSON{"mode": "require"}})
	client := h.Client()
	var devices []*bearer
	for i := range n {
		m := fleet.MAC{0x00, 0x04, 0xf2, 0x10, byte(i >> 8), byte(i)}
		d, err := h.App.Store.CreateDevice(ctx, by, fleet.Device{Account: fleet.AccountID(a.ID), MAC: m, Model: "VVX 450"})
		no(t, err)
		_, password, err := h.App.CA.WantAnew(ctx, by, d.Account, d.ID, 0)
		no(t, err)
		b := &bearer{h: h, account: a, mac: m.String(), id: string(d.ID), key: newKey(t)}
		status, cert := est(h, client, labelOf(a), "simpleenroll", request(t, b.key, "phone"), b.mac, password.Reveal())
		if cert == nil {
			t.Fatalf("%s enrolls: %d", b.mac, status)
		}
		b.cert = cert
		devices = append(devices, b)
	}
	every := func(when string, do func(*bearer) error) {
		t.Helper()
		if wrong, first := all(devices, do); wrong > 0 {
			t.Fatalf("%s: %d of %d lost access, %v", when, wrong, n, first)
		}
	}
	authority := func() ca.Authority {
		v, err := h.App.CA.AuthorityOf(ctx, fleet.AccountID(a.ID))
		no(t, err)
		return v.Authority
	}
	_, err := h.App.CA.Rotate(ctx, by, authority(), false)
	no(t, err)
	every("once the next key is announced", (*bearer).fetches)
	_, err = h.App.CA.Activate(ctx, by, authority())
	no(t, err)
	every("once it signs", (*bearer).fetches)
	no(t, h.App.CA.Flush(ctx)) // who was seen is written down
	if _, err := h.App.CA.Retire(ctx, by, authority(), 1, false); err == nil {
		t.Fatal("the old key ends while devices come with its certificates")
	}
	old := *devices[0]
	every("when they renew", (*bearer).renews)
	_, err = h.App.CA.Retire(ctx, by, authority(), 1, true)
	no(t, err)
	every("once the old key has ended", (*bearer).fetches)
	if old.fetches() == nil {
		t.Error("a certificate of the key that has ended is taken")
	}
}
