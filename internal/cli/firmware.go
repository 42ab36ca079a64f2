package cli

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

var (
	releaseKind  = &kind{name: "firmware release", plural: "firmware releases", columns: columns("NAME FAMILY ~MODELS VERSION CHANNEL RELEASED SIZE DEVICES STATE FROM +NOTES +ID")}
	ruleKind     = &kind{name: "firmware rule", plural: "firmware rules", columns: columns("SITE MODEL VALUE DOWN FROM")}
	overviewKind = &kind{name: "model", plural: "models", columns: columns("MODEL DEVICES BEHIND FAILED ~RUNNING ~TARGET +OFFERED")}
)

func releaseItem(r client.FirmwareRelease) item {
	from := "own"
	if r.Status.Inherited {
		from = "above"
	}
	return item{r.Raw, r.ID, r.Metadata.Name, []string{r.Metadata.Name, r.Spec.Family, strings.Join(r.Spec.Models, ", "), r.Spec.Version, r.Spec.Channel, r.Spec.Released, megabytes(r.Status.Size), strconv.Itoa(r.Status.Devices), r.Status.State, from, r.Spec.Notes, r.ID}}
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/(1<<20)) }

func overviewItem(m client.ModelFirmware) item {
	list := func(vs []client.FirmwareVersion) string {
		var out []string
		for _, v := range vs {
			name := v.Version
			if name == "" {
				name = "unknown"
			}
			out = append(out, fmt.Sprintf("%s (%d)", name, v.Devices))
		}
		return strings.Join(out, ", ")
	}
	return item{m.Raw, m.Model, m.Model, []string{m.Model, strconv.Itoa(m.Devices), strconv.Itoa(m.Behind), strconv.Itoa(m.States["failed"]), list(m.Versions), list(m.Targets), strings.Join(m.Offered, ", ")}}
}

func firmwareCommand(g *globals) *cobra.Command {
	c := &cobra.Command{Use: "firmware VERB", Short: "Upload releases, say who runs which, and upgrade devices in waves",
		Example: `  muster firmware upload J100-IPT-SIP-R4_1_3_0.zip -A acme
  muster firmware set latest -A acme --model J179
  muster firmware upgrade latest -A acme --site Berlin --wave 5 --wave 50 --stop-at-failures 3`}
	c.AddCommand(uploadFirmwareCommand(g), releasesCommand(g), editReleaseCommand(g), deleteReleaseCommand(g), rulesCommand(g), setRuleCommand(g), overviewCommand(g), upgradeCommand(g), unpinCommand(g))
	return c
}

