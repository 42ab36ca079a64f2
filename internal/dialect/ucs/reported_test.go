package ucs_test

import (
	"slices"
	"testing"

	"muster/internal/dialect"
	"muster/internal/dialect/ucs"
	"muster/internal/fleet"
)

func TestOverridesAreReadWhateverTheirElementsAreCalled(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want []dialect.Pair
	}{
		"an empty one, as a phone leaves it": {`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><PHONE_CONFIG><OVERRIDES/></PHONE_CONFIG>`, nil},
		"attributes of one element":          {`<PHONE_CONFIG><OVERRIDES up.oneTouchVoiceMail="1" voice.volume.persist.handset="1"/></PHONE_CONFIG>`, []dialect.Pair{{Name: "up.oneTouchVoiceMail", Value: "1"}, {Name: "voice.volume.persist.handset", Value: "1"}}},
		"gates are no values":                {`<c><d device.sntp.serverName="a" device.sntp.serverName.set="1" device.set="1"/></c>`, []dialect.Pair{{Name: "device.sntp.serverName", Value: "a"}}},
		"entities of XML itself":             {`<c x="a &amp; b"/>`, []dialect.Pair{{Name: "x", Value: "a & b"}}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := ucs.UCS{}.Reported([]byte(c.file))
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}

func TestWhatIsNoConfigurationIsRefused(t *testing.T) {
	for _, file := range []string{"", "log line\nanother\n", `<!DOCTYPE c [<!ENTITY x "y">]><c a="&x;"/>`, "<c a="} {
		if got, err := (ucs.UCS{}).Reported([]byte(file)); err == nil {
			t.Errorf("%q: read as %v", file, got)
		}
	}
}

func TestTheOverridesOfADeviceBearItsMAC(t *testing.T) {
	m, _ := fleet.ParseMAC("0004f2abcdef")
	if got := (ucs.UCS{}).Overrides(fleet.Device{MAC: m}); !slices.Equal(got, []string{"0004f2abcdef-phone.cfg", "0004f2abcdef-web.cfg"}) {
		t.Errorf("got %v", got)
	}
}
