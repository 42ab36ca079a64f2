package fleet

import (
	"context"
	"time"
)

// A Trouble is the newest visit of a device that somebody has to do something about.
type Trouble struct {
	At     time.Time // zero: there was none
	Reason string    // a code: see docs/provisioning-log.md
	Detail string    // in place of the reason's words; mostly empty
	File   string
	Source string
}

// TroubleOf is what is kept of a visit that somebody has to do something about.
func TroubleOf(v Visit) Trouble { return Trouble{v.At, v.Reason, v.Detail, v.File, v.Source} }

// Troubled reports whether the device's settings were not served since its trouble.
func (d Device) Troubled() bool {
	return !d.Trouble.At.IsZero() && d.Trouble.At.After(d.LastSync) && d.Onboarding.Offers(ProvisioningSync) != Nothing
}

// TroubleStore keeps the newest trouble of each device; Observed has it.
type TroubleStore interface {
	// SaveTroubles keeps those that are newer than what is kept; those of MACs that the
	// account does not have are left out. It returns the devices that had none, or another
	// reason, before.
	SaveTroubles(ctx context.Context, id AccountID, found map[MAC]Trouble) ([]DeviceID, error)
}

// Traffic is how many requests an account's devices sent in the time that begins at At.
type Traffic struct {
	At             time.Time
	Served, Failed int // Failed are those that somebody has to do something about
}
