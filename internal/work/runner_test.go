package work

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/secret"
	"muster/internal/store/sqlstore"
	"muster/internal/store/storetest/litefile"
)

// A house is a store with an account and devices.
type house struct {
	*sqlstore.Store
	t       testing.TB
	account fleet.Account
	by      fleet.Actor
	items   []job.Item
}

func newHouse(t testing.TB, devices int) *house {
	t.Helper()
	keys, err := secret.NewKeyring(bytes.Repeat([]byte{7}, 32))
	must(t, err)
	s, err := sqlstore.Open(t.Context(), sqlstore.Options{URL: litefile.New(t), Keyring: keys})
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	top, err := s.Operator(t.Context())
	must(t, err)
	h := &house{Store: s, t: t, by: fleet.Actor{Kind: "token", ID: "tok_1", Name: "tester", Root: top.ID, RequestID: "req_7"}}
	h.account, err = s.CreateAccount(t.Context(), h.by, fleet.Account{Parent: top.ID, Name: "acme", Type: fleet.Customer}, fleet.DefaultProvisioning(), fleet.GenerateCredentials())
	must(t, err)
	seen := make([]fleet.Sighting, devices)
	for i := range seen {
		seen[i] = fleet.Sighting{MAC: fleet.MAC{0, 4, 0xf2}, Model: "VVX 450", Seen: time.Unix(1, 0)}
		binary.BigEndian.PutUint16(seen[i].MAC[4:], uint16(i))
	}
	for batch := range slices.Chunk(seen, sqlstore.MaxBatch) {
		_, err = s.SawDevices(t.Context(), h.account.ID, batch)
		must(t, err)
	}
	for d, err := range s.AllDevices(t.Context(), h.account.ID) {
		must(t, err)
		h.items = append(h.items, job.Item{Subject: string(d.ID)})
	}
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (h *house) job(items []job.Item) job.Job {
	h.t.Helper()
	j, err := h.CreateJob(h.t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk}, items)
	must(h.t, err)
	return j
}

func (h *house) steer(j job.Job, to job.State) {
	h.t.Helper()
	_, err := h.Steer(context.Background(), h.by, j.Account, j.ID, to)
	must(h.t, err)
}

// until waits for a job to be as wanted.
func (h *house) until(r *Runner, j job.Job, want func(job.Job) bool) job.Job {
	h.t.Helper()
	for deadline := time.After(20 * time.Second); ; {
		moved := r.Moved()
		now, err := h.FindJob(h.t.Context(), h.account.ID, j.ID)
		must(h.t, err)
		if want(now) {
			return now
		}
		select {
		case <-moved:
		case <-deadline:
			h.t.Fatalf("the job stands at %+v", now)
		}
	}
}

func ended(j job.Job) bool { return j.State.Ended() }

// runner starts one and returns how to stop it.
func (h *house) runner(o Options, do Kind, of ...job.Kind) (*Runner, func()) {
	o.Node = "test"
	if o.Store == nil {
		o.Store = h.Store
	}
	r := New(o)
	for _, k := range append(of, job.Bulk) {
		r.Register(k, do)
	}
	ctx, cancel := context.WithCancel(h.t.Context())
	done := make(chan struct{})
	go func() { r.Run(ctx); close(done) }()
	stop := func() { cancel(); <-done }
	h.t.Cleanup(stop)
	return r, stop
}

// each edits the device of every item.
func each(edit job.Edit) Kind {
	return func(ctx context.Context, r *Run) error {
		for {
			items, err := r.Pending(ctx)
			if err != nil || len(items) == 0 {
				return err
			}
			if _, err := r.EditDevices(ctx, items, edit); err != nil {
				return err
			}
		}
	}
}

// holdAll holds each device; one that is held already shows as unchanged.
var holdAll = each(hold)

// eachOnce checks that every device was edited, and once.
func (h *house) eachOnce() {
	h.t.Helper()
	for d, err := range h.AllDevices(h.t.Context(), h.account.ID) {
		must(h.t, err)
		if !d.Held || d.Revision != 2 {
			h.t.Fatalf("%s is held: %v, at revision %d", d.MAC, d.Held, d.Revision)
		}
	}
}

