package impact

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"iter"
	"reflect"
	"slices"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// A Step is a device as it is and as it would be; nil After: as it is. Both need
// their Member filled in. They are looked at until the next step is asked for.
type Step struct{ Before, After *fleet.Device }

// A Question is about one change in one account.
type Question struct {
	Before, After *Picture
	// Devices are all of the account; or Alike is, where the change leaves the devices as they are.
	Devices iter.Seq2[Step, error]
	Alike   iter.Seq2[Member, error]
	// Policies are those that are made, changed or deleted, as they would be (the
	// deleted as they are), to say whom they do not reach.
	Policies []policy.Policy
	// Most bounds the differences that are shown; 0 = 100.
	Most int
	// Each, if there is one, is told each device of Report.Changed, as it would be.
	Each func(Affected)
}

// A Member is a device that stays what it is. It is looked at until the next.
type Member interface {
	// Class numbers, from 0 without great gaps, what the device is for policies and for
	// Auto-Sync: devices of one class differ in nothing that tells which policies apply and
	// what is told, but for a policy of their own and for what they hold.
	Class() int
	ID() fleet.DeviceID
	MAC() fleet.MAC
	Holds() fleet.Generation
	Device() fleet.Device // with its Member filled in
}

// Compute answers a question. Its cost grows with the number of devices by a few
// lookups each, and with the number of distinct stacks by what the change reaches.
func Compute(ctx context.Context, q Question) (*Report, error) {
	c := &computing{q: q, families: map[fleet.Family]*reading{}, groups: map[string]*group{}}
	c.server = *q.Before.Server == *q.After.Server
	c.prov = c.server && reflect.DeepEqual(q.Before.Prov, q.After.Prov)
	for s, err := range nothing(q.Devices) {
		if err != nil {
			return nil, err
		}
		if err := c.tick(ctx); err != nil {
			return nil, err
		}
		if s.After == nil {
			s.After = s.Before
		}
		c.count(c.outcome(s.Before, s.After), s.After.ID, s.After.MAC, func() (b, a fleet.Device) { return *s.Before, *s.After })
	}
	if err := c.members(ctx); err != nil {
		return nil, err
	}
	return c.report()
}

type computing struct {
	q        Question
	server   bool // the server that devices are told of is the same
	prov     bool // so is what Auto-Sync tells of it
	families map[fleet.Family]*reading
	groups   map[string]*group
	out      Report
	seen     int // devices
	classes  []classOf
	// Room for the step at hand.
	key, made             []byte
	was, will, gone, come []stack.Numbered
}

// A verdict is what becomes of devices with the same policies.
type verdict struct {
	group             *group // nil: no file has other bytes
	inherit, stronger bool
}

// An outcome is all that is said of a device.
type outcome struct {
	verdict
	notSent, unsupported bool
}

// A group is a Diff in the making.
type group struct {
	sign          string
	count         int
	before, after fleet.Device // the example
	changes       []Change
	restart       catalog.Restart
	holds         []dialect.Hold
}

// nothing is an empty sequence in place of none.
func nothing[T any](of iter.Seq2[T, error]) iter.Seq2[T, error] {
	if of == nil {
		return func(func(T, error) bool) {}
	}
	return of
}

// tick reports, now and then, that nobody waits for the answer any more.
func (c *computing) tick(ctx context.Context) error {
	if c.seen++; c.seen%1024 == 0 {
		return ctx.Err()
	}
	return nil
}

// outcome judges one device.
func (c *computing) outcome(b, a *fleet.Device) (o outcome) {
	if a.Onboarding.Offers(fleet.Policies) != fleet.Whole {
		o.notSent = slices.ContainsFunc(c.q.Policies, func(p policy.Policy) bool { return p.Applies(a) })
		return o
	}
	r := c.reading(a.Family)
	if r == nil {
		return o // nobody knows yet what it reads
	}
	o.unsupported = slices.ContainsFunc(r.without, func(p *policy.Policy) bool { return p.Applies(a) })
	o.verdict = c.of(r, b, a)
	return o
}

