package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/gateway/phone"
	"muster/internal/order"
)

const (
	// notOurs is how long a command for a device that is not ours waits for the roster that
	// says it is: the two travel by themselves.
	notOurs    = 30 * time.Second
	rosterWait = time.Second
	maxInCall  = 30 * time.Second
	maxAway    = 5 * time.Minute
	// awayTries are given to what somebody waits for, a live setting or a restart, before
	// it fails; a pair may wait for its phone as long as it is good.
	awayTries = 3
	doTimeout = 2 * time.Minute
	// lookSoon is when a device that was told something is looked at again.
	lookSoon = 20 * time.Second
)

// try does a task, once.
func (g *Gateway) try(ctx context.Context, t *task) {
	if !time.Now().Before(t.expires()) {
		g.tasksMu.Lock()
		defer g.tasksMu.Unlock()
		if !t.over {
			g.log.Info("a command is left: its time is over", "command", verbOf(t), "device", t.lane(), "waited for", t.Later)
			g.metrics.command(verbOf(t), "expired")
			g.drop(t)
			g.keep.Note(keep.Drop(taskPrefix + t.id()))
		}
		return
	}
	g.tasksMu.Lock()
	over := t.over
	g.tasksMu.Unlock()
	if over {
		return
	}
	d, ours := g.deviceOf(t)
	if !ours {
		g.notOurs(t)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, doTimeout)
	defer cancel()
	detail, err := g.do(ctx, t, d)
	if ctx.Err() != nil && errors.Is(context.Cause(ctx), context.Canceled) {
		return // the gateway stops; the task is on disk
	}
	g.tasksMu.Lock()
	defer g.tasksMu.Unlock()
	if t.over {
		return
	}
	tr := (*phone.Trouble)(nil)
	switch {
	case err == nil:
		g.finish(t, order.Ack{Result: order.OK, Detail: detail})
	case errors.As(err, &tr) && tr.Later() && g.waits(t, tr):
		t.tries++
		most := maxAway
		if tr.Condition == order.InCall {
			most = maxInCall
			g.later(t, tr.Error())
		} else if t.Command.Command == order.ApplyCredentials {
			g.later(t, tr.Error())
		}
		g.lanes.rest(t, backoff(g.o.Retry, max(most, g.o.Retry), t.tries-1))
	case tr != nil:
		g.finish(t, order.Ack{Result: order.Failed, Detail: explain(tr)})
	default:
		g.log.Warn("a phone was not told", "command", verbOf(t), "device", t.lane(), "err", err)
		g.finish(t, order.Ack{Result: order.Failed, Detail: "the phone did not answer in time"})
	}
	if err := g.keep.Flush(); err != nil {
		g.log.Error("what was done cannot be kept", "err", err)
	}
}

// waits reports whether a task is tried again.
func (g *Gateway) waits(t *task, tr *phone.Trouble) bool {
	return tr.Condition == order.InCall && t.Show == nil || t.Command.Command == order.ApplyCredentials || t.tries+1 < awayTries
}

// explain names what was refused and why; never a value.
func explain(tr *phone.Trouble) string {
	s := tr.Error()
	for _, name := range slices.Sorted(maps.Keys(tr.Refused)) {
		if s += fmt.Sprintf("; %s: %s", name, tr.Refused[name]); len(s) > 250 {
			break
		}
	}
	return s
}

// deviceOf is the device of ours that a task is for; a text may be shown on a phone
// that is nobody's yet.
func (g *Gateway) deviceOf(t *task) (order.GatewayDevice, bool) {
	roster := g.roster.now.Load()
	d, ours := roster.devices[t.Device], false
	if t.Show == nil {
		ours = d.Mine
	} else if d, ours = roster.of(t.Show.MAC); ours {
		ours = d.Mine
	} else {
		d, ours = order.GatewayDevice{MAC: t.Show.MAC, Family: t.Show.Family}, true
	}
	if ours {
		d, _ = g.filled(d)
	}
	return d, ours
}

func (g *Gateway) notOurs(t *task) {
	g.tasksMu.Lock()
	defer g.tasksMu.Unlock()
	switch {
	case t.over:
	case time.Since(t.TakenAt) < notOurs:
		g.lanes.rest(t, rosterWait)
	default:
		g.finish(t, order.Ack{Result: order.Failed, Detail: "this gateway does not speak for the device: another one of its site does, or it is of another site"})
	}
}

