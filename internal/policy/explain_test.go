package policy

import "testing"

func TestASettingIsExplainedInOneSentence(t *testing.T) {
	for name, c := range map[string]struct {
		layers []Layer
		want   string
	}{
		"one policy":              {[]Layer{l(Site, 0, "Berlin", "1")}, `k is "1" because the site policy "Berlin" sets it and nothing else sets it`},
		"Muster's own":            {[]Layer{l(Builtin, 0, "Muster defaults", "1")}, `k is "1" because Muster sets it by itself (Muster defaults) and no policy says otherwise`},
		"a higher level":          {[]Layer{l(Account, 0, "base", "1"), l(DeviceGroup, 0, "lobby", "2")}, `k is "2" because the device group policy "lobby" sets it; it overrides the account policy "base" ("1")`},
		"three of them":           {[]Layer{l(Account, 0, "a", "1"), l(Model, 0, "m", "2"), l(Family, 0, "f", "3"), l(Device, 0, "d", "4")}, `k is "4" because the device policy "d" sets it; it overrides the model policy "m" ("2"), the family policy "f" ("3"), the account policy "a" ("1")`},
		"a lock":                  {[]Layer{l(Account, 0, "a", "!1"), l(Device, 0, "d", "2")}, `k is "1" because the account policy "a" sets and locks it; it locks out the device policy "d" ("2")`},
		"a priority":              {[]Layer{l(DeviceGroup, Low, "a", "1"), l(DeviceGroup, Critical, "b", "2")}, `k is "2" because the device group policy "b" sets it; it has a higher priority than the device group policy "a" ("1")`},
		"a name":                  {[]Layer{l(DeviceGroup, 0, "a", "1"), l(DeviceGroup, 0, "b", "2")}, `k is "1" because the device group policy "a" sets it; it comes before, by its name, the device group policy "b" ("2")`},
		"a priority, and a level": {[]Layer{l(DeviceGroup, Low, "a", "1"), l(DeviceGroup, Critical, "b", "2"), l(Account, 0, "c", "3")}, `k is "2" because the device group policy "b" sets it; it has a higher priority than the device group policy "a" ("1"); it overrides the account policy "c" ("3")`},
		"very many":               {[]Layer{l(Site, 0, "s", "9"), l(Account, 0, "a", "1"), l(Account, 0, "b", "2"), l(Account, 0, "c", "3"), l(Account, 0, "d", "4"), l(Account, 0, "e", "5"), l(Account, 0, "f", "6"), l(Account, 0, "g", "7")}, `k is "9" because the site policy "s" sets it; it overrides the account policy "a" ("1"), the account policy "b" ("2"), the account policy "c" ("3"), the account policy "d" ("4"), the account policy "e" ("5"), and 2 more`},
		"an empty value":          {[]Layer{l(Account, 0, "a", "1"), l(UserGroup, 0, "u", "")}, `k is the device's own default because the device user group policy "u" sets it; it overrides the account policy "a" ("1")`},
		"quotes in values":        {[]Layer{l(Account, 0, "a", `say "hi"`)}, `k is "say \"hi\"" because the account policy "a" sets it and nothing else sets it`},
	} {
		t.Run(name, func(t *testing.T) {
			s, _ := Resolve(c.layers...).Get("k")
			if got := s.Explain(nil); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
