package polyos

import (
	_ "embed"
	"fmt"
	"sync"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
)

// PolyOS is the dialect. Its zero value is ready to use.
type PolyOS struct {
	// AuthTypeNames are the names under which a file says that the device
	// authenticates by Basic. Which names a device reads in a file is not
	// known: nil means DefaultAuthTypeNames, an empty slice writes none.
	AuthTypeNames []string
}

// DefaultAuthTypeNames holds the only name that the X30's schema gives for the
// authentication type. It is proved for REST alone. To write it is the safer
// guess: a device that does not know it leaves it aside, and one that does
// would otherwise keep NTLM, which Muster does not speak.
var DefaultAuthTypeNames = []string{"management.provisioning.authtype"}

func (p PolyOS) authTypeNames() []string {
	if p.AuthTypeNames == nil {
		return DefaultAuthTypeNames
	}
	return p.AuthTypeNames
}

var _ dialect.Dialect = PolyOS{}

// Family returns fleet.PolyOS.
func (PolyOS) Family() fleet.Family { return fleet.PolyOS }

//go:embed settings.tsv
var settingsTSV string

var book = sync.OnceValue(func() *catalog.Book {
	settings, err := catalog.ParseTSV(settingsTSV)
	if err != nil {
		panic(fmt.Sprintf("polyos settings.tsv: %v", err))
	}
	return catalog.NewBook(fleet.PolyOS, settings, false, nil)
})

// Book returns the names of the X30's own schema (software 3.x) and those that
// only an export or the REST interface shows. Case counts: the vendor spells
// call.recentCalls.enable beside call.recentcalls.maxNumberToDisplay.
func (PolyOS) Book() *catalog.Book { return book() }
