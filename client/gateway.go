package client

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"time"
)

// A Gateway drives the phones of a site that do not speak the device channel themselves.
type Gateway = Resource[GatewaySpec, GatewayStatus]

// GatewaySpec is what is wanted of a gateway.
type GatewaySpec struct {
	Site   string                   `json:"site,omitempty"`   // id or name; it stays
	Logins map[string]*GatewayLogin `json:"logins,omitempty"` // by family, ucs or polyos; in a patch, nil takes one away
}

// A GatewayLogin is what phones of a family ask for at their own interface.
// A password is a text where it is written, and where it is read an object that says whether there is one.
type GatewayLogin struct {
	User         string `json:"user,omitempty"`
	Password     any    `json:"password,omitempty"`
	PushUser     string `json:"pushUser,omitempty"`
	PushPassword any    `json:"pushPassword,omitempty"`
}

// GatewayStatus is what is so.
type GatewayStatus struct {
	SiteName   string    `json:"siteName,omitempty"`
	Connection string    `json:"connection,omitempty"` // online, offline or unknown
	Since      time.Time `json:"since,omitzero"`
	EnrolledAt time.Time `json:"enrolledAt,omitzero"`
	Version    string    `json:"version,omitempty"`
	Host       string    `json:"host,omitempty"`
	Address    string    `json:"address,omitempty"`
	Networks   []string  `json:"networks,omitempty"` // that it looks for phones in
	Found      int       `json:"found,omitempty"`    // phones that it saw
	Token      string    `json:"token,omitempty"`    // in the answers of Create and RotateGateway alone
	TokenUntil time.Time `json:"tokenExpiresAt,omitzero"`
	Account    string    `json:"account,omitempty"`
}

// Gateways are the gateways of sites.
func (c *Client) Gateways() Collection[GatewaySpec, GatewayStatus] {
	return Collection[GatewaySpec, GatewayStatus]{c, "gateways"}
}

// A Finding is what a gateway saw on its LAN.
type Finding struct {
	MAC             string            `json:"mac"`
	Device          string            `json:"device,omitempty"` // id; empty: the account has none with the MAC
	DeviceName      string            `json:"deviceName,omitempty"`
	Address         string            `json:"address,omitempty"`
	Family          string            `json:"family,omitempty"`
	Model           string            `json:"model,omitempty"`
	Serial          string            `json:"serial,omitempty"`
	SoftwareVersion string            `json:"softwareVersion,omitempty"`
	Server          string            `json:"provisioningServer,omitempty"`
	Condition       string            `json:"condition"`
	NeedsPerson     bool              `json:"needsPerson"`
	Detail          string            `json:"detail,omitempty"` // what went wrong, and what to do
	Certificate     string            `json:"certificate,omitempty"`
	Pinned          string            `json:"pinned,omitempty"`
	Trusted         string            `json:"trusted,omitempty"`
	Overrides       map[string]string `json:"overrides,omitempty"`
	FirstSeen       time.Time         `json:"firstSeen,omitzero"`
	ChangedAt       time.Time         `json:"changedAt,omitzero"` // when it came to stand so
	Raw             json.RawMessage   `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (f *Finding) UnmarshalJSON(b []byte) error {
	type plain Finding
	return keep(b, (*plain)(f), &f.Raw)
}

func gatewayAt(account, gateway string, more ...string) string {
	return at(append([]string{"accounts", account, "gateways", gateway}, more...)...)
}

// RotateGateway makes another one-time token; the gateway's key stays good until somebody uses it.
func (c *Client) RotateGateway(ctx context.Context, account, gateway string, opts ...Option) (Gateway, error) {
	return one[GatewaySpec, GatewayStatus](ctx, c, http.MethodPost, gatewayAt(account, gateway)+":rotate", nil, opts)
}

// ScanGateway has a gateway look for phones now; without networks, where it looks anyway.
func (c *Client) ScanGateway(ctx context.Context, account, gateway string, networks []string, opts ...Option) (Gateway, error) {
	body := map[string]any{}
	if len(networks) > 0 {
		body["networks"] = networks
	}
	return one[GatewaySpec, GatewayStatus](ctx, c, http.MethodPost, gatewayAt(account, gateway)+":scan", body, opts)
}

// Found walks what a gateway found, by MAC; Values may hold condition and unclaimed.
func (c *Client) Found(ctx context.Context, account, gateway string, q Query) iter.Seq2[Finding, error] {
	return List[Finding](ctx, c, gatewayAt(account, gateway, "found"), q)
}

// FoundAt reads one of them.
func (c *Client) FoundAt(ctx context.Context, account, gateway, mac string) (Finding, error) {
	var f Finding
	_, err := c.Do(ctx, http.MethodGet, gatewayAt(account, gateway, "found", mac), nil, &f)
	return f, err
}

// ShowPIN shows a PIN on a phone's screen, for Pair. A phone that can show none is Conflict
// with the code notShown: see ClaimFound.
func (c *Client) ShowPIN(ctx context.Context, account, gateway, mac string, opts ...Option) (until time.Time, err error) {
	var out struct {
		ExpiresAt time.Time `json:"expiresAt"`
	}
	_, err = c.Do(ctx, http.MethodPost, gatewayAt(account, gateway, "found", mac)+":showPin", nil, &out, opts...)
	return out.ExpiresAt, err
}

// ClaimFound onboards a found phone by its MAC and the serial on its label.
func (c *Client) ClaimFound(ctx context.Context, account, gateway, mac, serial string, opts ...Option) (Device, error) {
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, gatewayAt(account, gateway, "found", mac)+":claim", map[string]string{"serial": serial}, opts)
}

// TrustFound says that the certificate with this SHA-256, which a phone shows now, is right.
func (c *Client) TrustFound(ctx context.Context, account, gateway, mac, certificate string, opts ...Option) (Finding, error) {
	var f Finding
	_, err := c.Do(ctx, http.MethodPost, gatewayAt(account, gateway, "found", mac)+":trust", map[string]string{"certificate": certificate}, &f, opts...)
	return f, err
}
