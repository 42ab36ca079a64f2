package storetest

import (
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/job"
)

// sumOf makes a SHA-256 of a letter.
func sumOf(letter string) string { return strings.Repeat(letter, 64) }

func (w *world) release(a fleet.Account, name, version string, models ...string) firmware.Release {
	w.t.Helper()
	if models == nil {
		models = []string{"J179"}
	}
	r, err := w.CreateRelease(w.ctx, w.by, firmware.Release{Account: a.ID, Name: name, Family: fleet.J100, Models: models, Version: version, Source: "x.zip", Notes: "n",
		Files: []firmware.File{{Name: "FW_S_J179.bin", SHA256: sumOf("a"), Size: 3, Models: models}, {Name: "FW_JEM24.bin", SHA256: sumOf("b"), Size: 4}}})
	w.no(err)
	return r
}

func (w *world) rule(a fleet.Account, rules ...firmware.Rule) firmware.Rules {
	w.t.Helper()
	now, err := w.FirmwareRules(w.ctx, a.ID)
	w.no(err)
	now.Rules = rules
	got, err := w.SaveFirmwareRules(w.ctx, w.by, now)
	w.no(err)
	return got
}

func (w *world) firmware(a fleet.Account) *firmware.View {
	w.t.Helper()
	v, err := w.FirmwareView(w.ctx, a.ID)
	w.no(err)
	return v
}

// upgrade makes a job that has the devices.
func (w *world) upgrade(a fleet.Account, version string, ds ...fleet.Device) job.Job {
	w.t.Helper()
	j := w.job(a, subjects(ds...)...)
	w.holds(a, j, version, ds...)
	return j
}

func (w *world) holds(a fleet.Account, j job.Job, version string, ds ...fleet.Device) []fleet.DeviceID {
	w.t.Helper()
	want := map[fleet.DeviceID]string{}
	for _, d := range ds {
		want[d.ID] = version
	}
	got, err := w.HoldFirmware(w.ctx, a.ID, string(j.ID), want)
	w.no(err)
	return got
}

func ids(ds ...fleet.Device) (out []fleet.DeviceID) {
	for _, d := range ds {
		out = append(out, d.ID)
	}
	return out
}

