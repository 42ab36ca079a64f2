package demo

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"muster/client"
	"muster/internal/app"
	"muster/internal/plane/admin/ui"
	"muster/internal/secret"
	"muster/internal/sim"
)

// Options say how the story is told.
type Options struct {
	Once      bool   // end after the story instead of staying up
	Count     int    // phones; 0 = 60
	AdminAddr string // where the status page and the API go; taken: the next free port
	Version   string
	Out       io.Writer
}

// maxCount bounds the fleet: more belongs to `muster sim`, beside a server of its own.
const maxCount = 2000

// storyTime is far more than the story takes; a demo that hangs is a failed demo.
const storyTime = 8 * time.Minute

// A story is a demo being told.
type story struct {
	Options
	*teller
	dir     string
	app     *app.App
	api     *client.Client
	fleet   *sim.Fleet
	started time.Time
	address string
	pair    client.Pair // the current one
	old     client.Pair // the one before the edit
}

// Run tells the story and, unless o.Once, stays up until ctx ends. It fails at
// the first step that does not hold.
func Run(ctx context.Context, o Options) (err error) {
	if o.Count == 0 {
		o.Count = 60
	}
	if o.Count < 3 || o.Count > maxCount {
		return fmt.Errorf("a demo has 3 to %d phones", maxCount)
	}
	dir, err := os.MkdirTemp("", "muster-demo-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	s := &story{Options: o, teller: newTeller(o.Out, 6), dir: dir, started: time.Now()}
	defer func() {
		if s.app != nil {
			s.app.Stop()
		}
	}()
	told, cancel := context.WithTimeout(ctx, storyTime)
	defer cancel()
	for _, step := range []func(context.Context) error{s.serve, s.account, s.boot, s.policy, s.edit, s.retire} {
		if err := step(told); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return fmt.Errorf("step %d of %d did not hold: %w", s.step, s.steps, err)
		}
	}
	s.close()
	if o.Once {
		return nil
	}
	s.say("Still running. Press Ctrl-C to stop; the folder is thrown away then.")
	_ = s.fleet.Live(ctx)
	<-ctx.Done()
	return nil
}

// serve starts the server in a throw-away folder.
func (s *story) serve(ctx context.Context) error {
	s.chapter("A server starts on an empty folder")
	c := app.Defaults()
	addr, moved := free(s.AdminAddr)
	for k, v := range map[string]string{
		"data": filepath.Join(s.dir, "data"), "admin-addr": addr, "http-addr": "127.0.0.1:0", "https-addr": "127.0.0.1:0",
		"channel-addr": "", "public-host": "127.0.0.1", "log-visits": "false",
	} {
		if err := c.Set(k, v); err != nil {
			return err
		}
	}
	log, err := os.Create(filepath.Join(s.dir, "server.log"))
	if err != nil {
		return err
	}
	if s.app, err = app.Start(ctx, c, slog.New(slog.NewTextHandler(log, nil)), s.Version, nil); err != nil {
		return err
	}
	token, err := os.ReadFile(filepath.Join(c.Data, "admin.token"))
	if err != nil {
		return err
	}
	if moved {
		s.say("%s is taken by another program, so the next free port is used.", s.AdminAddr)
	}
	s.done("database, master key, private root CA and first token made; the status page is %s", s.app.Ready().Admin)
	s.api, err = client.New(client.Options{Server: s.app.Ready().Admin, Token: string(token), UserAgent: "muster-demo"})
	return err
}

// free returns addr, or the next address from there on that can be listened on.
func free(addr string) (string, bool) {
	host, port, err := net.SplitHostPort(addr)
	first, err2 := strconv.Atoi(port)
	if err != nil || err2 != nil || first == 0 {
		return addr, false
	}
	for p := first; p < min(first+100, 65536); p++ {
		try := net.JoinHostPort(host, strconv.Itoa(p))
		if l, err := net.Listen("tcp", try); err == nil {
			_ = l.Close()
			return try, p != first
		}
	}
	return net.JoinHostPort(host, "0"), true
}

// account makes a customer; Muster generates its Server Address and pair.
func (s *story) account(ctx context.Context) error {
	s.chapter("A customer is created")
	if _, err := s.api.CreateAccount(ctx, client.Account{Metadata: client.Metadata{Name: "acme"}, Spec: client.AccountSpec{Type: "customer", DisplayName: "Acme Hospitals"}}); err != nil {
		return err
	}
	p, err := s.api.Provisioning(ctx, "acme")
	if err != nil {
		return err
	}
	if s.pair, err = s.api.Reveal(ctx, "acme"); err != nil {
		return err
	}
	s.address = p.Status.ServerAddress
	s.say("Server Address  %s", s.address)
	s.say("Server User     %s", s.pair.ServerUser)
	s.done("Device Provisioning and Auto-Sync are on; a pair was generated (generation %d)", p.Status.Generation)
	return nil
}

