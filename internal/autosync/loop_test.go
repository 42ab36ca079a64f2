package autosync_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"muster/internal/autosync"
	"muster/internal/fleet"
	"muster/internal/order"
)

func phones(n int) (models []string) {
	for i := range n {
		models = append(models, []string{"VVX 450", "Studio X50", "J179"}[i%3])
	}
	return models
}

// inBubble runs f with a clock of its own: waiting costs nothing.
func inBubble(t *testing.T, license fleet.License, models []string, f func(h *house)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t, dir, license, models...)
		defer func() { must(t, h.store.Close()) }()
		h.wire.see = func(s sending) {
			if err := h.check(s); err != nil {
				t.Errorf("sent: %v", err)
			}
		}
		f(h)
	})
}

// run starts the loop and returns how to end it.
func (h *house) run() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	loop := h.loop
	go func() { loop.Run(ctx); close(done) }()
	return func() { cancel(); <-done }
}

// behave lets each device that is sent an order acknowledge it and come with the pair.
func (h *house) behave(sent []sending) {
	for _, s := range sent {
		h.answer(s, order.OK, "")
		h.fetch(s.command.Payload.(order.Credentials).Generation, h.device(s.device))
	}
}

func TestAnEditReachesWhoIsOnlineAtOnceAndTheOthersWhenTheyReturn(t *testing.T) {
	inBubble(t, fleet.Standard, phones(12), func(h *house) {
		h.fetch(1, h.devices...)
		h.link(true, h.devices[:8]...)
		h.link(true, h.devices[8:]...)
		h.link(false, h.devices[8:]...)
		stop := h.run()
		defer stop()
		synctest.Wait()
		if sent := h.wire.take(); len(sent) != 0 {
			t.Fatalf("%d orders while everybody has the pair", len(sent))
		}
		h.edit("a-new-password", nil)
		h.loop.Wake(h.account.ID)
		time.Sleep(100 * time.Millisecond)
		sent := h.wire.take()
		if got := h.states(); len(sent) != 8 || got[autosync.Sending] != 8 || got[autosync.Waiting] != 4 {
			t.Fatalf("%d orders, states %v", len(sent), got)
		}
		h.behave(sent)
		h.link(true, h.devices[8:]...)
		for _, d := range h.devices[8:] {
			h.loop.Arrived(h.account.ID, d.ID)
		}
		time.Sleep(time.Second)
		sent = h.wire.take()
		if len(sent) != 4 {
			t.Fatalf("%d orders to those that returned", len(sent))
		}
		h.answer(sent[0], order.OK, "")
		if got := h.state(fleet.Device{ID: sent[0].device}); got != autosync.Applied {
			t.Errorf("who acknowledged is %s: an acknowledgement proves nothing", got)
		}
		h.behave(sent)
		time.Sleep(time.Hour)
		if got := h.states(); got[autosync.InSync] != 12 || len(h.wire.take()) != 0 {
			t.Errorf("in the end %v", got)
		}
	})
}

func TestOrdersKeepThePaceOfTheAccount(t *testing.T) {
	inBubble(t, fleet.Standard, phones(100), func(h *house) {
		h.rate = 10
		h.restart()
		h.link(true, h.devices...)
		stop := h.run()
		defer stop()
		time.Sleep(5 * time.Second)
		if n := len(h.wire.take()); n < 45 || n > 55 {
			t.Errorf("%d orders in 5 seconds at 10 a second", n)
		}
		// Who arrives does not wait behind the others.
		h.link(true, h.devices[99])
		h.loop.Arrived(h.account.ID, h.devices[99].ID)
		time.Sleep(time.Second)
		found := false
		for _, s := range h.wire.take() {
			found = found || s.device == h.devices[99].ID
		}
		if !found {
			t.Error("who arrived waits behind who was there")
		}
		time.Sleep(6 * time.Second)
		if got := h.states(); got[autosync.Sending] != 100 {
			t.Errorf("in the end %v", got)
		}
	})
}

