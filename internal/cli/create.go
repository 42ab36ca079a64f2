package cli

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

func createCommand(g *globals) *cobra.Command {
	var files []string
	d := &dryRun{}
	c := &cobra.Command{
		Use:   "create KIND",
		Short: "Create an account, a site, a device, a policy, a token …",
		Example: `  muster create account acme --display-name "Acme Inc."
  muster create device 00:04:f2:ab:cd:01 -A acme --model "VVX 450"
  muster create policy ntp -A acme --level account --set tcpIpApp.sntp.address=ntp.example.com
  muster create -f things.yaml`,
		Long: "Create one thing by flags, or what stands in files (muster apply also takes what is there already).",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("there is no kind %q to create: %s", args[0], subWords(cmd))
			}
			return nil
		},
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			if len(files) == 0 {
				return usage("create what? An account, site, device, policy … (see --help), or -f FILE")
			}
			return s.apply(ctx, files, d, true)
		}),
	}
	c.Flags().StringSliceVarP(&files, "filename", "f", nil, "file or folder with what to create, - for standard input")
	d.addTo(c)
	c.AddCommand(createAccountCommand(g), createDeviceCommand(g), createPolicyCommand(g), createTokenCommand(g))
	c.AddCommand(createPlaced(g)...)
	return c
}

// subWords are the names of a verb's kinds.
func subWords(c *cobra.Command) string {
	var out []string
	for _, sub := range c.Commands() {
		out = append(out, sub.Name())
	}
	return strings.Join(out, ", ")
}

// created prints what a create made.
func (s *session) created(kindName string, row item, d *dryRun) error {
	k, err := kindOf(kindName, canList)
	if err != nil {
		return err
	}
	return s.made(k, row, d)
}

// made says and prints what was created.
func (s *session) made(k *kind, row item, d *dryRun) error {
	s.say("%s %s created%s.", k.name, row.title(), d.suffix())
	s.warnings(row.raw)
	return s.print(k, []item{row}, true, true)
}

// labels reads NAME=VALUE, and NAME- for one to remove.
func labels(args []string) (map[string]*string, error) {
	if len(args) == 0 {
		return nil, nil
	}
	out := map[string]*string{}
	for _, a := range args {
		if name, value, ok := strings.Cut(a, "="); ok && name != "" {
			out[name] = &value
		} else if name, ok := strings.CutSuffix(a, "-"); ok && name != "" {
			out[name] = nil
		} else {
			return nil, usage("--label takes NAME=VALUE, not %q", a)
		}
	}
	return out, nil
}

func newLabels(args []string) (map[string]string, error) {
	edit, err := labels(args)
	if err != nil || edit == nil {
		return nil, err
	}
	out := map[string]string{}
	for k, v := range edit {
		if v == nil {
			return nil, usage("--label %s- removes a label; there is none yet", k)
		}
		out[k] = *v
	}
	return out, nil
}

func createAccountCommand(g *globals) *cobra.Command {
	var a client.Account
	var label []string
	d := &dryRun{}
	c := &cobra.Command{
		Use: "account NAME", Aliases: []string{"accounts", "acc"},
		Short: "Create an account with its own Server Address and credentials",
		Example: `  muster create account acme --display-name "Acme Inc."
  muster create account north --type reseller --parent provider-1`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			a.Metadata.Name = args[0]
			if a.Metadata.Labels, err = newLabels(label); err != nil {
				return err
			}
			return create(s, "account", d, accountItem, func(c *client.Client, o []client.Option) (client.Account, error) {
				return c.CreateAccount(ctx, a, o...)
			})
		}),
	}
	f := c.Flags()
	f.StringVar(&a.Spec.Type, "type", "customer", "provider, reseller or customer")
	f.StringVar(&a.Spec.Parent, "parent", "", "account above it (default: your own)")
	f.StringVar(&a.Spec.DisplayName, "display-name", "", "name for people")
	f.StringVar(&a.Spec.License, "license", "", "standard or enterprise (default standard)")
	f.BoolVar(&a.Spec.Existing, "existing", false, "it was there before Muster: Auto-Sync starts off")
	f.StringSliceVar(&label, "label", nil, "label NAME=VALUE")
	_ = c.RegisterFlagCompletionFunc("parent", g.completeNames("accounts"))
	d.addTo(c)
	return c
}

