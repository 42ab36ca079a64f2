package fleet

import (
	"context"
	"net/netip"
	"time"

	"muster/internal/secret"
)

// A GatewayID is the opaque id of a gateway: "gtw_" and a ULID.
type GatewayID string

// A Gateway is a process on a site's LAN that drives phones which do not speak
// the device channel themselves (mission D2). It has a session of the channel
// for all of them, and is told of the devices of its site alone.
type Gateway struct {
	ID      GatewayID
	Account AccountID
	Name    string // unique in the account
	Site    SiteID
	// Logins are what phones of a family ask for at their own interface.
	Logins map[Family]Login
	Labels map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64 // grows with edits; enrollment and sightings leave it alone

	TokenUntil time.Time   // of a token that nobody has used yet; zero: none waits
	EnrolledAt time.Time   // zero: never
	Token      secret.Text // only in the answer to who had it made; stores never fill it
	GatewayState
}

// A Login opens the interface of a family's phones.
type Login struct {
	User     string
	Password secret.Text
	// PushUser and PushPassword are of UC Software's /push.
	PushUser     string
	PushPassword secret.Text
	// Revision grows with each change, by the store: who found the password wrong may try anew.
	Revision int64
}

// Same reports whether two logins say the same, whatever their revision.
func (l Login) Same(o Login) bool {
	same := func(a, b secret.Text) bool { return a.Empty() && b.Empty() || a.Equal(b) }
	return l.User == o.User && l.PushUser == o.PushUser && same(l.Password, o.Password) && same(l.PushPassword, o.PushPassword)
}

// Revised gives the logins of next their revisions: that of what stands in old,
// one more where it changed.
func Revised(old, next map[Family]Login) map[Family]Login {
	out := make(map[Family]Login, len(next))
	for f, l := range next {
		was := old[f]
		if l.Revision = was.Revision; !l.Same(was) || l.Revision == 0 {
			l.Revision++
		}
		out[f] = l
	}
	return out
}

// Bounds of what is kept of gateways.
const (
	MaxGateways = 10_000 // of an account
	MaxFound    = 5000   // phones that a gateway found; the ones that it has not seen for longest are forgotten
	TokenFor    = time.Hour
)

// A GatewayState is what a gateway says of itself, and whether it is there.
type GatewayState struct {
	Connection Connection // Unknown: it never came
	Since      time.Time
	Node       string // the server that holds its session
	Version    string
	Host       string // its name there
	Address    string // where its session, or before its enrollment, comes from
	Networks   []netip.Prefix
	StartedAt  time.Time
}

// A GatewaySighting is what a gateway's session taught. Online false ends it,
// and the links that it kept. The newest by At counts.
type GatewaySighting struct {
	Gateway GatewayID
	Online  bool
	Node    string
	At      time.Time
	// Said says that the rest is filled in.
	Said      bool
	Version   string
	Host      string
	Networks  []netip.Prefix
	StartedAt time.Time
}

// An Enrollment is a gateway that presents its token.
type Enrollment struct {
	Token   [32]byte // SHA-256 of its secret part
	Key     [32]byte // SHA-256 of the password of its session from now on
	Version string
	Host    string
	Address string
	At      time.Time
}

// A Found is a phone, or what pretends to be one, as a gateway saw it last. All
// but Device, Trusted, FirstSeen and At is a claim of the gateway's.
type Found struct {
	Gateway     GatewayID
	MAC         MAC
	Device      DeviceID // of the gateway's account; empty: none has the MAC
	DeviceName  string   // what that is called; empty: nothing
	Address     netip.Addr
	Family      Family
	Model       string
	Serial      string
	Version     string
	Server      string // the provisioning server that it names; empty: ours, none or not known
	Condition   string // one of order.Conditions
	Detail      string
	Certificate string // SHA-256, hex
	Pinned      string
	Trusted     string // the certificate that somebody said is right; empty: nobody had to
	Overrides   map[string]string
	FirstSeen   time.Time
	At          time.Time
}

// A FoundQuery narrows a list of what a gateway found. After is a MAC.
type FoundQuery struct {
	Page
	Condition string // empty: all
	Unclaimed bool   // only those that are no device of the account
	Trusted   bool   // only those whose certificate somebody said is right
}

