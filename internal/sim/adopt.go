package sim

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// What a credentials order may say is the product's promise (mission A7): exactly
// these settings of the family, all of them, and nothing else. A phone that took
// half of it would be lost, so a set that differs is refused whole.

// exactly compares the names of a set with what it must hold; an error names
// settings and never values.
func exactly(set map[string]string, names ...string) error {
	var missing, more []string
	for _, n := range names {
		if _, ok := set[n]; !ok {
			missing = append(missing, n)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(set)) {
		if !slices.Contains(names, n) {
			more = append(more, n)
		}
	}
	switch {
	case len(missing) > 0:
		return fmt.Errorf("not a complete set: %s missing", strings.Join(missing, ", "))
	case len(more) > 0:
		return fmt.Errorf("more than the set: %s", strings.Join(more, ", "))
	}
	return nil
}

// filled reports a setting that is there and empty.
func filled(set map[string]string, names ...string) error {
	for _, n := range names {
		if set[n] == "" {
			return fmt.Errorf("%s is empty", n)
		}
	}
	return nil
}

// ucsOrder are the settings of the order; each comes with its gate.
var ucsOrder = []string{"device.prov.serverName", "device.prov.user", "device.prov.password", "device.prov.serverType", "device.dhcp.bootSrvUseOpt"}

// adopt writes the set to flash; a change there restarts the phone.
func (p *ucs) adopt(set map[string]string) (next, error) {
	names := []string{"device.set"}
	for _, n := range ucsOrder {
		names = append(names, n, n+".set")
	}
	if err := exactly(set, names...); err != nil {
		return done, err
	}
	if err := filled(set, ucsOrder...); err != nil {
		return done, err
	}
	for _, n := range names {
		if (n == "device.set" || strings.HasSuffix(n, ".set")) && !truth(set[n]) {
			return done, fmt.Errorf("the gate %s is shut", n)
		}
	}
	flash := maps.Clone(p.flash)
	for _, n := range ucsOrder {
		flash[n] = set[n]
	}
	var ok1, ok2 bool
	flash["device.prov.serverType"], ok1 = word(serverTypes, set["device.prov.serverType"])
	flash["device.dhcp.bootSrvUseOpt"], ok2 = word(bootServers, set["device.dhcp.bootSrvUseOpt"])
	scheme, _, hasScheme := strings.Cut(set["device.prov.serverName"], "://")
	switch {
	case !ok1 || flash["device.prov.serverType"] != "HTTPS":
		return done, fmt.Errorf("device.prov.serverType is not HTTPS")
	case !ok2 || flash["device.dhcp.bootSrvUseOpt"] != "Static":
		return done, fmt.Errorf("device.dhcp.bootSrvUseOpt is not Static")
	case hasScheme && scheme != "https":
		return done, fmt.Errorf("device.prov.serverName contradicts device.prov.serverType")
	}
	if maps.Equal(flash, p.flash) {
		return done, nil
	}
	p.flash = flash
	return reboot, nil
}

// adopt takes the set at once. By which name the authentication type goes in a
// file is unknown: any that says so counts, and its value must be Basic.
func (p *polyOS) adopt(set map[string]string) (next, error) {
	three := []string{"device.prov.serverName", "device.prov.user", "device.prov.password"}
	rest := maps.Clone(set)
	types := 0
	for n, v := range set {
		if !strings.HasSuffix(strings.ToLower(n), "authtype") {
			continue
		}
		if !strings.EqualFold(v, "Basic") {
			return done, fmt.Errorf("%s is not Basic", n)
		}
		types++
		delete(rest, n)
	}
	if err := exactly(rest, three...); err != nil {
		return done, err
	}
	if err := filled(set, three...); err != nil {
		return done, err
	}
	switch {
	case types == 0:
		return done, fmt.Errorf("not a complete set: no authentication type")
	case !strings.HasPrefix(set[three[0]], "https://"):
		return done, fmt.Errorf("%s is no https:// address", three[0])
	}
	p.at = place{base: set[three[0]], user: set[three[1]], password: set[three[2]]}
	return done, nil
}

// adopt takes the set, and restarts for another file server.
func (p *j100) adopt(set map[string]string) (next, error) {
	names := []string{"TLSSRVR", "TLSDIR", "TLSPORT", "FORCE_HTTP_AUTH_USERNAME", "FORCE_HTTP_AUTH_PASSWORD"}
	if err := exactly(set, names...); err != nil {
		return done, err
	}
	if err := filled(set, "TLSSRVR", "TLSPORT", "FORCE_HTTP_AUTH_USERNAME", "FORCE_HTTP_AUTH_PASSWORD"); err != nil {
		return done, err
	}
	settings := maps.Clone(p.settings)
	if settings == nil {
		settings = map[string]string{}
	}
	maps.Copy(settings, set)
	p.settings = settings
	p.user, p.password = set["FORCE_HTTP_AUTH_USERNAME"], set["FORCE_HTTP_AUTH_PASSWORD"]
	return reboot, nil
}
