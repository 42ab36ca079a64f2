package j100

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/policy"
)

var (
	_ dialect.Entangler = J100{}
	_ dialect.Holder    = J100{}
	_ dialect.Keeper    = J100{}
)

// Entangled ties the spellings of a name together, of which one counts, and all
// reserved settings: one of them in a policy keeps the account's server out.
func (J100) Entangled(changed []policy.Key) func(policy.Key) bool {
	names := make(map[string]bool, len(changed))
	reserved := false
	for _, k := range changed {
		names[strings.ToUpper(string(k))] = true
		reserved = reserved || J100{}.Reserved(string(k))
	}
	return func(k policy.Key) bool {
		return names[strings.ToUpper(string(k))] || reserved && J100{}.Reserved(string(k))
	}
}

// Holds takes any spelling.
func (j J100) Holds(name string) dialect.Hold {
	switch n := strings.ToUpper(strings.TrimSpace(name)); {
	case strings.HasPrefix(n, "FORCE_HTTP_AUTH_"):
		return dialect.HoldCredentials
	case j.Reserved(n):
		return dialect.HoldServer
	case n == "TRUSTCERTS", n == "OCSP_TRUSTCERTS", n == "TLSSRVRID", n == "AUTH":
		return dialect.HoldTrust
	case n == "ADMIN_PASSWORD", n == "PROCPSWD", n == webPassword:
		return dialect.HoldAdmin
	}
	return ""
}

// Stays is about who the phone is to its call server and to the server of its
// files. A phone whose file with FORCE_SIP_… was deleted stayed registered as it
// was (seen on a J129); that the pair of FORCE_HTTP_AUTH_… persists is inferred. Of all
// other settings the template says that they go back to their defaults.
func (J100) Stays(name string) bool {
	n := strings.ToUpper(strings.TrimSpace(name))
	return strings.HasPrefix(n, "FORCE_SIP_") || strings.HasPrefix(n, "FORCE_HTTP_AUTH_")
}

// Idle is about settings that stay and are told no more.
func (j J100) Idle(name string, _, after dialect.Saying) bool {
	_, told := after(name)
	return !told && j.Stays(name)
}
