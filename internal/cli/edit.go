package cli

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/client"
)

func editCommand(g *globals) *cobra.Command {
	c := &cobra.Command{
		Use:   "edit KIND NAME",
		Short: "Change an account, its provisioning, a site, a device, a policy …",
		Example: `  muster edit provisioning acme --server-user acme-2027 --server-password-stdin < new-password
  muster edit provisioning acme --auto-sync=off --overlap 48h
  muster edit device 00:04:f2:ab:cd:01 --name reception
  muster edit policy ntp`,
		Long: "Change one thing by flags; without flags, in your $EDITOR as YAML.",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("there is no kind %q to edit: %s", args[0], subWords(cmd))
			}
			return nil
		},
		RunE: func(*cobra.Command, []string) error {
			return usage("edit what? An account, provisioning, site, device, policy … (see --help)")
		},
	}
	c.AddCommand(editAccountCommand(g), editProvisioningCommand(g), editDeviceCommand(g), editPolicyCommand(g), editLiveCommand(g))
	c.AddCommand(editPlaced(g)...)
	return c
}

// An editing is what the edit verbs have in common: which fields the flags
// change, how to read the thing and how to write it.
type editing struct {
	kind  string
	d     *dryRun
	label []string
	name  string
	spec  map[string]any // by the flags
	flags *pflag.FlagSet
	// read returns the thing with its ETag; write changes it.
	read  func(ctx context.Context, c *client.Client, ref string) (item, string, error)
	write func(ctx context.Context, c *client.Client, id string, p client.Patch, o ...client.Option) (item, error)
}

func (e *editing) addTo(c *cobra.Command) {
	e.flags, e.d, e.spec = c.Flags(), &dryRun{}, map[string]any{}
	e.d.addTo(c)
	e.flags.StringSliceVar(&e.label, "label", nil, "label NAME=VALUE, or NAME- to remove it")
}

// textFlag declares a flag that becomes a field of the spec.
func (e *editing) textFlag(name, field, help string) {
	e.flags.Func(name, help, func(v string) error {
		e.spec[field] = v
		return nil
	})
}

// switchFlag is on or off.
func (e *editing) switchFlag(name, help string, set func(bool)) {
	e.flags.Func(name, help+": on or off", func(v string) error {
		switch strings.ToLower(v) {
		case "on", "true", "yes":
			set(true)
		case "off", "false", "no":
			set(false)
		default:
			return usage("on or off is wanted")
		}
		return nil
	})
}

// run edits ref by flags when there are some, else in an editor.
func (e *editing) run(ctx context.Context, s *session, ref string, byFlags bool) error {
	opts, err := e.d.options()
	if err != nil {
		return err
	}
	edit, err := labels(e.label)
	if err != nil {
		return err
	}
	c, err := s.api()
	if err != nil {
		return err
	}
	if !byFlags {
		return e.inEditor(ctx, s, c, ref, opts)
	}
	have, etag, err := e.read(ctx, c, ref)
	if err != nil {
		return err
	}
	p := patch(e.name, edit, e.spec)
	after, err := e.write(ctx, c, have.id, p, append(opts, client.IfMatch(etag))...)
	if err != nil {
		return err
	}
	return e.report(s, have, after)
}

// report says what became of the edit.
func (e *editing) report(s *session, before, after item) error {
	k, err := kindOf(e.kind, canList)
	if err != nil {
		return err
	}
	done := "changed"
	if revision(before.raw) == revision(after.raw) && revision(after.raw) != "" && e.d.mode == "" {
		done = "was so already"
	}
	s.say("%s %s %s%s.", k.name, after.title(), done, e.d.suffix())
	s.warnings(after.raw)
	return s.print(k, []item{after}, true, true)
}

func revision(raw json.RawMessage) json.Number {
	var r client.Resource[struct{}, struct{}]
	_ = json.Unmarshal(raw, &r)
	return r.Metadata.Revision
}

// warnings are what the server wants a person to know of a write.
func (s *session) warnings(raw json.RawMessage) {
	var r client.Resource[struct{}, struct{}]
	_ = json.Unmarshal(raw, &r)
	for _, w := range r.Warnings {
		s.say("Warning: %s", plainText(w.Detail))
	}
}