// boot powers the fleet on.
func (s *story) boot(ctx context.Context) error {
	s.chapter("%d phones of three families are plugged in", s.Count)
	root, err := os.ReadFile(s.app.Ready().RootCA)
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(root)
	s.fleet, err = sim.New(sim.Options{Server: s.address, User: s.pair.ServerUser, Password: s.pair.ServerPassword,
		Roots: roots, Family: "mixed", Count: s.Count, Seed: 1, Parallel: 8, Rate: 40, Auth: "mixed"})
	if err != nil {
		return err
	}
	families := map[string]int{}
	for _, d := range s.fleet.Devices() {
		families[d.Family()]++
	}
	s.say("%d Poly UC Software, %d PolyOS, %d Avaya J100; none is known to the server. Each has address and pair.",
		families[sim.UCS], families[sim.PolyOS], families[sim.J100])
	if err := s.watch(ctx, "provisioned", s.fleet.Boot, func(d *sim.Device) bool { return d.State().Phase == sim.Running }); err != nil {
		return err
	}
	if err := s.counts(ctx, "inSync", s.Count); err != nil {
		return err
	}
	active := 0
	for d, err := range s.api.Devices(ctx, "acme", client.Query{PageSize: 1000}) {
		if err != nil {
			return err
		}
		if d.Status.Provisioning == "active" {
			active++
		}
	}
	if active != s.Count {
		return fmt.Errorf("%d of %d devices are active in the inventory", active, s.Count)
	}
	r := s.fleet.Report()
	s.done("all %d joined the inventory by themselves and are Provisioned (Active): %d requests, %.0f boots a second", s.Count, r.Requests, r.BootsPerSecond)
	return nil
}

// timeServers is one wish in the words of each family.
var timeServers = map[string]string{
	sim.UCS: "tcpIpApp.sntp.address", sim.PolyOS: "device.local.ntpServer.address.1", sim.J100: "SNTPSRVR",
}

// policy changes a setting for the whole account.
func (s *story) policy(ctx context.Context) error {
	const server = "time.acme.example"
	s.chapter("One policy for all of them: the time server becomes %s", server)
	settings := map[string]string{}
	for _, name := range timeServers {
		settings[name] = server
	}
	wanted := client.Policy{Metadata: client.Metadata{Name: "time server"}, Spec: client.PolicySpec{Level: "account", Settings: settings}}
	would, err := s.api.CreatePolicy(ctx, "acme", wanted, client.DryRun())
	if err != nil {
		return err
	}
	impact := client.ImpactOf(would.Raw)
	if impact == nil || impact.DevicesChanged != s.Count {
		return fmt.Errorf("the dry run says that not all %d phones would change: %+v", s.Count, impact)
	}
	s.say("Asked first, it says: %d phones would change, in %d ways. For the phones like %s:", impact.DevicesChanged, len(impact.Diffs), impact.Diffs[0].Example)
	for _, f := range impact.Diffs[0].Files {
		for line := range strings.SplitSeq(f.Diff, "\n") {
			if strings.Contains(line, server) {
				s.say("  %s  %s", f.Name, strings.TrimSpace(line))
			}
		}
	}
	if _, err := s.api.CreatePolicy(ctx, "acme", wanted); err != nil {
		return err
	}
	s.say("Phones get it at their next poll; the demo does not wait an hour for it.")
	if err := s.watch(ctx, "took it", s.fleet.Poll, func(d *sim.Device) bool {
		v, _ := d.Setting(timeServers[d.Family()])
		return v == server
	}); err != nil {
		return err
	}
	s.done("every phone uses %s", server)
	return nil
}

// edit gives the account a new pair.
func (s *story) edit(ctx context.Context) error {
	s.chapter("The Server Password is changed")
	s.old = s.pair
	next := secret.Generate(32)
	p, err := s.api.PatchProvisioning(ctx, "acme", client.Patch{"spec": map[string]any{"serverPassword": next, "overlap": "168h"}}, client.IfMatch("*"))
	if err != nil {
		return err
	}
	s.pair.ServerPassword = next
	s.say("One row was written: generation %d. The old pair works for 7 more days, and whoever", p.Status.Generation)
	s.say("comes with it gets the new one. (After a leak one would say overlap 0s.)")
	for range 3 { // a J100 uses at its next poll what this one brought
		if err := s.watch(ctx, "moved", s.fleet.Poll, nil); err != nil {
			return err
		}
		if err = s.counts(ctx, "inSync", s.Count); err == nil {
			break
		}
	}
	if err != nil {
		return err
	}
	s.done("all %d have proved generation %d by using it", s.Count, p.Status.Generation)
	return nil
}

