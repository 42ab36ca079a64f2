package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"muster/client"
)

func revealCommand(g *globals) *cobra.Command {
	var device string
	cmd := &cobra.Command{
		Use:   "reveal [ACCOUNT]",
		Short: "Show an account's Server User and Password in clear (audited)",
		Example: `  muster reveal acme
  muster reveal acme --device 0004f2abcd01
  muster reveal acme -o json`,
		Args: cobra.MaximumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			account, err := s.accountArg(ctx, args)
			if err != nil {
				return err
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			var opts []client.Option
			if device != "" {
				opts = append(opts, client.OfDevice(device))
			}
			p, err := c.Reveal(ctx, account, opts...)
			if err != nil {
				return err
			}
			switch s.output {
			case "json", "yaml":
				doc, err := json.Marshal(p)
				if err != nil {
					return err
				}
				return s.printDocument(doc)
			}
			fmt.Fprintf(s.out, "Server User:      %s\nServer Password:  %s\n", p.ServerUser, p.ServerPassword)
			return nil
		}),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	cmd.Flags().StringVar(&device, "device", "", "the pair as this device holds it, by id or MAC")
	return cmd
}

// accountArg is an account given as argument, or by the usual ways.
func (s *session) accountArg(ctx context.Context, args []string) (string, error) {
	if len(args) > 0 {
		return args[0], nil
	}
	return s.oneAccount(ctx)
}

func credentialsCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use:   "credentials",
		Short: "End an old pair before its overlap is over",
		Example: `  muster get credentials -A acme
  muster credentials end acme 3`,
	}
	force := false
	end := &cobra.Command{
		Use:   "end ACCOUNT GENERATION",
		Short: "Refuse a generation of credentials from now on",
		Example: `  muster get credentials -A acme
  muster credentials end acme 3 --yes`,
		Long: `Refuse a generation of credentials from now on. Devices that still use it get
nothing any more until they have the current pair; so it is refused while there
are any, and they are named, unless with --force.`,
		Args: cobra.ExactArgs(2),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			n, err := strconv.ParseInt(args[1], 10, 64)
			if err != nil || n < 1 {
				return usage("a generation is a number such as 3, not %q", args[1])
			}
			return s.endCredentials(ctx, args[0], n, force)
		}),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	end.Flags().BoolVar(&force, "force", false, "cut off the devices that still use it")
	c.AddCommand(end)
	return c
}

func (s *session) endCredentials(ctx context.Context, account string, n int64, force bool) error {
	c, err := s.api()
	if err != nil {
		return err
	}
	if !s.g.yes {
		using := "It is not known how many devices use it."
		for h, err := range c.CredentialHistory(ctx, account, queryAll) {
			if err != nil {
				return err
			}
			if h.Generation == n {
				using = fmt.Sprintf("%d devices used it last.", h.DevicesUsing)
			}
		}
		if err := s.confirm("End generation %d of %s? %s", n, account, using); err != nil {
			return err
		}
	}
	var opts []client.Option
	if force {
		opts = append(opts, client.Force())
	}
	if err := c.EndCredentials(ctx, account, n, opts...); err != nil {
		p, ok := errors.AsType[*client.Problem](err)
		if !ok || p.Code != "stillUsed" {
			return err
		}
		for _, d := range p.Devices {
			s.say("  %s %s %s", d.MAC, d.Model, d.Name)
		}
		if more := p.Total - len(p.Devices); more > 0 {
			s.say("  … and %d more", more)
		}
		return &failure{code: ExitCode(err), say: fmt.Sprintf("%d devices came with generation %d last, and would be cut off", p.Total, n), hint: "--force ends it all the same"}
	}
	s.say("Generation %d of %s is refused from now on.", n, account)
	return nil
}
