package client

import (
	"context"
	"iter"
	"net/http"
)

// A Collection is what the API offers for one kind of thing that accounts have.
// An account is named by id or name, and so is a thing; where the account is
// empty, it is looked for in all that the token sees, and a name that several
// accounts use is Conflict with the code ambiguousName.
type Collection[Spec, Status any] struct {
	c    *Client
	path string
}

func (l Collection[Spec, Status]) at(account, ref string) string {
	if account == "" {
		return at(l.path, ref)
	}
	return at("accounts", account, l.path, ref)
}

// List walks an account's.
func (l Collection[Spec, Status]) List(ctx context.Context, account string, q Query) iter.Seq2[Resource[Spec, Status], error] {
	return List[Resource[Spec, Status]](ctx, l.c, at("accounts", account, l.path), q)
}

// Get reads one.
func (l Collection[Spec, Status]) Get(ctx context.Context, account, ref string) (Resource[Spec, Status], error) {
	return one[Spec, Status](ctx, l.c, http.MethodGet, l.at(account, ref), nil, nil)
}

// Create makes one in an account.
func (l Collection[Spec, Status]) Create(ctx context.Context, account string, r Resource[Spec, Status], opts ...Option) (Resource[Spec, Status], error) {
	return one[Spec, Status](ctx, l.c, http.MethodPost, at("accounts", account, l.path), body(r.Metadata, r.Spec), opts)
}

// Replace gives one a whole new spec.
func (l Collection[Spec, Status]) Replace(ctx context.Context, account, ref string, r Resource[Spec, Status], opts ...Option) (Resource[Spec, Status], error) {
	return one[Spec, Status](ctx, l.c, http.MethodPut, l.at(account, ref), body(r.Metadata, r.Spec), opts)
}

// Patch changes part of one.
func (l Collection[Spec, Status]) Patch(ctx context.Context, account, ref string, p Patch, opts ...Option) (Resource[Spec, Status], error) {
	return one[Spec, Status](ctx, l.c, http.MethodPatch, l.at(account, ref), p, opts)
}

// Delete removes one. What a policy is for is Conflict with the code inUse.
func (l Collection[Spec, Status]) Delete(ctx context.Context, account, ref string, opts ...Option) error {
	_, err := l.c.Do(ctx, http.MethodDelete, l.at(account, ref), nil, nil, opts...)
	return err
}
