package work

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

func TestABulkActionChangesWhatItNames(t *testing.T) {
	text := func(s string) *string { return &s }
	full := fleet.Device{Site: "sit_1", Room: "rom_1", Groups: []string{"grp_1", "grp_2"}, User: "usr_1", Labels: map[string]string{"a": "1", "b": "2"}, AutoSync: "include"}
	with := func(f func(*fleet.Device)) fleet.Device { d := full; f(&d); return d }
	for name, c := range map[string]struct {
		do   Bulk
		want fleet.Device
	}{
		"hold":                      {Bulk{Action: Hold}, with(func(d *fleet.Device) { d.Held = true })},
		"let go":                    {Bulk{Action: LetGo}, full},
		"another site, no room":     {Bulk{Action: SetSite, Site: "sit_2"}, with(func(d *fleet.Device) { d.Site, d.Room = "sit_2", "" })},
		"the same site, its room":   {Bulk{Action: SetSite, Site: "sit_1"}, full},
		"no site":                   {Bulk{Action: SetSite}, with(func(d *fleet.Device) { d.Site, d.Room = "", "" })},
		"a room and its site":       {Bulk{Action: SetRoom, Room: "rom_2", Site: "sit_2"}, with(func(d *fleet.Device) { d.Site, d.Room = "sit_2", "rom_2" })},
		"no room, the site stays":   {Bulk{Action: SetRoom}, with(func(d *fleet.Device) { d.Room = "" })},
		"groups that it has or not": {Bulk{Action: AddGroups, Groups: []string{"grp_2", "grp_3"}}, with(func(d *fleet.Device) { d.Groups = []string{"grp_1", "grp_2", "grp_3"} })},
		"groups taken off":          {Bulk{Action: RemoveGroups, Groups: []string{"grp_2", "grp_3"}}, with(func(d *fleet.Device) { d.Groups = []string{"grp_1"} })},
		"a user":                    {Bulk{Action: SetUser, User: "usr_2"}, with(func(d *fleet.Device) { d.User = "usr_2" })},
		"no user":                   {Bulk{Action: SetUser}, with(func(d *fleet.Device) { d.User = "" })},
		"labels set and taken off":  {Bulk{Action: SetLabels, Labels: map[string]*string{"a": nil, "b": text("3"), "c": text("4")}}, with(func(d *fleet.Device) { d.Labels = map[string]string{"b": "3", "c": "4"} })},
		"auto-sync":                 {Bulk{Action: SetAutoSync, AutoSync: "exclude"}, with(func(d *fleet.Device) { d.AutoSync = "exclude" })},
	} {
		t.Run(name, func(t *testing.T) {
			got, remove, err := c.do.Edit(full)
			if err != nil || remove || !reflect.DeepEqual(got, c.want) {
				t.Errorf("became %+v (%v)", got, err)
			}
			if !reflect.DeepEqual(full.Labels, map[string]string{"a": "1", "b": "2"}) || len(full.Groups) != 2 {
				t.Error("the device that was given is changed itself")
			}
		})
	}
	if _, remove, err := (Bulk{Action: Delete}).Edit(full); !remove || err != nil {
		t.Errorf("not removed (%v)", err)
	}
	got, _, err := (Bulk{Action: SetLabels, Labels: map[string]*string{"a": text("1")}}).Edit(fleet.Device{})
	if err != nil || got.Labels["a"] != "1" {
		t.Errorf("the first label: %+v, %v", got, err)
	}
}

func TestABulkActionHoldsToTheTableOfOnboardingMethods(t *testing.T) {
	for _, o := range []fleet.Onboarding{fleet.Provisioned, fleet.PIN, fleet.USB, fleet.Bluetooth} {
		for action, c := range map[Action]struct {
			do    Bulk
			offer fleet.Feature
			least fleet.Offer
		}{
			AddGroups: {Bulk{Groups: []string{"grp_9"}}, fleet.DeviceGroups, fleet.Whole},
			SetUser:   {Bulk{User: "usr_9"}, fleet.DeviceUserGroups, fleet.Kept},
		} {
			c.do.Action = action
			_, _, err := c.do.Edit(fleet.Device{Onboarding: o})
			if want := o.Allow(c.offer, c.least); fmt.Sprint(err) != fmt.Sprint(want) {
				t.Errorf("%s for %s: %v, want %v", action, o, err, want)
			}
			has := fleet.Device{Onboarding: o, Groups: []string{"grp_9"}, User: "usr_9"}
			if _, _, err := c.do.Edit(has); err != nil {
				t.Errorf("%s for %s that has it: %v", action, o, err)
			}
			if _, _, err := (Bulk{Action: map[Action]Action{AddGroups: RemoveGroups, SetUser: SetUser}[action], Groups: c.do.Groups}).Edit(has); err != nil {
				t.Errorf("taking off what %s put on for %s: %v", action, o, err)
			}
		}
	}
	labels := map[string]*string{}
	for i := range fleet.MaxLabels + 1 {
		labels[fmt.Sprint(i)] = new(string)
	}
	if _, _, err := (Bulk{Action: SetLabels, Labels: labels}).Edit(fleet.Device{}); fault.As(err) == nil || fault.As(err).Fields[0].Code != "tooMany" {
		t.Errorf("%d labels: %v", len(labels), err)
	}
}

