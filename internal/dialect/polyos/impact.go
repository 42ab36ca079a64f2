package polyos

import (
	"strings"

	"muster/internal/dialect"
)

var _ dialect.Holder = PolyOS{}

// Holds is about the names of files; those of REST are in no file.
func (p PolyOS) Holds(name string) dialect.Hold {
	n := strings.ToLower(strings.TrimSpace(name))
	switch {
	case strings.HasPrefix(n, "device.prov.user"), strings.HasPrefix(n, "device.prov.password"):
		return dialect.HoldCredentials
	case strings.HasPrefix(n, "device.prov."), p.Reserved(name):
		return dialect.HoldServer
	case strings.HasPrefix(n, "sec.tls."):
		return dialect.HoldTrust
	case n == "sec.auth.admin.password", n == "sec.auth.admin.room.password", n == "sec.auth.admin.useroompassword", n == "device.auth.localadminpassword":
		return dialect.HoldAdmin
	}
	return ""
}
