package j100

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

func TestBook(t *testing.T) {
	b := J100{}.Book()
	sources := map[string]struct{}{"template": {}, "template-text": {}, "field": {}, "upgrade": {}, "guide": {}, "inferred": {}, "muster": {}}
	named, typed := 0, 0
	for _, s := range b.All() {
		if _, ok := sources[s.Source]; !ok {
			t.Errorf("%s: no such source: %q", s.Name, s.Source)
		}
		if warning, err := s.Check("", s.Default); warning != "" || err != nil {
			t.Errorf("the default of %s breaks its own rule: %s, %v", s.Name, warning, err)
		}
		if s.Name != strings.ToUpper(s.Name) || !settable(strings.ReplaceAll(s.Name, "#", "1")) {
			t.Errorf("%s cannot stand in a file", s.Name)
		}
		if s.Type == catalog.Bool && len(s.Choices) != 2 {
			t.Errorf("%s: a phone reads 0 and 1, not true and false", s.Name)
		}
		for _, c := range s.Choices {
			if !sayable(c.Value) {
				t.Errorf("%s: %q cannot be said", s.Name, c.Value)
			}
		}
		if s.Source != "inferred" && s.Source != "muster" {
			named++
		}
		if s.Type != catalog.Opaque {
			typed++
		}
	}
	t.Run("every name that is known is in it", func(t *testing.T) {
		if named < 1065 || typed < 280 {
			t.Errorf("%d names, %d of them with a type", named, typed)
		}
		for _, name := range []string{"ISO_SYSTEM_LANGUAGE", "PRESERVED_CONNECTION_DURATION", "3PCC_SERVER_MODE", "100REL_SUPPORT", "PKCS12_USAGE", "PKCS12USAGE", "SECP_USAGE",
			"GROUP", "APPNAME_IN_USE", "SCA7_PASSWORD", "sntpsrvr", "PHONEKEY", "PHONEKEY.96", "phonekey.1"} {
			if _, _, ok := b.Lookup(name); !ok {
				t.Errorf("%s is not known", name)
			}
		}
		for _, name := range []string{"HTTPSDIR", "TFTP_SERVER", "PHONEKEY.x", "SCA11_ENABLED", "SNTPSRVR.1"} {
			if _, _, ok := b.Lookup(name); ok {
				t.Errorf("%s is known", name)
			}
		}
	})
	t.Run("secrets are secret, and what is about them is not", func(t *testing.T) {
		for name, want := range map[string]bool{
			"ADMIN_PASSWORD": true, "procpswd": true, "FORCE_HTTP_AUTH_PASSWORD": true, "FORCE_HTTP_AUTH_USERNAME": true, "FORCE_SIP_PASSWORD": true, "SCEPPASSWORD_3": true,
			"SNMPSTRING": true, "WLAN_PASSWORD": true, "WEP_KEY1": true, "SCA4_PASSWORD": true, "FORCE_DOT1XPSWD": true, "NVIKEPSK": true, "PHONE_LOCK_PIN": true, "FORCE_WEB_ADMIN_PASSWORD": true,
			"A_NEW_PASSWORD": true, "PKCS12_PASSWD_RETRY": false, "NVVPNPSWDTYPE": false, "PRESERVE_LOGIN_PASSWORD": false, "TRUSTCERTS": false, "MYCERTURL": false, "TLSSRVR": false,
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
		"a boolean is 0 or 1":                      {"ENABLE_PRESENCE", "1", false, false},
		"a boolean of all families is understood":  {"ENABLE_PRESENCE", "true", false, false},
		"a boolean takes nothing else":             {"ENABLE_PRESENCE", "on", false, true},
		"a VLAN has 12 bits":                       {"L2QVLAN", "4095", false, true},
		"an admin password has six characters":     {"ADMIN_PASSWORD", "27238", false, true},
		"a group has three digits":                 {"GROUP", "1000", false, true},
		"DES_STAT is one of four":                  {"DES_STAT", "4", false, true},
		"a directory has 127 characters":           {"TLSDIR", strings.Repeat("x", 128), false, true},
		"a word of newer software is warned of":    {"WLAN_SECURITY", "wpa3", true, false},
		"a key length of a later guide is taken":   {"MYCERTKEYLEN", "4096", false, false},
		"a third-party server of later software":   {"3PCC_SERVER_MODE", "6", true, false},
		"what only has a name takes anything":      {"AGCHAND", "whatever", false, false},
		"a common name with a macro":               {"MYCERTCN", "$MACADDR", false, false},
		"a port of the web pages starts at 443":    {"WEB_HTTPS_PORT", "80", false, true},
		"a SIP controller list is not a host name": {"SIP_CONTROLLER_LIST", "sip.example.org:5061;transport=tls", false, false},
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
}

func TestRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		key, value string
		refused    bool
	}{
		"an ordinary value":                          {"COUNTRY", "Costa Rica", false},
		"what other families stumble over":           {"DISPLAY_NAME", `& < ' ; ü \`, false},
		"the empty value":                            {"COUNTRY", "", false},
		"a preset key":                               {"phonekey.96", "Type=line", false},
		"an unknown name":                            {"SOMETHING_NEW", "1", false},
		"a double quote":                             {"DISPLAY_NAME", `the "front" desk`, true},
		"a line end":                                 {"DISPLAY_NAME", "a\nSET X 1", true},
		"bytes that are no text":                     {"DISPLAY_NAME", "a\xff", true},
		"a name with a blank":                        {"A B", "1", true},
		"a name with a line end":                     {"A\nSET", "1", true},
		"no name":                                    {"", "1", true},
		"a key that no phone has":                    {"PHONEKEY.97", "Type=line", true},
		"a weak password of the web pages":           {"force_web_admin_password", "adminPass42", true},
		"a good password of the web pages":           {"FORCE_WEB_ADMIN_PASSWORD", "Ab3d-Ef5h", false},
		"no password of the web pages":               {"FORCE_WEB_ADMIN_PASSWORD", "", false},
		"three times the same character is too many": {"FORCE_WEB_ADMIN_PASSWORD", "Ab1---Ef5h", true},
		"five letters in a row are too many":         {"FORCE_WEB_ADMIN_PASSWORD", "Abcde-1234", true},
		"an offset to UTC":                           {"GMTOFFSET", "+12:59", false},
		"one without a sign":                         {"gmtoffset", "0:00", false},
		"one to the west":                            {"GMTOFFSET", "-5:30", false},
		"no offset":                                  {"GMTOFFSET", "", false},
		"an offset that is too far":                  {"GMTOFFSET", "+14:00", true},
		"an offset of too many minutes":              {"GMTOFFSET", "+5:60", true},
		"an offset in words":                         {"GMTOFFSET", "one h", true},
		"an offset without minutes":                  {"GMTOFFSET", "+1:0", true},
		"seven characters are too few":               {"FORCE_WEB_ADMIN_PASSWORD", "Ab3d-E5", true},
	} {
		t.Run(name, func(t *testing.T) {
			why := J100{}.Refuses(c.key, c.value)
			if (why != "") != c.refused {
				t.Errorf("got %q", why)
			}
			// What Render makes of it: no line that says something else.
			in := dialect.Input{Settings: policy.Resolve(policy.Layer{Level: policy.Device, Values: map[policy.Key]string{policy.Key(c.key): c.value}}), Group: -1}
			out, err := J100{}.Render(nil, J100{}.Files(fleet.Device{MAC: mac})[2], in)
			if n := strings.Count(string(out), "\n"); err != nil || n > 2 || why == "" && n != 2 {
				t.Errorf("%v\n%s", err, out)
			}
			for _, p := range Lint(string(out)) {
				if !p.Warning && p.Code != "value" {
					t.Errorf("%+v in\n%s", p, out)
				}
			}
		})
	}
}

func TestCredentials(t *testing.T) {
	for name, c := range map[string]struct {
		url, host, dir, port string
	}{
		"without a port it is 443": {"https://prov.example.org/p/key/", "prov.example.org", "/p/key", "443"},
		"with a port":              {"https://prov.example.org:8443/p/key/", "prov.example.org", "/p/key", "8443"},
		"an address of IPv6":       {"https://[2001:db8::1]:8443/p/key/", "2001:db8::1", "/p/key", "8443"},
	} {
		t.Run(name, func(t *testing.T) {
			want := []dialect.Pair{{Name: "TLSSRVR", Value: c.host}, {Name: "TLSDIR", Value: c.dir}, {Name: "TLSPORT", Value: c.port},
				{Name: "FORCE_HTTP_AUTH_USERNAME", Value: "u"}, {Name: "FORCE_HTTP_AUTH_PASSWORD", Value: "p w"}}
			got := J100{}.Credentials(dialect.Server{URL: c.url, User: "u", Password: secret.New("p w")})
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v", got)
			}
		})
	}
	t.Run("a pair that cannot be said leaves the phone where it is", func(t *testing.T) {
		in := dialect.Input{Server: &dialect.Server{URL: "https://x/p/k/", User: "u", Password: secret.New(`p"w`)}, Group: -1}
		out, err := J100{}.Render(nil, J100{}.Files(fleet.Device{MAC: mac})[2], in)
		if err != nil || strings.Contains(string(out), "SET") {
			t.Errorf("%v\n%s", err, out)
		}
	})
	for name, want := range map[string]bool{
		"TLSSRVR": true, "tlsdir": true, " TLSPORT ": true, "Force_Http_Auth_Username": true, "FORCE_HTTP_AUTH_PASSWORD": true,
		"HTTPSRVR": true, "httpdir": true, "HTTPPORT": true,
		"TLSSRVRID": false, "TLS_VERSION": false, "HTTPPROXY": false, "DES_STAT": false, "AUTH": false, "TRUSTCERTS": false,
	} {
		if got := (J100{}).Reserved(name); got != want {
			t.Errorf("%q: reserved %v, want %v", name, got, want)
		}
	}
}

func TestDefaults(t *testing.T) {
	for name, c := range map[string]struct {
		wish fleet.DeviceDefaults
		want map[policy.Key]string // beside DES_STAT
	}{
		"nothing wished, the cloud stays away":    {fleet.DeviceDefaults{}, nil},
		"every hour is as often as it can: daily": {fleet.DeviceDefaults{PollInterval: time.Hour}, map[policy.Key]string{"AUTOMATIC_UPDATE_POLICY": "1"}},
		"a week":                      {fleet.DeviceDefaults{PollInterval: 7 * day}, map[policy.Key]string{"AUTOMATIC_UPDATE_POLICY": "2"}},
		"a month":                     {fleet.DeviceDefaults{PollInterval: 30 * day}, map[policy.Key]string{"AUTOMATIC_UPDATE_POLICY": "3"}},
		"east":                        {fleet.DeviceDefaults{GMTOffset: 330 * time.Minute}, map[policy.Key]string{"GMTOFFSET": "+5:30"}},
		"west":                        {fleet.DeviceDefaults{GMTOffset: -time.Hour}, map[policy.Key]string{"GMTOFFSET": "-1:00"}},
		"the far west":                {fleet.DeviceDefaults{GMTOffset: -12 * time.Hour}, map[policy.Key]string{"GMTOFFSET": "-12:00"}},
		"the far east cannot be said": {fleet.DeviceDefaults{GMTOffset: 13 * time.Hour}, nil},
		"a time server":               {fleet.DeviceDefaults{TimeServer: "ntp.example"}, map[policy.Key]string{"SNTPSRVR": "ntp.example"}},
		"check-sync":                  {fleet.DeviceDefaults{CheckSync: true}, map[policy.Key]string{"ENABLE_OOD_RESET_NOTIFY": "1"}},
		"a password too weak for the web pages closes them": {fleet.DeviceDefaults{AdminPassword: secret.New("adminPass42")}, map[policy.Key]string{"ADMIN_PASSWORD": "adminPass42", "ENABLE_WEBSERVER": "0"}},
		"a password good enough for them opens them":        {fleet.DeviceDefaults{AdminPassword: secret.New("Ab3d-Ef5h")}, map[policy.Key]string{"ADMIN_PASSWORD": "Ab3d-Ef5h", "FORCE_WEB_ADMIN_PASSWORD": "Ab3d-Ef5h"}},
		"a password too short is not told":                  {fleet.DeviceDefaults{AdminPassword: secret.New("12345")}, nil},
		"a password with a quote is not told":               {fleet.DeviceDefaults{AdminPassword: secret.New(`Ab3d"Ef5h`)}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			want := map[policy.Key]string{"DES_STAT": "1"}
			for k, v := range c.want {
				want[k] = v
			}
			got := J100{}.Defaults(c.wish)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
			for k, v := range got {
				s, _, ok := book().Lookup(string(k))
				if w, err := s.Check("", v); !ok || w != "" || err != nil {
					t.Errorf("%s = %s: %q, %v", k, v, w, err)
				}
			}
		})
	}
}
