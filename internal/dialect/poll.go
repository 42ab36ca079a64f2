package dialect

import "time"

// A Poller is a family of which it is known when its devices come by themselves. A family
// of which it is not is no Poller.
type Poller interface {
	// Poll says how a device comes that is told settings, and when next, having come at last
	// (zero: it never did). ok is false when what it is told does not say.
	Poll(told Saying, last time.Time) (p Poll, ok bool)
}

// A Pace is how polls follow each other.
type Pace string

const (
	PaceOff    Pace = "off"    // it does not come by itself, but when it starts
	PacePeriod Pace = "period" // Every after the one before
	PaceDaily  Pace = "daily"  // at Time of its own clock, each day or each few
	PaceRandom Pace = "random" // no later than Every after the one before
)

// A Poll is when a device is expected.
type Poll struct {
	Pace  Pace
	Every time.Duration // from one to the next; zero for PaceOff
	Time  string        // "03:00", of the device's own clock; of PaceDaily alone
	From  time.Time     // the earliest; zero: as At
	At    time.Time     // the latest; zero: not known
}
