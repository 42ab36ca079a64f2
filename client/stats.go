package client

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
)

// DeviceStats count an account's devices by where they stand; each number is that of the list with the same filter.
type DeviceStats struct {
	At           time.Time      `json:"at"`
	Total        int            `json:"total"`
	State        map[string]int `json:"state"`      // by status.provisioning
	Connection   map[string]int `json:"connection"` // by status.connection
	Held         int            `json:"held"`
	Unassigned   int            `json:"unassigned"` // at no site
	Behind       int            `json:"behind"`     // enrolled with another edition than their site's profile has
	Firmware     map[string]int `json:"firmware"`   // by status.firmware.state
	Certificates struct {
		Expiring int       `json:"expiring"` // valid ones that end before; at most 1,000 are counted
		Before   time.Time `json:"before"`
	} `json:"certificates"`
	Raw json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (s *DeviceStats) UnmarshalJSON(b []byte) error {
	type plain DeviceStats
	return keep(b, (*plain)(s), &s.Raw)
}

// DeviceStats counts an account's devices.
func (c *Client) DeviceStats(ctx context.Context, account string) (DeviceStats, error) {
	var s DeviceStats
	_, err := c.Do(ctx, http.MethodGet, at("accounts", account, "stats", "devices"), nil, &s)
	return s, err
}
