package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/spf13/pflag"

	"muster/client"
	"muster/internal/sim"
)

// channelFlags are for fleets on the device channel.
type channelFlags struct {
	on         bool
	admin      string
	comeBack   time.Duration
	lots       map[string]*lotFlag
	drops      time.Duration
	foreignURL string
	pins       chan pinShown
	typist     *client.Client
}

type pinShown struct {
	device *sim.Device
	pin    string
}

// A lotFlag is "30%" of the fleet or "30" devices.
type lotFlag struct {
	count int
	share float64
}

func (l *lotFlag) String() string {
	if l.share > 0 {
		return strconv.FormatFloat(l.share*100, 'g', -1, 64) + "%"
	}
	return strconv.Itoa(l.count)
}
func (l *lotFlag) Type() string { return "devices" }
func (l *lotFlag) Set(s string) error {
	*l = lotFlag{}
	if part, ok := strings.CutSuffix(s, "%"); ok {
		v, err := strconv.ParseFloat(part, 64)
		if err != nil || v < 0 || v > 100 {
			return errors.New("a share is 0% to 100%")
		}
		l.share = v / 100
		return nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return errors.New("a number of devices, or a share such as 30%")
	}
	l.count = n
	return nil
}

// lotNames are the flags of bad days, in the order in which the seed deals them.
var lotNames = []string{"offline", "foreign", "refuse", "silent", "dies", "flaky", "late-acks", "wrong-clock", "claims"}

func (c *channelFlags) register(p *pflag.FlagSet) {
	p.BoolVar(&c.on, "channel", false, "the devices have the device channel: they show a PIN, pair, and do what they are told")
	p.StringVar(&c.admin, "admin", "", "admin address where PINs are typed, with --account and a token; without it they are printed for you to type")
	p.DurationVar(&c.comeBack, "return", 0, "when what --offline keeps away comes; 0 is never (storm: at the storm)")
	p.DurationVar(&c.drops, "flaky-every", 30*time.Second, "how long the link of a --flaky device holds, on average")
	p.StringVar(&c.foreignURL, "foreign-server", "https://other.example/prov/", "where --foreign devices are provisioned")
	c.lots = map[string]*lotFlag{}
	for name, says := range map[string]string{
		"offline": "stay away at first", "foreign": "use another provisioning server", "refuse": "refuse what would change them", "silent": "never answer a command",
		"dies": "acknowledge credentials and lose power before they fetch", "flaky": "lose their link now and then", "late-acks": "answer late, twice and out of order",
		"wrong-clock": "have a clock a year behind, and trust no certificate", "claims": "say that they have generation 99",
	} {
		c.lots[name] = &lotFlag{}
		p.Var(c.lots[name], name, "how many, or which share (30%), "+says)
	}
}

func (c *channelFlags) check(f *simFlags) error {
	if !c.on {
		for _, name := range lotNames {
			if *c.lots[name] != (lotFlag{}) && (name != "foreign" || f.lan.prefix == "") {
				return usage("--%s is for --channel", name)
			}
		}
		if c.admin != "" || c.comeBack != 0 {
			return usage("--admin and --return are for --channel")
		}
		return nil
	}
	if f.user != "" {
		return usage("--channel: the devices get their pair by the channel; leave --user and --password out")
	}
	if c.admin != "" && f.account == "" {
		return usage("--admin needs --account: that is where its PINs are typed")
	}
	return nil
}

// temper is what a flag means.
func (c *channelFlags) temper(name string) sim.Temper {
	switch name {
	case "offline":
		return sim.Temper{Offline: true}
	case "foreign":
		return sim.Temper{Foreign: c.foreignURL}
	case "refuse":
		return sim.Temper{Refuses: "refused, as muster sim was told"}
	case "silent":
		return sim.Temper{Silent: true}
	case "dies":
		return sim.Temper{Dies: true, Down: 10 * time.Second}
	case "flaky":
		return sim.Temper{Drops: c.drops}
	case "late-acks":
		return sim.Temper{AckDelay: 2 * time.Second, AckTwice: true}
	case "wrong-clock":
		return sim.Temper{Clock: -365 * 24 * time.Hour}
	}
	return sim.Temper{Claims: 99}
}

