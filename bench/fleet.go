package main

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"muster/bench/loadgen"
	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// One pair for all accounts of a fleet, so that the bare server's one check
// stands for Muster's many.
const (
	fleetUser     = "phones"
	fleetPassword = "Zq4tVn8rKp2mWx6sYb3cHd7f"
)

// A plan is fleet F(n): n devices, 40 % UCS, 20 % PolyOS, 40 % J100; an account
// for 10,000 and at least three; 250 devices a site, 20 models of which a site
// has three; six groups for 10,000 devices of an account, 60 at most, of which a
// site has four, with one device in three; 8 % with a layer of their own. That makes
// 6,000 stacks at 100,000 devices. It is arithmetic on the device's number, so
// everybody gets the same fleet.
type plan struct {
	n        int
	accounts int
	plain    bool // no policies
}

func newPlan(n int) plan { return plan{n: n, accounts: max(3, (n+9_999)/10_000)} }

// onePlan is F(n) with all devices in one account, as W5, W7 and W13 want it: the
// hardest of all ways to spread them.
func onePlan(n int) plan { return plan{n: n, accounts: 1} }

func (p plan) share() int { return (p.n + p.accounts - 1) / p.accounts }

func (p plan) account(i int) int { return i / p.share() }

// models are the twenty, by family, with the User-Agent each shows.
var models = map[fleet.Family][]string{
	fleet.UCS:    {"VVX 150", "VVX 250", "VVX 350", "VVX 450", "VVX 411", "VVX 501", "VVX 601", "CCX 400"},
	fleet.PolyOS: {"G7500", "Studio X30", "Studio X50", "Studio X70"},
	fleet.J100:   {"J129", "J139", "J159", "J169", "J179", "J189", "J159", "J179"},
}

// A member is one device of a fleet.
type member struct {
	fleet.Device
	account int
	own     bool // has a layer of its own
}

func (p plan) member(i int) member {
	m := member{account: p.account(i), own: i%25 == 3 || i%25 == 16}
	oui := "0004f2"
	switch i % 10 {
	case 0, 2, 5, 7:
		m.Family = fleet.UCS
	case 3, 8:
		m.Family = fleet.PolyOS
	default:
		m.Family, oui = fleet.J100, "c81fea"
	}
	within := i % p.share()
	site := within / 250
	of := models[m.Family]
	m.Model = of[site%len(of)]
	m.MAC, _ = fleet.ParseMAC(fmt.Sprintf("%s%06x", oui, i))
	m.ID = fleet.DeviceID(fmt.Sprintf("dev_%026d", i))
	m.Site = siteID(site)
	if i%3 == 0 {
		m.Groups = []string{groupID((site + i/3%4) % p.groups())}
	}
	return m
}

// groups is how many device groups an account has.
func (p plan) groups() int { return min(60, 6*max(1, p.share()/10_000)) }

func siteID(n int) string  { return fmt.Sprintf("site_%026d", n) }
func groupID(n int) string { return fmt.Sprintf("grp_%026d", n) }

// agent is the User-Agent of a model, from captures of its family.
func agent(f fleet.Family, model, mac string) string {
	token := ""
	if m, ok := fleet.FindModel(model); ok {
		token = m.Token
	}
	switch {
	case f == fleet.PolyOS:
		return "FileTransport G_SERIES-" + token + "-UA/4.1.0_386011 Type/Application"
	case f == fleet.J100:
		return "AVAYA/" + token + "-4.1.3.0.6 (MAC:" + mac + ")"
	case strings.HasPrefix(model, "CCX"):
		return "FileTransport PolyCCX-" + token + "-UA/6.4.6.2453 Type/Application"
	}
	return "FileTransport PolycomVVX-" + token + "-UA/6.4.6.2453 Type/Application"
}

// phone is device i as the load generator plays it; keys are the accounts'.
func (p plan) phone(i int, keys []string) loadgen.Device {
	m := p.member(i)
	mac := m.MAC.String()
	return loadgen.Device{
		Family: string(m.Family), MAC: mac, Agent: agent(m.Family, m.Model, mac),
		Dir: "/p/" + keys[m.account] + "/", User: fleetUser, Password: fleetPassword,
	}
}

// A lexicon is a family's settings that the fleet's policies use, and how long
// their texts are, so that the files come out at the sizes named: UCS 6 and
// 24 kB, PolyOS 24 kB, J100 17 and 1 kB.
type lexicon struct {
	family fleet.Family
	all    []catalog.Setting // that a policy may hold
	names  []catalog.Setting // that the fleet's policies use
	pad    int
	differ [3]int // values that model, group and site layers have of their own
}

