package fleet

import "muster/internal/fault"

// A Feature is a row of mission B's table Feature × method: whoever offers one
// for a device asks Onboarding.Allow first.
type Feature string

const (
	Policies         Feature = "policies"                      // settings by policy, and what is effective
	InventoryExport  Feature = "inventory export"              // Import/Export, Device Inventory
	AdvancedTools    Feature = "import and export of settings" // Import/Export, Advanced Tools
	DeviceGroups     Feature = "device groups"                 // static and dynamic
	DeviceUserGroups Feature = "device user groups"            // for a device with a user
	ProvisioningInfo Feature = "provisioning information"      // requests, rendered files, uploads
	ProvisioningSync Feature = "provisioning state"            // State, Last Provisioning Sync
	LiveSettings     Feature = "live settings"                 // settings sent in real time (mission B2)
)

// An Offer is how much of a feature a device has.
type Offer uint8

const (
	Nothing Offer = iota // the feature is not for it
	Kept                 // kept and exported, not sent
	Whole
)

// offers is the table. What a row does not name has nothing.
var offers = map[Feature]map[Onboarding]Offer{
	Policies:         {Provisioned: Whole, USB: Kept, Bluetooth: Kept},
	InventoryExport:  {Provisioned: Whole, PIN: Whole, USB: Whole, Bluetooth: Whole},
	AdvancedTools:    {Provisioned: Whole},
	DeviceGroups:     {Provisioned: Whole},
	DeviceUserGroups: {Provisioned: Whole, USB: Kept, Bluetooth: Kept},
	ProvisioningInfo: {Provisioned: Whole},
	ProvisioningSync: {Provisioned: Whole},
	LiveSettings:     {PIN: Whole},
}

// Offers looks the table up. A device whose method nobody said is provisioned.
func (o Onboarding) Offers(f Feature) Offer {
	if o == "" {
		o = Provisioned
	}
	return offers[f][o]
}

// Allow refuses what a device so onboarded has less of than least:
// fault.Conflict, "onboardingMethod", in words that name the method.
func (o Onboarding) Allow(f Feature, least Offer) error {
	switch got := o.Offers(f); {
	case got >= least:
		return nil
	case got == Kept:
		return fault.Coded(fault.Conflict, "onboardingMethod", "the device is onboarded by %s: %s are kept and exported for it, not sent", o, f)
	}
	return fault.Coded(fault.Conflict, "onboardingMethod", "the device is onboarded by %s, and such devices have no %s", o, f)
}