func TestAJobThatIsMadeIsDoneAtOnce(t *testing.T) {
	h := newHouse(t, 25)
	r, _ := h.runner(Options{Batch: 10, Poll: time.Hour}, holdAll)
	j := h.job(h.items)
	r.Wake()
	got := h.until(r, j, ended)
	if got.State != job.Succeeded || got.Progress != (job.Progress{Total: 25, Done: 25}) {
		t.Errorf("ended as %+v", got)
	}
	h.eachOnce()
	second := h.job(h.items) // one that found nothing to do sleeps, and wakes again
	r.Wake()
	if got := h.until(r, second, ended); got.State != job.Succeeded || got.Skipped != 25 {
		t.Errorf("the second ended as %+v", got)
	}
}

func TestWhoWatchesHearsThatAJobBeginsAndEnds(t *testing.T) {
	h := newHouse(t, 1)
	heard := make(chan job.State, 9)
	h.runner(Options{Poll: 10 * time.Millisecond, Turned: func(j job.Job) { heard <- j.State }}, holdAll)
	h.job(h.items)
	for _, want := range []job.State{job.Running, job.Succeeded} {
		select {
		case got := <-heard:
			if got != want {
				t.Errorf("heard of %s, want %s", got, want)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("nobody heard that it is %s", want)
		}
	}
}

func TestAJobEndsByItsItems(t *testing.T) {
	for name, c := range map[string]struct {
		states []job.ItemState
		want   job.State
	}{
		"nothing to do":   {nil, job.Succeeded},
		"all done":        {[]job.ItemState{job.ItemDone, job.ItemSkipped}, job.Succeeded},
		"some failed":     {[]job.ItemState{job.ItemDone, job.ItemFailed}, job.Partial},
		"skipped, failed": {[]job.ItemState{job.ItemSkipped, job.ItemFailed}, job.Partial},
		"all failed":      {[]job.ItemState{job.ItemFailed}, job.Failed},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t, 0)
			var items []job.Item
			for _, s := range c.states {
				items = append(items, job.Item{State: s})
			}
			j := h.job(items)
			r, _ := h.runner(Options{}, holdAll)
			if got := h.until(r, j, ended); got.State != c.want {
				t.Errorf("ended %s", got.State)
			}
		})
	}
}

// dying is a store that stops to answer, as for a process that is killed.
type dying struct {
	job.Store
	steps atomic.Int32 // EditDevices that are left
	dead  chan struct{}
}

var errDead = errors.New("killed")

func (d *dying) EditDevices(ctx context.Context, worker string, id job.ID, items []job.Item, until time.Time, edit job.Edit) (job.Job, []fleet.Device, error) {
	if d.steps.Add(-1) < 0 {
		return job.Job{}, nil, errDead
	}
	j, edited, err := d.Store.EditDevices(ctx, worker, id, items, until, edit)
	if d.steps.Load() == 0 { // committed, and the process never hears of it
		close(d.dead)
		return job.Job{}, nil, errDead
	}
	return j, edited, err
}

func (d *dying) EndJob(context.Context, string, job.ID, job.State, []string) (job.Job, error) {
	return job.Job{}, errDead
}

func (d *dying) TakeJob(ctx context.Context, worker string, live bool, now, until time.Time) (job.Job, error) {
	if d.steps.Load() <= 0 {
		return job.Job{}, errDead
	}
	return d.Store.TakeJob(ctx, worker, live, now, until)
}

func TestAJobWhoseProcessDiedGoesOnWhereItStoppedAndDoesNothingTwice(t *testing.T) {
	h := newHouse(t, 100)
	j := h.job(h.items)
	d := &dying{Store: h.Store, dead: make(chan struct{})}
	d.steps.Store(3)
	_, stop := h.runner(Options{Store: d, Batch: 10, Workers: 1}, holdAll)
	<-d.dead
	stop()
	half, err := h.FindJob(t.Context(), h.account.ID, j.ID)
	must(t, err)
	if half.State != job.Running || half.Done != 30 {
		t.Fatalf("killed at %+v", half)
	}
	r, _ := h.runner(Options{Batch: 10, Workers: 1}, holdAll)
	got := h.until(r, j, ended)
	if got.State != job.Succeeded || got.Progress != (job.Progress{Total: 100, Done: 100}) {
		t.Errorf("ended as %+v", got)
	}
	h.eachOnce()
}

func TestAnotherNodesJobIsTakenOverWhenItsLeaseEnds(t *testing.T) {
	h := newHouse(t, 1)
	j := h.job(h.items)
	now := time.Now()
	_, err := h.TakeJob(t.Context(), "other/0", false, now, now.Add(300*time.Millisecond))
	must(t, err)
	r, _ := h.runner(Options{Poll: 20 * time.Millisecond}, holdAll)
	if got := h.until(r, j, ended); got.FinishedAt.Before(now.Add(300 * time.Millisecond)) {
		t.Error("taken from a living worker")
	}
}

