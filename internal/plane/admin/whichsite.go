package admin

import (
	"context"
	"net/netip"

	"muster/internal/fleet"
)

type whichSite struct {
	Site *siteRef `json:"site,omitempty" doc:"Missing: no site has such a subnet, and a device from there stays where it is"`
}

type siteRef struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Path string `json:"path" doc:"/eu/de/Berlin"`
}

func (s *server) whichSiteRoutes() {
	add(s, route{method: "GET", path: "/accounts/{account}/sites:at", id: "findSiteAt", right: fleet.RightRead, errors: []int{422},
		says: "Say of which site a device would be that comes from an address: the longest private subnet wins, then the longest public one"}, s.findSiteAt)
}

func (s *server) findSiteAt(ctx context.Context, in *struct {
	InAccount
	Address string `query:"address" maxLength:"50" doc:"Where the request comes from"`
	Private string `query:"private" maxLength:"50" doc:"Which address the device says it has"`
}) (*one[whichSite], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	var bad []fieldProblem
	read := func(pointer, text string, wanted bool) (at netip.Addr) {
		if text == "" && !wanted {
			return at
		}
		at, err := netip.ParseAddr(text)
		if err != nil || at.Zone() != "" {
			bad = append(bad, fieldProblem{Pointer: pointer, Code: "address", Detail: "an address looks like 10.1.0.7 or 2001:db8::7"})
		}
		return at.Unmap()
	}
	address, private := read("address", in.Address, true), read("private", in.Private, false)
	if len(bad) > 0 {
		return nil, invalid(bad...)
	}
	places, err := s.o.Roster.Of(a.ID).Places(ctx)
	if err != nil {
		return nil, err
	}
	out := whichSite{}
	if v, ok := places.SiteOf(address, private); ok && inScope(ctx, string(v.ID)) {
		out.Site = &siteRef{string(v.ID), v.Name, v.Path()}
	}
	return &one[whichSite]{Body: out}, nil
}
