package admin

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"muster/internal/fleet"
	"muster/internal/job"
	"muster/internal/work"
)

// Work is who does jobs.
type Work interface {
	// Wake says that a job was made or steered.
	Wake()
	// Moved is closed when some job moves.
	Moved() <-chan struct{}
}

// noWork is nobody: jobs are written down, and wait.
type noWork struct{}

func (noWork) Wake()                  {}
func (noWork) Moved() <-chan struct{} { return nil }

type progress struct {
	Total   int `json:"total"`
	Done    int `json:"done"`
	Failed  int `json:"failed"`
	Waiting int `json:"waiting" doc:"For their devices"`
	Skipped int `json:"skipped" doc:"Nothing was to be done, or the job ended first"`
}

type jobView struct {
	ID         string     `json:"id"`
	Kind       string     `json:"kind" doc:"Which work it is: bulk, import, live, firmware"`
	Title      string     `json:"title"`
	State      string     `json:"state" enum:"queued,running,paused,succeeded,failed,cancelled,partial"`
	Account    string     `json:"account" doc:"Id of the account that it is about"`
	By         string     `json:"by" doc:"Who set it off"`
	DryRun     bool       `json:"dryRun" doc:"Everything is tried and nothing changed"`
	Progress   progress   `json:"progress"`
	CreatedAt  time.Time  `json:"createdAt"`
	StartedAt  *time.Time `json:"startedAt"`
	FinishedAt *time.Time `json:"finishedAt"`
	ETA        *time.Time `json:"eta,omitempty" doc:"When it should be done, once 5 % are"`
	StartAt    *time.Time `json:"startAt,omitempty" doc:"When it was to begin"`
	Window     *jobWindow `json:"window,omitempty" doc:"The hours of each day in which it takes on devices"`
	DueAt      *time.Time `json:"dueAt,omitempty" doc:"While it waits for its time: when it begins, or goes on"`
	Waits      *jobWait   `json:"waits,omitempty" doc:"What of time it waits for; also of a job that runs outside of its window, and takes on no devices"`
	WaitsFor   string     `json:"waitsFor,omitempty" doc:"The same in words, on the clocks of its window"`
	Undo       bool       `json:"undo" doc:"It can be taken back by :undo"`
	Errors     []string   `json:"errors" nullable:"false" doc:"What stopped the job as a whole"`
	Revision   int64      `json:"revision" doc:"Grows with each step"`
	Warnings   []warning  `json:"warnings,omitempty" nullable:"false" doc:"Of what was asked for, when the job is made"`
	Import     *importOf  `json:"import,omitempty" doc:"Of an import"`
	Upgrade    *upgradeOf `json:"upgrade,omitempty" doc:"Of firmware waves"`
}

type jobItem struct {
	Seq     int    `json:"seq" doc:"From 1, in the order of the work"`
	Subject string `json:"subject" doc:"Id of the device, or the row"`
	Name    string `json:"name,omitempty" doc:"Of the device, as people know it"`
	MAC     string `json:"mac,omitempty"`
	State   string `json:"state" enum:"pending,done,failed,skipped,waiting"`
	Action  string `json:"action,omitempty" doc:"What was done, or would be: create, update, delete, unchanged"`
	Code    string `json:"code,omitempty" doc:"Of a failure, as in problem documents"`
	Pointer string `json:"pointer,omitempty" doc:"The field at fault"`
	Detail  string `json:"detail,omitempty"`
	From    string `json:"from,omitempty" doc:"Of firmware waves: what the device ran when it was given the release"`
	To      string `json:"to,omitempty" doc:"Of firmware waves: the version that the device is brought to"`

	Attempts   int        `json:"attempts" doc:"How often it was begun, with those of the job that this one repeats"`
	StartedAt  *time.Time `json:"startedAt" doc:"When something was done about it first"`
	FinishedAt *time.Time `json:"finishedAt" doc:"When it was settled"`
	Imported
}

// InJob names a job in a path.
type InJob struct {
	Job string `path:"job" doc:"Id" maxLength:"100"`
}

