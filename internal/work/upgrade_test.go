package work

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/event"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
)

const newVersion = "6.4.6.2502"

// A rollout is a house whose phones are brought to a release while a test watches.
type rollout struct {
	*house
	t      *testing.T
	clock  atomic.Int64 // seconds
	given  atomic.Int64 // devices that were told to come
	paused atomic.Int64
	book   *firmware.Book
	dead   map[fleet.MAC]bool // load the release and do not come back
	stays  map[fleet.MAC]bool // come back with what they had
	seen   map[fleet.MAC]int  // how often a phone loaded something
	at     map[fleet.MAC]string
}

func newRollout(t *testing.T, devices int) *rollout {
	t.Helper()
	h := newHouse(t, devices)
	r := &rollout{house: h, t: t, dead: map[fleet.MAC]bool{}, stays: map[fleet.MAC]bool{}, seen: map[fleet.MAC]int{}, at: map[fleet.MAC]string{}}
	for _, v := range []string{newVersion, "6.4.0.1000"} {
		_, err := h.CreateRelease(t.Context(), h.by, firmware.Release{Account: h.account.ID, Name: v, Family: fleet.UCS, Models: []string{"VVX 450"}, Version: v, Files: []firmware.File{{Name: "sip.ld", SHA256: strings.Repeat("a", 64), Size: 1}}})
		must(t, err)
	}
	r.book = firmware.NewBook(h.Store, nil)
	r.clock.Store(1_800_000_000)
	for d, err := range h.AllDevices(t.Context(), h.account.ID) {
		must(t, err)
		r.at[d.MAC] = "6.4.0.1000"
	}
	r.poll(func(fleet.MAC) bool { return true }) // says what it runs
	return r
}

func (r *rollout) now() time.Time { return time.Unix(r.clock.Load(), 0).UTC() }

// poll lets phones fetch their master file, load what it names, and come back with that.
func (r *rollout) poll(who func(fleet.MAC) bool) { r.t.Helper(); r.pollIn(0, who) }

// later lets an hour pass in which phones poll at its end: nobody looks at them before that.
func (r *rollout) later() {
	r.t.Helper()
	r.pollIn(3700, everybody)
	r.clock.Add(3700)
}

func (r *rollout) pollIn(seconds int64, who func(fleet.MAC) bool) {
	r.t.Helper()
	now := r.now().Add(time.Duration(seconds) * time.Second)
	v, err := r.book.Of(r.t.Context(), r.account.ID)
	must(r.t, err)
	var seen []fleet.Sighting
	for d, err := range r.AllDevices(r.t.Context(), r.account.ID) {
		must(r.t, err)
		if !who(d.MAC) || r.at[d.MAC] == "" {
			continue
		}
		seen = append(seen, fleet.Sighting{MAC: d.MAC, Seen: now, Sync: now, Version: r.at[d.MAC]})
		d.SoftwareVersion = r.at[d.MAC]
		c := v.Choose(d)
		if c.Release == nil || c.Release.Version == r.at[d.MAC] {
			continue
		}
		r.seen[d.MAC]++
		switch {
		case r.dead[d.MAC]:
			r.at[d.MAC] = "" // never heard of again
		case r.stays[d.MAC]:
		default:
			r.at[d.MAC] = c.Release.Version
			seen = append(seen, fleet.Sighting{MAC: d.MAC, Seen: now.Add(time.Second), Sync: now.Add(time.Second), Version: r.at[d.MAC]})
		}
	}
	slices.SortStableFunc(seen, func(a, b fleet.Sighting) int { return a.Seen.Compare(b.Seen) })
	for _, s := range slices.Collect(slices.Chunk(seen, 2000)) {
		_, err := r.SawDevices(r.t.Context(), r.account.ID, s)
		must(r.t, err)
	}
}

// begin starts an upgrade of all devices.
func (r *rollout) begin(u firmware.Upgrade) job.Job { r.t.Helper(); return r.beginIn(u, job.Hours{}) }

