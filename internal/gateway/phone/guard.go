package phone

import (
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"muster/internal/fleet"
	"muster/internal/order"
)

// A Memory keeps what a Drivers must not forget when the process ends. Its caller
// writes it to a disk. It is used for one MAC by one goroutine at a time.
type Memory interface {
	// Recall returns what was kept of a phone; the zero Memo when nothing was.
	Recall(mac fleet.MAC) (Memo, error)
	// Keep has the memo safe when it returns. It may keep m's maps: they are not changed afterwards.
	Keep(mac fleet.MAC, m Memo) error
}

// A Memo is what is remembered of a phone. It holds no secret.
type Memo struct {
	// Pinned is the SHA-256 of the certificate that the phone had at first, hex.
	Pinned string `json:"pinned,omitempty"`
	// Proved is set once a phone with that certificate has said the right MAC.
	Proved bool `json:"proved,omitempty"`
	// Others are certificates of devices that said another MAC: they get no password again.
	Others []string `json:"others,omitempty"`
	// Doors are the passwords that were tried, by what they open ("rest", "push").
	Doors map[string]Door `json:"doors,omitempty"`
	// Shown is what settings had before they were used to show a text, by name; ShownAt is when.
	Shown   map[string]string `json:"shown,omitempty"`
	ShownAt time.Time         `json:"shownAt,omitzero"`
}

// A Door is how a password was met.
type Door struct {
	Revision int64     `json:"revision"` // of the login that was tried
	Good     bool      `json:"good,omitempty"`
	Wrong    int       `json:"wrong,omitempty"`   // how often, and at most twice
	Lost     int       `json:"lost,omitempty"`    // tries in a row whose answer never came
	Again    time.Time `json:"again,omitzero"`    // after lost answers: not before
	Factory  bool      `json:"factory,omitempty"` // the phone has the password of the factory, and no other was tried since
}

// The doors, and how often a password that nobody has proved may be sent.
const (
	doorREST   = "rest"
	doorPush   = "push"
	mostWrong  = 2
	mostOthers = 8
	// A password whose answer is lost may have been wrong, and counted by the phone. The
	// next try waits twice as long as the one before: a phone that locks after ten
	// gets there in days, not in minutes.
	firstWait = 10 * time.Minute
	mostWait  = 24 * time.Hour
	// lockedWait is how long a phone that says it is locked is left alone: a password
	// sent meanwhile may prolong it.
	lockedWait = 15 * time.Minute
)

func (m Memo) clone() Memo {
	m.Doors, m.Shown, m.Others = maps.Clone(m.Doors), maps.Clone(m.Shown), slices.Clone(m.Others)
	return m
}

// A verdict is what an answer says of the password that was sent for it.
type verdict int

const (
	good     verdict = iota
	wrong            // the phone has judged it
	lost             // it may have: nothing came back, or nonsense
	unjudged         // it did not look at it
	locked           // it does not look at any
	factory          // it is that of the factory, and it opens nothing
)

