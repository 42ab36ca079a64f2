package client

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"time"
)

// A Job is long work on an account, such as a bulk action or an import.
type Job struct {
	ID         string          `json:"id"`
	Kind       string          `json:"kind"` // bulk or import
	Title      string          `json:"title"`
	State      string          `json:"state"` // queued, running, paused, succeeded, failed, cancelled or partial
	Account    string          `json:"account"`
	By         string          `json:"by"`
	DryRun     bool            `json:"dryRun"`
	Progress   JobProgress     `json:"progress"`
	CreatedAt  time.Time       `json:"createdAt"`
	StartedAt  time.Time       `json:"startedAt,omitzero"`
	FinishedAt time.Time       `json:"finishedAt,omitzero"`
	ETA        time.Time       `json:"eta,omitzero"`     // zero: nobody knows yet
	StartAt    time.Time       `json:"startAt,omitzero"` // when it was to begin; zero: at once
	Window     *JobWindow      `json:"window"`           // nil: it takes on devices all day
	DueAt      time.Time       `json:"dueAt,omitzero"`   // while it waits for its time: when it begins, or goes on
	WaitsFor   string          `json:"waitsFor"`         // the same in words
	Errors     []string        `json:"errors"`           // what stopped it as a whole
	Raw        json.RawMessage `json:"-"`
	ETag       string          `json:"-"`
}

// JobProgress counts a job's items; what is neither done nor failed, waiting
// or skipped is still to come.
type JobProgress struct {
	Total   int `json:"total"`
	Done    int `json:"done"`
	Failed  int `json:"failed"`
	Waiting int `json:"waiting"`
	Skipped int `json:"skipped"`
}

// A JobWindow is the hours of each day in which a job takes on devices.
type JobWindow struct {
	From     string `json:"from"`     // 22:00
	To       string `json:"to"`       // before From: on the next day
	TimeZone string `json:"timeZone"` // whose clocks are meant: Europe/Berlin
}

// A Schedule is when a job works; the zero Schedule is at once, and all day.
type Schedule struct {
	StartAt time.Time  `json:"startAt,omitzero"`
	Window  *JobWindow `json:"window,omitempty"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (j *Job) UnmarshalJSON(b []byte) error {
	type plain Job
	return keep(b, (*plain)(j), &j.Raw)
}

// Ended reports whether the job will not move on.
func (j Job) Ended() bool {
	switch j.State {
	case "succeeded", "failed", "cancelled", "partial":
		return true
	}
	return false
}

// A JobItem is what became of one of a job's subjects.
type JobItem struct {
	Seq     int             `json:"seq"`
	Subject string          `json:"subject"` // id of the device, or the row
	Name    string          `json:"name"`
	MAC     string          `json:"mac"`
	State   string          `json:"state"`  // pending, done, failed, skipped or waiting
	Action  string          `json:"action"` // create, update, delete, unchanged
	Code    string          `json:"code"`   // of a failure, as in problems
	Pointer string          `json:"pointer"`
	Detail  string          `json:"detail"`
	Row     int             `json:"row"`     // of an import: line of the file, or row of the sheet
	Changes []JobChange     `json:"changes"` // of an import: what changes, secrets masked
	Raw     json.RawMessage `json:"-"`
}

// A JobChange is a value that a row of an import changes.
type JobChange struct {
	Field string `json:"field"`
	From  string `json:"from"`
	To    string `json:"to"`
}

// UnmarshalJSON keeps the bytes beside what it understands of them.
func (i *JobItem) UnmarshalJSON(b []byte) error {
	type plain JobItem
	return keep(b, (*plain)(i), &i.Raw)
}

// Jobs walks the jobs of the caller's account and all beneath it, newest first;
// Values{"account"}, {"scheduled"}, {"kind"} and {"state"} narrow it.
func (c *Client) Jobs(ctx context.Context, q Query) iter.Seq2[Job, error] {
	return List[Job](ctx, c, "/jobs", q)
}

func (c *Client) job(ctx context.Context, method, path string, body any, opts []Option) (Job, error) {
	var j Job
	a, err := c.Do(ctx, method, path, body, &j, opts...)
	if err == nil {
		j.ETag = a.ETag()
	}
	return j, err
}

// Job reads one.
func (c *Client) Job(ctx context.Context, id string) (Job, error) {
	return c.job(ctx, http.MethodGet, at("jobs", id), nil, nil)
}

// JobItems walks what became of a job's subjects; Values{"state"} narrows it.
func (c *Client) JobItems(ctx context.Context, id string, q Query) iter.Seq2[JobItem, error] {
	return List[JobItem](ctx, c, at("jobs", id, "items"), q)
}

// SteerJob moves a job; verb is pause, resume, cancel, or start for one that waits for its time. What its state does
// not allow is Conflict with the code jobState.
func (c *Client) SteerJob(ctx context.Context, id, verb string, opts ...Option) (Job, error) {
	return c.job(ctx, http.MethodPost, at("jobs", id)+":"+verb, nil, opts)
}

// UndoJob starts the job that takes a bulk job back, for devices that are as it left
// them. What cannot be taken back is Conflict with the code notUndoable.
func (c *Client) UndoJob(ctx context.Context, id string, opts ...Option) (Job, error) {
	return c.job(ctx, http.MethodPost, at("jobs", id)+":undo", nil, opts)
}

// A Bulk is one action on many devices.
type Bulk struct {
	Action string         `json:"action"` // hold, letGo, setSite, setRoom, addGroups, removeGroups, setUser, setLabels, setAutoSync, sync, restart, delete, and the verbs of the life cycle: claim+associate+activate
	Target BulkTarget     `json:"target"`
	Params map[string]any `json:"params,omitempty"` // site, room, groups, user, labels, autoSync, account
	Schedule
}

// A BulkTarget says which devices: one of the two.
type BulkTarget struct {
	IDs    []string `json:"ids,omitempty"` // ids, MACs or names
	Filter string   `json:"filter,omitempty"`
}

// StartBulk starts a bulk action and returns its job. With DryRun the job
// tries everything and changes nothing.
func (c *Client) StartBulk(ctx context.Context, account string, b Bulk, opts ...Option) (Job, error) {
	return c.job(ctx, http.MethodPost, at("accounts", account, "devices")+":bulk", b, opts)
}

// jobWait is how long a server holds its answer back while nothing happens;
// less than clients and proxies wait for an answer.
const jobWait = 20 * time.Second

// WaitJob follows a job until it ends, or is paused; see is called with each
// state that it is seen in, and may be nil.
func (c *Client) WaitJob(ctx context.Context, j Job, see func(Job)) (Job, error) {
	for {
		if see != nil {
			see(j)
		}
		if j.Ended() || j.State == "paused" {
			return j, nil
		}
		wait := jobWait
		if t := c.http.Timeout; t > 0 {
			wait = min(wait, t/2)
		}
		opts := []Option{With("wait", wait.String())}
		if j.ETag != "" {
			opts = append(opts, func(k *call) { k.header.Set("If-None-Match", j.ETag) })
		}
		next, err := c.job(ctx, http.MethodGet, at("jobs", j.ID), nil, opts)
		switch {
		case errors.Is(err, Status(http.StatusNotModified)):
		case err != nil:
			return j, err
		default:
			j = next
		}
	}
}
