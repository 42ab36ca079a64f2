package cli

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

func jobItem(j client.Job) item {
	p := j.Progress
	took := ""
	if end := cmp.Or(j.FinishedAt, time.Now()); !j.StartedAt.IsZero() {
		took = span(end.Sub(j.StartedAt))
	}
	return item{j.Raw, j.ID, j.ID, []string{
		j.ID, j.Title, j.State, strconv.Itoa(p.Total), strconv.Itoa(p.Done), strconv.Itoa(p.Failed), strconv.Itoa(p.Skipped), j.By, when(j.CreatedAt),
		j.Kind, strconv.Itoa(p.Waiting), took, onOff(j.DryRun), j.Account, j.WaitsFor,
	}}
}

// jobKind is what `get jobs` and `describe job` show.
var jobKind = &kind{
	name: "job", plural: "jobs",
	columns: columns("ID ~TITLE STATE ITEMS DONE FAILED SKIPPED ~BY CREATED +KIND +WAITING +TOOK +DRY_RUN +ACCOUNT +WAITS_FOR"),
	list: func(ctx context.Context, c *client.Client, _ string, q client.Query) iter.Seq2[item, error] {
		return items(c.Jobs(ctx, q), jobItem)
	},
	get: func(ctx context.Context, c *client.Client, ref string) (item, error) {
		return got(c.Job(ctx, ref))(jobItem)
	},
}

// scheduledKind is what `jobs list --scheduled` shows.
var scheduledKind = &kind{name: "job", plural: "jobs", columns: columns("ID ~TITLE WAITS_FOR ITEMS ~BY WINDOW CREATED")}

func scheduledItem(j client.Job) item {
	window := ""
	if w := j.Window; w != nil {
		window = w.From + "-" + w.To + " " + w.TimeZone
	}
	return item{j.Raw, j.ID, j.ID, []string{j.ID, j.Title, j.WaitsFor, strconv.Itoa(j.Progress.Total), j.By, window, when(j.CreatedAt)}}
}

// itemKind is what `jobs items` shows.
var itemKind = &kind{
	name: "item", plural: "items",
	columns: columns("SEQ SUBJECT ~NAME STATE ACTION CODE ~DETAIL +FIELD +ID"),
}

func jobItemItem(i client.JobItem) item {
	return item{i.Raw, i.Subject, strconv.Itoa(i.Seq), []string{strconv.Itoa(i.Seq), cmp.Or(i.MAC, i.Subject), i.Name, i.State, i.Action, i.Code, i.Detail, i.Pointer, i.Subject}}
}

func jobsCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use: "jobs VERB", Aliases: []string{"job"},
		Short: "Long work: list it, watch it, pause, resume and cancel it",
		Example: `  muster jobs list -A acme
  muster jobs watch job_01JQ7B6Z4M
  muster jobs items job_01JQ7B6Z4M --state failed
  muster jobs pause job_01JQ7B6Z4M
  muster jobs resume job_01JQ7B6Z4M
  muster jobs cancel job_01JQ7B6Z4M
  muster jobs start job_01JQ7B6Z4M`,
		Long: "Imports and actions on many devices are jobs. They go on when nobody watches, and when the server is restarted.",
	}
	limit, scheduled := 0, false
	list := &cobra.Command{
		Use: "list", Short: "List jobs, newest first",
		Example: "  muster jobs list -A acme --limit 10\n  muster jobs list -A acme --scheduled",
		Args:    cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			return s.listJobs(ctx, limit, scheduled)
		}),
	}
	list.Flags().BoolVar(&scheduled, "scheduled", false, "only those that wait for their time, and for which")
	list.Flags().IntVar(&limit, "limit", 50, "at most so many; 0: all")
	watch := &cobra.Command{
		Use: "watch JOB", Short: "Follow a job to its end",
		Example: "  muster jobs watch job_01JQ7B6Z4M",
		Long:    "Follow a job to its end. The exit code is 0 when all of it succeeded, 8 when some failed, 1 when it failed or was cancelled.",
		Args:    cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			j, err := c.Job(ctx, args[0])
			if err != nil {
				return err
			}
			return s.watch(ctx, c, j)
		}),
		ValidArgsFunction: g.completeArg("jobs"),
	}
	state := ""
	items := &cobra.Command{
		Use: "items JOB", Short: "Show what became of each of a job's devices or rows",
		Example: "  muster jobs items job_01JQ7B6Z4M --state failed",
		Args:    cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			return s.jobItems(ctx, args[0], state)
		}),
		ValidArgsFunction: g.completeArg("jobs"),
	}
	items.Flags().StringVar(&state, "state", "", "only those that are pending, done, failed, skipped or waiting")
	_ = items.RegisterFlagCompletionFunc("state", cobra.FixedCompletions([]string{"pending", "done", "failed", "skipped", "waiting"}, cobra.ShellCompDirectiveNoFileComp))
	d := &dryRun{}
	undo := &cobra.Command{
		Use: "undo JOB", Short: "Take back what a bulk job did, and follow that",
		Example: "  muster jobs undo job_01JQ7B6Z4M\n  muster jobs undo job_01JQ7B6Z4M --dry-run",
		Long:    "Take back what a bulk job did, for devices that are still as it left them; the others stay, and jobs items says which.\nWhat is claimed, released, deleted or told to devices cannot be taken back.",
		Args:    cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			j, err := c.UndoJob(ctx, args[0], opts...)
			if err != nil {
				return err
			}
			s.say("job %s undoes %s%s.", j.ID, args[0], d.suffix())
			return s.watch(ctx, c, j)
		}),
		ValidArgsFunction: g.completeArg("jobs"),
	}
	d.addTo(undo)
	c.AddCommand(list, watch, items, undo)
	for _, v := range []struct{ verb, short, done string }{
		{"pause", "Pause a job after the step that it is at", "paused"},
		{"resume", "Let a paused job go on", "resumed"},
		{"cancel", "End a job; what is done stays done", "cancelled"},
		{"start", "Let a job that waits for its time begin at once, and go on to its end", "started"},
	} {
		c.AddCommand(&cobra.Command{
			Use: v.verb + " JOB…", Short: v.short,
			Example: "  muster jobs " + v.verb + " job_01JQ7B6Z4M",
			Args:    cobra.MinimumNArgs(1),
			RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
				return s.steer(ctx, v.verb, v.done, args)
			}),
			ValidArgsFunction: g.completeArg("jobs"),
		})
	}
	return c
}