// keep changes the memo and has it safe.
func (k *talk) keep(change func(*Memo)) error {
	m := k.memo.clone()
	change(&m)
	if err := k.d.o.Memory.Keep(k.t.MAC, m); err != nil {
		return trouble(order.Seen, "look at the disk of the gateway", "the gateway cannot write down what it does with the phone, and so does nothing").because(err)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.memo = m
	return nil
}

func (k *talk) door(name string) Door {
	d := k.memo.Doors[name]
	if d.Revision != k.l.Revision {
		d = Door{Revision: k.l.Revision}
	}
	return d
}

func (k *talk) setDoor(name string, d Door, more ...func(*Memo)) error {
	return k.keep(func(m *Memo) {
		if m.Doors == nil {
			m.Doors = map[string]Door{}
		}
		m.Doors[name] = d
		for _, f := range more {
			f(m)
		}
	})
}

// before says whether the door's password may be sent now. One that is not proved is
// written down as wrong before it leaves, so that neither a crash nor a full disk
// makes a third try. It must be called only after the phone's certificate is known.
func (k *talk) before(name string) error {
	d := k.door(name)
	switch {
	case d.Wrong >= mostWrong:
		return k.wrongPassword(name, d.Wrong)
	case k.d.o.Now().Before(d.Again):
		if d.Lost == 0 {
			return lockedOut(d.Again.Sub(k.d.o.Now()))
		}
		return trouble(order.Unanswering, "look whether the phone is well; the password is tried again by itself, later each time", "the phone did not answer when it was given the password, %d times", d.Lost)
	case d.Good && k.memo.Pinned != "":
		return nil
	}
	if !d.Good {
		d.Wrong++
	}
	return k.setDoor(name, d, func(m *Memo) {
		if m.Pinned == "" {
			m.Pinned = k.certificate()
		}
	})
}

// after writes down how the password was met and returns the Trouble of it, if any.
func (k *talk) after(name string, v verdict) error {
	was := k.door(name)
	d := was
	switch v {
	case good:
		d = Door{Revision: d.Revision, Good: true}
	case wrong:
		d.Lost, d.Again, d.Factory = 0, time.Time{}, false
		if d.Good { // it was right once: this one was not counted before it left
			d.Good, d.Wrong = false, 1
		}
	case lost:
		if !d.Good {
			d.Wrong--
			d.Again = k.d.o.Now().Add(min(firstWait<<min(d.Lost, 20), mostWait))
			d.Lost++
		}
	case factory:
		d = Door{Revision: d.Revision, Factory: true}
	case unjudged, locked:
		if !d.Good {
			d.Wrong--
		}
		if v == locked {
			d.Lost, d.Again = 0, k.d.o.Now().Add(lockedWait)
		}
	}
	if d != was {
		if err := k.setDoor(name, d); err != nil {
			return err
		}
	}
	switch v {
	case wrong:
		return k.wrongPassword(name, d.Wrong)
	case locked:
		return lockedOut(lockedWait)
	}
	return nil
}

func (k *talk) wrongPassword(name string, times int) *Trouble {
	do := "enter the administrator's password of this site's phones"
	if k.t.Family == fleet.PolyOS {
		do = "enter the administrator's password of this site's video devices; that of a new one is its serial number"
	}
	if name == doorPush {
		do = "enter the user and password of push (apps.push.username, apps.push.password) of this site's phones"
	}
	if times < mostWrong {
		return trouble(order.WrongPassword, do, "the phone does not take the user and password (they are tried once more)")
	}
	return trouble(order.WrongPassword, do, "the phone does not take the user and password, and is not asked again, since more tries could lock it")
}

func lockedOut(left time.Duration) *Trouble {
	return trouble(order.LockedOut, "find who tries wrong passwords on it; it is asked again in "+max(left, time.Minute).Round(time.Minute).String(), "the phone is locked after too many wrong passwords")
}

// proved writes down that the phone with this certificate is the one it should be.
func (k *talk) proved() error {
	if k.memo.Proved && k.memo.Pinned == k.certificate() {
		return nil
	}
	return k.keep(func(m *Memo) { m.Proved, m.Pinned = true, k.certificate() })
}

// other says that the phone is another one. What was learned of its certificate and
// password says nothing about the one that should be there.
func (k *talk) other(says string) error {
	if !k.memo.Proved {
		if err := k.keep(func(m *Memo) {
			m.Pinned, m.Doors = "", nil
			m.Others = append(m.Others, k.certificate())[max(0, len(m.Others)+1-mostOthers):]
		}); err != nil {
			return err
		}
	}
	return trouble(order.OtherDevice, "nothing was set; look which device has the address "+k.t.Address.Addr().String(), "the device says that it is %s, and should be %s", says, k.t.MAC)
}

// isOver reports whether err is that of a context.
func isOver(ctx context.Context, err error) bool {
	return ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded))
}
