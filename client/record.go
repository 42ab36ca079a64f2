package client

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// An Entry is a line of the audit trail.
type Entry struct {
	Sequence  int64             `json:"sequence"`
	At        time.Time         `json:"at"`
	Account   string            `json:"account"`
	Actor     Actor             `json:"actor"`
	RequestID string            `json:"requestId"`
	Action    string            `json:"action"`
	Object    string            `json:"object"`
	Name      string            `json:"objectName,omitempty"` // what it is called now
	Changes   map[string]string `json:"changes"`
	Source    string            `json:"source"` // address that it was asked from
	Result    string            `json:"result"` // done or refused
	Hash      string            `json:"hash"`   // over this line and the hash of the one before
	Raw       json.RawMessage   `json:"-"`
}

// An Actor is who set something off.
type Actor struct {
	ID   string `json:"id"` // kind:id
	Name string `json:"name"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (e *Entry) UnmarshalJSON(b []byte) error {
	type plain Entry
	return keep(b, (*plain)(e), &e.Raw)
}

// Audit walks the trail of the caller's account and all beneath it, newest
// first. Values{"object"}, {"actor"}, {"action"}, {"account"}, {"q"}, {"requestId"}, {"source"}, {"result"}, {"since"} and {"until"} narrow it.
func (c *Client) Audit(ctx context.Context, q Query) iter.Seq2[Entry, error] {
	return List[Entry](ctx, c, "/audit", q)
}

// A PendingDevice is a MAC that came with the account's credentials and cannot
// join it, since another account has it.
type PendingDevice = Resource[PendingDeviceSpec, PendingDeviceStatus]

// PendingDeviceSpec names the device.
type PendingDeviceSpec struct {
	MAC string `json:"mac"`
}

// PendingDeviceStatus is what was seen of it.
type PendingDeviceStatus struct {
	Family    string    `json:"family"`
	Model     string    `json:"model"`
	Address   string    `json:"address"`
	FirstSeen time.Time `json:"firstSeen"`
	LastSeen  time.Time `json:"lastSeen"`
	Match     string    `json:"match"` // held, notAvailable or full
}

// PendingDevices walks an account's.
func (c *Client) PendingDevices(ctx context.Context, account string, q Query) iter.Seq2[PendingDevice, error] {
	return List[PendingDevice](ctx, c, at("accounts", account, "pending-devices"), q)
}

// A Model is a line of the model catalog.
type Model struct {
	Model    string          `json:"model"`
	Family   string          `json:"family"`
	Token    string          `json:"token"` // how the device spells it in its User-Agent
	AutoSync bool            `json:"autoSync"`
	Note     string          `json:"note"`
	Raw      json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (m *Model) UnmarshalJSON(b []byte) error {
	type plain Model
	return keep(b, (*plain)(m), &m.Raw)
}

// Models walks the catalog.
func (c *Client) Models(ctx context.Context, q Query) iter.Seq2[Model, error] {
	return List[Model](ctx, c, "/models", q)
}

// A Setting is a line of a family's settings catalog.
type Setting struct {
	Name     string          `json:"name"`
	Family   string          `json:"family"`
	Category string          `json:"category"`
	Type     string          `json:"type"`
	Default  string          `json:"default"`
	Restart  string          `json:"restart"`
	Secret   bool            `json:"secret"`
	Summary  string          `json:"summary"`
	Raw      json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (s *Setting) UnmarshalJSON(b []byte) error {
	type plain Setting
	return keep(b, (*plain)(s), &s.Raw)
}

// Settings walks the settings that families know; Values{"family"} narrows it
// to one of ucs, polyos and j100, Values{"model"} to those that are for a model,
// Values{"category"} to a branch, Text to a part of name or summary.
func (c *Client) Settings(ctx context.Context, q Query) iter.Seq2[Setting, error] {
	return List[Setting](ctx, c, "/settings-catalog", q)
}
