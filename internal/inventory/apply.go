package inventory

import (
	"context"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// An Import is a device as a row wants it, for the store to write in one piece.
type Import struct {
	Device   fleet.Device    // without an id: new
	Same     bool            // the device itself stays as it is, only its policies change
	Policies []policy.Policy // of the device, as they are to be; without an id: new
}

// An Outcome is what became of an Import. Err is a refusal of this one (fault.Error).
type Outcome struct {
	Device fleet.Device
	Err    error
}

// An Applier writes imports.
type Applier interface {
	ImportDevices(ctx context.Context, by fleet.Actor, id fleet.AccountID, all []Import) ([]Outcome, error)
}

func imports(plans []*Plan) []Import {
	out := make([]Import, len(plans))
	for i, p := range plans {
		out[i] = Import{Device: p.Device, Same: p.Same, Policies: p.Policies}
	}
	return out
}
