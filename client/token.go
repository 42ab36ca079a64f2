package client

import (
	"context"
	"iter"
	"net/http"
	"time"
)

// A Token lets a program use the API.
type Token = Resource[TokenSpec, TokenStatus]

// TokenSpec is what is wanted of a token.
type TokenSpec struct {
	Rights    []string  `json:"rights,omitempty"` // read, write, reveal, admin
	Role      string    `json:"role,omitempty"`   // in place of rights
	Sites     []string  `json:"sites,omitempty"`  // that the role is for
	Member    string    `json:"member,omitempty"` // who acts with it, in place of both
	ExpiresAt time.Time `json:"expiresAt,omitzero"`
}

// TokenStatus is what is so. Token is its text, in the answer to CreateToken
// and never again.
type TokenStatus struct {
	Prefix    string    `json:"prefix,omitempty"` // tells tokens apart
	Valid     bool      `json:"valid,omitempty"`
	RevokedAt time.Time `json:"revokedAt,omitzero"`
	Token     string    `json:"token,omitempty"`
}

// Tokens walks an account's.
func (c *Client) Tokens(ctx context.Context, account string, q Query) iter.Seq2[Token, error] {
	return List[Token](ctx, c, at("accounts", account, "api-tokens"), q)
}

// CreateToken makes one that may touch the account and all beneath it.
func (c *Client) CreateToken(ctx context.Context, account string, t Token, opts ...Option) (Token, error) {
	return one[TokenSpec, TokenStatus](ctx, c, http.MethodPost, at("accounts", account, "api-tokens"), body(t.Metadata, t.Spec), opts)
}

// DeleteToken revokes one.
func (c *Client) DeleteToken(ctx context.Context, account, id string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("accounts", account, "api-tokens", id), nil, nil, opts...)
	return err
}
