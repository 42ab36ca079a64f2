package firmware

import (
	"time"

	"muster/internal/fleet"
)

// A PinState is where a device stands in an upgrade.
type PinState string

const (
	PinWaiting PinState = "waiting" // for its wave: until then it stays on what it runs
	PinGiven   PinState = "given"   // its wave has come: it is told the release
	PinDone    PinState = "done"    // it runs the release
	PinFailed  PinState = "failed"  // it did not come back with it
)

// A Pin is what an upgrade says of one device. It is stronger than any rule while it waits, is
// given or done; a failed one is remembered, and rules hold again.
type Pin struct {
	Device   fleet.DeviceID
	Account  fleet.AccountID
	Job      string // id of the upgrade
	Version  string
	From     string // what the device ran when it was given
	State    PinState
	Forgiven bool      // of a failed one: somebody has seen it and let the upgrade go on
	GivenAt  time.Time // zero: not yet
	ToldAt   time.Time // when it was told to come, or else came by itself; zero: not yet
	EndedAt  time.Time // zero: not yet
}

// A View is what is known of an account's firmware at one time: everything that a
// choice about one of its devices depends on. It is immutable.
type View struct {
	Ladder   Ladder
	Releases []Release // of the account and those above it
	Pins     map[fleet.DeviceID]Pin
	Watches  map[fleet.DeviceID]Watch

	byModel map[string][]Release // newest first; nil: not sorted yet
}

// settle sorts the releases once, so that choosing does not.
func (v *View) settle() {
	v.byModel = map[string][]Release{}
	for _, r := range v.Releases {
		for _, m := range r.Models {
			if _, done := v.byModel[m]; !done {
				v.byModel[m] = sorted(v.Releases, m)
			}
		}
	}
}

func (v *View) of(model string) []Release {
	if v.byModel == nil {
		return sorted(v.Releases, model)
	}
	return v.byModel[model]
}

// With is the view as it would be with other rules of the account itself.
func (v *View) With(r Rules) *View {
	out := *v
	var all []Rule
	for _, old := range v.Ladder.Rules {
		if old.Account != r.Account {
			all = append(all, old)
		}
	}
	out.Ladder = Sorted(v.Ladder.Path, append(all, r.Rules...))
	return &out
}

// Choose is the choice for one of the account's devices, upgrades and the guard against loops included.
func (v *View) Choose(d fleet.Device) Choice { return v.guard(d, v.Wanted(d)) }

// Wanted is Choose without the guard against loops, for who keeps watch.
func (v *View) Wanted(d fleet.Device) Choice {
	if p, ok := v.Pins[d.ID]; ok && d.ID != "" && p.State != PinFailed {
		if p.State == PinWaiting {
			return Choice{Hold: true, Why: "waits for its wave of the upgrade to " + p.Version, Cause: Cause{Level: ByUpgrade, Value: p.Version, But: ButWave}}
		}
		if r := Named(v.of(d.Model), d.Model, p.Version); r != nil {
			return Choice{Release: r, Why: "upgrade to " + p.Version, Cause: Cause{Level: ByUpgrade, Value: p.Version}}
		}
	}
	return choose(v.Ladder, v.of(d.Model), d)
}

func (v *View) guard(d fleet.Device, c Choice) Choice {
	w, ok := v.Watches[d.ID]
	if c.Release == nil || !ok || d.ID == "" || !w.Stopped(c.Release.Version) || Same(c.Release.Family, c.Release.Version, d.SoftwareVersion) {
		return c
	}
	return Choice{Rule: c.Rule, Hold: true, Why: w.Why(), Cause: w.cause(c.Cause)}
}

// A State is how a device stands to what it should run.
type State string

const (
	Current  State = "current"   // runs it
	Behind   State = "behind"    // runs something else, and is told at its next boot
	Started  State = "upgrading" // was told, and has not come back yet
	Awaiting State = "waiting"   // for its wave
	Missed   State = "failed"    // was told, and did not come back with it
	Looping  State = "stopped"   // was sent up and down, or could not do it: it is told no more
	Holding  State = "held"      // a rule would have it change, and cannot
	Unruled  State = "off"       // nobody says what it should run
	Untold   State = "unknown"   // it never said what it runs
)

// A Stand is what people are told about a device's firmware.
type Stand struct {
	Wanted  string // version; empty: what it runs
	Why     string
	Cause   Cause
	Running string
	State   State
}

// Stand says how a device stands.
func (v *View) Stand(d fleet.Device) Stand {
	c := v.Choose(d)
	s := Stand{Why: c.Why, Cause: c.Cause, Running: d.SoftwareVersion, State: Unruled}
	pin, pinned := v.Pins[d.ID]
	runs := func(version string) bool { return Same(d.Family, version, d.SoftwareVersion) }
	if c.Release != nil {
		s.Wanted = c.Release.Version
	}
	switch w := v.Watches[d.ID]; {
	case pinned && pin.State == PinWaiting:
		s.State, s.Wanted = Awaiting, pin.Version
	case pinned && pin.State == PinFailed && !runs(pin.Version) && (c.Release == nil || !runs(c.Release.Version)):
		s.State, s.Why, s.Cause.Missed = Missed, "the device did not come back with "+pin.Version+"; "+c.Why, pin.Version
	case c.Hold && w.Wanted != "" && c.Why == w.Why():
		s.State, s.Wanted = Looping, w.Wanted
	case c.Hold:
		s.State = Holding
	case c.Release == nil:
	case runs(c.Release.Version):
		s.State = Current
	case d.SoftwareVersion == "":
		s.State = Untold
	case pinned && pin.State == PinGiven:
		s.State = Started
	default:
		s.State = Behind
	}
	return s
}

// Lags reports whether people should look at a device in that state when they ask who is behind.
func (s State) Lags() bool {
	switch s {
	case Behind, Started, Awaiting, Missed, Looping:
		return true
	}
	return false
}
