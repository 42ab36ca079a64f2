package cli

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"muster/client"
)

var eventKind = &kind{name: "event", plural: "events", columns: columns("TIME TYPE ~ABOUT ~WHAT +ACCOUNT +ID")}

func eventItem(e client.Event) item {
	var what []string
	for _, k := range slices.Sorted(maps.Keys(e.Data)) {
		what = append(what, k+"="+e.Data[k])
	}
	about := e.Device
	if about == "" {
		about = e.Account
	}
	return item{e.Raw, e.ID, e.ID, []string{when(e.At), e.Type, about, strings.Join(what, " "), e.Account, e.ID}}
}

func eventsCommand(g *globals) *cobra.Command {
	var q client.EventQuery
	var limit int
	var noHeaders bool
	c := &cobra.Command{
		Use:   "events",
		Short: "Watch what happens, as it happens",
		Example: `  muster events -A acme
  muster events --types device.online,device.offline
  muster events --types 'credentials.*' -o json`,
		Long: "Print each event as it happens, until interrupted: devices that come and go, edits, jobs that end,\nhow Auto-Sync gets on. A stream that breaks off goes on where it stopped; a line stream.gap\nsays that something was missed.",
		Args: cobra.NoArgs,
		RunE: g.verb(func(ctx context.Context, s *session, _ []string) error {
			if limit < 0 {
				return usage("--limit is 0 (no end) or more")
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			q.Account = s.g.account
			n := 0
			for e, err := range c.Events(ctx, q) {
				if err != nil {
					return err
				}
				if err := s.print(eventKind, []item{eventItem(e)}, true, n == 0 && !noHeaders); err != nil {
					return err
				}
				if n++; n == limit {
					return nil
				}
			}
			return ctx.Err()
		}),
	}
	f := c.Flags()
	f.StringSliceVar(&q.Types, "types", nil, "which, separated by commas; device.* is all that begin so")
	f.StringVar(&q.After, "after", "", "go on after the event with this id")
	f.IntVar(&limit, "limit", 0, "end after so many; 0 = never")
	f.BoolVar(&noHeaders, "no-headers", false, "leave the column names out")
	return c
}
