package impact

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// estate is a fleet of n devices as performance goals mean it: 250 devices a
// site, 20 models, 60 groups with one device in three, 8 % with a layer of their
// own; layers of about 300 settings.
func estate(n int) (policies []policy.Policy, devices []fleet.Device) {
	names := map[fleet.Family][]string{}
	for _, d := range speaks.All() {
		for _, s := range d.Book().All() {
			if !s.Secret && !d.Reserved(s.Name) && !strings.Contains(s.Name, "#") && len(names[d.Family()]) < 400 && len(s.Choices) == 0 {
				names[d.Family()] = append(names[d.Family()], s.Name)
			}
		}
	}
	families := []fleet.Family{fleet.UCS, fleet.J100, fleet.UCS, fleet.J100, fleet.PolyOS}
	add := func(level policy.Level, target string, from, count, variant int, of ...fleet.Family) {
		p := policy.Policy{ID: policy.ID(fmt.Sprint("pol_", len(policies))), Name: fmt.Sprint("p", len(policies)), Level: level, Target: target, Settings: map[policy.Key]string{}}
		for _, f := range of {
			for i := range count {
				v := fmt.Sprintf("value-%d", i)
				if i < count/4 {
					v = fmt.Sprintf("value-%d-%d", i, variant)
				}
				p.Settings[policy.Key(string(f)+":"+names[f][(from+i)%len(names[f])])] = v
			}
		}
		policies = append(policies, p)
	}
	each := []fleet.Family{fleet.UCS, fleet.PolyOS, fleet.J100}
	add(policy.Account, "", 0, 100, 0, each...)
	for i, f := range each {
		add(policy.Family, string(f), 50, 300, i, f)
		for j, m := range modelsOf(f) {
			add(policy.Model, m, 20, 300, j, f)
		}
	}
	for g := range 60 {
		add(policy.DeviceGroup, fmt.Sprint("grp_", g), 120, 100, g, each...)
	}
	for s := range (n + 249) / 250 {
		add(policy.Site, fmt.Sprint("sit_", s), 220, 100, s, each...)
	}
	for i := range n {
		f := families[i%5]
		site := i / 250
		d := fleet.Device{ID: fleet.DeviceID(fmt.Sprint("dev_", i)), MAC: fleet.MAC{0, 4, 0xf2, byte(i >> 16), byte(i >> 8), byte(i)}, Family: f, Model: modelsOf(f)[site%len(modelsOf(f))],
			Onboarding: fleet.Provisioned, Site: fmt.Sprint("sit_", site)}
		if i%3 == 0 {
			d.Groups = []string{fmt.Sprint("grp_", (site+i/3%4)%60)}
		}
		if i%25 < 2 {
			add(policy.Device, string(d.ID), 300, 5, i%50, f)
		}
		devices = append(devices, d)
	}
	return policies, devices
}

func modelsOf(f fleet.Family) (out []string) {
	for _, m := range fleet.Models() {
		if m.Family == f && len(out) < 7 {
			out = append(out, m.Model)
		}
	}
	return out
}

// Goal W10: 0.25 s for 100,000 devices. One account-level edit over some 6,000
// stacks and 8,000 layers of single devices.
func BenchmarkAnAccountLevelEdit(b *testing.B) {
	for _, n := range []int{1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			policies, devices := estate(n)
			prov := fleet.Provisioning{Enabled: true, AutoSync: fleet.AutoSync{Enabled: true, Touched: true}, Current: fleet.Credentials{User: "u", Password: secret.New("password")},
				Defaults: fleet.DeviceDefaults{PollInterval: time.Hour, AdminPassword: secret.New("Adm1nistr8or!")}}
			at := &dialect.Server{URL: "https://muster.example/p/key/", User: "u", Password: prov.Current.Password}
			before := NewPicture(speaks, func(fleet.Provisioning) *dialect.Server { return at }, prov, policies)
			base := policies[0]
			next := base
			next.Settings = map[policy.Key]string{"ucs:device.sntp.serverName": "x.example", "polyos:prov.polling.period": "7200", "j100:SNTPSRVR": "x.example"}
			for k, v := range base.Settings {
				next.Settings[k] = v
			}
			keys := slices.Sorted(func(yield func(policy.Key) bool) {
				for k := range base.Settings {
					if !yield(k) {
						return
					}
				}
			})
			for i := range 3 {
				next.Settings[keys[i*len(keys)/3]] = "edited"
			}
			steps := func(yield func(Step, error) bool) {
				for i := range devices {
					if !yield(Step{Before: &devices[i]}, nil) {
						return
					}
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				r, err := Compute(b.Context(), Question{Before: before, After: before.With(base.ID, &next), Devices: steps, Policies: []policy.Policy{next}})
				if err != nil || r.Changed == 0 {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(r.Diffs)+r.LeftOut), "groups")
				b.ReportMetric(float64(r.Changed), "changed")
			}
		})
	}
}
