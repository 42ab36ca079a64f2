package client

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"net/url"
	"time"
)

// A Device is one phone or video endpoint.
type Device = Resource[DeviceSpec, DeviceStatus]

// DeviceSpec is what is wanted of a device.
type DeviceSpec struct {
	MAC        string   `json:"mac,omitempty"` // any notation
	Serial     string   `json:"serial,omitempty"`
	Model      string   `json:"model,omitempty"`
	Family     string   `json:"family,omitempty"`     // only where the catalog does not know the model
	Onboarding string   `json:"onboarding,omitempty"` // provisioned (default), pin, usb or bluetooth
	Site       string   `json:"site,omitempty"`       // id or name, as in the next three
	Room       string   `json:"room,omitempty"`       // brings its site along
	Groups     []string `json:"groups,omitempty"`     // static device groups
	User       string   `json:"user,omitempty"`       // device user
	AutoSync   string   `json:"autoSync,omitempty"`   // include or exclude
	Held       bool     `json:"held,omitempty"`       // answered 403 until let go
	Notes      string   `json:"notes,omitempty"`      // what people write of it, in lines
}

// DeviceStatus is what is so.
type DeviceStatus struct {
	Family               string         `json:"family,omitempty"`
	Lifecycle            string         `json:"lifecycle,omitempty"`
	Provisioning         string         `json:"provisioning,omitempty"` // staged, active, stale or none
	Connection           string         `json:"connection,omitempty"`   // online, offline or unknown
	CredentialSync       CredentialSync `json:"credentialSync,omitzero"`
	LastProvisioningSync time.Time      `json:"lastProvisioningSync,omitzero"`
	FirstSeen            time.Time      `json:"firstSeen,omitzero"`
	LastSeen             time.Time      `json:"lastSeen,omitzero"`
	SoftwareVersion      string         `json:"softwareVersion,omitempty"`
	Address              string         `json:"address,omitempty"` // where its last request came from
	PublicAddress        string         `json:"publicAddress,omitempty"`
	PrivateAddress       string         `json:"privateAddress,omitempty"`
	NextPoll             *NextPoll      `json:"nextPoll,omitempty"` // of Device alone; nil: nothing is known
	ExternalServer       string         `json:"externalServer,omitempty"`
	SiteName             string         `json:"siteName,omitempty"`
	RoomName             string         `json:"roomName,omitempty"`
	GroupNames           []string       `json:"groupNames,omitempty"`
	UserName             string         `json:"userName,omitempty"`
	Account              string         `json:"account,omitempty"` // id of the account that has it
	Enrollment           Enrollment     `json:"enrollment,omitzero"`
	Firmware             DeviceFirmware `json:"firmware,omitzero"`
	Identity             DeviceIdentity `json:"identity,omitzero"`
}

// A NextPoll is when a device is expected to come by itself.
type NextPoll struct {
	Pace  string    `json:"pace"`            // off, period, daily or random
	Every int64     `json:"every,omitempty"` // seconds
	Time  string    `json:"time,omitempty"`  // of day, by its own clock
	From  time.Time `json:"from,omitzero"`   // the earliest
	At    time.Time `json:"at,omitzero"`     // the latest; zero: not known
}

// CredentialSync says how far the account's pair has come to the device.
type CredentialSync struct {
	State      string    `json:"state,omitempty"`
	Generation int64     `json:"generation,omitempty"` // the newest it has proved to hold
	Reason     string    `json:"reason,omitempty"`
	Road       string    `json:"road,omitempty"` // channel or notify: that the newest order took
	Since      time.Time `json:"since,omitzero"` // when that order came where it is
}

// An EffectiveSetting is a device's setting with its pedigree.
type EffectiveSetting struct {
	Key      string   `json:"key"`
	Value    string   `json:"value"`
	From     Source   `json:"from"`
	Locked   bool     `json:"locked,omitempty"` // no higher level may override it
	Hidden   []Source `json:"hidden,omitempty"` // what it overrode, nearest first
	Reported *string  `json:"reported,omitempty"`
	Masked   bool     `json:"masked,omitempty"` // by a local override: the device uses what it reported
	Secret   bool     `json:"secret,omitempty"` // shown as ******** to who may not see it
	// Explanation is a sentence for people; of Explain only.
	Explanation string          `json:"explanation,omitempty"`
	Raw         json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (e *EffectiveSetting) UnmarshalJSON(b []byte) error {
	type plain EffectiveSetting
	return keep(b, (*plain)(e), &e.Raw)
}

// A Source is a policy that has something to say about a setting.
type Source struct {
	Level string `json:"level"`
	Name  string `json:"name,omitempty"`
	Value string `json:"value,omitempty"` // of a hidden source
}

// Devices walks an account's.
func (c *Client) Devices(ctx context.Context, account string, q Query) iter.Seq2[Device, error] {
	return List[Device](ctx, c, at("accounts", account, "devices"), q)
}

// Device reads one by id, name, or MAC in any notation.
func (c *Client) Device(ctx context.Context, ref string) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodGet, at("devices", ref), nil, nil)
}

// CreateDevice adds one to an account. A MAC that any account has is Conflict
// with the code macUnavailable.
func (c *Client) CreateDevice(ctx context.Context, account string, d Device, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("accounts", account, "devices"), body(d.Metadata, d.Spec), opts)
}