func TestAPauseShowsBetweenTwoStepsAndAResumeGoesOn(t *testing.T) {
	h := newHouse(t, 30)
	j := h.job(h.items)
	paused := false
	r, _ := h.runner(Options{Batch: 10, Workers: 1, Poll: time.Hour}, func(ctx context.Context, r *Run) error {
		if err := r.Advance(ctx); err != nil {
			return err
		}
		items, err := r.Pending(ctx)
		if err != nil {
			return err
		}
		if _, err := r.EditDevices(ctx, items, hold); err != nil {
			return err
		}
		if !paused {
			paused = true
			h.steer(j, job.Paused)
		}
		return holdAll(ctx, r)
	})
	r.Wake()
	got := h.until(r, j, func(j job.Job) bool { return j.State == job.Paused && j.Done == 10 })
	h.steer(got, job.Queued)
	r.Wake()
	if got := h.until(r, j, ended); got.State != job.Succeeded {
		t.Errorf("ended as %+v", got)
	}
	h.eachOnce()
}

func hold(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
	d.Held = true
	return d, false, nil
}

func TestACancelledJobStopsAndSkipsTheRest(t *testing.T) {
	h := newHouse(t, 30)
	j := h.job(h.items)
	r, _ := h.runner(Options{Batch: 10, Workers: 1}, func(ctx context.Context, r *Run) error {
		items, err := r.Pending(ctx)
		if err != nil {
			return err
		}
		if _, err := r.EditDevices(ctx, items, hold); err != nil {
			return err
		}
		h.steer(j, job.Cancelled)
		return holdAll(ctx, r)
	})
	got := h.until(r, j, ended)
	if got.State != job.Cancelled || got.Progress != (job.Progress{Total: 30, Done: 10, Skipped: 20}) {
		t.Errorf("ended as %+v", got)
	}
}

func TestAProcessThatEndsLaysItsJobDownAndTheNextGoesOn(t *testing.T) {
	h := newHouse(t, 30)
	j := h.job(h.items)
	half := make(chan struct{})
	_, stop := h.runner(Options{Batch: 10}, func(ctx context.Context, r *Run) error {
		items, err := r.Pending(ctx)
		if err != nil {
			return err
		}
		if _, err := r.EditDevices(ctx, items, hold); err != nil {
			return err
		}
		close(half)
		<-ctx.Done()
		return holdAll(ctx, r)
	})
	<-half
	begun := time.Now()
	stop()
	if took := time.Since(begun); took > time.Second {
		t.Errorf("it took %s to stop", took)
	}
	got, err := h.FindJob(t.Context(), h.account.ID, j.ID)
	must(t, err)
	if got.State != job.Queued || got.Done != 10 {
		t.Fatalf("laid down as %+v", got)
	}
	r, _ := h.runner(Options{Batch: 10}, holdAll)
	h.until(r, j, ended)
	h.eachOnce()
}

func TestWhatAKindFailsWithIsToldAndAPanicEndsItsJobAlone(t *testing.T) {
	for name, c := range map[string]struct {
		do   Kind
		want string
	}{
		"a reason for people": {func(context.Context, *Run) error { return fault.New(fault.Invalid, "the file has no rows") }, "the file has no rows"},
		"our own fault":       {func(context.Context, *Run) error { return errors.New("disk at /secret") }, "request id req_7"},
		"a panic":             {func(context.Context, *Run) error { panic("at /secret") }, "request id req_7"},
		"no such kind":        {nil, "no jobs of the kind bulk"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t, 0)
			j := h.job(make([]job.Item, 3))
			var log bytes.Buffer
			r, stop := h.runner(Options{Log: slog.New(slog.NewTextHandler(&log, nil))}, c.do)
			got := h.until(r, j, ended)
			stop()
			if got.State != job.Failed || len(got.Errors) != 1 || !strings.Contains(got.Errors[0], c.want) || strings.Contains(got.Errors[0], "/secret") || got.Skipped != 3 {
				t.Errorf("ended as %+v", got)
			}
			if strings.Contains(c.want, "req_7") && (!strings.Contains(log.String(), "req_7") || !strings.Contains(log.String(), "/secret")) {
				t.Errorf("the log says %s", log.String())
			}
		})
	}
}