// FoundNews is what saving a Found changed.
type FoundNews struct {
	MAC     MAC
	Device  DeviceID // of the gateway's site; empty: none
	Was     string   // its condition before; empty: it was not known
	Took    bool     // the gateway speaks for the device from now on
	Learned bool     // the device is stored with other facts than before
}

// A GatewayStore keeps gateways and what they found; the promises are Store's.
type GatewayStore interface {
	// CreateGateway makes a gateway that waits for who has the token of this SHA-256, until
	// v.TokenUntil.
	CreateGateway(ctx context.Context, by Actor, v Gateway, token [32]byte) (Gateway, error)
	FindGateway(ctx context.Context, root AccountID, ref string) (Gateway, error)
	// Gateways lists an account's gateways by id; a Limit of 0 lists all.
	Gateways(ctx context.Context, id AccountID, p Page) ([]Gateway, error)
	// SaveGateway replaces name, labels and logins; a site stays what it is.
	SaveGateway(ctx context.Context, by Actor, v Gateway) (Gateway, error)
	// DeleteGateway takes its key away with it; its devices have no gateway then.
	DeleteGateway(ctx context.Context, by Actor, id AccountID, g GatewayID) error
	// RotateGateway replaces a token. The key that the gateway has stays good until somebody
	// uses the new one.
	RotateGateway(ctx context.Context, by Actor, id AccountID, g GatewayID, token [32]byte, until time.Time) (Gateway, error)
	// EnrollGateway uses a token, once, by the system: afterwards, and after its time,
	// it is fault.Conflict, "tokenOver"; one that never was is fault.Missing.
	EnrollGateway(ctx context.Context, e Enrollment) (Gateway, error)
	// GatewayKey is the account of a gateway and the SHA-256 of its session's password;
	// has is false for one that has none.
	GatewayKey(ctx context.Context, g GatewayID) (account AccountID, sha256 [32]byte, has bool, err error)
	// SawGateway saves what a session taught, and returns the devices whose link it ended.
	SawGateway(ctx context.Context, id AccountID, s GatewaySighting) (lost []DeviceID, err error)
	// GatewayDevices lists the devices of the gateway's site that it may drive, by id.
	GatewayDevices(ctx context.Context, id AccountID, g GatewayID, after DeviceID, limit int) ([]Device, error)
	// ReleaseStrays lets go of devices that the gateway spoke for and that are not among its
	// GatewayDevices any more, and returns them.
	ReleaseStrays(ctx context.Context, id AccountID, g GatewayID) ([]DeviceID, error)

	// SaveFound saves what a gateway of the account found, in one transaction. A device of the
	// gateway's site becomes the gateway's unless another one that is online has it, and
	// learns what was found of its server, version, model and serial. The caller bounds the batch.
	SaveFound(ctx context.Context, id AccountID, g GatewayID, found []Found) ([]FoundNews, error)
	// Finds lists what a gateway of the account found, by MAC.
	Finds(ctx context.Context, id AccountID, g GatewayID, q FoundQuery) ([]Found, error)
	// CountFound counts, by gateway, what the account's gateways found; those that found nothing are not in it.
	CountFound(ctx context.Context, id AccountID) (map[GatewayID]int, error)
	// InCall says which devices of the account are in a call, and since when, as the gateways that are
	// connected now see them. A gateway tells of a call's start and end, so that a long one stays one.
	InCall(ctx context.Context, id AccountID) (map[DeviceID]time.Time, error)
	// FoundAt is one of them; fault.Missing when it was not found.
	FoundAt(ctx context.Context, id AccountID, g GatewayID, m MAC) (Found, error)
	// TrustFound accepts the certificate that the phone shows now; fault.Conflict, "certificateStale",
	// when that is another.
	TrustFound(ctx context.Context, by Actor, id AccountID, g GatewayID, m MAC, certificate string) (Found, error)
	// ClaimFound onboards a found phone as by its PIN: its device is the account's and of
	// the gateway's site afterwards, with the given serial and no channel of its own.
	ClaimFound(ctx context.Context, by Actor, id AccountID, g GatewayID, m MAC, serial string, at time.Time) (Device, error)
}
