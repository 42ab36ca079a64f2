package admin

import (
	"context"
	"net/http"

	"muster/internal/access"
	"muster/internal/fleet"
)

type memberSpec struct {
	Email    string   `json:"email"`
	Role     string   `json:"role" enum:"owner,admin,deviceManager,helpdesk,readOnly"`
	Sites    []string `json:"sites" nullable:"false" doc:"Ids of the sites that the role is for; empty: the account and all beneath it"`
	Disabled bool     `json:"disabled" doc:"Signs in no more, and tokens of theirs are refused"`
}

type memberStatus struct {
	State   string `json:"state" enum:"invited,active,disabled" doc:"invited: has not signed in yet"`
	Account string `json:"account" doc:"Id of the account"`
}

type member struct {
	ID       string       `json:"id"`
	Kind     string       `json:"kind" enum:"Member"`
	Metadata metadata     `json:"metadata"`
	Spec     memberSpec   `json:"spec"`
	Status   memberStatus `json:"status"`
}

type memberWriteSpec struct {
	Email    string   `json:"email,omitempty" maxLength:"254"`
	Role     string   `json:"role,omitempty" enum:"owner,admin,deviceManager,helpdesk,readOnly"`
	Sites    []string `json:"sites,omitempty" nullable:"false" maxItems:"200" doc:"Ids or names; for deviceManager, helpdesk and readOnly"`
	Disabled bool     `json:"disabled,omitempty"`
}

type memberWrite struct {
	ReadOnly
	Metadata metadataWrite   `json:"metadata"`
	Spec     memberWriteSpec `json:"spec"`
}

func (s *server) members() noun[access.Member, member, memberWrite] {
	st := s.o.Store
	return noun[access.Member, member, memberWrite]{
		kind: "Member", plural: "Members", path: "members", words: "member", about: "member", right: fleet.RightAdmin,
		fresh: func(id fleet.AccountID) access.Member { return access.Member{Account: id} },
		of:    func(v access.Member) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v access.Member) string { return v.Name },
		find:  st.FindMember, all: st.Members, create: st.CreateMember, save: st.SaveMember,
		remove: func(ctx context.Context, by fleet.Actor, v access.Member) error {
			if err := mayGrant(ctx, v.Role); err != nil {
				return err
			}
			return st.DeleteMember(ctx, by, v.Account, v.ID)
		},
		shower: func(context.Context, fleet.AccountID, ...access.Member) (func(access.Member) member, error) {
			return showMember, nil
		},
		writes: writesMember, take: s.takeMember,
	}
}

func showMember(v access.Member) member {
	state := "active"
	switch {
	case v.Disabled:
		state = "disabled"
	case v.SignedInAt.IsZero():
		state = "invited"
	}
	return member{string(v.ID), "Member", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
		memberSpec{v.Email, string(v.Role), texts(v.Sites), v.Disabled}, memberStatus{state, string(v.Account)}}
}

func texts[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}

func writesMember(v access.Member) memberWrite {
	return memberWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: memberWriteSpec{v.Email, string(v.Role), texts(v.Sites), v.Disabled}}
}

// mayGrant fails when who asks may not give a role, or change who has it.
func mayGrant(ctx context.Context, r access.Role) error {
	if ok, why := access.MayGrant(actor(ctx), r); !ok {
		return newProblem(http.StatusForbidden, "role", why)
	}
	return nil
}

func (s *server) takeMember(ctx context.Context, v access.Member, w memberWrite) (access.Member, []fieldProblem, error) {
	problems := w.Metadata.check()
	if v.ID != "" {
		if err := mayGrant(ctx, v.Role); err != nil {
			return v, nil, err
		}
	}
	role := access.Role(w.Spec.Role)
	if role.Known() {
		if err := mayGrant(ctx, role); err != nil {
			return v, nil, err
		}
	}
	sites, bad, err := s.roleSites(ctx, v.Account, v.Sites, w.Spec.Sites)
	if err != nil {
		return v, nil, err
	}
	problems = append(problems, bad...)
	v.Name, v.Labels, v.Email, v.Role, v.Disabled, v.Sites = w.Metadata.Name, w.Metadata.Labels, w.Spec.Email, role, w.Spec.Disabled, sites
	if len(problems) == 0 {
		err = v.Check()
	}
	return v, problems, err
}

// roleSites resolves the sites of a role; those that it has already may be gone.
func (s *server) roleSites(ctx context.Context, id fleet.AccountID, has []fleet.SiteID, refs []string) ([]fleet.SiteID, []fieldProblem, error) {
	if len(refs) == len(has) {
		same := true
		for i, ref := range refs {
			same = same && ref == string(has[i])
		}
		if same {
			return has, nil, nil
		}
	}
	ids, bad, err := references(ctx, s.sites(), id, "/spec/sites", refs)
	out := make([]fleet.SiteID, len(ids))
	for i, id := range ids {
		out[i] = fleet.SiteID(id)
	}
	return out, bad, err
}

type permission struct {
	Power   string `json:"power"`
	Says    string `json:"says" doc:"What it is, for people"`
	Allowed bool   `json:"allowed"`
	Why     string `json:"why,omitempty" doc:"Why not"`
}

type me struct {
	ID          string       `json:"id"`
	Kind        string       `json:"kind" enum:"token,user"`
	Name        string       `json:"name"`
	Account     string       `json:"account" doc:"Id of the account; it and all beneath it can be reached"`
	Role        string       `json:"role,omitempty" enum:"owner,admin,deviceManager,helpdesk,readOnly" doc:"Missing: there are rights alone"`
	Rights      []string     `json:"rights" nullable:"false"`
	Sites       []string     `json:"sites" nullable:"false" doc:"Ids of the sites that the role is for; empty: no bound"`
	Permissions []permission `json:"permissions" nullable:"false" doc:"In the account"`
	Version     string       `json:"version" doc:"Of the server"`
}

func (s *server) permissionRoutes() {
	add(s, route{method: "GET", path: "/me", id: "getMe", says: "Say who asks, and what they may do in their account", right: fleet.RightRead}, s.getMe)
	add(s, route{method: "GET", path: "/accounts/{account}/permissions", id: "listPermissions", says: "List what who asks may do in an account, and why not", right: fleet.RightRead}, s.listPermissions)
}

func permissions(a fleet.Actor, level fleet.AccountType) []permission {
	all := access.Permissions(a, level)
	out := make([]permission, len(all))
	for i, p := range all {
		out[i] = permission{string(p.Power), p.Says, p.Allowed, p.Why}
	}
	return out
}

func (s *server) getMe(ctx context.Context, _ *struct{}) (*struct{ Body me }, error) {
	who := actor(ctx)
	a, err := s.o.Store.Account(ctx, who.Root)
	if err != nil {
		return nil, err
	}
	return &struct{ Body me }{me{who.ID, who.Kind, who.Name, string(a.ID), who.Role, texts(who.Rights), texts(who.Sites), permissions(who, a.Type), s.o.Version}}, nil
}

func (s *server) listPermissions(ctx context.Context, in *struct{ InAccount }) (*listOut[permission], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	return &listOut[permission]{Body: list[permission]{Items: permissions(actor(ctx), a.Type)}}, nil
}
