package fleet_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"muster/internal/fault"
	"muster/internal/fleet"
)

func TestEachFeatureIsForTheMethodsOfTheTable(t *testing.T) {
	const no, kept, yes = fleet.Nothing, fleet.Kept, fleet.Whole
	for f, want := range map[fleet.Feature][3]fleet.Offer{ // usb and bluetooth, pin, provisioned
		fleet.Policies:         {kept, no, yes},
		fleet.InventoryExport:  {yes, yes, yes},
		fleet.AdvancedTools:    {no, no, yes},
		fleet.DeviceGroups:     {no, no, yes},
		fleet.DeviceUserGroups: {kept, no, yes},
		fleet.ProvisioningInfo: {no, no, yes},
		fleet.ProvisioningSync: {no, no, yes},
		fleet.LiveSettings:     {no, yes, no},
	} {
		for o, want := range map[fleet.Onboarding]fleet.Offer{fleet.USB: want[0], fleet.Bluetooth: want[0], fleet.PIN: want[1], fleet.Provisioned: want[2], "": want[2]} {
			if got := o.Offers(f); got != want {
				t.Errorf("%s by %q: %d, want %d", f, o, got, want)
			}
			for least := kept; least <= yes; least++ {
				err := o.Allow(f, least)
				if (err == nil) != (want >= least) {
					t.Errorf("%s by %q, at least %d: %v", f, o, least, err)
				}
				if e := fault.As(err); err != nil && (!errors.Is(err, fault.Conflict) || e.Code != "onboardingMethod" || !strings.Contains(e.Say, string(o))) {
					t.Errorf("%s by %q: refused as %v", f, o, err)
				}
			}
		}
	}
}

func TestOnlyWhatIsProvisionedHasAProvisioningState(t *testing.T) {
	now := time.Now()
	for _, o := range []fleet.Onboarding{"", fleet.Provisioned, fleet.PIN, fleet.USB, fleet.Bluetooth} {
		d := fleet.Device{Onboarding: o, Observed: fleet.Observed{LastSync: now}}
		if got := d.StateAt(now) != fleet.None; got != (o.Offers(fleet.ProvisioningSync) == fleet.Whole) {
			t.Errorf("%q has a state: %v", o, got)
		}
	}
}
