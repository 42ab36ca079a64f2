package storetest

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"testing"
	"time"

	"muster/internal/claim"
	"muster/internal/fault"
	"muster/internal/fleet"
)

// captured begins to capture a device, for an hour.
func (w *world) captured(d fleet.Device) fleet.Capturing {
	w.t.Helper()
	c, err := w.StartCapture(w.ctx, w.by, d.Account, d.ID, time.Now().Add(time.Hour))
	w.no(err)
	return c
}

// capture is a request of d, so long after it began.
func capture(d fleet.Device, since time.Time, after time.Duration) fleet.Capture {
	return fleet.Capture{MAC: d.MAC, At: since.Add(after).UTC().Truncate(time.Microsecond), Method: "GET", File: "/x.cfg", Status: 200, ETag: `"x"`, Bytes: 4, Shows: fleet.ShowsMasked, Body: []byte("<a secret='x'/>"), Masked: []byte("<a secret='********'/>"),
		Request: []fleet.Header{{Name: "Authorization", Value: "Basic acme:********"}, {Name: "Host", Value: "prov.example"}}, Answer: []fleet.Header{{Name: "Etag", Value: `"x"`}}}
}

// keptOf lists a device's captures without ids.
func (w *world) keptOf(d fleet.Device) []fleet.Capture {
	w.t.Helper()
	out, err := w.Captures(w.ctx, d.Account, d.ID, time.Time{}, 0)
	w.no(err)
	for i := range out {
		out[i].ID = ""
	}
	return out
}

// listed is what a list shows of a capture.
func listed(c fleet.Capture) fleet.Capture {
	c.Kept, c.ID, c.Body, c.Masked, c.MAC = int64(len(c.Body)), "", nil, nil, fleet.MAC{}
	return c
}

