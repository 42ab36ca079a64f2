package app

import (
	"fmt"
	"os"
	"strings"

	"muster/internal/access"
	"muster/internal/plane/admin"
	"muster/internal/secret"
)

// sso is the identity provider that is configured; nil: none.
func (c *Config) sso() (*admin.SSO, error) {
	if c.OIDCIssuer == "" {
		return nil, nil
	}
	if c.OIDCClient == "" {
		return nil, &ConfigError{"oidc-client-id", "oidc-issuer needs it too"}
	}
	out := &admin.SSO{Issuer: c.OIDCIssuer, ClientID: c.OIDCClient, Name: c.OIDCName, Scopes: c.OIDCScopes}
	if c.OIDCSecretFile != "" {
		b, err := os.ReadFile(c.OIDCSecretFile)
		if err != nil {
			return nil, &ConfigError{"oidc-client-secret-file", plain(err)}
		}
		out.Secret = secret.New(strings.TrimSpace(string(b)))
	}
	if c.OIDCNewMembers != "" {
		account, role, _ := strings.Cut(c.OIDCNewMembers, ":")
		out.Account, out.Role = account, access.Role(role)
		if account == "" || !out.Role.Known() || out.Role == access.Owner {
			return nil, &ConfigError{"oidc-new-members", fmt.Sprintf("want ACCOUNT:ROLE, with a role that is admin, deviceManager, helpdesk or readOnly, and not %q", c.OIDCNewMembers)}
		}
	}
	return out, nil
}
