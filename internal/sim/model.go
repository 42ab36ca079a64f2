package sim

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// The families of devices that the fleet can hold.
const (
	UCS    = "ucs"
	PolyOS = "polyos"
	J100   = "j100"
)

// A Model is what differs between devices of one family: data, not code.
type Model struct {
	Family string
	Name   string // as people say it: "VVX 450"
	// Product and Token make the User-Agent: "PolycomVVX" and "VVX_450".
	Product, Token string
	// Suffix ends the names of per-model settings and elements: "VVX450".
	Suffix  string
	Version string // what a new device runs
	Updater string // UC Software: what its updater runs, another number
	Part    string // UC Software: the part number that names its image
	// DoubledImage asks for an image by part number twice over, as a VVX 500 on 5.9.7 does.
	DoubledImage bool
	// SerialInAgent adds "(SN:…)" to the User-Agent before any file asks for it.
	SerialInAgent bool
	// OldTLS speaks TLS 1.2 with an RSA certificate and no more.
	OldTLS bool
	// NoTLS13 speaks TLS 1.2 with any certificate.
	NoTLS13 bool
	// Hardware is J100's $HWVERS.
	Hardware string

	prefixes []string // of its MACs
}

var (
	polyMACs  = []string{"0004f2", "64167f", "482567"}
	videoMACs = []string{"00e0db", "9442a2"}
	avayaMACs = []string{"c81fea", "b4b017", "c057bc", "ccf954", "2cf4c5", "a009ed"}
)

// models are the devices there are. Which TLS versions a model speaks is
// inferred from its age; so are the PolyOS tokens other than Studio X30's.
var models = []Model{
	{Family: UCS, Name: "VVX 450", Product: "PolycomVVX", Token: "VVX_450", Suffix: "VVX450", Version: "6.4.6.2453", Updater: "6.4.6.3021", Part: "3111-48450-001", NoTLS13: true, prefixes: polyMACs},
	{Family: UCS, Name: "VVX 411", Product: "PolycomVVX", Token: "VVX_411", Suffix: "VVX411", Version: "5.9.6.2327", Updater: "5.9.6.1201", Part: "3111-48450-001", OldTLS: true, prefixes: polyMACs},
	{Family: UCS, Name: "VVX 500", Product: "PolycomVVX", Token: "VVX_500", Suffix: "VVX500", Version: "5.9.7.4477", Updater: "5.9.7.47435", Part: "3111-44500-001", DoubledImage: true, OldTLS: true, prefixes: polyMACs},
	{Family: UCS, Name: "CCX 500", Product: "PolyCCX", Token: "CCX_500", Suffix: "CCX500", Version: "9.4.1.0508", Updater: "9.4.1.0508", Part: "3111-49710-001", SerialInAgent: true, prefixes: polyMACs},
	{Family: UCS, Name: "CCX 600", Product: "PolyCCX", Token: "CCX_600", Suffix: "CCX600", Version: "8.0.2.3267", Updater: "8.0.2.3267", Part: "3111-49770-001", SerialInAgent: true, prefixes: polyMACs},
	{Family: UCS, Name: "Trio 8800", Product: "PolycomRealPresenceTrio", Token: "Trio_8800", Suffix: "Trio8800", Version: "7.2.2.1094", Updater: "7.2.2.1094", Part: "3111-65290-001", SerialInAgent: true, NoTLS13: true, prefixes: polyMACs},
	{Family: UCS, Name: "Edge E450", Product: "PolyEdge", Token: "Edge_E450", Suffix: "EdgeE450", Version: "8.0.0.15602", Updater: "8.0.0.15602", Part: "3111-49950-001", prefixes: polyMACs},

	{Family: PolyOS, Name: "Studio X30", Product: "G_SERIES", Token: "PolyStudioX30", Suffix: "StudioX30", Version: "3.10.0_362035", prefixes: videoMACs},
	{Family: PolyOS, Name: "Studio X50", Product: "G_SERIES", Token: "PolyStudioX50", Suffix: "StudioX50", Version: "4.1.0_384021", prefixes: videoMACs},
	{Family: PolyOS, Name: "Studio X72", Product: "G_SERIES", Token: "PolyStudioX72", Suffix: "StudioX72", Version: "4.3.0_420112", prefixes: videoMACs},
	{Family: PolyOS, Name: "Studio V52", Product: "G_SERIES", Token: "PolyStudioV52", Suffix: "StudioV52", Version: "4.3.0_420112", prefixes: videoMACs},
	{Family: PolyOS, Name: "Studio G62", Product: "G_SERIES", Token: "PolyStudioG62", Suffix: "StudioG62", Version: "4.1.0_384021", prefixes: videoMACs},
	{Family: PolyOS, Name: "G7500", Product: "G_SERIES", Token: "PolyG7500", Suffix: "G7500", Version: "4.1.0_384021", prefixes: videoMACs},
	{Family: PolyOS, Name: "TC10", Product: "G_SERIES", Token: "PolyTC10", Suffix: "TC10", Version: "4.1.0_210530", prefixes: videoMACs},

	{Family: J100, Name: "J129", Token: "J129", Version: "4.0.10.3.2", Hardware: "2", OldTLS: true, prefixes: avayaMACs},
	{Family: J100, Name: "J139", Token: "J139", Version: "4.1.5.0.6", Hardware: "2", NoTLS13: true, prefixes: avayaMACs},
	{Family: J100, Name: "J159", Token: "J159", Version: "4.1.3.0.6", Hardware: "1", NoTLS13: true, prefixes: avayaMACs},
	{Family: J100, Name: "J169", Token: "J169", Version: "4.1.3.0.6", Hardware: "1", NoTLS13: true, prefixes: avayaMACs},
	{Family: J100, Name: "J179", Token: "J179", Version: "4.1.3.0.6", Hardware: "3", NoTLS13: true, prefixes: avayaMACs},
	{Family: J100, Name: "J189", Token: "J189", Version: "4.1.3.0.6", Hardware: "4", NoTLS13: true, prefixes: avayaMACs},
}

