package catalog

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"muster/internal/fleet"
)

// A Category is the branch of the catalog that a setting stands in, for people who
// look through it. Devices know nothing of it: it decides nothing.
type Category string

const (
	General      Category = "general"
	Time         Category = "time"
	Network      Category = "network"
	Lines        Category = "lines"
	Calls        Category = "calls"
	Audio        Category = "audio"
	Video        Category = "video"
	Display      Category = "display"
	Contacts     Category = "contacts"
	Security     Category = "security"
	Provisioning Category = "provisioning"
	Apps         Category = "apps"
	Diagnostics  Category = "diagnostics"
	Other        Category = "other" // no rule of ours knows it
)

var categories = []Category{General, Time, Network, Lines, Calls, Audio, Video, Display, Contacts, Security, Provisioning, Apps, Diagnostics, Other}

//go:embed categories.tsv
var categoriesTSV string

// rules give the category of a prefix of names, by the kind of names: those of dotted
// parts (UCS, PolyOS), and the J100's, whose parts have no separator to rely on.
var rules = sync.OnceValue(func() map[string]map[string]Category {
	known := map[Category]bool{}
	for _, c := range categories {
		known[c] = true
	}
	out := map[string]map[string]Category{"poly": {}, "j100": {}}
	for n, line := range strings.Split(strings.TrimSpace(categoriesTSV), "\n") {
		if line[0] == '#' || line == "family\tprefix\tcategory" {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || out[f[0]] == nil || !known[Category(f[2])] {
			panic(fmt.Sprintf("categories.tsv: line %d: %q", n+1, line))
		}
		out[f[0]][f[1]] = Category(f[2])
	}
	return out
})

// categoryOf is that of the longest prefix of the name that has one.
func categoryOf(f fleet.Family, name string) Category {
	of := rules()["poly"]
	if f == fleet.J100 {
		of = rules()["j100"]
	}
	for end := len(name); end > 0; end-- {
		if f != fleet.J100 && end < len(name) && name[end] != '.' {
			continue
		}
		if c, ok := of[name[:end]]; ok {
			return c
		}
	}
	return Other
}
