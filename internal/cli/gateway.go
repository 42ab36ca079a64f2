package cli

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

var gateways = placed[client.GatewaySpec, client.GatewayStatus]{"gateway", "gateways", []string{"gw"}, (*client.Client).Gateways, func(r client.Gateway) []string {
	return []string{r.Metadata.Name, r.Status.SiteName, r.Status.Connection, strconv.Itoa(r.Status.Found), r.Status.Host, r.Status.Version, when(r.Status.Since), r.Status.Address, strings.Join(r.Status.Networks, ", "), r.ID}
}}

var foundKind = &kind{name: "finding", plural: "findings", columns: columns("MAC CONDITION MODEL ADDRESS SERIAL VERSION ~DETAIL +DEVICE +SERVER +CERTIFICATE +SINCE")}

func foundItem(f client.Finding) item {
	return item{f.Raw, f.MAC, f.MAC, []string{f.MAC, f.Condition, f.Model, f.Address, f.Serial, f.SoftwareVersion, f.Detail, f.Device, f.Server, f.Certificate, when(f.ChangedAt)}}
}

// clientVerb marks a verb that talks to a server beneath one that does not.
const clientVerb = "client verb"

// addGatewayVerbs puts the verbs about gateways beneath the verb that runs one.
func addGatewayVerbs(g *globals, parent *cobra.Command) {
	for _, c := range []*cobra.Command{gatewayList(g), gatewayCreate(g), gatewayShow(g), gatewayLogin(g), gatewayRotate(g), gatewayScan(g), gatewayFound(g), gatewayShowPIN(g), gatewayClaim(g), gatewayTrust(g), gatewayDelete(g)} {
		c.Annotations = map[string]string{clientVerb: "yes"}
		parent.AddCommand(c)
	}
}

// within sets a verb about an account's gateways up.
func (g *globals) within(do func(ctx context.Context, s *session, c *client.Client, account string, args []string) error) func(*cobra.Command, []string) error {
	return g.verb(func(ctx context.Context, s *session, args []string) error {
		account, err := s.oneAccount(ctx)
		if err != nil {
			return err
		}
		c, err := s.api()
		if err != nil {
			return err
		}
		return do(ctx, s, c, account, args)
	})
}

// tokenOf shows a gateway's token, which no later answer has.
func (s *session) tokenOf(v client.Gateway, d *dryRun) error {
	if slices.Contains([]string{"json", "yaml", "name"}, s.output) {
		return s.created("gateway", gateways.item(v), d)
	}
	if v.Status.Token == "" {
		s.say("gateway %s would be given a token%s.", v.Metadata.Name, d.suffix())
		return nil
	}
	s.say("The token of gateway %s, for muster gateway --server https://… --token … --data DIR within the hour. It is shown this once:", v.Metadata.Name)
	fmt.Fprintln(s.out, v.Status.Token)
	return nil
}

func gatewayList(g *globals) *cobra.Command {
	return &cobra.Command{Use: "list", Aliases: []string{"ls"}, Short: "List an account's gateways", Example: "  muster gateway list -A acme", Args: cobra.NoArgs,
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			k := gatewayKind()
			return s.printWalk(k, k.list(ctx, c, account, client.Query{}), 0)
		})}
}

func gatewayKind() *kind {
	return gateways.kind("NAME SITE CONNECTION FOUND HOST VERSION SINCE +ADDRESS +NETWORKS +ID", "Its session ends, and its devices have no gateway then.")
}

