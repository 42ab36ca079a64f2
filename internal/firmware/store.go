package firmware

import (
	"context"
	"time"

	"muster/internal/fleet"
)

// Store keeps releases, rules and what becomes of upgrades; the promises are fleet.Store's. The bytes
// of images are in Blobs.
type Store interface {
	// CreateRelease adds a release. One of the account's for the same model and version is
	// fault.Conflict, "releaseTaken".
	CreateRelease(ctx context.Context, by fleet.Actor, r Release) (Release, error)
	// FindRelease takes an id or a name, among the releases of root and beneath it.
	FindRelease(ctx context.Context, root fleet.AccountID, ref string) (Release, error)
	Releases(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]Release, error)
	// SaveRelease replaces what may change: Name, Notes and Labels.
	SaveRelease(ctx context.Context, by fleet.Actor, r Release) (Release, error)
	// DeleteRelease removes it; one that a rule or an upgrade that has not ended names is fault.Conflict, "inUse".
	DeleteRelease(ctx context.Context, by fleet.Actor, id fleet.AccountID, r ReleaseID) error
	// FirmwareFile is the image of that name, where sum is its own SHA-256 or the Digest of a release that has
	// it; of whatever account.
	FirmwareFile(ctx context.Context, sum, name string) (File, error)
	// FirmwareSums are the SHA-256 of all images that releases have, of all accounts.
	FirmwareSums(ctx context.Context) (map[string]bool, error)

	// FirmwareRules returns an account's own rules; those of sites that are gone are left out.
	FirmwareRules(ctx context.Context, id fleet.AccountID) (Rules, error)
	// SaveFirmwareRules replaces them. A site that the account does not have is fault.Invalid.
	SaveFirmwareRules(ctx context.Context, by fleet.Actor, r Rules) (Rules, error)
	// FirmwareView is everything that choices about an account's devices depend on, but for Damaged. Pins of an
	// upgrade which ended before they did are left out, and Watches that stop nothing.
	FirmwareView(ctx context.Context, id fleet.AccountID) (*View, error)

	// HoldFirmware pins devices of the account as waiting for the job, unless an upgrade that has not ended
	// has them, and returns which it has now; those that the job had before among them.
	HoldFirmware(ctx context.Context, id fleet.AccountID, job string, version map[fleet.DeviceID]string) ([]fleet.DeviceID, error)
	// GiveFirmware moves pins of the job from waiting to given, with what their devices run; what was
	// watched of them is forgotten.
	GiveFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID, at time.Time) error
	// ToldFirmware notes that the devices were told to come.
	ToldFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID, at time.Time) error
	// FirmwarePaces are all pins of the job, each with what its device has said, by device.
	FirmwarePaces(ctx context.Context, id fleet.AccountID, job string) ([]Pace, error)
	// EndFirmware settles pins of the job that were given: done or failed.
	EndFirmware(ctx context.Context, id fleet.AccountID, job string, states map[fleet.DeviceID]PinState, at time.Time) error
	// ForgiveFirmware marks all failed pins of the job: they count no more towards stopping it.
	ForgiveFirmware(ctx context.Context, id fleet.AccountID, job string) error
	// DropFirmware removes pins of the job.
	DropFirmware(ctx context.Context, id fleet.AccountID, job string, devices []fleet.DeviceID) error
	// UnpinFirmware takes a device out of whatever upgrade it was in, and forgets what was watched of it.
	UnpinFirmware(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID) error

	// FirmwareWatch is what is remembered of a device; the zero Watch with its ids when that is nothing.
	FirmwareWatch(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) (Watch, error)
	SaveFirmwareWatch(ctx context.Context, w Watch) error
}
