package fleet

import (
	"context"
	"net/netip"
	"time"
)

// A SiteID is the opaque id of a site: "sit_" and a ULID.
type SiteID string

// A Site is a place where an account's devices stand.
type Site struct {
	ID      SiteID
	Account AccountID
	Name    string // unique in the account
	// Region is where the site stands in the tree that people see: names with "/"
	// between them ("eu/de"), empty at the top.
	Region  string
	Address string // postal, free text
	Profile string // id of its enrollment profile; empty: none
	PIN     string // 4 digits, the second part of 12-digit provisioning codes; empty: none
	Subnets []Subnet
	// OnlyNew keeps devices that already have a site where they are; otherwise a
	// device that comes from a subnet of this site moves to it.
	OnlyNew bool
	Labels  map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// Path is where the site stands: "/eu/de/Berlin".
func (s Site) Path() string {
	if s.Region == "" {
		return "/" + s.Name
	}
	return "/" + s.Region + "/" + s.Name
}

// A Subnet says which devices are of a site. A device is when the address that
// its requests come from is in Public and, when Private is set, the address that
// it says it has itself is in Private. Behind one public address several sites
// can stand that way (Poly Lens: Public Subnet, Private Subnets).
type Subnet struct {
	Public  netip.Prefix // of what the server sees; on a LAN that is the device's own address
	Private netip.Prefix // zero: whatever it has
}

// A RoomID is the opaque id of a room: "rom_" and a ULID.
type RoomID string

// A Room is a room of a site. Size is one of RoomSizes, or empty.
type Room struct {
	ID       RoomID
	Account  AccountID
	Site     SiteID
	Name     string // unique in the account
	Floor    string
	Size     string
	Capacity int // people; 0: not said
	Labels   map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// RoomSizes are the sizes of rooms, as in Poly Lens.
var RoomSizes = []string{"focus", "huddle", "small", "medium", "large"}

// PlaceStore keeps sites and rooms; the promises are Store's. A reference to
// what is not in the account is fault.Invalid.
type PlaceStore interface {
	CreateSite(ctx context.Context, by Actor, s Site) (Site, error)
	// FindSite takes an id or a name, among the sites of root and beneath it.
	FindSite(ctx context.Context, root AccountID, ref string) (Site, error)
	// Sites lists an account's sites by id; a Limit of 0 lists all, here and in the lists below.
	Sites(ctx context.Context, id AccountID, p Page) ([]Site, error)
	// Homes is what profiles say to the account's sites; those that name none are left out.
	Homes(ctx context.Context, id AccountID) (map[SiteID]Home, error)
	SaveSite(ctx context.Context, by Actor, s Site) (Site, error)
	// DeleteSite removes the site and its rooms; its devices become unassigned. A site
	// that a policy is for, or that has a gateway, is fault.Conflict, "inUse".
	DeleteSite(ctx context.Context, by Actor, id AccountID, s SiteID) error

	CreateRoom(ctx context.Context, by Actor, r Room) (Room, error)
	FindRoom(ctx context.Context, root AccountID, ref string) (Room, error)
	Rooms(ctx context.Context, id AccountID, p Page) ([]Room, error)
	// SaveRoom takes a room to another site with its devices.
	SaveRoom(ctx context.Context, by Actor, r Room) (Room, error)
	DeleteRoom(ctx context.Context, by Actor, id AccountID, r RoomID) error

	// Populations counts an account's devices by site, by room, by static group and by
	// device user: ids of all four kinds in one map.
	Populations(ctx context.Context, id AccountID) (map[string]int, error)
}
