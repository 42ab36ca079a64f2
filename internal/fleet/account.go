package fleet

import (
	"strings"
	"time"

	"muster/internal/secret"
)

// An AccountID is the opaque id of an account: "acc_" and a ULID.
type AccountID string

// An AccountType is a rung of the account tree.
type AccountType string

const (
	Operator AccountType = "operator" // whoever runs this Muster; exactly one
	Provider AccountType = "provider"
	Reseller AccountType = "reseller"
	Customer AccountType = "customer"
)

// Rank orders the rungs: a child's rank is greater than its parent's. Levels
// may be skipped. An unknown type has rank -1.
func (t AccountType) Rank() int {
	switch t {
	case Operator:
		return 0
	case Provider:
		return 1
	case Reseller:
		return 2
	case Customer:
		return 3
	}
	return -1
}

// A License says which features an account has bought. Standard is the default;
// Enterprise lets Auto-Sync touch staged devices (mission A6).
type License string

const (
	Standard   License = "standard"
	Enterprise License = "enterprise"
)

// An Account is the wall between tenants: every other row belongs to one, and
// nothing is ever looked up without naming it.
type Account struct {
	ID          AccountID
	Parent      AccountID // the account above it; empty for the operator
	Path        string    // ids from the operator to this account, each followed by "/"; the store keeps it
	Name        string    // unique beneath its parent, 1–100 characters, no "/"
	DisplayName string
	Type        AccountType
	License     License
	Existing    bool   // was there before Muster (imported, migrated): Auto-Sync starts off
	Number      string // 8 digits, unique; the first part of 12-digit provisioning codes
	Labels      map[string]string
	CreatedAt   time.Time
	UpdatedAt   time.Time
	Revision    int64 // grows with each change
}

// Within reports whether a is the account root or stands beneath it.
func (a Account) Within(root AccountID) bool {
	return strings.Contains("/"+a.Path, "/"+string(root)+"/")
}

// HTTPMode says what an account's devices may do over plain HTTP.
type HTTPMode string

const (
	HTTPOff       HTTPMode = "off"       // nothing: 403
	HTTPNoSecrets HTTPMode = "noSecrets" // Digest only, and no file that carries a secret
	HTTPAll       HTTPMode = "all"       // Basic too, and every file
)

// UnknownDevices says what happens to a MAC that is new to the account and
// arrives with the right credentials.
type UnknownDevices string

const (
	AddUnknown  UnknownDevices = "add"  // joins the inventory and is served
	HoldUnknown UnknownDevices = "hold" // joins the inventory held: 403 until an administrator lets it go
)

// AutoSync is the switch that carries the account's credentials to its devices.
type AutoSync struct {
	Enabled bool
	// Scope narrows whom it touches; all empty means the whole account.
	Sites, Groups, Models []string
	Waves                 []int // sizes of the first waves; empty: no waves
	StopAtFailures        int   // pause a wave at so many failures; 0 = never
	// Touched says that it was on at some time, so devices were told where to
	// fetch. The store keeps it; whoever saves need not.
	Touched bool
}

// DeviceDefaults are the account's wishes for the settings that every family
// has; each dialect says them in its own names, at the level "builtin".
type DeviceDefaults struct {
	PollInterval  time.Duration // how often devices ask; 0 = do not tell them
	TimeServer    string        // NTP host name; empty = do not tell them
	GMTOffset     time.Duration // difference of local standard time to UTC
	AdminPassword secret.Text   // the device's own administrator; empty = do not tell them
	CheckSync     bool          // devices obey a SIP NOTIFY check-sync
}

// Provisioning is an account's Device Provisioning page (mission A1).
type Provisioning struct {
	Account        AccountID
	Key            string // the unguessable part of the Server Address: 26 letters and digits, 130 bits
	Enabled        bool
	Current        Credentials
	AutoSync       AutoSync
	Overlap        time.Duration // how long an old pair works after an edit; 0 = not at all
	UnknownDevices UnknownDevices
	HTTP           HTTPMode
	Defaults       DeviceDefaults
	CheckSync      CheckSync
	Certificates   Certificates
	UpdatedAt      time.Time
	Revision       int64 // grows with each change of anything here, credentials included
}

// DefaultProvisioning is what a new account starts with: enabled, an overlap of
// seven days, devices that poll every hour and have an administrator password
// of their account (mission A1, A12). The store switches Auto-Sync on, unless the account existed before.
func DefaultProvisioning() Provisioning {
	return Provisioning{
		Enabled: true, Overlap: 7 * 24 * time.Hour, UnknownDevices: AddUnknown, HTTP: HTTPNoSecrets,
		Defaults:  DeviceDefaults{PollInterval: time.Hour, CheckSync: true, AdminPassword: secret.New(secret.Generate(12))},
		CheckSync: DefaultCheckSync(),
	}
}
