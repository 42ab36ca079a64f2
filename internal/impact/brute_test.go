package impact

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
	"muster/internal/stack"
)

var speaks = dialect.NewSet(ucs.UCS{}, polyos.PolyOS{}, j100.J100{})

// words are the settings that fleets are drawn from: few, so that policies meet,
// and those whose lines depend on others among them.
var words = map[policy.Key][]string{
	"tcpIpApp.sntp.address":                            {"a.example", "b.example", "c.example"},
	"tcpIpApp.sntp.address.VVX450":                     {"a.example", "suffix.example"},
	"device.local.deviceName.VVX450":                   {"one", "two"},
	"voIpProt.SIP.specialEvent.checkSync.alwaysReboot": {"0", "1", "true"},
	"reg.1.auth.password":                              {"secret-one", "secret-two"},
	"device.set":                                       {"0", "1"},
	"device.prov.serverName":                           {"https://other.example/", "https://third.example/"},
	"device.prov.serverName.set":                       {"0", "1"},
	"device.prov.user":                                 {"who"},
	"device.auth.localAdminPassword":                   {"456", "789"},
	"device.auth.localAdminPassword.set":               {"0", "1"},
	"device.sec.TLS.customDeviceCert1.publicCert":      {"PUB", "PUB2"},
	"device.sec.TLS.customDeviceCert1.privateKey":      {"KEY", "KEY2"},
	"device.sec.TLS.customDeviceCert1.set":             {"0", "1"},
	"device.sntp.serverName":                           {"a.example", "b.example"},
	"device.local.deviceName":                          {"one", "two"},
	"prov.polling.period":                              {"3601", "7200"},
	"sec.auth.admin.password":                          {"adminadmin", "nimdanimda"},
	"SNTPSRVR":                                         {"a.example", "b.example"},
	"sntpsrvr":                                         {"b.example", "d.example"},
	"TLSSRVR":                                          {"other.example"},
	"tlsdir":                                           {"/p"},
	"device.prov.serverType":                           {"FTP", "HTTPS"},
	"HTTPSRVR":                                         {"plain.example"},
	"ADMIN_PASSWORD":                                   {"27238000", "99999999"},
	"PHONEKEY.1":                                       {"type=app;label=x", "type=app;label=y"},
	"GMTOFFSET":                                        {"+1:00", "+2:00"},
	"ucs:device.local.deviceName":                      {"three"},
	"ucs:never.heard.of":                               {"raw", "raw2"},
	"j100:NEVER_HEARD":                                 {"raw"},
}

var models = map[fleet.Family][]string{fleet.UCS: {"VVX 450", "VVX 250"}, fleet.PolyOS: {"Studio X50", "G7500"}, fleet.J100: {"J179", "J189"}}

func drawPolicy(t *rapid.T, id string) policy.Policy {
	p := policy.Policy{ID: policy.ID(id), Name: rapid.SampledFrom([]string{"alpha", "beta", "gamma"}).Draw(t, "name") + id, Settings: map[policy.Key]string{},
		Priority: policy.Priority(rapid.IntRange(-2, 2).Draw(t, "priority")), Level: policy.Level(rapid.SampledFrom([]int{1, 1, 1, 2, 3, 4, 5, 6, 7}).Draw(t, "level"))}
	target := func(s ...string) string { return rapid.SampledFrom(s).Draw(t, "target") }
	switch p.Level {
	case policy.Family:
		p.Target = target("ucs", "polyos", "j100")
	case policy.Model:
		p.Target = target(slices.Concat(models[fleet.UCS], models[fleet.PolyOS], models[fleet.J100])...)
	case policy.DeviceGroup:
		p.Target = target("grp_1", "grp_2")
	case policy.Site:
		p.Target = target("sit_1", "sit_2")
	case policy.UserGroup:
		p.Target = target("dug_1", "dug_2")
	case policy.Device:
		p.Target = fmt.Sprintf("dev_%d", rapid.IntRange(0, 11).Draw(t, "target"))
	}
	all := slices.Sorted(maps.Keys(words))
	for _, k := range rapid.SliceOfNDistinct(rapid.SampledFrom(all), 1, 8, rapid.ID).Draw(t, "keys") {
		p.Settings[k] = rapid.SampledFrom(words[k]).Draw(t, string(k))
		if rapid.IntRange(0, 5).Draw(t, "lock") == 0 {
			p.Locked = append(p.Locked, k)
		}
	}
	return p
}