func createDeviceCommand(g *globals) *cobra.Command {
	var dev client.Device
	var label []string
	d := &dryRun{}
	c := &cobra.Command{
		Use: "device MAC", Aliases: []string{"devices", "dev"},
		Short: "Add a device to an account's inventory",
		Example: `  muster create device 00:04:f2:ab:cd:01 -A acme --model "VVX 450" --name reception
  muster create device 000412345670 -A acme --model J179 --serial 20WZ123456 --site Berlin --group lobby`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			dev.Spec.MAC = args[0]
			if dev.Metadata.Labels, err = newLabels(label); err != nil {
				return err
			}
			account, err := s.oneAccount(ctx)
			if err != nil {
				return err
			}
			return create(s, "device", d, deviceItem, func(c *client.Client, o []client.Option) (client.Device, error) {
				return c.CreateDevice(ctx, account, dev, o...)
			})
		}),
	}
	f := c.Flags()
	f.StringVar(&dev.Metadata.Name, "name", "", "what people call it")
	f.StringVar(&dev.Spec.Model, "model", "", "model, such as \"VVX 450\" or J179")
	f.StringVar(&dev.Spec.Serial, "serial", "", "serial number")
	f.StringVar(&dev.Spec.Onboarding, "onboarding", "", "provisioned, pin, usb or bluetooth (default provisioned)")
	f.StringVar(&dev.Spec.Site, "site", "", "its site")
	f.StringVar(&dev.Spec.Room, "room", "", "its room, which brings the site along")
	f.StringSliceVar(&dev.Spec.Groups, "group", nil, "static device group that it is in")
	f.StringVar(&dev.Spec.User, "user", "", "its device user")
	f.StringVar(&dev.Spec.AutoSync, "auto-sync", "", "include or exclude")
	f.BoolVar(&dev.Spec.Held, "held", false, "serve it nothing until it is let go")
	f.StringSliceVar(&label, "label", nil, "label NAME=VALUE")
	_ = c.RegisterFlagCompletionFunc("model", g.completeNames("models"))
	g.completePlaces(c)
	d.addTo(c)
	return c
}

func createPolicyCommand(g *globals) *cobra.Command {
	var p client.Policy
	var label []string
	values := &settingFlags{}
	d := &dryRun{}
	c := &cobra.Command{
		Use: "policy NAME", Aliases: []string{"policies", "pol"},
		Short: "Create a policy: settings for all devices of one level",
		Example: `  muster create policy ntp -A acme --set tcpIpApp.sntp.address=ntp.example.com
  muster create policy lobby -A acme --level model --target "VVX 450" --set up.backlight.timeout=10 --lock up.backlight.timeout
  muster create policy admin -A acme --set-file device.auth.localAdminPassword=./admin-password`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			p.Metadata.Name = args[0]
			if p.Metadata.Labels, err = newLabels(label); err != nil {
				return err
			}
			if p.Spec.Settings, err = values.read(); err != nil {
				return err
			}
			p.Spec.Locked, p.Spec.Raw = values.lock, values.raw
			account, err := s.oneAccount(ctx)
			if err != nil {
				return err
			}
			return create(s, "policy", d, policyItem, func(c *client.Client, o []client.Option) (client.Policy, error) {
				return c.CreatePolicy(ctx, account, p, o...)
			})
		}),
	}
	f := c.Flags()
	f.StringVar(&p.Spec.Level, "level", "account", "account, family, model, group, site, userGroup or device")
	f.StringVar(&p.Spec.Target, "target", "", "whom at that level, by name")
	f.StringVar(&p.Spec.Priority, "priority", "", "lowest, low, normal, important or critical (default normal)")
	f.StringSliceVar(&label, "label", nil, "label NAME=VALUE")
	values.addTo(c)
	d.addTo(c)
	return c
}

