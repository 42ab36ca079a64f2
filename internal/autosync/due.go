package autosync

import (
	"fmt"
	"time"

	"muster/internal/fleet"
)

// Limits are the patience of the loop. The zero value is not usable: see DefaultLimits.
type Limits struct {
	CoolDown time.Duration // a device that was told something is left alone for so long; doubles with each order
	MaxWait  time.Duration // that doubling ends here
	Confirm  time.Duration // from a device's acknowledgement to its fetch with the new pair
	Tries    int           // orders without an answer until the device has failed
	PutOff   int           // orders that it may put off until it has failed
}

// DefaultLimits leave a phone the time to restart.
func DefaultLimits() Limits {
	return Limits{CoolDown: time.Minute, MaxWait: time.Hour, Confirm: 15 * time.Minute, Tries: 3, PutOff: 8}
}

// wait is how long after order number tries the next may follow.
func (l Limits) wait(tries int) time.Duration {
	if tries <= 0 {
		return 0
	}
	w := l.CoolDown
	for range tries - 1 {
		if w *= 2; w >= l.MaxWait {
			return l.MaxWait
		}
	}
	return w
}

// A Step is what is to be done about a device now.
type Step uint8

const (
	Leave  Step = iota // nothing; perhaps later
	Send               // an order is due
	Fail               // its order has come to nothing
	Forget             // its order got lost with the device: it waits again
	Ask                // it acknowledged and has not come: it is asked to fetch
)

// A Verdict is a Step with its reason. Again is when Leave may become something
// else by the mere passing of time; zero: never.
type Verdict struct {
	Step  Step
	Why   string
	Again time.Time
}

// Due decides what to do about d, whom Auto-Sync may cover or not. road names the
// road that reaches the device now, empty when none does. It does no I/O, and the same row gives the same verdict on
// every server, so nothing is lost with a process.
func Due(p fleet.Provisioning, license fleet.License, d fleet.Device, road string, now time.Time, l Limits) Verdict {
	switch st, _ := StateOf(p, license, d); st {
	case InSync, Excluded, Unsupported, Staged, Off:
		return Verdict{}
	}
	o := d.Order
	if o.Generation != p.Current.Generation || o.ID == "" || o.Road == Notify && answers(road) {
		return sendBy(road) // never told of this pair, or never by the road that answers
	}
	switch at := o.At.Add(l.wait(o.Tries)); {
	case o.State == fleet.Applied:
		end := o.At.Add(l.Confirm)
		if !answers(road) || !now.Before(end) {
			return after(end, now, Verdict{Step: Fail, Why: "it acknowledged the pair, and never came with it"})
		}
		// It may have come while nobody noted it: one fetch more proves it.
		ask := o.At.Add(l.CoolDown)
		if now.Before(ask) {
			return Verdict{Again: ask}
		}
		return Verdict{Step: Ask, Again: end}
	case o.State == fleet.Refused && (d.Link.Connection != fleet.Online || !d.Link.Since.After(o.At)):
		return Verdict{} // until it arrives anew, or somebody asks for it
	case o.State == fleet.Sent && o.Road == Notify && o.Tries >= l.Tries:
		return Verdict{} // nobody answers a check-sync but by coming
	case o.State != fleet.Sent || o.Road == Notify:
		return after(at, now, sendBy(road))
	case o.Reason != "" && o.Tries >= l.PutOff && o.Road != Gateway: // which knows when a call has ended, however long it takes
		return Verdict{Step: Fail, Why: fmt.Sprintf("it put the order off %d times; %s", o.Tries, o.Reason)}
	case o.Reason == "" && o.Tries >= l.Tries:
		return after(o.At.Add(l.CoolDown), now, Verdict{Step: Fail, Why: fmt.Sprintf("no answer to the last of %d orders", o.Tries)})
	case road == "":
		return after(at, now, Verdict{Step: Forget})
	default:
		return after(at, now, sendBy(road))
	}
}

func sendBy(road string) Verdict {
	if road == "" {
		return Verdict{}
	}
	return Verdict{Step: Send}
}

// after is v once at has come.
func after(at, now time.Time, v Verdict) Verdict {
	if v.Step == Leave || !now.Before(at) {
		return v
	}
	return Verdict{Again: at}
}
