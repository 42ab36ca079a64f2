package polyos

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"muster/internal/catalog"
	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func TestCatalog(t *testing.T) {
	b := PolyOS{}.Book()
	t.Run("every entry can be written, and says what and whence", func(t *testing.T) {
		sources := map[string]bool{"xsd": true, "export": true, "xsd+export": true, "rest": true, "xsd+rest": true, "rest-weak": true}
		schema := 0
		for _, s := range b.All() {
			if !attributeName(s.Name) || s.Summary == "" || len(s.Summary) > 120 || !sources[s.Source] || s.Since == "" || s.Restart != catalog.UnknownRestart {
				t.Errorf("%+v", s)
			}
			if strings.HasPrefix(s.Source, "xsd") {
				schema++
			}
			if s.Type == catalog.Bool && len(s.Choices) != 2 {
				t.Errorf("%s: a boolean is one of two words, got %+v", s.Name, s.Choices)
			}
		}
		if schema != 461 {
			t.Errorf("%d names of the schema, want 461", schema)
		}
	})
	t.Run("secrets are known, and rules about them are none", func(t *testing.T) {
		for name, want := range map[string]bool{
			"device.prov.password": true, "management.provisioning.password": true, "voIpProt.SIP.auth.password": true,
			"snmp.community": true, "license.optionKey": true, "device.net.secondaryNetwork.wifi.WEP.key": true,
			"sec.auth.admin.room.password": true, "some.younger.password": true,
			"sec.auth.admin.room.password.minLength": false, "sec.auth.admin.useRoomPassword": false,
			"sec.TLS.customCaCert.1": false, "device.prov.user": false,
		} {
			if got := b.Secret(name); got != want {
				t.Errorf("%s: secret %v, want %v", name, got, want)
			}
		}
	})
	for name, c := range map[string]struct {
		key, value string
		warn, fail bool
	}{
		"a boolean takes its words":                 {"bluetooth.enable", "true", false, false},
		"a boolean takes its words in another case": {"bluetooth.enable", "TRUE", false, false},
		"a boolean takes 1 and 0":                   {"bluetooth.enable", "1", false, false},
		"a boolean takes nothing else":              {"bluetooth.enable", "on", false, true},
		"the camera's booleans are capitalised":     {"video.camera.1.wideDynamicRange", "True", false, false},
		"polling has a shortest period":             {"prov.polling.period", "59", false, true},
		"polling has no longest period":             {"prov.polling.period", "604800", false, false},
		"a heartbeat is 120 to 600 seconds":         {"prov.heartbeat.interval", "601", false, true},
		"a word of another software is warned of":   {"call.encryption.requireAES", "Required_Audio", true, false},
		"a value with a comma is one choice":        {"voice.in.3p5.playbackOption", "Playback to Far Sites, Mute Controlled, Echo Cancelled", false, false},
		"a volume seen in the field is taken":       {"voice.volume.speaker", "37", false, false},
		"a number outside of its range is refused":  {"call.escalate2MCU.conferenceId", "129", false, true},
		"a time zone is not checked: a cut list":    {"device.local.timezone", "Europe_Stockholm", false, false},
		"of a kind of server one word is known":     {"management.provisioning.servertype", "Polycom", false, false},
		"a clock is a word here":                    {"device.local.datetime.time.24HourClock", "1", true, false},
	} {
		t.Run(name, func(t *testing.T) {
			s, _, ok := b.Lookup(c.key)
			if !ok {
				t.Fatalf("%s is not known", c.key)
			}
			warning, err := s.Check("/spec/settings", c.value)
			if (warning != "") != c.warn || (err != nil) != c.fail {
				t.Errorf("got %q, %v", warning, err)
			}
		})
	}
	t.Run("letter case counts", func(t *testing.T) {
		if _, _, ok := b.Lookup("device.prov.servername"); ok {
			t.Error("device.prov.servername was found")
		}
	})
}

func TestCredentials(t *testing.T) {
	p := PolyOS{}
	s := dialect.Server{URL: "https://prov.example:8443/p/key/", User: "u", Password: secret.New("pässword")}
	want := []dialect.Pair{
		{Name: "device.prov.serverName", Value: "https://prov.example:8443/p/key/"},
		{Name: "device.prov.user", Value: "u"},
		{Name: "device.prov.password", Value: "pässword"},
		{Name: "management.provisioning.authtype", Value: "Basic"},
	}
	got := p.Credentials(s)
	t.Run("the address comes first and the authentication type last", func(t *testing.T) {
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("what is written is reserved and known", func(t *testing.T) {
		for _, pair := range got {
			if _, _, known := p.Book().Lookup(pair.Name); !p.Reserved(pair.Name) || !known {
				t.Errorf("%s: reserved %v, known %v", pair.Name, p.Reserved(pair.Name), known)
			}
		}
	})
	for name, reserved := range map[string]bool{
		"DEVICE.PROV.SERVERNAME": true, "device.prov.user": true, "device.prov.password.set": true, " device.prov.serverType": true,
		"management.provisioning.server": true, "management.provisioning.password": true, "Management.Provisioning.AuthType": true, "management.provisioning.enabled": true,
		"prov.polling.period": false, "management.provider.select": false, "upgrade.auto.server.address": false, "device.local.deviceName": false,
	} {
		if got := p.Reserved(name); got != reserved {
			t.Errorf("%q: reserved %v, want %v", name, got, reserved)
		}
	}
}

func TestDefaults(t *testing.T) {
	for name, c := range map[string]struct {
		wish fleet.DeviceDefaults
		want map[policy.Key]string
	}{
		"nothing wished, nothing said":                {fleet.DeviceDefaults{}, map[policy.Key]string{}},
		"what has no name here is left out":           {fleet.DeviceDefaults{GMTOffset: time.Hour, CheckSync: true}, map[policy.Key]string{}},
		"a day is 86400 seconds":                      {fleet.DeviceDefaults{PollInterval: 24 * time.Hour}, map[policy.Key]string{"prov.polling.period": "86400"}},
		"a poll is 60 seconds at least":               {fleet.DeviceDefaults{PollInterval: time.Second}, map[policy.Key]string{"prov.polling.period": "60"}},
		"a poll fits into 32 bits":                    {fleet.DeviceDefaults{PollInterval: 1 << 62}, map[policy.Key]string{"prov.polling.period": "4294967295"}},
		"a time server makes the mode manual":         {fleet.DeviceDefaults{TimeServer: "ntp.example"}, map[policy.Key]string{"device.local.ntpServer.mode": "Manual", "device.local.ntpServer.address.1": "ntp.example"}},
		"the administrator's password has two places": {fleet.DeviceDefaults{AdminPassword: secret.New("abcd1234")}, map[policy.Key]string{"sec.auth.admin.password": "abcd1234", "sec.auth.admin.room.password": "abcd1234"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := PolyOS{}.Defaults(c.wish)
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
			for k, v := range got {
				s, _, ok := book().Lookup(string(k))
				if !ok {
					t.Fatalf("%s is not known", k)
				}
				if w, err := s.Check("", v); w != "" || err != nil {
					t.Errorf("%s = %s: %q, %v", k, v, w, err)
				}
			}
		})
	}
}
