package polyos

import "muster/internal/bundle"

// Underlay keeps what is generated: the family's settings are one file. Whether a device
// reads a second one that its master names is not known, so none is named.
func (PolyOS) Underlay(name string, _ []byte) (bundle.Use, string) {
	switch f, _ := parseName(name); f {
	case masterFile:
		return bundle.Shadowed, "Muster makes the master file"
	case ownFile:
		return bundle.Shadowed, "Muster makes this file of the policies"
	case logFile:
		return bundle.Shadowed, "devices leave such files, and do not read them"
	}
	return bundle.Served, ""
}
