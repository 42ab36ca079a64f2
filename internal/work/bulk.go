package work

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

// An Action is what a bulk job does to each of its devices.
type Action string

const (
	Hold         Action = "hold"
	LetGo        Action = "letGo"
	SetSite      Action = "setSite"
	SetRoom      Action = "setRoom"
	AddGroups    Action = "addGroups"
	RemoveGroups Action = "removeGroups"
	SetUser      Action = "setUser"
	SetLabels    Action = "setLabels"
	SetAutoSync  Action = "setAutoSync"
	Delete       Action = "delete"

	// Every verb of the life cycle, and each combination that claim knows, is an action too.

	// Sync, Restart and Rediscover are orders to devices: nothing of them is edited.
	Sync       Action = "sync"
	Restart    Action = "restart"
	Rediscover Action = "rediscover"
)

// Orders reports whether the action tells devices something.
func (a Action) Orders() bool { return a == Sync || a == Restart || a == Rediscover }

// An Order tells one device to do something, and says by which road. A device that cannot be told
// is fault.Conflict, or busy for now: code "deviceBusy". Any other fault.Unavailable is the
// database's, and the job waits.
type Order func(ctx context.Context, id fleet.AccountID, d fleet.DeviceID, a Action) (road string, err error)

// A Bulk is the parameters of a bulk job, as they are kept: references are ids
// of the account, checked when the job was made.
type Bulk struct {
	Action   Action             `json:"action"`
	Site     string             `json:"site,omitempty"` // empty: none; of SetRoom, the room's
	Room     string             `json:"room,omitempty"`
	Groups   []string           `json:"groups,omitempty"`
	User     string             `json:"user,omitempty"`
	Labels   map[string]*string `json:"labels,omitempty"` // null takes one off
	AutoSync string             `json:"autoSync,omitempty"`

	To     fleet.AccountID   `json:"to,omitempty"` // of claim
	ToType fleet.AccountType `json:"toType,omitempty"`
	Parent fleet.AccountID   `json:"parent,omitempty"` // of release: above the job's account

	// Untouched spares, of Delete, devices that somebody changed or that were seen since they were added.
	Untouched bool `json:"untouched,omitempty"`

	now time.Time // of the steps of a life
}

// A Subject is what an item of a bulk job keeps of its device, so that lists
// can show it as people know it, also once it is deleted.
type Subject struct {
	MAC  string `json:"mac,omitempty"`
	Name string `json:"name,omitempty"`
	// Was and Is are what the job made of the device, where that can be taken back.
	Was *Mark `json:"was,omitempty"`
	Is  *Mark `json:"is,omitempty"`
}

// Edit is the action as a job.Edit. It refuses what the device's onboarding
// method does not offer, where it would add to the device; what is to be taken off may go.
func (b Bulk) Edit(d fleet.Device) (fleet.Device, bool, error) {
	switch b.Action {
	case Hold, LetGo:
		d.Held = b.Action == Hold
	case SetSite:
		if d.Site != b.Site {
			d.Site, d.Room = b.Site, ""
		}
	case SetRoom:
		if d.Room = b.Room; b.Room != "" {
			d.Site = b.Site
		}
	case AddGroups:
		have := len(d.Groups)
		d.Groups = slices.Clone(d.Groups)
		for _, g := range b.Groups {
			if !slices.Contains(d.Groups, g) {
				d.Groups = append(d.Groups, g)
			}
		}
		if len(d.Groups) > have {
			return d, false, d.Onboarding.Allow(fleet.DeviceGroups, fleet.Whole)
		}
	case RemoveGroups:
		d.Groups = slices.DeleteFunc(slices.Clone(d.Groups), func(g string) bool { return slices.Contains(b.Groups, g) })
	case SetUser:
		if was := d.User; b.User != "" && was != b.User {
			d.User = b.User
			return d, false, d.Onboarding.Allow(fleet.DeviceUserGroups, fleet.Kept)
		}
		d.User = b.User
	case SetLabels:
		return b.label(d)
	case SetAutoSync:
		d.AutoSync = b.AutoSync
	case Delete:
		if b.Untouched && (d.Revision > 1 || !d.FirstSeen.IsZero()) {
			return d, false, fault.Coded(fault.Conflict, "changedSince", "it was seen or changed since it was imported: it stays")
		}
		return d, true, nil
	default:
		verbs, ok := claim.ReadVerbs(string(b.Action))
		if !ok {
			return d, false, fault.New(fault.Invalid, "this Muster has no bulk action %s", b.Action)
		}
		d, err := claim.Order{Verbs: verbs, To: b.To, ToType: b.ToType, Parent: b.Parent, Site: fleet.SiteID(b.Site), At: b.now}.Apply(d)
		if err != nil {
			return d, false, err
		}
		return b.label(d)
	}
	return d, false, nil
}

