package work

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"muster/internal/autosync"
	"muster/internal/event"
	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
)

// step looks what became of devices, and gives more of them the release when there is room.
func (v *upgrade) step(ctx context.Context) (over bool, err error) {
	g, unforgiven, err := v.look(ctx)
	if err != nil {
		return false, err
	}
	if len(v.open) == 0 {
		return true, nil
	}
	if stop := v.plan.StopAtFailures; stop > 0 && unforgiven >= stop {
		return false, v.pause(ctx, unforgiven)
	}
	switch {
	case v.r.Open():
	case len(v.waits) == len(v.open): // nobody is on the way
		return false, v.r.Rest()
	default:
		return false, nil
	}
	wave, room := autosync.OpenWave(v.plan.Waves, g)
	if n := min(room, v.pace(), len(v.waits)); n > 0 {
		return false, v.give(ctx, wave, n)
	}
	return false, nil
}

// look judges devices that were given their release, and settles those that something has become of.
func (v *upgrade) look(ctx context.Context) (g autosync.Progress, unforgiven int, err error) {
	paces, err := v.u.Store.FirmwarePaces(ctx, v.id, v.job)
	if err != nil {
		return g, 0, err
	}
	now := v.now()
	ends := map[fleet.DeviceID]firmware.PinState{}
	var came []fleet.DeviceID
	var items []job.Item
	there := map[fleet.DeviceID]bool{}
	for _, p := range paces {
		there[p.Device] = true
		state, code, why := p.State, "", ""
		if state == firmware.PinGiven {
			if state, code, why = firmware.Judge(p, v.plan.Timeout, now); code == "came" {
				came = append(came, p.Device)
			}
			if state != firmware.PinGiven {
				ends[p.Device] = state
			}
		} else if state == firmware.PinFailed {
			code, why = "notBack", "did not come back with "+p.Version
		}
		if state == firmware.PinWaiting {
			continue
		}
		g.Begun++
		item := v.open[p.Device]
		switch state {
		case firmware.PinDone:
			g.Confirmed++
		case firmware.PinFailed:
			g.Failed++
			if !p.Forgiven {
				unforgiven++
			}
		case firmware.PinGiven:
			if item != nil && item.State == job.ItemPending { // the process died between the two
				item.State, item.Detail = job.ItemWaiting, "was given "+p.Version
				items = append(items, *item)
			}
			continue
		}
		if item == nil {
			continue
		}
		keepFrom(item, p.From)
		item.State, item.Code, item.Detail = job.ItemDone, "", "from "+from(p)+" to "+p.Version
		if state == firmware.PinFailed {
			item.State, item.Code, item.Detail = job.ItemFailed, code, why
		}
		items = append(items, *item)
		delete(v.open, p.Device)
	}
	for d, i := range v.open {
		if !there[d] {
			i.State, i.Code, i.Detail = job.ItemFailed, "notFound", "the device is gone, or was taken out of the upgrade"
			items = append(items, *i)
			delete(v.open, d)
		}
	}
	v.waits = slices.DeleteFunc(v.waits, func(i *job.Item) bool { return i.State != job.ItemPending })
	// The items first: they hold the reasons. Pins that are left behind are judged again. Also without any it
	// extends the lease, and says whether to go on.
	if err := v.r.Advance(ctx, items...); err != nil {
		return g, 0, err
	}
	if len(ends) > 0 {
		if err := v.u.Store.EndFirmware(ctx, v.id, v.job, ends, now); err != nil {
			return g, 0, err
		}
		v.tell(ctx)
	}
	if len(came) > 0 {
		err = v.u.Store.ToldFirmware(ctx, v.id, v.job, came, now)
	}
	return g, unforgiven, err
}

func from(p firmware.Pace) string {
	if p.From == "" {
		return "something unknown"
	}
	return p.From
}