func drawDevice(t *rapid.T, i int) fleet.Device {
	d := fleet.Device{ID: fleet.DeviceID(fmt.Sprintf("dev_%d", i)), MAC: fleet.MAC{0, 4, 0xf2, 0, 0, byte(i)}, Onboarding: fleet.Provisioned}
	d.Family = rapid.SampledFrom([]fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100}).Draw(t, "family")
	d.Model = rapid.SampledFrom(models[d.Family]).Draw(t, "model")
	drawPlace(t, &d)
	d.Holds = fleet.Generation(rapid.IntRange(0, 2).Draw(t, "holds"))
	d.AutoSync = rapid.SampledFrom([]string{"", "", "exclude"}).Draw(t, "autoSync")
	if rapid.IntRange(0, 9).Draw(t, "onboarding") == 0 {
		d.Onboarding = rapid.SampledFrom([]fleet.Onboarding{fleet.PIN, fleet.USB}).Draw(t, "method")
	}
	return d
}

func drawPlace(t *rapid.T, d *fleet.Device) {
	d.Site = rapid.SampledFrom([]string{"", "sit_1", "sit_2"}).Draw(t, "site")
	d.Groups = rapid.SampledFrom([][]string{nil, {"grp_1"}, {"grp_2"}, {"grp_1", "grp_2"}}).Draw(t, "groups")
	d.UserGroups = rapid.SampledFrom([][]string{nil, {"dug_1"}}).Draw(t, "userGroups")
}

func drawProvisioning(t *rapid.T) fleet.Provisioning {
	on := rapid.Bool().Draw(t, "on")
	return fleet.Provisioning{Enabled: true, AutoSync: fleet.AutoSync{Enabled: on, Touched: on || rapid.Bool().Draw(t, "touched")},
		Current: fleet.Credentials{Generation: 2, User: rapid.SampledFrom([]string{"u1", "u2"}).Draw(t, "user"), Password: secret.New(rapid.SampledFrom([]string{"password1", "password2"}).Draw(t, "password"))},
		Defaults: fleet.DeviceDefaults{PollInterval: rapid.SampledFrom([]time.Duration{0, time.Hour, 48 * time.Hour}).Draw(t, "poll"), TimeServer: rapid.SampledFrom([]string{"", "a.example"}).Draw(t, "ntp"),
			AdminPassword: secret.New(rapid.SampledFrom([]string{"", "Adm1nistr8or!"}).Draw(t, "admin")), CheckSync: rapid.Bool().Draw(t, "checkSync")}}
}

func server(p fleet.Provisioning) *dialect.Server {
	return &dialect.Server{URL: "https://muster.example/p/key/", User: p.Current.User, Password: p.Current.Password}
}

// drawQuestion draws an account and a change of it.
func drawQuestion(t *rapid.T) (Question, []Step) {
	prov := drawProvisioning(t)
	var all []policy.Policy
	for i := range rapid.IntRange(0, 6).Draw(t, "policies") {
		all = append(all, drawPolicy(t, fmt.Sprint("p", i)))
	}
	before := NewPicture(speaks, server, prov, all)
	q := Question{Before: before, After: before}
	var steps []Step
	moves := false
	switch rapid.IntRange(0, 6).Draw(t, "change") {
	case 0, 1: // a policy is made
		p := drawPolicy(t, "new")
		q.After, q.Policies = before.With(p.ID, &p), []policy.Policy{p}
	case 2, 3: // edited
		if len(all) > 0 {
			was := rapid.SampledFrom(all).Draw(t, "edited")
			next := drawPolicy(t, string(was.ID))
			switch rapid.IntRange(0, 3).Draw(t, "in place") {
			case 0: // what it says changes
				next.Level, next.Target, next.Priority, next.Name = was.Level, was.Target, was.Priority, was.Name
			case 1: // its rank
				next.Level, next.Target, next.Settings, next.Locked = was.Level, was.Target, was.Settings, was.Locked
			case 2: // its locks
				locked := next.Locked
				next = was
				next.Locked = locked
				for k := range was.Settings {
					if rapid.Bool().Draw(t, "locks") {
						next.Locked = append(next.Locked, k)
					}
				}
			}
			q.After, q.Policies = before.With(was.ID, &next), []policy.Policy{next}
		}
	case 4: // deleted
		if len(all) > 0 {
			was := rapid.SampledFrom(all).Draw(t, "deleted")
			q.After, q.Policies = before.With(was.ID, nil), []policy.Policy{was}
		}
	case 5:
		next := drawProvisioning(t)
		q.After = before.WithProvisioning(next, server(next))
	case 6:
		moves = true
	}
	for i := range rapid.IntRange(1, 12).Draw(t, "devices") {
		d := drawDevice(t, i)
		if i > 0 && rapid.Bool().Draw(t, "like another") {
			other := *rapid.SampledFrom(steps).Draw(t, "which").Before
			other.ID, other.MAC, other.Holds = d.ID, d.MAC, d.Holds
			d = other
		}
		s := Step{Before: &d}
		if moves && rapid.Bool().Draw(t, "moves") {
			a := d
			drawPlace(t, &a)
			if rapid.IntRange(0, 3).Draw(t, "becomes another") == 0 {
				a.Family = rapid.SampledFrom([]fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100}).Draw(t, "family")
				a.Model = rapid.SampledFrom(models[a.Family]).Draw(t, "model")
			}
			s.After = &a
		}
		steps = append(steps, s)
	}
	q.Devices = walk(steps)
	return q, steps
}

