package firmware

import (
	"strings"

	"muster/internal/fleet"
)

// numbering says how a family writes versions.
type numbering struct {
	apart string // characters that stand for the dot
	least int    // numbers that every version has
}

var numberings = map[fleet.Family]numbering{
	fleet.UCS:    {apart: " ", least: 3},  // 6.4.6.2502; in sip.ver a date and a name may follow
	fleet.PolyOS: {apart: "-_", least: 3}, // 4.2.0-388128
	fleet.J100:   {apart: "_", least: 4},  // 4.1.3.0.6; R4_1_3_0_6 in names of images
}

// canonical writes a version with dots alone.
func canonical(f fleet.Family, version string) string {
	version = strings.TrimSpace(version)
	if f == fleet.UCS {
		version, _, _ = strings.Cut(version, " ")
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(numberings[f].apart, r) {
			return '.'
		}
		return r
	}, version)
}

// Wellformed reports whether a text can be a version of the family.
func Wellformed(f fleet.Family, version string) bool {
	n, known := numberings[f]
	if !known || len(version) > 60 {
		return false
	}
	parts := strings.Split(canonical(f, version), ".")
	for _, p := range parts {
		if p == "" || len(p) > 12 || strings.Trim(p, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return false
		}
	}
	return len(parts) >= n.least && strings.Trim(parts[0], "0123456789") == ""
}

// Same reports whether a device that says it runs running runs a release: what it says may
// be longer, a build number behind the version.
func Same(f fleet.Family, release, running string) bool {
	a, b := canonical(f, release), canonical(f, running)
	return a != "" && (fleet.VersionOrder(a) == fleet.VersionOrder(b) || strings.HasPrefix(fleet.VersionOrder(b), fleet.VersionOrder(a)+"."))
}

// Newer reports whether a is a later version than b.
func Newer(f fleet.Family, a, b string) bool {
	return !Same(f, a, b) && fleet.VersionOrder(canonical(f, a)) > fleet.VersionOrder(canonical(f, b))
}

// TakesURL reports whether a device that runs that version loads an image from a URL. Others look for
// it where their settings are: J100 phones take one from 4.1.0 on, and all do that reliably from 4.1.4.0.5 on.
func TakesURL(f fleet.Family, running string) bool {
	return f != fleet.J100 || running != "" && !Newer(f, "4.1.4.0.5", running)
}
