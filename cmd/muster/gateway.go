package main

import (
	"errors"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"muster/internal/gateway"
	"muster/internal/gateway/lan"
	"muster/internal/secret"
)

// gatewayFlags are what muster gateway is told; see its help.
type gatewayFlags struct {
	token, tokenFile, logLevel string
	scan, trust                []string
	o                          gateway.Options
}

// gatewayCommand runs a site's gateway. The client verbs for gateways are its subcommands.
func gatewayCommand() *cobra.Command {
	f := &gatewayFlags{}
	c := &cobra.Command{
		Use:   "gateway",
		Short: "Run a site's gateway: unmodified phones, in real time",
		Example: `  # the first start, on a machine of the site; the token is shown once when the gateway is created
  MUSTER_GATEWAY_TOKEN=mgt_… muster gateway --server https://prov.example.com:8443 --data /var/lib/muster-gateway

  # from then on
  muster gateway --data /var/lib/muster-gateway --scan 10.1.0.0/24 --scan 10.1.1.0/24`,
		Long: `Run a site's gateway: a small process on the LAN of the phones that dials out to
the server (one TLS connection, nothing listens), finds the phones of its site
and drives them by their own interfaces: REST, push, SIP NOTIFY.

It is enrolled with a one-time token and keeps its identity in the data folder.
It logs into a phone only if the phone is a device of its site, stands at an
address where the neighbour table or the inventory says it stands, and shows the
certificate that it showed at first; and never with more than two wrong passwords.
It looks through networks only if it is told to, a /16 in all at most.

The inventory is a CSV file with the columns mac, address, family, model, serial.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	p := c.Flags()
	p.StringVar(&f.o.Server, "server", os.Getenv("MUSTER_GATEWAY_SERVER"), "URL of the server's HTTPS address, for the first start (MUSTER_GATEWAY_SERVER)")
	p.StringVar(&f.token, "token", "", "one-time token, for the first start (better: MUSTER_GATEWAY_TOKEN)")
	p.StringVar(&f.tokenFile, "token-file", "", "file with the token")
	p.StringVar(&f.o.Data, "data", "muster-gateway", "folder of identity and state")
	p.StringVar(&f.o.RootCA, "root-ca", "", "PEM file of a root to trust besides the one that the token names")
	p.StringSliceVar(&f.scan, "scan", nil, "network to look through for phones: at start, every six hours, and when an administrator asks")
	p.IntVar(&f.o.ScanRate, "scan-rate", 20, "addresses a second")
	p.StringVar(&f.o.Inventory, "inventory", "", "CSV file of phones")
	p.StringSliceVar(&f.trust, "trust-addresses", nil, "network behind a router: the addresses that the server names there are believed without a MAC")
	p.DurationVar(&f.o.Sweep, "sweep", 0, "each device is looked at so often (5m)")
	p.Uint16Var(&f.o.RESTPort, "rest-port", 443, "port of the phones' REST API")
	p.Uint16Var(&f.o.SIPPort, "sip-port", 5060, "port of the phones' SIP")
	p.BoolVar(&f.o.ActionURI, "action-uri", false, "ask UC Software phones by SIP NOTIFY (ACTION-URI) where their REST API does not answer")
	p.StringVar(&f.logLevel, "log-level", "info", "debug, info, warn or error")
	p.StringVar(&f.o.Metrics, "metrics-addr", "", "loopback address of /metrics: 127.0.0.1:9110")
	for _, name := range []string{"rest-port", "sip-port"} {
		_ = p.MarkHidden(name) // for trials with muster sim
	}
	return c
}

func (f *gatewayFlags) run(cmd *cobra.Command) error {
	o := f.o
	o.Version = version
	var level slog.Level
	if err := level.UnmarshalText([]byte(f.logLevel)); err != nil {
		return usage("--log-level is debug, info, warn or error")
	}
	o.Log = slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: level}))
	var err error
	if o.Scan, err = lan.ParseNetworks(f.scan); err != nil {
		return usage("--scan: %w", err)
	}
	if o.Trust, err = lan.ParseNetworks(f.trust); err != nil {
		return usage("--trust-addresses: %w", err)
	}
	if f.token == "" {
		f.token = os.Getenv("MUSTER_GATEWAY_TOKEN")
	}
	if f.token == "" && f.tokenFile != "" {
		b, err := os.ReadFile(f.tokenFile)
		if err != nil {
			return usage("--token-file: %w", err)
		}
		f.token = string(b)
	}
	o.Token = secret.New(strings.TrimSpace(f.token))
	ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	g, err := gateway.Start(ctx, o)
	if bad := (*gateway.UsageError)(nil); errors.As(err, &bad) {
		return exit{2, err}
	}
	if err != nil {
		return exit{1, err}
	}
	if err := g.Run(ctx); err != nil {
		return exit{1, err}
	}
	return nil
}
