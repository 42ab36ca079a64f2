package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"muster/internal/claim"
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
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: d.MAC, At: instant.Add(time.Second)}})) // of another server, late
		again, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: d.MAC})
		w.no(err)
		w.same(w.visits(again, time.Time{}, 0), []fleet.Visit{})
		w.fill(again, 300)
		if got := w.visits(again, time.Time{}, 0); len(got) != fleet.MaxVisits {
			w.t.Errorf("%d visits", len(got))
		}
		for _, v := range w.visits(again, time.Time{}, 0) {
			if v.File == "" {
				w.t.Fatalf("a visit of the device before it: %+v", v)
			}
		}
	},
	"a device that comes to an account, by whatever door, begins without visits": func(_ *testing.T, w *world) {
		a := w.customer("a")
		arrived, moved, other := mac(), w.device(w.top), w.device(a)
		past := []fleet.Visit{{MAC: arrived, At: instant}, {MAC: moved.MAC, At: instant}}
		w.no(w.SaveVisits(w.ctx, a.ID, past))
		w.saw(a, fleet.Sighting{MAC: arrived, Seen: instant, Holds: 1})
		claimed := claim.Order{Verbs: []claim.Verb{claim.Claim}, To: a.ID}
		moved = w.step(w.step(moved, verbs(claim.Approve)), claimed)
		is := func(d fleet.Device, n int) {
			w.t.Helper()
			if got := w.visits(d, time.Time{}, 0); len(got) != n {
				w.t.Errorf("%d visits, want %d: %+v", len(got), n, got)
			}
		}
		is(w.byMAC(a, arrived), 0)
		is(moved, 0)
		w.no(w.SaveVisits(w.ctx, a.ID, past))
		is(w.byMAC(a, arrived), 1)
		is(moved, 1)
		moved = w.step(moved, verbs(claim.Release))
		is(moved, 0)
		moved = w.step(moved, claimed)
		is(moved, 0)
		other.Serial = "moves nothing"
		w.no(w.SaveVisits(w.ctx, a.ID, []fleet.Visit{{MAC: other.MAC, At: instant}}))
		other, err := w.SaveDevice(w.ctx, w.by, other)
		w.no(err)
		is(w.step(other, claim.Order{Verbs: []claim.Verb{claim.Associate}, Site: w.site(a, "s").ID}), 1)
	},
	"visits of many devices, saved a few at a time by several servers, are all there once": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		devices := []fleet.Device{w.device(a), w.device(b), w.device(a), w.device(a), w.device(b)}
		const each = 44 // and crowd at once: less than what stays
		for _, err := range together(crowd, func(server int) error {
			for i := range each {
				for _, acc := range []fleet.Account{a, b} {
					var batch []fleet.Visit
					for _, d := range devices {
						if d.Account == acc.ID {
							batch = append(batch, long(d, server*each+i))
						}
					}
					if err := w.SaveVisits(w.ctx, acc.ID, append(batch, fleet.Visit{MAC: mac(), At: instant})); err != nil {
						return err
					}
				}
			}
			return nil
		}) {
			w.no(err)
		}
		for _, d := range devices {
			var want []fleet.Visit
			for i := range crowd * each {
				want = append(want, long(d, crowd*each-1-i))
			}
			w.same(w.visits(d, time.Time{}, 0), want)
		}
	},
}

// long is visit i of a device, of which 80 are more than a store keeps unsorted.
func long(d fleet.Device, i int) fleet.Visit {
	file := strings.Repeat(fmt.Sprintf("%07d/", i), 25)
	return fleet.Visit{Account: d.Account, MAC: d.MAC, At: instant.Add(time.Duration(i) * time.Second), Method: "GET", File: file, Status: 200, Reason: "served"}
}

// fill saves n visits of a device.
func (w *world) fill(d fleet.Device, n int) {
	w.t.Helper()
	for i := range n {
		w.no(w.SaveVisits(w.ctx, d.Account, []fleet.Visit{long(d, i)}))
	}
}
