package ucs

import (
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func TestPhonesThatAreKnownToSpeakSCEPAreToldWhereTheyGetTheirCertificate(t *testing.T) {
	id := &dialect.Identity{SCEP: "https://muster.example/scep/abc", Password: secret.New("ABC"), RenewAt: 80}
	for name, c := range map[string]struct {
		model    string
		settings map[policy.Key]string
		told     bool
	}{
		"a Trio 8800":                    {"Trio 8800", nil, true},
		"another model":                  {"VVX 450", nil, false},
		"one with a policy of its own":   {"Trio 8800", map[policy.Key]string{"SCEP.url": "http://ca.example"}, false},
		"one with a policy of other use": {"Trio 8800", map[policy.Key]string{"up.oneTouchVoiceMail": "1"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			settings := policy.Resolve(policy.Layer{Level: policy.Account, Values: c.settings}.Sorted())
			b, err := UCS{}.Render(nil, dialect.Ask{Kind: dialect.Own, File: "0004f2abcdef-" + ownFile}, dialect.Input{Device: fleet.Device{Family: fleet.UCS, Model: c.model, MAC: fleet.MAC{0, 4, 0xf2, 0xab, 0xcd, 0xef}}, Settings: settings, Group: -1, Identity: id})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Contains(string(b), "muster.example"); got != c.told || got && (!strings.Contains(string(b), `SCEP.csr.commonName="0004f2abcdef"`) || !strings.Contains(string(b), `SCEP.challengePassword="ABC"`)) {
				t.Errorf("it is told: %v\n%s", got, b)
			}
		})
	}
}
