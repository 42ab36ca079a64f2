package firmware

import (
	"time"

	"muster/internal/fleet"
)

// An Upgrade is what a staged roll-out of releases is made of; it is kept as the parameters of its job.
type Upgrade struct {
	Version        string        `json:"version"` // or Latest: of each model
	Waves          []int         `json:"waves,omitempty"`
	StopAtFailures int           `json:"stopAtFailures,omitempty"` // 0: never
	PerMinute      int           `json:"perMinute,omitempty"`      // devices that are given the release; 0: as many as the wave has
	Timeout        time.Duration `json:"timeout"`                  // a device that was told has to come back in this time
	Quiet          bool          `json:"quiet,omitempty"`          // devices are not told to come: they are found at their next poll
	Releases       []ReleaseID   `json:"releases,omitempty"`       // that its devices are brought to
}

// Bounds of upgrades.
const (
	MinTimeout     = 2 * time.Minute
	MaxTimeout     = 30 * 24 * time.Hour
	DefaultTimeout = time.Hour
	MaxWaves       = 20
	// silentFor is how long a device that nobody could tell may take until it polls at all.
	silentFor = 7 * 24 * time.Hour
)

// A Pace is a Pin together with what its device has said meanwhile.
type Pace struct {
	Pin
	Family   fleet.Family
	Model    string
	Site     string
	Running  string    // what it says it runs
	LastSeen time.Time // its last request
}

// Judge says what became of a device that was given its release: PinGiven for one that is still on its
// way, PinDone, or PinFailed with the code and the words of the reason. A device that nobody could tell and
// that has come by itself is PinGiven with the code "came": its clock, that of those that were told, runs from then.
func Judge(p Pace, timeout time.Duration, now time.Time) (state PinState, code, why string) {
	switch {
	case Same(p.Family, p.Version, p.Running):
		return PinDone, "", ""
	case p.ToldAt.IsZero() && p.LastSeen.After(p.GivenAt):
		return PinGiven, "came", ""
	case p.ToldAt.IsZero() && now.Sub(p.GivenAt) >= max(silentFor, timeout):
		return PinFailed, "notSeen", "did not come for " + max(silentFor, timeout).String()
	case p.ToldAt.IsZero():
		return PinGiven, "", ""
	case p.LastSeen.Before(p.ToldAt):
		if now.Sub(p.ToldAt) >= timeout {
			return PinFailed, "notSeen", "did not come, although it was told to"
		}
	case p.LastSeen.Sub(p.ToldAt) >= timeout:
		return PinFailed, "wrongVersion", "came back with " + orNothing(p.Running) + " instead of " + p.Version
	case now.Sub(p.LastSeen) >= timeout:
		return PinFailed, "notBack", "did not come back: its last request was at " + p.LastSeen.UTC().Format(time.RFC3339)
	}
	return PinGiven, "", ""
}

func orNothing(version string) string {
	if version == "" {
		return "no version at all"
	}
	return version
}
