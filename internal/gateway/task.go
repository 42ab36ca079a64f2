package gateway

import (
	"encoding/json"
	"slices"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/keep"
	"muster/internal/order"
)

// A task is a command, or a text to be shown, that the gateway has taken and not
// answered for good. It is on disk before the server is told that it has arrived.
type task struct {
	Device  fleet.DeviceID   `json:"device,omitempty"`
	Command order.RawCommand `json:"command"`
	Show    *order.ShowText  `json:"show,omitempty"` // in the place of a command
	TakenAt time.Time        `json:"takenAt"`
	Later   string           `json:"later,omitempty"` // what the server was told of why it waits
	Begun   bool             `json:"begun,omitempty"` // a restart that was asked for

	tries int
	timer *time.Timer // of the next try
	over  bool        // superseded while it was tried
}

// A done is how a command ended, kept for as long as it may come again.
type done struct {
	Ack       order.DeviceAck `json:"ack"`
	Shown     *order.Shown    `json:"shown,omitempty"`
	ExpiresAt time.Time       `json:"expiresAt"`
}

// A told is the newest pair that a device was told, or is to be.
type told struct {
	ID         string           `json:"id"`
	Generation fleet.Generation `json:"generation"`
	IssuedAt   time.Time        `json:"issuedAt"`
}

const (
	taskPrefix = "task/"
	donePrefix = "done/"
	toldPrefix = "told/"

	maxTasks = 10_000
	maxDone  = 10_000
	// longest bounds how long a command is kept that says it is good for ever.
	longest = 8 * 24 * time.Hour
	// skew is by how much clocks of servers may differ: within it the higher generation is the newer one.
	skew = time.Minute
)

func (t *task) id() string {
	if t.Show != nil {
		return t.Show.ID
	}
	return t.Command.ID
}

func (t *task) expires() time.Time {
	at := t.Command.ExpiresAt
	if t.Show != nil {
		at = t.Show.ExpiresAt
	}
	if most := t.TakenAt.Add(longest); at.IsZero() || at.After(most) {
		return most
	}
	return at
}

// lane is where tasks of the same phone stand one behind the other.
func (t *task) lane() string {
	if t.Show != nil {
		return t.Show.MAC.String()
	}
	return string(t.Device)
}

func (t *told) newer(than told) bool {
	if d := t.IssuedAt.Sub(than.IssuedAt); d > skew || d < -skew {
		return d > 0
	}
	if t.Generation != than.Generation {
		return t.Generation > than.Generation
	}
	return t.IssuedAt.After(than.IssuedAt)
}

// takeCommand takes a command in, answers one that was done as it was then, and
// leaves one that came too late.
func (g *Gateway) takeCommand(c *order.DeviceCommand) {
	g.take(&task{Device: c.Device, Command: c.Command, TakenAt: time.Now()})
}

func (g *Gateway) takeShow(s *order.ShowText) {
	g.take(&task{Show: s, TakenAt: time.Now()})
}

func (g *Gateway) take(t *task) {
	id := t.id()
	if id == "" || len(id) > 128 || t.lane() == "" {
		g.log.Warn("a command without an id or a device is passed over")
		return
	}
	g.tasksMu.Lock()
	defer g.tasksMu.Unlock()
	var was done
	switch old := g.tasks[id]; {
	case g.keep.Get(donePrefix+id, &was):
		g.answer(t, was)
		return
	case old != nil:
		if old.Later != "" {
			g.out.put("ack/"+id, order.GatewayUp{Ack: &order.DeviceAck{Device: old.Device, Ack: order.Ack{ID: id, Result: order.Later, Detail: old.Later}}}, true)
		}
		return
	case !time.Now().Before(t.expires()):
		g.log.Info("a command came too late and is left", "command", t.Command.Command, "device", t.Device)
		g.metrics.command(verbOf(t), "expired")
		return
	case len(g.tasks) >= maxTasks:
		g.finish(t, order.Ack{Result: order.Failed, Detail: "the gateway has too much to do: try again later"})
		return
	}
	if t.Command.Command == order.ApplyCredentials && !g.newest(t) {
		return
	}
	g.tasks[id] = t
	g.keep.Note(keep.Put(taskPrefix+id, t))
	g.lanes.add(t)
}

