package admin

import (
	"context"

	"muster/internal/fleet"
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

func (in InDevice) reference() string { return in.Device }
