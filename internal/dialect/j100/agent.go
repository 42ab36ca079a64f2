package j100

import (
	"strings"

	"muster/internal/dialect"
	"muster/internal/fleet"
)

// A tongue is what a User-Agent says of the family.
type tongue uint8

const (
	unsaid tongue = iota
	ours
	another
)

// A caller is what a User-Agent claims. Nothing of it is proved.
type caller struct {
	says  tongue
	mac   fleet.MAC
	model string // canonical; empty for one that is not in the model catalog
	build string
}

// agent reads a User-Agent. Three independent projects captured the same form,
// from software 4.1.x; what 3.0 sends is not known:
//
//	Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)
//
// Another product after "AVAYA/" is another phone of the vendor's, whose
// settings are not ours to give; "FileTransport" and "Microbrowser"
// is how Poly devices begin.
func agent(ua string) caller {
	if len(ua) > maxAgent {
		return caller{}
	}
	if strings.HasPrefix(ua, "FileTransport ") || strings.HasPrefix(ua, "Microbrowser/") {
		return caller{says: another}
	}
	_, product, ok := strings.Cut(ua, "AVAYA/")
	if !ok {
		return caller{}
	}
	product, rest, _ := strings.Cut(product, " ")
	model, build, _ := strings.Cut(product, "-")
	// A J1xx younger than the catalog is ours. The letters and digits after
	// the number are the hardware's (J129D01A).
	if len(model) < 4 || model[:2] != "J1" || strings.Trim(model[2:4], digits) != "" || !dialect.Word(model[4:], "") {
		return caller{says: another}
	}
	c := caller{says: ours}
	if m, ok := fleet.FindModel(model[:4]); ok && m.Family == fleet.J100 {
		c.model = m.Model
	}
	if build != "" && len(build) <= maxBuild && strings.Trim(build, digits+".") == "" && build[0] != '.' {
		c.build = build
	}
	if at, ok := strings.CutPrefix(rest, "(MAC:"); ok {
		mac, _, _ := strings.Cut(at, ")")
		c.mac, _ = fleet.ParseMAC(mac)
	}
	return c
}

const (
	maxAgent = 512
	maxBuild = 64
)
