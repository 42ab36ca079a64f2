package fleet

import (
	"context"
	"iter"
	"time"
)

// A Page bounds a list. After is the id of the last item of the page before;
// Limit is 1–1001: a page of 1,000 and the item that tells of another.
type Page struct {
	After string
	Limit int
}

// A DeviceQuery narrows a list of devices, and says in which order it is. After
// is DevicePosition of the last device of the page before: its id, without a Sort.
type DeviceQuery struct {
	Page
	Text   string // part of name, MAC, serial or model
	Family Family
	Model  string
	Serial string // exact
	// Enrollment is Behind or Current, for devices of a site that have enrolled; empty: all.
	Enrollment string
	IDs        []DeviceID   // these alone; nil: all
	Filter     DeviceFilter // nil: all
	Within     []SiteID     // only devices of these sites; empty: of all, and of none
	Sort       []Sort       // at most MaxSort; the id comes last by itself
	Now        time.Time    // what the filter counts times from; zero: the store's clock
}

// A DeviceFilter is true or false of a device. Stores understand filter.Expr,
// with its names resolved, and refuse others.
type DeviceFilter interface {
	Match(d Device, now time.Time) bool
}

// An Upload is a file that a device left with us.
type Upload struct {
	Account   AccountID
	MAC       MAC
	Name      string // lower-case file name as the family knows it, e.g. "0004f2abcdef-phone.cfg"
	Size      int64
	UpdatedAt time.Time
}