// newest lets the newest pair of a device win: an older one that waits is answered,
// one that comes after it too.
func (g *Gateway) newest(t *task) bool {
	var c order.Credentials
	if err := json.Unmarshal(t.Command.Payload, &c); err != nil {
		return true // do says what is wrong with it
	}
	mine := told{t.Command.ID, c.Generation, t.Command.IssuedAt}
	var last told
	key := toldPrefix + string(t.Device)
	if g.keep.Get(key, &last) && last.newer(mine) {
		g.finish(t, order.Ack{Result: order.Failed, Detail: "another pair came after this one"})
		return false
	}
	g.keep.Note(keep.Put(key, mine))
	for _, old := range g.tasks {
		if old.Device == t.Device && old.Command.Command == order.ApplyCredentials {
			old.over = true
			g.finish(old, order.Ack{Result: order.Failed, Detail: "another pair came after this one"})
		}
	}
	return true
}

func verbOf(t *task) string {
	if t.Show != nil {
		return "show"
	}
	switch v := t.Command.Command; v {
	case order.ApplyCredentials, order.SetSettings, order.Sync, order.Restart, order.Rediscover, order.Upgrade, order.UploadLogs:
		return string(v)
	}
	return "other" // a metric has no label that a stranger makes up
}

// finish answers a task for good; under tasksMu.
func (g *Gateway) finish(t *task, a order.Ack) {
	a.ID = t.id()
	d := done{Ack: order.DeviceAck{Device: t.Device, Ack: a}, ExpiresAt: t.expires().Add(skew)}
	if t.Show != nil {
		d.Shown = &order.Shown{ID: a.ID, OK: a.Result == order.OK, Detail: a.Detail}
	}
	g.metrics.command(verbOf(t), string(a.Result))
	g.log.Info("command", "command", verbOf(t), "device", t.lane(), "id", a.ID, "result", a.Result, "detail", a.Detail, "took", time.Since(t.TakenAt).Round(time.Millisecond))
	g.drop(t)
	g.answer(t, d, keep.Drop(taskPrefix+a.ID), keep.Put(donePrefix+a.ID, d))
}

// drop ends a task without a word; under tasksMu.
func (g *Gateway) drop(t *task) {
	g.lanes.remove(t)
	t.over = true
	delete(g.tasks, t.id())
}

func (g *Gateway) answer(t *task, d done, more ...keep.Change) {
	up := order.GatewayUp{Ack: &d.Ack}
	if d.Shown != nil {
		up = order.GatewayUp{Shown: d.Shown}
	}
	g.out.put("ack/"+t.id(), up, true, more...)
}

// later tells the server that a task waits, and why, when it does not know.
func (g *Gateway) later(t *task, why string) {
	if t.Later == why || t.Show != nil {
		return
	}
	t.Later = why
	a := order.Ack{ID: t.id(), Result: order.Later, Detail: why}
	g.metrics.command(verbOf(t), string(order.Later))
	g.out.put("ack/"+t.id(), order.GatewayUp{Ack: &order.DeviceAck{Device: t.Device, Ack: a}}, true, keep.Put(taskPrefix+t.id(), t))
}

// loadTasks brings back what was not answered before the process ended.
func (g *Gateway) loadTasks() {
	g.tasksMu.Lock()
	defer g.tasksMu.Unlock()
	for id, text := range g.keep.Under(taskPrefix) {
		t := &task{}
		if json.Unmarshal(text, t) != nil || t.id() != id {
			g.keep.Note(keep.Drop(taskPrefix + id))
			continue
		}
		g.tasks[id] = t
		g.lanes.add(t)
	}
}

// prune forgets what can come no more.
func (g *Gateway) prune(now time.Time) {
	var gone []keep.Change
	type old struct {
		id string
		at time.Time
	}
	var left []old
	for id, text := range g.keep.Under(donePrefix) {
		var d done
		if json.Unmarshal(text, &d) != nil || now.After(d.ExpiresAt) {
			gone = append(gone, keep.Drop(donePrefix+id))
			continue
		}
		left = append(left, old{id, d.ExpiresAt})
	}
	slices.SortFunc(left, func(a, b old) int { return a.at.Compare(b.at) })
	for ; len(left) > maxDone; left = left[1:] {
		gone = append(gone, keep.Drop(donePrefix+left[0].id))
	}
	roster := g.roster.now.Load()
	for id := range g.keep.Under(toldPrefix) {
		if _, ours := roster.devices[fleet.DeviceID(id)]; !ours {
			gone = append(gone, keep.Drop(toldPrefix+id))
		}
	}
	memos := g.keep.Under(memoPrefix)
	for key := range memos {
		mac, err := fleet.ParseMAC(key)
		if _, ours := roster.of(mac); err != nil || !ours && len(memos) > maxStrangers+len(roster.devices) {
			gone = append(gone, keep.Drop(memoPrefix+key))
		}
	}
	g.keep.Note(gone...)
}
