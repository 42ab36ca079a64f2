package fleet

import (
	"net/netip"
	"time"
)

// StaleFor is how long DHCP counts as stale after the last device that it sent with
// an old pair.
const StaleFor = 24 * time.Hour

// An OldArrival is a device that came with an older pair than the account's current
// one, and not because it had not been told yet: it is new, or it had proved a newer
// pair before. So something outside of Muster gave it the pair, almost always DHCP.
type OldArrival struct {
	Device     DeviceID
	MAC        MAC
	Name       string
	Generation Generation // of the pair
	At         time.Time  // when it came last
	Address    string     // from where
}

// Network is the part of the network that a DHCP server answers for, as far as an
// address tells: its /24, of IPv6 its /64.
func (a OldArrival) Network() netip.Prefix { return networkOf(a.Address) }

func networkOf(address string) netip.Prefix {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return netip.Prefix{}
	}
	ip = ip.Unmap()
	bits := 64
	if ip.Is4() {
		bits = 24
	}
	p, _ := ip.WithZone("").Prefix(bits)
	return p
}

// SameNetwork reports whether two addresses are of one network, as Network has it.
func SameNetwork(a, b string) bool {
	p := networkOf(a)
	return p.IsValid() && p == networkOf(b)
}

// A StaleDHCP says what an account's DHCP servers still hand out.
type StaleDHCP struct {
	Account    AccountID
	Generation Generation   // newest of the old pairs
	Devices    int          // how many came with an old pair
	Arrivals   []OldArrival // some of them, newest first
}
