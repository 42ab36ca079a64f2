package roster

import (
	"net/netip"
	"testing"

	"muster/internal/fleet"
)

func net(public string, private ...string) fleet.Subnet {
	n := fleet.Subnet{Public: netip.MustParsePrefix(public)}
	if len(private) > 0 {
		n.Private = netip.MustParsePrefix(private[0])
	}
	return n
}

func TestTheMostPreciseSubnetSaysTheSite(t *testing.T) {
	s := newSubnets([]fleet.Site{
		{ID: "lan", Subnets: []fleet.Subnet{net("10.1.0.0/16"), net("2001:db8::/48")}},
		{ID: "nat", Subnets: []fleet.Subnet{net("203.0.113.7/32")}},
		{ID: "nat north", Subnets: []fleet.Subnet{net("203.0.113.7/32", "192.168.1.0/24")}},
		{ID: "nat desk", Subnets: []fleet.Subnet{net("203.0.113.7/32", "192.168.1.64/26")}},
		{ID: "wide", Subnets: []fleet.Subnet{net("198.51.0.0/16"), net("198.51.0.0/16", "192.168.1.0/24")}},
		{ID: "narrow", Subnets: []fleet.Subnet{net("198.51.100.0/24"), net("::ffff:198.51.100.0/120", "192.168.1.0/24")}},
	})
	for what, c := range map[string]struct{ public, private, want string }{
		"an address on the LAN":                      {"10.1.2.3", "", "lan"},
		"the first and the last one":                 {"10.1.255.255", "", "lan"},
		"one beside it":                              {"10.2.0.0", "", ""},
		"IPv6":                                       {"2001:db8:0:1::5", "", "lan"},
		"IPv4 in IPv6":                               {"::ffff:10.1.2.3", "", "lan"},
		"behind a public address, nothing said":      {"203.0.113.7", "", "nat"},
		"behind it, somewhere else":                  {"203.0.113.7", "172.16.0.1", "nat"},
		"behind it, in a private part":               {"203.0.113.7", "192.168.1.5", "nat north"},
		"behind it, in the longest private part":     {"203.0.113.7", "192.168.1.70", "nat desk"},
		"a private address says nothing by itself":   {"203.0.113.8", "192.168.1.70", ""},
		"an IPv6 private address is in no IPv4 part": {"203.0.113.7", "fe80::1", "nat"},
		"a longer public prefix":                     {"198.51.100.1", "", "narrow"},
		"also where the private ones are as long":    {"198.51.100.1", "192.168.1.1", "narrow"},
		"a private part goes before":                 {"198.51.7.1", "192.168.1.1", "wide"},
		"no address":                                 {"", "192.168.1.70", ""},
	} {
		addr := func(s string) (a netip.Addr) {
			if s != "" {
				a = netip.MustParseAddr(s)
			}
			return a
		}
		if got := s.of(addr(c.public), addr(c.private)); got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}
