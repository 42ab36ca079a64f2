package autosync_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"muster/internal/autosync"
	"muster/internal/fleet"
	"muster/internal/order"
)

// A deed is something that happens to an account or one of its devices. n picks
// among what is there.
type deed struct {
	what string
	n    int
}

var deeds = []string{
	"pass", "pass", "pass", "two passes", "crash", "edit", "edit back", "switch", "disable", "on", "off", "exclude", "include", "foreign",
	"ok", "failed", "later", "again", "late", "fetch", "fetch old", "pause", "resume", "retry", "minute", "hour",
}

// A story is a house in which deeds are done.
type story struct {
	*house
	sent   []sending
	orders map[string]int // by device and generation
	spurs  int            // what may set an order off beside the first
	wrong  error
}

func TestWhateverHappensOrdersAreRightAndAllComeToRest(t *testing.T) {
	checks := "15" // a second each, three under the race detector
	switch {
	case testing.Short():
		checks = "4"
	case os.Getenv("MUSTER_SOAK") != "":
		checks = "300"
	}
	must(t, flag.Set("rapid.checks", checks))
	rapid.Check(t, func(rt *rapid.T) {
		var do []deed
		for range rapid.IntRange(5, 40).Draw(rt, "length") {
			do = append(do, deed{rapid.SampledFrom(deeds).Draw(rt, "deed"), rapid.IntRange(0, 1000).Draw(rt, "n")})
		}
		stopAt := rapid.SampledFrom([]int{0, 0, 2}).Draw(rt, "stopAt")
		waves := rapid.SampledFrom([][]int{nil, {1, 2}}).Draw(rt, "waves")
		var wrong error
		dir := t.TempDir()
		synctest.Test(t, func(t *testing.T) { wrong = tell(t, dir, do, stopAt, waves) })
		if wrong != nil {
			rt.Fatal(wrong)
		}
	})
}

func tell(t *testing.T, dir string, do []deed, stopAt int, waves []int) error {
	s := &story{house: newHouse(t, dir, fleet.Standard, phones(5)...), orders: map[string]int{}}
	defer func() { must(t, s.store.Close()) }()
	s.edit("", func(p *fleet.Provisioning) { p.AutoSync.Waves, p.AutoSync.StopAtFailures = waves, stopAt })
	var mu sync.Mutex
	s.wire.see = func(x sending) {
		mu.Lock()
		defer mu.Unlock()
		if err := s.check(x); err != nil && s.wrong == nil {
			s.wrong = err
		}
		if c, ok := x.command.Payload.(order.Credentials); ok {
			s.orders[fmt.Sprint(x.device, " ", c.Generation)]++
		}
	}
	for i, d := range do {
		s.do(d)
		s.sent = append(s.sent, s.wire.take()...)
		if err := s.counts(); err != nil {
			s.wrong = err
		}
		if s.wrong != nil {
			return fmt.Errorf("deed %d, %s: %w", i, d.what, s.wrong)
		}
	}
	for who, n := range s.orders {
		// Each spur may bring an order, and three follow without an answer, eight when it is put off.
		if most := 8 * (1 + s.spurs); n > most {
			return fmt.Errorf("%s was sent %d orders after %d spurs", who, n, s.spurs)
		}
	}
	return s.rest()
}

