package client

import (
	"context"
	"net/http"
	"time"
)

// A Profile says where the devices of sites are sent when they enroll.
type Profile = Resource[ProfileSpec, ProfileStatus]

// ProfileSpec is what is wanted of a profile.
type ProfileSpec struct {
	ServerType      string `json:"serverType,omitempty"`      // muster or http
	ProvisioningURL string `json:"provisioningURL,omitempty"` // with user:password@ where the server asks for them; shown with ******** for the password
	RootCA          string `json:"rootCA,omitempty"`          // PEM
	PhoneGroup      *int   `json:"phoneGroup,omitempty"`      // 0 to 999; nil: none
	IssueIdentity   bool   `json:"issueIdentity,omitempty"`
	FirstContact    string `json:"firstContact,omitempty"` // serial (default) or proof
}

// ProfileStatus is what is so.
type ProfileStatus struct {
	Sites    int    `json:"sites,omitempty"`
	Enrolled int    `json:"enrolled,omitempty"`
	Behind   int    `json:"behind,omitempty"` // of the enrolled: told something else than it says now
	Edition  int64  `json:"edition,omitempty"`
	Account  string `json:"account,omitempty"` // id of the account that has it
}

// An EnrollmentCode enrolls the devices that it is typed on at a site.
type EnrollmentCode = Resource[EnrollmentCodeSpec, EnrollmentCodeStatus]

// EnrollmentCodeSpec is what is wanted of a code.
type EnrollmentCodeSpec struct {
	Kind      string    `json:"kind,omitempty"` // numeric8 (default) or numeric12
	Site      string    `json:"site,omitempty"` // id or name
	ExpiresAt time.Time `json:"expiresAt,omitzero"`
	MaxUses   *int      `json:"maxUses,omitempty"` // nil: as many as come
	// NeedsApproval: a device that nobody had activated is held until somebody lets it go.
	NeedsApproval bool `json:"needsApproval,omitempty"`
}

// EnrollmentCodeStatus is what is so.
type EnrollmentCodeStatus struct {
	Code     string `json:"code,omitempty"` // the digits; ******** for who may not write
	Uses     int    `json:"uses,omitempty"`
	State    string `json:"state,omitempty"` // live, expired or usedUp
	SiteName string `json:"siteName,omitempty"`
	Account  string `json:"account,omitempty"` // id of the account that has it
}

// Enrollment is how far a device has come on its way home.
type Enrollment struct {
	ApprovedAt      time.Time `json:"approvedAt,omitzero"`
	ActivatedAt     time.Time `json:"activatedAt,omitzero"`
	DeactivatedAt   time.Time `json:"deactivatedAt,omitzero"`
	At              time.Time `json:"at,omitzero"` // when it was last told a profile
	Profile         string    `json:"profile,omitempty"`
	ProfileRevision int64     `json:"profileRevision,omitempty"`
	Current         bool      `json:"current,omitempty"` // that is what the profile of its site says now
	LockedUntil     time.Time `json:"lockedUntil,omitzero"`
}

// Profiles are the enrollment profiles of accounts. Changing and deleting one needs IfMatch.
func (c *Client) Profiles() Collection[ProfileSpec, ProfileStatus] {
	return Collection[ProfileSpec, ProfileStatus]{c, "profiles"}
}

// EnrollmentCodes are the enrollment codes of accounts.
func (c *Client) EnrollmentCodes() Collection[EnrollmentCodeSpec, EnrollmentCodeStatus] {
	return Collection[EnrollmentCodeSpec, EnrollmentCodeStatus]{c, "enrollment-codes"}
}

// ProbeProfile says what devices would stumble over at the server of a profile that is not saved yet.
func (c *Client) ProbeProfile(ctx context.Context, account string, spec ProfileSpec) ([]Warning, error) {
	var out struct {
		Warnings []Warning `json:"warnings"`
	}
	_, err := c.Do(ctx, http.MethodPost, at("accounts", account, "profiles:probe"), map[string]any{"spec": spec}, &out, unkept)
	return out.Warnings, err
}

// StepDevice takes a device a step through its life: approve, claim (params:
// account), associate (site), disassociate, activate, deactivate, release or unlock.
func (c *Client) StepDevice(ctx context.Context, ref, verb string, params map[string]string, opts ...Option) (Device, error) {
	var body any
	if len(params) > 0 {
		body = params
	}
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("devices", ref)+":"+verb, body, opts)
}
