package work

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// Undo takes back what another bulk job did to its devices. Its items are copies of
// that job's.
const Undo Action = "undo"

// CanUndo reports whether an action can be taken back, and why not. What changes hands
// leaves too much behind, and what was told to a device was told.
func (a Action) CanUndo() (ok bool, why string) {
	switch a {
	case Delete:
		return false, "deleted devices are gone, and with them what they left"
	case Sync, Restart, Rediscover:
		return false, "what devices were told cannot be taken back"
	}
	verbs, life := claim.ReadVerbs(string(a))
	for _, v := range verbs {
		switch v {
		case claim.Claim, claim.Release:
			return false, "the devices went to another account, and left behind what this one had for them"
		case claim.Approve:
			return false, "what was vouched for stays so: release or delete the devices"
		}
	}
	switch a {
	case Hold, LetGo, SetSite, SetRoom, AddGroups, RemoveGroups, SetUser, SetLabels, SetAutoSync, Undo:
		return true, ""
	}
	return life, ""
}

// A Mark is what of a device bulk jobs change, as it stood.
type Mark struct {
	Site        string            `json:"site,omitempty"`
	Room        string            `json:"room,omitempty"`
	User        string            `json:"user,omitempty"`
	Groups      []string          `json:"groups,omitempty"`
	Labels      map[string]string `json:"labels,omitempty"`
	AutoSync    string            `json:"autoSync,omitempty"`
	Held        bool              `json:"held,omitempty"`
	Lifecycle   fleet.Lifecycle   `json:"lifecycle,omitempty"`
	Activated   time.Time         `json:"activated,omitzero"`
	Deactivated time.Time         `json:"deactivated,omitzero"`
}

func markOf(d fleet.Device) Mark {
	return Mark{d.Site, d.Room, d.User, slices.Clone(d.Groups), maps.Clone(d.Labels), d.AutoSync, d.Held, d.Lifecycle, d.Stage.ActivatedAt, d.Stage.DeactivatedAt}
}

func sorted(all []string) []string { return slices.Sorted(slices.Values(all)) }

// parts are what a mark is made of: how two differ in one, and how it is given to a device.
var parts = []struct {
	name string
	same func(a, b *Mark) bool
	give func(d *fleet.Device, m *Mark)
}{
	{"site", func(a, b *Mark) bool { return a.Site == b.Site }, func(d *fleet.Device, m *Mark) { d.Site = m.Site }},
	{"room", func(a, b *Mark) bool { return a.Room == b.Room }, func(d *fleet.Device, m *Mark) { d.Room = m.Room }},
	{"user", func(a, b *Mark) bool { return a.User == b.User }, func(d *fleet.Device, m *Mark) { d.User = m.User }},
	{"groups", func(a, b *Mark) bool { return slices.Equal(sorted(a.Groups), sorted(b.Groups)) }, func(d *fleet.Device, m *Mark) { d.Groups = m.Groups }},
	{"labels", func(a, b *Mark) bool { return maps.Equal(a.Labels, b.Labels) }, func(d *fleet.Device, m *Mark) { d.Labels = m.Labels }},
	{"autoSync", func(a, b *Mark) bool { return a.AutoSync == b.AutoSync }, func(d *fleet.Device, m *Mark) { d.AutoSync = m.AutoSync }},
	{"held", func(a, b *Mark) bool { return a.Held == b.Held }, func(d *fleet.Device, m *Mark) { d.Held = m.Held }},
	{"life cycle", func(a, b *Mark) bool {
		return a.Lifecycle == b.Lifecycle && a.Activated.Equal(b.Activated) && a.Deactivated.Equal(b.Deactivated)
	}, func(d *fleet.Device, m *Mark) {
		d.Lifecycle, d.Stage.ActivatedAt, d.Stage.DeactivatedAt = m.Lifecycle, m.Activated, m.Deactivated
	}},
}

// undo takes back what item says that a job did to d. It refuses where that is not how
// the job left the device: somebody, or the device itself, has moved on.
func undo(d fleet.Device, s Subject) (fleet.Device, error) {
	if s.Was == nil || s.Is == nil {
		return d, fault.Coded(fault.Conflict, "notRecorded", "what the device was before is not written down")
	}
	now := markOf(d)
	var moved []string
	for _, p := range parts {
		if !p.same(s.Was, s.Is) && !p.same(&now, s.Is) {
			moved = append(moved, p.name)
		}
	}
	if len(moved) > 0 {
		return d, fault.Coded(fault.Conflict, "changedSince", "%s changed since: it stays as it is", strings.Join(moved, ", "))
	}
	for _, p := range parts {
		if !p.same(s.Was, s.Is) {
			p.give(&d, s.Was)
		}
	}
	return d, nil
}

// editItem is Edit for an item, on which it writes down what the device was and is, so
// that it can be taken back.
func (b Bulk) editItem(d fleet.Device, i *job.Item) (after fleet.Device, remove bool, err error) {
	var s Subject
	_ = json.Unmarshal(i.Data, &s) // nothing, when it was none of ours
	if b.Action == Undo {
		after, err = undo(d, s)
	} else {
		after, remove, err = b.Edit(d)
	}
	if ok, _ := b.Action.CanUndo(); err != nil || remove || !ok {
		return after, remove, err
	}
	was, is := markOf(d), markOf(after)
	if s.Was, s.Is = &was, &is; is.Lifecycle != "" {
		is.Lifecycle = after.Stage.Lifecycle(after.Lifecycle.Base(), after.Site) // as the store will
	}
	i.Data, err = json.Marshal(s)
	return after, false, err
}
