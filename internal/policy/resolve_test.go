package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"muster/internal/fleet"
)

// l makes a layer with one value of the key "k"; a "!" before the value locks it.
func l(level Level, priority Priority, name, value string) Layer {
	value, locked := strings.CutPrefix(value, "!")
	_ = locked
	out := Layer{Level: level, Priority: priority, Name: name, Values: map[Key]string{"k": value}}
	if locked {
		out.Locked = map[Key]bool{"k": true}
	}
	return out
}

func TestTheLadder(t *testing.T) {
	for name, c := range map[string]struct {
		layers []Layer
		want   string // value, then what it hides, nearest first
	}{
		"a higher level wins":                                     {[]Layer{l(Account, 0, "a", "1"), l(Site, 0, "b", "2")}, "2 hides 1"},
		"the order of writing plays no part":                      {[]Layer{l(Device, 0, "d", "9"), l(Builtin, 0, "m", "0"), l(Model, 0, "x", "5")}, "9 hides 5 0"},
		"every rung, in the contract's order":                     {[]Layer{l(Builtin, 0, "", "builtin"), l(Account, 0, "", "account"), l(Family, 0, "", "family"), l(Model, 0, "", "model"), l(DeviceGroup, 0, "", "group"), l(Site, 0, "", "site"), l(UserGroup, 0, "", "userGroup"), l(Device, 0, "", "device")}, "device hides userGroup site group model family account builtin"},
		"within a level the priority decides":                     {[]Layer{l(Account, Low, "a", "1"), l(Account, Critical, "z", "2"), l(Account, Normal, "m", "3")}, "2 hides 3 1"},
		"then the name that sorts first":                          {[]Layer{l(Account, 0, "B", "2"), l(Account, 0, "A", "1")}, "1 hides 2"},
		"a level beats any priority below it":                     {[]Layer{l(Account, Critical, "a", "1"), l(Family, Lowest, "b", "2")}, "2 hides 1"},
		"a lock beats every higher level":                         {[]Layer{l(Account, 0, "a", "!1"), l(Device, Critical, "d", "2")}, "1 hides 2"},
		"of two locks the lower level's holds":                    {[]Layer{l(Account, 0, "a", "!1"), l(Site, 0, "s", "!2"), l(Device, 0, "d", "3")}, "1 hides 3 2"},
		"a lock does not reach down":                              {[]Layer{l(Account, 0, "a", "1"), l(Site, 0, "s", "!2")}, "2 hides 1"},
		"of two locks of one level the priority decides":          {[]Layer{l(Account, 0, "a", "!1"), l(Account, Important, "b", "!2")}, "2 hides 1"},
		"a lock beats an unlocked value of its level, whatever":   {[]Layer{l(Account, 0, "a", "!1"), l(Account, Critical, "b", "2")}, "1 hides 2"},
		"an empty value is a value: it says the device's default": {[]Layer{l(Account, 0, "a", "1"), l(Device, 0, "d", "")}, " hides 1"},
	} {
		t.Run(name, func(t *testing.T) {
			s, ok := Resolve(c.layers...).Get("k")
			if !ok {
				t.Fatal("nothing resolved")
			}
			got := []string{}
			for _, h := range s.Hidden {
				got = append(got, h.Value)
			}
			if text := s.Value + " hides " + strings.Join(got, " "); text != c.want {
				t.Errorf("got %q, want %q", text, c.want)
			}
			if s.From.Value != s.Value {
				t.Errorf("the value is %q, its source says %q", s.Value, s.From.Value)
			}
		})
	}
}

// layers draws a stack over three keys.
func layers(t *rapid.T) []Layer {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Layer {
		out := Layer{
			Level:    Level(rapid.IntRange(int(Builtin), int(Device)).Draw(t, "level")),
			Priority: Priority(rapid.IntRange(-2, 2).Draw(t, "priority")),
			Name:     rapid.StringMatching(`[a-c]`).Draw(t, "name"),
			Values:   map[Key]string{}, Locked: map[Key]bool{},
		}
		for _, k := range []Key{"x", "y", "z"} {
			if rapid.Bool().Draw(t, "has") {
				out.Values[k] = fmt.Sprintf("%v/%v/%s", out.Level, out.Priority, out.Name)
				out.Locked[k] = rapid.IntRange(0, 3).Draw(t, "lock") == 0
			}
		}
		return out
	}), 0, 12).Draw(t, "layers")
}