var captures = map[string]func(*testing.T, *world){
	"a device is captured until its time is over, somebody ends it, or goes on": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		none, err := w.Capturing(w.ctx, a.ID, d.ID)
		w.no(err)
		w.same(none, fleet.Capturing{})
		c := w.captured(d)
		if !c.On(time.Now()) || c.By != "tester" || c.On(c.Until) || c.On(c.Since.Add(-time.Second)) {
			w.t.Errorf("began as %+v", c)
		}
		on := func(at time.Time) map[fleet.MAC]time.Time {
			macs, err := w.Captured(w.ctx, a.ID, at)
			w.no(err)
			return macs
		}
		w.same(on(time.Now()), map[fleet.MAC]time.Time{d.MAC: c.Until})
		if on(c.Until) != nil {
			w.t.Error("it goes on when its time is over")
		}
		w.device(a) // which is not
		longer, err := w.StartCapture(w.ctx, w.by, a.ID, d.ID, c.Until.Add(time.Hour))
		w.no(err)
		w.same(longer.Since, c.Since)
		w.same(on(c.Until), map[fleet.MAC]time.Time{d.MAC: c.Until.Add(time.Hour)})
		w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{capture(d, c.Since, time.Millisecond)}))
		ended, err := w.EndCapture(w.ctx, w.by, a.ID, d.ID)
		w.no(err)
		if ended.On(time.Now()) || ended.Count != 1 || ended.Bytes == 0 {
			w.t.Errorf("ended as %+v", ended)
		}
		w.same(on(time.Now()), map[fleet.MAC]time.Time(nil))
		got, err := w.Capturing(w.ctx, a.ID, d.ID)
		w.no(err)
		w.same(got, ended)
		before := len(w.entries())
		w.no(second(w.EndCapture(w.ctx, w.by, a.ID, d.ID))) // nobody is captured: nothing changes
		w.same(len(w.entries()), before)
		for _, id := range []fleet.DeviceID{"dev_none", w.device(w.customer("b")).ID} {
			w.missing(second(w.Capturing(w.ctx, a.ID, id)), "device")
		}
	},
	"what was captured is kept with its headers and file, newest first": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		since := w.captured(d).Since
		one, two, bare := capture(d, since, time.Second), capture(d, since, 2*time.Second), capture(d, since, 3*time.Second)
		two.File, two.Shows, two.Masked, two.Body = "/y\x00\xff.cfg", fleet.ShowsAll, nil, bytes.Repeat([]byte("y"), fleet.MaxCaptureBody)
		bare.Method, bare.Body, bare.Masked, bare.Cut, bare.Request, bare.Answer = "PUT", nil, nil, true, nil, nil
		w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{two, one, bare}))
		two.File = "/y\uFFFD.cfg"
		w.same(w.keptOf(d), []fleet.Capture{listed(bare), listed(two), listed(one)})
		page, err := w.Captures(w.ctx, a.ID, d.ID, two.At, 1)
		w.no(err)
		w.same(page[0].At, one.At)
		for _, want := range []fleet.Capture{one, two, bare} {
			rows, err := w.Captures(w.ctx, a.ID, d.ID, want.At.Add(time.Microsecond), 1)
			w.no(err)
			got, err := w.FindCapture(w.ctx, a.ID, d.ID, rows[0].ID)
			w.no(err)
			want.ID, want.MAC, want.Kept = rows[0].ID, fleet.MAC{}, int64(len(want.Body))
			w.same(got, want)
		}
		other := w.device(a)
		w.missing(second(w.FindCapture(w.ctx, a.ID, other.ID, page[0].ID)), "capture")
		w.missing(second(w.FindCapture(w.ctx, a.ID, d.ID, "cap_none")), "capture")
		w.missing(w.SaveCaptures(w.ctx, "acc_none", []fleet.Capture{one}), "account")
	},
	"nothing is kept of who is not captured, was not yet, or is no more": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		d, other, foreign := w.device(a), w.device(a), w.device(b)
		since := w.captured(d).Since
		w.captured(foreign)
		early, in, late := capture(d, since, -time.Microsecond), capture(d, since, time.Minute), capture(d, since, 2*time.Hour)
		w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{early, in, late, capture(other, since, time.Second), capture(foreign, since, time.Second), {MAC: mac(), At: in.At}, {At: in.At}}))
		w.same(w.keptOf(d), []fleet.Capture{listed(in)})
		w.same(w.keptOf(other), []fleet.Capture{})
		w.same(w.keptOf(foreign), []fleet.Capture{})
	},
	"the newest within the bounds are kept of a device": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, large := w.device(a), w.device(a)
		since := w.captured(d).Since
		for i := range fleet.MaxCaptures + 5 {
			w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{capture(d, since, time.Duration(i+1)*time.Millisecond)}))
		}
		kept := w.keptOf(d)
		w.same(len(kept), fleet.MaxCaptures)
		w.same(kept[0].At, capture(d, since, (fleet.MaxCaptures+5)*time.Millisecond).At)
		since = w.captured(large).Since
		for i := range 20 { // which do not get smaller
			c := capture(large, since, time.Duration(i+1)*time.Second)
			c.Body, c.Masked, c.Shows = make([]byte, fleet.MaxCaptureBody), nil, fleet.ShowsNone
			_, _ = rand.Read(c.Body)
			w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{c}))
		}
		got, err := w.Capturing(w.ctx, a.ID, large.ID)
		w.no(err)
		if got.Count < 10 || got.Count >= 20 || got.Bytes > fleet.MaxCaptureBytes {
			w.t.Errorf("%d kept, of %d bytes", got.Count, got.Bytes)
		}
		w.same(w.keptOf(large)[0].At, capture(large, since, 20*time.Second).At)
	},
	"no more devices of an account are captured at once than the bound": func(_ *testing.T, w *world) {
		a, b := w.customer("a"), w.customer("b")
		var devices []fleet.Device
		for range fleet.MaxCapturing {
			devices = append(devices, w.device(a))
			w.captured(devices[len(devices)-1])
		}
		last := w.device(a)
		until := time.Now().Add(time.Hour)
		w.is(second(w.StartCapture(w.ctx, w.by, a.ID, last.ID, until)), fault.Conflict, "tooMany")
		w.no(second(w.StartCapture(w.ctx, w.by, a.ID, devices[0].ID, until))) // goes on
		w.captured(w.device(b))
		w.no(second(w.EndCapture(w.ctx, w.by, a.ID, devices[0].ID)))
		w.captured(last)
	},
	"captures go with their device, and stay behind when it goes elsewhere": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, gone := w.device(a), w.device(a)
		for _, v := range []fleet.Device{d, gone} {
			w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{capture(v, w.captured(v).Since, time.Second)}))
		}
		w.no(w.DeleteDevice(w.ctx, w.by, a.ID, gone.ID))
		again, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: gone.MAC})
		w.no(err)
		w.step(w.byMAC(a, d.MAC), verbs(claim.Release))
		for _, v := range []fleet.Device{again, w.byMAC(w.top, d.MAC)} {
			c, err := w.Capturing(w.ctx, v.Account, v.ID)
			w.no(err)
			w.same(c, fleet.Capturing{})
			w.same(w.keptOf(v), []fleet.Capture{})
			w.no(w.SaveCaptures(w.ctx, v.Account, []fleet.Capture{capture(v, time.Now(), 0)})) // that came before it went
			w.same(w.keptOf(v), []fleet.Capture{})
		}
		for _, id := range []fleet.AccountID{a.ID, w.top.ID} {
			macs, err := w.Captured(w.ctx, id, time.Now())
			w.no(err)
			w.same(macs, map[fleet.MAC]time.Time(nil))
		}
	},
	"what is older than it is kept for is forgotten, and with it that somebody was captured": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d, on := w.device(a), w.device(a)
		since := w.captured(d).Since
		one, two := capture(d, since, time.Second), capture(d, since, time.Minute)
		w.no(w.SaveCaptures(w.ctx, a.ID, []fleet.Capture{one, two}))
		w.captured(on)
		n, err := w.ForgetCaptures(w.ctx, two.At)
		w.no(err)
		w.same(fmt.Sprint(n, len(w.keptOf(d))), "1 1")
		c, err := w.Capturing(w.ctx, a.ID, d.ID)
		w.no(err)
		if c.Since.IsZero() {
			w.t.Error("a device that is captured is forgotten")
		}
		w.no(second(w.EndCapture(w.ctx, w.by, a.ID, d.ID)))
		n, err = w.ForgetCaptures(w.ctx, time.Now().Add(30*time.Minute))
		w.no(err)
		w.same(n, 1)
		c, err = w.Capturing(w.ctx, a.ID, d.ID)
		w.no(err)
		w.same(c, fleet.Capturing{})
		macs, err := w.Captured(w.ctx, a.ID, time.Now())
		w.no(err)
		w.same(len(macs), 1)
	},
}
