package fleet

import (
	"context"
	"slices"
)

// A Right is one thing an actor may do.
type Right string

const (
	RightRead   Right = "read"
	RightWrite  Right = "write"
	RightReveal Right = "reveal" // see secrets in clear, audited
	RightAdmin  Right = "admin"  // accounts, tokens, members
)

// An Actor is who sets something off: a person, a token, the system. It goes
// into the audit trail, and bounds what may be seen: nothing outside Root.
type Actor struct {
	Kind   string // "token", "user", "system"
	ID     string
	Name   string
	Root   AccountID // the account whose subtree the actor may touch
	Rights []Right
	// Role is what the actor may do, in a word of access; empty: it has rights alone.
	Role string
	// Sites bound the actor to these sites' devices; empty: to nothing but Root.
	Sites     []SiteID
	RequestID string // ties audit rows to the request
	Source    string // address that the request came from
	Comment   string // what the actor says of why; it is kept with each audit row
}

// May reports whether the actor holds the right. The admin right includes all
// others but reveal.
func (a Actor) May(r Right) bool {
	return slices.Contains(a.Rights, r) || r != RightReveal && slices.Contains(a.Rights, RightAdmin)
}

// System is the actor of Muster's own doings.
func System(name string, root AccountID) Actor {
	return Actor{Kind: "system", ID: "system", Name: name, Root: root, Rights: []Right{RightAdmin, RightReveal}}
}

// A Notice says that something about an account changed: where to look, never
// what to believe. Losing one costs time and not truth.
type Notice struct {
	Account AccountID
	About   string    // "account", "credentials", "policy", "firmware", "device", "gateway", "profile", "rediscover", "capture", "pki", "identity", "job"
	Device  DeviceID  // empty when it concerns the whole account
	MAC     MAC       // of Device, when there is one
	Policy  string    // id of the one policy that it is about; empty: any of the account's
	Gateway GatewayID // of a "gateway" notice
}

// A Teller spreads notices. Rooms tell after they commit, and shrug if it fails.
type Teller interface {
	Tell(ctx context.Context, n Notice) error
}
