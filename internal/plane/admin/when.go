package admin

import (
	"context"
	"fmt"
	"time"

	"muster/internal/fault"
	"muster/internal/job"
)

type jobWindow struct {
	From     string `json:"from" doc:"Time of day, such as 22:00" maxLength:"5"`
	To       string `json:"to" doc:"Time of day at which no further device is taken on; before from: on the next day" maxLength:"5"`
	TimeZone string `json:"timeZone" doc:"Whose clocks are meant, as the IANA names it: Europe/Berlin" maxLength:"64"`
}

type jobWait struct {
	For string    `json:"for" enum:"start,window" doc:"start: the time at which it was to begin; window: its hours"`
	At  time.Time `json:"at" doc:"When that is"`
}

// waitOf is what a job waits for; nil: nothing.
func waitOf(j job.Job, now time.Time) *jobWait {
	w := j.Wait(now)
	if w == (job.Wait{}) {
		return nil
	}
	return &jobWait{w.For, w.At}
}

// Schedule is when a job that is asked for works.
type Schedule struct {
	StartAt *time.Time `json:"startAt,omitempty" doc:"When it begins, at most 90 days ahead; left out: at once. Which devices are meant is looked up now. A dry run takes no time"`
	Window  *jobWindow `json:"window,omitempty" doc:"The hours of each day in which it takes on devices; left out: all day"`
}

// apply checks a schedule and writes it to a job that is about to be made. A dry run is done at once.
func (s *server) apply(w Schedule, j job.Job) (job.Job, []fieldProblem) {
	var bad []fieldProblem
	now := s.o.Now()
	begin := now
	if w.StartAt != nil {
		begin = w.StartAt.UTC().Truncate(time.Microsecond)
		switch {
		case !begin.After(now):
			bad = append(bad, fieldProblem{Pointer: "/startAt", Code: "range", Detail: "startAt lies ahead: leave it out to begin at once"})
		case begin.Sub(now) > job.MaxAhead:
			bad = append(bad, fieldProblem{Pointer: "/startAt", Code: "range", Detail: fmt.Sprintf("startAt is at most %d days ahead", job.MaxAhead/(24*time.Hour))})
		}
	}
	var hours job.Hours
	if w.Window != nil {
		hours = job.Hours{From: w.Window.From, To: w.Window.To, Zone: w.Window.TimeZone}
		if hours == (job.Hours{}) { // said, and empty
			hours.From = " "
		}
		if f := fault.As(hours.Check("/window")); f != nil {
			for _, p := range f.Fields {
				bad = append(bad, fieldProblem{Pointer: p.Pointer, Code: p.Code, Detail: p.Detail})
			}
		}
	}
	if len(bad) > 0 || j.DryRun {
		return j, bad
	}
	if j.Hours = hours; w.StartAt != nil {
		j.StartAt = begin
	}
	if due := hours.Next(begin); due.After(now) {
		j.DueAt = due
	}
	return j, nil
}

// shownWindow is a job's window as it is shown.
func shownWindow(h job.Hours) *jobWindow {
	if h == (job.Hours{}) {
		return nil
	}
	return &jobWindow{h.From, h.To, h.Zone}
}

// due is when a job that waits for its time begins, or goes on.
func due(j job.Job, now time.Time) time.Time {
	if j.Waits(now) {
		return j.DueAt
	}
	return time.Time{}
}

func (s *server) startJob(ctx context.Context, in *struct{ InJob }) (*one[jobView], error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	if j, err = s.o.Store.StartJob(ctx, actor(ctx), j.Account, j.ID); err != nil {
		return nil, err
	}
	s.turned(ctx, j)
	return taggedLive(s.showJob(j), j.Revision), nil
}
