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
	asked.RLock()
	i, known := asked.spellings[s]
	asked.RUnlock()
	if !known && len(s) > 100 {
		i = c.fold(s)
	} else if !known {
		i = c.fold(s)
		asked.Lock()
		if asked.spellings == nil || len(asked.spellings) >= maxSpellings {
			asked.spellings = map[string]int{}
		}
		asked.spellings[strings.Clone(s)] = i // s may be a part of something longer
		asked.Unlock()
	}
	if i < 0 {
		return ModelEntry{}, false
	}
	return c.entries[i], true
}

// asked remembers spellings that FindModel had to fold, since devices say the
// same few again and again, and which entry each is: -1 for none.
var asked struct {
	sync.RWMutex
	spellings map[string]int
}

// maxSpellings bounds what strangers can make us remember; past it all is forgotten.
const maxSpellings = 1000

// fold finds the entry of a spelling, or -1.
func (c modelCatalog) fold(s string) int {
	k := foldModel(s)
	for _, prefix := range [...]string{"", "polycom", "poly", "avaya", "polystudio", "studio", "realpresence"} {
		if rest, ok := strings.CutPrefix(k, prefix); ok {
			if i, ok := c.by[rest]; ok {
				return i
			}
		}
	}
	if i, ok := c.by["studio"+k]; ok {
		return i
	}
	return -1
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
