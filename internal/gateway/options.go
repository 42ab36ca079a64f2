package gateway

import (
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"time"

	"muster/internal/fleet"
	"muster/internal/gateway/lan"
	"muster/internal/secret"
)

// Options are what a gateway is told when it starts. The zero value of a field is its default.
type Options struct {
	Server string      // URL of Muster's HTTPS address; only to enroll
	Token  secret.Text // one-time; only to enroll
	Data   string      // folder of identity and state
	RootCA string      // PEM file of roots to trust besides those of the token

	Scan      []netip.Prefix // networks to look through at start and every ScanEvery
	ScanRate  int            // addresses a second: 20
	ScanEvery time.Duration  // 6 h
	Inventory string         // CSV file of phones
	// Trust are networks behind a router, where no neighbour table tells who has an
	// address: in them the address that the server names is believed.
	Trust []netip.Prefix

	Sweep    time.Duration // each device is looked at so often: 5 min
	Looks    int           // phones looked at at the same time: 16
	Work     int           // phones that do something at the same time: 32
	RESTPort uint16        // 443
	SIPPort  uint16        // 5060
	Metrics  string        // loopback address of /metrics; empty: none

	Version string
	Host    string // name of this machine: the kernel's
	Log     *slog.Logger

	// Neighbours is the table of who has which address: the kernel's.
	Neighbours func() (map[netip.Addr]fleet.MAC, error)
	// ActionURI allows REST calls by NOTIFY where a phone's REST API does not answer.
	ActionURI bool
	// Wait is how long a phone has for an answer: 10 s.
	Wait time.Duration
	// Backoff is the first wait after a lost uplink, doubled up to a minute: 1 s.
	Backoff time.Duration
	// Retry is the first wait before a phone that was busy is asked again, doubled up
	// to half a minute, and for one out of reach up to five: 5 s.
	Retry time.Duration
}

// defaults fills in, and refuses what cannot be meant.
func (o *Options) defaults() error {
	def(&o.ScanRate, 20)
	def(&o.ScanEvery, 6*time.Hour)
	def(&o.Sweep, 5*time.Minute)
	def(&o.Looks, 16)
	def(&o.Work, 32)
	def(&o.RESTPort, 443)
	def(&o.SIPPort, 5060)
	def(&o.Backoff, time.Second)
	def(&o.Retry, 5*time.Second)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Host == "" {
		o.Host, _ = os.Hostname()
	}
	if o.Neighbours == nil {
		o.Neighbours = lan.Neighbours
	}
	switch {
	case o.Data == "":
		return usage("--data", "names the folder where the gateway keeps its identity and what it has to do")
	case o.ScanRate < 1 || o.ScanRate > 1000:
		return usage("--scan-rate", "is between 1 and 1000 addresses a second")
	case o.Sweep < 50*time.Millisecond || o.Sweep > 24*time.Hour:
		return usage("--sweep", "is at most 24h")
	}
	if err := lan.CheckNetworks(o.Scan); err != nil {
		return &UsageError{"--scan", err.Error()}
	}
	if o.Metrics != "" {
		host, _, err := net.SplitHostPort(o.Metrics)
		ip, _ := netip.ParseAddr(host)
		if err != nil || (host != "localhost" && !ip.IsLoopback()) {
			return usage("--metrics-addr", "is a loopback address with a port, 127.0.0.1:9110: it asks for no password")
		}
	}
	return nil
}

func def[T comparable](v *T, to T) {
	var zero T
	if *v == zero {
		*v = to
	}
}

// A UsageError says which setting is wrong and why.
type UsageError struct{ Flag, Rule string }

func (e *UsageError) Error() string { return e.Flag + " " + e.Rule }

func usage(flag, format string, args ...any) error {
	return &UsageError{flag, fmt.Sprintf(format, args...)}
}
