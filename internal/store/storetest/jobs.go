package storetest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/job"
)

func (w *world) job(a fleet.Account, items ...job.Item) job.Job {
	w.t.Helper()
	j, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Bulk, Title: "Set the site", Params: []byte(`{"site":"x"}`)}, items)
	w.no(err)
	return j
}

// lease is how long workers of tests have a job, from instant on.
const lease = time.Minute

func (w *world) take(worker string) job.Job {
	w.t.Helper()
	j, err := w.TakeJob(w.ctx, worker, false, instant, instant.Add(lease))
	w.no(err)
	return j
}

func (w *world) items(j job.Job, state job.ItemState) []job.Item {
	w.t.Helper()
	out, err := w.Items(w.ctx, j.Account, j.ID, job.ItemQuery{State: state})
	w.no(err)
	return out
}

// sums fails unless the counts of a job are those of its items.
func (w *world) sums(j job.Job) {
	w.t.Helper()
	var p job.Progress
	pending := 0
	for _, i := range w.items(j, "") {
		p.Total++
		switch i.State {
		case job.ItemDone:
			p.Done++
		case job.ItemFailed:
			p.Failed++
		case job.ItemWaiting:
			p.Waiting++
		case job.ItemSkipped:
			p.Skipped++
		default:
			pending++
		}
	}
	w.same(j.Progress, p)
	if j.State.Ended() && pending > 0 {
		w.t.Fatalf("%d items of a job that ended are pending", pending)
	}
	found, err := w.FindJob(w.ctx, w.top.ID, j.ID)
	w.no(err)
	w.same(found, j)
}

// subjects makes items of devices.
func subjects(ds ...fleet.Device) (out []job.Item) {
	for _, d := range ds {
		out = append(out, job.Item{Subject: string(d.ID), Data: []byte(`{"of":"` + d.Name + `"}`)})
	}
	return out
}

func holdIt(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
	d.Held = true
	return d, false, nil
}

