package client

import (
	"context"
	"iter"
	"net/http"
	"time"
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
	Version     string       `json:"version"`     // of the server
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

// A SignInLink lets somebody in once, to set a password.
type SignInLink struct {
	Kind      string    `json:"kind"` // owner, invite or reset
	Link      string    `json:"link"`
	URL       string    `json:"url"` // of the page in which it is used
	ExpiresAt time.Time `json:"expiresAt"`
}

// OwnerLink makes a link by which whoever has it becomes an owner of an account.
func (c *Client) OwnerLink(ctx context.Context, account string, opts ...Option) (SignInLink, error) {
	var l SignInLink
	_, err := c.Do(ctx, http.MethodPost, at("accounts", account, "sign-in-links"), nil, &l, opts...)
	return l, err
}

// InviteMember makes a link by which a member, by id, signs in for the first time.
func (c *Client) InviteMember(ctx context.Context, member string, opts ...Option) (SignInLink, error) {
	var l SignInLink
	_, err := c.Do(ctx, http.MethodPost, at("members", member)+":invite", nil, &l, opts...)
	return l, err
}

// ResetMember makes a link by which a member, by id, sets another password. With totp their second
// factor is taken away at once.
func (c *Client) ResetMember(ctx context.Context, member string, totp bool, opts ...Option) (SignInLink, error) {
	var l SignInLink
	if totp {
		opts = append(opts, func(k *call) { k.query.Set("totp", "true") })
	}
	_, err := c.Do(ctx, http.MethodPost, at("members", member)+":reset", nil, &l, opts...)
	return l, err
}