// settingFlags are the settings of a policy on a command line.
type settingFlags struct{ set, setFile, lock, raw []string }

func (v *settingFlags) addTo(c *cobra.Command) {
	c.Flags().StringArrayVar(&v.set, "set", nil, "setting KEY=VALUE")
	c.Flags().StringArrayVar(&v.setFile, "set-file", nil, "setting KEY=FILE with the value in a file, for secrets")
	c.Flags().StringArrayVar(&v.lock, "lock", nil, "KEY that no higher level may override")
	c.Flags().StringArrayVar(&v.raw, "raw", nil, "KEY that no settings catalog knows and that is told all the same, such as ucs:new.name")
}

func (v *settingFlags) read() (map[string]string, error) {
	out := map[string]string{}
	for _, a := range v.set {
		k, value, ok := strings.Cut(a, "=")
		if !ok || k == "" {
			return nil, usage("--set takes KEY=VALUE, not %q", a)
		}
		out[k] = value
	}
	for _, a := range v.setFile {
		k, path, ok := strings.Cut(a, "=")
		if !ok || k == "" || path == "" {
			return nil, usage("--set-file takes KEY=FILE, not %q", a)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, usage("--set-file: %s", reason(err))
		}
		out[k] = strings.TrimRight(string(b), "\r\n")
	}
	return out, nil
}

func createTokenCommand(g *globals) *cobra.Command {
	var t client.Token
	var expires time.Duration
	d := &dryRun{}
	c := &cobra.Command{
		Use: "token NAME", Aliases: []string{"tokens", "api-token", "tok"},
		Short: "Create a token for a program; its text is printed once",
		Example: `  muster create token ci -A acme --right read --right write --expires 2160h > ci.token
  muster create token desk -A acme --role helpdesk --site Berlin > desk.token
  muster create token ada -A acme --member "Ada Lovelace" > ada.token
  muster create token backup -A acme -o json`,
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			t.Metadata.Name = args[0]
			if expires < 0 {
				return usage("--expires must not be negative")
			}
			if expires > 0 {
				t.Spec.ExpiresAt = time.Now().Add(expires).UTC().Truncate(time.Second)
			}
			if len(t.Spec.Rights) == 0 && t.Spec.Role == "" && t.Spec.Member == "" {
				t.Spec.Rights = []string{"read"}
			}
			account, err := s.oneAccount(ctx)
			if err != nil {
				return err
			}
			return s.createToken(ctx, account, t, d)
		}),
	}
	c.Flags().StringSliceVar(&t.Spec.Rights, "right", nil, "read, write, reveal or admin (default read)")
	c.Flags().StringVar(&t.Spec.Role, "role", "", "in place of rights: owner, admin, deviceManager, helpdesk or readOnly")
	c.Flags().StringSliceVar(&t.Spec.Sites, "site", nil, "the role is for this site alone")
	c.Flags().StringVar(&t.Spec.Member, "member", "", "in place of both: whoever has it acts as this member")
	c.Flags().DurationVar(&expires, "expires", 0, "valid for so long; 0 is for ever")
	d.addTo(c)
	return c
}

func (s *session) createToken(ctx context.Context, account string, t client.Token, d *dryRun) error {
	opts, err := d.options()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	t, err = c.CreateToken(ctx, account, t, opts...)
	if err != nil {
		return err
	}
	if slices.Contains([]string{"json", "yaml", "name"}, s.output) {
		return s.created("token", tokenItem(t), d)
	}
	s.say("token %s created%s. It is shown this once:", t.Metadata.Name, d.suffix())
	fmt.Fprintln(s.out, t.Status.Token)
	return nil
}

// create is the common part of the create verbs.
func create[T any](s *session, kindName string, d *dryRun, row func(T) item, do func(*client.Client, []client.Option) (T, error)) error {
	opts, err := d.options()
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	v, err := do(c, opts)
	if err != nil {
		return err
	}
	return s.created(kindName, row(v), d)
}
