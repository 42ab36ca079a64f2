package cli

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"muster/client"
)

// A placed is how the verbs treat a kind of thing that accounts have and the
// client has a Collection for.
type placed[S, T any] struct {
	name   string // of its kind
	plural string
	short  []string // other words for it
	of     func(*client.Client) client.Collection[S, T]
	row    func(client.Resource[S, T]) []string
}

func (p placed[S, T]) item(r client.Resource[S, T]) item {
	return item{r.Raw, r.ID, r.Metadata.Name, p.row(r)}
}

// kind is what get, describe and delete know of it.
func (p placed[S, T]) kind(titles, warn string) *kind {
	return &kind{
		name: p.name, plural: p.plural, short: p.short, scoped: true, columns: columns(titles), warn: warn,
		list: func(ctx context.Context, c *client.Client, account string, q client.Query) iter.Seq2[item, error] {
			return items(p.of(c).List(ctx, account, q), p.item)
		},
		within: func(ctx context.Context, c *client.Client, account, ref string) (item, error) {
			return got(p.of(c).Get(ctx, account, ref))(p.item)
		},
		remove: func(ctx context.Context, c *client.Client, _ string, it item, o ...client.Option) error {
			return p.of(c).Delete(ctx, "", it.id, append(slices.Clone(o), client.IfMatch("*"))...)
		},
	}
}

func (p placed[S, T]) aliases() []string { return append([]string{p.plural}, p.short...) }

// create is its create verb; flags declares those that say the spec.
func (p placed[S, T]) create(g *globals, short, example string, flags func(*pflag.FlagSet, *S)) *cobra.Command {
	var r client.Resource[S, T]
	var label []string
	d := &dryRun{}
	c := &cobra.Command{
		Use: p.name + " NAME", Aliases: p.aliases(), Short: short, Example: example, Args: cobra.ExactArgs(1),
		RunE: g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			r.Metadata.Name = args[0]
			if r.Metadata.Labels, err = newLabels(label); err != nil {
				return err
			}
			account, err := s.oneAccount(ctx)
			if err != nil {
				return err
			}
			return create(s, p.name, d, p.item, func(c *client.Client, o []client.Option) (client.Resource[S, T], error) {
				return p.of(c).Create(ctx, account, r, o...)
			})
		}),
	}
	flags(c.Flags(), &r.Spec)
	c.Flags().StringSliceVar(&label, "label", nil, "label NAME=VALUE")
	d.addTo(c)
	return c
}

// edit is its edit verb; flags declares those that change the spec.
func (p placed[S, T]) edit(g *globals, short, example string, flags func(*editing)) *cobra.Command {
	account := ""
	e := &editing{
		kind: p.name,
		read: func(ctx context.Context, c *client.Client, ref string) (item, string, error) {
			r, err := p.of(c).Get(ctx, account, ref)
			return p.item(r), r.ETag, err
		},
		write: func(ctx context.Context, c *client.Client, id string, change client.Patch, o ...client.Option) (item, error) {
			return got(p.of(c).Patch(ctx, "", id, change, o...))(p.item)
		},
	}
	c := &cobra.Command{
		Use: p.name + " NAME", Aliases: p.aliases(), Short: short, Example: example, Args: cobra.ExactArgs(1),
		ValidArgsFunction: g.completeArg(p.name),
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return g.verb(func(ctx context.Context, s *session, args []string) (err error) {
			if account, err = s.account(); err != nil {
				return err
			}
			return e.run(ctx, s, args[0], anyFlag(cmd))
		})(cmd, args)
	}
	e.addTo(c)
	c.Flags().StringVar(&e.name, "name", "", "new name")
	flags(e)
	return c
}

// listFlag declares a flag, given as often as there are values, that becomes a
// list of the spec; once with nothing empties it.
func (e *editing) listFlag(name, field, help string) {
	e.flags.Func(name, help+"; replaces those that are there", func(v string) error {
		have, _ := e.spec[field].([]string)
		if v != "" {
			have = append(have, v)
		}
		if have == nil {
			have = []string{}
		}
		e.spec[field] = have
		return nil
	})
}

