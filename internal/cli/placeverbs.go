package cli

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/client"
)

// createPlaced are the create verbs of what accounts have.
func createPlaced(g *globals) []*cobra.Command {
	return []*cobra.Command{
		sites.create(g, "Create a site: a place where devices stand",
			"  muster create site Berlin -A acme --region eu/de --subnet 10.1.0.0/16 --pin 4711\n"+
				"  muster create site Cologne -A acme --private-subnet 203.0.113.7/32=10.2.0.0/16 --only-new",
			func(f *pflag.FlagSet, s *client.SiteSpec) {
				f.StringVar(&s.Region, "region", "", "where it stands in the tree, such as eu/de")
				f.StringVar(&s.Address, "address", "", "postal address")
				f.StringVar(&s.PIN, "pin", "", "4 digits, the second part of provisioning codes")
				f.StringVar(&s.Profile, "profile", "", "enrollment profile, of the account or of one above it")
				f.StringSliceVar(&s.Subnets, "subnet", nil, "devices that come from this subnet are of the site")
				f.Func("private-subnet", "PUBLIC=PRIVATE subnets, where several sites share a public address", func(v string) error {
					p, err := privateSubnet(v)
					s.PrivateSubnets = append(s.PrivateSubnets, p)
					return err
				})
				f.BoolFunc("only-new", "a device that has a site stays there", func(string) error {
					s.DeviceAssociation = "onlyNew"
					return nil
				})
			}),
		rooms.create(g, "Create a room of a site", "  muster create room Spree -A acme --site Berlin --floor 2 --size small --capacity 6",
			func(f *pflag.FlagSet, s *client.RoomSpec) {
				f.StringVar(&s.Site, "site", "", "its site")
				f.StringVar(&s.Floor, "floor", "", "floor")
				f.StringVar(&s.Size, "size", "", "focus, huddle, small, medium or large")
				f.IntVar(&s.Capacity, "capacity", 0, "for so many people")
			}),
		deviceGroups.create(g, "Create a device group: of devices that name it, or that a filter is true of",
			"  muster create device-group lobby -A acme\n"+
				"  muster create device-group berlin-video -A acme --filter \"site = Berlin AND family = polyos\"",
			func(f *pflag.FlagSet, s *client.DeviceGroupSpec) {
				f.Func("filter", "makes a dynamic group of the devices that it is true of", func(v string) error {
					s.Filter, s.Kind = v, "dynamic"
					return nil
				})
				f.StringVar(&s.Description, "description", "", "what it is for")
			}),
		deviceUsers.create(g, "Create a device user: a person whom devices belong to", "  muster create device-user \"Ada Lovelace\" -A acme --email ada@example.com --group sales",
			func(f *pflag.FlagSet, s *client.DeviceUserSpec) {
				f.StringVar(&s.Email, "email", "", "e-mail address")
				f.StringSliceVar(&s.Groups, "group", nil, "device user group")
			}),
		deviceUserGroups.create(g, "Create a device user group", "  muster create device-user-group sales -A acme --description \"All of sales\"",
			func(f *pflag.FlagSet, s *client.DeviceUserGroupSpec) {
				f.StringVar(&s.Description, "description", "", "what it is for")
			}),
		createProfileCommand(g),
		members.create(g, "Invite a member: a person who administers an account, or some of its sites",
			"  muster create member \"Ada Lovelace\" -A acme --email ada@example.com --role admin\n  muster create member Bob -A acme --email bob@example.com --role helpdesk --site Berlin",
			func(f *pflag.FlagSet, s *client.MemberSpec) {
				f.StringVar(&s.Email, "email", "", "e-mail address, by which they sign in")
				f.StringVar(&s.Role, "role", "readOnly", "owner, admin, deviceManager, helpdesk or readOnly")
				f.StringSliceVar(&s.Sites, "site", nil, "the role is for this site alone")
			}),
		savedViews.create(g, "Create a saved view of the inventory", "  muster create saved-view staged -A acme --filter \"state = staged\" --sort name --column mac --column model",
			func(f *pflag.FlagSet, s *client.SavedViewSpec) {
				f.StringVar(&s.Filter, "filter", "", "which devices")
				f.StringVar(&s.Sort, "sort", "", "in which order")
				f.StringSliceVar(&s.Columns, "column", nil, "what is shown of them")
			}),
	}
}

