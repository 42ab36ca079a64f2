package access

import (
	"context"
	"crypto/sha256"
	"time"

	"muster/internal/fleet"
	"muster/internal/secret"
)

// A Token is an API token: "mst_<prefix>_<secret>". Only its hash is kept; the
// secret part has 190 random bits, so SHA-256 is enough.
type Token struct {
	ID      string // "tok_" and a ULID
	Account fleet.AccountID
	Name    string
	Prefix  string // shown in lists, so that people can tell tokens apart
	Hash    [32]byte
	Rights  []fleet.Right
	// Role, where there is one, stands in place of rights; Sites bound it.
	Role  Role
	Sites []fleet.SiteID
	// Member is who acts with the token: what the store answers has their role and sites of
	// now. Empty: nobody but the token.
	Member    MemberID
	ExpiresAt time.Time // zero: never
	CreatedAt time.Time
	RevokedAt time.Time // zero: valid
	UsedAt    time.Time // a few minutes old at most; zero: never
}

// NewToken makes a token; the text is returned once and kept nowhere.
func NewToken(account fleet.AccountID, name string, rights []fleet.Right) (Token, secret.Text) {
	t := Token{Account: account, Name: name, Prefix: secret.Generate(8), Rights: rights}
	text := "mst_" + t.Prefix + "_" + secret.Generate(32)
	t.Hash = Hash(text)
	return t, secret.New(text)
}

// Hash is what is kept of a token's text.
func Hash(text string) [32]byte { return sha256.Sum256([]byte(text)) }

// Actor is who acts with the token.
func (t Token) Actor() fleet.Actor {
	a := fleet.Actor{Kind: "token", ID: t.ID, Name: t.Name, Root: t.Account, Rights: t.Rights}
	if t.Role != "" {
		a.Rights, a.Role, a.Sites = t.Role.Rights(), string(t.Role), t.Sites
	}
	return a
}

// An Entry is a line of the audit trail. Hash covers the entry and the hash of
// the one before it, so that a removed or changed line shows.
type Entry struct {
	Sequence  int64
	At        time.Time
	Account   fleet.AccountID
	Actor     string // kind:id
	ActorName string
	RequestID string
	Source    string            // address that it was asked from; empty: none, or not known
	Action    string            // "device.create", "provisioning.update", "credentials.reveal"
	Object    string            // id of what was changed
	Changes   map[string]string // field → what happened, never a secret's value
	Result    Result
	Previous  [32]byte
	Hash      [32]byte
}

// A Result is whether what an entry tells of was done.
type Result string

const (
	Done    Result = ""        // as all entries that do not say otherwise
	Refused Result = "refused" // for role, right or site: nothing was changed
)

// An AuditQuery narrows a list of entries; what is zero asks for nothing.
type AuditQuery struct {
	Before    int64           // the sequence to start below
	Limit     int             // 0: as many as a page may have
	Account   fleet.AccountID // entries of this account alone
	Object    string          // exactly; the id of what was changed
	Actor     string          // kind:id, or a part of the name in any case
	Action    string          // exactly, or with a dot at its end all that begin so: "device."
	Text      string          // a part of action, object, name or what changed, in any case
	RequestID string
	Source    string    // exactly
	Since     time.Time // not before
	Until     time.Time // before
	Result    *Result   // nil: any
}

// MaxRun is longer than any request may run.
const MaxRun = 2 * time.Minute

// A Remembered is the answer to a POST that carried an Idempotency-Key.
type Remembered struct {
	Fingerprint [32]byte // of the request's body
	Status      int      // 0: still running
	Header      map[string]string
	Body        []byte
	CreatedAt   time.Time
}

// Store keeps tokens, the audit trail and remembered answers; the promises are fleet.Store's.
type Store interface {
	MemberStore
	LoginStore

	// CreateToken makes a token of an account; its member and its sites are the account's.
	CreateToken(ctx context.Context, by fleet.Actor, t Token) (Token, error)
	// TokenByHash finds a token that is neither revoked nor expired at t, nor of a member who
	// is disabled or gone.
	TokenByHash(ctx context.Context, hash [32]byte, t time.Time) (Token, error)
	Tokens(ctx context.Context, account fleet.AccountID, p fleet.Page) ([]Token, error)
	// UseTokens saves when tokens were used last; an earlier time than is there changes nothing.
	UseTokens(ctx context.Context, used map[string]time.Time) error
	// RevokeToken takes an id, or the name of a token of the account that is not revoked;
	// a name that several of these have is fault.Conflict, "ambiguousName".
	RevokeToken(ctx context.Context, by fleet.Actor, account fleet.AccountID, ref string) error

	// Disclose records that by was shown secrets of the account, before they are; what
	// says which ones ("file"), and may be nil.
	Disclose(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error
	// Refuse records that by was refused an action on an object, in the trail of the account; what says why.
	Refuse(ctx context.Context, by fleet.Actor, account fleet.AccountID, action, object string, what map[string]string) error
	// Audit lists entries of root and of everything beneath it, newest first; before is the
	// sequence to start below, 0 for the newest.
	Audit(ctx context.Context, root fleet.AccountID, before int64, limit int) ([]Entry, error)
	// SearchAudit is Audit for the entries that a query asks for.
	SearchAudit(ctx context.Context, root fleet.AccountID, q AuditQuery) ([]Entry, error)
	// VerifyAudit walks the whole chain and returns the first sequence that does not fit, 0 when all do.
	VerifyAudit(ctx context.Context) (int64, error)

	// Remember starts an idempotent request: the first caller gets (zero, true); others
	// get what is remembered and false. Entries older than 24 h are forgotten. One that still
	// runs after MaxRun was cut off (the process died): who comes with the same
	// fingerprint takes it over as the first.
	Remember(ctx context.Context, scope, key string, fingerprint [32]byte, t time.Time) (Remembered, bool, error)
	// Finish stores the answer. Forget takes the start back, when the request failed on our side.
	Finish(ctx context.Context, scope, key string, r Remembered) error
	Forget(ctx context.Context, scope, key string) error
}
