package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"muster/client"
)

// An importing is what `import` was asked for.
type importing struct {
	dryRun, createSites bool
	mode, sheet, errors string
	detach              bool
	maxRows             int
	file                string
}

func importCommand(g *globals) *cobra.Command {
	var in importing
	c := &cobra.Command{
		Use: "import FILE", Short: "Import devices and their settings from a table",
		Example: `  muster import phones.csv -A acme --dry-run
  muster import phones.xlsx -A acme --errors wrong.csv
  muster import phones.csv -A acme --mode all --create-sites
  muster export devices -A acme --settings | muster import - -A acme`,
		Long: `Import devices and their settings from CSV (comma, semicolon or tab), XLSX, JSON, or a zip of them;
- is standard input. The first row names the columns: mac_address, serial_number, device_model, name, site_name, …,
and any setting by its name. An empty cell leaves what is there, <clear> takes it away.
The exit code is 8 when some rows failed.`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			in.file = args[0]
			return s.importFile(ctx, in)
		}),
	}
	f := c.Flags()
	f.BoolVar(&in.dryRun, "dry-run", false, "say what would change, and change nothing")
	f.StringVar(&in.mode, "mode", "valid", "valid imports the rows without errors; all imports nothing when a row has one")
	f.BoolVar(&in.createSites, "create-sites", false, "make the sites that the table names and the account does not have")
	f.StringVar(&in.sheet, "sheet", "", "of a workbook: which sheet (default: the first)")
	f.StringVar(&in.errors, "errors", "", "write the rows that failed into this file, with the reasons, to be corrected and imported again")
	f.BoolVar(&in.detach, "detach", false, "do not wait: jobs watch does")
	f.IntVar(&in.maxRows, "show", 20, "show so many rows of changes and of errors; 0: all")
	_ = c.RegisterFlagCompletionFunc("mode", cobra.FixedCompletions([]string{"valid", "all"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (s *session) importFile(ctx context.Context, in importing) error {
	if in.mode != "valid" && in.mode != "all" {
		return usage("--mode is valid or all")
	}
	t := client.Table{Name: filepath.Base(in.file), Type: client.TableType(in.file)}
	var err error
	if in.file == "-" {
		t.Name = ""
		t.Content, err = io.ReadAll(s.in)
		if t.Type = "text/csv"; bytes.HasPrefix(bytes.TrimSpace(t.Content), []byte("[")) || bytes.HasPrefix(bytes.TrimSpace(t.Content), []byte("{")) {
			t.Type = "application/json"
		}
	} else {
		t.Content, err = os.ReadFile(in.file)
	}
	if err != nil {
		return &failure{code: exitUsage, say: fmt.Sprintf("%s cannot be read: %s", in.file, err), cause: err}
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	account, err := s.oneAccount(ctx)
	if err != nil {
		return err
	}
	opts := []client.Option{client.With("mode", in.mode)}
	if in.dryRun {
		opts = append(opts, client.DryRun())
	}
	if in.createSites {
		opts = append(opts, client.With("createSites", "true"))
	}
	if in.sheet != "" {
		opts = append(opts, client.With("sheet", in.sheet))
	}
	j, err := c.ImportDevices(ctx, account, t, opts...)
	if err != nil {
		return err
	}
	if in.detach {
		s.say("%s: job %s.", j.Title, j.ID)
		return s.print(jobKind, []item{jobItem(j)}, true, true)
	}
	end := s.watch(ctx, c, j)
	if done, err := c.Job(ctx, j.ID); err == nil && done.Ended() {
		if err := s.showRows(ctx, c, done, in); err != nil {
			return err
		}
	}
	return end
}

// showRows says which rows failed and why, and of a dry run what would change.
func (s *session) showRows(ctx context.Context, c *client.Client, j client.Job, in importing) error {
	states := []string{"failed"}
	if j.DryRun {
		states = []string{"done", "failed"}
	}
	for _, state := range states {
		if err := s.sayRows(ctx, c, j, state, in.maxRows); err != nil {
			return err
		}
	}
	if in.errors == "" || j.Progress.Failed == 0 {
		return nil
	}
	err := whole(in.errors, func(w io.Writer) error { return c.ImportErrors(ctx, j.ID, w) })
	if err == nil {
		s.say("The rows that failed are in %s.", in.errors)
	}
	return err
}

// sayRows says what became of a job's items in a state, of the first most; 0 is all.
func (s *session) sayRows(ctx context.Context, c *client.Client, j client.Job, state string, most int) error {
	n := 0
	for i, err := range c.JobItems(ctx, j.ID, client.Query{PageSize: 1000, Values: url.Values{"state": {state}}}) {
		if err != nil {
			return err
		}
		if n++; most > 0 && n > most {
			s.say("  … and more: muster jobs items %s --state %s", j.ID, state)
			break
		}
		s.sayRow(i)
	}
	return nil
}

func (s *session) sayRow(i client.JobItem) {
	name := i.Subject
	if i.MAC != "" {
		name += " " + i.MAC
	}
	if i.State == "failed" {
		field := ""
		if i.Pointer != "" {
			field = i.Pointer + ": "
		}
		s.say("  %s: %s%s (%s)", name, field, i.Detail, i.Code)
		return
	}
	s.say("  %s: %s", name, i.Action)
	for _, c := range i.Changes {
		s.say("    %s: %q → %q", c.Field, c.From, c.To)
	}
}