// count adds a device; whole is asked for one that is its group's example.
func (c *computing) count(o outcome, id fleet.DeviceID, m fleet.MAC, whole func() (before, after fleet.Device)) {
	if o.notSent {
		c.out.NotSent++
	}
	if o.unsupported {
		c.out.Unsupported++
	}
	if o.inherit {
		c.out.Inherit++
	}
	if o.stronger {
		c.out.Stronger++
	}
	if g := o.group; g != nil {
		if g.count++; g.count == 1 || bytes.Compare(m[:], g.after.MAC[:]) < 0 {
			g.before, g.after = whole()
		}
		if c.q.Each != nil {
			c.q.Each(Affected{id, g.changes, g.restart, func() fleet.Device { _, d := whole(); return d }})
		}
	}
}

// of finds the verdict of devices like these, or comes to it.
func (c *computing) of(r *reading, b, a *fleet.Device) verdict {
	was := stack.Tell(c.q.Before.Prov, *b, c.q.Before.Server)
	will := was
	if a != b || !c.prov {
		will = stack.Tell(c.q.After.Prov, *a, c.q.After.Server)
	}
	held := c.held(b, was, will)
	if b.MAC != a.MAC || b.Serial != a.Serial || b.Model != a.Model || b.Family != a.Family || b.ID != a.ID {
		return c.judgeWhole(r, b, a, was, will, held)
	}
	c.key = r.before.WideKey(c.key[:0], *b)
	own := len(c.key)
	c.key = r.before.OwnKey(c.key, *b)
	at := len(c.key)
	c.key = r.after.WideKey(c.key, *a)
	if a == b && r.alike {
		c.key = append(c.key, c.key[own:at]...)
	} else {
		c.key = r.after.OwnKey(c.key, *a)
	}
	c.key = append(binary.BigEndian.AppendUint16(c.key, uint16(at/8)), bits(was, will, held))
	for _, h := range [...]*fleet.Home{was.Home, will.Home} {
		group := fleet.NoPhoneGroup
		if h != nil {
			group = h.Group
		}
		c.key = append(c.key, byte(group>>8), byte(group))
	}
	c.key = append(c.key, a.Model...)
	v, known := r.memo[string(c.key)]
	if !known {
		key := string(c.key)
		v = c.judge(r, b, a, was, will, held)
		r.memo[key] = v
	}
	return v
}

// sameHome reports whether two profiles say the same in files: what the server is, an edition does not tell.
func sameHome(a, b *fleet.Home) bool { return a == b || a != nil && b != nil && a.Group == b.Group }

func bits(was, will stack.Told, held bool) (out byte) {
	for i, p := range [...]*dialect.Server{was.Server, was.Address, will.Server, will.Address} {
		if p != nil {
			out |= 1 << i
		}
	}
	if held {
		out |= 1 << 4
	}
	return out
}

// judge compares what the change can reach of two devices. What they are made of
// there names the outcome, so that thousands of stacks that differ elsewhere are
// resolved once, and those that come to the same rendered once.
func (c *computing) judge(r *reading, b, a *fleet.Device, was, will stack.Told, held bool) verdict {
	told := !c.sameTold(was, will)
	c.stacks(r, b, a)
	sc := r.scope(c.gone, c.come, told)
	if len(sc.keys) == 0 {
		return verdict{inherit: sc.inherit}
	}
	c.made = append(append(c.made[:0], a.Model...), 0, bits(was, will, held))
	front := len(c.made)
	c.made = sc.saying(c.made, c.was)
	c.made = binary.BigEndian.AppendUint16(c.made, uint16((len(c.made)-front)/8))
	c.made = sc.saying(c.made, c.will)
	if v, known := sc.stacks[string(c.made)]; known {
		return v
	}
	made := string(c.made)
	before := side{r.before, b, r.before.Part(*b, sc.keys), sc.sharedBefore, was, held}
	after := side{r.after, a, r.after.Part(*a, sc.keys), sc.sharedAfter, will, held}
	c.made = spelled(c.made[:front], before.own)
	c.made = append(c.made, 0)
	c.made = spelled(c.made, after.own)
	v, known := sc.memo[string(c.made)]
	if !known {
		key := string(c.made)
		v = c.conclude(verdict{inherit: sc.inherit}, before, after, sc.changed, sc.secret || told)
		sc.memo[key] = v
	}
	sc.stacks[made] = v
	return v
}

// stacks fills in the layers of both devices, and those that only one of them has.
func (c *computing) stacks(r *reading, b, a *fleet.Device) {
	c.was, c.will = r.before.Stack(c.was[:0], *b), r.after.Stack(c.will[:0], *a)
	c.gone, c.come = lacking(c.gone[:0], c.was, c.will), lacking(c.come[:0], c.will, c.was)
}

