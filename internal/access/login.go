package access

import (
	"context"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// Bounds of sessions and links.
const (
	SessionIdle = 12 * time.Hour     // without a request
	SessionLife = 7 * 24 * time.Hour // at the longest
	LinkLife    = 72 * time.Hour
	MaxSessions = 50 // of a member; the one used longest ago goes first
)

// A Login is how a member proves who they are.
type Login struct {
	Member   MemberID
	Account  fleet.AccountID
	Password string // its hash, by Hasher; empty: there is none
	// Key is what codes are made of; empty: no second factor. NewKey is one that is
	// being set up and counts for nothing yet.
	Key, NewKey secret.Text
	Step        int64      // of the newest code that was used: neither it nor an older one fits again
	Recovery    [][32]byte // hashes of recovery codes that are left
	Subject     string     // who they are to the identity provider: its issuer, a space, its subject
	Revision    int64      // 0: nothing is saved yet
}

// A Claimant is a member who somebody at the door may be.
type Claimant struct {
	Member  Member
	Login   Login
	Account fleet.Account
}

// A Session is a member who is signed in at a browser. Only the hash of its cookie is kept.
type Session struct {
	ID        string // "ses_" and a ULID
	Member    MemberID
	Account   fleet.AccountID
	Hash      [32]byte
	How       string // "password", "link", "sso"
	Address   string // where they signed in from
	Browser   string // as it says
	CreatedAt time.Time
	UsedAt    time.Time // to some minutes
	EndsAt    time.Time // at the latest
}

// IdleUntil is when the session ends unless it is used.
func (s Session) IdleUntil() time.Time {
	if t := s.UsedAt.Add(SessionIdle); t.Before(s.EndsAt) {
		return t
	}
	return s.EndsAt
}

// NewSession makes a session; the text goes into the cookie and is kept nowhere.
func NewSession(how, address, browser string, now time.Time) (Session, secret.Text) {
	text := "mss_" + secret.Generate(43)
	return Session{Hash: Hash(text), How: how, Address: address, Browser: browser, CreatedAt: now, UsedAt: now, EndsAt: now.Add(SessionLife)}, secret.New(text)
}

// Actor is who acts in the session of m.
func (m Member) Actor() fleet.Actor {
	return fleet.Actor{Kind: "user", ID: string(m.ID), Name: m.Name, Root: m.Account, Rights: m.Role.Rights(), Role: string(m.Role), Sites: m.Sites}
}

// A LinkKind is what a link is for.
type LinkKind string

const (
	LinkOwner  LinkKind = "owner"  // makes an owner of the account, who says name and address
	LinkInvite LinkKind = "invite" // lets a member in for the first time
	LinkReset  LinkKind = "reset"  // lets a member set another password
)

// A Link lets somebody in once, to set a password. Only the hash of its text is kept.
type Link struct {
	ID        string // "lnk_" and a ULID
	Account   fleet.AccountID
	Member    MemberID // whose it is; empty for LinkOwner
	Kind      LinkKind
	Hash      [32]byte
	CreatedAt time.Time
	ExpiresAt time.Time
}

// NewLink makes a link; the text is shown once and kept nowhere.
func NewLink(account fleet.AccountID, m MemberID, kind LinkKind, now time.Time) (Link, secret.Text) {
	text := "msl_" + secret.Generate(43)
	return Link{Account: account, Member: m, Kind: kind, Hash: Hash(text), CreatedAt: now, ExpiresAt: now.Add(LinkLife)}, secret.New(text)
}

// A Following is a link that is used.
type Following struct {
	Link    [32]byte // hash
	Member  Member   // name and address, for LinkOwner
	Login   Login    // as it is to be: with the new password, and the code that was used
	Session Session  // to start
}

// LoginStore keeps how members sign in, and where they are; the promises are fleet.Store's.
type LoginStore interface {
	// Claimants are the members with an address, of all accounts. Some may be disabled.
	Claimants(ctx context.Context, email string) ([]Claimant, error)
	// ClaimantsBySubject are those whom an identity provider knows by subject.
	ClaimantsBySubject(ctx context.Context, subject string) ([]Claimant, error)
	Login(ctx context.Context, account fleet.AccountID, m MemberID) (Login, error)
	// SaveLogin replaces a login. When the password or the second factor is another, the
	// member's sessions end, but for the one with the id keep.
	SaveLogin(ctx context.Context, by fleet.Actor, l Login, keep string) (Login, error)

	// StartSession lets a member in, who is active then. used, where there is one, is their
	// login with the code that they used just now: when another write was faster, the code
	// counts as used before, and the error is stale.
	StartSession(ctx context.Context, by fleet.Actor, s Session, used *Login) (Session, error)
	// SessionByHash finds a session that is not over at t, of a member who is not disabled.
	SessionByHash(ctx context.Context, hash [32]byte, t time.Time) (Session, Member, error)
	// UseSession notes that a session is used.
	UseSession(ctx context.Context, account fleet.AccountID, id string, t time.Time) error
	// Sessions are those of a member that are not over at t, by id.
	Sessions(ctx context.Context, account fleet.AccountID, m MemberID, t time.Time) ([]Session, error)
	// EndSession ends one of a member's.
	EndSession(ctx context.Context, by fleet.Actor, account fleet.AccountID, m MemberID, id string) error
	// EndSessions ends all of a member's but the one with the id keep.
	EndSessions(ctx context.Context, by fleet.Actor, account fleet.AccountID, m MemberID, keep string) error

	// CreateLink makes a link. Earlier ones of the member, or of the account for
	// LinkOwner, lead nowhere then.
	CreateLink(ctx context.Context, by fleet.Actor, l Link) (Link, error)
	// LinkByHash finds a link that is good at t, of a member who is not disabled.
	LinkByHash(ctx context.Context, hash [32]byte, t time.Time) (Link, Claimant, error)
	// FollowLink uses a link up: the login is saved, other sessions of the member end, and
	// one begins. Of two who come at once the later finds no such link.
	FollowLink(ctx context.Context, by fleet.Actor, f Following) (Session, Member, error)
}
