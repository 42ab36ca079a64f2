package admin

import (
	"context"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/policy"
)

// featureOf says which row of the onboarding table an operation on a device
// belongs to, by operationId. The others are for every device.
var featureOf = map[string]fleet.Feature{
	"getEffectiveSettings": fleet.Policies,
	"explainSetting":       fleet.Policies,
	"getProvisioningLog":   fleet.ProvisioningInfo,
	"listFiles":            fleet.ProvisioningInfo,
	"getFile":              fleet.ProvisioningInfo,
	"listUploads":          fleet.ProvisioningInfo,
	"getUpload":            fleet.ProvisioningInfo,
	"getCapturing":         fleet.ProvisioningInfo,
	"startCapture":         fleet.ProvisioningInfo,
	"endCapture":           fleet.ProvisioningInfo,
	"listCaptures":         fleet.ProvisioningInfo,
	"getCapture":           fleet.ProvisioningInfo,
	"getCaptureBody":       fleet.ProvisioningInfo,
	"getLiveSettings":      fleet.LiveSettings,
	"setLiveSettings":      fleet.LiveSettings,
	"keepSettings":         fleet.LiveSettings,
}

// offered refuses an operation that the device it names was not onboarded for.
func (s *server) offered(ctx context.Context, operation string, in any) error {
	f, some := featureOf[operation]
	named, ok := in.(interface{ reference() string })
	if !some || !ok {
		return nil
	}
	d, err := s.device(ctx, named.reference())
	if err != nil {
		return err
	}
	return d.Onboarding.Allow(f, fleet.Whole)
}

// fits refuses, all at once, what a device has and its method has not: it was
// onboarded by another one before.
func (s *server) fits(ctx context.Context, d fleet.Device) error {
	var has []string
	stands := func(there bool, f fleet.Feature, least fleet.Offer, what string) {
		if there && d.Onboarding.Offers(f) < least {
			has = append(has, what)
		}
	}
	stands(len(d.Groups) > 0, fleet.DeviceGroups, fleet.Whole, "is in static device groups")
	stands(d.User != "", fleet.DeviceUserGroups, fleet.Kept, "has a user")
	if d.Onboarding.Offers(fleet.Policies) < fleet.Kept {
		all, err := s.o.Store.Policies(ctx, d.Account, fleet.Page{})
		if err != nil {
			return err
		}
		for _, p := range all {
			stands(p.Level == policy.Device && p.Target == string(d.ID), fleet.Policies, fleet.Kept, "has the policy "+p.Name+" of its own")
		}
	}
	if len(has) == 0 {
		return nil
	}
	return fault.Coded(fault.Conflict, "onboardingMethod", "devices onboarded by %s have none of it: the device %s; take that away first", d.Onboarding, strings.Join(has, ", "))
}

func (in InDevice) reference() string { return in.Device }
