package firmware

import (
	"slices"
	"strconv"
	"strings"

	"muster/internal/fleet"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A Choice is a decision about one device, and the reason that an administrator is shown.
type Choice struct {
	// Release is what the device should run, also when it runs that; nil: what it runs already.
	Release *Release
	Rule    Rule   // that decided
	Why     string // in words that name nothing outside of the account
	Cause   Cause  // Why, for who words it otherwise
	// Hold says that a rule would have the device change, and that it stays all the same: its wave has not
	// come, there is nothing newer, or it was sent up and down already.
	Hold bool
}

// Newest returns the newest releases for a model, newest first: at most Kept, one of each
// version. What is damaged or marked as bad counts as if it were not there.
func Newest(releases []Release, model string) []Release {
	out := sorted(releases, model)
	return out[:min(len(out), Kept)]
}

func sorted(releases []Release, model string) []Release {
	var out []Release
	for _, r := range releases {
		if r.For(model) && r.Offered() {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b Release) int {
		switch {
		case Newer(a.Family, a.Version, b.Version):
			return -1
		case Newer(a.Family, b.Version, a.Version):
			return 1
		}
		return strings.Compare(string(a.ID), string(b.ID))
	})
	return slices.CompactFunc(out, func(a, b Release) bool { return a.Version == b.Version })
}

// Named returns the release of that version for a model, or nil.
func Named(releases []Release, model, version string) *Release {
	for i := range releases {
		if r := &releases[i]; r.For(model) && r.Offered() && r.Version == version {
			return r
		}
	}
	for i := range releases { // a rule may say less than the release, or more
		if r := &releases[i]; r.For(model) && r.Offered() && (Same(r.Family, r.Version, version) || Same(r.Family, version, r.Version)) {
			return r
		}
	}
	return nil
}

// Choose picks the release for a device by rules alone. It is pure.
func Choose(l Ladder, releases []Release, d fleet.Device) Choice {
	return choose(l, sorted(releases, d.Model), d)
}

// choose is Choose of the releases for the device's model, newest first.
func choose(l Ladder, newest []Release, d fleet.Device) Choice {
	rule := l.For(d)
	c := Choice{Rule: rule, Cause: Cause{Level: l.level(rule), Model: rule.Model, Value: rule.Value}}
	by := l.says(rule)
	switch rule.Value {
	case Off:
		c.Why = by + "off"
		return c
	case Latest:
		switch {
		case len(newest) == 0:
			c.Why, c.Hold, c.Cause.But = by+"latest, and there is no release for "+orThat(d.Model), true, ButNone
		case down(newest[0], d) && !rule.Downgrade:
			c.Why, c.Hold, c.Cause.But, c.Cause.Version = by+"latest, and the device runs something newer than "+newest[0].Version, true, ButNewer, newest[0].Version
		default:
			c.Release, c.Why = &newest[0], by+"latest"
		}
		return c
	}
	if c.Release = Named(newest, d.Model, rule.Value); c.Release == nil {
		c.Why, c.Hold = by+rule.Value+", and there is no such release for "+orThat(d.Model)+", or it is damaged or marked as bad", true
		c.Cause.But = ButNone
		return c
	}
	c.Why = by + rule.Value
	if down(*c.Release, d) && !rule.Downgrade {
		c.Release, c.Hold, c.Cause.But, c.Cause.Version = nil, true, ButNewer, c.Release.Version
		c.Why += ", and the device runs something newer, which the rule lets it keep"
	}
	return c
}

// down reports whether a release would take the device back.
func down(r Release, d fleet.Device) bool {
	return d.SoftwareVersion != "" && Newer(r.Family, d.SoftwareVersion, r.Version)
}

func orThat(model string) string {
	if model == "" {
		return "a device whose model is not known"
	}
	return model
}

// says begins a reason: who made the rule.
func (l Ladder) says(r Rule) string {
	what := ""
	if r.Model != "" {
		what = " for " + r.Model
	}
	switch l.level(r) {
	case ByNone:
		return "no rule: "
	case BySite:
		return "rule of the site" + what + ": "
	case ByAccount:
		return "rule of the account" + what + ": "
	}
	return "rule of an account above" + what + ": "
}
