package client

import (
	"context"
	"iter"
	"net/http"
)

// A Member is a person who administers an account and all beneath it, or some sites.
type Member = Resource[MemberSpec, MemberStatus]

// MemberSpec is what is wanted of a member.
type MemberSpec struct {
	Email    string   `json:"email,omitempty"`
	Role     string   `json:"role,omitempty"`  // owner, admin, deviceManager, helpdesk or readOnly
	Sites    []string `json:"sites,omitempty"` // ids or names of those that the role is for; none: everything
	Disabled bool     `json:"disabled,omitempty"`
}

// MemberStatus is what is so.
type MemberStatus struct {
	State   string `json:"state,omitempty"`   // invited, active or disabled
	Account string `json:"account,omitempty"` // id of the account
}

// Members are the members of accounts.
func (c *Client) Members() Collection[MemberSpec, MemberStatus] {
	return Collection[MemberSpec, MemberStatus]{c, "members"}
}

// A Permission is whether one kind of thing may be done, and why not.
type Permission struct {
	Power   string `json:"power"`
	Says    string `json:"says"`
	Allowed bool   `json:"allowed"`
	Why     string `json:"why,omitempty"`
}

// Me is who asks.
type Me struct {
	ID          string       `json:"id"`
	Kind        string       `json:"kind"` // token or user
	Name        string       `json:"name"`
	Account     string       `json:"account"`
	Role        string       `json:"role,omitempty"`
	Rights      []string     `json:"rights"`
	Sites       []string     `json:"sites"`
	Permissions []Permission `json:"permissions"` // in Account
}

// Me says who the client's token is, and what it may do.
func (c *Client) Me(ctx context.Context) (Me, error) {
	var m Me
	_, err := c.Do(ctx, http.MethodGet, "/me", nil, &m)
	return m, err
}

// Permissions walks what the client's token may do in an account.
func (c *Client) Permissions(ctx context.Context, account string) iter.Seq2[Permission, error] {
	return List[Permission](ctx, c, at("accounts", account, "permissions"), Query{})
}