// strongest is the rule read off the contract, without any cleverness.
func strongest(ls []Layer, k Key) (string, bool) {
	var has []Layer
	for _, l := range ls {
		if _, ok := l.Values[k]; ok {
			has = append(has, l)
		}
	}
	if len(has) == 0 {
		return "", false
	}
	locked := slices.DeleteFunc(slices.Clone(has), func(l Layer) bool { return !l.Locked[k] })
	byStrength := func(a, b Layer) int {
		return cmp.Or(-cmp.Compare(a.Level, b.Level), -cmp.Compare(a.Priority, b.Priority), strings.Compare(a.Name, b.Name))
	}
	top := slices.MinFunc(has, byStrength)
	if len(locked) == 0 {
		return top.Values[k], true
	}
	lowest := slices.MinFunc(locked, func(a, b Layer) int { return cmp.Compare(a.Level, b.Level) }).Level
	locked = slices.DeleteFunc(locked, func(l Layer) bool { return l.Level != lowest })
	return slices.MinFunc(locked, byStrength).Values[k], true
}

func TestResolveIsTheContractsRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ls := layers(t)
		e := Resolve(ls...)
		for _, k := range []Key{"x", "y", "z"} {
			want, has := strongest(ls, k)
			s, ok := e.Get(k)
			if ok != has || s.Value != want {
				t.Fatalf("%s: got %q (%v), want %q (%v)", k, s.Value, ok, want, has)
			}
			n := 0
			for _, l := range ls {
				if _, ok := l.Values[k]; ok {
					n++
				}
			}
			if ok && len(s.Hidden) != n-1 {
				t.Fatalf("%s: %d hidden, want %d: nothing may be forgotten", k, len(s.Hidden), n-1)
			}
		}
		if slices.Reverse(ls); Resolve(ls...).Digest() != e.Digest() {
			t.Fatal("the order in which layers are given changes the result")
		}
	})
}

func TestTheDigestIsOfKeysAndValuesAlone(t *testing.T) {
	one := Resolve(l(Account, 0, "a", "1"))
	if two := Resolve(l(Device, Critical, "other", "!1")); one.Digest() != two.Digest() {
		t.Error("the same value from elsewhere has another digest")
	}
	if two := Resolve(l(Account, 0, "a", "2")); one.Digest() == two.Digest() {
		t.Error("another value has the same digest")
	}
	a := Resolve(Layer{Values: map[Key]string{"ab": "c"}})
	if b := Resolve(Layer{Values: map[Key]string{"a": "bc"}}); a.Digest() == b.Digest() {
		t.Error("a border moved between key and value, and the digest did not see it")
	}
}