var jobs = map[string]func(*testing.T, *world){
	"a job comes back as it was made, its items numbered": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		j := w.job(a, job.Item{Subject: "row 1", Data: []byte(`{"a":1}`)}, job.Item{Subject: "row 2", State: job.ItemFailed, Code: "notFound", Pointer: "/mac", Detail: "no such device"}, job.Item{Subject: "row 3"})
		if j.State != job.Queued || j.Revision != 1 || !strings.HasPrefix(string(j.ID), "job_") || j.By.ID != w.by.ID || string(j.Params) != `{"site":"x"}` {
			w.t.Errorf("made %+v", j)
		}
		w.sums(j)
		w.same(w.items(j, ""), []job.Item{{Seq: 1, Subject: "row 1", State: job.ItemPending, Data: []byte(`{"a":1}`)},
			{Seq: 2, Subject: "row 2", State: job.ItemFailed, Code: "notFound", Pointer: "/mac", Detail: "no such device"}, {Seq: 3, Subject: "row 3", State: job.ItemPending}})
		w.same(len(w.items(j, job.ItemPending)), 2)
		page, err := w.Items(w.ctx, a.ID, j.ID, job.ItemQuery{After: 1, Limit: 1})
		w.no(err)
		if len(page) != 1 || page[0].Seq != 2 {
			w.t.Errorf("a page is %+v", page)
		}
	},
	"jobs are listed newest first, in pages, within the wall": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		c := w.account(p, "c", fleet.Customer)
		var want []string
		for range 5 {
			want = append(want, string(w.job(c).ID), string(w.job(p).ID))
		}
		w.job(w.customer("elsewhere"))
		slices.Reverse(want)
		got := pages(w, 3, func(j job.Job) string { return string(j.ID) }, func(at fleet.Page) ([]job.Job, error) { return w.Jobs(w.ctx, p.ID, at) }, nil)
		w.same(got, want)
	},
	"a search of jobs finds those of a kind, a state and a title": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		one, two := w.job(a), w.job(a)
		_, err := w.Steer(w.ctx, w.by, a.ID, two.ID, job.Cancelled)
		w.no(err)
		for name, c := range map[string]struct {
			q    job.Query
			want string
		}{
			"everything":      {job.Query{}, string(two.ID + " " + one.ID)},
			"its kind":        {job.Query{Kinds: []job.Kind{"another", one.Kind}}, string(two.ID + " " + one.ID)},
			"another kind":    {job.Query{Kinds: []job.Kind{"another"}}, ""},
			"a state":         {job.Query{States: []job.State{job.Queued}}, string(one.ID)},
			"two states":      {job.Query{States: []job.State{job.Cancelled, job.Failed}}, string(two.ID)},
			"a title":         {job.Query{Text: strings.ToUpper(one.Title[:3])}, string(two.ID + " " + one.ID)},
			"another title":   {job.Query{Text: "nothing is called so"}, ""},
			"the second page": {job.Query{Page: fleet.Page{After: string(two.ID)}, Kinds: []job.Kind{one.Kind}}, string(one.ID)},
		} {
			found, err := w.SearchJobs(w.ctx, w.top.ID, c.q)
			w.no(err)
			var ids []string
			for _, j := range found {
				ids = append(ids, string(j.ID))
			}
			if strings.Join(ids, " ") != c.want {
				w.t.Errorf("%s: found %v, want %q", name, ids, c.want)
			}
		}
	},
	"a job has as many items as are written in several statements": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		j := w.job(a, make([]job.Item, 1234)...)
		w.same(j.Total, 1234)
		out, err := w.Items(w.ctx, a.ID, j.ID, job.ItemQuery{After: 1000})
		w.no(err)
		w.same(len(out), 234)
		w.is(second(w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID}, make([]job.Item, job.MaxItems+1))), fault.Invalid, "tooMany")
	},
	"items of every state are found wherever they stand, page by page": func(_ *testing.T, w *world) {
		items := make([]job.Item, 2600)
		for k := range items {
			items[k] = job.Item{Subject: fmt.Sprint("row ", k+2), Data: []byte{byte(k), byte(k >> 8)}}
			if k%700 == 699 {
				items[k].State, items[k].Code = job.ItemFailed, "range"
			}
		}
		j := w.job(w.customer("acme"), items...)
		var seqs []int
		for after := 0; ; after = seqs[len(seqs)-1] {
			got, err := w.Items(w.ctx, j.Account, j.ID, job.ItemQuery{After: after, Limit: 2, State: job.ItemFailed})
			w.no(err)
			for _, i := range got {
				seqs = append(seqs, i.Seq)
				if k := i.Seq - 1; i.Subject != items[k].Subject || i.Code != "range" || !slices.Equal(i.Data, items[k].Data) {
					w.t.Errorf("item %d is %+v", i.Seq, i)
				}
			}
			if len(got) < 2 {
				break
			}
		}
		w.same(seqs, []int{700, 1400, 2100})
		w.take("w1")
		// One that is new may stand far behind the others.
		j, err := w.Advance(w.ctx, "w1", j.ID, []job.Item{{Seq: 1, State: job.ItemWaiting}, {Seq: 500, State: job.ItemDone}, {Seq: 501, State: job.ItemDone}, {Seq: 2599, State: job.ItemDone}, {Seq: 7001, State: job.ItemSkipped}}, instant.Add(lease))
		w.no(err)
		w.same(j.Progress, job.Progress{Total: 2601, Done: 3, Failed: 3, Waiting: 1, Skipped: 1})
		var done []int
		for _, i := range w.items(j, job.ItemDone) {
			done = append(done, i.Seq)
		}
		w.same(done, []int{500, 501, 2599})
		last, err := w.Items(w.ctx, j.Account, j.ID, job.ItemQuery{After: 2598})
		w.no(err)
		w.same([]int{len(last), last[0].Seq, last[1].Seq, last[2].Seq}, []int{3, 2599, 2600, 7001})
		j, err = w.Steer(w.ctx, w.by, j.Account, j.ID, job.Cancelled)
		w.no(err)
		w.same(j.Progress, job.Progress{Total: 2601, Done: 3, Failed: 3, Skipped: 2595})
		gone := w.items(j, job.ItemSkipped)
		w.same([]string{gone[0].Subject, gone[0].Code}, []string{"", "cancelled"})
		w.is(second(w.Advance(w.ctx, "w1", j.ID, []job.Item{{Seq: 0, State: job.ItemDone}}, instant.Add(lease))), fault.Invalid, "")
	},
	"an account's open jobs are bounded": func(_ *testing.T, w *world) {
		a := w.customer("acme")
		for range job.MaxOpen {
			w.job(a)
		}
		w.is(second(w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID}, nil)), fault.Conflict, "tooManyJobs")
		w.job(w.customer("other"))
	},
	"what jobs had to do with a device is found by the device, newest first": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two := w.device(a), w.device(a)
		many := make([]job.Item, 600) // more than a page
		first := w.job(a, append(many, subjects(two, one)...)...)
		w.job(a, subjects(two)...)
		last, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Upgrade, Title: "Upgrade"}, subjects(one))
		w.no(err)
		parts := func(kinds []job.Kind, p fleet.Page) (out []string) {
			got, err := w.DeviceItems(w.ctx, a.ID, one.ID, kinds, p)
			w.no(err)
			for _, g := range got {
				out = append(out, fmt.Sprint(g.Job.ID, " ", g.Item.Seq, " ", g.Item.Subject == string(one.ID)))
			}
			return out
		}
		newest, oldest := fmt.Sprint(last.ID, " 1 true"), fmt.Sprint(first.ID, " 602 true")
		w.same(parts(nil, fleet.Page{}), []string{newest, oldest})
		w.same(parts([]job.Kind{job.Upgrade}, fleet.Page{}), []string{newest})
		w.same(parts(nil, fleet.Page{Limit: 1}), []string{newest})
		w.same(parts(nil, fleet.Page{After: string(last.ID)}), []string{oldest})
		got, err := w.DeviceItems(w.ctx, a.ID, one.ID, nil, fleet.Page{Limit: 1})
		w.no(err)
		w.same(got[0].Job, last)
		w.same(got[0].Item.Data, subjects(one)[0].Data)
	},
	"jobs of an account are taken one after the other, in the order they were made": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		one, two, three := w.job(a), w.job(a), w.job(b)
		w.same(w.take("w1").ID, one.ID)
		w.same(w.take("w2").ID, three.ID)
		w.missing(second(w.TakeJob(w.ctx, "w3", false, instant, instant.Add(lease))), "job")
		w.no(second(w.EndJob(w.ctx, "w1", one.ID, job.Succeeded, nil)))
		j := w.take("w3")
		w.same(j.ID, two.ID)
		if j.State != job.Running || !j.StartedAt.Equal(instant) {
			w.t.Errorf("taken %+v", j)
		}
	},
	"a job that waits for its time is taken by nobody, keeps nobody waiting, and is found": func(_ *testing.T, w *world) {
		a := w.customer("a")
		hours := job.Hours{From: "22:00", To: "06:00", Zone: "Europe/Berlin"}
		due := instant.Add(time.Hour)
		later, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Bulk, Title: "At night", StartAt: due, DueAt: due, Hours: hours}, make([]job.Item, 2))
		w.no(err)
		found, err := w.FindJob(w.ctx, a.ID, later.ID)
		w.no(err)
		w.same(found, later)
		w.same([]string{found.DueAt.String(), found.StartAt.String(), found.Hours.String()}, []string{due.String(), due.String(), hours.String()})
		es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
		w.no(err)
		w.same([]string{es[0].Changes["startAt"], es[0].Changes["window"]}, []string{due.Format(time.RFC3339), hours.String()})
		now := w.job(a)
		yes, no := true, false
		for want, q := range map[job.ID]job.Query{later.ID: {Waits: &yes, Now: instant}, now.ID: {Waits: &no, Now: instant}} {
			got, err := w.SearchJobs(w.ctx, a.ID, q)
			w.no(err)
			if len(got) != 1 || got[0].ID != want {
				w.t.Errorf("found %+v, want %s alone", got, want)
			}
		}
		got, err := w.SearchJobs(w.ctx, a.ID, job.Query{Waits: &yes, Now: due})
		w.no(err)
		w.same(len(got), 0)
		w.same(w.take("w1").ID, now.ID)
		w.no(second(w.Advance(w.ctx, "w1", now.ID, nil, due.Add(lease))))
		w.missing(second(w.TakeJob(w.ctx, "w2", false, due.Add(-time.Microsecond), due.Add(lease))), "job")
		// Its time has come, and it waits for the one that runs.
		w.missing(second(w.TakeJob(w.ctx, "w2", false, due, due.Add(lease))), "job")
		w.no(second(w.EndJob(w.ctx, "w1", now.ID, job.Succeeded, nil)))
		j, err := w.TakeJob(w.ctx, "w2", false, due, due.Add(lease))
		w.no(err)
		w.same(j.ID, later.ID)
		// One that became due while its account worked goes first in its order.
		next := w.job(a)
		w.no(second(w.EndJob(w.ctx, "w2", later.ID, job.Queued, nil)))
		j, err = w.TakeJob(w.ctx, "w3", false, due, due.Add(lease))
		w.no(err)
		w.same(j.ID, later.ID)
		w.no(second(w.EndJob(w.ctx, "w3", later.ID, job.Succeeded, nil)))
		w.same(w.take("w3").ID, next.ID)
	},
	"of two jobs that were running when their server died one goes on, then the other": func(_ *testing.T, w *world) {
		a := w.customer("a")
		older, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, DueAt: instant.Add(lease)}, nil)
		w.no(err)
		newer := w.job(a)
		w.same(w.take("w1").ID, newer.ID)
		after := instant.Add(10 * lease) // the older is due, and the newer's lease is over
		j, err := w.TakeJob(w.ctx, "w2", false, after, after.Add(lease))
		w.no(err)
		w.same(j.ID, newer.ID)
		w.missing(second(w.TakeJob(w.ctx, "w3", false, after, after.Add(lease))), "job")
		w.no(second(w.EndJob(w.ctx, "w2", newer.ID, job.Succeeded, nil)))
		j, err = w.TakeJob(w.ctx, "w3", false, after, after.Add(lease))
		w.no(err)
		w.same(j.ID, older.ID)
	},
	"a job is laid down until its hours begin, and somebody may let it go on at once": func(_ *testing.T, w *world) {
		a := w.customer("a")
		start := func(j job.Job) (job.Job, error) { return w.StartJob(w.ctx, w.by, a.ID, j.ID) }
		plain := w.job(a)
		w.is(second(start(plain)), fault.Conflict, "jobState")
		w.no(second(w.Steer(w.ctx, w.by, a.ID, plain.ID, job.Cancelled)))
		hours := job.Hours{From: "22:00", To: "06:00", Zone: "UTC"}
		j, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Hours: hours}, make([]job.Item, 2))
		w.no(err)
		w.take("w1")
		due := instant.Add(time.Hour)
		got, err := w.RestJob(w.ctx, "w1", j.ID, due)
		w.no(err)
		w.same([]any{got.State, got.DueAt.Equal(due), got.Revision > j.Revision}, []any{job.Queued, true, true})
		w.missing(second(w.TakeJob(w.ctx, "w1", false, instant, instant.Add(lease))), "job")
		w.is(second(w.RestJob(w.ctx, "w1", j.ID, due)), fault.Conflict, "lease")
		got, err = start(j)
		w.no(err)
		w.same([]any{got.State, got.StartAt, got.DueAt, got.Hours}, []any{job.Queued, time.Time{}, time.Time{}, job.Hours{}})
		es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
		w.no(err)
		w.same([]string{es[0].Action, es[0].Changes["window"]}, []string{"job.start", hours.String() + " → now"})
		w.is(second(start(j)), fault.Conflict, "jobState")
		// Its worker was about to lay it down when somebody let it go on.
		w.take("w2")
		got, err = w.RestJob(w.ctx, "w2", j.ID, due)
		w.no(err)
		w.same([]any{got.State, got.DueAt}, []any{job.Queued, time.Time{}})
		w.same(w.take("w3").ID, j.ID)
		// One that was paused or cancelled meanwhile stays so.
		late, err := w.CreateJob(w.ctx, w.by, job.Job{Account: w.customer("b").ID, Hours: hours}, make([]job.Item, 1))
		w.no(err)
		w.take("w4")
		w.no(second(w.Steer(w.ctx, w.by, late.Account, late.ID, job.Paused)))
		got, err = w.RestJob(w.ctx, "w4", late.ID, due)
		w.no(err)
		w.same(got.State, job.Paused)
		if _, err := w.StartJob(w.ctx, w.by, late.Account, late.ID); err == nil || !strings.Contains(fault.As(err).Say, "is paused") {
			w.t.Errorf("started: %v", err)
		}
	},
	"a lease that ended is taken over, one's own at once": func(_ *testing.T, w *world) {
		j := w.job(w.customer("a"), job.Item{Subject: "1"})
		w.take("w1")
		w.missing(second(w.TakeJob(w.ctx, "w2", false, instant.Add(lease), instant.Add(2*lease))), "job")
		w.same(w.take("w1").ID, j.ID)
		_, err := w.TakeJob(w.ctx, "w2", false, instant.Add(lease+time.Microsecond), instant.Add(2*lease))
		w.no(err)
		for _, err := range []error{
			second(w.Advance(w.ctx, "w1", j.ID, []job.Item{{Seq: 1, State: job.ItemDone}}, instant.Add(lease))),
			second(w.EndJob(w.ctx, "w1", j.ID, job.Succeeded, nil)),
		} {
			w.is(err, fault.Conflict, "lease")
		}
		w.same(len(w.items(j, job.ItemPending)), 1)
	},
	"of many workers each takes another job": func(_ *testing.T, w *world) {
		for i := range 8 {
			w.job(w.customer(fmt.Sprint("a", i)))
		}
		var mu sync.Mutex
		var wg sync.WaitGroup
		taken := map[job.ID]int{}
		for n := range 8 {
			wg.Go(func() {
				for {
					j, err := w.TakeJob(w.ctx, fmt.Sprint("w", n), false, instant, instant.Add(lease))
					if err != nil {
						return
					}
					mu.Lock()
					taken[j.ID]++
					mu.Unlock()
					if _, err := w.EndJob(w.ctx, fmt.Sprint("w", n), j.ID, job.Succeeded, nil); err != nil {
						w.t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		for id, n := range taken {
			if n != 1 {
				w.t.Errorf("%s was taken %d times", id, n)
			}
		}
		w.same(len(taken), 8)
	},
	"the counts sum to the total at every step": func(_ *testing.T, w *world) {
		j := w.job(w.customer("a"), make([]job.Item, 6)...)
		w.take("w1")
		advance := func(items ...job.Item) job.Job {
			w.t.Helper()
			j, err := w.Advance(w.ctx, "w1", j.ID, items, instant.Add(lease))
			w.no(err)
			w.sums(j)
			return j
		}
		defer func() { // one that repeats another counts on
			again := w.job(w.customer("b"), job.Item{Attempts: 1})
			w.take("w3")
			j, err := w.Advance(w.ctx, "w3", again.ID, []job.Item{{Seq: 1, State: job.ItemWaiting}}, instant.Add(lease))
			w.no(err)
			if i := w.items(j, job.ItemWaiting)[0]; i.Attempts != 2 || i.StartedAt.IsZero() || !i.FinishedAt.IsZero() {
				w.t.Errorf("an item that waits: %+v", i)
			}
		}()
		was := advance(job.Item{Seq: 1, State: job.ItemDone, Action: "create", Data: []byte("x")}, job.Item{Seq: 2, State: job.ItemFailed, Code: "range"}, job.Item{Seq: 3, State: job.ItemWaiting})
		w.same(was.Progress, job.Progress{Total: 6, Done: 1, Failed: 1, Waiting: 1})
		// What is settled stays; what waited may end; what is new is added.
		now := advance(job.Item{Seq: 1, State: job.ItemFailed}, job.Item{Seq: 3, State: job.ItemDone}, job.Item{Seq: 7, State: job.ItemSkipped}, job.Item{Seq: 7, State: job.ItemDone})
		w.same(now.Progress, job.Progress{Total: 7, Done: 2, Failed: 1, Skipped: 1})
		if now.Revision <= was.Revision {
			w.t.Error("a step does not show in the revision")
		}
		w.same(w.items(now, job.ItemDone)[0].Action, "create")
		// Each item says when it was begun and settled; who waits was begun, and is not settled.
		done, left := w.items(now, job.ItemDone), w.items(now, job.ItemPending)
		for _, i := range done {
			if i.StartedAt.IsZero() || i.FinishedAt.Before(i.StartedAt) || i.Attempts != 1 {
				w.t.Errorf("item %d: begun %v, settled %v, %d attempts", i.Seq, i.StartedAt, i.FinishedAt, i.Attempts)
			}
		}
		if i := left[0]; !i.StartedAt.IsZero() || i.Attempts != 0 {
			w.t.Errorf("item %d was begun at %v", i.Seq, i.StartedAt)
		}
		end, err := w.EndJob(w.ctx, "w1", j.ID, job.Partial, []string{"stopped"})
		w.no(err)
		w.sums(end)
		w.same(end.Progress, job.Progress{Total: 7, Done: 2, Failed: 1, Skipped: 4})
		w.same(end.Errors, []string{"stopped"})
		w.missing(second(w.TakeJob(w.ctx, "w1", false, instant.Add(time.Hour), instant.Add(2*time.Hour))), "job")
	},
	"a job is paused, resumed and cancelled, and what its state forbids is refused by name": func(_ *testing.T, w *world) {
		a := w.customer("a")
		j := w.job(a, make([]job.Item, 2)...)
		steer := func(to job.State) (job.Job, error) { return w.Steer(w.ctx, w.by, a.ID, j.ID, to) }
		refused := func(to job.State, state string) {
			w.t.Helper()
			_, err := steer(to)
			w.is(err, fault.Conflict, "jobState")
			if !strings.Contains(fault.As(err).Say, "is "+state) {
				w.t.Errorf("does not name the state: %v", err)
			}
		}
		refused(job.Queued, "queued")
		w.take("w1")
		got, err := steer(job.Paused)
		w.no(err)
		w.same(got.State, job.Paused)
		refused(job.Paused, "paused")
		got, err = w.Advance(w.ctx, "w1", j.ID, []job.Item{{Seq: 1, State: job.ItemDone}}, instant.Add(lease))
		w.no(err)
		w.same(got.State, job.Paused)
		got, err = w.EndJob(w.ctx, "w1", j.ID, job.Queued, nil)
		w.no(err)
		w.same(got.State, job.Paused)
		w.missing(second(w.TakeJob(w.ctx, "w2", false, instant, instant.Add(lease))), "job")
		w.no(second(steer(job.Queued)))
		w.same(w.take("w2").ID, j.ID)
		got, err = steer(job.Cancelled)
		w.no(err)
		w.sums(got)
		w.same(got.Progress, job.Progress{Total: 2, Done: 1, Skipped: 1})
		w.same(w.items(j, job.ItemSkipped)[0].Code, "cancelled")
		for _, to := range []job.State{job.Paused, job.Queued, job.Cancelled} {
			refused(to, "cancelled")
		}
		// What the worker had done by then is told as it was.
		got, err = w.Advance(w.ctx, "w2", j.ID, []job.Item{{Seq: 2, State: job.ItemDone}}, instant.Add(lease))
		w.no(err)
		w.same(got.State, job.Cancelled)
		w.sums(got)
		got, err = w.EndJob(w.ctx, "w2", j.ID, job.Succeeded, nil)
		w.no(err)
		w.same(got.State, job.Cancelled)
	},
	"a job that is resumed before its worker noticed the pause runs on": func(_ *testing.T, w *world) {
		a := w.customer("a")
		j := w.job(a, make([]job.Item, 1)...)
		w.take("w1")
		w.no(second(w.Steer(w.ctx, w.by, a.ID, j.ID, job.Paused)))
		w.no(second(w.Steer(w.ctx, w.by, a.ID, j.ID, job.Queued)))
		w.missing(second(w.TakeJob(w.ctx, "w2", false, instant, instant.Add(lease))), "job")
		got, err := w.Advance(w.ctx, "w1", j.ID, nil, instant.Add(lease))
		w.no(err)
		w.same(got.State, job.Running)
	},
	"devices are edited with their items, each once": func(_ *testing.T, w *world) {
		a, other := w.customer("a"), w.customer("b")
		one, two, foreign := w.device(a), w.device(a), w.device(other)
		held := two
		held.Held = true
		two, err := w.SaveDevice(w.ctx, w.by, held)
		w.no(err)
		j := w.job(a, append(subjects(one, two, foreign), job.Item{Subject: "dev_none"})...)
		w.take("w1")
		before := len(w.entries())
		got, edited, err := w.EditDevices(w.ctx, "w1", j.ID, w.items(j, ""), instant.Add(lease), holdIt)
		w.no(err)
		w.sums(got)
		w.same(got.Progress, job.Progress{Total: 4, Done: 1, Skipped: 1, Failed: 2})
		if len(edited) != 1 || edited[0].ID != one.ID || !edited[0].Held || edited[0].Revision != one.Revision+1 {
			w.t.Errorf("edited %+v", edited)
		}
		w.same(w.byMAC(a, one.MAC), edited[0])
		w.same(w.byMAC(other, foreign.MAC), foreign)
		w.same(len(w.entries()), before+1)
		es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
		w.no(err)
		if es[0].Action != "device.update" || es[0].Object != string(one.ID) || es[0].ActorName != "tester" {
			w.t.Errorf("the trail says %+v", es[0])
		}
		for n, i := range w.items(j, "") {
			w.same([]string{i.Action, i.Code}, [][]string{{"update", ""}, {"unchanged", ""}, {"", "notFound"}, {"", "notFound"}}[n])
		}
		// A worker that comes with the same items again changes nothing.
		let := func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) { d.Held = false; return d, false, nil }
		again, edited, err := w.EditDevices(w.ctx, "w1", j.ID, w.items(j, ""), instant.Add(lease), let)
		w.no(err)
		w.same(len(edited), 0)
		w.same(again.Progress, got.Progress)
		w.same(w.byMAC(a, one.MAC).Held, true)
	},
	"a refusal is its item's and leaves the others": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two, three := w.device(a), w.device(a), w.device(a)
		w.no(second(w.SaveDevice(w.ctx, w.by, func() fleet.Device { d := one; d.Serial = "S"; return d }())))
		j := w.job(a, subjects(one, two, three)...)
		w.take("w1")
		got, _, err := w.EditDevices(w.ctx, "w1", j.ID, w.items(j, ""), instant.Add(lease), func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
			if d.ID == one.ID {
				return d, false, fault.Coded(fault.Conflict, "onboardingMethod", "by usb")
			}
			d.Held = true
			if d.ID == two.ID {
				d.Serial = "S" // found out after the row is written
			}
			return d, false, nil
		})
		w.no(err)
		w.sums(got)
		w.same(got.Progress, job.Progress{Total: 3, Done: 1, Failed: 2})
		failed := w.items(j, job.ItemFailed)
		w.same([]string{failed[0].Code, failed[0].Detail, failed[1].Code}, []string{"onboardingMethod", "by usb", "serialTaken"})
		w.same(w.byMAC(a, two.MAC), two)
		w.same(w.byMAC(a, three.MAC).Held, true)
	},
	"devices are removed with what they left": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		w.no(w.PutUpload(w.ctx, a.ID, d.MAC, "app.log", []byte("x")))
		j := w.job(a, append(subjects(d), subjects(d)...)...)
		w.take("w1")
		got, edited, err := w.EditDevices(w.ctx, "w1", j.ID, w.items(j, ""), instant.Add(lease), func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) { return d, true, nil })
		w.no(err)
		w.same(got.Progress, job.Progress{Total: 2, Done: 1, Failed: 1})
		w.same(len(edited), 1)
		w.missing(second(w.DeviceByMAC(w.ctx, a.ID, d.MAC)), "device")
		left, err := w.Uploads(w.ctx, a.ID, d.MAC)
		w.no(err)
		w.same(len(left), 0)
	},
	"of a dry run only the items stay": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two := w.device(a), w.device(a)
		j, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Bulk, DryRun: true}, subjects(one, two))
		w.no(err)
		w.take("w1")
		before := len(w.entries())
		got, edited, err := w.EditDevices(w.ctx, "w1", j.ID, w.items(j, ""), instant.Add(lease), func(d fleet.Device, _ *job.Item) (fleet.Device, bool, error) {
			d.Held = true
			return d, d.ID == two.ID, nil
		})
		w.no(err)
		w.sums(got)
		w.same(got.Progress, job.Progress{Total: 2, Done: 2})
		w.same(len(edited), 0)
		w.same([]string{w.items(j, "")[0].Action, w.items(j, "")[1].Action}, []string{"update", "delete"})
		w.same(w.byMAC(a, one.MAC), one)
		w.same(w.byMAC(a, two.MAC), two)
		w.same(len(w.entries()), before)
	},
	"a job that was paused or cancelled edits nothing": func(_ *testing.T, w *world) {
		for _, to := range []job.State{job.Paused, job.Cancelled} {
			a := w.customer(string(to))
			d := w.device(a)
			j := w.job(a, subjects(d)...)
			w.take("w " + string(to))
			w.no(second(w.Steer(w.ctx, w.by, a.ID, j.ID, to)))
			got, _, err := w.EditDevices(w.ctx, "w "+string(to), j.ID, w.items(j, ""), instant.Add(lease), holdIt)
			w.no(err)
			w.same(got.State, to)
			w.same(w.byMAC(a, d.MAC), d)
		}
	},
	"an account goes with its jobs": func(_ *testing.T, w *world) {
		a := w.customer("a")
		j := w.job(a, job.Item{Subject: "x"})
		w.no(w.DeleteAccount(w.ctx, w.by, a.ID))
		w.missing(second(w.FindJob(w.ctx, w.top.ID, j.ID)), "job")
	},
}