// Models lists every model a fleet can hold.
func Models() []Model { return append([]Model(nil), models...) }

// ModelNamed finds a model by its name, in any case and with or without the space.
func ModelNamed(name string) (Model, bool) {
	plain := func(s string) string { return strings.ToLower(strings.NewReplacer(" ", "", "_", "").Replace(s)) }
	for _, m := range models {
		if plain(m.Name) == plain(name) {
			return m, true
		}
	}
	return Model{}, false
}

// An Identity is who a device is before it has read any file.
type Identity struct {
	Model  Model
	MAC    string // 12 lower-case hex digits
	Serial string
	IP     string // the address a PolyOS device states in X-Device
}

// families returns the families of a --family value.
func families(family string) ([]string, error) {
	switch family {
	case "", "mixed":
		return []string{UCS, PolyOS, J100}, nil
	case UCS, PolyOS, J100:
		return []string{family}, nil
	}
	return nil, fmt.Errorf("no family %q: ucs, polyos, j100 or mixed", family)
}

// identities makes count devices: the same seed gives the same devices, and no
// MAC comes twice, since the multiplier is odd and so a bijection of 24 bits.
func identities(count int, family string, names []string, seed uint64) ([]Identity, error) {
	fams, err := families(family)
	if err != nil {
		return nil, err
	}
	byFamily := map[string][]Model{}
	for _, m := range models {
		byFamily[m.Family] = append(byFamily[m.Family], m)
	}
	if len(names) > 0 {
		byFamily, fams = map[string][]Model{}, nil
		for _, n := range names {
			m, ok := ModelNamed(n)
			if !ok {
				return nil, fmt.Errorf("no model %q", n)
			}
			if byFamily[m.Family] == nil {
				fams = append(fams, m.Family)
			}
			byFamily[m.Family] = append(byFamily[m.Family], m)
		}
	}
	offset := rand.New(rand.NewPCG(seed, 0)).Uint32()
	out := make([]Identity, count)
	for i := range out {
		of := byFamily[fams[i%len(fams)]]
		m := of[(i/len(fams))%len(of)]
		tail := (offset + uint32(i)*0x9e3779) & 0xffffff
		mac := m.prefixes[i%len(m.prefixes)] + fmt.Sprintf("%06x", tail)
		out[i] = Identity{Model: m, MAC: mac, Serial: serial(m, mac, tail), IP: fmt.Sprintf("10.%d.%d.%d", tail>>16&0xff, tail>>8&0xff, 1+tail%254)}
	}
	return out, nil
}

// serial is a number of the family's shape; UC Software shows its MAC as its serial.
func serial(m Model, mac string, tail uint32) string {
	switch m.Family {
	case PolyOS:
		return "8L21385" + strings.ToUpper(fmt.Sprintf("D%06x", tail)) // 14 characters, as seen
	case J100:
		return fmt.Sprintf("20WZ%08d", tail)
	}
	return mac
}