func (s *server) jobRoutes() {
	add(s, route{method: "POST", path: "/jobs/{job}:start", id: "startJob", right: fleet.RightWrite, says: "Let a job that waits for its time begin, or go on, at once and to its end: it has neither start nor window any more"}, s.startJob)
	add(s, route{method: "GET", path: "/jobs", id: "listJobs", says: "List jobs, newest first", right: fleet.RightRead, errors: []int{404, 409}}, s.listJobs)
	add(s, route{method: "GET", path: "/jobs/{job}", id: "getJob", says: "Show a job, or wait until it moves", right: fleet.RightRead}, s.getJob)
	add(s, route{method: "GET", path: "/jobs/{job}/items", id: "listJobItems", says: "List what became of each of a job's subjects", right: fleet.RightRead}, s.listJobItems)
	for verb, to := range map[string]job.State{"pause": job.Paused, "resume": job.Queued, "cancel": job.Cancelled} {
		says := map[string]string{"pause": "Pause a job after the step that it is at", "resume": "Let a paused job go on", "cancel": "End a job; what is done stays done"}[verb]
		add(s, route{method: "POST", path: "/jobs/{job}:" + verb, id: verb + "Job", says: says, right: fleet.RightWrite},
			func(ctx context.Context, in *struct{ InJob }) (*one[jobView], error) {
				return s.steerJob(ctx, in.Job, to)
			})
	}
}

// etaFrom is how much of a job tells how long the rest takes.
const etaFrom = 0.05

func (s *server) showJob(j job.Job) jobView {
	v := jobView{ID: string(j.ID), Kind: string(j.Kind), Title: j.Title, State: string(j.State), Account: string(j.Account), By: j.By.Name, DryRun: j.DryRun,
		Progress: progress(j.Progress), CreatedAt: j.CreatedAt, StartedAt: instant(j.StartedAt), FinishedAt: instant(j.FinishedAt), Undo: undoable(j), Errors: list0(j.Errors), Revision: j.Revision, Import: showImport(j), Upgrade: showUpgrade(j),
		StartAt: instant(j.StartAt), Window: shownWindow(j.Hours), DueAt: instant(due(j, s.o.Now())), Waits: waitOf(j, s.o.Now()), WaitsFor: j.Why(s.o.Now())}
	settled := float64(j.Done + j.Failed + j.Skipped)
	if j.State == job.Running && v.Window == nil && settled >= etaFrom*float64(j.Total) && settled > 0 {
		took := s.o.Now().Sub(j.StartedAt)
		v.ETA = instant(s.o.Now().Add(time.Duration(float64(took) / settled * (float64(j.Total) - settled))).Truncate(time.Second))
	}
	return v
}

// turned wakes who does jobs, and who watches them, when one was made or steered.
func (s *server) turned(ctx context.Context, j job.Job) {
	s.o.Work.Wake()
	s.tell(ctx, fleet.Notice{Account: j.Account, About: "job"})
}

// started answers with a job that was just made.
func (s *server) started(ctx context.Context, j job.Job) *one[jobView] {
	s.turned(ctx, j)
	out := taggedLive(s.showJob(j), j.Revision)
	out.Location = base + "/jobs/" + string(j.ID)
	return out
}

func (s *server) listJobs(ctx context.Context, in *struct {
	Paging
	Account string   `query:"account" maxLength:"200" doc:"Only of this account and those beneath it, by id or name"`
	Kind    []string `query:"kind,explode" maxItems:"10" enum:"bulk,import,live,firmware" doc:"Of several any"`
	State   []string `query:"state,explode" maxItems:"10" enum:"queued,running,paused,succeeded,failed,cancelled,partial" doc:"Of several any"`
	Q       string   `query:"q" maxLength:"100" doc:"Part of the title"`
	// Three values: a list of all is the default.
	Scheduled string `query:"scheduled" enum:"true,false" doc:"true: only jobs that wait for their time; false: only others"`
}) (*listOut[jobView], error) {
	root := actor(ctx).Root
	if in.Account != "" {
		a, err := s.account(ctx, in.Account)
		if err != nil {
			return nil, err
		}
		root = a.ID
	}
	self := url.Values{}
	for name, values := range map[string][]string{"account": {in.Account}, "kind": in.Kind, "state": in.State, "q": {in.Q}, "scheduled": {in.Scheduled}} {
		if len(values) > 0 && values[0] != "" {
			self[name] = values
		}
	}
	bind := []string{"jobs", string(root), self.Encode()}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	page.Limit++
	q := job.Query{Page: page, Text: in.Q, Now: s.o.Now()}
	if in.Scheduled != "" {
		waits := in.Scheduled == "true"
		q.Waits = &waits
	}
	for _, k := range in.Kind {
		q.Kinds = append(q.Kinds, job.Kind(k))
	}
	for _, st := range in.State {
		q.States = append(q.States, job.State(st))
	}
	found, err := s.o.Store.SearchJobs(ctx, root, q)
	if err != nil {
		return nil, err
	}
	out := finish(ctx, s, found, in.Limit, func(j job.Job) string { return string(j.ID) }, s.showJob, &url.URL{Path: base + "/jobs", RawQuery: self.Encode()}, bind...)
	return out, s.countImports(ctx, found, out.Body.Items)
}

