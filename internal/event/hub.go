package event

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
)

// A Type says what happened, in lower case with dots: "device.online".
type Type string

const (
	DeviceOnline       Type = "device.online"
	DeviceOffline      Type = "device.offline"
	DeviceEnrolled     Type = "device.enrolled"    // it was told its profile, for the first time or another
	DeviceChanged      Type = "device.changed"     // somebody edited, added or removed it, or it joined
	DeviceProvisioned  Type = "device.provisioned" // it came with its credentials, and that is in the inventory; without a device: many came at once
	AccountChanged     Type = "account.changed"
	CredentialsEdited  Type = "credentials.edited"
	CredentialsSync    Type = "credentials.sync.progress"
	CredentialsRetired Type = "credentials.retired"
	RolloutPaused      Type = "rollout.paused"
	RolloutResumed     Type = "rollout.resumed"
	WaveCompleted      Type = "rollout.wave.completed"
	GatewayOnline      Type = "gateway.online"
	GatewayOffline     Type = "gateway.offline"
	GatewayChanged     Type = "gateway.changed"
	GatewayFinding     Type = "gateway.finding"  // a phone needs somebody, or does not any more
	FirmwareStopped    Type = "firmware.stopped" // a device went up and down, or did not get there: it is sent no more
	FirmwareChanged    Type = "firmware.changed" // releases, rules or where devices stand in an upgrade
	ImageDamaged       Type = "firmware.damaged" // an image is not what it was, and is not served
	UpgradePaused      Type = "firmware.paused"  // too many devices of an upgrade have failed
	DHCPStale          Type = "dhcp.stale"       // devices come with an old pair that DHCP still hands out
	DHCPCurrent        Type = "dhcp.current"     // nobody does any more
	PolicyChanged      Type = "policy.changed"
	SiteChanged        Type = "site.changed"
	ProfileChanged     Type = "profile.changed"
	BundleChanged      Type = "bundle.changed" // of a site: its devices are served other files
	MemberChanged      Type = "member.changed"
	GroupChanged       Type = "group.changed"
	UserChanged        Type = "user.changed"
	JobChanged         Type = "job.changed" // one was made, began, was steered, waits for its hours or ended
	JobCompleted       Type = "job.completed"
	// CertificateMisused: it was shown for another device, or to another account. CertificateTravelled: one of a factory is
	// shown from two networks within an hour.
	CertificateMisused   Type = "certificate.misused"
	CertificateTravelled Type = "certificate.travelled"
	// What the ca room tells of (ca.Happening).
	IdentityIssued      Type = "identity.issued"
	IdentityRenewed     Type = "identity.renewed"
	IdentityInstalled   Type = "identity.installed"
	IdentityPending     Type = "identity.pending"
	IdentityRefused     Type = "identity.refused"
	IdentityKeyShared   Type = "identity.keyShared"
	IdentityReplayed    Type = "identity.replayed"
	CertificateRevoked  Type = "certificate.revoked"
	CertificateExpiring Type = "certificate.expiring"
	AuthorityExpiring   Type = "authority.expiring"
	TrustChanged        Type = "pki.changed" // authorities, factory roots, the block list or what is revoked
	// Gap says that what happened meanwhile is not known any more: look at everything anew.
	Gap Type = "stream.gap"
)

// An Event is something that happened in an account. Data names what it is
// about, by id, and never holds a secret.
type Event struct {
	ID      string // of this process, in order; empty until it is published
	At      time.Time
	Type    Type
	Account fleet.AccountID
	Device  fleet.DeviceID // empty: about the account
	Data    map[string]string
}

// kept is how many events a reader may be behind, about 3 MB.
const kept = 10_000

// waiting is how many events may wait for one reader before it has a gap.
const waiting = 1024

// A Hub takes events and hands them to who listens. The zero value is not
// ready: New makes one. It is safe for use by many goroutines.
type Hub struct {
	epoch string
	now   func() time.Time
	mu    sync.Mutex
	next  uint64 // number of the next event, from 1
	ring  [kept]Event
	to    map[*Subscription]struct{}
}

