package sim

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"time"
)

// A command as it arrives. The device decides by the verb what is in the payload.
type command struct {
	ID        string          `json:"id"`
	Verb      string          `json:"command"`
	ExpiresAt time.Time       `json:"expiresAt"`
	Payload   json.RawMessage `json:"payload"`
}

type ack struct {
	ID     string `json:"id"`
	Result string `json:"result"`
	Detail string `json:"detail,omitempty"`
}

// An answered command is one that must not be done twice.
type answered struct{ ack }

// memory is how many answers a device keeps in flash.
const memory = 32

const (
	resultOK     = "ok"
	resultFailed = "failed"
	resultLater  = "later"
)

// doAll does what was ordered, one after the other.
func (t *tether) doAll(ctx context.Context) {
	for {
		t.mu.Lock()
		if len(t.queue) == 0 || ctx.Err() != nil {
			t.working, t.queue = false, nil
			t.mu.Unlock()
			return
		}
		raw := t.queue[0]
		t.queue = t.queue[1:]
		t.mu.Unlock()
		t.do(ctx, raw)
	}
}

// do takes one command. What follows the answer, a fetch or a restart, is part
// of it, so that the next command meets a device that has settled.
func (t *tether) do(ctx context.Context, raw []byte) {
	r, mood := &run{ctx: ctx, d: t.d}, t.mood()
	var c command
	if err := json.Unmarshal(raw, &c); err != nil || c.ID == "" || c.Verb == "" {
		r.problem("", "a command that is no JSON object with id and command")
		return
	}
	t.d.fleet.stats.channel.count(&t.d.fleet.stats.channel.commands, c.Verb)
	r.event(Ordered, c.Verb, c.ID)
	if mood.Silent {
		return
	}
	for _, a := range t.done {
		if a.ID == c.ID {
			t.answer(ctx, mood, a.ack)
			return
		}
	}
	if c.ExpiresAt.IsZero() {
		r.problem("", "a command that never expires")
	} else if time.Now().Add(mood.Clock).After(c.ExpiresAt) {
		return
	}
	began := time.Now()
	a, then := t.obey(r, mood, c)
	if a.ID = c.ID; a.Result != resultLater { // what was put off may be ordered again
		if t.done = append(t.done, answered{a}); len(t.done) > memory {
			t.done = t.done[1:]
		}
	}
	t.answer(ctx, mood, a)
	if then != nil {
		then()
		if c.Verb == "applyCredentials" && t.d.State().Phase == Running {
			t.d.fleet.stats.channel.appliedTimes.add(time.Since(began))
		}
	}
}

// obey does what can be done before the answer, and returns what comes after it.
func (t *tether) obey(r *run, mood Temper, c command) (a ack, then func()) {
	ok, failed := ack{Result: resultOK}, func(why string) (ack, func()) { return ack{Result: resultFailed, Detail: why}, nil }
	t.mu.Lock()
	inCall := t.inCall
	t.mu.Unlock()
	changes := c.Verb == "applyCredentials" || c.Verb == "setSettings"
	switch {
	case mood.Refuses != "" && changes:
		return failed(mood.Refuses)
	case inCall && c.Verb != "sync":
		return ack{Result: resultLater, Detail: "in a call"}, nil
	}
	switch c.Verb {
	case "applyCredentials":
		var p struct {
			Generation int64             `json:"generation"`
			Settings   map[string]string `json:"settings"`
		}
		if err := json.Unmarshal(c.Payload, &p); err != nil || p.Generation <= 0 {
			r.problem("", "a credentials order without a generation")
			return failed("no generation")
		}
		what, err := t.adopt(p.Settings)
		if err != nil {
			r.problem("", "a credentials order: %v", err)
			return failed(err.Error())
		}
		t.mu.Lock()
		t.generation = p.Generation
		t.mu.Unlock()
		return ok, func() { t.goOn(r.ctx, mood, what) }
	case "setSettings":
		var p struct {
			Settings map[string]string `json:"settings"`
		}
		if err := json.Unmarshal(c.Payload, &p); err != nil || len(p.Settings) == 0 {
			r.problem("", "an order of settings without any")
			return failed("no settings")
		}
		t.setLive(p.Settings)
		return ok, t.tell
	case "rediscover":
		if t.d.fleet.o.Channel.Pair == "" {
			return failed("this device knows no enrollment service")
		}
		return ok, func() { t.rediscover(r) }
	case "upgrade":
		var p struct{ Version, URL, SHA256 string }
		if err := json.Unmarshal(c.Payload, &p); err != nil || p.Version == "" || p.URL == "" || p.SHA256 == "" {
			r.problem("", "an order to upgrade without version, url and sha256")
			return failed("no firmware")
		}
		return ok, func() { t.upgrade(r, mood, p.Version, p.URL, p.SHA256) }
	case "sync":
		return ok, func() { t.goOn(r.ctx, Temper{}, done) }
	case "restart":
		return ok, func() { t.goOn(r.ctx, Temper{}, reboot) }
	}
	return failed("this device cannot " + c.Verb)
}

