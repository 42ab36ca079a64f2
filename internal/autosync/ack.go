package autosync

import (
	"cmp"
	"context"
	"errors"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/order"
)

// Acked takes a device's answer to an order in. An answer to another order than
// the device's newest is late or none of ours, and changes nothing; nor does one
// that says less than is known. Only a fetch with the pair proves anything.
func (r *Reconciler) Acked(ctx context.Context, id fleet.AccountID, device fleet.DeviceID, a order.Ack) error {
	d, err := r.o.Store.FindDevice(ctx, id, string(device))
	if errors.Is(err, fault.Missing) {
		return nil
	}
	if err != nil {
		return err
	}
	next, news := answered(d.Order, a, time.Now())
	if d.Account != id || d.Order.ID == "" || d.Order.ID != a.ID || !news {
		r.o.Metrics.Acks.WithLabelValues("ignored").Inc()
		return nil
	}
	if err := r.o.Store.SaveOrders(ctx, id, map[fleet.DeviceID]fleet.Order{device: next}); err != nil {
		return err
	}
	r.o.Metrics.Acks.WithLabelValues(string(a.Result)).Inc()
	if next.State == fleet.Refused {
		r.o.Metrics.Failed.Inc()
		r.doubt(id)
		r.Wake(id)
	}
	return nil
}

// answered is what an answer makes of an order; news is false when it makes nothing of it.
func answered(o fleet.Order, a order.Ack, now time.Time) (next fleet.Order, news bool) {
	next = o
	next.At = now
	switch a.Result {
	case order.OK:
		next.State, next.Reason = fleet.Applied, ""
		return next, o.State != fleet.Applied
	case order.Failed:
		next.State, next.Reason = fleet.Refused, said(o, "the device refused: ", a.Detail)
		return next, o.State != fleet.Refused
	case order.Later:
		next.State, next.Reason = fleet.Sent, said(o, "the device put it off: ", a.Detail)
		return next, o.State == fleet.Sent && o.Reason == "" || o.State == fleet.NoOrder
	}
	return o, false
}

// said is an answer in words; a gateway's own say who did what, and what to do.
func said(o fleet.Order, who, detail string) string {
	if o.Road == Gateway && detail != "" {
		return detail
	}
	return who + cmp.Or(detail, "it did not say why")
}