// patch is a merge patch of what there is to change.
func patch(name string, labels map[string]*string, spec map[string]any) client.Patch {
	p, m := client.Patch{}, map[string]any{}
	if name != "" {
		m["name"] = name
	}
	if len(labels) > 0 {
		m["labels"] = labels
	}
	if len(m) > 0 {
		p["metadata"] = m
	}
	if len(spec) > 0 {
		p["spec"] = spec
	}
	return p
}

// labelPatch says labels that a merge patch found in the form of patch.
func labelPatch(edit map[string]any) map[string]*string {
	out := map[string]*string{}
	for k, v := range edit {
		if v == nil {
			out[k] = nil
		} else {
			out[k] = new(str(v))
		}
	}
	return out
}

// anyFlag reports whether a flag of the verb itself was given, dry run aside.
func anyFlag(cmd *cobra.Command) bool {
	given := false
	cmd.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { given = given || f.Changed && f.Name != "dry-run" })
	return given
}

func editAccountCommand(g *globals) *cobra.Command {
	e := &editing{
		kind: "account",
		read: func(ctx context.Context, c *client.Client, ref string) (item, string, error) {
			a, err := c.Account(ctx, ref)
			return accountItem(a), a.ETag, err
		},
		write: func(ctx context.Context, c *client.Client, id string, p client.Patch, o ...client.Option) (item, error) {
			a, err := c.PatchAccount(ctx, id, p, o...)
			return accountItem(a), err
		},
	}
	c := &cobra.Command{
		Use: "account NAME", Aliases: []string{"accounts", "acc"},
		Short:             "Change an account",
		Example:           "  muster edit account acme --display-name \"Acme Inc.\" --label region=eu\n  muster edit account acme",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return g.verb(func(ctx context.Context, s *session, args []string) error {
			return e.run(ctx, s, args[0], anyFlag(cmd))
		})(cmd, args)
	}
	e.addTo(c)
	c.Flags().StringVar(&e.name, "name", "", "new name")
	e.textFlag("display-name", "displayName", "name for people")
	e.textFlag("license", "license", "standard or enterprise")
	return c
}

func editDeviceCommand(g *globals) *cobra.Command {
	m := &many{}
	e := &editing{
		kind: "device",
		read: func(ctx context.Context, c *client.Client, ref string) (item, string, error) {
			d, err := c.Device(ctx, ref)
			return deviceItem(d), d.ETag, err
		},
		write: func(ctx context.Context, c *client.Client, id string, p client.Patch, o ...client.Option) (item, error) {
			d, err := c.PatchDevice(ctx, id, p, o...)
			return deviceItem(d), err
		},
	}
	c := &cobra.Command{
		Use: "device MAC…", Aliases: []string{"devices", "dev"},
		Short: "Change a device, or many at once",
		Example: `  muster edit device 00:04:f2:ab:cd:01 --name reception --held=off
  muster edit device 00:04:f2:ab:cd:01
  muster edit devices -A acme --filter 'site = "berlin"' --add-group lobby-phones
  muster edit devices 00:04:f2:ab:cd:01 00:04:f2:ab:cd:02 -A acme --site munich`,
		Long: `Change a device; without flags, in your $EDITOR as YAML.

Several devices, or those of which --filter is true, are changed by jobs, one for each flag: site, room, user, label, auto-sync, held,
add-group and remove-group. It waits for them, and ends with exit code 8 when some devices failed.`,
		ValidArgsFunction: g.completeArg("devices"),
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return g.verb(func(ctx context.Context, s *session, args []string) error {
			switch {
			case len(args) > 1 || m.wanted():
				return s.editMany(ctx, e, m, args)
			case len(args) == 0:
				return usage("which device? name it, or some with --filter")
			}
			return e.run(ctx, s, args[0], anyFlag(cmd))
		})(cmd, args)
	}
	e.addTo(c)
	m.addTo(c)
	c.Flags().StringSliceVar(&m.add, "add-group", nil, "static device group to put devices into, beside those they are in")
	c.Flags().StringSliceVar(&m.remove, "remove-group", nil, "static device group to take devices out of")
	c.Flags().StringVar(&e.name, "name", "", "what people call it")
	e.textFlag("model", "model", "model")
	e.textFlag("serial", "serial", "serial number")
	e.textFlag("onboarding", "onboarding", "provisioned, pin, usb or bluetooth")
	e.textFlag("site", "site", "its site")
	e.textFlag("room", "room", "its room, which brings the site along")
	e.listFlag("group", "groups", "static device group that it is in")
	e.textFlag("user", "user", "its device user")
	g.completePlaces(c)
	e.textFlag("auto-sync", "autoSync", "include or exclude")
	e.textFlag("notes", "notes", "what people should know of it, in lines; empty takes them away")
	e.switchFlag("held", "serve it nothing", func(on bool) { e.spec["held"] = on })
	return c
}

