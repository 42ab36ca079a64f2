package j100

import (
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// Credentials says the address, then the pair. A phone that takes them one by
// one shows the pair it had to the new address, never the new pair to the old
// one; and the two of a pair count only together.
func (J100) Credentials(s dialect.Server) []dialect.Pair {
	at, _ := fleet.EndpointOf(s.URL)
	return []dialect.Pair{
		{Name: "TLSSRVR", Value: at.Host},
		{Name: "TLSDIR", Value: at.Dir},
		{Name: "TLSPORT", Value: strconv.Itoa(at.Port)},
		{Name: "FORCE_HTTP_AUTH_USERNAME", Value: s.User},
		{Name: "FORCE_HTTP_AUTH_PASSWORD", Value: s.Password.Reveal()},
	}
}

// Reserved covers the five of Credentials and their plain-HTTP twins, which
// are never written. Which of the two servers a phone asks first when it has
// both is not known: a policy with HTTPSRVR could take the phone away and make
// it show the account's pair in clear to whoever answers there.
func (J100) Reserved(name string) bool {
	switch strings.ToUpper(strings.TrimSpace(name)) {
	case "TLSSRVR", "TLSDIR", "TLSPORT", "FORCE_HTTP_AUTH_USERNAME", "FORCE_HTTP_AUTH_PASSWORD",
		"HTTPSRVR", "HTTPDIR", "HTTPPORT":
		return true
	}
	return false
}
