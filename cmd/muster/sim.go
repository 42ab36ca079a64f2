package main

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"os"
	"os/signal"
	"slices"
	"sort"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"muster/internal/sim"
)

// simFlags are what muster sim is told; see its help.
type simFlags struct {
	server, account, user, password string
	tokenFile, rootCA               string
	scenario                        string
	duration                        time.Duration
	json, insecure, serial, spread  bool
	o                               sim.Options
	channel                         channelFlags
	lan                             lanFlags
	enroll                          enrollFlags
	changed                         func(flag string) bool
}

func simCommand() *cobra.Command {
	f := &simFlags{}
	c := &cobra.Command{
		Use:   "sim",
		Short: "Run a virtual fleet against a server",
		Example: `  # 60 devices of three families boot once, told where to go by the admin API
  export MUSTER_TOKEN=$(cat muster-data/admin.token)
  muster sim --server http://127.0.0.1:8000 --account acme --root-ca muster-data/pki/root.pem --count 60

  # a power cut: 5,000 J100s at once, and again, against an account's Server Address
  muster sim --server https://prov.example.com/p/KEY/ --user acme --password PAIR --family j100 --count 5000 --scenario storm

  # 100 devices that an admin pairs by PIN and orders about over the device channel
  muster sim --server http://127.0.0.1:8000 --account acme --root-ca muster-data/pki/root.pem --channel --count 100 --offline 30% --scenario live

  # 500 unmodified phones on the LAN of a gateway, a tenth of them in a call
  muster sim --lan 127.80.0.0/16 --count 500 --family ucs --in-call 10% --other-password 5% --root-ca muster-data/pki/root.pem --scenario live --json

  # 30 phones out of their boxes: DHCP names the server, somebody types a code at each
  muster sim --server http://prov.example.com:8080/e/ --code 12345678 --count 30 --files got/

  # a day in an hour: the fleet polls by its own schedules and reacts to what you change
  muster sim --server http://127.0.0.1:8000 --account acme --scenario live --speed 24 --duration 1h`,
		Long: `Run a virtual fleet: Poly UC Software phones, PolyOS video devices and Avaya
J100 phones that boot, poll, upload and believe as real ones do. It reports what
a real phone would have stumbled over as errors, and exits 0 only without any.

--server is an account's Server Address (…/p/KEY/), with --user and --password;
or the admin address, with --account and a token (MUSTER_TOKEN or --token-file):
then the address and the pair are asked for there.

Scenarios: boot (each device boots once, --rate a second), storm (all at once as
fast as it goes, then again), live (boots, then polls until interrupted or for
--duration). The same --seed gives the same devices.

With --code, or when --server is an enrollment address (…/e/), the devices begin as
they left the factory: they know --server and nothing else, are asked for the code, and
take server, pair, root and group that they are told. With --discover they ask by
JSON. They load the firmware that a file or an answer names and start again;
--stays-away, --power-cut … give some of them bad days, enrolled or not.

With --channel the devices begin without a server: each shows a PIN, which is
typed by the admin API (--account with a token) or by you, and then does what it is
told over the channel. boot ends when all are connected, storm breaks all links at
once and ends when all are back. --offline, --refuse … give some of them bad days.

With --lan (and --scenario live) the devices listen as phones do that nobody has
changed: each at an address of its own, by its REST API, /push and SIP. --server may
be left out: then they have no provisioning server until they are told one. --in-call,
--other-password … give some of them bad days; the report says of each how it ended.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	p := c.Flags()
	p.StringVar(&f.server, "server", os.Getenv("MUSTER_SERVER"), "Server Address of an account, or the admin address with --account (MUSTER_SERVER)")
	p.StringVar(&f.account, "account", "", "the account, by id or name")
	p.StringVar(&f.user, "user", "", "server user the devices have")
	p.StringVar(&f.password, "password", "", "server password the devices have (or MUSTER_SIM_PASSWORD)")
	p.StringVar(&f.tokenFile, "token-file", "", "file with the admin token (or MUSTER_TOKEN)")
	p.StringVar(&f.rootCA, "root-ca", "", "PEM file of the root the devices trust; the system's otherwise")
	p.BoolVar(&f.spread, "spread", false, "connections come from many addresses, 127.64.0.1 and on: for a server on this machine")
	p.BoolVar(&f.insecure, "insecure", false, "accept any certificate: for trials on one machine")
	p.StringVar(&f.o.Family, "family", "mixed", "ucs, polyos, j100 or mixed")
	p.StringSliceVar(&f.o.Models, "model", nil, `only these models, "VVX 450,J179"`)
	p.IntVar(&f.o.Count, "count", 10, "how many devices")
	p.Float64Var(&f.o.Rate, "rate", 0, "boots begun a second; 0 is as fast as it goes")
	p.StringVar(&f.scenario, "scenario", "boot", "boot, storm or live")
	p.DurationVar(&f.duration, "duration", 0, "how long live lasts; 0 is until interrupted")
	p.Uint64Var(&f.o.Seed, "seed", 1, "the same seed gives the same devices")
	p.IntVar(&f.o.Parallel, "parallel", 0, "devices at work at once: 128, in a storm 1024")
	p.Float64Var(&f.o.Speed, "speed", 1, "how much faster polling schedules pass than time")
	p.StringVar(&f.o.Auth, "auth", "basic", "basic, digest or mixed: what a device answers when both are offered")
	p.BoolVar(&f.o.PerRequest, "per-request", false, "a connection for each request, as the oldest phones do")
	p.BoolVar(&f.o.NoETag, "no-etag", false, "ask for every file anew")
	p.BoolVar(&f.serial, "by-serial", false, "PolyOS devices ask by serial number and not by MAC")
	p.BoolVar(&f.o.TLS12, "tls12", false, "no device speaks TLS 1.3")
	p.IntVar(&f.o.Group, "group", 0, "phone group of the J100s")
	p.BoolVar(&f.json, "json", false, "print the report as JSON")
	f.channel.register(p)
	f.lan.register(p)
	f.enroll.register(p, &f.o)
	f.changed = p.Changed
	return c
}

// check refuses what cannot be run, before anything is asked of a server.
func (f *simFlags) check() error {
	switch {
	case f.server == "" && f.lan.prefix == "":
		return usage("--server is missing: an account's Server Address, or the admin address with --account")
	case f.scenario != "boot" && f.scenario != "storm" && f.scenario != "live":
		return usage("--scenario %s: boot, storm or live", f.scenario)
	case f.duration != 0 && f.scenario != "live":
		return usage("--duration is for --scenario live")
	case f.o.Count < 1:
		return usage("--count %d: at least 1", f.o.Count)
	case f.o.Rate < 0 || f.o.Speed <= 0:
		return usage("--rate must not be negative, --speed must be more than 0")
	case f.insecure && f.rootCA != "":
		return usage("--insecure and --root-ca exclude one another")
	}
	if f.password == "" {
		f.password = os.Getenv("MUSTER_SIM_PASSWORD")
	}
	if (f.user == "") != (f.password == "") {
		return usage("--user and --password go together")
	}
	if err := f.lan.check(f, f.changed); err != nil {
		return err
	}
	if err := f.enroll.check(f); err != nil {
		return err
	}
	return f.channel.check(f)
}

func (f *simFlags) run(cmd *cobra.Command) error {
	if err := f.check(); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	roots, err := f.roots()
	if err != nil {
		return exit{2, err}
	}
	var address simAddress
	if f.server != "" {
		if address, err = f.address(ctx, roots); err != nil {
			return err
		}
	}
	o := f.o
	if f.spread {
		o.Dial = spread()
	}
	o.Server, o.User, o.Password, o.Roots, o.Insecure, o.BySerial = address.server, address.user, address.password, roots, f.insecure, f.serial
	if o.Parallel == 0 && f.scenario == "storm" {
		o.Parallel = 1024
	}
	if f.channel.on {
		if err := f.channel.prepare(f, &o, address.server, roots); err != nil {
			return err
		}
	}
	if f.lan.prefix != "" {
		f.lan.prepare(f, &o)
	}
	f.enroll.prepare(&o)
	fleet, err := sim.New(o)
	if err != nil {
		return exit{2, err}
	}
	hush := func() {}
	if f.lan.prefix != "" {
		if hush, err = f.lan.open(ctx, fleet); err != nil {
			return err
		}
	}
	defer hush()
	done := progress(cmd.ErrOrStderr(), fleet)
	if f.channel.on {
		err = f.channel.play(ctx, f, fleet, cmd.ErrOrStderr())
	} else {
		err = f.play(ctx, fleet)
	}
	done()
	hush()
	err = errors.Join(err, f.enroll.failed())
	r := fleet.Report()
	if f.json {
		err = errors.Join(err, json.NewEncoder(cmd.OutOrStdout()).Encode(r))
	} else {
		tell(cmd.OutOrStdout(), r)
	}
	if r.Errors > 0 {
		for _, p := range r.Problems {
			fmt.Fprintln(cmd.ErrOrStderr(), p)
			if strings.Contains(p, "x509: ") && f.rootCA == "" {
				fmt.Fprintln(cmd.ErrOrStderr(), "the devices do not trust the server's certificate: give --root-ca, or --insecure for a trial")
				break
			}
		}
		return exit{1, fmt.Errorf("%d errors", r.Errors)}
	}
	if errors.Is(err, context.Canceled) && f.scenario != "live" {
		return exit{130, errors.New("interrupted")}
	}
	if err != nil && ctx.Err() == nil {
		return exit{1, err}
	}
	return nil
}

// play runs the scenario. A live fleet ends by being interrupted: that is no failure.
func (f *simFlags) play(ctx context.Context, fleet *sim.Fleet) error {
	switch f.scenario {
	case "storm":
		return fleet.Storm(ctx)
	case "live":
		if f.duration > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, f.duration)
			defer cancel()
		}
		return ended(fleet.Live(ctx))
	}
	return fleet.Boot(ctx)
}

func (f *simFlags) roots() (*x509.CertPool, error) {
	if f.rootCA == "" {
		return nil, nil //nolint:nilnil // the system's
	}
	b, err := os.ReadFile(f.rootCA)
	if err != nil {
		return nil, fmt.Errorf("--root-ca: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(b) {
		return nil, fmt.Errorf("--root-ca: no certificate in %s", f.rootCA)
	}
	return pool, nil
}

// address is where the devices go and as whom: what --server says, or what the
// admin API does when --server has no path of an account.
func (f *simFlags) address(ctx context.Context, roots *x509.CertPool) (simAddress, error) {
	u, err := url.Parse(f.server)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return simAddress{}, usage("--server must be an http:// or https:// address")
	}
	if f.enroll.on && (f.account == "" || strings.Trim(u.Path, "/") != "") {
		at, err := f.enroll.address(f.server)
		return simAddress{server: at}, err
	}
	if strings.Trim(u.Path, "/") != "" {
		if f.user == "" && u.User == nil && !f.channel.on {
			return simAddress{}, usage("--user and --password are missing: with a Server Address they cannot be asked for")
		}
		return simAddress{f.server, f.user, f.password}, nil
	}
	if f.channel.on && (f.account == "" || f.channel.admin != "") {
		return simAddress{server: f.server}, nil // the provisioning plane: devices pair there
	}
	if f.account == "" {
		return simAddress{}, usage("--account is missing: %s is no account's Server Address", f.server)
	}
	token, err := f.token()
	if err != nil {
		return simAddress{}, err
	}
	a, err := askAddress(ctx, f, token, roots)
	if err == nil && f.enroll.on {
		a.server, err = f.enroll.address(a.server)
	}
	return a, err
}

// token is what the admin API is asked with.
func (f *simFlags) token() (string, error) {
	token := os.Getenv("MUSTER_TOKEN")
	if f.tokenFile != "" {
		b, err := os.ReadFile(f.tokenFile)
		if err != nil {
			return "", exit{2, fmt.Errorf("--token-file: %w", err)}
		}
		token = string(b)
	}
	if token = strings.TrimSpace(token); token == "" {
		return "", usage("no token: set MUSTER_TOKEN or give --token-file")
	}
	return token, nil
}

// progress keeps one line up to date where there is a terminal for it.
func progress(w io.Writer, fleet *sim.Fleet) (done func()) {
	file, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return func() {}
	}
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		tick := time.NewTicker(200 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				fmt.Fprint(w, "\r\x1b[K")
				return
			case <-tick.C:
				r := fleet.Report()
				fmt.Fprintf(w, "\r\x1b[K%d devices, %d boots, %d requests, %d errors, %.0f s", r.Devices, r.Boots, r.Requests, r.Errors, r.DurationSeconds)
			}
		}
	}()
	return func() { close(stop); <-stopped }
}

// tell is the report for people.
func tell(w io.Writer, r sim.Report) {
	fmt.Fprintf(w, "%d devices, %d boots in %.1f s: %.1f boots/s\n", r.Devices, r.Boots, r.DurationSeconds, r.BootsPerSecond)
	fmt.Fprintf(w, "a boot takes %.1f ms (p50), %.1f ms (p99); a request %.1f ms, %.1f ms\n", r.P50Ms, r.P99Ms, r.RequestP50Ms, r.RequestP99Ms)
	codes := make([]int, 0, len(r.ByStatus))
	for code := range r.ByStatus {
		codes = append(codes, code)
	}
	sort.Ints(codes)
	parts := make([]string, len(codes))
	for i, code := range codes {
		parts[i] = fmt.Sprintf("%d × %d", r.ByStatus[code], code)
	}
	fmt.Fprintf(w, "%d requests, %.1f kB received: %s\n", r.Requests, float64(r.Bytes)/1000, strings.Join(parts, ", "))
	if c := r.Channel; c != nil {
		fmt.Fprintf(w, "channel: %d paired, %d online, %d connections, each %.1f ms (p50), %.1f ms (p99); from order to fetch %.1f ms, %.1f ms\n",
			c.Paired, c.Online, c.Connects, c.ConnectP50Ms, c.ConnectP99Ms, c.AppliedP50Ms, c.AppliedP99Ms)
		fmt.Fprintf(w, "commands: %s; answers: %s\n", counted(c.Commands), counted(c.Acks))
	}
	if l := r.LAN; l != nil {
		fmt.Fprintf(w, "LAN: %d devices written to, %d restarts, %d wrong passwords, %d lock-outs\n", writtenTo(l), l.Restarts, l.WrongPasswords, l.Lockouts)
	}
	tellEnrollment(w, r)
	if r.Errors == 0 {
		fmt.Fprintln(w, "no errors")
	}
}

func writtenTo(l *sim.LANReport) (n int) {
	for _, d := range l.Devices {
		if d.Sets > 0 {
			n++
		}
	}
	return n
}

func counted(n map[string]int64) string {
	if len(n) == 0 {
		return "none"
	}
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(n)) {
		parts = append(parts, fmt.Sprintf("%d × %s", n[k], k))
	}
	return strings.Join(parts, ", ")
}
