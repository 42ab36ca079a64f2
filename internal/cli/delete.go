package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"muster/client"
)

// dryRun is the flag of every verb that writes.
type dryRun struct{ mode string }

func (d *dryRun) addTo(c *cobra.Command) {
	c.Flags().StringVar(&d.mode, "dry-run", "", "server: have it checked and answered, but not done")
	c.Flags().Lookup("dry-run").NoOptDefVal = "server"
	_ = c.RegisterFlagCompletionFunc("dry-run", cobra.FixedCompletions([]string{"server"}, cobra.ShellCompDirectiveNoFileComp))
}

func (d *dryRun) options() ([]client.Option, error) {
	switch d.mode {
	case "", "none":
		return nil, nil
	case "server":
		return []client.Option{client.DryRun()}, nil
	}
	return nil, usage("--dry-run takes server, not %q", d.mode)
}

func (d *dryRun) suffix() string {
	if d.mode == "server" {
		return " (dry run: nothing was changed)"
	}
	return ""
}

func deleteCommand(g *globals) *cobra.Command {
	d, m := &dryRun{}, &many{}
	c := &cobra.Command{
		Use:   "delete KIND NAME…",
		Short: "Delete devices, policies, sites, tokens, accounts …",
		Example: `  muster delete device 00:04:f2:ab:cd:01
  muster delete policy site-berlin --yes
  muster delete devices -A acme --filter 'state = "staged"' --yes`,
		Long: `Delete things by name. It asks before; where nobody can be asked, it wants --yes.
With --filter, delete the devices of which an expression is true, as a job: the exit code is 8 when some of them failed.`,
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			if m.filter != "" {
				return s.deleteMany(ctx, m, d, args)
			}
			if m.when != (timing{}) {
				return usage("--start-at and --window go with --filter: things that are named are deleted at once")
			}
			return s.delete(ctx, d, args)
		}),
		ValidArgsFunction: g.completeKindAndName(canDelete),
	}
	d.addTo(c)
	m.addTo(c)
	return c
}

func canDelete(k *kind) bool { return k.remove != nil }

func (s *session) delete(ctx context.Context, d *dryRun, args []string) error {
	args = splitSlash(args)
	k, err := kindOf(args[0], canDelete)
	if err != nil {
		return err
	}
	if len(args) < 2 {
		return usage("which %s? name it", k.name)
	}
	opts, err := d.options()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	account := ""
	if k.find != nil {
		if account, err = s.oneAccount(ctx); err != nil {
			return err
		}
	}
	// Everything is looked up before anything is deleted: a typing error in the
	// last name must not cost the first thing.
	var all []item
	for _, ref := range args[1:] {
		it, err := s.lookUp(ctx, c, k, &listFlags{}, ref)
		if err != nil {
			return fmt.Errorf("%s %s: %w", k.name, ref, err)
		}
		all = append(all, it)
	}
	entails := make([]string, len(all)) // what goes with each
	question := ""
	for i, it := range all {
		if k.entails == nil {
			break
		}
		// One of several may be free to go only when those before it are gone.
		if entails[i], err = k.entails(ctx, c, it); err != nil && len(all) == 1 {
			return fmt.Errorf("%s %s: %w", k.name, it.title(), err)
		}
		if entails[i] == "" {
			continue
		}
		if len(all) > 1 {
			question += " " + it.title() + ":"
		}
		question += " " + entails[i] + "."
		entails[i] = "; " + entails[i]
	}
	what := fmt.Sprintf("%s %s", k.name, all[0].title())
	if len(all) > 1 {
		what = fmt.Sprintf("%d %s", len(all), k.plural)
	}
	if d.mode == "" {
		question = fmt.Sprintf("Delete %s?", what) + question
		if k.warn != "" {
			question += " " + k.warn
		}
		if err := s.confirm("%s", question); err != nil {
			return err
		}
	}
	failed := 0
	var last error
	for i, it := range all {
		err := k.remove(ctx, c, account, it, opts...)
		if err != nil {
			err = fmt.Errorf("%s %s: %w", k.name, it.title(), err)
			if len(all) > 1 {
				Print(s.err, s.shown(err))
			}
			failed, last = failed+1, err
			if ctx.Err() != nil {
				break
			}
			continue
		}
		if s.output == "name" {
			fmt.Fprintf(s.out, "%s/%s\n", k.name, it.name)
		}
		s.say("%s %s deleted%s%s.", k.name, it.title(), entails[i], d.suffix())
	}
	return some(failed, len(all), last)
}

// some is the error of work on many things: the one thing's own, or partial.
func some(failed, all int, last error) error {
	switch {
	case failed == 0 || all == 1 || errors.Is(last, context.Canceled):
		return last
	case failed == all:
		return &failure{code: ExitCode(last), say: fmt.Sprintf("none of %d succeeded", all)}
	}
	return &failure{code: exitPartial, say: fmt.Sprintf("%d of %d failed", failed, all)}
}

// title is the name for people.
func (it item) title() string {
	if n := rawName(it.raw); n != "" {
		return n
	}
	return it.name
}
