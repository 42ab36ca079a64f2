package dialect

import "muster/internal/policy"

// An Entangler is a family in whose files the lines of one setting depend on
// others too. A preview renders the settings that changed and those entangled
// with them, in place of all; where a family is no Entangler, the lines of a
// setting depend on its own value alone.
type Entangler interface {
	// Entangled returns which other settings the lines of the changed ones depend on, or
	// whose lines depend on them; nil when it is none. The changed ones need not be among them.
	Entangled(changed []policy.Key) func(policy.Key) bool
}

// A Hold is what a server and its administrators have a device by: who changes
// it in error does not reach the device any more.
type Hold string

const (
	HoldServer      Hold = "serverAddress"
	HoldCredentials Hold = "credentials"
	HoldTrust       Hold = "trust" // which certificates it believes
	HoldAdmin       Hold = "adminPassword"
)

// A Holder knows which settings are holds.
type Holder interface {
	// Holds returns what a setting is a hold of, empty when it is none.
	Holds(name string) Hold
}

// A Keeper is a family whose devices keep some settings by themselves, whether
// files say them or not: what a policy said stays on the device after the policy
// is gone. A family of which that is not known is no Keeper.
type Keeper interface {
	// Stays reports whether a device that is told a setting no more goes on with what it
	// has, where others go back to their default.
	Stays(name string) bool
	// Idle reports whether devices do nothing about a setting that they are told otherwise
	// than before, or no more. before and after are all that they are told of this kind.
	Idle(name string, before, after Saying) bool
}

// A Saying is what a device is told of a setting, if anything.
type Saying func(name string) (value string, told bool)
