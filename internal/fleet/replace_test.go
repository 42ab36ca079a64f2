package fleet

import (
	"errors"
	"testing"
	"time"

	"muster/internal/fault"
)

func TestADeviceIsReplacedByOneOfItsFamily(t *testing.T) {
	m, other := MAC{0, 4, 0xf2, 0, 0, 1}, MAC{0, 4, 0xf2, 0, 0, 2}
	old := Device{ID: "dev_1", MAC: m, Serial: "old", Model: "VVX 450", Family: UCS, Name: "Reception", Observed: Observed{LastSync: time.Now(), Holds: 7, SoftwareVersion: "6.4"}}
	of := func(f func(*Device)) Device { d := old; f(&d); return d }
	for name, c := range map[string]struct {
		of    Device
		by    Replacement
		model string // empty: refused
		code  string
	}{
		"the same model":                   {old, Replacement{MAC: other, Serial: "new"}, "VVX 450", ""},
		"another of the family":            {old, Replacement{MAC: other, Model: "ccx600"}, "CCX 600", ""},
		"one that no catalog knows":        {old, Replacement{MAC: other, Model: "VVX 999"}, "VVX 999", ""},
		"another family":                   {old, Replacement{MAC: other, Model: "J179"}, "", "family"},
		"itself":                           {old, Replacement{MAC: m}, "", "same"},
		"of a device of no known family":   {of(func(d *Device) { d.Model, d.Family = "", "" }), Replacement{MAC: other, Model: "J179"}, "J179", ""},
		"of a device paired by PIN":        {of(func(d *Device) { d.Onboarding = PIN }), Replacement{MAC: other}, "", "onboardingMethod"},
		"of one at a computer":             {of(func(d *Device) { d.Onboarding = USB }), Replacement{MAC: other}, "", "onboardingMethod"},
		"of one that is provisioned, said": {of(func(d *Device) { d.Onboarding = Provisioned }), Replacement{MAC: other}, "VVX 450", ""},
	} {
		got, err := c.by.Apply(c.of)
		if c.model == "" {
			code := ""
			if f := fault.As(err); f != nil {
				code = f.Code
				for _, field := range f.Fields {
					code = field.Code
				}
			}
			if code != c.code {
				t.Errorf("%s: %v (%s), want %s", name, err, code, c.code)
			}
			continue
		}
		if err != nil || got.Model != c.model || got.MAC != other || got.Serial != c.by.Serial || got.ID != old.ID || got.Name != old.Name || got.Observed != (Observed{}) || got.StateAt(time.Now()) != Staged {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	if _, err := (Replacement{MAC: m}).Apply(old); !errors.Is(err, fault.Invalid) {
		t.Errorf("the device itself: %v", err)
	}
}
