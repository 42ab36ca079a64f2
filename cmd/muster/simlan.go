package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"time"

	"github.com/spf13/pflag"

	"muster/internal/sim"
)

// lanFlags are for fleets that listen on a network as unmodified phones do.
type lanFlags struct {
	prefix        string
	port, sipPort int
	password      string
	push          string
	pushPassword  string
	sip           string
	sipPassword   string
	list          string
	callLasts     time.Duration
	startTakes    time.Duration
	slow          time.Duration
	attempts      int
	numeric       bool
	actionURI     bool
	lots          map[string]*lotFlag
}

// lanLots are the flags of bad days, in the order in which the seed deals them.
var lanLots = []string{"in-call", "other-password", "default-password", "new-certificate", "html", "refuse-half", "single-writes", "slow", "no-rest", "impostor"}

func (l *lanFlags) register(p *pflag.FlagSet) {
	p.StringVar(&l.prefix, "lan", "", "the devices listen, each on an address of this part of 127.0.0.0/8: 127.80.0.0/16")
	p.IntVar(&l.port, "lan-port", 8443, "port of their HTTPS: REST API and /push; phones have 443")
	p.IntVar(&l.sipPort, "lan-sip-port", 5060, "port of their SIP, UDP and TCP")
	p.StringVar(&l.password, "lan-password", os.Getenv("MUSTER_SIM_LAN_PASSWORD"), "administrator's password on the devices (MUSTER_SIM_LAN_PASSWORD; 7410-site)")
	p.StringVar(&l.push, "push-user", "", "user of /push, with --push-password; without it /push is shut")
	p.StringVar(&l.pushPassword, "push-password", "", "password of /push")
	p.StringVar(&l.sip, "sip-user", "", "the devices ask who sends a NOTIFY: this user, with --sip-password")
	p.StringVar(&l.sipPassword, "sip-password", "", "password of --sip-user")
	p.StringVar(&l.list, "lan-list", "", "write who lives where into this file, as CSV: mac, serial, model, family, address, port, SIP port")
	p.DurationVar(&l.callLasts, "call-lasts", time.Minute, "how long the call of an --in-call device lasts")
	p.DurationVar(&l.startTakes, "start-takes", 0, "how long a device is off its LAN, at least, when it starts again")
	p.DurationVar(&l.slow, "slow-by", 2*time.Second, "how long an answer of a --slow device takes")
	p.IntVar(&l.attempts, "lan-attempts", 10, "wrong passwords in a row that lock a device's REST API")
	p.BoolVar(&l.actionURI, "action-uri", false, "UCS phones take questions to their REST API by SIP NOTIFY")
	p.BoolVar(&l.numeric, "numeric-status", false, "UCS writes Status as a number and not as a string")
	l.lots = map[string]*lotFlag{}
	for name, says := range map[string]string{
		"in-call": "are in a call at first", "other-password": "have another administrator's password", "default-password": "still have the factory's password",
		"new-certificate": "make a new certificate when they start", "html": "answer their REST API with HTML", "refuse-half": "know only half of the settings",
		"single-writes": "take one setting a request", "slow": "answer late", "no-rest": "have their REST API switched off", "impostor": "are no phones and say they are",
	} {
		l.lots[name] = &lotFlag{}
		p.Var(l.lots[name], name, "with --lan: how many, or which share (30%), "+says)
	}
}

func (l *lanFlags) check(f *simFlags, changed func(string) bool) error {
	if l.prefix == "" {
		for _, name := range append([]string{"lan-port", "lan-sip-port", "push-user", "push-password", "sip-user", "sip-password", "lan-list", "call-lasts", "start-takes", "slow-by", "lan-attempts", "numeric-status", "action-uri"}, lanLots...) {
			if changed(name) {
				return usage("--%s is for --lan", name)
			}
		}
		return nil
	}
	prefix, err := netip.ParsePrefix(l.prefix)
	switch {
	case err != nil || !prefix.Addr().Is4():
		return usage("--lan %s: a part of 127.0.0.0/8, such as 127.80.0.0/16", l.prefix)
	case f.scenario != "live":
		return usage("--lan is for --scenario live: the devices listen for as long as it lasts")
	case f.channel.on:
		return usage("--lan and --channel exclude one another")
	case f.spread:
		return usage("--lan and --spread exclude one another: each device has its address")
	case (l.push == "") != (l.pushPassword == ""):
		return usage("--push-user and --push-password go together")
	case (l.sip == "") != (l.sipPassword == ""):
		return usage("--sip-user and --sip-password go together")
	case l.port < 0 || l.port > 65535 || l.sipPort < 0 || l.sipPort > 65535:
		return usage("--lan-port and --lan-sip-port: 0 to 65535, 0 is a free one for each device")
	}
	return nil
}

// temper is what a flag means.
func (l *lanFlags) temper(name string) sim.Temper {
	return map[string]sim.Temper{
		"in-call": {InCall: l.callLasts}, "other-password": {OtherPassword: true}, "default-password": {DefaultPassword: true},
		"new-certificate": {NewCertificate: true}, "html": {HTML: true}, "refuse-half": {RefusesHalf: true}, "single-writes": {Single: true},
		"slow": {Slow: l.slow}, "no-rest": {NoREST: true}, "impostor": {Impostor: true},
	}[name]
}

func (l *lanFlags) prepare(f *simFlags, o *sim.Options) {
	o.LAN = &sim.LAN{
		Prefix: netip.MustParsePrefix(l.prefix), Port: l.port, SIPPort: l.sipPort, Password: l.password, PushUser: l.push, PushPassword: l.pushPassword,
		SIPUser: l.sip, SIPPassword: l.sipPassword, Attempts: l.attempts, StartTakes: l.startTakes, NumericStatus: l.numeric, ActionURI: l.actionURI,
	}
	add := func(lot lotFlag, t sim.Temper) {
		if lot != (lotFlag{}) {
			o.LAN.Lots = append(o.LAN.Lots, sim.Lot{Count: lot.count, Share: lot.share, Temper: t})
		}
	}
	for _, name := range lanLots {
		add(*l.lots[name], l.temper(name))
	}
	add(*f.channel.lots["foreign"], sim.Temper{Foreign: f.channel.foreignURL})
}

// open opens the ports of all devices; hush shuts them.
func (l *lanFlags) open(ctx context.Context, fleet *sim.Fleet) (hush func(), err error) {
	hush, err = fleet.Listen(ctx)
	if err != nil {
		return nil, exit{2, fmt.Errorf("--lan: %w", err)}
	}
	if l.list != "" {
		if err := l.writeList(fleet); err != nil {
			hush()
			return nil, exit{2, fmt.Errorf("--lan-list: %w", err)}
		}
	}
	return hush, nil
}

func (l *lanFlags) writeList(fleet *sim.Fleet) error {
	file, err := os.Create(l.list)
	if err != nil {
		return err
	}
	return errors.Join(listDevices(file, fleet), file.Close())
}

func listDevices(w io.Writer, fleet *sim.Fleet) error {
	c := csv.NewWriter(w)
	if err := c.Write([]string{"mac", "serial", "model", "family", "address", "port", "sipPort"}); err != nil {
		return err
	}
	for _, d := range fleet.Devices() {
		id := d.Identity()
		host, port, err := net.SplitHostPort(d.LANAddr())
		if err != nil {
			return err
		}
		_, sip, err := net.SplitHostPort(d.SIPAddr())
		if err != nil {
			return err
		}
		if err := c.Write([]string{id.MAC, id.Serial, id.Model.Name, d.Family(), host, port, sip}); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}