// New makes a Hub. Ids of another process's are told from its own.
func New(now func() time.Time) *Hub {
	if now == nil {
		now = time.Now
	}
	return &Hub{epoch: strconv.FormatInt(now().UnixMicro(), 36), now: now, next: 1, to: map[*Subscription]struct{}{}}
}

// Publish hands an event to everybody who listens, and never blocks: a reader
// that does not keep up has a gap. A nil Hub takes it and does nothing.
func (h *Hub) Publish(e Event) {
	if h == nil {
		return
	}
	if e.At.IsZero() {
		e.At = h.now()
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	e.ID = h.id(h.next)
	h.ring[h.next%kept] = e
	h.next++
	for s := range h.to {
		s.offer(e)
	}
}

func (h *Hub) id(n uint64) string { return h.epoch + "-" + strconv.FormatUint(n, 36) }

// A Subscription is one reader. Close it.
type Subscription struct {
	hub   *Hub
	takes func(Event) bool
	C     chan Event // closed when the reader did not keep up
	gone  bool       // under hub.mu
}

// Listen begins with the event that follows after, an ID. Those that happened
// since come first; when they are not known any more, a Gap does. An empty
// after begins with what comes. takes picks, and must not block: it is asked while
// others publish.
func (h *Hub) Listen(after string, takes func(Event) bool) (past []Event, s *Subscription) {
	s = &Subscription{hub: h, takes: takes, C: make(chan Event, waiting)}
	h.mu.Lock()
	from, known := h.after(after)
	if !known {
		past = []Event{{ID: h.id(h.next - 1), At: h.now(), Type: Gap}}
		from = h.next
	}
	for n := from; n < h.next; n++ {
		if e := h.ring[n%kept]; takes(e) {
			past = append(past, e)
		}
	}
	h.to[s] = struct{}{}
	h.mu.Unlock()
	return past, s
}

// after is the number of the event that follows the one with this id.
func (h *Hub) after(id string) (n uint64, known bool) {
	if id == "" {
		return h.next, true
	}
	epoch, number, _ := strings.Cut(id, "-")
	n, err := strconv.ParseUint(number, 36, 64)
	if err != nil || epoch != h.epoch || n >= h.next || n+kept < h.next-1 {
		return 0, false
	}
	return n + 1, true
}

func (s *Subscription) offer(e Event) {
	if s.gone || !s.takes(e) {
		return
	}
	select {
	case s.C <- e:
	default:
		s.gone = true
		close(s.C)
		delete(s.hub.to, s)
	}
}

// Close ends it.
func (s *Subscription) Close() {
	s.hub.mu.Lock()
	defer s.hub.mu.Unlock()
	if !s.gone {
		s.gone = true
		delete(s.hub.to, s)
	}
}

// Listening counts who listens.
func (h *Hub) Listening() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.to)
}

// Match reports whether a pattern names t: the type itself, or the part before
// a closing ".*".
func Match(patterns []string, t Type) bool {
	return len(patterns) == 0 || t == Gap || slices.ContainsFunc(patterns, func(p string) bool {
		rest, any := strings.CutSuffix(p, "*")
		return p == string(t) || any && strings.HasPrefix(string(t), rest)
	})
}

// ofNotice is what notices tell of that somebody watches.
var ofNotice = map[string]Type{"device": DeviceChanged, "policy": PolicyChanged, "credentials": CredentialsEdited, "account": AccountChanged, "gone": AccountChanged,
	"site": SiteChanged, "group": GroupChanged, "user": UserChanged, "gateway": GatewayChanged, "profile": ProfileChanged, "bundle": BundleChanged, "member": MemberChanged, "firmware": FirmwareChanged, "job": JobChanged, "pki": TrustChanged}

// OfNotice says what a notice tells of; false when nobody watches such.
func OfNotice(n fleet.Notice) (Event, bool) {
	t, known := ofNotice[n.About]
	e := Event{Type: t, Account: n.Account, Device: n.Device}
	if (n.MAC != fleet.MAC{}) {
		e.Data = map[string]string{"mac": n.MAC.String()}
	}
	if n.Gateway != "" {
		e.Data = map[string]string{"gateway": string(n.Gateway)}
	}
	return e, known
}
