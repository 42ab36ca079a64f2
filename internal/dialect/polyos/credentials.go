package polyos

import (
	"strings"

	"muster/internal/dialect"
)

// Credentials says address, user, password and then the authentication type,
// Basic. In that order a device that applies them one by one never shows the
// pair to the server it had before, and changes the way it proves itself last.
// The address is the full URL: the family has no setting for the scheme. Its
// slash at the end stays: whether a device appends a file's name or resolves
// it, it then asks in the account's directory (the double slash that appending
// makes was seen in the field, and collapses).
func (p PolyOS) Credentials(s dialect.Server) []dialect.Pair {
	pairs := []dialect.Pair{
		{Name: "device.prov.serverName", Value: s.URL},
		{Name: "device.prov.user", Value: s.User},
		{Name: "device.prov.password", Value: s.Password.Reveal()},
	}
	for _, name := range p.authTypeNames() {
		pairs = append(pairs, dialect.Pair{Name: name, Value: "Basic"})
	}
	return pairs
}

// Reserved covers the names of files and of REST alike, in any case, with and
// without the gate that UC Software puts behind a name, and every name of
// AuthTypeNames.
func (p PolyOS) Reserved(name string) bool {
	n := strings.TrimSuffix(strings.ToLower(strings.TrimSpace(name)), ".set")
	switch n {
	case "device.prov.servername", "device.prov.user", "device.prov.password", "device.prov.servertype":
		return true
	}
	if strings.HasPrefix(n, "management.provisioning.") {
		return true
	}
	for _, a := range p.authTypeNames() {
		if strings.EqualFold(n, a) {
			return true
		}
	}
	return false
}
