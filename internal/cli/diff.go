package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

func diffCommand(g *globals) *cobra.Command {
	var files []string
	short := false
	c := &cobra.Command{
		Use:   "diff -f FILE",
		Short: "Say what apply would change, and on which devices",
		Example: `  muster diff -f policy.yaml
  muster diff -f acme/ --summary
  muster diff -f policy.yaml -o json`,
		Long: `Say what muster apply would change: the fields of each document, how many
devices would get other files, and how the files of one example of each
difference would differ. Secrets are masked; one that becomes another is
******** (changed). Nothing is changed.

It ends with 0 when nothing would change, 1 when something would, and more when
it could not find out.`,
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			if len(files) == 0 {
				return usage("diff what? -f FILE, or -f - for standard input")
			}
			return unlikeOne(s.diff(ctx, files, short))
		}),
	}
	c.Flags().StringSliceVarP(&files, "filename", "f", nil, "file or folder, - for standard input")
	c.Flags().BoolVar(&short, "summary", false, "without the diffs of files")
	return c
}

// differs ends diff with 1, without a word.
var differs = &failure{code: exitError}

// unlikeOne keeps 1 for a difference: what has no code of its own is 2.
func unlikeOne(err error) error {
	if err == nil || err == error(differs) || ExitCode(err) != exitError {
		return err
	}
	return &failure{code: exitUsage, say: err.Error(), cause: err}
}

func (s *session) diff(ctx context.Context, files []string, short bool) error {
	docs, err := s.readDocuments(files)
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	slices.SortStableFunc(docs, func(a, b document) int { return a.rank() - b.rank() })
	w := &applier{s: s, c: c, opts: []client.Option{client.DryRun()}, dry: true, made: map[string]bool{}}
	var found []json.RawMessage
	differ := false
	for _, doc := range docs {
		w.before = nil
		done, name, raw, err := w.one(ctx, doc)
		if w.news && onlyReferences(err) {
			done, name, raw, err = "not checked: it refers to what is not there yet", cmp.Or(doc.meta.Name, str(doc.spec["mac"])), nil, nil
		}
		if err != nil {
			return located(doc, err)
		}
		w.news = w.news || done == doneCreated
		if done == doneUnchanged {
			continue
		}
		differ = true
		if s.output == "json" || s.output == "yaml" {
			if raw != nil { // what could not be checked is no resource yet
				found = append(found, raw)
			}
			continue
		}
		fmt.Fprintf(s.out, "%s/%s %s\n", doc.kind, name, map[string]string{doneCreated: "would be created", doneChanged: "would change"}[done]+other(done))
		s.fieldsThatDiffer(w.before, raw)
		if r := client.ImpactOf(raw); r != nil {
			s.impact(r, short)
		}
		s.warnings(raw)
	}
	if s.output == "json" || s.output == "yaml" {
		doc, err := json.Marshal(map[string]any{"items": append([]json.RawMessage{}, found...)})
		if err == nil {
			err = s.printDocument(doc)
		}
		if err != nil {
			return err
		}
	}
	if differ {
		return differs
	}
	return nil
}

func other(done string) string {
	if done == doneCreated || done == doneChanged {
		return ""
	}
	return done
}

// fieldsThatDiffer prints what of spec, name and labels is not the same.
func (s *session) fieldsThatDiffer(before, after json.RawMessage) {
	a, b := leaves(before), leaves(after)
	keys := maps.Clone(a)
	maps.Copy(keys, b)
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		was, had := a[k]
		is, has := b[k]
		switch {
		case had && has && was == is:
		case !had:
			fmt.Fprintf(s.out, "  + %s: %s\n", k, plainText(is))
		case !has:
			fmt.Fprintf(s.out, "  - %s: %s\n", k, plainText(was))
		default:
			fmt.Fprintf(s.out, "  ~ %s: %s → %s\n", k, plainText(was), plainText(is))
		}
	}
}

// leaves are the fields of a resource that people write, by their path.
func leaves(raw json.RawMessage) map[string]string {
	var v struct {
		Metadata struct {
			Name   string         `json:"name"`
			Labels map[string]any `json:"labels"`
		} `json:"metadata"`
		Spec map[string]any `json:"spec"`
	}
	out := map[string]string{}
	if len(raw) == 0 || json.Unmarshal(raw, &v) != nil {
		return out
	}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		if m, ok := v.(map[string]any); ok {
			for k, v := range m {
				walk(path+"."+k, v)
			}
			return
		}
		if text, ok := v.(string); ok {
			if text != "" {
				out[path] = text
			}
			return
		}
		if b, err := json.Marshal(v); err == nil && string(b) != "null" && string(b) != "[]" {
			out[path] = string(b)
		}
	}
	walk("name", v.Metadata.Name)
	walk("labels", v.Metadata.Labels)
	walk("spec", v.Spec)
	return out
}

// impact prints what a change does to devices.
func (s *session) impact(r *client.Impact, short bool) {
	fmt.Fprintf(s.out, "  %s would get other files, %d of them other settings; %d would restart", counted(r.DevicesChanged, "device"), r.SettingsChanged, r.Restarts)
	if r.RestartsUnknown > 0 {
		fmt.Fprintf(s.out, ", of %d it is not known", r.RestartsUnknown)
	}
	fmt.Fprintln(s.out)
	for _, w := range r.Warnings {
		fmt.Fprintf(s.out, "  ! %s\n", plainText(w.Detail))
	}
	for _, d := range r.Diffs {
		fmt.Fprintf(s.out, "  %s like %s (%s)\n", counted(d.Count, "device"), d.Example, plainText(cmp.Or(d.Model, d.Family)))
		for _, c := range d.Changes {
			fmt.Fprintf(s.out, "    %s: %s → %s\n", plainText(c.Key), told(c.Before), told(c.After))
		}
		if short {
			continue
		}
		for _, f := range d.Files {
			for l := range strings.Lines(f.Diff) {
				fmt.Fprintf(s.out, "    %s\n", plainText(strings.TrimRight(l, "\n")))
			}
		}
	}
	if r.MoreDiffs > 0 {
		fmt.Fprintf(s.out, "  and %d more differences\n", r.MoreDiffs)
	}
}

func told(v *string) string {
	if v == nil {
		return "(not told)"
	}
	return plainText(*v)
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