var firmwares = map[string]func(*testing.T, *world){
	"a release is what was uploaded, and only its name, notes and labels change": func(_ *testing.T, w *world) {
		a := w.customer("a")
		r := w.release(a, "r", "4.1.3.0.6")
		got, err := w.FindRelease(w.ctx, w.top.ID, "r")
		w.no(err)
		w.same(got, r)
		r.Name, r.Notes, r.Labels, r.Version = "other", "good", map[string]string{"x": "y"}, "9.9.9.9"
		got, err = w.SaveRelease(w.ctx, w.by, r)
		w.no(err)
		if got.Name != "other" || got.Notes != "good" || got.Version != "4.1.3.0.6" || len(got.Files) != 2 || got.Revision != 2 {
			w.t.Errorf("it is %+v", got)
		}
	},
	"a version is there once for a model": func(_ *testing.T, w *world) {
		a := w.customer("a")
		r := w.release(a, "r", "4.1.3.0.6", "J169", "J179")
		r.ID, r.Name, r.Models = "", "s", []string{"J179", "J189"}
		w.is(second(w.CreateRelease(w.ctx, w.by, r)), fault.Conflict, "releaseTaken")
		w.release(a, "t", "4.1.3.0.6", "J189")
		w.release(w.customer("b"), "r", "4.1.3.0.6", "J179")
		w.is(second(w.CreateRelease(w.ctx, w.by, firmware.Release{Account: a.ID, Name: "u", Family: fleet.J100, Models: []string{"J179"}, Version: "4.1.3.0.7"})), fault.Invalid, "")
	},
	"an image is found by its hash, and beside others of its release": func(_ *testing.T, w *world) {
		r := w.release(w.customer("a"), "r", "4.1.3.0.6")
		for _, c := range []struct{ sum, name, want string }{
			{sumOf("a"), "FW_S_J179.bin", sumOf("a")}, {sumOf("a"), "fw_s_j179.BIN", sumOf("a")}, {sumOf("a"), "FW_JEM24.bin", ""}, {sumOf("c"), "FW_S_J179.bin", ""},
			{r.Digest(), "FW_S_J179.bin", sumOf("a")}, {r.Digest(), "FW_JEM24.bin", sumOf("b")}, {r.Digest(), "other", ""},
		} {
			f, err := w.FirmwareFile(w.ctx, c.sum, c.name)
			if c.want == "" {
				w.missing(err, "image")
				continue
			}
			w.no(err)
			w.same(f.SHA256, c.want)
		}
		sums, err := w.FirmwareSums(w.ctx)
		w.no(err)
		w.same(sums, map[string]bool{sumOf("a"): true, sumOf("b"): true})
		w.no(w.DeleteRelease(w.ctx, w.by, r.Account, r.ID))
		sums, err = w.FirmwareSums(w.ctx)
		w.no(err)
		w.same(sums, map[string]bool{})
	},
	"rules of an account and those above it make its ladder": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		a := w.account(p, "a", fleet.Customer)
		site := w.site(a, "s")
		w.same(w.firmware(a).Ladder, firmware.Ladder{Path: []fleet.AccountID{w.top.ID, p.ID, a.ID}})
		up, own := w.rule(p, firmware.Rule{Value: "latest"}), w.rule(a, firmware.Rule{Site: site.ID, Model: "J179", Value: "off"}, firmware.Rule{Value: "same"})
		if up.Revision != 1 || own.Revision != 1 || own.Updated.IsZero() {
			w.t.Errorf("%+v %+v", up, own)
		}
		w.same(w.firmware(a).Ladder.Rules, []firmware.Rule{{Account: p.ID, Value: "latest"}, {Account: a.ID, Value: "same"}, {Account: a.ID, Site: site.ID, Model: "J179", Value: "off"}})
		r := w.release(p, "r", "4.1.3.0.6")
		w.same(w.firmware(a).Releases, []firmware.Release{r})
		w.same(w.firmware(w.customer("other")).Releases, []firmware.Release{})
		own.Revision = 0
		w.is(second(w.SaveFirmwareRules(w.ctx, w.by, own)), fault.Conflict, "stale")
		w.no(w.DeleteSite(w.ctx, w.by, a.ID, site.ID))
		got, err := w.FirmwareRules(w.ctx, a.ID)
		w.no(err)
		w.same(got.Rules, []firmware.Rule{{Account: a.ID, Value: "same"}})
	},
	"a release that a rule or an open upgrade names stays": func(_ *testing.T, w *world) {
		p := w.account(w.top, "p", fleet.Provider)
		a := w.account(p, "a", fleet.Customer)
		r := w.release(p, "r", "4.1.3.0.6")
		w.rule(a, firmware.Rule{Model: "J179", Value: "4.1.3.0.6"})
		w.is(w.DeleteRelease(w.ctx, w.by, p.ID, r.ID), fault.Conflict, "inUse")
		w.rule(a, firmware.Rule{Model: "J179", Value: "off"})
		d, err := w.CreateDevice(w.ctx, w.by, fleet.Device{Account: a.ID, MAC: mac(), Model: "J179"})
		w.no(err)
		j := w.upgrade(a, "4.1.3.0.6", d)
		w.is(w.DeleteRelease(w.ctx, w.by, p.ID, r.ID), fault.Conflict, "inUse")
		w.no(second(w.Steer(w.ctx, w.by, a.ID, j.ID, job.Cancelled)))
		// One that waits for its time has no devices yet.
		later, err := w.CreateJob(w.ctx, w.by, job.Job{Account: a.ID, Kind: job.Upgrade, Subject: "x", DueAt: instant.Add(time.Hour), Params: []byte(`{"releases":["` + string(r.ID) + `"]}`)}, subjects(d))
		w.no(err)
		w.is(w.DeleteRelease(w.ctx, w.by, p.ID, r.ID), fault.Conflict, "inUse")
		w.no(second(w.Steer(w.ctx, w.by, a.ID, later.ID, job.Cancelled)))
		w.no(w.DeleteRelease(w.ctx, w.by, p.ID, r.ID))
	},
	"a release has a channel and a day, and a rule says whether it takes devices down": func(_ *testing.T, w *world) {
		a := w.customer("a")
		r := w.release(a, "r", "4.1.3.0.6")
		r.Channel, r.Released = "beta", "2026-02-28"
		got, err := w.SaveRelease(w.ctx, w.by, r)
		w.no(err)
		found, err := w.FindRelease(w.ctx, a.ID, "r")
		w.no(err)
		w.same([]any{found, found.Channel, found.Released}, []any{got, "beta", "2026-02-28"})
		es, err := w.Audit(w.ctx, w.top.ID, 0, 1)
		w.no(err)
		w.same([]string{es[0].Changes["channel"], es[0].Changes["released"]}, []string{"none → beta", "none → 2026-02-28"})
		for _, bad := range []func(*firmware.Release){func(r *firmware.Release) { r.Channel = "<b>" }, func(r *firmware.Release) { r.Released = "soon" }} {
			v := got
			bad(&v)
			w.is(second(w.SaveRelease(w.ctx, w.by, v)), fault.Invalid, "")
		}
		down, up := firmware.Rule{Account: a.ID, Model: "J179", Value: "4.1.3.0.6", Downgrade: true}, firmware.Rule{Account: a.ID, Value: "latest"}
		w.rule(a, down, up)
		read, err := w.FirmwareRules(w.ctx, a.ID)
		w.no(err)
		w.same(read.Rules, []firmware.Rule{down, up})
		down.Downgrade, up.Downgrade = false, true
		w.same(w.rule(a, down, up).Revision, int64(2))
		read, err = w.FirmwareRules(w.ctx, a.ID)
		w.no(err)
		w.same(read.Rules, []firmware.Rule{down, up})
	},
	"one upgrade at a time has a device": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two, other := w.device(a), w.device(a), w.device(w.customer("b"))
		j := w.upgrade(a, "6.4.1.1", one)
		k := w.job(a, subjects(one, two)...)
		w.same(w.holds(a, k, "6.4.2.2", one, two, other), ids(two))
		w.same(w.holds(a, j, "6.4.1.1", one), ids(one)) // again
		w.same(w.firmware(a).Pins[one.ID], firmware.Pin{Device: one.ID, Account: a.ID, Job: string(j.ID), Version: "6.4.1.1", State: firmware.PinWaiting})
		w.no(second(w.Steer(w.ctx, w.by, a.ID, j.ID, job.Cancelled)))
		if _, ok := w.firmware(a).Pins[one.ID]; ok {
			w.t.Error("waits for an upgrade that is over")
		}
		w.same(w.holds(a, k, "6.4.2.2", one), ids(one))
	},
	"a device goes from waiting to given to its end, and no other way": func(_ *testing.T, w *world) {
		a := w.customer("a")
		one, two := w.device(a), w.device(a)
		w.saw(a, fleet.Sighting{MAC: one.MAC, Seen: instant, Version: "6.4.0.0"})
		w.no(w.SaveFirmwareWatch(w.ctx, firmware.Watch{Device: one.ID, Account: a.ID, Wanted: "6.4.1.1", Rounds: 2, AskedAt: instant}))
		w.same(len(w.firmware(a).Watches), 1)
		j := w.upgrade(a, "6.4.1.1", one, two)
		k := string(j.ID)
		w.no(w.EndFirmware(w.ctx, a.ID, k, map[fleet.DeviceID]firmware.PinState{two.ID: firmware.PinDone}, instant)) // not given yet
		w.no(w.ToldFirmware(w.ctx, a.ID, k, ids(two), instant))
		w.no(w.GiveFirmware(w.ctx, a.ID, k, ids(one), instant))
		w.no(w.GiveFirmware(w.ctx, a.ID, k, ids(one), instant.Add(time.Hour)))
		w.no(w.ToldFirmware(w.ctx, a.ID, k, ids(one), instant.Add(time.Minute)))
		w.no(w.ToldFirmware(w.ctx, a.ID, k, ids(one), instant.Add(time.Hour)))
		w.same(len(w.firmware(a).Watches), 0)
		paces, err := w.FirmwarePaces(w.ctx, a.ID, k)
		w.no(err)
		given := firmware.Pin{Device: one.ID, Account: a.ID, Job: k, Version: "6.4.1.1", From: "6.4.0.0", State: firmware.PinGiven, GivenAt: instant, ToldAt: instant.Add(time.Minute)}
		w.same(paces, []firmware.Pace{{Pin: given, Family: fleet.UCS, Model: "VVX 450", Running: "6.4.0.0", LastSeen: instant}, {Pin: firmware.Pin{Device: two.ID, Account: a.ID, Job: k, Version: "6.4.1.1", State: firmware.PinWaiting}, Family: fleet.UCS, Model: "VVX 450"}})
		w.no(w.EndFirmware(w.ctx, a.ID, k, map[fleet.DeviceID]firmware.PinState{one.ID: firmware.PinFailed}, instant.Add(2*time.Hour)))
		w.no(w.EndFirmware(w.ctx, a.ID, k, map[fleet.DeviceID]firmware.PinState{one.ID: firmware.PinDone}, instant.Add(3*time.Hour)))
		w.no(w.ForgiveFirmware(w.ctx, a.ID, k))
		given.State, given.EndedAt, given.Forgiven = firmware.PinFailed, instant.Add(2*time.Hour), true
		w.same(w.firmware(a).Pins[one.ID], given)
		w.no(w.DropFirmware(w.ctx, a.ID, k, ids(one)))
		w.no(w.UnpinFirmware(w.ctx, w.by, a.ID, two.ID))
		w.same(len(w.firmware(a).Pins), 0)
		w.no(w.UnpinFirmware(w.ctx, w.by, a.ID, two.ID))
	},
	"what is watched of a device is kept": func(_ *testing.T, w *world) {
		d := w.device(w.customer("a"))
		got, err := w.FirmwareWatch(w.ctx, d.Account, d.ID)
		w.no(err)
		w.same(got, firmware.Watch{Device: d.ID, Account: d.Account})
		for _, v := range []firmware.Watch{{Device: d.ID, Account: d.Account, Wanted: "6.4.1.1", AskedAt: instant, Tries: 1}, {Device: d.ID, Account: d.Account, Wanted: "6.4.2.2", AskedAt: instant, Reached: true, Rounds: 1, Tries: 2}} {
			w.no(w.SaveFirmwareWatch(w.ctx, v))
			got, err := w.FirmwareWatch(w.ctx, d.Account, d.ID)
			w.no(err)
			w.same(got, v)
		}
	},
	"a device that changes hands leaves its upgrade behind": func(_ *testing.T, w *world) {
		a := w.customer("a")
		d := w.device(a)
		w.upgrade(a, "6.4.1.1", d)
		w.no(w.SaveFirmwareWatch(w.ctx, firmware.Watch{Device: d.ID, Account: a.ID, Wanted: "6.4.1.1", Rounds: 2}))
		w.step(d, verbs("release"))
		v, up := w.firmware(a), w.firmware(w.top)
		w.same(len(v.Pins)+len(v.Watches)+len(up.Pins)+len(up.Watches), 0)
	},
}