func (s *session) listJobs(ctx context.Context, limit int, scheduled bool) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	account, err := s.account()
	if err != nil {
		return err
	}
	q := client.Query{PageSize: 500}
	if limit > 0 {
		q.PageSize = min(limit, q.PageSize)
	}
	q.Values = url.Values{}
	if account != "" {
		q.Values.Set("account", account)
	}
	if !scheduled {
		return s.printWalk(jobKind, items(c.Jobs(ctx, q), jobItem), limit)
	}
	q.Values.Set("scheduled", "true")
	return s.printWalk(scheduledKind, items(c.Jobs(ctx, q), scheduledItem), limit)
}

func (s *session) jobItems(ctx context.Context, id, state string) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	q := client.Query{PageSize: 1000}
	if state != "" {
		q.Values = url.Values{"state": {state}}
	}
	return s.printWalk(itemKind, items(c.JobItems(ctx, id, q), jobItemItem), 0)
}

// printWalk prints the first of a walk, or all.
func (s *session) printWalk(k *kind, seq iter.Seq2[item, error], limit int) error {
	var out []item
	for it, err := range seq {
		if err != nil {
			return err
		}
		if out = append(out, it); len(out) == limit {
			break
		}
	}
	return s.print(k, out, false, true)
}

func (s *session) steer(ctx context.Context, verb, done string, ids []string) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	failed := 0
	var last error
	for _, id := range ids {
		j, err := c.SteerJob(ctx, id, verb)
		if err != nil {
			err = fmt.Errorf("job %s: %w", id, err)
			if len(ids) > 1 {
				Print(s.err, s.shown(err))
			}
			failed, last = failed+1, err
			continue
		}
		if s.output == "name" {
			fmt.Fprintf(s.out, "job/%s\n", j.ID)
		}
		s.say("job %s %s: %s.", j.ID, done, tally(j))
	}
	return some(failed, len(ids), last)
}

// watch follows a job and ends as it does. On a terminal the line of progress
// writes over itself; elsewhere there is one a tenth.
func (s *session) watch(ctx context.Context, c *client.Client, j client.Job) error {
	tty, tenth := terminal(s.err), -1
	end, err := c.WaitJob(ctx, j, func(j client.Job) {
		p := j.Progress
		settled := p.Done + p.Failed + p.Skipped
		now := 0
		if p.Total > 0 {
			now = settled * 10 / p.Total
		}
		switch line := fmt.Sprintf("%s: %s %s", j.Title, j.State, tally(j)); {
		case j.Ended():
		case tty:
			fmt.Fprintf(s.err, "\r\x1b[K%s", line)
		case now > tenth:
			s.say("%s", line)
		}
		tenth = max(tenth, now)
	})
	if tty {
		fmt.Fprint(s.err, "\r\x1b[K")
	}
	if err != nil {
		return fmt.Errorf("job %s goes on: %w", j.ID, err)
	}
	return s.ended(end)
}

// ended reports a job that moves no more, and what the process ends with.
func (s *session) ended(j client.Job) error {
	suffix := ""
	if j.DryRun {
		suffix = " (dry run: nothing was changed)"
	}
	s.say("%s: %s, %s%s.", j.Title, j.State, tally(j), suffix)
	if err := s.print(jobKind, []item{jobItem(j)}, true, true); err != nil {
		return err
	}
	hint := ""
	if j.Progress.Failed > 0 {
		hint = "muster jobs items " + j.ID + " --state failed says which, and why"
	}
	switch j.State {
	case "succeeded":
		return nil
	case "partial":
		return &failure{code: exitPartial, say: fmt.Sprintf("%d of %d failed", j.Progress.Failed, j.Progress.Total), hint: hint}
	case "paused":
		return &failure{code: exitError, say: "the job is paused", hint: "muster jobs resume " + j.ID}
	}
	return &failure{code: exitError, say: cmp.Or(strings.Join(j.Errors, "; "), "the job is "+j.State), hint: hint}
}

// tally is "640 of 1000 done, 3 failed".
func tally(j client.Job) string {
	p := j.Progress
	out := fmt.Sprintf("%d of %d done", p.Done, p.Total)
	for _, n := range []struct {
		count int
		word  string
	}{{p.Failed, "failed"}, {p.Skipped, "skipped"}, {p.Waiting, "waiting"}} {
		if n.count > 0 {
			out += fmt.Sprintf(", %d %s", n.count, n.word)
		}
	}
	if !j.ETA.IsZero() && !j.Ended() {
		out += ", ready in " + span(max(0, time.Until(j.ETA)))
	}
	return out
}
