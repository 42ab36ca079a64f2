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
	Import  Kind = "import"
	Bulk    Kind = "bulk"
	Upgrade Kind = "firmware" // devices brought to a release, in waves
	Live    Kind = "live"     // settings sent to one device, done when it answers
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
	// Subject is the one device that the job waits for, empty for work on many. Jobs of one
	// subject run one after the other; they wait for no other job, and none waits for them.
	Subject string
	State   State
	By      fleet.Actor // who set it off; the work is done, and audited, in its name
	// Params is what the kind needs to do the work, as JSON; it may hold secrets and is sealed.
	Params []byte
	DryRun bool
	Progress
	Errors []string // what stopped the job as a whole, in words for people

	// StartAt is when the job was to begin, Hours are when it takes on subjects; zero: at once, and always.
	// Until DueAt no worker takes it; zero: any takes it now.
	StartAt, DueAt time.Time
	Hours          Hours

	CreatedAt, StartedAt, FinishedAt time.Time // zero: not yet
	Revision                         int64     // grows with each step of the work too
}

// Bounds of jobs: what a job may hold, and what is kept of an account's.
const (
	MaxItems = 100_000             // of one job
	MaxJobs  = 1_000               // of an account; those that ended first go first
	MaxOpen  = 100                 // of an account that have not ended
	KeepFor  = 90 * 24 * time.Hour // after their end
)

// An Item is one subject of a job: a device, a row of a file.
type Item struct {
	Seq     int    // from 1, in the order of the work; CreateJob fills it in
	Subject string // id of the device, or "row 17"
	State   ItemState
	Action  string // what was or would be done: "create", "update", "unchanged", …
	Code    string // of a failure, as in problem documents
	Pointer string // the field at fault
	Detail  string // in words
	// StartedAt is when something was done about it first, FinishedAt when it was settled; zero: not yet. Attempts
	// counts how often it was begun, with those of the job that this one repeats. The store fills them in.
	StartedAt, FinishedAt time.Time
	Attempts              int
	// Data is what the kind wants to keep beside, in a form of its own; it may hold secrets and is sealed.
	Data []byte
}

// A Part is what a job has to do with one device.
type Part struct {
	Job  Job
	Item Item
}

// An ItemQuery narrows a list of items.
type ItemQuery struct {
	After int       // Seq of the last item of the page before
	Limit int       // 1–1001, like a page's; Runners may ask for as many as a batch has
	State ItemState // empty: all
}

// A Query narrows a list of jobs; what is empty asks for nothing.
type Query struct {
	fleet.Page
	Kinds  []Kind  // any of these
	States []State // any of these
	Text   string  // a part of the title, in any case
	// Waits asks for those that wait for their time at Now (true), or for the others (false).
	Waits *bool
	Now   time.Time
}

// An Edit says what becomes of one device: it is saved as after, or removed
// with what it left. With another Account it changes hands, beneath the one that has it or to the one
// above; with another Stage it takes a step of its life. An error of fault's is its refusal: the item fails with its code
// and sentence. It may be asked more than once for a device and depends on nothing else; what it writes into
// the item's Data is kept with it.
type Edit func(d fleet.Device, i *Item) (after fleet.Device, remove bool, err error)

// Store keeps jobs; the promises are fleet.Store's.
//
// A worker has the job that TakeJob gave it until its lease ends; Advance and EditDevices
// extend it. One that lost its lease gets fault.Conflict, "lease", and has changed nothing.
type Store interface {
	// CreateJob fills ID, State (queued), Seqs, counts, times and Revision, and saves its items
	// with it, StartAt, Hours and DueAt as given; items may come failed or skipped. More than MaxItems are fault.Invalid, "tooMany";
	// an account with MaxOpen jobs that have not ended gets fault.Conflict, "tooManyJobs". What is beyond MaxJobs or KeepFor goes.
	CreateJob(ctx context.Context, by fleet.Actor, j Job, items []Item) (Job, error)
	// FindJob takes an id, among the jobs of root and beneath it.
	FindJob(ctx context.Context, root fleet.AccountID, id ID) (Job, error)
	// Jobs lists the jobs of root and of everything beneath it, newest first; p.After is the last id of the page before.
	Jobs(ctx context.Context, root fleet.AccountID, p fleet.Page) ([]Job, error)
	// SearchJobs is Jobs for those that a query asks for.
	SearchJobs(ctx context.Context, root fleet.AccountID, q Query) ([]Job, error)
	// DeviceItems lists the jobs of the account that have an item about one of its devices, newest first, each with
	// that item; p.After is the last job of the page before. kinds narrows it, none: all. Rows of imports are about no
	// device before they are read.
	DeviceItems(ctx context.Context, account fleet.AccountID, d fleet.DeviceID, kinds []Kind, p fleet.Page) ([]Part, error)
	// Items lists a job's items by Seq.
	Items(ctx context.Context, account fleet.AccountID, id ID, q ItemQuery) ([]Item, error)
	// Steer moves a job that has not ended to Paused, Queued (resume) or Cancelled; audited. A
	// step that its state does not allow is fault.Conflict, "jobState", in words that name the
	// state. Items that a cancelled job had not come to are skipped, code "cancelled".
	Steer(ctx context.Context, by fleet.Actor, account fleet.AccountID, id ID, to State) (Job, error)

	// StartJob lets a queued or running job that has a StartAt or Hours begin, or go on, at once and to its end: it has
	// neither of them any more; audited. Of any other job it is fault.Conflict, "jobState".
	StartJob(ctx context.Context, by fleet.Actor, account fleet.AccountID, id ID) (Job, error)

	// TakeJob leases the oldest job that waits for a worker: queued and due, or running with a lease that
	// ended before now or is the worker's own, of a life before this one. The jobs of an account run one after the
	// other; one that waits for its time keeps none waiting. live asks for those with a
	// Subject, which have workers of their own, since they mostly wait. fault.Missing when there is none.
	TakeJob(ctx context.Context, worker string, live bool, now, until time.Time) (Job, error)
	// Advance saves what became of items, adds those with a new Seq, extends the lease, and
	// returns the job as it stands: the worker looks whether it was paused or cancelled. An item
	// that was done, failed or skipped before stays as it was, unless the cancelling skipped it.
	Advance(ctx context.Context, worker string, id ID, items []Item, until time.Time) (Job, error)
	// EditDevices is Advance for items whose Subject is the id of a device of the job's account: of those
	// that are pending, device, line of the trail and item are written in one transaction, so that whatever
	// ends the process, no device is edited twice. Of a dry run only the items stay. It does nothing for a job
	// that was paused or cancelled, and returns the devices that were changed or removed.
	EditDevices(ctx context.Context, worker string, id ID, items []Item, until time.Time, edit Edit) (Job, []fleet.Device, error)
	// EndJob gives the lease back and ends the job in the given state; items that are pending become
	// skipped. Queued lays a running job down for another worker instead, and leaves others as they stand.
	EndJob(ctx context.Context, worker string, id ID, state State, errors []string) (Job, error)
	// RestJob is EndJob with Queued for a job whose Hours are over: no worker takes it until due, unless it has no Hours any more.
	RestJob(ctx context.Context, worker string, id ID, due time.Time) (Job, error)
}
