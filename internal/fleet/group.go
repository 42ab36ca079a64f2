package fleet

import (
	"context"
	"time"
)

// A GroupID is the opaque id of a device group: "grp_" and a ULID.
type GroupID string

// A Group is a device group. A static one holds the devices that name it, a
// dynamic one those that its filter is true of.
type Group struct {
	ID          GroupID
	Account     AccountID
	Name        string // unique in the account
	Description string
	Filter      string // of a dynamic group, as it was written; empty: static
	Labels      map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// MaxDynamicGroups bounds an account's dynamic groups: a device that changes is
// looked at for each of them.
const MaxDynamicGroups = 200

// Dynamic reports whether a filter decides who is in the group.
func (g Group) Dynamic() bool { return g.Filter != "" }

// A UserID is the opaque id of a device user: "usr_" and a ULID.
type UserID string

// A User is a device user: a person whom devices belong to. Not an administrator.
type User struct {
	ID      UserID
	Account AccountID
	Name    string // unique in the account
	Email   string
	Groups  []string // ids of device user groups
	Labels  map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// A UserGroupID is the opaque id of a device user group: "dug_" and a ULID.
type UserGroupID string

// A UserGroup is a device user group.
type UserGroup struct {
	ID          UserGroupID
	Account     AccountID
	Name        string // unique in the account
	Description string
	Labels      map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// A View is a saved view of the inventory: what people filter, sort and see.
type View struct {
	ID      string // "viw_" and a ULID
	Account AccountID
	Name    string // unique in the account
	Filter  string
	Sort    string
	Columns []string
	Labels  map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// GroupStore keeps device groups, device users, their groups, and saved views;
// the promises are Store's and PlaceStore's.
type GroupStore interface {
	CreateGroup(ctx context.Context, by Actor, g Group) (Group, error)
	FindGroup(ctx context.Context, root AccountID, ref string) (Group, error)
	Groups(ctx context.Context, id AccountID, p Page) ([]Group, error)
	// SaveGroup keeps the kind: a static group stays static, a dynamic one dynamic.
	SaveGroup(ctx context.Context, by Actor, g Group) (Group, error)
	// DeleteGroup takes its devices out of it. A group that a policy is for is fault.Conflict, "inUse".
	DeleteGroup(ctx context.Context, by Actor, id AccountID, g GroupID) error

	CreateUser(ctx context.Context, by Actor, u User) (User, error)
	FindUser(ctx context.Context, root AccountID, ref string) (User, error)
	Users(ctx context.Context, id AccountID, p Page) ([]User, error)
	SaveUser(ctx context.Context, by Actor, u User) (User, error)
	// DeleteUser takes the user off its devices.
	DeleteUser(ctx context.Context, by Actor, id AccountID, u UserID) error

	CreateUserGroup(ctx context.Context, by Actor, g UserGroup) (UserGroup, error)
	FindUserGroup(ctx context.Context, root AccountID, ref string) (UserGroup, error)
	UserGroups(ctx context.Context, id AccountID, p Page) ([]UserGroup, error)
	SaveUserGroup(ctx context.Context, by Actor, g UserGroup) (UserGroup, error)
	// DeleteUserGroup takes its users out of it. One that a policy is for is fault.Conflict, "inUse".
	DeleteUserGroup(ctx context.Context, by Actor, id AccountID, g UserGroupID) error

	CreateView(ctx context.Context, by Actor, v View) (View, error)
	FindView(ctx context.Context, root AccountID, ref string) (View, error)
	Views(ctx context.Context, id AccountID, p Page) ([]View, error)
	SaveView(ctx context.Context, by Actor, v View) (View, error)
	DeleteView(ctx context.Context, by Actor, id AccountID, v string) error
}
