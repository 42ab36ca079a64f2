package admin

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/impact"
	"muster/internal/policy"
	"muster/internal/roster"
)

// An impactReport is what a change would do to devices.
type impactReport struct {
	Of              string       `json:"of,omitempty" enum:"write,delete" doc:"Of a preview: what would be done to the policy"`
	Revision        int64        `json:"revision,omitempty" doc:"Of what the change is made to: apply it with If-Match, and somebody else's change in between is 412"`
	DevicesChanged  int          `json:"devicesChanged" doc:"Devices of whose boot at least one file would have other bytes"`
	SettingsChanged int          `json:"settingsChanged" doc:"Those of them that would have other effective settings; the rest reads a shared file that changed, and keeps what it has"`
	Restarts        int          `json:"restarts" doc:"Those that would restart or reboot for it, as far as the settings catalog says; what leaves a device with what it has restarts nothing"`
	RestartsUnknown int          `json:"restartsUnknown" doc:"Those of which the settings catalog does not say whether they would"`
	Connections     *connections `json:"connections,omitempty" doc:"With connections=true: where the devices stand that get other settings"`
	Inherit         int          `json:"inherit" doc:"Devices among whose policies the change is"`
	Stronger        int          `json:"stronger" doc:"Those of them that keep what they have: a stronger policy says otherwise, or the same"`
	Unsupported     int          `json:"unsupported" doc:"Devices that the policy is for and whose family knows none of its settings"`
	NotSent         int          `json:"notSent" doc:"Devices that the policy is for and that policies are not sent to, by the way they were onboarded"`
	Diffs           []impactDiff `json:"diffs" nullable:"false" doc:"Devices that change alike, most devices first"`
	MoreDiffs       int          `json:"moreDiffs" doc:"How many more there are than are shown"`
	Warnings        []warning    `json:"warnings" nullable:"false"`
}

// connections counts devices by status.connection.
type connections struct {
	Online  int `json:"online" doc:"They can be asked to fetch at once"`
	InCall  int `json:"inCall" doc:"Those online that are in a call, as the gateways that are connected see them: a restart waits until it is over. Only gateways know of calls"`
	Offline int `json:"offline" doc:"They get it when they return"`
	Unknown int `json:"unknown" doc:"No road leads to them: they get it at their next poll"`
}

// Connecting asks for the connections of an impact, which take a reading of their own.
type Connecting struct {
	Connections bool `query:"connections" doc:"Say of an impact how many of the devices that get other settings are online"`
}

// An impactDiff is what changes alike on count devices.
type impactDiff struct {
	Count     int            `json:"count"`
	Example   string         `json:"example" doc:"MAC of one of the devices"`
	Family    string         `json:"family"`
	Model     string         `json:"model"`
	Effective bool           `json:"effective" doc:"Effective settings change; false: only a shared file does"`
	Restart   string         `json:"restart" enum:"none,restart,reboot,unknown" doc:"What the devices do about it"`
	Files     []fileDiff     `json:"files" nullable:"false" doc:"Of the example"`
	Changes   []valueChanged `json:"changes" nullable:"false" doc:"Effective settings"`
}

type fileDiff struct {
	Name string `json:"name"`
	Diff string `json:"diff" doc:"Unified; secrets are masked, and one that changes is ******** (changed)"`
}

type valueChanged struct {
	Key    string  `json:"key"`
	Before *string `json:"before" doc:"null: the device was not told"`
	After  *string `json:"after" doc:"null: the device is told no more"`
	Stays  bool    `json:"stays" doc:"Told no more, and the device keeps what it has, where other settings go back to their default"`
}

// A change is what would be, as against what is. What is nil stays as it is.
type change struct {
	from        func(*impact.Picture) *impact.Picture // what is, where that is not what stands
	picture     func(*impact.Picture) *impact.Picture
	places      func(*roster.Places) *roster.Places
	device      func(d *fleet.Device) bool // edits d and reports whether it did
	policies    []policy.Policy            // see impact.Question
	each        func(impact.Affected)      // see impact.Question
	connections bool                       // count them
}

// most differences shown of a change.
const mostDiffs = 50

// impactOf says what a change of an account would do.
func (s *server) impactOf(ctx context.Context, id fleet.AccountID, c change) (*impactReport, error) {
	before, err := s.pictures.Of(ctx, id)
	if err != nil {
		return nil, err
	}
	if c.from != nil {
		before = c.from(before)
	}
	q := impact.Question{Before: before, After: before, Policies: c.policies, Most: mostDiffs, Each: c.each}
	var standing *connections
	if c.connections {
		links, err := s.o.Store.Connections(ctx, id)
		if err != nil {
			return nil, err
		}
		calls, err := s.o.Store.InCall(ctx, id)
		if err != nil {
			return nil, err
		}
		standing = &connections{}
		q.Each = func(a impact.Affected) {
			_, calling := calls[a.ID]
			standing.count(a, links[a.ID], calling)
		}
	}
	if c.places == nil && c.device == nil {
		q.Alike = s.alike(ctx, id)
	} else {
		q.Devices = s.steps(ctx, id, c)
	}
	if c.picture != nil {
		q.After = c.picture(before)
	}
	r, err := impact.Compute(ctx, q)
	if err != nil {
		return nil, err
	}
	out := showImpact(r)
	out.Connections = standing
	return out, nil
}