// TellDevice is sync, restart or uploadLogs: what one device shall do now. When no
// road leads to it, it fails with Conflict and the code deviceOffline.
func (c *Client) TellDevice(ctx context.Context, ref, verb string, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("devices", ref)+":"+verb, nil, opts)
}

// PatchDevice changes one.
func (c *Client) PatchDevice(ctx context.Context, ref string, p Patch, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPatch, at("devices", ref), p, opts)
}

// A Replacement is the hardware that takes the place of a device's own.
type Replacement struct {
	MAC    string `json:"mac"`              // any notation
	Serial string `json:"serial,omitempty"` // empty: learnt when it comes
	Model  string `json:"model,omitempty"`  // of the same family; empty: the same model
}

// ReplaceDevice gives one other hardware: what people say of it stays, what was learnt of
// the old goes. A MAC that any account has is Conflict with the code macUnavailable.
func (c *Client) ReplaceDevice(ctx context.Context, ref string, r Replacement, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("devices", ref)+":replace", r, opts)
}

// DeleteDevice takes one out of the inventory, with the files it left.
func (c *Client) DeleteDevice(ctx context.Context, ref string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("devices", ref), nil, nil, opts...)
	return err
}

// Revealed asks for secrets in clear, where an answer masks them otherwise. It needs
// the right reveal, and the look is in the audit trail.
func Revealed() Option { return With("reveal", "true") }

// EffectiveSettings walks every setting a device gets, in the order of keys. Secrets
// are masked, unless it is asked with Revealed.
func (c *Client) EffectiveSettings(ctx context.Context, device string, opts ...Option) iter.Seq2[EffectiveSetting, error] {
	asked := call{header: http.Header{}, query: url.Values{}}
	for _, o := range opts {
		o(&asked)
	}
	return List[EffectiveSetting](ctx, c, at("devices", device, "effective-settings"), Query{Values: asked.query})
}

// Explain says why a device has a setting as it has it. Of one that nothing sets the
// value is empty; one that nobody knows is Missing. A secret is masked, unless it is
// asked with Revealed.
func (c *Client) Explain(ctx context.Context, device, key string, opts ...Option) (EffectiveSetting, error) {
	var e EffectiveSetting
	_, err := c.Do(ctx, http.MethodGet, at("devices", device, "effective-settings", key), nil, &e, opts...)
	return e, err
}

// A Visit is a request of a device and what became of it.
type Visit struct {
	At         time.Time       `json:"at"`
	Method     string          `json:"method"`
	File       string          `json:"file"`
	Status     int             `json:"status"`
	Bytes      int64           `json:"bytes"`
	Reason     string          `json:"reason"` // a stable code
	Says       string          `json:"says"`   // the reason in plain words
	Do         string          `json:"do"`     // what to do about it; empty: nothing
	Trouble    bool            `json:"trouble"`
	Agent      string          `json:"agent"`
	Source     string          `json:"source"`
	TLS        string          `json:"tls"`        // version; empty: plain HTTP
	Scheme     string          `json:"scheme"`     // basic or digest; empty: no credentials
	Generation int64           `json:"generation"` // of the pair it came with
	Count      int             `json:"count"`      // so many in a row were alike
	Raw        json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (v *Visit) UnmarshalJSON(b []byte) error {
	type plain Visit
	return keep(b, (*plain)(v), &v.Raw)
}

// ProvisioningLog walks a device's requests, newest first.
func (c *Client) ProvisioningLog(ctx context.Context, device string, q Query) iter.Seq2[Visit, error] {
	return List[Visit](ctx, c, at("devices", device, "provisioning-log"), q)
}

// A File is one that a device fetches.
type File struct {
	Name   string          `json:"name"`
	Type   string          `json:"type"`   // Content-Type, as the device gets it
	Secret bool            `json:"secret"` // carries secrets: masked without the reveal right
	Shared bool            `json:"shared"` // the same for all devices of family and account
	Raw    json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (f *File) UnmarshalJSON(b []byte) error {
	type plain File
	return keep(b, (*plain)(f), &f.Raw)
}

// Files walks the files that are rendered for a device.
func (c *Client) Files(ctx context.Context, device string) iter.Seq2[File, error] {
	return List[File](ctx, c, at("devices", device, "files"), Query{})
}

// File renders one; secrets are masked unless the token has the reveal right.
func (c *Client) File(ctx context.Context, device, name string) ([]byte, error) {
	return c.text(ctx, at("devices", device, "files", name))
}

// An Upload is a file that a device left.
type Upload struct {
	Name      string    `json:"name"`
	Size      int64     `json:"size"`
	UpdatedAt time.Time `json:"updatedAt"`
}

// Uploads walks the files that a device left.
func (c *Client) Uploads(ctx context.Context, device string) iter.Seq2[Upload, error] {
	return List[Upload](ctx, c, at("devices", device, "uploads"), Query{})
}

// Upload reads one; a stranger's device may have written anything into it.
func (c *Client) Upload(ctx context.Context, device, name string) ([]byte, error) {
	return c.text(ctx, at("devices", device, "uploads", name))
}

func (c *Client) text(ctx context.Context, path string) ([]byte, error) {
	accept := func(k *call) { k.header.Set("Accept", "*/*") }
	a, err := c.Do(ctx, http.MethodGet, path, nil, nil, accept)
	if err != nil {
		return nil, err
	}
	return a.Body, nil
}
