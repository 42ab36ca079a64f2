package inventory

import (
	"testing"

	"muster/internal/fleet"
	"muster/internal/policy"
)

// The value that a table shows and a row changes is the one that the device is told.
func TestASettingIsFoundUnderTheNameThatTheDeviceIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		settings map[policy.Key]string
		f        fleet.Family
		want     policy.Key
	}{
		"said for the family beats what is spelled as asked":   {map[policy.Key]string{"country": "a", "j100:Country": "b"}, fleet.J100, "j100:Country"},
		"said for the family beats the family's own spelling":  {map[policy.Key]string{"COUNTRY": "a", "j100:Country": "b"}, fleet.J100, "j100:Country"},
		"the family's spelling beats the one asked for":        {map[policy.Key]string{"country": "a", "COUNTRY": "b", "Country": "c"}, fleet.J100, "COUNTRY"},
		"the family's spelling, said for it":                   {map[policy.Key]string{"j100:country": "a", "j100:COUNTRY": "b", "COUNTRY": "c"}, fleet.J100, "j100:COUNTRY"},
		"else the first of all spellings":                      {map[policy.Key]string{"country": "a", "cOUNTRY": "b", "Country": "c", "countrY": "d"}, fleet.J100, "Country"},
		"else the first of those said for it":                  {map[policy.Key]string{"j100:country": "a", "j100:cOUNTRY": "b", "j100:Country": "c", "COUNTRY": "d"}, fleet.J100, "j100:Country"},
		"another family's is not its own":                      {map[policy.Key]string{"ucs:country": "a", "Country": "b"}, fleet.J100, "Country"},
		"a family that tells spellings apart, said for it":     {map[policy.Key]string{"country": "a", "ucs:country": "b", "ucs:COUNTRY": "c"}, fleet.UCS, "ucs:country"},
		"a family that tells spellings apart, said for nobody": {map[policy.Key]string{"country": "a", "COUNTRY": "b", "ucs:COUNTRY": "c"}, fleet.UCS, "country"},
	} {
		t.Run(name, func(t *testing.T) {
			p := &policy.Policy{Level: policy.Device, Settings: c.settings}
			d := dialects.Of(c.f)
			told := p.Layer(c.f, func(name string) (policy.Key, bool) { return policy.Key(d.Book().Canonical(name)), true })
			for range 8 { // maps have no order
				got, ok := keyIn(dialects, p, c.f, "country")
				if value := told.Values[policy.Key(d.Book().Canonical("country"))]; !ok || got != c.want || c.settings[got] != value {
					t.Fatalf("%q, %t; want %q, and the device is told %q of %v", got, ok, c.want, value, c.settings)
				}
			}
		})
	}
	if key, ok := keyIn(dialects, &policy.Policy{Settings: map[policy.Key]string{"COUNTRY": "a", "ucs:COUNTRY": "b"}}, fleet.UCS, "country"); ok {
		t.Error(key)
	}
}
