package admin

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"muster/internal/fleet"
)

type deviceUserSpec struct {
	Email  string   `json:"email"`
	Groups []string `json:"groups" nullable:"false" doc:"Ids of device user groups"`
}

type deviceUserStatus struct {
	Devices    int      `json:"devices"`
	GroupNames []string `json:"groupNames" nullable:"false"`
	Account    string   `json:"account" doc:"Id of the account that has it"`
}

type deviceUser struct {
	ID       string           `json:"id"`
	Kind     string           `json:"kind" enum:"DeviceUser"`
	Metadata metadata         `json:"metadata"`
	Spec     deviceUserSpec   `json:"spec"`
	Status   deviceUserStatus `json:"status"`
	Impact   *impactReport    `json:"impact,omitempty" doc:"With dryRun=true: what it would do to devices"`
}

type deviceUserWriteSpec struct {
	Email  string   `json:"email,omitempty"`
	Groups []string `json:"groups,omitempty" nullable:"false" doc:"Device user groups by id or name"`
}

type deviceUserWrite struct {
	ReadOnly
	Metadata metadataWrite       `json:"metadata"`
	Spec     deviceUserWriteSpec `json:"spec,omitempty"`
}

func (s *server) users() noun[fleet.User, deviceUser, deviceUserWrite] {
	st := s.o.Store
	return noun[fleet.User, deviceUser, deviceUserWrite]{
		kind: "DeviceUser", plural: "DeviceUsers", path: "device-users", words: "device user", about: "user", holds: true,
		listed: func(l *lists) *[]fleet.User { return &l.users },
		fresh:  func(id fleet.AccountID) fleet.User { return fleet.User{Account: id} },
		of:     func(v fleet.User) object { return object{v.Account, string(v.ID), v.Revision} },
		name:   func(v fleet.User) string { return v.Name },
		find:   st.FindUser, all: st.Users, create: st.CreateUser, save: st.SaveUser,
		remove: func(ctx context.Context, by fleet.Actor, v fleet.User) error {
			return st.DeleteUser(ctx, by, v.Account, v.ID)
		},
		shower: s.userShower, writes: writesUser, take: s.takeUser,
		change: userChange, impact: func(v *deviceUser) **impactReport { return &v.Impact },
	}
}

func (s *server) userShower(ctx context.Context, id fleet.AccountID, _ ...fleet.User) (func(fleet.User) deviceUser, error) {
	in, err := s.o.Store.Populations(ctx, id)
	if err != nil {
		return nil, err
	}
	groups, err := s.o.Store.UserGroups(ctx, id, fleet.Page{})
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	for _, g := range groups {
		names[string(g.ID)] = g.Name
	}
	return func(v fleet.User) deviceUser {
		out := deviceUser{string(v.ID), "DeviceUser", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
			deviceUserSpec{v.Email, list0(v.Groups)}, deviceUserStatus{in[string(v.ID)], []string{}, string(v.Account)}, nil}
		for _, g := range v.Groups {
			out.Status.GroupNames = append(out.Status.GroupNames, names[g])
		}
		return out
	}, nil
}

func writesUser(v fleet.User) deviceUserWrite {
	return deviceUserWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: deviceUserWriteSpec{v.Email, v.Groups}}
}

func (s *server) takeUser(ctx context.Context, v fleet.User, w deviceUserWrite) (fleet.User, []fieldProblem, error) {
	problems := append(w.Metadata.check(), checkText("/spec/email", w.Spec.Email, 254)...)
	if name, host, ok := strings.Cut(w.Spec.Email, "@"); w.Spec.Email != "" && (!ok || name == "" || host == "" || strings.ContainsAny(w.Spec.Email, " ,;<>\"")) {
		problems = append(problems, fieldProblem{Pointer: "/spec/email", Code: "email", Detail: "an address looks like name@example.com"})
	}
	ids, bad, err := references(ctx, s.userGroups(), v.Account, "/spec/groups", w.Spec.Groups)
	v.Name, v.Labels, v.Email, v.Groups = w.Metadata.Name, w.Metadata.Labels, w.Spec.Email, ids
	return v, append(problems, bad...), err
}

// maxReferences bounds a list of references.
const maxReferences = 100

// references resolves a list of references to ids, each once, in order.
func references[S, V, W any](ctx context.Context, n noun[S, V, W], id fleet.AccountID, pointer string, refs []string) (ids []string, problems []fieldProblem, err error) {
	if len(refs) > maxReferences {
		return nil, []fieldProblem{{Pointer: pointer, Code: "tooMany", Detail: fmt.Sprintf("at most %d %ss can be named", maxReferences, n.words)}}, nil
	}
	for i, ref := range refs {
		at := fmt.Sprintf("%s/%d", pointer, i)
		if ref == "" {
			problems = append(problems, fieldProblem{Pointer: at, Code: "reference", Detail: "the account has no such " + n.words})
			continue
		}
		v, bad, err := n.refer(ctx, id, at, ref)
		if err != nil {
			return nil, nil, err
		}
		problems = append(problems, bad...)
		if key := n.of(v).id; len(bad) == 0 && !slices.Contains(ids, key) {
			ids = append(ids, key)
		}
	}
	return ids, problems, nil
}
