package admin

import (
	"context"

	"muster/internal/fleet"
)

type replaceWrite struct {
	MAC    string `json:"mac" doc:"Of the new device, in any notation" maxLength:"40"`
	Serial string `json:"serial,omitempty" doc:"Of the new device; empty: learnt when it comes" maxLength:"200"`
	Model  string `json:"model,omitempty" doc:"Of the new device, of the same family; empty: the same model" maxLength:"200"`
}

func (s *server) replaceRoutes() {
	add(s, route{settled: true, method: "POST", path: "/devices/{device}:replace", id: "replaceDevice", right: fleet.RightWrite,
		says: "Give a device other hardware (RMA): it keeps what people say of it, and what was learnt of the old hardware goes"}, s.replaceDevice)
}

// replaceDevice gives a device other hardware. Sightings of the old that are not saved yet were
// saved before (settled), so that they do not bring it back as a device of its own.
func (s *server) replaceDevice(ctx context.Context, in *struct {
	InDevice
	Trial
	Body replaceWrite
}) (*one[device], error) {
	old, err := s.device(ctx, in.Device)
	if err != nil {
		return nil, err
	}
	r := fleet.Replacement{Serial: in.Body.Serial, Model: in.Body.Model}
	if r.MAC, err = fleet.ParseMAC(in.Body.MAC); err != nil {
		return nil, invalid(fieldProblem{Pointer: "/mac", Code: "mac", Detail: "mac is required: 12 hex digits, with or without separators, and the address of one device"})
	}
	ctx = in.context(ctx)
	d, err := s.o.Store.ReplaceDevice(ctx, actor(ctx), old.Account, old.ID, r)
	if err != nil {
		return nil, err
	}
	for _, m := range []fleet.MAC{old.MAC, d.MAC} { // either is another's now
		s.tell(ctx, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: m})
	}
	v, err := s.showDeviceOf(ctx, d)
	if err != nil {
		return nil, err
	}
	return taggedLive(v, d.Revision), nil
}
