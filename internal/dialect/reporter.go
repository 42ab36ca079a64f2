package dialect

import "muster/internal/fleet"

// A Reporter is a dialect whose devices leave what was set on them by hand. It
// beats what a server says, so a policy's value may be there and do nothing.
type Reporter interface {
	// Overrides names the uploads that hold it, the one that wins first.
	Overrides(d fleet.Device) []string
	// Reported reads one of them. What is no such file is fault.Invalid.
	Reported(content []byte) ([]Pair, error)
}
