package claim

import (
	"net/netip"
	"strings"
	"sync"
	"time"

	"muster/internal/fleet"
)

// What wrong codes are bounded by. The figures, and what they are worth against
// 10,000 addresses that guess, are in docs/enrollment.md.
const (
	WrongPerDevice = 5                // then it is locked
	LockFor        = 15 * time.Minute // a device; the windows of source and account number too
	WrongPerSource = 50               // of one address, for IPv6 its /64

	// An account number has a PIN of four digits: strangers, who come with a MAC that no
	// inventory has, may be wrong five times in a quarter of an hour, and twenty times a day.
	WrongPerNumber      = 5
	WrongPerNumberToday = 20
	// Devices of some inventory have as many again: strangers do not keep them waiting.
	KnownPerNumber      = 10
	KnownPerNumberToday = 30

	// The failures of all devices together come from three stocks, each with its own flow.
	// Fresh is for addresses that have not been wrong today: they have one wrong try each.
	FreshStock, FreshPerMinute = 12_000, 10
	// Known is for devices of some inventory, and for addresses that a device enrolled from today.
	KnownStock, KnownPerMinute = 60, 30
	// Rest is for everybody else.
	RestStock, RestPerMinute = 10, 10

	serialTries = 10 // wrong serials of one device within FirstContactFor

	day        = 24 * time.Hour
	maxWatched = 400_000 // keys, about 60 MB
	fullFor    = time.Minute
)

// Limits slow down who guesses. Counts are of this process: a restart forgets
// them, and each server has its own. It is safe for use by many goroutines.
type Limits struct {
	mu                 sync.Mutex
	wrong              map[string]*tally
	proved             map[netip.Addr]time.Time // addresses that a device enrolled from
	fresh, known, rest stock
	swept              time.Time
}

// NewLimits makes limits that have seen nobody yet.
func NewLimits() *Limits {
	return &Limits{wrong: map[string]*tally{}, proved: map[netip.Addr]time.Time{},
		fresh: stock{most: FreshStock, perMinute: FreshPerMinute}, known: stock{most: KnownStock, perMinute: KnownPerMinute}, rest: stock{most: RestStock, perMinute: RestPerMinute}}
}

// A tally counts in two windows that begin with the first count in them.
type tally struct {
	from, dayFrom time.Time
	n, today      int
	open          int // of them, those that are being looked at
}

func (t *tally) at(now time.Time, window time.Duration) *tally {
	if now.Sub(t.from) >= window {
		t.from, t.n = now, 0
	}
	if now.Sub(t.dayFrom) >= day {
		t.dayFrom, t.today = now, 0
	}
	return t
}

// A stock is a token bucket; it begins full.
type stock struct {
	most, perMinute float64
	used            float64
	at              time.Time
}

func (s *stock) flow(now time.Time) {
	if !s.at.IsZero() && now.After(s.at) {
		s.used = max(0, s.used-now.Sub(s.at).Minutes()*s.perMinute)
	}
	if now.After(s.at) {
		s.at = now
	}
}

// wait is how long until the stock has one; 0 takes it.
func (s *stock) take(now time.Time) (wait time.Duration) {
	s.flow(now)
	if s.used+1 <= s.most+1e-9 {
		s.used++
		return 0
	}
	return time.Duration((s.used + 1 - s.most) / s.perMinute * float64(time.Minute))
}

func (s *stock) give() { s.used = max(0, s.used-1) }

// A try is a code that is being looked at. It counts as wrong unless it is right.
type try struct {
	l      *Limits
	counts []counted
	from   *stock
}

type counted struct {
	key string
	at  time.Time // the window that it was counted in
}

// limit is one count that a try has to fit into.
type limit struct {
	key         string
	most, today int
	lock        bool // the window begins anew with the last try that fits
}

// try takes a try of the code before it is looked at, so that many at once are no
// more than so many. A wait above zero says that there is none left, for a right
// code either.
func (l *Limits) try(a Asker, code string, listed bool, now time.Time) (*try, time.Duration) {
	source := fleet.Line(a.Source)
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.room(now) {
		return nil, fullFor
	}
	all := limitsOf(a, code, listed)
	var wait time.Duration
	for _, one := range all {
		if t := l.wrong[one.key]; t != nil {
			t.at(now, LockFor)
			if t.n >= one.most {
				wait = max(wait, t.from.Add(LockFor).Sub(now))
			}
			if one.today > 0 && t.today >= one.today {
				wait = max(wait, t.dayFrom.Add(day).Sub(now))
			}
		}
	}
	if wait > 0 {
		return nil, wait
	}
	from, wait := l.lane(source, listed, now)
	if wait > 0 {
		return nil, wait
	}
	out := &try{l: l, from: from}
	for _, one := range all {
		t := l.wrong[one.key]
		if t == nil {
			t = &tally{from: now, dayFrom: now}
			l.wrong[one.key] = t
		}
		t.n, t.today, t.open = t.n+1, t.today+1, t.open+1
		if one.lock && t.n == one.most {
			t.from = now
		}
		out.counts = append(out.counts, counted{one.key, t.dayFrom})
	}
	return out, 0
}

