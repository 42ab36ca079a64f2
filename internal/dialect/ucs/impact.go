package ucs

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/policy"
)

var (
	_ dialect.Entangler = UCS{}
	_ dialect.Holder    = UCS{}
)

// Entangled ties all device.* settings together: each has a gate, two of a
// certificate have one, and the first of a file opens the gate of all.
func (UCS) Entangled(changed []policy.Key) func(policy.Key) bool {
	device := func(k policy.Key) bool { return strings.HasPrefix(string(k), "device.") }
	for _, k := range changed {
		if device(k) {
			return device
		}
	}
	return nil
}

// Holds counts the gates in: without it a setting is nothing.
func (UCS) Holds(name string) dialect.Hold {
	n := strings.ToLower(strings.TrimSpace(name))
	switch {
	case strings.HasPrefix(n, "device.prov.user"), strings.HasPrefix(n, "device.prov.password"):
		return dialect.HoldCredentials
	case strings.HasPrefix(n, "device.prov."), UCS{}.Reserved(name):
		return dialect.HoldServer
	case strings.HasPrefix(n, "device.sec.tls."), strings.HasPrefix(n, "sec.tls."):
		return dialect.HoldTrust
	case strings.HasPrefix(n, "device.auth.localadmin"):
		return dialect.HoldAdmin
	}
	return ""
}
