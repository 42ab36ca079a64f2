package fleet

// A Reason is why a device got the answer that it got: a stable code, words for
// people, and what they can do about it.
type Reason struct {
	Code string
	Says string // as in the server's visit line
	Do   string // empty: nothing need be done
	// Trouble says that a device with this as its newest answer needs somebody.
	Trouble bool
}

// Reasons are all of them.
var Reasons = []Reason{
	{"served", "the file was served", "", false},
	{"notModified", "the device has this version of the file already", "", false},
	{"stored", "the upload was stored", "", false},
	{"looked", "the device asked whether the file is there (HEAD)", "", false},
	{"noRange", "the range asked for is not in the file", "", false},
	{"challenged", "no credentials yet", "Devices ask once without credentials: nothing is wrong if the next request carries some. If none does, no Server User is set on the device.", false},
	{"wrongCredentials", "wrong credentials", "Compare Server User and Server Password on the device with the account's. After an edit whose overlap has ended, the device has to be given the new pair by hand, by DHCP or by its own REST API.", true},
	{"basicOverHTTP", "Basic over plain HTTP, where only Digest is taken", "Let the device use the https:// Server Address. Or set http of the account to all, knowing that passwords then travel in clear. Whether the pair was right is not looked at.", true},
	{"staleNonce", "stale nonce", "", false},
	{"tooManyFailures", "too many wrong credentials from this address", "Find the devices with wrong credentials behind this address; those with the right ones are served all the while.", true},
	{"httpOff", "plain HTTP is off for this account", "Let the device use the https:// Server Address, or allow plain HTTP in the account's Device Provisioning.", true},
	{"disabled", "device provisioning is disabled for the account", "Enable Device Provisioning on the account. The device keeps the settings it has.", true},
	{"held", "the device is held", "Let it go: set held to false.", true},
	{"new", "the device is new and held for approval", "Approve it in the inventory, or set unknownDevices of the account to add.", true},
	{"deactivated", "the device is deactivated", "Activate it again.", true},
	{"notProvisioned", "the device is onboarded by USB or Bluetooth, and such devices are never touched", "Set its onboarding to provisioned, if it is to take its settings from here.", true},
	{"unknownFile", "no family asks for this file", "Compare the path with the Server Address: a file name or directory may have been appended. No family of the catalog asks for such a file.", true},
	{"optional", "no such file here", "", false},
	{"noUpload", "the device left no such file", "", false},
	{"emptyUpload", "the file is empty", "", false},
	{"nobodys", "nobody's file", "", false},
	{"otherDevice", "the file is another device's", "The path names another MAC than the device does: look whether its settings name a file of another device.", true},
	{"otherPair", "the credentials are another device's", "A device came with the pair of another one: it was cloned, or its settings were copied. Its own pair is shown by reveal with its id; a device that was reset gets in with the account's pair.", true},
	{"otherCertificate", "the certificate is another device's", "A device came with the certificate of another one: somebody has a copy of its key, or the path names another MAC. Revoke the certificate, or block its key, when the device has lost it.", true},
	{"noCertificate", "the device has to show its certificate", "The account asks for a certificate here (certificate, deviceFiles in its Device Provisioning). Issue one to the device, and look at its identity for how far that has come.", true},
	{"revokedCertificate", "the certificate is revoked or blocked", "The device is refused for as long as it shows this certificate: issue another one to it, or take it out of service.", true},
	{"notWritable", "this file is not a device's to write", "", false},
	{"secretOverHTTP", "the file carries secrets and this is plain HTTP", "Let the device use the https:// Server Address; its root certificate is at /pki/root.pem. Or set http of the account to all, knowing that passwords then travel in clear.", true},
	{"halfOverHTTP", "the file is half of a configuration whose other half carries secrets, and this is plain HTTP", "As for files that carry secrets: let the device use HTTPS.", true},
	{"method", "method", "The device used a method that provisioning does not know.", true},
	{"noPath", "no such path", "Compare the path with the Server Address.", true},
	{"noFamily", "no such family", "", true},
	{"tooLarge", "the upload is too large", "Lower the device's log size.", true},
	{"brokenUpload", "the upload broke off", "Look at the network between device and server.", true},
	{"hungUp", "the device hung up", "Look at the network between device and server.", true},
	{"unavailable", "the server could not answer", "Look at the server's log at this time; the device asks again by itself.", true},
}

var reasonByCode, reasonByText = func() (map[string]*Reason, map[string]*Reason) {
	codes, texts := map[string]*Reason{}, map[string]*Reason{}
	for i := range Reasons {
		codes[Reasons[i].Code], texts[Reasons[i].Says] = &Reasons[i], &Reasons[i]
	}
	return codes, texts
}()

// ReasonOf finds a reason by its code. One of a later version has its code alone.
func ReasonOf(code string) Reason {
	if r := reasonByCode[code]; r != nil {
		return *r
	}
	return Reason{Code: code}
}

// ReasonSaying finds a reason by its words.
func ReasonSaying(text string) (Reason, bool) {
	if r := reasonByText[text]; r != nil {
		return *r, true
	}
	return Reason{}, false
}
