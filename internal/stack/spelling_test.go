package stack_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/dialect/j100"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// shout writes a policy's names as a phone of the family reads them.
func shout(p policy.Policy) policy.Policy {
	upper := func(k policy.Key) policy.Key {
		if f, name := k.Split(); f != "" {
			return policy.Key(f) + ":" + policy.Key(strings.ToUpper(name))
		}
		return policy.Key(strings.ToUpper(string(k)))
	}
	out := p
	out.Settings, out.Locked, out.Raw = map[policy.Key]string{}, nil, nil
	for k, v := range p.Settings {
		out.Settings[upper(k)] = v
	}
	for _, k := range p.Locked {
		out.Locked = append(out.Locked, upper(k))
	}
	for _, k := range p.Raw {
		out.Raw = append(out.Raw, upper(k))
	}
	return out
}

// A phone upper-cases the names that it reads, so how an administrator spelled
// them plays no part: not for levels, priorities, locks, what is hidden, the
// shared file or the device's own.
func TestHowANameIsSpelledPlaysNoPartWhereThePhoneFoldsIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := everywhere("J179", false)
		d.Family, d.Onboarding = fleet.J100, fleet.Provisioned
		var written, shouted []policy.Policy
		for i := range rapid.IntRange(1, 6).Draw(t, "policies") {
			level := ladder[rapid.IntRange(0, 6).Draw(t, "level")]
			p := policy.Policy{ID: policy.ID(fmt.Sprint("pol_", i)), Name: fmt.Sprint("p", rapid.IntRange(0, 9).Draw(t, "name"), i), Level: level, Target: target(level, d, fleet.J100),
				Priority: policy.Priority(rapid.IntRange(-2, 2).Draw(t, "priority")), Settings: map[policy.Key]string{}}
			for _, name := range []string{"COUNTRY", "SNTPSRVR", "SIPDOMAIN", "NEVER_HEARD"} {
				for _, prefix := range []string{"", "j100:"} {
					spelled := rapid.SampledFrom([]string{"", "", name, strings.ToLower(name), name[:1] + strings.ToLower(name[1:])}).Draw(t, prefix+name)
					if spelled == "" {
						continue
					}
					k := policy.Key(prefix + spelled)
					p.Settings[k] = rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "value")
					if rapid.IntRange(0, 4).Draw(t, "lock") == 0 {
						p.Locked = append(p.Locked, k)
					}
					if name == "NEVER_HEARD" && rapid.Bool().Draw(t, "raw") {
						p.Raw = append(p.Raw, k)
					}
				}
			}
			written, shouted = append(written, p), append(shouted, shout(p))
		}
		got, want := stack.NewFamily(j100.J100{}, fleet.DeviceDefaults{}, written), stack.NewFamily(j100.J100{}, fleet.DeviceDefaults{}, shouted)
		if g, w := fmt.Sprint(slices.Collect(got.Resolve(d).All())), fmt.Sprint(slices.Collect(want.Resolve(d).All())); g != w {
			t.Fatalf("got  %s\nwant %s", g, w)
		}
		if got.Shared.Digest() != want.Shared.Digest() {
			t.Fatalf("the shared file says %v, want %v", got.Shared, want.Shared)
		}
		keys := []policy.Key{"COUNTRY", "NEVER_HEARD", "SIPDOMAIN", "SNTPSRVR"}
		if got.Part(d, keys).Digest() != got.Resolve(d).Part(keys).Digest() {
			t.Fatal("a part says otherwise than the whole")
		}
		for s := range got.Resolve(d).All() {
			if s.Key == "DES_STAT" || s.Value == "" {
				continue
			}
			if has := ends(t, got, d, s.Key); has != s.Value {
				t.Fatalf("the files say %s %q, want %q", s.Key, has, s.Value)
			}
		}
	})
}

func TestTheHigherPriorityWinsWhateverTheCaseOfItsNames(t *testing.T) {
	f := stack.NewFamily(j100.J100{}, fleet.DeviceDefaults{}, []policy.Policy{
		{ID: "pol_1", Name: "a1", Level: policy.Account, Priority: policy.Critical, Settings: map[policy.Key]string{"country": "ACClow"}},
		{ID: "pol_2", Name: "a2", Level: policy.Account, Priority: policy.Low, Settings: map[policy.Key]string{"COUNTRY": "ACCup"}},
	})
	s, _ := f.Resolve(fleet.Device{Family: fleet.J100, Model: "J179"}).Get("COUNTRY")
	if s.Value != "ACClow" || len(s.Hidden) != 1 || s.Hidden[0].Value != "ACCup" {
		t.Errorf("%+v", s)
	}
}