// beginIn is begin in hours of the day.
func (r *rollout) beginIn(u firmware.Upgrade, h job.Hours) job.Job {
	r.t.Helper()
	var items []job.Item
	for _, i := range r.items {
		b, _ := json.Marshal(Upgraded{Version: newVersion})
		items = append(items, job.Item{Subject: i.Subject, Data: b, Action: "upgrade"})
	}
	params, _ := json.Marshal(u)
	j, err := r.CreateJob(r.t.Context(), r.by, job.Job{Account: r.account.ID, Kind: job.Upgrade, Title: "Upgrade", Subject: "upgrade", Params: params, Hours: h, DueAt: h.Next(r.now())}, items)
	must(r.t, err)
	return j
}

// work runs a server's worker until the returned function is called.
func (r *rollout) work(node string) (stop func()) {
	w := New(Options{Store: r.Store, Node: node, Poll: time.Millisecond, Now: r.now, Lease: time.Hour})
	w.Register(job.Upgrade, Upgrades{Store: r.Store, View: r.book.Of, Every: time.Millisecond,
		Come:     func(context.Context, fleet.AccountID, fleet.DeviceID) error { r.given.Add(1); return nil },
		Tell:     func(_ context.Context, n fleet.Notice) { r.book.Hear(n) },
		Happened: func(event.Event) { r.paused.Add(1) }}.Do)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { w.Run(ctx); close(done) }()
	stopped := false
	stop = func() {
		if !stopped {
			stopped = true
			cancel()
			<-done
		}
	}
	r.t.Cleanup(stop)
	return stop
}

// until waits for what another goroutine brings about.
func (r *rollout) until(what string, is func(j job.Job) bool, id job.ID) job.Job {
	r.t.Helper()
	for deadline := time.Now().Add(time.Minute); ; {
		j, err := r.FindJob(r.t.Context(), r.account.ID, id)
		must(r.t, err)
		if is(j) {
			return j
		}
		if time.Now().After(deadline) {
			r.t.Fatalf("%s: not so after a minute: %+v", what, j)
		}
		<-time.After(2 * time.Millisecond)
	}
}

func (r *rollout) list(id job.ID, state job.ItemState) (items []job.Item) {
	r.t.Helper()
	items, err := r.Items(r.t.Context(), r.account.ID, id, job.ItemQuery{Limit: 1000, State: state})
	must(r.t, err)
	return items
}

func everybody(fleet.MAC) bool { return true }

