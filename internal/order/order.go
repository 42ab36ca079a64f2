package order

import (
	"encoding/json"
	"strings"
	"time"
	"unicode/utf8"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Verb is what a device is told to do.
type Verb string

const (
	ApplyCredentials Verb = "applyCredentials" // payload Credentials
	SetSettings      Verb = "setSettings"      // payload Settings
	Sync             Verb = "sync"             // fetch the configuration now
	Restart          Verb = "restart"
	Rediscover       Verb = "rediscover" // ask the enrollment service again
	Upgrade          Verb = "upgrade"    // payload Release
	UploadLogs       Verb = "uploadLogs"
)

// A Command tells a device to do something. It may arrive twice, so a device
// that has done the ID answers as it did then.
type Command struct {
	ID        string    `json:"id"`
	Command   Verb      `json:"command"`
	IssuedAt  time.Time `json:"issuedAt"`
	ExpiresAt time.Time `json:"expiresAt"` // a device that gets it later leaves it alone
	Payload   any       `json:"payload,omitempty"`
}

// Credentials is the payload of ApplyCredentials: exactly the family's settings
// of mission A7, the pair among them. It is for the device's own topic and nowhere else.
type Credentials struct {
	Generation fleet.Generation  `json:"generation"`
	Settings   map[string]string `json:"settings"`
}

// Settings is the payload of SetSettings.
type Settings struct {
	Settings map[string]string `json:"settings"`
}

// Release is the payload of Upgrade.
type Release struct {
	Version string `json:"version"`
	URL     string `json:"url"`
	SHA256  string `json:"sha256"`
}

// A Result is how a command ended for the device.
type Result string

const (
	OK     Result = "ok"
	Failed Result = "failed" // Detail says why
	Later  Result = "later"  // understood, and not now: in a call, about to restart
)

// An Ack answers a Command.
type Ack struct {
	ID     string `json:"id"`
	Result Result `json:"result"`
	Detail string `json:"detail,omitempty"`
}

// A State is what a device says of itself. All of it is a claim.
type State struct {
	Online             bool              `json:"online"`
	SoftwareVersion    string            `json:"softwareVersion,omitempty"`
	Generation         fleet.Generation  `json:"credentialsGeneration,omitempty"`
	ProvisioningServer string            `json:"provisioningServer,omitempty"` // a URL or a host name; empty: none
	Settings           map[string]string `json:"settings,omitempty"`           // nil: not said
}

// Bounds of what a device may send.
const (
	MaxMessage  = 64 << 10 // bytes of one message
	maxText     = 256
	MaxSettings = 1000
)

// ReadAck reads an Ack; fault.Invalid when it is none.
func ReadAck(b []byte) (Ack, error) {
	var a Ack
	if err := read(b, &a); err != nil {
		return a, err
	}
	switch {
	case a.ID == "" || len(a.ID) > maxText:
		return a, fault.New(fault.Invalid, "an ack names its command by id")
	case a.Result != OK && a.Result != Failed && a.Result != Later:
		return a, fault.New(fault.Invalid, "result is ok, failed or later")
	}
	a.Detail = clean(a.Detail)
	return a, nil
}

// ReadState reads a State; fault.Invalid when it is none.
func ReadState(b []byte) (State, error) {
	var s State
	if err := read(b, &s); err != nil {
		return s, err
	}
	if s.Generation < 0 || len(s.Settings) > MaxSettings {
		return s, fault.New(fault.Invalid, "credentialsGeneration is not negative, settings are at most %d", MaxSettings)
	}
	s.SoftwareVersion, s.ProvisioningServer = clean(s.SoftwareVersion), clean(s.ProvisioningServer)
	return s, nil
}

// read decodes one JSON object; fields that it does not know are of a later version.
func read(b []byte, v any) error {
	if len(b) > MaxMessage {
		return fault.New(fault.Invalid, "a message has at most %d bytes", MaxMessage)
	}
	if !utf8.Valid(b) {
		return fault.New(fault.Invalid, "a message is UTF-8")
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fault.New(fault.Invalid, "a message is one JSON object of the published schema")
	}
	return nil
}

// clean bounds what a device says and takes out what no page can show.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
	for len(s) > maxText {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return strings.TrimSpace(s)
}
