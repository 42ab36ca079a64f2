package firmware

import (
	"time"

	"muster/internal/fleet"
)

// Bounds of the guard against loops.
const (
	MaxRounds = 2              // times that a device goes up and comes back down
	MaxTries  = 5              // times that it is sent up without getting there
	tryApart  = time.Minute    // a boot asks for several files: that is one try
	forgetAll = 24 * time.Hour // after its tries a device may try again
)

// A Watch is what is remembered of a device that is sent to a release when it enrolls. The server
// that it is sent home to may ask for another version than we do; then it would go up and down for ever.
type Watch struct {
	Device  fleet.DeviceID
	Account fleet.AccountID
	Wanted  string    // the version that it was sent to
	AskedAt time.Time // when it was last sent
	Reached bool      // it came with that version since
	Rounds  int       // times that it came with another one after that
	Tries   int       // times that it was sent since it last came with that version
}

// Next is what to remember after a device asked that runs running and should run wanted, and
// whether to send it there now.
func (w Watch) Next(f fleet.Family, running, wanted string, now time.Time) (Watch, bool) {
	if w.Wanted != wanted {
		w = Watch{Device: w.Device, Account: w.Account, Wanted: wanted}
	}
	if Same(f, wanted, running) {
		w.Reached, w.Tries = true, 0
		return w, false
	}
	if w.Reached {
		w.Rounds, w.Reached = min(w.Rounds+1, MaxRounds), false
	}
	if w.Tries >= MaxTries && now.Sub(w.AskedAt) >= forgetAll {
		w.Tries = 0
	}
	if w.Stopped(wanted) && (w.Rounds >= MaxRounds || now.Sub(w.AskedAt) >= tryApart) {
		return w, false
	}
	if w.Tries == 0 || now.Sub(w.AskedAt) >= tryApart {
		w.Tries, w.AskedAt = w.Tries+1, now
	}
	return w, true
}

// Stopped reports whether the device is not sent to that version any more.
func (w Watch) Stopped(wanted string) bool {
	return w.Wanted == wanted && (w.Rounds >= MaxRounds || w.Tries >= MaxTries)
}

// Why says in words why the device is not sent any more.
func (w Watch) Why() string {
	if w.Rounds >= MaxRounds {
		return "stopped after " + itoa(MaxRounds) + " rounds: the server that provisions the device asks for another version than " + w.Wanted
	}
	return "stopped after " + itoa(MaxTries) + " tries: the device does not come back with " + w.Wanted
}
