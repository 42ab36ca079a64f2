package impact

import (
	"cmp"
	"slices"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// effects are what a device does about its changes, and which holds they are of.
func effects(before, after side, changes []Change) (most catalog.Restart, holds []dialect.Hold) {
	weight := map[catalog.Restart]int{catalog.NoRestart: 0, catalog.UnknownRestart: 1, catalog.RestartApp: 2, catalog.Reboot: 3}
	most = catalog.NoRestart
	d := after.f.Dialect
	holder, _ := d.(dialect.Holder)
	for i := range changes {
		ch := &changes[i]
		s, _, _ := d.Book().Lookup(ch.Key)
		if r := cmp.Or(s.Restart, catalog.UnknownRestart); weight[r] > weight[most] && !idle(before, after, ch) {
			most = r
		}
		if holder == nil {
			continue
		}
		if h := holder.Holds(ch.Key); h != "" && !slices.Contains(holds, h) {
			holds = append(holds, h)
		}
	}
	return most, holds
}

// keeperOf is the family of a device that stays what it is, if it is a Keeper.
func keeperOf(before, after side) dialect.Keeper {
	if before.f.Dialect.Family() != after.f.Dialect.Family() {
		return nil
	}
	k, _ := after.f.Dialect.(dialect.Keeper)
	return k
}

// idle reports whether a change leaves the device as it is.
func idle(before, after side, ch *Change) bool {
	if ch.Before == nil && after.held && after.writes(ch.Key) {
		return true
	}
	k := keeperOf(before, after)
	if k == nil {
		return false
	}
	if ch.After == nil && after.told.Address != nil && before.writes(ch.Key) {
		return true // nothing is rolled back (mission A5): it stays, or goes on being told
	}
	said := func(s side) dialect.Saying {
		return func(name string) (string, bool) { return s.effective(policy.Key(name)) }
	}
	return k.Idle(ch.Key, said(before), said(after))
}

// writes reports whether Auto-Sync writes a setting into the device's files.
func (s side) writes(name string) bool {
	return s.told.Server != nil && slices.ContainsFunc(s.f.Dialect.Credentials(*s.told.Server), func(p dialect.Pair) bool { return p.Name == name })
}

// held reports whether a device that Auto-Sync begins to tell where it belongs
// has all that already: it was on before, and the device has used the pair of today.
func (c *computing) held(d *fleet.Device, was, will stack.Told) bool {
	p := c.q.Before.Prov
	return c.server && was.Server == nil && will.Server != nil && p.AutoSync.Touched && p.Current.Generation > 0 && d.Holds >= p.Current.Generation
}
