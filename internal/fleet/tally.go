package fleet

// A Tally counts devices that are alike in everything that their
// credential-sync state depends on. Of Device only Holds, Used, Model, Onboarding,
// Site, AutoSync, ExternalServer, whether FirstSeen is zero, Link.Connection and
// Order.Generation, State and Road are filled in; ExternalServer is a mere mark.
type Tally struct {
	Device Device
	Count  int
}
