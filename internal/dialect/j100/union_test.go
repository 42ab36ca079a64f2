package j100

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"muster/internal/dialect"
	"muster/internal/fleet"
	"muster/internal/policy"
	"muster/internal/secret"
)

// fleetInput is what a phone of an account with policies on four levels gets.
func fleetInput(model string, group int) dialect.Input {
	builtin := policy.Layer{Level: policy.Builtin, Values: J100{}.Defaults(fleet.DeviceDefaults{
		PollInterval: time.Hour, TimeServer: "ntp.example.org", GMTOffset: -150 * time.Minute, AdminPassword: secret.New("Ab3d-Ef5h"), CheckSync: true,
	})}
	account := policy.Layer{Level: policy.Account, Values: map[policy.Key]string{
		"SIPDOMAIN": "example.org", "SIP_CONTROLLER_LIST": "sip.example.org:5061;transport=tls", "SCEPPASSWORD": "challenge", "COUNTRY": "Costa Rica",
		"DSCPAUD": "46", "PHONEKEY.1": "Type=line;Name=Primary", "ENABLE_PRESENCE": "false",
	}}
	models := policy.Layer{Level: policy.Model, Values: map[policy.Key]string{"BAKLIGHTOFF": "3" + model[3:], "DSCPAUD": "40"}}
	groups := policy.Layer{Level: policy.DeviceGroup, Values: map[policy.Key]string{"country": "Group " + strconv.Itoa(group), "PHONEKEY.1": "Type=line;Name=Primary;Label=" + strconv.Itoa(group)}}
	own := policy.Layer{Level: policy.Device, Values: map[policy.Key]string{"FORCE_SIP_USERNAME": "47" + strconv.Itoa(group), "FORCE_SIP_PASSWORD": "p ä'ss;\\", "DISPLAY_NAME": "& < ' ; ü 你 \\"}}
	return dialect.Input{
		Device: fleet.Device{MAC: mac, Family: fleet.J100, Model: model}, Group: group,
		Shared:   policy.Resolve(builtin, account),
		Settings: policy.Resolve(builtin, account, models, groups, own),
		Server:   &dialect.Server{URL: "https://prov.example.org/p/abcdefghijklmnopqrstuvwxyz/", User: "munich-7", Password: secret.New("pair's;\\")},
		Image:    dialect.Image{Path: "FW_S_" + model + "_R4_1_3_0_6.bin", Version: "4.1.3.0.6"},
	}
}

// server answers GETs as the provisioning plane does.
func server(t *testing.T, in dialect.Input, agent string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		ask, ok := J100{}.Recognize(dialect.Request{Path: "/" + name, Agent: agent})
		if !ok || ask.Kind != dialect.Own && ask.Kind != dialect.Shared {
			return "", false
		}
		in := in
		if ask.Kind == dialect.Shared {
			in.Settings, in.Server, in.Group, in.Image = in.Shared, nil, -1, dialect.Image{}
		}
		out, err := J100{}.Render(nil, ask, in)
		if err != nil {
			t.Fatal(err)
		}
		if p := Lint(string(out)); len(p) > 0 {
			t.Errorf("%s: %+v in\n%s", name, p, out)
		}
		if strings.Contains(string(out), "\r") || !strings.HasSuffix(string(out), "\n") {
			t.Errorf("%s ends its lines otherwise than by LF", name)
		}
		return string(out), true
	}
}

