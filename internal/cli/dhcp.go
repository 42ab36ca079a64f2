package cli

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

var (
	dhcpServers  = []string{"isc", "kea", "dnsmasq", "windows", "cisco", "mikrotik", "fortigate", "pfsense"}
	dhcpFamilies = []string{"ucs", "polyos", "j100"}
	dhcpKind     = &kind{name: "dhcp-option", plural: "dhcp-options", columns: columns("OPTION ~NAME VALUE +HEX")}
)

func dhcpOptionCommand(g *globals) *cobra.Command {
	var server, family string
	var snippet, masked bool
	c := &cobra.Command{
		Use:   "dhcp-option [ACCOUNT]",
		Short: "Show what a DHCP server has to hand out, as options and as configuration",
		Example: `  muster dhcp-option acme --server kea --family ucs
  muster dhcp-option acme --server dnsmasq --family j100 --snippet
  muster dhcp-option acme --server isc --family ucs --snippet --masked > muster.conf
  muster dhcp-option acme --server windows --family polyos -o json`,
		Long: `Show the DHCP options that lead an account's devices here, with the current pair
in them, and the configuration that makes a DHCP server send them. Whoever holds
the reveal right sees the password, which is audited; others see ********.

After an edit of the pair it also says which devices still come with an old one
that DHCP gave them.`,
		Args: cobra.MaximumNArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			account, err := s.accountArg(ctx, args)
			if err != nil {
				return err
			}
			if server == "" || family == "" {
				return usage("--server is one of %s; --family one of %s", strings.Join(dhcpServers, ", "), strings.Join(dhcpFamilies, ", "))
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			var opts []client.Option
			if masked {
				opts = append(opts, client.Masked())
			}
			d, err := c.DHCP(ctx, account, server, family, opts...)
			if err != nil {
				return err
			}
			return s.dhcp(d, snippet)
		}),
		ValidArgsFunction: g.completeArg("accounts"),
	}
	f := c.Flags()
	// The flag that every verb has for Muster's own address goes by the same name: what looks
	// like one is one.
	f.Func("server", "the DHCP server: "+strings.Join(dhcpServers, ", ")+"; an address is Muster's own, as everywhere", func(v string) error {
		if strings.Contains(v, "://") {
			g.server = v
		} else {
			server = v
		}
		return nil
	})
	f.StringVar(&family, "family", "", "the devices: "+strings.Join(dhcpFamilies, ", "))
	f.BoolVar(&snippet, "snippet", false, "print the configuration to paste, and nothing else")
	f.BoolVar(&masked, "masked", false, "mask the password although you may see it")
	_ = c.RegisterFlagCompletionFunc("server", cobra.FixedCompletions(dhcpServers, cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("family", cobra.FixedCompletions(dhcpFamilies, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// dhcp prints options or the snippet; what else there is to know goes beside it.
func (s *session) dhcp(d client.DHCP, snippet bool) error {
	switch {
	case snippet:
		for line := range strings.Lines(d.Snippet) {
			fmt.Fprintln(s.out, plainText(strings.TrimSuffix(line, "\n")))
		}
	case s.output == "json" || s.output == "yaml":
		return s.printDocument(d.Raw)
	default:
		var rows []item
		for _, o := range d.Options {
			n := strconv.Itoa(o.Number)
			rows = append(rows, item{name: n, row: []string{n, o.Name, o.Value, o.Hex}})
		}
		if err := s.print(dhcpKind, rows, false, true); err != nil {
			return err
		}
	}
	for _, w := range d.Warnings {
		s.say("Warning: %s", plainText(w.Detail))
	}
	for _, o := range d.StillOld.Devices {
		s.say("  %s  generation %d  from %s (%s)  %s", plainText(o.MAC), o.Generation, plainText(o.Address), plainText(o.Subnet), when(o.At))
	}
	if more := d.StillOld.Count - len(d.StillOld.Devices); more > 0 && len(d.StillOld.Devices) > 0 {
		s.say("  and %d more", more)
	}
	return nil
}
