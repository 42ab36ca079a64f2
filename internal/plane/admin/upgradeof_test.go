package admin

import (
	"testing"
	"time"

	"muster/internal/job"
)

func TestAJobOfFirmwareSaysWhichWaveIsOpen(t *testing.T) {
	began := time.Date(2026, 11, 27, 9, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		progress job.Progress
		state    job.State
		started  time.Time
		want     int
	}{
		"nobody has been given it":                       {job.Progress{Total: 20}, job.Running, began, 1},
		"it has not begun":                               {job.Progress{Total: 20}, job.Queued, time.Time{}, 0},
		"the first wave is on its way":                   {job.Progress{Total: 20, Waiting: 2}, job.Running, began, 1},
		"the first wave is back, one of them failed":     {job.Progress{Total: 20, Done: 1, Failed: 1}, job.Running, began, 2},
		"those that are skipped are of no wave":          {job.Progress{Total: 20, Skipped: 9, Done: 1, Waiting: 1}, job.Running, began, 1},
		"the last wave is open, also while it is paused": {job.Progress{Total: 20, Done: 7}, job.Paused, began, 3},
		"it is over": {job.Progress{Total: 20, Done: 20}, job.Succeeded, began, 0},
	} {
		u := showUpgrade(job.Job{Kind: job.Upgrade, State: c.state, StartedAt: c.started, Progress: c.progress, Params: []byte(`{"version":"7.0.0","waves":[2,5]}`)})
		if u.Wave != c.want {
			t.Errorf("%s: wave %d, want %d", name, u.Wave, c.want)
		}
	}
}
