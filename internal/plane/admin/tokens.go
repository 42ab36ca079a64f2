package admin

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"muster/internal/access"
	"muster/internal/fleet"
)

type tokenSpec struct {
	Rights    []string   `json:"rights" nullable:"false"`
	ExpiresAt *time.Time `json:"expiresAt" doc:"null: never"`
}

type tokenStatus struct {
	Prefix    string     `json:"prefix" doc:"The part of the text that tells tokens apart"`
	Valid     bool       `json:"valid"`
	RevokedAt *time.Time `json:"revokedAt"`
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
	Rights    []string   `json:"rights" minItems:"1" maxItems:"4" enum:"read,write,reveal,admin" nullable:"false"`
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
		Spec:   tokenSpec{[]string{}, instant(t.ExpiresAt)},
		Status: tokenStatus{Prefix: t.Prefix, Valid: t.RevokedAt.IsZero() && (t.ExpiresAt.IsZero() || now.Before(t.ExpiresAt)), RevokedAt: instant(t.RevokedAt)}}
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
	var rights []fleet.Right
	for _, r := range w.Rights {
		if !who.May(fleet.Right(r)) {
			return nil, newProblem(http.StatusForbidden, "right", "you cannot give a right you do not hold: "+r)
		}
		rights = append(rights, fleet.Right(r))
	}
	t, text := access.NewToken(a.ID, in.Body.Metadata.Name, rights)
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

func (s *server) revokeToken(ctx context.Context, in *struct {
	InAccount
	Trial
	Token string `path:"token" maxLength:"100"`
}) (*none, error) {
	a, err := s.account(ctx, in.Account)
	if err != nil {
		return nil, err
	}
	return nil, s.o.Store.RevokeToken(in.context(ctx), actor(ctx), a.ID, in.Token)
}
