package ucs

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/policy"
)

var (
	_ dialect.Entangler = UCS{}
	_ dialect.Holder    = UCS{}
	_ dialect.Keeper    = UCS{}
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

// Stays is about device.*: they lie in the phone's flash, and a file without them
// leaves them as they are (known from the field). Their gates are in files alone.
func (UCS) Stays(name string) bool {
	return strings.HasPrefix(name, "device.") && !strings.HasSuffix(name, ".set")
}

// Idle knows that a phone acts on device.* only when a value comes through its
// gates that is not the one it was told. A gate does nothing by itself: what opens
// it lets a value through, what closes it leaves the phone with what it has.
func (u UCS) Idle(name string, before, after dialect.Saying) bool {
	if !strings.HasPrefix(name, "device.") {
		return false
	}
	if name == gate {
		return shut(name, after) || !shut(name, before)
	}
	bases := []string{strings.TrimSuffix(name, ".set")}
	if base := bases[0]; base != name && strings.HasPrefix(base, certificate) {
		bases = append(bases, base+".publicCert", base+".privateKey")
	}
	for _, base := range bases {
		is, told := through(base, after)
		if was, had := through(base, before); told && (!had || was != is) {
			return false
		}
	}
	return true
}

// through is what gets through the gates of a setting.
func through(name string, said dialect.Saying) (string, bool) {
	v, told := said(name)
	if !told || shut(gate, said) || shut(gateOf(name), said) {
		return "", false
	}
	return v, true
}

// shut reports whether a gate is said to be closed; one that nobody speaks of is
// written open.
func shut(name string, said dialect.Saying) bool {
	v, told := said(name)
	return told && (v == "0" || strings.EqualFold(v, "false"))
}