func TestAJobThatTheDatabaseKeepsFromWorkBeginsAgain(t *testing.T) {
	h := newHouse(t, 5)
	j := h.job(h.items)
	first := true
	r, _ := h.runner(Options{Workers: 1, Poll: 10 * time.Millisecond}, func(ctx context.Context, r *Run) error {
		if first {
			first = false
			return fault.New(fault.Unavailable, "the database is busy")
		}
		return holdAll(ctx, r)
	})
	if got := h.until(r, j, ended); got.State != job.Succeeded {
		t.Errorf("ended as %+v", got)
	}
}

func TestAJobWorksInItsHoursAndRestsBetween(t *testing.T) {
	h := newHouse(t, 6)
	var clock atomic.Int64
	clock.Store(time.Date(2026, 11, 27, 21, 0, 0, 0, time.UTC).Unix())
	now := func() time.Time { return time.Unix(clock.Load(), 0).UTC() }
	night := job.Hours{From: "22:00", To: "06:00", Zone: "UTC"}
	begin := night.Next(now())
	j, err := h.CreateJob(t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk, StartAt: begin, DueAt: begin, Hours: night}, h.items)
	must(t, err)
	var edits atomic.Int64
	two := each(func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
		d.Held = true
		if edits.Add(1) == 4 { // the night is over
			clock.Store(begin.Add(9 * time.Hour).Unix())
		}
		return d, false, nil
	})
	o := Options{Batch: 2, Poll: time.Millisecond, Now: now}
	r, stop := h.runner(o, two)
	time.Sleep(50 * time.Millisecond)
	if got := h.until(r, j, func(job.Job) bool { return true }); got.State != job.Queued || got.Done != 0 || edits.Load() != 0 {
		t.Fatalf("it began before its time: %+v", got)
	}
	clock.Store(begin.Unix())
	got := h.until(r, j, func(j job.Job) bool { return j.Done > 0 && j.State == job.Queued })
	if want := begin.Add(24 * time.Hour); got.Done != 4 || !got.DueAt.Equal(want) {
		t.Fatalf("at the end of the night it is %+v; want 4 done, due %s", got, want)
	}
	stop() // and the server is down when the next night begins
	clock.Store(begin.Add(36 * time.Hour).Unix())
	r, stop = h.runner(o, two)
	got = h.until(r, j, func(j job.Job) bool { return j.DueAt.After(begin.Add(25 * time.Hour)) })
	if want := begin.Add(48 * time.Hour); got.Done != 4 || got.State != job.Queued || !got.DueAt.Equal(want) {
		t.Fatalf("by day it is %+v; want 4 done, due %s", got, want)
	}
	must(t, func() error { _, err := h.StartJob(t.Context(), h.by, h.account.ID, j.ID); return err }())
	r.Wake()
	if got = h.until(r, j, ended); got.State != job.Succeeded || got.Done != 6 || edits.Load() != 6 {
		t.Errorf("started by hand it ended as %+v, after %d edits", got, edits.Load())
	}
	stop()
}

func TestOrdersStopWhereTheHoursDo(t *testing.T) {
	h := newHouse(t, 3*orderStep)
	var clock, given atomic.Int64
	noon := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	clock.Store(noon.Add(time.Hour - time.Second).Unix()) // a lease outlives the second that passes
	params := []byte(`{"action":"sync"}`)
	j, err := h.CreateJob(t.Context(), h.by, job.Job{Account: h.account.ID, Kind: job.Bulk, Params: params, Hours: job.Hours{From: "11:00", To: "13:00", Zone: "UTC"}}, h.items)
	must(t, err)
	r, _ := h.runner(Options{Poll: time.Millisecond, Now: func() time.Time { return time.Unix(clock.Load(), 0).UTC() }},
		DoBulk(nil, func(context.Context, fleet.AccountID, fleet.DeviceID, Action) (string, error) {
			if given.Add(1) == 5 {
				clock.Store(noon.Add(time.Hour).Unix())
			}
			return "channel", nil
		}))
	got := h.until(r, j, func(j job.Job) bool { return j.State == job.Queued && j.Done > 0 })
	if got.Done != orderStep || given.Load() != orderStep || !got.DueAt.Equal(noon.Add(23*time.Hour)) {
		t.Errorf("it rests as %+v, after %d orders", got, given.Load())
	}
}
