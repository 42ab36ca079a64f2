package client

import (
	"context"
	"iter"
	"net/http"
	"time"
)

// A CertificateAuthority issues certificates to the devices of an account; that of the operator's, to any.
type CertificateAuthority = Resource[CertificateAuthoritySpec, CertificateAuthorityStatus]

// CertificateAuthoritySpec is what is wanted of an authority.
type CertificateAuthoritySpec struct {
	KeyType      string `json:"keyType,omitempty"`  // of the next issuing key: ecdsa-p256, rsa-2048, rsa-3072 or rsa-4096
	Lifetime     string `json:"lifetime,omitempty"` // of certificates of devices: "8760h"
	RenewAt      int    `json:"renewAt,omitempty"`  // percent of the lifetime
	Approval     bool   `json:"approval,omitempty"`
	ServerKeygen bool   `json:"serverKeygen,omitempty"`
	SingleDES    bool   `json:"singleDES,omitempty"`
}

// CertificateAuthorityStatus is what is so.
type CertificateAuthorityStatus struct {
	Account     string `json:"account,omitempty"`
	Generations []struct {
		Generation  int       `json:"generation"`
		State       string    `json:"state"` // next, current, previous or retired
		Imported    bool      `json:"imported"`
		Subject     string    `json:"subject"`
		KeyType     string    `json:"keyType"`
		Fingerprint string    `json:"fingerprint"`
		NotBefore   time.Time `json:"notBefore"`
		NotAfter    time.Time `json:"notAfter"`
		InUse       int       `json:"inUse"` // valid certificates that were seen in the last 30 days
		PEM         string    `json:"pem"`
		Path        string    `json:"path"` // on the addresses of devices: .pem, .cer and .crl follow
	} `json:"generations,omitempty"`
}

// CertificateAuthorities are those of accounts, each of which has one at most.
func (c *Client) CertificateAuthorities() Collection[CertificateAuthoritySpec, CertificateAuthorityStatus] {
	return Collection[CertificateAuthoritySpec, CertificateAuthorityStatus]{c, "certificate-authorities"}
}

func (c *Client) authorityVerb(ctx context.Context, authority, verb string, body any, opts []Option) (CertificateAuthority, error) {
	return one[CertificateAuthoritySpec, CertificateAuthorityStatus](ctx, c, http.MethodPost, at("certificate-authorities", authority)+":"+verb, body, opts)
}

// RotateAuthority makes the next issuing key and announces it; with now, it signs at once.
func (c *Client) RotateAuthority(ctx context.Context, authority string, now bool, opts ...Option) (CertificateAuthority, error) {
	return c.authorityVerb(ctx, authority, "rotate", map[string]any{"now": now}, opts)
}

// ActivateAuthority has the key sign that was announced.
func (c *Client) ActivateAuthority(ctx context.Context, authority string, opts ...Option) (CertificateAuthority, error) {
	return c.authorityVerb(ctx, authority, "activate", nil, opts)
}

// RetireAuthority ends the trust in what a previous key signed; generation 0 is the oldest. While devices come with
// its certificates it is Conflict with the code inUse, unless force.
func (c *Client) RetireAuthority(ctx context.Context, authority string, generation int, force bool, opts ...Option) (CertificateAuthority, error) {
	body := map[string]any{"force": force}
	if generation > 0 {
		body["generation"] = generation
	}
	return c.authorityVerb(ctx, authority, "retire", body, opts)
}

// ImportAuthority takes an issuing certificate with what is above it, and its key, PEM, as the next one.
func (c *Client) ImportAuthority(ctx context.Context, authority, certificate string, key Secret, now bool, opts ...Option) (CertificateAuthority, error) {
	return c.authorityVerb(ctx, authority, "import", map[string]any{"certificate": certificate, "key": key.value, "now": now}, opts)
}

// AuthorityCRL reads the list of what the current generation issued and somebody revoked, DER.
func (c *Client) AuthorityCRL(ctx context.Context, authority string) ([]byte, error) {
	return c.text(ctx, at("certificate-authorities", authority, "crl"))
}

// A Certificate is one that a device was issued. Its id is its serial number.
type Certificate = Resource[CertificateSpec, CertificateStatus]

