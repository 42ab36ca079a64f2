package fleet

import (
	"time"

	"muster/internal/secret"
)

// A ProfileID is the opaque id of an enrollment profile: "prf_" and a ULID.
type ProfileID string

// A ServerType says who provisions the devices of a profile.
type ServerType string

const (
	ServerMuster ServerType = "muster" // this server: the account's own Server Address
	ServerHTTP   ServerType = "http"   // the server at the profile's URL
)

// A FirstContact says what admits an activated device that has never enrolled.
type FirstContact string

const (
	FirstSerial FirstContact = "serial" // MAC and serial together, once
	FirstProof  FirstContact = "proof"  // a certificate alone
)

// NoPhoneGroup is the phone group of a profile that hands out none.
const NoPhoneGroup = -1

// A Profile says where the devices of a site are sent when they enroll. Sites
// beneath the account that has it may name it too.
type Profile struct {
	ID            ProfileID
	Account       AccountID
	Name          string // unique in the account
	ServerType    ServerType
	URL           string      // of ServerHTTP: the directory of the settings files, without user and password
	User          string      // that the server at URL asks for; empty: none
	Password      secret.Text // of User
	RootCA        string      // PEM of what the server's certificate leads to; empty: devices know it
	PhoneGroup    int         // 0–999, or NoPhoneGroup
	IssueIdentity bool        // devices are told to fetch a certificate of ours
	FirstContact  FirstContact
	Labels        map[string]string
	// Edition grows with each change of what devices are told, and with no other: a device that
	// was told an older one is behind.
	Edition int64

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// A Home is what the profile of a site says to the devices there that are provisioned
// by this server.
type Home struct {
	Profile ProfileID
	Edition int64
	Server  ServerType
	Group   int  // phone group; NoPhoneGroup: none
	Root    bool // the profile has a root CA
}

// DefaultHome is what holds for devices of a site that names no profile.
func DefaultHome() Home { return Home{Server: ServerMuster, Group: NoPhoneGroup} }

// DefaultProfile is what holds for a site that names none: this server, and no group.
func DefaultProfile() Profile {
	return Profile{ServerType: ServerMuster, PhoneGroup: NoPhoneGroup, FirstContact: FirstSerial}
}

// A CodeID is the opaque id of an enrollment code: "cod_" and a ULID.
type CodeID string

// A CodeKind says how long an enrollment code is.
type CodeKind string

const (
	Numeric8  CodeKind = "numeric8"
	Numeric12 CodeKind = "numeric12"
)

// Digits is the length of codes of this kind; 0 for what is no kind.
func (k CodeKind) Digits() int { return map[CodeKind]int{Numeric8: 8, Numeric12: 12}[k] }

// An EnrollmentCode lets whoever types it on a device enroll that device at a site.
type EnrollmentCode struct {
	ID        CodeID
	Account   AccountID
	Name      string // unique in the account
	Site      SiteID
	Kind      CodeKind
	Code      string    // the digits: for who may issue codes
	ExpiresAt time.Time // zero: never
	MaxUses   int       // 0: as often as anybody likes
	Uses      int       // how many devices it enrolled, or let wait
	// Approval: a device that nobody had activated is held when it comes with the code, until somebody lets it go.
	Approval bool
	Labels    map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// Spent reports whether the code admits nobody any more.
func (c EnrollmentCode) Spent(now time.Time) bool {
	return !c.ExpiresAt.IsZero() && !now.Before(c.ExpiresAt) || c.MaxUses > 0 && c.Uses >= c.MaxUses
}

// A Stage is how far a device has come on its way home.
type Stage struct {
	ApprovedAt    time.Time // zero: never; here and below
	ActivatedAt   time.Time // the last time; a device that is not active may have been
	DeactivatedAt time.Time // the last time
	EnrolledAt    time.Time // when it was last told another profile than before, or admitted anew
	Profile       ProfileID // that it was told then; empty: DefaultProfile
	Edition       int64     // of Profile then
}

// Lifecycle is what a device is shown as: base is its owner's word — imported,
// approved, claimed or deactivated — and the rest follows from site and times.
func (s Stage) Lifecycle(base Lifecycle, site string) Lifecycle {
	switch {
	case base != Claimed:
		return base
	case site == "":
		return Claimed
	case s.ActivatedAt.IsZero():
		return Associated
	case s.EnrolledAt.Before(s.ActivatedAt):
		return Activated
	}
	return Enrolled
}

// Base is the owner's word of a device that is shown as l.
func (l Lifecycle) Base() Lifecycle {
	switch l {
	case Associated, Activated, Enrolled:
		return Claimed
	}
	return l
}

// At is what a device that was shown as l is shown as at a site, or at none, for
// who does not know whether it was ever activated.
func (l Lifecycle) At(site string) Lifecycle {
	switch {
	case l.Base() != Claimed:
		return l
	case site == "":
		return Claimed
	case l == Claimed:
		return Associated
	}
	return l
}

// Whether an enrolled device was told what its profile says now.
const (
	Behind  = "behind"
	Current = "current"
)

// Behind reports whether an enrolled device was told something else than p, the
// profile of its site, says now.
func (s Stage) Behind(p Profile) bool {
	return !s.EnrolledAt.IsZero() && (s.Profile != p.ID || s.Edition != p.Edition)
}
