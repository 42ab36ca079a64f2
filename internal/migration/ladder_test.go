package migration

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"muster/internal/dialect/j100"
	"muster/internal/policy"
)

// randomTable has a few keys with values, or none, in cases of its own.
func randomTable(rng *rand.Rand) *table {
	models := []string{"J129", "J139", "J179"}
	if rng.IntN(2) == 0 {
		models[0] = "" // any other
	}
	groups := []group{{}}
	for n := range rng.IntN(3) {
		groups = append(groups, group{names: []string{fmt.Sprintf("Phone group %d", n)}})
	}
	if rng.IntN(3) == 0 {
		for _, g := range groups {
			groups = append(groups, group{names: append([]string{"Phone model x"}, g.names...)})
		}
	}
	macs := []string{"", "c81fea000001", "c81fea000002"}[:1+rng.IntN(3)]
	if rng.IntN(8) == 0 {
		for n := range 8 {
			macs = append(macs, fmt.Sprintf("c81fea0001%02x", n))
		}
	}
	t := newTable(models, groups, macs)
	for k, name := range []string{"SIPDOMAIN", "COUNTRY", "LANGUAGES", "X_RAW"} {
		t.key(name)
		// Some values are the same nearly everywhere, as they are in the field.
		likely := rng.IntN(4)
		file := rng.IntN(2) == 0 // each MAC has its own value, and who reads it does not depend on it
		skips := rng.IntN(len(models) * len(groups) * 2)
		for m := range models {
			for g := range groups {
				for d := range macs {
					v := int32(none)
					switch n := rng.IntN(6 + 6*likely); {
					case n > 5:
						v = t.value("common")
					case n > 0:
						v = t.value(fmt.Sprint(n % 3))
					}
					if rng.IntN(2) == 0 && g > 0 {
						v = t.at(m, 0, d, k)
					}
					if rng.IntN(3) > 0 && d > 0 {
						v = t.at(m, g, 0, k)
					}
					if file && d > 0 {
						if v = t.value(fmt.Sprint("own ", d)); skips == m*len(groups)+g || skips%len(models) == m && rng.IntN(9) > 0 {
							v = t.at(m, g, 0, k)
						}
					}
					t.put(m, g, d, k, v)
				}
			}
		}
	}
	return t
}

func TestAnyTableCanBeSaidOnTheLadder(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	locks, joined := 0, 0
	for range 500 {
		tab := randomTable(rng)
		b, err := build(tab, j100.J100{}, rng.IntN(2) == 0, map[string]bool{"X_RAW": true})
		if err != nil {
			t.Fatal(err)
		}
		cases, differences, err := b.compare()
		if err != nil || differences > 0 || cases != len(tab.cells) {
			t.Fatalf("%d of %d differ: %v\n%+v", differences, cases, err, tab)
		}
		joined += len(b.alsoIn)
		for _, p := range b.boxes {
			locks += len(p.Locked)
		}
	}
	if locks < 10 || joined < 10 {
		t.Errorf("%d locks and %d groups of several groups: the tables try too little", locks, joined)
	}
}

func TestAValueStandsOnTheLowestRungThatFits(t *testing.T) {
	six := []string{"J129", "J139", "J159", "J169", "J179", "J189"}
	five := []group{{}, {names: []string{"Phone group 5"}}}
	for name, c := range map[string]struct {
		value func(model, group, mac int) string // "" is none
		want  string
	}{
		"everybody's":           {func(_, _, _ int) string { return "a" }, "family j100"},
		"one model's":           {func(m, _, _ int) string { return map[bool]string{true: "b", false: "a"}[m == 0] }, "family j100, model J129"},
		"only one model has it": {func(m, _, _ int) string { return map[bool]string{true: "b"}[m == 0] }, "model J129"},
		"a group's":             {func(_, g, _ int) string { return map[int]string{0: "a", 1: "b"}[g] }, "family j100, group Phone group 5"},
		"only a group has it":   {func(_, g, _ int) string { return map[int]string{1: "b"}[g] }, "group Phone group 5"},
		"a device's":            {func(_, _, d int) string { return map[int]string{0: "a", 1: "b"}[d] }, "family j100, device c81fea000001"},
		"one model's in a group": {func(m, g, _ int) string { return map[bool]string{true: "b", false: "a"}[m == 0 && g == 1] },
			`family j100, group model = "J129" AND groups : "Phone group 5"`},
		"two models' in a group": {func(m, g, _ int) string { return map[bool]string{true: "b", false: "a"}[m < 2 && g == 1] },
			`family j100, group (model = "J129" OR model = "J139") AND groups : "Phone group 5"`},
		"all but a group's": {func(_, g, _ int) string { return map[int]string{0: "a"}[g] }, `group NOT groups : "Phone group 5"`},
		"all but a device's": {func(_, _, d int) string { return map[int]string{0: "a"}[d] },
			`group NOT mac = "c81fea000001"`},
		"a device's, by its model": {func(m, _, d int) string { return map[bool]string{true: fmt.Sprint(m), false: "a"}[d == 1 && m < 1] },
			`family j100, group model = "J129" AND mac = "c81fea000001"`},
	} {
		t.Run(name, func(t *testing.T) {
			tab := newTable(six, five, []string{"", "c81fea000001"})
			for m := range six {
				for g := range five {
					for d := range 2 {
						if v := c.value(m, g, d); v != "" {
							tab.put(m, g, d, tab.key("SIPDOMAIN"), tab.value(v))
						}
					}
				}
			}
			b, err := build(tab, j100.J100{}, false, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, at := range b.order {
				p := b.boxes[at]
				target := p.Target
				if f := b.groups[target].Filter; p.Level == policy.DeviceGroup && f != "" {
					target = f
				}
				got = append(got, p.Level.String()+" "+target)
			}
			if strings.Join(got, ", ") != c.want {
				t.Errorf("%s\nwant %s", strings.Join(got, ", "), c.want)
			}
			if _, differences, err := b.compare(); differences > 0 || err != nil {
				t.Errorf("%d differ: %v", differences, err)
			}
		})
	}
}

func TestACompareThatFindsNothingWouldBeWorthNothing(t *testing.T) {
	tab := newTable([]string{"J129", "J179"}, []group{{}}, []string{""})
	for m := range 2 {
		tab.put(m, 0, 0, tab.key("SIPDOMAIN"), tab.value(fmt.Sprint(m)))
	}
	b, err := build(tab, j100.J100{}, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range b.boxes {
		p.Settings["SIPDOMAIN"] = "0"
	}
	if cases, differences, _ := b.compare(); cases != 2 || differences != 1 {
		t.Errorf("%d of %d", differences, cases)
	}
}
