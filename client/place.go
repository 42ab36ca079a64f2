package client

import (
	"context"
	"net/http"
)

// A Site is a place where an account's devices stand.
type Site = Resource[SiteSpec, SiteStatus]

// SiteSpec is what is wanted of a site.
type SiteSpec struct {
	Region            string          `json:"region,omitempty"` // where it stands in the tree: "eu/de"
	Address           string          `json:"address,omitempty"`
	Profile           string          `json:"profile,omitempty"`
	PIN               string          `json:"pin,omitempty"`     // 4 digits; **** for who may not write
	Subnets           []string        `json:"subnets,omitempty"` // devices that come from here are of the site
	PrivateSubnets    []PrivateSubnet `json:"privateSubnets,omitempty"`
	DeviceAssociation string          `json:"deviceAssociation,omitempty"` // always (default) or onlyNew
}

// A PrivateSubnet tells sites behind one public address apart, by the address
// that a device says it has.
type PrivateSubnet struct {
	Public  string `json:"public"`
	Private string `json:"private"`
}

// SiteStatus is what is so.
type SiteStatus struct {
	Path          string   `json:"path,omitempty"` // "/eu/de/Berlin"
	Rooms         int      `json:"rooms,omitempty"`
	Devices       int      `json:"devices,omitempty"`
	PercentOnline *float64 `json:"percentOnline,omitempty"` // of the devices that say whether they are connected; nil: none does
	Reporting     int      `json:"reporting,omitempty"`     // how many devices say it
	Policies      []string `json:"policies,omitempty"`      // names of those for it
	Account       string   `json:"account,omitempty"`       // id of the account that has it
}

// A Room is a room of a site.
type Room = Resource[RoomSpec, RoomStatus]

// RoomSpec is what is wanted of a room.
type RoomSpec struct {
	Site     string `json:"site,omitempty"` // id or name
	Floor    string `json:"floor,omitempty"`
	Size     string `json:"size,omitempty"` // focus, huddle, small, medium or large
	Capacity int    `json:"capacity,omitempty"`
}

// RoomStatus is what is so.
type RoomStatus struct {
	SiteName string `json:"siteName,omitempty"`
	Devices  int    `json:"devices,omitempty"`
	Account  string `json:"account,omitempty"` // id of the account that has it
}

// Sites are the places of accounts.
func (c *Client) Sites() Collection[SiteSpec, SiteStatus] {
	return Collection[SiteSpec, SiteStatus]{c, "sites"}
}

// Rooms are the rooms of sites.
func (c *Client) Rooms() Collection[RoomSpec, RoomStatus] {
	return Collection[RoomSpec, RoomStatus]{c, "rooms"}
}

// A SiteRef names a site.
type SiteRef struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Path string `json:"path"`
}

// SiteAt says of which site a device would be that comes from an address; private is which
// address it says it has, or empty. Nil: of none.
func (c *Client) SiteAt(ctx context.Context, account, address, private string) (*SiteRef, error) {
	var out struct {
		Site *SiteRef `json:"site"`
	}
	_, err := c.Do(ctx, http.MethodGet, at("accounts", account, "sites:at"), nil, &out, With("address", address), With("private", private))
	return out.Site, err
}