// rediscover asks the enrollment service, and fetches from where it says. A device that it asks for a
// code keeps what it has: nobody is there to type one.
func (t *tether) rediscover(r *run) {
	t.d.mu.Lock()
	if t.known == nil {
		t.known = &newcomer{d: t.d}
	}
	what, err := t.known.discover(r, t.d.fleet.o.Channel.Pair)
	if err != nil && !errors.Is(err, errNobody) && !errors.Is(err, errShort) {
		r.problem("discovery", "%v", err)
	}
	t.d.publish(t.d.State().Phase, r.first)
	t.d.mu.Unlock()
	if err == nil {
		t.goOn(r.ctx, Temper{}, what)
	}
}

// upgrade loads firmware and starts again with it; what it runs is done already.
func (t *tether) upgrade(r *run, mood Temper, version, url, sum string) {
	t.d.mu.Lock()
	if version == t.d.phone.version() {
		t.d.mu.Unlock()
		return
	}
	what, err := done, error(nil)
	s, err := r.open(place{base: url}, nil)
	if err == nil {
		var im image
		im, err = s.load(url, "")
		s.close()
		if err == nil && !strings.EqualFold(im.sum, sum) {
			err = errors.New("an image that is not the one of the order")
		}
	}
	switch {
	case err == nil:
		t.d.upgrade(r, version)
		what = reboot
	case errors.Is(err, errPower):
		what = reboot
	case !errors.Is(err, errShort):
		r.problem("upgrade", "%v", err)
	}
	dead := t.d.dead
	if dead {
		t.d.perish(r)
	} else {
		t.d.publish(t.d.State().Phase, r.first)
	}
	t.d.mu.Unlock()
	if !dead && what == reboot {
		t.goOn(r.ctx, mood, what)
	}
}

// adopt is under the device's lock: a boot in hand comes to its end before.
func (t *tether) adopt(set map[string]string) (next, error) {
	t.d.mu.Lock()
	defer t.d.mu.Unlock()
	what, err := t.d.phone.adopt(set)
	if err == nil {
		t.d.publish(t.d.State().Phase, "")
	}
	return what, err
}

// setLive puts live settings in force.
func (t *tether) setLive(settings map[string]string) {
	t.d.mu.Lock()
	defer t.d.mu.Unlock()
	t.mu.Lock()
	live := maps.Clone(t.live)
	if live == nil {
		live = map[string]string{}
	}
	maps.Copy(live, settings)
	t.live = live
	t.mu.Unlock()
	t.d.publish(t.d.State().Phase, "")
}

// goOn fetches: by a poll, or by a restart that breaks the link. A device that
// knows no server has nothing to fetch, and restarts all the same.
func (t *tether) goOn(ctx context.Context, mood Temper, what next) {
	t.flush(ctx)
	if mood.Dies && !t.died {
		t.died = true
		t.set(func() { t.off = true })
		if mood.Down > 0 {
			back := time.AfterFunc(mood.Down, func() { t.set(func() { t.off = false }) })
			defer back.Stop()
		}
		what = reboot
	}
	if what != done {
		t.set(func() { t.starting = true })
		defer t.set(func() { t.starting = false })
		if t.there(ctx, false) != nil {
			return
		}
	}
	select {
	case t.d.fleet.hands <- struct{}{}:
		defer func() { <-t.d.fleet.hands }()
	case <-ctx.Done():
		return
	}
	t.d.mu.Lock()
	defer t.d.mu.Unlock()
	if t.d.phone.place().base == "" {
		return
	}
	t.d.begin(ctx, what)
	if what == done {
		t.tell()
	}
}

// answer acknowledges, as well as the device's temper lets it.
func (t *tether) answer(ctx context.Context, mood Temper, a ack) {
	b, _ := json.Marshal(a) //nolint:errchkjson // texts
	say := func() {
		t.d.fleet.stats.channel.count(&t.d.fleet.stats.channel.acks, a.Result)
		(&run{ctx: ctx, d: t.d}).event(Answered, a.Result, a.ID)
		t.say("ack", b)
		if mood.AckTwice {
			t.say("ack", b)
		}
	}
	switch {
	case mood.AckDelay > 0:
		t.work.Go(func() {
			if sleep(ctx, mood.AckDelay) == nil {
				say()
			}
		})
	case mood.AckSwapped && t.delayed == nil:
		t.delayed = &say
	default:
		say()
		if t.delayed != nil {
			first := *t.delayed
			t.delayed = nil
			first()
		}
	}
}
