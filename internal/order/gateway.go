package order

import (
	"encoding/json"
	"net/netip"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A site's gateway keeps one session on the channel for all the phones that it
// drives. Its topics are those of a device, with the gateway's id in the place of
// the device's; what they carry is told here. Each message is one JSON object with
// exactly one of its fields.

// A GatewayDown is a message to a gateway, on its cmd topic.
type GatewayDown struct {
	// Roster says which devices are the gateway's. It comes in parts, after each
	// connect and after each change.
	Roster *GatewayRoster `json:"roster,omitempty"`
	// Command is for one device of the roster.
	Command *DeviceCommand `json:"command,omitempty"`
	// Show asks for a text, a PIN, on a phone's screen.
	Show *ShowText `json:"show,omitempty"`
	// Scan asks for a look around now.
	Scan *ScanNow `json:"scan,omitempty"`
}

// A GatewayUp is a message of a gateway, on its ack or state topic.
type GatewayUp struct {
	Hello *GatewayHello `json:"hello,omitempty"` // first after each connect
	Ack   *DeviceAck    `json:"ack,omitempty"`
	State *DeviceState  `json:"state,omitempty"` // what a device's REST API says of it: of each of its devices anew after each connect, and when that changed
	Found []Finding     `json:"found,omitempty"` // what was seen on the LAN, when that changed; at most MaxFound
	Shown *Shown        `json:"shown,omitempty"`
}

// Bounds of gateway messages; MaxMessage bounds each as a whole.
const (
	MaxFound      = 100 // findings of a message
	MaxRosterPart = 100 // devices of a part
)

// A GatewayRoster is a part of what a gateway needs to know of its site's devices.
type GatewayRoster struct {
	Revision int64 `json:"revision"` // a part of an older revision is passed over
	Part     int   `json:"part"`     // from 1
	Of       int   `json:"of"`       // once all parts of a revision are there, who is not in it is the gateway's no more
	// Logins are what phones of a family ask for, to be tried at most twice a phone
	// and revision of the login.
	Logins  map[fleet.Family]GatewayLogin `json:"logins,omitempty"` // in part 1
	Devices []GatewayDevice               `json:"devices"`
}

// A GatewayLogin opens the REST API of a family's phones. It is a secret: for the
// gateway's own topic and its sealed store.
type GatewayLogin struct {
	User     string `json:"user"`
	Password string `json:"password"`
	Revision int64  `json:"revision"` // another one: a password that was wrong may be tried anew
	// PushUser and PushPassword are for UC Software's /push; empty: not known.
	PushUser     string `json:"pushUser,omitempty"`
	PushPassword string `json:"pushPassword,omitempty"`
}

// A GatewayDevice is a device of the gateway's site.
type GatewayDevice struct {
	Device  fleet.DeviceID `json:"device"`
	MAC     fleet.MAC      `json:"mac"`
	Family  fleet.Family   `json:"family"`
	Model   string         `json:"model,omitempty"`
	Serial  string         `json:"serial,omitempty"`
	Address netip.Addr     `json:"address,omitzero"` // where the server saw it last on that LAN; zero: not known
	// Mine says that this gateway speaks for the device. Of another one it says no more than that
	// it sees it, so that two gateways of a site do not both try passwords.
	Mine bool `json:"mine"`
	// Trust is the SHA-256, hex, of a certificate that somebody said is right, whatever is pinned.
	Trust string `json:"trust,omitempty"`
}

// A DeviceCommand is a command as the device itself would get it.
type DeviceCommand struct {
	Device  fleet.DeviceID `json:"device"`
	Command RawCommand     `json:"command"`
}

// A RawCommand is a Command whose payload is not read yet.
type RawCommand struct {
	ID        string          `json:"id"`
	Command   Verb            `json:"command"`
	IssuedAt  time.Time       `json:"issuedAt"`
	ExpiresAt time.Time       `json:"expiresAt"`
	Payload   json.RawMessage `json:"payload,omitempty"`
}

// A ShowText asks for a text on the screen of a phone that may be nobody's device yet.
type ShowText struct {
	ID        string       `json:"id"`
	MAC       fleet.MAC    `json:"mac"`
	Family    fleet.Family `json:"family"`
	Text      string       `json:"text"`
	ExpiresAt time.Time    `json:"expiresAt"`
}

// Shown answers a ShowText.
type Shown struct {
	ID     string `json:"id"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail,omitempty"`
}

// A ScanNow asks a gateway to look for phones; without networks, where it looks anyway.
type ScanNow struct {
	Networks []netip.Prefix `json:"networks,omitempty"`
}

// A GatewayHello is what a gateway says of itself.
type GatewayHello struct {
	Version   string         `json:"version"`
	Host      string         `json:"host,omitempty"`
	Addresses []netip.Addr   `json:"addresses,omitempty"`
	Networks  []netip.Prefix `json:"networks,omitempty"` // that it looks for phones in
	Roster    int64          `json:"roster,omitempty"`   // revision that it has; 0: none
	StartedAt time.Time      `json:"startedAt"`
}

// A DeviceAck is the answer of a phone, or about it.
type DeviceAck struct {
	Device fleet.DeviceID `json:"device"`
	Ack    Ack            `json:"ack"`
}

// A DeviceState is what a phone says of itself. Online is whether its REST API answered.
type DeviceState struct {
	Device fleet.DeviceID `json:"device"`
	State  State          `json:"state"`
}

// A Condition is how a phone on the LAN stands for the gateway.
type Condition string

const (
	Ready              Condition = "ready"              // it lets the gateway in
	Seen               Condition = "seen"               // it is there, and not tried: it is no device of this gateway
	InCall             Condition = "inCall"             // ready, and nothing that restarts it is done now
	WrongPassword      Condition = "wrongPassword"      // two tries; somebody has to say the right one
	DefaultPassword    Condition = "defaultPassword"    // 456: the API stays shut until it has another (status 4010)
	LockedOut          Condition = "lockedOut"          // by somebody else's tries
	CertificateChanged Condition = "certificateChanged" // another one than at first; nothing was sent to it
	NotAPhone          Condition = "notAPhone"          // it answers, and not as a phone does
	OtherDevice        Condition = "otherDevice"        // it has another MAC than this address should
	Unanswering        Condition = "unreachable"        // there, and no REST API answers
)

// Conditions are all there are.
var Conditions = []Condition{Ready, Seen, InCall, WrongPassword, DefaultPassword, LockedOut, CertificateChanged, NotAPhone, OtherDevice, Unanswering}

// NeedsPerson reports whether nothing happens with a phone that stands so until
// somebody has done something.
func (c Condition) NeedsPerson() bool {
	switch c {
	case WrongPassword, DefaultPassword, LockedOut, CertificateChanged, NotAPhone, OtherDevice:
		return true
	}
	return false
}

// A Finding is a phone, or what pretends to be one, on a gateway's LAN.
type Finding struct {
	MAC     fleet.MAC      `json:"mac"`
	Device  fleet.DeviceID `json:"device,omitempty"` // of the roster; empty: nobody's
	Address netip.Addr     `json:"address,omitzero"`
	Family  fleet.Family   `json:"family,omitempty"` // empty: not known
	Model   string         `json:"model,omitempty"`
	Serial  string         `json:"serial,omitempty"`
	Version string         `json:"softwareVersion,omitempty"`
	// Server is the provisioning server that it says it has; it feeds the guard (mission A9).
	Server    string    `json:"provisioningServer,omitempty"`
	Condition Condition `json:"condition"`
	Detail    string    `json:"detail,omitempty"` // what went wrong and what to do, for people
	// Certificate is the SHA-256 of what it showed, hex; Pinned the one that it had at first when they differ.
	Certificate string `json:"certificate,omitempty"`
	Pinned      string `json:"pinned,omitempty"`
	// Overrides are settings that somebody made on the phone itself (source "web" or "device").
	Overrides map[string]string `json:"overrides,omitempty"`
	At        time.Time         `json:"at"`
}

// ReadGatewayUp reads a message of a gateway; fault.Invalid when it is none.
func ReadGatewayUp(b []byte) (GatewayUp, error) {
	var m GatewayUp
	if err := read(b, &m); err != nil {
		return m, err
	}
	n := 0
	for _, there := range []bool{m.Hello != nil, m.Ack != nil, m.State != nil, m.Found != nil, m.Shown != nil} {
		if there {
			n++
		}
	}
	if n != 1 || len(m.Found) > MaxFound {
		return m, fault.New(fault.Invalid, "a gateway's message has one of hello, ack, state, found (at most %d) and shown", MaxFound)
	}
	switch {
	case m.Hello != nil:
		m.Hello.Version, m.Hello.Host = clean(m.Hello.Version), clean(m.Hello.Host)
		if len(m.Hello.Addresses) > 64 || len(m.Hello.Networks) > 256 {
			return m, fault.New(fault.Invalid, "a gateway names at most 64 addresses and 256 networks")
		}
	case m.Ack != nil:
		b, _ := json.Marshal(m.Ack.Ack) //nolint:errchkjson // texts
		a, err := ReadAck(b)
		if err != nil {
			return m, err
		}
		m.Ack.Ack = a
	case m.State != nil:
		if len(m.State.State.Settings) > MaxSettings {
			return m, fault.New(fault.Invalid, "settings are at most %d", MaxSettings)
		}
		s := &m.State.State
		s.SoftwareVersion, s.ProvisioningServer, s.Generation = clean(s.SoftwareVersion), clean(s.ProvisioningServer), 0
	case m.Shown != nil:
		m.Shown.Detail = clean(m.Shown.Detail)
	}
	for i := range m.Found {
		if err := m.Found[i].check(); err != nil {
			return m, err
		}
	}
	return m, nil
}

func (f *Finding) check() error {
	known := false
	for _, c := range Conditions {
		known = known || c == f.Condition
	}
	if !known || f.MAC == (fleet.MAC{}) || len(f.Overrides) > MaxSettings || len(f.Certificate) > 64 || len(f.Pinned) > 64 {
		return fault.New(fault.Invalid, "a finding has a MAC, one of the conditions, at most %d overrides and SHA-256 in hex", MaxSettings)
	}
	f.Model, f.Serial, f.Version, f.Server, f.Detail = clean(f.Model), clean(f.Serial), clean(f.Version), clean(f.Server), clean(f.Detail)
	return nil
}