// label sets the labels of the job and takes off those that it says to.
func (b Bulk) label(d fleet.Device) (fleet.Device, bool, error) {
	d.Labels = maps.Clone(d.Labels)
	for k, v := range b.Labels {
		switch {
		case v == nil:
			delete(d.Labels, k)
		case d.Labels == nil:
			d.Labels = map[string]string{k: *v}
		default:
			d.Labels[k] = *v
		}
	}
	if len(d.Labels) > fleet.MaxLabels {
		return d, false, fault.Bad("/metadata/labels", "tooMany", "a device may have at most %d labels", fleet.MaxLabels)
	}
	return d, false, nil
}

// DoBulk is the Kind of bulk jobs. Each device is edited in one transaction
// with its item; tell hears of those that changed once a batch is committed. Orders go
// out one by one, as fast as order returns: a process that dies may give one twice.
func DoBulk(tell func(context.Context, fleet.Notice), order Order) Kind {
	return func(ctx context.Context, r *Run) error {
		var b Bulk
		if err := json.Unmarshal(r.Job.Params, &b); err != nil {
			return fmt.Errorf("the parameters of a bulk job: %w", err)
		}
		for {
			items, err := r.Pending(ctx)
			if err != nil || len(items) == 0 {
				return err
			}
			if b.Action.Orders() {
				if err := giveOrders(ctx, r, items, b.Action, order); err != nil {
					return err
				}
				continue
			}
			b.now = time.Now().UTC().Truncate(time.Microsecond)
			edited, err := r.EditDevices(ctx, items, b.editItem)
			for _, d := range edited {
				if d.Account != r.Job.Account { // it changed hands: both look anew
					tell(ctx, fleet.Notice{Account: r.Job.Account, About: "device", Device: d.ID, MAC: d.MAC})
				}
				tell(ctx, fleet.Notice{Account: d.Account, About: "device", Device: d.ID, MAC: d.MAC})
			}
			if err != nil {
				return err
			}
		}
	}
}

// orderStep bounds the orders between two steps of a job: at the slowest pace they
// are given well within its lease.
const orderStep = 20

func giveOrders(ctx context.Context, r *Run, items []job.Item, a Action, order Order) error {
	for step := range slices.Chunk(items, orderStep) {
		if err := r.Rest(); err != nil {
			return err
		}
		done := make([]job.Item, 0, len(step))
		for _, i := range step {
			i.State, i.Action = job.ItemDone, string(a)
			if !r.Job.DryRun {
				road, err := order(ctx, r.Job.Account, fleet.DeviceID(i.Subject), a)
				if ctx.Err() != nil {
					break // what was told is written down; the rest is done when the job goes on
				}
				if f := fault.As(err); f != nil && (f.Kind != fault.Unavailable || f.Code == "deviceBusy") {
					i.State, i.Code, i.Detail = job.ItemFailed, cmp.Or(f.Code, string(f.Kind)), f.Say
				} else if err != nil {
					return errors.Join(err, r.Advance(ctx, done...))
				} else {
					i.Detail = "told by " + road
				}
			}
			done = append(done, i)
		}
		if err := r.Advance(ctx, done...); err != nil {
			return err
		}
	}
	return nil
}
