package fleet

import (
	"cmp"
	"time"
)

// A DeviceID is the opaque id of a device: "dev_" and a ULID.
type DeviceID string

// A Family is the dialect a device speaks.
type Family string

const (
	UCS    Family = "ucs"    // Poly UC Software: VVX, CCX, Trio, Edge E
	PolyOS Family = "polyos" // Poly video: G7500, Studio G62, X, V, TC10
	J100   Family = "j100"   // Avaya J129 to J189
)

// An Onboarding is the way a device joined its account (mission B1).
type Onboarding string

const (
	Provisioned Onboarding = "provisioned" // Device Provisioning: it polls, and policies govern it
	PIN         Onboarding = "pin"         // live configuration over the channel
	USB         Onboarding = "usb"         // in the inventory, never touched
	Bluetooth   Onboarding = "bluetooth"   // in the inventory, never touched
)

// A Lifecycle is where a device stands between import and enrollment.
type Lifecycle string

const (
	Imported    Lifecycle = "imported"
	Approved    Lifecycle = "approved"
	Claimed     Lifecycle = "claimed"
	Associated  Lifecycle = "associated"
	Activated   Lifecycle = "activated"
	Enrolled    Lifecycle = "enrolled"
	Deactivated Lifecycle = "deactivated"
)

// MaxNotes bounds the notes of a device, in letters.
const MaxNotes = 2000

// A Device is one phone or video endpoint. What it says about itself (model,
// version, address) is a claim; the account and the MAC are ours.
type Device struct {
	ID         DeviceID
	Account    AccountID
	MAC        MAC
	Serial     string
	Name       string // what people call it; may be empty
	Family     Family // from the model; for an unknown model, from the way it asks
	Model      string // canonical name of the model catalog ("VVX 450"), else as given
	Onboarding Onboarding
	Lifecycle  Lifecycle
	Site       string   // id; empty: unassigned
	Room       string   // id of a room of Site; empty: none
	Groups     []string // ids of static groups
	User       string   // id of its device user
	AutoSync   string   // "include" or "exclude"; empty = include, unless another server holds it
	Held       bool     // answered 403 until let go
	Notes      string   // what people write of it, in lines; at most MaxNotes letters
	Labels     map[string]string
	CreatedAt  time.Time
	UpdatedAt  time.Time
	Revision   int64 // grows with each edit by a person, with a move to another site and when a PIN device becomes provisioned; other sightings leave it alone
	Stage      Stage

	Observed
	Member
}

// A Member is what a device belongs to without naming it: nothing of it is
// stored, who knows the account's groups and users fills it in (roster).
type Member struct {
	Dynamic    []string // ids of the dynamic device groups that hold it, in order
	UserGroups []string // ids of the groups of its device user, in order
	Home       *Home    // what the profile of its site says, which nobody writes into; nil: DefaultHome
}

// Observed is what the planes saw of a device; saved in batches, so up to two
// seconds of it may be lost with the process.
type Observed struct {
	FirstSeen       time.Time  // zero: staged, never seen
	LastSeen        time.Time  // last authenticated request of any kind
	LastSync        time.Time  // last authenticated fetch of the device's own settings file
	Holds           Generation // newest pair that it has proved to have, by using it; never goes back
	Used            Generation // pair of its newest request: goes back when a device was reset and came with an old one; zero: not known
	SoftwareVersion string
	Address         string // source address of the last request
	ExternalServer  string // the other provisioning server it is known to use
	Link            Link
	Order           Order
	Trouble         Trouble // whether it is over, Troubled knows
}

// A ProvisioningState is mission B6's State icon.
type ProvisioningState string

const (
	Active ProvisioningState = "active" // Provisioned (Active): contact at most 24 h ago
	Stale  ProvisioningState = "stale"  // Provisioned: longer ago
	Staged ProvisioningState = "staged" // expected, never seen
	None   ProvisioningState = "none"   // not onboarded by Device Provisioning
)

// ActiveFor is how long after its last contact a device counts as active, the
// boundary included (Poly Lens, inventory).
const ActiveFor = 24 * time.Hour