// editPlaced are the edit verbs of what accounts have.
func editPlaced(g *globals) []*cobra.Command {
	return []*cobra.Command{
		sites.edit(g, "Change a site", "  muster edit site Berlin -A acme --subnet 10.1.0.0/16 --subnet 10.3.0.0/16\n  muster edit site Berlin", func(e *editing) {
			e.textFlag("region", "region", "where it stands in the tree, such as eu/de")
			e.textFlag("address", "address", "postal address")
			e.textFlag("pin", "pin", "4 digits, the second part of provisioning codes")
			e.textFlag("profile", "profile", "enrollment profile, of the account or of one above it")
			e.listFlag("subnet", "subnets", "devices that come from this subnet are of the site")
			e.flags.Func("private-subnet", "PUBLIC=PRIVATE subnets; replaces those that are there", func(v string) error {
				have, _ := e.spec["privateSubnets"].([]client.PrivateSubnet)
				p, err := privateSubnet(v)
				e.spec["privateSubnets"] = append(have, p)
				return err
			})
			e.switchFlag("only-new", "a device that has a site stays there", func(on bool) {
				e.spec["deviceAssociation"] = map[bool]string{true: "onlyNew", false: "always"}[on]
			})
		}),
		rooms.edit(g, "Change a room", "  muster edit room Spree --floor 3\n  muster edit room Spree --site Cologne", func(e *editing) {
			e.textFlag("site", "site", "its site; its devices go along")
			e.textFlag("floor", "floor", "floor")
			e.textFlag("size", "size", "focus, huddle, small, medium or large")
			e.flags.Func("capacity", "for so many people", func(v string) error {
				n, err := strconv.Atoi(v)
				e.spec["capacity"] = n
				return err
			})
		}),
		deviceGroups.edit(g, "Change a device group", "  muster edit device-group berlin-video --filter \"site = Berlin\"", func(e *editing) {
			e.textFlag("filter", "filter", "of a dynamic group")
			e.textFlag("description", "description", "what it is for")
		}),
		deviceUsers.edit(g, "Change a device user", "  muster edit device-user \"Ada Lovelace\" --group sales --group managers", func(e *editing) {
			e.textFlag("email", "email", "e-mail address")
			e.listFlag("group", "groups", "device user group")
		}),
		deviceUserGroups.edit(g, "Change a device user group", "  muster edit device-user-group sales --description \"Sales and marketing\"", func(e *editing) {
			e.textFlag("description", "description", "what it is for")
		}),
		editProfileCommand(g),
		members.edit(g, "Change a member", "  muster edit member Bob -A acme --role deviceManager --site Berlin --site Cologne\n  muster edit member Bob -A acme --disabled on", func(e *editing) {
			e.textFlag("email", "email", "e-mail address")
			e.textFlag("role", "role", "owner, admin, deviceManager, helpdesk or readOnly")
			e.listFlag("site", "sites", "the role is for this site alone; empty: for the whole account")
			e.switchFlag("disabled", "signs in no more, and tokens of theirs are refused", func(on bool) { e.spec["disabled"] = on })
		}),
		savedViews.edit(g, "Change a saved view", "  muster edit saved-view staged --sort=-firstSeen", func(e *editing) {
			e.textFlag("filter", "filter", "which devices")
			e.textFlag("sort", "sort", "in which order")
			e.listFlag("column", "columns", "what is shown of them")
		}),
	}
}

func privateSubnet(v string) (client.PrivateSubnet, error) {
	public, private, ok := strings.Cut(v, "=")
	if !ok {
		return client.PrivateSubnet{}, fmt.Errorf("PUBLIC=PRIVATE is wanted, such as 203.0.113.7/32=10.2.0.0/16")
	}
	return client.PrivateSubnet{Public: public, Private: private}, nil
}
