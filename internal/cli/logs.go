package cli

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"muster/client"
)

var visitKind = &kind{name: "request", plural: "requests", columns: columns("TIME METHOD ~FILE STATUS BYTES ~WHY +PAIR +FROM +TLS +AGENT")}

// followEvery is how often --follow looks again.
const followEvery = 2 * time.Second

func logsCommand(g *globals) *cobra.Command {
	var limit int
	var follow, noHeaders bool
	c := &cobra.Command{
		Use:   "logs DEVICE",
		Short: "Show what a device asked for, what it got, and why",
		Example: `  muster logs 00:04:f2:ab:cd:01
  muster logs 00:04:f2:ab:cd:01 -f
  muster logs 00:04:f2:ab:cd:01 --limit 200 -o wide`,
		Long: "Show a device's Provisioning Information: each request with its answer, the oldest first,\nand what to do when the newest is a failure.",
		Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) error {
			if limit < 1 || limit > 200 {
				return usage("--limit is 1 to 200: so many requests are kept of a device")
			}
			c, err := s.api()
			if err != nil {
				return err
			}
			var last time.Time
			for first := true; ; first = false {
				var rows []item
				var newest *client.Visit
				for v, err := range c.ProvisioningLog(ctx, args[0], client.Query{PageSize: min(limit, 200)}) {
					if err != nil {
						return err
					}
					if !v.At.After(last) || len(rows) == limit {
						break
					}
					if newest == nil {
						newest = &v
					}
					rows = append(rows, visitItem(v))
				}
				slices.Reverse(rows)
				if len(rows) > 0 || first {
					if err := s.print(visitKind, rows, false, first && !noHeaders); err != nil {
						return err
					}
				}
				if newest != nil {
					last = newest.At
					if newest.Trouble && newest.Do != "" {
						fmt.Fprintf(s.err, "What to do: %s\n", plainText(newest.Do))
					}
				}
				if !follow {
					return nil
				}
				select {
				case <-ctx.Done():
					return ctx.Err()
				case <-time.After(followEvery):
				}
			}
		}),
		ValidArgsFunction: g.completeArg("devices"),
	}
	f := c.Flags()
	f.IntVar(&limit, "limit", 50, "at most so many, the newest")
	f.BoolVarP(&follow, "follow", "f", false, "go on with new ones")
	f.BoolVar(&noHeaders, "no-headers", false, "no line of titles")
	return c
}

func visitItem(v client.Visit) item {
	why := v.Says
	if v.Count > 1 {
		why += fmt.Sprintf(" (%d times)", v.Count)
	}
	pair := ""
	if v.Generation > 0 {
		pair = strconv.FormatInt(v.Generation, 10)
	}
	tls := v.TLS
	if tls == "" {
		tls = "none"
	}
	return item{v.Raw, v.File, v.File, []string{v.At.Local().Format("2006-01-02 15:04:05"), v.Method, v.File, strconv.Itoa(v.Status), strconv.FormatInt(v.Bytes, 10), why, pair, v.Source, tls, v.Agent}}
}
