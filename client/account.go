package client

import (
	"context"
	"iter"
	"net/http"
)

// An Account is the wall between tenants; everything else belongs to one.
type Account = Resource[AccountSpec, AccountStatus]

// AccountSpec is what is wanted of an account.
type AccountSpec struct {
	Type        string `json:"type,omitempty"`   // operator, provider, reseller or customer
	Parent      string `json:"parent,omitempty"` // id or name; default: the caller's account
	DisplayName string `json:"displayName,omitempty"`
	License     string `json:"license,omitempty"`  // standard (default) or enterprise
	Existing    bool   `json:"existing,omitempty"` // was there before Muster: Auto-Sync starts off
}

// AccountStatus is what the server says of an account.
type AccountStatus struct {
	AccountNumber string `json:"accountNumber,omitempty"` // 8 digits
}

// Accounts walks the caller's account and all beneath it.
func (c *Client) Accounts(ctx context.Context, q Query) iter.Seq2[Account, error] {
	return List[Account](ctx, c, "/accounts", q)
}

// Account reads one by id or name.
func (c *Client) Account(ctx context.Context, ref string) (Account, error) {
	return one[AccountSpec, AccountStatus](ctx, c, http.MethodGet, at("accounts", ref), nil, nil)
}

// CreateAccount makes one, with a Server Address and credentials of its own.
func (c *Client) CreateAccount(ctx context.Context, a Account, opts ...Option) (Account, error) {
	return one[AccountSpec, AccountStatus](ctx, c, http.MethodPost, "/accounts", body(a.Metadata, a.Spec), opts)
}

// PatchAccount changes one.
func (c *Client) PatchAccount(ctx context.Context, ref string, p Patch, opts ...Option) (Account, error) {
	return one[AccountSpec, AccountStatus](ctx, c, http.MethodPatch, at("accounts", ref), p, opts)
}

// DeleteAccount removes an account with everything in it.
func (c *Client) DeleteAccount(ctx context.Context, ref string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("accounts", ref), nil, nil, opts...)
	return err
}

// DeletingAccount changes nothing: it asks what deleting an account would take
// with it, which the Warnings of the answer say. It fails as the deletion would.
func (c *Client) DeletingAccount(ctx context.Context, ref string, opts ...Option) (Account, error) {
	return one[AccountSpec, AccountStatus](ctx, c, http.MethodDelete, at("accounts", ref), nil, append(opts, DryRun()))
}

// body is what a create sends of a resource: the parts that are the caller's.
func body[S any](m Metadata, spec S) any {
	type metadata struct {
		Name        string            `json:"name,omitempty"`
		Labels      map[string]string `json:"labels,omitempty"`
		Annotations map[string]string `json:"annotations,omitempty"`
	}
	return struct {
		Metadata metadata `json:"metadata,omitzero"`
		Spec     S        `json:"spec"`
	}{metadata{m.Name, m.Labels, m.Annotations}, spec}
}
