package claim

import (
	"context"
	"net/netip"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// A CertID is what a verified client certificate says its bearer is: MAC, serial
// or both. Verified means: of a factory root that the operator loaded, or ours.
type CertID struct {
	MAC    fleet.MAC
	Serial string
	// Account is whose authority it is of; empty: a factory's, or the operator's, of whatever account the device is.
	Account fleet.AccountID
	// Families are those that the factory's root is for; none: any.
	Families []fleet.Family
	Factory  bool
}

// An Asker is a device at the door, as it describes itself. Only Cert and Source
// are not its own words.
type Asker struct {
	MAC     fleet.MAC // zero: it says its serial alone, and a code says in whose inventory that is looked up
	Serial  string
	Model   string
	Version string
	Family  fleet.Family // empty: not known from the way it asked
	Code    string       // as it was typed; empty: none
	Token   secret.Text  // of an earlier Verdict; empty: none
	Cert    *CertID      // nil: none
	Source  netip.Addr
	Early   bool // it is in the part of its boot that loads software, in which it does not say what it runs
	Secure  bool // it asked over TLS: without, a code is not looked at and nothing secret may be told
}

// A Result is what becomes of an Asker.
type Result string

const (
	Enrolled     Result = "enrolled"     // send it home
	CodeRequired Result = "codeRequired" // let it ask its user for a code
	Refused      Result = "refused"      // no, for Verdict.Reason
	Locked       Result = "locked"       // not now: again after Verdict.RetryAfter
)

// Why an Asker was refused. Wrong, expired and used-up codes are one reason.
const (
	ReasonCode     = "code"
	ReasonDisabled = "disabled" // the device is deactivated, or its account's provisioning is off
	ReasonHeld     = "held"     // an administrator has to let it go
)

// A Verdict is what to tell an Asker. All below Result is set for the results
// that need it alone; Device to Token for Enrolled.
type Verdict struct {
	Result     Result
	Reason     string
	RetryAfter time.Duration
	Device     fleet.Device
	Account    fleet.Account
	Profile    fleet.Profile // fleet.DefaultProfile when the site names none
	Token      secret.Text   // proves at later times that it is this device
	Fresh      bool          // it was told another profile before, or enrolled just now
}

// A Standing is what is known of a MAC before anybody looks at a code. It crosses
// the walls between accounts: only the Desk sees it.
type Standing struct {
	Known   bool // somebody has the device
	Device  fleet.Device
	Account fleet.Account
	Enabled bool          // the account's Device Provisioning
	Profile fleet.Profile // of its site
	Seed    string        // of its token; empty: it has none
}

// A Hit is what a code opens. Two spaces are looked up for every code: those that
// were issued, and account numbers with the PIN of a site.
type Hit struct {
	Account fleet.AccountID
	Site    fleet.SiteID
	Code    fleet.CodeID // empty: a provisioning code
}

// A Redemption is a right code with the device that it was typed on.
type Redemption struct {
	Hit
	Asker
	Seed string // of the device's new token
	At   time.Time
}

// Store keeps profiles, codes and the life cycle; the promises are fleet.Store's.
type Store interface {
	CreateProfile(ctx context.Context, by fleet.Actor, p fleet.Profile) (fleet.Profile, error)
	// FindProfile takes an id or a name, among the profiles of root and beneath it.
	FindProfile(ctx context.Context, root fleet.AccountID, ref string) (fleet.Profile, error)
	Profiles(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.Profile, error)
	SaveProfile(ctx context.Context, by fleet.Actor, p fleet.Profile) (fleet.Profile, error)
	// DeleteProfile removes it; one that a site names is fault.Conflict, "inUse".
	DeleteProfile(ctx context.Context, by fleet.Actor, id fleet.AccountID, p fleet.ProfileID) error
	// ReachProfile takes an id or a name, among the profiles of the account and of those above
	// it; of equal names the nearest.
	ReachProfile(ctx context.Context, id fleet.AccountID, ref string) (fleet.Profile, error)
	// ProfileUses counts what stands on the account's profiles.
	ProfileUses(ctx context.Context, id fleet.AccountID) (map[fleet.ProfileID]Uses, error)

	// CreateCode draws the digits, which no other code has and no account number begins.
	CreateCode(ctx context.Context, by fleet.Actor, c fleet.EnrollmentCode) (fleet.EnrollmentCode, error)
	FindCode(ctx context.Context, root fleet.AccountID, ref string) (fleet.EnrollmentCode, error)
	Codes(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]fleet.EnrollmentCode, error)
	// SaveCode replaces what may change: Name, Labels, ExpiresAt and MaxUses.
	SaveCode(ctx context.Context, by fleet.Actor, c fleet.EnrollmentCode) (fleet.EnrollmentCode, error)
	DeleteCode(ctx context.Context, by fleet.Actor, id fleet.AccountID, c fleet.CodeID) error

	// StepDevice takes a device of the account through an order's verbs, all or none. A step that
	// the device's state forbids is fault.Conflict, "illegalTransition". A device that changes
	// hands leaves everything of the account behind.
	StepDevice(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, o Order) (fleet.Device, error)

	// DeviceBySerial is fleet.Store's.
	DeviceBySerial(ctx context.Context, id fleet.AccountID, serial string) (fleet.Device, error)
	// Standing is what is known of a MAC, of whatever account.
	Standing(ctx context.Context, m fleet.MAC) (Standing, error)
	// LookUp finds what a code opens at that time; ok is false for each code that opens nothing,
	// after the same look-ups.
	LookUp(ctx context.Context, code string, at time.Time) (h Hit, ok bool, err error)
	// Redeem uses a code, once, for the device: it is there afterwards, the account's own, at
	// the site, activated and enrolled, with its line in the trail, and counted as a use. When the device cannot be had
	// nothing is done and no use counted: fault.Denied, "disabled" or "held"; fault.Missing when another
	// account has it (the account sees it as pending) or the code is spent meanwhile.
	Redeem(ctx context.Context, r Redemption) (Standing, error)
	// Enroll writes down that a device of the account was told the profile of its site; a Seed replaces
	// that of its token. first asks that it has never enrolled: of many at once one is first. fault.Conflict, "state", when
	// the device is not activated any more, or another was first.
	Enroll(ctx context.Context, s Standing, first bool, at time.Time) (Standing, error)
}

// Uses are what stands on a profile, in its account and those beneath it.
type Uses struct{ Sites, Enrolled, Behind int }