// retire ends the old pair: nobody needs it any more.
func (s *story) retire(ctx context.Context) error {
	s.chapter("Nobody uses the old pair any more: it is ended")
	using := -1
	for c, err := range s.api.CredentialHistory(ctx, "acme", client.Query{}) {
		if err != nil {
			return err
		}
		if c.Generation == 1 {
			using = c.DevicesUsing
		}
	}
	if using != 0 {
		return fmt.Errorf("%d devices still use generation 1", using)
	}
	if err := s.api.EndCredentials(ctx, "acme", 1); err != nil {
		return err
	}
	phone, err := s.one(s.old)
	if err != nil {
		return err
	}
	if st := phone.Boot(ctx); st.Phase != sim.Stranded {
		return errors.New("a phone with the old pair was still served")
	}
	s.say("A phone that comes with the old pair now is asked for another one (401) and keeps what it has.")
	if err := s.watch(ctx, "polled", s.fleet.Poll, func(d *sim.Device) bool { return d.State().Phase == sim.Running }); err != nil {
		return err
	}
	s.done("the fleet goes on with the new pair")
	return nil
}

// one is a single phone that comes with a pair.
func (s *story) one(p client.Pair) (*sim.Device, error) {
	f, err := sim.New(sim.Options{Server: s.address, User: p.ServerUser, Password: p.ServerPassword, Insecure: true, Family: sim.UCS, Count: 1, Seed: 2, Attempts: 1})
	if err != nil {
		return nil, err
	}
	return f.Devices()[0], nil
}

// watch runs work on the fleet behind a bar, and wants every device to be as ok says.
func (s *story) watch(ctx context.Context, what string, work func(context.Context) error, ok func(*sim.Device) bool) error {
	b := s.bar(s.Count, what)
	defer b.end()
	devices := s.fleet.Devices()
	count := func() (n int) {
		for _, d := range devices {
			if ok == nil || ok(d) {
				n++
			}
		}
		return n
	}
	finished := make(chan error, 1)
	go func() { finished <- work(ctx) }()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if ok != nil {
				b.set(count())
			}
			continue
		case err := <-finished:
			if err != nil {
				return err
			}
		}
		break
	}
	n := count()
	b.set(n)
	if n < len(devices) {
		for _, d := range devices {
			if !ok(d) {
				return fmt.Errorf("%d of %d %s; the first that did not, %s: %s", n, len(devices), what, d.MAC(), d.State().Problem)
			}
		}
	}
	for _, d := range devices {
		if p := d.State().Problem; p != "" {
			return fmt.Errorf("%s had trouble: %s", d.MAC(), p)
		}
	}
	return nil
}

// counts waits until the server says that n devices are in a credential-sync
// state: sightings are saved every second.
func (s *story) counts(ctx context.Context, state string, n int) error {
	for try := 0; ; try++ {
		p, err := s.api.Provisioning(ctx, "acme")
		if err != nil {
			return err
		}
		if p.Status.Counts[state] == n {
			return nil
		}
		if try == 30 {
			return fmt.Errorf("%d devices are %s, want %d", p.Status.Counts[state], state, n)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// close says what happened and what to try.
func (s *story) close() {
	s.line("")
	s.line("%s", s.paint("1;32", fmt.Sprintf("The story holds: %d phones provisioned, changed and moved to a new pair in %.0f seconds.", s.Count, time.Since(s.started).Seconds())))
	if s.Once {
		s.line("Without --once the server stays up, to look around.")
		return
	}
	admin := s.app.Ready().Admin
	token := filepath.Join(s.dir, "data", "admin.token")
	s.line("")
	if ui.Built() == nil {
		s.line("Status page  %s   (this build has no portal: it was made without Node)", admin)
	} else {
		s.line("Portal       %s", s.app.FirstLink)
		s.line("             (a link for the first sign-in, good once; say who you are and set a password)")
	}
	s.line("API          %s/api/docs", admin)
	s.line("")
	s.line("Try next, in another terminal:")
	for _, c := range []string{
		"export MUSTER_SERVER=" + admin + " MUSTER_TOKEN=$(cat " + token + ")",
		"bin/muster get devices -A acme",
		"bin/muster effective " + s.fleet.Devices()[0].MAC(),
		"bin/muster render " + s.fleet.Devices()[0].MAC(),
		"bin/muster get credentials -A acme",
		"bin/muster get audit",
		"bin/muster sim --server " + admin + " --account acme --root-ca " + s.app.Ready().RootCA + " --count 500 --family mixed",
	} {
		s.line("  %s", c)
	}
	s.line("")
}

func (t *teller) line(format string, args ...any) {
	fmt.Fprintln(t.w, strings.TrimRight(fmt.Sprintf(format, args...), " "))
}
