package ucs

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// UCS is the dialect. Its zero value is ready to use.
type UCS struct{}

var _ dialect.Dialect = UCS{}

// Family returns fleet.UCS.
func (UCS) Family() fleet.Family { return fleet.UCS }

//go:embed settings.tsv
var settingsTSV string

var book = sync.OnceValue(func() *catalog.Book {
	settings, err := catalog.ParseTSV(settingsTSV)
	if err != nil {
		panic(fmt.Sprintf("ucs settings.tsv: %v", err))
	}
	return catalog.NewBook(fleet.UCS, settings, false, modelSuffixes())
})

// Book returns the names of the vendor's full default export for Trio (2023)
// and those that manuals and files in public add. Case counts. A name may end in a
// model ("feature.lens.enabled.CCX500"); it then counts on that model alone.
func (UCS) Book() *catalog.Book { return book() }

// modelSuffixes are the models that a setting's name may end in: those of the
// vendor's export, which spells them as in "APPLICATION_VVX450", and those of
// the model catalog in the same spelling.
func modelSuffixes() []string {
	out := []string{"TrioVisualPlus", "EdgeE200", "EdgeE600", "EdgeEEM", "SSDuo"}
	for _, m := range fleet.Models() {
		if m.Family != fleet.UCS {
			continue
		}
		out = append(out, suffixOf(m.Token))
	}
	return out
}

// suffixOf spells a model as the vendor's export does behind a name.
func suffixOf(token string) string { return strings.ReplaceAll(token, "_", "") } // VVX_450 → VVX450, Edge_E450 → EdgeE450

// isBool reports whether the catalog says that a setting is a switch.
func isBool(name string) bool {
	s, _, ok := book().Lookup(name)
	return ok && s.Type == catalog.Bool
}
