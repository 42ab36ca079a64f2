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
