package fleet

import (
	"net/url"
	"strings"
	"time"
)

// A Connection says whether a device has a session of the device channel.
type Connection string

const (
	Online  Connection = "online"
	Offline Connection = "offline"
	Unknown Connection = "" // it has no channel: nobody can say
)

// A Link is what is known of a device's channel. The zero Link is a device
// that was never paired and has no gateway.
type Link struct {
	Connection Connection
	Since      time.Time // when Connection became so
	Node       string    // the server that holds the session; empty: none
	// Gateway speaks for the device while it has no session of its own; empty: none does.
	Gateway GatewayID
	// ByGateway says that Connection is the gateway's word: whether the phone's own interface answers it.
	ByGateway bool
	// Says is the generation that the device itself last said it has; a claim, and never proof.
	Says Generation
}

// An OrderState is where the newest credentials order of a device stands.
type OrderState string

const (
	NoOrder OrderState = ""
	Sent    OrderState = "sent"    // on its way, no answer yet
	Applied OrderState = "applied" // the device acknowledged it; only a fetch with the pair proves it
	Refused OrderState = "failed"  // the device refused, or did not answer in time
	Again   OrderState = "again"   // it has failed, and somebody wants it tried anew
)

// An Order is the newest credentials order that a device was sent. An order for
// an older generation than the account's says nothing about the current one.
type Order struct {
	ID         string
	Generation Generation
	State      OrderState
	Road       string // "channel", "gateway", "notify"
	Reason     string // of Refused, in words
	At         time.Time
	Tries      int // orders sent for this generation
}

// About reports whether o is about generation g.
func (o Order) About(g Generation) bool { return o.State != NoOrder && o.Generation == g }

// A LinkSighting is what a session taught us of a device. Online false ends it.
// The newest by At counts; a late one changes nothing.
type LinkSighting struct {
	Device DeviceID
	Online bool
	Node   string
	At     time.Time
	// Gateway says whose word it is: it counts while the device has no session of its own,
	// stands at the gateway's site, and no other gateway that is online speaks for it. Empty:
	// the device's own session.
	Gateway GatewayID
	Said    bool       // the rest is filled in, from the state that the device sent
	Version string     // software version; empty: not said
	Says    Generation // 0: not said
	// Server is the provisioning server that it uses, when it is not ours; empty
	// with Said: it is ours or none, so no other server holds it.
	Server string
}

// A RolloutState is whether orders for a generation go out.
type RolloutState string

const (
	RolloutRunning RolloutState = "running"
	RolloutPaused  RolloutState = "paused" // by the stop threshold or by a person
)

// A Rollout is an account's way to one generation. How far it has come is
// counted from the devices; it says only whether it may go on.
type Rollout struct {
	Account    AccountID
	Generation Generation
	State      RolloutState
	Reason     string // why it is paused, in words
	Forgiven   int    // devices that had failed when somebody resumed it: the threshold counts from there
	StartedAt  time.Time
	UpdatedAt  time.Time
	Revision   int64 // 0: not stored yet
}

// OtherServer is the provisioning server that a device names when it is not that of
// the account with this address key, without what a URL may carry of secrets; empty when it is.
func OtherServer(said, key string) string {
	path, _, _ := strings.Cut(said, "?")
	if _, rest, ok := strings.Cut(path, "://"); ok {
		path = rest
	}
	if _, rest, ok := strings.Cut(path, "/p/"); ok && key != "" {
		if first, _, _ := strings.Cut(rest, "/"); first == key {
			return ""
		}
	}
	u, err := url.Parse(said)
	if err != nil || u.Host == "" {
		if at := strings.LastIndexByte(said, '@'); at >= 0 { // "user:password@host", as UCS writes it
			said = said[at+1:]
		}
		said, _, _ = strings.Cut(said, "?")
		return said
	}
	u.User, u.RawQuery, u.Fragment = nil, "", ""
	return u.String()
}
