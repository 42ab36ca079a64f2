package fleet_test

import (
	"net/netip"
	"testing"

	"muster/internal/fleet"
)

func TestALineIsAnAddressOrAWholeIPv6Network(t *testing.T) {
	for a, want := range map[string]string{
		"192.0.2.7": "192.0.2.7", "::ffff:192.0.2.7": "192.0.2.7", "2001:db8:1:2:3:4:5:6": "2001:db8:1:2::", "2001:db8:1:3::1": "2001:db8:1:3::", "fe80::1%eth0": "fe80::",
	} {
		if got := fleet.Line(netip.MustParseAddr(a)); got != netip.MustParseAddr(want) {
			t.Errorf("%s: %s, want %s", a, got, want)
		}
	}
	if got := fleet.Line(netip.Addr{}); got.IsValid() {
		t.Errorf("of no address: %s", got)
	}
}
