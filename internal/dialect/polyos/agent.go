package polyos

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

// agent reads a User-Agent. One is known from a working server's tests:
//
//	FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application
//
// Other models are inferred, so any split of prefix and model is taken
// ("PolyStudio-X30", "Poly-StudioX30"), and the model catalog decides. model is
// canonical, or empty for one that is not in the catalog; build is empty
// when the Updater asks, whose version is not the software's.
func agent(ua string) (t tongue, model, build string) {
	if len(ua) > maxAgent {
		return unsaid, "", ""
	}
	const transport = "filetransport "
	if len(ua) < len(transport) || !strings.EqualFold(ua[:len(transport)], transport) {
		if strings.HasPrefix(ua, "Microbrowser/") || strings.Contains(ua, "AVAYA/") {
			return another, "", ""
		}
		return unsaid, "", ""
	}
	product, rest, ok := strings.Cut(strings.TrimLeft(ua[len(transport):], " "), "-UA/")
	if !ok || product == "" || !dialect.Word(product, "_-") {
		return unsaid, "", ""
	}
	version, rest, _ := strings.Cut(rest, " ")
	if version != "" && version[0] >= '0' && version[0] <= '9' && dialect.Word(version, "._-") &&
		len(version) <= maxBuild && !strings.Contains(rest, "Type/Updater") {
		build = version
	}
	prefix, _, _ := strings.Cut(product, "-")
	for s := product; ; {
		if m, ok := fleet.FindModel(s); ok {
			if m.Family != fleet.PolyOS {
				return another, "", ""
			}
			return ours, m.Model, build
		}
		at := strings.IndexByte(s, '-')
		if at < 0 {
			break
		}
		s = s[at+1:]
	}
	switch p := strings.ToLower(prefix); {
	case p == "g_series" || strings.HasPrefix(p, "polystudio"):
		return ours, "", build // a model younger than the catalog
	case strings.HasPrefix(p, "poly"):
		return another, "", "" // UC Software spells itself so: PolycomVVX, PolyCCX, PolyEdge
	}
	return unsaid, "", ""
}

const (
	maxAgent = 512
	maxBuild = 64
	digits   = "0123456789"
	letters  = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)