// count adds a device, if it gets other settings.
func (c *connections) count(a impact.Affected, at fleet.Connection, calling bool) {
	switch {
	case len(a.Changes) == 0:
	case at == fleet.Online:
		c.Online++
		if calling {
			c.InCall++
		}
	case at == fleet.Offline:
		c.Offline++
	default:
		c.Unknown++
	}
}

// alike walks an account's devices, which stay as they are.
func (s *server) alike(ctx context.Context, id fleet.AccountID) iter.Seq2[impact.Member, error] {
	return func(yield func(impact.Member, error) bool) {
		for m, err := range s.o.Roster.Of(id).Alike(ctx) {
			if !yield(m, err) {
				return
			}
		}
	}
}

// steps walks an account's devices as they are and as they would be.
func (s *server) steps(ctx context.Context, id fleet.AccountID, c change) iter.Seq2[impact.Step, error] {
	return func(yield func(impact.Step, error) bool) {
		members := s.o.Roster.Of(id)
		places, err := members.Places(ctx)
		if err != nil {
			yield(impact.Step{}, err)
			return
		}
		if c.places != nil {
			places = c.places(places)
		}
		var now, then fleet.Device
		for d, err := range members.Walk(ctx) {
			if err != nil {
				yield(impact.Step{}, err)
				return
			}
			now, then = d, d
			step := impact.Step{Before: &now}
			if edited := c.device != nil && c.device(&then); edited || c.places != nil {
				then.Member = places.Member(then)
				step.After = &then
			}
			if !yield(step, nil) {
				return
			}
		}
	}
}

// policyChange is a policy that is made, changed or, when gone, deleted.
func policyChange(p policy.Policy, gone bool) change {
	return change{policies: []policy.Policy{p}, picture: func(was *impact.Picture) *impact.Picture {
		if gone {
			return was.With(p.ID, nil)
		}
		return was.With(p.ID, &p)
	}}
}

// impactOfTrial is impactOf for a dry run of a change to what has the revision
// was, 0 when the change makes it. It is nothing for a real run.
func (s *server) impactOfTrial(ctx context.Context, t Trial, id fleet.AccountID, c change, was int64) (*impactReport, error) {
	if !t.DryRun {
		return nil, nil
	}
	r, err := s.impactOf(ctx, id, c)
	if err == nil {
		r.Revision = was
	}
	return r, err
}

func showImpact(r *impact.Report) *impactReport {
	out := &impactReport{DevicesChanged: r.Changed, SettingsChanged: r.Settings, Restarts: r.Restarts, RestartsUnknown: r.Unsure, Inherit: r.Inherit, Stronger: r.Stronger,
		Unsupported: r.Unsupported, NotSent: r.NotSent, MoreDiffs: r.LeftOut, Diffs: make([]impactDiff, 0, len(r.Diffs)), Warnings: impactWarnings(r)}
	for _, d := range r.Diffs {
		v := impactDiff{Count: d.Count, Example: d.Example.MAC.String(), Family: string(d.Family), Model: d.Example.Model, Effective: d.Effective, Restart: string(d.Restart),
			Files: make([]fileDiff, 0, len(d.Files)), Changes: make([]valueChanged, 0, len(d.Changes))}
		for _, f := range d.Files {
			v.Files = append(v.Files, fileDiff(f))
		}
		for _, c := range d.Changes {
			v.Changes = append(v.Changes, valueChanged(c))
		}
		out.Diffs = append(out.Diffs, v)
	}
	return out
}

// impactWarnings say what an administrator should know before all else.
func impactWarnings(r *impact.Report) []warning {
	out := []warning{}
	add := func(code string, n int, one, many string) {
		switch n {
		case 0:
		case 1:
			out = append(out, warning{Code: code, Detail: "1 device " + one})
		default:
			out = append(out, warning{Code: code, Detail: fmt.Sprintf("%d devices %s", n, many)})
		}
	}
	holds := map[dialect.Hold]string{dialect.HoldServer: "server address", dialect.HoldCredentials: "server credentials",
		dialect.HoldTrust: "trusted certificates", dialect.HoldAdmin: "administrator password"}
	for _, h := range []dialect.Hold{dialect.HoldServer, dialect.HoldCredentials, dialect.HoldTrust, dialect.HoldAdmin} {
		add("lockOut", r.Holds[h], "gets another setting of its "+holds[h]+": a mistake there locks it out", "get another setting of their "+holds[h]+": a mistake there locks them out")
	}
	for _, key := range slices.Sorted(maps.Keys(r.Stays)) {
		add("settingStays", r.Stays[key], "is told "+key+" no more and keeps what it has, until a policy says otherwise",
			"are told "+key+" no more and keep what they have, until a policy says otherwise")
	}
	add("unsupported", r.Unsupported, "is of a family that knows none of the settings", "are of families that know none of the settings")
	add("stronger", r.Stronger, "keeps what it has: a stronger policy says otherwise, or the same", "keep what they have: stronger policies say otherwise, or the same")
	add("notSent", r.NotSent, "is onboarded by PIN, USB or Bluetooth: policies are not sent to it", "are onboarded by PIN, USB or Bluetooth: policies are not sent to them")
	return out
}