func TestFiveHundredDevicesGoInWavesThatStopAtTheThresholdAndEndWithAnExactList(t *testing.T) {
	r := newRollout(t, 500)
	// Five in a hundred: 13 that die, 12 that come back with what they had.
	n := 0
	for d, err := range r.AllDevices(t.Context(), r.account.ID) {
		must(t, err)
		if n%20 == 7 {
			if r.dead[d.MAC] = n%40 == 7; !r.dead[d.MAC] {
				r.stays[d.MAC] = true
			}
		}
		n++
	}
	stop := r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, Waves: []int{10, 90}, StopAtFailures: 4, Timeout: time.Hour})
	j = r.until("the first wave", func(j job.Job) bool { return j.Waiting == 10 && r.given.Load() == 10 }, j.ID)
	r.poll(everybody)
	if up := len(r.seen); up != 10 {
		t.Fatalf("%d devices loaded the release while the first wave of 10 was open", up)
	}
	// 9 come back; the tenth holds the next wave up until its time is over.
	r.until("nine are done", func(j job.Job) bool { return j.Done == 9 }, j.ID)
	if got := r.given.Load(); got != 10 {
		t.Fatalf("%d were given the release before the first wave was over", got)
	}
	r.later()
	j = r.until("the second wave", func(j job.Job) bool { return j.Failed == 1 && r.given.Load() == 100 }, j.ID)
	r.poll(everybody)
	r.until("most of the second", func(j job.Job) bool { return j.Done == 95 }, j.ID)
	r.later()
	j = r.until("it stops", func(j job.Job) bool { return j.State == job.Paused && r.paused.Load() == 1 }, j.ID)
	if j.Failed != 5 || r.given.Load() != 100 || r.paused.Load() != 1 {
		t.Fatalf("stopped after %d failures, %d given, %d events", j.Failed, r.given.Load(), r.paused.Load())
	}
	r.later()
	if got := len(r.seen); got != 100 {
		t.Fatalf("%d devices loaded the release although the upgrade had stopped", got)
	}
	// Somebody looks, and lets it go on, on another server.
	stop()
	r.work("two")
	for resumed := 1; ; resumed++ {
		_, err := r.Steer(t.Context(), r.by, r.account.ID, j.ID, job.Queued)
		must(t, err)
		settled := -1
		j = r.until("it stops again, or ends", func(j job.Job) bool {
			if now := j.Done + j.Failed; now != settled && j.State == job.Running && j.Waiting > 0 && r.given.Load() == 500 { // they come, or their time is over
				settled = now
				r.poll(everybody)
				r.later()
			}
			return j.State == job.Paused || j.State.Ended()
		}, j.ID)
		if j.State.Ended() {
			if resumed > 2 {
				t.Errorf("it had to be resumed %d times", resumed)
			}
			break
		}
	}
	if j.State != job.Partial || j.Done != 475 || j.Failed != 25 {
		t.Fatalf("it ended %s with %+v", j.State, j.Progress)
	}
	codes := map[string]int{}
	for _, i := range r.list(j.ID, job.ItemFailed) {
		d, err := r.FindDevice(t.Context(), r.account.ID, i.Subject)
		must(t, err)
		if want := map[bool]string{true: "notBack", false: "wrongVersion"}[r.dead[d.MAC]]; i.Code != want || !r.dead[d.MAC] && !r.stays[d.MAC] {
			t.Errorf("%s: %s (%s), want %s", d.MAC, i.Code, i.Detail, want)
		}
		codes[i.Code]++
	}
	if fmt.Sprint(codes) != "map[notBack:13 wrongVersion:12]" {
		t.Errorf("failed: %v", codes)
	}
	for m, n := range r.seen {
		if n > 1 && !r.stays[m] {
			t.Errorf("%s loaded the release %d times", m, n)
		}
	}
	v, err := r.FirmwareView(t.Context(), r.account.ID)
	must(t, err)
	failed := 0
	for d, err := range r.AllDevices(t.Context(), r.account.ID) {
		must(t, err)
		if v.Stand(d).State == firmware.Missed {
			failed++
		}
	}
	if failed != 25 || len(v.Pins) != 25 {
		t.Errorf("%d devices are shown as failed, %d are pinned", failed, len(v.Pins))
	}
}

func TestAnUpgradeGoesOnWhereAnotherProcessDied(t *testing.T) {
	r := newRollout(t, 20)
	stop := r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, Waves: []int{5}, Timeout: time.Hour})
	r.until("the first wave", func(j job.Job) bool { return j.Waiting == 5 && r.given.Load() == 5 }, j.ID)
	stop()
	// Killed between the pins and the items: these are given, and the job does not know.
	waits := r.list(j.ID, job.ItemPending)
	must(t, r.GiveFirmware(t.Context(), r.account.ID, string(j.ID), []fleet.DeviceID{fleet.DeviceID(waits[0].Subject)}, r.now()))
	r.book.Forget()
	r.poll(everybody)
	r.work("one")
	r.until("the rest", func(j job.Job) bool { return j.Waiting == 14 }, j.ID)
	r.poll(everybody)
	j = r.until("the end", func(j job.Job) bool { return j.State.Ended() }, j.ID)
	if j.State != job.Succeeded || j.Done != 20 {
		t.Errorf("%s %+v", j.State, j.Progress)
	}
	for m, n := range r.seen {
		if n != 1 {
			t.Errorf("%s loaded the release %d times", m, n)
		}
	}
}

