package enroll

import (
	"crypto/sha256"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/claim"
	"muster/internal/secret"
)

// bootFor is longer than a boot with an upgrade of the software in it.
const bootFor = 30 * time.Minute

// boots knows who was admitted of late by what: a phone asks for three files and
// comes back after an upgrade, each time with the code that may be for one device only. It is
// memory of this process: without it the device needs a code that is still good.
type boots struct {
	of *otter.Cache[[sha256.Size]byte, secret.Text]
}

func newBoots() *boots {
	return &boots{otter.Must(&otter.Options[[sha256.Size]byte, secret.Text]{
		MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryWriting[[sha256.Size]byte, secret.Text](bootFor)})}
}

// boot is the same for all requests of a boot: device, address, and what it shows.
func boot(a claim.Asker) [sha256.Size]byte {
	return sha256.Sum256([]byte(a.MAC.String() + "\n" + subnet(a.Source).String() + "\n" + a.Code + "\n" + a.Serial))
}

// token proves that the asker was admitted a moment ago; empty: it was not.
func (b *boots) token(a claim.Asker) secret.Text {
	if a.Code == "" && a.Serial == "" {
		return secret.Text{} // a MAC alone admits nobody
	}
	t, _ := b.of.GetIfPresent(boot(a))
	return t
}

func (b *boots) admitted(a claim.Asker, token secret.Text) {
	if a.Code != "" || a.Serial != "" {
		b.of.Set(boot(a), token)
	}
}