// CertificateSpec is whose it is.
type CertificateSpec struct {
	Device     string `json:"device"`
	MAC        string `json:"mac"`
	Authority  string `json:"authority"`
	Generation int    `json:"generation"`
	Way        string `json:"way"` // est or scep
}

// CertificateStatus is what became of it.
type CertificateStatus struct {
	Account   string    `json:"account"`
	State     string    `json:"state"` // signing, valid, revoked, expired or failed
	NotBefore time.Time `json:"notBefore"`
	NotAfter  time.Time `json:"notAfter"`
	IssuedAt  time.Time `json:"issuedAt"`
	RevokedAt time.Time `json:"revokedAt,omitzero"`
	Reason    string    `json:"reason,omitempty"`
	SeenAt    time.Time `json:"seenAt,omitzero"`
	Key       string    `json:"key"`
	PEM       string    `json:"pem"`

	DeviceName  string `json:"deviceName,omitempty"`
	Profile     string `json:"profile,omitempty"`     // id of the profile that its device was told last
	ProfileName string `json:"profileName,omitempty"` // empty: it is gone
	Renewal     struct {
		State   string    `json:"state,omitempty"` // later, due, late, asked, pending, refused or done; empty: it is not renewed
		DueAt   time.Time `json:"dueAt,omitzero"`
		TriedAt time.Time `json:"triedAt,omitzero"`
		Reason  string    `json:"reason,omitempty"`
	} `json:"renewal,omitzero"`
}

// Certificates walks those that an account's devices were issued. Values{"device"}, {"state"} and {"endsBefore"} narrow it.
func (c *Client) Certificates(ctx context.Context, account string, q Query) iter.Seq2[Certificate, error] {
	return List[Certificate](ctx, c, at("accounts", account, "certificates"), q)
}

// Certificate reads one by its serial number.
func (c *Client) Certificate(ctx context.Context, serial string) (Certificate, error) {
	return one[CertificateSpec, CertificateStatus](ctx, c, http.MethodGet, at("certificates", serial), nil, nil)
}

// RevokeCertificate revokes one, for a reason of RFC 5280 or "".
func (c *Client) RevokeCertificate(ctx context.Context, serial, reason string, opts ...Option) (Certificate, error) {
	body := map[string]any{}
	if reason != "" {
		body["reason"] = reason
	}
	return one[CertificateSpec, CertificateStatus](ctx, c, http.MethodPost, at("certificates", serial)+":revoke", body, opts)
}

// DeviceIdentity is how a device stands with its certificate.
type DeviceIdentity struct {
	State             string    `json:"state"` // none, wanted, requested, pending, issued, installed, expiring, expired, revoked or failed
	Reason            string    `json:"reason,omitempty"`
	Serial            string    `json:"serial,omitempty"`
	NotAfter          time.Time `json:"notAfter,omitzero"`
	SeenAt            time.Time `json:"seenAt,omitzero"`
	PasswordExpiresAt time.Time `json:"passwordExpiresAt,omitzero"`
}

// An IssuedIdentity is a device's new one-time password; empty for who may not see it.
type IssuedIdentity struct {
	Device          string         `json:"device"`
	Identity        DeviceIdentity `json:"identity"`
	OneTimePassword string         `json:"oneTimePassword,omitempty"`
}

// IssueIdentity gives a device a new one-time password for a certificate; expiresIn "" is 30 days.
func (c *Client) IssueIdentity(ctx context.Context, device, expiresIn string, opts ...Option) (IssuedIdentity, error) {
	body := map[string]any{}
	if expiresIn != "" {
		body["expiresIn"] = expiresIn
	}
	var out IssuedIdentity
	_, err := c.Do(ctx, http.MethodPost, at("devices", device)+":issueIdentity", body, &out, opts...)
	return out, err
}

// DecideIdentity lets the certificate that a device waits for be signed, or refuses it.
func (c *Client) DecideIdentity(ctx context.Context, device string, yes bool, opts ...Option) (Device, error) {
	verb := "denyIdentity"
	if yes {
		verb = "approveIdentity"
	}
	return one[DeviceSpec, DeviceStatus](ctx, c, http.MethodPost, at("devices", device)+":"+verb, nil, opts)
}
