package admin

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/netip"
	"strings"

	"muster/internal/fault"
	"muster/internal/fleet"
)

type privateSubnet struct {
	Public  string `json:"public" doc:"Where requests come from, 203.0.113.0/24" maxLength:"50"`
	Private string `json:"private" doc:"Which address the device says it has, 10.1.0.0/16" maxLength:"50"`
}

type siteSpec struct {
	Region            string          `json:"region" doc:"Where it stands in the tree: names with / between them, eu/de"`
	Address           string          `json:"address"`
	Profile           string          `json:"profile" doc:"Id of its enrollment profile; empty: devices are sent to the account's Server Address"`
	PIN               digits          `json:"pin" doc:"4 digits, the second part of 12-digit provisioning codes; **** for who may not write"`
	Subnets           []string        `json:"subnets" nullable:"false" doc:"Devices that come from here are of the site"`
	PrivateSubnets    []privateSubnet `json:"privateSubnets" nullable:"false" doc:"Where several sites stand behind one public address"`
	DeviceAssociation string          `json:"deviceAssociation" enum:"always,onlyNew" doc:"always: a device moves here when it comes from here; onlyNew: one that has a site stays"`
}

type siteStatus struct {
	Path          string   `json:"path" doc:"/eu/de/Berlin"`
	Rooms         int      `json:"rooms"`
	Devices       int      `json:"devices"`
	PercentOnline *float64 `json:"percentOnline" doc:"Of the devices that say whether they are connected; null: none does"`
	Reporting     int      `json:"reporting" doc:"How many devices say whether they are connected"`
	Policies      []string `json:"policies" nullable:"false" doc:"Names of the policies for it"`
	Account       string   `json:"account" doc:"Id of the account that has it"`
}

