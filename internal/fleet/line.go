package fleet

import "net/netip"

// Line is who is counted as one where a source address is slowed down: the address, for IPv6 its
// /64, since one customer holds all of it. An IPv4 address in IPv6 is that IPv4 address.
func Line(a netip.Addr) netip.Addr {
	if a = a.Unmap(); a.Is6() {
		p, _ := a.Prefix(64)
		return p.Addr()
	}
	return a
}
