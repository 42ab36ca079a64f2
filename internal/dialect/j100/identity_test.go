package j100

import (
	"strings"
	"testing"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

func TestAPhoneIsToldWhereItGetsItsCertificate(t *testing.T) {
	ask := dialect.Ask{Kind: dialect.Own, File: "0004f2abcdef.txt"}
	id := &dialect.Identity{SCEP: "https://muster.example/scep/abc", Password: secret.New("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), RenewAt: 80}
	for name, c := range map[string]struct {
		id       *dialect.Identity
		settings map[policy.Key]string
		has, not []string
	}{
		"when it is to have one": {id, nil, []string{`SET MYCERTURL "https://muster.example/scep/abc"`, `SET MYCERTCN "$MACADDR"`, `SET MYCERTDN ""`, `SET SCEPPASSWORD "ABCDEFGHIJKLMNOPQRSTUVWXYZ"`,
			"SET SCEPENCALG 1", "SET MYCERTKEYLEN 2048", "SET MYCERTRENEW 80", `SET SCEP_USAGE "PROVISIONING"`}, nil},
		"and nothing otherwise":                    {nil, nil, nil, []string{"MYCERT", "SCEP"}},
		"nor when a policy names another server":   {id, map[policy.Key]string{"MYCERTURL": "http://ca.example/scep"}, []string{`SET MYCERTURL "http://ca.example/scep"`}, []string{"muster.example", "SCEPPASSWORD"}},
		"nor when a policy names a file with one":  {id, map[policy.Key]string{"PKCS12URL": "x.p12"}, []string{"PKCS12URL"}, []string{"MYCERTURL"}},
		"a policy's length and use of a key count": {id, map[policy.Key]string{"MYCERTKEYLEN": "4096", "SCEP_USAGE": "All"}, []string{"SET MYCERTKEYLEN 4096", `SET SCEP_USAGE "All"`}, []string{"2048", "PROVISIONING"}},
		"not by a password that is too long":       {&dialect.Identity{SCEP: id.SCEP, Password: secret.New(strings.Repeat("x", 33))}, nil, nil, []string{"MYCERT"}},
		"nor by an address that is":                {&dialect.Identity{SCEP: "https://" + strings.Repeat("x", 255), Password: id.Password}, nil, nil, []string{"MYCERT"}},
	} {
		t.Run(name, func(t *testing.T) {
			settings := policy.Resolve(policy.Layer{Level: policy.Account, Values: c.settings}.Sorted())
			b, err := J100{}.Render(nil, ask, dialect.Input{Device: fleet.Device{Family: fleet.J100}, Settings: settings, Group: -1, Identity: c.id})
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range c.has {
				if !strings.Contains(string(b), want+"\n") && !strings.Contains(string(b), want) {
					t.Errorf("it lacks %s:\n%s", want, b)
				}
			}
			for _, bad := range c.not {
				if strings.Contains(string(b), bad) {
					t.Errorf("it says %s:\n%s", bad, b)
				}
			}
		})
	}
}

func TestTheFileThatMovesAPhoneSaysWhereItGetsItsCertificate(t *testing.T) {
	h := dialect.Home{Server: dialect.Server{URL: "https://muster.example/p/abc/", User: "u", Password: secret.New("p")}, Group: -1, Identity: &dialect.Identity{SCEP: "https://muster.example/scep/abc", Password: secret.New("ABC"), RenewAt: 80}}
	b, err := J100{}.Move(nil, dialect.Ask{Kind: dialect.Own, File: "0004f2abcdef.txt", MAC: fleet.MAC{0, 4, 0xf2, 1, 2, 3}}, h)
	if err != nil || !strings.Contains(string(b), `SET SCEPPASSWORD "ABC"`) {
		t.Errorf("%v:\n%s", err, b)
	}
}
