package client

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
)

// A FirmwareRelease is a version of the software of some models.
type FirmwareRelease = Resource[FirmwareReleaseSpec, FirmwareReleaseStatus]

// FirmwareReleaseSpec is what a release is; of it only Notes, Channel and Released change.
type FirmwareReleaseSpec struct {
	Family  string   `json:"family,omitempty"`
	Models  []string `json:"models,omitempty"`
	Version string   `json:"version,omitempty"`
	Notes   string   `json:"notes,omitempty"`
	Channel string   `json:"channel,omitempty"` // a word such as stable or beta
	// Released is the day it came out, such as 2026-02-28.
	Released string `json:"released,omitempty"`
}

// FirmwareReleaseStatus is what is so.
type FirmwareReleaseStatus struct {
	Images []struct {
		Name   string   `json:"name"`
		SHA256 string   `json:"sha256"`
		Size   int64    `json:"size"`
		Models []string `json:"models"`
		Path   string   `json:"path"` // on the addresses of devices
	} `json:"images,omitempty"`
	Size      int64  `json:"size,omitempty"`
	Source    string `json:"source,omitempty"`
	State     string `json:"state,omitempty"`     // ready or damaged
	Inherited bool   `json:"inherited,omitempty"` // an account above has it
	Devices   int    `json:"devices,omitempty"`   // that run it
}

// DeviceFirmware is how a device stands to what it should run.
type DeviceFirmware struct {
	Wanted  string `json:"wanted,omitempty"` // empty: what it runs
	Why     string `json:"why,omitempty"`
	Running string `json:"running,omitempty"`
	State   string `json:"state,omitempty"` // current, behind, upgrading, waiting, failed, stopped, held, off, unknown
}

// A Package is what is uploaded as a release: an image, or a zip as its vendor ships it.
type Package struct {
	Name string // of the file, which tells what an image is
	From io.Reader
	Size int64 // bytes of From; 0: not known
}

// UploadFirmware makes a release of a package. What its name does not tell goes by With: family, models
// (with commas between them), version; and name, notes, channel, released, and sha256 as the vendor says it. It is sent once.
func (c *Client) UploadFirmware(ctx context.Context, account string, p Package, opts ...Option) (FirmwareRelease, error) {
	var r FirmwareRelease
	k := &call{header: http.Header{}, query: url.Values{}}
	for _, o := range opts {
		o(k)
	}
	target := c.base + "/api/v1" + at("accounts", account, "firmware", "releases")
	if len(k.query) > 0 {
		target += "?" + k.query.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, target, p.From)
	if err != nil {
		return r, err
	}
	req.Header = k.header
	req.Header.Set("User-Agent", c.agent)
	req.Header.Set("Content-Type", "application/octet-stream")
	req.Header.Set("X-File-Name", url.PathEscape(p.Name))
	if req.ContentLength = p.Size; p.Size == 0 {
		req.ContentLength = -1
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	patient := *c.http
	patient.Timeout = 0 // an image takes as long as the line needs
	res, err := patient.Do(req)
	if err != nil {
		return r, err
	}
	defer func() { _ = res.Body.Close() }()
	b, err := io.ReadAll(io.LimitReader(res.Body, maxBody))
	if err != nil {
		return r, fmt.Errorf("read the answer: %w", err)
	}
	if res.StatusCode >= 300 {
		return r, problem(res, b)
	}
	if err := json.Unmarshal(b, &r); err != nil {
		return r, fmt.Errorf("the answer is not what was expected: %w", err)
	}
	r.ETag = res.Header.Get("ETag")
	return r, nil
}

// FirmwareReleases walks the releases that an account and those above it have. Values{"model"}, {"channel"}, {"own"} and
// {"offered"} narrow it.
func (c *Client) FirmwareReleases(ctx context.Context, account string, q Query) iter.Seq2[FirmwareRelease, error] {
	return List[FirmwareRelease](ctx, c, at("accounts", account, "firmware", "releases"), q)
}

// EditFirmwareRelease changes what is said of one: notes, channel, released, bad. A nil takes it away.
func (c *Client) EditFirmwareRelease(ctx context.Context, account, ref string, spec map[string]any, opts ...Option) (FirmwareRelease, error) {
	return one[FirmwareReleaseSpec, FirmwareReleaseStatus](ctx, c, http.MethodPatch, at("accounts", account, "firmware", "releases", ref), map[string]any{"spec": spec}, opts)
}

// DeleteFirmwareRelease removes one. What a rule or an upgrade names is Conflict with the code inUse.
func (c *Client) DeleteFirmwareRelease(ctx context.Context, account, ref string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("accounts", account, "firmware", "releases", ref), nil, nil, opts...)
	return err
}

