package fleet

import (
	"net/netip"
	"strings"

	"muster/internal/fault"
	"muster/internal/secret"
)

// A CheckSync says where the server reaches an account's phones with a SIP
// NOTIFY, and as whom. The zero CheckSync reaches nobody.
type CheckSync struct {
	Networks  []netip.Prefix // in which phones are reachable from the server; none: off
	Port      int            // that phones listen at
	Transport string         // "udp", "tcp"
	User      string         // for phones that challenge; empty: they do not
	Password  secret.Text
}

// DefaultCheckSync is off, and speaks as phones do by default once it is on.
func DefaultCheckSync() CheckSync { return CheckSync{Port: 5060, Transport: "udp"} }

// MaxNetworks is how many networks a CheckSync names.
const MaxNetworks = 50

// Holds reports whether a is in one of the networks.
func (c CheckSync) Holds(a netip.Addr) bool {
	a = a.Unmap()
	for _, n := range c.Networks {
		if n.Contains(a) {
			return true
		}
	}
	return false
}

// Check reports what cannot be.
func (c CheckSync) Check() error {
	switch {
	case len(c.Networks) > MaxNetworks:
		return fault.Bad("/spec/checkSync/networks", "tooMany", "networks are at most %d", MaxNetworks)
	case c.Port < 1 || c.Port > 65535:
		return fault.Bad("/spec/checkSync/port", "range", "port is 1 to 65535")
	case c.Transport != "udp" && c.Transport != "tcp":
		return fault.Bad("/spec/checkSync/transport", "enum", "transport is udp or tcp")
	case !printable(c.User, 255) || strings.ContainsAny(c.User, "\"\\:"):
		return fault.Bad("/spec/checkSync/user", "characters", "user takes up to 255 printable ASCII characters without quotes, backslashes and colons")
	case !printable(c.Password.Reveal(), 255):
		return fault.Bad("/spec/checkSync/password", "characters", "password takes up to 255 printable ASCII characters")
	case c.User == "" && !c.Password.Empty():
		return fault.Bad("/spec/checkSync/user", "required", "a password needs its user")
	}
	return nil
}

func printable(s string, longest int) bool {
	return len(s) <= longest && !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' })
}