func walk(steps []Step) iter.Seq2[Step, error] {
	return func(yield func(Step, error) bool) {
		for _, s := range steps {
			if !yield(s, nil) {
				return
			}
		}
	}
}

// A classed device is a Member.
type classed struct {
	d     fleet.Device
	class int
}

func (c classed) Class() int              { return c.class }
func (c classed) ID() fleet.DeviceID      { return c.d.ID }
func (c classed) MAC() fleet.MAC          { return c.d.MAC }
func (c classed) Holds() fleet.Generation { return c.d.Holds }
func (c classed) Device() fleet.Device    { return c.d }

// members are steps by class, unless a device becomes another.
func members(steps []Step) (iter.Seq2[Member, error], bool) {
	for _, s := range steps {
		if s.After != nil {
			return nil, false
		}
	}
	return func(yield func(Member, error) bool) {
		classes := map[string]int{}
		for _, s := range steps {
			d := *s.Before
			d.ID, d.MAC, d.Holds = "", fleet.MAC{}, 0
			at := fmt.Sprintf("%+v", d)
			if _, known := classes[at]; !known {
				classes[at] = len(classes)
			}
			if !yield(classed{*s.Before, classes[at]}, nil) {
				return
			}
		}
	}, true
}

// whole renders every file of a device from all of its settings.
func whole(t *rapid.T, p *Picture, d fleet.Device) (side, []rendered) {
	f := p.Families[d.Family]
	s := side{f, &d, f.Resolve(d), f.Shared, stack.Tell(p.Prov, d, p.Server), false}
	var out []rendered
	for _, ask := range f.Dialect.Files(d) {
		body, err := f.Dialect.Render(nil, ask, f.Input(ask, d, s.own, s.told))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, rendered{anonymous(d, ask.File), ask.File, body, nil})
	}
	return s, out
}

