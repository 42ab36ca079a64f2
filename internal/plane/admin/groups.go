package admin

import (
	"context"
	"slices"

	"muster/internal/fault"
	"muster/internal/filter"
	"muster/internal/fleet"
)

type deviceGroupSpec struct {
	Kind        string `json:"kind" enum:"static,dynamic" doc:"static: the devices that name it; dynamic: those that the filter is true of"`
	Filter      string `json:"filter"`
	Description string `json:"description"`
}

type deviceGroupStatus struct {
	Devices  *int     `json:"devices" doc:"null: not counted"`
	Policies []string `json:"policies" nullable:"false" doc:"Names of the policies for it"`
	Account  string   `json:"account" doc:"Id of the account that has it"`
}

type deviceGroup struct {
	ID       string            `json:"id"`
	Kind     string            `json:"kind" enum:"DeviceGroup"`
	Metadata metadata          `json:"metadata"`
	Spec     deviceGroupSpec   `json:"spec"`
	Status   deviceGroupStatus `json:"status"`
	Impact   *impactReport     `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type deviceGroupWriteSpec struct {
	Kind        string `json:"kind,omitempty" enum:"static,dynamic" doc:"static when empty"`
	Filter      string `json:"filter,omitempty" maxLength:"2000" doc:"For a dynamic group, which needs one"`
	Description string `json:"description,omitempty"`
}

type deviceGroupWrite struct {
	ReadOnly
	Metadata metadataWrite        `json:"metadata"`
	Spec     deviceGroupWriteSpec `json:"spec,omitempty"`
}

func (s *server) groups() noun[fleet.Group, deviceGroup, deviceGroupWrite] {
	st := s.o.Store
	return noun[fleet.Group, deviceGroup, deviceGroupWrite]{
		kind: "DeviceGroup", plural: "DeviceGroups", path: "device-groups", words: "device group", about: "group", holds: true,
		listed: func(l *lists) *[]fleet.Group { return &l.groups },
		fresh:  func(id fleet.AccountID) fleet.Group { return fleet.Group{Account: id} },
		of:     func(v fleet.Group) object { return object{v.Account, string(v.ID), v.Revision} },
		name:   func(v fleet.Group) string { return v.Name },
		find:   st.FindGroup, all: st.Groups, create: st.CreateGroup, save: st.SaveGroup,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Group) error {
			return st.DeleteGroup(ctx, by, v.Account, v.ID)
		},
		shower: s.groupShower, writes: writesGroup, take: s.takeGroup,
		change: groupChange, impact: func(v *deviceGroup) **impactReport { return &v.Impact },
	}
}

func (s *server) groupShower(ctx context.Context, id fleet.AccountID, page ...fleet.Group) (func(fleet.Group) deviceGroup, error) {
	in, err := s.o.Store.Populations(ctx, id)
	if err != nil {
		return nil, err
	}
	meant, err := s.meant(ctx, id)
	if err != nil {
		return nil, err
	}
	count := map[fleet.GroupID]*int{} // of a filter that cannot be read any more there is none
	for _, v := range page {
		if !v.Dynamic() {
			count[v.ID] = new(in[string(v.ID)])
			continue
		}
		places, err := s.o.Roster.Of(id).Places(ctx)
		if err != nil {
			return nil, err
		}
		e, err := filter.OfGroup(v, places.Refs())
		if err != nil {
			continue
		}
		n, err := s.o.Store.CountDevices(ctx, id, fleet.DeviceQuery{Filter: e})
		if err != nil {
			return nil, err
		}
		count[v.ID] = &n
	}
	return func(v fleet.Group) deviceGroup {
		st := deviceGroupStatus{count[v.ID], list0(meant[string(v.ID)]), string(v.Account)}
		return deviceGroup{string(v.ID), "DeviceGroup", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
			deviceGroupSpec(writesGroup(v).Spec), st, nil}
	}, nil
}

func kindOfGroup(v fleet.Group) string {
	if v.Dynamic() {
		return "dynamic"
	}
	return "static"
}

func writesGroup(v fleet.Group) deviceGroupWrite {
	return deviceGroupWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: deviceGroupWriteSpec{kindOfGroup(v), v.Filter, v.Description}}
}

func (s *server) takeGroup(ctx context.Context, v fleet.Group, w deviceGroupWrite) (fleet.Group, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/description", w.Spec.Description, 500)...)
	dynamic := w.Spec.Kind == "dynamic"
	bad := func(pointer, code, detail string) {
		problems = append(problems, fieldProblem{Pointer: pointer, Code: code, Detail: detail})
	}
	switch {
	case v.ID != "" && dynamic != v.Dynamic():
		bad("/spec/kind", "immutable", "the kind of a device group stays: make another one")
	case dynamic && w.Spec.Filter == "":
		bad("/spec/filter", "required", "a dynamic group needs a filter")
	case !dynamic && w.Spec.Filter != "":
		bad("/spec/filter", "kind", "a static group has no filter, its devices name it: say kind: dynamic if the filter decides")
	}
	v.Name, v.Labels, v.Filter, v.Description = w.Metadata.Name, w.Metadata.Labels, w.Spec.Filter, w.Spec.Description
	if len(problems) > 0 || !dynamic {
		return v, problems, nil
	}
	places, err := s.o.Roster.Of(v.Account).Places(ctx)
	if err != nil {
		return v, nil, err
	}
	if _, err = filter.OfGroup(v, places.Refs()); err != nil {
		return v, nil, filter.At(err, "/spec/filter")
	}
	return v, nil, nil
}

// lists are what the filters of an account can name.
type lists struct {
	sites  []fleet.Site
	rooms  []fleet.Room
	users  []fleet.User
	groups []fleet.Group
}

func (l lists) names() *filter.Names { return filter.NewNames(l.sites, l.rooms, l.users, l.groups) }

func (s *server) lists(ctx context.Context, id fleet.AccountID) (l lists, err error) {
	st := s.o.Store
	if l.sites, err = st.Sites(ctx, id, fleet.Page{}); err != nil {
		return l, err
	}
	if l.rooms, err = st.Rooms(ctx, id, fleet.Page{}); err != nil {
		return l, err
	}
	if l.users, err = st.Users(ctx, id, fleet.Page{}); err != nil {
		return l, err
	}
	l.groups, err = st.Groups(ctx, id, fleet.Page{})
	return l, err
}

// stillNamed refuses that was becomes another, or nothing, when the filter of
// some other group then stands for nobody knows whom: it would be empty, and its
// devices would lose what they are told.
func stillNamed[S, V, W any](ctx context.Context, s *server, n noun[S, V, W], was S, next ...S) error {
	if n.listed == nil || len(next) > 0 && n.name(next[0]) == n.name(was) && n.kind != "DeviceGroup" {
		return nil
	}
	l, err := s.lists(ctx, n.of(was).account)
	if err != nil || !slices.ContainsFunc(l.groups, fleet.Group.Dynamic) {
		return err
	}
	groups, before := l.groups, l.names()
	all := n.listed(&l)
	*all = append(slices.DeleteFunc(slices.Clone(*all), func(v S) bool { return n.of(v).id == n.of(was).id }), next...)
	after := l.names()
	for _, g := range groups {
		if !g.Dynamic() || string(g.ID) == n.of(was).id {
			continue
		}
		if _, err := filter.OfGroup(g, before); err != nil {
			continue // it was so before
		}
		if _, err := filter.OfGroup(g, after); err != nil {
			return fault.Coded(fault.Conflict, "inUse", "the filter of the device group %s names it", g.Name)
		}
	}
	return nil
}