func editPolicyCommand(g *globals) *cobra.Command {
	values := &settingFlags{}
	var unset, unlock []string
	var back int64
	var locked, raw []string // as they were
	e := &editing{
		kind: "policy",
		read: func(ctx context.Context, c *client.Client, ref string) (item, string, error) {
			p, err := c.Policy(ctx, ref)
			locked, raw = p.Spec.Locked, p.Spec.Raw
			return policyItem(p), p.ETag, err
		},
	}
	e.write = func(ctx context.Context, c *client.Client, id string, p client.Patch, o ...client.Option) (item, error) {
		if back > 0 {
			v, err := c.RevertPolicy(ctx, id, back, o...)
			return policyItem(v), err
		}
		if len(values.lock)+len(unlock) > 0 { // a list is replaced as a whole
			e.spec["locked"] = relock(locked, values.lock, unlock)
			p["spec"] = e.spec
		}
		if len(values.raw)+len(unset) > 0 && len(values.raw)+len(raw) > 0 {
			e.spec["raw"] = relock(raw, values.raw, unset)
			p["spec"] = e.spec
		}
		v, err := c.PatchPolicy(ctx, id, p, o...)
		return policyItem(v), err
	}
	c := &cobra.Command{
		Use: "policy NAME", Aliases: []string{"policies", "pol"},
		Short:             "Change a policy",
		Example:           "  muster edit policy ntp --set tcpIpApp.sntp.address=ntp2.example.com --unset tcpIpApp.sntp.gmtOffset\n  muster edit policy ntp --revert-to 3 --dry-run\n  muster edit policy ntp",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: g.completeArg("policies"),
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return g.verb(func(ctx context.Context, s *session, args []string) error {
			set, err := values.read()
			if err != nil {
				return err
			}
			if back != 0 && (back < 0 || len(set)+len(unset)+len(unlock)+len(e.spec) > 0 || e.name != "") {
				return usage("--revert-to takes a revision of the policy, and no other change beside it")
			}
			settings := map[string]any{}
			for k, v := range set {
				settings[k] = v
			}
			for _, k := range unset {
				settings[k] = nil
			}
			if len(settings) > 0 {
				e.spec["settings"] = settings
			}
			return e.run(ctx, s, args[0], anyFlag(cmd))
		})(cmd, args)
	}
	e.addTo(c)
	values.addTo(c)
	c.Flags().Int64Var(&back, "revert-to", 0, "revision of the policy that it shall be again")
	c.Flags().StringArrayVar(&unset, "unset", nil, "KEY to take out")
	c.Flags().StringArrayVar(&unlock, "unlock", nil, "KEY that higher levels may override again")
	c.Flags().StringVar(&e.name, "name", "", "new name")
	e.textFlag("level", "level", "account, family, model, group, site, userGroup or device")
	e.textFlag("target", "target", "whom at that level")
	e.textFlag("priority", "priority", "lowest, low, normal, important or critical")
	return c
}

// relock is a list of locked keys with some added and some taken out.
func relock(have, lock, unlock []string) []string {
	out := []string{}
	seen := map[string]bool{}
	for _, k := range unlock {
		seen[k] = true
	}
	for _, k := range append(have, lock...) {
		if !seen[k] {
			out, seen[k] = append(out, k), true
		}
	}
	return out
}
