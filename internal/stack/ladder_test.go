package stack_test

import (
	"fmt"
	"html"
	"math/bits"
	"regexp"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/dialect"
	"muster/internal/dialect/j100"
	"muster/internal/dialect/polyos"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/stack"
)

// ladder is the contract's order, written out once more.
var ladder = [7]policy.Level{policy.Account, policy.Family, policy.Model, policy.DeviceGroup, policy.Site, policy.UserGroup, policy.Device}

// speakers are a device of each family and a setting that it has.
var speakers = map[fleet.Family]struct {
	dialect dialect.Dialect
	model   string
	key     policy.Key
}{
	fleet.UCS:    {ucs.UCS{}, "VVX 450", "lcl.ml.lang"},
	fleet.PolyOS: {polyos.PolyOS{}, "Studio X50", name},
	fleet.J100:   {j100.J100{}, "J179", "SYSTEM_LANGUAGE"},
}

// everywhere is a device that policies of all levels reach; its group is a
// static or a dynamic one.
func everywhere(model string, dynamic bool) fleet.Device {
	d := fleet.Device{ID: "dev_1", MAC: fleet.MAC{0, 4, 0xf2, 0, 0, 1}, Model: model, Site: "sit_1"}
	d.UserGroups = []string{"dug_1"}
	if dynamic {
		d.Dynamic = []string{"grp_1"}
	} else {
		d.Groups = []string{"grp_1"}
	}
	return d
}

func target(l policy.Level, d fleet.Device, f fleet.Family) string {
	return map[policy.Level]string{policy.Family: string(f), policy.Model: d.Model, policy.DeviceGroup: "grp_1", policy.Site: d.Site,
		policy.UserGroup: "dug_1", policy.Device: string(d.ID)}[l]
}

// ends is what a device has after it read its files as its vendor says: on UCS
// the file that is read first counts, on J100 the last SET of a name.
func ends(t rapid.TB, f *stack.Family, d fleet.Device, key policy.Key) string {
	t.Helper()
	got := ""
	asks := f.Dialect.Files(d)
	said := regexp.MustCompile(`(?m)\s` + regexp.QuoteMeta(string(key)) + `="([^"]*)"|^SET ` + regexp.QuoteMeta(string(key)) + ` "?([^"\n]*)"?$`)
	for _, ask := range asks {
		body, err := f.Dialect.Render(nil, ask, f.Input(ask, d, f.Resolve(d), stack.Told{}))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range said.FindAllStringSubmatch(string(body), -1) {
			if f.Dialect.Family() == fleet.J100 || got == "" {
				got = html.UnescapeString(m[1] + m[2])
			}
		}
	}
	return got
}

func TestTheSameKeyAtAnySubsetOfLevelsAndLocks(t *testing.T) {
	for family := range speakers {
		t.Run(string(family), func(t *testing.T) {
			for set := range 1 << len(ladder) {
				for locks := set; ; locks = (locks - 1) & set { // every subset of set, the empty one last
					ladderCase(t, family, set, locks)
					if locks == 0 {
						break
					}
				}
			}
		})
	}
}

func ladderCase(t *testing.T, family fleet.Family, set, locks int) {
	t.Helper()
	sp := speakers[family]
	d := everywhere(sp.model, set%2 == 0)
	var all []policy.Policy
	winner := bits.Len(uint(set)) - 1
	var levels []policy.Level // of set, nearest first
	for i := len(ladder) - 1; i >= 0; i-- {
		if set&(1<<i) == 0 {
			continue
		}
		l := ladder[i]
		p := policy.Policy{ID: policy.ID(l.String()), Name: "of " + l.String(), Level: l, Target: target(l, d, family), Settings: map[policy.Key]string{sp.key: "from " + l.String()}}
		if locks&(1<<i) != 0 {
			p.Locked = []policy.Key{sp.key}
		}
		all, levels = append(all, p), append(levels, l)
	}
	if locks != 0 {
		winner = bits.TrailingZeros(uint(locks)) // the lowest lock holds
	}
	f := stack.NewFamily(sp.dialect, fleet.DeviceDefaults{}, all)
	s, ok := f.Resolve(d).Get(sp.key)
	if set == 0 {
		if ok || ends(t, f, d, sp.key) != "" {
			t.Errorf("nobody set it: %+v", s)
		}
		return
	}
	want, lost := "from "+ladder[winner].String(), ""
	for _, l := range levels {
		if l != ladder[winner] {
			lost += fmt.Sprintf("%v/of %v/from %v ", l, l, l)
		}
	}
	hidden := ""
	for _, h := range s.Hidden {
		hidden += fmt.Sprintf("%v/%s/%s ", h.Level, h.Name, h.Value)
	}
	if s.Value != want || s.From.Level != ladder[winner] || s.From.Name != "of "+ladder[winner].String() || s.From.Locked != (locks != 0) || hidden != lost {
		t.Errorf("levels %07b, locks %07b: %q from %v, hiding %s; want %q hiding %s", set, locks, s.Value, s.From, hidden, want, lost)
	}
	if got := ends(t, f, d, sp.key); got != want {
		t.Errorf("levels %07b, locks %07b: the files say %q, want %q", set, locks, got, want)
	}
}

func TestGroupsReachOnlyDevicesWhoseMethodHasThem(t *testing.T) {
	sp := speakers[fleet.PolyOS]
	for method, want := range map[fleet.Onboarding]string{
		"": "from userGroup", fleet.Provisioned: "from userGroup", fleet.USB: "from userGroup", fleet.PIN: "from account",
	} {
		d := everywhere(sp.model, true)
		d.Onboarding, d.Site = method, ""
		var all []policy.Policy
		for _, l := range []policy.Level{policy.Account, policy.DeviceGroup, policy.UserGroup} {
			all = append(all, policy.Policy{ID: policy.ID(l.String()), Name: l.String(), Level: l, Target: target(l, d, fleet.PolyOS), Settings: map[policy.Key]string{sp.key: "from " + l.String()}})
		}
		f := stack.NewFamily(sp.dialect, fleet.DeviceDefaults{}, all)
		s, _ := f.Resolve(d).Get(sp.key)
		if s.Value != want {
			t.Errorf("%q: %s, want %s", method, s.Value, want)
		}
		if method == fleet.USB && len(s.Hidden) != 1 {
			t.Errorf("a USB device has no device groups: %+v", s.Hidden)
		}
	}
}