func uploadFirmwareCommand(g *globals) *cobra.Command {
	var name, family, version, notes, sum, channel, released string
	var models []string
	c := &cobra.Command{Use: "upload FILE", Short: "Upload an image, or a zip as its vendor ships it", Args: cobra.ExactArgs(1),
		Example: "  muster firmware upload FW_S_J179_R4_1_3_0_6.bin -A acme\n  muster firmware upload ucs-6.4.6-split.zip -A acme --sha256 651c…\n  muster firmware upload studio.tar -A acme --family polyos --model 'Studio X50' --version 4.2.0-388128",
		Long:    "Upload an image, or a zip as its vendor ships it, as a release. Family, models and version are read from the\nnames in it where they tell; the flags say the rest.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			f, err := os.Open(args[0])
			if err != nil {
				return &failure{code: exitUsage, say: fmt.Sprintf("%s cannot be read: %s", args[0], err), cause: err}
			}
			defer func() { _ = f.Close() }()
			info, err := f.Stat()
			if err != nil || info.IsDir() {
				return usage("%s is no file", args[0])
			}
			var opts []client.Option
			for k, v := range map[string]string{"name": name, "family": family, "version": version, "notes": notes, "sha256": sum, "channel": channel, "released": released} {
				if v != "" {
					opts = append(opts, client.With(k, v))
				}
			}
			if len(models) > 0 {
				opts = append(opts, client.With("models", strings.Join(models, ",")))
			}
			r, err := c.UploadFirmware(ctx, account, client.Package{Name: filepath.Base(args[0]), From: f, Size: info.Size()}, opts...)
			if err != nil {
				return err
			}
			return s.made(releaseKind, releaseItem(r), &dryRun{})
		})}
	f := c.Flags()
	f.StringVar(&name, "name", "", "of the release (default: models and version)")
	f.StringVar(&family, "family", "", "ucs, polyos or j100, where the file does not tell")
	f.StringSliceVar(&models, "model", nil, "a model that it is for, where the file does not tell, or to take some alone; may be given again")
	f.StringVar(&version, "version", "", "as devices report it, where the file does not tell")
	f.StringVar(&notes, "notes", "", "free text")
	f.StringVar(&channel, "channel", "", "how its vendor offers it, in a word such as stable or beta")
	f.StringVar(&released, "released", "", "the day it came out, such as 2026-02-28")
	f.StringVar(&sum, "sha256", "", "of the file, as the vendor says it: another one is refused")
	_ = c.RegisterFlagCompletionFunc("family", cobra.FixedCompletions([]string{"ucs", "polyos", "j100"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func releasesCommand(g *globals) *cobra.Command {
	model, channel, offered := "", "", false
	c := &cobra.Command{Use: "releases", Short: "List the releases that an account and those above it have", Args: cobra.NoArgs,
		Example: "  muster firmware releases -A acme\n  muster firmware releases -A acme --model J179 --offered",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			q := client.Query{PageSize: 1000, Values: url.Values{}}
			if model != "" {
				q.Values.Set("model", model)
			}
			if channel != "" {
				q.Values.Set("channel", channel)
			}
			if offered {
				q.Values.Set("offered", "true")
			}
			return s.printWalk(releaseKind, items(c.FirmwareReleases(ctx, account, q), releaseItem), 0)
		})}
	c.Flags().StringVar(&model, "model", "", "only for this model")
	c.Flags().StringVar(&channel, "channel", "", "only of this channel: stable, beta, …")
	c.Flags().BoolVar(&offered, "offered", false, "only those that rules may name: of each model the five newest")
	return c
}

func editReleaseCommand(g *globals) *cobra.Command {
	d := &dryRun{}
	said := map[string]*string{"channel": new(string), "released": new(string), "notes": new(string)}
	c := &cobra.Command{Use: "edit RELEASE", Short: "Say a release's channel, day or notes", Args: cobra.ExactArgs(1),
		Example: "  muster firmware edit 'J179 4.1.3.0.6' -A acme --channel stable --released 2026-02-28\n  muster firmware edit 'J179 4.1.3.0.6' -A acme --channel ''"}
	c.RunE = g.within(func(ctx context.Context, s *session, api *client.Client, account string, args []string) error {
		opts, err := d.options()
		if err != nil {
			return err
		}
		spec := map[string]any{}
		for name, v := range said {
			switch {
			case !c.Flags().Changed(name):
			case *v == "":
				spec[name] = nil
			default:
				spec[name] = *v
			}
		}
		if len(spec) == 0 {
			return usage("change what? At least one flag says it")
		}
		r, err := api.EditFirmwareRelease(ctx, account, args[0], spec, opts...)
		if err != nil {
			return err
		}
		s.say("firmware release %s changed%s.", r.Metadata.Name, d.suffix())
		return s.print(releaseKind, []item{releaseItem(r)}, true, true)
	})
	f := c.Flags()
	f.StringVar(said["channel"], "channel", "", "how its vendor offers it, in a word such as stable or beta; '' takes it away")
	f.StringVar(said["released"], "released", "", "the day it came out, such as 2026-02-28; '' takes it away")
	f.StringVar(said["notes"], "notes", "", "free text; '' takes it away")
	d.addTo(c)
	return c
}

func deleteReleaseCommand(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{Use: "delete RELEASE", Short: "Delete a release that no rule and no upgrade names", Args: cobra.ExactArgs(1), Example: "  muster firmware delete 'J179 4.1.3.0.6' -A acme",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if err := c.DeleteFirmwareRelease(ctx, account, args[0], opts...); err != nil {
				return err
			}
			s.say("firmware release %s deleted%s.", args[0], d.suffix())
			return nil
		})}
	d.addTo(c)
	return c
}

