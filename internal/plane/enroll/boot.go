package enroll

import (
	"crypto/sha256"
	"time"

	"github.com/maypok86/otter/v2"

	"muster/internal/claim"
	"muster/internal/fleet"
	"muster/internal/secret"
)

const (
	bootFor  = 30 * time.Minute // longer than a boot with an upgrade of the software in it
	wrongFor = time.Minute      // longer than a boot without
)

// boots knows who was admitted of late by what: a phone asks for three files and
// comes back after an upgrade, each time with the code that may be for one device only. It is
// memory of this process: without it the device needs a code that is still good.
type boots struct {
	of *otter.Cache[[sha256.Size]byte, admission]
	// wrong are the codes that opened nothing a moment ago: a phone shows the one that it was given for
	// each file of a boot, which is one try of its user and not five.
	wrong *otter.Cache[[sha256.Size]byte, struct{}]
}

// An admission is by which token a device comes again, and who it is: it may say its serial alone.
type admission struct {
	token secret.Text
	mac   fleet.MAC
}

func newBoots() *boots {
	return &boots{
		otter.Must(&otter.Options[[sha256.Size]byte, admission]{
			MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryWriting[[sha256.Size]byte, admission](bootFor)}),
		otter.Must(&otter.Options[[sha256.Size]byte, struct{}]{
			MaximumSize: maxSources, ExpiryCalculator: otter.ExpiryCreating[[sha256.Size]byte, struct{}](wrongFor)}),
	}
}

// boot is the same for all requests of a boot: device, address, and what it shows. A certificate is part of that: what it
// opened is not for who comes with the same serial number alone, nor what a serial number opened for a certificate that disagrees.
func boot(a claim.Asker) [sha256.Size]byte {
	text := a.MAC.String() + "\n" + fleet.Line(a.Source).String() + "\n" + a.Code + "\n" + a.Serial
	if c := a.Cert; c != nil {
		text += "\n" + c.MAC.String() + "\n" + c.Serial + "\n" + string(c.Account)
	}
	return sha256.Sum256([]byte(text))
}

// known is the admission of an asker that was admitted a moment ago; zero: it was not.
func (b *boots) known(a claim.Asker) admission {
	if a.Code == "" && a.Serial == "" {
		return admission{} // a MAC alone admits nobody
	}
	t, _ := b.of.GetIfPresent(boot(a))
	return t
}

func (b *boots) admitted(a claim.Asker, v claim.Verdict) {
	if a.Code != "" || a.Serial != "" {
		b.of.Set(boot(a), admission{v.Token, v.Device.MAC})
	}
}

// again reports whether the asker has nothing but a code that opened nothing a moment ago.
func (b *boots) again(a claim.Asker) bool {
	if a.Code == "" || a.Serial != "" || a.Cert != nil || !a.Token.Empty() {
		return false
	}
	_, wrong := b.wrong.GetIfPresent(boot(a))
	return wrong
}

func (b *boots) refused(a claim.Asker) { b.wrong.Set(boot(a), struct{}{}) }
