package sim_test

import (
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"muster/internal/sim"
)

func itoa(n int) string { return strconv.Itoa(n) }

func moody(model string, m sim.Temper) sim.Options {
	return sim.Options{Models: []string{model}, Channel: &sim.Channel{Lots: []sim.Lot{{Count: 1, Temper: m}}}}
}

func TestLotsAreDealtBySeedAndToOneDeviceEach(t *testing.T) {
	count := func(seed uint64) (map[string]int, string) {
		f, err := sim.New(sim.Options{Count: 100, Seed: seed, Channel: &sim.Channel{Lots: []sim.Lot{
			{Share: .3, Temper: sim.Temper{Offline: true}}, {Count: 5, Temper: sim.Temper{Silent: true}}, {Count: 90, Temper: sim.Temper{Refuses: "no"}},
		}}})
		if err != nil {
			t.Fatal(err)
		}
		n, who := map[string]int{}, ""
		for _, d := range f.Devices() {
			switch m := d.Temper(); {
			case m.Offline:
				n["offline"]++
				who += d.MAC()
			case m.Silent:
				n["silent"]++
			case m.Refuses != "":
				n["refuses"]++
			}
		}
		return n, who
	}
	n, who := count(3)
	if n["offline"] != 30 || n["silent"] != 5 || n["refuses"] != 65 {
		t.Errorf("%v", n)
	}
	if _, again := count(3); again != who {
		t.Error("the same seed chose others")
	}
	if _, other := count(4); other == who {
		t.Error("another seed chose the same")
	}
}

func TestADeviceThatDiesAfterItsAnswerFetchesWhenItIsBack(t *testing.T) {
	h := newHouse(t, moody("CCX 500", sim.Temper{Dies: true}))
	d := h.device("CCX 500")
	h.wait("online", d.Online)
	h.send(d, "cmd_1", "applyCredentials", map[string]any{"generation": 1, "settings": order(d.Family(), "acme", "second-pair")})
	h.wait("acknowledged and away", func() bool { return len(h.acksOf(d)) == 1 && !d.Online() })
	if d.State().Boots != 0 || len(h.stub.log()) != 0 {
		t.Error("it fetched before it died")
	}
	d.PowerOn()
	h.wait("fetched", func() bool { return d.State().Boots > 0 && d.Online() })
	if st := d.State(); st.Problem != "" || st.User != "acme" {
		t.Errorf("%+v", st)
	}
}

func TestAnswersCanBeLateTwiceAndOutOfOrder(t *testing.T) {
	h := newHouse(t, moody("J189", sim.Temper{AckSwapped: true, AckTwice: true}))
	d := h.device("J189")
	h.wait("online", d.Online)
	for _, id := range []string{"cmd_1", "cmd_2"} {
		h.send(d, id, "setSettings", map[string]any{"settings": map[string]string{"A": id}})
	}
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 4 })
	var ids []string
	for _, a := range h.acksOf(d) {
		ids = append(ids, a.ID)
	}
	if got := strings.Join(ids, " "); got != "cmd_2 cmd_2 cmd_1 cmd_1" {
		t.Error(got)
	}
	d.Behave(sim.Temper{AckDelay: 150 * time.Millisecond})
	start := time.Now()
	h.send(d, "cmd_3", "setSettings", map[string]any{"settings": map[string]string{"A": "3"}})
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 5 })
	if time.Since(start) < 150*time.Millisecond {
		t.Error("not late")
	}
}

func TestSomeRefuseAndSomeSayNothing(t *testing.T) {
	h := newHouse(t, moody("J189", sim.Temper{Refuses: "locked by its user"}))
	d := h.device("J189")
	h.wait("online", d.Online)
	set := map[string]any{"generation": 1, "settings": order(d.Family(), "acme", "second-pair")}
	h.send(d, "cmd_1", "applyCredentials", set)
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 1 })
	if a := h.acksOf(d)[0]; a.Result != "failed" || a.Detail != "locked by its user" || d.Generation() != 0 {
		t.Errorf("%+v", a)
	}
	d.Behave(sim.Temper{Silent: true})
	h.send(d, "cmd_2", "applyCredentials", set)
	h.wait("heard", func() bool { return h.fleet.Report().Channel.Commands["applyCredentials"] == 2 })
	d.Behave(sim.Temper{})
	h.send(d, "cmd_3", "applyCredentials", set)
	h.wait("answered", func() bool { return len(h.acksOf(d)) == 2 })
	if a := h.acksOf(d)[1]; a.ID != "cmd_3" || a.Result != "ok" {
		t.Errorf("%+v", a)
	}
}

