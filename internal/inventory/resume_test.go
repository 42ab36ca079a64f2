package inventory

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/policy"
	"muster/internal/store/sqlstore"
	"muster/internal/work"
)

// dying is a store whose process is killed once it has written rows, before it
// can say so.
type dying struct {
	*sqlstore.Store
	left atomic.Int32 // batches until then
	dead chan struct{}
}

var errDead = errors.New("killed")

func (d *dying) ImportDevices(ctx context.Context, by fleet.Actor, id fleet.AccountID, all []policy.Import) ([]policy.Outcome, error) {
	if d.left.Load() <= 0 {
		return nil, errDead
	}
	out, err := d.Store.ImportDevices(ctx, by, id, all)
	if d.left.Add(-1) == 0 {
		close(d.dead)
		return nil, errDead
	}
	return out, err
}

func (d *dying) EndJob(context.Context, string, job.ID, job.State, []string) (job.Job, error) {
	return job.Job{}, errDead
}

func (d *dying) TakeJob(ctx context.Context, worker string, live bool, now, until time.Time) (job.Job, error) {
	if d.left.Load() <= 0 {
		return job.Job{}, errDead
	}
	return d.Store.TakeJob(ctx, worker, live, now, until)
}

func TestAnImportWhoseProcessDiedGoesOnAndDoesNothingTwice(t *testing.T) {
	for name, batches := range map[string]int32{"within the first batch": 1, "within the third": 3} {
		t.Run(name, func(t *testing.T) { dieAndGoOn(t, batches) })
	}
}

// dieAndGoOn kills an import when it has written a number of batches of ten
// rows, before it could say so of the last.
func dieAndGoOn(t *testing.T, batches int32) {
	h := newHouse(t)
	h.stop()
	var b strings.Builder
	b.WriteString("mac,model,name,dialplan.digitmap\n")
	for i := range 60 {
		fmt.Fprintf(&b, "0004f2%06x,VVX 450,n%d,x%d\n", i, i, i)
	}
	b.WriteString("0004f2000003,VVX 450,again,x\n")
	j := h.queued(b.String(), how{})
	d := &dying{Store: h.Store, dead: make(chan struct{})}
	d.left.Store(batches)
	im := &Importer{Store: d, Dialects: dialects}
	first := work.New(work.Options{Store: d, Node: "test", Workers: 1, Batch: 10})
	first.Register(job.Import, func(ctx context.Context, r *work.Run) error { return im.Do(ctx, r.Job, r) })
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { first.Run(ctx); close(done) }()
	<-d.dead
	cancel()
	<-done
	half, err := h.FindJob(t.Context(), h.account.ID, j.ID)
	must(t, err)
	if n, _ := h.CountDevices(t.Context(), h.account.ID, fleet.DeviceQuery{}); n != 10*int(batches) || half.Done != n-10 || half.State != job.Running {
		t.Fatalf("killed with %d devices at %+v", n, half)
	}
	h.begin()
	end := h.wait(half)
	if end.State != job.Partial || end.Done != 60 || end.Failed != 1 {
		t.Errorf("ended %s %+v", end.State, end.Progress)
	}
	for i, line := range plain(told(h.itemsOf(end))) {
		want := fmt.Sprintf("row %d done create", i+2)
		if i == 60 {
			want = "row 62 failed mac.duplicateInFile mac"
		}
		if line != want {
			t.Errorf("%s, want %s", line, want)
		}
	}
	for dev, err := range h.AllDevices(t.Context(), h.account.ID) {
		must(t, err)
		if dev.Revision != 1 {
			t.Errorf("%s was written %d times", dev.MAC, dev.Revision)
		}
	}
	if all, _ := h.Policies(t.Context(), h.account.ID, fleet.Page{}); len(all) != 60 {
		t.Errorf("%d policies", len(all))
	}
}
