package admin

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"sync"
	"time"

	"muster/internal/autosync"
	"muster/internal/firmware"
	"muster/internal/fleet"
	"muster/internal/inventory"
	"muster/internal/job"
)

// importOf is what a job that is an import says more than others.
type importOf struct {
	File    string `json:"file" doc:"What the file is called; empty: nobody said"`
	Created *int   `json:"created" doc:"Devices that it added; null while it is at work, and of a long list for a while"`
	Updated *int   `json:"updated" doc:"Devices that it changed; null like created"`
}

func showImport(j job.Job) *importOf {
	if j.Kind != job.Import {
		return nil
	}
	var p inventory.Params
	_ = json.Unmarshal(j.Params, &p) // no file, when it is none of ours
	return &importOf{File: p.File}
}

// upgradeOf is what is said of firmware waves.
type upgradeOf struct {
	Version        string `json:"version" doc:"A release's, or latest"`
	Waves          []int  `json:"waves" nullable:"false" doc:"Devices of the first waves; the rest is the last"`
	Wave           int    `json:"wave" doc:"Which one is open, from 1; 0: none, the job is over or has not begun"`
	StopAtFailures int    `json:"stopAtFailures" doc:"It pauses when so many have failed; 0: never"`
	PerMinute      int    `json:"perMinute" doc:"Devices that are given the release in a minute; 0: as many as the wave has"`
}

// showUpgrade counts who was given the release by the items: those that are done, failed, or on their way.
func showUpgrade(j job.Job) *upgradeOf {
	if j.Kind != job.Upgrade {
		return nil
	}
	var u firmware.Upgrade
	_ = json.Unmarshal(j.Params, &u) // nothing, when it is none of ours
	out := &upgradeOf{Version: u.Version, Waves: list0(u.Waves), StopAtFailures: u.StopAtFailures, PerMinute: u.PerMinute}
	if !j.State.Ended() && !j.StartedAt.IsZero() {
		p := j.Progress
		out.Wave, _ = autosync.OpenWave(u.Waves, autosync.Progress{Begun: p.Done + p.Failed + p.Waiting, Confirmed: p.Done, Failed: p.Failed})
	}
	return out
}

// importCounts remembers how many devices imports that have ended added: their items are sealed, and
// never change.
type importCounts struct {
	mu    sync.Mutex
	known map[job.ID]int
}

// Bounds of what is counted for one answer, and of what is remembered.
const (
	mostCounted    = 300_000 // items
	mostRemembered = 10_000  // imports
)

// countImports fills in what imports that have ended did; what a list is too long for comes when it is
// asked for again.
func (s *server) countImports(ctx context.Context, jobs []job.Job, shown []jobView) error {
	read := 0
	for k := range shown {
		j, v := jobs[k], shown[k].Import
		if v == nil || !j.State.Ended() {
			continue
		}
		s.imported.mu.Lock()
		created, known := s.imported.known[j.ID]
		s.imported.mu.Unlock()
		if !known && j.Done > 0 {
			if read > 0 && read+j.Total > mostCounted {
				continue
			}
			read += j.Total
			added, err := s.outcomesAs(ctx, j, job.ItemDone, func(i job.Item) (job.Item, bool, error) { return job.Item{}, i.Action == "create", nil })
			if err != nil {
				return err
			}
			created = len(added)
			s.imported.mu.Lock()
			if s.imported.known == nil || len(s.imported.known) >= mostRemembered {
				s.imported.known = map[job.ID]int{}
			}
			s.imported.known[j.ID] = created
			s.imported.mu.Unlock()
		}
		updated := j.Done - created
		v.Created, v.Updated = &created, &updated
	}
	return nil
}

func (s *server) jobReportRoutes() {
	add(s, route{method: "GET", path: "/jobs/{job}/report.csv", id: "getJobReport", says: "What became of each of a job's subjects, as a table", right: fleet.RightRead, plain: inventory.TypeCSV}, s.jobReport)
}

func (s *server) jobReport(ctx context.Context, in *struct {
	InJob
	State string `query:"state" enum:"pending,done,failed,skipped,waiting" doc:"Only those that stand so"`
}) (*streamed, error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	return s.stream(inventory.TypeCSV+"; charset=utf-8", "report.csv", func(out io.Writer) error {
		w := csv.NewWriter(out)
		if err := w.Write([]string{"number", "subject", "device", "name", "mac", "state", "step", "attempts", "started", "finished", "code", "field", "detail"}); err != nil {
			return err
		}
		q := job.ItemQuery{Limit: 1000, State: job.ItemState(in.State)}
		for {
			page, err := s.o.Store.Items(ctx, j.Account, j.ID, q)
			if err != nil {
				return err
			}
			for _, i := range page {
				q.After = i.Seq
				v := showItem(j, i)
				device := v.Device
				if j.Kind != job.Import {
					device = v.Subject
				}
				if err := w.Write([]string{strconv.Itoa(v.Seq), armedCell(v.Subject), armedCell(device), armedCell(v.Name), armedCell(v.MAC), v.State, v.Action, strconv.Itoa(v.Attempts),
					cellTime(i.StartedAt), cellTime(i.FinishedAt), v.Code, armedCell(v.Pointer), armedCell(v.Detail)}); err != nil {
					return err
				}
			}
			if len(page) < q.Limit {
				w.Flush()
				return w.Error()
			}
		}
	})
}

func cellTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
