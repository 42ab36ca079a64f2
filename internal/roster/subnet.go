package roster

import (
	"cmp"
	"net/netip"
	"slices"

	"muster/internal/fleet"
)

// subnets finds the site of an address among thousands of them in a few
// lookups: one for each length of prefix that is in use.
type subnets struct {
	public prefixes[*behind]
}

// A behind is the sites that can stand behind one public prefix.
type behind struct {
	whole   string // id of the site that has all of it; empty: none
	private prefixes[string]
}

// prefixes are values by prefix, and the lengths that occur, longest first.
type prefixes[T any] struct {
	at   map[netip.Prefix]T
	bits [2][]int // of IPv4, of IPv6
}

func family(a netip.Addr) int {
	if a.Is4() {
		return 0
	}
	return 1
}

func (p *prefixes[T]) put(at netip.Prefix, v T) {
	if p.at == nil {
		p.at = map[netip.Prefix]T{}
	}
	p.at[at] = v
	bits := &p.bits[family(at.Addr())]
	if i, known := slices.BinarySearchFunc(*bits, at.Bits(), func(have, want int) int { return cmp.Compare(want, have) }); !known {
		*bits = slices.Insert(*bits, i, at.Bits())
	}
}

// each calls do with what a's prefixes have, longest first, until it says no.
func (p *prefixes[T]) each(a netip.Addr, do func(bits int, v T) bool) {
	if !a.IsValid() {
		return
	}
	for _, bits := range p.bits[family(a)] {
		at, err := a.Prefix(bits)
		if err != nil {
			continue
		}
		if v, ok := p.at[at]; ok && !do(bits, v) {
			return
		}
	}
}

// newSubnets takes sites in the order of their ids: of two with the same subnet,
// which the API refuses, the first has it.
func newSubnets(all []fleet.Site) *subnets {
	s := &subnets{}
	for i := range all {
		for _, n := range all[i].Subnets {
			public := flat(n.Public)
			if !public.IsValid() {
				continue
			}
			b := s.public.at[public]
			if b == nil {
				b = &behind{}
				s.public.put(public, b)
			}
			private := flat(n.Private)
			switch {
			case !private.IsValid() && b.whole == "":
				b.whole = string(all[i].ID)
			case private.IsValid():
				if _, taken := b.private.at[private]; !taken {
					b.private.put(private, string(all[i].ID))
				}
			}
		}
	}
	return s
}

// of returns the id of the site whose rule says most of the two addresses: the
// longest private prefix, then the longest public one. Empty: none.
func (s *subnets) of(public, private netip.Addr) (site string) {
	if len(s.public.at) == 0 {
		return ""
	}
	public, private = public.Unmap().WithZone(""), private.Unmap().WithZone("")
	most := -2
	s.public.each(public, func(_ int, b *behind) bool {
		if b.whole != "" && most < -1 {
			site, most = b.whole, -1
		}
		b.private.each(private, func(bits int, id string) bool {
			if bits > most {
				site, most = id, bits
			}
			return false
		})
		return true
	})
	return site
}

// flat is p masked, and an IPv4 prefix when it is one in IPv6's clothes.
func flat(p netip.Prefix) netip.Prefix {
	if a := p.Addr(); a.Is4In6() && p.Bits() >= 96 {
		p = netip.PrefixFrom(a.Unmap(), p.Bits()-96)
	}
	return p.Masked()
}