func TestAutoSyncOffEndsAWalkAtOnceAndOnGoesOn(t *testing.T) {
	inBubble(t, fleet.Standard, phones(60), func(h *house) {
		h.rate = 10
		h.restart()
		h.link(true, h.devices...)
		stop := h.run()
		defer stop()
		time.Sleep(2100 * time.Millisecond) // between two batches
		h.edit("", func(p *fleet.Provisioning) { p.AutoSync.Enabled = false })
		h.loop.Wake(h.account.ID)
		before := len(h.wire.take())
		time.Sleep(time.Hour)
		if n := len(h.wire.take()); n != 0 || before == 0 || before > 30 {
			t.Errorf("%d orders before it was off, %d after", before, n)
		}
		if got := h.states(); got[autosync.Off] != 60 {
			t.Errorf("off: %v", got)
		}
		h.edit("", func(p *fleet.Provisioning) { p.AutoSync.Enabled = true })
		h.loop.Wake(h.account.ID)
		time.Sleep(10 * time.Second)
		if n := len(h.wire.take()); n < 55 {
			t.Errorf("%d orders once it was on again", n)
		}
	})
}

func TestWhoDoesNotAnswerIsToldThriceAndThenOnItsReturn(t *testing.T) {
	inBubble(t, fleet.Standard, phones(1), func(h *house) {
		d := h.devices[0]
		h.link(true, d)
		stop := h.run()
		defer stop()
		time.Sleep(2 * time.Hour)
		if n := len(h.wire.take()); n != 3 || h.state(d) != autosync.Failed {
			t.Errorf("%d orders, then %s", n, h.state(d))
		}
		h.link(false, d)
		time.Sleep(time.Minute)
		h.link(true, d)
		h.loop.Arrived(h.account.ID, d.ID)
		time.Sleep(time.Second)
		if sent := h.wire.take(); len(sent) != 1 {
			t.Fatalf("%d orders on its return", len(sent))
		} else {
			h.behave(sent)
		}
		if h.state(d) != autosync.InSync {
			t.Errorf("is %s", h.state(d))
		}
	})
}

func TestWhoAcknowledgesAndNeverComesHasFailed(t *testing.T) {
	inBubble(t, fleet.Standard, phones(1), func(h *house) {
		d := h.devices[0]
		h.link(true, d)
		stop := h.run()
		defer stop()
		time.Sleep(time.Second)
		sent := h.wire.take()
		h.answer(sent[0], order.OK, "")
		h.link(false, d) // and dies
		time.Sleep(14 * time.Minute)
		if h.state(d) != autosync.Applied {
			t.Errorf("within its time it is %s", h.state(d))
		}
		time.Sleep(3 * time.Minute)
		if _, why := autosync.StateOf(h.prov(), fleet.Standard, h.device(d.ID)); h.state(d) != autosync.Failed || why != "it acknowledged the pair, and never came with it" {
			t.Errorf("after it: %s, %q", h.state(d), why)
		}
		h.fetch(1, d) // better late
		if h.state(d) != autosync.InSync {
			t.Errorf("having come it is %s", h.state(d))
		}
	})
}

// As when the server was killed before it had written down who came.
func TestWhoseFetchNobodyNotedIsAskedToFetchAgain(t *testing.T) {
	inBubble(t, fleet.Standard, phones(1), func(h *house) {
		d := h.devices[0]
		h.link(true, d)
		stop := h.run()
		defer stop()
		time.Sleep(time.Second)
		h.answer(h.wire.take()[0], order.OK, "")
		time.Sleep(50 * time.Second)
		if sent := h.wire.take(); len(sent) != 0 {
			t.Errorf("asked at once: %+v", sent)
		}
		time.Sleep(4 * time.Minute)
		sent := h.wire.take()
		if n := len(sent); n < 2 || n > 5 || sent[0].command.Command != order.Sync || h.state(d) != autosync.Applied {
			t.Fatalf("in four minutes it was told %+v and is %s", sent, h.state(d))
		}
		h.fetch(1, d)
		if h.state(d) != autosync.InSync {
			t.Errorf("having come it is %s", h.state(d))
		}
		time.Sleep(5 * time.Minute)
		if sent := h.wire.take(); len(sent) != 0 {
			t.Errorf("told after that: %+v", sent)
		}
	})
}

