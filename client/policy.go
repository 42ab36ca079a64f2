package client

import (
	"context"
	"iter"
	"net/http"
)

// A Policy is a set of settings at one level. Writes want IfMatch.
type Policy = Resource[PolicySpec, PolicyStatus]

// PolicySpec is what is wanted of a policy.
type PolicySpec struct {
	Level    string `json:"level,omitempty"`    // account, family, model, group, site, userGroup or device
	Target   string `json:"target,omitempty"`   // whom at that level, by id or name; empty for account
	Priority string `json:"priority,omitempty"` // lowest, low, normal (default), important or critical
	// Settings are values by name. A secret is shown as ********, and written
	// so it stays as it is.
	Settings map[string]string `json:"settings,omitempty"`
	Locked   []string          `json:"locked,omitempty"` // keys no higher level may override
	Raw      []string          `json:"raw,omitempty"`    // keys that no catalog knows, told all the same
}

// PolicyStatus is what is so.
type PolicyStatus struct {
	TargetName string `json:"targetName,omitempty"` // the target as people know it
	Account    string `json:"account,omitempty"`    // id of the account that has it
}

// Policies walks an account's.
func (c *Client) Policies(ctx context.Context, account string, q Query) iter.Seq2[Policy, error] {
	return List[Policy](ctx, c, at("accounts", account, "policies"), q)
}

// Policy reads one by id or name.
func (c *Client) Policy(ctx context.Context, ref string) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodGet, at("policies", ref), nil, nil)
}

// AccountPolicy reads one of an account's own by id or name: what an account
// beneath it has is not there, and makes no name ambiguous.
func (c *Client) AccountPolicy(ctx context.Context, account, ref string) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodGet, at("accounts", account, "policies", ref), nil, nil)
}

// CreatePolicy makes one; devices get it at their next poll.
func (c *Client) CreatePolicy(ctx context.Context, account string, p Policy, opts ...Option) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodPost, at("accounts", account, "policies"), body(p.Metadata, p.Spec), opts)
}

// ReplacePolicy gives one a whole new spec.
func (c *Client) ReplacePolicy(ctx context.Context, ref string, p Policy, opts ...Option) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodPut, at("policies", ref), body(p.Metadata, p.Spec), opts)
}

// PatchPolicy changes part of one; a setting that is null is removed.
func (c *Client) PatchPolicy(ctx context.Context, ref string, p Patch, opts ...Option) (Policy, error) {
	return one[PolicySpec, PolicyStatus](ctx, c, http.MethodPatch, at("policies", ref), p, opts)
}

// DeletePolicy removes one.
func (c *Client) DeletePolicy(ctx context.Context, ref string, opts ...Option) error {
	_, err := c.Do(ctx, http.MethodDelete, at("policies", ref), nil, nil, opts...)
	return err
}
