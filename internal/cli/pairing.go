package cli

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

func liveItem(ref string) func(client.LiveSettings) item {
	return func(l client.LiveSettings) item {
		var all []string
		for _, k := range slices.Sorted(maps.Keys(l.Settings)) {
			all = append(all, k+"="+l.Settings[k])
		}
		return item{l.Raw, ref, ref, []string{ref, l.Connection, when(l.ReportedAt), strings.Join(all, ", ")}}
	}
}

func pairCommand(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{
		Use:   "pair PIN",
		Short: "Onboard the device that shows this PIN",
		Example: `  muster pair 01234567 -A acme
  muster pair "0123 4567" -A acme`,
		Long: "Onboard the device that shows this PIN. A PIN is for one use within 15 minutes; after too many wrong ones\nthe right one has to wait too.",
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			account, err := s.oneAccount(ctx)
			if err != nil {
				return err
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			v, err := c.Pair(ctx, account, strings.Join(args, ""), opts...)
			if err != nil {
				return err
			}
			k, err := kindOf("device", canList)
			if err != nil {
				return err
			}
			s.say("device %s paired%s.", cmp.Or(v.Metadata.Name, v.Spec.MAC), d.suffix())
			return s.print(k, []item{deviceItem(v)}, true, true)
		}),
	}
	d.addTo(c)
	return c
}

func editLiveCommand(g *globals) *cobra.Command {
	d, v := &dryRun{}, &settingFlags{}
	c := &cobra.Command{
		Use: "live-settings DEVICE KEY=VALUE…", Aliases: []string{"live"},
		Short: "Send settings to a device onboarded by PIN, and wait for its answer",
		Example: `  muster edit live-settings 00:e0:db:ab:cd:01 device.local.deviceName=lobby
  muster edit live-settings 00:e0:db:ab:cd:01 --set-file sec.auth.admin.password=./password`,
		Long: "Send settings to a device onboarded by PIN that is online, and wait for its answer. Other settings stay as they are.",
		Args: cobra.MinimumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			all := *v
			all.set = append(slices.Clone(args[1:]), v.set...)
			settings, err := all.read()
			if err != nil {
				return err
			}
			if len(settings) == 0 {
				return usage("which settings? KEY=VALUE")
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			j, err := c.SetLiveSettings(ctx, args[0], settings, v.raw, opts...)
			if err != nil {
				return err
			}
			s.warnings(j.Raw)
			if d.mode != "" {
				s.say("The settings would be sent%s.", d.suffix())
				return nil
			}
			return s.watch(ctx, c, j)
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	d.addTo(c)
	v.addTo(c)
	_ = c.Flags().MarkHidden("lock") // of policies
	return c
}

func keepSettingsCommand(g *globals) *cobra.Command {
	d := &dryRun{}
	c := &cobra.Command{
		Use:     "keep-settings DEVICE",
		Short:   "Keep what a device onboarded by PIN is set to, for when it is provisioned",
		Example: `  muster keep-settings 00:e0:db:ab:cd:01 --dry-run`,
		Long:    "Keep what a device onboarded by PIN says of its settings, as a policy for it alone. The policy governs once the device\nis provisioned, such as by Auto-Sync. Asked again, it takes what the device says now.",
		Args:    cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			p, err := c.KeepSettings(ctx, args[0], opts...)
			if err != nil {
				return err
			}
			k, err := kindOf("policy", canList)
			if err != nil {
				return err
			}
			s.say("policy %s keeps the settings%s.", p.Metadata.Name, d.suffix())
			s.warnings(p.Raw)
			return s.print(k, []item{policyItem(p)}, true, true)
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	d.addTo(c)
	return c
}
