package ucs

import (
	"strconv"
	"strings"

	"muster/internal/dialect"
)

// scepModels are those whose exports of settings have the SCEP names. No manual is known that says them, nor for which
// releases, so other models are not told; they have their factory certificate.
var scepModels = map[string]bool{"Trio 8300": true, "Trio 8800": true}

// identity says where the phone gets its certificate, unless a policy says anything of SCEP. It does not say that provisioning
// shall use it (device.sec.TLS.profile.deviceCert1): into which slot a phone puts what it gets by SCEP is not known, and one that is told of an
// empty slot shows no certificate at all, where it showed its factory's. A policy can say so.
func identity(in dialect.Input) []dialect.Pair {
	i := in.Identity
	if i == nil || !scepModels[in.Device.Model] || !dialect.XMLText(i.SCEP) {
		return nil
	}
	for s := range in.Settings.All() {
		if hasFold(string(s.Key), "SCEP.") {
			return nil
		}
	}
	return []dialect.Pair{
		{Name: "SCEP.enable", Value: "1"},
		{Name: "SCEP.url", Value: i.SCEP},
		{Name: "SCEP.challengePassword", Value: i.Password.Reveal()},
		{Name: "SCEP.csr.commonName", Value: strings.ToLower(in.Device.MAC.String())},
		{Name: "SCEP.certRenewalThreshold", Value: strconv.Itoa(i.RenewAt)},
	}
}