// pause stops an upgrade of which too many have failed. What happens in between is in this order, so that a
// process that dies leaves one that has stopped.
func (v *upgrade) pause(ctx context.Context, failed int) error {
	why := fmt.Sprintf("%d devices failed, and stopAtFailures is %d", failed, v.plan.StopAtFailures)
	_, err := v.u.Store.Steer(ctx, fleet.System("firmware: "+why, v.id), v.id, v.r.Job.ID, job.Paused)
	if err != nil && !errors.Is(err, fault.Conflict) { // somebody steered it just now
		return err
	}
	if err := v.u.Store.ForgiveFirmware(ctx, v.id, v.job); err != nil {
		return err
	}
	v.r.r.o.Log.Warn("an upgrade paused itself", "job", v.job, "account", v.id, "why", why)
	if v.u.Happened != nil {
		v.u.Happened(event.Event{Type: event.UpgradePaused, Account: v.id, Data: map[string]string{"job": v.job, "reason": why, "failed": fmt.Sprint(failed)}})
	}
	return ErrStopped
}

// pace is how many devices may be given the release now.
func (v *upgrade) pace() int {
	if v.plan.PerMinute <= 0 {
		return len(v.waits)
	}
	now, a := v.now(), float64(v.plan.PerMinute)
	v.spare = min(v.spare+a*now.Sub(v.turn).Minutes(), a)
	v.turn = now
	if len(v.waits) == len(v.open) && v.spare < 1 { // the first goes at once
		v.spare = 1
	}
	return int(v.spare)
}

// give gives the next n devices their release, and tells them to come.
func (v *upgrade) give(ctx context.Context, wave, n int) error {
	for chunk := range slices.Chunk(v.waits[:n], 500) {
		if !v.r.Open() {
			break
		}
		devices := make([]fleet.DeviceID, 0, len(chunk))
		for _, i := range chunk {
			devices = append(devices, fleet.DeviceID(i.Subject))
		}
		if err := v.u.Store.GiveFirmware(ctx, v.id, v.job, devices, v.now()); err != nil {
			return err
		}
		items := make([]job.Item, 0, len(chunk))
		for _, i := range chunk {
			i.State, i.Detail = job.ItemWaiting, fmt.Sprintf("was given %s in wave %d", versionOf(*i), wave)
			items = append(items, *i)
		}
		v.spare -= float64(len(chunk))
		if err := v.r.Advance(ctx, items...); err != nil {
			return err
		}
		v.tell(ctx)
		if err := v.call(ctx, devices); err != nil {
			return err
		}
	}
	v.waits = slices.DeleteFunc(v.waits, func(i *job.Item) bool { return i.State != job.ItemPending })
	return nil
}

// call tells devices to come; those that no road leads to get the release at their next poll.
func (v *upgrade) call(ctx context.Context, devices []fleet.DeviceID) error {
	if v.plan.Quiet || v.u.Come == nil {
		return nil
	}
	for some := range slices.Chunk(devices, orderStep) {
		var told []fleet.DeviceID
		at := v.now() // before: some come at once
		for _, d := range some {
			err := v.u.Come(ctx, v.id, d)
			if ctx.Err() != nil {
				break
			}
			if err == nil {
				told = append(told, d)
			}
		}
		if err := v.u.Store.ToldFirmware(context.WithoutCancel(ctx), v.id, v.job, told, at); err != nil {
			return err
		}
		if err := v.r.Advance(ctx); err != nil {
			return err
		}
	}
	return nil
}

// end lets rules hold again for devices that run their release, unless a rule would take them elsewhere at once:
// those stay on it until somebody decides.
func (v *upgrade) end(ctx context.Context) error {
	view, err := v.u.View(ctx, v.id)
	if err != nil {
		return err
	}
	paces, err := v.u.Store.FirmwarePaces(ctx, v.id, v.job)
	if err != nil {
		return err
	}
	var free []fleet.DeviceID
	for _, p := range paces {
		if p.State != firmware.PinDone {
			continue
		}
		c := firmware.Choose(view.Ladder, view.Releases, fleet.Device{ID: p.Device, Account: v.id, Family: p.Family, Model: p.Model, Site: p.Site, Observed: fleet.Observed{SoftwareVersion: p.Running}})
		if c.Release == nil || firmware.Same(p.Family, c.Release.Version, p.Running) {
			free = append(free, p.Device)
		}
	}
	for chunk := range slices.Chunk(free, 500) {
		if err := v.u.Store.DropFirmware(ctx, v.id, v.job, chunk); err != nil {
			return err
		}
	}
	v.tell(ctx)
	return nil
}