func TestDevicesThatABulkJobChangedAreTold(t *testing.T) {
	h := newHouse(t, 25)
	params, err := json.Marshal(Bulk{Action: Hold})
	must(t, err)
	for dry, want := range map[bool]int{true: 0, false: 25} {
		var mu sync.Mutex
		told := map[fleet.MAC]int{}
		j, err := h.CreateJob(t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk, Params: params, DryRun: dry}, h.items)
		must(t, err)
		r, stop := h.runner(Options{Batch: 10}, DoBulk(func(_ context.Context, n fleet.Notice) {
			mu.Lock()
			defer mu.Unlock()
			if n.Account == h.account.ID && n.About == "device" && n.Device != "" {
				told[n.MAC]++
			}
		}, nil))
		got := h.until(r, j, ended)
		stop()
		if len(told) != want || got.Progress.Done+got.Progress.Skipped != 25 {
			t.Errorf("dry run %v: %d were told of %+v", dry, len(told), got)
		}
	}
}

func TestABulkJobTellsEachDeviceAndSaysWhoCouldNotBeTold(t *testing.T) {
	h := newHouse(t, 45)
	params, err := json.Marshal(Bulk{Action: Sync})
	must(t, err)
	for dry, want := range map[bool]int{true: 0, false: 45} {
		var mu sync.Mutex
		told := map[fleet.DeviceID]int{}
		j, err := h.CreateJob(t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk, Params: params, DryRun: dry}, h.items)
		must(t, err)
		r, stop := h.runner(Options{Batch: 30}, DoBulk(nil, func(_ context.Context, id fleet.AccountID, d fleet.DeviceID, a Action) (string, error) {
			mu.Lock()
			defer mu.Unlock()
			told[d]++
			if len(told)%9 == 0 {
				return "", fault.Coded(fault.Conflict, "deviceOffline", "it is away")
			}
			return "channel", nil
		}))
		got := h.until(r, j, ended)
		stop()
		if len(told) != want {
			t.Errorf("dry run %v: %d were told", dry, len(told))
		}
		failed := map[bool]int{true: 0, false: 5}[dry]
		if got.Progress.Done != 45-failed || got.Progress.Failed != failed {
			t.Errorf("dry run %v: %+v", dry, got.Progress)
		}
		items, err := h.Items(t.Context(), h.account.ID, j.ID, job.ItemQuery{Limit: 100, State: job.ItemFailed})
		must(t, err)
		for _, i := range items {
			if i.Code != "deviceOffline" || i.Detail != "it is away" {
				t.Errorf("a device that is away: %+v", i)
			}
		}
	}
}

func TestADeviceThatIsBusyFailsAloneAndTheJobEnds(t *testing.T) {
	h := newHouse(t, 5)
	params, err := json.Marshal(Bulk{Action: Sync})
	must(t, err)
	j, err := h.CreateJob(t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk, Params: params}, h.items)
	must(t, err)
	r, stop := h.runner(Options{Poll: 10 * time.Millisecond}, DoBulk(nil, func(_ context.Context, _ fleet.AccountID, d fleet.DeviceID, _ Action) (string, error) {
		if string(d) == h.items[2].Subject {
			return "", fault.Coded(fault.Unavailable, "deviceBusy", "it has not confirmed earlier commands yet")
		}
		return "channel", nil
	}))
	defer stop()
	if got := h.until(r, j, ended); got.State != job.Partial || got.Progress.Done != 4 || got.Progress.Failed != 1 {
		t.Errorf("ended as %+v", got)
	}
	items, err := h.Items(t.Context(), h.account.ID, j.ID, job.ItemQuery{Limit: 10, State: job.ItemFailed})
	must(t, err)
	if len(items) != 1 || items[0].Code != "deviceBusy" {
		t.Errorf("failed: %+v", items)
	}
}
