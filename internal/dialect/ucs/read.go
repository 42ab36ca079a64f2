package ucs

import "strings"

// Gates names the two settings that must be 1 before a phone uses name. There
// are none, and ok is false, for what is no device.* setting or is a gate itself.
func (UCS) Gates(name string) (all, own string, ok bool) {
	if !strings.HasPrefix(name, "device.") || name == gate || strings.HasSuffix(name, ".set") {
		return "", "", false
	}
	return gate, gateOf(name), true
}

// Removed reports whether a value is what exports show for every secret.
func (UCS) Removed(value string) bool { return strings.TrimSpace(value) == removed }
