package admin

import (
	"context"

	"muster/internal/fleet"
)

type deviceUserGroupSpec struct {
	Description string `json:"description"`
}

type deviceUserGroupStatus struct {
	Users    int      `json:"users"`
	Policies []string `json:"policies" nullable:"false" doc:"Names of the policies for it"`
	Account  string   `json:"account" doc:"Id of the account that has it"`
}

type deviceUserGroup struct {
	ID       string                `json:"id"`
	Kind     string                `json:"kind" enum:"DeviceUserGroup"`
	Metadata metadata              `json:"metadata"`
	Spec     deviceUserGroupSpec   `json:"spec"`
	Status   deviceUserGroupStatus `json:"status"`
	Impact   *impactReport         `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type deviceUserGroupWriteSpec struct {
	Description string `json:"description,omitempty"`
}

type deviceUserGroupWrite struct {
	ReadOnly
	Metadata metadataWrite            `json:"metadata"`
	Spec     deviceUserGroupWriteSpec `json:"spec,omitempty"`
}

func (s *server) userGroups() noun[fleet.UserGroup, deviceUserGroup, deviceUserGroupWrite] {
	st := s.o.Store
	return noun[fleet.UserGroup, deviceUserGroup, deviceUserGroupWrite]{
		kind: "DeviceUserGroup", plural: "DeviceUserGroups", path: "device-user-groups", words: "device user group", about: "user", holds: false,
		fresh: func(id fleet.AccountID) fleet.UserGroup { return fleet.UserGroup{Account: id} },
		of:    func(v fleet.UserGroup) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v fleet.UserGroup) string { return v.Name },
		find:  st.FindUserGroup, all: st.UserGroups, create: st.CreateUserGroup, save: st.SaveUserGroup,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.UserGroup) error {
			return st.DeleteUserGroup(ctx, by, v.Account, v.ID)
		},
		shower: s.userGroupShower, writes: writesUserGroup, take: takeUserGroup,
		change: userGroupChange, impact: func(v *deviceUserGroup) **impactReport { return &v.Impact },
	}
}

func (s *server) userGroupShower(ctx context.Context, id fleet.AccountID, _ ...fleet.UserGroup) (func(fleet.UserGroup) deviceUserGroup, error) {
	users, err := s.o.Store.Users(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	in := map[string]int{}
	for _, u := range users {
		for _, g := range u.Groups {
			in[g]++
		}
	}
	meant, err := s.meant(ctx, id)
	if err != nil {
		return nil, err
	}
	return func(v fleet.UserGroup) deviceUserGroup {
		return deviceUserGroup{string(v.ID), "DeviceUserGroup", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
			deviceUserGroupSpec{v.Description}, deviceUserGroupStatus{in[string(v.ID)], list0(meant[string(v.ID)]), string(v.Account)}, nil}
	}, nil
}

func writesUserGroup(v fleet.UserGroup) deviceUserGroupWrite {
	return deviceUserGroupWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: deviceUserGroupWriteSpec{v.Description}}
}

func takeUserGroup(_ context.Context, v fleet.UserGroup, w deviceUserGroupWrite) (fleet.UserGroup, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/description", w.Spec.Description, 500)...)
	v.Name, v.Labels, v.Description = w.Metadata.Name, w.Metadata.Labels, w.Spec.Description
	return v, problems, nil
}