// FirmwareRules say which releases an account's devices run.
type FirmwareRules struct {
	Revision int64 `json:"revision"`
	Spec     struct {
		Rules []FirmwareRule `json:"rules"`
	} `json:"spec"`
	Status struct {
		Inherited []FirmwareRule `json:"inherited"` // of accounts above, weakest first
		Builtin   string         `json:"builtin"`   // where no rule says anything
		Impact    *struct {
			DevicesChanged int `json:"devicesChanged"`
			Restarts       int `json:"restarts"`
		} `json:"impact"` // of a dry run
	} `json:"status"`

	ETag string          `json:"-"`
	Raw  json.RawMessage `json:"-"`
}

// A FirmwareRule is for all devices, those of a site, of a model, or of a model at a site.
type FirmwareRule struct {
	Site     string `json:"site,omitempty"` // id or name
	SiteName string `json:"siteName,omitempty"`
	Model    string `json:"model,omitempty"`
	Value    string `json:"value"` // same, latest, off, or a version
	// Downgrade says whether devices that run something newer are taken down to it; nil: to a
	// version they are, to the latest they are not.
	Downgrade *bool `json:"downgrade,omitempty"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (r *FirmwareRules) UnmarshalJSON(b []byte) error {
	type plain FirmwareRules
	return keep(b, (*plain)(r), &r.Raw)
}

// FirmwareRules reads an account's.
func (c *Client) FirmwareRules(ctx context.Context, account string) (FirmwareRules, error) {
	return c.rules(ctx, http.MethodGet, account, nil, nil)
}

// SetFirmwareRules replaces an account's rules; IfMatch keeps what somebody else changed meanwhile. With
// DryRun it answers what they would do to devices.
func (c *Client) SetFirmwareRules(ctx context.Context, account string, rules []FirmwareRule, opts ...Option) (FirmwareRules, error) {
	if rules == nil {
		rules = []FirmwareRule{}
	}
	return c.rules(ctx, http.MethodPut, account, map[string]any{"spec": map[string]any{"rules": rules}}, opts)
}

func (c *Client) rules(ctx context.Context, method, account string, body any, opts []Option) (FirmwareRules, error) {
	var r FirmwareRules
	a, err := c.Do(ctx, method, at("accounts", account, "firmware", "rules"), body, &r, opts...)
	if err == nil {
		r.ETag = a.ETag()
	}
	return r, err
}

// A ModelFirmware counts an account's devices of a model.
type ModelFirmware struct {
	Model    string            `json:"model"`
	Family   string            `json:"family"`
	Devices  int               `json:"devices"`
	Versions []FirmwareVersion `json:"versions"` // in use
	Targets  []FirmwareVersion `json:"targets"`  // that devices should run
	States   map[string]int    `json:"states"`
	Behind   int               `json:"behind"`
	Offered  []string          `json:"offered"` // versions that rules may name
	Raw      json.RawMessage   `json:"-"`
}

// A FirmwareVersion is a version and how many devices it is about.
type FirmwareVersion struct {
	Version string `json:"version"`
	Devices int    `json:"devices"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (m *ModelFirmware) UnmarshalJSON(b []byte) error {
	type plain ModelFirmware
	return keep(b, (*plain)(m), &m.Raw)
}

// FirmwareOverview walks the models that an account has devices of.
func (c *Client) FirmwareOverview(ctx context.Context, account string) iter.Seq2[ModelFirmware, error] {
	return List[ModelFirmware](ctx, c, at("accounts", account, "firmware", "overview"), Query{})
}

// An Upgrade brings devices to a release, in waves.
type Upgrade struct {
	Version        string        `json:"version"` // or latest
	Target         UpgradeTarget `json:"target"`
	Waves          []int         `json:"waves,omitempty"`
	StopAtFailures int           `json:"stopAtFailures,omitempty"`
	PerMinute      int           `json:"perMinute,omitempty"`
	Timeout        string        `json:"timeout,omitempty"` // 1h when left out
	Tell           *bool         `json:"tell,omitempty"`    // nil: devices are told to come
	Schedule
}

// An UpgradeTarget says which devices: those named, or those that everything else is true of.
type UpgradeTarget struct {
	IDs    []string `json:"ids,omitempty"` // ids, MACs or names
	Filter string   `json:"filter,omitempty"`
	Sites  []string `json:"sites,omitempty"`
	Groups []string `json:"groups,omitempty"`
	Models []string `json:"models,omitempty"`
}

// StartUpgrade starts one and returns its job.
func (c *Client) StartUpgrade(ctx context.Context, account string, u Upgrade, opts ...Option) (Job, error) {
	return c.job(ctx, http.MethodPost, at("accounts", account, "firmware", "upgrades"), u, opts)
}

// UnpinFirmware takes a device out of its upgrade: rules decide what it runs.
func (c *Client) UnpinFirmware(ctx context.Context, ref string, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("devices", ref)+":unpinFirmware", nil, opts)
}
