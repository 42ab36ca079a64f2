package main

import (
	"context"
	"errors"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"muster/internal/demo"
)

func demoCommand() *cobra.Command {
	o := demo.Options{Version: version}
	c := &cobra.Command{
		Use:   "demo",
		Short: "Tell the story of the product with a virtual fleet",
		Example: `  muster demo
  muster demo --once
  muster demo --count 300`,
		Long: `Start a server on a throw-away folder and a mixed virtual fleet that provisions
itself, takes a policy change and a credential edit, told step by step. Then
stay up until interrupted, or end with --once.

The exit code is 0 only when every step held.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
			defer stop()
			o.Out = cmd.OutOrStdout()
			err := demo.Run(ctx, o)
			if errors.Is(err, context.Canceled) {
				return exit{130, errors.New("interrupted")}
			}
			if err != nil {
				return exit{1, err}
			}
			return nil
		},
	}
	c.Flags().BoolVar(&o.Once, "once", false, "end after the story")
	c.Flags().IntVar(&o.Count, "count", 60, "phones in the fleet")
	c.Flags().StringVar(&o.AdminAddr, "admin-addr", "127.0.0.1:8000", "address of the status page and the API; taken: the next free port")
	return c
}
