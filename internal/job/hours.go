package job

import (
	"sync"
	"time"
	_ "time/tzdata" // a server in a small container has no zones of its own

	"muster/internal/fault"
)

// MaxAhead is how far ahead a job may begin.
const MaxAhead = 90 * 24 * time.Hour

// Hours are the time of each day in which a job takes on subjects. The zero Hours are the whole day.
type Hours struct {
	From string `json:"from"` // "22:00", on the clocks of Zone
	To   string `json:"to"`   // the first minute after them; before From: on the next day
	Zone string `json:"zone"` // as the IANA names it, "Europe/Berlin"
}

// Check reports what of hours that somebody said cannot be. Its fields are called from, to and timeZone, beneath pointer at.
func (h Hours) Check(at string) error {
	if h == (Hours{}) {
		return nil
	}
	from, ok := minute(h.From)
	if !ok {
		return fault.Bad(at+"/from", "format", "from is a time of day, such as 22:00")
	}
	to, ok := minute(h.To)
	if !ok {
		return fault.Bad(at+"/to", "format", "to is a time of day, such as 06:00")
	}
	if from == to {
		return fault.Bad(at+"/to", "range", "to is another time than from; without a window a job works all day")
	}
	if zone(h.Zone) == nil {
		return fault.Bad(at+"/timeZone", "reference", "timeZone is a name of the IANA's, such as Europe/Berlin or UTC")
	}
	return nil
}

// minute reads a time of day, as minutes since midnight.
func minute(s string) (int, bool) {
	t, err := time.Parse("15:04", s)
	return t.Hour()*60 + t.Minute(), err == nil && len(s) == len("15:04")
}

// read returns what Check let pass; ok is false for the whole day.
func (h Hours) read() (from, to int, in *time.Location, ok bool) {
	if h == (Hours{}) {
		return 0, 0, nil, false
	}
	from, one := minute(h.From)
	to, two := minute(h.To)
	in = zone(h.Zone)
	return from, to, in, one && two && in != nil
}

// zones are those that were read: reading one takes longer than all else about hours.
var zones sync.Map

// zone is a zone by its name; nil: there is none. Local would be another one on another server.
func zone(name string) *time.Location {
	if known, ok := zones.Load(name); ok {
		return known.(*time.Location)
	}
	found, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		return nil
	}
	zones.Store(name, found)
	return found
}

func within(t time.Time, from, to int) bool {
	m := t.Hour()*60 + t.Minute()
	if from < to {
		return from <= m && m < to
	}
	return m >= from || m < to
}

// Open reports whether a time is in them, by the clocks of their zone: when those are set
// back, an hour is there twice.
func (h Hours) Open(t time.Time) bool {
	from, to, in, ok := h.read()
	return !ok || within(t.In(in), from, to)
}

// Next is the first time from t on that is in them: t itself, if it is.
func (h Hours) Next(t time.Time) time.Time {
	from, to, in, ok := h.read()
	if !ok || within(t.In(in), from, to) {
		return t
	}
	// When clocks are set From may be there twice, or not, and Date names one time of several: a look at each minute
	// around it tells.
	local := t.In(in)
	for day := range 8 {
		at := time.Date(local.Year(), local.Month(), local.Day()+day, from/60, from%60, 0, 0, in).Add(-90 * time.Minute)
		for range 4 * 60 {
			if !at.Before(t) && within(at, from, to) {
				return at.UTC()
			}
			at = at.Add(time.Minute)
		}
	}
	return t.Add(24 * time.Hour).UTC() // hours that no day of the next has: look again
}

// String is "22:00–06:00 Europe/Berlin", empty for the whole day.
func (h Hours) String() string {
	if h == (Hours{}) {
		return ""
	}
	return h.From + "–" + h.To + " " + h.Zone
}

// Waits reports whether the job waits for its time: nobody works on it before that.
func (j Job) Waits(now time.Time) bool { return j.State == Queued && j.DueAt.After(now) }

// What an open job waits for.
const (
	ForStart  = "start"  // the time at which it was to begin
	ForWindow = "window" // its hours
)

// A Wait is what of time an open job waits for, and when that is over. The zero Wait is none.
type Wait struct {
	For string
	At  time.Time
}

// Wait says what the job waits for. Also one that is running waits, outside of its hours: it looks after the
// devices that it has, and takes on no other.
func (j Job) Wait(now time.Time) Wait {
	switch {
	case j.Waits(now) && j.StartedAt.IsZero() && j.DueAt.Equal(j.StartAt):
		return Wait{ForStart, j.DueAt}
	case j.Waits(now):
		return Wait{ForWindow, j.DueAt}
	case j.State == Running && !j.Hours.Open(now):
		return Wait{ForWindow, j.Hours.Next(now)}
	}
	return Wait{}
}

// Why is Wait in words; empty: nothing.
func (j Job) Why(now time.Time) string {
	w := j.Wait(now)
	switch {
	case w == (Wait{}):
		return ""
	case j.State == Running:
		return "Takes on devices again " + j.clock(w.At)
	case j.StartedAt.IsZero():
		return "Starts " + j.clock(w.At)
	}
	return "Goes on " + j.clock(w.At)
}

// clock is a time on the clocks of the job's hours.
func (j Job) clock(t time.Time) string {
	_, _, in, ok := j.Hours.read()
	if !ok {
		in = time.UTC
	}
	return t.In(in).Format("2006-01-02 15:04") + " " + in.String()
}