// apply carries out a document of its kind.
func (p placed[S, T]) apply(ctx context.Context, w *applier, d document, account string) (string, string, *client.Resource[S, T], error) {
	name := d.meta.Name
	if name == "" {
		return "", "", nil, invalid("metadata.name is missing")
	}
	have, err := p.of(w.c).Get(ctx, account, name)
	switch {
	case errors.Is(err, client.NotFound):
		r := client.Resource[S, T]{Metadata: d.meta}
		if err := convert(d.spec, &r.Spec); err != nil {
			return "", "", nil, err
		}
		r, err := p.of(w.c).Create(ctx, account, r, w.opts...)
		return doneCreated, name, &r, err
	case err != nil:
		return "", "", nil, err
	case w.create:
		return "", "", nil, exists(p.name, name)
	}
	w.before = have.Raw
	change, todo := patchOf(d, have.Raw)
	if !todo {
		return doneUnchanged, name, &have, nil
	}
	r, err := p.of(w.c).Patch(ctx, "", have.ID, change, append(slices.Clone(w.opts), client.IfMatch(have.ETag))...)
	return changed(have.Metadata, r.Metadata), name, &r, err
}

var (
	sites = placed[client.SiteSpec, client.SiteStatus]{"site", "sites", nil, (*client.Client).Sites, func(r client.Site) []string {
		return []string{r.Metadata.Name, r.Status.Path, strconv.Itoa(r.Status.Rooms), strconv.Itoa(r.Status.Devices), strings.Join(r.Spec.Subnets, ", "),
			strings.Join(r.Status.Policies, ", "), r.Spec.Address, r.Spec.PIN, r.ID}
	}}
	rooms = placed[client.RoomSpec, client.RoomStatus]{"room", "rooms", nil, (*client.Client).Rooms, func(r client.Room) []string {
		return []string{r.Metadata.Name, r.Status.SiteName, r.Spec.Floor, r.Spec.Size, strconv.Itoa(r.Spec.Capacity), strconv.Itoa(r.Status.Devices), r.ID}
	}}
	deviceGroups = placed[client.DeviceGroupSpec, client.DeviceGroupStatus]{"device-group", "device-groups", []string{"group", "groups", "dg"}, (*client.Client).DeviceGroups, func(r client.DeviceGroup) []string {
		devices := ""
		if r.Status.Devices != nil {
			devices = strconv.Itoa(*r.Status.Devices)
		}
		return []string{r.Metadata.Name, r.Spec.Kind, devices, r.Spec.Filter, strings.Join(r.Status.Policies, ", "), r.Spec.Description, r.ID}
	}}
	deviceUsers = placed[client.DeviceUserSpec, client.DeviceUserStatus]{"device-user", "device-users", []string{"user", "users", "du"}, (*client.Client).DeviceUsers, func(r client.DeviceUser) []string {
		return []string{r.Metadata.Name, r.Spec.Email, strings.Join(r.Status.GroupNames, ", "), strconv.Itoa(r.Status.Devices), r.ID}
	}}
	deviceUserGroups = placed[client.DeviceUserGroupSpec, client.DeviceUserGroupStatus]{"device-user-group", "device-user-groups", []string{"user-group", "user-groups", "dug"}, (*client.Client).DeviceUserGroups, func(r client.DeviceUserGroup) []string {
		return []string{r.Metadata.Name, strconv.Itoa(r.Status.Users), strings.Join(r.Status.Policies, ", "), r.Spec.Description, r.ID}
	}}
	savedViews = placed[client.SavedViewSpec, client.SavedViewStatus]{"saved-view", "saved-views", []string{"view", "views"}, (*client.Client).SavedViews, func(r client.SavedView) []string {
		return []string{r.Metadata.Name, r.Spec.Filter, r.Spec.Sort, strings.Join(r.Spec.Columns, ","), r.ID}
	}}
)

// placedKinds are those that get and delete know.
var placedKinds = []*kind{
	sites.kind("NAME PATH ROOMS DEVICES ~SUBNETS ~POLICIES +ADDRESS +PIN +ID", "Its rooms go with it, and its devices are of no site."),
	rooms.kind("NAME SITE FLOOR SIZE CAPACITY DEVICES +ID", ""),
	deviceGroups.kind("NAME KIND DEVICES ~FILTER ~POLICIES +DESCRIPTION +ID", ""),
	deviceUsers.kind("NAME EMAIL ~GROUPS DEVICES +ID", ""),
	deviceUserGroups.kind("NAME USERS ~POLICIES +DESCRIPTION +ID", ""),
	savedViews.kind("NAME ~FILTER SORT ~COLUMNS +ID", ""),
	gatewayKind(),
	enrollmentKinds()[0],
	enrollmentKinds()[1],
	members.kind("NAME EMAIL ROLE STATE ~SITES +ID", "Tokens of theirs are refused at once."),
}
