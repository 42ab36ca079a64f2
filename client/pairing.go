package client

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
)

// Pair onboards the device that shows a PIN; spaces and dashes in it do no harm. A
// PIN that is wrong, was used or has expired is Missing; after too many of them the
// right one is refused too, with a Problem that says how long.
func (c *Client) Pair(ctx context.Context, account, pin string, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("accounts", account, "devices")+":pair", map[string]string{"pin": pin}, opts)
}

// LiveSettings are what a device onboarded by PIN says that its settings are.
type LiveSettings struct {
	Settings   map[string]string `json:"settings"` // secrets masked, unless the token has the reveal right
	ReportedAt time.Time         `json:"reportedAt,omitzero"`
	Connection string            `json:"connection"` // online, offline or unknown
	Raw        json.RawMessage   `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (l *LiveSettings) UnmarshalJSON(b []byte) error {
	type plain LiveSettings
	return keep(b, (*plain)(l), &l.Raw)
}

// LiveSettings reads what the device said last. Secrets are masked, unless it is asked with
// Revealed.
func (c *Client) LiveSettings(ctx context.Context, device string, opts ...Option) (LiveSettings, error) {
	var l LiveSettings
	_, err := c.Do(ctx, http.MethodGet, at("devices", device, "live-settings"), nil, &l, opts...)
	return l, err
}

// SetLiveSettings sends settings to a device that is online, and returns the job
// that ends with its answer. raw are the names among them that no catalog knows. One that is not
// there is Conflict with the code deviceOffline.
func (c *Client) SetLiveSettings(ctx context.Context, device string, settings map[string]string, raw []string, opts ...Option) (Job, error) {
	body := map[string]any{"settings": settings}
	if len(raw) > 0 {
		body["raw"] = raw
	}
	return c.job(ctx, http.MethodPut, at("devices", device, "live-settings"), body, opts)
}

// KeepSettings writes what the device said into a policy for it, which governs
// once it is provisioned.
func (c *Client) KeepSettings(ctx context.Context, device string, opts ...Option) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodPost, at("devices", device)+":keepSettings", nil, opts)
}