// enough is how many settings of a family a device has: 300 of its family and
// 50 more of its account.
const enough = 350

func newLexicon(d dialect.Dialect, pad int, differ [3]int) lexicon {
	l := lexicon{family: d.Family(), pad: pad, differ: differ}
	var texts, others []catalog.Setting
	for _, s := range d.Book().All() {
		s.Name = strings.ReplaceAll(s.Name, "#", "1")
		if s.Secret || d.Reserved(s.Name) || s.Max > 0 && s.Type == catalog.Text && s.Max < int64(pad) {
			continue
		}
		switch s.Type {
		case catalog.Text, catalog.Opaque, catalog.List, catalog.Host, catalog.URL, catalog.IP:
			texts = append(texts, s)
		case catalog.Int, catalog.Bool, catalog.Enum:
			others = append(others, s)
		}
	}
	spread := func(a, b catalog.Setting) int { return int(hash(a.Name)>>1) - int(hash(b.Name)>>1) }
	slices.SortFunc(texts, spread)
	slices.SortFunc(others, spread)
	l.all = append(texts, others...)
	l.names = l.all[:min(enough, len(l.all))]
	return l
}

func hash(s string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(s))
	return h.Sum32()
}

// value is what a layer says of a setting; another variant is another value,
// as far as the setting has several.
func (l lexicon) value(s catalog.Setting, variant int) string {
	n := int(hash(s.Name)%97) + variant
	switch {
	case s.Type == catalog.Int && s.Max > s.Min:
		return fmt.Sprint(s.Min + int64(n)%(s.Max-s.Min+1))
	case s.Type == catalog.Int:
		return fmt.Sprint(n)
	case len(s.Choices) > 0:
		return s.Choices[n%len(s.Choices)].Value
	case s.Type == catalog.Bool:
		return fmt.Sprint(n % 2)
	}
	text := fmt.Sprintf("v%d.%08x.", n, hash(s.Name))
	return (text + strings.Repeat("benchmark-", 40))[:max(l.pad, len(text))]
}

// fill puts count settings from a place on into out. The first differ of them
// have the variant's value, the others what every layer says.
func (l lexicon) fill(out map[policy.Key]string, from, count, differ, variant int) {
	for i := range min(count, len(l.names)) {
		s := l.names[(from+i)%len(l.names)]
		v := 0
		if i < differ {
			v = variant
		}
		out[policy.Key(string(l.family)+":"+s.Name)] = l.value(s, v)
	}
}

// policies are those of one account: five layers of about 300 settings, each
// sharing half and more with the layers below, and a small one for each device
// that has its own.
func (p plan) policies(account int, lexica []lexicon) (out []policy.Policy) {
	if p.plain {
		return nil
	}
	add := func(level policy.Level, target, name string, fill func(map[policy.Key]string)) {
		settings := map[policy.Key]string{}
		fill(settings)
		out = append(out, policy.Policy{Name: name, Level: level, Target: target, Settings: settings})
	}
	add(policy.Account, "", "base", func(m map[policy.Key]string) {
		for _, l := range lexica {
			l.fill(m, 0, 100, 0, 0)
		}
	})
	for _, l := range lexica {
		add(policy.Family, string(l.family), "family "+string(l.family), func(m map[policy.Key]string) { l.fill(m, 50, 300, 0, 0) })
		for i, model := range slices.Compact(slices.Sorted(slices.Values(models[l.family]))) {
			add(policy.Model, model, "model "+model, func(m map[policy.Key]string) { l.fill(m, 20, 300, l.differ[0], 1+i) })
		}
	}
	for g := range p.groups() {
		add(policy.DeviceGroup, groupID(g), fmt.Sprintf("group %d", g), func(m map[policy.Key]string) {
			for _, l := range lexica {
				l.fill(m, 120, 100, l.differ[1], 30+g)
			}
		})
	}
	first := account * p.share()
	last := min(first+p.share(), p.n)
	for s := range (last - first + 249) / 250 {
		add(policy.Site, siteID(s), fmt.Sprintf("site %d", s), func(m map[policy.Key]string) {
			for _, l := range lexica {
				l.fill(m, 220, 100, l.differ[2], 100+s)
			}
		})
	}
	for i := first; i < last; i++ {
		if d := p.member(i); d.own {
			add(policy.Device, string(d.ID), "device "+d.MAC.String(), func(m map[policy.Key]string) {
				for _, l := range lexica {
					if l.family == d.Family {
						l.fill(m, 300, 5, 5, 200+i%50)
					}
				}
			})
		}
	}
	return out
}
