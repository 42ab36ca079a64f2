package impact

import (
	"bytes"
	"cmp"
	"context"
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
	Devices       iter.Seq2[Step, error]
	// Policies are those that are made, changed or deleted, as they would be (the
	// deleted as they are), to say whom they do not reach.
	Policies []policy.Policy
	// Most bounds the differences that are shown; 0 = 100.
	Most int
}

// Compute answers a question. Its cost grows with the number of devices by a few
// lookups each, and with the number of distinct stacks by what the change reaches.
func Compute(ctx context.Context, q Question) (*Report, error) {
	c := &computing{q: q, families: map[fleet.Family]*reading{}, groups: map[string]*group{}}
	c.server = *q.Before.Server == *q.After.Server
	c.prov = c.server && reflect.DeepEqual(q.Before.Prov, q.After.Prov)
	n := 0
	for s, err := range q.Devices {
		if err != nil {
			return nil, err
		}
		if n++; n%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if s.After == nil {
			s.After = s.Before
		}
		c.step(s.Before, s.After)
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
	// Room for the step at hand.
	key, made        []byte
	gone, come, both []uint64
}

// A verdict is what becomes of devices with the same policies.
type verdict struct {
	group             *group // nil: no file has other bytes
	inherit, stronger bool
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

func (c *computing) step(b, a *fleet.Device) {
	whole := a.Onboarding.Offers(fleet.Policies) == fleet.Whole
	if !whole {
		if slices.ContainsFunc(c.q.Policies, func(p policy.Policy) bool { return applies(&p, a) }) {
			c.out.NotSent++
		}
		return
	}
	r := c.reading(a.Family)
	if r == nil {
		return // nobody knows yet what it reads
	}
	for i := range r.without {
		if applies(r.without[i], a) {
			c.out.Unsupported++
			break
		}
	}
	v := c.of(r, b, a)
	if v.inherit {
		c.out.Inherit++
	}
	if v.stronger {
		c.out.Stronger++
	}
	if g := v.group; g != nil {
		if g.count++; g.count == 1 || bytes.Compare(a.MAC[:], g.after.MAC[:]) < 0 {
			g.before, g.after = *b, *a
		}
	}
}

// applies is Policy.Applies for a device that knows what it is a member of.
func applies(p *policy.Policy, d *fleet.Device) bool {
	switch p.Level {
	case policy.DeviceGroup:
		return slices.Contains(d.Groups, p.Target) || slices.Contains(d.Dynamic, p.Target)
	default:
		return p.Applies(*d, nil, d.UserGroups)
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
	c.key = append(c.key, byte(at/8), bits(was, will, held))
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
// rendered once.
func (c *computing) judge(r *reading, b, a *fleet.Device, was, will stack.Told, held bool) verdict {
	told := !c.sameTold(was, will)
	gone, come := c.numbers(r, b, a)
	sc := r.scope(gone, come, told)
	if len(sc.keys) == 0 {
		return verdict{inherit: sc.inherit}
	}
	before := side{r.before, b, r.before.Part(*b, sc.keys), sc.sharedBefore, was, held}
	after := side{r.after, a, r.after.Part(*a, sc.keys), sc.sharedAfter, will, held}
	c.made = append(append(c.made[:0], a.Model...), 0, bits(was, will, held))
	c.made = spelled(c.made, before.own)
	c.made = append(c.made, 0)
	c.made = spelled(c.made, after.own)
	v, known := sc.memo[string(c.made)]
	if !known {
		key := string(c.made)
		v = c.conclude(verdict{inherit: sc.inherit}, before, after, sc.changed, sc.secret || told)
		sc.memo[key] = v
	}
	return v
}

// numbers are those of the layers that only one of two stacks has, each family's apart.
func (c *computing) numbers(r *reading, b, a *fleet.Device) (gone, come []uint64) {
	c.gone, c.come = r.before.Numbers(c.gone[:0], *b), r.after.Numbers(c.come[:0], *a)
	was := c.gone
	gone, come = was[:0], c.come[:0]
	c.both = append(c.both[:0], was...)
	for _, n := range c.both {
		if !slices.Contains(c.come, n) {
			gone = append(gone, n)
		}
	}
	for _, n := range c.come {
		if !slices.Contains(c.both, n) {
			come = append(come, n)
		}
	}
	return gone, come
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