type site struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind" enum:"Site"`
	Metadata metadata      `json:"metadata"`
	Spec     siteSpec      `json:"spec"`
	Status   siteStatus    `json:"status"`
	Impact   *impactReport `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type siteWriteSpec struct {
	Region            string          `json:"region,omitempty"`
	Address           string          `json:"address,omitempty"`
	Profile           string          `json:"profile,omitempty" doc:"Id or name, of the account or of one above it" maxLength:"200"`
	PIN               digits          `json:"pin,omitempty" doc:"4 digits, as text or as a number"`
	Subnets           []string        `json:"subnets,omitempty" nullable:"false"`
	PrivateSubnets    []privateSubnet `json:"privateSubnets,omitempty" nullable:"false"`
	DeviceAssociation string          `json:"deviceAssociation,omitempty" enum:"always,onlyNew" doc:"always when empty"`
}

type siteWrite struct {
	ReadOnly
	Metadata metadataWrite `json:"metadata"`
	Spec     siteWriteSpec `json:"spec,omitempty"`
}

func (s *server) sites() noun[fleet.Site, site, siteWrite] {
	st := s.o.Store
	return noun[fleet.Site, site, siteWrite]{
		kind: "Site", plural: "Sites", path: "sites", words: "site", about: "site", holds: true,
		listed: func(l *lists) *[]fleet.Site { return &l.sites },
		fresh:  func(id fleet.AccountID) fleet.Site { return fleet.Site{Account: id} },
		of:     func(v fleet.Site) object { return object{v.Account, string(v.ID), v.Revision} },
		name:   func(v fleet.Site) string { return v.Name },
		find:   s.findSite, all: ofSites(st.Sites), create: st.CreateSite, save: st.SaveSite,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Site) error {
			return st.DeleteSite(ctx, by, v.Account, v.ID)
		},
		shower: s.siteShower, writes: writesSite, take: s.takeSite,
		change: siteChange, impact: func(v *site) **impactReport { return &v.Impact },
	}
}

func (s *server) siteShower(ctx context.Context, id fleet.AccountID, _ ...fleet.Site) (func(fleet.Site) site, error) {
	in, err := s.o.Store.Populations(ctx, id)
	if err != nil {
		return nil, err
	}
	rooms, err := s.o.Store.Rooms(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	has := map[fleet.SiteID]int{}
	for _, r := range rooms {
		has[r.Site]++
	}
	meant, err := s.meant(ctx, id)
	if err != nil {
		return nil, err
	}
	links, err := s.linksOf(ctx, id)
	if err != nil {
		return nil, err
	}
	writer := actor(ctx).May(fleet.RightWrite)
	return func(v fleet.Site) site {
		spec := siteSpec(writesSite(v).Spec)
		spec.Subnets, spec.PrivateSubnets = list0(spec.Subnets), list0(spec.PrivateSubnets)
		if spec.PIN != "" && !writer {
			spec.PIN = "****"
		}
		return site{string(v.ID), "Site", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, spec,
			siteStatus{v.Path(), has[v.ID], in[string(v.ID)], links[string(v.ID)].percent(), links[string(v.ID)].reporting, list0(meant[string(v.ID)]), string(v.Account)}, nil}
	}, nil
}

// siteLinks counts the devices of a site that say whether they are connected.
type siteLinks struct{ reporting, online int }

// percent says how many of a hundred of them are; nil: none says it.
func (l siteLinks) percent() *float64 {
	if l.reporting == 0 {
		return nil
	}
	return new(math.Round(1000*float64(l.online)/float64(l.reporting)) / 10)
}

// linksOf counts by site.
func (s *server) linksOf(ctx context.Context, id fleet.AccountID) (map[string]siteLinks, error) {
	all, err := s.tally.of(ctx, id, nil)
	if err != nil {
		return nil, err
	}
	out := map[string]siteLinks{}
	for _, t := range all {
		l := out[t.Device.Site]
		switch t.Device.Link.Connection {
		case fleet.Online:
			l.online += t.Count
			l.reporting += t.Count
		case fleet.Offline:
			l.reporting += t.Count
		}
		out[t.Device.Site] = l
	}
	return out, nil
}

func writesSite(v fleet.Site) siteWrite {
	w := siteWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels},
		Spec: siteWriteSpec{Region: v.Region, Address: v.Address, Profile: v.Profile, PIN: digits(v.PIN), DeviceAssociation: "always"}}
	if v.OnlyNew {
		w.Spec.DeviceAssociation = "onlyNew"
	}
	for _, n := range v.Subnets {
		if n.Private.IsValid() {
			w.Spec.PrivateSubnets = append(w.Spec.PrivateSubnets, privateSubnet{n.Public.String(), n.Private.String()})
		} else {
			w.Spec.Subnets = append(w.Spec.Subnets, n.Public.String())
		}
	}
	return w
}

// maxSubnets bounds what a request is compared with; Poly Lens and real sites
// stay far below.
const maxSubnets = 100

func (s *server) takeSite(ctx context.Context, v fleet.Site, w siteWrite) (fleet.Site, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/region", w.Spec.Region, 200)...)
	problems = append(problems, checkText("/spec/address", w.Spec.Address, 500)...)
	bad := func(pointer, code, detail string) {
		problems = append(problems, fieldProblem{Pointer: pointer, Code: code, Detail: detail})
	}
	if w.Spec.Region != "" {
		for part := range strings.SplitSeq(w.Spec.Region, "/") {
			if part == "" || strings.TrimSpace(part) != part {
				bad("/spec/region", "region", "a region is names with / between them, such as eu/de: none at its ends, and no empty name")
				break
			}
		}
	}
	if w.Spec.PIN != "" && (len(w.Spec.PIN) != 4 || strings.Trim(string(w.Spec.PIN), "0123456789") != "") {
		bad("/spec/pin", "pin", "pin is 4 digits")
	}
	if w.Spec.Profile != v.Profile && w.Spec.Profile != "" {
		p, err := s.o.Store.ReachProfile(ctx, v.Account, w.Spec.Profile)
		switch {
		case errors.Is(err, fault.Missing):
			bad("/spec/profile", "reference", "neither the account nor one above it has such a profile")
		case err != nil:
			return v, nil, err
		}
		w.Spec.Profile = string(p.ID)
	}
	if len(w.Spec.Subnets)+len(w.Spec.PrivateSubnets) > maxSubnets {
		bad("/spec/subnets", "tooMany", fmt.Sprintf("a site may have at most %d subnets", maxSubnets))
		return v, problems, nil
	}
	subnet := func(pointer, text string) netip.Prefix {
		p, why := parseSubnet(text)
		if why != "" {
			bad(pointer, "subnet", why)
		}
		return p
	}
	var nets []fleet.Subnet
	for i, text := range w.Spec.Subnets {
		nets = append(nets, fleet.Subnet{Public: subnet(fmt.Sprintf("/spec/subnets/%d", i), text)})
	}
	for i, p := range w.Spec.PrivateSubnets {
		at := fmt.Sprintf("/spec/privateSubnets/%d", i)
		nets = append(nets, fleet.Subnet{Public: subnet(at+"/public", p.Public), Private: subnet(at+"/private", p.Private)})
	}
	v.Name, v.Labels, v.Region, v.Address, v.PIN = w.Metadata.Name, w.Metadata.Labels, w.Spec.Region, w.Spec.Address, string(w.Spec.PIN)
	v.Profile = w.Spec.Profile
	v.Subnets, v.OnlyNew = nets, w.Spec.DeviceAssociation == "onlyNew"
	return v, problems, nil
}

// parseSubnet reads "10.1.0.0/16", or an address alone; why says what is wrong.
func parseSubnet(text string) (p netip.Prefix, why string) {
	if a, err := netip.ParseAddr(text); err == nil && a.Zone() == "" {
		a = a.Unmap()
		return netip.PrefixFrom(a, a.BitLen()), ""
	}
	p, err := netip.ParsePrefix(text)
	switch {
	case err != nil:
		return p, "a subnet looks like 10.1.0.0/16 or 2001:db8::/48"
	case p.Addr().Is4In6():
		return p, "write an IPv4 subnet as such: 10.1.0.0/16"
	case p.Masked() != p:
		return p, "the address has bits beyond the mask: is " + p.Masked().String() + " meant?"
	}
	return p, ""
}

// meant names the policies of an account by what they are for.
func (s *server) meant(ctx context.Context, id fleet.AccountID) (map[string][]string, error) {
	all, err := s.o.Store.Policies(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for _, p := range all {
		if p.Target != "" {
			out[p.Target] = append(out[p.Target], p.Name)
		}
	}
	return out, nil
}