// The brute force renders every file of every device before and after. What
// Compute says from a part of the settings has to be the same to the byte: who
// changes, who changes alike, which settings, and the diff of each example.
func TestComputeAgreesWithRenderingEveryFileOfEveryDevice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, steps := drawQuestion(t)
		q.Most = 1000
		got, err := Compute(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if alike, ok := members(steps); ok {
			each := q
			each.Devices, each.Alike = nil, alike
			if one, err := Compute(t.Context(), each); err != nil || !reflect.DeepEqual(one, got) {
				t.Fatalf("judged by class:\n%+v, %v\njudged one by one:\n%+v", one, err, got)
			}
		}
		count := map[string]int{}
		first := map[string]Step{}
		says := map[string][]Change{}
		changed, settings, restarts, unsure := 0, 0, 0, 0
		stays := map[string]int{}
		for _, s := range steps {
			b, a := *s.Before, *s.Before
			if s.After != nil {
				a = *s.After
			}
			if a.Onboarding != fleet.Provisioned {
				continue
			}
			before, was := whole(t, q.Before, b)
			after, will := whole(t, q.After, a)
			if slices.EqualFunc(was, will, func(x, y rendered) bool { return x.name == y.name && bytes.Equal(x.body, y.body) }) {
				continue
			}
			changed++
			keys := map[policy.Key]bool{}
			for _, x := range [...]side{before, after} {
				for e := range x.own.All() {
					keys[e.Key] = true
				}
				if x.told.Server != nil {
					for _, p := range x.f.Dialect.Credentials(*x.told.Server) {
						keys[policy.Key(p.Name)] = true
					}
				}
			}
			before, after = masked(before, after)
			changes := changesOf(before, after, sorted(keys))
			// The server and pair that it was told once, and has used, are nothing new to it.
			after.held = before.told.Server == nil && after.told.Server != nil && q.Before.Prov.AutoSync.Touched && b.Holds == 2 && *q.Before.Server == *q.After.Server
			restart, _ := effects(before, after, changes)
			switch restart {
			case catalog.RestartApp, catalog.Reboot:
				restarts++
			case catalog.UnknownRestart:
				unsure++
			}
			for _, ch := range changes {
				if ch.Stays {
					stays[ch.Key]++
				}
			}
			if len(changes) > 0 {
				settings++
			}
			sign := signature(a.Family, before.files(), after.files(), changes) + string(restart)
			count[sign]++
			says[sign] = changes
			if _, ok := first[sign]; !ok {
				first[sign] = Step{&b, &a}
			}
		}
		if got.Changed != changed || got.Settings != settings {
			t.Fatalf("%d devices change, %d of them settings; want %d, %d", got.Changed, got.Settings, changed, settings)
		}
		if got.Restarts != restarts || got.Unsure != unsure || !maps.Equal(got.Stays, stays) {
			t.Fatalf("%d restart, %d perhaps, %v stay; want %d, %d, %v", got.Restarts, got.Unsure, got.Stays, restarts, unsure, stays)
		}
		if len(got.Diffs) != len(count) {
			t.Fatalf("%d differences, want %d", len(got.Diffs), len(count))
		}
		for sign, s := range first {
			i := slices.IndexFunc(got.Diffs, func(d Diff) bool { return d.Example.MAC == s.After.MAC })
			if i < 0 {
				t.Fatalf("no difference has the example %s:\n%s", s.After.MAC, sign)
			}
			d := got.Diffs[i]
			if d.Count != count[sign] {
				t.Fatalf("%s: %d devices, want %d:\n%s", s.After.MAC, d.Count, count[sign], sign)
			}
			if !reflect.DeepEqual(d.Changes, says[sign]) {
				t.Fatalf("%s: changes %s, want %s", s.After.MAC, spell(d.Changes), spell(says[sign]))
			}
			check(t, q, s, d)
		}
	})
}

// check applies the diffs of an example to its files.
func check(t *rapid.T, q Question, s Step, d Diff) {
	sides := func(p *Picture, d *fleet.Device) side { s, _ := whole(t, p, *d); return s }
	before, after := masked(sides(q.Before, s.Before), sides(q.After, s.After))
	was, will := before.files(), after.files()
	shown := map[string]bool{}
	for _, f := range d.Files {
		role := anonymous(*s.After, f.Name)
		shown[role] = true
		a, b := string(bodyOf(was, role)), string(bodyOf(will, role))
		if got, err := apply(f.Diff, a); err != nil || got != b {
			t.Fatalf("%s: the diff does not lead from the one to the other (%v):\n%s", f.Name, err, f.Diff)
		}
		for _, hidden := range []string{"secret-", "password1", "password2", "Adm1n", "KEY\"", "adminadmin", "99999999"} {
			if strings.Contains(f.Diff, hidden) {
				t.Fatalf("%s shows a secret:\n%s", f.Name, f.Diff)
			}
		}
	}
	for _, role := range roles(was, will) {
		if !shown[role] && !bytes.Equal(bodyOf(was, role), bodyOf(will, role)) {
			t.Fatalf("%s changes and is not shown", role)
		}
	}
}

// apply makes of a text what a unified diff says it becomes.
func apply(diff, text string) (string, error) {
	old := strings.SplitAfter(text, "\n")
	var out strings.Builder
	at := 0
	for n, l := range strings.SplitAfter(diff, "\n") {
		var from, count int
		switch {
		case l == "" || n < 2 && (strings.HasPrefix(l, "--- ") || strings.HasPrefix(l, "+++ ")):
		case strings.HasPrefix(l, "@@ "):
			if _, err := fmt.Sscanf(l, "@@ -%d,%d", &from, &count); err != nil {
				if _, err := fmt.Sscanf(l, "@@ -%d", &from); err != nil {
					return "", err
				}
			}
			for at < max(from-1, 0) {
				out.WriteString(old[at])
				at++
			}
		case l[0] == '+':
			out.WriteString(l[1:])
		case at >= len(old) || old[at] != l[1:]:
			return "", fmt.Errorf("line %d of the diff is not line %d of the text", n+1, at+1)
		default:
			if l[0] == ' ' {
				out.WriteString(l[1:])
			}
			at++
		}
	}
	for ; at < len(old); at++ {
		out.WriteString(old[at])
	}
	return out.String(), nil
}

func spell(changes []Change) string {
	b, _ := json.Marshal(changes)
	return string(b)
}
