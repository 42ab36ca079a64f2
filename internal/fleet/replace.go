package fleet

import "muster/internal/fault"

// A Replacement is the hardware that takes the place of a device's own (RMA).
type Replacement struct {
	MAC    MAC
	Serial string // empty: learnt when the phone comes
	Model  string // as the model catalog or a person names it; empty: as before
}

// Apply is the device with the new hardware: staged, since nothing of that was seen yet. What
// people say of the device stays. It refuses a MAC that is not another one, a model of another
// family (settings and policies would be of none) and what was not onboarded by Device Provisioning.
func (r Replacement) Apply(d Device) (Device, error) {
	if m := d.Onboarding; m != Provisioned && m != "" {
		return d, fault.Coded(fault.Conflict, "onboardingMethod", "the device is onboarded by %s, which the new one has to be itself: delete this one and onboard that", m)
	}
	if r.MAC == d.MAC {
		return d, fault.Bad("/mac", "same", "this is the MAC of the device that is replaced: name the new one's")
	}
	if r.Model != "" {
		is, known := FindModel(r.Model)
		if known && d.Family != "" && is.Family != d.Family {
			return d, fault.Bad("/model", "family", "a device is replaced by one of its family: %s is of %s, this one of %s; delete it and add the other one", is.Model, is.Family, d.Family)
		}
		if d.Model = r.Model; known {
			d.Model, d.Family = is.Model, is.Family
		}
	}
	d.MAC, d.Serial = r.MAC, r.Serial
	d.Observed = Observed{}
	return d, nil
}
