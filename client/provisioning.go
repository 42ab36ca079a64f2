package client

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"strconv"
	"time"
)

// Provisioning is an account's Device Provisioning page. Writes want IfMatch.
type Provisioning = Resource[ProvisioningSpec, ProvisioningStatus]

// ProvisioningSpec is what is wanted.
type ProvisioningSpec struct {
	Enabled        bool           `json:"enabled"`
	ServerUser     string         `json:"serverUser,omitempty"`
	ServerPassword Secret         `json:"serverPassword,omitzero"`
	Credentials    string         `json:"credentials,omitempty"` // shared or perDevice
	AutoSync       AutoSync       `json:"autoSync,omitzero"`
	Overlap        string         `json:"overlap,omitempty"`        // a duration, "168h"; "0s" cuts the old pair off at once
	UnknownDevices string         `json:"unknownDevices,omitempty"` // add or hold
	HTTP           string         `json:"http,omitempty"`           // off, noSecrets or all
	DeviceDefaults DeviceDefaults `json:"deviceDefaults,omitzero"`
	CheckSync      CheckSync      `json:"checkSync,omitzero"`
	Certificate    Certificates   `json:"certificate,omitzero"`
}

// Certificates says what the certificate of a device is to its account. Modes are off, accept and require.
type Certificates struct {
	Mode        string            `json:"mode,omitempty"`
	Sites       map[string]string `json:"sites,omitempty"`       // modes of sites, before those of families
	Families    map[string]string `json:"families,omitempty"`    // modes of families, before Mode
	DeviceFiles string            `json:"deviceFiles,omitempty"` // pair, or certificate: a device's own files are for its certificate alone
}

// AutoSync carries the account's credentials to its devices.
type AutoSync struct {
	Enabled        bool          `json:"enabled"`
	Scope          AutoSyncScope `json:"scope,omitzero"`
	Waves          []int         `json:"waves,omitempty"`
	StopAtFailures int           `json:"stopAtFailures,omitempty"`
}

// AutoSyncScope narrows whom Auto-Sync touches; empty means everybody.
type AutoSyncScope struct {
	Sites  []string `json:"sites,omitempty"`
	Groups []string `json:"groups,omitempty"`
	Models []string `json:"models,omitempty"`
}

// DeviceDefaults are the account's wishes for what every family has.
type DeviceDefaults struct {
	PollInterval  string `json:"pollInterval,omitempty"` // a duration
	TimeServer    string `json:"timeServer,omitempty"`
	GMTOffset     string `json:"gmtOffset,omitempty"` // a duration, "-5h"
	AdminPassword Secret `json:"adminPassword,omitzero"`
	CheckSync     bool   `json:"checkSync,omitempty"`
}

// CheckSync says where the server reaches phones with a SIP NOTIFY; without
// Networks it reaches none.
type CheckSync struct {
	Networks  []string `json:"networks,omitempty"` // CIDR
	Port      int      `json:"port,omitempty"`
	Transport string   `json:"transport,omitempty"` // udp or tcp
	User      string   `json:"user,omitempty"`      // for phones that challenge
	Password  Secret   `json:"password,omitzero"`
}

// ProvisioningStatus is what is so.
type ProvisioningStatus struct {
	ServerAddress string         `json:"serverAddress,omitempty"` // what is typed into a phone or a DHCP server
	Generation    int64          `json:"generation,omitempty"`    // of the credentials
	Counts        map[string]int `json:"counts,omitempty"`        // devices by credential-sync state
	Rollout       Rollout        `json:"rollout,omitzero"`
	LastUsed      time.Time      `json:"lastUsed,omitzero"` // newest request of any device with the current pair; zero: none
	StillOld      StillOld       `json:"stillOld,omitzero"` // without Devices
}

// StillOld says what DHCP servers still hand out after an edit, as devices show it.
type StillOld struct {
	Generation int64       `json:"generation"` // newest of the old pairs; 0: none
	Count      int         `json:"count"`      // devices that came with an old pair within a day
	Devices    []OldDevice `json:"devices,omitempty"`
}

// An OldDevice came with an old pair that DHCP gave it.
type OldDevice struct {
	ID         string    `json:"id"`
	MAC        string    `json:"mac"`
	Name       string    `json:"name,omitempty"`
	Generation int64     `json:"generation"`
	Address    string    `json:"address,omitempty"`
	Subnet     string    `json:"subnet,omitempty"`
	At         time.Time `json:"at"`
}