func gatewayCreate(g *globals) *cobra.Command {
	var r client.Gateway
	d := &dryRun{}
	c := &cobra.Command{Use: "create [NAME]", Short: "Create a gateway for a site, with its one-time token", Example: "  muster gateway create -A acme --site Berlin", Args: cobra.MaximumNArgs(1),
		Long: "Create a gateway for a site. The answer holds a token with which one process is started on the site's LAN, within an hour.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			if len(args) > 0 {
				r.Metadata.Name = args[0]
			}
			if r.Spec.Site == "" {
				return usage("for which site? --site NAME")
			}
			opts, err := d.options()
			if err != nil {
				return err
			}
			v, err := c.Gateways().Create(ctx, account, r, opts...)
			if err != nil {
				return err
			}
			return s.tokenOf(v, d)
		})}
	c.Flags().StringVar(&r.Spec.Site, "site", "", "the site whose devices it drives")
	d.addTo(c)
	return c
}

func gatewayShow(g *globals) *cobra.Command {
	return &cobra.Command{Use: "show GATEWAY", Short: "Show a gateway", Example: "  muster gateway show Berlin -A acme -o yaml", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			v, err := c.Gateways().Get(ctx, account, args[0])
			if err != nil {
				return err
			}
			return s.print(gatewayKind(), []item{gateways.item(v)}, true, true)
		})}
}

func gatewayLogin(g *globals) *cobra.Command {
	var user, file, pushUser, pushFile string
	remove := false
	d := &dryRun{}
	c := &cobra.Command{Use: "login GATEWAY ucs|polyos", Short: "Say what a family's phones ask for at their own interface", Args: cobra.ExactArgs(2), ValidArgsFunction: g.completeArg("gateways"),
		Example: "  muster gateway login Berlin ucs -A acme --user Polycom --password-file ./password",
		Long:    "Say what a family's phones of the site ask for at their own interface. The gateway tries a password twice at most,\nand anew when you say another one.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			login := map[string]any{}
			for name, v := range map[string]string{"user": user, "pushUser": pushUser} {
				if v != "" {
					login[name] = v
				}
			}
			for name, path := range map[string]string{"password": file, "pushPassword": pushFile} {
				if path == "" {
					continue
				}
				if login[name], err = s.readSecret(path, name); err != nil {
					return err
				}
			}
			var value any = login
			switch {
			case remove && len(login) > 0:
				return usage("--remove takes the login away: say nothing else")
			case remove:
				value = nil
			case len(login) == 0:
				return usage("which login? --user and --password-file")
			}
			v, err := c.Gateways().Patch(ctx, account, args[0], client.Patch{"spec": map[string]any{"logins": map[string]any{args[1]: value}}}, opts...)
			if err != nil {
				return err
			}
			s.say("gateway %s has another login for %s%s.", v.Metadata.Name, args[1], d.suffix())
			return nil
		})}
	f := c.Flags()
	f.StringVar(&user, "user", "", "user name")
	f.StringVar(&file, "password-file", "", "file with the password, - for standard input")
	f.StringVar(&pushUser, "push-user", "", "user name of /push (ucs)")
	f.StringVar(&pushFile, "push-password-file", "", "file with the password of /push")
	f.BoolVar(&remove, "remove", false, "take the login away")
	d.addTo(c)
	return c
}

func gatewayRotate(g *globals) *cobra.Command {
	return &cobra.Command{Use: "rotate GATEWAY", Short: "Make another one-time token for a gateway", Example: "  muster gateway rotate Berlin -A acme", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("gateways"),
		Long: "Make another one-time token for a gateway, such as for a new machine. The old key stays good until somebody uses the token.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			v, err := c.RotateGateway(ctx, account, args[0])
			if err != nil {
				return err
			}
			return s.tokenOf(v, &dryRun{})
		})}
}

func gatewayScan(g *globals) *cobra.Command {
	return &cobra.Command{Use: "scan GATEWAY [CIDR…]", Short: "Have a gateway look for phones now", Example: "  muster gateway scan Berlin 10.1.0.0/24 -A acme", Args: cobra.MinimumNArgs(1), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			if _, err := c.ScanGateway(ctx, account, args[0], args[1:]); err != nil {
				return err
			}
			s.say("gateway %s looks around: muster gateway found %s", args[0], args[0])
			return nil
		})}
}

