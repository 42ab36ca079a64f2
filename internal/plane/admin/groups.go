package admin

import (
	"context"

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
		fresh: func(id fleet.AccountID) fleet.Group { return fleet.Group{Account: id} },
		of:    func(v fleet.Group) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v fleet.Group) string { return v.Name },
		find:  st.FindGroup, all: st.Groups, create: st.CreateGroup, save: st.SaveGroup,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.Group) error {
			return st.DeleteGroup(ctx, by, v.Account, v.ID)
		},
		shower: s.groupShower, writes: writesGroup, take: s.takeGroup,
	}
}

func (s *server) groupShower(ctx context.Context, id fleet.AccountID) (func(fleet.Group) deviceGroup, error) {
	in, err := s.o.Store.Populations(ctx, id)
	if err != nil {
		return nil, err
	}
	meant, err := s.meant(ctx, id)
	if err != nil {
		return nil, err
	}
	return func(v fleet.Group) deviceGroup {
		st := deviceGroupStatus{nil, list0(meant[string(v.ID)]), string(v.Account)}
		if !v.Dynamic() {
			n := in[string(v.ID)]
			st.Devices = &n
		}
		return deviceGroup{string(v.ID), "DeviceGroup", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
			deviceGroupSpec(writesGroup(v).Spec), st}
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

func (s *server) takeGroup(_ context.Context, v fleet.Group, w deviceGroupWrite) (fleet.Group, []fieldProblem, error) {
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
		bad("/spec/filter", "kind", "a static group has no filter: its devices name it; with kind dynamic the filter decides")
	}
	v.Name, v.Labels, v.Filter, v.Description = w.Metadata.Name, w.Metadata.Labels, w.Spec.Filter, w.Spec.Description
	return v, problems, nil
}
