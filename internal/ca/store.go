package ca

import (
	"context"
	"time"

	"muster/internal/fleet"
)

// Marks are counters that grow with each change: of authorities, generations, factory roots and
// blocks (Trust), and of revocations (Revoked).
type Marks struct{ Trust, Revoked int64 }

// A Bearer is a device as the room looks at it, of whatever account.
type Bearer struct {
	Account   fleet.AccountID
	Device    fleet.DeviceID
	MAC       fleet.MAC
	Lifecycle fleet.Lifecycle
	Held      bool     // an administrator has to let it go
	Enabled   bool     // the account's Device Provisioning
	Identity  Identity // StateNone when there is no row
}

// A Who finds a Bearer: by Hash of its password, by MAC or by its id.
type Who struct {
	Hash   string
	MAC    fleet.MAC
	Device fleet.DeviceID
}

// A Spend says which password a certificate is issued for, and on which terms.
type Spend struct {
	Seed string // the row must still have it
	// Hold: the certificate waits for an administrator, nothing is to be signed before Approved.
	Hold bool
}

// A Begun is what Begin found: Again, Held, or neither of the two: sign.
type Begun struct {
	Again  *Certificate // the password was spent on this key already: its certificate
	Held   bool         // it waits for an administrator
	Shared bool         // the renewal's key is certified for another device of the account, too
}

// A CertificateQuery narrows a list of certificates. After of its page is the serial of the last one.
type CertificateQuery struct {
	fleet.Page
	Device fleet.DeviceID
	Status Status // Expired among them
	MAC    fleet.MAC
	Before time.Time      // NotAfter before
	Within []fleet.SiteID // only of devices of these sites; empty: all
	Now    time.Time
}

// Store keeps authorities, identities and certificates; the promises are fleet.Store's.
type Store interface {
	FactoryStore

	// CreateAuthority adds the authority of an account with its first generation. An account that has
	// one is fault.Conflict, "authorityTaken".
	CreateAuthority(ctx context.Context, by fleet.Actor, a Authority, first Generation) (Authority, error)
	// FindAuthority takes an id or a name, among the authorities of root and beneath it.
	FindAuthority(ctx context.Context, root fleet.AccountID, ref string) (Authority, error)
	Authorities(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]Authority, error)
	// SaveAuthority replaces what an administrator may change.
	SaveAuthority(ctx context.Context, by fleet.Actor, a Authority) (Authority, error)
	// DeleteAuthority removes it with its generations and the records of what it issued; one that has
	// issued what is valid is fault.Conflict, "inUse".
	DeleteAuthority(ctx context.Context, by fleet.Actor, id fleet.AccountID, a AuthorityID) error
	// CAGenerations are an authority's, by number, keys included.
	CAGenerations(ctx context.Context, a AuthorityID) ([]Generation, error)
	// AllAuthorities are those of all accounts, and all their generations, without keys.
	AllAuthorities(ctx context.Context) ([]Authority, []Generation, error)
	// AddGeneration adds the one after a's newest, for an action of the trail ("rotate", "import"); fault.Conflict, "stale", when a.Revision is not the stored one.
	AddGeneration(ctx context.Context, by fleet.Actor, a Authority, action string, g Generation) (Authority, error)
	// StageGenerations moves generations, all or none, for an action of the trail ("activate", "retire").
	StageGenerations(ctx context.Context, by fleet.Actor, a Authority, action string, to map[int]Stage, at time.Time) (Authority, error)
	// NextCRL is the number of a generation's next list; no two get the same, and each is greater than those before.
	NextCRL(ctx context.Context, a AuthorityID, generation int) (int64, error)
	// GenerationInUse counts a generation's valid certificates that were seen since then.
	GenerationInUse(ctx context.Context, a AuthorityID, generation int, since, now time.Time) (int, error)

	// PKIMarks is cheap: it is asked every second.
	PKIMarks(ctx context.Context) (Marks, error)
	// Revocations are those with a greater mark, of what has not been expired for a day, oldest first.
	Revocations(ctx context.Context, after int64, now time.Time) ([]Revocation, error)

	// Bearer finds a device of whatever account, fault.Missing when there is none.
	Bearer(ctx context.Context, w Who) (Bearer, error)
	// DeviceBySerial is fleet.Store's.
	DeviceBySerial(ctx context.Context, id fleet.AccountID, serial string) (fleet.Device, error)
	// ProvisioningByKey is fleet.Store's.
	ProvisioningByKey(ctx context.Context, key string) (fleet.Provisioning, error)
	// Operator is fleet.Store's.
	Operator(ctx context.Context) (fleet.Account, error)

	// Identities are those of an account's devices; nil devices: of all.
	Identities(ctx context.Context, id fleet.AccountID, devices []fleet.DeviceID) (map[fleet.DeviceID]Identity, error)
	// WantIdentity gives a device of the account a password: seed and what finds it. One that has a
	// row keeps its certificate, and its password, too, unless anew. at and expires are times of the new one.
	WantIdentity(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, w Want, anew bool) (Identity, error)
	// ApproveIdentity lets the key that waits be signed, or refuses it: fault.Conflict, "state", when none waits.
	ApproveIdentity(ctx context.Context, by fleet.Actor, id fleet.AccountID, d fleet.DeviceID, yes bool) (Identity, error)
	// FailIdentity writes down why a device was refused. One whose certificate is valid keeps its state.
	// One that nobody wanted a certificate for has no row, and gets none.
	FailIdentity(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, reason string, at time.Time) (Identity, error)

	// BeginCertificate writes down what is about to be signed and, with a spend, uses the password,
	// once: in one transaction. fault.Denied, "spent", when another key had it; "keyReused" when the key
	// is certified for another device, unless this is a renewal (no spend) and all of those are the account's; fault.Unavailable when the same is being signed just now.
	BeginCertificate(ctx context.Context, c Certificate, s *Spend) (Begun, error)
	// FinishCertificate writes down what was signed, and that the device has it. One that was revoked
	// meanwhile is fault.Conflict, "state".
	FinishCertificate(ctx context.Context, c Certificate) (Identity, error)
	// FindCertificate takes a serial, among the certificates of root and beneath it.
	FindCertificate(ctx context.Context, root fleet.AccountID, serial string) (Certificate, error)
	// CertificateOf is the one that a generation issued with that serial.
	CertificateOf(ctx context.Context, a AuthorityID, generation int, serial string) (Certificate, error)
	Certificates(ctx context.Context, id fleet.AccountID, q CertificateQuery) ([]Certificate, error)
	// RevokeCertificate revokes it; one that is revoked already stays as it is.
	RevokeCertificate(ctx context.Context, by fleet.Actor, id fleet.AccountID, serial string, r Reason, at time.Time) (Certificate, error)
	// SawCertificates notes that certificates were presented, and returns the devices whose newest one is
	// among them; the caller bounds the batch.
	SawCertificates(ctx context.Context, seen map[string]time.Time) ([]Identity, error)
	// ExpiringIdentities are devices of all accounts whose newest certificate ends before, and has not ended,
	// by id; after is the last one of the page before.
	ExpiringIdentities(ctx context.Context, now, before time.Time, after fleet.DeviceID, limit int) ([]Identity, error)
}

// A Want is a new one-time password: what it is made of, and the keyed hash that finds it.
type Want struct {
	Seed, Hash  string
	At, Expires time.Time
}
