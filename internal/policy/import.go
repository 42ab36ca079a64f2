package policy

import (
	"context"

	"muster/internal/fleet"
)

// An Import is a device as a row of an import wants it.
type Import struct {
	Device fleet.Device // without an id: new; with one: as SaveDevice takes it, its revision included
	Same   bool         // the device itself stays as it is, only its policies change
	// Policies are the device's own, as they are to be; without an id: new. Account, level
	// and target are filled in.
	Policies []Policy
}

// An Outcome is what became of an Import. Err is a refusal of this one, a
// fault.Error; nothing of it is done then.
type Outcome struct {
	Device fleet.Device
	Err    error
}

// MaxImport bounds ImportDevices: a transaction that others wait for.
const MaxImport = 1000

// ImportStore writes what imports bring.
type ImportStore interface {
	// ImportDevices creates and saves devices and their own policies in one transaction,
	// each by the rules of CreateDevice, SaveDevice, CreatePolicy and SavePolicy; one that
	// is refused leaves the others be. The outcomes are in the order of all. The trail has
	// a line for each device that was there and changed, and one of counts for the batch;
	// what policies were is in their history.
	ImportDevices(ctx context.Context, by fleet.Actor, id fleet.AccountID, all []Import) ([]Outcome, error)
	// RefusedImports writes nothing and says of each, in the order of all, why ImportDevices
	// would refuse it, or nil: for what it says by itself, a MAC that some device has, of
	// whatever account, or the name of a policy. Who has the names and serials of devices,
	// and what they refer to, the caller knows. There is no bound; thousands cost one look.
	RefusedImports(ctx context.Context, id fleet.AccountID, all []Import) ([]error, error)
}
