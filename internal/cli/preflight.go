package cli

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

func preflightCommand(g *globals) *cobra.Command {
	var user, overlap, autoSync string
	c := &cobra.Command{
		Use:   "preflight [ACCOUNT]",
		Short: "Say whom an edit of the Server Credentials would touch",
		Example: `  muster preflight acme
  muster preflight acme --overlap 24h --server-user acme-2
  muster preflight acme --auto-sync on -o json`,
		Long: `Say whom a change of an account's Device Provisioning would touch, and change
nothing. Without flags the change is a new pair.`,
		Args: cobra.MaximumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			account, err := s.accountArg(ctx, args)
			if err != nil {
				return err
			}
			spec := map[string]any{}
			switch autoSync {
			case "":
			case "on", "off":
				spec["autoSync"] = map[string]any{"enabled": autoSync == "on"}
			default:
				return usage("--auto-sync takes on or off, not %q", autoSync)
			}
			if user != "" {
				spec["serverUser"] = user
			} else if autoSync == "" {
				spec["serverUser"] = "preflight" // any other user: only that the pair is new counts
			}
			if overlap != "" {
				spec["overlap"] = overlap
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			p, err := c.Preflight(ctx, account, client.Patch{"spec": spec})
			if err != nil {
				return err
			}
			return s.preflight(p)
		}),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	f := c.Flags()
	f.StringVar(&user, "server-user", "", "new Server User")
	f.StringVar(&overlap, "overlap", "", "how long the old pair would keep working, such as 168h")
	f.StringVar(&autoSync, "auto-sync", "", "on or off: switch Auto-Sync instead of editing the pair")
	_ = c.RegisterFlagCompletionFunc("auto-sync", cobra.FixedCompletions([]string{"on", "off"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

var preflightKind = &kind{name: "device", plural: "devices", columns: columns("WHO DEVICES MEANS ~FIRST")}

func (s *session) preflight(p client.Preflight) error {
	if s.output == "json" || s.output == "yaml" {
		return s.printDocument(p.Raw)
	}
	var rows []item
	for _, l := range []struct {
		name, means string
		devices     []client.DeviceRef
	}{
		{"touched", "get the pair by Auto-Sync", p.Touched},
		{"offline", "get it when they are back in time", p.Offline},
		{"unreachable", "of both: no road leads to them, they get it when they ask", p.Unreachable},
		{"staged", "never seen, left alone by the licence", p.Staged},
		{"external", "held by another provisioning server", p.External},
		{"unsupported", "take no credentials", p.Unsupported},
	} {
		var macs []string
		for _, d := range l.devices {
			macs = append(macs, d.MAC)
			if s.output == "name" {
				rows = append(rows, item{name: d.MAC})
			}
		}
		if s.output != "name" {
			rows = append(rows, item{row: []string{l.name, strconv.Itoa(p.Counts[l.name]), l.means, strings.Join(macs, " ")}})
		}
	}
	if err := s.print(preflightKind, rows, false, true); err != nil {
		return err
	}
	for _, w := range p.Warnings {
		s.say("Warning: %s", plainText(w.Detail))
	}
	return nil
}

func probeCommand(g *globals) *cobra.Command {
	root := ""
	c := &cobra.Command{
		Use:   "probe URL",
		Short: "Look whether devices would find a provisioning server and trust it",
		Example: `  muster probe https://prov.example.com/phones/ -A acme
  muster probe https://10.0.0.7:8443/x -A acme --root-ca ./root.pem`,
		Long: `Look, from the server, whether somebody answers at the host and port of a URL that a
profile is to have, and whether the certificate there leads to the root, or to a public one.
Nothing is saved, nothing is fetched. Private addresses are looked at where the server's setting
profile-probe allows it. What is wrong is said, and the exit code is 8.`,
		Args: cobra.ExactArgs(1),
	}
	c.RunE = g.verb(func(ctx context.Context, s *session, args []string) error {
		account, err := s.oneAccount(ctx)
		if err != nil {
			return err
		}
		spec := client.ProfileSpec{ProvisioningURL: args[0]}
		if root != "" {
			if spec.RootCA, err = textOf(root); err != nil {
				return usage("%s", err)
			}
		}
		c, err := s.api()
		if err != nil {
			return err
		}
		warnings, err := c.ProbeProfile(ctx, account, spec)
		if err != nil {
			return err
		}
		if len(warnings) == 0 {
			s.say("Somebody answers there, with a certificate that devices trust.")
			return nil
		}
		for _, w := range warnings {
			fmt.Fprintf(s.out, "%s: %s\n", w.Code, w.Detail)
		}
		return &failure{code: exitPartial, say: "devices would stumble there"}
	})
	c.Flags().StringVar(&root, "root-ca", "", "file with the root that devices will be told, PEM")
	return c
}
