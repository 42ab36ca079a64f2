package ucs

import (
	"strconv"
	"strings"

	"muster/internal/dialect"
	"muster/internal/fault"
)

var _ dialect.Mover = UCS{}

// slots is how many roots the platform of a phone takes.
const slots = 2

// Move appends the master, which names the phone's own file alone and the firmware when there is
// some to load, or that file: the roots and the server, in one, or the phone would not find back.
func (UCS) Move(dst []byte, ask dialect.Ask, h dialect.Home) ([]byte, error) {
	switch {
	case ask.Kind == dialect.Shared && ask.File == masterFile:
		return moveMaster(dst, h.Image.Path), nil
	case ask.Kind != dialect.Own || !strings.HasSuffix(ask.File, "-"+ownFile):
		return dst, fault.New(fault.Missing, "%s is not a file that is rendered", ask.File)
	}
	var pairs []dialect.Pair
	if h.Image.Path == "" { // else the phone comes back with it
		secure, _, _, _, ok := h.Parts()
		if !ok || !dialect.XMLText(h.URL) || !dialect.XMLText(h.User) || !dialect.XMLText(h.Password.Reveal()) {
			return dst, fault.New(fault.Missing, "a phone cannot be told the address")
		}
		pairs = moves(h, secure)
	}
	dst = append(dst, prologue+"<PHONE_CONFIG>\n<ALL\n"...)
	for _, p := range pairs {
		dst = dialect.XMLAttribute(dst, p.Name, p.Value)
	}
	return append(dst, "/>\n</PHONE_CONFIG>\n"...), nil
}

// moves says the roots, then the server in the order of Credentials. A home that asks for no
// user gets none: the code that was typed as one is nobody else's.
func moves(h dialect.Home, secure bool) []dialect.Pair {
	pairs := []dialect.Pair{{Name: gate, Value: "1"}}
	say := func(name, value string) {
		pairs = append(pairs, dialect.Pair{Name: name, Value: value}, dialect.Pair{Name: name + ".set", Value: "1"})
	}
	if secure {
		for i, root := range h.Roots[:min(len(h.Roots), slots)] {
			say("device.sec.TLS.customCaCert"+strconv.Itoa(i+1), strings.TrimSpace(root))
		}
	}
	say("device.prov.serverName", h.URL)
	if !h.Detour {
		say("device.prov.user", h.User)
		say("device.prov.password", h.Password.Reveal())
	}
	kind := "HTTP"
	if secure {
		kind = "HTTPS"
	}
	say("device.prov.serverType", kind)
	say("device.dhcp.bootSrvUseOpt", "Static")
	return pairs
}

func moveMaster(dst []byte, image string) []byte {
	dst = append(dst, prologue+"<APPLICATION\n"...)
	dst = dialect.XMLAttribute(dst, "APP_FILE_PATH", image)
	dst = dialect.XMLAttribute(dst, "CONFIG_FILES", "[PHONE_MAC_ADDRESS]-"+ownFile)
	return append(dst, "/>\n"...)
}
