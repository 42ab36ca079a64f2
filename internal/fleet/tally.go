package fleet

// A Tally counts devices that are alike in everything that their
// credential-sync state depends on. Of Device only Holds, Model, Onboarding,
// Site, AutoSync, ExternalServer and whether FirstSeen is zero are filled in;
// ExternalServer is a mere mark.
type Tally struct {
	Device Device
	Count  int
}
