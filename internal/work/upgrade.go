package work

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"muster/internal/event"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
)

// An Upgraded is what an item of an upgrade keeps of its device.
type Upgraded struct {
	Subject
	Version string `json:"version"`        // that the device is brought to
	From    string `json:"from,omitempty"` // what it ran when it was given that; empty: not known, or not yet
}

// An UpgradeStore is what upgrades are written down in.
type UpgradeStore interface {
	firmware.Store
	job.Store
}

// Upgrades is what the kind of firmware jobs is made of. Store and View are required.
type Upgrades struct {
	Store UpgradeStore
	// View says what an account's devices should run (firmware.Book).
	View func(context.Context, fleet.AccountID) (*firmware.View, error)
	// Come tells a device to come, and fails when no road leads to it, or it is in a call; nil: none does.
	Come func(ctx context.Context, id fleet.AccountID, d fleet.DeviceID) error
	// Tell hears that devices of an account are told something else from now on; nil: nobody does.
	Tell func(context.Context, fleet.Notice)
	// Happened hears when an upgrade pauses itself; nil: nobody does.
	Happened func(event.Event)
	Every    time.Duration // between two looks at what devices said; 0 = 2 s
}

// busyFactor keeps the looks at very many devices a small part of the time.
const busyFactor = 10

// Do is the Kind of upgrades. Wave after wave devices are given their release, and told to come: from then on the
// files that they fetch name it. A wave begins when everybody of those before runs it, or has failed. When too many
// have failed since somebody last looked the job pauses itself; who resumes it lets as many fail again.
//
// Where each device stands is in the store, so that another process goes on with it.
func (u Upgrades) Do(ctx context.Context, r *Run) error {
	var plan firmware.Upgrade
	if err := json.Unmarshal(r.Job.Params, &plan); err != nil {
		return fmt.Errorf("the parameters of an upgrade: %w", err)
	}
	if u.Every == 0 {
		u.Every = 2 * time.Second
	}
	v := &upgrade{u: u, r: r, plan: plan, id: r.Job.Account, job: string(r.Job.ID), open: map[fleet.DeviceID]*job.Item{}}
	if err := v.load(ctx); err != nil {
		return err
	}
	if r.Job.DryRun {
		return v.dry(ctx)
	}
	if err := v.hold(ctx); err != nil {
		return err
	}
	v.turn = v.now()
	for {
		began := time.Now()
		over, err := v.step(ctx)
		if err != nil {
			return err
		}
		if over {
			return v.end(ctx)
		}
		t := time.NewTimer(max(u.Every, busyFactor*time.Since(began)))
		select {
		case <-ctx.Done():
		case <-t.C:
		}
		t.Stop()
		if ctx.Err() != nil {
			return ErrStopped
		}
	}
}

// An upgrade is one worker's time with one.
type upgrade struct {
	u    Upgrades
	r    *Run
	plan firmware.Upgrade
	id   fleet.AccountID
	job  string

	waits []*job.Item                  // that no wave has taken yet, in their order
	open  map[fleet.DeviceID]*job.Item // that nothing has become of yet
	spare float64                      // devices that the pace allows now
	turn  time.Time                    // when spare was last worked out
}

func (v *upgrade) now() time.Time { return v.r.r.o.Now() }

// load reads the items that nothing has become of.
func (v *upgrade) load(ctx context.Context) error {
	for _, state := range [...]job.ItemState{job.ItemPending, job.ItemWaiting} {
		for after := 0; ; {
			items, err := v.r.r.o.Store.Items(ctx, v.id, v.r.Job.ID, job.ItemQuery{After: after, Limit: 1000, State: state})
			if err != nil {
				return err
			}
			for i := range items {
				v.open[fleet.DeviceID(items[i].Subject)] = &items[i]
				if state == job.ItemPending {
					v.waits = append(v.waits, &items[i])
				}
			}
			if len(items) < 1000 {
				break
			}
			after = items[len(items)-1].Seq
		}
	}
	return nil
}

// dry says what would be.
func (v *upgrade) dry(ctx context.Context) error {
	for chunk := range slices.Chunk(v.waits, 500) {
		done := make([]job.Item, 0, len(chunk))
		for _, i := range chunk {
			i.State, i.Detail = job.ItemDone, "would be brought to "+versionOf(*i)
			done = append(done, *i)
		}
		if err := v.r.Advance(ctx, done...); err != nil {
			return err
		}
	}
	return nil
}

func versionOf(i job.Item) string {
	_, to := VersionsOf(i)
	return to
}

// VersionsOf is what the device of an upgrade's item ran when it was given the release (empty: not known, or not
// yet), and the version that it is brought to.
func VersionsOf(i job.Item) (from, to string) {
	var d Upgraded
	_ = json.Unmarshal(i.Data, &d) // nothing, when it is of no upgrade
	return d.From, d.Version
}

// keepFrom writes down in an item what its device ran when it was given the release.
func keepFrom(i *job.Item, from string) {
	var d Upgraded
	if json.Unmarshal(i.Data, &d) != nil || from == "" {
		return
	}
	d.From = from
	if b, err := json.Marshal(d); err == nil {
		i.Data = b
	}
}

// hold keeps devices on what they run until their wave comes, whatever rules say meanwhile.
func (v *upgrade) hold(ctx context.Context) error {
	view, err := v.u.View(ctx, v.id)
	if err != nil {
		return err
	}
	offered := map[string]bool{}
	for _, r := range view.Releases {
		offered[r.Version] = offered[r.Version] || r.Offered()
	}
	var waits []*job.Item
	for chunk := range slices.Chunk(v.waits, 500) {
		want := map[fleet.DeviceID]string{}
		var gone []job.Item
		chunk = slices.DeleteFunc(chunk, func(i *job.Item) bool {
			version := versionOf(*i)
			if offered[version] {
				want[fleet.DeviceID(i.Subject)] = version
				return false
			}
			i.State, i.Code, i.Detail = job.ItemFailed, "noRelease", version+" is deleted, damaged or marked as bad by now"
			gone = append(gone, *i)
			delete(v.open, fleet.DeviceID(i.Subject))
			return true
		})
		if err := v.r.Advance(ctx, gone...); err != nil {
			return err
		}
		have, err := v.u.Store.HoldFirmware(ctx, v.id, v.job, want)
		if err != nil {
			return err
		}
		var lost []job.Item
		for _, i := range chunk {
			if d := fleet.DeviceID(i.Subject); !slices.Contains(have, d) {
				i.State, i.Code, i.Detail = job.ItemSkipped, "inUpgrade", "another upgrade has the device, or it is gone"
				lost = append(lost, *i)
				delete(v.open, d)
				continue
			}
			waits = append(waits, i)
		}
		if err := v.r.Advance(ctx, lost...); err != nil {
			return err
		}
	}
	v.waits = waits
	v.tell(ctx)
	return nil
}

func (v *upgrade) tell(ctx context.Context) {
	if v.u.Tell != nil {
		v.u.Tell(ctx, fleet.Notice{Account: v.id, About: "firmware"})
	}
}
