package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/fleet"
)

func (w *world) visits(d fleet.Device, before time.Time, n int) []fleet.Visit {
	w.t.Helper()
	out, err := w.Visits(w.ctx, d.Account, d.MAC, before, n)
	w.no(err)
	return out
}

var visits = map[string]func(*testing.T, *world){
	"visits are read back as saved, newest first, those before a time": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, other := w.device(a), w.device(a)
		visit := func(d fleet.Device, after int) fleet.Visit {
			return fleet.Visit{Account: a.ID, MAC: d.MAC, At: instant.Add(time.Duration(after) * time.Second), Method: "GET", File: fmt.Sprint(after, ".cfg"), Status: 200, Bytes: 7, Reason: "served", Detail: "a\nb <&>", Agent: "x", Source: "192.0.2.1",
				TLS: "1.3", Scheme: "basic", Pair: 2, ETag: `"e"`, Millis: 0.25, Count: 2}
		}
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{visit(d, 2), visit(other, 9), visit(d, 1)}))
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{visit(d, 3), visit(d, 5)}))
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{visit(d, 4)})) // of another server, late
		w.same(w.visits(d, time.Time{}, 0), []fleet.Visit{visit(d, 5), visit(d, 4), visit(d, 3), visit(d, 2), visit(d, 1)})
		w.same(w.visits(d, instant.Add(4*time.Second), 2), []fleet.Visit{visit(d, 3), visit(d, 2)})
		w.same(w.visits(other, time.Time{}, 0), []fleet.Visit{visit(other, 9)})
	},
	"visits of MACs that the account does not have are left out, and no text hinders the rest": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		d, foreign := w.device(a), w.device(b)
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: mac(), At: instant}, {MAC: foreign.MAC, At: instant}, {At: instant}, {MAC: d.MAC, At: instant, File: "\xff\x00" + strings.Repeat("x", 500)}}))
		if got := w.visits(d, time.Time{}, 0); len(got) != 1 || len(got[0].File) != 200 {
			w.t.Errorf("kept: %+v", got)
		}
		w.same(w.visits(foreign, time.Time{}, 0), []fleet.Visit{})
		w.no(w.SaveVisits(w.ctx, a.ID, nil))
		w.missing(w.SaveVisits(w.ctx, "acc_none", []fleet.Visit{{MAC: d.MAC, At: instant}}), "account")
	},
	"the newest visits of a device stay": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		at, saved := instant, 0
		for saved < 3*fleet.MaxVisits {
			var batch []fleet.Visit
			for range 7 {
				at, saved = at.Add(time.Second), saved+1
				batch = append(batch, fleet.Visit{MAC: d.MAC, At: at, Reason: "served"})
			}
			w.no(w.SaveVisits(w.ctx, a.ID, batch))
		}
		got := w.visits(d, time.Time{}, 1001)
		if len(got) != fleet.MaxVisits || !got[0].At.Equal(at) || !got[len(got)-1].At.Equal(at.Add(-(fleet.MaxVisits-1)*time.Second)) {
			w.t.Errorf("%d visits, from %v to %v", len(got), got[len(got)-1].At, got[0].At)
		}
	},
	"visits go with their device": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: d.MAC, At: instant}}))
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, d.ID))
		w.same(w.visits(d, time.Time{}, 0), []fleet.Visit{})
		again, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: d.MAC})
		w.no(err)
		w.same(w.visits(again, time.Time{}, 0), []fleet.Visit{})
	},
}