func TestADeviceSaysWhatItBelievesWhoseverItIs(t *testing.T) {
	h := newHouse(t, moody("Studio X50", sim.Temper{Foreign: "https://other.example/dms/", Claims: 99}))
	d := h.device("Studio X50")
	h.wait("told", func() bool {
		s := h.stateOf(d)
		return s["provisioningServer"] == "https://other.example/dms/" && s["credentialsGeneration"] == 99.
	})
	h.send(d, "cmd_1", "applyCredentials", map[string]any{"generation": 2, "settings": order(d.Family(), "acme", "second-pair")})
	h.wait("moved", func() bool {
		s := h.stateOf(d)
		return s["provisioningServer"] == "https://new.example/p/k/" && s["credentialsGeneration"] == 2.
	})
}

func TestAClockBeforeTheCertificateKeepsADeviceAway(t *testing.T) {
	o, tries := moody("CCX 500", sim.Temper{Clock: -365 * 24 * time.Hour}), new(atomic.Int64)
	o.OnEvent = func(e sim.Event) {
		if e.Kind == sim.Waiting {
			tries.Add(1)
		}
	}
	h := newHouse(t, o)
	d := h.device("CCX 500")
	h.wait("noticed", func() bool { return h.fleet.Report().Errors > 0 })
	if r := h.fleet.Report(); d.Online() || !strings.Contains(r.Problems[0], "not yet valid") {
		t.Errorf("%v", r.Problems)
	}
	h.wait("tried again", func() bool { return tries.Load() >= 2 })
	d.Behave(sim.Temper{})
	h.wait("online when the clock is right", d.Online)
	if n := h.fleet.Report().Errors; n != 1 {
		t.Errorf("%d errors for one wrong clock", n)
	}
}

func TestALinkThatBreaksComesBackAndAnAnswerOnTheWayIsSaidAgain(t *testing.T) {
	h := newHouse(t, moody("J189", sim.Temper{Drops: 30 * time.Millisecond}))
	d := h.device("J189")
	h.wait("back often", func() bool { return h.fleet.Report().Channel.Connects >= 5 })
	d.Behave(sim.Temper{})
	h.wait("online", d.Online)
	h.cut()
	h.wait("online after the broker went", func() bool { return h.fleet.Report().Channel.Connects >= 6 && d.Online() })
	h.send(d, "cmd_1", "sync", nil)
	h.wait("answered", func() bool { return len(h.acksOf(d)) >= 1 })
	if r := h.fleet.Report(); r.Errors != 0 {
		t.Errorf("a broken link is no error: %v", r.Problems)
	}
}

func TestADeviceThatIsOffComesWhenItIsSwitchedOn(t *testing.T) {
	h := newHouse(t, sim.Options{Count: 4, Channel: &sim.Channel{Lots: []sim.Lot{{Share: .5, Temper: sim.Temper{Offline: true}}}}})
	h.wait("half of it", func() bool { return h.fleet.Online() == 2 })
	h.fleet.PowerOn()
	h.wait("all of it", func() bool { return h.fleet.Online() == 4 })
	h.fleet.Devices()[0].PowerOff()
	h.wait("one less", func() bool { return h.fleet.Online() == 3 })
}

func TestWhatTheChannelRefusesIsAnError(t *testing.T) {
	h := furnished(t, sim.Options{Count: 2, Models: []string{"J189"}})
	for i, d := range h.fleet.Devices() {
		k := h.admit(d)
		if i == 0 {
			k.Password = "another"
			d.SetKey(k)
		}
	}
	h.live(t)
	h.wait("refused", func() bool { return h.fleet.Report().Errors == 1 })
	h.wait("online", h.fleet.Devices()[1].Online) // before the broker is deaf to it
	h.mu.Lock()
	h.deaf = true
	h.mu.Unlock()
	h.cut()
	h.wait("may not hear its commands", func() bool { return h.fleet.Report().Errors == 2 })
	p := h.fleet.Report().Problems
	if !strings.Contains(p[0], "refuses the device") || !strings.Contains(p[1], "its own commands") {
		t.Errorf("%v", p)
	}
}