func TestLateForeignAndRepeatedAnswersChangeNothing(t *testing.T) {
	inBubble(t, fleet.Standard, phones(1), func(h *house) {
		d := h.devices[0]
		h.link(true, d)
		h.pass()
		old := h.wire.take()[0]
		h.edit("a-new-password", nil)
		h.pass()
		sent := h.wire.take()
		if len(sent) != 1 || sent[0].command.Payload.(order.Credentials).Generation != 2 {
			t.Fatalf("the second edit: %+v", sent)
		}
		for _, a := range []order.Result{order.OK, order.Failed, order.Later} {
			h.answer(old, a, "late")
			h.answer(sending{device: d.ID, command: order.Command{ID: "cmd_foreign"}}, a, "foreign")
		}
		if o := h.device(d.ID).Order; o.State != fleet.Sent || o.Reason != "" {
			t.Errorf("answers to other orders made it %+v", o)
		}
		h.answer(sent[0], order.OK, "")
		at := h.device(d.ID).Order.At
		time.Sleep(time.Minute)
		h.answer(sent[0], order.OK, "")
		h.answer(sent[0], order.Later, "reordered")
		if o := h.device(d.ID).Order; o.State != fleet.Applied || !o.At.Equal(at) {
			t.Errorf("a repeated answer made it %+v", o)
		}
	})
}

func TestWavesStopByThemselvesAndGoOnWhenSomebodySaysSo(t *testing.T) {
	inBubble(t, fleet.Standard, phones(60), func(h *house) {
		h.edit("", func(p *fleet.Provisioning) { p.AutoSync.Waves, p.AutoSync.StopAtFailures = []int{10, 10, 10}, 3 })
		h.link(true, h.devices...)
		stop := h.run()
		defer stop()
		defer func() { stop() }()
		time.Sleep(10 * time.Second)
		first := h.wire.take()
		if len(first) != 10 {
			t.Fatalf("the first wave is of %d", len(first))
		}
		h.behave(first[:9])
		time.Sleep(30 * time.Second)
		if n := len(h.wire.take()); n != 0 {
			t.Errorf("%d orders while the first wave waits for one", n)
		}
		h.behave(first[9:])
		time.Sleep(5 * time.Second)
		second := h.wire.take()
		if len(second) != 10 {
			t.Fatalf("the second wave is of %d", len(second))
		}
		for _, s := range second[:3] {
			h.answer(s, order.Failed, "no room in flash")
		}
		h.behave(second[3:])
		time.Sleep(10 * time.Minute)
		ro, err := h.store.Rollout(context.Background(), h.account.ID)
		must(t, err)
		if n := len(h.wire.take()); n != 0 || ro.State != fleet.RolloutPaused || ro.Reason != "3 devices failed, and stopAtFailures is 3" {
			t.Fatalf("%d orders after three failures; %+v", n, ro)
		}
		h.mu.Lock()
		if told := slices.Sorted(slices.Values(h.happened)); fmt.Sprint(told) != "[rollout.paused rollout.wave.completed rollout.wave.completed]" {
			t.Errorf("told: %v", told) // a wave is complete when its last device has come or failed, paused or not
		}
		h.mu.Unlock()
		// Another server takes over, and the pause stands.
		stop()
		h.restart()
		stop = h.run()
		time.Sleep(10 * time.Minute)
		if n := len(h.wire.take()); n != 0 {
			t.Errorf("%d orders from a server that came later", n)
		}
		ro.State, ro.Reason, ro.Forgiven = fleet.RolloutRunning, "", 3
		_, err = h.store.SaveRollout(context.Background(), h.by, ro)
		must(t, err)
		h.loop.Wake(h.account.ID)
		time.Sleep(5 * time.Second)
		third := h.wire.take()
		if len(third) != 10 {
			t.Fatalf("the third wave is of %d", len(third))
		}
		h.behave(third)
		time.Sleep(5 * time.Second)
		if n := len(h.wire.take()); n != 30 {
			t.Errorf("the rest is of %d", n)
		}
		n, err := h.loop.Retry(context.Background(), h.account.ID, "")
		must(t, err)
		h.loop.Wake(h.account.ID)
		time.Sleep(5 * time.Second)
		if sent := len(h.wire.take()); n != 3 || sent != 3 {
			t.Errorf("%d that failed are forgotten, %d told again", n, sent)
		}
	})
}

func TestAnEditEndsThePauseOfTheOneBefore(t *testing.T) {
	inBubble(t, fleet.Standard, phones(1), func(h *house) {
		h.link(true, h.devices...)
		_, err := h.store.SaveRollout(context.Background(), h.by, fleet.Rollout{Account: h.account.ID, Generation: 1, State: fleet.RolloutPaused})
		must(t, err)
		if n := h.pass(); n != 0 {
			t.Errorf("%d orders while it is paused", n)
		}
		h.edit("a-new-password", nil)
		if n := h.pass(); n != 1 {
			t.Errorf("%d orders after an edit", n)
		}
	})
}