// DHCP is what a DHCP server has to hand out for an account's devices of a family.
type DHCP struct {
	Server     string          `json:"server"`
	Family     string          `json:"family"`
	Generation int64           `json:"generation"` // of the pair in the options
	Options    []DHCPOption    `json:"options"`
	Snippet    string          `json:"snippet"` // to be pasted into the server's configuration
	Masked     bool            `json:"masked"`  // ******** stands for the password
	Warnings   []Warning       `json:"warnings,omitempty"`
	StillOld   StillOld        `json:"stillOld"`
	LastUsed   time.Time       `json:"lastUsed,omitzero"` // of the current pair, by any device
	Raw        json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (d *DHCP) UnmarshalJSON(b []byte) error {
	type plain DHCP
	return keep(b, (*plain)(d), &d.Raw)
}

// A DHCPOption is one option as it goes over the wire.
type DHCPOption struct {
	Number      int             `json:"number"`
	Name        string          `json:"name"`
	Type        string          `json:"type"`  // text or bytes
	Value       string          `json:"value"` // text; of option 43 its bytes in hex
	Hex         string          `json:"hex"`
	Credentials bool            `json:"credentials"` // the pair stands in it, for all to read
	SubOptions  []DHCPSubOption `json:"subOptions,omitempty"`
}

// A DHCPSubOption is a part of option 43.
type DHCPSubOption struct {
	Code  int    `json:"code"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

// A Rollout is how far an account's devices have come with the current pair.
type Rollout struct {
	State      string    `json:"state,omitempty"` // off, idle (nobody is behind), running or paused
	Generation int64     `json:"generation,omitempty"`
	Wave       int       `json:"wave,omitempty"` // that is open, from 1
	Waves      int       `json:"waves,omitempty"`
	Sent       int       `json:"sent"`      // devices that were sent an order
	Confirmed  int       `json:"confirmed"` // of these, have come with the pair
	Failed     int       `json:"failed"`    // of these, have failed
	Behind     int       `json:"behind"`    // devices that Auto-Sync covers and that have not come with the pair
	Reason     string    `json:"reason,omitempty"`
	Since      time.Time `json:"since,omitzero"` // of the pause
}

// ProvisioningEdit is the part of a spec to change; what is nil stays.
type ProvisioningEdit struct {
	Enabled        *bool         `json:"enabled,omitempty"`
	ServerUser     *string       `json:"serverUser,omitempty"`
	ServerPassword Secret        `json:"serverPassword,omitzero"`
	Credentials    *string       `json:"credentials,omitempty"` // shared or perDevice
	AutoSync       *AutoSyncEdit `json:"autoSync,omitempty"`
	Overlap        *string       `json:"overlap,omitempty"`
	UnknownDevices *string       `json:"unknownDevices,omitempty"`
	HTTP           *string       `json:"http,omitempty"`
}

// AutoSyncEdit is the part of AutoSync to change.
type AutoSyncEdit struct {
	Enabled *bool `json:"enabled,omitempty"`
}

// Pair is what an account's devices present, in clear.
type Pair struct {
	ServerUser     string `json:"serverUser"`
	ServerPassword string `json:"serverPassword"`
}

// String keeps the password out of logs.
func (p Pair) String() string { return p.ServerUser + ":••••••••" }

// GoString keeps %#v from printing the password.
func (p Pair) GoString() string { return "client.Pair(" + p.String() + ")" }

// Credentials is one generation of an account's pair.
type Credentials struct {
	Generation   int64           `json:"generation"`
	ServerUser   string          `json:"serverUser"`
	Mode         string          `json:"mode,omitempty"` // shared, or perDevice: devices hold pairs made of it
	Host         string          `json:"host,omitempty"` // that devices were told with it
	CreatedAt    time.Time       `json:"createdAt"`
	By           string          `json:"by"`
	ValidUntil   time.Time       `json:"validUntil,omitzero"` // zero: the current pair
	Valid        bool            `json:"valid"`               // admits devices now
	DevicesUsing int             `json:"devicesUsing"`
	LastUsed     time.Time       `json:"lastUsed,omitzero"`
	Raw          json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (c *Credentials) UnmarshalJSON(b []byte) error {
	type plain Credentials
	return keep(b, (*plain)(c), &c.Raw)
}

// Provisioning reads an account's.
func (c *Client) Provisioning(ctx context.Context, account string) (Provisioning, error) {
	return one[ProvisioningSpec, ProvisioningStatus](ctx, c, http.MethodGet, at("accounts", account, "provisioning"), nil, nil)
}

// PatchProvisioning changes it; a new user or password makes the next
// generation of credentials. Without IfMatch it fails with
// PreconditionRequired.
func (c *Client) PatchProvisioning(ctx context.Context, account string, p Patch, opts ...Option) (Provisioning, error) {
	return one[ProvisioningSpec, ProvisioningStatus](ctx, c, http.MethodPatch, at("accounts", account, "provisioning"), p, opts)
}

// A DeviceRef names a device in a report.
type DeviceRef struct {
	ID     string `json:"id"`
	MAC    string `json:"mac"`
	Name   string `json:"name,omitempty"`
	Model  string `json:"model,omitempty"`
	Server string `json:"server,omitempty"` // the other provisioning server that holds it
}

// Preflight says whom a change of the provisioning would touch. A list may
// stop short; Counts, by the name of the list, are whole, and atOnce counts who of
// those touched is online by a road.
type Preflight struct {
	Touched     []DeviceRef     `json:"touched"`     // get the pair by Auto-Sync
	External    []DeviceRef     `json:"external"`    // another provisioning server holds them
	Unsupported []DeviceRef     `json:"unsupported"` // model or onboarding takes no credentials
	Offline     []DeviceRef     `json:"offline"`     // would be touched, but were not heard of for a day
	Staged      []DeviceRef     `json:"staged"`      // never seen, and left alone by the licence
	Unreachable []DeviceRef     `json:"unreachable"` // of those touched or offline: no road leads to them, they get it when they ask
	Counts      map[string]int  `json:"counts"`
	Truncated   bool            `json:"truncated"`
	Warnings    []Warning       `json:"warnings,omitempty"`
	Raw         json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (p *Preflight) UnmarshalJSON(b []byte) error {
	type plain Preflight
	return keep(b, (*plain)(p), &p.Raw)
}

// Preflight asks whom a change would touch; nothing is changed.
func (c *Client) Preflight(ctx context.Context, account string, change Patch) (Preflight, error) {
	var p Preflight
	_, err := c.Do(ctx, http.MethodPost, at("accounts", account, "provisioning:preflight"), change, &p, unkept)
	return p, err
}

// OfDevice reveals the pair as a device of the account holds it, by id or MAC.
func OfDevice(ref string) Option { return func(c *call) { c.query.Set("device", ref) } }

// Reveal returns the current pair; it needs the reveal right and is audited.
func (c *Client) Reveal(ctx context.Context, account string, opts ...Option) (Pair, error) {
	var p Pair
	_, err := c.Do(ctx, http.MethodPost, at("accounts", account, "provisioning:reveal"), nil, &p, append(opts, unkept)...)
	return p, err
}

// Masked keeps the password out of DHCP's answer although one may see it.
func Masked() Option { return func(c *call) { c.query.Set("reveal", "false") } }

// DHCP says what a DHCP server (isc, kea, dnsmasq, windows, cisco, mikrotik, fortigate,
// pfsense) has to hand out to devices of a family. With the reveal right the password
// is in it, which is audited.
func (c *Client) DHCP(ctx context.Context, account, server, family string, opts ...Option) (DHCP, error) {
	var d DHCP
	ask := func(c *call) {
		c.query.Set("server", server)
		c.query.Set("family", family)
	}
	_, err := c.Do(ctx, http.MethodGet, at("accounts", account, "provisioning", "dhcp"), nil, &d, append(opts, ask)...)
	return d, err
}

// CredentialHistory walks the generations, newest first.
func (c *Client) CredentialHistory(ctx context.Context, account string, q Query) iter.Seq2[Credentials, error] {
	return List[Credentials](ctx, c, at("accounts", account, "provisioning", "credentials"), q)
}

// SteerSync is pauseSync, resumeSync or retryFailed: whether orders to take over
// the pair go out, and whether devices that failed are tried again.
func (c *Client) SteerSync(ctx context.Context, account, verb string, opts ...Option) (Provisioning, error) {
	return one[ProvisioningSpec, ProvisioningStatus](ctx, c, http.MethodPost, at("accounts", account, "provisioning:"+verb), nil, opts)
}

// Force ends credentials although devices still use them.
func Force() Option { return func(c *call) { c.query.Set("force", "true") } }

// EndCredentials revokes an old generation now, before its overlap is over. While
// devices use it, it fails with Conflict and the code stillUsed, unless with Force.
func (c *Client) EndCredentials(ctx context.Context, account string, generation int64, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodPost, at("accounts", account, "provisioning", "credentials", strconv.FormatInt(generation, 10)+":end"), nil, nil, opts...)
	return err
}
