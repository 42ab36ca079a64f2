package ucs

import (
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
	"muster/internal/fleet"
)

var _ dialect.Mover = UCS{}

// slots is how many roots the platform of a phone takes.
const slots = 2

// Move appends the master, which names the phone's own file alone and the firmware when there is
// some to load, or that file: the roots and the server, in one, or the phone would not find back.
// A phone that asks for it has loaded the firmware, or could not: it goes home as it is.
func (UCS) Move(dst []byte, ask dialect.Ask, h dialect.Home) ([]byte, error) {
	switch {
	case ask.Kind == dialect.Shared && ask.File == masterFile:
		return moveMaster(dst, h.Image.Path), nil
	case ask.Kind != dialect.Own || !strings.HasSuffix(ask.File, "-"+ownFile):
		return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
	}
	at, ok := fleet.EndpointOf(h.URL)
	if !ok || !dialect.XMLText(h.URL) || !dialect.XMLText(h.User) || !dialect.XMLText(h.Password.Reveal()) {
		return dst, fault.New(fault.Missing, "a phone cannot be told the address")
	}
	return (&writer{dst: dst}).file(moves(h, at.Secure)), nil
}

// moves says the roots, then the server as Credentials does. A home that asks for no
// user gets none: the code that was typed as one is nobody else's.
func moves(h dialect.Home, secure bool) []dialect.Pair {
	pairs, kind := []dialect.Pair{{Name: gate, Value: "1"}}, "HTTP"
	if secure {
		kind = "HTTPS"
		for i, root := range h.Roots[:min(len(h.Roots), slots)] {
			pairs = say(pairs, "device.sec.TLS.customCaCert"+strconv.Itoa(i+1), strings.TrimSpace(root))
		}
	}
	return server(pairs, h.Server, kind, !h.Detour)
}

func moveMaster(dst []byte, image string) []byte {
	dst = append(dst, prologue+"<APPLICATION\n"...)
	dst = dialect.XMLAttribute(dst, "APP_FILE_PATH", image)
	dst = dialect.XMLAttribute(dst, "CONFIG_FILES", "[PHONE_MAC_ADDRESS]-"+ownFile)
	return append(dst, "/>\n"...)
}
