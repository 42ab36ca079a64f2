package policy

import (
	"context"
	"slices"
	"strings"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

// A Key names a setting, as the vendor spells it. It applies to every family
// that knows the name; "ucs:name" says it for one family only.
type Key string

// Split takes a family prefix off.
func (k Key) Split() (fleet.Family, string) {
	if f, name, ok := strings.Cut(string(k), ":"); ok {
		switch fleet.Family(f) {
		case fleet.UCS, fleet.PolyOS, fleet.J100:
			return fleet.Family(f), name
		}
	}
	return "", string(k)
}

// A Level is a rung of the ladder. A higher rung wins.
type Level uint8

// The ladder, in the order and words of contract 4.2; see docs/adr/0008.
const (
	Builtin Level = iota // Muster's working defaults, from the account's settings
	Account
	Family
	Model
	DeviceGroup
	Site
	UserGroup
	Device
)

var levelWords = [...]string{"builtin", "account", "family", "model", "group", "site", "userGroup", "device"}

func (l Level) String() string { return levelWords[l] }

// ParseLevel reads the words of contract 4.2. "builtin" is not for people to
// write, so it is refused.
func ParseLevel(s string) (Level, error) {
	if i := slices.Index(levelWords[:], s); i > 0 {
		return Level(i), nil
	}
	return 0, fault.Bad("/spec/level", "enum", "level must be one of account, family, model, group, site, userGroup, device")
}

// A Priority decides between policies of one level. Zero is Normal.
type Priority int8

const (
	Lowest    Priority = -2
	Low       Priority = -1
	Normal    Priority = 0
	Important Priority = 1
	Critical  Priority = 2
)

var priorityWords = [...]string{"lowest", "low", "normal", "important", "critical"}

func (p Priority) String() string { return priorityWords[p+2] }

// ParsePriority reads lowest, low, normal, important or critical; empty is normal.
func ParsePriority(s string) (Priority, error) {
	if s == "" {
		return Normal, nil
	}
	if i := slices.Index(priorityWords[:], s); i >= 0 {
		return Priority(i - 2), nil
	}
	return 0, fault.Bad("/spec/priority", "enum", "priority must be one of lowest, low, normal, important, critical")
}

// An ID is the opaque id of a policy: "pol_" and a ULID.
type ID string

// A Policy is a set of settings at one level, as an administrator wrote it.
type Policy struct {
	ID       ID
	Account  fleet.AccountID
	Name     string // unique in the account
	Level    Level
	Target   string // what the level names: a family, a canonical model, the id of a group, site, user group or device; empty for account
	Priority Priority
	Settings map[Key]string
	Locked   []Key // keys of Settings that no higher level may override
	// Raw are the keys of Settings that no settings catalog knows and an administrator
	// wants told all the same. A raw key is told to every family that it can mean, so it
	// names one ("ucs:name") unless the policy's level does.
	Raw    []Key
	Labels map[string]string

	CreatedAt, UpdatedAt time.Time
	Revision             int64
}

// A Past is a policy as it was from one revision to the next.
type Past struct {
	Policy         // Revision and UpdatedAt are those of this state
	By      string // the actor's name
	Deleted bool   // the last entry of a policy that is gone
}

// Store keeps policies; the promises are fleet.Store's.
type Store interface {
	CreatePolicy(ctx context.Context, by fleet.Actor, p Policy) (Policy, error)
	// FindPolicy takes an id or a name, among the policies of root and beneath it.
	FindPolicy(ctx context.Context, root fleet.AccountID, ref string) (Policy, error)
	// Policies lists an account's policies by id; a Limit of 0 lists all.
	Policies(ctx context.Context, id fleet.AccountID, p fleet.Page) ([]Policy, error)
	SavePolicy(ctx context.Context, by fleet.Actor, p Policy) (Policy, error)
	DeletePolicy(ctx context.Context, by fleet.Actor, id fleet.AccountID, p ID, revision int64) error
}

// PastStore keeps what policies were.
type PastStore interface {
	// PolicyHistory lists a policy's states, newest first, the present one included, those
	// with a revision below before (0: all). The newest MaxHistory of each policy stay.
	PolicyHistory(ctx context.Context, account fleet.AccountID, id ID, before int64, limit int) ([]Past, error)
	// PolicyAt returns the state with that revision.
	PolicyAt(ctx context.Context, account fleet.AccountID, id ID, revision int64) (Past, error)
	// PolicyAuthors says who made policies of an account what they are.
	PolicyAuthors(ctx context.Context, account fleet.AccountID, ids ...ID) (map[ID]string, error)
}

// MaxHistory bounds the states kept of a policy.
const MaxHistory = 200
