package firmware

// Who said what a device runs.
const (
	ByNone    = "none"    // no rule says anything
	ByAbove   = "above"   // a rule of an account above
	ByAccount = "account" // a rule of the account
	BySite    = "site"    // a rule of the device's site
	ByUpgrade = "upgrade" // an upgrade that it is in
)

// Why what was said does not come to pass.
const (
	ButNone   = "noRelease" // there is no such release for the model, or it is damaged or marked as bad
	ButNewer  = "newer"     // the device runs something newer than Version, and is not taken down
	ButWave   = "wave"      // its wave of the upgrade has not come
	ButRounds = "rounds"    // it went up to Version and came back down, MaxRounds times
	ButTries  = "tries"     // it was sent to Version MaxTries times and did not come back with it
)

// A Cause is why a device runs, or should run, what it does: in fields, where Why is in words.
type Cause struct {
	Level   string // who says it
	Model   string // of a rule for one model; empty: for all, or no rule
	Value   string // what is said: Latest, Off, or a version
	But     string // empty: it comes to pass
	Version string // that But speaks of
	Missed  string // the version of an upgrade that the device did not come back with; empty: none
}

// level says who made a rule.
func (l Ladder) level(r Rule) string {
	switch {
	case r == builtin:
		return ByNone
	case r.Site != "":
		return BySite
	case len(l.Path) > 0 && r.Account == l.Path[len(l.Path)-1]:
		return ByAccount
	}
	return ByAbove
}

// cause is why the device is not sent any more, whoever wanted it.
func (w Watch) cause(c Cause) Cause {
	if c.But, c.Version = ButTries, w.Wanted; w.Rounds >= MaxRounds {
		c.But = ButRounds
	}
	return c
}