func TestTheEndOfAnUpgradeNeverSendsADeviceBackDown(t *testing.T) {
	r := newRollout(t, 4)
	_, err := r.SaveFirmwareRules(t.Context(), r.by, firmware.Rules{Account: r.account.ID, Rules: []firmware.Rule{{Model: "VVX 450", Value: "6.4.0.1000", Downgrade: true}}})
	must(t, err)
	r.book.Forget()
	r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, Timeout: time.Hour})
	r.until("all are given it", func(j job.Job) bool { return j.Waiting == 4 }, j.ID)
	r.poll(everybody)
	r.until("the end", func(j job.Job) bool { return j.State == job.Succeeded }, j.ID)
	for range 5 {
		r.clock.Add(3600)
		r.poll(everybody)
	}
	for m, version := range r.at {
		if version != newVersion || r.seen[m] != 1 {
			t.Errorf("%s runs %s after %d loads", m, version, r.seen[m])
		}
	}
}

func TestACancelledUpgradeLeavesThoseAloneWhoseWaveHadNotCome(t *testing.T) {
	r := newRollout(t, 10)
	_, err := r.SaveFirmwareRules(t.Context(), r.by, firmware.Rules{Account: r.account.ID, Rules: []firmware.Rule{{Value: "latest"}}})
	must(t, err)
	r.book.Forget()
	r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, Waves: []int{3}, Timeout: time.Hour})
	r.until("the first wave", func(j job.Job) bool { return j.Waiting == 3 }, j.ID)
	r.poll(everybody)
	if len(r.seen) != 3 {
		t.Fatalf("%d loaded it, although rules wait for the waves", len(r.seen))
	}
	_, err = r.Steer(t.Context(), r.by, r.account.ID, j.ID, job.Cancelled)
	must(t, err)
	v, err := r.FirmwareView(t.Context(), r.account.ID)
	must(t, err)
	for _, p := range v.Pins {
		if p.State == firmware.PinWaiting {
			t.Errorf("%s still waits", p.Device)
		}
	}
}

func TestAnUpgradeGivesTheReleaseAtItsPace(t *testing.T) {
	r := newRollout(t, 30)
	r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, PerMinute: 6, Timeout: 10 * time.Hour})
	r.until("the first", func(j job.Job) bool { return j.Waiting == 1 }, j.ID)
	r.clock.Add(30)
	r.until("half a minute", func(j job.Job) bool { return j.Waiting == 4 }, j.ID)
	r.clock.Add(3600)
	r.until("a minute at most", func(j job.Job) bool { return j.Waiting == 10 }, j.ID)
}

func TestADeviceIsInOneUpgradeAtATime(t *testing.T) {
	r := newRollout(t, 3)
	r.work("one")
	j := r.begin(firmware.Upgrade{Version: newVersion, Timeout: time.Hour})
	r.until("all are given it", func(j job.Job) bool { return j.Waiting == 3 }, j.ID)
	params, _ := json.Marshal(firmware.Upgrade{Version: newVersion, Timeout: time.Hour})
	b, _ := json.Marshal(Upgraded{Version: newVersion})
	k, err := r.CreateJob(t.Context(), r.by, job.Job{Account: r.account.ID, Kind: job.Upgrade, Title: "Again", Subject: "another", Params: params}, []job.Item{{Subject: r.items[0].Subject, Data: b}})
	must(t, err)
	r.until("the second has nothing to do", func(k job.Job) bool { return k.State.Ended() }, k.ID)
	if i := r.list(k.ID, job.ItemSkipped); len(i) != 1 || i[0].Code != "inUpgrade" {
		t.Errorf("%+v", i)
	}
}

