package ucs

import (
	"strings"
	"sync"

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

// A phase is the software that asks: the Updater, which fetches the master and
// an image, or the application, which fetches the settings.
type phase uint8

const (
	noPhase phase = iota
	updater
	application
)

// A speaker is a User-Agent understood. version is that of whoever asks, so it
// is the phone's only in the application's phase.
type speaker struct {
	says    tongue
	model   string // canonical; empty when it is not in the model catalog
	version string
	phase   phase
	mac     fleet.MAC // from "(SN:…)", which phones send when device.prov.tagSerialNo is 1
}

const (
	maxAgent   = 512
	maxVersion = 64
)

// listen reads a User-Agent. The forms seen, with parts missing here and there:
//
//	FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 (SN:0004f2abcdef) Type/Application
//	Microbrowser/1.1 PolycomSoundPointIP-SPIP_550-UA/4.0.15.1047 Type/Application
//
// The prefix is Polycom… up to VVX and Trio, Poly… on CCX and Edge. Video
// devices use the same form with a prefix of their own (G_SERIES, PolyStudio):
// they are another family's.
func listen(ua string) (s speaker) {
	if len(ua) > maxAgent {
		return speaker{}
	}
	rest, ok := cutFold(ua, "FileTransport ")
	if !ok {
		if rest, ok = cutFold(ua, "Microbrowser/"); !ok {
			if strings.Contains(ua, "AVAYA/") { // a J100, whose script may name <mac>.cfg
				return speaker{says: another}
			}
			return speaker{}
		}
		if _, rest, ok = strings.Cut(rest, " "); !ok {
			return speaker{}
		}
	}
	product, rest, ok := strings.Cut(strings.TrimLeft(rest, " "), "-UA/")
	if !ok || product == "" || !dialect.Word(product, "_-") {
		return speaker{}
	}
	prefix, token, _ := strings.Cut(product, "-")
	switch m, known := findModel(token, product); {
	case known && m.Family == fleet.UCS:
		s.says, s.model = ours, m.Model
	case known:
		return speaker{says: another}
	case hasFold(prefix, "polystudio") || !hasFold(prefix, "poly"):
		if strings.EqualFold(prefix, "G_SERIES") || hasFold(prefix, "polystudio") {
			return speaker{says: another}
		}
		return speaker{}
	default:
		s.says = ours // a model younger than the catalog
	}
	version, rest, _ := strings.Cut(rest, " ")
	if version != "" && len(version) <= maxVersion && version[0] >= '0' && version[0] <= '9' && dialect.Word(version, "._-") {
		s.version = version
	}
	if _, sn, ok := strings.Cut(rest, "(SN:"); ok {
		if sn, _, ok := strings.Cut(sn, ")"); ok && len(sn) <= 17 {
			s.mac, _ = fleet.ParseMAC(strings.TrimSpace(sn)) // a serial number of another form says nothing
		}
	}
	switch {
	case strings.Contains(rest, "Type/Updater"):
		s.phase = updater
	case strings.Contains(rest, "Type/Application"):
		s.phase = application
	}
	return s
}

// tokens are the model catalog by the spelling that devices use.
var tokens = sync.OnceValue(func() map[string]fleet.ModelEntry {
	out := map[string]fleet.ModelEntry{}
	for _, m := range fleet.Models() {
		out[m.Token] = m
	}
	return out
})

// findModel looks for the usual spelling first, which costs nothing.
func findModel(token, product string) (fleet.ModelEntry, bool) {
	if m, ok := tokens()[token]; ok {
		return m, true
	}
	if token != "" {
		if m, ok := fleet.FindModel(token); ok {
			return m, true
		}
	}
	return fleet.FindModel(product)
}

func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func cutFold(s, prefix string) (string, bool) {
	if !hasFold(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}
