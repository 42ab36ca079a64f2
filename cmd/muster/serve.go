package main

import (
	"errors"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"muster/internal/app"
)

func serveCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "serve",
		Short: "Run the server",
		Example: `  muster serve
  muster serve --data /var/lib/muster --public-host prov.example.com --https-addr :443
  MUSTER_DATABASE=postgres://muster@db/muster muster serve --config /etc/muster.yaml`,
		Long: `Run the server. The first start makes what is missing: database, master key,
private root CA and server certificate, and the first operator token.

Each flag can also be set in the environment (--http-addr is MUSTER_HTTP_ADDR)
and as a key of the file given with --config; flag beats environment beats file.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return serve(cmd) },
	}
	app.AddFlags(c.Flags())
	return c
}

func serve(cmd *cobra.Command) error {
	config, err := app.Load(cmd.Flags(), os.Getenv)
	if err != nil {
		return exit{2, err}
	}
	ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	lines := app.NewLag(os.Stderr)
	defer lines.Close()
	log := newLog(config, lines)
	a, err := app.Start(ctx, config, log, version, cmd.OutOrStdout())
	if bad := (*app.ConfigError)(nil); errors.As(err, &bad) {
		return exit{2, err}
	}
	if err != nil {
		return exit{1, err}
	}
	defer a.Stop()
	select {
	case <-ctx.Done():
		log.Info("stopping")
	case err := <-a.Broken():
		return exit{1, err}
	}
	a.Stop()
	return nil
}

func newLog(c *app.Config, w io.Writer) *slog.Logger {
	var level slog.Level
	_ = level.UnmarshalText([]byte(c.LogLevel)) // checked when it was set
	return slog.New(app.NewLines(w, c.LogFormat == "json", level))
}
