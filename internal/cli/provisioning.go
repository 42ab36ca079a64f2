package cli

import (
	"context"

	"github.com/spf13/cobra"

	"muster/client"
)

func editProvisioningCommand(g *globals) *cobra.Command {
	var account, passwordFile string
	var passwordStdin bool
	e := &editing{
		kind: "provisioning",
		read: func(ctx context.Context, c *client.Client, ref string) (item, string, error) {
			p, err := c.Provisioning(ctx, ref)
			it := provisioningItem(ref)(p)
			it.id = ref // addressed by its account
			return it, p.ETag, err
		},
		write: func(ctx context.Context, c *client.Client, id string, p client.Patch, o ...client.Option) (item, error) {
			v, err := c.PatchProvisioning(ctx, id, p, o...)
			return provisioningItem(account)(v), err
		},
	}
	c := &cobra.Command{
		Use: "provisioning [ACCOUNT]", Aliases: []string{"prov"},
		Short: "Change an account's Device Provisioning: switches and Server Credentials",
		Example: `  muster edit provisioning acme --server-user acme-2027 --server-password-stdin < new-password
  muster edit provisioning acme --server-password-file new-password --overlap 0s
  muster edit provisioning acme --credentials per-device
  muster edit provisioning acme --auto-sync=on
  muster edit provisioning acme --enabled=off`,
		Long: `Change an account's Device Provisioning. A new user or password is the next
generation of credentials: the old pair keeps working for the overlap.

Without flags, edit it in your $EDITOR as YAML.`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			if account, err = s.accountArg(ctx, args); err != nil {
				return err
			}
			if passwordStdin {
				if passwordFile != "" {
					return usage("--server-password-file and --server-password-stdin exclude each other")
				}
				passwordFile = "-"
			}
			if passwordFile != "" {
				password, err := s.readSecret(passwordFile, "server password")
				if err != nil {
					return err
				}
				e.spec["serverPassword"] = password
			}
			return e.run(ctx, s, account, anyFlag(cmd))
		})(cmd, args)
	}
	e.addTo(c)
	f := c.Flags()
	f.Lookup("label").Hidden = true // it has no labels of its own
	f.StringVar(&passwordFile, "server-password-file", "", "file with the new Server Password")
	f.BoolVar(&passwordStdin, "server-password-stdin", false, "read the new Server Password from standard input")
	e.textFlag("server-user", "serverUser", "new Server User")
	f.Func("credentials", "who holds the pair: shared (all devices) or per-device (each one of its own, made of it)", func(v string) error {
		mode := map[string]string{"shared": "shared", "per-device": "perDevice", "perDevice": "perDevice"}[v]
		if mode == "" {
			return usage("--credentials is shared or per-device")
		}
		e.spec["credentials"] = mode
		return nil
	})
	e.textFlag("overlap", "overlap", "how long an old pair keeps working, such as 168h; 0s cuts it off at once")
	e.textFlag("unknown-devices", "unknownDevices", "what happens to a MAC new to the account: add or hold")
	e.textFlag("http", "http", "plain HTTP: off, noSecrets or all")
	e.switchFlag("enabled", "serve the account's devices", func(on bool) { e.spec["enabled"] = on })
	e.switchFlag("auto-sync", "carry the pair to the devices", func(on bool) { e.spec["autoSync"] = map[string]any{"enabled": on} })
	fixed := func(flag string, words ...string) {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
	fixed("credentials", "shared", "per-device")
	fixed("unknown-devices", "add", "hold")
	fixed("http", "off", "noSecrets", "all")
	fixed("enabled", "on", "off")
	fixed("auto-sync", "on", "off")
	return c
}
