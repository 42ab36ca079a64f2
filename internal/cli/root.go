package cli

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Version is what this binary calls itself. main sets it once, before NewRoot.
var Version = "dev"

// globals are the flags every client verb has.
type globals struct {
	server, tokenFile, context, account, output, caFile, color string
	timeout                                                    time.Duration
	yes                                                        bool
}

const (
	groupServer = "server"
	groupStart  = "start"
	groupLook   = "look"
	groupChange = "change"
	groupTool   = "tool"
)

// NewRoot builds the command tree. The given commands run or tend a server;
// the client verbs are added to them. The tree prints no errors itself: give
// what Execute returns to Print and ExitCode.
func NewRoot(server ...*cobra.Command) *cobra.Command {
	g := &globals{}
	root := &cobra.Command{
		Use:   "muster",
		Short: "Enroll and provision IP phones and video endpoints",
		Example: `  muster serve                                              start a server
  muster login --server http://127.0.0.1:8000 --token-file muster-data/admin.token
  muster create account acme                                a customer with its own Server Address
  muster get provisioning -A acme                           what to type into its phones
  muster get devices -A acme`,
		Version:       Version,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			msg := fmt.Sprintf("there is no verb %q", args[0])
			if s := cmd.SuggestionsFor(args[0]); len(s) > 0 {
				msg += ", did you mean " + strings.Join(s, " or ") + "?"
			}
			return usage("%s", msg)
		},
		RunE:                       func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SuggestionsMinimumDistance: 2,
		CompletionOptions:          cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usage("%s (see %s --help)", err, cmd.CommandPath())
	})
	root.AddGroup(
		&cobra.Group{ID: groupServer, Title: "Run a server:"},
		&cobra.Group{ID: groupStart, Title: "Talk to one, to begin with:"},
		&cobra.Group{ID: groupLook, Title: "Look:"},
		&cobra.Group{ID: groupChange, Title: "Change:"},
		&cobra.Group{ID: groupTool, Title: "Besides:"},
	)
	for _, c := range server {
		c.GroupID = groupServer
		root.AddCommand(c)
		if c.Name() == "gateway" {
			addGatewayVerbs(g, c)
		}
	}
	add := func(group string, cs ...*cobra.Command) {
		for _, c := range cs {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	add(groupStart, loginCommand(g), logoutCommand(g), whoamiCommand(g), configCommand(g))
	add(groupLook, getCommand(g), describeCommand(g), effectiveCommand(g), explainCommand(g), renderCommand(g), logsCommand(g), captureCommand(g), preflightCommand(g), probeCommand(g), dhcpOptionCommand(g), diffCommand(g), jobsCommand(g), auditCommand(g), eventsCommand(g), exportCommand(g))
	add(groupChange, createCommand(g), pairCommand(g), editCommand(g), keepSettingsCommand(g), applyCommand(g), importCommand(g), deleteCommand(g), syncCommand(g), restartCommand(g), rediscoverCommand(g), replaceCommand(g), codeCommand(g), bundleCommand(g), firmwareCommand(g), pkiCommand(g), credentialsCommand(g), revealCommand(g))
	add(groupChange, stepCommands(g)...)
	add(groupTool, importConfigCommand(g))
	add(groupTool, doctorCommand(g), permissionsCommand(g), loginLinkCommand(g), versionCommand(g), completionCommand())
	g.addTo(root)
	root.SetVersionTemplate("muster {{.Version}}\n")
	root.SetHelpCommandGroupID(groupTool)
	root.SetHelpTemplate(helpTemplate)
	root.SetUsageTemplate(helpTemplate)
	frame(root)
	return root
}

// addTo declares the flags once, at the root, so that they may stand before
// the verb too.
func (g *globals) addTo(root *cobra.Command) {
	f := root.PersistentFlags()
	f.StringVar(&g.server, "server", "", "admin address of the server (MUSTER_SERVER)")
	f.StringVar(&g.tokenFile, "token-file", "", "file with the token, - for standard input (or MUSTER_TOKEN)")
	f.StringVar(&g.context, "context", "", "context of the configuration file (MUSTER_CONTEXT)")
	f.StringVarP(&g.account, "account", "A", "", "account, by name or id (MUSTER_ACCOUNT)")
	f.StringVarP(&g.output, "output", "o", "", "table, wide, json, yaml or name")
	f.StringVar(&g.caFile, "ca-file", "", "root certificate to trust, such as the server's pki/root.pem (MUSTER_CA_FILE)")
	f.StringVar(&g.color, "color", "auto", "auto, always or never")
	f.DurationVar(&g.timeout, "timeout", time.Minute, "wait so long for each answer of the server")
	f.BoolVarP(&g.yes, "yes", "y", false, "do not ask before destroying something")
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		top := cmd
		for top.HasParent() && top.Parent().HasParent() {
			top = top.Parent()
		}
		if top.GroupID != groupServer || cmd.Annotations[clientVerb] != "" {
			return nil
		}
		var err error
		f.VisitAll(func(p *pflag.Flag) {
			if p.Changed && err == nil && cmd.Flags().Lookup(p.Name) == p {
				err = usage("unknown flag: --%s (see %s --help)", p.Name, cmd.CommandPath())
			}
		})
		return err
	}
	_ = root.RegisterFlagCompletionFunc("output", cobra.FixedCompletions(outputs, cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("color", cobra.FixedCompletions([]string{"auto", "always", "never"}, cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("account", g.completeNames("accounts"))
	_ = root.RegisterFlagCompletionFunc("context", completeContexts)
}

// frame makes a wrong number of arguments a usage error, everywhere.
func frame(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(cmd *cobra.Command, args []string) error {
			err := check(cmd, args)
			if err == nil || ExitCode(err) == exitUsage {
				return err
			}
			return usage("%s (see %s --help)", err, cmd.CommandPath())
		}
	} else if c.HasSubCommands() {
		c.Args = func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("%s has no %q (see %s --help)", cmd.CommandPath(), args[0], cmd.CommandPath())
			}
			return nil
		}
		if !c.Runnable() {
			c.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		}
	}
	for _, sub := range c.Commands() {
		frame(sub)
	}
}

// verb makes a cobra RunE of what a client verb does: it sets up the session,
// ends the work at an interrupt, and remembers how errors are to be shown.
func (g *globals) verb(do func(ctx context.Context, s *session, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		s, err := newSession(cmd, g)
		if err != nil {
			return err
		}
		base := cmd.Context()
		if base == nil {
			base = context.Background()
		}
		ctx, stop := signal.NotifyContext(base, os.Interrupt, syscall.SIGTERM)
		defer stop()
		s.interrupt = ctx
		err = do(ctx, s, args)
		if err != nil && ctx.Err() != nil {
			err = &failure{code: exitInterrupted, say: "interrupted", cause: err}
		}
		return s.shown(err)
	}
}

// helpTemplate starts with examples: most people look for the line to copy.
const helpTemplate = `{{if .HasExample}}Examples:
{{.Example}}

{{end}}{{with (or .Long .Short)}}{{. | trimTrailingWhitespaces}}
{{end}}
Usage:
  {{if .HasAvailableSubCommands}}{{.CommandPath}} VERB{{else}}{{.UseLine}}{{end}}
{{if .HasAvailableSubCommands}}{{$cmds := .Commands}}{{if .Groups}}{{range $group := .Groups}}
{{.Title}}{{range $cmds}}{{if and (eq .GroupID $group.ID) (or .IsAvailableCommand (eq .Name "help"))}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}
{{end}}{{else}}
Verbs:{{range $cmds}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}}  {{.Short}}{{end}}{{end}}
{{end}}{{end}}{{if .HasAvailableLocalFlags}}
Flags:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if and .HasAvailableInheritedFlags (ne .GroupID "server")}}
Flags of every client verb:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}`