func gatewayFound(g *globals) *cobra.Command {
	condition, unclaimed := "", false
	c := &cobra.Command{Use: "found GATEWAY", Short: "List what a gateway found on its LAN", Example: "  muster gateway found Berlin -A acme --condition wrongPassword", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			q := client.Query{PageSize: 1000, Values: url.Values{}}
			if condition != "" {
				q.Values.Set("condition", condition)
			}
			if unclaimed {
				q.Values.Set("unclaimed", "true")
			}
			return s.printWalk(foundKind, items(c.Found(ctx, account, args[0], q), foundItem), 0)
		})}
	c.Flags().StringVar(&condition, "condition", "", "only those that stand so: ready, seen, inCall, wrongPassword, defaultPassword, lockedOut, certificateChanged, notAPhone, otherDevice, unreachable")
	c.Flags().BoolVar(&unclaimed, "unclaimed", false, "only those that are no device of the account")
	return c
}

func gatewayShowPIN(g *globals) *cobra.Command {
	return &cobra.Command{Use: "show-pin GATEWAY MAC", Short: "Show a PIN on a phone's screen", Example: "  muster gateway show-pin Berlin 00:04:f2:ab:cd:01 -A acme", Args: cobra.ExactArgs(2), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			until, err := c.ShowPIN(ctx, account, args[0], args[1])
			if err != nil {
				return err
			}
			s.say("The phone shows a PIN until %s: muster pair PIN -A %s", until.Local().Format(time.TimeOnly), account)
			return nil
		})}
}

func gatewayClaim(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{Use: "claim GATEWAY MAC SERIAL", Short: "Onboard a phone that can show no PIN, by its MAC and serial", Example: "  muster gateway claim Berlin 00:e0:db:ab:cd:01 8G14A1B2C3D4 -A acme", Args: cobra.ExactArgs(3), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.within(func(ctx context.Context, s *session, _ *client.Client, account string, args []string) error {
			return create(s, "device", d, deviceItem, func(c *client.Client, o []client.Option) (client.Device, error) {
				return c.ClaimFound(ctx, account, args[0], args[1], args[2], o...)
			})
		})}
	d.addTo(c)
	return c
}

func gatewayTrust(g *globals) *cobra.Command {
	fingerprint := ""
	c := &cobra.Command{Use: "trust GATEWAY MAC", Short: "Say that a phone's changed certificate is right", Args: cobra.ExactArgs(2), ValidArgsFunction: g.completeArg("gateways"),
		Example: "  muster gateway trust Berlin 00:04:f2:ab:cd:01 -A acme",
		Long:    "Say that a phone's changed certificate is right, such as after a reset. Nothing is sent to the phone before.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			sha := fingerprint
			if sha == "" {
				f, err := c.FoundAt(ctx, account, args[0], args[1])
				if err != nil {
					return err
				}
				if f.Certificate == "" {
					return fmt.Errorf("the gateway saw no certificate of %s", f.MAC)
				}
				if err := s.confirm("Phone %s at %s shows the certificate %s, at first it had %s. Trust it?", f.MAC, f.Address, f.Certificate, f.Pinned); err != nil {
					return err
				}
				sha = f.Certificate
			}
			f, err := c.TrustFound(ctx, account, args[0], args[1], sha)
			if err != nil {
				return err
			}
			s.say("%s is trusted with %s.", f.MAC, f.Certificate)
			return nil
		})}
	c.Flags().StringVar(&fingerprint, "certificate", "", "its SHA-256, so that nobody is asked")
	return c
}

func gatewayDelete(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{Use: "delete GATEWAY", Short: "Delete a gateway; its session ends", Example: "  muster gateway delete Berlin -A acme", Args: cobra.ExactArgs(1), ValidArgsFunction: g.completeArg("gateways"),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			return s.delete(ctx, d, []string{"gateway", args[0]})
		})}
	d.addTo(c)
	return c
}