// down says whether a rule takes devices down.
func down(r client.FirmwareRule) string {
	if r.Downgrade != nil && *r.Downgrade {
		return "yes"
	}
	return ""
}

// printRules shows an account's rules after those of the accounts above, strongest last.
func (s *session) printRules(r client.FirmwareRules) error {
	if s.output == "json" || s.output == "yaml" {
		return s.print(ruleKind, []item{{raw: r.Raw}}, true, true)
	}
	all := []item{{row: []string{"", "", r.Status.Builtin, "", "builtin"}}}
	for _, v := range r.Status.Inherited {
		all = append(all, item{row: []string{"", v.Model, v.Value, down(v), "above"}})
	}
	for _, v := range r.Spec.Rules {
		all = append(all, item{row: []string{v.SiteName, v.Model, v.Value, down(v), "own"}})
	}
	return s.print(ruleKind, all, false, true)
}

func rulesCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "rules", Short: "Show which releases an account's devices run, weakest rule first", Args: cobra.NoArgs, Example: "  muster firmware rules -A acme",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			r, err := c.FirmwareRules(ctx, account)
			if err != nil {
				return err
			}
			return s.printRules(r)
		})}
}

func setRuleCommand(g *globals) *cobra.Command {
	site, model := "", ""
	remove, down, said := false, false, func() bool { return false }
	d := &dryRun{}
	c := &cobra.Command{Use: "set VALUE", Short: "Set one rule: same, latest, off, or a version", Args: cobra.MaximumNArgs(1),
		Example: "  muster firmware set latest -A acme\n  muster firmware set 4.1.3.0.6 -A acme --model J179 --dry-run\n  muster firmware set off -A acme --site Berlin\n  muster firmware set --remove -A acme --site Berlin",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if remove == (len(args) == 1) {
				return usage("say a value, or --remove")
			}
			now, err := c.FirmwareRules(ctx, account)
			if err != nil {
				return err
			}
			rules := slices.DeleteFunc(now.Spec.Rules, func(r client.FirmwareRule) bool {
				return (r.Site == site || site != "" && r.SiteName == site) && strings.EqualFold(r.Model, model)
			})
			if !remove {
				rule := client.FirmwareRule{Site: site, Model: model, Value: args[0]}
				if said() {
					rule.Downgrade = &down
				}
				rules = append(rules, rule)
			}
			r, err := c.SetFirmwareRules(ctx, account, rules, append(opts, client.IfMatch(fmt.Sprintf(`"%d"`, now.Revision)))...)
			if err != nil {
				return err
			}
			if i := r.Status.Impact; i != nil {
				s.say("%d devices would be told another release, %d of them would load it%s.", i.DevicesChanged, i.Restarts, d.suffix())
			}
			return s.printRules(r)
		})}
	c.Flags().StringVar(&site, "site", "", "only for devices of this site")
	c.Flags().StringVar(&model, "model", "", "only for this model, as the catalog names it")
	c.Flags().BoolVar(&down, "allow-downgrade", false, "whether devices that run something newer are taken down to it; not said: to a version they are, to the latest they are not")
	said = func() bool { return c.Flags().Changed("allow-downgrade") }
	c.Flags().BoolVar(&remove, "remove", false, "take the rule away instead")
	d.addTo(c)
	return c
}

func overviewCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "overview", Short: "Count devices by model, and by what they run and should run", Args: cobra.NoArgs, Example: "  muster firmware overview -A acme",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, _ []string) error {
			return s.printWalk(overviewKind, items(c.FirmwareOverview(ctx, account), overviewItem), 0)
		})}
}

func upgradeCommand(g *globals) *cobra.Command {
	var u client.Upgrade
	quiet, detach := false, false
	d, w := &dryRun{}, &timing{}
	c := &cobra.Command{Use: "upgrade VERSION [DEVICE…]", Short: "Bring devices to a release in waves, and watch", Args: cobra.MinimumNArgs(1),
		Example: "  muster firmware upgrade latest -A acme --model J179 --wave 5 --wave 50 --stop-at-failures 3\n  muster firmware upgrade 4.1.3.0.6 -A acme 0004f2abcd01 0004f2abcd02 --detach\n  muster firmware upgrade latest -A acme --site Berlin --start-at 2026-11-28T22:00:00+01:00 --window 22:00-06:00 --time-zone Europe/Berlin",
		Long:    "Bring devices to a release in waves. A wave begins when those before have come back with it, or failed; when too many\nfail the job pauses, and muster jobs resume lets it go on. Who did not come back is listed at its end, and by\nmuster get devices -A acme --firmware failed.",
		RunE: g.within(func(ctx context.Context, s *session, c *client.Client, account string, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			if u.Schedule, err = w.schedule(); err != nil {
				return err
			}
			u.Version, u.Target.IDs = args[0], args[1:]
			if tell := !quiet; quiet {
				u.Tell = &tell
			}
			j, err := c.StartUpgrade(ctx, account, u, opts...)
			if err != nil {
				return err
			}
			if later, err := s.later(j); later || err != nil {
				return err
			}
			if detach {
				s.say("%s: job %s.", j.Title, j.ID)
				return s.print(jobKind, []item{jobItem(j)}, true, true)
			}
			end := s.watch(ctx, c, j)
			if err := s.sayRows(ctx, c, j, "failed", 0); err != nil {
				return err
			}
			return end
		})}
	f := c.Flags()
	f.StringVar(&u.Target.Filter, "filter", "", "the devices that an expression is true of")
	f.StringSliceVar(&u.Target.Sites, "site", nil, "only of this site; may be given again")
	f.StringSliceVar(&u.Target.Groups, "group", nil, "only of this device group; may be given again")
	f.StringSliceVar(&u.Target.Models, "model", nil, "only of this model; may be given again")
	f.IntSliceVar(&u.Waves, "wave", nil, "devices of the next wave; may be given again, the rest is the last")
	f.IntVar(&u.StopAtFailures, "stop-at-failures", 0, "pause when so many have failed; 0: never")
	f.IntVar(&u.PerMinute, "per-minute", 0, "devices that are given the release in a minute; 0: as many as the wave has")
	f.StringVar(&u.Timeout, "come-back-in", "", "time that a device has to come back in (default 1h)")
	f.BoolVar(&quiet, "quiet", false, "tell no device to come: each gets the release at its next poll")
	f.BoolVar(&detach, "detach", false, "do not wait: jobs watch does")
	w.addTo(c)
	d.addTo(c)
	return c
}

func unpinCommand(g *globals) *cobra.Command {
	return &cobra.Command{Use: "unpin DEVICE", Short: "Take a device out of its upgrade, and let it be sent again where it was stopped", Args: cobra.ExactArgs(1), Example: "  muster firmware unpin 0004f2abcd01",
		ValidArgsFunction: g.completeArg("devices"),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			c, err := s.api()
			if err != nil {
				return err
			}
			v, err := c.UnpinFirmware(ctx, args[0])
			if err != nil {
				return err
			}
			s.say("%s: %s, %s.", v.Spec.MAC, v.Status.Firmware.State, v.Status.Firmware.Why)
			return nil
		})}
}