// do drives the phone; detail is what there is to say although it went well.
func (g *Gateway) do(ctx context.Context, t *task, d order.GatewayDevice) (detail string, err error) {
	addr, trouble := g.chart.find(ctx, d.MAC, d.Address)
	if trouble != nil {
		return "", trouble
	}
	login, has := g.login(d.Family)
	if !has {
		return "", noLogin(d.Family)
	}
	if err := g.trust(ctx, d); err != nil {
		return "", err
	}
	p := g.open(d, addr, login)
	if t.Show != nil {
		return "", p.Show(ctx, t.Show.Text)
	}
	defer g.lookAt(d.MAC, lookSoon)
	switch t.Command.Command {
	case order.ApplyCredentials:
		return g.apply(ctx, t, d, p)
	case order.SetSettings:
		return g.set(ctx, t, d, p)
	case order.Sync, order.Rediscover: // in the files it fetches it is told what its profile says
		return "", p.Sync(ctx)
	case order.Restart:
		return g.restart(ctx, t, p)
	}
	return "", &phone.Trouble{Condition: order.Ready, Say: fmt.Sprintf("a gateway cannot do %s on an unmodified phone", verbOf(t)),
		Do: "sync it: what is new comes with its configuration"}
}

// apply tells a phone its pair, and has it used: by a restart when it takes one, else by
// fetching now. That the phone fetches with it is for the server to see.
func (g *Gateway) apply(ctx context.Context, t *task, d order.GatewayDevice, p phone.Phone) (string, error) {
	var c order.Credentials
	if err := json.Unmarshal(t.Command.Payload, &c); err != nil || len(c.Settings) == 0 {
		return "", badPayload()
	}
	r, err := p.Set(ctx, c.Settings)
	if errors.Is(err, phone.ErrUnsupported) && d.Family == fleet.J100 {
		return "it was asked to fetch its configuration, which has the pair in it", p.Sync(ctx)
	}
	if err != nil {
		return "", err
	}
	if r.RestartNeeded {
		err = p.Restart(ctx)
	} else {
		err = p.Sync(ctx)
	}
	if tr := (*phone.Trouble)(nil); errors.As(err, &tr) {
		switch {
		case tr.Condition == order.InCall && r.RestartNeeded:
			return "", tr // set anew after the call; it changes nothing then
		case r.RestartNeeded && tr.Condition != order.Unanswering: // silent: it restarts by itself
			return "it has the pair and uses it after its next restart: " + tr.Error(), nil
		}
		return "", nil // it has the pair, and comes with its next poll
	}
	return "", err
}

func badPayload() error {
	return &phone.Trouble{Condition: order.Ready, Say: "the command's payload holds no settings", Do: "bring server and gateway to the same version"}
}

// set tells a phone settings and tells the server what it has then.
func (g *Gateway) set(ctx context.Context, t *task, d order.GatewayDevice, p phone.Phone) (string, error) {
	var c order.Settings
	if err := json.Unmarshal(t.Command.Payload, &c); err != nil || len(c.Settings) == 0 {
		return "", badPayload()
	}
	r, err := p.Set(ctx, c.Settings)
	if len(r.Set) > 0 {
		g.readBack(ctx, d, p, r.Set)
	}
	if err == nil && r.RestartNeeded {
		return "works after a restart of the phone", nil
	}
	return "", err
}

// readBack asks the phone what it has now; what it does not tell, passwords among it,
// is not said.
func (g *Gateway) readBack(ctx context.Context, d order.GatewayDevice, p phone.Phone, names []string) {
	values, err := p.Get(ctx, names)
	if err != nil {
		g.log.Warn("settings are not read back", "device", d.Device, "err", err)
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	all := g.live(d.Device)
	if all == nil {
		all = map[string]string{}
	}
	for name, v := range values {
		if _, there := all[name]; there || len(all) < order.MaxSettings {
			all[name] = v.Text
		}
	}
	v := g.view(d.MAC)
	s := stateOf(v)
	s.Online, s.Settings = true, all
	g.out.put("state/"+string(d.Device), order.GatewayUp{State: &order.DeviceState{Device: d.Device, State: s}}, true, keep.Put(livePrefix+string(d.Device), all))
}

// restart restarts a phone, and not twice when the gateway is killed on the way.
func (g *Gateway) restart(ctx context.Context, t *task, p phone.Phone) (string, error) {
	if t.Begun {
		return "the gateway ended while it was asked for", nil
	}
	g.tasksMu.Lock()
	t.Begun = true
	err := g.keep.Save(keep.Put(taskPrefix+t.id(), t))
	g.tasksMu.Unlock()
	if err != nil {
		return "", err
	}
	if err = p.Restart(ctx); err != nil {
		g.tasksMu.Lock()
		defer g.tasksMu.Unlock()
		t.Begun = false
		g.keep.Note(keep.Put(taskPrefix+t.id(), t))
	}
	return "", err
}

// lookAt has a phone looked at after d.
func (g *Gateway) lookAt(mac fleet.MAC, d time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if at := time.Now().Add(min(d, g.o.Sweep)); g.view(mac).next.After(at) {
		g.view(mac).next = at
	}
}
