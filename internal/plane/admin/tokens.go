package admin

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
)

type tokenSpec struct {
	Rights    []string   `json:"rights" nullable:"false"`
	Role      string     `json:"role,omitempty" enum:"owner,admin,deviceManager,helpdesk,readOnly" doc:"In place of rights"`
	Sites     []string   `json:"sites,omitempty" nullable:"false" doc:"Ids of the sites that the role is for"`
	Member    string     `json:"member,omitempty" doc:"Id of the member who acts with it, in their role of now"`
	ExpiresAt *time.Time `json:"expiresAt" doc:"null: never"`
}

type tokenStatus struct {
	Prefix    string     `json:"prefix" doc:"The part of the text that tells tokens apart"`
	Valid     bool       `json:"valid"`
	RevokedAt *time.Time `json:"revokedAt"`
	UsedAt    *time.Time `json:"usedAt" doc:"When it was used last, to the minute; null: never, since this is kept"`
	Token     string     `json:"token,omitempty" doc:"The text; shown when the token is created, and never again"`
}

type token struct {
	ID       string      `json:"id"`
	Kind     string      `json:"kind" enum:"ApiToken"`
	Metadata metadata    `json:"metadata"`
	Spec     tokenSpec   `json:"spec"`
	Status   tokenStatus `json:"status"`
}