// limitsOf are the counts that a try has to fit into.
func limitsOf(a Asker, code string, listed bool) []limit {
	device := a.MAC.String()
	if a.MAC == (fleet.MAC{}) {
		device = "serial " + strings.ToUpper(a.Serial)
	}
	all := []limit{{"device " + device, WrongPerDevice, 0, true}, {"source " + fleet.Line(a.Source).String(), WrongPerSource, 0, false}}
	if len(code) == 12 { // whether there is such an account number or not
		if listed {
			all = append(all, limit{"known " + code[:8], KnownPerNumber, KnownPerNumberToday, false})
		} else {
			all = append(all, limit{"number " + code[:8], WrongPerNumber, WrongPerNumberToday, false})
		}
	}
	return all
}

// busy reports whether a try that did not fit may do so once others have been looked at: thirty
// phones of a new office that come at once, all with the right code, are no guesses.
func (l *Limits) busy(a Asker, code string, listed bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, one := range limitsOf(a, code, listed) {
		if t := l.wrong[one.key]; t != nil && t.n-t.open >= one.most || t != nil && one.today > 0 && t.today-t.open >= one.today {
			return false
		}
	}
	for _, one := range limitsOf(a, code, listed) {
		if t := l.wrong[one.key]; t != nil && t.open > 0 {
			return true
		}
	}
	return false
}

// lane takes a try from the first stock that is for this asker and has one.
func (l *Limits) lane(source netip.Addr, listed bool, now time.Time) (*stock, time.Duration) {
	var lanes []*stock
	if at, ok := l.proved[source]; listed || ok && now.Sub(at) < day {
		lanes = append(lanes, &l.known)
	}
	if t := l.wrong["source "+source.String()]; t == nil || t.at(now, LockFor).today == 0 {
		lanes = append(lanes, &l.fresh)
	}
	lanes = append(lanes, &l.rest)
	wait := time.Duration(0)
	for i, s := range lanes {
		w := s.take(now)
		if w == 0 {
			return s, 0
		}
		if i == 0 || w < wait {
			wait = w
		}
	}
	return nil, max(wait, time.Second)
}

// right gives the try back: the code was right, or nobody looked.
func (t *try) right() {
	t.l.mu.Lock()
	defer t.l.mu.Unlock()
	t.from.give()
	for _, c := range t.counts {
		if have := t.l.wrong[c.key]; have != nil && have.dayFrom.Equal(c.at) && have.n > 0 {
			have.n, have.today, have.open = have.n-1, have.today-1, max(0, have.open-1)
			if have.today <= 0 {
				delete(t.l.wrong, c.key)
			}
		}
	}
}

// wrong leaves the try counted: it was looked at, and opened nothing.
func (t *try) wrong() {
	t.l.mu.Lock()
	defer t.l.mu.Unlock()
	for _, c := range t.counts {
		if have := t.l.wrong[c.key]; have != nil && have.dayFrom.Equal(c.at) {
			have.open = max(0, have.open-1)
		}
	}
}

// good notes that a device enrolled from there.
func (l *Limits) good(source netip.Addr, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.room(now) {
		l.proved[fleet.Line(source)] = now
	}
}

func (l *Limits) lockedUntil(m fleet.MAC, now time.Time) time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	if t := l.wrong["device "+m.String()]; t != nil && t.n >= WrongPerDevice && now.Sub(t.from) < LockFor {
		return t.from.Add(LockFor)
	}
	return time.Time{}
}

func (l *Limits) unlock(m fleet.MAC) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.wrong, "device "+m.String())
	delete(l.wrong, "serial "+m.String())
}

// serial reports whether a serial that is right, or not, may be believed: a wrong
// one counts, and after too many no one is believed.
func (l *Limits) serial(m fleet.MAC, right bool, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	key := "serial " + m.String()
	t := l.wrong[key]
	if t == nil {
		if right || !l.room(now) {
			return right
		}
		t = &tally{from: now, dayFrom: now}
		l.wrong[key] = t
	}
	if t.at(now, FirstContactFor); t.n >= serialTries {
		return false
	}
	if !right {
		t.n++
		t.today++
	}
	return right
}

// room makes room for more keys; false when there is none.
func (l *Limits) room(now time.Time) bool {
	if len(l.wrong)+len(l.proved) < maxWatched {
		return true
	}
	if now.Sub(l.swept) < time.Second {
		return false
	}
	l.swept = now
	for k, t := range l.wrong {
		if now.Sub(t.dayFrom) >= day && now.Sub(t.from) >= FirstContactFor || !strings.HasPrefix(k, "serial ") && now.Sub(t.dayFrom) >= day {
			delete(l.wrong, k)
		}
	}
	for k, at := range l.proved {
		if now.Sub(at) >= day {
			delete(l.proved, k)
		}
	}
	return len(l.wrong)+len(l.proved) < maxWatched
}
