package job

import (
	"context"
	"time"

	"muster/internal/fleet"
)

// An ID is the opaque id of a job: "job_" and a ULID.
type ID string

// A Kind says which work a job is.
type Kind string

const (
	Import Kind = "import"
	Bulk   Kind = "bulk"
)

// A State is where a job stands.
type State string

const (
	Queued    State = "queued"
	Running   State = "running"
	Paused    State = "paused"
	Succeeded State = "succeeded"
	Failed    State = "failed"
	Cancelled State = "cancelled"
	Partial   State = "partial" // done, and some of its items failed
)

// Ended reports whether a job will not move on.
func (s State) Ended() bool {
	return s == Succeeded || s == Failed || s == Cancelled || s == Partial
}

// An ItemState is what became of one subject of a job.
type ItemState string

const (
	ItemPending ItemState = "pending"
	ItemDone    ItemState = "done"
	ItemFailed  ItemState = "failed"
	ItemSkipped ItemState = "skipped" // nothing was to be done, or the job was cancelled first
	ItemWaiting ItemState = "waiting" // for its device
)

// Progress counts a job's items; the parts always sum to Total.
type Progress struct{ Total, Done, Failed, Waiting, Skipped int }

// A Job is long work on an account.
type Job struct {
	ID      ID
	Account fleet.AccountID
	Kind    Kind
	Title   string // in words, for lists: "Import phones.csv"
	State   State
	By      fleet.Actor // who set it off; the work is done, and audited, in its name
	// Params is what the kind needs to do the work, as JSON; it may hold secrets and is sealed.
	Params []byte
	DryRun bool
	Progress
	Errors []string // what stopped the job as a whole, in words for people

	CreatedAt, StartedAt, FinishedAt time.Time // zero: not yet
	Revision                         int64
}

// An Item is one subject of a job: a device, a row of a file.
type Item struct {
	Seq     int    // from 1, in the order of the work
	Subject string // id of the device, or "row 17"
	State   ItemState
	Action  string // what was or would be done: "create", "update", "unchanged", …
	Code    string // of a failure, as in problem documents
	Pointer string // the field at fault
	Detail  string // in words
	// Data is what the kind wants to keep or show beside: JSON; it may hold secrets and is sealed.
	Data []byte
}

// An ItemQuery narrows a list of items.
type ItemQuery struct {
	After int // Seq of the last item of the page before
	Limit int
	State ItemState // empty: all
}

// Store keeps jobs; the promises are fleet.Store's.
type Store interface {
	// CreateJob fills ID, State (queued), times and Revision, and saves its items with it.
	CreateJob(ctx context.Context, by fleet.Actor, j Job, items []Item) (Job, error)
	// FindJob takes an id, among the jobs of root and beneath it.
	FindJob(ctx context.Context, root fleet.AccountID, id ID) (Job, error)
	// Jobs lists the jobs of root and of everything beneath it, newest first; p.After is the last id of the page before.
	Jobs(ctx context.Context, root fleet.AccountID, p fleet.Page) ([]Job, error)
	Items(ctx context.Context, account fleet.AccountID, id ID, q ItemQuery) ([]Item, error)
	// Steer moves a job that has not ended: pause, resume, cancel; audited. A step that its
	// state does not allow is fault.Conflict, "jobState", in words that name the state.
	Steer(ctx context.Context, by fleet.Actor, account fleet.AccountID, id ID, to State) (Job, error)

	// TakeJob leases the oldest job that is queued, or running with a lease that ended
	// before now; fault.Missing when there is none. worker and the end of the lease are kept.
	TakeJob(ctx context.Context, worker string, now, until time.Time) (Job, error)
	// Advance saves what became of items (those that are new are added) and how far the job
	// is, extends the lease, and returns the job as it stands: the worker looks whether it was
	// paused or cancelled. A worker that lost its lease gets fault.Conflict, "lease".
	Advance(ctx context.Context, worker string, id ID, items []Item, until time.Time) (Job, error)
	// EndJob ends it in the given state; items that are pending become skipped.
	EndJob(ctx context.Context, worker string, id ID, state State, errors []string) (Job, error)
}
