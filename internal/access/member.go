package access

import (
	"context"
	"net/mail"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A MemberID is the opaque id of a member: "mem_" and a ULID.
type MemberID string

// A Member is a person who administers an account and all beneath it, or some of its
// sites.
type Member struct {
	ID      MemberID
	Account fleet.AccountID
	Name    string // unique in the account
	Email   string // by which they sign in; once in the account, whatever its letter case
	Role    Role
	// Sites bound the role to devices of these sites of the account; empty: everything.
	// A site that is deleted stays in the list, so that the bound never goes by itself.
	Sites    []fleet.SiteID
	Disabled bool // signs in no more, and their tokens are refused
	// SignedInAt is when they first did; zero: they are invited and have not come yet.
	SignedInAt time.Time
	Labels     map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// MaxMemberSites bounds what one member's role names.
const MaxMemberSites = 200

// Check reports what is wrong with a member, field by field.
func (m Member) Check() error {
	a, err := mail.ParseAddress(m.Email)
	switch {
	case err != nil || a.Address != m.Email || len(m.Email) > 254:
		return fault.Bad("/spec/email", "email", "email is an address such as ada@example.com")
	case !m.Role.Known():
		return fault.Bad("/spec/role", "enum", "role is owner, admin, deviceManager, helpdesk or readOnly")
	}
	return CheckSites(m.Role, m.Sites)
}

// CheckSites reports what is wrong with a role that is for some sites alone.
func CheckSites(r Role, sites []fleet.SiteID) error {
	switch {
	case len(sites) > 0 && r.rank() <= Admin.rank():
		return fault.Bad("/spec/sites", "role", "owners and admins have the whole account: a role for some sites is deviceManager, helpdesk or readOnly")
	case len(sites) > MaxMemberSites:
		return fault.Bad("/spec/sites", "tooMany", "a role is for at most %d sites", MaxMemberSites)
	}
	return nil
}

// MemberStore keeps members; the promises are fleet.Store's.
type MemberStore interface {
	CreateMember(ctx context.Context, by fleet.Actor, m Member) (Member, error)
	FindMember(ctx context.Context, root fleet.AccountID, ref string) (Member, error)
	Members(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]Member, error)
	// SaveMember replaces one. The operator's last owner who is not disabled stays one:
	// else fault.Conflict, "lastOwner".
	SaveMember(ctx context.Context, by fleet.Actor, m Member) (Member, error)
	// DeleteMember removes one and revokes their tokens.
	DeleteMember(ctx context.Context, by fleet.Actor, id fleet.AccountID, m MemberID) error
}
