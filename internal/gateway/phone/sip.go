package phone

import (
	"context"
	"encoding/json"
	"errors"

	"muster/internal/checksync"
	"muster/internal/fault"
	"muster/internal/order"
)

// notifyAction asks a UC Software phone for a call of its REST API by a NOTIFY. It carries no
// settings: the way is in clear.
func (u *ucs) notifyAction(ctx context.Context, path string) error {
	body, err := json.Marshal(map[string]any{"command-URI": path, "data": map[string]string{}})
	if err != nil {
		return err
	}
	return sendNotify(ctx, u.d, u.t, checksync.Target{Event: "ACTION-URI", ContentType: "application/JSON", Body: body})
}

// checkSync asks a phone to look for its configuration.
func checkSync(ctx context.Context, d *Drivers, t Target) error {
	return sendNotify(ctx, d, t, checksync.Target{})
}

func sendNotify(ctx context.Context, d *Drivers, t Target, n checksync.Target) error {
	if d.o.SIP == nil || !t.SIP.IsValid() {
		return unsupported("restart it, or wait until it looks for its configuration by itself", "the gateway sends no SIP NOTIFY to this phone").because(errNoSIP)
	}
	n.Addr = t.SIP
	err := d.o.SIP.Send(ctx, n)
	f := fault.As(err)
	switch {
	case err == nil:
		return nil
	case f == nil:
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return trouble(order.Unanswering, "look whether the phone is up", "the phone could not be asked by SIP").because(err)
	case errors.Is(err, fault.Unavailable):
		return trouble(order.Unanswering, "it is asked again by itself; look whether the phone is up", "%s", f.Say).because(f.Cause)
	case f.Code == "checkSyncPassword":
		return trouble(order.Ready, "let the phone take a NOTIFY without a password (UC Software: voIpProt.SIP.requestValidation), or restart it", "the phone asks by SIP who sends the NOTIFY, and the gateway has no password for that").because(err)
	}
	return trouble(order.Ready, "see that the phone takes a check-sync (J100: ENABLE_OOD_RESET_NOTIFY 1), or restart it", "%s", f.Say).because(err)
}
