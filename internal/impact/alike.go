package impact

import (
	"context"
	"slices"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// A classOf is what is known of devices of a class, but for those with a policy of their own.
type classOf struct {
	known   [2]bool // by whether they hold the pair of today
	outcome [2]outcome
	r       *reading // nil: nobody knows yet what they read
}

// members judges the devices of Question.Alike: one of each class, and those with a policy of
// their own.
func (c *computing) members(ctx context.Context) error {
	own := map[fleet.DeviceID]bool{}
	for _, p := range c.q.Policies {
		if p.Level == policy.Device {
			own[fleet.DeviceID(p.Target)] = true
		}
	}
	generation := c.q.Before.Prov.Current.Generation
	for m, err := range nothing(c.q.Alike) {
		if err != nil {
			return err
		}
		if err := c.tick(ctx); err != nil {
			return err
		}
		n, holds := m.Class(), 0
		if m.Holds() >= generation {
			holds = 1
		}
		if n >= len(c.classes) {
			c.classes = slices.Grow(c.classes, n+1-len(c.classes))[:n+1]
		}
		whole := func() (fleet.Device, fleet.Device) { d := m.Device(); return d, d }
		of := &c.classes[n]
		if of.known[holds] && !of.r.alone(m.ID(), own) {
			c.count(of.outcome[holds], m.ID(), m.MAC(), whole)
			continue
		}
		d := m.Device()
		o := c.outcome(&d, &d)
		c.count(o, d.ID, d.MAC, whole)
		if r := c.reading(d.Family); !r.alone(d.ID, own) {
			of.known[holds], of.outcome[holds], of.r = true, o, r
		}
	}
	return nil
}

// alone reports whether a policy is for one device, before the change or after it.
func (r *reading) alone(id fleet.DeviceID, changed map[fleet.DeviceID]bool) bool {
	return changed[id] || r != nil && (r.before.HasOwn(id) || !r.alike && r.after.HasOwn(id))
}
