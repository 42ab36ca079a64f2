package admin

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/pairing"
)

type pinWrite struct {
	PIN digits `json:"pin" doc:"As the device shows it; spaces and dashes are left out" maxLength:"64"`
}

func (s *server) pairingRoutes() {
	add(s, route{method: "POST", path: "/accounts/{account}/devices:pair", id: "pairDevice", says: "Onboard the device that shows a PIN", right: fleet.RightWrite, status: 201}, s.pairDevice)
}

// pairDevice uses a PIN. A try counts before the PIN is looked at and is given back
// when it paired: a dry run is a try too, or it would tell which PINs there are.
func (s *server) pairDevice(ctx context.Context, in *struct {
	InAccount
	Trial
	Body pinWrite
}) (*one[device], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	now := s.o.Now()
	right, wait := s.wrongs.Try(actor(ctx), a, now)
	if wait > 0 {
		p := newProblem(http.StatusTooManyRequests, "tooManyAttempts",
			fmt.Sprintf("too many PINs that open nothing: at most %d by one and %d in an account within %d minutes; the right one is taken again later too",
				pairing.WrongPerActor, pairing.WrongPerAccount, int(pairing.Within.Minutes())))
		p.RetryAfter = int((wait + time.Second - 1) / time.Second)
		return nil, p
	}
	pin, err := pairing.ReadPIN(string(in.Body.PIN))
	if err != nil {
		return nil, err
	}
	d, err := s.o.Store.Pair(in.context(ctx), actor(ctx), a.ID, pin, pairing.NewPassword(), now)
	if err != nil {
		if kind, _ := fault.Public(err); kind != fault.Missing && kind != fault.Conflict { // our fault, and nobody's guess
			right()
		}
		return nil, err
	}
	right()
	ctx = in.context(ctx)
	s.tell(ctx, fleet.Notice{Account: a.ID, About: "device", Device: d.ID, MAC: d.MAC})
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	out := taggedLive(v, d.Revision)
	out.Location = base + "/devices/" + string(d.ID)
	return out, nil
}
