package autosync

import (
	"context"
	"errors"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// Retry forgets that devices failed to take over the current pair, so that the
// next pass begins anew with them: all of an account, or only one. It returns how
// many there were.
func (r *Reconciler) Retry(ctx context.Context, id fleet.AccountID, only fleet.DeviceID) (n int, err error) {
	p, err := r.o.Store.Provisioning(ctx, id)
	if err != nil {
		return 0, err
	}
	forget := func(page []fleet.Device) error {
		orders := map[fleet.DeviceID]fleet.Order{}
		for _, d := range page {
			if o := d.Order; d.Holds < p.Current.Generation && o.About(p.Current.Generation) && (o.State == fleet.Refused || o.Road == Notify) {
				o.State, o.Reason, o.Tries, o.At = fleet.Again, "", 0, time.Now()
				orders[d.ID] = o
			}
		}
		if len(orders) == 0 {
			return nil
		}
		n += len(orders)
		r.doubt(id)
		return r.o.Store.SaveOrders(ctx, id, orders)
	}
	if only != "" {
		d, err := r.o.Store.FindDevice(ctx, id, string(only))
		if errors.Is(err, fault.Missing) || err == nil && d.Account != id {
			return 0, nil
		}
		if err != nil {
			return 0, err
		}
		err = forget([]fleet.Device{d})
		return n, err
	}
	have, err := r.o.Store.Generations(ctx, id)
	if err != nil {
		return 0, err
	}
	for g := range have {
		if g >= p.Current.Generation {
			continue
		}
		for _, c := range [...]fleet.Connection{fleet.Online, fleet.Offline} {
			var last fleet.DeviceID
			for {
				page, err := r.o.Store.Behind(ctx, id, g, c, last, pageSize)
				if err != nil {
					return n, err
				}
				if err := forget(page); err != nil {
					return n, err
				}
				if len(page) < pageSize {
					break
				}
				last = page[len(page)-1].ID
			}
		}
	}
	return n, nil
}
