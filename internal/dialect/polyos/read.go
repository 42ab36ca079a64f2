package polyos

import "strings"

// Volatile reports whether a setting of an export is the state of that one
// device, which changes by itself or fits no other: its addresses, how loud it is.
func (PolyOS) Volatile(name string) bool {
	switch name {
	case "device.net.ipAddress", "device.net.subnetMask", "device.net.ipGateway", "voice.volume.speaker":
		return true
	}
	return false
}

// Removed reports whether a value is what exports show for every secret.
func (PolyOS) Removed(value string) bool { return strings.TrimSpace(value) == removed }
