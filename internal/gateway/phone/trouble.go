package phone

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"muster/internal/order"
)

// A Trouble is a failure of a Phone, in words for an administrator.
type Trouble struct {
	Condition order.Condition // how the phone stands for it: Ready when it is the wish that cannot be had
	Say       string          // what went wrong: a sentence without a full stop
	Do        string          // what to do about it, likewise
	Refused   map[string]string
	Cause     error // for the log; never holds a secret
}

// ErrUnsupported is the cause of a Trouble about something that the family, or
// this phone, cannot be asked for at all. Another try changes nothing.
var ErrUnsupported = errors.New("not supported by this phone")

// Error is Say and Do.
func (t *Trouble) Error() string {
	switch {
	case t.Do == "":
		return t.Say
	case t.Say == "":
		return t.Do
	}
	return t.Say + ": " + t.Do
}

// Unwrap returns the cause.
func (t *Trouble) Unwrap() error { return t.Cause }

// Later reports whether the same is worth another try soon, without anybody doing
// anything: in a call, busy, out of reach.
func (t *Trouble) Later() bool {
	return t.Condition == order.InCall || t.Condition == order.Unanswering
}

func trouble(c order.Condition, do, format string, args ...any) *Trouble {
	return &Trouble{Condition: c, Say: fmt.Sprintf(format, args...), Do: do}
}

func (t *Trouble) because(err error) *Trouble {
	t.Cause = err
	return t
}

func unsupported(do, format string, args ...any) *Trouble {
	return trouble(order.Ready, do, format, args...).because(ErrUnsupported)
}

// refused is the Trouble of a Result that has refusals; nil when it has none.
func (r Result) refused() error {
	if len(r.Refused) == 0 {
		return nil
	}
	names := slices.Sorted(maps.Keys(r.Refused))
	t := trouble(order.Ready, "check the settings against what this model and software knows", "the phone refuses %s", list(names))
	t.Refused = maps.Clone(r.Refused)
	if r.half {
		t.Do = "the phone now has a part of the new credentials; write them again, or set its provisioning server by hand"
	}
	if len(r.Set) > 0 {
		t.Say += fmt.Sprintf("; it has taken the other %d", len(r.Set))
	}
	return t
}

// list writes names as a sentence holds them, and not too many.
func list(names []string) string {
	const most = 6
	out := ""
	for i, n := range names {
		switch {
		case i == most:
			return out + fmt.Sprintf(" and %d more", len(names)-most)
		case i > 0:
			out += ", "
		}
		out += n
	}
	return out
}
