package ucs

import (
	"strings"

	"muster/internal/dialect"
)

// gate is the setting without which a phone ignores every device.* value.
const gate = "device.set"

// Credentials says address, user and password, then server type HTTPS and the
// boot server Static, each with the gate that makes the phone use it. In that
// order a phone that is told one by one never shows the pair to the server it
// had before, and does not leave DHCP's answer until all is in place. The
// address is the full URL: it carries any port, and its scheme cannot
// contradict the server type (which of the two would win is not known). Its
// slash at the end stays: a double slash in a request collapses.
func (UCS) Credentials(s dialect.Server) []dialect.Pair {
	return server([]dialect.Pair{{Name: gate, Value: "1"}}, s, "HTTPS", true)
}

// server appends the settings of a server, without its pair where the phone is to
// keep the one that it has.
func server(pairs []dialect.Pair, s dialect.Server, kind string, pair bool) []dialect.Pair {
	pairs = say(pairs, "device.prov.serverName", s.URL)
	if pair {
		pairs = say(say(pairs, "device.prov.user", s.User), "device.prov.password", s.Password.Reveal())
	}
	return say(say(pairs, "device.prov.serverType", kind), "device.dhcp.bootSrvUseOpt", "Static")
}

// say appends a setting and its gate.
func say(pairs []dialect.Pair, name, value string) []dialect.Pair {
	return append(pairs, dialect.Pair{Name: name, Value: value}, dialect.Pair{Name: name + ".set", Value: "1"})
}

// Reserved covers the five settings, their gates, and the gate of all, in any
// case and with whatever follows a dot: a model's suffix among it.
func (UCS) Reserved(name string) bool {
	if len(name) < len(gate) {
		return false
	}
	name = strings.TrimSpace(name)
	for _, r := range reserved {
		if hasFold(name, r) && (len(name) == len(r) || name[len(r)] == '.') {
			return true
		}
	}
	return false
}

// reservedName is Reserved for the settings alone, and not for the gate of all:
// each file has that one for itself.
func reservedName(name string) bool {
	return UCS{}.Reserved(name) && !(hasFold(name, gate) && (len(name) == len(gate) || name[len(gate)] == '.'))
}

var reserved = [...]string{gate, "device.prov.serverName", "device.prov.user", "device.prov.password", "device.prov.serverType", "device.dhcp.bootSrvUseOpt"}