func TestAPolicyIsInTheStackOfWhomItNames(t *testing.T) {
	d := fleet.Device{ID: "dev_1", Family: fleet.UCS, Model: "VVX 450", Site: "sit_1", Groups: []string{"grp_1"}, Member: fleet.Member{Dynamic: []string{"grp_2"}, UserGroups: []string{"dug_1"}}}
	for name, c := range map[string]struct {
		p    Policy
		d    fleet.Device
		want bool
	}{
		"an account's is in everybody's":         {Policy{Level: Account}, d, true},
		"a family's":                             {Policy{Level: Family, Target: "ucs"}, d, true},
		"another family's is not":                {Policy{Level: Family, Target: "j100"}, d, false},
		"a model's":                              {Policy{Level: Model, Target: "VVX 450"}, d, true},
		"a model's, of a device without one":     {Policy{Level: Model}, fleet.Device{}, false},
		"a group's":                              {Policy{Level: DeviceGroup, Target: "grp_1"}, d, true},
		"a dynamic group's":                      {Policy{Level: DeviceGroup, Target: "grp_2"}, d, true},
		"another group's is not":                 {Policy{Level: DeviceGroup, Target: "grp_3"}, d, false},
		"a site's":                               {Policy{Level: Site, Target: "sit_1"}, d, true},
		"a site's, of a device without one":      {Policy{Level: Site}, fleet.Device{}, false},
		"a user group's":                         {Policy{Level: UserGroup, Target: "dug_1"}, d, true},
		"a device's":                             {Policy{Level: Device, Target: "dev_1"}, d, true},
		"another device's is not":                {Policy{Level: Device, Target: "dev_2"}, d, false},
		"a device's, of one that is not stored":  {Policy{Level: Device}, fleet.Device{}, false},
		"builtin is no level a policy can be at": {Policy{Level: Builtin}, d, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.p.Applies(&c.d); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestALayerHoldsWhatTheFamilyIsTold(t *testing.T) {
	knows := func(name string) (Key, bool) { return Key(name), name == "shared" || name == "mine" }
	p := Policy{Level: Account, Settings: map[Key]string{
		"shared": "all", "ucs:shared": "ucs", "mine": "x", "theirs": "y", "j100:odd": "z", "ucs:raw": "w",
	}, Locked: []Key{"ucs:shared", "theirs"}}
	got := p.Layer(fleet.UCS, knows)
	want := map[Key]string{"shared": "ucs", "mine": "x", "raw": "w"}
	if fmt.Sprint(got.Values) != fmt.Sprint(want) {
		t.Errorf("ucs is told %v, want %v", got.Values, want)
	}
	if !got.Locked["shared"] || len(got.Locked) != 1 {
		t.Errorf("locked: %v", got.Locked)
	}
	if other := p.Layer(fleet.J100, knows); other.Values["shared"] != "all" || other.Values["odd"] != "z" || other.Locked["shared"] {
		t.Errorf("j100 is told %v, locked %v", other.Values, other.Locked)
	}
}

func TestANameHasOneKeyHoweverItIsWritten(t *testing.T) {
	names := func(name string) (Key, bool) { n := strings.ToUpper(name); return Key(n), n != "RAW" && n != "ODD" }
	for name, c := range map[string]struct {
		settings    map[Key]string
		locked, raw []Key
		want        string
	}{
		"lower case":                              {map[Key]string{"country": "1"}, []Key{"country"}, nil, "map[COUNTRY:1] map[COUNTRY:true]"},
		"of two spellings that of the family":     {map[Key]string{"country": "1", "COUNTRY": "2"}, nil, nil, "map[COUNTRY:2] map[]"},
		"or the one that sorts first":             {map[Key]string{"country": "1", "Country": "2", "cOUNTRY": "3"}, nil, nil, "map[COUNTRY:2] map[]"},
		"a lock of either":                        {map[Key]string{"country": "1", "COUNTRY": "2"}, []Key{"country"}, nil, "map[COUNTRY:2] map[COUNTRY:true]"},
		"what is said for the family goes before": {map[Key]string{"COUNTRY": "1", "j100:country": "2"}, nil, nil, "map[COUNTRY:2] map[]"},
		"there too its spelling":                  {map[Key]string{"country": "0", "j100:COUNTRY": "1", "j100:Country": "2"}, nil, nil, "map[COUNTRY:1] map[]"},
		"what is said for another plays no part":  {map[Key]string{"country": "0", "ucs:COUNTRY": "1"}, nil, nil, "map[COUNTRY:0] map[]"},
		"raw names":                               {map[Key]string{"raw": "1", "odd": "2", "j100:odd": "3"}, nil, []Key{"raw"}, "map[ODD:3 RAW:1] map[]"},
	} {
		t.Run(name, func(t *testing.T) {
			for range 20 { // maps have no order
				l := Policy{Settings: c.settings, Locked: c.locked, Raw: c.raw}.Layer(fleet.J100, names)
				if got := fmt.Sprint(l.Values, l.Locked); got != c.want {
					t.Fatalf("got %s, want %s", got, c.want)
				}
			}
		})
	}
}

func TestWordsAreTheContracts(t *testing.T) {
	for _, w := range []string{"account", "family", "model", "group", "site", "userGroup", "device"} {
		if got, err := ParseLevel(w); err != nil || got.String() != w {
			t.Errorf("level %s: %v, %v", w, got, err)
		}
	}
	for _, w := range []string{"", "builtin", "Account", "tenant"} {
		if _, err := ParseLevel(w); err == nil {
			t.Errorf("level %q was taken", w)
		}
	}
	for _, w := range []string{"lowest", "low", "normal", "important", "critical"} {
		if got, err := ParsePriority(w); err != nil || got.String() != w {
			t.Errorf("priority %s: %v, %v", w, got, err)
		}
	}
	if p, err := ParsePriority(""); err != nil || p != Normal {
		t.Errorf("no priority is %v, %v", p, err)
	}
	if _, err := ParsePriority("highest"); err == nil {
		t.Error("priority highest was taken")
	}
}

// The naive figure is fine once per stack, not once per GET: that is why the
// provisioning plane keeps resolved stacks.
func BenchmarkResolveFiveLayersOfThreeHundredKeys(b *testing.B) {
	var ls []Layer
	for n := range 5 {
		v := map[Key]string{}
		for i := range 300 {
			v[Key(fmt.Sprintf("some.setting.%d", i+n*150))] = "value"
		}
		ls = append(ls, Layer{Level: Level(n), Name: "p", Values: v})
	}
	b.ReportAllocs()
	for b.Loop() {
		Resolve(ls...)
	}
}