// Store keeps accounts and devices. Each method is one transaction. Methods
// that a person can set off take the Actor and write the audit row in the same
// transaction. Lookups that find nothing, or nothing inside the wall they were
// given, fail with fault.Missing in the same words; writes whose Revision is
// not the stored one fail with fault.Conflict, code "stale". A save that changes
// nothing writes nothing, no audit row either, and returns what is stored, its
// revision included; nothing and empty are the same.
type Store interface {
	// Operator returns the account at the top, made when the database is.
	Operator(ctx context.Context) (Account, error)
	Account(ctx context.Context, id AccountID) (Account, error)
	// FindAccount takes an id or a name, among root and everything beneath it. A
	// name that several accounts there share is fault.Conflict, "ambiguousName".
	FindAccount(ctx context.Context, root AccountID, ref string) (Account, error)
	// Accounts lists root and everything beneath it, by id.
	Accounts(ctx context.Context, root AccountID, p Page) ([]Account, error)
	// CreateAccount fills ID, Path, Number, times and Revision, and gives the account its
	// provisioning row (enabled; Auto-Sync on unless Existing) with pair as generation 1.
	CreateAccount(ctx context.Context, by Actor, a Account, p Provisioning, pair CredentialsEdit) (Account, error)
	// SaveAccount replaces what may change: Name, DisplayName, License, Labels.
	SaveAccount(ctx context.Context, by Actor, a Account) (Account, error)
	// DeleteAccount removes an account with its devices, policies and credentials.
	// One with accounts beneath it is fault.Conflict, "accountNotEmpty".
	DeleteAccount(ctx context.Context, by Actor, id AccountID) error

	Provisioning(ctx context.Context, id AccountID) (Provisioning, error)
	// ProvisioningByKey finds the account of a Server Address.
	ProvisioningByKey(ctx context.Context, key string) (Provisioning, error)
	// SaveProvisioning writes p's switches and, when edit is not empty, the new pair as the
	// next generation: the old one stays valid for p.Overlap. It touches no device row.
	SaveProvisioning(ctx context.Context, by Actor, p Provisioning, edit CredentialsEdit) (Provisioning, error)
	// CredentialHistory lists all pairs, newest first, passwords included, with Using filled in.
	CredentialHistory(ctx context.Context, id AccountID) ([]Credentials, error)
	// ValidCredentials lists the pairs valid at t, newest first; Using is not filled.
	ValidCredentials(ctx context.Context, id AccountID, t time.Time) ([]Credentials, error)
	// EndCredentials revokes an old pair now. The current one cannot be ended: fault.Conflict.
	EndCredentials(ctx context.Context, by Actor, id AccountID, g Generation) error
	// RetireCredentials ends an old pair, as it was read: fault.Conflict, "pairInUse" when a device
	// has come with it since.
	RetireCredentials(ctx context.Context, by Actor, id AccountID, old Credentials) error
	// RevealCredentials returns the current pair and records who saw it; with a
	// device, the pair as that device holds it.
	RevealCredentials(ctx context.Context, by Actor, id AccountID, device DeviceID) (Credentials, error)

	// CreateDevice fills ID, Lifecycle (when empty), times and Revision. A MAC that any account has is
	// fault.Conflict, "macUnavailable", in words that name nobody; a serial that another
	// device of the account has is fault.Conflict, "serialTaken", here and in SaveDevice.
	CreateDevice(ctx context.Context, by Actor, d Device) (Device, error)
	// FindDevice takes an id, a MAC in any notation or a name, among the devices of root
	// and of everything beneath it.
	FindDevice(ctx context.Context, root AccountID, ref string) (Device, error)
	DeviceByMAC(ctx context.Context, id AccountID, m MAC) (Device, error)
	// DeviceBySerial is fault.Conflict where two devices have the serial: old databases may hold such.
	DeviceBySerial(ctx context.Context, id AccountID, serial string) (Device, error)
	// Devices lists an account's devices by id.
	Devices(ctx context.Context, id AccountID, q DeviceQuery) ([]Device, error)
	// CountDevices counts what Devices would list over all pages.
	CountDevices(ctx context.Context, id AccountID, q DeviceQuery) (int, error)
	// CountEach counts what Devices would list, and of these those that each of the filters is true
	// of, in one reading: the numbers fit together.
	CountEach(ctx context.Context, id AccountID, q DeviceQuery, each ...DeviceFilter) (all int, of []int, err error)
	// Connections says where devices stand that have a road of their own; the others are Unknown.
	Connections(ctx context.Context, id AccountID) (map[DeviceID]Connection, error)
	// Holding lists the ids of devices whose newest request used exactly g, in order, those
	// after the given one; a limit of 0 is as many as a page may have.
	Holding(ctx context.Context, id AccountID, g Generation, after DeviceID, limit int) ([]DeviceID, error)
	// Behind is Holding for the devices that are c now; of those that are Unknown, which have no
	// channel, for those whose address was seen. A pass walks the older generations one by one
	// ("used less than g" would start over on each page).
	Behind(ctx context.Context, id AccountID, g Generation, c Connection, after DeviceID, limit int) ([]Device, error)
	// AllDevices walks an account's devices in no particular order; the walk
	// holds a read transaction, so it is for loading, not for browsing.
	AllDevices(ctx context.Context, id AccountID) iter.Seq2[Device, error]
	// SaveDevice replaces what people may change; Account, MAC, Stage and what was
	// observed stay. Lifecycle is taken for its Base, and follows the site.
	SaveDevice(ctx context.Context, by Actor, d Device) (Device, error)
	// ReplaceDevice gives a device other hardware (Replacement.Apply). What was learnt of the old goes:
	// its certificates are revoked, its token, channel key, uploads and visits are gone. What
	// people say of the device stays, and so do its policies, its jobs and its trail. A MAC that any
	// account has is fault.Conflict, "macUnavailable".
	ReplaceDevice(ctx context.Context, by Actor, id AccountID, d DeviceID, r Replacement) (Device, error)
	DeleteDevice(ctx context.Context, by Actor, id AccountID, d DeviceID) error
	// SawDevices saves sightings in one transaction. Holds never moves backwards, nor
	// do times. A MAC new to the account is added (by the system, one audit row a batch); one that
	// belongs elsewhere is recorded as pending. A serial that another device of the account
	// has is not taken over. A PIN device that came becomes provisioned (by the system, an
	// audit row each). Devices beyond the store's quota do not join. The caller bounds the batch.
	SawDevices(ctx context.Context, id AccountID, seen []Sighting) (Saw, error)
	PendingDevices(ctx context.Context, id AccountID, p Page) ([]PendingDevice, error)
	// DropPending takes a MAC that belongs elsewhere off the list, until it comes again; Missing
	// when it is not there. A held device is one of the account's, and stays.
	DropPending(ctx context.Context, by Actor, id AccountID, m MAC) error
	// StaleDHCP says who was sent with an old pair since then, and names so many of them. A device
	// counts no longer when it comes with the current pair and was not told it by us, and
	// nobody of its network when a new device comes from there with the current pair.
	StaleDHCP(ctx context.Context, id AccountID, since time.Time, limit int) (StaleDHCP, error)
	// StaleDHCPs lists the accounts that have such devices, naming none of these, by id.
	StaleDHCPs(ctx context.Context, since time.Time) ([]StaleDHCP, error)
	// Generations counts an account's devices by the generation they used last.
	Generations(ctx context.Context, id AccountID) (map[Generation]int, error)
	// TallyDevices counts an account's devices by what their credential-sync state depends on.
	TallyDevices(ctx context.Context, id AccountID) ([]Tally, error)

	// SawLinks saves what sessions of the device channel taught, in one transaction, and returns
	// the MACs of the devices that are other than they were: software version, other server.
	// Devices that the account does not have are passed over. A session's end counts only from the
	// node that holds it. The caller bounds the batch.
	SawLinks(ctx context.Context, id AccountID, seen []LinkSighting) ([]MAC, error)
	// LostNode ends the sessions that a node held, in a life before this one, and counts them.
	LostNode(ctx context.Context, node string) (int, error)
	// SaveOrders saves where orders stand. One of an older generation than the stored, or
	// from an earlier moment, changes nothing; nor has a device of another account any.
	SaveOrders(ctx context.Context, id AccountID, orders map[DeviceID]Order) error
	// Rollout returns the account's roll-out; the zero one (Running) when none was ever paused.
	Rollout(ctx context.Context, id AccountID) (Rollout, error)
	// SaveRollout starts, pauses or resumes it; audited as "autosync." and the state.
	SaveRollout(ctx context.Context, by Actor, r Rollout) (Rollout, error)
	// AutoSyncing lists the accounts that have Auto-Sync on, by id.
	AutoSyncing(ctx context.Context, p Page) ([]AccountID, error)

	// PutUpload replaces a file of a device. It is on disk when it returns. What does not
	// fit the account's quota is fault.Unavailable, "quota", here and in AppendUpload.
	PutUpload(ctx context.Context, id AccountID, m MAC, name string, content []byte) error
	// AppendUpload adds to a file; when it would grow past limit the file starts over
	// with content, as the vendor's own log append does.
	AppendUpload(ctx context.Context, id AccountID, m MAC, name string, content []byte, limit int64) error
	// Upload returns a file's content, fault.Missing when there is none.
	Upload(ctx context.Context, id AccountID, m MAC, name string) ([]byte, error)
	Uploads(ctx context.Context, id AccountID, m MAC) ([]Upload, error)
}
