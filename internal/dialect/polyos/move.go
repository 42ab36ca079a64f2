package polyos

import (
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

var _ dialect.Mover = PolyOS{}

// slots is how many roots the family's schema has names for.
const slots = 3

// Move appends the master, which names the firmware when there is some to load, or the device's
// own file: the roots and the server, in one. A device that says a serial number alone is shown the way by
// HTTPS, where whoever asks the desk knows its MAC; without it has no file here. Whether the family obeys
// APP_FILE_PATH is not known, so nobody is kept from home by it.
func (p PolyOS) Move(dst []byte, ask dialect.Ask, h dialect.Home) ([]byte, error) {
	if ask.Kind != dialect.Own || ask.MAC == (fleet.MAC{}) && !h.Detour {
		return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
	}
	who, own := strings.CutPrefix(strings.TrimSuffix(ask.File, ".cfg"), ownPrefix)
	if !own {
		return master(dst, who, h.Image), nil
	}
	at, ok := fleet.EndpointOf(h.URL)
	if !ok || !dialect.XMLText(h.URL) || !dialect.XMLText(h.User) || !dialect.XMLText(h.Password.Reveal()) {
		return dst, fault.New(fault.Missing, "a device cannot be told the address")
	}
	return element(dst, p.moves(h, at.Secure)), nil
}

// moves says the roots, then the server in the order of Credentials. A home that asks for no user
// gets none: the code that was typed as one is nobody else's.
func (p PolyOS) moves(h dialect.Home, secure bool) (pairs []dialect.Pair) {
	if secure {
		for i, root := range h.Roots[:min(len(h.Roots), slots)] {
			pairs = append(pairs, dialect.Pair{Name: "sec.TLS.customCaCert." + strconv.Itoa(i+1), Value: strings.TrimSpace(root)})
		}
	}
	if h.Detour {
		return append(pairs, dialect.Pair{Name: "device.prov.serverName", Value: h.URL})
	}
	return append(pairs, p.Credentials(h.Server)...)
}
