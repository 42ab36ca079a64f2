package ucs

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed permodel.txt
var perModel string

var varying = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for l := range strings.Lines(perModel) {
		if l = strings.TrimSpace(l); !strings.HasPrefix(l, "#") {
			out[strings.ToLower(l)] = true
		}
	}
	return out
})

// VariesByModel reports whether some models are known to have another default
// of a setting than the catalog says. name may have an index and a model's suffix.
func (u UCS) VariesByModel(name string) bool {
	s, _, ok := u.Book().Lookup(name)
	return ok && varying()[strings.ToLower(s.Name)]
}