func TestAnOrderThatNoRoadTookIsSentLater(t *testing.T) {
	inBubble(t, fleet.Standard, phones(2), func(h *house) {
		h.link(true, h.devices...)
		h.wire.breaks(true)
		stop := h.run()
		defer stop()
		time.Sleep(time.Second)
		if got := h.states(); got[autosync.Queued] != 2 {
			t.Errorf("states %v", got)
		}
		h.wire.breaks(false)
		time.Sleep(3 * time.Minute)
		if got := h.states(); got[autosync.Sending] != 2 {
			t.Errorf("states %v", got)
		}
	})
}

func TestOldPairsAreRetiredADayAfterEverybodyHasMoved(t *testing.T) {
	inBubble(t, fleet.Standard, phones(4), func(h *house) {
		h.fetch(1, h.devices[:3]...) // the fourth was never seen
		h.edit("a-new-password", func(p *fleet.Provisioning) { p.Overlap = 30 * 24 * time.Hour })
		// The loop looks on near the ends of the days; between them nothing happens to see.
		looks := func(after, during time.Duration) {
			time.Sleep(after)
			stop := h.run()
			defer stop()
			time.Sleep(during)
		}
		h.fetch(2, h.devices[:2]...)
		looks(24*time.Hour-10*time.Minute, 40*time.Minute)
		valid := func() int {
			pairs, err := h.store.ValidCredentials(context.Background(), h.account.ID, time.Now())
			must(t, err)
			return len(pairs)
		}
		if valid() != 2 {
			t.Fatal("the old pair was ended although a device uses it")
		}
		h.fetch(1, h.devices[2])
		h.fetch(2, h.devices[2])
		looks(23*time.Hour, 50*time.Minute)
		if valid() != 2 {
			t.Error("the old pair was ended within a day of its last use")
		}
		looks(0, 20*time.Minute)
		if valid() != 1 || fmt.Sprint(h.happened) != "[credentials.retired]" || h.changed != 1 {
			t.Errorf("%d pairs are valid; told %v, %d notices", valid(), h.happened, h.changed)
		}
	})
}

func TestADeviceThatWasResetHoldsItsOldPairAlive(t *testing.T) {
	inBubble(t, fleet.Standard, phones(2), func(h *house) {
		h.fetch(1, h.devices...)
		h.edit("a-new-password", func(p *fleet.Provisioning) { p.Overlap = 30 * 24 * time.Hour })
		h.fetch(2, h.devices...)
		time.Sleep(time.Second)
		h.fetch(1, h.devices[0]) // DHCP still says so
		time.Sleep(48 * time.Hour)
		if ended, err := h.loop.Retire(context.Background(), h.account.ID); err != nil || len(ended) != 0 {
			t.Errorf("ended %v, %v", ended, err)
		}
		h.fetch(2, h.devices[0])
		time.Sleep(25 * time.Hour)
		if ended, err := h.loop.Retire(context.Background(), h.account.ID); err != nil || fmt.Sprint(ended) != "[1]" {
			t.Errorf("ended %v, %v", ended, err)
		}
	})
}

func TestEditsThatFollowEachOtherAskDevicesToFetchOnce(t *testing.T) {
	inBubble(t, fleet.Standard, phones(6), func(h *house) {
		h.wire.see = nil
		h.fetch(1, h.devices...)
		h.link(true, h.devices[:4]...)
		stop := h.run()
		defer stop()
		for range 5 {
			h.loop.Nudge(h.account.ID, func(d fleet.Device) bool { return d.Model == "VVX 450" })
			h.loop.Nudge(h.account.ID, func(d fleet.Device) bool { return d.ID == h.devices[1].ID })
			time.Sleep(100 * time.Millisecond)
		}
		time.Sleep(time.Minute)
		sent := h.wire.take()
		for _, s := range sent {
			if s.command.Command != order.Sync || s.device == h.devices[2].ID {
				t.Errorf("%+v", s)
			}
		}
		if want := 3; len(sent) != want { // of the VVX 450s two are online, and the one that was named
			t.Errorf("%d were asked, want %d", len(sent), want)
		}
	})
}