type tokenWriteSpec struct {
	Rights    []string   `json:"rights,omitempty" maxItems:"4" enum:"read,write,reveal,admin" nullable:"false" doc:"One of rights, role and member is wanted"`
	Role      string     `json:"role,omitempty" enum:"owner,admin,deviceManager,helpdesk,readOnly"`
	Sites     []string   `json:"sites,omitempty" nullable:"false" maxItems:"200" doc:"With role: ids or names of the sites that it is for"`
	Member    string     `json:"member,omitempty" maxLength:"200" doc:"Id or name of a member of the account"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
}

type tokenWrite struct {
	ReadOnly
	Metadata metadataWrite  `json:"metadata"`
	Spec     tokenWriteSpec `json:"spec"`
}

func (s *server) tokenRoutes() {
	const p = "/accounts/{account}/api-tokens"
	add(s, route{method: "GET", path: p, id: "listTokens", says: "List an account's API tokens", right: fleet.RightAdmin}, s.listTokens)
	add(s, route{method: "POST", path: p, id: "createToken", says: "Create an API token; its text is in this answer only", right: fleet.RightAdmin, status: 201}, s.createToken)
	add(s, route{method: "DELETE", path: p + "/{token}", id: "revokeToken", says: "Revoke an API token", right: fleet.RightAdmin, status: 204}, s.revokeToken)
}

func (s *server) showToken(t access.Token) token {
	now := s.o.Now()
	v := token{ID: t.ID, Kind: "ApiToken", Metadata: metadata{t.Name, labels(nil), t.CreatedAt, t.CreatedAt, 1},
		Spec:   tokenSpec{[]string{}, string(t.Role), texts(t.Sites), string(t.Member), instant(t.ExpiresAt)},
		Status: tokenStatus{Prefix: t.Prefix, Valid: t.RevokedAt.IsZero() && (t.ExpiresAt.IsZero() || now.Before(t.ExpiresAt)), RevokedAt: instant(t.RevokedAt), UsedAt: instant(s.o.Uses.Last(t))}}
	for _, r := range t.Rights {
		v.Spec.Rights = append(v.Spec.Rights, string(r))
	}
	if !t.RevokedAt.IsZero() {
		v.Metadata.UpdatedAt, v.Metadata.Revision = t.RevokedAt, 2
	}
	return v
}

func (s *server) listTokens(ctx context.Context, in *struct {
	InAccount
	Paging
}) (*listOut[token], error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	bind := []string{"tokens", string(a.ID)}
	page, err := s.start(in.Paging, bind...)
	if err != nil {
		return nil, err
	}
	page.Limit++
	found, err := s.o.Store.Tokens(ctx, a.ID, page)
	if err != nil {
		return nil, err
	}
	return finish(ctx, s, found, in.Limit, func(t access.Token) string { return t.ID }, s.showToken,
		&url.URL{Path: base + "/accounts/" + string(a.ID) + "/api-tokens"}, bind...), nil
}

func (s *server) createToken(ctx context.Context, in *struct {
	InAccount
	Trial
	Body tokenWrite
}) (*one[token], error) {
	who := actor(ctx)
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	w := in.Body.Spec
	t, text := access.NewToken(a.ID, in.Body.Metadata.Name, nil)
	if err := s.empower(ctx, &t, w); err != nil {
		return nil, err
	}
	if w.ExpiresAt != nil {
		if !w.ExpiresAt.After(s.o.Now()) {
			return nil, invalid(fieldProblem{Pointer: "/spec/expiresAt", Code: "range", Detail: "expiresAt lies in the past"})
		}
		t.ExpiresAt = *w.ExpiresAt
	}
	if t, err = s.o.Store.CreateToken(in.context(ctx), who, t); err != nil {
		return nil, err
	}
	v := s.showToken(t)
	if !in.DryRun {
		v.Status.Token = text.Reveal()
	}
	out := tagged(v, v.Metadata.Revision)
	out.Location = base + "/accounts/" + string(a.ID) + "/api-tokens/" + t.ID
	return out, nil
}

// empower gives a token what it may do: rights, a role or a member's. Nobody gives what
// they have not.
func (s *server) empower(ctx context.Context, t *access.Token, w tokenWriteSpec) error {
	who, said := actor(ctx), 0
	for _, yes := range []bool{len(w.Rights) > 0, w.Role != "", w.Member != ""} {
		if yes {
			said++
		}
	}
	switch {
	case said != 1:
		return invalid(fieldProblem{Pointer: "/spec/rights", Code: "required", Detail: "a token has rights, or a role, or is a member's: one of them"})
	case len(w.Sites) > 0 && w.Role == "":
		return invalid(fieldProblem{Pointer: "/spec/sites", Code: "unknownField", Detail: "sites go with a role"})
	case w.Role != "":
		t.Role = access.Role(w.Role)
		if err := mayGrant(ctx, t.Role); err != nil {
			return err
		}
		sites, bad, err := s.roleSites(ctx, t.Account, nil, w.Sites)
		if err == nil && len(bad) > 0 {
			err = invalid(bad...)
		}
		if err != nil {
			return err
		}
		t.Sites = sites
		return access.CheckSites(t.Role, sites)
	case w.Member != "":
		m, bad, err := s.members().refer(ctx, t.Account, "/spec/member", w.Member)
		if err == nil && len(bad) > 0 {
			err = invalid(bad...)
		}
		if err != nil {
			return err
		}
		t.Member = m.ID
		return mayGrant(ctx, m.Role)
	}
	for _, r := range w.Rights {
		if !who.May(fleet.Right(r)) {
			return newProblem(http.StatusForbidden, "right", "you cannot give a right you do not hold: "+r)
		}
		t.Rights = append(t.Rights, fleet.Right(r))
	}
	if slices.Contains(t.Rights, fleet.RightAdmin) && slices.Contains(t.Rights, fleet.RightReveal) {
		return mayGrant(ctx, access.Owner) // all rights are as much as an owner has
	}
	return nil
}

func (s *server) revokeToken(ctx context.Context, in *struct {
	InAccount
	Trial
	Token string `path:"token" maxLength:"100"`
}) (*none, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	if err := s.mayRevoke(ctx, a.ID, in.Token); err != nil {
		return nil, err
	}
	return nil, s.o.Store.RevokeToken(in.context(ctx), actor(ctx), a.ID, in.Token)
}

// mayRevoke fails when the token is an owner's and who asks is none.
func (s *server) mayRevoke(ctx context.Context, id fleet.AccountID, ref string) error {
	if ok, _ := access.Has(actor(ctx), access.Owners); ok {
		return nil
	}
	for p := (fleet.Page{Limit: 1000}); ; {
		found, err := s.o.Store.Tokens(ctx, id, p)
		if err != nil {
			return err
		}
		for _, t := range found {
			role := t.Role
			if t.Member != "" {
				if m, err := s.o.Store.FindMember(ctx, id, string(t.Member)); err == nil {
					role = m.Role
				}
			}
			if (t.ID == ref || t.Name == ref) && t.RevokedAt.IsZero() && role == access.Owner {
				return mayGrant(ctx, access.Owner)
			}
		}
		if len(found) < p.Limit {
			return nil
		}
		p.After = found[len(found)-1].ID
	}
}