// mostWait bounds a long poll; proxies often give up after a minute.
const mostWait = time.Minute

// lookAgain is how often a waiting request looks by itself: a job that another
// server works on tells nobody here.
const lookAgain = 2 * time.Second

func (s *server) getJob(ctx context.Context, in *struct {
	InJob
	Wait        string `query:"wait" maxLength:"20" doc:"Wait so long, such as 30s, until the job moves; with If-None-Match, until it differs from that"`
	IfNoneMatch string `header:"If-None-Match"`
}) (*one[jobView], error) {
	wait := time.Duration(0)
	if in.Wait != "" {
		d, err := time.ParseDuration(in.Wait)
		if err != nil || d < 0 || d > mostWait {
			return nil, newProblem(http.StatusBadRequest, "badParameter", "wait: from 0s to 60s").
				with([]fieldProblem{{Pointer: "wait", Code: "range", Detail: "from 0s to 60s, such as 30s"}})
		}
		wait = d
	}
	end := time.NewTimer(wait)
	defer end.Stop()
	known, _, _ := strings.Cut(strings.TrimPrefix(strings.Trim(in.IfNoneMatch, ` "`), `W/"`), "-")
	from, conditional := int64(0), false
	if n, err := strconv.ParseInt(known, 10, 64); err == nil {
		from, conditional = n, true
	}
	for {
		moved := s.o.Work.Moved()
		j, err := s.job(ctx, in.Job)
		if err != nil {
			return nil, err
		}
		if !conditional {
			from, conditional = j.Revision, true
		}
		if wait == 0 || j.State.Ended() || j.Revision != from || s.stopping() {
			shown := []jobView{s.showJob(j)}
			if err := s.countImports(ctx, []job.Job{j}, shown); err != nil {
				return nil, err
			}
			return taggedLive(shown[0], j.Revision), nil
		}
		again := time.NewTimer(lookAgain)
		select {
		case <-ctx.Done():
			wait = 0
		case <-end.C:
			wait = 0
		case <-s.o.Stopping:
		case <-moved:
		case <-again.C:
		}
		again.Stop()
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
}

// stopping says that the server ends: who waits is answered.
func (s *server) stopping() bool {
	select {
	case <-s.o.Stopping:
		return true
	default:
		return false
	}
}

func (s *server) listJobItems(ctx context.Context, in *struct {
	InJob
	Paging
	State string `query:"state" enum:"pending,done,failed,skipped,waiting"`
}) (*listOut[jobItem], error) {
	j, err := s.job(ctx, in.Job)
	if err != nil {
		return nil, err
	}
	bind := []string{"items", string(j.ID), in.State}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	after, _ := strconv.Atoi(page.After) // signed: it is one of ours
	found, err := s.o.Store.Items(ctx, j.Account, j.ID, job.ItemQuery{After: after, Limit: page.Limit + 1, State: job.ItemState(in.State)})
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, func(i job.Item) string { return strconv.Itoa(i.Seq) }, func(i job.Item) jobItem { return showItem(j, i) },
		&url.URL{Path: base + "/jobs/" + string(j.ID) + "/items", RawQuery: filters("state", in.State)}, bind...), nil
}

func showItem(j job.Job, i job.Item) jobItem {
	v := jobItem{Seq: i.Seq, Subject: i.Subject, State: string(i.State), Action: i.Action, Code: i.Code, Pointer: i.Pointer, Detail: i.Detail,
		Attempts: i.Attempts, StartedAt: instant(i.StartedAt), FinishedAt: instant(i.FinishedAt)}
	if j.Kind == job.Bulk || j.Kind == job.Live || j.Kind == job.Upgrade {
		d := readSubject(i)
		v.Name, v.MAC = d.Name, d.MAC
	}
	if j.Kind == job.Upgrade {
		v.From, v.To = work.VersionsOf(i)
	}
	if j.Kind == job.Import {
		v.MAC, v.Imported = importedRow(i)
	}
	return v
}

func (s *server) steerJob(ctx context.Context, id string, to job.State) (*one[jobView], error) {
	j, err := s.job(ctx, id)
	if err != nil {
		return nil, err
	}
	if j, err = s.o.Store.Steer(ctx, actor(ctx), j.Account, j.ID, to); err != nil {
		return nil, err
	}
	s.turned(ctx, j)
	if j.Kind == job.Upgrade { // when it is cancelled its devices wait no more
		s.tell(ctx, fleet.Notice{Account: j.Account, About: "firmware"})
	}
	return taggedLive(s.showJob(j), j.Revision), nil
}
