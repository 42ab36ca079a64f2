package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

// timing are the flags that say when a job works.
type timing struct{ start, window, zone string }

func (w *timing) addTo(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&w.start, "start-at", "", "when the job begins, such as 2026-11-28T22:00:00+01:00; which devices are meant is looked up now")
	f.StringVar(&w.window, "window", "", "hours of each day in which devices are taken on, such as 22:00-06:00; needs --time-zone")
	f.StringVar(&w.zone, "time-zone", "", "whose clocks --window means, such as Europe/Berlin")
}

// schedule reads them.
func (w *timing) schedule() (s client.Schedule, err error) {
	if w.start != "" {
		if s.StartAt, err = time.Parse(time.RFC3339, w.start); err != nil {
			return s, usage("--start-at takes a time such as 2026-11-28T22:00:00+01:00, not %q", w.start)
		}
	}
	if w.window == "" {
		if w.zone != "" {
			return s, usage("--time-zone goes with --window")
		}
		return s, nil
	}
	from, to, ok := strings.Cut(w.window, "-")
	switch {
	case !ok:
		return s, usage("--window takes hours such as 22:00-06:00, not %q", w.window)
	case w.zone == "":
		return s, usage("--window needs --time-zone: whose clocks are meant, such as Europe/Berlin")
	}
	s.Window = &client.JobWindow{From: from, To: to, TimeZone: w.zone}
	return s, nil
}

// later says that a job waits for its time, in place of waiting for its end.
func (s *session) later(j client.Job) (bool, error) {
	if j.DueAt.IsZero() || j.State != "queued" {
		return false, nil
	}
	s.say("%s: job %s. %s.", j.Title, j.ID, j.WaitsFor)
	return true, s.print(jobKind, []item{jobItem(j)}, true, true)
}
