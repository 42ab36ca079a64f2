package client

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"strconv"
	"time"
)

// An Impact is what a change would do to devices. A dry run answers it beside
// the resource that would be: ImpactOf reads it there.
type Impact struct {
	Revision        int64        `json:"revision"` // of what the change is made to
	DevicesChanged  int          `json:"devicesChanged"`
	SettingsChanged int          `json:"settingsChanged"`
	Restarts        int          `json:"restarts"`
	RestartsUnknown int          `json:"restartsUnknown"`
	Inherit         int          `json:"inherit"`
	Stronger        int          `json:"stronger"`
	Unsupported     int          `json:"unsupported"`
	NotSent         int          `json:"notSent"`
	Diffs           []ImpactDiff `json:"diffs"`
	MoreDiffs       int          `json:"moreDiffs"` // not among Diffs
	Warnings        []Warning    `json:"warnings"`
}

// An ImpactDiff is what changes alike on Count devices.
type ImpactDiff struct {
	Count     int        `json:"count"`
	Example   string     `json:"example"` // MAC of one of them
	Family    string     `json:"family"`
	Model     string     `json:"model"`
	Effective bool       `json:"effective"` // false: only a file that devices share changes
	Restart   string     `json:"restart"`   // none, restart, reboot or unknown
	Files     []FileDiff `json:"files"`
	Changes   []struct {
		Key    string  `json:"key"`
		Before *string `json:"before"` // nil: not told
		After  *string `json:"after"`
	} `json:"changes"`
}

// A FileDiff is how a file of the example changes.
type FileDiff struct {
	Name string `json:"name"`
	Diff string `json:"diff"` // unified, secrets masked
}

// ImpactOf reads the impact that a dry run answered; nil: there is none.
func ImpactOf(raw json.RawMessage) *Impact {
	var v struct {
		Impact *Impact `json:"impact"`
	}
	if json.Unmarshal(raw, &v) != nil {
		return nil
	}
	return v.Impact
}

// A Revision is what a policy was from one write to the next.
type Revision struct {
	Revision int64      `json:"revision"`
	At       time.Time  `json:"at"`
	By       string     `json:"by"`
	Deleted  bool       `json:"deleted"`
	Current  bool       `json:"current"`
	Name     string     `json:"name"`
	Spec     PolicySpec `json:"spec"`
	Changed  []struct {
		What   string  `json:"what"` // JSON pointer
		Before *string `json:"before"`
		After  *string `json:"after"`
	} `json:"changed"`
	Raw json.RawMessage `json:"-"`
}

// UnmarshalJSON keeps the document in Raw.
func (r *Revision) UnmarshalJSON(b []byte) error {
	type plain Revision
	if err := json.Unmarshal(b, (*plain)(r)); err != nil {
		return err
	}
	r.Raw = append(json.RawMessage(nil), b...)
	return nil
}

// PolicyHistory walks what a policy was, the newest first.
func (c *Client) PolicyHistory(ctx context.Context, ref string, q Query) iter.Seq2[Revision, error] {
	return List[Revision](ctx, c, at("policies", ref, "history"), q)
}

// RevertPolicy makes a policy what it was at a revision. It wants IfMatch.
func (c *Client) RevertPolicy(ctx context.Context, ref string, revision int64, opts ...Option) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodPost, at("policies", ref)+":revert", json.RawMessage(`{"revision":`+strconv.FormatInt(revision, 10)+`}`), opts)
}
