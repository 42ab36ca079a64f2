package impact

import (
	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A Report is what a change would do.
type Report struct {
	// Changed counts the devices of whose boot at least one file would have other bytes.
	Changed int
	// Settings counts those of them that would have other effective settings. The
	// rest reads a shared file that changed, and keeps what it has.
	Settings int
	// Restarts counts those that would restart, Unsure those for which the settings
	// catalog does not say. A change that leaves the device with what it has restarts nothing.
	Restarts, Unsure int
	// Inherit counts the devices among whose policies the change is.
	Inherit int
	// Stronger counts those of Inherit that keep what they have all the same: what a
	// policy changes is said otherwise, or the same, by a stronger one.
	Stronger int
	// Unsupported counts the devices that a changed policy is for and whose family
	// knows none of its settings.
	Unsupported int
	// NotSent counts the devices that a changed policy is for and that policies are
	// not sent to, by the way they were onboarded.
	NotSent int
	// Holds counts the devices by which of their holds would change.
	Holds map[dialect.Hold]int
	// Stays counts, by setting, the devices that are told it no more and keep what they have.
	Stays map[string]int
	// Diffs are the differences, those of most devices first; LeftOut is how many
	// more there are.
	Diffs   []Diff
	LeftOut int
}

// A Diff is what changes alike on Count devices: the same lines of the same
// files, and the same effective settings.
type Diff struct {
	Count     int
	Example   fleet.Device // the one of them whose MAC is the lowest
	Family    fleet.Family
	Effective bool            // Changes are not empty
	Restart   catalog.Restart // what the device does: the most that one of Changes makes it do
	Files     []File          // of Example
	Changes   []Change
}

// An Affected is a device of whose boot a file would have other bytes.
type Affected struct {
	ID      fleet.DeviceID
	Changes []Change // shared with the devices that change alike; empty: it only reads a shared file that changes
	Restart catalog.Restart
	Device  func() fleet.Device // as it would be; good until the next is told
}

// A File is a file of an example that would change.
type File struct {
	Name string // as it would be; as it was, when it would be no more
	Diff string // unified, three lines of context; secrets masked
}

// A Change is an effective setting that would change. Secrets are masked.
type Change struct {
	Key           string
	Before, After *string // nil: not told to the device
	Stays         bool    // the device keeps what it has: told no more, and the family keeps such settings
}

// Masked stands for a secret; MaskedNew for one that is another afterwards.
const (
	Masked    = "********"
	MaskedNew = "******** (changed)"
)