func TestFilesTogetherSayWhatThePoliciesSay(t *testing.T) {
	for _, model := range []string{"J129", "J139", "J159", "J169", "J179", "J189"} {
		for _, group := range []int{0, 7, 999} {
			t.Run(fmt.Sprintf("a %s of group %d has every setting of its stack, the pair, and nothing else", model, group), func(t *testing.T) {
				in := fleetInput(model, group)
				got, err := Load("J100Supgrade.txt", server(t, in, "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/"+model+"-4.1.3.0.6 (MAC:c81fea83e85a)"),
					map[string]string{"MODEL4": model, "MACADDR": "C81FEA83E85A", "GROUP": strconv.Itoa(group), "HWVERS": "2"})
				if err != nil {
					t.Fatal(err)
				}
				want := map[string]string{
					"DES_STAT": "1", "AUTOMATIC_UPDATE_POLICY": "1", "SNTPSRVR": "ntp.example.org", "GMTOFFSET": "-2:30", "ADMIN_PASSWORD": "Ab3d-Ef5h",
					"FORCE_WEB_ADMIN_PASSWORD": "Ab3d-Ef5h", "ENABLE_OOD_RESET_NOTIFY": "1",
					"SIPDOMAIN": "example.org", "SIP_CONTROLLER_LIST": "sip.example.org:5061;transport=tls", "SCEPPASSWORD": "challenge", "ENABLE_PRESENCE": "0",
					"DSCPAUD": "40", "BAKLIGHTOFF": "3" + model[3:], "COUNTRY": "Group " + strconv.Itoa(group),
					"FORCE_SIP_USERNAME": "47" + strconv.Itoa(group), "FORCE_SIP_PASSWORD": "p ä'ss;\\", "DISPLAY_NAME": "& < ' ; ü 你 \\",
					"GROUP":   strconv.Itoa(group),
					"TLSSRVR": "prov.example.org", "TLSDIR": "/p/abcdefghijklmnopqrstuvwxyz", "TLSPORT": "443", "FORCE_HTTP_AUTH_USERNAME": "munich-7", "FORCE_HTTP_AUTH_PASSWORD": "pair's;\\",
					"APPNAME": "FW_S_" + model + "_R4_1_3_0_6.bin",
				}
				if !reflect.DeepEqual(got.Settings, want) {
					for k, v := range want {
						if got.Settings[k] != v {
							t.Errorf("%s is %q, want %q", k, got.Settings[k], v)
						}
					}
					t.Errorf("got %v", got.Settings)
				}
				if want := []string{"Key=1;Type=line;Name=Primary;Label=" + strconv.Itoa(group)}; !reflect.DeepEqual(got.Keys, want) {
					t.Errorf("keys %q, want %q", got.Keys, want)
				}
				if want := []string{"J100Supgrade.txt", "46xxsettings.txt", "c81fea83e85a.txt"}; !reflect.DeepEqual(got.Files, want) {
					t.Errorf("files %q, want %q", got.Files, want)
				}
			})
		}
	}
	t.Run("a phone of another model than the inventory's is told no firmware", func(t *testing.T) {
		got, err := Load("J100Supgrade.txt", server(t, fleetInput("J179", 0), ""), map[string]string{"MODEL4": "J129", "MACADDR": "c81fea83e85a"})
		if _, told := got.Settings["APPNAME"]; err != nil || told || len(got.Files) != 3 {
			t.Errorf("got %v, %v", got, err)
		}
	})
	t.Run("a later J189 is not told the image of the first", func(t *testing.T) {
		got, err := Load("J100Supgrade.txt", server(t, fleetInput("J189", 0), ""), map[string]string{"MODEL4": "J189", "MACADDR": "c81fea83e85a", "HWVERS": "4"})
		if _, told := got.Settings["APPNAME"]; err != nil || told {
			t.Errorf("got %v, %v", got.Settings["APPNAME"], err)
		}
	})
	t.Run("each generation of J189 is told its own image", func(t *testing.T) {
		in := fleetInput("J189", 0)
		in.Image = dialect.Image{Version: "4.1.8.0.5", Path: "fw/b/FW_S_J189A_R4_1_8_0_5.bin", Other: "fw/a/FW_S_J189_R4_1_8_0_5.bin"}
		for hw, want := range map[string]string{"2": in.Image.Other, "4": in.Image.Path} {
			got, err := Load("J100Supgrade.txt", server(t, in, ""), map[string]string{"MODEL4": "J189", "MACADDR": "c81fea83e85a", "HWVERS": hw})
			if err != nil || got.Settings["APPNAME"] != want {
				t.Errorf("hardware %s: %v, %v", hw, got.Settings["APPNAME"], err)
			}
		}
	})
	t.Run("a release to run beats a policy that says APPNAME", func(t *testing.T) {
		in := fleetInput("J179", 0)
		in.Settings = policy.Resolve(policy.Layer{Level: policy.Device, Values: map[policy.Key]string{"APPNAME": "FW_S_J179_R4_0_0_0_1.bin"}})
		got, _ := Load("J100Supgrade.txt", server(t, in, ""), map[string]string{"MODEL4": "J179", "MACADDR": "c81fea83e85a"})
		if got.Settings["APPNAME"] != in.Image.Path {
			t.Errorf("got %q", got.Settings["APPNAME"])
		}
	})
}

func TestSpellingsOfOneName(t *testing.T) {
	layer := func(l policy.Level, key policy.Key, value string, locked bool) policy.Layer {
		return policy.Layer{Level: l, Values: map[policy.Key]string{key: value}, Locked: map[policy.Key]bool{key: locked}}
	}
	for name, c := range map[string]struct {
		low, high policy.Layer
		want      string
	}{
		"the stronger level wins, whatever its spelling": {layer(policy.Account, "SNTPSRVR", "low", false), layer(policy.Device, "sntpsrvr", "high", false), "high"},
		"and the other way round":                        {layer(policy.Account, "sntpsrvr", "low", false), layer(policy.Device, "SNTPSRVR", "high", false), "high"},
		"a lock holds":                                   {layer(policy.Account, "sntpsrvr", "low", true), layer(policy.Device, "SNTPSRVR", "high", false), "low"},
		"a lock above wins":                              {layer(policy.Account, "sntpsrvr", "low", false), layer(policy.Device, "SNTPSRVR", "high", true), "high"},
		"of two locks the lower holds":                   {layer(policy.Account, "sntpsrvr", "low", true), layer(policy.Device, "SNTPSRVR", "high", true), "low"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := entries(policy.Resolve(c.low, c.high)); len(got) != 1 || got[0].name != "SNTPSRVR" || got[0].value != c.want {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func BenchmarkRecognizeAndRender(b *testing.B) {
	in := fleetInput("J179", 7)
	for _, path := range []string{"/J100Supgrade.txt", "/46xxsettings.txt", "/c81fea83e85a.txt"} {
		b.Run(path[1:], func(b *testing.B) {
			b.ReportAllocs()
			r := dialect.Request{Path: path, Agent: j179}
			dst := make([]byte, 0, 8<<10)
			for b.Loop() {
				ask, ok := J100{}.Recognize(r)
				out, err := J100{}.Render(dst, ask, in)
				if !ok || err != nil || len(out) == 0 {
					b.Fatal(err)
				}
			}
		})
	}
}
