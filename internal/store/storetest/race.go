package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// together runs f n times at once and returns the errors.
func together(n int, f func(i int) error) []error {
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = f(i) })
	}
	wg.Wait()
	return errs
}

// one checks that of several at once one won and the rest lost in a known way.
func (w *world) one(errs []error, code string) {
	w.t.Helper()
	won := 0
	for _, err := range errs {
		if err == nil {
			won++
			continue
		}
		w.is(err, fault.Conflict, code)
	}
	if won != 1 {
		w.t.Fatalf("%d won", won)
	}
}

const crowd = 4

var races = map[string]func(*testing.T, *world){
	"of several edits from one revision, one wins": func(_ *testing.T, w *world) {
		a := w.customer("a")
		p := w.provisioning(a)
		w.one(together(crowd, func(i int) error {
			return second(w.SaveProvisioning(w.ctx, w.by, p, fleet.CredentialsEdit{User: fmt.Sprint("user", i)}))
		}), "stale")
		if got := w.provisioning(a); got.Current.Generation != 2 || got.Revision != 2 {
			w.t.Errorf("left with %+v", got)
		}
		d := w.device(a)
		w.one(together(crowd, func(i int) error {
			d := d
			d.Serial = fmt.Sprint(i)
			return second(w.SaveDevice(w.ctx, w.by, d))
		}), "stale")
		pol := w.policy(a, "p")
		w.one(together(crowd, func(i int) error {
			pol := pol
			pol.Target = fmt.Sprint(i)
			return second(w.SavePolicy(w.ctx, w.by, pol))
		}), "stale")
		w.one(together(crowd, func(i int) error {
			a := a
			a.DisplayName = fmt.Sprint(i)
			return second(w.SaveAccount(w.ctx, w.by, a))
		}), "stale")
	},
	"of several that want one name or one MAC, one gets it": func(_ *testing.T, w *world) {
		a := w.customer("a")
		w.one(together(crowd, func(int) error {
			return second(w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: "x", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair))
		}), "nameTaken")
		m := mac()
		w.one(together(crowd, func(int) error {
			return second(w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: m}))
		}), "macUnavailable")
		w.one(together(crowd, func(int) error {
			return second(w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Name: "one"}))
		}), "nameTaken")
	},
	"one device that arrives at several servers at once is added once and foreign to none": func(_ *testing.T, w *world) {
		a := w.customer("a")
		batch := make([]fleet.Sighting, 30)
		for i := range batch {
			batch[i] = fleet.Sighting{MAC: mac(), Seen: instant, Holds: 1}
		}
		var mu sync.Mutex
		added := 0
		for _, err := range together(crowd, func(i int) error {
			mine := append([]fleet.Sighting(nil), batch...)
			for j := range mine { // each server gathered them in an order of its own
				k := (j*7 + i*11) % len(mine)
				mine[j], mine[k] = mine[k], mine[j]
			}
			saw, err := w.SawDevices(w.ctx, a.ID, mine)
			mu.Lock()
			defer mu.Unlock()
			added += len(saw.Added)
			if len(saw.Foreign) > 0 {
				return fmt.Errorf("%d foreign", len(saw.Foreign))
			}
			return err
		}) {
			w.no(err)
		}
		n, err := w.CountDevices(w.ctx, a.ID, fleet.DeviceQuery{})
		w.no(err)
		if added != len(batch) || n != len(batch) {
			w.t.Errorf("added %d, stored %d", added, n)
		}
	},
	"writers of the trail take turns and the chain holds": func(_ *testing.T, w *world) {
		for _, err := range together(crowd, func(i int) error {
			for j := range 5 {
				if _, err := w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: w.top.ID, Name: fmt.Sprint(i, "-", j), Type: fleet.Customer}, fleet.DefaultProvisioning(), pair); err != nil {
					return err
				}
			}
			return nil
		}) {
			w.no(err)
		}
		at, err := w.VerifyAudit(w.ctx)
		w.no(err)
		w.same(at, int64(0))
	},
	"appends of several requests are all kept": func(_ *testing.T, w *world) {
		a, m := w.customer("a"), mac()
		for _, err := range together(crowd, func(int) error {
			for range 10 {
				if err := w.AppendUpload(w.ctx, a.ID, m, "app.log", []byte("0123456789"), 1<<20); err != nil {
					return err
				}
			}
			return nil
		}) {
			w.no(err)
		}
		got, err := w.Upload(w.ctx, a.ID, m, "app.log")
		w.no(err)
		if len(got) != crowd*100 {
			w.t.Errorf("%d bytes of %d", len(got), crowd*100)
		}
	},
	"of several requests with one key, one begins": func(_ *testing.T, w *world) {
		var mu sync.Mutex
		began := 0
		for _, err := range together(crowd, func(int) error {
			_, first, err := w.Remember(w.ctx, "s", "k", [32]byte{}, instant)
			mu.Lock()
			defer mu.Unlock()
			if first {
				began++
			}
			return err
		}) {
			w.no(err)
		}
		w.same(began, 1)
	},
	"an account deleted while others are made beneath it leaves no orphan": func(_ *testing.T, w *world) {
		for i := range 5 {
			p := w.account(w.top, fmt.Sprint("p", i), fleet.Provider)
			errs := together(2, func(n int) error {
				if n == 0 {
					return w.DeleteAccount(w.ctx, w.by, p.ID)
				}
				return second(w.CreateAccount(w.ctx, w.by, fleet.Account{Parent: p.ID, Name: "c", Type: fleet.Customer}, fleet.DefaultProvisioning(), pair))
			})
			switch {
			case errs[0] == nil:
				w.missing(errs[1], "account")
			case errs[1] == nil:
				w.is(errs[0], fault.Conflict, "accountNotEmpty")
			default:
				w.t.Fatalf("both lost: %v", errs)
			}
		}
	},
	"a request that is given up changes nothing and says so": func(_ *testing.T, w *world) {
		a := w.customer("a")
		gone, cancel := context.WithCancel(w.ctx)
		cancel()
		before := w.entries()
		_, err := w.SaveProvisioning(gone, w.by, w.provisioning(a), fleet.CredentialsEdit{User: "x"})
		if !errors.Is(err, context.Canceled) {
			w.t.Errorf("got %v", err)
		}
		_, err = w.Account(gone, a.ID)
		if !errors.Is(err, context.Canceled) {
			w.t.Errorf("got %v", err)
		}
		late, cancel := context.WithDeadline(w.ctx, time.Now().Add(-time.Second))
		defer cancel()
		if err := w.PutUpload(late, a.ID, mac(), "f", nil); !errors.Is(err, context.DeadlineExceeded) {
			w.t.Errorf("got %v", err)
		}
		w.same(w.entries(), before)
	},
}
