package j100

import (
	"cmp"
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

var _ dialect.Mover = J100{}

// maxTrust is the longest TRUSTCERTS that a phone takes.
const maxTrust = 255

// Move appends one of the files of a boot. J100Supgrade.txt names the firmware, or
// leads on; 46xxsettings.txt sends a phone home that is known by its User-Agent, and leads
// on to the file with its MAC otherwise.
//
// A phone loads the firmware before it asks for its settings, and comes back with it. One that asks for
// them all the same could not take it: it goes home as it is. Told nothing it would forget the server that
// it was sent to, start again, and so on for ever.
func (J100) Move(dst []byte, ask dialect.Ask, h dialect.Home) ([]byte, error) {
	switch {
	case ask.Kind == dialect.Own && ask.File == upgradeFile:
		return upgradeScript(dst, ask.Model, h.Image), nil
	case ask.Kind != dialect.Own && ask.Kind != dialect.Shared:
		return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
	case h.URL == "" && ask.MAC == fleet.MAC{}:
		return append(dst, "## Muster: this phone's own file\nGET $MACADDR.txt\n"...), nil
	}
	return move(dst, h)
}

// move writes server, pair, group, and what to trust. Of the two servers that a phone
// can have the other one is set to nothing: which it asks first is not known.
// DES_STAT 0 keeps it from asking the vendor's cloud for another home.
func move(dst []byte, h dialect.Home) ([]byte, error) {
	at, ok := fleet.EndpointOf(h.URL)
	if !ok || !sayable(at.Host) || !sayable(at.Dir) {
		return dst, fault.New(fault.Missing, "a phone cannot be told the address")
	}
	to, other := "TLS", "HTTP"
	if !at.Secure {
		to, other = other, to
	}
	dst = append(dst, "## Muster: where this phone belongs\n"...)
	if trust := strings.Join(h.RootURLs, ","); at.Secure && trust != "" && len(trust) <= maxTrust && sayable(trust) {
		dst = set(dst, "TRUSTCERTS", trust)
	}
	dst = set(dst, to+"SRVR", at.Host)
	dst = set(dst, to+"DIR", cmp.Or(at.Dir, "/"))
	dst = set(dst, to+"PORT", strconv.Itoa(at.Port))
	dst = set(dst, other+"SRVR", "")
	if h.Detour {
		return dst, nil
	}
	// Half a pair is worse than none: without one the phone asks its user.
	if user, password := h.User, h.Password.Reveal(); user != "" && sayable(user) && sayable(password) {
		dst = set(dst, "FORCE_HTTP_AUTH_USERNAME", user)
		dst = set(dst, "FORCE_HTTP_AUTH_PASSWORD", password)
	}
	if h.Group >= 0 && h.Group <= 999 {
		dst = set(dst, "GROUP", strconv.Itoa(h.Group))
	}
	dst = identity(dst, h.Identity, func(string) (string, bool) { return "", false })
	return set(dst, "DES_STAT", "0"), nil
}