// StateAt computes the device's provisioning state; it is never stored.
func (d Device) StateAt(now time.Time) ProvisioningState {
	switch {
	case d.Onboarding != Provisioned && d.Onboarding != "":
		return None
	case d.LastSync.IsZero():
		return Staged
	case now.Sub(d.LastSync) <= ActiveFor:
		return Active
	default:
		return Stale
	}
}

// A Sighting is what one or more requests taught us of a device. The newest
// non-zero value of each field counts.
type Sighting struct {
	MAC    MAC
	Family Family
	Model  string
	Serial string
	Seen   time.Time
	Sync   time.Time
	Holds  Generation // the newest pair that it used; never moves backwards
	Used   Generation // the pair of the newest request; zero: says nothing
	// Old is a pair that it came with while the account has a newer one; zero: it came with
	// the current. Told says that what it asks for tells it the current one: when it comes with
	// that, it is no longer known what DHCP says.
	Old  Generation
	Told bool
	// Let says that it came with a pair that only lets in, although its file tells it one of its
	// own: it does not keep such a pair, so DHCP or a hand gave it.
	Let     bool
	Version string
	Address string
	Hold    bool // when the device is new to the account: add it held
	// Site is where its address says it stands; empty: nothing is known. A device that has
	// a site moves only when Move is set.
	Site string
	Move bool
	// Came says that it fetched its configuration with the account's pair: a PIN device
	// becomes provisioned by that (mission A3), any other stays what it is.
	Came bool
}

// Join is the newest non-zero value of each field of two sightings of one device; of
// two of one time, b is the newer. A family goes with the model that it was said
// with, and when either would have a new device held, it is.
func (a Sighting) Join(b Sighting) Sighting {
	if b.Seen.Before(a.Seen) {
		a, b = b, a
	}
	if a.Sync.After(b.Sync) {
		b.Sync = a.Sync
	}
	b.Holds, b.Used = max(a.Holds, b.Holds), cmp.Or(b.Used, a.Used)
	b.Hold, b.Let = a.Hold || b.Hold, a.Let || b.Let
	if b.Old == 0 {
		b.Old, b.Told = a.Old, a.Told
	}
	b.Came = a.Came || b.Came
	if b.Model == "" && a.Model != "" {
		b.Model, b.Family = a.Model, cmp.Or(a.Family, b.Family)
	}
	b.Family, b.Serial = cmp.Or(b.Family, a.Family), cmp.Or(b.Serial, a.Serial)
	b.Version, b.Address = cmp.Or(b.Version, a.Version), cmp.Or(b.Address, a.Address)
	if b.Site == "" {
		b.Site, b.Move = a.Site, a.Move
	}
	return b
}

// Saw is what became of sightings that said more than that a known device came
// again.
type Saw struct {
	Added   []Device // new to the account, now in its inventory
	Foreign []MAC    // belong to another account; recorded as pending, not added
	Refused []MAC    // beyond what may join the account; recorded as pending, not added
	Learned []Lesson // moved, or not what they were; of others nothing changed but Observed, and of that not the version
}

// A Lesson is what a device is now, after a sighting moved it or taught something
// of it: all that sightings may change beside Observed.
type Lesson struct {
	MAC             MAC
	Moved           bool // to the site of its sighting, out of its room
	Changed         bool // has a model, family, serial or software version that it did not have, or became provisioned
	Family          Family
	Model           string
	Serial          string
	Onboarding      Onboarding
	Lifecycle       Lifecycle
	Site            string
	Room            string
	SoftwareVersion string
	UpdatedAt       time.Time
	Revision        int64
}

// A PendingDevice is one that came with the account's credentials and is not
// served: held for approval, or a MAC that could not join the inventory.
type PendingDevice struct {
	Account   AccountID
	MAC       MAC
	Family    Family
	Model     string
	Address   string
	FirstSeen time.Time // zero: held before it was ever seen
	LastSeen  time.Time
	Why       Pending
}

// A Pending is why a device is pending.
type Pending string

const (
	PendingHeld         Pending = "held"         // in the inventory, answered 403 until let go
	PendingNotAvailable Pending = "notAvailable" // another account has the MAC; nobody is told which
	PendingFull         Pending = "full"         // the account has as many devices as may join by themselves
)
