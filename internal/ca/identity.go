package ca

import (
	"time"

	"muster/internal/fleet"
)

// A State is how a device stands with its certificate.
type State string

const (
	StateNone      State = "none"
	StateWanted    State = "wanted"    // it has a one-time password, and has not come
	StateRequested State = "requested" // it came, and nothing was signed: a crash, or it is on its way
	StatePending   State = "pending"   // an administrator has to approve
	StateIssued    State = "issued"
	StateInstalled State = "installed" // seen in a handshake
	StateExpiring  State = "expiring"  // past the time at which it should have renewed
	StateExpired   State = "expired"
	StateRevoked   State = "revoked"
	StateFailed    State = "failed" // it came and was refused, for Reason; what it had before stays valid
)

// An Identity is what is known of a device's certificate: one row a device. It goes
// with the device when that changes hands.
type Identity struct {
	Device    fleet.DeviceID
	Account   fleet.AccountID
	MAC       fleet.MAC
	State     State // as stored: StateAt says more
	Reason    string
	Seed      string // of the one-time password; empty: it has none
	WantedAt  time.Time
	ExpiresAt time.Time // of the password
	SpentAt   time.Time
	SpentKey  string // Certificate.Key of the key that the password was spent on
	Approved  bool   // the key that waits may be signed
	// Of the newest certificate:
	Authority AuthorityID
	Serial    string
	NotBefore time.Time
	NotAfter  time.Time
	SeenAt    time.Time
	ChangedAt time.Time
}

// StateAt is the state at a time; renewAt is the authority's percent.
func (i Identity) StateAt(now time.Time, renewAt int) State {
	switch i.State {
	case StateIssued, StateInstalled:
		if now.After(i.NotAfter) {
			return StateExpired
		}
		if life := i.NotAfter.Sub(i.NotBefore); life > 0 && renewAt > 0 && now.Sub(i.NotBefore) > expiringAfter(life, renewAt) {
			return StateExpiring
		}
	case "":
		return StateNone
	}
	return i.State
}

// expiringAfter is half-way between when a device should have renewed and the end: until then it may be late.
func expiringAfter(life time.Duration, renewAt int) time.Duration {
	at := life * time.Duration(renewAt) / 100
	return at + (life-at)/2
}

// Usable reports whether the one-time password still opens something.
func (i Identity) Usable(now time.Time) bool {
	return i.Seed != "" && i.SpentAt.IsZero() && now.Before(i.ExpiresAt)
}
