package fleet

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed models.tsv
var modelsTSV string

// A ModelEntry is a line of the model catalog. Which models Auto-Sync supports
// is data, not code (mission A8).
type ModelEntry struct {
	Model    string // canonical name, "VVX 450"
	Family   Family
	Token    string // how the device spells it in its User-Agent
	AutoSync bool   // supported by Auto-Sync
	Note     string
}

type modelCatalog struct {
	entries []ModelEntry
	by      map[string]int // folded
	exact   map[string]int // as devices and the catalog spell it: no folding on the way to an answer
}

var models = sync.OnceValue(func() modelCatalog {
	c := modelCatalog{by: map[string]int{}, exact: map[string]int{}}
	for i, line := range strings.Split(strings.Trim(modelsTSV, "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			panic(fmt.Sprintf("models.tsv:%d: %d fields", i+1, len(f)))
		}
		if i == 0 {
			continue
		}
		c.exact[f[0]], c.exact[f[2]] = len(c.entries), len(c.entries)
		c.by[foldModel(f[0])] = len(c.entries)
		c.by[foldModel(f[2])] = len(c.entries)
		c.entries = append(c.entries, ModelEntry{f[0], Family(f[1]), f[2], f[3] == "yes", f[4]})
	}
	return c
})

// Models returns the catalog; callers leave it alone.
func Models() []ModelEntry { return models().entries }

// FindModel looks a model up by its name or its token, whatever its case and
// separators: "vvx450", "VVX_450", "Poly VVX 450".
func FindModel(s string) (ModelEntry, bool) {
	c := models()
	if i, ok := c.exact[s]; ok {
		return c.entries[i], true
	}
	k := foldModel(s)
	for _, prefix := range [...]string{"", "polycom", "poly", "avaya", "polystudio", "studio", "realpresence"} {
		if rest, ok := strings.CutPrefix(k, prefix); ok {
			if i, ok := c.by[rest]; ok {
				return c.entries[i], true
			}
		}
	}
	if i, ok := c.by["studio"+k]; ok {
		return c.entries[i], true
	}
	return ModelEntry{}, false
}

func foldModel(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		}
		return -1
	}, s)
}
