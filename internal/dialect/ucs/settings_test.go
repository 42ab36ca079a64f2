package ucs

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
	b := UCS{}.Book()
	t.Run("every entry can be written, says what and whence, and its default is valid", func(t *testing.T) {
		sources := map[string]bool{"export": true, "export+manual": true, "export+known": true, "export+weak": true, "manual": true, "known": true, "weak": true}
		exported, gates := 0, 0
		for _, s := range b.All() {
			if !attributeName(strings.ReplaceAll(s.Name, "#", "1")) || s.Summary == "" || len(s.Summary) > 125 || !sources[s.Source] || s.Since == "" {
				t.Errorf("%+v", s)
			}
			if w, err := s.Check("", s.Default); w != "" || err != nil {
				t.Errorf("%s: its default %q: %q, %v", s.Name, s.Default, w, err)
			}
			if strings.HasPrefix(s.Source, "export") {
				exported++
			}
			if strings.HasPrefix(s.Name, "device.") && strings.HasSuffix(s.Name, ".set") && s.Name != gate {
				if gates++; s.Type != catalog.Bool || !s.Strict {
					t.Errorf("%s is a gate: %+v", s.Name, s)
				}
			}
			if s.Strict && s.Type != catalog.Bool && s.Type != catalog.Enum && s.Type != catalog.Int {
				t.Errorf("%s: nobody is sure of that: %+v", s.Name, s)
			}
		}
		if exported != 5216 || gates < 280 {
			t.Errorf("%d names of the export, want 5216; %d gates", exported, gates)
		}
	})
	t.Run("device settings restart a phone, and have gates", func(t *testing.T) {
		for _, s := range b.All() {
			if !strings.HasPrefix(s.Name, "device.") {
				if s.Restart == catalog.Reboot && !strings.HasPrefix(s.Name, "httpd.") {
					t.Errorf("%s: %s", s.Name, s.Restart)
				}
				continue
			}
			if s.Restart != catalog.Reboot {
				t.Errorf("%s: %s", s.Name, s.Restart)
			}
			if strings.HasSuffix(s.Name, ".set") || s.Name == "device.masterConfigFile.LogFileDirectory" {
				continue // of the latter no gate is known
			}
			if _, _, ok := b.Lookup(gateOf(s.Name)); !ok {
				t.Errorf("%s has no gate", s.Name)
			}
		}
	})
	t.Run("secrets are known, and rules about them are none", func(t *testing.T) {
		secrets := 0
		for _, s := range b.All() {
			n := strings.ToLower(s.Name)
			switch {
			case s.Secret:
				secrets++
			case strings.HasSuffix(n, "password") || strings.HasSuffix(n, "privatekey") && !strings.HasPrefix(n, "sec.uploaddevice") || strings.HasSuffix(n, ".pin") || strings.HasSuffix(n, "psk.key"):
				t.Errorf("%s looks like a secret", s.Name)
			}
		}
		if secrets != 53 {
			t.Errorf("%d secrets, want 53", secrets)
		}
		for name, want := range map[string]bool{
			"device.prov.password": true, "device.auth.localAdminPassword": true, "reg.12.auth.password": true, "device.wifi.wep.key3": true,
			"device.sec.TLS.customDeviceCert2.privateKey": true, "sec.TLS.customDeviceKey.1": true, "reg.1.pin": true, "device.sec.configEncryption.key": true,
			"device.auth.localAdminPassword.VVX450": true, "some.younger.password": true,
			"device.prov.user": false, "device.prov.password.set": false, "sec.pwd.length.admin": false, "up.echoPasswordDigits": false,
			"device.sec.TLS.customCaCert1": false, "device.wifi.wep.defaultKey": false, "prov.login.localPassword.hashed": false,
		} {
			if got := b.Secret(name); got != want {
				t.Errorf("%s: secret %v, want %v", name, got, want)
			}
		}
	})
	t.Run("a name may end in a model", func(t *testing.T) {
		for name, want := range map[string]string{
			"feature.lens.enabled.CCX500": "CCX500", "feature.lens.enabled.TrioC60": "TrioC60", "call.callsPerLineKey.EdgeE450": "EdgeE450", "up.backlight.onIntensity.VVX601": "VVX601",
			"reg.3.server.2.address": "", "device.sntp.serverName.SPIP550": "SPIP550",
		} {
			if _, model, ok := b.Lookup(name); !ok || model != want {
				t.Errorf("%s: %q, %v", name, model, ok)
			}
		}
		if _, _, ok := b.Lookup("feature.lens.enabled.J179"); ok {
			t.Error("a J179 is no model of the family")
		}
	})
	for name, c := range map[string]struct {
		key, value string
		warn, fail bool
	}{
		"a switch takes 1 and 0":                   {"prov.polling.enabled", "1", false, false},
		"a switch takes true and false":            {"prov.polling.enabled", "TRUE", false, false},
		"a switch takes nothing else":              {"prov.polling.enabled", "yes", false, true},
		"a gate is a switch":                       {"device.prov.user.set", "2", false, true},
		"a server type is a word":                  {"device.prov.serverType", "HTTPS", false, false},
		"or its number":                            {"device.prov.serverType", "3", false, false},
		"and no other":                             {"device.prov.serverType", "SFTP", false, true},
		"a poll below the hour is refused":         {"prov.polling.period", "900", false, true},
		"UDP is no transport, a how-to is wrong":   {"reg.1.server.1.transport", "UDP", true, false},
		"a port is a port":                         {"reg.1.server.1.port", "65536", false, true},
		"a DHCP option is a private one":           {"device.dhcp.bootSrvOpt", "66", false, true},
		"an offset is within the day":              {"tcpIpApp.sntp.gmtOffset", "86400", false, true},
		"a digit map is any text":                  {"dialplan.digitmap", "[2-9]11|0T", false, false},
		"what may be a switch or a number is free": {"call.stickyAutoLineSeize", "2", false, false},
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
	s := dialect.Server{URL: "https://prov.example:8443/p/key/", User: "u", Password: secret.New("p")}
	got := UCS{}.Credentials(s)
	t.Run("address, user and password come before type and boot server, each with its gate", func(t *testing.T) {
		want := []dialect.Pair{{Name: "device.set", Value: "1"}}
		for _, p := range [][2]string{{"serverName", s.URL}, {"user", "u"}, {"password", "p"}, {"serverType", "HTTPS"}} {
			want = append(want, dialect.Pair{Name: "device.prov." + p[0], Value: p[1]}, dialect.Pair{Name: "device.prov." + p[0] + ".set", Value: "1"})
		}
		want = append(want, dialect.Pair{Name: "device.dhcp.bootSrvUseOpt", Value: "Static"}, dialect.Pair{Name: "device.dhcp.bootSrvUseOpt.set", Value: "1"})
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("what is written is known and valid", func(t *testing.T) {
		for _, p := range got {
			s, _, known := book().Lookup(p.Name)
			if !known {
				t.Fatalf("%s is not known", p.Name)
			}
			if w, err := s.Check("", p.Value); w != "" || err != nil {
				t.Errorf("%s: %q, %v", p.Name, w, err)
			}
		}
	})
	for name, reserved := range map[string]bool{
		"DEVICE.PROV.SERVERNAME": true, "device.prov.user": true, "device.prov.password.set": true, " device.prov.serverType ": true, "device.set": true,
		"device.dhcp.bootSrvUseOpt.set": true, "device.prov.serverName.VVX450": true, "device.prov.serverName.set.CCX500": true, "device.prov.user.Trio8800.set": true, "device.set.VVX450": true,
		"device.dhcp.bootSrvOpt": false, "device.prov.ztpEnabled": false, "device.prov.upgradeServer": false, "device.prov.userName": false, "device.settings": false, "prov.polling.period": false, "device.auth.localAdminPassword": false, "": false,
	} {
		if got := (UCS{}).Reserved(name); got != reserved {
			t.Errorf("%q: reserved %v, want %v", name, got, reserved)
		}
	}
}

func TestAPhoneKnowsATimeServerThatDHCPGoesBefore(t *testing.T) {
	got := UCS{}.Defaults(fleet.DeviceDefaults{})
	if len(got) != 1 || got["tcpIpApp.sntp.address"] == "" {
		t.Errorf("got %v, want a time server and nothing that sets it over DHCP's", got)
	}
}

func TestDefaults(t *testing.T) {
	type m = map[policy.Key]string
	polling := func(period string) m {
		return m{"prov.polling.enabled": "1", "prov.polling.mode": "random", "prov.polling.period": period}
	}
	long := polling("172800")
	long["prov.polling.time"], long["prov.polling.timeRandomEnd"] = "00:00", "23:59"
	longest := polling("2147483647")
	longest["prov.polling.time"], longest["prov.polling.timeRandomEnd"] = "00:00", "23:59"
	for name, c := range map[string]struct {
		wish fleet.DeviceDefaults
		want m
	}{
		"nothing wished, nothing said":           {fleet.DeviceDefaults{}, m{}},
		"an hour is a second more than one":      {fleet.DeviceDefaults{PollInterval: time.Hour}, polling("3601")},
		"less than an hour is not in range":      {fleet.DeviceDefaults{PollInterval: time.Minute}, polling("3601")},
		"a day is a day":                         {fleet.DeviceDefaults{PollInterval: 24 * time.Hour}, polling("86400")},
		"days are spread over the day":           {fleet.DeviceDefaults{PollInterval: 48 * time.Hour}, long},
		"a poll fits into 31 bits":               {fleet.DeviceDefaults{PollInterval: 1 << 62}, longest},
		"a time server beats that of DHCP":       {fleet.DeviceDefaults{TimeServer: "ntp.example"}, m{"tcpIpApp.sntp.address": "ntp.example", "tcpIpApp.sntp.address.overrideDHCP": "1"}},
		"an offset is in seconds":                {fleet.DeviceDefaults{GMTOffset: -5 * time.Hour}, m{"tcpIpApp.sntp.gmtOffset": "-18000", "tcpIpApp.sntp.gmtOffset.overrideDHCP": "1"}},
		"an offset that no phone takes":          {fleet.DeviceDefaults{GMTOffset: 14 * time.Hour}, m{}},
		"a password that no phone takes":         {fleet.DeviceDefaults{AdminPassword: secret.New(strings.Repeat("a", 33))}, m{}},
		"the administrator's password":           {fleet.DeviceDefaults{AdminPassword: secret.New("abcd1234")}, m{"device.auth.localAdminPassword": "abcd1234"}},
		"check-sync does not reboot for nothing": {fleet.DeviceDefaults{CheckSync: true}, m{"voIpProt.SIP.specialEvent.checkSync.alwaysReboot": "0"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := UCS{}.Defaults(c.wish)
			if c.wish.TimeServer == "" { // said always, tested below
				delete(got, "tcpIpApp.sntp.address")
			}
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

func BenchmarkLoadCatalog(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		settings, err := catalog.ParseTSV(settingsTSV)
		if err != nil {
			b.Fatal(err)
		}
		catalog.NewBook(fleet.UCS, settings, false, modelSuffixes())
	}
}
