package cli

import (
	"cmp"
	"context"

	"github.com/spf13/cobra"

	"muster/client"
)

func replaceCommand(g *globals) *cobra.Command {
	var r client.Replacement
	d := &dryRun{}
	c := &cobra.Command{
		Use:   "replace DEVICE --mac MAC",
		Short: "Give a device other hardware, as when a phone is exchanged",
		Example: `  muster replace 0004f2abcd01 --mac 0004f2abcd02 --serial 64167FABCD02
  muster replace reception -A acme --mac 00:04:f2:ab:cd:02 --model "VVX 350"`,
		Long: `Give a device other hardware: name, site, room, groups, user, labels, its own policies, life cycle
and trail stay; what the old phone left goes, with its certificates and what it knew. Until the
new one comes the device is staged. The old phone is a stranger from then on.`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: g.completeArg("devices"),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			opts, err := d.options()
			if err != nil {
				return err
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			v, err := c.ReplaceDevice(ctx, args[0], r, opts...)
			if err != nil {
				return err
			}
			s.named(v)
			s.say("device %s replaced%s: it is %s now, and %s.", cmp.Or(v.Metadata.Name, args[0]), d.suffix(), v.Spec.MAC, v.Status.Provisioning)
			return nil
		}),
	}
	f := c.Flags()
	f.StringVar(&r.MAC, "mac", "", "MAC of the new one")
	f.StringVar(&r.Serial, "serial", "", "serial number of the new one; without, it is learnt when it comes")
	f.StringVar(&r.Model, "model", "", "model of the new one, of the same family; without, the same")
	_ = c.MarkFlagRequired("mac")
	d.addTo(c)
	return c
}