func (s *story) do(d deed) {
	ctx := context.Background()
	dev := s.device(s.devices[d.n%len(s.devices)].ID)
	save := func(change func(*fleet.Device)) {
		change(&dev)
		_, err := s.store.SaveDevice(ctx, s.by, dev)
		must(s.t, err)
	}
	one := func(f func(sending)) {
		if len(s.sent) > 0 {
			f(s.sent[len(s.sent)-1-d.n%min(len(s.sent), 5)])
		}
	}
	steer := func(state fleet.RolloutState) {
		stored, err := s.store.Rollout(ctx, s.account.ID)
		must(s.t, err)
		ro := autosync.RolloutOf(s.prov(), stored)
		ro.State, ro.Forgiven = state, len(s.devices)
		_, err = s.store.SaveRollout(ctx, s.by, ro)
		must(s.t, err)
	}
	switch d.what {
	case "pass":
		s.pass()
	case "two passes":
		s.spurs++
		other := s.another()
		s.racing = true
		var both sync.WaitGroup
		for _, loop := range []*autosync.Reconciler{s.loop, other} {
			both.Go(func() {
				_, err := loop.Pass(ctx, s.account.ID)
				must(s.t, err)
			})
		}
		both.Wait()
		s.racing = false
	case "crash":
		s.restart()
	case "edit":
		s.edit(fmt.Sprintf("password-%d", d.n), nil)
	case "edit back":
		s.edit(fmt.Sprintf("password-%d", d.n%3), nil)
	case "switch":
		s.edit("", func(p *fleet.Provisioning) { p.AutoSync.Enabled = p.Enabled && !p.AutoSync.Enabled })
	case "disable":
		s.edit("", func(p *fleet.Provisioning) { p.Enabled, p.AutoSync.Enabled = !p.Enabled, false })
	case "on":
		s.spurs++
		s.link(true, dev)
	case "off":
		s.link(false, dev)
	case "exclude", "include":
		save(func(v *fleet.Device) { v.AutoSync = d.what })
	case "foreign":
		_, err := s.store.SawLinks(ctx, s.account.ID, []fleet.LinkSighting{{Device: dev.ID, Online: true, Node: "n", At: time.Now(), Said: true, Server: "other.example"}})
		must(s.t, err)
		s.wire.online[dev.ID] = true
	case "ok", "again":
		one(func(x sending) { s.answer(x, order.OK, "") })
	case "failed":
		one(func(x sending) { s.answer(x, order.Failed, "no") })
	case "later":
		s.spurs++
		one(func(x sending) { s.answer(x, order.Later, "in a call") })
	case "late":
		if len(s.sent) > 0 {
			s.answer(s.sent[d.n%len(s.sent)], []order.Result{order.OK, order.Failed, order.Later}[d.n%3], "late")
		}
	case "fetch":
		one(func(x sending) { s.fetch(x.command.Payload.(order.Credentials).Generation, s.device(x.device)) })
	case "fetch old":
		s.fetch(1, dev)
	case "pause":
		steer(fleet.RolloutPaused)
	case "resume":
		steer(fleet.RolloutRunning)
	case "retry":
		s.spurs++
		_, err := s.loop.Retry(ctx, s.account.ID, "")
		must(s.t, err)
	case "minute":
		time.Sleep(time.Minute)
	case "hour":
		time.Sleep(time.Hour)
	}
}

// counts holds the sums of a page against the devices one by one.
func (s *story) counts() error {
	p, want, got := s.prov(), s.states(), map[autosync.State]int{}
	tallies, err := s.store.TallyDevices(context.Background(), s.account.ID)
	must(s.t, err)
	for _, t := range tallies {
		st, _ := autosync.StateOf(p, s.account.License, t.Device)
		got[st] += t.Count
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		return fmt.Errorf("the counts say %v, the list %v", got, want)
	}
	return nil
}

// rest lets everybody behave, and everything come to an end.
func (s *story) rest() error {
	s.edit("", func(p *fleet.Provisioning) { p.Enabled = true })
	s.edit("", func(p *fleet.Provisioning) { p.AutoSync.Enabled = true })
	s.do(deed{what: "resume"})
	for range 30 {
		s.link(false, s.devices...)
		time.Sleep(61 * time.Minute)
		s.link(true, s.devices...)
		s.pass()
		sent := s.wire.take()
		s.behave(sent)
		if s.wrong != nil {
			return s.wrong
		}
		if err := s.counts(); err != nil {
			return err
		}
		p, left := s.prov(), 0
		for _, d := range s.devices {
			d := s.device(d.ID)
			if autosync.Covers(p, d) && d.Holds < p.Current.Generation {
				left++
			}
		}
		if left == 0 && len(sent) == 0 {
			return nil
		}
	}
	return fmt.Errorf("it does not come to rest: %v", s.states())
}