// lacking appends the layers of one stack that the other has not.
func lacking(to, of, other []stack.Numbered) []stack.Numbered {
	for _, l := range of {
		if !slices.ContainsFunc(other, func(m stack.Numbered) bool { return m.N == l.N }) {
			to = append(to, l)
		}
	}
	return to
}

// spelled writes all that a rendered setting depends on.
func spelled(to []byte, e policy.Effective) []byte {
	for s := range e.All() {
		bits := byte(0)
		if s.From.Locked {
			bits = 1
		}
		if s.ByModel {
			bits |= 2
		}
		to = append(append(to, s.Key...), 0, byte(s.From.Level), bits)
		to = append(append(to, s.Value...), 0)
	}
	return to
}

// judgeWhole compares all of two devices that are not told apart by their
// policies alone: another model reads other files.
func (c *computing) judgeWhole(r *reading, b, a *fleet.Device, was, will stack.Told, held bool) verdict {
	old := c.reading(b.Family)
	if old == nil {
		return verdict{inherit: true}
	}
	before := side{old.before, b, old.before.Resolve(*b), old.before.Shared, was, held}
	after := side{r.after, a, r.after.Resolve(*a), r.after.Shared, will, held}
	keys := map[policy.Key]bool{}
	for _, s := range [...]side{before, after} {
		for e := range s.own.All() {
			keys[e.Key] = true
		}
		if s.told.Server != nil {
			for _, p := range s.f.Dialect.Credentials(*s.told.Server) {
				keys[policy.Key(p.Name)] = true
			}
		}
	}
	return c.conclude(verdict{inherit: true}, before, after, sorted(keys), true)
}

func (c *computing) sameTold(was, will stack.Told) bool {
	return sameHome(was.Home, will.Home) && (was.Server == nil) == (will.Server == nil) && (was.Address == nil) == (will.Address == nil) &&
		(c.server || was.Server == nil && was.Address == nil)
}

// conclude says which group two sides belong to. Secrets are masked in all that
// is kept of them, but compared as they are.
func (c *computing) conclude(v verdict, before, after side, changed []policy.Key, secrets bool) verdict {
	was, will := before.files(), after.files()
	if same(was, will) {
		v.stronger = v.inherit
		return v
	}
	if secrets {
		before, after = masked(before, after)
		was, will = before.files(), after.files()
	}
	changes := changesOf(before, after, changed)
	v.stronger = v.inherit && len(changes) == 0
	sign := signature(after.f.Dialect.Family(), was, will, changes)
	restart, holds := effects(before, after, changes)
	sign += string(restart)
	g := c.groups[sign]
	if g == nil {
		g = &group{sign: sign, changes: changes, restart: restart, holds: holds}
		c.groups[sign] = g
	}
	v.group = g
	return v
}

// report adds the groups up and renders their examples.
func (c *computing) report() (*Report, error) {
	out := &c.out
	out.Holds, out.Stays = map[dialect.Hold]int{}, map[string]int{}
	all := make([]*group, 0, len(c.groups))
	for _, g := range c.groups {
		all = append(all, g)
		out.Changed += g.count
		if len(g.changes) > 0 {
			out.Settings += g.count
		}
		switch g.restart {
		case catalog.RestartApp, catalog.Reboot:
			out.Restarts += g.count
		case catalog.UnknownRestart:
			out.Unsure += g.count
		}
		for _, h := range g.holds {
			out.Holds[h] += g.count
		}
		for i := range g.changes {
			if g.changes[i].Stays {
				out.Stays[g.changes[i].Key] += g.count
			}
		}
	}
	slices.SortFunc(all, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.count, a.count), bytes.Compare(a.after.MAC[:], b.after.MAC[:]), cmp.Compare(a.sign, b.sign))
	})
	most := cmp.Or(c.q.Most, 100)
	out.LeftOut = max(0, len(all)-most)
	for _, g := range all[:min(most, len(all))] {
		files, err := c.show(g)
		if err != nil {
			return nil, err
		}
		out.Diffs = append(out.Diffs, Diff{Count: g.count, Example: g.after, Family: g.after.Family, Effective: len(g.changes) > 0,
			Restart: g.restart, Files: files, Changes: g.changes})
	}
	return out, nil
}
