package catalog

import (
	"testing"

	"muster/internal/fleet"
)

func TestTheLongestPrefixOfANameIsItsCategory(t *testing.T) {
	for name, c := range map[string]struct {
		family fleet.Family
		want   Category
	}{
		"tcpIpApp.port.rtp.mediaPortRangeStart": {fleet.UCS, Network},
		"tcpIpApp.sntp.address":                 {fleet.UCS, Time},
		"sec.TLS.customCaCert.#":                {fleet.UCS, Security},
		"secondary":                             {fleet.UCS, Other}, // sec is a whole part, not letters
		"feature.exchangeCalendar.enabled":      {fleet.UCS, Contacts},
		"video.camera.#.name":                   {fleet.PolyOS, Video},
		"TLSSRVR":                               {fleet.J100, Provisioning},
		"TLS_VERSION":                           {fleet.J100, Security},
		"tcpIpApp.sntp":                         {fleet.J100, Other},
	} {
		if got := categoryOf(c.family, name); got != c.want {
			t.Errorf("%s of %s stands in %s, want %s", name, c.family, got, c.want)
		}
	}
}