func TestADryRunOfAnUpgradeTellsNobodyAnything(t *testing.T) {
	r := newRollout(t, 3)
	params, _ := json.Marshal(firmware.Upgrade{Version: newVersion, Timeout: time.Hour})
	b, _ := json.Marshal(Upgraded{Version: newVersion})
	j, err := r.CreateJob(t.Context(), r.by, job.Job{Account: r.account.ID, Kind: job.Upgrade, Subject: "x", Params: params, DryRun: true}, []job.Item{{Subject: r.items[0].Subject, Data: b}})
	must(t, err)
	r.work("one")
	j = r.until("its end", func(j job.Job) bool { return j.State.Ended() }, j.ID)
	v, err := r.FirmwareView(t.Context(), r.account.ID)
	must(t, err)
	if i := r.list(j.ID, job.ItemDone); len(i) != 1 || !strings.Contains(i[0].Detail, newVersion) || len(v.Pins) > 0 || r.given.Load() > 0 {
		t.Errorf("%+v, %d pins", i, len(v.Pins))
	}
}

func TestAnUpgradeGivesTheReleaseInItsHoursAloneAndLooksAfterWhoIsOnTheWay(t *testing.T) {
	r := newRollout(t, 20)
	night := job.Hours{From: "22:00", To: "02:00", Zone: "UTC"}
	begin := night.Next(r.now().Add(5 * time.Hour))
	r.clock.Store(begin.Add(-time.Hour).Unix())
	j := r.beginIn(firmware.Upgrade{Version: newVersion, Waves: []int{5, 5}, Timeout: 5 * time.Hour}, night)
	stop := r.work("one")
	time.Sleep(20 * time.Millisecond)
	v, err := r.FirmwareView(t.Context(), r.account.ID)
	must(t, err)
	if r.given.Load() != 0 || len(v.Pins) != 0 {
		t.Fatalf("before the night %d are told and %d held", r.given.Load(), len(v.Pins))
	}
	r.clock.Store(begin.Unix())
	r.until("the first wave", func(j job.Job) bool { return j.Waiting == 5 && r.given.Load() == 5 }, j.ID)
	r.clock.Store(begin.Add(4 * time.Hour).Unix()) // they come after the night's end
	time.Sleep(20 * time.Millisecond)
	if got := r.until("it goes on", func(job.Job) bool { return true }, j.ID); got.State != job.Running {
		t.Fatalf("nobody looks after those on the way: %+v", got)
	}
	stop() // nor does a restart leave them alone
	r.work("two")
	r.poll(everybody)
	got := r.until("it rests", func(j job.Job) bool { return j.State == job.Queued && j.Waiting == 0 }, j.ID)
	if got.Done+got.Failed != 5 || r.given.Load() != 5 || !got.DueAt.Equal(begin.Add(24*time.Hour)) {
		t.Fatalf("by day it is %+v, %d given", got, r.given.Load())
	}
	r.poll(everybody)
	if len(r.seen) != 5 {
		t.Fatalf("by day %d have loaded it", len(r.seen))
	}
	r.clock.Store(begin.Add(24 * time.Hour).Unix())
	r.until("the second wave", func(j job.Job) bool { return r.given.Load() == 10 }, j.ID)
	r.poll(everybody)
	r.until("the rest", func(j job.Job) bool { return r.given.Load() == 20 }, j.ID)
	r.poll(everybody)
	r.until("the end", ended, j.ID)
}

func TestAnUpgradeThatBeginsWhenItsReleaseIsBadSaysSo(t *testing.T) {
	r := newRollout(t, 2)
	j := r.begin(firmware.Upgrade{Version: newVersion, Timeout: time.Hour})
	rel, err := r.FindRelease(t.Context(), r.account.ID, newVersion)
	must(t, err)
	rel.Bad = "phones lose their lines"
	_, err = r.SaveRelease(t.Context(), r.by, rel)
	must(t, err)
	r.book.Forget()
	r.work("one")
	j = r.until("the end", ended, j.ID)
	if i := r.list(j.ID, job.ItemFailed); j.State != job.Failed || len(i) != 2 || i[0].Code != "noRelease" || r.given.Load() != 0 {
		t.Errorf("%+v: %+v", j, i)
	}
}