// prepare makes the fleet's options of what the server said its address is.
func (c *channelFlags) prepare(f *simFlags, o *sim.Options, serverAddress string, roots *x509.CertPool) error {
	u, err := url.Parse(serverAddress)
	if err != nil || u.Scheme != "https" {
		return usage("--channel: devices pair over HTTPS, and %s is no https:// address", serverAddress)
	}
	o.Server, o.User, o.Password = "", "", ""
	o.Channel = &sim.Channel{Pair: "https://" + u.Host}
	for _, name := range lotNames {
		if l := *c.lots[name]; l != (lotFlag{}) {
			o.Channel.Lots = append(o.Channel.Lots, sim.Lot{Count: l.count, Share: l.share, Temper: c.temper(name)})
		}
	}
	c.pins = make(chan pinShown, o.Count)
	o.OnEvent = func(e sim.Event) {
		if e.Kind == sim.Pinned {
			c.pins <- pinShown{e.Device, e.Text}
		}
	}
	admin := c.admin
	if admin == "" && f.account != "" {
		admin = f.server
	}
	if admin == "" {
		return nil
	}
	token, err := f.token()
	if err != nil {
		return err
	}
	h := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots, InsecureSkipVerify: f.insecure}}}
	if c.typist, err = client.New(client.Options{Server: admin, Token: token, HTTP: h, UserAgent: "muster-sim", Attempts: 10}); err != nil {
		return exit{2, err}
	}
	return nil
}

// play pairs the fleet and lets it live.
func (c *channelFlags) play(ctx context.Context, f *simFlags, fleet *sim.Fleet, notes io.Writer) error {
	if err := c.pair(ctx, f, fleet, notes); err != nil {
		return err
	}
	if f.scenario == "live" {
		if c.comeBack > 0 {
			back := time.AfterFunc(c.comeBack, fleet.PowerOn)
			defer back.Stop()
		}
		if f.duration > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, f.duration)
			defer cancel()
		}
		return ended(fleet.LiveOnline(ctx))
	}
	ctx, cancel := context.WithCancel(ctx)
	var online sync.WaitGroup
	defer online.Wait()
	defer cancel()
	online.Go(func() { _ = fleet.Connect(ctx) })
	if err := c.gathered(ctx, fleet, 1, true); err != nil || f.scenario == "boot" {
		return err
	}
	was := fleet.Report().Channel.Connects
	fleet.Drop()
	fleet.PowerOn()
	return c.gathered(ctx, fleet, was+1, false)
}

// gathered waits until everybody is on the channel who can be.
func (c *channelFlags) gathered(ctx context.Context, fleet *sim.Fleet, connects int64, someOff bool) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	limit := time.NewTimer(5 * time.Minute)
	defer limit.Stop()
	for {
		missing := 0
		for _, d := range fleet.Devices() {
			m := d.Temper()
			if !d.Online() && m.Clock == 0 && m.Drops == 0 && (!m.Offline || !someOff) {
				missing++
			}
		}
		if missing == 0 && fleet.Report().Channel.Connects >= connects {
			return nil
		}
		select {
		case <-tick.C:
		case <-limit.C:
			return fmt.Errorf("%d devices are not on the channel after 5 minutes", missing)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// pair types PINs as they are shown, or shows them to whoever types them.
func (c *channelFlags) pair(ctx context.Context, f *simFlags, fleet *sim.Fleet, notes io.Writer) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var hands sync.WaitGroup
	defer hands.Wait()
	stop := make(chan struct{})
	defer close(stop)
	for range 4 {
		hands.Go(func() {
			for {
				select {
				case p := <-c.pins:
					if err := c.typeIn(ctx, f, p, notes); err != nil {
						cancel(err)
					}
				case <-stop:
					return
				}
			}
		})
	}
	if err := fleet.Pair(ctx); err != nil {
		return context.Cause(ctx)
	}
	return nil
}

func (c *channelFlags) typeIn(ctx context.Context, f *simFlags, p pinShown, notes io.Writer) error {
	id := p.device.Identity()
	if c.typist == nil {
		if f.json {
			b, _ := json.Marshal(map[string]string{"event": "pin", "pin": p.pin, "mac": id.MAC, "model": id.Model.Name}) //nolint:errchkjson // texts
			_, err := fmt.Fprintf(notes, "%s\n", b)
			return err
		}
		_, err := fmt.Fprintf(notes, "%s %s shows the PIN %s\n", id.Model.Name, id.MAC, p.pin)
		return err
	}
	_, err := c.typist.Do(ctx, http.MethodPost, "/accounts/"+url.PathEscape(f.account)+"/devices:pair", map[string]string{"pin": p.pin}, nil)
	if problem := (*client.Problem)(nil); errors.As(err, &problem) && problem.Status == http.StatusNotFound {
		return nil // expired while it waited for its turn: the device shows another one
	}
	if err != nil && ctx.Err() == nil {
		return exit{1, fmt.Errorf("type the PIN of %s: %w", id.MAC, err)}
	}
	return nil
}

// ended takes the end of a fleet that lives until it is stopped for no failure.
func ended(err error) error {
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}
